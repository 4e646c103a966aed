//! Request bodies that make and change activities, occasions and series.

use serde::{Deserialize, Serialize};
use validator::Validate;

use crate::activities::{
    Activity, Approval, ChainLevel, CountedBy, Funding, HeadUnit, Mode, QueuePolicy, Unit,
};
use crate::error::{FieldCode, FieldProblem, Problem};
use crate::ids::{GoalId, OccasionId, OrganisationId, PersonId, SeriesId};
use crate::members::SchoolForm;
use crate::rules::{not_blank, patched};
use crate::time::Timestamp;

/// A new activity: a draft that knows its name and year. Everything else is said by changing it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Validate)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct NewActivity {
    /// Its title.
    #[validate(length(max = 200), custom(function = "not_blank"))]
    #[cfg_attr(feature = "server", schema(max_length = 200, example = "Mentor i förskola och skola"))]
    pub title: String,
    /// The year of the action plan that carries it.
    #[validate(range(min = 1990, max = 2200))]
    #[cfg_attr(feature = "server", schema(example = 2026))]
    pub report_year: i32,
    /// The series it is an edition of.
    #[serde(default)]
    pub series_id: Option<SeriesId>,
}

/// What is to be changed of an activity (merge patch). Lists replace the lists that were there.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, Validate)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct ActivityChanges {
    /// The series it is an edition of; null when it stands alone.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "patched")]
    #[cfg_attr(feature = "server", schema(value_type = Option<i64>, example = 42))]
    pub series_id: Option<Option<SeriesId>>,
    /// Its title.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[validate(length(max = 200), custom(function = "not_blank"))]
    #[cfg_attr(feature = "server", schema(max_length = 200, example = "Mentor i förskola och skola"))]
    pub title: Option<String>,
    /// What it is for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[validate(length(max = 4000))]
    #[cfg_attr(feature = "server", schema(max_length = 4000, example = "Ökad kunskap om mentorsuppdraget."))]
    pub purpose: Option<String>,
    /// The effect it is expected to have in schools.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[validate(length(max = 4000))]
    #[cfg_attr(
        feature = "server",
        schema(max_length = 4000, example = "Nyanställda lärare får bättre stöd.")
    )]
    pub expected_effect: Option<String>,
    /// How one takes part.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mode: Option<Mode>,
    /// Who answers for it.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "patched")]
    #[cfg_attr(feature = "server", schema(value_type = Option<i64>, example = 42))]
    pub responsible_id: Option<Option<PersonId>>,
    /// Who pays.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub funding: Option<Funding>,
    /// From whom, or how much.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[validate(length(max = 500))]
    #[cfg_attr(feature = "server", schema(max_length = 500, example = ""))]
    pub funding_note: Option<String>,
    /// When registration opens; null for from publishing.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "patched")]
    #[cfg_attr(feature = "server", schema(value_type = Option<String>, format = DateTime, example = "2026-10-20T13:00:00Z"))]
    pub registration_opens: Option<Option<Timestamp>>,
    /// When registration closes; null for at the start.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "patched")]
    #[cfg_attr(feature = "server", schema(value_type = Option<String>, format = DateTime, example = "2026-11-20T13:00:00Z"))]
    pub registration_closes: Option<Option<Timestamp>>,
    /// By when it must be decided whether it runs; null when nothing is to be decided.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "patched")]
    #[cfg_attr(feature = "server", schema(value_type = Option<String>, format = DateTime, example = "2026-11-25T13:00:00Z"))]
    pub decide_by: Option<Option<Timestamp>>,
    /// The least number of seats taken for it to run; null for none.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "patched")]
    #[validate(range(min = 1, max = 100_000))]
    #[cfg_attr(feature = "server", schema(value_type = Option<i32>, example = 15))]
    pub minimum: Option<Option<i32>>,
    /// The number of seats; null for no limit. Never below the seats already taken.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "patched")]
    #[validate(range(min = 1, max = 100_000))]
    #[cfg_attr(feature = "server", schema(value_type = Option<i32>, example = 40))]
    pub capacity: Option<Option<i32>>,
    /// What takes a place; only while nobody is enrolled.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unit: Option<Unit>,
    /// The least number of persons in a team.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[validate(range(min = 1, max = 100))]
    #[cfg_attr(feature = "server", schema(example = 5))]
    pub team_minimum: Option<i32>,
    /// The largest.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[validate(range(min = 1, max = 100))]
    #[cfg_attr(feature = "server", schema(example = 12))]
    pub team_maximum: Option<i32>,
    /// Who must approve an enrollment.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub approval: Option<Approval>,
    /// Who comes next in line when the head does not fit.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub queue_policy: Option<QueuePolicy>,
    /// Hours an offered seat is held; null when promotion confirms at once.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "patched")]
    #[validate(range(min = 1, max = 720))]
    #[cfg_attr(feature = "server", schema(value_type = Option<i32>, example = 48))]
    pub offer_hours: Option<Option<i32>>,
    /// Seats that one organisation, with all below it, may take until its share ends; null for no limit.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "patched")]
    #[validate(range(min = 1, max = 100_000))]
    #[cfg_attr(feature = "server", schema(value_type = Option<i32>, example = 4))]
    pub quota: Option<Option<i32>>,
    /// When the shares end and seats are free for all; null for when registration closes.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "patched")]
    #[cfg_attr(feature = "server", schema(value_type = Option<String>, format = DateTime, example = "2026-11-01T13:00:00Z"))]
    pub quota_until: Option<Option<Timestamp>>,
    /// By when reserved seats must have names; null for when registration closes.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "patched")]
    #[cfg_attr(feature = "server", schema(value_type = Option<String>, format = DateTime, example = "2026-11-10T13:00:00Z"))]
    pub names_due: Option<Option<Timestamp>>,
    /// Share of the held occasions one must attend for a certificate, in percent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[validate(range(min = 1, max = 100))]
    #[cfg_attr(feature = "server", schema(example = 80))]
    pub completion_percent: Option<i32>,
    /// How participants are known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub counted_by: Option<CountedBy>,
    /// True when it has no dates yet.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "server", schema(example = false))]
    pub undated: Option<bool>,
    /// True when everybody may see it in the catalogue.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "server", schema(example = true))]
    pub public: Option<bool>,
    /// The year of the action plan that carries it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[validate(range(min = 1990, max = 2200))]
    #[cfg_attr(feature = "server", schema(example = 2026))]
    pub report_year: Option<i32>,
    /// The level of the governance chain it serves; null for none in particular.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "patched")]
    #[cfg_attr(feature = "server", schema(value_type = Option<ChainLevel>))]
    pub chain_level: Option<Option<ChainLevel>>,
    /// The area of collaboration it supports.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[validate(length(max = 200))]
    #[cfg_attr(feature = "server", schema(max_length = 200, example = ""))]
    pub collaboration_area: Option<String>,
    /// The goals it serves, all of them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[validate(length(max = 50))]
    #[cfg_attr(feature = "server", schema(max_items = 50))]
    pub goals: Option<Vec<GoalId>>,
    /// The forms of school it is for, all of them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[validate(length(max = 20))]
    #[cfg_attr(feature = "server", schema(max_items = 20))]
    pub school_forms: Option<Vec<SchoolForm>>,
    /// Whom it is for, all groups.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[validate(length(max = 20))]
    #[cfg_attr(feature = "server", schema(max_items = 20, example = json!(["Mentorer"])))]
    pub target_groups: Option<Vec<String>>,
    /// Who leads its occasions, all of them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[validate(length(max = 50))]
    #[cfg_attr(feature = "server", schema(max_items = 50))]
    pub facilitators: Option<Vec<PersonId>>,
    /// Who arranges it with the network, all of them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[validate(length(max = 50))]
    #[cfg_attr(feature = "server", schema(max_items = 50))]
    pub co_organisers: Option<Vec<OrganisationId>>,
}

impl ActivityChanges {
    /// Rules that span fields, for what the patch itself says.
    pub fn check(&self) -> Result<(), Problem> {
        let mut errors = Vec::new();
        if let (Some(Some(opens)), Some(Some(closes))) = (self.registration_opens, self.registration_closes)
            && closes < opens
        {
            errors.push(FieldProblem::new(
                "/registrationCloses",
                FieldCode::EndsBeforeStart,
                "must not be before registrationOpens",
            ));
        }
        if let (Some(least), Some(most)) = (self.team_minimum, self.team_maximum)
            && most < least
        {
            errors.push(FieldProblem::new(
                "/teamMaximum",
                FieldCode::TooSmall,
                "must not be less than teamMinimum",
            ));
        }
        if let (Some(Some(minimum)), Some(Some(capacity))) = (self.minimum, self.capacity)
            && capacity < minimum
        {
            errors.push(FieldProblem::new("/capacity", FieldCode::TooSmall, "must not be less than minimum"));
        }
        for (place, group) in self.target_groups.iter().flatten().enumerate() {
            if group.trim().is_empty() || group.chars().count() > 200 {
                errors.push(FieldProblem::new(
                    format!("/targetGroups/{place}"),
                    FieldCode::TooLong,
                    "must have 1 to 200 characters",
                ));
            }
        }
        if errors.is_empty() { Ok(()) } else { Err(Problem::fields(errors)) }
    }
}

/// Why a step is taken.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Validate)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct Reason {
    /// Told to everyone it concerns.
    #[validate(length(max = 1000), custom(function = "not_blank"))]
    #[cfg_attr(feature = "server", schema(max_length = 1000, example = "Föreläsaren är sjuk."))]
    pub reason: String,
}

/// Whether and how an activity runs.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, Validate)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct RunDecision {
    /// Why it runs although fewer have come than its minimum; needed only then.
    #[serde(default)]
    #[validate(length(max = 1000))]
    #[cfg_attr(feature = "server", schema(max_length = 1000, example = ""))]
    pub reason: String,
}

/// How a postponed activity is taken up again.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, Validate)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct Resumption {
    /// By when everyone enrolled must say that they keep their place; two weeks from now when absent, and never past the start.
    #[serde(default)]
    #[cfg_attr(feature = "server", schema(example = "2026-11-20T13:00:00Z"))]
    pub reconfirm_by: Option<Timestamp>,
}

/// So many days everyone enrolled has to keep their place, where nobody says otherwise.
const RECONFIRM_DAYS: i64 = 14;

impl Resumption {
    /// By when answers are due in an activity with these dates, or why that day cannot be.
    pub fn due(&self, activity: &Activity, now: Timestamp) -> Result<Timestamp, Problem> {
        let last = activity.starts_at.unwrap_or_else(|| now.plus_days(RECONFIRM_DAYS));
        let due = self.reconfirm_by.unwrap_or_else(|| now.plus_days(RECONFIRM_DAYS).min(last));
        if due <= now {
            Err(Problem::field(
                "/reconfirmBy",
                FieldCode::TooSmall,
                "must be later than now, and before the start",
            ))
        } else if due > last {
            Err(Problem::field("/reconfirmBy", FieldCode::TooLarge, "must not be later than the start"))
        } else {
            Ok(due)
        }
    }
}

/// Fewer seats than are taken, and why: who came last goes back to the line.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Validate)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct LowerCapacity {
    /// The number of seats from now on.
    #[validate(range(min = 1, max = 100_000))]
    #[cfg_attr(feature = "server", schema(example = 20))]
    pub capacity: i32,
    /// Told to everyone who goes back to the line.
    #[validate(length(max = 1000), custom(function = "not_blank"))]
    #[cfg_attr(feature = "server", schema(max_length = 1000, example = "Lokalen rymmer bara tjugo."))]
    pub reason: String,
}

/// A new edition made from an earlier one: everything but the dates, which shift by so many whole weeks that they keep their weekday.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Validate)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct NewEdition {
    /// The year of the action plan that carries the new edition.
    #[validate(range(min = 1990, max = 2200))]
    #[cfg_attr(feature = "server", schema(example = 2027))]
    pub report_year: i32,
    /// The day its first occasion falls on; moved to the weekday of the earlier one in the same ISO week.
    #[cfg_attr(feature = "server", schema(example = "2027-10-19"))]
    pub first_day: chrono::NaiveDate,
}

/// A number of participants that no enrollment stands behind.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Validate)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct NewHeadCount {
    /// The occasion counted; absent for the whole activity.
    #[serde(default)]
    pub occasion_id: Option<OccasionId>,
    /// The organisation they came from, where known.
    #[serde(default)]
    pub organisation_id: Option<OrganisationId>,
    /// What was counted.
    pub unit: HeadUnit,
    /// How many; absent when it cannot be measured.
    #[serde(default)]
    #[validate(range(min = 0, max = 1_000_000))]
    #[cfg_attr(feature = "server", schema(example = 50))]
    pub heads: Option<i32>,
    /// True for "about".
    #[serde(default)]
    #[cfg_attr(feature = "server", schema(example = true))]
    pub approximate: bool,
    /// Why there is no number; empty where there is one.
    #[serde(default)]
    #[validate(length(max = 500))]
    #[cfg_attr(feature = "server", schema(max_length = 500, example = ""))]
    pub not_measurable: String,
    /// Who counted, or where it is written.
    #[serde(default)]
    #[validate(length(max = 300))]
    #[cfg_attr(feature = "server", schema(max_length = 300, example = "Räknat vid dörren"))]
    pub source: String,
}

impl NewHeadCount {
    /// Either a number or the reason why there is none.
    pub fn check(&self) -> Result<(), Problem> {
        match (self.heads, self.not_measurable.trim().is_empty()) {
            (None, true) => Err(Problem::field(
                "/heads",
                FieldCode::Required,
                "give a number, or say in notMeasurable why there is none",
            )),
            (Some(_), false) => {
                Err(Problem::field("/notMeasurable", FieldCode::Conflicts, "there is a number"))
            }
            (Some(_), true) | (None, false) => Ok(()),
        }
    }
}
