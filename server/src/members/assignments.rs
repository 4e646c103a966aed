//! Roles, and who holds which where. Assignments are ended, never removed.

use actix_web::web::Path;
use actix_web::{get, patch, post};
use shared::access::Actor;
use shared::error::ErrorCode;
use shared::ids::{AssignmentId, OrganisationId, PersonId};
use shared::members::access::Members;
use shared::members::persons::{Assignment, AssignmentChanges, NewAssignment, Role};
use shared::page::Page;

use super::administrators::{News, tell_others};
use super::queries::{assignments as queries, homes, organisations, persons};
use super::writes::assignments::{give, require_place, rewrite};
use super::writes::persons::sees_in_clear;
use crate::answer::Answer;
use crate::caller::{Caller, Editor, Guest};
use crate::db::DbConnection;
use crate::error::Result;
use crate::json::Json;
use crate::routes::Routes;

/// The routes.
pub fn routes(config: &mut Routes<'_>) {
    config.service(list_roles).service(create_assignment).service(read_assignment).service(change_assignment);
}

/// An organisation, and the member it counts under.
type Place = (OrganisationId, OrganisationId);

/// Lists the roles that assignments give: all of them, in the order in which people know them.
#[utoipa::path(security((), ("bearer" = [])), responses((status = OK, body = Page<Role>)))]
#[get("/api/v1/roles")]
async fn list_roles(guest: Guest) -> Result<Answer<Page<Role>>> {
    guest
        .read(|conn, _| {
            let items = queries::roles(conn)?;
            let total = i64::try_from(items.len()).ok();
            Answer::page(&Page { items, next: None, total })
        })
        .await
}

/// Gives a person a further assignment.
///
/// One must see the person already: whoever comes from another member is moved by the office. Nobody gives rights to
/// themselves; administrators are made by administrators, and the others of them are told by mail. The answer's Location is
/// the person, who lists the assignments.
#[utoipa::path(params(("id" = PersonId, Path, description = "The person.")), request_body = NewAssignment, responses((status = CREATED, body = Assignment)), extensions(("x-scopes" = json!(["members:read", "enrollments:write"])), ("x-problems" = json!(["alreadyThere", "secondFactorAgain"]))))]
#[post("/api/v1/persons/{id}/assignments")]
async fn create_assignment(
    caller: Caller,
    id: Path<PersonId>,
    body: Json<NewAssignment>,
) -> Result<Answer<Assignment>> {
    caller
        .write(move |conn, writing| {
            let homes = homes(conn, *id, writing.today)?;
            writing.require_sight(Members::SeePerson(*id, &homes))?;
            let person = persons::find(conn, *id)?;
            let gives = require_place(conn, writing, Some(person.id), (&body.0, ""))?;
            let assignment = give(conn, writing, person.id, (&body.0, gives))?;
            Answer::created(assignment.version, format!("/api/v1/persons/{id}"), &assignment)
        })
        .await
}

/// Reads an assignment, with the tag that an edit asks for.
#[utoipa::path(params(("id" = AssignmentId, Path, description = "The assignment.")), responses((status = OK, body = Assignment)), extensions(("x-scopes" = json!(["members:read"]))))]
#[get("/api/v1/assignments/{id}")]
async fn read_assignment(caller: Caller, id: Path<AssignmentId>) -> Result<Answer<Assignment>> {
    caller
        .read(move |conn, actor| {
            let assignment = queries::find(conn, *id)?;
            sight(conn, actor, &assignment)?;
            Answer::resource(assignment.version, &assignment)
        })
        .await
}

// The place of an assignment. It is seen by people who may see the person, and by people who speak for the place, even after it
// has ended. A protected person's place is told only to people who see the person in clear, or speak for the place.
fn sight(conn: &mut DbConnection, actor: &Actor, assignment: &Assignment) -> Result<Place> {
    let place = organisations::find(conn, assignment.organisation_id)?;
    let place = (place.id, place.root_id);
    if !actor.may(Members::EditPerson(&[place])) {
        let person = persons::find(conn, assignment.person_id)?;
        let homes = homes(conn, person.id, actor.today)?;
        actor.require_sight(Members::SeePerson(person.id, &homes))?;
        if person.protected && !sees_in_clear(actor, person.id) {
            return Err(ErrorCode::NotFound.into());
        }
    }
    Ok(place)
}

/// Changes an assignment's title or last day. To end it, set the last day.
///
/// A role that gives rights is ended by those who speak for its organisation, and prolonged by those who may give it; an
/// administrator's is ended by administrators, too, and the others of them are told by mail.
#[utoipa::path(params(("id" = AssignmentId, Path, description = "The assignment.")), request_body = AssignmentChanges, responses((status = OK, body = Assignment)), extensions(("x-scopes" = json!(["enrollments:write"])), ("x-problems" = json!(["secondFactorAgain"]))))]
#[patch("/api/v1/assignments/{id}")]
async fn change_assignment(
    caller: Editor,
    id: Path<AssignmentId>,
    body: Json<AssignmentChanges>,
) -> Result<Answer<Assignment>> {
    caller
        .0
        .write(move |conn, writing| {
            let before = queries::find(conn, *id)?;
            let place = sight(conn, writing.actor, &before)?;
            let gives = queries::role(conn, before.role_id)?.and_then(|role| role.gives);
            writing.require(Members::End(gives, place))?;
            writing.expect(before.version)?;
            let after = body.0.applied(&before)?;
            let goes_on = before.goes_on_longer(after.to_date);
            if goes_on {
                writing.require(Members::Give(Some(before.person_id), gives, place))?;
            }
            let changed = rewrite(conn, writing, &before, &after)?;
            if after.to_date != before.to_date {
                let news = if goes_on { News::Given } else { News::Ended };
                tell_others(conn, writing.origin, (gives, before.person_id), news)?;
            }
            Answer::resource(changed.version, &changed)
        })
        .await
}
