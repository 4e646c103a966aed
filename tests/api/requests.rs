//! Requests that are refused before any handler sees them: by body, query, method or media type.

use reqwest::Method;
use serde_json::json;
use shared::error::ErrorCode;
use tests::{Actor, Reply, TestApp, fixtures};

const SESSIONS: &str = "/api/v1/sessions";

async fn send(actor: &Actor, media: &str, body: impl Into<Vec<u8>>) -> Reply {
    actor.request(Method::POST, SESSIONS).body(media, body).send().await
}

#[tokio::test]
async fn what_is_no_json_is_unreadable() {
    let app = TestApp::start().await;
    let nobody = app.anonymous();
    let deep = "[".repeat(5_000);
    let bodies: [&[u8]; 6] = [
        b"",
        b"{",
        b"{} x",
        b"{\"email\": \"\xff\", \"password\": \"x\"}",
        b"\xef\xbb\xbf{}",
        deep.as_bytes(),
    ];
    for body in bodies {
        let reply = send(&nobody, "application/json", body).await;
        let problem = reply.assert_problem(ErrorCode::Unreadable);
        assert!(problem.detail.starts_with("The body is not valid JSON"), "{}", problem.detail);
    }
}

#[tokio::test]
async fn every_wrong_field_is_named_at_once() {
    let app = TestApp::start().await;
    let nobody = app.anonymous();
    let faults = async |body: serde_json::Value| {
        let reply = nobody.post(SESSIONS, &body).await;
        reply.assert_problem(ErrorCode::InvalidFields);
        reply.faults()
    };
    assert_eq!(faults(json!({})).await, "/email required\n/password required\n");
    assert_eq!(
        faults(json!({ "email": 1, "password": "x", "colour": "red", "a/b~c": 1 })).await,
        "/a~1b~0c unknown\n/colour unknown\n/email wrongType\n"
    );
    assert_eq!(
        faults(json!({ "email": "", "password": "x".repeat(201) })).await,
        "/email required\n/password tooLong\n"
    );
    assert_eq!(faults(json!([])).await, " wrongType\n");
    assert_eq!(faults(json!(null)).await, " wrongType\n");
}

#[tokio::test]
async fn a_word_that_is_not_in_the_list_is_named() {
    let app = TestApp::start().await;
    let office = app.office();
    let reply = office.patch("/api/v1/me", "\"1.x\"", &json!({ "language": "no", "name": "x" })).await;
    reply.assert_problem(ErrorCode::InvalidFields);
    assert_eq!(reply.faults(), "/language notOneOf\n/name unknown\n");
}

#[tokio::test]
async fn other_media_types_are_refused() {
    let app = TestApp::start().await;
    let nobody = app.anonymous();
    let body = r#"{"email": "a@example.org", "password": "x"}"#;
    for media in ["text/plain", "application/x-www-form-urlencoded", "application/jsonx", ""] {
        send(&nobody, media, body).await.assert_problem(ErrorCode::UnsupportedMediaType);
    }
    let bare = nobody.request(Method::POST, SESSIONS).send().await;
    bare.assert_problem(ErrorCode::UnsupportedMediaType);
    for media in ["application/json", "Application/JSON; charset=utf-8", "application/merge-patch+json"] {
        send(&nobody, media, body).await.assert_problem(ErrorCode::WrongCredentials);
    }
}

#[tokio::test]
async fn a_body_that_is_too_large_is_refused_and_the_answer_arrives() {
    let app = TestApp::start().await;
    let nobody = app.anonymous();
    let body = r#"{"email": "a", "password": "x"}"#;
    let padded = |body: &str, size: usize| format!("{body}{}", " ".repeat(size - body.len()));
    // An address and a password need no more bytes than this.
    send(&nobody, "application/json", padded(body, 6 * 1024))
        .await
        .assert_problem(ErrorCode::WrongCredentials);
    for size in [8 * 1024, 1024 * 1024 + 1, 6 * 1024 * 1024] {
        for _ in 0..5 {
            send(&nobody, "application/json", padded(body, size))
                .await
                .assert_problem(ErrorCode::BodyTooLarge);
        }
    }
    let analysis = r#"{"analysis": "a", "attainments": []}"#;
    let office = app.office();
    for (size, code) in [(1024 * 1024, ErrorCode::NotFound), (1024 * 1024 + 1, ErrorCode::BodyTooLarge)] {
        let request = office.request(Method::POST, "/api/v1/evaluations/7/analysis");
        request.body("application/json", padded(analysis, size)).send().await.assert_problem(code);
    }
}

#[tokio::test]
async fn unknown_and_malformed_query_parameters_are_named() {
    let app = TestApp::start().await;
    let office = app.office();
    let reply = office.get("/api/v1/audit-rows?colour=red&limit=5&Limit=1").await;
    reply.assert_problem(ErrorCode::UnknownQueryParameter);
    assert_eq!(reply.faults(), "colour unknown\nLimit unknown\n");
    for wrong in ["limit=x", "limit=1.5", "limit=99999999999999999999", "subjectId=a"] {
        let reply = office.get(&format!("/api/v1/audit-rows?{wrong}")).await;
        reply.assert_problem(ErrorCode::InvalidQueryParameter);
        assert_eq!(reply.faults(), format!("{} wrongFormat\n", wrong.split('=').next().unwrap()), "{wrong}");
    }
    app.anonymous().get("/api/v1/api-info?x=1").await.assert_problem(ErrorCode::UnknownQueryParameter);
}

#[tokio::test]
async fn a_resource_says_which_methods_it_takes() {
    let app = TestApp::start().await;
    let office = app.office();
    for (method, path, allow) in [
        (Method::POST, "/api/v1/me", "GET, PATCH, HEAD"),
        (Method::DELETE, "/api/v1/api-info", "GET, HEAD"),
        (Method::GET, "/api/v1/sessions", "POST"),
        (Method::HEAD, "/api/v1/sessions", "POST"),
        (Method::PUT, "/api/v1/me/sessions/1", "DELETE"),
        (Method::OPTIONS, "/api/v1/me", "GET, PATCH, HEAD"),
    ] {
        let reply = office.request(method.clone(), path).send().await;
        assert_eq!(reply.assert(405).header("allow"), allow, "{method} {path}");
        if method != Method::HEAD {
            reply.assert_problem(ErrorCode::MethodNotAllowed);
        }
    }
}

#[tokio::test]
async fn what_is_not_there_is_not_found() {
    let app = TestApp::start().await;
    let office = app.office();
    for path in [
        "/api/v1",
        "/api/v1/",
        "/api/v1/nothing",
        "/api/v1/me/",
        "/api/v2/me",
        "/api/v1/me/sessions/1/x",
        "/oauth/nothing",
    ] {
        office.get(path).await.assert_problem(ErrorCode::NotFound);
    }
    for id in ["0", "-1", "x", "1x", "99999999999999999999", "%FF", "1%2F2"] {
        let reply = office.request(Method::DELETE, &format!("/api/v1/me/sessions/{id}")).send().await;
        reply.assert_problem(ErrorCode::NotFound);
    }
}

#[tokio::test]
async fn headers_that_are_not_of_their_form_are_refused() {
    let app = TestApp::start().await;
    let office = app.office();
    let change = |name: &'static str, value: Vec<u8>| {
        let body = json!({ "language": "en" });
        office.request(Method::PATCH, "/api/v1/me").header(name, value).json(&body).send()
    };
    for key in [&b""[..], b"with space", b"\"\"", b"\xe5", &[b'k'; 201]] {
        let problem = change("Idempotency-Key", key.to_vec()).await.assert_problem(ErrorCode::InvalidHeader);
        assert!(problem.detail.contains("Idempotency-Key"), "{}", problem.detail);
    }
    for tag in [&b""[..], b"garbage", b"*", b"\"x.y\"", b"\"99999999999.x\"", b"\xe5"] {
        let problem = change("If-Match", tag.to_vec()).await.assert_problem(ErrorCode::InvalidHeader);
        assert!(problem.detail.contains("If-Match"), "{}", problem.detail);
    }
    change("Idempotency-Key", [b'k'; 200].to_vec()).await.assert(200);
}

#[tokio::test]
async fn a_token_is_needed_and_must_be_a_bearer_token() {
    let app = TestApp::start().await;
    let office = app.office();
    for header in ["", "Bearer", "Bearer ", "Basic YTpi", "Bearer x.y.z", "garbage"] {
        let reply =
            app.anonymous().request(Method::GET, "/api/v1/me").header("Authorization", header).send().await;
        reply.assert_problem(ErrorCode::Unauthenticated);
        assert_eq!(reply.header("www-authenticate"), "Bearer", "{header}");
    }
    let lower = format!("bearer {}", office.token());
    app.anonymous()
        .request(Method::GET, "/api/v1/me")
        .header("Authorization", lower)
        .send()
        .await
        .assert(200);
}

#[tokio::test]
async fn text_with_u_0000_is_refused_wherever_it_stands() {
    let app = TestApp::start().await;
    app.prepare(fixtures::world);
    let office = app.office();
    let body = json!({ "kind": "other", "name": "a\u{0}b", "shortName": "\u{0}", "area": "none", "activeFrom": "2020-01-01" });
    let reply = office.post("/api/v1/organisations", &body).await;
    reply.assert_problem(ErrorCode::InvalidFields);
    assert_eq!(reply.faults(), "/name wrongFormat\n/shortName wrongFormat\n");
    let reply = office.get("/api/v1/persons?q=a%00b").await;
    reply.assert_problem(ErrorCode::InvalidQueryParameter);
    assert_eq!(reply.faults(), "q wrongFormat\n");
    office.get("/api/v1/persons/%00").await.assert_problem(ErrorCode::Unreadable);
    let form = "grant_type=client_credentials&client_id=a%00&client_secret=b";
    let token = office.request(Method::POST, "/oauth/token");
    let refused = token.body("application/x-www-form-urlencoded", form).send().await;
    assert_eq!(refused.assert(400).value()["error"], "invalid_request");
}

#[tokio::test]
async fn days_outside_of_a_few_hundred_years_are_refused() {
    let app = TestApp::start().await;
    app.prepare(fixtures::world);
    let office = app.office();
    for (day, code) in
        [("-100000-01-01", "tooSmall"), ("1899-12-31", "tooSmall"), ("+99999-01-01", "tooLarge")]
    {
        let body = json!({ "kind": "other", "name": "Region", "area": "none", "activeFrom": day });
        let reply = office.post("/api/v1/organisations", &body).await;
        reply.assert_problem(ErrorCode::InvalidFields);
        assert_eq!(reply.faults(), format!("/activeFrom {code}\n"), "{day}");
    }
    let body = json!({ "organisationId": 43, "roleId": 18, "toDate": "9999-12-31" });
    let reply = office.post("/api/v1/persons/42/assignments", &body).await;
    assert_eq!(reply.faults(), "/toDate tooLarge\n");
    for query in ["persons?modifiedSince=9999-01-01T00:00:00Z", "audit-rows?from=0001-01-01"] {
        office.get(&format!("/api/v1/{query}")).await.assert_problem(ErrorCode::InvalidQueryParameter);
    }
}

#[tokio::test]
async fn another_page_is_told_what_it_may_with_the_headers_of_every_answer() {
    let origin = "https://other.example";
    let app = TestApp::start_with(|config| config.allowed_origins = vec![origin.to_owned()]).await;
    let asked = app.anonymous().request(Method::OPTIONS, "/api/v1/persons");
    let asked = asked.header("Origin", origin).header("Access-Control-Request-Method", "GET");
    let reply =
        asked.header("traceparent", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01").send().await;
    assert_eq!(reply.assert(200).header("access-control-allow-origin"), origin);
    assert_eq!(reply.header("x-content-type-options"), "nosniff");
    assert!(reply.header("traceparent").starts_with("00-4bf92f3577b34da6a3ce929d0e0e4736-"));
    let reply = app.anonymous().request(Method::GET, "/api/v1/persons").header("Origin", origin).send().await;
    assert_eq!(reply.assert(401).header("access-control-allow-origin"), origin, "refusals are read as well");
    assert!(reply.header("access-control-expose-headers").contains("idempotency-replayed"), "{reply:?}");
}
