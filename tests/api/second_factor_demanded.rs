//! A second factor is demanded of those who run the system or the network. The tests say what such a person can do before they have
//! one.

use reqwest::Method;
use serde_json::json;
use shared::accounts::second_factor::Demand;
use shared::error::ErrorCode;
use tests::factor::set_up;
use tests::{Actor, TestApp, fixtures};

const FACTOR: &str = "/api/v1/me/second-factor";

async fn app() -> TestApp {
    TestApp::start_with(|config| config.second_factor = Some(Demand::Demanded)).await
}

async fn is_missing(actor: &Actor) {
    for (method, path) in [
        (Method::GET, "/api/v1/accounts"),
        (Method::GET, "/api/v1/me/sessions"),
        (Method::GET, "/api/v1/today"),
        (Method::POST, "/api/v1/me/calendar-feeds"),
        (Method::POST, "/api/v1/me/second-factor/recovery-codes"),
    ] {
        let reply =
            actor.request(method, path).json(&json!({ "name": "Min", "activityId": null })).send().await;
        reply.assert_problem(ErrorCode::SecondFactorMissing);
    }
}

#[tokio::test]
async fn who_runs_the_system_or_the_network_can_do_nothing_but_set_it_up() {
    let app = app().await;
    for actor in [app.administrator(), app.office()] {
        let me = actor.get("/api/v1/me").await.assert(200).value();
        assert_eq!(me["secondFactor"]["demanded"], json!(true));
        is_missing(&actor).await;
        // Where strangers get an answer, this person gets it as a stranger: nothing that is not public.
        actor.get("/api/v1/roles").await.assert(200);
        actor
            .request(Method::PATCH, "/api/v1/me")
            .json(&json!({ "language": "en" }))
            .send()
            .await
            .assert(200);
        set_up(&actor, app.now()).await;
        actor.get("/api/v1/me/sessions").await.assert(200);
    }
}

#[tokio::test]
async fn drafts_are_not_shown_to_them_where_strangers_are_answered() {
    let app = app().await;
    app.prepare(fixtures::world);
    app.prepare(|conn| {
        use diesel::connection::SimpleConnection;
        conn.batch_execute("UPDATE activities SET state = 'draft', published_at = NULL").unwrap();
    });
    let office = app.office();
    office.get("/api/v1/activities/42").await.assert_problem(ErrorCode::NotFound);
    set_up(&office, app.now()).await;
    office.get("/api/v1/activities/42").await.assert(200);
}

#[tokio::test]
async fn they_log_in_and_out_without_one() {
    let app = app().await;
    let office = app.office();
    let session = app.login(office.person.unwrap()).await;
    is_missing(&session).await;
    session.request(Method::POST, "/api/v1/sessions/current/refresh").send().await.assert(200);
    session.request(Method::DELETE, "/api/v1/sessions/current").send().await.assert(204);
    session.get("/api/v1/me").await.assert_problem(ErrorCode::Unauthenticated);
}

#[tokio::test]
async fn they_cannot_end_it_but_have_a_new_telephone() {
    let app = app().await;
    let office = app.office();
    let (telephone, _) = set_up(&office, app.now()).await;
    app.set_ahead(30);
    let body = json!({ "code": telephone.code(app.now()) });
    office.post(&format!("{FACTOR}/end"), &body).await.assert_problem(ErrorCode::StateForbids);
    let (newer, _) = set_up(&office, app.now()).await;
    app.set_ahead(60);
    let person = office.person.unwrap();
    let email = app.prepare(|conn| {
        fixtures::give_password(conn, person);
        fixtures::email_of(conn, person)
    });
    for (code, status) in [(telephone.code(app.now()), 422), (newer.code(app.now()), 200)] {
        let body = json!({ "email": email, "password": fixtures::PASSWORD, "code": code });
        app.anonymous().post("/api/v1/sessions", &body).await.assert(status);
    }
}

#[tokio::test]
async fn everybody_else_is_offered_it_and_goes_on_without() {
    let app = app().await;
    let sundsvall = app.municipality("Sundsvall");
    for actor in [app.representative_of(sundsvall), app.leadership()] {
        let me = actor.get("/api/v1/me").await.assert(200).value();
        assert_eq!(me["secondFactor"]["demanded"], json!(false));
        actor.get("/api/v1/me/sessions").await.assert(200);
    }
}

#[tokio::test]
async fn rights_that_are_given_demand_it_at_once() {
    let app = app().await;
    let sundsvall = app.municipality("Sundsvall");
    let anna = app.representative_of(sundsvall);
    anna.get("/api/v1/me/sessions").await.assert(200);
    let now = app.now();
    app.prepare(|conn| {
        let organisation = fixtures::office(conn);
        fixtures::assignment(conn, anna.person.unwrap(), organisation, "coordinator", now);
    });
    anna.get("/api/v1/me/sessions").await.assert_problem(ErrorCode::SecondFactorMissing);
}
