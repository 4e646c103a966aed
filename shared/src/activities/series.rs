//! Series: activities that recur, so that their editions can be compared.

use serde::{Deserialize, Serialize};
use validator::Validate;

use crate::ids::SeriesId;
use crate::rules::not_blank;
use crate::text_enum;

text_enum! {
    /// How often a series recurs.
    pub enum Cadence {
        Once = "once",
        EachTerm = "eachTerm",
        Yearly = "yearly",
        EveryTwoYears = "everyTwoYears",
        Irregular = "irregular",
    }
}

/// What recurs, for example each term; its editions compare with each other.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema, diesel::Queryable, diesel::Selectable))]
#[cfg_attr(feature = "server", diesel(table_name = crate::schema::series))]
pub struct Series {
    /// The series.
    pub id: SeriesId,
    /// Raised by each edit.
    #[cfg_attr(feature = "server", schema(example = 1))]
    pub version: i32,
    /// Its name.
    #[cfg_attr(feature = "server", schema(example = "Fritidshemsseminarium"))]
    pub name: String,
    /// For whom it is.
    #[cfg_attr(feature = "server", schema(example = "Personal och rektorer i fritidshem"))]
    pub target_group: String,
    /// How often it recurs.
    pub cadence: Cadence,
    /// Exceptions from that.
    #[cfg_attr(feature = "server", schema(example = "inte den termin då biennalen hålls"))]
    pub cadence_note: String,
}

/// A new series.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Validate)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct NewSeries {
    /// Its name.
    #[validate(length(max = 200), custom(function = "not_blank"))]
    #[cfg_attr(feature = "server", schema(max_length = 200, example = "Fritidshemsseminarium"))]
    pub name: String,
    /// For whom it is.
    #[serde(default)]
    #[validate(length(max = 500))]
    #[cfg_attr(feature = "server", schema(max_length = 500, example = "Personal i fritidshem"))]
    pub target_group: String,
    /// How often it recurs.
    pub cadence: Cadence,
    /// Exceptions from that.
    #[serde(default)]
    #[validate(length(max = 500))]
    #[cfg_attr(feature = "server", schema(max_length = 500, example = ""))]
    pub cadence_note: String,
}

/// What is to be changed of a series (merge patch).
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, Validate)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct SeriesChanges {
    /// Its name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[validate(length(max = 200), custom(function = "not_blank"))]
    #[cfg_attr(feature = "server", schema(max_length = 200, example = "Fritidshemsseminarium"))]
    pub name: Option<String>,
    /// For whom it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[validate(length(max = 500))]
    #[cfg_attr(feature = "server", schema(max_length = 500, example = "Personal i fritidshem"))]
    pub target_group: Option<String>,
    /// How often it recurs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cadence: Option<Cadence>,
    /// Exceptions from that.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[validate(length(max = 500))]
    #[cfg_attr(feature = "server", schema(max_length = 500, example = "inte den termin då biennalen hålls"))]
    pub cadence_note: Option<String>,
}
