//! SQL of the doors that have served their time: sessions, tokens, links.

use diesel::prelude::*;
use shared::ids::SessionId;
use shared::schema::{password_links, refresh_tokens, registrations, sessions};
use shared::time::Timestamp;

use crate::db::DbConnection;
use crate::error::Result;
use crate::outbox::queries::delivery::give_up;

/// Days after which an expired session and its tokens are forgotten.
const SESSION_DAYS: i64 = 90;
/// Days after which a refresh token that was replaced is forgotten: the longest that a session lives. Its use before that would
/// show a theft.
const REPLACED_DAYS: i64 = shared::accounts::SESSION_DAYS;
/// The most rows of a kind that one transaction sweeps away.
const SLICE: i64 = 500;
/// Days after which a link is forgotten. Until then the answer tells why it does not work.
const LINK_DAYS: i64 = 30;

/// Removes some old rows: sessions that expired long ago (with their tokens), tokens that were replaced long ago, and links that
/// expired long ago. True when there are more.
pub fn sweep_doors(conn: &mut DbConnection, now: Timestamp) -> Result<bool> {
    give_up(conn, now)?;
    let old: Vec<SessionId> = sessions::table
        .filter(sessions::expires_at.lt(now.plus_days(-SESSION_DAYS)))
        .order(sessions::expires_at)
        .limit(SLICE)
        .select(sessions::id)
        .load(conn)?;
    diesel::delete(refresh_tokens::table.filter(refresh_tokens::session_id.eq_any(old.clone())))
        .execute(conn)?;
    let sessions = diesel::delete(sessions::table.filter(sessions::id.eq_any(old))).execute(conn)?;
    let replaced: Vec<String> = refresh_tokens::table
        .filter(refresh_tokens::replaced_at.is_not_null())
        .filter(refresh_tokens::replaced_at.lt(now.plus_days(-REPLACED_DAYS)))
        .limit(SLICE)
        .select(refresh_tokens::token_hash)
        .load(conn)?;
    let tokens = diesel::delete(refresh_tokens::table.filter(refresh_tokens::token_hash.eq_any(replaced)))
        .execute(conn)?;
    let links = sweep_links(conn, now.plus_days(-LINK_DAYS))?;
    let most = usize::try_from(SLICE).unwrap_or(usize::MAX);
    Ok(sessions.max(tokens).max(links) >= most)
}

fn sweep_links(conn: &mut DbConnection, long_ago: Timestamp) -> Result<usize> {
    let links: Vec<String> = password_links::table
        .filter(password_links::expires_at.lt(long_ago))
        .limit(SLICE)
        .select(password_links::token_hash)
        .load(conn)?;
    let links = diesel::delete(password_links::table.filter(password_links::token_hash.eq_any(links)))
        .execute(conn)?;
    // A newcomer's claim is not kept when nobody confirmed it, nor after it has become a person.
    let claims: Vec<String> = registrations::table
        .filter(registrations::expires_at.lt(long_ago))
        .limit(SLICE)
        .select(registrations::token_hash)
        .load(conn)?;
    let claims = diesel::delete(registrations::table.filter(registrations::token_hash.eq_any(claims)))
        .execute(conn)?;
    Ok(links.max(claims))
}
