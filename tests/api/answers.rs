//! Every answer has its trace, its headers and its tag, and every problem has a page.

use reqwest::Method;
use serde_json::json;
use shared::error::ErrorCode;
use tests::{Reply, TestApp};

const TRACE: &str = "4bf92f3577b34da6a3ce929d0e0e4736";

#[tokio::test]
async fn a_problem_says_what_why_and_where() {
    let app = TestApp::start().await;
    let parent = format!("00-{TRACE}-00f067aa0ba902b7-01");
    let request = app.anonymous().request(Method::GET, "/api/v1/me").header("traceparent", parent);
    insta::assert_json_snapshot!(request.send().await.assert(401).value());
    let request = app.anonymous().post("/api/v1/sessions", &json!({ "email": 1 })).await;
    let mut problem = request.value();
    problem["instance"] = json!("[trace]");
    insta::assert_json_snapshot!(problem);
}

fn trace(reply: &Reply) -> String {
    let parts: Vec<_> = reply.header("traceparent").split('-').collect();
    assert_eq!(parts.iter().map(|part| part.len()).collect::<Vec<_>>(), [2, 32, 16, 2], "{parts:?}");
    parts[1].to_owned()
}

#[tokio::test]
async fn the_trace_of_the_request_is_continued() {
    let app = TestApp::start().await;
    let with = async |parent: &str| {
        let request = app.anonymous().request(Method::GET, "/api/v1/me").header("traceparent", parent);
        let reply = request.send().await;
        assert_eq!(reply.problem().instance, format!("urn:trace:{}", trace(&reply)));
        assert!(!reply.header("traceparent").contains("00f067aa0ba902b7"), "the span is our own");
        trace(&reply)
    };
    assert_eq!(with(&format!("00-{TRACE}-00f067aa0ba902b7-01")).await, TRACE);
    assert_eq!(with(&format!("01-{TRACE}-00f067aa0ba902b7-01-more")).await, TRACE, "a later version");
    let upper = TRACE.to_uppercase();
    for wrong in
        ["", "x", &format!("00-{upper}-00f067aa0ba902b7-01"), &format!("00-{TRACE}-00f067aa0ba902b7-01-more")]
    {
        let (first, second) = (with(wrong).await, with(wrong).await);
        assert!(first != TRACE && first != second, "{wrong}");
    }
    assert_eq!(trace(&app.anonymous().get("/api/v1/api-info").await).len(), 32);
}

#[tokio::test]
async fn every_answer_has_the_headers_that_protect() {
    let app = TestApp::start().await;
    let office = app.office();
    let answers = [
        office.get("/api/v1/me").await,
        office.get("/api/v1/nothing").await,
        office.post("/api/v1/me", &json!({})).await,
        office.get("/problems/not-found").await,
        office.get("/").await,
        office.get("/swagger-ui/index.html").await,
    ];
    for reply in answers {
        for (name, value) in [
            ("x-content-type-options", "nosniff"),
            ("referrer-policy", "no-referrer"),
            ("cross-origin-opener-policy", "same-origin"),
        ] {
            assert_eq!(reply.header(name), value, "{name} in {reply:?}");
        }
        assert!(reply.header("permissions-policy").contains("camera=()"), "{reply:?}");
        let policy = reply.header("content-security-policy");
        assert!(policy.contains("frame-ancestors 'none'") && !policy.contains("unsafe-inline"), "{policy}");
        assert_eq!(reply.header("strict-transport-security"), "", "without TLS no promise of TLS");
        assert_eq!(reply.header("access-control-allow-origin"), "", "closed to other origins");
    }
    let me = office.get("/api/v1/me").await;
    assert_eq!(me.header("cache-control"), "private, no-cache");
    assert!(me.header("vary").split(", ").any(|name| name == "Authorization"), "{}", me.header("vary"));
}

#[tokio::test]
async fn behind_tls_browsers_are_told_to_stay_with_it() {
    let app = TestApp::start_with(|config| config.public_url = "https://samverka.test/".to_owned()).await;
    let reply = app.anonymous().get("/api/v1/me").await;
    assert!(reply.header("strict-transport-security").starts_with("max-age=31536000"));
    assert_eq!(reply.problem().kind, "https://samverka.test/problems/unauthenticated");
}

#[tokio::test]
async fn scripts_of_configured_origins_may_call() {
    let origin = "https://intranet.example.org";
    let app = TestApp::start_with(|config| config.allowed_origins = vec![origin.to_owned()]).await;
    let ask = async |origin: &str, method: Method| {
        let request = app.anonymous().request(method, "/api/v1/me").header("Origin", origin);
        request.header("Access-Control-Request-Method", "PATCH").send().await
    };
    assert_eq!(ask(origin, Method::OPTIONS).await.assert(200).header("access-control-allow-origin"), origin);
    let reply = ask(origin, Method::GET).await;
    assert_eq!(reply.assert(401).header("access-control-allow-origin"), origin);
    assert!(reply.header("vary").contains("Authorization"), "{}", reply.header("vary"));
    let other = ask("https://evil.example.org", Method::OPTIONS).await;
    assert_eq!(other.header("access-control-allow-origin"), "", "{other:?}");
}

#[tokio::test]
async fn head_is_get_without_the_body() {
    let app = TestApp::start().await;
    let office = app.office();
    for path in ["/api/v1/api-info", "/api/v1/me", "/problems/not-found", "/api/v1/nothing"] {
        let (get, head) = (office.get(path).await, office.request(Method::HEAD, path).send().await);
        assert_eq!(head.assert(get.status).body.len(), 0, "{path}");
        for name in ["etag", "content-type", "cache-control", "content-length"] {
            assert_eq!(head.header(name), get.header(name), "{name} of {path}");
        }
    }
}

#[tokio::test]
async fn what_has_not_changed_is_not_sent_again() {
    let app = TestApp::start().await;
    let office = app.office();
    let tag = office.get("/api/v1/me").await.assert(200).tag().to_owned();
    let ask = async |tag: String| {
        office.request(Method::GET, "/api/v1/me").header("If-None-Match", tag).send().await
    };
    for same in [tag.clone(), format!("W/{tag}"), format!("\"x\", {tag}"), "*".to_owned()] {
        let reply = ask(same).await;
        assert_eq!(reply.assert(304).body.len(), 0);
        assert_eq!((reply.tag(), reply.header("cache-control")), (tag.as_str(), "private, no-cache"));
        assert!(reply.header("vary").contains("Authorization"), "{}", reply.header("vary"));
    }
    for other in ["\"x\"", "garbage", tag.trim_matches('"')] {
        ask(other.to_owned()).await.assert(200);
    }
    office.patch("/api/v1/me", "\"1.x\"", &json!({ "language": "en" })).await.assert(200);
    assert_ne!(ask(tag.clone()).await.assert(200).tag(), tag);
    let refused = office.without_token().request(Method::GET, "/api/v1/me").header("If-None-Match", "*");
    refused.send().await.assert(401);
}

#[tokio::test]
async fn every_problem_has_a_page_that_explains_it() {
    let app = TestApp::start().await;
    let nobody = app.anonymous();
    for code in ErrorCode::ALL {
        let path: String = code.word().chars().fold(String::new(), |path, letter| {
            if letter.is_uppercase() {
                format!("{path}-{}", letter.to_lowercase())
            } else {
                format!("{path}{letter}")
            }
        });
        let page = nobody.get(&format!("/problems/{path}")).await;
        let (status, title, explanation) = (code.status(), code.title(), code.explanation());
        let text = page.assert(200).text();
        assert_eq!(page.header("content-type"), "text/html; charset=utf-8");
        for part in [title, explanation, code.word(), &format!("<dd>{status}</dd>")] {
            assert!(text.contains(part), "{code}: {part}");
        }
    }
    nobody.get("/problems/nothing").await.assert_problem(ErrorCode::NotFound);
}
