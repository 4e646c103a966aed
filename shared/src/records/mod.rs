//! The audit log: what was changed, by whom and when.

pub mod access;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::ids::{ActivityId, AuditId, MachineClientId, OrganisationId, PersonId};
use crate::text_enum;
use crate::time::Timestamp;

text_enum! {
    /// The kinds of things that changes are written down for. The database may hold words of an earlier version, so rows and
    /// filters have them as text.
    pub enum SubjectKind {
        Organisation = "organisation",
        Person = "person",
        Assignment = "assignment",
        Population = "population",
        Account = "account",
        Session = "session",
        MachineClient = "machineClient",
        Registration = "registration",
        Activity = "activity",
        Occasion = "occasion",
        Reservation = "reservation",
        Interest = "interest",
        Series = "series",
        Enrollment = "enrollment",
        Certificate = "certificate",
        Evaluation = "evaluation",
        Note = "note",
        Plan = "plan",
        FocusArea = "focusArea",
        Goal = "goal",
        Import = "import",
        CalendarFeed = "calendarFeed",
        ReminderRule = "reminderRule",
        Installation = "installation",
    }
}

/// One row of the audit log: who changed what, when.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct AuditRow {
    /// The row.
    pub id: AuditId,
    /// When.
    pub at: Timestamp,
    /// Who, if a person.
    pub person_id: Option<PersonId>,
    /// Which machine client, if one.
    pub machine_client_id: Option<MachineClientId>,
    /// What that person or client is called today; null for a protected person.
    #[cfg_attr(feature = "server", schema(example = "Karin Nyström"))]
    pub actor_name: Option<String>,
    /// For which organisation.
    pub organisation_id: Option<OrganisationId>,
    /// The operation.
    #[cfg_attr(feature = "server", schema(example = "cancel_activity"))]
    pub action: String,
    /// What kind of thing.
    #[cfg_attr(feature = "server", schema(example = "activity"))]
    pub subject: String,
    /// Which one.
    #[cfg_attr(feature = "server", schema(example = 42))]
    pub subject_id: i64,
    /// What it is called today, or what it belongs to; null where it has no name, and for a protected person.
    #[cfg_attr(feature = "server", schema(example = "Mentor i förskola och skola"))]
    pub subject_name: Option<String>,
    /// Property → [before, after].
    #[cfg_attr(feature = "server", schema(value_type = Object, example = json!({"state": ["published", "cancelled"]})))]
    pub changes: serde_json::Value,
    /// The request's trace id.
    #[cfg_attr(feature = "server", schema(example = "4bf92f3577b34da6a3ce929d0e0e4736"))]
    pub trace: String,
}

/// Which rows of the audit log.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "server", derive(utoipa::IntoParams), into_params(parameter_in = Query))]
pub struct AuditFilter {
    /// The kind of thing, such as `activity`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "server", param(example = "activity"))]
    pub subject: Option<String>,
    /// Which one; ids of different kinds of things may be equal.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "server", param(example = 42))]
    pub subject_id: Option<i64>,
    /// Done by this person.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "server", param(inline, example = 42))]
    pub person_id: Option<PersonId>,
    /// About this person: their particulars, account and assignments.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "server", param(inline, example = 42))]
    pub about_person_id: Option<PersonId>,
    /// About this activity: itself and its occasions.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "server", param(inline, example = 42))]
    pub about_activity_id: Option<ActivityId>,
    /// Done on this day or later, in Sweden.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "server", param(value_type = Option<String>, format = Date, example = "2026-10-01"))]
    pub from: Option<NaiveDate>,
    /// Done on this day or earlier, in Sweden.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "server", param(value_type = Option<String>, format = Date, example = "2026-10-31"))]
    pub to: Option<NaiveDate>,
}
