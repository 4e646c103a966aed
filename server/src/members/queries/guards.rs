//! SQL of the guard of addresses. An address opens its owner's account and rights; this decides how it is guarded, for one person
//! and for many.

use std::collections::{HashMap, HashSet};

use chrono::NaiveDate;
use diesel::prelude::*;
use shared::access::Guard;
use shared::access::Right;
use shared::ids::PersonId;
use shared::schema::{accounts, activities, activity_facilitators, assignments, enrollments, roles};

use crate::db::DbConnection;
use crate::error::Result;

/// So many persons are asked for at a time.
const BUNCH: usize = 500;

/// The account and the rights that open to anybody who gets hold of a person's address.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Holding {
    /// True for somebody who has an account.
    pub has_account: bool,
    /// The guard that their rights demand, today or on a day to come, apart from the account.
    pub rights: Guard,
}

impl Holding {
    /// How their address is guarded.
    pub fn guard(self) -> Guard {
        if self.has_account { self.rights.max(Guard::Rights) } else { self.rights }
    }
}

/// The holdings of one person.
pub fn of_one(conn: &mut DbConnection, person: PersonId, today: NaiveDate) -> Result<Holding> {
    Ok(of(conn, &[person], today)?.remove(&person).unwrap_or_default())
}

/// The holdings of persons. Persons with neither account nor rights are left out.
pub fn of(
    conn: &mut DbConnection,
    persons: &[PersonId],
    today: NaiveDate,
) -> Result<HashMap<PersonId, Holding>> {
    let mut all: HashMap<PersonId, Holding> = HashMap::new();
    for bunch in persons.chunks(BUNCH) {
        for person in with_account(conn, bunch)? {
            all.entry(person).or_default().has_account = true;
        }
        for (person, guard) in by_role(conn, bunch, today)? {
            let own = all.entry(person).or_default();
            own.rights = own.rights.max(guard);
        }
        for person in by_leading(conn, bunch)? {
            let own = all.entry(person).or_default();
            own.rights = own.rights.max(Guard::Rights);
        }
    }
    Ok(all)
}

fn with_account(conn: &mut DbConnection, persons: &[PersonId]) -> Result<Vec<PersonId>> {
    let own = accounts::table.filter(accounts::person_id.eq_any(persons));
    Ok(own.select(accounts::person_id).load(conn)?)
}

// Guards from roles that give rights today or later.
fn by_role(
    conn: &mut DbConnection,
    persons: &[PersonId],
    today: NaiveDate,
) -> Result<Vec<(PersonId, Guard)>> {
    let held: Vec<(PersonId, Option<Right>)> = assignments::table
        .inner_join(roles::table)
        .filter(assignments::person_id.eq_any(persons))
        .filter(assignments::to_date.is_null().or(assignments::to_date.ge(today)))
        .filter(roles::gives.is_not_null())
        .select((assignments::person_id, roles::gives))
        .load(conn)?;
    let guard = |right| if right == Some(Right::Administrator) { Guard::System } else { Guard::Rights };
    Ok(held.into_iter().map(|(person, right)| (person, guard(right))).collect())
}

// The persons who answer for an activity, lead one, or lead a team. They go on seeing its participants after the activity, so
// their addresses stay guarded.
fn by_leading(conn: &mut DbConnection, persons: &[PersonId]) -> Result<HashSet<PersonId>> {
    let some = || persons.iter().copied().map(Some);
    let answering: Vec<Option<PersonId>> = activities::table
        .filter(activities::responsible_id.eq_any(some()))
        .select(activities::responsible_id)
        .distinct()
        .load(conn)?;
    let leading: Vec<PersonId> = activity_facilitators::table
        .filter(activity_facilitators::person_id.eq_any(persons))
        .select(activity_facilitators::person_id)
        .distinct()
        .load(conn)?;
    let of_teams: Vec<Option<PersonId>> = enrollments::table
        .filter(enrollments::leader_id.eq_any(some()))
        .select(enrollments::leader_id)
        .distinct()
        .load(conn)?;
    Ok(answering.into_iter().chain(of_teams).flatten().chain(leading).collect())
}
