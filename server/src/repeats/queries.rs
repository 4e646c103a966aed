//! SQL of answers that are kept for repeated keys.

use actix_web::web::Bytes;
use diesel::pg::Pg;
use diesel::prelude::*;
use diesel::query_builder::{AstPass, QueryFragment, QueryId};
use diesel::sql_types::{Integer, Nullable, Text};
use shared::error::ErrorCode;
use shared::schema::idempotency_keys;
use shared::time::Timestamp;

use super::Claim;
use crate::answer::Answer;
use crate::db::{DbConnection, native};
use crate::error::{Error, Result};

/// Hours an answer is kept for its key.
const KEPT_HOURS: i64 = 24;
/// One transaction removes the old keys of so many seconds, so that nobody waits long behind it.
const SLICE_SECONDS: i64 = 10 * 60;

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

/// Puts the answer where the key was claimed. Every write runs it, so it has a fixed text: an update made by `diesel::update` is
/// never kept prepared.
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

/// Removes some answers that were kept for repeats long enough; true when there are more.
pub fn sweep_keys(conn: &mut DbConnection, now: Timestamp) -> Result<bool> {
    let limit = now.plus_seconds(-KEPT_HOURS * 3600);
    let oldest: Option<Timestamp> =
        idempotency_keys::table.select(diesel::dsl::min(idempotency_keys::created_at)).first(conn)?;
    let Some(oldest) = oldest.filter(|oldest| *oldest < limit) else { return Ok(false) };
    let until = oldest.plus_seconds(SLICE_SECONDS).min(limit);
    diesel::delete(idempotency_keys::table.filter(idempotency_keys::created_at.lt(until))).execute(conn)?;
    // Rows exactly as old as the oldest are always deleted, so every round makes progress.
    if until == limit { Ok(false) } else { Ok(true) }
}
