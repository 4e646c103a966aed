//! Checks that the things a request names exist. An unknown id is a fault of the request, and the answer points at it.

use diesel::prelude::*;
use shared::activities::requests::ActivityChanges;
use shared::error::{FieldCode, FieldProblem, Problem};
use shared::ids::{GoalId, OrganisationId, PersonId};
use shared::schema::{goals, organisations, persons};

use crate::db::DbConnection;
use crate::error::Result;

/// Refuses a patch that names a goal, a person or an organisation that is not there.
pub fn require(conn: &mut DbConnection, changes: &ActivityChanges) -> Result<()> {
    let listed = |name: &'static str| move |place: usize| format!("/{name}/{place}");
    if let Some(ids) = &changes.goals {
        let found: Vec<GoalId> = goals::table.filter(goals::id.eq_any(ids)).select(goals::id).load(conn)?;
        all(ids, &found, listed("goals"))?;
    }
    if let Some(Some(id)) = changes.responsible_id {
        people(conn, &[id], |_| "/responsibleId".to_owned())?;
    }
    if let Some(ids) = &changes.facilitators {
        people(conn, ids, listed("facilitators"))?;
    }
    if let Some(ids) = &changes.co_organisers {
        organisations(conn, ids, listed("coOrganisers"))?;
    }
    Ok(())
}

/// Refuses persons that are not there.
pub fn people(conn: &mut DbConnection, ids: &[PersonId], pointer: impl Fn(usize) -> String) -> Result<()> {
    let found: Vec<PersonId> =
        persons::table.filter(persons::id.eq_any(ids)).select(persons::id).load(conn)?;
    all(ids, &found, pointer)
}

/// Refuses organisations that are not there.
pub fn organisations(
    conn: &mut DbConnection,
    ids: &[OrganisationId],
    pointer: impl Fn(usize) -> String,
) -> Result<()> {
    let found: Vec<OrganisationId> =
        organisations::table.filter(organisations::id.eq_any(ids)).select(organisations::id).load(conn)?;
    all(ids, &found, pointer)
}

fn all<Id: PartialEq>(wanted: &[Id], found: &[Id], pointer: impl Fn(usize) -> String) -> Result<()> {
    let faults: Vec<_> = wanted
        .iter()
        .enumerate()
        .filter(|(_, id)| !found.contains(id))
        .map(|(place, _)| FieldProblem::new(pointer(place), FieldCode::NoSuchThing, "there is no such thing"))
        .collect();
    if faults.is_empty() { Ok(()) } else { Err(Problem::fields(faults).into()) }
}
