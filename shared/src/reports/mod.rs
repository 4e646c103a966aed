//! The year in figures: what came of a year's activities, counted by rows that anybody who may see them can open.

pub mod access;

use serde::{Deserialize, Serialize};

use crate::activities::HeadUnit;
use crate::activities::states::ActivityState;
use crate::evaluations::Attainment;
use crate::ids::{ActivityId, GoalId, OccasionId, OrganisationId, SeriesId};
use crate::text_enum;

text_enum! {
    /// What a year's activity came to.
    pub enum Outcome {
        /// Its time has not come, or it runs.
        Planned = "planned",
        /// It was carried out.
        Held = "held",
        /// It was put off.
        Postponed = "postponed",
        /// It was called off.
        Cancelled = "cancelled",
    }
}

impl From<ActivityState> for Outcome {
    fn from(state: ActivityState) -> Self {
        match state {
            ActivityState::Draft | ActivityState::Published | ActivityState::Decided => Self::Planned,
            ActivityState::Completed | ActivityState::Evaluated | ActivityState::FollowedUp => Self::Held,
            ActivityState::Postponed => Self::Postponed,
            ActivityState::Cancelled => Self::Cancelled,
        }
    }
}

/// How many took part: persons or teams counted by rows, or a head count.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct Turnout {
    /// Persons: live participants of confirmed enrollments, or the head count; null when not measurable.
    #[cfg_attr(feature = "server", schema(example = 27))]
    pub persons: Option<i64>,
    /// Teams, where teams enroll.
    #[cfg_attr(feature = "server", schema(example = 0))]
    pub teams: i64,
    /// True when a head count says "about".
    #[cfg_attr(feature = "server", schema(example = false))]
    pub approximate: bool,
    /// Why there is no number.
    #[cfg_attr(feature = "server", schema(example = ""))]
    pub not_measurable: String,
}

/// How many of one organisation took part in one activity or occasion.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct OrganisationCount {
    /// The organisation: the municipality, or the operator or member where there is none.
    pub organisation_id: OrganisationId,
    /// Its short name at the end of the year.
    #[cfg_attr(feature = "server", schema(example = "Sundsvall"))]
    pub name: String,
    /// Persons.
    #[cfg_attr(feature = "server", schema(example = 5))]
    pub persons: i64,
}

/// The figures of one occasion.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct OccasionFigures {
    /// The occasion.
    pub occasion_id: OccasionId,
    /// Its title.
    #[cfg_attr(feature = "server", schema(example = "Samordning för ett hållbart elevhälsoarbete"))]
    pub title: String,
    /// True when it was cancelled.
    #[cfg_attr(feature = "server", schema(example = false))]
    pub cancelled: bool,
    /// Persons marked as having been there.
    #[cfg_attr(feature = "server", schema(example = 165))]
    pub attended: i64,
}

/// The figures of one activity.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct ActivityFigures {
    /// The activity.
    pub activity_id: ActivityId,
    /// The series it is an edition of.
    pub series_id: Option<SeriesId>,
    /// Its title.
    #[cfg_attr(feature = "server", schema(example = "Mentor i förskola och skola"))]
    pub title: String,
    /// When its first occasion started.
    pub starts_at: Option<crate::time::Timestamp>,
    /// What it came to.
    pub outcome: Outcome,
    /// Why it was postponed or cancelled.
    #[cfg_attr(feature = "server", schema(example = ""))]
    pub reason: String,
    /// What takes a place in it.
    pub unit: HeadUnit,
    /// Who took part.
    pub turnout: Turnout,
    /// The last edition of the series that was held before.
    pub earlier_edition: Option<ActivityId>,
    /// The year of that edition's action plan.
    #[cfg_attr(feature = "server", schema(example = 2018))]
    pub earlier_year: Option<i32>,
    /// Who took part in it.
    pub earlier: Option<Turnout>,
    /// By municipality (or other member), most first; empty where only heads were counted.
    pub organisations: Vec<OrganisationCount>,
    /// A member's own by school unit, most first; those without one under the member itself. Empty in the network's figures.
    pub units: Vec<OrganisationCount>,
    /// Who took part in all the network, beside a member's own; null in the network's figures.
    pub network: Option<Turnout>,
    /// By occasion, where attendance was taken.
    pub occasions: Vec<OccasionFigures>,
    /// Invited to evaluate it.
    #[cfg_attr(feature = "server", schema(example = 27))]
    pub invited: i64,
    /// Responses to its evaluations.
    #[cfg_attr(feature = "server", schema(example = 19))]
    pub responses: i64,
    /// How well it served its purpose: the mean of the standard form's question in hundredths; null when under five answered.
    #[cfg_attr(feature = "server", schema(example = 421))]
    pub purpose_mean_hundredths: Option<i64>,
    /// How far its goals were reached.
    pub attainments: Vec<GoalFigure>,
}

/// How far a goal was reached through an activity.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct GoalFigure {
    /// Which goal.
    pub goal_id: GoalId,
    /// How far.
    pub attainment: Attainment,
}

/// How many activities came to what.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct OutcomeCounts {
    /// Not yet, or running.
    #[cfg_attr(feature = "server", schema(example = 1))]
    pub planned: i64,
    /// Carried out.
    #[cfg_attr(feature = "server", schema(example = 11))]
    pub held: i64,
    /// Put off.
    #[cfg_attr(feature = "server", schema(example = 1))]
    pub postponed: i64,
    /// Called off.
    #[cfg_attr(feature = "server", schema(example = 1))]
    pub cancelled: i64,
}

impl OutcomeCounts {
    /// Counts one more.
    pub fn add(&mut self, outcome: Outcome) {
        match outcome {
            Outcome::Planned => self.planned += 1,
            Outcome::Held => self.held += 1,
            Outcome::Postponed => self.postponed += 1,
            Outcome::Cancelled => self.cancelled += 1,
        }
    }
}

/// A year in figures: the network's, or one member's.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct YearFigures {
    /// The year of the action plan.
    #[cfg_attr(feature = "server", schema(example = 2020))]
    pub year: i32,
    /// The member it is about; the whole network when null.
    pub organisation_id: Option<OrganisationId>,
    /// What the year's activities came to.
    pub outcomes: OutcomeCounts,
    /// Persons who took part, one for each activity they took part in; activities that only counted heads included.
    #[cfg_attr(feature = "server", schema(example = 580))]
    pub participations: i64,
    /// Different persons who took part, where they are known.
    #[cfg_attr(feature = "server", schema(example = 541))]
    pub persons: i64,
    /// Municipalities and other members, most first, over all the year's activities.
    pub organisations: Vec<OrganisationCount>,
    /// A member's own by school unit, most first, over all the year's activities. Empty in the network's figures.
    pub units: Vec<OrganisationCount>,
    /// Participations in all the network, beside a member's own; null in the network's figures.
    #[cfg_attr(feature = "server", schema(example = 617))]
    pub network_participations: Option<i64>,
    /// Activity by activity, by title.
    pub activities: Vec<ActivityFigures>,
    /// The years there are figures for, newest first.
    #[cfg_attr(feature = "server", schema(example = json!([2021, 2020, 2019, 2018])))]
    pub years: Vec<i32>,
}
