//! The frame around every request: its trace, its limits, the check of its form, the headers of its answer, its log line.

pub mod facts;
mod out;
mod packed;
mod sent;
mod trace;

use std::time::Instant;

use actix_web::body::{BoxBody, EitherBody, MessageBody};
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::http::{Method, header};
use actix_web::middleware::Next;
use actix_web::{HttpMessage, ResponseError};
use sha2::{Digest, Sha256};
use shared::error::{ErrorCode, FieldCode, FieldProblem, MOST_FAULTS, Problem};

use self::facts::RequestFacts;
use self::out::{dress, told, unchanged};
use self::packed::packed;
use self::sent::Sent;
use self::trace::trace_of;
use crate::app::App;
use crate::body;
use crate::devices;
use crate::error::Result;
use crate::json::Body;
use crate::keys::{Bearer, Ticket};
use crate::limits::UnderWay;
use crate::operations::Operation;
use crate::scopes::As;
use crate::turns::Turn;

/// Wraps every request.
pub async fn frame<B: MessageBody + 'static>(
    mut request: ServiceRequest,
    next: Next<B>,
) -> Result<ServiceResponse<Sent>, actix_web::Error> {
    let started = Instant::now();
    let Some(app) = request.app_data::<actix_web::web::Data<App>>().cloned() else {
        return next.call(request).await.map(|response| response.map_body(|_, body| Sent::of(body, None)));
    };
    let trace = trace_of(request.headers());
    let is_head = request.method() == Method::HEAD;
    if is_head {
        request.head_mut().method = Method::GET;
    }
    let (method, path) = (request.method().clone(), request.path().to_owned());
    let if_none_match = request.headers().get(header::IF_NONE_MATCH).cloned();
    let (response, under_way): (ServiceResponse<EitherBody<B>>, _) =
        match prepare(&app, &mut request, &trace).await {
            Ok(under_way) => {
                let _turn = turn(&app, &request).await;
                (next.call(request).await?.map_into_left_body(), under_way)
            }
            Err(error) => {
                let refusal: actix_web::HttpResponse<BoxBody> = error.error_response();
                (request.into_response(refusal).map_into_right_body(), None)
            }
        };
    let response = told(unchanged(response, if_none_match.as_ref()), &app, &trace);
    let status = response.status().as_u16();
    let operation = response.request().extensions().get::<Operation>().cloned();
    let name = operation.as_ref().map_or("-", Operation::id);
    app.metrics.observe(name, status, started.elapsed());
    if !operation.as_ref().is_some_and(Operation::is_anonymous) {
        let millis = started.elapsed().as_secs_f64() * 1000.0;
        let path = logged_path(&path, operation.as_ref());
        tracing::info!(target: "request", %method, path, operation = name, status, millis, trace);
    }
    Ok(packed(response.map_body(|_, body| Sent::of(body, under_way))))
}

/// The outermost layer. A browser's question whether another web page may call (a preflight) is answered before the frame, so its
/// answer gets the headers here.
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

/// The longest part of an unknown path that is logged: a longer one may be a secret in a misspelt address.
const LONGEST_PART: usize = 20;

// The path as it is logged: never with its query, and without secrets. Tokens stand in fragments, which are not sent. Only
// calendar links have a secret in the path, because calendar programs send no fragment.
fn logged_path(path: &str, operation: Option<&Operation>) -> String {
    let secret = operation.and_then(Operation::secret_pattern);
    match (secret, operation) {
        (Some(pattern), _) => pattern.to_owned(),
        (None, Some(_)) => path.to_owned(),
        (None, None) => {
            let part =
                |part: &str| if part.len() > LONGEST_PART { "…".to_owned() } else { part.to_owned() };
            path.chars().take(200).collect::<String>().split('/').map(part).collect::<Vec<_>>().join("/")
        }
    }
}

// A stranger's turn at the API, until the answer is there. Calls that log somebody in have none: they wait in the line before the
// passwords.
async fn turn(app: &App, request: &ServiceRequest) -> Option<Turn> {
    let address = {
        let extensions = request.extensions();
        let facts = extensions.get::<RequestFacts>()?;
        let is_known = matches!(facts.bearer, Some(Ok(_)));
        let operation = extensions.get::<Operation>();
        let has_turns = operation.is_some_and(|operation| !operation.is_entrance());
        (has_turns && !is_known).then(|| facts.address.clone())?
    };
    Some(app.limits.turns.take(&address).await)
}

// A call of the API counts as under way until its answer has been sent.
async fn prepare(app: &App, request: &mut ServiceRequest, trace: &str) -> Result<Option<UnderWay>> {
    let address = app.address_of(request);
    let bearer = crate::caller::bearer(app, request.headers());
    let mut facts = RequestFacts {
        trace: trace.to_owned(),
        operation: String::new(),
        fingerprint: String::new(),
        address,
        device: None,
        bearer,
    };
    if !request.path().starts_with("/api/") && !request.path().starts_with("/oauth/") {
        request.extensions_mut().insert(facts);
        return Ok(None);
    }
    let known = facts.bearer.as_ref().and_then(|bearer| bearer.as_ref().ok()).map(|bearer| bearer.ticket);
    let operation = find_operation(app, request);
    // Logins have limits of their own: a flood of other calls from a place does not keep out the people there who log in.
    if operation.as_ref().is_ok_and(Operation::is_entrance) {
        facts.device = devices::of(&app.keys, request);
        app.limits.check_entrance(facts.door())?;
    } else {
        app.limits.check(known, &facts.address)?;
    }
    let under_way = app.limits.begin(known, facts.door())?;
    if request.path().contains("%00") {
        return Err(ErrorCode::Unreadable.because("The path holds U+0000.").into());
    }
    let operation = operation?;
    request.extensions_mut().insert(operation.clone());
    check_query(&operation, request.query_string())?;
    // If the sender will be refused, nothing of the body is read.
    facts.bearer = admitted(&operation, facts.bearer)?;
    operation.id().clone_into(&mut facts.operation);
    if let Some(check) = operation.file_check() {
        request.extensions_mut().insert(facts.clone());
        check(request.request().clone()).await?;
    }
    let body = body::read(request, &operation, (&app.room, known.is_none())).await?;
    facts.fingerprint = fingerprint(request.path(), request.query_string(), &body);
    let mut extensions = request.extensions_mut();
    extensions.insert(facts);
    extensions.insert(Body(body));
    Ok(Some(under_way))
}

// The token as far as it counts for the operation.
fn admitted(
    operation: &Operation,
    bearer: Option<Result<Bearer, Problem>>,
) -> Result<Option<Result<Bearer, Problem>>> {
    match bearer {
        _ if operation.is_public() => Ok(None),
        Some(Err(problem)) if operation.is_closed() => Err(problem.into()),
        None if operation.is_closed() => Err(ErrorCode::Unauthenticated.into()),
        Some(Ok(bearer)) if matches!(bearer.ticket, Ticket::Machine(_)) => {
            match operation.admission().of_machine(&bearer.scopes)? {
                As::Itself => Ok(Some(Ok(bearer))),
                As::Stranger => Ok(None),
            }
        }
        other => Ok(other),
    }
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
        .take(MOST_FAULTS)
        .collect();
    if !errors.is_empty() {
        return Err(Problem { errors, ..ErrorCode::UnknownQueryParameter.problem() }.into());
    }
    let errors = operation.query_faults(&pairs);
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_secret_of_a_misspelt_address_is_not_logged() {
        let secret = "Zm9vYmFyYmF6cXV4Zm9vYmFyYmF6";
        for path in [
            format!("//api/v1/calendars/{secret}/calendar.ics"),
            format!("/api/v1/Calendars/{secret}/calendar.ics"),
            format!("/api/v1%2fcalendars/{secret}/x"),
            format!("/api/v1%2Fcalendars%2F{secret}"),
        ] {
            assert!(!logged_path(&path, None).contains(secret), "{path}");
        }
        assert_eq!(logged_path("/api/v1/nowhere/7", None), "/api/v1/nowhere/7");
    }

    #[test]
    fn the_fingerprint_tells_path_from_body() {
        assert_ne!(fingerprint("/a", "", b"b"), fingerprint("/ab", "", b""));
    }
}
