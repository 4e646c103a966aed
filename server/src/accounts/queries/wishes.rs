//! SQL of wishes that people have made without a login (a new password, say). The clock answers them by mail. An unknown address
//! gets a row like a known one, so the time of the answer shows nothing.

use diesel::prelude::*;
use serde::{Deserialize, Serialize};
use shared::accounts::Registration;
use shared::schema::link_wishes;
use shared::time::Timestamp;

use crate::db::DbConnection;
use crate::error::{Error, Result};

/// Something to tell by mail, and the address that it goes to.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(tag = "kind", content = "what", rename_all = "camelCase")]
pub enum Wish {
    /// A link to a new password.
    PasswordReset(String),
    /// A link to confirm a registration.
    Registration(Registration),
    /// Very many wrong passwords have closed an account to places that are not known.
    GuardedAccount(String),
}

/// Keeps a wish.
pub fn insert(conn: &mut DbConnection, wish: &Wish, now: Timestamp) -> Result<()> {
    let content = serde_json::to_string(wish).map_err(Error::internal)?;
    diesel::insert_into(link_wishes::table)
        .values((link_wishes::content.eq(content), link_wishes::created_at.eq(now)))
        .execute(conn)?;
    Ok(())
}

/// Takes the oldest wish. From then on it is nobody else's.
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

/// Removes the oldest wish without a mail.
pub fn drop_oldest(conn: &mut DbConnection) -> Result<()> {
    let oldest: Option<i64> =
        link_wishes::table.order(link_wishes::id).select(link_wishes::id).first(conn).optional()?;
    if let Some(oldest) = oldest {
        diesel::delete(link_wishes::table.find(oldest)).execute(conn)?;
    }
    Ok(())
}
