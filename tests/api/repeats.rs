//! Requests sent again: an Idempotency-Key makes them happen once.

use diesel::connection::SimpleConnection;
use reqwest::Method;
use serde_json::{Value, json};
use shared::error::ErrorCode;
use tests::database::is_postgres;
use tests::{Actor, Reply, TestApp};

async fn set_language(actor: &Actor, key: &str, language: &str) -> Reply {
    let body = json!({ "language": language });
    actor.request(Method::PATCH, "/api/v1/me").key(key).json(&body).send().await
}

async fn language(actor: &Actor) -> Value {
    actor.get("/api/v1/me").await.assert(200).value()["language"].clone()
}

#[tokio::test]
async fn a_repeated_request_gets_the_same_bytes_and_happens_once() {
    let app = TestApp::start().await;
    let office = app.office();
    let first = set_language(&office, "one", "en").await;
    assert_eq!(first.assert(200).header("idempotency-replayed"), "");
    set_language(&office, "two", "sv").await.assert(200);
    let again = set_language(&office, "one", "en").await;
    assert_eq!(again.assert(200).header("idempotency-replayed"), "true");
    assert_eq!((again.body.clone(), again.tag()), (first.body.clone(), first.tag()));
    assert_eq!(language(&office).await, "sv", "the repetition changed nothing");
    let quoted = set_language(&office, "\"one\"", "en").await;
    assert_eq!(quoted.header("idempotency-replayed"), "true", "the quoted form is the same key");
}

#[tokio::test]
async fn a_key_belongs_to_a_body_a_person_and_an_operation() {
    let app = TestApp::start().await;
    let (office, other) = (app.office(), app.office());
    set_language(&office, "key", "en").await.assert(200);
    set_language(&office, "key", "sv").await.assert_problem(ErrorCode::KeyReused);
    assert_eq!(language(&office).await, "en");
    let others = set_language(&other, "key", "sv").await;
    assert_eq!(others.assert(200).header("idempotency-replayed"), "", "the key of another person");
    let session = office.session.unwrap();
    let leave = office.request(Method::DELETE, &format!("/api/v1/me/sessions/{session}")).key("key");
    assert_eq!(leave.send().await.assert(204).header("idempotency-replayed"), "", "another operation");
}

#[tokio::test]
async fn a_key_outlives_the_token_but_not_the_day() {
    let app = TestApp::start().await;
    let office = app.office();
    set_language(&office, "key", "en").await.assert(200);
    let renewed = app.actor(office.person.unwrap());
    assert_eq!(set_language(&renewed, "key", "en").await.assert(200).header("idempotency-replayed"), "true");
    set_language(&renewed, "other", "sv").await.assert(200);
    app.set_ahead(24 * 3600 + 60);
    let later = app.actor(office.person.unwrap());
    assert_eq!(set_language(&later, "key", "en").await.assert(200).header("idempotency-replayed"), "");
    assert_eq!(language(&later).await, "en");
}

#[tokio::test]
async fn a_refusal_is_not_kept() {
    let app = TestApp::start().await;
    let office = app.office();
    set_language(&office, "key", "no").await.assert(422);
    let path = "/api/v1/me/sessions/987654";
    office.request(Method::DELETE, path).key("key").send().await.assert(404);
    office.request(Method::DELETE, path).key("key").send().await.assert(404);
    assert_eq!(set_language(&office, "key", "en").await.assert(200).header("idempotency-replayed"), "");
}

#[tokio::test]
async fn twenty_at_once_with_one_key_are_one() {
    let app = TestApp::start().await;
    let office = app.office();
    let mut tries = tokio::task::JoinSet::new();
    for _ in 0..20 {
        let office = office.clone();
        tries.spawn(async move { set_language(&office, "key", "en").await });
    }
    let replies = tries.join_all().await;
    let fresh =
        replies.iter().filter(|reply| reply.assert(200).header("idempotency-replayed").is_empty()).count();
    assert_eq!(fresh, 1);
    assert!(replies.iter().all(|reply| reply.body == replies[0].body));
    let rows = office.get("/api/v1/audit-rows?subject=account").await.assert(200).value();
    assert_eq!(rows["total"], 1, "{rows}");
}

/// Fails unless a request is told that another one with its key is under way. On PostgreSQL.
pub(crate) async fn assert_a_held_key_is_told(app: &TestApp) {
    let office = app.office();
    // The other one holds the row that this one waits for.
    let mut holder = app.database().connect();
    holder.batch_execute("BEGIN; LOCK TABLE idempotency_keys IN EXCLUSIVE MODE").unwrap();
    set_language(&office, "held", "en").await.assert_problem(ErrorCode::RequestUnderWay);
    holder.batch_execute("ROLLBACK").unwrap();
    set_language(&office, "held", "en").await.assert(200);
}

#[tokio::test]
async fn a_key_that_another_request_holds_for_long_is_under_way() {
    // The embedded database has one writer: there nothing waits for a key.
    if is_postgres() {
        assert_a_held_key_is_told(&TestApp::start().await).await;
    }
}
