//! Organisations and their inhabitants. The register's names are public; the office keeps it.

use actix_web::web::Path;
use actix_web::{get, patch, post};
use shared::ids::OrganisationId;
use shared::members::access::Members;
use shared::members::filters::OrganisationFilter;
use shared::members::populations::{NewPopulation, Population};
use shared::members::{NewOrganisation, Organisation, OrganisationChanges, OrganisationDetail};
use shared::page::{Page, PageQuery};
use shared::records::SubjectKind;

use super::queries::organisations as queries;
use super::writes::organisations::{detail, register, rewrite};
use crate::answer::Answer;
use crate::audit::{Subject, audit, difference};
use crate::caller::{Caller, Editor, Guest};
use crate::cursor::Cursor;
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
