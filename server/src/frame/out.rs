//! The last changes to every answer: it becomes a 304 when nothing has changed, problems are completed, and common headers are
//! added.

use actix_web::body::{BoxBody, EitherBody, MessageBody};
use actix_web::dev::ServiceResponse;
use actix_web::http::header::{self, HeaderMap, HeaderName, HeaderValue};
use actix_web::http::{Method, StatusCode};
use actix_web::{HttpMessage, HttpResponse, ResponseError};
use shared::error::{ErrorCode, Problem};
use shared::text::kebab_case;

use super::Allow;
use crate::app::App;
use crate::error::Error;
use crate::operations::Operation;

/// The policy for pages: they may load and do only things of this server.
const CONTENT_SECURITY_POLICY: &str = "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; connect-src 'self'; \
font-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

/// Answers 304 when the asker has this very version.
pub fn unchanged<B>(
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

/// Gives every problem its type and its instance, and every answer the headers that all have.
pub fn told<B: MessageBody + 'static>(
    response: ServiceResponse<EitherBody<B>>,
    app: &App,
    trace: &str,
) -> ServiceResponse<EitherBody<B>> {
    let problem = response.response().extensions().get::<Problem>().cloned();
    let refusal = app
        .operations
        .refusal(response.request().path())
        .filter(|_| response.status() != StatusCode::METHOD_NOT_ALLOWED);
    let mut response = match (problem, refusal) {
        (None, _) => response,
        (Some(problem), Some(refusal)) => response.into_response(refusal(&problem)).map_into_right_body(),
        (Some(problem), None) => {
            let operation = response.request().extensions().get::<Operation>().cloned();
            let mut problem = named(problem, operation.as_ref());
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

/// Refuses to answer with a problem that the operation's description does not name: a caller who reads the description would not
/// expect it. A program that is being developed says so loudly, so that each test of such an answer fails. A released one answers
/// all the same, and logs it.
fn named(problem: Problem, operation: Option<&Operation>) -> Problem {
    let Some(operation) = operation.filter(|operation| !operation.names(problem.code)) else {
        return problem;
    };
    let told = format!("{} answers with {}: add it to its x-problems.", operation.id(), problem.code);
    if cfg!(debug_assertions) {
        return ErrorCode::Internal.because(format!("{told} {}", problem.detail));
    }
    if !operation.is_anonymous() {
        tracing::error!("{told}");
    }
    problem
}

/// Gives an answer the headers that every one has.
pub fn dress<B>(response: &mut ServiceResponse<B>, app: &App, trace: &str) {
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
    set(header::CONTENT_SECURITY_POLICY, CONTENT_SECURITY_POLICY);
    if app.config.is_secure() {
        set(header::STRICT_TRANSPORT_SECURITY, "max-age=31536000; includeSubDomains");
    }
    if is_api {
        set(header::CACHE_CONTROL, "private, no-cache");
        set(header::VARY, "Authorization, Accept-Encoding");
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
    // Headers that the answer has already are kept (a cleared cookie, say).
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
    use crate::operations::{Operations, PROBLEMS};

    #[test]
    fn a_problem_that_the_description_does_not_name_is_a_fault_of_ours() {
        let described = serde_json::json!({ "paths": { "/x": { "get": {
            "operationId": "read_x", PROBLEMS: ["notFound", "quotaReached"]
        } } } });
        let operations = Operations::of(&described, &[]).unwrap();
        let operation = operations.find("/x", "GET").unwrap();
        let answered = |code: ErrorCode| named(code.problem(), Some(operation));
        assert_eq!(answered(ErrorCode::QuotaReached).code, ErrorCode::QuotaReached);
        let fault = answered(ErrorCode::TeamSize);
        assert_eq!((fault.code, fault.status), (ErrorCode::Internal, 500));
        assert!(fault.detail.starts_with("read_x answers with teamSize"), "{}", fault.detail);
        assert_eq!(named(ErrorCode::NotFound.problem(), None).code, ErrorCode::NotFound, "no operation");
    }
}
