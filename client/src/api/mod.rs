//! The way to the server: the only place that knows `reqwasm`.
//!
//! Every function takes a path below `/api/v1` and answers with a type of `shared` or with a [`Problem`]; a server that
//! cannot be reached is a problem too. Writes carry an `Idempotency-Key`, which is kept while nobody knows whether the
//! write was done, so that saving the same once more does not do it twice.

pub(crate) mod again;
pub(crate) mod download;
pub(crate) mod keys;
pub(crate) mod token;
pub(crate) mod upload;

use reqwasm::http::{Method, Request, Response};
use serde::Serialize;
use serde::de::DeserializeOwned;
use shared::error::{ErrorCode, Problem};
use shared::page::Page;

use crate::language;

/// Where the API stands.
const BASE: &str = "/api/v1";

/// A resource and the version of it that one has seen.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Versioned<T> {
    /// The resource.
    pub(crate) value: T,
    /// Its `ETag`, to be sent with a change.
    pub(crate) etag: String,
}

/// Reads something.
pub(crate) async fn get<T: DeserializeOwned>(path: &str) -> Result<T, Problem> {
    parsed(&send(Call::new(Method::GET, path)).await?)
}

/// Reads a whole list, page by page. For lists that are short, such as roles.
pub(crate) async fn all<T: DeserializeOwned>(path: &str) -> Result<Vec<T>, Problem> {
    let path = with_query(path, &[("limit", "100")]);
    let mut page: Page<T> = get(&path).await?;
    let mut items = std::mem::take(&mut page.items);
    while let Some(cursor) = page.next.take() {
        page = get(&format!("{path}&after={cursor}")).await?;
        items.append(&mut page.items);
    }
    Ok(items)
}

/// Reads something that is to be changed.
pub(crate) async fn get_versioned<T: DeserializeOwned>(path: &str) -> Result<Versioned<T>, Problem> {
    versioned(send(Call::new(Method::GET, path)).await?)
}

/// Makes something, or takes a step, and reads the answer.
pub(crate) async fn post<T: DeserializeOwned>(path: &str, body: &impl Serialize) -> Result<T, Problem> {
    parsed(&send(Call::new(Method::POST, path).with(body)?).await?)
}

/// Takes a step without a body, and reads the answer.
pub(crate) async fn act<T: DeserializeOwned>(path: &str) -> Result<T, Problem> {
    parsed(&send(Call::new(Method::POST, path)).await?)
}

/// Sends items that carry numbers of their own (marks of attendance). The server knows a repeat by those numbers, so each attempt
/// has a new key.
pub(crate) async fn post_numbered<T: DeserializeOwned>(
    path: &str,
    body: &impl Serialize,
) -> Result<T, Problem> {
    let call = Call { is_numbered: true, ..Call::new(Method::POST, path).with(body)? };
    parsed(&send(call).await?)
}

/// Reads or sends something as a stranger, even when somebody is logged in: without token and key. (The session's cookie goes to
/// the session's own address only.)
pub(crate) async fn post_unnamed<T: DeserializeOwned>(
    path: &str,
    body: &impl Serialize,
) -> Result<T, Problem> {
    parsed(&exchange(&Call::new(Method::POST, path).with(body)?.unnamed(), None).await?)
}

/// Sends something as a stranger; the answer has no content.
pub(crate) async fn tell_unnamed(path: &str, body: &impl Serialize) -> Result<(), Problem> {
    exchange(&Call::new(Method::POST, path).with(body)?.unnamed(), None).await.map(drop)
}

/// Sends something; the answer has no content.
pub(crate) async fn tell(path: &str, body: &impl Serialize) -> Result<(), Problem> {
    send(Call::new(Method::POST, path).with(body)?).await.map(drop)
}

/// Takes a step without a body; the answer has no content.
pub(crate) async fn step(path: &str) -> Result<(), Problem> {
    send(Call::new(Method::POST, path)).await.map(drop)
}

/// Changes something that has no versions, such as one's own settings (merge patch).
pub(crate) async fn settle<T: DeserializeOwned>(path: &str, body: &impl Serialize) -> Result<T, Problem> {
    parsed(&send(Call::new(Method::PATCH, path).with(body)?).await?)
}

/// The tag of a version, for a thing that is read as a part of another and so has no tag of its own. The server compares the
/// version only.
pub(crate) fn etag_of(version: i32) -> String {
    format!("\"{version}.0\"")
}

/// Changes something (merge patch), if it still is as it was seen.
pub(crate) async fn patch<T: DeserializeOwned>(
    path: &str,
    etag: &str,
    body: &impl Serialize,
) -> Result<Versioned<T>, Problem> {
    let call = Call { etag: Some(etag.to_owned()), ..Call::new(Method::PATCH, path).with(body)? };
    versioned(send(call).await?)
}

/// Removes something.
pub(crate) async fn delete(path: &str) -> Result<(), Problem> {
    send(Call::new(Method::DELETE, path)).await.map(drop)
}

/// Removes something, if it still is as it was seen.
pub(crate) async fn remove(path: &str, etag: &str) -> Result<(), Problem> {
    let call = Call { etag: Some(etag.to_owned()), ..Call::new(Method::DELETE, path) };
    send(call).await.map(drop)
}

/// A path with the parameters that are not empty, each escaped. The path may hold some already.
pub(crate) fn with_query(path: &str, parameters: &[(&str, &str)]) -> String {
    let said: Vec<_> = parameters.iter().filter(|(_, value)| !value.is_empty()).collect();
    match serde_urlencoded::to_string(said) {
        Ok(query) if !query.is_empty() => {
            let mark = if path.contains('?') { '&' } else { '?' };
            format!("{path}{mark}{query}")
        }
        _ => path.to_owned(),
    }
}

/// A request that can be sent again.
struct Call {
    method: Method,
    path: String,
    body: Option<String>,
    etag: Option<String>,
    is_unnamed: bool,
    is_numbered: bool,
}

impl Call {
    fn new(method: Method, path: &str) -> Self {
        let path = format!("{BASE}{path}");
        Self { method, path, body: None, etag: None, is_unnamed: false, is_numbered: false }
    }

    fn with(self, body: &impl Serialize) -> Result<Self, Problem> {
        let body = serde_json::to_string(body).map_err(|_| ErrorCode::Unreadable.problem())?;
        Ok(Self { body: Some(body), ..self })
    }

    fn unnamed(self) -> Self {
        Self { is_unnamed: true, ..self }
    }

    fn writes(&self) -> bool {
        !matches!(self.method, Method::GET | Method::HEAD)
    }

    fn request(&self, key: Option<&str>) -> Request {
        let mut request = Request::new(&self.path)
            .method(self.method)
            .header("Accept", "application/json")
            .header("Accept-Language", language::current().word());
        if let Some(token) = token::current().filter(|_| !self.is_unnamed) {
            request = request.header("Authorization", &format!("Bearer {token}"));
        }
        if let Some(etag) = &self.etag {
            request = request.header("If-Match", etag);
        }
        if let Some(key) = key {
            request = request.header("Idempotency-Key", key);
        }
        if let Some(body) = &self.body {
            let kind = match self.method {
                Method::PATCH => "application/merge-patch+json",
                _ => "application/json",
            };
            request = request.header("Content-Type", kind).body(body);
        }
        request
    }
}

/// An answer that was a success.
struct Reply {
    etag: String,
    text: String,
}

/// Sends a call. It is sent again with a new token when the access token has run out, and once more when the server wanted the
/// second factor and it has been shown.
async fn send(call: Call) -> Result<Reply, Problem> {
    let key = call.writes().then(|| if call.is_numbered { keys::random() } else { keys::of(&call) });
    let used = token::current();
    // This is asked before sending, because another request may fetch the token while this one is on its way.
    let may_renew = token::may_renew(used.as_deref());
    let mut answer = exchange(&call, key.as_deref()).await;
    let expired = matches!(&answer, Err(problem) if problem.code == ErrorCode::Unauthenticated);
    if expired && may_renew && token::renewed(used.as_deref()).await {
        answer = exchange(&call, key.as_deref()).await;
    }
    let is_asked = matches!(&answer, Err(problem) if problem.code == ErrorCode::SecondFactorAgain);
    if is_asked && again::is_shown().await {
        answer = exchange(&call, key.as_deref()).await;
    }
    if let Some(key) = key.filter(|_| !call.is_numbered) {
        let is_open = matches!(&answer, Err(problem) if problem.code == ErrorCode::Unavailable);
        keys::settle(&call, key, is_open);
    }
    answer
}

async fn exchange(call: &Call, key: Option<&str>) -> Result<Reply, Problem> {
    let response = call.request(key).send().await.map_err(|_| unreachable_server())?;
    let etag = response.headers().get("etag").unwrap_or_default();
    let is_success = response.ok();
    let status = response.status();
    let text = body(response).await?;
    if is_success { Ok(Reply { etag, text }) } else { Err(problem(status, &text)) }
}

async fn body(response: Response) -> Result<String, Problem> {
    response.text().await.map_err(|_| unreachable_server())
}

fn parsed<T: DeserializeOwned>(reply: &Reply) -> Result<T, Problem> {
    serde_json::from_str(&reply.text).map_err(|error| ErrorCode::Internal.because(error.to_string()))
}

fn versioned<T: DeserializeOwned>(reply: Reply) -> Result<Versioned<T>, Problem> {
    let value = parsed(&reply)?;
    Ok(Versioned { value, etag: reply.etag })
}

/// The problem that the server told. An answer that is not the server's (a proxy's page) becomes the problem of its status.
fn problem(status: u16, text: &str) -> Problem {
    serde_json::from_str(text).unwrap_or_else(|_| match status {
        401 => ErrorCode::Unauthenticated.problem(),
        403 => ErrorCode::Forbidden.problem(),
        404 => ErrorCode::NotFound.problem(),
        413 => ErrorCode::BodyTooLarge.problem(),
        429 => ErrorCode::TooManyRequests.problem(),
        502..=504 => ErrorCode::Unavailable.problem(),
        _ => ErrorCode::Internal.problem(),
    })
}

fn unreachable_server() -> Problem {
    ErrorCode::Unavailable.problem()
}
