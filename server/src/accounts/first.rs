//! Accounts from the command line. It makes the first administrator, because a fresh installation has nobody who could let
//! anybody in. It also resets a second factor when nobody else can.

use chrono::NaiveDate;
use serde_json::json;
use shared::access::Right;
use shared::accounts::Language;
use shared::error::ErrorCode;
use shared::ids::{OrganisationId, PersonId, RoleId};
use shared::members::persons::NewAssignment;
use shared::records::SubjectKind;
use shared::rules;
use shared::time::Timestamp;
use validator::Validate;

use crate::accounts::queries;
use crate::accounts::queries::entry::{self, is_same_address};
use crate::accounts::queries::{admin, second_factors};
use crate::accounts::second_factor::reset_told;
use crate::audit::{Origin, Subject, audit};
use crate::clock::{Clock, swedish_day};
use crate::config::Config;
use crate::db::DbConnection;
use crate::error::{Error, Result};
use crate::members::administrators::{News, tell_others};
use crate::members::queries as members;
use crate::passwords;

/// The roles that make a fresh installation usable: accounts, and everything else.
const ROLES: [&str; 2] = ["administrator", "operationsManager"];

/// The person who is to be the first administrator.
#[derive(Debug, Clone, Validate)]
pub struct FirstAdmin {
    /// First name.
    #[validate(length(max = 100), custom(function = "rules::not_blank"))]
    pub given_name: String,
    /// Last name.
    #[validate(length(max = 100), custom(function = "rules::not_blank"))]
    pub family_name: String,
    /// The address to log in with.
    #[validate(email, length(max = 254))]
    pub email: String,
    /// The organisation that runs the network's office; made when there is none of that name.
    #[validate(length(max = 200), custom(function = "rules::not_blank"))]
    pub organisation: String,
    /// The password.
    pub password: String,
}

/// The most characters of a reason, as over HTTP.
const MOST_REASON: usize = 500;

/// Makes an account with all rights of the office and of an administrator: the way into a fresh installation. If that fails, the
/// error tells why in one plain line.
pub fn create(config: &Config, admin: FirstAdmin) -> Result<(), String> {
    let faults = rules::faults(&admin).into_iter();
    let faults: Vec<_> =
        faults.map(|fault| format!("{}: {}", fault.pointer.trim_start_matches('/'), fault.detail)).collect();
    if !faults.is_empty() {
        return Err(faults.join("\n"));
    }
    if let Err(problem) = passwords::require_strong(&admin.password, &admin.email) {
        let faults: Vec<_> =
            problem.errors.iter().map(|fault| format!("password: {}", fault.detail)).collect();
        return Err(faults.join("\n"));
    }
    let hash = passwords::hash(&admin.password).map_err(|cause| cause.to_string())?;
    let mut conn = DbConnection::open(&config.database_url).map_err(crate::db::database_fault)?;
    let at = (config.public_url.as_str(), Clock::default().now());
    conn.write(move |conn| insert(conn, &admin, &hash, at)).map_err(told)
}

/// Takes the second factor of an address's account away. If that fails, the error tells why in one plain line.
pub fn reset_second_factor(config: &Config, email: &str, reason: &str) -> Result<(), String> {
    let reason = reason.trim();
    if reason.is_empty() || reason.chars().count() > MOST_REASON {
        return Err(format!("reason: must have 1 to {MOST_REASON} characters"));
    }
    let mut conn = DbConnection::open(&config.database_url).map_err(crate::db::database_fault)?;
    let now = Clock::default().now();
    let origin = Origin { base: config.public_url.clone(), ..Origin::of_command("reset_second_factor", now) };
    conn.write(|conn| {
        let known = entry::find_by_email(conn, email, swedish_day(now))?
            .filter(|known| is_same_address(&known.email, email));
        let was_at =
            known.as_ref().map_or(Ok(None), |known| second_factors::confirmed_at(conn, known.person))?;
        let Some((known, was_at)) = known.zip(was_at) else {
            let detail = format!("email: {email} has no account with a second factor");
            return Err(ErrorCode::NotFound.because(detail).into());
        };
        admin::reset_second_factor(conn, known.person, now)?;
        reset_told(conn, &origin, (known.person, Some(was_at)), reason)
    })
    .map_err(told)
}

fn told(cause: Error) -> String {
    match cause {
        Error::Problem(problem) => problem.detail,
        other => format!("database: {other}"),
    }
}

fn insert(
    conn: &mut DbConnection,
    admin: &FirstAdmin,
    hash: &str,
    (base, now): (&str, Timestamp),
) -> Result<()> {
    let today = swedish_day(now);
    let organisation = entry::find_or_insert_organisation(conn, &admin.organisation, today, now)?;
    let assignments = ROLES
        .into_iter()
        .map(|code| entry::role_of(conn, code).map(|role| assignment(organisation, role)))
        .collect::<Result<Vec<_>>>()?;
    let person = person_of(conn, admin, &assignments, (today, now))?;
    for new in &assignments {
        if !entry::holds_role(conn, person, organisation, new.role_id, today)? {
            members::assignments::insert(conn, person, new, today, now)?;
        }
    }
    queries::set_password(conn, person, hash, Language::Swedish, now)?;
    let origin = Origin { base: base.to_owned(), ..Origin::of_command("create_admin", now) };
    // The administrators that there are already are told, as when an administrator makes another one.
    tell_others(conn, &origin, (Some(Right::Administrator), person), News::Given)?;
    audit(
        conn,
        &origin,
        Subject::of(SubjectKind::Account, person.0, organisation),
        &json!({ "roles": [null, ROLES] }),
    )
}

fn assignment(organisation_id: OrganisationId, role_id: RoleId) -> NewAssignment {
    NewAssignment { organisation_id, role_id, title: String::new(), from_date: None, to_date: None }
}

// The person of the register who has this address and is meant, or else a new person.
fn person_of(
    conn: &mut DbConnection,
    admin: &FirstAdmin,
    assignments: &[NewAssignment],
    (today, now): (NaiveDate, Timestamp),
) -> Result<PersonId> {
    let first = assignments.first().ok_or_else(|| Error::internal("no roles"))?;
    match entry::find_by_email(conn, &admin.email, today)? {
        Some(known) if known.account.is_some() || !is_same_address(&known.email, &admin.email) => {
            let detail = format!("email: {} belongs to somebody who has an account", admin.email);
            Err(ErrorCode::EmailTaken.because(detail).into())
        }
        _ => {
            let name = (admin.given_name.as_str(), admin.family_name.as_str());
            match entry::meant(conn, &admin.email, name, first.organisation_id, today)? {
                Some(person) => Ok(person),
                None => entry::insert_person(conn, name, &admin.email, first, now),
            }
        }
    }
}
