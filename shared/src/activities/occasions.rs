//! Request bodies that make, change and move occasions.

use serde::{Deserialize, Serialize};
use validator::Validate;

use crate::activities::Mode;
use crate::activities::rules::place_fault;
use crate::error::{FieldCode, FieldProblem, Problem};
use crate::rules::{not_blank, patched};
use crate::time::Timestamp;

/// A new occasion.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Validate)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct NewOccasion {
    /// Its own title; empty where the activity's says enough.
    #[serde(default)]
    #[validate(length(max = 200))]
    #[cfg_attr(feature = "server", schema(max_length = 200, example = ""))]
    pub title: String,
    /// When it starts.
    pub starts_at: Timestamp,
    /// When it ends, after the start.
    #[cfg_attr(feature = "server", schema(example = "2026-10-20T15:00:00Z"))]
    pub ends_at: Timestamp,
    /// How one takes part.
    pub mode: Mode,
    /// Where; needed unless it is digital.
    #[serde(default)]
    #[validate(length(max = 200))]
    #[cfg_attr(feature = "server", schema(max_length = 200, example = "Sundsvall"))]
    pub place: String,
    /// The link to a digital occasion.
    #[serde(default)]
    #[validate(custom(function = "crate::text::web_address"), length(max = 500))]
    #[cfg_attr(feature = "server", schema(max_length = 500, example = "https://video.example.org/rum/7"))]
    pub link: Option<String>,
    /// Its own number of seats.
    #[serde(default)]
    #[validate(range(min = 1, max = 100_000))]
    #[cfg_attr(feature = "server", schema(example = json!(null)))]
    pub capacity: Option<i32>,
    /// Occasions with the same word are alternatives.
    #[serde(default)]
    #[validate(length(min = 1, max = 100))]
    #[cfg_attr(feature = "server", schema(max_length = 100, example = json!(null)))]
    pub choice_group: Option<String>,
}

impl NewOccasion {
    /// The times must be in order, and people must know where to go.
    pub fn check(&self) -> Result<(), Problem> {
        let mut errors = Vec::new();
        if self.ends_at <= self.starts_at {
            errors.push(FieldProblem::new("/endsAt", FieldCode::EndsBeforeStart, "must be after startsAt"));
        }
        errors.extend(place_fault(self.mode, &self.place));
        if errors.is_empty() { Ok(()) } else { Err(Problem::fields(errors)) }
    }
}

/// What is to be changed of an occasion (merge patch). Times change by moving it.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, Validate)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct OccasionChanges {
    /// Its own title.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[validate(length(max = 200))]
    #[cfg_attr(feature = "server", schema(max_length = 200, example = "Samtalsmetodik"))]
    pub title: Option<String>,
    /// How one takes part.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mode: Option<Mode>,
    /// Where.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[validate(length(max = 200))]
    #[cfg_attr(feature = "server", schema(max_length = 200, example = "Sundsvall"))]
    pub place: Option<String>,
    /// The link to a digital occasion.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "patched")]
    #[validate(custom(function = "crate::text::web_address"), length(max = 500))]
    #[cfg_attr(feature = "server", schema(value_type = Option<String>, max_length = 500, example = "https://video.example.org/rum/7"))]
    pub link: Option<Option<String>>,
    /// Its own number of seats.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "patched")]
    #[validate(range(min = 1, max = 100_000))]
    #[cfg_attr(feature = "server", schema(value_type = Option<i32>, example = 40))]
    pub capacity: Option<Option<i32>>,
    /// Occasions with the same word are alternatives; null for one that everybody comes to. It stays once somebody has chosen.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "patched")]
    #[validate(length(min = 1, max = 100))]
    #[cfg_attr(feature = "server", schema(value_type = Option<String>, max_length = 100, example = "campus"))]
    pub choice_group: Option<Option<String>>,
}

/// New times of an occasion, and why.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Validate)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct OccasionMove {
    /// When it starts.
    pub starts_at: Timestamp,
    /// When it ends, after the start.
    #[cfg_attr(feature = "server", schema(example = "2026-10-20T15:00:00Z"))]
    pub ends_at: Timestamp,
    /// Told to everyone enrolled.
    #[validate(length(max = 1000), custom(function = "not_blank"))]
    #[cfg_attr(feature = "server", schema(max_length = 1000, example = "Lokalen är dubbelbokad."))]
    pub reason: String,
}
