//! Logging in, staying in, getting out.

use reqwest::Method;
use serde_json::json;
use server::accounts::queries;
use server::keys::Ticket;
use shared::accounts::{
    ACCESS_SECONDS, AccessToken, FAILURE_SECONDS, FAILURES_BEFORE_LOCK, IDLE_SECONDS, LOCK_MINUTES,
    MachineClientSecret,
};
use shared::error::ErrorCode;
use shared::ids::{PersonId, SessionId};
use tests::{Actor, Reply, TestApp, fixtures};

const REFRESH: &str = "/api/v1/sessions/current/refresh";

/// A person of the office with a password, and their address.
fn member(app: &TestApp) -> (PersonId, String) {
    let person = app.office().person.unwrap();
    let email = app.prepare(|conn| {
        fixtures::give_password(conn, person);
        fixtures::email_of(conn, person)
    });
    (person, email)
}

async fn log_in(actor: &Actor, email: &str, password: &str) -> Reply {
    actor.post("/api/v1/sessions", &json!({ "email": email, "password": password })).await
}

fn refresh_cookie(reply: &Reply) -> String {
    reply.header("set-cookie").split(';').next().unwrap().to_owned()
}

async fn refresh(app: &TestApp, cookie: &str) -> Reply {
    app.anonymous().request(Method::POST, REFRESH).header("Cookie", cookie).send().await
}

#[tokio::test]
async fn a_person_logs_in_and_is_told_who_they_are() {
    let app = TestApp::start().await;
    let sundsvall = app.municipality("Sundsvall");
    let anna = app.representative_of(sundsvall);
    let me = app.login(anna.person.unwrap()).await.get("/api/v1/me").await.assert(200).value();
    let grant = json!({ "right": "representative", "organisationId": sundsvall, "rootId": sundsvall });
    assert_eq!((&me["grants"], &me["leadsActivities"]), (&json!([grant]), &json!(false)));
}

#[tokio::test]
async fn the_session_comes_in_a_cookie_that_scripts_and_other_sites_cannot_use() {
    let app = TestApp::start_with(|config| config.public_url = "https://samverka.test".to_owned()).await;
    let (_, email) = member(&app);
    let reply = log_in(&app.anonymous(), &email.to_uppercase(), fixtures::PASSWORD).await;
    let cookie = reply.assert(200).header("set-cookie").to_owned();
    for part in ["HttpOnly", "Secure", "SameSite=Strict", "Path=/api/v1/sessions/current", "Max-Age=2592000"]
    {
        assert!(cookie.contains(part), "{part} in {cookie}");
    }
    assert_eq!(reply.header("cache-control"), "no-store");
    assert!(!reply.text().contains(refresh_cookie(&reply).split('=').nth(1).unwrap()));
}

#[tokio::test]
async fn a_wrong_password_and_an_unknown_address_are_answered_alike() {
    let app = TestApp::start().await;
    let (person, email) = member(&app);
    let nobody = app.anonymous();
    let mut answers = vec![
        log_in(&nobody, &email, "wrong").await,
        log_in(&nobody, "unknown@example.org", "wrong").await,
        log_in(&nobody, "no address", fixtures::PASSWORD).await,
    ];
    app.prepare(|conn| fixtures::disable(conn, person, app.now()));
    answers.push(log_in(&nobody, &email, fixtures::PASSWORD).await);
    for reply in &answers {
        let mut problem = reply.assert_problem(ErrorCode::WrongCredentials);
        problem.instance.clear();
        let mut first = answers[0].problem();
        first.instance.clear();
        assert_eq!(problem, first);
        assert_eq!(reply.header("set-cookie"), "");
    }
}

#[tokio::test]
async fn many_wrong_passwords_close_an_account_for_a_while_known_or_not() {
    let app = TestApp::start().await;
    let (_, email) = member(&app);
    for address in [&email, "unknown@example.org"] {
        for _ in 0..FAILURES_BEFORE_LOCK {
            let reply = log_in(&app.anonymous(), address, "wrong").await;
            reply.assert_problem(ErrorCode::WrongCredentials);
        }
        let reply = log_in(&app.anonymous(), address, fixtures::PASSWORD).await;
        let problem = reply.assert_problem(ErrorCode::AccountLocked);
        let seconds: i64 = reply.header("retry-after").parse().unwrap();
        assert!((1..=LOCK_MINUTES * 60).contains(&seconds), "{address}: {seconds}");
        assert_eq!(problem.retry_after.map(i64::from), Some(seconds), "{address}");
    }
    app.set_ahead(LOCK_MINUTES * 60 + 1);
    log_in(&app.anonymous(), &email, fixtures::PASSWORD).await.assert(200);
    log_in(&app.anonymous(), "unknown@example.org", "wrong")
        .await
        .assert_problem(ErrorCode::WrongCredentials);
}

#[tokio::test]
async fn a_right_password_forgets_the_wrong_ones() {
    let app = TestApp::start().await;
    let (_, email) = member(&app);
    for _ in 0..2 {
        for _ in 1..FAILURES_BEFORE_LOCK {
            log_in(&app.anonymous(), &email, "wrong").await.assert(401);
        }
        log_in(&app.anonymous(), &email, fixtures::PASSWORD).await.assert(200);
    }
}

#[tokio::test]
async fn a_refresh_gives_a_new_token_and_a_new_cookie() {
    let app = TestApp::start().await;
    let (person, email) = member(&app);
    let first = log_in(&app.anonymous(), &email, fixtures::PASSWORD).await;
    let second = refresh(&app, &refresh_cookie(&first)).await;
    let token: AccessToken = second.assert(200).json();
    assert_ne!(refresh_cookie(&first), refresh_cookie(&second));
    assert_eq!((token.me.person_id, token.expires_in), (person, ACCESS_SECONDS));
    assert_eq!(token.me.session_id, first.json::<AccessToken>().me.session_id, "the same session");
    app.anonymous().with_token(token.access_token).get("/api/v1/me").await.assert(200);
}

#[tokio::test]
async fn a_cookie_used_again_at_once_is_a_second_tab_later_it_is_a_theft() {
    let app = TestApp::start().await;
    let (_, email) = member(&app);
    let first = refresh_cookie(&log_in(&app.anonymous(), &email, fixtures::PASSWORD).await);
    let second = refresh_cookie(refresh(&app, &first).await.assert(200));
    app.set_ahead(28);
    let third = refresh(&app, &first).await;
    let token = third.assert(200).json::<AccessToken>().access_token;
    let tab = app.anonymous().with_token(token);
    tab.get("/api/v1/me").await.assert(200);
    refresh(&app, &second).await.assert(200);
    app.set_ahead(33);
    refresh(&app, &first).await.assert_problem(ErrorCode::WrongCredentials);
    tab.get("/api/v1/me").await.assert_problem(ErrorCode::Unauthenticated);
    refresh(&app, &refresh_cookie(&third)).await.assert_problem(ErrorCode::WrongCredentials);
}

#[tokio::test]
async fn a_session_ends_when_it_is_not_used_or_has_lasted_a_month() {
    let app = TestApp::start().await;
    let (_, email) = member(&app);
    let mut cookie = refresh_cookie(&log_in(&app.anonymous(), &email, fixtures::PASSWORD).await);
    let mut ahead = 0;
    let step = IDLE_SECONDS - 60;
    while ahead + step < 30 * 86_400 {
        ahead += step;
        app.set_ahead(ahead);
        cookie = refresh_cookie(refresh(&app, &cookie).await.assert(200));
    }
    app.set_ahead(30 * 86_400 + 1);
    refresh(&app, &cookie).await.assert_problem(ErrorCode::WrongCredentials);
    let idle = refresh_cookie(&log_in(&app.anonymous(), &email, fixtures::PASSWORD).await);
    app.set_ahead(30 * 86_400 + IDLE_SECONDS + 5);
    refresh(&app, &idle).await.assert_problem(ErrorCode::WrongCredentials);
}

#[tokio::test]
async fn logging_out_ends_the_session_and_the_cookie() {
    let app = TestApp::start().await;
    let (person, _) = member(&app);
    let actor = app.login(person).await;
    let reply = actor.request(Method::DELETE, "/api/v1/sessions/current").send().await;
    assert!(reply.assert(204).header("set-cookie").contains("Max-Age=0"), "{reply:?}");
    actor.get("/api/v1/me").await.assert_problem(ErrorCode::Unauthenticated);
    actor.request(Method::POST, REFRESH).send().await.assert_problem(ErrorCode::WrongCredentials);
    let again = app.anonymous().request(Method::DELETE, "/api/v1/sessions/current").send().await;
    again.assert(204);
}

#[tokio::test]
async fn one_ends_ones_own_sessions_and_nobody_elses() {
    let app = TestApp::start().await;
    let (one, other) = (app.office(), app.office());
    let lost = app.actor(one.person.unwrap());
    let path = |actor: &Actor| format!("/api/v1/me/sessions/{}", actor.session.unwrap());
    let end = async |actor: &Actor, whose: &Actor| actor.request(Method::DELETE, &path(whose)).send().await;
    end(&one, &other).await.assert_problem(ErrorCode::NotFound);
    other.get("/api/v1/me").await.assert(200);
    end(&one, &lost).await.assert(204);
    lost.get("/api/v1/me").await.assert_problem(ErrorCode::Unauthenticated);
    end(&one, &lost).await.assert_problem(ErrorCode::NotFound);
    one.get("/api/v1/me").await.assert(200);
}

#[tokio::test]
async fn tokens_that_ran_out_or_were_altered_open_nothing() {
    let app = TestApp::start().await;
    let (office, other) = (app.office(), app.office());
    let parts: Vec<_> = office.token().split('.').collect();
    let others: Vec<_> = other.token().split('.').collect();
    // {"alg":"none"} and the claims of another person under one's own signature.
    let none = format!("eyJhbGciOiJub25lIiwia2lkIjoieCJ9.{}.", parts[1]);
    let swapped = format!("{}.{}.{}", parts[0], others[1], parts[2]);
    let cut = format!("{}.{}.", parts[0], parts[1]);
    let strangers =
        app.sign(Ticket::Person { person: other.person.unwrap(), session: office.session.unwrap() });
    let unknown = app.sign(Ticket::Person { person: office.person.unwrap(), session: SessionId(987_654) });
    for token in [none, swapped, cut, strangers, unknown] {
        let reply = app.anonymous().with_token(token).get("/api/v1/me").await;
        reply.assert_problem(ErrorCode::Unauthenticated);
    }
    app.set_ahead(ACCESS_SECONDS - 5);
    office.get("/api/v1/me").await.assert(200);
    app.set_ahead(ACCESS_SECONDS + 1);
    office.get("/api/v1/me").await.assert_problem(ErrorCode::Unauthenticated);
}

#[tokio::test]
async fn a_language_is_chosen_and_written_down() {
    let app = TestApp::start().await;
    let office = app.office();
    let change = async |body| office.request(Method::PATCH, "/api/v1/me").json(&body).send().await;
    assert_eq!(change(json!({ "language": "en" })).await.assert(200).value()["language"], "en");
    assert_eq!(change(json!({})).await.assert(200).value()["language"], "en");
    let rows = office.get("/api/v1/audit-rows?subject=account").await.value();
    let changes: Vec<_> = rows["items"].as_array().unwrap().iter().map(|row| &row["changes"]).collect();
    assert_eq!(changes, [&json!({ "language": ["sv", "en"] })], "one row: what changes nothing leaves none");
}

#[tokio::test]
async fn who_came_in_and_who_was_kept_out_is_written_down() {
    let app = TestApp::start().await;
    let (person, email) = member(&app);
    let cookie = refresh_cookie(&log_in(&app.anonymous(), &email, fixtures::PASSWORD).await);
    refresh(&app, &cookie).await.assert(200);
    app.set_ahead(60);
    refresh(&app, &cookie).await.assert(401);
    for _ in 0..FAILURES_BEFORE_LOCK {
        log_in(&app.anonymous(), &email, "wrong").await.assert(401);
    }
    let reader = app.office();
    let log = reader.get("/api/v1/audit-rows").await.assert(200).value();
    let rows: Vec<_> = log["items"]
        .as_array()
        .unwrap()
        .iter()
        .map(|row| {
            let what: Vec<_> = row["changes"].as_object().unwrap().keys().cloned().collect();
            (row["action"].as_str().unwrap(), row["personId"].as_i64(), what.join(" "))
        })
        .collect();
    assert_eq!(
        rows,
        [
            ("log_in", None, "lockedUntil".to_owned()),
            ("refresh_session", Some(person.0), "endedAsStolen".to_owned()),
            ("log_in", Some(person.0), "opened".to_owned()),
        ]
    );
}

#[tokio::test]
async fn rights_end_with_the_assignment_that_gave_them() {
    let app = TestApp::start().await;
    let office = app.office();
    office.get("/api/v1/audit-rows").await.assert(200);
    app.prepare(|conn| {
        fixtures::end_assignments(conn, office.person.unwrap(), app.now().date().pred_opt().unwrap());
    });
    office.get("/api/v1/audit-rows").await.assert_problem(ErrorCode::Forbidden);
}

#[tokio::test]
async fn who_has_been_kept_out_since_the_password_was_compared_does_not_come_in() {
    let app = TestApp::start().await;
    let (person, _) = member(&app);
    let (now, hash) = (app.now(), fixtures::password_hash());
    let admitted = |hash: &str| app.prepare(|conn| queries::admit(conn, person, hash, now).unwrap());
    assert!(admitted(hash) && !admitted("another"));
    app.prepare(|conn| fixtures::disable(conn, person, now));
    assert!(!admitted(hash));
}

#[tokio::test]
async fn wrong_passwords_are_forgotten_after_a_day_known_or_not() {
    let app = TestApp::start().await;
    let (_, email) = member(&app);
    for address in [&email, "unknown@example.org"] {
        app.set_ahead(0);
        for _ in 1..FAILURES_BEFORE_LOCK {
            log_in(&app.anonymous(), address, "wrong").await.assert(401);
        }
        app.set_ahead(FAILURE_SECONDS + 1);
        for _ in 1..FAILURES_BEFORE_LOCK {
            log_in(&app.anonymous(), address, "wrong").await.assert(401);
        }
    }
}

#[tokio::test]
async fn where_nobody_is_asked_for_a_token_a_bad_one_does_no_harm() {
    let app = TestApp::start().await;
    let (_, email) = member(&app);
    let stale = app.anonymous().with_token("not.a.token");
    log_in(&stale, &email, fixtures::PASSWORD).await.assert(200);
    stale.post("/api/v1/password-resets", &json!({ "email": email })).await.assert(202);
    let token = stale.request(Method::POST, "/oauth/token");
    let refused =
        token.body("application/x-www-form-urlencoded", "grant_type=client_credentials").send().await;
    assert_eq!(refused.assert(401).value()["error"], "invalid_client");
    let typed = stale.post("/oauth/token", &json!({ "grant_type": "client_credentials" })).await;
    assert_eq!(typed.assert(400).value()["error"], "invalid_request", "no JSON, and no problem of ours");
    stale.get("/api/v1/organisations").await.assert_problem(ErrorCode::Unauthenticated);
}

#[tokio::test]
async fn machine_clients_are_counted_apart_and_written_down() {
    let app = TestApp::start().await;
    let (_, email) = member(&app);
    let sundsvall = app.municipality("Sundsvall");
    let new = json!({ "name": "Personalsystem", "organisationId": sundsvall, "scopes": ["members:read"] });
    let made = app.administrator().post("/api/v1/machine-clients", &new).await;
    assert_eq!(made.assert(201).header("cache-control"), "no-store");
    let made: MachineClientSecret = made.json();
    let ask = async |secret: &str| {
        let key = &made.client.client_key;
        let form = format!("grant_type=client_credentials&client_id={key}&client_secret={secret}");
        let request = app.anonymous().request(Method::POST, "/oauth/token");
        request.body("application/x-www-form-urlencoded", form).send().await
    };
    ask(&made.secret).await.assert(200);
    for _ in 0..60 {
        ask("wrong").await.assert(401);
    }
    let busy = ask("wrong").await;
    assert_eq!(busy.assert(429).value()["error"], "temporarily_unavailable");
    assert!((1..=60).contains(&busy.header("retry-after").parse().unwrap()));
    log_in(&app.anonymous(), &email, fixtures::PASSWORD).await.assert(200);
    let log = app.office().get("/api/v1/audit-rows?subject=machineClient&limit=100").await.value();
    let told = |what: &str| {
        log["items"].as_array().unwrap().iter().filter(|row| row["changes"].get(what).is_some()).count()
    };
    assert_eq!((told("admitted"), told("refused")), (1, 60));
}
