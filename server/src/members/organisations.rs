//! Organisations and their inhabitants. The register's names are public; the office keeps it.

use actix_web::web::Path;
use actix_web::{get, patch, post};
use shared::access::Actor;
use shared::ids::OrganisationId;
use shared::members::access::Members;
use shared::members::filters::OrganisationFilter;
use shared::members::populations::{NewPopulation, Population};
use shared::members::{MemberAction, NewOrganisation, Organisation, OrganisationChanges, OrganisationDetail};
use shared::page::{Page, PageQuery};
use shared::records::SubjectKind;

use super::queries::organisations as queries;
use crate::answer::Answer;
use crate::audit::{Subject, audit, difference};
use crate::caller::{Caller, Editor, Guest, Writing};
use crate::cursor::Cursor;
use crate::db::DbConnection;
use crate::error::Result;
use crate::json::{Json, Query};
use crate::routes::Routes;

/// The routes.
pub fn routes(config: &mut Routes<'_>) {
    config
        .service(list_organisations)
        .service(create_organisation)
        .service(read_organisation)
        .service(change_organisation)
        .service(create_population);
}

/// What the actor may do with an organisation.
fn allowed_actions(actor: &Actor, organisation: &Organisation) -> Vec<MemberAction> {
    let home = [(organisation.id, organisation.root_id)];
    let change = actor.may(Members::Manage).then_some(MemberAction::Change);
    let add_person = actor.may(Members::EditPerson(&home)).then_some(MemberAction::AddPerson);
    change.into_iter().chain(add_person).collect()
}

fn detail(conn: &mut DbConnection, actor: &Actor, organisation: Organisation) -> Result<OrganisationDetail> {
    let allowed = allowed_actions(actor, &organisation);
    queries::detail(conn, organisation, allowed)
}

/// Lists organisations: members, school units, whoever takes part.
///
/// Public. With `sort=changed` and `modifiedSince` one keeps a copy.
#[utoipa::path(security((), ("bearer" = [])), params(OrganisationFilter, PageQuery), responses((status = OK, body = Page<Organisation>)), extensions(("x-scopes" = json!(["members:read"]))))]
#[get("/api/v1/organisations")]
async fn list_organisations(
    guest: Guest,
    filter: Query<OrganisationFilter>,
    page: Query<PageQuery>,
) -> Result<Answer<Page<Organisation>>> {
    let cursor = Cursor::of(&page.0, "organisations", &filter.0)?;
    guest.read(move |conn, actor| Answer::page(&queries::page(conn, &filter.0, actor.today, &cursor)?)).await
}

/// Reads an organisation with its forms of school, former names and inhabitants.
#[utoipa::path(security((), ("bearer" = [])), params(("id" = OrganisationId, Path, description = "The organisation.")), responses((status = OK, body = OrganisationDetail)), extensions(("x-scopes" = json!(["members:read"]))))]
#[get("/api/v1/organisations/{id}")]
async fn read_organisation(guest: Guest, id: Path<OrganisationId>) -> Result<Answer<OrganisationDetail>> {
    guest
        .read(move |conn, actor| {
            let organisation = queries::find(conn, *id)?;
            let version = organisation.version;
            Answer::resource(version, &detail(conn, actor, organisation)?)
        })
        .await
}

/// Registers an organisation.
#[utoipa::path(request_body = NewOrganisation, responses((status = CREATED, body = OrganisationDetail)), extensions(("x-problems" = json!(["numberTaken"]))))]
#[post("/api/v1/organisations")]
async fn create_organisation(
    caller: Caller,
    body: Json<NewOrganisation>,
) -> Result<Answer<OrganisationDetail>> {
    caller
        .write(move |conn, writing| {
            writing.require(Members::Manage)?;
            let made = register(conn, writing, &body.0)?;
            let organisation = &made.organisation;
            Answer::created(organisation.version, format!("/api/v1/organisations/{}", organisation.id), &made)
        })
        .await
}

/// Writes a new organisation, and that it was registered. Whether the actor may is asked before.
pub(crate) fn register(
    conn: &mut DbConnection,
    writing: &Writing<'_>,
    new: &NewOrganisation,
) -> Result<OrganisationDetail> {
    new.check()?;
    let root = new.parent_id.map(|parent| root_below(conn, parent)).transpose()?;
    let organisation = queries::insert(conn, new, root, writing.now)?;
    let id = organisation.id;
    let made = detail(conn, writing.actor, organisation)?;
    let subject = Subject::of(SubjectKind::Organisation, id.0, id);
    audit(conn, writing.origin, subject, &difference(&None, &Some(&made)))?;
    Ok(made)
}

/// Changes an organisation. Its former name, short name, parent and area are kept with the day until which they held.
///
/// With another parent it and everything below it count under that parent's member from now on; what was enrolled before
/// keeps its attribution.
#[utoipa::path(params(("id" = OrganisationId, Path, description = "The organisation.")), request_body = OrganisationChanges, responses((status = OK, body = OrganisationDetail)), extensions(("x-problems" = json!(["numberTaken", "secondFactorAgain"]))))]
#[patch("/api/v1/organisations/{id}")]
async fn change_organisation(
    caller: Editor,
    id: Path<OrganisationId>,
    body: Json<OrganisationChanges>,
) -> Result<Answer<OrganisationDetail>> {
    caller
        .0
        .write(move |conn, writing| {
            writing.require(Members::Manage)?;
            let before = queries::find(conn, *id)?;
            writing.expect(before.version)?;
            let made = rewrite(conn, writing, &before, &body.0)?;
            Answer::resource(made.organisation.version, &made)
        })
        .await
}

/// Writes what is changed of an organisation, and that it was done. Whether the actor may is asked before.
pub(crate) fn rewrite(
    conn: &mut DbConnection,
    writing: &Writing<'_>,
    before: &Organisation,
    changes: &OrganisationChanges,
) -> Result<OrganisationDetail> {
    let id = before.id;
    let was = detail(conn, writing.actor, before.clone())?;
    let after = changes.applied(before);
    if after.parent_id != before.parent_id {
        // Another member will see all persons below it, so the actor must have shown their second factor.
        writing.require_shown()?;
    }
    let forms = changes.school_forms.clone().unwrap_or_else(|| was.school_forms.clone());
    NewOrganisation::like(&after, forms).check()?;
    let last = was.appearances.last().map(|appearance| appearance.until_date);
    let former = changes.appearance(before, last, writing.today)?;
    let root = root_after(conn, before, &after)?;
    queries::change(conn, &after, former.as_ref(), writing.now)?;
    if let Some(forms) = &changes.school_forms {
        queries::set_school_forms(conn, id, forms)?;
    }
    if root != before.root_id {
        queries::move_tree(conn, id, root, writing.now)?;
    }
    let written = queries::find(conn, id)?;
    let made = detail(conn, writing.actor, written)?;
    audit(conn, writing.origin, Subject::of(SubjectKind::Organisation, id.0, id), &difference(&was, &made))?;
    Ok(made)
}

// The member that a new organisation counts under. The parent is held: otherwise it could be moved to another member at this
// moment, and the new organisation would be left behind.
fn root_below(conn: &mut DbConnection, parent: OrganisationId) -> Result<OrganisationId> {
    queries::hold(conn, [parent, parent])?;
    queries::root_above(conn, parent, None)
}

// The member that an organisation counts under after a change of its parent.
fn root_after(
    conn: &mut DbConnection,
    before: &Organisation,
    after: &Organisation,
) -> Result<OrganisationId> {
    if after.parent_id == before.parent_id {
        return Ok(before.root_id);
    }
    let Some(parent) = after.parent_id else { return Ok(before.id) };
    let root = queries::root_above(conn, parent, Some(before.id))?;
    queries::hold(conn, [before.root_id, root])?;
    // This looks again, now that nobody else can move anything there.
    queries::root_above(conn, parent, Some(before.id))
}

/// Registers the inhabitants of an organisation at the end of a year.
///
/// Each year once; the answer's Location is the organisation, which lists them.
#[utoipa::path(params(("id" = OrganisationId, Path, description = "The organisation.")), request_body = NewPopulation, responses((status = CREATED, body = Population)), extensions(("x-problems" = json!(["alreadyThere"]))))]
#[post("/api/v1/organisations/{id}/populations")]
async fn create_population(
    caller: Caller,
    id: Path<OrganisationId>,
    body: Json<NewPopulation>,
) -> Result<Answer<Population>> {
    caller
        .write(move |conn, writing| {
            writing.require(Members::Manage)?;
            let organisation = queries::find(conn, *id)?;
            let population = queries::insert_population(conn, organisation.id, &body.0)?;
            let subject = Subject::of(SubjectKind::Population, population.id.0, organisation.id);
            audit(conn, writing.origin, subject, &difference(&None, &Some(&population)))?;
            Answer::created(1, format!("/api/v1/organisations/{id}"), &population)
        })
        .await
}
