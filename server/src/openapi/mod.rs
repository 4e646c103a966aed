//! The API's description: utoipa collects it from the handlers, and this file adds the parts that hold for every operation.

mod examples;
mod lift;
pub mod published;

use serde_json::{Map, Value, json};
use shared::error::{ErrorCode, Problem};
use shared::text::kebab_case;
use utoipa::OpenApi;

use self::examples::give_examples;
use self::lift::lift;
use crate::bounds::bound;
use crate::error::{Error, Result};
use crate::operations::{Operations, PROBLEMS};
use crate::particulars::Particulars;
use crate::routes::Routes;
use crate::scopes;

const DESCRIPTION: &str = "Samverka is the system that a regional school-development network runs on: its members, plans, activities, enrollments, \
attendance, evaluations and figures. Everything the web app does, it does through this API.\n\n\
**Svenska:** Samverka är systemet för ett regionalt skolutvecklingsnätverk: medlemmar, planer, aktiviteter, anmälningar, närvaro, utvärderingar och siffror. \
Allt som webbappen gör går genom detta API.\n\n\
**Lists** have `items`, `next` and, on the first page, `total`; send `next` as `after` for the next page. **Errors** are RFC 9457 problems with a `code`. \
**Writes** take an `Idempotency-Key`, so that a request whose answer was lost can be sent again. **Edits** take `If-Match` with the ETag that was read.\n\n\
**Known limits:** a body has at most 1 MiB, a table to import 20 MiB and 20 000 rows, a list page at most 100 items; calls are limited per credential (429 with `Retry-After`). \
**Service level:** the network's office answers in office hours; the availability is the installation's own.";

#[derive(OpenApi)]
#[openapi(
    info(
        title = "Samverka",
        contact(
            name = "Samverka",
            url = "https://samverka.example/developers",
            email = "api@samverka.example"
        ),
        license(name = "EUPL-1.2", identifier = "EUPL-1.2"),
        terms_of_service = "https://samverka.example/terms"
    ),
    components(schemas(Problem)),
    external_docs(
        url = "https://samverka.example/developers",
        description = "Guide for developers, with service level (SLA) and limits"
    )
)]
struct Document;

/// What registers every operation.
pub type Api = fn(&mut Routes<'_>);

/// What the operations that `api` registers say of themselves.
pub fn collected(api: Api) -> utoipa::openapi::OpenApi {
    let mut collected = Document::openapi();
    api(&mut Routes::describe(&mut collected));
    collected
}

/// What the handlers say, within bounds: all that is needed to look requests through.
fn bare(api: Api) -> Result<Value> {
    let mut document = serde_json::to_value(collected(api)).map_err(Error::internal)?;
    bound(&mut document);
    Ok(document)
}

fn each_operation(document: &mut Value, mut visit: impl FnMut(&str, &str, &mut Value)) {
    for (path, item) in document["paths"].as_object_mut().into_iter().flatten() {
        for (method, operation) in item.as_object_mut().into_iter().flatten() {
            visit(method, path, operation);
        }
    }
}

/// The operations that `api` registers, as the description has them. Nothing that only readers of the description look at is made
/// for it.
pub fn operations(api: Api, particulars: &[Particulars]) -> Result<Operations> {
    let mut document = bare(api)?;
    each_operation(&mut document, |method, path, operation| {
        operation[PROBLEMS] = json!(Facts::of(method, path, operation).codes(operation));
        scopes::describe(operation);
    });
    Operations::of(&document, particulars).map_err(Error::internal)
}

/// The whole description of the operations that `api` registers, as it is published. `public_url` becomes its server; the
/// committed document has a placeholder there.
pub fn document(api: Api, public_url: Option<&str>) -> Result<Value> {
    let mut document = in_place(api, public_url)?;
    lift(&mut document);
    Ok(document)
}

/// The same with everything in its place: only schemas are referred to.
pub fn in_place(api: Api, public_url: Option<&str>) -> Result<Value> {
    let mut document = bare(api)?;
    document["info"]["version"] = json!(env!("CARGO_PKG_VERSION"));
    document["info"]["description"] = json!(DESCRIPTION);
    // The paths carry the base themselves, so that /oauth/token stands beside /api/v1.
    document["servers"] = json!([{ "url": public_url.unwrap_or("https://samverka.example"), "description": "This installation" }]);
    document["security"] = json!([{ "bearer": [] }]);
    document["components"]["securitySchemes"] = scopes::schemes();
    let components = document["components"].clone();
    each_operation(&mut document, |method, path, operation| complete(method, path, operation, &components));
    Ok(document)
}

fn complete(method: &str, path: &str, operation: &mut Value, components: &Value) {
    let facts = Facts::of(method, path, operation);
    if operation.get("description").is_none() {
        operation["description"] = operation["summary"].clone();
    }
    let parameters = operation["parameters"].as_array().cloned().unwrap_or_default();
    operation["parameters"] = Value::Array(parameters.into_iter().chain(header_parameters(&facts)).collect());
    if let Some(content) = operation.pointer_mut("/requestBody/content") {
        give_examples(content, components);
    }
    let codes = facts.codes(operation);
    scopes::describe(operation);
    if let Some(fields) = operation.as_object_mut() {
        fields.retain(|name, _| !name.starts_with("x-"));
        // utoipa writes `security: [{}]` for an operation without any.
        if let Some(responses) = fields.get_mut("responses").and_then(Value::as_object_mut) {
            for (status, response) in responses.iter_mut() {
                complete_answer(status, method, response, components);
            }
            add_problems(responses, &codes);
            if facts.is_read {
                responses.insert("304".into(), json!({ "description": "Not changed since the version in If-None-Match", "headers": response_headers() }));
            }
        }
    }
}

/// What the rules look at in an operation.
#[expect(clippy::struct_excessive_bools, reason = "each is one thing that holds of an operation or does not")]
struct Facts {
    is_read: bool,
    is_closed: bool,
    is_guest_only: bool,
    takes_key: bool,
    takes_version: bool,
    has_body: bool,
    has_path_parameter: bool,
    has_query: bool,
    has_cursor: bool,
    // The token endpoint refuses only in the form of its own standard.
    has_own_refusals: bool,
}

impl Facts {
    fn of(method: &str, path: &str, operation: &Value) -> Self {
        let security = operation.get("security").and_then(Value::as_array);
        let open = security
            .is_some_and(|list| list.iter().any(|entry| entry.as_object().is_some_and(Map::is_empty)));
        let parameters = || operation["parameters"].as_array().into_iter().flatten();
        let flag = |name: &str| operation.get(name).and_then(Value::as_bool).unwrap_or_default();
        Self {
            is_read: method == "get",
            is_closed: !open,
            is_guest_only: open && security.is_some_and(|list| list.len() == 1),
            takes_key: method != "get" && !open && !flag("x-without-key"),
            takes_version: matches!(method, "patch" | "delete") && !flag("x-without-version"),
            has_body: operation.get("requestBody").is_some(),
            has_path_parameter: path.contains('{'),
            has_query: parameters().any(|parameter| parameter["in"] == "query"),
            has_cursor: parameters().any(|parameter| parameter["name"] == "after"),
            has_own_refusals: flag("x-own-refusals"),
        }
    }

    fn codes(&self, operation: &Value) -> Vec<ErrorCode> {
        use ErrorCode as E;
        if self.has_own_refusals {
            return Vec::new();
        }
        let mut codes: Vec<E> = operation
            .get("x-problems")
            .and_then(Value::as_array)
            .into_iter()
            .flatten()
            .filter_map(|code| code.as_str()?.parse().ok())
            .collect();
        let mut also = |when: bool, more: &[E]| codes.extend(more.iter().filter(|_| when));
        // A body is read, within its bounds, even where it is of no use. So is the header of a version, where somebody must be
        // logged in.
        also(true, &[E::Unreadable, E::BodyTooSlow, E::BodyTooLarge, E::UnknownQueryParameter]);
        also(true, &[E::TooManyRequests, E::Internal, E::Unavailable]);
        also(!self.is_guest_only, &[E::Unauthenticated]);
        also(self.is_closed, &[E::Forbidden, E::SecondFactorMissing, E::InvalidHeader]);
        also(self.has_query, &[E::InvalidQueryParameter]);
        also(self.has_cursor, &[E::InvalidCursor]);
        also(self.has_path_parameter, &[E::NotFound]);
        also(self.has_body, &[E::UnsupportedMediaType, E::InvalidFields]);
        also(self.takes_key, &[E::KeyReused, E::RequestUnderWay]);
        also(self.takes_version, &[E::VersionMismatch, E::VersionRequired]);
        codes.sort_unstable_by_key(|code| (code.status(), *code));
        codes.dedup();
        codes
    }
}

fn header_parameters(facts: &Facts) -> Vec<Value> {
    let header = |name: &str, required: bool, description: &str, example: &str| json!({ "name": name, "in": "header", "required": required, "description": description, "schema": { "type": "string" }, "example": example });
    let mut parameters = vec![header(
        "traceparent",
        false,
        "W3C Trace Context; echoed in the answer and written to the log.",
        "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01",
    )];
    if facts.takes_key {
        parameters.push(header("Idempotency-Key", false, "A value of your own for this request: sent again within 24 hours, the same request gets the same answer and happens once.", "8e03978e-40d5-43e8-bc93-6894a57f9324"));
    }
    if facts.takes_version {
        parameters.push(header(
            "If-Match",
            true,
            "The ETag of the version you mean to change.",
            "\"3.5d41402abc4b2a76\"",
        ));
    }
    if facts.is_read {
        parameters.push(header(
            "If-None-Match",
            false,
            "The ETag of the version you have: 304 when nothing changed.",
            "\"3.5d41402abc4b2a76\"",
        ));
    }
    parameters
}

fn response_headers() -> Value {
    json!({ "traceparent": { "description": "The trace of this request.", "schema": { "type": "string" }, "example": "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01" } })
}

fn complete_answer(status: &str, method: &str, response: &mut Value, components: &Value) {
    let mut headers = response_headers();
    let text = |description: &str, example: &str| json!({ "description": description, "schema": { "type": "string" }, "example": example });
    if status.starts_with('2')
        && response.get("content").is_some()
        && matches!(method, "get" | "patch" | "post")
    {
        headers["ETag"] =
            text("The version of this resource, a dot, and a hash of this answer.", "\"3.5d41402abc4b2a76\"");
    }
    if status == "201" {
        headers["Location"] = text("Where the new resource is.", "/api/v1/activities/42");
    }
    response["headers"] = headers;
    if response["description"].as_str().unwrap_or_default().is_empty() {
        response["description"] = json!(match status {
            "201" => "Created",
            "202" => "Accepted",
            "204" => "Done",
            _ => "The answer",
        });
    }
    if let Some(content) = response.get_mut("content") {
        give_examples(content, components);
    }
}

fn add_problems(responses: &mut Map<String, Value>, codes: &[ErrorCode]) {
    for group in codes.chunk_by(|a, b| a.status() == b.status()) {
        let mut examples = Map::new();
        let mut titles = Vec::new();
        for code in group {
            let mut problem = code.problem();
            problem.kind = format!("https://samverka.example/problems/{}", kebab_case(code.word()));
            "urn:trace:4bf92f3577b34da6a3ce929d0e0e4736".clone_into(&mut problem.instance);
            examples.insert(code.word().to_owned(), json!({ "summary": code.title(), "value": problem }));
            titles.push(format!("`{code}`: {}", code.title()));
        }
        let status = group.first().map_or(500, |code| code.status());
        let mut headers = response_headers();
        if matches!(status, 429 | 503) {
            headers["Retry-After"] =
                json!({ "description": "Seconds to wait.", "schema": { "type": "integer" }, "example": 2 });
        }
        let content = json!({ "application/problem+json": {
            "schema": { "$ref": "#/components/schemas/Problem" }, "examples": examples
        } });
        responses.insert(
            status.to_string(),
            json!({ "description": titles.join("; "), "headers": headers, "content": content }),
        );
    }
}
