//! Accounts: how persons and school systems come in, and how they are kept out.
//! Where a refusal must leave a trace (a wrong password, a stolen token) the closure returns what happened and the
//! answer is made after the commit.

pub mod admin;
mod codes;
pub mod devices;
mod entrance;
mod first;
mod line;
pub mod links;
pub mod machines;
pub mod oauth;
pub mod password;
pub mod queries;
mod second_factor;
pub mod token;
pub mod told;

use actix_web::cookie::{Cookie, SameSite, time::Duration};
use actix_web::http::header;
use actix_web::{
    HttpRequest, HttpResponse, HttpResponseBuilder, Responder, delete, get, patch, post, web::Path,
};
use serde_json::json;
use shared::accounts::{AccessToken, Me, MyChanges, SESSION_DAYS, Session};
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
        .configure(entrance::routes)
        .service(refresh_session)
        .service(log_out)
        .service(read_me)
        .service(change_me)
        .service(list_sessions)
        .service(remove_session)
        .configure(second_factor::routes)
        .configure(links::routes)
        .configure(admin::routes)
        .configure(machines::routes)
        .configure(oauth::routes);
}

/// Who is to be the first administrator.
#[derive(Debug, Clone, Validate)]
pub struct FirstAdmin {
    /// First name.
    #[validate(length(max = 100), custom(function = "shared::rules::not_blank"))]
    pub given_name: String,
    /// Last name.
    #[validate(length(max = 100), custom(function = "shared::rules::not_blank"))]
    pub family_name: String,
    /// The address to log in with.
    #[validate(email, length(max = 254))]
    pub email: String,
    /// The organisation that runs the network's office; made when there is none of that name.
    #[validate(length(max = 200), custom(function = "shared::rules::not_blank"))]
    pub organisation: String,
    /// The password.
    pub password: String,
}

/// Makes an account with all rights of the office and of an administrator: the way into a fresh installation.
pub fn create_admin(config: &Config, admin: FirstAdmin) -> Result<(), String> {
    first::create(config, admin)
}

/// Takes the second factor of an account away, for whoever runs the server: where there is one administrator, nobody else can.
pub fn reset_second_factor(config: &Config, email: &str, reason: &str) -> Result<(), String> {
    first::reset_second_factor(config, email, reason)
}

const COOKIE: &str = "samverka-refresh";
/// Its name where the world comes by TLS: no page without it can set one of that name.
const SECURE_COOKIE: &str = "__Secure-samverka-refresh";
/// So many refresh cookies are looked at: another site of the same domain may have put its own beside ours.
const MOST_COOKIES: usize = 5;

fn refresh_tokens(request: &HttpRequest) -> Vec<String> {
    let cookies = request.cookies().map(|cookies| cookies.clone()).unwrap_or_default();
    let ours = cookies.iter().filter(|cookie| [COOKIE, SECURE_COOKIE].contains(&cookie.name()));
    ours.take(MOST_COOKIES).map(|cookie| cookie.value().to_owned()).collect()
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
    let tokens = refresh_tokens(&request);
    if tokens.is_empty() {
        return Err(ErrorCode::WrongCredentials.into());
    }
    let refreshed = guest
        .write(move |conn, writing| {
            let mut refreshed = Refreshed::No;
            for token in &tokens {
                refreshed = queries::refresh(conn, token, writing.now)?;
                if let Refreshed::Stolen(person, session) = &refreshed {
                    note(conn, writing, *person, *session, "endedAsStolen")?;
                }
                if !matches!(refreshed, Refreshed::No) {
                    break;
                }
            }
            Ok(refreshed)
        })
        .await?;
    match refreshed {
        Refreshed::Yes(person, session, refresh) => {
            Ok(admitted(&guest, person, session, &refresh).await?.send())
        }
        Refreshed::No | Refreshed::Stolen(..) => Err(ErrorCode::WrongCredentials.into()),
    }
}

/// Logs out: ends the session of the refresh cookie.
#[utoipa::path(tag = "accounts", security(()), responses((status = NO_CONTENT)), extensions(("x-without-version" = json!(true))))]
#[delete("/api/v1/sessions/current")]
async fn log_out(guest: Guest, request: HttpRequest) -> Result<HttpResponse> {
    let tokens = refresh_tokens(&request);
    if !tokens.is_empty() {
        guest
            .write(move |conn, writing| {
                for token in &tokens {
                    if let Some((person, session)) = queries::session_of(conn, token)?
                        && queries::revoke_session(conn, person, session, writing.now)?
                    {
                        note(conn, writing, person, session, "ended")?;
                    }
                }
                Ok(())
            })
            .await?;
    }
    let mut gone = cookie(&guest, "");
    gone.make_removal();
    Ok(HttpResponse::NoContent().cookie(gone).finish())
}

/// Who has come in: their access token, and the refresh token as a cookie.
async fn admitted(guest: &Guest, person: PersonId, session: SessionId, refresh: &str) -> Result<Admitted> {
    let app = guest.app();
    let is_demanding = app.demands_second_factor();
    let (access_token, expires_in) = app.keys.sign(Ticket::Person { person, session }, app.clock.now())?;
    let me = guest
        .read(move |conn, asker| {
            let actor = queries::actor(conn, Ticket::Person { person, session }, asker.now, asker.today)?;
            queries::me(conn, &actor, (person, session), is_demanding)
        })
        .await?;
    let mut response = HttpResponse::Ok();
    response.cookie(cookie(guest, refresh)).insert_header((header::CACHE_CONTROL, "no-store"));
    Ok(Admitted { response, answer: AccessToken { access_token, expires_in, me } })
}

/// The answer to somebody who has come in, before it is sent.
struct Admitted {
    response: HttpResponseBuilder,
    answer: AccessToken,
}

impl Admitted {
    fn send(mut self) -> HttpResponse {
        self.response.json(self.answer)
    }
}

fn cookie(guest: &Guest, value: &str) -> Cookie<'static> {
    let name = if guest.app().config.is_secure() { SECURE_COOKIE } else { COOKIE };
    Cookie::build(name, value.to_owned())
        .path("/api/v1/sessions/current")
        .http_only(true)
        .secure(guest.app().config.is_secure())
        .same_site(SameSite::Strict)
        .max_age(Duration::days(SESSION_DAYS))
        .finish()
}

/// Says who is logged in and what they may do.
#[utoipa::path(tag = "accounts", responses((status = OK, body = Me)))]
#[get("/api/v1/me")]
async fn read_me(caller: Caller) -> Result<Answer<Me>> {
    let own = (caller.person()?, caller.session()?);
    let is_demanding = caller.app().demands_second_factor();
    caller.read(move |conn, actor| Answer::ok(&queries::me(conn, actor, own, is_demanding)?)).await
}

/// Changes one's own account.
#[utoipa::path(tag = "accounts", responses((status = OK, body = Me)), extensions(("x-without-version" = json!(true))))]
#[patch("/api/v1/me")]
async fn change_me(caller: Caller, body: Json<MyChanges>) -> Result<Answer<Me>> {
    let (person, session) = (caller.person()?, caller.session()?);
    let is_demanding = caller.app().demands_second_factor();
    caller
        .write(move |conn, writing| {
            let before = queries::me(conn, writing.actor, (person, session), is_demanding)?;
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
            let after = queries::me(conn, writing.actor, (person, session), is_demanding)?;
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
