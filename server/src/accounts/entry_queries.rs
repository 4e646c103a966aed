//! SQL of how somebody comes into the register by way of an account: the first administrator, and those who register.

use chrono::NaiveDate;
use diesel::prelude::*;
use shared::accounts::Language;
use shared::error::ErrorCode;
use shared::ids::{AssignmentId, OrganisationId, PersonId, RoleId};
use shared::members::{Area, OrganisationKind};
use shared::schema::{accounts, assignments, organisations, persons, roles};
use shared::text::{folded, sort_key};
use shared::time::Timestamp;

use crate::db::DbConnection;
use crate::error::{OrConflict, Result};

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

/// The person of an address, with what is known of their account.
pub fn find_by_email(conn: &mut DbConnection, email: &str) -> Result<Option<Known>> {
    type Row = (PersonId, Option<String>, Option<Language>, Option<Timestamp>);
    let row: Option<Row> = persons::table
        .left_join(accounts::table)
        .filter(persons::email_folded.eq(folded(email)))
        .select((
            persons::id,
            persons::email,
            accounts::language.nullable(),
            accounts::disabled_at.nullable(),
        ))
        .first(conn)
        .optional()?;
    Ok(row.map(|(person, address, account, disabled_at)| Known {
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

/// Adds a person who is known by name and address only.
pub fn insert_person(
    conn: &mut DbConnection,
    (given_name, family_name): (&str, &str),
    email: &str,
    now: Timestamp,
) -> Result<PersonId> {
    let (given_name, family_name, email) = (given_name.trim(), family_name.trim(), email.trim());
    let id = diesel::insert_into(persons::table)
        .values((
            persons::uuid.eq(uuid::Uuid::new_v4().to_string()),
            persons::version.eq(1),
            persons::given_name.eq(given_name),
            persons::family_name.eq(family_name),
            persons::name_folded.eq(folded(&format!("{given_name} {family_name}"))),
            persons::name_key.eq(sort_key(&format!("{family_name} {given_name}"))),
            persons::email.eq(Some(email)),
            persons::email_folded.eq(Some(folded(email))),
            persons::protected.eq(false),
            persons::created_at.eq(now),
            persons::changed_at.eq(now),
        ))
        .returning(persons::id)
        .get_result(conn)
        .or_conflict(ErrorCode::EmailTaken)?;
    Ok(id)
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
    // The root is the organisation itself, whose id is not known before it is there: the reference is checked at the commit.
    let id: OrganisationId = diesel::insert_into(organisations::table)
        .values((
            organisations::uuid.eq(uuid::Uuid::new_v4().to_string()),
            organisations::version.eq(1),
            organisations::kind.eq(OrganisationKind::Other),
            organisations::name.eq(name),
            organisations::short_name.eq(name.chars().take(60).collect::<String>()),
            organisations::name_folded.eq(folded(name)),
            organisations::name_key.eq(sort_key(name)),
            organisations::root_id.eq(OrganisationId(0)),
            organisations::area.eq(Area::None),
            organisations::active_from.eq(today),
            organisations::created_at.eq(now),
            organisations::changed_at.eq(now),
        ))
        .returning(organisations::id)
        .get_result(conn)?;
    diesel::update(organisations::table.find(id)).set(organisations::root_id.eq(id)).execute(conn)?;
    Ok(id)
}

/// True when the organisation takes part in the network on the day.
pub fn takes_part(conn: &mut DbConnection, organisation: OrganisationId, day: NaiveDate) -> Result<bool> {
    let active = organisations::table
        .filter(organisations::id.eq(organisation))
        .filter(organisations::active_from.le(day))
        .filter(organisations::active_to.is_null().or(organisations::active_to.ge(day)));
    Ok(diesel::select(diesel::dsl::exists(active)).get_result(conn)?)
}

/// True when the role gives no rights, so that somebody may claim it of themselves.
pub fn is_claimable(conn: &mut DbConnection, role: RoleId) -> Result<bool> {
    let harmless = roles::table.filter(roles::id.eq(role)).filter(roles::gives.is_null());
    Ok(diesel::select(diesel::dsl::exists(harmless)).get_result(conn)?)
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

/// Gives a person a role in an organisation from a day on.
pub fn insert_assignment(
    conn: &mut DbConnection,
    person: PersonId,
    organisation: OrganisationId,
    role: RoleId,
    (from, now): (NaiveDate, Timestamp),
) -> Result<AssignmentId> {
    Ok(diesel::insert_into(assignments::table)
        .values((
            assignments::uuid.eq(uuid::Uuid::new_v4().to_string()),
            assignments::version.eq(1),
            assignments::person_id.eq(person),
            assignments::organisation_id.eq(organisation),
            assignments::role_id.eq(role),
            assignments::title.eq(""),
            assignments::from_date.eq(from),
            assignments::created_at.eq(now),
            assignments::changed_at.eq(now),
        ))
        .returning(assignments::id)
        .get_result(conn)?)
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
