//! The second factor of persons who have chosen one: set up, asked at the door and again before rights and secrets, ended, reset.

use diesel::prelude::*;
use serde_json::{Value, json};
use shared::access::factor::SHOWN_MINUTES;
use shared::accounts::second_factor::{PENDING_MINUTES, RECOVERY_CODES};
use shared::accounts::{FAILURES_BEFORE_LOCK, LOCK_MINUTES};
use shared::error::ErrorCode;
use shared::ids::PersonId;
use shared::schema::{mails, pending_factors, persons, recovery_codes, second_factors};
use tests::factor::{Telephone, set_up};
use tests::program::{command, output};
use tests::{Actor, Reply, TestApp, fixtures};

use crate::imports::{commit, sent};

const FACTOR: &str = "/api/v1/me/second-factor";

/// Moves the clock by steps of thirty seconds, because the earlier code has been used.
fn next_step(app: &TestApp, steps: i64) {
    app.set_ahead(steps * 30);
}

async fn log_in(app: &TestApp, person: PersonId, code: Option<&str>) -> Reply {
    let email = app.prepare(|conn| {
        fixtures::give_password(conn, person);
        fixtures::email_of(conn, person)
    });
    let mut body = json!({ "email": email, "password": fixtures::PASSWORD });
    if let Some(code) = code {
        body["code"] = json!(code);
    }
    app.anonymous().post("/api/v1/sessions", &body).await
}

async fn send(actor: &Actor, what: &str, code: &str) -> Reply {
    actor.post(&format!("{FACTOR}/{what}"), &json!({ "code": code })).await
}

async fn own(actor: &Actor) -> Value {
    actor.get("/api/v1/me").await.assert(200).value()["secondFactor"].clone()
}

fn letters(app: &TestApp, person: PersonId) -> Vec<String> {
    app.prepare(|conn| {
        let own = mails::table.filter(mails::person_id.eq(person)).order(mails::id);
        own.filter(mails::template.eq("secondFactorChanged")).select(mails::subject).load(conn).unwrap()
    })
}

#[tokio::test]
async fn a_second_factor_counts_when_its_owner_has_confirmed_it() {
    let app = TestApp::start().await;
    let anna = app.teacher_of(app.school_unit(app.municipality("Sundsvall"), "Allén"));
    let person = anna.person.unwrap();
    let other = app.actor(person);
    let begun = anna.step(FACTOR).await.assert(200).value();
    assert!(begun["uri"].as_str().unwrap().starts_with("otpauth://totp/Samverka:"), "{begun}");
    assert!(begun["picture"].as_str().unwrap().contains("<svg "), "{begun}");
    let telephone = Telephone::with_key(begun["key"].as_str().unwrap());
    assert_eq!(own(&anna).await["confirmedAt"], Value::Null);
    log_in(&app, person, None).await.assert(200);
    send(&anna, "confirm", &telephone.wrong_code(app.now())).await.assert_problem(ErrorCode::WrongCode);
    let confirmed = send(&anna, "confirm", &telephone.code(app.now())).await;
    assert_eq!(confirmed.assert(200).header("cache-control"), "no-store");
    assert_eq!(confirmed.value()["codes"].as_array().unwrap().len(), RECOVERY_CODES);
    let factor = own(&anna).await;
    assert!(factor["confirmedAt"].is_string() && factor["shownUntil"].is_string(), "{factor}");
    assert_eq!((&factor["recoveryCodes"], &factor["demanded"]), (&json!(10), &json!(false)));
    // Sessions elsewhere have not shown the factor, so they have ended.
    other.get("/api/v1/me").await.assert_problem(ErrorCode::Unauthenticated);
    assert_eq!(letters(&app, person), ["Tvåstegsverifiering är på"]);
    send(&anna, "confirm", &telephone.code(app.now())).await.assert_problem(ErrorCode::StateForbids);
}

#[tokio::test]
async fn what_was_begun_must_be_confirmed_in_half_an_hour() {
    let app = TestApp::start().await;
    let anna = app.leadership();
    let begun = anna.step(FACTOR).await.assert(200).value();
    let telephone = Telephone::with_key(begun["key"].as_str().unwrap());
    app.set_ahead(PENDING_MINUTES * 60);
    let anna = app.actor(anna.person.unwrap());
    send(&anna, "confirm", &telephone.code(app.now())).await.assert_problem(ErrorCode::StateForbids);
    let again = Telephone::with_key(anna.step(FACTOR).await.assert(200).value()["key"].as_str().unwrap());
    send(&anna, "confirm", &telephone.code(app.now())).await.assert_problem(ErrorCode::WrongCode);
    send(&anna, "confirm", &again.code(app.now())).await.assert(200);
}

#[tokio::test]
async fn the_database_holds_neither_the_secret_nor_a_code() {
    let app = TestApp::start().await;
    let anna = app.leadership();
    let begun = anna.step(FACTOR).await.assert(200).value();
    let key = begun["key"].as_str().unwrap().to_owned();
    let secret = totp_rs::Secret::try_from_base32(key.replace(' ', "")).unwrap();
    let holds = |bytes: &[u8]| bytes.windows(20).any(|part| part == secret.as_bytes());
    let pending: Vec<u8> =
        app.prepare(|conn| pending_factors::table.select(pending_factors::seal).first(conn).unwrap());
    assert!(!holds(&pending));
    let code = Telephone::with_key(&key).code(app.now());
    let codes = send(&anna, "confirm", &code).await.assert(200).value();
    let (seal, marks): (Vec<u8>, Vec<String>) = app.prepare(|conn| {
        let seal = second_factors::table.select(second_factors::seal).first(conn).unwrap();
        (seal, recovery_codes::table.select(recovery_codes::mark).load(conn).unwrap())
    });
    assert!(!holds(&seal));
    assert_eq!(marks.len(), RECOVERY_CODES);
    for code in codes["codes"].as_array().unwrap() {
        assert!(!marks.contains(&code.as_str().unwrap().replace('-', "")), "{code}");
    }
}

#[tokio::test]
async fn the_door_asks_for_a_code_which_is_good_once() {
    let app = TestApp::start().await;
    let anna = app.leadership();
    let person = anna.person.unwrap();
    let at = app.now();
    let (telephone, _) = set_up(&anna, at).await;
    let refused = log_in(&app, person, None).await;
    refused.assert_problem(ErrorCode::SecondFactorNeeded);
    assert_eq!(refused.header("set-cookie"), "");
    log_in(&app, person, Some(&telephone.code(at))).await.assert_problem(ErrorCode::WrongCode);
    next_step(&app, 1);
    let code = telephone.code(app.now());
    let spaced = format!("{} {}", &code[..3], &code[3..]);
    let token = log_in(&app, person, Some(&spaced)).await.assert(200).value();
    assert!(token["me"]["secondFactor"]["shownUntil"].is_string(), "{token}");
    log_in(&app, person, Some(&code)).await.assert_problem(ErrorCode::WrongCode);
    // An older code than the one that was taken is refused, even while its time lasts.
    let before = telephone.code(app.now().plus_seconds(-30));
    log_in(&app, person, Some(&before)).await.assert_problem(ErrorCode::WrongCode);
}

#[tokio::test]
async fn of_many_who_come_with_one_code_one_is_let_in() {
    let app = TestApp::start().await;
    let anna = app.leadership();
    let (telephone, codes) = set_up(&anna, app.now()).await;
    next_step(&app, 1);
    for code in [telephone.code(app.now()), codes[0].clone()] {
        let tries = (0..6).map(|_| log_in(&app, anna.person.unwrap(), Some(&code)));
        let replies = futures_util::future::join_all(tries).await;
        let mut statuses: Vec<_> = replies.iter().map(|reply| reply.status).collect();
        statuses.sort_unstable();
        assert_eq!(statuses, [200, 422, 422, 422, 422, 422]);
    }
}

#[tokio::test]
async fn wrong_codes_close_the_door_as_wrong_passwords_do() {
    let app = TestApp::start().await;
    let anna = app.leadership();
    let person = anna.person.unwrap();
    let (telephone, _) = set_up(&anna, app.now()).await;
    next_step(&app, 1);
    // Wrong codes at the door and in a session are counted together.
    for number in 0..FAILURES_BEFORE_LOCK {
        let wrong = telephone.wrong_code(app.now());
        let reply = match number % 3 {
            0 => log_in(&app, person, Some(&wrong)).await,
            1 => send(&anna, "show", &wrong).await,
            _ => send(&anna, "end", &wrong).await,
        };
        reply.assert_problem(ErrorCode::WrongCode);
    }
    let right = telephone.code(app.now());
    log_in(&app, person, Some(&right)).await.assert_problem(ErrorCode::AccountLocked);
    send(&anna, "show", &right).await.assert_problem(ErrorCode::AccountLocked);
    send(&anna, "end", &right).await.assert_problem(ErrorCode::AccountLocked);
    app.set_ahead(LOCK_MINUTES * 60 + 60);
    log_in(&app, person, Some(&telephone.code(app.now()))).await.assert(200);
}

#[tokio::test]
async fn of_many_wrong_codes_at_once_no_more_are_looked_at_than_of_those_after_each_other() {
    let app = TestApp::start().await;
    let anna = app.leadership();
    let (telephone, _) = set_up(&anna, app.now()).await;
    next_step(&app, 1);
    let wrong = telephone.wrong_code(app.now());
    let tries = (0..2 * FAILURES_BEFORE_LOCK).map(|_| log_in(&app, anna.person.unwrap(), Some(&wrong)));
    let replies = futures_util::future::join_all(tries).await;
    let looked_at = replies.iter().filter(|reply| reply.status == 422).count();
    assert_eq!(i32::try_from(looked_at).unwrap(), FAILURES_BEFORE_LOCK);
}

#[tokio::test]
async fn a_recovery_code_opens_once_and_its_owner_is_told() {
    let app = TestApp::start().await;
    let anna = app.leadership();
    let person = anna.person.unwrap();
    let (_, codes) = set_up(&anna, app.now()).await;
    let token = log_in(&app, person, Some(&codes[3].to_uppercase())).await.assert(200).value();
    assert_eq!(token["me"]["secondFactor"]["recoveryCodes"], json!(9));
    log_in(&app, person, Some(&codes[3])).await.assert_problem(ErrorCode::WrongCode);
    assert_eq!(letters(&app, person)[1], "En reservkod har använts");
    let anna = app.anonymous().with_token(token["accessToken"].as_str().unwrap());
    let fresh = anna.step(&format!("{FACTOR}/recovery-codes")).await.assert(200).value();
    log_in(&app, person, Some(&codes[4])).await.assert_problem(ErrorCode::WrongCode);
    log_in(&app, person, fresh["codes"][0].as_str()).await.assert(200);
    assert_eq!(letters(&app, person)[2], "Du har nya reservkoder");
}

#[tokio::test]
async fn a_new_password_does_not_go_around_it() {
    let app = TestApp::start().await;
    let anna = app.leadership();
    let person = anna.person.unwrap();
    let (telephone, _) = set_up(&anna, app.now()).await;
    let token = app.prepare(|conn| {
        server::accounts::queries::links::insert_password_link(conn, person, app.now()).unwrap().unwrap()
    });
    let body = json!({ "token": token, "password": fixtures::PASSWORD });
    let reply = app.anonymous().post("/api/v1/passwords", &body).await;
    assert!(!reply.assert(204).header("set-cookie").contains("refresh"), "no session comes of it");
    log_in(&app, person, None).await.assert_problem(ErrorCode::SecondFactorNeeded);
    next_step(&app, 1);
    log_in(&app, person, Some(&telephone.code(app.now()))).await.assert(200);
}

#[tokio::test]
async fn it_is_shown_again_before_rights_and_secrets_are_touched() {
    let app = TestApp::start().await;
    let sundsvall = app.municipality("Sundsvall");
    let (office, administrator) = (app.office(), app.administrator());
    let whom = app.representative_of(sundsvall).person.unwrap();
    let role = app.prepare(|conn| server::accounts::queries::entry::role_of(conn, "headTeacher").unwrap());
    let unit = app.school_unit(sundsvall, "Allén");
    let give = format!("/api/v1/persons/{whom}/assignments");
    let assignment = json!({ "organisationId": unit, "roleId": role, "title": "" });
    let client = json!({ "name": "System", "organisationId": sundsvall, "scopes": ["members:read"] });
    let (of_office, _) = set_up(&office, app.now()).await;
    let (of_administrator, _) = set_up(&administrator, app.now()).await;
    app.set_ahead(SHOWN_MINUTES * 60 + 5);
    let codes = format!("{FACTOR}/recovery-codes");
    office.post(&give, &assignment).await.assert_problem(ErrorCode::SecondFactorAgain);
    office.step(FACTOR).await.assert_problem(ErrorCode::SecondFactorAgain);
    office.step(&codes).await.assert_problem(ErrorCode::SecondFactorAgain);
    administrator.post("/api/v1/machine-clients", &client).await.assert_problem(ErrorCode::SecondFactorAgain);
    let person = office.get(&format!("/api/v1/persons/{whom}")).await;
    let address = json!({ "email": "ny.adress@example.org" });
    let path = format!("/api/v1/persons/{whom}");
    office.patch(&path, person.tag(), &address).await.assert_problem(ErrorCode::SecondFactorAgain);
    let place = office.get(&format!("/api/v1/organisations/{unit}")).await.value()["uuid"].clone();
    let place = place.as_str().unwrap();
    let table = format!("E-post;Förnamn;Efternamn;Organisation;Roll\nny@example.org;Ny;Ström;{place};Lärare");
    let table = sent(&office, "persons", table.as_str()).await;
    commit(&office, &table).await.assert_problem(ErrorCode::SecondFactorAgain);
    // A change that touches neither rights nor secrets goes on as before.
    office.patch(&path, person.tag(), &json!({ "givenName": "Nora" })).await.assert(200);
    let shown = send(&office, "show", &of_office.code(app.now())).await.assert(200).value();
    assert!(shown["shownUntil"].is_string(), "{shown}");
    office.post(&give, &assignment).await.assert(201);
    let person = office.get(&path).await;
    office.patch(&path, person.tag(), &address).await.assert(200);
    office.step(&codes).await.assert(200);
    commit(&office, &table).await.assert(200);
    // The office has shown its factor; that does not count for the administrator.
    administrator.post("/api/v1/machine-clients", &client).await.assert_problem(ErrorCode::SecondFactorAgain);
    send(&administrator, "show", &of_administrator.code(app.now())).await.assert(200);
    administrator.post("/api/v1/machine-clients", &client).await.assert(201);
}

#[tokio::test]
async fn who_has_none_is_not_asked() {
    let app = TestApp::start().await;
    let sundsvall = app.municipality("Sundsvall");
    let administrator = app.administrator();
    let client = json!({ "name": "System", "organisationId": sundsvall, "scopes": ["members:read"] });
    administrator.post("/api/v1/machine-clients", &client).await.assert(201);
    for what in ["show", "end"] {
        send(&administrator, what, "123456").await.assert_problem(ErrorCode::StateForbids);
    }
    administrator.step(&format!("{FACTOR}/recovery-codes")).await.assert_problem(ErrorCode::StateForbids);
}

#[tokio::test]
async fn its_owner_ends_it_by_a_code() {
    let app = TestApp::start().await;
    let anna = app.leadership();
    let person = anna.person.unwrap();
    let (telephone, codes) = set_up(&anna, app.now()).await;
    next_step(&app, 1);
    send(&anna, "end", &telephone.wrong_code(app.now())).await.assert_problem(ErrorCode::WrongCode);
    send(&anna, "end", &telephone.code(app.now())).await.assert(204);
    assert_eq!(own(&anna).await["confirmedAt"], Value::Null);
    log_in(&app, person, None).await.assert(200);
    assert_eq!(letters(&app, person)[1], "Tvåstegsverifiering är av");
    // Recovery codes of an earlier second factor open nothing once there is a new one.
    set_up(&anna, app.now()).await;
    log_in(&app, person, Some(&codes[0])).await.assert_problem(ErrorCode::WrongCode);
}

#[tokio::test]
async fn another_administrator_resets_it_with_a_reason() {
    let app = TestApp::start().await;
    let (boss, office) = (app.administrator(), app.office());
    let (person, own) = (office.person.unwrap(), boss.person.unwrap());
    set_up(&office, app.now()).await;
    set_up(&boss, app.now()).await;
    let path = |person| format!("/api/v1/accounts/{person}/reset-second-factor");
    let reason = json!({ "reason": "Ny telefon, ringde upp." });
    office.post(&path(own), &reason).await.assert_problem(ErrorCode::Forbidden);
    boss.post(&path(own), &reason).await.assert_problem(ErrorCode::StateForbids);
    boss.post(&path(person), &json!({ "reason": " " })).await.assert_problem(ErrorCode::InvalidFields);
    let account = boss.get(&format!("/api/v1/accounts/{person}")).await.assert(200).value();
    assert!(account["secondFactorAt"].is_string(), "{account}");
    assert_eq!(account["allowedActions"], json!(["disable", "resetSecondFactor"]));
    app.set_ahead(SHOWN_MINUTES * 60 + 5);
    boss.post(&path(person), &reason).await.assert_problem(ErrorCode::SecondFactorAgain);
    app.set_ahead(0);
    let account = boss.post(&path(person), &reason).await.assert(200).value();
    assert_eq!((&account["secondFactorAt"], &account["allowedActions"]), (&Value::Null, &json!(["disable"])));
    office.get("/api/v1/me").await.assert_problem(ErrorCode::Unauthenticated);
    log_in(&app, person, None).await.assert(200);
    assert_eq!(letters(&app, person)[1], "Tvåstegsverifiering är av");
    let path_of_log = format!("/api/v1/audit-rows?subject=account&subjectId={person}");
    let rows = app.office().get(&path_of_log).await.assert(200).value();
    assert_eq!(rows["items"][0]["action"], json!("reset_second_factor"));
    assert_eq!(rows["items"][0]["changes"]["reason"], json!([null, "Ny telefon, ringde upp."]));
    boss.post(&path(person), &reason).await.assert_problem(ErrorCode::StateForbids);
}

#[tokio::test]
async fn whoever_runs_the_server_resets_it_where_nobody_else_can() {
    let app = TestApp::start().await;
    let boss = app.administrator();
    let person = boss.person.unwrap();
    set_up(&boss, app.now()).await;
    let email = app.prepare(|conn| fixtures::email_of(conn, person));
    let call = |email: &str, reason: &str| {
        let words = ["reset-second-factor", "--email", email, "--reason", reason];
        output(command(app.database()).args(words))
    };
    for (email, reason, told) in [
        (email.as_str(), " ", "reason: "),
        ("nobody@example.org", "Borta", "email: nobody@example.org has no account with a second factor"),
    ] {
        let refused = call(email, reason);
        let said = String::from_utf8_lossy(&refused.stderr).into_owned();
        assert!(!refused.status.success() && said.contains(told), "{said}");
    }
    let done = call(&email, "Telefonen är borta.");
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    boss.get("/api/v1/me").await.assert_problem(ErrorCode::Unauthenticated);
    log_in(&app, person, None).await.assert(200);
    assert_eq!(letters(&app, person).len(), 2);
}

#[tokio::test]
async fn an_account_that_moves_to_another_person_keeps_it() {
    let app = TestApp::start().await;
    let sundsvall = app.municipality("Sundsvall");
    let unit = app.school_unit(sundsvall, "Allén");
    let (anna, office) = (app.teacher_of(unit), app.office());
    let goes = anna.person.unwrap();
    let (telephone, codes) = set_up(&anna, app.now()).await;
    next_step(&app, 1);
    // This login also makes the place known that they come from.
    log_in(&app, goes, Some(&telephone.code(app.now()))).await.assert(200);
    let stays = app.prepare(|conn| {
        let stays = fixtures::person(conn, "Anna", "Ek");
        let own = diesel::update(persons::table.find(stays));
        own.set((persons::email.eq(None::<String>), persons::email_folded.eq(None::<String>)))
            .execute(conn)
            .unwrap();
        stays
    });
    office.post(&format!("/api/v1/persons/{stays}/merge"), &json!({ "with": goes })).await.assert(200);
    next_step(&app, 2);
    for code in [telephone.code(app.now()), codes[0].clone()] {
        let email = app.prepare(|conn| fixtures::email_of(conn, stays));
        let body = json!({ "email": email, "password": fixtures::PASSWORD });
        app.anonymous().post("/api/v1/sessions", &body).await.assert_problem(ErrorCode::SecondFactorNeeded);
        let body = json!({ "email": email, "password": fixtures::PASSWORD, "code": code });
        app.anonymous().post("/api/v1/sessions", &body).await.assert(200);
    }
}
