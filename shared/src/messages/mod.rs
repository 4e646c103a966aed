//! Messages: mail on its way out, and the audit log.

pub mod reminders;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::accounts::Language;
use crate::ids::{ActivityId, AuditId, MachineClientId, MailId, OrganisationId, PersonId};
use crate::text_enum;
use crate::time::Timestamp;

text_enum! {
    /// How far a mail has come.
    pub enum MailState { Waiting = "waiting", Sent = "sent", Failed = "failed", Cancelled = "cancelled" }
}

/// One mail of the outbox. The body is shown only in a demo on this very machine, and erased when the mail is sent.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct Mail {
    /// The mail.
    pub id: MailId,
    /// To whom; empty for a protected person.
    #[cfg_attr(feature = "server", schema(example = "elsa.strom@example.org"))]
    pub recipient: String,
    /// Which kind of mail.
    #[cfg_attr(feature = "server", schema(example = "enrollmentConfirmed"))]
    pub template: String,
    /// Its language.
    pub language: Language,
    /// Its subject line.
    #[cfg_attr(feature = "server", schema(example = "Du har en plats: Mentor i förskola och skola"))]
    pub subject: String,
    /// Its text, in a demo only.
    #[cfg_attr(feature = "server", schema(example = json!(null)))]
    pub body: Option<String>,
    /// How far it has come.
    pub state: MailState,
    /// How often sending was tried.
    #[cfg_attr(feature = "server", schema(example = 0))]
    pub attempts: i32,
    /// Not before.
    pub due_at: Timestamp,
    /// When it was sent.
    pub sent_at: Option<Timestamp>,
    /// Why it could not be sent.
    #[cfg_attr(feature = "server", schema(example = json!(null)))]
    pub failure: Option<String>,
    /// When it was written.
    pub created_at: Timestamp,
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
