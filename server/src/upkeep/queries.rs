//! SQL of the steps, and of how far each has come.

use diesel::prelude::*;
use shared::ids::EnrollmentId;
use shared::schema::{enrollments, registrations, upkeep};
use shared::text::{folded, sort_key};
use shared::time::Timestamp;

use crate::db::DbConnection;
use crate::error::Result;

/// True when a step has been finished.
pub fn is_done(conn: &mut DbConnection, name: &str) -> Result<bool> {
    let done = upkeep::table.find(name).filter(upkeep::done_at.is_not_null());
    Ok(done.count().get_result::<i64>(conn)? > 0)
}

/// Takes hold of a step until the transaction ends, and says how far it has come; nothing when it has been finished.
pub fn hold(conn: &mut DbConnection, name: &str) -> Result<Option<String>> {
    let own = upkeep::table.find(name);
    let held = diesel::update(own).set(upkeep::reached_id.eq(upkeep::reached_id)).execute(conn)?;
    if held == 0 {
        diesel::insert_into(upkeep::table)
            .values((upkeep::name.eq(name), upkeep::reached_id.eq("")))
            .execute(conn)?;
    }
    let (reached, done_at): (String, Option<Timestamp>) =
        own.select((upkeep::reached_id, upkeep::done_at)).first(conn)?;
    Ok(done_at.is_none().then_some(reached))
}

/// Moves the mark of how far a step has come.
pub fn reach(conn: &mut DbConnection, name: &str, reached: &str) -> Result<()> {
    diesel::update(upkeep::table.find(name)).set(upkeep::reached_id.eq(reached)).execute(conn)?;
    Ok(())
}

/// A step is done, for good.
pub fn finish(conn: &mut DbConnection, name: &str, now: Timestamp) -> Result<()> {
    diesel::update(upkeep::table.find(name)).set(upkeep::done_at.eq(Some(now))).execute(conn)?;
    Ok(())
}

/// Folds the addresses of registrations, by which links are counted. SQL had made only the letters A to Z small.
pub fn fold_registrations(conn: &mut DbConnection, after: &str, most: i64) -> Result<Option<String>> {
    let rows: Vec<(String, String, String)> = registrations::table
        .filter(registrations::token_hash.gt(after))
        .order(registrations::token_hash)
        .limit(most)
        .select((registrations::token_hash, registrations::email, registrations::email_folded))
        .load(conn)?;
    for (token, email, before) in &rows {
        let right = folded(email);
        if right != *before {
            diesel::update(registrations::table.find(token))
                .set(registrations::email_folded.eq(right))
                .execute(conn)?;
        }
    }
    Ok(rows.into_iter().last().map(|(token, ..)| token))
}

/// Gives teams the keys by which they are sorted.
pub fn key_teams(conn: &mut DbConnection, after: &str, most: i64) -> Result<Option<String>> {
    // Before the first row there is no number.
    let after = EnrollmentId(after.parse().unwrap_or_default());
    let rows: Vec<(EnrollmentId, String)> = enrollments::table
        .filter(enrollments::id.gt(after))
        .filter(enrollments::team_name.ne(""))
        .order(enrollments::id)
        .limit(most)
        .select((enrollments::id, enrollments::team_name))
        .load(conn)?;
    for (id, name) in &rows {
        diesel::update(enrollments::table.find(id))
            .set(enrollments::team_key.eq(sort_key(name)))
            .execute(conn)?;
    }
    Ok(rows.last().map(|(id, _)| id.to_string()))
}
