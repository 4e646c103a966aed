//! Finding persons and organisations by a part of their name, and naming those that are known by number.

use shared::error::Problem;
use shared::ids::{OrganisationId, PersonId};
use shared::members::Organisation;
use shared::members::persons::{Person, PersonDetail};
use shared::page::Page;

use crate::api;
use crate::ui::Choice;
use crate::words::staff as t;

/// A handful of persons whose name or address fits.
pub(super) async fn persons(text: String) -> Result<Vec<Choice>, Problem> {
    let page: Page<Person> = api::get(&api::with_query("/persons", &[("q", &text), ("limit", "8")])).await?;
    Ok(page.items.into_iter().map(person_choice).collect())
}

/// A handful of organisations whose name fits.
pub(super) async fn organisations(text: String) -> Result<Vec<Choice>, Problem> {
    let parameters = [("q", text.as_str()), ("active", "true"), ("limit", "8")];
    let page: Page<Organisation> = api::get(&api::with_query("/organisations", &parameters)).await?;
    Ok(page.items.into_iter().map(organisation_choice).collect())
}

/// These persons, by name.
pub(super) async fn persons_by_id(ids: &[PersonId]) -> Result<Vec<Choice>, Problem> {
    let mut found = Vec::new();
    for id in ids {
        let detail: PersonDetail = api::get(&format!("/persons/{id}")).await?;
        found.push(person_choice(detail.person));
    }
    Ok(found)
}

/// These organisations, by name.
pub(super) async fn organisations_by_id(ids: &[OrganisationId]) -> Result<Vec<Choice>, Problem> {
    let mut found = Vec::new();
    for id in ids {
        found.push(organisation_choice(api::get(&format!("/organisations/{id}")).await?));
    }
    Ok(found)
}

fn person_choice(person: Person) -> Choice {
    let name = format!("{} {}", person.given_name, person.family_name).trim().to_owned();
    Choice {
        id: person.id.0,
        name: if name.is_empty() { t::protected_person().to_owned() } else { name },
        detail: person.email.unwrap_or_default(),
    }
}

fn organisation_choice(organisation: Organisation) -> Choice {
    Choice { id: organisation.id.0, name: organisation.name, detail: String::new() }
}
