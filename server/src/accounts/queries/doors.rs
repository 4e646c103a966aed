//! SQL of wrong passwords and codes, and of the devices with which somebody has logged in before.

use diesel::pg::Pg;
use diesel::prelude::*;
use diesel::query_builder::{AstPass, QueryFragment, QueryId};
use diesel::sql_types::{Integer, Text, Timestamp as Time};
use diesel::sqlite::Sqlite;
use shared::accounts::{KNOWN_DEVICE_DAYS, KNOWN_DEVICES};
use shared::ids::PersonId;
use shared::schema::{known_devices, login_failures};
use shared::text::folded;
use shared::time::Timestamp;

use crate::db::{DbConnection, native};
use crate::error::Result;
use crate::keys::Keys;

/// The mark under which an account's wrong passwords of the day are counted.
pub fn day_mark(keys: &Keys, email: &str) -> String {
    keys.mark("day", &folded(email))
}

/// A rule: so many wrong passwords within a time close a door for a while.
#[derive(Debug, Clone, Copy)]
pub struct Rule {
    /// How many.
    pub most: i32,
    /// Within so many seconds of the first.
    pub window: i64,
    /// The door is closed for so many seconds from the last one. Without a number it is closed until the window has passed.
    pub pause: Option<i64>,
}

/// The time until which each of these doors is closed, in their order. None for an open door.
pub fn closed(conn: &mut DbConnection, marks: &[String], now: Timestamp) -> Result<Vec<Option<Timestamp>>> {
    let rows: Vec<(String, Option<Timestamp>)> = login_failures::table
        .filter(login_failures::mark.eq_any(marks))
        .filter(login_failures::closed_until.gt(now))
        .select((login_failures::mark, login_failures::closed_until))
        .load(conn)?;
    let until = |mark: &String| rows.iter().find(|(own, _)| own == mark).and_then(|(_, until)| *until);
    Ok(marks.iter().map(until).collect())
}

/// Counts a wrong password at a door. If this one closes the door, returns the time until which it is closed.
pub fn count(conn: &mut DbConnection, mark: &str, rule: Rule, now: Timestamp) -> Result<Option<Timestamp>> {
    let count = Count { mark, now, begun_before: now.plus_seconds(-rule.window) };
    let (count, since): (i32, Timestamp) = native!(conn, count.get_result(conn))?;
    if count != rule.most {
        return Ok(None);
    }
    let until = rule.pause.map_or_else(|| since.plus_seconds(rule.window), |pause| now.plus_seconds(pause));
    diesel::update(login_failures::table.find(mark))
        .set(login_failures::closed_until.eq(Some(until)))
        .execute(conn)?;
    Ok(Some(until))
}

/// Forgets the wrong passwords at a door.
pub fn forget(conn: &mut DbConnection, mark: &str) -> Result<()> {
    diesel::delete(login_failures::table.find(mark)).execute(conn)?;
    Ok(())
}

/// Adds one to what is counted at a door, or begins to count: at a new door, when the time has passed, and when it was closed and
/// is open again. If two servers do it at once, both are counted.
struct Count<'a> {
    mark: &'a str,
    now: Timestamp,
    // Counts that began at this time or earlier have run out.
    begun_before: Timestamp,
}

macro_rules! count_in {
    ($database:ty) => {
        impl QueryFragment<$database> for Count<'_> {
            fn walk_ast<'b>(&'b self, mut out: AstPass<'_, 'b, $database>) -> QueryResult<()> {
                out.push_sql("INSERT INTO login_failures (mark, since, count) VALUES (");
                out.push_bind_param::<Text, _>(self.mark)?;
                out.push_sql(", ");
                out.push_bind_param::<Time, _>(&self.now)?;
                out.push_sql(", 1) ON CONFLICT (mark) DO UPDATE SET (count, since, closed_until) = (SELECT");
                out.push_sql(" CASE WHEN passed THEN 1 ELSE login_failures.count + 1 END,");
                out.push_sql(" CASE WHEN passed THEN excluded.since ELSE login_failures.since END,");
                out.push_sql(" CASE WHEN passed THEN NULL ELSE login_failures.closed_until END");
                out.push_sql(" FROM (SELECT login_failures.since <= ");
                out.push_bind_param::<Time, _>(&self.begun_before)?;
                out.push_sql(" OR coalesce(login_failures.closed_until <= ");
                out.push_bind_param::<Time, _>(&self.now)?;
                out.push_sql(", FALSE) AS passed) AS door) RETURNING count, since");
                Ok(())
            }
        }
    };
}
count_in!(Pg);
count_in!(Sqlite);

impl QueryId for Count<'_> {
    type QueryId = Count<'static>;
    const HAS_STATIC_QUERY_ID: bool = true;
}

impl diesel::query_builder::Query for Count<'_> {
    type SqlType = (Integer, Time);
}

impl<Conn> RunQueryDsl<Conn> for Count<'_> {}

/// True when the person has logged in with a device before. Any of the device's marks may stand for it.
pub fn is_known(conn: &mut DbConnection, person: PersonId, marks: &[String]) -> Result<bool> {
    let own = known_devices::table
        .filter(known_devices::person_id.eq(person))
        .filter(known_devices::mark.eq_any(marks));
    Ok(diesel::select(diesel::dsl::exists(own)).get_result(conn)?)
}

/// Remembers that the person has logged in with a device. When they have very many, the devices unused for longest are forgotten.
pub fn remember(conn: &mut DbConnection, person: PersonId, mark: &str, now: Timestamp) -> Result<()> {
    let own = known_devices::table.find((person, mark));
    if diesel::update(own).set(known_devices::last_used_at.eq(now)).execute(conn)? > 0 {
        return Ok(());
    }
    diesel::insert_into(known_devices::table)
        .values((
            known_devices::person_id.eq(person),
            known_devices::mark.eq(mark),
            known_devices::last_used_at.eq(now),
        ))
        .execute(conn)?;
    let too_many: Vec<String> = known_devices::table
        .filter(known_devices::person_id.eq(person))
        .order((known_devices::last_used_at.desc(), known_devices::mark))
        .offset(KNOWN_DEVICES)
        .limit(KNOWN_DEVICES)
        .select(known_devices::mark)
        .load(conn)?;
    let those = known_devices::table.filter(known_devices::person_id.eq(person));
    diesel::delete(those.filter(known_devices::mark.eq_any(too_many))).execute(conn)?;
    Ok(())
}

/// Forgets every device of a person, as when somebody else may have known the password.
pub fn forget_devices(conn: &mut DbConnection, person: PersonId) -> Result<()> {
    diesel::delete(known_devices::table.filter(known_devices::person_id.eq(person))).execute(conn)?;
    Ok(())
}

/// Removes some of what has run out; true when there is more.
pub fn sweep(conn: &mut DbConnection, now: Timestamp) -> Result<bool> {
    const SLICE: i64 = 500;
    let old: Vec<String> = login_failures::table
        .filter(login_failures::since.lt(now.plus_days(-2)))
        .order(login_failures::since)
        .limit(SLICE)
        .select(login_failures::mark)
        .load(conn)?;
    let failures =
        diesel::delete(login_failures::table.filter(login_failures::mark.eq_any(old))).execute(conn)?;
    let unused: Vec<(PersonId, String)> = known_devices::table
        .filter(known_devices::last_used_at.lt(now.plus_days(-KNOWN_DEVICE_DAYS)))
        .order(known_devices::last_used_at)
        .limit(SLICE)
        .select((known_devices::person_id, known_devices::mark))
        .load(conn)?;
    for device in &unused {
        diesel::delete(known_devices::table.find((device.0, &device.1))).execute(conn)?;
    }
    let most = usize::try_from(SLICE).unwrap_or(usize::MAX);
    Ok(failures.max(unused.len()) >= most)
}
