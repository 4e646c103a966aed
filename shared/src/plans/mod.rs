//! Plans: what the network means to reach in three years, by focus area and goal.

pub mod access;
pub mod changes;
pub mod filters;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use validator::Validate;

use crate::error::{ErrorCode, FieldCode, Problem};
use crate::ids::{FocusAreaId, GoalId, PlanId};
use crate::rules::not_blank;
use crate::text_enum;

text_enum! {
    /// How far a plan has come.
    pub enum PlanState { Draft = "draft", Proposed = "proposed", Adopted = "adopted", Closed = "closed" }
}

/// A three-year operational plan (verksamhetsplan).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema, diesel::Queryable, diesel::Selectable))]
#[cfg_attr(feature = "server", diesel(table_name = crate::schema::plans))]
pub struct Plan {
    /// The plan.
    pub id: PlanId,
    /// Raised by each edit.
    #[cfg_attr(feature = "server", schema(example = 1))]
    pub version: i32,
    /// Its title.
    #[cfg_attr(feature = "server", schema(example = "Verksamhetsplan 2020–2022"))]
    pub title: String,
    /// First day.
    #[cfg_attr(feature = "server", schema(example = "2020-01-01"))]
    pub from_date: NaiveDate,
    /// Last day.
    #[cfg_attr(feature = "server", schema(example = "2022-12-31"))]
    pub to_date: NaiveDate,
    /// How far it has come.
    pub state: PlanState,
    /// True when its activities must say what effect they are expected to have.
    #[cfg_attr(feature = "server", schema(example = true))]
    pub effect_required: bool,
    /// What else to know of it.
    #[cfg_attr(feature = "server", schema(example = ""))]
    pub note: String,
}

/// A theme of a plan (insatsområde).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema, diesel::Queryable, diesel::Selectable))]
#[cfg_attr(feature = "server", diesel(table_name = crate::schema::focus_areas))]
pub struct FocusArea {
    /// The focus area.
    pub id: FocusAreaId,
    /// Raised by each edit.
    #[cfg_attr(feature = "server", schema(example = 1))]
    pub version: i32,
    /// The plan it belongs to.
    pub plan_id: PlanId,
    /// Its place in the plan, from 1.
    #[cfg_attr(feature = "server", schema(example = 1))]
    pub position: i32,
    /// Its name.
    #[cfg_attr(feature = "server", schema(example = "Likvärdighet"))]
    pub name: String,
    /// What it is about.
    #[cfg_attr(feature = "server", schema(example = "Alla barn och elever får en likvärdig utbildning."))]
    pub description: String,
}

/// What is to be reached within a focus area (samverkansmål).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema, diesel::Queryable, diesel::Selectable))]
#[cfg_attr(feature = "server", diesel(table_name = crate::schema::goals))]
pub struct Goal {
    /// The goal.
    pub id: GoalId,
    /// Raised by each edit.
    #[cfg_attr(feature = "server", schema(example = 1))]
    pub version: i32,
    /// The focus area it belongs to.
    pub focus_area_id: FocusAreaId,
    /// Its place in the focus area, from 1.
    #[cfg_attr(feature = "server", schema(example = 1))]
    pub position: i32,
    /// What is to be reached.
    #[cfg_attr(
        feature = "server",
        schema(example = "Skillnaderna i resultat mellan regionens skolor minskar.")
    )]
    pub text: String,
    /// By what one sees that it is reached.
    #[cfg_attr(feature = "server", schema(example = "Meritvärde per skolenhet"))]
    pub indicators: String,
    /// The effect expected in schools.
    #[cfg_attr(feature = "server", schema(example = "Fler elever når målen."))]
    pub expected_effect: String,
    /// What else to know of it, such as that it is invented for the demo.
    #[cfg_attr(feature = "server", schema(example = ""))]
    pub note: String,
}

/// A focus area with its goals.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct FocusAreaDetail {
    /// The focus area.
    #[serde(flatten)]
    pub focus_area: FocusArea,
    /// Its goals in order.
    pub goals: Vec<Goal>,
}

text_enum! {
    /// What a caller may do with a plan.
    pub enum PlanAction { Change = "change", AddFocusArea = "addFocusArea", AddGoal = "addGoal" }
}

/// A plan with its focus areas and goals.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct PlanDetail {
    /// The plan.
    #[serde(flatten)]
    pub plan: Plan,
    /// Its focus areas in order.
    pub focus_areas: Vec<FocusAreaDetail>,
    /// What the caller may do.
    pub allowed_actions: Vec<PlanAction>,
}

/// A new plan.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Validate)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct NewPlan {
    /// Its title.
    #[validate(length(max = 200), custom(function = "not_blank"))]
    #[cfg_attr(feature = "server", schema(max_length = 200, example = "Verksamhetsplan 2026–2028"))]
    pub title: String,
    /// First day.
    #[cfg_attr(feature = "server", schema(example = "2026-01-01"))]
    pub from_date: NaiveDate,
    /// Last day, after the first.
    #[cfg_attr(feature = "server", schema(example = "2028-12-31"))]
    pub to_date: NaiveDate,
    /// True when its activities must say what effect they are expected to have.
    #[serde(default)]
    #[cfg_attr(feature = "server", schema(example = true))]
    pub effect_required: bool,
    /// What else to know of it.
    #[serde(default)]
    #[validate(length(max = 2000))]
    #[cfg_attr(feature = "server", schema(max_length = 2000, example = ""))]
    pub note: String,
}

impl NewPlan {
    /// The days must be in order.
    pub fn check(&self) -> Result<(), Problem> {
        if self.to_date > self.from_date {
            Ok(())
        } else {
            Err(Problem::field("/toDate", FieldCode::EndsBeforeStart, "must be after fromDate"))
        }
    }
}

/// What is to be changed of a plan (merge patch). Adoption by the assembly is recorded here until meetings do it.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, Validate)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct PlanChanges {
    /// Its title.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[validate(length(max = 200), custom(function = "not_blank"))]
    #[cfg_attr(feature = "server", schema(max_length = 200, example = "Verksamhetsplan 2026–2028"))]
    pub title: Option<String>,
    /// How far it has come: one step forward at a time.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub state: Option<PlanState>,
    /// True when its activities must say what effect they are expected to have.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "server", schema(example = true))]
    pub effect_required: Option<bool>,
    /// What else to know of it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[validate(length(max = 2000))]
    #[cfg_attr(feature = "server", schema(max_length = 2000, example = ""))]
    pub note: Option<String>,
}

impl PlanState {
    /// True when everybody may read the plan: it has been adopted.
    pub fn is_public(self) -> bool {
        matches!(self, Self::Adopted | Self::Closed)
    }

    /// Refuses to change anything of a closed plan. What was adopted may be corrected: the audit log keeps what it was.
    pub fn require_open(self) -> Result<(), Problem> {
        if self == Self::Closed {
            Err(ErrorCode::StateForbids.because("The plan is closed."))
        } else {
            Ok(())
        }
    }

    /// Draft → proposed → adopted → closed; a proposal may go back to draft.
    pub fn may_become(self, next: Self) -> bool {
        self == next
            || matches!(
                (self, next),
                (Self::Draft, Self::Proposed)
                    | (Self::Proposed, Self::Draft | Self::Adopted)
                    | (Self::Adopted, Self::Closed)
            )
    }
}

/// A new focus area, placed last in its plan.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Validate)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct NewFocusArea {
    /// Its name.
    #[validate(length(max = 200), custom(function = "not_blank"))]
    #[cfg_attr(feature = "server", schema(max_length = 200, example = "Digitalisering"))]
    pub name: String,
    /// What it is about.
    #[serde(default)]
    #[validate(length(max = 4000))]
    #[cfg_attr(feature = "server", schema(max_length = 4000, example = ""))]
    pub description: String,
}

/// A new goal, placed last in its focus area.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Validate)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct NewGoal {
    /// What is to be reached.
    #[validate(length(max = 2000), custom(function = "not_blank"))]
    #[cfg_attr(
        feature = "server",
        schema(max_length = 2000, example = "Skillnaderna i resultat mellan regionens skolor minskar.")
    )]
    pub text: String,
    /// By what one sees that it is reached.
    #[serde(default)]
    #[validate(length(max = 2000))]
    #[cfg_attr(feature = "server", schema(max_length = 2000, example = ""))]
    pub indicators: String,
    /// The effect expected in schools.
    #[serde(default)]
    #[validate(length(max = 2000))]
    #[cfg_attr(feature = "server", schema(max_length = 2000, example = ""))]
    pub expected_effect: String,
    /// What else to know of it.
    #[serde(default)]
    #[validate(length(max = 2000))]
    #[cfg_attr(feature = "server", schema(max_length = 2000, example = ""))]
    pub note: String,
}

/// What is to be changed of a focus area (merge patch).
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, Validate)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct FocusAreaChanges {
    /// Its name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[validate(length(max = 200), custom(function = "not_blank"))]
    #[cfg_attr(feature = "server", schema(max_length = 200, example = "Digitalisering"))]
    pub name: Option<String>,
    /// What it is about.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[validate(length(max = 4000))]
    #[cfg_attr(feature = "server", schema(max_length = 4000, example = ""))]
    pub description: Option<String>,
}

/// What is to be changed of a goal (merge patch).
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, Validate)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct GoalChanges {
    /// What is to be reached.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[validate(length(max = 2000), custom(function = "not_blank"))]
    #[cfg_attr(
        feature = "server",
        schema(max_length = 2000, example = "Skillnaderna i resultat mellan regionens skolor minskar.")
    )]
    pub text: Option<String>,
    /// By what one sees that it is reached.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[validate(length(max = 2000))]
    #[cfg_attr(feature = "server", schema(max_length = 2000, example = ""))]
    pub indicators: Option<String>,
    /// The effect expected in schools.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[validate(length(max = 2000))]
    #[cfg_attr(feature = "server", schema(max_length = 2000, example = ""))]
    pub expected_effect: Option<String>,
    /// What else to know of it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[validate(length(max = 2000))]
    #[cfg_attr(feature = "server", schema(max_length = 2000, example = ""))]
    pub note: Option<String>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plans_go_forward_one_step_at_a_time() {
        for from in PlanState::ALL {
            for to in PlanState::ALL {
                let (at, next) = (
                    PlanState::ALL.iter().position(|state| state == from),
                    PlanState::ALL.iter().position(|state| state == to),
                );
                let forward = at == next || at.map(|place| place + 1) == next;
                let back_to_draft = (*from, *to) == (PlanState::Proposed, PlanState::Draft);
                assert_eq!(from.may_become(*to), forward || back_to_draft, "{from} -> {to}");
            }
        }
    }
}
