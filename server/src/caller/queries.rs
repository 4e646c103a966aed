//! SQL of the caller: the person or client that a ticket names, and the rights that they hold today.

use chrono::NaiveDate;
use diesel::dsl::auto_type;
use diesel::prelude::*;
use shared::access::factor::Standing;
use shared::access::{Grant, Right, Scope};
use shared::ids::{MachineClientId, OrganisationId, PersonId, SessionId};
use shared::schema::{
    accounts, assignments, machine_client_scopes, machine_clients, organisations, roles, second_factors,
    sessions,
};
use shared::time::Timestamp;

use crate::db::{DbConnection, native};
use crate::error::Result;

/// The organisation of a machine client, unless the client has been revoked.
pub fn member_of(conn: &mut DbConnection, client: MachineClientId) -> Result<Option<OrganisationId>> {
    Ok(native!(
        conn,
        machine_clients::table
            .filter(machine_clients::id.eq(client))
            .filter(machine_clients::revoked_at.is_null())
            .select(machine_clients::organisation_id)
            .first(conn)
    )
    .optional()?)
}

/// A person whose account is open; refused where it is closed.
pub fn open_account(conn: &mut DbConnection, person: PersonId) -> Result<PersonId> {
    let open = accounts::table.find(person).filter(accounts::disabled_at.is_null());
    Ok(open.select(accounts::person_id).first(conn)?)
}

#[auto_type]
fn holds(today: NaiveDate) -> _ {
    assignments::from_date
        .le(today)
        .and(assignments::to_date.is_null().or(assignments::to_date.assume_not_null().ge(today)))
}

/// The rights that a person's assignments give them on the day.
pub fn grants(conn: &mut DbConnection, person: PersonId, today: NaiveDate) -> Result<Vec<Grant>> {
    let rows: Vec<(Option<Right>, OrganisationId, OrganisationId)> = assignments::table
        .inner_join(roles::table)
        .inner_join(organisations::table)
        .filter(assignments::person_id.eq(person))
        .filter(holds(today))
        .filter(roles::gives.is_not_null())
        .select((roles::gives, organisations::id, organisations::root_id))
        .load(conn)?;
    let grant = |(right, organisation_id, root_id): (Option<_>, _, _)| {
        Some(Grant { right: right?, organisation_id, root_id })
    };
    Ok(rows.into_iter().filter_map(grant).collect())
}

/// The rights of a person's assignments, and their second factor; none when the session does not hold any more. Every request
/// begins with this, so it is one statement. A session without rights gives one row without a right.
pub fn held_in(
    conn: &mut DbConnection,
    (person, session): (PersonId, SessionId),
    now: Timestamp,
    today: NaiveDate,
) -> Result<Option<(Vec<Grant>, Standing)>> {
    type Row =
        (Option<Right>, Option<OrganisationId>, Option<OrganisationId>, Option<Timestamp>, Option<Timestamp>);
    let own = assignments::person_id.eq(sessions::person_id).and(holds(today));
    let gives = roles::id.nullable().eq(assignments::role_id.nullable());
    let at = organisations::id.nullable().eq(assignments::organisation_id.nullable());
    let factor = second_factors::person_id.eq(sessions::person_id);
    let rows: Vec<Row> = native!(
        conn,
        sessions::table
            .inner_join(accounts::table)
            .left_join(assignments::table.on(own))
            .left_join(roles::table.on(gives))
            .left_join(organisations::table.on(at))
            .left_join(second_factors::table.on(factor))
            .filter(sessions::id.eq(session))
            .filter(sessions::person_id.eq(person))
            .filter(sessions::revoked_at.is_null())
            .filter(sessions::expires_at.gt(now))
            .filter(accounts::disabled_at.is_null())
            .select((
                roles::gives.nullable(),
                organisations::id.nullable(),
                organisations::root_id.nullable(),
                second_factors::confirmed_at.nullable(),
                sessions::factor_shown_at,
            ))
            .load(conn)
    )?;
    let Some((.., confirmed_at, shown_at)) = rows.first() else { return Ok(None) };
    let standing = Standing { confirmed_at: *confirmed_at, shown_at: *shown_at };
    let grant = |(right, organisation_id, root_id, ..): Row| {
        Some(Grant { right: right?, organisation_id: organisation_id?, root_id: root_id? })
    };
    Ok(Some((rows.into_iter().filter_map(grant).collect(), standing)))
}

/// The scopes of a machine client.
pub fn scopes(conn: &mut DbConnection, client: MachineClientId) -> Result<Vec<Scope>> {
    let words: Vec<String> = native!(
        conn,
        machine_client_scopes::table
            .filter(machine_client_scopes::machine_client_id.eq(client))
            .order(machine_client_scopes::scope)
            .select(machine_client_scopes::scope)
            .load(conn)
    )?;
    Ok(words.iter().filter_map(|word| word.parse().ok()).collect())
}
