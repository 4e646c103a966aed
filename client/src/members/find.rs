//! Finding an organisation or a person by a part of its name, for fields in which one picks.

use shared::error::Problem;
use shared::ids::{OrganisationId, PersonId};
use shared::members::Organisation;
use shared::members::persons::{Person, PersonSummary};
use shared::page::Page;

use super::list::member_kinds;
use crate::api;
use crate::ui::picker::Choice;
use crate::words::{Say, members as t};

/// So many are offered.
const OFFERED: usize = 8;

/// Organisations that take part today.
pub(crate) async fn find_organisations(text: String) -> Result<Vec<Choice>, Problem> {
    find_organisations_of(None, text).await
}

/// Organisations that take part today: one member and those below it, or all.
pub(crate) async fn find_organisations_of(
    member: Option<OrganisationId>,
    text: String,
) -> Result<Vec<Choice>, Problem> {
    let member = member.map(|id| id.to_string()).unwrap_or_default();
    let parameters = [("active", "true"), ("limit", "8"), ("rootId", &member), ("q", &text)];
    let page = api::get::<Page<Organisation>>(&api::with_query("/organisations", &parameters)).await?;
    Ok(page.items.iter().map(organisation_choice).collect())
}

/// Members: organisations that take part today and stand on their own.
pub(crate) async fn find_members(text: String) -> Result<Vec<Choice>, Problem> {
    let mut parameters = vec![("active", "true"), ("limit", "100"), ("q", text.as_str())];
    parameters.extend(member_kinds());
    let page = api::get::<Page<Organisation>>(&api::with_query("/organisations", &parameters)).await?;
    let members = page.items.iter().filter(|organisation| organisation.parent_id.is_none());
    Ok(members.take(OFFERED).map(organisation_choice).collect())
}

/// Persons that one may see, with where they work.
pub(crate) async fn find_persons(text: String) -> Result<Vec<Choice>, Problem> {
    let path = api::with_query("/persons", &[("limit", "8"), ("q", &text)]);
    let page = api::get::<Page<PersonSummary>>(&path).await?;
    let choice = |summary: PersonSummary| Choice {
        id: summary.person.id.0,
        name: full_name(&summary.person),
        detail: summary.posts.first().map(|post| post.organisation_name.clone()).unwrap_or_default(),
    };
    Ok(page.items.into_iter().map(choice).collect())
}

/// What the organisation of a number is called.
pub(crate) async fn name_organisation(id: i64) -> Result<Choice, Problem> {
    let organisation = api::get::<Organisation>(&format!("/organisations/{id}")).await?;
    Ok(organisation_choice(&organisation))
}

/// What the person of a number is called.
pub(crate) async fn name_person(id: i64) -> Result<Choice, Problem> {
    let person = api::get::<Person>(&format!("/persons/{id}")).await?;
    Ok(Choice { id, name: full_name(&person), detail: String::new() })
}

/// What several organisations are called, in their order.
pub(crate) async fn name_organisations(ids: &[OrganisationId]) -> Result<Vec<Choice>, Problem> {
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let wanted: Vec<_> = ids.iter().map(ToString::to_string).collect();
    let mut parameters = vec![("limit", "100")];
    parameters.extend(wanted.iter().map(|id| ("id", id.as_str())));
    let found = api::get::<Page<Organisation>>(&api::with_query("/organisations", &parameters)).await?.items;
    let one = |id: &OrganisationId| found.iter().find(|one| one.id == *id).map(organisation_choice);
    Ok(ids.iter().filter_map(one).collect())
}

/// A person as a choice. Somebody without a name here is protected, and the choice says so.
pub(crate) fn person_choice(id: PersonId, name: &str) -> Choice {
    let name = if name.is_empty() { t::protected_person() } else { name };
    Choice { id: id.0, name: name.to_owned(), detail: String::new() }
}

/// An organisation as one picks it.
pub(crate) fn organisation_choice(organisation: &Organisation) -> Choice {
    Choice {
        id: organisation.id.0,
        name: organisation.name.clone(),
        detail: organisation.kind.say().to_owned(),
    }
}

/// A person's name; for readers who may not know it, the words for a protected person.
pub(crate) fn full_name(person: &Person) -> String {
    called(&person.given_name, &person.family_name)
}

/// First and last name as one; if both are empty, the words for a protected person.
pub(crate) fn called(given_name: &str, family_name: &str) -> String {
    if given_name.is_empty() && family_name.is_empty() {
        t::protected_person().to_owned()
    } else {
        format!("{given_name} {family_name}")
    }
}
