//! SQL of the roles and of who holds them where.

use std::collections::HashMap;

use chrono::NaiveDate;
use diesel::prelude::*;
use shared::access::Right;
use shared::error::ErrorCode;
use shared::ids::{AssignmentId, OrganisationId, PersonId, RoleId};
use shared::members::persons::{Assignment, NewAssignment, Person, Post, Role};
use shared::schema::{accounts, assignments, organisations, persons, roles};
use shared::time::Timestamp;
use uuid::Uuid;

use crate::db::{DbConnection, columns};
use crate::error::{OrConflict, Result, overtaken};

/// Every role, in the order of its list.
pub fn roles(conn: &mut DbConnection) -> Result<Vec<Role>> {
    Ok(roles::table.order((roles::position, roles::id)).select(columns::<Role>()).load(conn)?)
}

/// One role, if there is such a one.
pub fn role(conn: &mut DbConnection, id: RoleId) -> Result<Option<Role>> {
    Ok(roles::table.find(id).select(columns::<Role>()).first(conn).optional()?)
}

/// One assignment.
pub fn find(conn: &mut DbConnection, id: AssignmentId) -> Result<Assignment> {
    Ok(assignments::table.find(id).select(columns::<Assignment>()).first(conn)?)
}

/// A person's assignments, past ones too, newest first.
pub fn of_person(conn: &mut DbConnection, person: PersonId) -> Result<Vec<Assignment>> {
    Ok(assignments::table
        .filter(assignments::person_id.eq(person))
        .order((assignments::from_date.desc(), assignments::id.desc()))
        .select(columns::<Assignment>())
        .load(conn)?)
}

/// The assignments that persons have on the day, newest first.
pub fn posts(
    conn: &mut DbConnection,
    persons: Vec<PersonId>,
    day: NaiveDate,
) -> Result<HashMap<PersonId, Vec<Post>>> {
    let rows: Vec<(PersonId, Post)> = assignments::table
        .inner_join(organisations::table)
        .filter(assignments::person_id.eq_any(persons))
        .filter(assignments::from_date.le(day))
        .filter(assignments::to_date.is_null().or(assignments::to_date.ge(day)))
        .order((assignments::from_date.desc(), assignments::id.desc()))
        .select((
            assignments::person_id,
            (organisations::id, organisations::name, assignments::role_id, assignments::title),
        ))
        .load(conn)?;
    let mut posts: HashMap<_, Vec<_>> = HashMap::new();
    for (person, post) in rows {
        posts.entry(person).or_default().push(post);
    }
    Ok(posts)
}

/// Those who administer the system on the day and can log in.
pub fn administrators(conn: &mut DbConnection, today: NaiveDate) -> Result<Vec<PersonId>> {
    Ok(assignments::table
        .inner_join(roles::table)
        .inner_join(accounts::table.on(accounts::person_id.eq(assignments::person_id)))
        .filter(assignments::from_date.le(today))
        .filter(assignments::to_date.is_null().or(assignments::to_date.ge(today)))
        .filter(roles::gives.eq(Right::Administrator.word()))
        .filter(accounts::disabled_at.is_null())
        .select(assignments::person_id)
        .distinct()
        .order(assignments::person_id)
        .load(conn)?)
}

// Marks a person as changed when an assignment of theirs has changed: programs that copy the persons ask for changed ones, and
// get the assignments with them.
fn touch(conn: &mut DbConnection, person: PersonId, now: Timestamp) -> Result<()> {
    diesel::update(persons::table.find(person)).set(persons::changed_at.eq(now)).execute(conn)?;
    Ok(())
}

/// Gives a person an assignment.
pub fn insert(
    conn: &mut DbConnection,
    person: PersonId,
    new: &NewAssignment,
    today: NaiveDate,
    now: Timestamp,
) -> Result<Assignment> {
    touch(conn, person, now)?;
    diesel::insert_into(assignments::table)
        .values((
            assignments::uuid.eq(Uuid::new_v4().to_string()),
            assignments::version.eq(1),
            assignments::person_id.eq(person),
            assignments::organisation_id.eq(new.organisation_id),
            assignments::role_id.eq(new.role_id),
            assignments::title.eq(new.title.trim()),
            assignments::from_date.eq(new.from_date.unwrap_or(today)),
            assignments::to_date.eq(new.to_date),
            assignments::created_at.eq(now),
            assignments::changed_at.eq(now),
        ))
        .returning(columns::<Assignment>())
        .get_result(conn)
        .or_conflict(ErrorCode::AlreadyThere)
}

/// Writes what was changed of an assignment.
pub fn change(conn: &mut DbConnection, after: &Assignment, now: Timestamp) -> Result<Assignment> {
    let changed = diesel::update(
        assignments::table
            .filter(assignments::id.eq(after.id))
            .filter(assignments::version.eq(after.version)),
    )
    .set((
        assignments::version.eq(after.version + 1),
        assignments::title.eq(&after.title),
        assignments::to_date.eq(after.to_date),
        assignments::changed_at.eq(now),
    ))
    .execute(conn)?;
    if changed == 0 {
        return Err(overtaken(find(conn, after.id)?.version));
    }
    touch(conn, after.person_id, now)?;
    find(conn, after.id)
}

/// Every assignment of a deputy of the unit, past and coming ones too, with the person; by first day.
pub fn approving(conn: &mut DbConnection, unit: OrganisationId) -> Result<Vec<(Assignment, Person)>> {
    Ok(assignments::table
        .inner_join(roles::table)
        .inner_join(persons::table)
        .filter(assignments::organisation_id.eq(unit))
        .filter(roles::gives.eq(Right::Approver.word()))
        .order((assignments::from_date, assignments::id))
        .select((columns::<Assignment>(), columns::<Person>()))
        .load(conn)?)
}

/// The people who may approve enrollments of these units on a day: the leaders and their deputies.
pub fn approvers(
    conn: &mut DbConnection,
    units: &[OrganisationId],
    today: NaiveDate,
) -> Result<Vec<PersonId>> {
    Ok(assignments::table
        .inner_join(roles::table)
        .filter(assignments::organisation_id.eq_any(units))
        .filter(assignments::from_date.le(today))
        .filter(assignments::to_date.is_null().or(assignments::to_date.ge(today)))
        .filter(roles::gives.eq_any([Right::SchoolLeader, Right::Approver].map(Some)))
        .select(assignments::person_id)
        .distinct()
        .order(assignments::person_id)
        .load(conn)?)
}
