//! SQL of the day's tasks by mail: the people who want them, and whether they have got them.

use chrono::NaiveDate;
use diesel::dsl::auto_type;
use diesel::prelude::*;
use shared::ids::PersonId;
use shared::schema::{accounts, persons};
use shared::time::Timestamp;

use crate::db::DbConnection;
use crate::error::Result;

/// The most that are found at once.
const AT_ONCE: i64 = 100;

/// True when somebody wants the day's tasks by mail.
pub fn wants(conn: &mut DbConnection, person: PersonId) -> Result<bool> {
    Ok(accounts::table.find(person).select(accounts::digest).first(conn)?)
}

/// Sets whether somebody wants them. A person who begins to want them today gets the first ones tomorrow.
pub fn set(
    conn: &mut DbConnection,
    person: PersonId,
    wants: bool,
    today: NaiveDate,
    now: Timestamp,
) -> Result<()> {
    diesel::update(accounts::table.find(person))
        .set((
            accounts::digest.eq(wants),
            accounts::digested_on.eq(Some(today)),
            accounts::changed_at.eq(now),
        ))
        .execute(conn)?;
    Ok(())
}

// The accounts that are open, want the tasks and have not got this day's.
#[auto_type]
fn due(day: NaiveDate) -> _ {
    accounts::table
        .filter(accounts::digest.eq(true))
        .filter(accounts::disabled_at.is_null())
        .filter(accounts::digested_on.is_null().or(accounts::digested_on.lt(day).assume_not_null()))
}

/// Some people who have not got this day's tasks, without those who are put off.
pub fn waiting(conn: &mut DbConnection, day: NaiveDate, put_off: &[PersonId]) -> Result<Vec<PersonId>> {
    let reachable = persons::table.filter(persons::email.is_not_null()).select(persons::id);
    Ok(due(day)
        .filter(accounts::person_id.eq_any(reachable))
        .filter(accounts::person_id.ne_all(put_off))
        .order(accounts::person_id)
        .limit(AT_ONCE)
        .select(accounts::person_id)
        .load(conn)?)
}

/// Writes down that somebody gets this day's tasks. False when another server has done so, or they do not want them any more.
pub fn latch(conn: &mut DbConnection, person: PersonId, day: NaiveDate) -> Result<bool> {
    let latched = diesel::update(due(day).filter(accounts::person_id.eq(person)))
        .set(accounts::digested_on.eq(Some(day)))
        .execute(conn)?;
    Ok(latched == 1)
}
