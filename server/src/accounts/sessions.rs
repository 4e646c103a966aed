//! Sessions: how they are renewed and end, and what people may see and change of themselves.

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
use shared::records::SubjectKind;

use crate::accounts::queries::{self, Refreshed};
use crate::answer::Answer;
use crate::audit::{Subject, audit, difference};
use crate::caller::actor::actor;
use crate::caller::{Caller, Guest, Writing};
use crate::cursor::Cursor;
use crate::db::DbConnection;
use crate::error::{Error, Result};
use crate::json::{Json, Query};
use crate::keys::Ticket;
use crate::routes::Routes;
use crate::today::queries::digest;

/// The routes.
pub fn routes(config: &mut Routes<'_>) {
    config
        .service(refresh_session)
        .service(log_out)
        .service(read_me)
        .service(change_me)
        .service(list_sessions)
        .service(remove_session);
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

/// Puts on record who came in, went out or was thrown out, and when; a session's renewals leave no row of their own.
pub fn note(
    conn: &mut DbConnection,
    writing: &Writing<'_>,
    person: PersonId,
    session: SessionId,
    what: &str,
) -> Result<()> {
    audit(
        conn,
        &writing.origin.by(person),
        Subject::new(SubjectKind::Session, session.0),
        &json!({ what: [false, true] }),
    )
}

/// Renews the session of the refresh cookie. A cookie that was used before ends the whole session.
#[utoipa::path(security(()), responses((status = OK, body = AccessToken)), extensions(("x-problems" = json!(["wrongCredentials"]))))]
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
#[utoipa::path(security(()), responses((status = NO_CONTENT)), extensions(("x-without-version" = json!(true))))]
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
pub async fn admitted(
    guest: &Guest,
    person: PersonId,
    session: SessionId,
    refresh: &str,
) -> Result<Admitted> {
    let app = guest.app();
    let is_demanding = app.demands_second_factor();
    let (access_token, expires_in) = app.keys.sign(Ticket::Person { person, session }, app.clock.now())?;
    let me = guest
        .read(move |conn, asker| {
            let actor = actor(conn, Ticket::Person { person, session }, asker.now, asker.today)?;
            queries::me(conn, &actor, (person, session), is_demanding)
        })
        .await?;
    let mut response = HttpResponse::Ok();
    response.cookie(cookie(guest, refresh)).insert_header((header::CACHE_CONTROL, "no-store"));
    Ok(Admitted { response, answer: AccessToken { access_token, expires_in, me } })
}

/// The answer to somebody who has come in, before it is sent.
pub struct Admitted {
    /// The answer, to which cookies may be added.
    pub response: HttpResponseBuilder,
    answer: AccessToken,
}

impl Admitted {
    /// Sends it.
    pub fn send(mut self) -> HttpResponse {
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
#[utoipa::path(responses((status = OK, body = Me)))]
#[get("/api/v1/me")]
async fn read_me(caller: Caller) -> Result<Answer<Me>> {
    let own = (caller.person()?, caller.session()?);
    let is_demanding = caller.app().demands_second_factor();
    caller.read(move |conn, actor| Answer::ok(&queries::me(conn, actor, own, is_demanding)?)).await
}

/// Changes one's own account.
#[utoipa::path(responses((status = OK, body = Me)), extensions(("x-without-version" = json!(true))))]
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
                digest::set(conn, person, digest, writing.today, writing.now)?;
            }
            let after = queries::me(conn, writing.actor, (person, session), is_demanding)?;
            audit(
                conn,
                writing.origin,
                Subject::new(SubjectKind::Account, person.0),
                &difference(&before, &after),
            )?;
            Answer::ok(&after)
        })
        .await
}

/// Lists one's own open sessions, newest first.
#[utoipa::path(params(PageQuery), responses((status = OK, body = Page<Session>)))]
#[get("/api/v1/me/sessions")]
async fn list_sessions(caller: Caller, page: Query<PageQuery>) -> Result<Answer<Page<Session>>> {
    let person = caller.person()?;
    let cursor = Cursor::of(&page.0, "sessions", &())?;
    caller
        .read(move |conn, actor| Answer::page(&queries::open_sessions(conn, person, actor.now, &cursor)?))
        .await
}

/// Ends one of one's own sessions, for example on a device that was lost.
#[utoipa::path(params(("id" = SessionId, Path, description = "The session.")), responses((status = NO_CONTENT)), extensions(("x-without-version" = json!(true))))]
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
