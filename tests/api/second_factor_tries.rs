//! Attempts to come around a second factor: by many codes, by a mailbox, by steps that give rights without saying so, at once.

use diesel::prelude::*;
use reqwest::Method;
use serde_json::json;
use shared::access::factor::SHOWN_MINUTES;
use shared::accounts::second_factor::{RECOVERY_CODES, WRONG_CODES_A_DAY};
use shared::accounts::{FAILURE_SECONDS, FAILURES_BEFORE_LOCK};
use shared::error::ErrorCode;
use shared::ids::PersonId;
use shared::schema::{known_devices, mails, persons, recovery_codes, second_factors};
use tests::factor::set_up;
use tests::{Actor, Reply, TestApp, fixtures};

const FACTOR: &str = "/api/v1/me/second-factor";

async fn log_in(browser: &Actor, place: &str, email: &str, code: Option<&str>) -> Reply {
    let mut body = json!({ "email": email, "password": fixtures::PASSWORD });
    if let Some(code) = code {
        body["code"] = json!(code);
    }
    let login = browser.request(Method::POST, "/api/v1/sessions").header("X-Forwarded-For", place);
    login.json(&body).send().await
}

fn address(app: &TestApp, person: PersonId) -> String {
    app.prepare(|conn| {
        fixtures::give_password(conn, person);
        fixtures::email_of(conn, person)
    })
}

// An entry that any other can be merged into.
fn without_address(app: &TestApp) -> PersonId {
    app.prepare(|conn| {
        let person = fixtures::person(conn, "Anna", "Ek");
        let own = diesel::update(persons::table.find(person));
        let none = (persons::email.eq(None::<String>), persons::email_folded.eq(None::<String>));
        own.set(none).execute(conn).unwrap();
        person
    })
}

#[tokio::test]
async fn after_many_wrong_codes_in_a_day_recovery_codes_alone_are_taken() {
    let app = TestApp::start_with(|config| config.trusted_proxies = vec!["127.0.0.1".parse().unwrap()]).await;
    let anna = app.leadership();
    let email = address(&app, anna.person.unwrap());
    let (telephone, codes) = set_up(&anna, app.now()).await;
    let browser = app.anonymous();
    app.set_ahead(30);
    log_in(&browser, "192.0.2.1", &email, Some(&telephone.code(app.now()))).await.assert(200);
    app.set_ahead(60);
    let wrong = telephone.wrong_code(app.now());
    // The wrong codes come from many places, and with a known device.
    for place in 0..WRONG_CODES_A_DAY - 1 {
        let tried = log_in(&app.anonymous(), &format!("198.51.100.{place}"), &email, Some(&wrong)).await;
        tried.assert_problem(ErrorCode::WrongCode);
    }
    log_in(&browser, "192.0.2.1", &email, Some(&wrong)).await.assert_problem(ErrorCode::WrongCode);
    let right = telephone.code(app.now());
    for (browser, place) in [(&browser, "192.0.2.1"), (&app.anonymous(), "203.0.113.7")] {
        let closed = log_in(browser, place, &email, Some(&right)).await;
        closed.assert_problem(ErrorCode::AccountLocked);
        assert!(closed.header("retry-after").parse::<i64>().unwrap() > FAILURE_SECONDS / 2);
    }
    log_in(&app.anonymous(), "203.0.113.7", &email, Some(&codes[0])).await.assert(200);
    let told: Vec<String> = app.prepare(|conn| mails::table.select(mails::subject).load(conn).unwrap());
    assert!(told.contains(&"Många fel engångskoder till ditt konto".to_owned()), "{told:?}");
    app.set_ahead(FAILURE_SECONDS + 90);
    let right = telephone.code(app.now());
    log_in(&app.anonymous(), "203.0.113.7", &email, Some(&right)).await.assert(200);
}

#[tokio::test]
async fn in_a_session_as_at_the_door_devices_of_another_account_give_no_further_codes() {
    let app = TestApp::start().await;
    let (anna, bo) = (app.leadership(), app.teacher_of(app.municipality("Sundsvall")));
    let (own, others) = (address(&app, bo.person.unwrap()), address(&app, anna.person.unwrap()));
    let (telephone, _) = set_up(&anna, app.now()).await;
    app.set_ahead(30);
    let right = telephone.code(app.now());
    log_in(&app.anonymous(), "192.0.2.1", &others, Some(&right)).await.assert(200);
    app.set_ahead(60);
    let wrong = json!({ "code": telephone.wrong_code(app.now()) });
    let mut looked_at = 0;
    for _ in 0..2 {
        let browser = app.anonymous();
        log_in(&browser, "192.0.2.1", &own, None).await.assert(200);
        let browser = browser.with_token(anna.token());
        for _ in 0..FAILURES_BEFORE_LOCK {
            let tried = browser.post(&format!("{FACTOR}/show"), &wrong).await;
            looked_at += i32::from(tried.status == 422);
        }
    }
    assert_eq!(looked_at, FAILURES_BEFORE_LOCK);
}

#[tokio::test]
async fn a_mailbox_makes_a_device_known_where_there_is_no_second_factor_alone() {
    let app = TestApp::start().await;
    let (anna, bo) = (app.leadership(), app.office());
    set_up(&anna, app.now()).await;
    for (actor, known) in [(&anna, 0), (&bo, 1)] {
        let person = actor.person.unwrap();
        let token = app.prepare(|conn| {
            server::accounts::queries::links::insert_password_link(conn, person, app.now()).unwrap().unwrap()
        });
        let body = json!({ "token": token, "password": fixtures::PASSWORD });
        app.anonymous().post("/api/v1/passwords", &body).await.assert(204);
        let devices: i64 = app.prepare(|conn| {
            let own = known_devices::table.filter(known_devices::person_id.eq(person));
            own.count().get_result(conn).unwrap()
        });
        assert_eq!(devices, known);
    }
}

#[tokio::test]
async fn it_is_shown_again_before_what_gives_rights_or_opens_doors_in_other_ways() {
    let app = TestApp::start().await;
    let (sundsvall, other) = (app.municipality("Sundsvall"), app.municipality("Ånge"));
    let unit = app.school_unit(sundsvall, "Allén");
    let (office, boss) = (app.office(), app.administrator());
    let teacher = app.teacher_of(unit).person.unwrap();
    let stays = without_address(&app);
    let (of_office, _) = set_up(&office, app.now()).await;
    let (of_boss, _) = set_up(&boss, app.now()).await;
    app.set_ahead(SHOWN_MINUTES * 60 + 5);
    let organisation = format!("/api/v1/organisations/{unit}");
    let account = format!("/api/v1/accounts/{teacher}");
    let try_all = async || {
        let tag = office.get(&organisation).await.assert(200).tag().to_owned();
        [
            boss.step(&format!("{account}/disable")).await,
            boss.step(&format!("{account}/enable")).await,
            office.post("/api/v1/me/calendar-feeds", &json!({ "name": "Telefonen" })).await,
            office.patch(&organisation, &tag, &json!({ "parentId": other })).await,
            office.post(&format!("/api/v1/persons/{stays}/merge"), &json!({ "with": teacher })).await,
        ]
    };
    for (number, reply) in try_all().await.iter().enumerate() {
        // An account that is not closed cannot be opened.
        let code = if number == 1 { ErrorCode::StateForbids } else { ErrorCode::SecondFactorAgain };
        reply.assert_problem(code);
    }
    // A change under one and the same parent is an ordinary edit.
    let tag = office.get(&organisation).await.tag().to_owned();
    office.patch(&organisation, &tag, &json!({ "name": "Alléns skola" })).await.assert(200);
    for (actor, telephone) in [(&office, &of_office), (&boss, &of_boss)] {
        let code = json!({ "code": telephone.code(app.now()) });
        actor.post(&format!("{FACTOR}/show"), &code).await.assert(200);
    }
    assert_eq!(try_all().await.each_ref().map(|reply| reply.status), [200, 200, 201, 200, 200]);
}

#[tokio::test]
async fn a_merge_does_not_drop_a_second_factor_that_no_key_opens() {
    let app = TestApp::start().await;
    let (office, anna) = (app.office(), app.teacher_of(app.municipality("Sundsvall")));
    set_up(&anna, app.now()).await;
    app.prepare(|conn| {
        diesel::update(second_factors::table).set(second_factors::seal_key.eq("gone")).execute(conn).unwrap();
    });
    let stays = without_address(&app);
    let merged =
        office.post(&format!("/api/v1/persons/{stays}/merge"), &json!({ "with": anna.person })).await;
    merged.assert_problem(ErrorCode::StateForbids);
    let left: i64 = app.prepare(|conn| second_factors::table.count().get_result(conn).unwrap());
    assert_eq!(left, 1);
}

#[tokio::test]
async fn of_new_recovery_codes_that_are_made_at_once_ten_are_good() {
    let app = TestApp::start().await;
    let anna = app.leadership();
    set_up(&anna, app.now()).await;
    let path = format!("{FACTOR}/recovery-codes");
    let made = futures_util::future::join_all((0..6).map(|_| anna.step(&path))).await;
    for reply in &made {
        reply.assert(200);
    }
    let good: i64 = app.prepare(|conn| recovery_codes::table.count().get_result(conn).unwrap());
    assert_eq!(usize::try_from(good).unwrap(), RECOVERY_CODES);
}
