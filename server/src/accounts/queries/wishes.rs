//! SQL of what somebody has done without a login, and the clock tells of by mail. A row each, whether there is anybody of that
//! address or not: the time that the answer takes says nothing.

use diesel::prelude::*;
use serde::{Deserialize, Serialize};
use shared::accounts::Registration;
use shared::schema::link_wishes;
use shared::time::Timestamp;

use crate::db::DbConnection;
use crate::error::{Error, Result};

/// What is to be told, and to which address.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(tag = "kind", content = "what", rename_all = "camelCase")]
pub enum Wish {
    /// A link to a new password.
    PasswordReset(String),
    /// A link to confirm a registration.
    Registration(Registration),
    /// That very many wrong passwords have closed an account to places that are not known.
    GuardedAccount(String),
}

/// Keeps what is to be told.
pub fn insert(conn: &mut DbConnection, wish: &Wish, now: Timestamp) -> Result<()> {
    let content = serde_json::to_string(wish).map_err(Error::internal)?;
    diesel::insert_into(link_wishes::table)
        .values((link_wishes::content.eq(content), link_wishes::created_at.eq(now)))
        .execute(conn)?;
    Ok(())
}

/// Takes the oldest of them, which is nobody else's from then on.
pub fn take(conn: &mut DbConnection) -> Result<Option<Wish>> {
    let oldest: Option<i64> =
        link_wishes::table.order(link_wishes::id).select(link_wishes::id).first(conn).optional()?;
    let Some(oldest) = oldest else { return Ok(None) };
    let taken: Option<String> = diesel::delete(link_wishes::table.find(oldest))
        .returning(link_wishes::content)
        .get_result(conn)
        .optional()?;
    match taken {
        Some(content) => Ok(Some(serde_json::from_str(&content).map_err(Error::internal)?)),
        // Another server was faster: it is theirs.
        None => take(conn),
    }
}

/// Takes the oldest of them away, untold.
pub fn drop_oldest(conn: &mut DbConnection) -> Result<()> {
    let oldest: Option<i64> =
        link_wishes::table.order(link_wishes::id).select(link_wishes::id).first(conn).optional()?;
    if let Some(oldest) = oldest {
        diesel::delete(link_wishes::table.find(oldest)).execute(conn)?;
    }
    Ok(())
}
