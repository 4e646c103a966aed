//! Exports: persons, school units, participants, with the columns that an import reads. Only people who may see protected persons
//! get them in an export, and that is put on record.

use std::collections::HashMap;

use actix_web::web::Path;
use actix_web::{HttpResponse, get};
use shared::access::{Actor, Sight};
use shared::ids::{ActivityId, OrganisationId, PersonId, RoleId};
use shared::imports::cells::area_name;
use shared::imports::columns::Column;
use shared::members::access::Members;
use shared::members::filters::{OrganisationFilter, PersonFilter};
use shared::members::persons::{Assignment, Person, Role};
use shared::members::{Organisation, OrganisationKind, SchoolForm};
use shared::tables::ImportKind;

use super::queries::register::{self, Participant, Place};
use super::units::codes;
use crate::answer::Written;
use crate::caller::{Caller, put_on_record};
use crate::db::DbConnection;
use crate::enrollments::party::sight_in;
use crate::error::Result;
use crate::json::Query;
use crate::members::queries::persons::Reader;
use crate::members::queries::{assignments, organisations, persons};
use crate::routes::Routes;
use crate::tables::ExportQuery;

/// The routes.
pub fn routes(config: &mut Routes<'_>) {
    config.service(export_persons).service(export_organisations).service(export_participants);
}

// A table with the headings of its kind.
fn file(query: ExportQuery, kind: ImportKind, rows: Vec<Vec<String>>) -> Result<Written> {
    let name = |column: &Column| if query.is_for_programs() { column.word() } else { column.heading() };
    let headings: Vec<_> = kind.columns().iter().map(|column| name(column).to_owned()).collect();
    query.table(std::iter::once(headings).chain(rows))
}

/// What cells are made of.
struct Words {
    places: HashMap<OrganisationId, Place>,
    roles: Vec<Role>,
    is_for_programs: bool,
}

impl Words {
    fn of(conn: &mut DbConnection, query: ExportQuery) -> Result<Self> {
        Ok(Self {
            places: register::places(conn)?.into_values().map(|place| (place.id, place)).collect(),
            roles: assignments::roles(conn)?,
            is_for_programs: query.is_for_programs(),
        })
    }

    fn place(&self, id: Option<OrganisationId>) -> String {
        id.and_then(|id| self.places.get(&id)).map(|place| place.code.clone()).unwrap_or_default()
    }

    fn role(&self, id: RoleId) -> String {
        let role = self.roles.iter().find(|role| role.id == id);
        role.map(|role| if self.is_for_programs { role.code.clone() } else { role.name_sv.clone() })
            .unwrap_or_default()
    }
}

type File = (Written, Vec<PersonId>);

/// Exports the persons that one may see, with the columns of the import: a row for each assignment of today.
///
/// Protected persons (skyddade personuppgifter) are left out for those who may not see them.
#[utoipa::path(params(PersonFilter, ExportQuery), responses((status = OK, content((String = "text/csv", example = json!("Id;Förnamn;Efternamn")), (Vec<u8> = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", example = json!("(the bytes of the file)"))))), extensions(("x-scopes" = json!(["members:read"]))))]
#[get("/api/v1/persons/export")]
async fn export_persons(
    caller: Caller,
    filter: Query<PersonFilter>,
    query: Query<ExportQuery>,
) -> Result<HttpResponse> {
    let query = query.0;
    let (file, seen) =
        caller.clone().read_long(move |conn, actor| persons_file(conn, actor, &filter.0, query)).await?;
    put_on_record(caller, seen).await?;
    Ok(query.answer("personer", file))
}

fn persons_file(
    conn: &mut DbConnection,
    actor: &Actor,
    filter: &PersonFilter,
    query: ExportQuery,
) -> Result<File> {
    let sees_protected = actor.may(Members::SeeProtected);
    let mut found = persons::all(conn, filter, &Reader::of(actor))?;
    found.retain(|person| !person.protected || sees_protected);
    let ids: Vec<_> = found.iter().map(|person| person.id).collect();
    let mut posts = register::posts(conn, &ids, actor.today)?;
    let words = Words::of(conn, query)?;
    let mut rows = Vec::with_capacity(found.len());
    for person in &found {
        let own = posts.remove(&person.id).unwrap_or_default();
        rows.extend(person_rows(&words, actor, person, &own));
    }
    let seen = found.iter().filter(|person| person.protected && actor.person != Some(person.id));
    let seen = seen.map(|person| person.id).collect();
    Ok((file(query, ImportKind::Persons, rows)?, seen))
}

// The rows of a person, one for each assignment. Assignments elsewhere are left out when the actor could not import them. A role
// that is held twice stands there once.
fn person_rows(
    words: &Words,
    actor: &Actor,
    person: &Person,
    posts: &[(Assignment, OrganisationId)],
) -> Vec<Vec<String>> {
    let is_own = |root: OrganisationId, post: &Assignment| {
        actor.may(Members::EditPerson(&[(post.organisation_id, root)]))
    };
    let speaks = actor.is_office() || actor.speaks_for_somebody();
    let mut shown: Vec<&Assignment> = Vec::new();
    for (post, root) in posts.iter().rev() {
        let is_there = shown
            .iter()
            .any(|one| (one.organisation_id, one.role_id) == (post.organisation_id, post.role_id));
        if !is_there && (!speaks || is_own(*root, post)) {
            shown.push(post);
        }
    }
    let row = |post: Option<&Assignment>| {
        vec![
            person.uuid.clone(),
            person.given_name.clone(),
            person.family_name.clone(),
            person.email.clone().unwrap_or_default(),
            person.phone.clone().unwrap_or_default(),
            words.place(post.map(|post| post.organisation_id)),
            post.map(|post| words.role(post.role_id)).unwrap_or_default(),
            post.map(|post| post.title.clone()).unwrap_or_default(),
        ]
    };
    if shown.is_empty() { vec![row(None)] } else { shown.into_iter().map(|post| row(Some(post))).collect() }
}

/// Exports the school units of the register, with the columns of the import.
#[utoipa::path(params(OrganisationFilter, ExportQuery), responses((status = OK, content((String = "text/csv", example = json!("Id;Skolenhetskod;Namn")), (Vec<u8> = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", example = json!("(the bytes of the file)"))))), extensions(("x-scopes" = json!(["members:read"]))))]
#[get("/api/v1/organisations/export")]
async fn export_organisations(
    caller: Caller,
    filter: Query<OrganisationFilter>,
    query: Query<ExportQuery>,
) -> Result<HttpResponse> {
    let query = query.0;
    let filter = OrganisationFilter { kind: vec![OrganisationKind::SchoolUnit], ..filter.0 };
    let file = caller
        .read_long(move |conn, actor| {
            actor.require(Members::Read)?;
            let units = organisations::all(conn, &filter, actor.today)?;
            let ids: Vec<_> = units.iter().map(|unit| unit.id).collect();
            let mut forms = register::school_forms(conn, &ids)?;
            let words = Words::of(conn, query)?;
            let rows = units.iter().map(|unit| {
                let forms = forms.remove(&unit.id).unwrap_or_default();
                unit_row(&words, unit, &forms)
            });
            file(query, ImportKind::SchoolUnits, rows.collect())
        })
        .await?;
    Ok(query.answer("skolenheter", file))
}

fn unit_row(words: &Words, unit: &Organisation, forms: &[SchoolForm]) -> Vec<String> {
    let text = |text: &Option<String>| text.clone().unwrap_or_default();
    let area = if words.is_for_programs { unit.area.word() } else { area_name(unit.area) };
    vec![
        unit.uuid.clone(),
        text(&unit.school_unit_code),
        unit.name.clone(),
        unit.short_name.clone(),
        words.place(unit.parent_id),
        codes(forms),
        area.to_owned(),
        text(&unit.municipality_code),
        text(&unit.county_code),
        text(&unit.organisation_number),
        unit.active_from.to_string(),
        unit.active_to.map(|to| to.to_string()).unwrap_or_default(),
    ]
}

/// Exports an activity's participants as far as one may see them, with the columns of the import, in the order they enrolled.
///
/// Those who are enrolled, in line, or await approval. The address is given to those who may see the person in the
/// register. Protected persons are left out for those who may not see them.
#[utoipa::path(params(("id" = ActivityId, Path, description = "The activity."), ExportQuery), responses((status = OK, content((String = "text/csv", example = json!("Id;E-post;Förnamn")), (Vec<u8> = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", example = json!("(the bytes of the file)"))))), extensions(("x-scopes" = json!(["enrollments:read"]))))]
#[get("/api/v1/activities/{id}/participants/export")]
async fn export_participants(
    caller: Caller,
    id: Path<ActivityId>,
    query: Query<ExportQuery>,
) -> Result<HttpResponse> {
    let query = query.0;
    let id = id.into_inner();
    let (file, seen) = caller
        .clone()
        .read_long(move |conn, actor| {
            let sight = sight_in(conn, actor, id)?;
            let mut found = register::participants(conn, id)?;
            found.retain(|one| is_shown(actor, &sight, one));
            participants_file(conn, actor, &found, query)
        })
        .await?;
    put_on_record(caller, seen).await?;
    Ok(query.answer(&format!("deltagare-{id}"), file))
}

fn is_shown(actor: &Actor, sight: &Sight, one: &Participant) -> bool {
    let is_own = actor.person == Some(one.person.id);
    let is_seen = match sight {
        Sight::All => true,
        Sight::Of { organisations, roots, .. } => {
            roots.contains(&one.operator_id)
                || one.school_unit_id.is_some_and(|unit| organisations.contains(&unit))
        }
    };
    is_own || (is_seen && (!one.person.protected || actor.may(Members::SeeProtected)))
}

fn participants_file(
    conn: &mut DbConnection,
    actor: &Actor,
    found: &[Participant],
    query: ExportQuery,
) -> Result<File> {
    let ids: Vec<_> = found.iter().map(|one| one.person.id).collect();
    let posts = register::posts(conn, &ids, actor.today)?;
    let words = Words::of(conn, query)?;
    let rows = found.iter().map(|one| {
        let person = &one.person;
        let homes = posts.get(&person.id).map_or(&[][..], Vec::as_slice).iter();
        let homes: Vec<_> = homes.map(|(post, root)| (post.organisation_id, *root)).collect();
        let address = person.email.clone().filter(|_| actor.may(Members::SeePerson(person.id, &homes)));
        vec![
            person.uuid.clone(),
            address.unwrap_or_default(),
            person.given_name.clone(),
            person.family_name.clone(),
            words.place(Some(one.school_unit_id.unwrap_or(one.operator_id))),
            words.role(one.role_id),
        ]
    });
    let file = file(query, ImportKind::Enrollments, rows.collect())?;
    let seen = found.iter().filter(|one| one.person.protected && actor.person != Some(one.person.id));
    Ok((file, seen.map(|one| one.person.id).collect()))
}
