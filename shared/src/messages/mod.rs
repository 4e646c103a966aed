//! Messages: mail on its way out.

pub mod access;
pub mod reminders;

use serde::{Deserialize, Serialize};

use crate::accounts::Language;
use crate::ids::MailId;
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
