//! Persons who are registered and changed, and who may know their addresses.

use shared::access::{Actor, Homes, Right};
use shared::ids::PersonId;
use shared::members::access::Members;
use shared::members::persons::{NewPerson, Person};
use shared::records::SubjectKind;

use crate::accounts::queries::links::close_password_links;
use crate::accounts::queries::revoke_sessions;
use crate::audit::{Subject, audit, difference};
use crate::caller::Writing;
use crate::certificates::queries::language_of;
use crate::db::DbConnection;
use crate::error::Result;
use crate::members::administrators::{News, tell_others};
use crate::members::queries::{assignments, persons as queries};
use crate::outbox::queries::{Mail, cancel_links, enqueue, refusals};
use crate::outbox::templates::Template;

/// Writes a new person with where they work, by a role that gives this, and that it was done. Whether the actor may is asked
/// before.
pub fn register(
    conn: &mut DbConnection,
    writing: &Writing<'_>,
    new: &NewPerson,
    gives: Option<Right>,
) -> Result<Person> {
    if gives.is_some() {
        writing.require_shown()?;
    }
    let person = queries::insert(conn, new, writing.now)?;
    assignments::insert(conn, person.id, &new.assignment, writing.today, writing.now)?;
    let subject = Subject::of(SubjectKind::Person, person.id.0, new.assignment.organisation_id);
    audit(conn, writing.origin, subject, &difference(&None, &Some(new)))?;
    tell_others(conn, writing.origin, (gives, person.id), News::Given)?;
    Ok(person)
}

/// Writes what was changed of a person, and that it was done. Whether the actor may is asked before.
pub fn rewrite(
    conn: &mut DbConnection,
    writing: &Writing<'_>,
    before: &Person,
    after: &Person,
) -> Result<Person> {
    let changed = queries::change(conn, after, writing.now)?;
    if after.email != before.email {
        leave_address(conn, writing, before.id)?;
        if let Some(old) = &before.email {
            tell_old_address(conn, writing, before.id, old)?;
        }
    }
    audit(
        conn,
        writing.origin,
        Subject::new(SubjectKind::Person, before.id.0),
        &difference(before, &changed),
    )?;
    Ok(changed)
}

/// What follows when a person's address is another, or none: what was sent to the old mailbox opens nothing any more, and who
/// came in by it is logged out.
pub fn leave_address(conn: &mut DbConnection, writing: &Writing<'_>, person: PersonId) -> Result<()> {
    close_password_links(conn, person, writing.now)?;
    cancel_links(conn, person)?;
    refusals::clear(conn, person)?;
    revoke_sessions(conn, person, writing.now)
}

/// Tells a mailbox that a person's mail does not come to it any more: who has taken an address over must not be the only one
/// who knows.
pub fn tell_old_address(
    conn: &mut DbConnection,
    writing: &Writing<'_>,
    person: PersonId,
    old: &str,
) -> Result<()> {
    let mail = Mail {
        person: Some(person),
        recipient: old.to_owned(),
        language: language_of(conn, person)?,
        template: Template::AddressChanged { link: format!("{}/privacy", writing.origin.base) },
    };
    enqueue(conn, mail, writing.now)
}

/// True when the actor may know a person's address.
pub fn knows_address(actor: &Actor, person: &Person, homes: &Homes) -> bool {
    actor.may(Members::SeePerson(person.id, homes)) && (!person.protected || sees_in_clear(actor, person.id))
}

/// True when the actor may know the name of a protected person.
pub fn sees_in_clear(actor: &Actor, person: PersonId) -> bool {
    actor.may(Members::SeeProtected) || actor.person == Some(person)
}
