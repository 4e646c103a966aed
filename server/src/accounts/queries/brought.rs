//! SQL of what the log and a merge need to know of accounts.

use diesel::prelude::*;
use shared::ids::SessionId;
use shared::records::SubjectKind;
use shared::schema::{
    accounts, known_devices, machine_clients, password_links, persons, refresh_tokens, sessions,
};

use crate::brought::{Merge, Naming, Reference, nameless};
use crate::db::DbConnection;
use crate::error::Result;
use crate::members::queries::brought::open_name;

/// The things of this slice.
pub const SUBJECTS: &[Naming] = &[
    Naming { kind: SubjectKind::Account, names: |conn, ids| open_name(conn, ids) },
    Naming { kind: SubjectKind::Session, names: of_sessions },
    Naming {
        kind: SubjectKind::MachineClient,
        names: |conn, ids| {
            Ok(machine_clients::table
                .filter(machine_clients::id.eq_any(ids))
                .select((machine_clients::id, machine_clients::name))
                .load(conn)?)
        },
    },
    nameless(SubjectKind::Registration),
];

/// The columns of this slice that refer to persons.
pub const PERSONS: &[Reference] = &[
    Reference { columns: &["accounts.person_id", "password_links.person_id"], merge: move_account },
    Reference { columns: &["machine_clients.created_by"], merge: move_clients },
];

fn of_sessions(conn: &mut DbConnection, ids: &[i64]) -> Result<Vec<(i64, String)>> {
    let person = persons::given_name.concat(" ").concat(persons::family_name);
    Ok(sessions::table
        .inner_join(persons::table.on(persons::id.eq(sessions::person_id)))
        .filter(sessions::id.eq_any(ids))
        .filter(persons::protected.eq(false))
        .select((sessions::id, person))
        .load(conn)?)
}

// Moves the account. Its sessions end, and links that were sent to it open nothing any more.
fn move_account(conn: &mut DbConnection, Merge { goes, stays, .. }: Merge) -> Result<()> {
    let open: Vec<SessionId> =
        sessions::table.filter(sessions::person_id.eq(goes)).select(sessions::id).load(conn)?;
    diesel::delete(refresh_tokens::table.filter(refresh_tokens::session_id.eq_any(open.clone())))
        .execute(conn)?;
    diesel::delete(sessions::table.filter(sessions::id.eq_any(open))).execute(conn)?;
    diesel::delete(password_links::table.filter(password_links::person_id.eq(goes))).execute(conn)?;
    diesel::delete(known_devices::table.filter(known_devices::person_id.eq(goes))).execute(conn)?;
    diesel::update(accounts::table.filter(accounts::person_id.eq(goes)))
        .set(accounts::person_id.eq(stays))
        .execute(conn)?;
    Ok(())
}

fn move_clients(conn: &mut DbConnection, Merge { goes, stays, .. }: Merge) -> Result<()> {
    diesel::update(machine_clients::table.filter(machine_clients::created_by.eq(goes)))
        .set(machine_clients::created_by.eq(stays))
        .execute(conn)?;
    Ok(())
}
