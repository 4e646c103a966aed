//! SQL of accounts, sessions, links and machine clients.

pub mod addresses;
pub mod admin;
pub mod brought;
pub mod doors;
pub mod entry;
pub mod links;
pub mod machines;
pub mod second_factors;
pub mod sweep;
pub mod wishes;

use diesel::prelude::*;
use shared::access::Actor;
use shared::accounts::second_factor::{SecondFactor, is_demanded_of};
use shared::accounts::{IDLE_SECONDS, Language, Me, REPLACED_GRACE_SECONDS, SESSION_DAYS, Session};
use shared::error::ErrorCode;
use shared::ids::{PersonId, SessionId};
use shared::page::Page;
use shared::schema::{accounts, activities, activity_facilitators, persons, refresh_tokens, sessions};
use shared::text::folded;
use shared::time::Timestamp;

use crate::cursor::Cursor;
use crate::db::{DbConnection, columns};
use crate::error::Result;
use crate::keys::{hash_secret, secret};
use crate::outbox::queries::refusals;
use crate::today::queries::digest;

/// The facts of an address that login needs.
#[derive(Debug, Clone, Queryable)]
pub struct Candidate {
    /// The person of the account.
    pub person: PersonId,
    /// The stored hash.
    pub password_hash: String,
    /// Closed by an administrator.
    pub disabled_at: Option<Timestamp>,
    /// Language of screens and mail.
    pub language: Language,
}

/// The account of an address, if there is one.
pub fn candidate(conn: &mut DbConnection, email: &str) -> Result<Option<Candidate>> {
    Ok(accounts::table
        .filter(accounts::address_folded.eq(folded(email)))
        .select((accounts::person_id, accounts::password_hash, accounts::disabled_at, accounts::language))
        .first(conn)
        .optional()?)
}

/// Lets a person in after their password was right. False when the password has changed meanwhile or the account is closed.
pub fn admit(conn: &mut DbConnection, person: PersonId, password_hash: &str, now: Timestamp) -> Result<bool> {
    let open = accounts::table
        .filter(accounts::person_id.eq(person))
        .filter(accounts::password_hash.eq(password_hash))
        .filter(accounts::disabled_at.is_null());
    let admitted = diesel::update(open).set(accounts::last_login_at.eq(Some(now))).execute(conn)?;
    Ok(admitted == 1)
}

/// A new session and its first refresh token.
pub fn open_session(
    conn: &mut DbConnection,
    person: PersonId,
    device: &str,
    now: Timestamp,
) -> Result<(SessionId, String)> {
    let session: SessionId = diesel::insert_into(sessions::table)
        .values((
            sessions::person_id.eq(person),
            sessions::device.eq(device),
            sessions::created_at.eq(now),
            sessions::last_used_at.eq(now),
            sessions::expires_at.eq(now.plus_seconds(IDLE_SECONDS)),
        ))
        .returning(sessions::id)
        .get_result(conn)?;
    Ok((session, issue(conn, session, now)?))
}

fn issue(conn: &mut DbConnection, session: SessionId, now: Timestamp) -> Result<String> {
    let token = secret();
    diesel::insert_into(refresh_tokens::table)
        .values((
            refresh_tokens::token_hash.eq(hash_secret(&token)),
            refresh_tokens::session_id.eq(session),
            refresh_tokens::created_at.eq(now),
        ))
        .execute(conn)?;
    Ok(token)
}

/// The outcome of using a refresh token.
#[derive(Debug)]
pub enum Refreshed {
    /// A further token of the same session.
    Yes(PersonId, SessionId, String),
    /// Used again long after it was replaced: the whole session has been ended.
    Stolen(PersonId, SessionId),
    /// Unknown or run out.
    No,
}

/// Replaces a refresh token. If a token is used a moment after it was replaced, that is a lost answer or a second tab. Used
/// later, it is a theft.
pub fn refresh(conn: &mut DbConnection, token: &str, now: Timestamp) -> Result<Refreshed> {
    type Row =
        (SessionId, Option<Timestamp>, PersonId, Timestamp, Timestamp, Option<Timestamp>, Option<Timestamp>);
    let hash = hash_secret(token);
    let row: Option<Row> = refresh_tokens::table
        .inner_join(sessions::table.inner_join(accounts::table))
        .filter(refresh_tokens::token_hash.eq(&hash))
        .select((
            sessions::id,
            refresh_tokens::replaced_at,
            sessions::person_id,
            sessions::created_at,
            sessions::expires_at,
            sessions::revoked_at,
            accounts::disabled_at,
        ))
        .first(conn)
        .optional()?;
    let Some((session, replaced_at, person, created_at, expires_at, revoked_at, disabled_at)) = row else {
        return Ok(Refreshed::No);
    };
    if revoked_at.is_some() || disabled_at.is_some() || expires_at <= now {
        return Ok(Refreshed::No);
    }
    if replaced_at.is_some_and(|at| at.plus_seconds(REPLACED_GRACE_SECONDS) < now) {
        tracing::warn!(%session, "a refresh token was used again: the session is ended");
        revoke_session(conn, person, session, now)?;
        return Ok(Refreshed::Stolen(person, session));
    }
    if replaced_at.is_none() {
        diesel::update(refresh_tokens::table.find(&hash))
            .set(refresh_tokens::replaced_at.eq(Some(now)))
            .execute(conn)?;
    }
    let expires = now.plus_seconds(IDLE_SECONDS).min(created_at.plus_days(SESSION_DAYS));
    diesel::update(sessions::table.find(session))
        .set((sessions::last_used_at.eq(now), sessions::expires_at.eq(expires)))
        .execute(conn)?;
    Ok(Refreshed::Yes(person, session, issue(conn, session, now)?))
}

/// The session of a refresh token, for logout.
pub fn session_of(conn: &mut DbConnection, token: &str) -> Result<Option<(PersonId, SessionId)>> {
    Ok(refresh_tokens::table
        .inner_join(sessions::table)
        .filter(refresh_tokens::token_hash.eq(hash_secret(token)))
        .select((sessions::person_id, sessions::id))
        .first(conn)
        .optional()?)
}

/// Ends one session of a person; false when there is no such open session.
pub fn revoke_session(
    conn: &mut DbConnection,
    person: PersonId,
    session: SessionId,
    now: Timestamp,
) -> Result<bool> {
    let ended = diesel::update(
        sessions::table
            .filter(sessions::id.eq(session))
            .filter(sessions::person_id.eq(person))
            .filter(sessions::revoked_at.is_null()),
    )
    .set(sessions::revoked_at.eq(Some(now)))
    .execute(conn)?;
    Ok(ended == 1)
}

/// Ends every session of a person.
pub fn revoke_sessions(conn: &mut DbConnection, person: PersonId, now: Timestamp) -> Result<()> {
    diesel::update(
        sessions::table.filter(sessions::person_id.eq(person)).filter(sessions::revoked_at.is_null()),
    )
    .set(sessions::revoked_at.eq(Some(now)))
    .execute(conn)?;
    Ok(())
}

/// Ends every session of a person but this one.
pub fn revoke_other_sessions(
    conn: &mut DbConnection,
    person: PersonId,
    own: SessionId,
    now: Timestamp,
) -> Result<()> {
    let others = sessions::table.filter(sessions::person_id.eq(person)).filter(sessions::id.ne(own));
    diesel::update(others.filter(sessions::revoked_at.is_null()))
        .set(sessions::revoked_at.eq(Some(now)))
        .execute(conn)?;
    Ok(())
}

/// A person's open sessions, newest first.
pub fn open_sessions(
    conn: &mut DbConnection,
    person: PersonId,
    now: Timestamp,
    cursor: &Cursor,
) -> Result<Page<Session>> {
    let open = || {
        sessions::table
            .filter(sessions::person_id.eq(person))
            .filter(sessions::revoked_at.is_null())
            .filter(sessions::expires_at.gt(now))
    };
    let mut query = open().into_boxed();
    if let Some(last) = cursor.last_id() {
        query = query.filter(sessions::id.lt(SessionId(last)));
    }
    let items =
        query.order(sessions::id.desc()).limit(cursor.fetch()).select(columns::<Session>()).load(conn)?;
    cursor.page(
        items,
        |session: &Session| (String::new(), session.id.0),
        || Ok(open().count().get_result(conn)?),
    )
}

/// The person who is logged in, as they see themselves. `is_demanding` is true when this installation demands second factors.
pub fn me(
    conn: &mut DbConnection,
    actor: &Actor,
    (person, session): (PersonId, SessionId),
    is_demanding: bool,
) -> Result<Me> {
    let (given_name, family_name, email, language): (String, String, Option<String>, Language) =
        accounts::table
            .inner_join(persons::table)
            .filter(accounts::person_id.eq(person))
            .select((persons::given_name, persons::family_name, persons::email, accounts::language))
            .first(conn)?;
    let facilitates = diesel::select(diesel::dsl::exists(
        activity_facilitators::table.filter(activity_facilitators::person_id.eq(person)),
    ))
    .get_result::<bool>(conn)?;
    let answers_for =
        diesel::select(diesel::dsl::exists(activities::table.filter(activities::responsible_id.eq(person))))
            .get_result::<bool>(conn)?;
    Ok(Me {
        person_id: person,
        session_id: session,
        given_name,
        family_name,
        email: email.unwrap_or_default(),
        language,
        grants: actor.grants.clone(),
        leads_activities: facilitates || answers_for,
        digest: digest::wants(conn, person)?,
        email_refused_at: refusals::of(conn, person)?,
        second_factor: SecondFactor {
            confirmed_at: actor.second_factor.confirmed_at,
            shown_until: actor.second_factor.shown_until(actor.now),
            recovery_codes: second_factors::recovery_codes_left(conn, person)?,
            demanded: is_demanding && is_demanded_of(&actor.grants),
        },
    })
}

/// Sets the language of a person's screens and mail.
pub fn set_language(
    conn: &mut DbConnection,
    person: PersonId,
    language: Language,
    now: Timestamp,
) -> Result<()> {
    diesel::update(accounts::table.find(person))
        .set((accounts::language.eq(language), accounts::changed_at.eq(now)))
        .execute(conn)?;
    Ok(())
}

/// Sets a person's password, making the account when there is none, and ends their sessions. Refused when somebody else's account
/// has the address. The refusal may tell that: the person who opened the link owns the mailbox.
pub fn set_password(
    conn: &mut DbConnection,
    person: PersonId,
    password_hash: &str,
    language: Language,
    now: Timestamp,
) -> Result<()> {
    let changed = diesel::update(accounts::table.find(person))
        .set((accounts::password_hash.eq(password_hash), accounts::changed_at.eq(now)))
        .execute(conn)?;
    if changed == 0 {
        diesel::insert_into(accounts::table)
            .values((
                accounts::person_id.eq(person),
                accounts::version.eq(1),
                accounts::password_hash.eq(password_hash),
                accounts::language.eq(language),
                accounts::created_at.eq(now),
                accounts::changed_at.eq(now),
            ))
            .execute(conn)?;
        addresses::follow(conn, person)?;
        let own = accounts::table.find(person).select(accounts::address_folded);
        if own.first::<Option<String>>(conn)?.is_none() {
            return Err(ErrorCode::EmailTaken.into());
        }
    }
    revoke_sessions(conn, person, now)
}
