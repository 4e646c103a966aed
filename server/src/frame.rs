//! What surrounds every request: its trace, its limits, the check of its form, the headers of its answer, its log line.

use std::time::Instant;

use actix_web::body::{BoxBody, EitherBody, MessageBody};
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::http::header::{self, HeaderMap, HeaderName, HeaderValue};
use actix_web::http::{Method, StatusCode};
use actix_web::middleware::Next;
use actix_web::{HttpMessage, HttpResponse, ResponseError};
use sha2::{Digest, Sha256};
use shared::error::{ErrorCode, FieldCode, FieldProblem, Problem};

use crate::accounts::oauth;
use crate::accounts::token::Ticket;
use crate::app::App;
use crate::body;
use crate::calendars::without_secret;
use crate::error::{Error, Result};
use crate::json::Body;
use crate::openapi::kebab_case;
use crate::operations::Operation;

/// The operations that answer an evaluation: a trace in their log line would lead back from an answer to who sent it.
const ANONYMOUS: [&str; 2] = ["open_evaluation_form", "create_evaluation_response"];

/// What is known of a request before anybody asks who sent it.
#[derive(Debug, Clone)]
pub struct RequestFacts {
    /// 32 hexadecimal digits: the request's trace.
    pub trace: String,
    /// The operation's name.
    pub operation: String,
    /// The path, and a hash of path, query and body: what a repeated Idempotency-Key must match.
    pub fingerprint: String,
    /// The client's address, for limits.
    pub address: String,
    /// Whom the bearer token names, if there is one.
    pub ticket: Option<Result<Ticket, Problem>>,
}

/// Wraps every request.
pub async fn frame<B: MessageBody + 'static>(
    mut request: ServiceRequest,
    next: Next<B>,
) -> Result<ServiceResponse<EitherBody<B>>, actix_web::Error> {
    let started = Instant::now();
    let Some(app) = request.app_data::<actix_web::web::Data<App>>().cloned() else {
        return next.call(request).await.map(ServiceResponse::map_into_left_body);
    };
    let trace = trace_of(request.headers());
    let is_head = request.method() == Method::HEAD;
    if is_head {
        request.head_mut().method = Method::GET;
    }
    let (method, path) = (request.method().clone(), request.path().to_owned());
    let if_none_match = request.headers().get(header::IF_NONE_MATCH).cloned();
    let response = match prepare(&app, &mut request, &trace).await {
        Ok(()) => match next.call(request).await {
            Ok(response) => response.map_into_left_body(),
            Err(error) => return Err(error),
        },
        Err(error) => {
            let refusal = error.error_response();
            request.into_response(refusal).map_into_right_body()
        }
    };
    let mut response = unchanged(response, if_none_match.as_ref());
    response = told(response, &app, &trace);
    let (status, millis) = (response.status().as_u16(), started.elapsed().as_secs_f64() * 1000.0);
    let operation = response
        .request()
        .extensions()
        .get::<Operation>()
        .map_or_else(|| "-".to_owned(), |operation| operation.id().to_owned());
    app.metrics.observe(&operation, status, started.elapsed());
    // The address is not logged: with the hour it would lead back to who answered an evaluation.
    let trace = (!ANONYMOUS.contains(&operation.as_str())).then_some(trace.as_str());
    tracing::info!(target: "request", %method, path = %logged_path(&path), operation, status, millis, trace);
    Ok(response)
}

/// Stands outermost: whether another web page may call is answered before the frame, and gets its headers here.
pub async fn envelop<B: MessageBody + 'static>(
    request: ServiceRequest,
    next: Next<B>,
) -> Result<ServiceResponse<B>, actix_web::Error> {
    let is_preflight = request.method() == Method::OPTIONS;
    let app = request.app_data::<actix_web::web::Data<App>>().cloned();
    let trace = trace_of(request.headers());
    let mut response = next.call(request).await?;
    if let Some(app) = app.filter(|_| is_preflight) {
        dress(&mut response, &app, &trace);
    }
    Ok(response)
}

// Tokens stand in fragments, never in paths, but for calendars', whose programs send no fragment: those are left out. A path
// is logged without its query all the same.
fn logged_path(path: &str) -> &str {
    without_secret(path.split('?').next().unwrap_or(path))
}

async fn prepare(app: &App, request: &mut ServiceRequest, trace: &str) -> Result<()> {
    let address = app.address_of(request);
    let ticket = crate::caller::ticket(app, request.headers());
    let mut facts = RequestFacts {
        trace: trace.to_owned(),
        operation: String::new(),
        fingerprint: String::new(),
        address,
        ticket,
    };
    if !request.path().starts_with("/api/") && !request.path().starts_with("/oauth/") {
        request.extensions_mut().insert(facts);
        return Ok(());
    }
    app.limits
        .check(facts.ticket.as_ref().and_then(|ticket| ticket.as_ref().ok()).copied(), &facts.address)?;
    if request.path().contains("%00") {
        return Err(ErrorCode::Unreadable.because("The path holds U+0000.").into());
    }
    let operation = find_operation(app, request)?;
    if operation.is_public() {
        facts.ticket = None;
    }
    check_query(&operation, request.query_string())?;
    let body = body::read(request, &operation, !matches!(facts.ticket, Some(Ok(_)))).await?;
    operation.id().clone_into(&mut facts.operation);
    facts.fingerprint = fingerprint(request.path(), request.query_string(), &body);
    let mut extensions = request.extensions_mut();
    extensions.insert(facts);
    extensions.insert(Body(body));
    extensions.insert(operation);
    Ok(())
}

fn find_operation(app: &App, request: &ServiceRequest) -> Result<Operation> {
    match app.operations.find(request.path(), request.method().as_str()) {
        Ok(operation) => Ok(operation.clone()),
        Err(None) => Err(ErrorCode::NotFound.into()),
        Err(Some(allow)) => {
            request.extensions_mut().insert(Allow(allow));
            Err(ErrorCode::MethodNotAllowed.into())
        }
    }
}

/// The methods that a resource takes, for the answer to one that it does not.
#[derive(Debug)]
struct Allow(String);

fn check_query(operation: &Operation, query: &str) -> Result<()> {
    let pairs: Vec<(String, String)> = serde_urlencoded::from_str(query)
        .map_err(|cause| ErrorCode::Unreadable.because(format!("The query cannot be decoded: {cause}.")))?;
    let errors: Vec<_> = pairs
        .iter()
        .filter(|(name, _)| !operation.takes_query(name))
        .map(|(name, _)| FieldProblem::new(name, FieldCode::Unknown, "there is no such parameter"))
        .collect();
    if !errors.is_empty() {
        return Err(Problem { errors, ..ErrorCode::UnknownQueryParameter.problem() }.into());
    }
    let errors: Vec<_> =
        pairs.iter().filter_map(|(name, value)| operation.query_fault(name, value)).collect();
    if errors.is_empty() {
        Ok(())
    } else {
        Err(Problem { errors, ..ErrorCode::InvalidQueryParameter.problem() }.into())
    }
}

fn fingerprint(path: &str, query: &str, body: &[u8]) -> String {
    let mut hash = Sha256::new();
    for part in [path.as_bytes(), query.as_bytes(), body] {
        hash.update((part.len() as u64).to_be_bytes());
        hash.update(part);
    }
    crate::answer::hex(&hash.finalize())
}

// W3C Trace Context: 00-<32 hex>-<16 hex>-<2 hex>, later versions with more behind. Anything else begins a new trace.
fn trace_of(headers: &HeaderMap) -> String {
    let given = headers.get("traceparent").and_then(|value| value.to_str().ok()).and_then(|text| {
        let parts: Vec<_> = text.split('-').collect();
        let is_hex = |part: &str, length: usize| {
            part.len() == length
                && part.bytes().all(|byte| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte))
        };
        match parts.as_slice() {
            [version, trace, parent, flags, rest @ ..]
                if (*version != "00" || rest.is_empty())
                    && is_hex(version, 2)
                    && *version != "ff"
                    && is_hex(trace, 32)
                    && is_hex(parent, 16)
                    && is_hex(flags, 2) =>
            {
                Some(*trace)
            }
            _ => None,
        }
    });
    given
        .filter(|trace| trace.bytes().any(|byte| byte != b'0'))
        .map_or_else(|| format!("{:032x}", rand::random::<u128>() | 1), str::to_owned)
}

fn unchanged<B>(
    response: ServiceResponse<EitherBody<B>>,
    if_none_match: Option<&HeaderValue>,
) -> ServiceResponse<EitherBody<B>> {
    let tag = response.headers().get(header::ETAG).and_then(|value| value.to_str().ok());
    let asked = if_none_match.and_then(|value| value.to_str().ok());
    let same = match (tag, asked) {
        (Some(tag), Some(asked)) => {
            asked.trim() == "*" || asked.split(',').any(|one| one.trim().trim_start_matches("W/") == tag)
        }
        _ => false,
    };
    if !same || response.status() != StatusCode::OK || *response.request().method() != Method::GET {
        return response;
    }
    let mut bare = HttpResponse::NotModified().finish();
    if let Some(tag) = response.headers().get(header::ETAG) {
        bare.headers_mut().insert(header::ETAG, tag.clone());
    }
    let (request, _) = response.into_parts();
    ServiceResponse::new(request, bare).map_into_right_body()
}

// Every problem gets its type and its instance here, and every answer the headers that all have.
fn told<B: MessageBody + 'static>(
    response: ServiceResponse<EitherBody<B>>,
    app: &App,
    trace: &str,
) -> ServiceResponse<EitherBody<B>> {
    let problem = response.response().extensions().get::<Problem>().cloned();
    let is_token =
        response.request().path() == oauth::PATH && response.status() != StatusCode::METHOD_NOT_ALLOWED;
    let mut response = match problem {
        None => response,
        Some(problem) if is_token => {
            response.into_response(oauth::refusal_of(&problem)).map_into_right_body()
        }
        Some(mut problem) => {
            problem.kind = format!("{}/problems/{}", app.config.public_url, kebab_case(problem.code.word()));
            problem.instance = format!("urn:trace:{trace}");
            let body = serde_json::to_vec(&problem).unwrap_or_default();
            let allow = response.request().extensions_mut().remove::<Allow>();
            let headers = response.headers().clone();
            response
                .into_response(
                    HttpResponse::build(
                        StatusCode::from_u16(problem.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR),
                    )
                    .body(body),
                )
                .map_into_right_body_with(&headers, allow)
        }
    };
    dress(&mut response, app, trace);
    response
}

// The headers that every answer has.
fn dress<B>(response: &mut ServiceResponse<B>, app: &App, trace: &str) {
    let parent = format!("00-{trace}-{:016x}-01", rand::random::<u64>() | 1);
    let is_api =
        response.request().path().starts_with("/api/") || response.request().path().starts_with("/oauth/");
    let headers = response.headers_mut();
    let mut set = |name: HeaderName, value: &str| {
        if !headers.contains_key(&name)
            && let Ok(value) = HeaderValue::from_str(value)
        {
            headers.insert(name, value);
        }
    };
    set(HeaderName::from_static("traceparent"), &parent);
    set(header::X_CONTENT_TYPE_OPTIONS, "nosniff");
    set(header::REFERRER_POLICY, "no-referrer");
    set(
        HeaderName::from_static("permissions-policy"),
        "camera=(), microphone=(), geolocation=(), payment=()",
    );
    set(HeaderName::from_static("cross-origin-opener-policy"), "same-origin");
    set(header::CONTENT_SECURITY_POLICY, crate::web::CONTENT_SECURITY_POLICY);
    if app.config.is_secure() {
        set(header::STRICT_TRANSPORT_SECURITY, "max-age=31536000; includeSubDomains");
    }
    if is_api {
        set(header::CACHE_CONTROL, "private, no-cache");
        set(header::VARY, "Authorization");
    }
}

trait WithHeaders<B> {
    fn map_into_right_body_with(
        self,
        headers: &HeaderMap,
        allow: Option<Allow>,
    ) -> ServiceResponse<EitherBody<B>>;
}

impl<B> WithHeaders<B> for ServiceResponse<BoxBody> {
    // The answer keeps what was already said, such as a cleared cookie.
    fn map_into_right_body_with(
        mut self,
        headers: &HeaderMap,
        allow: Option<Allow>,
    ) -> ServiceResponse<EitherBody<B>> {
        for (name, value) in headers {
            if name != header::CONTENT_LENGTH {
                self.headers_mut().append(name.clone(), value.clone());
            }
        }
        self.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static("application/problem+json"));
        if let Some(value) = allow.and_then(|Allow(methods)| HeaderValue::from_str(&methods).ok()) {
            self.headers_mut().insert(header::ALLOW, value);
        }
        self.map_into_right_body()
    }
}

impl ResponseError for Error {
    fn status_code(&self) -> StatusCode {
        let status = match self {
            Self::Problem(problem) => problem.status,
            Self::Unavailable => ErrorCode::Unavailable.status(),
            Self::Internal(_) => ErrorCode::Internal.status(),
        };
        StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR)
    }

    fn error_response(&self) -> HttpResponse {
        let problem = match self {
            Self::Problem(problem) => (**problem).clone(),
            Self::Unavailable => Self::Unavailable.into_problem(),
            Self::Internal(cause) => Self::Internal(cause.to_string().into()).into_problem(),
        };
        let mut response = HttpResponse::build(self.status_code());
        if let Some(seconds) = problem.retry_after {
            response.insert_header((header::RETRY_AFTER, seconds));
        }
        if problem.status == 401 {
            response.insert_header((header::WWW_AUTHENTICATE, "Bearer"));
        }
        let mut response = response.finish();
        response.extensions_mut().insert(problem);
        response
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_well_formed_traces_are_continued() {
        let with = |text: &'static str| {
            let mut headers = HeaderMap::new();
            headers.insert(HeaderName::from_static("traceparent"), HeaderValue::from_static(text));
            trace_of(&headers)
        };
        assert_eq!(
            with("00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01"),
            "4bf92f3577b34da6a3ce929d0e0e4736"
        );
        for wrong in [
            "",
            "00-x-y-z",
            "00-00000000000000000000000000000000-00f067aa0ba902b7-01",
            "ff-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01",
        ] {
            let fresh = with(wrong);
            assert!(fresh.len() == 32 && fresh != with(wrong), "{wrong}");
        }
    }

    #[test]
    fn the_fingerprint_tells_path_from_body() {
        assert_ne!(fingerprint("/a", "", b"b"), fingerprint("/ab", "", b""));
    }
}
