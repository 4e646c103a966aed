//! Dated figures of inhabitants: what fees are spread over.

use serde::{Deserialize, Serialize};
use validator::Validate;

use crate::ids::{OrganisationId, PopulationId};
use crate::rules::not_blank;

/// One dated figure of a municipality's inhabitants (31 December of the year).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema, diesel::Queryable, diesel::Selectable))]
#[cfg_attr(feature = "server", diesel(table_name = crate::schema::populations))]
pub struct Population {
    /// The figure.
    pub id: PopulationId,
    /// Whose inhabitants.
    pub organisation_id: OrganisationId,
    /// The year at whose end they were counted.
    #[cfg_attr(feature = "server", schema(example = 2019))]
    pub year: i32,
    /// How many.
    #[cfg_attr(feature = "server", schema(example = 99449))]
    pub inhabitants: i32,
    /// Where the figure is from.
    #[cfg_attr(feature = "server", schema(example = "SCB, 31 december 2019"))]
    pub source: String,
    /// What else to know of it.
    #[cfg_attr(feature = "server", schema(example = ""))]
    pub note: String,
}

/// A new figure of inhabitants.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Validate)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct NewPopulation {
    /// The year at whose end they were counted.
    #[validate(range(min = 1900, max = 2200))]
    #[cfg_attr(feature = "server", schema(example = 2025))]
    pub year: i32,
    /// How many.
    #[validate(range(min = 0, max = 100_000_000))]
    #[cfg_attr(feature = "server", schema(example = 99449))]
    pub inhabitants: i32,
    /// Where the figure is from.
    #[validate(length(max = 300), custom(function = "not_blank"))]
    #[cfg_attr(feature = "server", schema(max_length = 300, example = "SCB, 31 december 2025"))]
    pub source: String,
    /// What else to know of it.
    #[serde(default)]
    #[validate(length(max = 500))]
    #[cfg_attr(feature = "server", schema(max_length = 500, example = ""))]
    pub note: String,
}
