//! SQL of links that come by mail: each opens one door once. Only the hash of a link's token is stored.

use diesel::prelude::*;
use shared::accounts::{LINK_HOURS, Language};
use shared::error::ErrorCode;
use shared::ids::{OrganisationId, PersonId, RoleId};
use shared::members::persons::NewAssignment;
use shared::schema::{accounts, password_links, persons, registrations};
use shared::text::folded;
use shared::time::Timestamp;

use crate::db::DbConnection;
use crate::error::Result;
use crate::keys::{hash_secret, secret};

/// The most links that go to one address in an hour, from all askers together.
const LINKS_AN_HOUR: i64 = 5;

/// A new link that lets a person set a password. Returns the token of the link's fragment; none when they have had enough links
/// for now.
pub fn insert_password_link(
    conn: &mut DbConnection,
    person: PersonId,
    now: Timestamp,
) -> Result<Option<String>> {
    let recent: i64 = password_links::table
        .filter(password_links::person_id.eq(person))
        .filter(password_links::created_at.gt(now.plus_seconds(-3600)))
        .count()
        .get_result(conn)?;
    if recent >= LINKS_AN_HOUR {
        return Ok(None);
    }
    let token = secret();
    diesel::insert_into(password_links::table)
        .values((
            password_links::token_hash.eq(hash_secret(&token)),
            password_links::person_id.eq(person),
            password_links::created_at.eq(now),
            password_links::expires_at.eq(now.plus_seconds(LINK_HOURS * 3600)),
        ))
        .execute(conn)?;
    Ok(Some(token))
}

/// The person whose password a link may set, and their address. Refused when the link was used, has expired, or never was.
pub fn find_password_link(
    conn: &mut DbConnection,
    token: &str,
    now: Timestamp,
) -> Result<(PersonId, String)> {
    type Row = (PersonId, Timestamp, Option<Timestamp>, Option<String>, Option<Timestamp>);
    let row: Option<Row> = password_links::table
        .inner_join(persons::table.left_join(accounts::table))
        .filter(password_links::token_hash.eq(hash_secret(token)))
        .select((
            password_links::person_id,
            password_links::expires_at,
            password_links::used_at,
            persons::email,
            accounts::disabled_at.nullable(),
        ))
        .first(conn)
        .optional()?;
    let (person, expires_at, used_at, email, disabled_at) = row.ok_or(ErrorCode::LinkExpired)?;
    require_open(expires_at, used_at, now)?;
    match email {
        Some(email) if disabled_at.is_none() => Ok((person, email)),
        _ => Err(ErrorCode::LinkExpired.into()),
    }
}

fn require_open(expires_at: Timestamp, used_at: Option<Timestamp>, now: Timestamp) -> Result<()> {
    if used_at.is_some() {
        Err(ErrorCode::LinkUsed.into())
    } else if expires_at <= now {
        Err(ErrorCode::LinkExpired.into())
    } else {
        Ok(())
    }
}

/// Uses a link up, and with it every other link of the person; refused when somebody was faster.
pub fn use_password_link(conn: &mut DbConnection, token: &str, now: Timestamp) -> Result<PersonId> {
    let (person, _) = find_password_link(conn, token, now)?;
    let open = password_links::table.find(hash_secret(token)).filter(password_links::used_at.is_null());
    if diesel::update(open).set(password_links::used_at.eq(Some(now))).execute(conn)? == 0 {
        return Err(ErrorCode::LinkUsed.into());
    }
    close_password_links(conn, person, now)?;
    Ok(person)
}

/// Closes every open link of a person.
pub fn close_password_links(conn: &mut DbConnection, person: PersonId, now: Timestamp) -> Result<()> {
    let open = password_links::table
        .filter(password_links::person_id.eq(person))
        .filter(password_links::used_at.is_null());
    diesel::update(open).set(password_links::used_at.eq(Some(now))).execute(conn)?;
    Ok(())
}

/// A newcomer's claims about themselves.
#[derive(Debug, Clone, PartialEq, Eq, Queryable)]
pub struct Claim {
    /// The address the link was sent to.
    pub email: String,
    /// First name.
    pub given_name: String,
    /// Last name.
    pub family_name: String,
    /// The organisation where they work.
    pub organisation: OrganisationId,
    /// Their role there.
    pub role: RoleId,
    /// The language of screens and mail.
    pub language: Language,
}

impl Claim {
    /// The assignment that they get when the address is confirmed, from that day on.
    pub fn assignment(&self) -> NewAssignment {
        NewAssignment {
            organisation_id: self.organisation,
            role_id: self.role,
            title: String::new(),
            from_date: None,
            to_date: None,
        }
    }
}

/// Keeps a newcomer's claim until the address is confirmed. Returns the token of the link's fragment; none when the address has
/// had enough links for now.
pub fn insert_registration(conn: &mut DbConnection, claim: &Claim, now: Timestamp) -> Result<Option<String>> {
    let recent: i64 = registrations::table
        .filter(registrations::email_folded.eq(folded(&claim.email)))
        .filter(registrations::created_at.gt(now.plus_seconds(-3600)))
        .count()
        .get_result(conn)?;
    if recent >= LINKS_AN_HOUR {
        return Ok(None);
    }
    let token = secret();
    diesel::insert_into(registrations::table)
        .values((
            registrations::token_hash.eq(hash_secret(&token)),
            registrations::email.eq(&claim.email),
            registrations::email_folded.eq(folded(&claim.email)),
            registrations::given_name.eq(&claim.given_name),
            registrations::family_name.eq(&claim.family_name),
            registrations::organisation_id.eq(claim.organisation),
            registrations::role_id.eq(claim.role),
            registrations::language.eq(claim.language),
            registrations::created_at.eq(now),
            registrations::expires_at.eq(now.plus_seconds(LINK_HOURS * 3600)),
        ))
        .execute(conn)?;
    Ok(Some(token))
}

/// The claim that belongs to a link. Refused when the link was used, has expired, or never was.
pub fn find_registration(conn: &mut DbConnection, token: &str, now: Timestamp) -> Result<Claim> {
    let row: Option<(Timestamp, Option<Timestamp>, Claim)> = registrations::table
        .find(hash_secret(token))
        .select((
            registrations::expires_at,
            registrations::used_at,
            (
                registrations::email,
                registrations::given_name,
                registrations::family_name,
                registrations::organisation_id,
                registrations::role_id,
                registrations::language,
            ),
        ))
        .first(conn)
        .optional()?;
    let (expires_at, used_at, claim) = row.ok_or(ErrorCode::LinkExpired)?;
    require_open(expires_at, used_at, now)?;
    Ok(claim)
}

/// Uses a registration's link up; refused when somebody was faster.
pub fn use_registration(conn: &mut DbConnection, token: &str, now: Timestamp) -> Result<Claim> {
    let claim = find_registration(conn, token, now)?;
    let open = registrations::table.find(hash_secret(token)).filter(registrations::used_at.is_null());
    if diesel::update(open).set(registrations::used_at.eq(Some(now))).execute(conn)? == 0 {
        return Err(ErrorCode::LinkUsed.into());
    }
    Ok(claim)
}
