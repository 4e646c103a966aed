//! SQL of merging two persons. Each slice moves its own references.

use diesel::prelude::*;
use shared::ids::{ActivityId, PersonId};
use shared::schema::{activities, assignments, participants, persons};

use crate::db::DbConnection;
use crate::error::Result;

/// Holds two persons still. The one with the lower number is always held first, so that two merges cannot block each other.
pub fn hold(conn: &mut DbConnection, one: PersonId, other: PersonId) -> Result<()> {
    for id in [one.min(other), one.max(other)] {
        diesel::update(persons::table.find(id)).set(persons::version.eq(persons::version)).execute(conn)?;
    }
    Ok(())
}

/// The activities in which both are enrolled, or in line.
pub fn common_activities(
    conn: &mut DbConnection,
    one: PersonId,
    other: PersonId,
) -> Result<Vec<(ActivityId, String)>> {
    let live = |person: PersonId| {
        participants::table
            .filter(participants::person_id.eq(person))
            .filter(participants::live)
            .select(participants::activity_id)
    };
    let of_one: Vec<ActivityId> = live(one).load(conn)?;
    Ok(activities::table
        .filter(activities::id.eq_any(of_one))
        .filter(activities::id.eq_any(live(other)))
        .order(activities::id)
        .select((activities::id, activities::title))
        .load(conn)?)
}

/// The numbers of a person's enrollments and assignments, past ones too.
pub fn counts(conn: &mut DbConnection, person: PersonId) -> Result<(i64, i64)> {
    let enrolled = participants::table.filter(participants::person_id.eq(person)).count().get_result(conn)?;
    let held = assignments::table.filter(assignments::person_id.eq(person)).count().get_result(conn)?;
    Ok((enrolled, held))
}

/// Removes a person. Nothing refers to them any more.
pub fn remove(conn: &mut DbConnection, person: PersonId) -> Result<()> {
    diesel::delete(persons::table.find(person)).execute(conn)?;
    Ok(())
}
