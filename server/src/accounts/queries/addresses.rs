//! SQL of the addresses by which one logs in. An account has its person's address. No other account has it: when two persons
//! share an address, at most one of their accounts has it.

use diesel::dsl::exists;
use diesel::prelude::*;
use shared::error::ErrorCode;
use shared::ids::PersonId;
use shared::schema::{accounts, persons};

use crate::db::DbConnection;
use crate::error::{OrConflict, Result};

/// Gives an account the address that its person has now. If another account has that address already, this account gets none.
/// Nobody can log in to it until the office has settled whose address it is. The old address goes to the account of another
/// person who shares it and has waited for it.
pub fn follow(conn: &mut DbConnection, person: PersonId) -> Result<()> {
    let own = accounts::table.find(person).select(accounts::address_folded);
    let Some(before) = own.first::<Option<String>>(conn).optional()? else { return Ok(()) };
    let now: Option<String> = persons::table.find(person).select(persons::email_folded).first(conn)?;
    if before == now {
        return Ok(());
    }
    let is_taken = match &now {
        Some(address) => has_account(conn, address)?,
        None => false,
    };
    set(conn, person, now.filter(|_| !is_taken))?;
    let Some(left) = before else { return Ok(()) };
    let heir = accounts::table
        .inner_join(persons::table)
        .filter(accounts::address_folded.is_null())
        .filter(persons::email_folded.eq(&left))
        .order(accounts::person_id)
        .select(accounts::person_id);
    match heir.first::<PersonId>(conn).optional()? {
        Some(heir) => set(conn, heir, Some(left)),
        None => Ok(()),
    }
}

/// True when any account has this folded address.
pub fn has_account(conn: &mut DbConnection, address: &str) -> Result<bool> {
    let found = accounts::table.filter(accounts::address_folded.eq(address));
    Ok(diesel::select(exists(found)).get_result(conn)?)
}

// If two persons take one address at the same moment, the later one is refused.
fn set(conn: &mut DbConnection, person: PersonId, address: Option<String>) -> Result<()> {
    diesel::update(accounts::table.find(person))
        .set(accounts::address_folded.eq(address))
        .execute(conn)
        .or_conflict(ErrorCode::EmailTaken)?;
    Ok(())
}
