//! Deputies: they approve a unit's enrollments for its leader. An assignment makes them deputies, and its last day ends that.

use actix_web::get;
use actix_web::web::Path;
use shared::access::Actor;
use shared::ids::OrganisationId;
use shared::members::access::Members;
use shared::members::deputies::{Deputy, counts};
use shared::members::persons::{Assignment, Person};
use shared::page::Page;

use super::persons::{is_on_record, shown};
use super::queries::{assignments as queries, organisations};
use crate::answer::Answer;
use crate::caller::{Caller, put_on_record};
use crate::error::Result;
use crate::routes::Routes;

/// The routes.
pub fn routes(config: &mut Routes<'_>) {
    config.service(list_deputies);
}

/// Lists who approves enrollments for the leader of a school unit, today and on days to come.
///
/// For the unit's leader and the office. The leader makes somebody of the unit a deputy with an assignment of the role
/// `approver`, and ends it by its last day.
#[utoipa::path(params(("id" = OrganisationId, Path, description = "The school unit.")), responses((status = OK, body = Page<Deputy>)))]
#[get("/api/v1/organisations/{id}/deputies")]
async fn list_deputies(caller: Caller, id: Path<OrganisationId>) -> Result<Answer<Page<Deputy>>> {
    let (answer, seen) = caller
        .clone()
        .read(move |conn, actor| {
            let organisation = organisations::find(conn, *id)?;
            actor.require(Members::Delegate(organisation.id))?;
            let mut found = queries::approving(conn, organisation.id)?;
            found.retain(|(assignment, _)| counts(assignment, actor.today));
            let seen = found.iter().filter(|(_, person)| is_on_record(actor, person));
            let seen: Vec<_> = seen.map(|(_, person)| person.id).collect();
            let items: Vec<_> = found.into_iter().map(|one| deputy(actor, one)).collect();
            let total = i64::try_from(items.len()).ok();
            Ok((Answer::page(&Page { items, next: None, total })?, seen))
        })
        .await?;
    put_on_record(caller, seen).await?;
    Ok(answer)
}

fn deputy(actor: &Actor, (assignment, person): (Assignment, Person)) -> Deputy {
    let Person { given_name, family_name, .. } = shown(actor, person);
    Deputy { assignment, given_name, family_name }
}
