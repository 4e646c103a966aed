//! Enrollments: who comes. One person or one team, its seats, its place in line, and who was there.

pub mod access;
pub mod attendance;
pub mod choices;
pub mod completion;
pub mod due;
pub mod interests;
pub mod line;
pub mod links;
pub mod requests;
pub mod reservations;
pub mod seats;
pub mod states;
pub mod timeline;

use serde::{Deserialize, Serialize};

use crate::activities::{Activity, Unit};
use crate::ids::{
    ActivityId, EnrollmentId, MachineClientId, OccasionId, OrganisationId, ParticipantId, PersonId,
    ReservationId, RoleId,
};
use crate::members::SchoolForm;
use crate::time::Timestamp;
use line::Hold;
use states::{EnrollmentAction, EnrollmentState};

/// One person's or one team's place in an activity, or in line for it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema, diesel::Queryable, diesel::Selectable))]
#[cfg_attr(feature = "server", diesel(table_name = crate::schema::enrollments))]
pub struct Enrollment {
    /// The enrollment.
    pub id: EnrollmentId,
    /// Raised by each edit.
    #[cfg_attr(feature = "server", schema(example = 1))]
    pub version: i32,
    /// In what.
    pub activity_id: ActivityId,
    /// One person, or a team.
    pub unit: Unit,
    /// The organisation it was made for.
    pub organisation_id: OrganisationId,
    /// The team's name; empty for a person.
    #[cfg_attr(feature = "server", schema(example = "Arbetslag 4–6"))]
    pub team_name: String,
    /// How many seats it takes.
    #[cfg_attr(feature = "server", schema(example = 1))]
    pub seats: i32,
    /// How it stands.
    pub state: EnrollmentState,
    /// Why, where the step wanted a reason.
    #[cfg_attr(feature = "server", schema(example = ""))]
    pub state_reason: String,
    /// Higher comes first in line.
    #[cfg_attr(feature = "server", schema(example = 0))]
    pub priority: i32,
    /// Its number in the order of acceptance.
    #[cfg_attr(feature = "server", schema(example = 28))]
    pub queue_number: i64,
    /// Until when its offer holds.
    pub offered_until: Option<Timestamp>,
    /// By when it must be said that the place is kept, since the activity was put off; otherwise it is given to others.
    pub reconfirm_by: Option<Timestamp>,
    /// Who leads the team; null for a person, and where it is somebody whom the caller may not know.
    pub leader_id: Option<PersonId>,
    /// The reservation its seats came from.
    pub reservation_id: Option<ReservationId>,
    /// When its seats were confirmed.
    pub confirmed_at: Option<Timestamp>,
    /// Who made it, if a person; null where it is a participant whom the caller may not know.
    pub created_by: Option<PersonId>,
    /// Which machine client made it, if one.
    pub created_by_client: Option<MachineClientId>,
    /// When it was made.
    pub created_at: Timestamp,
    /// When it last changed.
    pub changed_at: Timestamp,
}

/// A person in an enrollment, with what they were when enrolled.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct Participant {
    /// The participant.
    pub id: ParticipantId,
    /// The enrollment.
    pub enrollment_id: EnrollmentId,
    /// The person; 0 for somebody of whom the caller may know no more than which member they count for.
    pub person_id: PersonId,
    /// First name; empty for somebody whom the caller may not know, and for a protected person whom they may not see.
    #[cfg_attr(feature = "server", schema(example = "Elsa"))]
    pub given_name: String,
    /// Last name.
    #[cfg_attr(feature = "server", schema(example = "Ström"))]
    pub family_name: String,
    /// False when the person was replaced or the enrollment is over.
    #[cfg_attr(feature = "server", schema(example = true))]
    pub live: bool,
    /// The municipality they counted for.
    pub municipality_id: Option<OrganisationId>,
    /// The operator (huvudman) or other member they counted for.
    pub operator_id: OrganisationId,
    /// The school unit; null, as the form of school, where the name is not told.
    pub school_unit_id: Option<OrganisationId>,
    /// The form of school.
    pub school_form: Option<SchoolForm>,
    /// The role.
    pub role_id: RoleId,
    /// The short name of the municipality, or of the operator or member where there is none.
    #[cfg_attr(feature = "server", schema(example = "Sundsvall"))]
    pub member_name: String,
    /// The short name of the school unit; empty where there is none.
    #[cfg_attr(feature = "server", schema(example = "Allévägen"))]
    pub school_unit_name: String,
}

/// How many enrollments of an activity stand how, and where its participants come from.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct ParticipantCounts {
    /// By state; states without enrollments are left out.
    pub states: Vec<StateCount>,
    /// By municipality, or by operator or member where there is none; most first.
    pub members: Vec<MemberCount>,
}

/// How many enrollments are in a state.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct StateCount {
    /// The state.
    pub state: EnrollmentState,
    /// Enrollments in it.
    #[cfg_attr(feature = "server", schema(example = 27))]
    pub enrollments: i64,
    /// Their seats: as many as persons.
    #[cfg_attr(feature = "server", schema(example = 27))]
    pub seats: i64,
}

/// How many participants count for one municipality, operator or other member.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct MemberCount {
    /// The municipality, operator or member.
    pub organisation_id: OrganisationId,
    /// Its short name.
    #[cfg_attr(feature = "server", schema(example = "Sundsvall"))]
    pub name: String,
    /// Participants with a confirmed place.
    #[cfg_attr(feature = "server", schema(example = 21))]
    pub confirmed: i64,
    /// Participants in line, with an offer, or awaiting approval.
    #[cfg_attr(feature = "server", schema(example = 2))]
    pub waiting: i64,
}

/// An enrollment with its participants, its place in line, and what the caller may do.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct EnrollmentDetail {
    /// The enrollment.
    #[serde(flatten)]
    pub enrollment: Enrollment,
    /// The activity's title.
    #[cfg_attr(feature = "server", schema(example = "Mentor i förskola och skola"))]
    pub activity_title: String,
    /// When the activity starts.
    pub activity_starts_at: Option<Timestamp>,
    /// When its last occasion ends.
    pub activity_ends_at: Option<Timestamp>,
    /// Its persons.
    pub participants: Vec<Participant>,
    /// Its place in line, from 1; null when it is not in line.
    #[cfg_attr(feature = "server", schema(example = 4))]
    pub place_in_line: Option<i64>,
    /// What it waits for besides seats, while it is in line.
    pub hold: Option<Hold>,
    /// Seats of a team that nobody is named for yet.
    #[cfg_attr(feature = "server", schema(example = 0))]
    pub unnamed: i32,
    /// The alternatives it has chosen.
    pub choices: Vec<OccasionId>,
    /// Participants who have not answered all that the activity asks of them.
    #[cfg_attr(feature = "server", schema(example = 0))]
    pub answers_missing: i32,
    /// What the caller may do.
    pub allowed_actions: Vec<EnrollmentAction>,
}

/// The state a new enrollment begins in.
pub fn first_state(activity: &Activity, fits: bool) -> EnrollmentState {
    match (fits, activity.approval) {
        (false, _) => EnrollmentState::Waitlisted,
        (true, crate::activities::Approval::None) => EnrollmentState::Confirmed,
        (true, crate::activities::Approval::SchoolLeader | crate::activities::Approval::Office) => {
            EnrollmentState::AwaitingApproval
        }
    }
}
