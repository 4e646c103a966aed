//! SQL of second factors: sealed secrets, the step whose code was taken last, and recovery codes as hashes.

use diesel::prelude::*;
use shared::accounts::second_factor::PENDING_MINUTES;
use shared::error::ErrorCode;
use shared::ids::{PersonId, SessionId};
use shared::schema::{accounts, pending_factors, recovery_codes, second_factors, sessions};
use shared::time::Timestamp;

use crate::db::DbConnection;
use crate::error::Result;
use crate::keys::Keys;
use crate::sealed::{Sealed, unopened};

/// The subject of a seal: it opens only for its own account and for this purpose.
fn about(person: PersonId) -> String {
    format!("second factor {person}")
}

/// The purpose under which recovery codes are marked.
const RECOVERY: &str = "recovery code";

fn sealed(secret: &[u8], keys: &Keys, person: PersonId) -> Result<Sealed> {
    keys.seal_up(&about(person), secret, 0)
}

/// Keeps a secret that its owner has not confirmed yet, in the place of an earlier one.
pub fn begin(
    conn: &mut DbConnection,
    keys: &Keys,
    person: PersonId,
    secret: &[u8],
    now: Timestamp,
) -> Result<()> {
    let seal = sealed(secret, keys, person)?;
    diesel::delete(pending_factors::table.find(person)).execute(conn)?;
    diesel::insert_into(pending_factors::table)
        .values((
            pending_factors::person_id.eq(person),
            pending_factors::created_at.eq(now),
            pending_factors::seal_key.eq(&seal.key),
            pending_factors::seal.eq(&seal.bytes),
        ))
        .execute(conn)?;
    Ok(())
}

/// The secret that was begun and can still be confirmed.
pub fn pending(
    conn: &mut DbConnection,
    keys: &Keys,
    person: PersonId,
    now: Timestamp,
) -> Result<Option<Vec<u8>>> {
    let seal: Option<(String, Vec<u8>)> = pending_factors::table
        .find(person)
        .filter(pending_factors::created_at.gt(now.plus_seconds(-PENDING_MINUTES * 60)))
        .select((pending_factors::seal_key, pending_factors::seal))
        .first(conn)
        .optional()?;
    Ok(seal.and_then(|(key, bytes)| keys.unseal(&about(person), &Sealed { key, bytes })))
}

/// A second factor that counts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Factor {
    /// The secret.
    pub secret: Vec<u8>,
    /// Since when it counts.
    pub confirmed_at: Timestamp,
    /// The step whose code was taken last.
    pub last_step: i64,
    // The marks of the recovery codes that are left.
    marks: Vec<String>,
}

/// Makes a secret the second factor, in the place of an earlier one, and removes the one that was begun.
pub fn confirm(
    conn: &mut DbConnection,
    keys: &Keys,
    person: PersonId,
    (secret, step): (&[u8], i64),
    now: Timestamp,
) -> Result<()> {
    remove(conn, person)?;
    let factor = Factor { secret: secret.to_owned(), confirmed_at: now, last_step: step, marks: Vec::new() };
    insert(conn, keys, person, &factor)
}

fn insert(conn: &mut DbConnection, keys: &Keys, person: PersonId, factor: &Factor) -> Result<()> {
    let seal = sealed(&factor.secret, keys, person)?;
    diesel::insert_into(second_factors::table)
        .values((
            second_factors::person_id.eq(person),
            second_factors::confirmed_at.eq(factor.confirmed_at),
            second_factors::last_step.eq(factor.last_step),
            second_factors::seal_key.eq(&seal.key),
            second_factors::seal.eq(&seal.bytes),
        ))
        .execute(conn)?;
    factor.marks.iter().try_for_each(|mark| insert_mark(conn, person, mark))
}

fn insert_mark(conn: &mut DbConnection, person: PersonId, mark: &str) -> Result<()> {
    diesel::insert_into(recovery_codes::table)
        .values((recovery_codes::person_id.eq(person), recovery_codes::mark.eq(mark)))
        .execute(conn)?;
    Ok(())
}

/// Removes the second factor of an account with all that belongs to it; false where there was none.
pub fn remove(conn: &mut DbConnection, person: PersonId) -> Result<bool> {
    diesel::delete(pending_factors::table.find(person)).execute(conn)?;
    diesel::delete(recovery_codes::table.filter(recovery_codes::person_id.eq(person))).execute(conn)?;
    Ok(diesel::delete(second_factors::table.find(person)).execute(conn)? == 1)
}

/// The time from which an account has a second factor; none if it has none.
pub fn confirmed_at(conn: &mut DbConnection, person: PersonId) -> Result<Option<Timestamp>> {
    let own = second_factors::table.find(person).select(second_factors::confirmed_at);
    Ok(own.first(conn).optional()?)
}

/// Takes hold of an account and its second factor. Anybody else who tries a code, logs in or sets a factor up waits, and then
/// sees the outcome. False when there is no second factor.
pub fn hold(conn: &mut DbConnection, person: PersonId) -> Result<bool> {
    diesel::update(accounts::table.find(person))
        .set(accounts::version.eq(accounts::version))
        .execute(conn)?;
    Ok(confirmed_at(conn, person)?.is_some())
}

/// The secret of an account's second factor; none where there is none, or its key is not in the key file any more.
pub fn secret(conn: &mut DbConnection, keys: &Keys, person: PersonId) -> Result<Option<Vec<u8>>> {
    let seal: Option<(String, Vec<u8>)> = second_factors::table
        .find(person)
        .select((second_factors::seal_key, second_factors::seal))
        .first(conn)
        .optional()?;
    Ok(seal.and_then(|(key, bytes)| keys.unseal(&about(person), &Sealed { key, bytes })))
}

/// Takes the code of a step. False when a code of this step or a later one was taken before.
pub fn take_step(conn: &mut DbConnection, person: PersonId, step: i64) -> Result<bool> {
    let open = second_factors::table.find(person).filter(second_factors::last_step.lt(step));
    Ok(diesel::update(open).set(second_factors::last_step.eq(step)).execute(conn)? == 1)
}

/// Takes a recovery code. False when it is not one of the account's, or was taken before.
pub fn take_recovery_code(
    conn: &mut DbConnection,
    keys: &Keys,
    person: PersonId,
    code: &str,
) -> Result<bool> {
    let own = recovery_codes::table
        .filter(recovery_codes::person_id.eq(person))
        .filter(recovery_codes::mark.eq_any(keys.marks(RECOVERY, code)));
    Ok(diesel::delete(own).execute(conn)? == 1)
}

/// Puts these recovery codes in the place of those that there are.
pub fn put_recovery_codes(
    conn: &mut DbConnection,
    keys: &Keys,
    person: PersonId,
    codes: &[String],
) -> Result<()> {
    diesel::delete(recovery_codes::table.filter(recovery_codes::person_id.eq(person))).execute(conn)?;
    codes.iter().try_for_each(|code| insert_mark(conn, person, &keys.mark(RECOVERY, code)))
}

/// How many recovery codes are left.
pub fn recovery_codes_left(conn: &mut DbConnection, person: PersonId) -> Result<i64> {
    let own = recovery_codes::table.filter(recovery_codes::person_id.eq(person));
    Ok(own.count().get_result(conn)?)
}

/// Remembers that the second factor was shown in a session.
pub fn set_shown(conn: &mut DbConnection, session: SessionId, now: Timestamp) -> Result<()> {
    diesel::update(sessions::table.find(session))
        .set(sessions::factor_shown_at.eq(Some(now)))
        .execute(conn)?;
    Ok(())
}

/// Takes the second factor of an account out, to be put back under another person's number: its seal names the number. Refused
/// when no key opens it. Otherwise the account would lose its second factor although nobody has reset it.
pub fn take_out(conn: &mut DbConnection, keys: &Keys, person: PersonId) -> Result<Option<Factor>> {
    let secret = secret(conn, keys, person)?;
    if secret.is_none() && confirmed_at(conn, person)?.is_some() {
        let detail = "No key opens the second factor of the account that would move. Let it be reset first.";
        return Err(ErrorCode::StateForbids.because(detail).into());
    }
    let row: Option<(Timestamp, i64)> = second_factors::table
        .find(person)
        .select((second_factors::confirmed_at, second_factors::last_step))
        .first(conn)
        .optional()?;
    let own = recovery_codes::table.filter(recovery_codes::person_id.eq(person));
    let marks = own.select(recovery_codes::mark).load(conn)?;
    remove(conn, person)?;
    Ok(secret.zip(row).map(|(secret, (confirmed_at, last_step))| Factor {
        secret,
        confirmed_at,
        last_step,
        marks,
    }))
}

/// Puts a second factor back that was taken out.
pub fn put_back(
    conn: &mut DbConnection,
    keys: &Keys,
    person: PersonId,
    factor: Option<&Factor>,
) -> Result<()> {
    factor.map_or(Ok(()), |factor| insert(conn, keys, person, factor))
}

/// The number of second factors that none of the keys opens. Without keys it is all of them.
pub fn without_key(conn: &mut DbConnection, keys: Option<&Keys>) -> Result<i64> {
    let counts: Vec<(String, i64)> = second_factors::table
        .group_by(second_factors::seal_key)
        .select((second_factors::seal_key, diesel::dsl::count_star()))
        .load(conn)?;
    Ok(unopened(&counts, keys))
}
