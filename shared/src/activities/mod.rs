//! Activities: what one can come to. A series recurs; each of its editions is an activity; its dated parts are occasions.

pub mod access;
pub mod actions;
pub mod occasions;
pub mod requests;
pub mod rules;
pub mod series;
pub mod states;

use serde::{Deserialize, Serialize};

use crate::ids::{
    ActivityId, EnrollmentId, FocusAreaId, GoalId, InterestId, OccasionId, OrganisationId, PersonId, SeriesId,
};
use crate::members::SchoolForm;
use crate::seats::{OccasionSeats, Seats, Standing};
use crate::text_enum;
use crate::time::Timestamp;
use actions::ActivityAction;
use states::{ActivityPhase, ActivityState};

text_enum! {
    /// How one takes part.
    pub enum Mode { Digital = "digital", Physical = "physical", Hybrid = "hybrid" }
}

text_enum! {
    /// Who pays.
    pub enum Funding { Municipal = "municipal", ExternalGrant = "externalGrant", ParticipantFee = "participantFee" }
}

text_enum! {
    /// What takes a place: a person, or a team as a whole.
    pub enum Unit { Person = "person", Team = "team" }
}

text_enum! {
    /// Who must approve an enrollment.
    pub enum Approval { None = "none", SchoolLeader = "schoolLeader", Office = "office" }
}

text_enum! {
    /// Who comes next when the head of the line does not fit: nobody, or the first who does.
    pub enum QueuePolicy { Strict = "strict", FirstFit = "firstFit" }
}

text_enum! {
    /// The order of a list of activities.
    pub enum ActivitySort { Start = "start", Latest = "latest", Title = "title", Changed = "changed" }
}

text_enum! {
    /// How participants are known: by enrollment, or as a number of heads.
    pub enum CountedBy { Enrollment = "enrollment", Heads = "heads" }
}

text_enum! {
    /// The level of the governance chain (styrkedja) an activity serves.
    pub enum ChainLevel {
        Operator = "operator",
        SchoolLeader = "schoolLeader",
        DevelopmentLeader = "developmentLeader",
        Team = "team",
    }
}

text_enum! {
    /// What has become of an occasion.
    pub enum OccasionState { Planned = "planned", Moved = "moved", Cancelled = "cancelled", Held = "held" }
}

text_enum! {
    /// What a head count counts.
    pub enum HeadUnit { Persons = "persons", Teams = "teams" }
}

/// One edition that one can enroll in.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema, diesel::Queryable, diesel::Selectable))]
#[cfg_attr(feature = "server", diesel(table_name = crate::schema::activities))]
pub struct Activity {
    /// The activity.
    pub id: ActivityId,
    /// The same in other systems.
    #[cfg_attr(feature = "server", schema(example = "2f1d8a5e-6f2b-4f0e-9a68-6d1f0b8f9c55"))]
    pub uuid: String,
    /// Raised by each edit; not by enrollments.
    #[cfg_attr(feature = "server", schema(example = 1))]
    pub version: i32,
    /// The series it is an edition of.
    pub series_id: Option<SeriesId>,
    /// Its title.
    #[cfg_attr(feature = "server", schema(example = "Mentor i förskola och skola"))]
    pub title: String,
    /// What it is for.
    #[cfg_attr(feature = "server", schema(example = "Ökad kunskap om mentorsuppdraget."))]
    pub purpose: String,
    /// The effect it is expected to have in schools.
    #[cfg_attr(feature = "server", schema(example = "Nyanställda lärare får bättre stöd."))]
    pub expected_effect: String,
    /// How one takes part.
    pub mode: Mode,
    /// Who answers for it.
    pub responsible_id: Option<PersonId>,
    /// Who pays.
    pub funding: Funding,
    /// From whom, or how much.
    #[cfg_attr(feature = "server", schema(example = ""))]
    pub funding_note: String,
    /// When registration opens; from publishing when null.
    pub registration_opens: Option<Timestamp>,
    /// When registration closes; at the start when null.
    pub registration_closes: Option<Timestamp>,
    /// By when it must be decided whether it runs.
    pub decide_by: Option<Timestamp>,
    /// The least number of seats taken for it to run; no decision is needed when null.
    #[cfg_attr(feature = "server", schema(example = 15))]
    pub minimum: Option<i32>,
    /// The number of seats; without limit when null.
    #[cfg_attr(feature = "server", schema(example = 40))]
    pub capacity: Option<i32>,
    /// What takes a place.
    pub unit: Unit,
    /// The least number of persons in a team.
    #[cfg_attr(feature = "server", schema(example = 5))]
    pub team_minimum: i32,
    /// The largest.
    #[cfg_attr(feature = "server", schema(example = 12))]
    pub team_maximum: i32,
    /// Who must approve an enrollment.
    pub approval: Approval,
    /// Who comes next in line when the head does not fit.
    pub queue_policy: QueuePolicy,
    /// Hours an offered seat is held; promotion confirms at once when null.
    #[cfg_attr(feature = "server", schema(example = 48))]
    pub offer_hours: Option<i32>,
    /// Seats that one organisation, with all below it, may take until its share ends; without limit when null.
    #[cfg_attr(feature = "server", schema(example = json!(null)))]
    pub quota: Option<i32>,
    /// When the shares end and seats are free for all; never before registration closes when null.
    pub quota_until: Option<Timestamp>,
    /// By when reserved seats must have names; when registration closes when null.
    pub names_due: Option<Timestamp>,
    /// Share of the held occasions one must attend for a certificate, in percent.
    #[cfg_attr(feature = "server", schema(example = 80))]
    pub completion_percent: i32,
    /// How participants are known.
    pub counted_by: CountedBy,
    /// True when it has no dates yet: it can be published, but not enrolled in.
    #[cfg_attr(feature = "server", schema(example = false))]
    pub undated: bool,
    /// True when everybody may see it in the catalogue.
    #[cfg_attr(feature = "server", schema(example = true))]
    pub public: bool,
    /// The year of the action plan that carries it, whatever its dates.
    #[cfg_attr(feature = "server", schema(example = 2020))]
    pub report_year: i32,
    /// The level of the governance chain it serves.
    pub chain_level: Option<ChainLevel>,
    /// The area of collaboration it supports.
    #[cfg_attr(feature = "server", schema(example = ""))]
    pub collaboration_area: String,
    /// What somebody has decided of it.
    pub state: ActivityState,
    /// Why, where the state wants a reason.
    #[cfg_attr(feature = "server", schema(example = ""))]
    pub state_reason: String,
    /// True when it was decided to run it below its minimum.
    #[cfg_attr(feature = "server", schema(example = false))]
    pub below_minimum: bool,
    /// When it was published.
    pub published_at: Option<Timestamp>,
    /// When its first occasion starts.
    pub starts_at: Option<Timestamp>,
    /// When its last occasion ends.
    pub ends_at: Option<Timestamp>,
    /// When it was registered.
    pub created_at: Timestamp,
    /// When it was last edited.
    pub changed_at: Timestamp,
}

/// One dated part of an activity.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema, diesel::Queryable, diesel::Selectable))]
#[cfg_attr(feature = "server", diesel(table_name = crate::schema::occasions))]
pub struct Occasion {
    /// The occasion.
    pub id: OccasionId,
    /// The same in other systems and in calendars.
    #[cfg_attr(feature = "server", schema(example = "8a4b5d3c-1e2f-4a3b-8c9d-0e1f2a3b4c66"))]
    pub uuid: String,
    /// Raised by each edit.
    #[cfg_attr(feature = "server", schema(example = 1))]
    pub version: i32,
    /// The activity it is a part of.
    pub activity_id: ActivityId,
    /// Its own title; empty where the activity's says enough.
    #[cfg_attr(feature = "server", schema(example = "Samtalsmetodik"))]
    pub title: String,
    /// When it starts.
    pub starts_at: Timestamp,
    /// When it ends.
    pub ends_at: Timestamp,
    /// How one takes part.
    pub mode: Mode,
    /// Where.
    #[cfg_attr(feature = "server", schema(example = "Sundsvall"))]
    pub place: String,
    /// The link to a digital occasion; null for those who have no confirmed place.
    #[cfg_attr(feature = "server", schema(example = "https://video.example.org/rum/7"))]
    pub link: Option<String>,
    /// Its own number of seats.
    #[cfg_attr(feature = "server", schema(example = json!(null)))]
    pub capacity: Option<i32>,
    /// Occasions with the same word are alternatives: a participant comes to one of them.
    #[cfg_attr(feature = "server", schema(example = json!(null)))]
    pub choice_group: Option<String>,
    /// What has become of it.
    pub state: OccasionState,
    /// Why it was moved or cancelled.
    #[cfg_attr(feature = "server", schema(example = ""))]
    pub reason: String,
    /// How many times calendars were told anew.
    #[cfg_attr(feature = "server", schema(example = 0))]
    pub calendar_sequence: i32,
}

/// Participants known as a number only.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema, diesel::Queryable, diesel::Selectable))]
#[cfg_attr(feature = "server", diesel(table_name = crate::schema::head_counts))]
pub struct HeadCount {
    /// The occasion counted; the whole activity when null.
    pub occasion_id: Option<OccasionId>,
    /// The organisation they came from, where known.
    pub organisation_id: Option<OrganisationId>,
    /// What was counted.
    pub unit: HeadUnit,
    /// How many; null when it cannot be measured.
    #[cfg_attr(feature = "server", schema(example = 50))]
    pub heads: Option<i32>,
    /// True for "about".
    #[cfg_attr(feature = "server", schema(example = true))]
    pub approximate: bool,
    /// Why there is no number.
    #[cfg_attr(feature = "server", schema(example = ""))]
    pub not_measurable: String,
    /// Who counted, or where it is written.
    #[cfg_attr(feature = "server", schema(example = "Verksamhetsrapport 2020"))]
    pub source: String,
}

/// An activity with its lists, its seats, and what the caller may do.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct ActivityDetail {
    /// The activity.
    #[serde(flatten)]
    pub activity: Activity,
    /// Where it stands now, by the clock.
    pub phase: ActivityPhase,
    /// Its seats now.
    pub seats: Seats,
    /// What somebody who enrolls now would meet.
    pub standing: Standing,
    /// True when a decision is near or past and too few have come.
    #[cfg_attr(feature = "server", schema(example = false))]
    pub at_risk: bool,
    /// The name of the one who answers for it.
    #[cfg_attr(feature = "server", schema(example = "Karin Nyström"))]
    pub contact: Option<String>,
    /// The goals it serves.
    pub goals: Vec<GoalId>,
    /// The focus areas of those goals.
    pub focus_areas: Vec<FocusAreaId>,
    /// The forms of school it is for.
    pub school_forms: Vec<SchoolForm>,
    /// Whom it is for.
    #[cfg_attr(feature = "server", schema(example = json!(["Mentorer"])))]
    pub target_groups: Vec<String>,
    /// Who leads its occasions; empty for those who may not see participants.
    pub facilitators: Vec<PersonId>,
    /// What they are called, in the same order; empty for a protected person.
    #[cfg_attr(feature = "server", schema(example = json!(["David Hägg"])))]
    pub facilitator_names: Vec<String>,
    /// Who arranges it with the network.
    pub co_organisers: Vec<OrganisationId>,
    /// Its dated parts in order.
    pub occasions: Vec<Occasion>,
    /// The seats of those that have a limit of their own.
    pub occasion_seats: Vec<OccasionSeats>,
    /// Numbers of participants that no enrollment stands behind.
    pub head_counts: Vec<HeadCount>,
    /// The last edition of the series that was held before this one.
    pub earlier_edition: Option<ActivityId>,
    /// The caller's own live enrollment.
    pub own_enrollment: Option<EnrollmentId>,
    /// How many would come to it, while it has no dates.
    #[cfg_attr(feature = "server", schema(example = 0))]
    pub interested: i64,
    /// The caller's own interest, while it has no dates.
    pub own_interest: Option<InterestId>,
    /// What the caller may do.
    pub allowed_actions: Vec<ActivityAction>,
}

/// An activity in a list.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct ActivitySummary {
    /// The activity.
    pub id: ActivityId,
    /// Its title.
    #[cfg_attr(feature = "server", schema(example = "Mentor i förskola och skola"))]
    pub title: String,
    /// What it is for.
    #[cfg_attr(feature = "server", schema(example = "Ökad kunskap om mentorsuppdraget."))]
    pub purpose: String,
    /// How one takes part.
    pub mode: Mode,
    /// What takes a place.
    pub unit: Unit,
    /// What somebody has decided of it.
    pub state: ActivityState,
    /// Where it stands now.
    pub phase: ActivityPhase,
    /// Its seats now.
    pub seats: Seats,
    /// What somebody who enrolls now would meet.
    pub standing: Standing,
    /// True when a decision is near or past and too few have come.
    #[cfg_attr(feature = "server", schema(example = false))]
    pub at_risk: bool,
    /// The least number of seats taken for it to run.
    #[cfg_attr(feature = "server", schema(example = 15))]
    pub minimum: Option<i32>,
    /// By when it must be decided whether it runs.
    pub decide_by: Option<Timestamp>,
    /// When registration closes.
    pub registration_closes: Option<Timestamp>,
    /// When its first occasion starts.
    pub starts_at: Option<Timestamp>,
    /// When its last occasion ends.
    pub ends_at: Option<Timestamp>,
    /// How many occasions it has that are not cancelled.
    #[cfg_attr(feature = "server", schema(example = 3))]
    pub occasions: i64,
    /// Where they are, without repeats.
    #[cfg_attr(feature = "server", schema(example = json!(["Sundsvall"])))]
    pub places: Vec<String>,
    /// The forms of school it is for.
    pub school_forms: Vec<SchoolForm>,
    /// The focus areas of its goals.
    pub focus_areas: Vec<FocusAreaId>,
    /// The year of the action plan that carries it.
    #[cfg_attr(feature = "server", schema(example = 2020))]
    pub report_year: i32,
    /// When it was last edited.
    pub changed_at: Timestamp,
}
