//! SQL of how somebody comes into the register by way of an account: the first administrator, and those who register.

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
use crate::members::queries as members;

/// Whose address it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Known {
    /// The person.
    pub person: PersonId,
    /// The address as it was written in the register.
    pub email: String,
    /// The account's language, where there is an account.
    pub account: Option<Language>,
    /// True when an administrator has closed the account.
    pub is_disabled: bool,
}

/// The person of an address, with what is known of their account. Of several whoever logs in by it, or else whoever came first.
pub fn find_by_email(conn: &mut DbConnection, email: &str) -> Result<Option<Known>> {
    type Row = (PersonId, Option<String>, Option<Language>, Option<Timestamp>, Option<String>);
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
        ))
        .load(conn)?;
    // Of those who may have come first, one whose account waits for another address comes last.
    let first = rows.into_iter().min_by_key(|row| (row.4.is_none(), row.2.is_some()));
    Ok(first.map(|(person, address, account, disabled_at, _)| Known {
        person,
        email: address.unwrap_or_else(|| email.to_owned()),
        account,
        is_disabled: disabled_at.is_some(),
    }))
}

/// A person of the register, where they have an address.
pub fn find_person(conn: &mut DbConnection, person: PersonId) -> Result<Option<Known>> {
    type Row = (Option<String>, Option<Language>, Option<Timestamp>);
    let (email, account, disabled_at): Row = persons::table
        .left_join(accounts::table)
        .filter(persons::id.eq(person))
        .select((persons::email, accounts::language.nullable(), accounts::disabled_at.nullable()))
        .first(conn)?;
    Ok(email.map(|email| Known { person, email, account, is_disabled: disabled_at.is_some() }))
}

/// True when two addresses are one mailbox. The folded column finds more: `å` for `a`, which may be another domain.
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
