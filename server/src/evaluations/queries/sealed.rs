//! SQL of sealed answers, which lie in the rows of their invitations.

use diesel::connection::SimpleConnection;
use diesel::prelude::*;
use shared::error::ErrorCode;
use shared::ids::EvaluationId;
use shared::schema::{evaluations, invitations, participants};
use shared::time::Timestamp;

use crate::db::DbConnection;
use crate::error::Result;
use crate::keys::Keys;
use crate::sealed::{Sealed, unopened};

/// Puts an answer into the row of its invitation, once.
pub fn put(conn: &mut DbConnection, link: &str, sealed: &Sealed) -> Result<()> {
    let own = invitations::table.find(link).filter(invitations::answered.eq(false));
    let put = diesel::update(own).set((
        invitations::answered.eq(true),
        invitations::seal_key.eq(Some(&sealed.key)),
        invitations::seal.eq(Some(&sealed.bytes)),
    ));
    if put.execute(conn)? == 0 { Err(ErrorCode::LinkUsed.into()) } else { Ok(()) }
}

/// The sealed answer of a link, if there is one.
pub fn find(conn: &mut DbConnection, link: &str) -> Result<Option<Sealed>> {
    let row: (Option<String>, Option<Vec<u8>>) =
        invitations::table.find(link).select((invitations::seal_key, invitations::seal)).first(conn)?;
    Ok(sealed(row))
}

fn sealed((key, bytes): (Option<String>, Option<Vec<u8>>)) -> Option<Sealed> {
    Some(Sealed { key: key?, bytes: bytes? })
}

/// A sealed answer: the hash of its link, the form of school that it counts for, and the seal.
pub type Entry = (String, Option<String>, Sealed);

/// All sealed answers to an evaluation.
pub fn all(conn: &mut DbConnection, id: EvaluationId) -> Result<Vec<Entry>> {
    type Row = (String, Option<String>, (Option<String>, Option<Vec<u8>>));
    let rows: Vec<Row> = invitations::table
        .inner_join(participants::table)
        .filter(invitations::evaluation_id.eq(id))
        .filter(invitations::seal_key.is_not_null())
        .order(invitations::token_hash)
        .select((
            invitations::token_hash,
            participants::school_form,
            (invitations::seal_key, invitations::seal),
        ))
        .load(conn)?;
    Ok(rows.into_iter().filter_map(|(link, form, row)| Some((link, form, sealed(row)?))).collect())
}

/// Erases the seals of an evaluation, and writes down when it was counted. The embedded database writes zeros over the freed
/// bytes.
pub fn erase(conn: &mut DbConnection, id: EvaluationId, now: Timestamp) -> Result<()> {
    let is_embedded = matches!(conn, DbConnection::Sqlite(_));
    if is_embedded {
        conn.batch_execute("PRAGMA secure_delete = ON")?;
    }
    let sealed = invitations::table
        .filter(invitations::evaluation_id.eq(id))
        .filter(invitations::seal_key.is_not_null());
    diesel::update(sealed)
        .set((invitations::seal_key.eq(None::<String>), invitations::seal.eq(None::<Vec<u8>>)))
        .execute(conn)?;
    diesel::update(evaluations::table.find(id)).set(evaluations::counted_at.eq(Some(now))).execute(conn)?;
    if is_embedded {
        conn.batch_execute("PRAGMA secure_delete = OFF")?;
    }
    Ok(())
}

/// The evaluations that have closed and have not been counted, in the order of closing, without those that are put off.
pub fn uncounted(
    conn: &mut DbConnection,
    now: Timestamp,
    put_off: &[EvaluationId],
) -> Result<Vec<EvaluationId>> {
    Ok(evaluations::table
        .filter(evaluations::counted_at.is_null())
        .filter(evaluations::invited_at.is_not_null())
        .filter(evaluations::closes_at.le(now))
        .filter(evaluations::id.ne_all(put_off))
        .order((evaluations::closes_at, evaluations::id))
        .limit(20)
        .select(evaluations::id)
        .load(conn)?)
}

/// How many sealed answers none of the keys opens: all of them where there are no keys.
pub fn without_key(conn: &mut DbConnection, keys: Option<&Keys>) -> Result<i64> {
    let counts: Vec<(String, i64)> = invitations::table
        .filter(invitations::seal_key.is_not_null())
        .group_by(invitations::seal_key)
        .select((invitations::seal_key.assume_not_null(), diesel::dsl::count_star()))
        .load(conn)?;
    Ok(unopened(&counts, keys))
}

/// Empties the log of the embedded database into the database file. Then the log does not show any more in which order people
/// answered. False when somebody was in the way.
pub fn empty_log(conn: &mut DbConnection) -> Result<bool> {
    #[derive(QueryableByName)]
    struct Emptied {
        #[diesel(sql_type = diesel::sql_types::Integer)]
        busy: i32,
    }
    let DbConnection::Sqlite(conn) = conn else { return Ok(true) };
    // Writers must not wait for long behind this, so it gives up soon and is tried again.
    conn.batch_execute("PRAGMA busy_timeout = 200")?;
    let emptied: QueryResult<Emptied> = diesel::sql_query("PRAGMA wal_checkpoint(TRUNCATE)").get_result(conn);
    conn.batch_execute("PRAGMA busy_timeout = 5000")?;
    Ok(emptied?.busy == 0)
}
