//! The token endpoint of machine clients: OAuth 2.0 client credentials (RFC 6749 §4.4), with that standard's own form and errors.

use actix_web::http::StatusCode;
use actix_web::http::header::{self, HeaderMap};
use actix_web::{HttpMessage, HttpRequest, HttpResponse, post};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde::{Deserialize, Serialize};
use serde_json::json;
use shared::access::Scope;
use shared::error::Problem;
use shared::ids::MachineClientId;
use shared::records::SubjectKind;

use crate::accounts::queries::machines;
use crate::audit::{Subject, audit};
use crate::caller::{Guest, Writing};
use crate::db::DbConnection;
use crate::error::Result;
use crate::json::Body;
use crate::routes::Routes;
use crate::scopes;

/// The routes.
pub fn routes(config: &mut Routes<'_>) {
    config.service(create_token);
}

/// A wish for a token. The client may give its id and secret by HTTP Basic authentication instead.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
struct TokenWish {
    /// Always `client_credentials`.
    #[schema(example = "client_credentials")]
    grant_type: String,
    /// The client's key.
    #[schema(example = "mc-3f9a1c77")]
    client_id: Option<String>,
    /// The client's secret.
    #[schema(example = "c2VjcmV0LXNob3duLW9uY2U")]
    client_secret: Option<String>,
    /// The scopes that the token shall have, separated by spaces; where it is not said, all that the client has.
    #[schema(example = "activities:read")]
    scope: Option<String>,
}

/// A token for the `Authorization` header.
#[derive(Debug, Clone, Serialize, utoipa::ToSchema)]
struct GrantedToken {
    /// Send it as `Authorization: Bearer …`.
    #[schema(example = "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl")]
    access_token: String,
    /// Always `Bearer`.
    #[schema(example = "Bearer")]
    token_type: &'static str,
    /// Seconds until it expires.
    #[schema(example = 300)]
    expires_in: i64,
    /// What it is good for: the scopes that were asked for, or all of the client's.
    #[schema(example = "activities:read enrollments:write")]
    scope: String,
}

/// Why there is no token (RFC 6749 §5.2).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, utoipa::ToSchema)]
#[serde(rename_all = "snake_case")]
enum TokenFault {
    /// A parameter is missing, there twice, or contradicts another.
    InvalidRequest,
    /// No such client, a wrong secret, or a client that was revoked.
    InvalidClient,
    /// Another grant than client credentials.
    UnsupportedGrantType,
    /// A scope that the client does not have.
    InvalidScope,
    /// Too many calls, or the database is not there: wait as long as Retry-After says.
    TemporarilyUnavailable,
    /// A fault of the server.
    ServerError,
}

/// The answer of a refusal.
#[derive(Debug, Clone, Serialize, utoipa::ToSchema)]
struct TokenRefusal {
    /// Why.
    error: TokenFault,
    /// The same in English.
    #[schema(example = "No such client, or a wrong secret.")]
    error_description: &'static str,
}

/// Gives a machine client a token, by its key and secret.
#[utoipa::path(security(()), request_body(content = TokenWish, content_type = "application/x-www-form-urlencoded"), responses((status = OK, body = GrantedToken), (status = BAD_REQUEST, body = TokenRefusal, description = "Refused"), (status = UNAUTHORIZED, body = TokenRefusal, description = "No such client"), (status = TOO_MANY_REQUESTS, body = TokenRefusal, description = "Too many calls"), (status = INTERNAL_SERVER_ERROR, body = TokenRefusal, description = "A fault of the server"), (status = SERVICE_UNAVAILABLE, body = TokenRefusal, description = "Not now")), extensions(("x-own-refusals" = json!(true))))]
#[post("/oauth/token")]
async fn create_token(guest: Guest, request: HttpRequest) -> Result<HttpResponse> {
    let body = request.extensions().get::<Body>().map(|body| body.0.clone()).unwrap_or_default();
    let authorization = authorization(request.headers());
    let wish = match read(&body, authorization.as_deref()) {
        Ok(wish) => wish,
        Err(fault) => return Ok(refusal(fault)),
    };
    let Wish { key, secret, scopes: wanted } = wish;
    let (limits, now) = (&guest.app().limits, guest.app().clock.now());
    limits.may_admit(&key, guest.address(), now)?;
    let known_as = key.clone();
    let admitted = guest.write(move |conn, writing| admit(conn, writing, &known_as, &secret)).await?;
    let Some((client, scopes)) = admitted else {
        limits.failed_client(&key, guest.address(), now);
        return Ok(refusal(TokenFault::InvalidClient));
    };
    let Some(scopes) = narrowed(scopes, &wanted) else { return Ok(refusal(TokenFault::InvalidScope)) };
    let (access_token, expires_in) = guest.app().keys.sign_for(client, &scopes, guest.app().clock.now())?;
    let granted =
        GrantedToken { access_token, token_type: "Bearer", expires_in, scope: scopes::words(&scopes) };
    Ok(HttpResponse::Ok()
        .insert_header((header::CACHE_CONTROL, "no-store"))
        .insert_header((header::PRAGMA, "no-cache"))
        .json(granted))
}

// RFC 6749 §3.3: the scopes that are asked for. The client must have each of them. If none is asked for, all of the client's.
fn narrowed(held: Vec<Scope>, wanted: &[String]) -> Option<Vec<Scope>> {
    if wanted.iter().any(|word| !held.iter().any(|scope| scope.word() == word)) {
        return None;
    }
    let is_asked = |scope: &Scope| wanted.is_empty() || wanted.iter().any(|word| scope.word() == word);
    Some(held.into_iter().filter(is_asked).collect())
}

// Records each client that was let in or sent away, and when. A stolen key and secret show here.
fn admit(
    conn: &mut DbConnection,
    writing: &Writing<'_>,
    key: &str,
    secret: &str,
) -> Result<Option<(MachineClientId, Vec<Scope>)>> {
    let admitted = machines::admit(conn, key, secret, writing.now)?;
    let (client, what) = match &admitted {
        Some((client, _)) => (Some(*client), "admitted"),
        None => (machines::find_by_key(conn, key)?, "refused"),
    };
    if let Some(client) = client {
        let subject = Subject::new(SubjectKind::MachineClient, client.0);
        audit(conn, writing.origin, subject, &json!({ what: [false, true] }))?;
    }
    Ok(admitted)
}

fn authorization(headers: &HeaderMap) -> Option<String> {
    headers.get(header::AUTHORIZATION)?.to_str().ok().map(str::to_owned)
}

fn refusal(fault: TokenFault) -> HttpResponse {
    let (status, error_description) = match fault {
        TokenFault::InvalidRequest => {
            (StatusCode::BAD_REQUEST, "A parameter is missing, there twice, or contradicts another.")
        }
        TokenFault::InvalidClient => (StatusCode::UNAUTHORIZED, "No such client, or a wrong secret."),
        TokenFault::UnsupportedGrantType => {
            (StatusCode::BAD_REQUEST, "The grant must be client_credentials.")
        }
        TokenFault::InvalidScope => (StatusCode::BAD_REQUEST, "The client does not have that scope."),
        TokenFault::TemporarilyUnavailable => {
            (StatusCode::SERVICE_UNAVAILABLE, "Wait as long as Retry-After says.")
        }
        TokenFault::ServerError => (StatusCode::INTERNAL_SERVER_ERROR, "A fault of the server."),
    };
    let mut response = HttpResponse::build(status);
    response.insert_header((header::CACHE_CONTROL, "no-store")).insert_header((header::PRAGMA, "no-cache"));
    if status == StatusCode::UNAUTHORIZED {
        response.insert_header((header::WWW_AUTHENTICATE, "Basic realm=\"oauth\""));
    }
    response.json(TokenRefusal { error: fault, error_description })
}

/// What stands for a problem where the caller knows this standard alone.
pub fn refusal_of(problem: &Problem) -> HttpResponse {
    let (fault, status) = match problem.status {
        401 => (TokenFault::InvalidClient, StatusCode::UNAUTHORIZED),
        429 => (TokenFault::TemporarilyUnavailable, StatusCode::TOO_MANY_REQUESTS),
        503 => (TokenFault::TemporarilyUnavailable, StatusCode::SERVICE_UNAVAILABLE),
        500.. => (TokenFault::ServerError, StatusCode::INTERNAL_SERVER_ERROR),
        _ => (TokenFault::InvalidRequest, StatusCode::BAD_REQUEST),
    };
    let mut response = refusal(fault);
    *response.status_mut() = status;
    if let Some(seconds) = problem.retry_after {
        response.headers_mut().insert(header::RETRY_AFTER, seconds.into());
    }
    response
}

/// A wish that can be decided on.
#[derive(Debug, PartialEq, Eq)]
struct Wish {
    key: String,
    secret: String,
    scopes: Vec<String>,
}

// RFC 6749 §3.2: a parameter without a value counts as absent, none may be there twice, unknown ones are ignored.
fn read(body: &[u8], authorization: Option<&str>) -> Result<Wish, TokenFault> {
    let pairs: Vec<(String, String)> =
        serde_urlencoded::from_bytes(body).map_err(|_| TokenFault::InvalidRequest)?;
    if pairs.iter().any(|(_, value)| value.contains('\0')) {
        return Err(TokenFault::InvalidRequest);
    }
    let one = |wanted: &str| {
        let mut found =
            pairs.iter().filter(|(name, value)| name == wanted && !value.is_empty()).map(|(_, value)| value);
        let first = found.next().cloned();
        if found.next().is_some() { Err(TokenFault::InvalidRequest) } else { Ok(first) }
    };
    let basic = authorization.map(basic).transpose()?.flatten();
    if one("grant_type")?.ok_or(TokenFault::InvalidRequest)? != "client_credentials" {
        return Err(TokenFault::UnsupportedGrantType);
    }
    let (key, secret) = match (basic, one("client_id")?, one("client_secret")?) {
        // §2.3: one way of authentication, not two; the key alone may stand in the body as well.
        (Some(_), _, Some(_)) => return Err(TokenFault::InvalidRequest),
        (Some((key, _)), Some(other), None) if key != other => return Err(TokenFault::InvalidRequest),
        (Some(both), _, None) => both,
        (None, Some(key), Some(secret)) => (key, secret),
        (None, _, _) => return Err(TokenFault::InvalidClient),
    };
    let scopes = one("scope")?.unwrap_or_default().split_whitespace().map(str::to_owned).collect();
    Ok(Wish { key, secret, scopes })
}

// §2.3.1: key and secret are form-encoded each before they are joined and put into base64.
fn basic(authorization: &str) -> Result<Option<(String, String)>, TokenFault> {
    let Some((scheme, code)) = authorization.split_once(' ') else { return Ok(None) };
    if !scheme.eq_ignore_ascii_case("basic") {
        return Ok(None);
    }
    let text = STANDARD.decode(code.trim()).ok().and_then(|bytes| String::from_utf8(bytes).ok());
    let text = text.ok_or(TokenFault::InvalidClient)?;
    let (key, secret) = text.split_once(':').ok_or(TokenFault::InvalidClient)?;
    Ok(Some((decoded(key)?, decoded(secret)?)))
}

fn decoded(part: &str) -> Result<String, TokenFault> {
    let pairs: Vec<(String, String)> =
        serde_urlencoded::from_str(&format!("v={part}")).map_err(|_| TokenFault::InvalidClient)?;
    match pairs.as_slice() {
        [(_, value)] if !value.contains('\0') => Ok(value.clone()),
        _ => Err(TokenFault::InvalidClient),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use shared::error::ErrorCode;

    const GRANT: &str = "grant_type=client_credentials";

    fn wish(scopes: &[&str]) -> Wish {
        Wish {
            key: "mc-1".into(),
            secret: "s:e c".into(),
            scopes: scopes.iter().map(|&scope| scope.to_owned()).collect(),
        }
    }

    fn by_basic(text: &str) -> String {
        format!("Basic {}", STANDARD.encode(text))
    }

    #[test]
    fn a_client_may_authenticate_in_the_body_or_by_basic() {
        let body = format!(
            "{GRANT}&client_id=mc-1&client_secret=s%3Ae+c&scope=activities%3Aread+members:read&more=ignored"
        );
        assert_eq!(read(body.as_bytes(), None), Ok(wish(&["activities:read", "members:read"])));
        assert_eq!(read(GRANT.as_bytes(), Some(&by_basic("mc-1:s%3Ae%20c"))), Ok(wish(&[])));
        let with_key = format!("{GRANT}&client_id=mc-1&scope=");
        assert_eq!(read(with_key.as_bytes(), Some(&by_basic("mc-1:s%3Ae+c"))), Ok(wish(&[])));
    }

    #[test]
    fn what_is_missing_twice_or_contradictory_is_an_invalid_request() {
        let basic = by_basic("mc-1:s");
        for (body, authorization) in [
            (String::new(), None),
            ("grant_type=&client_id=mc-1&client_secret=s".to_owned(), None),
            (format!("{GRANT}&{GRANT}&client_id=mc-1&client_secret=s"), None),
            (format!("{GRANT}&client_id=mc-1&client_id=mc-2&client_secret=s"), None),
            (format!("{GRANT}&client_secret=s"), Some(basic.as_str())),
            (format!("{GRANT}&client_id=mc-2"), Some(basic.as_str())),
        ] {
            assert_eq!(read(body.as_bytes(), authorization), Err(TokenFault::InvalidRequest), "{body}");
        }
    }

    #[test]
    fn another_grant_is_not_supported_and_no_credentials_are_no_client() {
        assert_eq!(
            read(b"grant_type=password&client_id=a&client_secret=b", None),
            Err(TokenFault::UnsupportedGrantType)
        );
        for authorization in [None, Some("Bearer abc"), Some("Basic !"), Some("Basic bm9jb2xvbg==")] {
            assert_eq!(
                read(GRANT.as_bytes(), authorization),
                Err(TokenFault::InvalidClient),
                "{authorization:?}"
            );
        }
    }

    #[test]
    fn faults_are_told_as_the_standard_has_them() {
        let response = refusal(TokenFault::InvalidClient);
        assert_eq!(response.status(), StatusCode::UNAUTHORIZED);
        assert!(response.headers().contains_key(header::WWW_AUTHENTICATE));
        let words: Vec<_> =
            [TokenFault::InvalidRequest, TokenFault::UnsupportedGrantType, TokenFault::InvalidScope]
                .iter()
                .map(|fault| serde_json::to_string(fault).unwrap())
                .collect();
        assert_eq!(words, ["\"invalid_request\"", "\"unsupported_grant_type\"", "\"invalid_scope\""]);
        assert_eq!(refusal(TokenFault::InvalidScope).status(), StatusCode::BAD_REQUEST);
        let busy = refusal_of(&ErrorCode::TooManyRequests.problem().retry_after(7));
        let wait = busy.headers().get(header::RETRY_AFTER).unwrap();
        assert_eq!((busy.status(), wait.to_str().unwrap()), (StatusCode::TOO_MANY_REQUESTS, "7"));
        assert_eq!(refusal_of(&ErrorCode::UnsupportedMediaType.problem()).status(), StatusCode::BAD_REQUEST);
    }
}
