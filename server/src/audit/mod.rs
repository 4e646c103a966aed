//! The audit log as every write uses it: the origin of a change, its subject, and its differences.

mod queries;

use std::sync::Arc;

use lettre::message::Mailbox;
use serde_json::{Map, Value, json};
use shared::enrollments::Enrollment;
use shared::enrollments::reservations::Reservation;
use shared::ids::{MachineClientId, OrganisationId, PersonId};
use shared::records::SubjectKind;
use shared::time::Timestamp;

use crate::app::App;
use crate::db::DbConnection;
use crate::error::Result;
use crate::keys::Keys;

/// The origin of a change.
#[derive(Clone)]
pub struct Origin {
    /// The time of the change.
    pub at: Timestamp,
    /// The person who made it, if a person did.
    pub person: Option<PersonId>,
    /// The machine client that made it, if one did.
    pub machine: Option<MachineClientId>,
    /// The operation.
    pub action: String,
    /// The request's trace.
    pub trace: String,
    /// How the world reaches the server, for links in mail.
    pub base: String,
    /// The keys that sign those links.
    pub keys: Arc<Keys>,
    /// The sender of mail, for calendar invitations; none where no mail is sent.
    pub sender: Option<Arc<Mailbox>>,
}

impl Origin {
    /// Of the command line, which sends no mail.
    pub fn of_command(action: &str, at: Timestamp) -> Self {
        Self {
            at,
            person: None,
            machine: None,
            action: action.to_owned(),
            trace: String::new(),
            base: String::new(),
            keys: Arc::default(),
            sender: None,
        }
    }

    /// Of the server itself: for changes that the clock makes.
    pub fn of_clock(app: &App, action: &str, at: Timestamp) -> Self {
        Self {
            base: app.config.public_url.clone(),
            keys: Arc::clone(&app.keys),
            sender: Some(Arc::clone(&app.sender)),
            ..Self::of_command(action, at)
        }
    }

    /// This origin with a person who became known only now, by their password or their cookie.
    #[must_use]
    pub fn by(&self, person: PersonId) -> Self {
        Self { person: Some(person), ..self.clone() }
    }
}

/// A thing that is changed, for the audit log.
#[derive(Debug, Clone, Copy)]
pub struct Subject {
    /// The kind of thing.
    pub kind: SubjectKind,
    /// Its number.
    pub id: i64,
    /// For which organisation.
    pub organisation: Option<OrganisationId>,
}

impl Subject {
    /// A thing that belongs to no organisation.
    pub fn new(kind: SubjectKind, id: i64) -> Self {
        Self { kind, id, organisation: None }
    }

    /// An enrollment.
    pub fn enrollment(enrollment: &Enrollment) -> Self {
        Self::of(SubjectKind::Enrollment, enrollment.id.0, enrollment.organisation_id)
    }

    /// Seats that a member holds without names.
    pub fn reservation(reservation: &Reservation) -> Self {
        Self::of(SubjectKind::Reservation, reservation.id.0, reservation.organisation_id)
    }

    /// A thing of an organisation.
    pub fn of(kind: SubjectKind, id: i64, organisation: OrganisationId) -> Self {
        Self { kind, id, organisation: Some(organisation) }
    }
}

/// Writes down what changed from what to what.
pub fn audit(conn: &mut DbConnection, origin: &Origin, subject: Subject, changes: &Value) -> Result<()> {
    queries::insert(conn, origin, subject, changes)
}

/// Writes down that protected persons (skyddade personuppgifter) were seen in clear.
pub fn record_seen(conn: &mut DbConnection, origin: &Origin, seen: &[PersonId]) -> Result<()> {
    seen.iter().try_for_each(|id| audit(conn, origin, Subject::new(SubjectKind::Person, id.0), &json!({})))
}

/// The properties in which two states of a thing differ, as `{property: [before, after]}`. Version and time of change are left out.
pub fn difference<T: serde::Serialize>(before: &T, after: &T) -> Value {
    let fields = |value: &T| {
        serde_json::to_value(value).ok().and_then(|value| value.as_object().cloned()).unwrap_or_default()
    };
    let (before, after) = (fields(before), fields(after));
    let changed = after
        .into_iter()
        .filter(|(name, _)| name != "version" && name != "changedAt")
        .filter_map(|(name, new)| {
            let old = before.get(&name).cloned().unwrap_or_default();
            (old != new).then(|| (name, json!([old, new])))
        })
        .collect::<Map<_, _>>();
    Value::Object(changed)
}
