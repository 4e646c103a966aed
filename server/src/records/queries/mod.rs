//! SQL of the records: answers kept for repeated keys, the audit log, settings of the installation.

pub mod log;

use std::sync::Arc;

use actix_web::web::Bytes;
use diesel::pg::Pg;
use diesel::prelude::*;
use diesel::query_builder::{AstPass, QueryFragment, QueryId};
use diesel::sql_types::{Integer, Nullable, Text};
use lettre::message::Mailbox;
use serde_json::{Map, Value, json};
use shared::enrollments::Enrollment;
use shared::enrollments::reservations::Reservation;
use shared::error::ErrorCode;
use shared::ids::{MachineClientId, OrganisationId, PersonId};
use shared::schema::{audit_rows, idempotency_keys, installation};
use shared::time::Timestamp;

use crate::accounts::token::Keys;
use crate::answer::Answer;
use crate::app::App;
use crate::db::{DbConnection, native};
use crate::error::{Error, Result};

/// Hours an answer is kept for its key.
const KEPT_HOURS: i64 = 24;

/// What a request with an Idempotency-Key is known by.
#[derive(Debug, Clone)]
pub struct Claim {
    /// The person or machine client; not the token, which changes.
    pub credential: String,
    /// The operation.
    pub operation: String,
    /// The caller's key.
    pub key: String,
    /// Path, query and body.
    pub fingerprint: String,
}

type Stored = (String, i32, Option<String>, Option<String>, String, Timestamp);

/// Takes the key, or finds the answer that was given under it.
///
/// On PostgreSQL the row is written at once, so that a second request with the key waits for the first; SQLite has one writer.
pub fn claim<T>(conn: &mut DbConnection, claim: &Claim, now: Timestamp) -> Result<Option<Answer<T>>> {
    if let DbConnection::Postgres(inner) = conn {
        let row = (
            idempotency_keys::credential.eq(&claim.credential),
            idempotency_keys::operation.eq(&claim.operation),
            idempotency_keys::idempotency_key.eq(&claim.key),
            idempotency_keys::body_hash.eq(&claim.fingerprint),
            idempotency_keys::status.eq(0),
            idempotency_keys::body.eq(""),
            idempotency_keys::created_at.eq(now),
        );
        let waited =
            diesel::insert_into(idempotency_keys::table).values(row).on_conflict_do_nothing().execute(inner);
        match waited {
            Ok(1) => return Ok(None),
            Ok(_) => {}
            Err(diesel::result::Error::DatabaseError(_, facts))
                if facts.message().contains("lock timeout") =>
            {
                return Err(ErrorCode::RequestUnderWay.into());
            }
            Err(cause) => return Err(cause.into()),
        }
    }
    let stored: Option<Stored> = native!(
        conn,
        own(claim)
            .select((
                idempotency_keys::body_hash,
                idempotency_keys::status,
                idempotency_keys::location,
                idempotency_keys::etag,
                idempotency_keys::body,
                idempotency_keys::created_at,
            ))
            .first(conn)
    )
    .optional()?;
    match stored {
        None => Ok(None),
        Some((_, _, _, _, _, at)) if at.plus_seconds(KEPT_HOURS * 3600) < now => {
            diesel::delete(
                idempotency_keys::table
                    .filter(idempotency_keys::created_at.lt(now.plus_seconds(-KEPT_HOURS * 3600))),
            )
            .execute(conn)?;
            self::claim(conn, claim, now)
        }
        Some((hash, ..)) if hash != claim.fingerprint => Err(ErrorCode::KeyReused.into()),
        Some((_, status, location, etag, body, _)) => Ok(Some(Answer::stored(
            u16::try_from(status).unwrap_or(500),
            location,
            etag,
            Bytes::from(body),
            true,
        ))),
    }
}

/// Keeps the answer for the key, in the transaction of the effect.
pub fn keep_answer<T>(
    conn: &mut DbConnection,
    claim: &Claim,
    answer: &Answer<T>,
    now: Timestamp,
) -> Result<()> {
    let body = std::str::from_utf8(&answer.body).map_err(Error::internal)?;
    match conn {
        DbConnection::Postgres(conn) => {
            let (location, etag) = (answer.location.as_deref(), answer.etag.as_deref());
            Keep { claim, status: answer.status.into(), location, etag, body }.execute(conn)?
        }
        DbConnection::Sqlite(conn) => diesel::insert_into(idempotency_keys::table)
            .values((
                idempotency_keys::credential.eq(&claim.credential),
                idempotency_keys::operation.eq(&claim.operation),
                idempotency_keys::idempotency_key.eq(&claim.key),
                idempotency_keys::body_hash.eq(&claim.fingerprint),
                idempotency_keys::created_at.eq(now),
                idempotency_keys::status.eq(i32::from(answer.status)),
                idempotency_keys::location.eq(&answer.location),
                idempotency_keys::etag.eq(&answer.etag),
                idempotency_keys::body.eq(body),
            ))
            .execute(conn)?,
    };
    Ok(())
}

/// Puts the answer where the key was claimed. Every write runs it, and an update made by `diesel::update` is never kept prepared.
struct Keep<'a> {
    claim: &'a Claim,
    status: i32,
    location: Option<&'a str>,
    etag: Option<&'a str>,
    body: &'a str,
}

impl QueryFragment<Pg> for Keep<'_> {
    fn walk_ast<'b>(&'b self, mut out: AstPass<'_, 'b, Pg>) -> QueryResult<()> {
        out.push_sql("UPDATE idempotency_keys SET status = ");
        out.push_bind_param::<Integer, _>(&self.status)?;
        for (column, value) in [(", location = ", &self.location), (", etag = ", &self.etag)] {
            out.push_sql(column);
            out.push_bind_param::<Nullable<Text>, _>(value)?;
        }
        out.push_sql(", body = ");
        out.push_bind_param::<Text, _>(&self.body)?;
        let Claim { credential, operation, key, .. } = self.claim;
        for (column, value) in [
            (" WHERE credential = ", credential),
            (" AND operation = ", operation),
            (" AND idempotency_key = ", key),
        ] {
            out.push_sql(column);
            out.push_bind_param::<Text, _>(value)?;
        }
        Ok(())
    }
}

impl QueryId for Keep<'_> {
    type QueryId = Keep<'static>;
    const HAS_STATIC_QUERY_ID: bool = true;
}

impl RunQueryDsl<PgConnection> for Keep<'_> {}

#[diesel::dsl::auto_type]
fn own<'a>(claim: &'a Claim) -> _ {
    let credential: &'a str = claim.credential.as_str();
    let operation: &'a str = claim.operation.as_str();
    let key: &'a str = claim.key.as_str();
    idempotency_keys::table
        .filter(idempotency_keys::credential.eq(credential))
        .filter(idempotency_keys::operation.eq(operation))
        .filter(idempotency_keys::idempotency_key.eq(key))
}

/// Where a change comes from.
#[derive(Clone)]
pub struct Origin {
    /// When.
    pub at: Timestamp,
    /// Who, if a person.
    pub person: Option<PersonId>,
    /// Which machine client, if one.
    pub machine: Option<MachineClientId>,
    /// The operation.
    pub action: String,
    /// The request's trace.
    pub trace: String,
    /// How the world reaches the server, for links in mail.
    pub base: String,
    /// What signs those links.
    pub keys: Arc<Keys>,
    /// Who sends mail, for invitations in it, if any is sent.
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

    /// Of the server itself: what the clock does.
    pub fn of_clock(app: &App, action: &str, at: Timestamp) -> Self {
        Self {
            base: app.config.public_url.clone(),
            keys: Arc::clone(&app.keys),
            sender: Some(Arc::clone(&app.sender)),
            ..Self::of_command(action, at)
        }
    }

    /// The same, of a person who is only now known: by their password or their cookie.
    #[must_use]
    pub fn by(&self, person: PersonId) -> Self {
        Self { person: Some(person), ..self.clone() }
    }
}

/// A thing that is changed, for the audit log.
#[derive(Debug, Clone, Copy)]
pub struct Subject {
    /// What kind of thing.
    pub kind: &'static str,
    /// Which one.
    pub id: i64,
    /// For which organisation.
    pub organisation: Option<OrganisationId>,
}

impl Subject {
    /// A thing that belongs to no organisation.
    pub fn new(kind: &'static str, id: i64) -> Self {
        Self { kind, id, organisation: None }
    }

    /// An enrollment.
    pub fn enrollment(enrollment: &Enrollment) -> Self {
        Self::of("enrollment", enrollment.id.0, enrollment.organisation_id)
    }

    /// Seats that a member holds without names.
    pub fn reservation(reservation: &Reservation) -> Self {
        Self::of("reservation", reservation.id.0, reservation.organisation_id)
    }

    /// A thing of an organisation.
    pub fn of(kind: &'static str, id: i64, organisation: OrganisationId) -> Self {
        Self { kind, id, organisation: Some(organisation) }
    }
}

/// Writes down what changed from what to what.
pub fn audit(conn: &mut DbConnection, origin: &Origin, subject: Subject, changes: &Value) -> Result<()> {
    native!(
        conn,
        diesel::insert_into(audit_rows::table)
            .values((
                audit_rows::at.eq(origin.at),
                audit_rows::person_id.eq(origin.person),
                audit_rows::machine_client_id.eq(origin.machine),
                audit_rows::organisation_id.eq(subject.organisation),
                audit_rows::action.eq(&origin.action),
                audit_rows::subject.eq(subject.kind),
                audit_rows::subject_id.eq(subject.id),
                audit_rows::changes.eq(changes.to_string()),
                audit_rows::trace.eq(&origin.trace),
            ))
            .execute(conn)
    )?;
    Ok(())
}

/// Writes down that protected persons (skyddade personuppgifter) were seen in clear.
pub fn record_seen(conn: &mut DbConnection, origin: &Origin, seen: &[PersonId]) -> Result<()> {
    seen.iter().try_for_each(|id| audit(conn, origin, Subject::new("person", id.0), &json!({})))
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

/// A setting of the installation.
pub fn setting(conn: &mut DbConnection, name: &str) -> Result<Option<String>> {
    Ok(installation::table.find(name).select(installation::content).first(conn).optional()?)
}

/// Sets a setting of the installation.
pub fn set(conn: &mut DbConnection, name: &str, content: &str) -> Result<()> {
    let changed = diesel::update(installation::table.find(name))
        .set(installation::content.eq(content))
        .execute(conn)?;
    if changed == 0 {
        diesel::insert_into(installation::table)
            .values((installation::name.eq(name), installation::content.eq(content)))
            .execute(conn)?;
    }
    Ok(())
}
