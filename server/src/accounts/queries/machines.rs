//! SQL of machine clients.

use chrono::NaiveDate;
use diesel::prelude::*;
use shared::access::Scope;
use shared::accounts::{MachineClient, NewMachineClient};
use shared::ids::{MachineClientId, OrganisationId, PersonId};
use shared::page::Page;
use shared::schema::{machine_client_scopes, machine_clients, organisations};
use shared::time::Timestamp;

use crate::caller::queries::scopes;
use crate::cursor::Cursor;
use crate::db::DbConnection;
use crate::error::Result;
use crate::keys::hash_secret;

type Row =
    (MachineClientId, i32, String, String, OrganisationId, Timestamp, Option<Timestamp>, Option<Timestamp>);

#[diesel::dsl::auto_type]
fn own_columns() -> _ {
    (
        machine_clients::id,
        machine_clients::version,
        machine_clients::client_key,
        machine_clients::name,
        machine_clients::organisation_id,
        machine_clients::created_at,
        machine_clients::last_used_at,
        machine_clients::revoked_at,
    )
}

fn with_scopes(conn: &mut DbConnection, row: Row) -> Result<MachineClient> {
    let (id, version, client_key, name, organisation_id, created_at, last_used_at, revoked_at) = row;
    let scopes = scopes(conn, id)?;
    Ok(MachineClient {
        id,
        version,
        client_key,
        name,
        organisation_id,
        scopes,
        created_at,
        last_used_at,
        revoked_at,
    })
}

/// One client.
pub fn find(conn: &mut DbConnection, id: MachineClientId) -> Result<MachineClient> {
    let row = machine_clients::table.find(id).select(own_columns()).first(conn)?;
    with_scopes(conn, row)
}

/// The clients, newest first.
pub fn page(conn: &mut DbConnection, cursor: &Cursor) -> Result<Page<MachineClient>> {
    let mut query = machine_clients::table.into_boxed();
    if let Some(last) = cursor.last_id() {
        query = query.filter(machine_clients::id.lt(MachineClientId(last)));
    }
    let rows: Vec<Row> =
        query.order(machine_clients::id.desc()).limit(cursor.fetch()).select(own_columns()).load(conn)?;
    let items = rows.into_iter().map(|row| with_scopes(conn, row)).collect::<Result<Vec<_>>>()?;
    cursor.page(
        items,
        |client: &MachineClient| (String::new(), client.id.0),
        || Ok(machine_clients::table.count().get_result(conn)?),
    )
}

/// True when the organisation is a member of its own: the top of its tree, active on the day.
pub fn is_member(conn: &mut DbConnection, organisation: OrganisationId, day: NaiveDate) -> Result<bool> {
    let member = organisations::table
        .filter(organisations::id.eq(organisation))
        .filter(organisations::parent_id.is_null())
        .filter(organisations::active_from.le(day))
        .filter(organisations::active_to.is_null().or(organisations::active_to.ge(day)));
    Ok(diesel::select(diesel::dsl::exists(member)).get_result(conn)?)
}

/// Adds a client that is known by a key and a secret. Only the secret's hash is stored.
pub fn insert(
    conn: &mut DbConnection,
    new: &NewMachineClient,
    (key, secret): (&str, &str),
    created_by: PersonId,
    now: Timestamp,
) -> Result<MachineClient> {
    let id: MachineClientId = diesel::insert_into(machine_clients::table)
        .values((
            machine_clients::version.eq(1),
            machine_clients::client_key.eq(key),
            machine_clients::secret_hash.eq(hash_secret(secret)),
            machine_clients::name.eq(new.name.trim()),
            machine_clients::organisation_id.eq(new.organisation_id),
            machine_clients::created_by.eq(created_by),
            machine_clients::created_at.eq(now),
        ))
        .returning(machine_clients::id)
        .get_result(conn)?;
    let mut scopes: Vec<Scope> = new.scopes.clone();
    scopes.sort_unstable();
    scopes.dedup();
    for scope in scopes {
        diesel::insert_into(machine_client_scopes::table)
            .values((machine_client_scopes::machine_client_id.eq(id), machine_client_scopes::scope.eq(scope)))
            .execute(conn)?;
    }
    find(conn, id)
}

/// Revokes a client: its tokens are good for nothing from now on. False when it was revoked before.
pub fn revoke(conn: &mut DbConnection, id: MachineClientId, now: Timestamp) -> Result<bool> {
    let open = machine_clients::table.find(id).filter(machine_clients::revoked_at.is_null());
    let revoked = diesel::update(open)
        .set((
            machine_clients::revoked_at.eq(Some(now)),
            machine_clients::version.eq(machine_clients::version + 1),
        ))
        .execute(conn)?;
    Ok(revoked == 1)
}

/// The client of a key, unless it has been revoked. The secret is not checked.
pub fn find_by_key(conn: &mut DbConnection, key: &str) -> Result<Option<MachineClientId>> {
    Ok(machine_clients::table
        .filter(machine_clients::client_key.eq(key))
        .filter(machine_clients::revoked_at.is_null())
        .select(machine_clients::id)
        .first(conn)
        .optional()?)
}

/// The client that a key and secret belong to, with its scopes; none when they are wrong or it has been revoked.
pub fn admit(
    conn: &mut DbConnection,
    key: &str,
    secret: &str,
    now: Timestamp,
) -> Result<Option<(MachineClientId, Vec<Scope>)>> {
    let id: Option<MachineClientId> = machine_clients::table
        .filter(machine_clients::client_key.eq(key))
        .filter(machine_clients::secret_hash.eq(hash_secret(secret)))
        .filter(machine_clients::revoked_at.is_null())
        .select(machine_clients::id)
        .first(conn)
        .optional()?;
    let Some(id) = id else { return Ok(None) };
    diesel::update(machine_clients::table.find(id))
        .set(machine_clients::last_used_at.eq(Some(now)))
        .execute(conn)?;
    Ok(Some((id, scopes(conn, id)?)))
}
