//! Accounts: how persons and school systems come in, and how they are kept out.
//! Where a refusal must leave a trace (a wrong password, a stolen token) the closure returns what happened and the
//! answer is made after the commit.

pub mod admin;
mod first;
pub mod links;
pub mod machines;
pub mod oauth;
pub mod password;
pub mod queries;
pub mod token;

use actix_web::cookie::{Cookie, SameSite, time::Duration};
use actix_web::http::header;
use actix_web::{HttpRequest, HttpResponse, Responder, delete, get, patch, post, web::Path};
use serde::{Deserialize, Serialize};
use serde_json::json;
use shared::accounts::{AccessToken, Credentials, Language, Me, SESSION_DAYS, Session};
use shared::error::ErrorCode;
use shared::ids::{PersonId, SessionId};
use shared::page::{Page, PageQuery};
use validator::Validate;

use crate::accounts::queries::Refreshed;
use crate::accounts::token::Ticket;
use crate::answer::Answer;
use crate::caller::{Caller, Guest, Writing};
use crate::config::Config;
use crate::cursor::Cursor;
use crate::db::DbConnection;
use crate::error::{Error, Result};
use crate::json::{Json, Query};
use crate::messages::queries as messages;
use crate::records::queries::{self as records, Subject, difference};
use crate::routes::Routes;

/// The routes.
pub fn routes(config: &mut Routes<'_>) {
    config
        .service(log_in)
        .service(refresh_session)
        .service(log_out)
        .service(read_me)
        .service(change_me)
        .service(list_sessions)
        .service(remove_session)
        .configure(links::routes)
        .configure(admin::routes)
        .configure(machines::routes)
        .configure(oauth::routes);
}

/// Who is to be the first administrator.
#[derive(Debug, Clone, Validate)]
pub struct FirstAdmin {
    /// First name.
    #[validate(length(max = 100), custom(function = "shared::members::not_blank"))]
    pub given_name: String,
    /// Last name.
    #[validate(length(max = 100), custom(function = "shared::members::not_blank"))]
    pub family_name: String,
    /// The address to log in with.
    #[validate(email, length(max = 254))]
    pub email: String,
    /// The organisation that runs the network's office; made when there is none of that name.
    #[validate(length(max = 200), custom(function = "shared::members::not_blank"))]
    pub organisation: String,
    /// The password.
    pub password: String,
}

/// Makes an account with all rights of the office and of an administrator: the way into a fresh installation.
pub fn create_admin(config: &Config, admin: FirstAdmin) -> Result<(), String> {
    first::create(config, admin)
}

const COOKIE: &str = "samverka-refresh";

/// Logs in: a new session, its access token, and its refresh token as a cookie.
#[utoipa::path(tag = "accounts", security(()), responses((status = OK, body = AccessToken)), extensions(("x-problems" = json!(["wrongCredentials", "accountLocked"]))))]
#[post("/api/v1/sessions")]
async fn log_in(guest: Guest, request: HttpRequest, body: Json<Credentials>) -> Result<HttpResponse> {
    let Credentials { email, password } = body.0;
    let app = guest.app().clone();
    app.limits.may_log_in(guest.address(), app.clock.now())?;
    let wanted = email.clone();
    let candidate = guest.read(move |conn, _| queries::candidate(conn, &wanted)).await?;
    let now = app.clock.now();
    if let Some(until) = candidate.as_ref().and_then(|found| found.locked_until).filter(|until| *until > now)
    {
        let seconds = u32::try_from(until.unix() - now.unix()).unwrap_or(60).max(1);
        return Err(ErrorCode::AccountLocked.problem().retry_after(seconds).into());
    }
    if candidate.is_none() {
        app.limits.may_try_unknown(&email, now)?;
    }
    // The costly part stands outside any transaction.
    let hash = candidate.as_ref().map(|found| found.password_hash.clone());
    let right = app.passwords.verify(password, hash).await?;
    let Some(found) = candidate.clone().filter(|found| right && found.disabled_at.is_none()) else {
        app.limits.failed_login(guest.address(), now);
        failed(&guest, &email, candidate.map(|found| found.person)).await?;
        return Err(ErrorCode::WrongCredentials.into());
    };
    let (person, device) = (found.person, device_of(&request));
    let opened = guest
        .write(move |conn, writing| {
            // Meanwhile the password may have been changed, the account closed or locked.
            if !queries::admit(conn, person, &found.password_hash, writing.now)? {
                return Ok(None);
            }
            let opened = queries::open_session(conn, person, &device, writing.now)?;
            note(conn, writing, person, opened.0, "opened")?;
            Ok(Some(opened))
        })
        .await?;
    let (session, refresh) = opened.ok_or(ErrorCode::WrongCredentials)?;
    admitted(&guest, person, session, &refresh).await
}

// Whether anybody has the address or not: the count is one write, and the lock leaves one row in the log.
async fn failed(guest: &Guest, email: &str, person: Option<PersonId>) -> Result<()> {
    let locked = match person {
        Some(_) => None,
        None => guest.app().limits.failed_unknown(email, guest.app().clock.now()),
    };
    guest
        .write(move |conn, writing| {
            let locked = if let Some(person) = person {
                queries::count_failure(conn, person, writing.now)?
            } else {
                queries::count_nobody(conn, writing.now)?;
                locked
            };
            let Some(until) = locked else { return Ok(()) };
            let subject = Subject::new("account", person.map_or(0, |person| person.0));
            records::audit(conn, writing.origin, subject, &json!({ "lockedUntil": [null, until] }))
        })
        .await
}

// Who came in, went out or was thrown out, and when; a session's renewals leave no row of their own.
fn note(
    conn: &mut DbConnection,
    writing: &Writing<'_>,
    person: PersonId,
    session: SessionId,
    what: &str,
) -> Result<()> {
    records::audit(
        conn,
        &writing.origin.by(person),
        Subject::new("session", session.0),
        &json!({ what: [false, true] }),
    )
}

/// Renews the session of the refresh cookie. A cookie that was used before ends the whole session.
#[utoipa::path(tag = "accounts", security(()), responses((status = OK, body = AccessToken)), extensions(("x-problems" = json!(["wrongCredentials"]))))]
#[post("/api/v1/sessions/current/refresh")]
async fn refresh_session(guest: Guest, request: HttpRequest) -> Result<HttpResponse> {
    let token =
        request.cookie(COOKIE).map(|cookie| cookie.value().to_owned()).ok_or(ErrorCode::WrongCredentials)?;
    let refreshed = guest
        .write(move |conn, writing| {
            let refreshed = queries::refresh(conn, &token, writing.now)?;
            if let Refreshed::Stolen(person, session) = &refreshed {
                note(conn, writing, *person, *session, "endedAsStolen")?;
            }
            Ok(refreshed)
        })
        .await?;
    match refreshed {
        Refreshed::Yes(person, session, refresh) => admitted(&guest, person, session, &refresh).await,
        Refreshed::No | Refreshed::Stolen(..) => Err(ErrorCode::WrongCredentials.into()),
    }
}

/// Logs out: ends the session of the refresh cookie.
#[utoipa::path(tag = "accounts", security(()), responses((status = NO_CONTENT)), extensions(("x-without-version" = json!(true))))]
#[delete("/api/v1/sessions/current")]
async fn log_out(guest: Guest, request: HttpRequest) -> Result<HttpResponse> {
    if let Some(token) = request.cookie(COOKIE).map(|cookie| cookie.value().to_owned()) {
        guest
            .write(move |conn, writing| match queries::session_of(conn, &token)? {
                Some((person, session)) if queries::revoke_session(conn, person, session, writing.now)? => {
                    note(conn, writing, person, session, "ended")
                }
                _ => Ok(()),
            })
            .await?;
    }
    let mut gone = cookie(&guest, "");
    gone.make_removal();
    Ok(HttpResponse::NoContent().cookie(gone).finish())
}

async fn admitted(
    guest: &Guest,
    person: PersonId,
    session: SessionId,
    refresh: &str,
) -> Result<HttpResponse> {
    let app = guest.app();
    let (access_token, expires_in) = app.keys.sign(Ticket::Person { person, session }, app.clock.now())?;
    let me = guest
        .read(move |conn, asker| {
            let actor = queries::actor(conn, Ticket::Person { person, session }, asker.now, asker.today)?;
            queries::me(conn, &actor, person, session)
        })
        .await?;
    let answer = AccessToken { access_token, expires_in, me };
    Ok(HttpResponse::Ok()
        .cookie(cookie(guest, refresh))
        .insert_header((header::CACHE_CONTROL, "no-store"))
        .json(answer))
}

fn cookie(guest: &Guest, value: &str) -> Cookie<'static> {
    Cookie::build(COOKIE, value.to_owned())
        .path("/api/v1/sessions/current")
        .http_only(true)
        .secure(guest.app().config.is_secure())
        .same_site(SameSite::Strict)
        .max_age(Duration::days(SESSION_DAYS))
        .finish()
}

fn device_of(request: &HttpRequest) -> String {
    let text =
        request.headers().get(header::USER_AGENT).and_then(|value| value.to_str().ok()).unwrap_or_default();
    text.chars().take(200).collect()
}

/// Says who is logged in and what they may do.
#[utoipa::path(tag = "accounts", responses((status = OK, body = Me)))]
#[get("/api/v1/me")]
async fn read_me(caller: Caller) -> Result<Answer<Me>> {
    let (person, session) = (caller.person()?, caller.session()?);
    caller.read(move |conn, actor| Answer::ok(&queries::me(conn, actor, person, session)?)).await
}

/// What one may change of one's own account (merge patch).
#[derive(Debug, Clone, Serialize, Deserialize, Validate, utoipa::ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct MyChanges {
    /// The language of screens and mail.
    #[serde(default)]
    language: Option<Language>,
    /// True to get the day's tasks by mail on weekdays.
    #[serde(default)]
    #[schema(example = false)]
    digest: Option<bool>,
}

/// Changes one's own account.
#[utoipa::path(tag = "accounts", responses((status = OK, body = Me)), extensions(("x-without-version" = json!(true))))]
#[patch("/api/v1/me")]
async fn change_me(caller: Caller, body: Json<MyChanges>) -> Result<Answer<Me>> {
    let (person, session) = (caller.person()?, caller.session()?);
    caller
        .write(move |conn, writing| {
            let before = queries::me(conn, writing.actor, person, session)?;
            let language = body.0.language.filter(|language| *language != before.language);
            let digest = body.0.digest.filter(|digest| *digest != before.digest);
            if language.is_none() && digest.is_none() {
                return Answer::ok(&before);
            }
            if let Some(language) = language {
                queries::set_language(conn, person, language, writing.now)?;
            }
            if let Some(digest) = digest {
                messages::digest::set(conn, person, digest, writing.today, writing.now)?;
            }
            let after = queries::me(conn, writing.actor, person, session)?;
            records::audit(
                conn,
                writing.origin,
                Subject::new("account", person.0),
                &difference(&before, &after),
            )?;
            Answer::ok(&after)
        })
        .await
}

/// Lists one's own open sessions, newest first.
#[utoipa::path(tag = "accounts", params(PageQuery), responses((status = OK, body = Page<Session>)))]
#[get("/api/v1/me/sessions")]
async fn list_sessions(caller: Caller, page: Query<PageQuery>) -> Result<Answer<Page<Session>>> {
    let person = caller.person()?;
    let cursor = Cursor::of(&page.0, "sessions", &())?;
    caller
        .read(move |conn, actor| Answer::page(&queries::open_sessions(conn, person, actor.now, &cursor)?))
        .await
}

/// Ends one of one's own sessions, for example on a device that was lost.
#[utoipa::path(tag = "accounts", params(("id" = SessionId, Path, description = "The session.")), responses((status = NO_CONTENT)), extensions(("x-without-version" = json!(true))))]
#[delete("/api/v1/me/sessions/{id}")]
async fn remove_session(caller: Caller, id: Path<SessionId>) -> Result<impl Responder> {
    let person = caller.person()?;
    caller
        .write(move |conn, writing| {
            if !queries::revoke_session(conn, person, *id, writing.now)? {
                return Err(Error::from(ErrorCode::NotFound));
            }
            note(conn, writing, person, *id, "ended")?;
            Ok(Answer::<()>::empty(204))
        })
        .await
}
