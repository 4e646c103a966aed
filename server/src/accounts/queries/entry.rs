//! SQL of people who come into the register through an account: the first administrator, and people who register themselves.

use std::cmp::Reverse;
use std::collections::HashMap;

use chrono::NaiveDate;
use diesel::prelude::*;
use shared::accounts::Language;
use shared::ids::{OrganisationId, PersonId, RoleId};
use shared::members::persons::{NewAssignment, NewPerson};
use shared::members::{Area, NewOrganisation, OrganisationKind};
use shared::schema::{accounts, assignments, organisations, persons, roles};
use shared::text::folded;
use shared::time::Timestamp;

use crate::db::DbConnection;
use crate::error::Result;
use crate::members::queries::{self as members, guards};

/// The person of an address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Known {
    /// The person.
    pub person: PersonId,
    /// Their name; empty for a protected person.
    pub name: String,
    /// The address as it was written in the register.
    pub email: String,
    /// The account's language, where there is an account.
    pub account: Option<Language>,
    /// True when an administrator has closed the account.
    pub is_disabled: bool,
}

/// The person of an address, with what is known of their account. If several persons have it, the one who logs in by it comes
/// first, then the one with the most rights, then the oldest entry. So nobody takes over another's login by entering that address
/// for a person of their own.
pub fn find_by_email(conn: &mut DbConnection, email: &str, today: NaiveDate) -> Result<Option<Known>> {
    type Row = (PersonId, Option<String>, Option<Language>, Option<Timestamp>, Option<String>, Named);
    let rows: Vec<Row> = persons::table
        .left_join(accounts::table)
        .filter(persons::email_folded.eq(folded(email)))
        .order(persons::id)
        .select((
            persons::id,
            persons::email,
            accounts::language.nullable(),
            accounts::disabled_at.nullable(),
            accounts::address_folded.nullable(),
            (persons::given_name, persons::family_name, persons::protected),
        ))
        .load(conn)?;
    let persons: Vec<_> = rows.iter().map(|row| row.0).collect();
    let held = if rows.len() > 1 { guards::of(conn, &persons, today)? } else { HashMap::new() };
    let rights = |person| held.get(&person).map(|holding| holding.rights).unwrap_or_default();
    // Among those who do not log in by it, persons with an account (which waits for an address) come last.
    let first = rows.into_iter().min_by_key(|row| (row.4.is_none(), row.2.is_some(), Reverse(rights(row.0))));
    Ok(first.map(|(person, address, account, disabled_at, _, named)| Known {
        person,
        name: name_of(named),
        email: address.unwrap_or_else(|| email.to_owned()),
        account,
        is_disabled: disabled_at.is_some(),
    }))
}

/// The person of the register that a newcomer is. That person has this address and no account, and has this name or else works at
/// this member. The address alone is not enough: other people write it down. None when nobody fits.
pub fn meant(
    conn: &mut DbConnection,
    email: &str,
    (given_name, family_name): (&str, &str),
    member: OrganisationId,
    today: NaiveDate,
) -> Result<Option<PersonId>> {
    let rows: Vec<(PersonId, Option<String>, String, String)> = persons::table
        .left_join(accounts::table)
        .filter(persons::email_folded.eq(folded(email)))
        .filter(accounts::person_id.is_null())
        .order(persons::id)
        .select((persons::id, persons::email, persons::given_name, persons::family_name))
        .load(conn)?;
    let there = |row: &&(PersonId, Option<String>, String, String)| {
        row.1.as_ref().is_some_and(|own| is_same_address(own, email))
    };
    let wanted = (folded(given_name), folded(family_name));
    let by_name = rows.iter().filter(there).find(|row| (folded(&row.2), folded(&row.3)) == wanted);
    if let Some(row) = by_name {
        return Ok(Some(row.0));
    }
    let ids: Vec<_> = rows.iter().filter(there).map(|row| row.0).collect();
    let held = assignments::table
        .inner_join(organisations::table)
        .filter(assignments::person_id.eq_any(ids))
        .filter(organisations::root_id.eq(member))
        .filter(assignments::to_date.is_null().or(assignments::to_date.ge(today)));
    Ok(held.order(assignments::person_id).select(assignments::person_id).first(conn).optional()?)
}

/// A person of the register, where they have an address.
pub fn find_person(conn: &mut DbConnection, person: PersonId) -> Result<Option<Known>> {
    type Row = (Option<String>, Option<Language>, Option<Timestamp>, Named);
    let (email, account, disabled_at, named): Row = persons::table
        .left_join(accounts::table)
        .filter(persons::id.eq(person))
        .select((
            persons::email,
            accounts::language.nullable(),
            accounts::disabled_at.nullable(),
            (persons::given_name, persons::family_name, persons::protected),
        ))
        .first(conn)?;
    let name = name_of(named);
    Ok(email.map(|email| Known { person, name, email, account, is_disabled: disabled_at.is_some() }))
}

// First and last name, and whether they are protected.
type Named = (String, String, bool);

fn name_of((given, family, protected): Named) -> String {
    if protected { String::new() } else { format!("{given} {family}") }
}

/// True when two addresses are one mailbox. The folded column finds more than that: it takes `å` for `a`, and that may be another
/// domain.
pub fn is_same_address(one: &str, other: &str) -> bool {
    one.trim().to_lowercase() == other.trim().to_lowercase()
}

/// Adds a person who is known by name and address only, and will hold the assignment.
pub fn insert_person(
    conn: &mut DbConnection,
    (given_name, family_name): (&str, &str),
    email: &str,
    assignment: &NewAssignment,
    now: Timestamp,
) -> Result<PersonId> {
    let new = NewPerson {
        given_name: given_name.to_owned(),
        family_name: family_name.to_owned(),
        email: Some(email.trim().to_owned()),
        phone: None,
        protected: false,
        assignment: assignment.clone(),
    };
    Ok(members::persons::insert(conn, &new, now)?.id)
}

/// The organisation of this very name; made when there is none.
pub fn find_or_insert_organisation(
    conn: &mut DbConnection,
    name: &str,
    today: NaiveDate,
    now: Timestamp,
) -> Result<OrganisationId> {
    let name = name.trim();
    let known: Option<OrganisationId> = organisations::table
        .filter(organisations::name.eq(name))
        .order(organisations::id)
        .select(organisations::id)
        .first(conn)
        .optional()?;
    if let Some(id) = known {
        return Ok(id);
    }
    let new = NewOrganisation {
        kind: OrganisationKind::Other,
        name: name.to_owned(),
        short_name: name.chars().take(60).collect(),
        parent_id: None,
        area: Area::None,
        municipality_code: None,
        county_code: None,
        organisation_number: None,
        school_unit_code: None,
        active_from: today,
        active_to: None,
        school_forms: Vec::new(),
    };
    Ok(members::organisations::insert(conn, &new, None, now)?.id)
}

/// True when the organisation takes part in the network on the day.
pub fn takes_part(conn: &mut DbConnection, organisation: OrganisationId, day: NaiveDate) -> Result<bool> {
    let active = organisations::table
        .filter(organisations::id.eq(organisation))
        .filter(organisations::active_from.le(day))
        .filter(organisations::active_to.is_null().or(organisations::active_to.ge(day)));
    Ok(diesel::select(diesel::dsl::exists(active)).get_result(conn)?)
}

/// True when the person has any role in the organisation on the day.
pub fn works_in(
    conn: &mut DbConnection,
    person: PersonId,
    organisation: OrganisationId,
    day: NaiveDate,
) -> Result<bool> {
    let held = assignments::table
        .filter(assignments::person_id.eq(person))
        .filter(assignments::organisation_id.eq(organisation))
        .filter(assignments::from_date.le(day))
        .filter(assignments::to_date.is_null().or(assignments::to_date.ge(day)));
    Ok(diesel::select(diesel::dsl::exists(held)).get_result(conn)?)
}

/// The role of a code.
pub fn role_of(conn: &mut DbConnection, code: &str) -> Result<RoleId> {
    Ok(roles::table.filter(roles::code.eq(code)).select(roles::id).first(conn)?)
}

/// True when the person holds the role in the organisation on the day.
pub fn holds_role(
    conn: &mut DbConnection,
    person: PersonId,
    organisation: OrganisationId,
    role: RoleId,
    day: NaiveDate,
) -> Result<bool> {
    let held = assignments::table
        .filter(assignments::person_id.eq(person))
        .filter(assignments::organisation_id.eq(organisation))
        .filter(assignments::role_id.eq(role))
        .filter(assignments::from_date.le(day))
        .filter(assignments::to_date.is_null().or(assignments::to_date.ge(day)));
    Ok(diesel::select(diesel::dsl::exists(held)).get_result(conn)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_that_only_look_alike_are_two() {
        assert!(is_same_address("Elsa.Strom@Example.org ", "elsa.strom@example.org"));
        let (own, other) = ("elsa@example.org", "elsa@exämple.org");
        assert_eq!(folded(own), folded(other), "a search finds both");
        assert!(!is_same_address(own, other));
    }
}
