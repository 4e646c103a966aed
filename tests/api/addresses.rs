//! E-mail addresses. A caller who writes one down does not learn who else has it. An account's own address is nobody else's.

use diesel::connection::SimpleConnection;
use diesel::prelude::*;
use reqwest::Method;
use serde_json::{Value, json};
use shared::access::Scope;
use shared::error::ErrorCode;
use shared::ids::{OrganisationId, PersonId};
use shared::schema::{accounts, mails, persons};
use tests::{Actor, Reply, TestApp, fixtures};

const MEMBER: OrganisationId = OrganisationId(42);
const SCHOOL: OrganisationId = OrganisationId(43);
/// Somebody of another member.
const CILLA: PersonId = PersonId(44);
const CILLAS: &str = "cilla.lind@example.org";
/// The address of somebody of one's own.
const ANNAS: &str = "anna.ek@example.org";
/// The address of somebody of one's own whose particulars are protected.
const BOS: &str = "bo.alm@example.org";
const NOBODYS: &str = "nobody@example.org";

async fn world() -> TestApp {
    let app = TestApp::start().await;
    app.prepare(fixtures::world);
    app.prepare(|conn| {
        conn.batch_execute("UPDATE persons SET protected = TRUE WHERE id = 43").expect("a protected person");
    });
    app
}

fn somebody(email: &str) -> Value {
    let assignment = json!({ "organisationId": SCHOOL, "roleId": 12 });
    json!({ "givenName": "Ny", "familyName": "Ström", "email": email, "assignment": assignment })
}

async fn register(actor: &Actor, email: &str) -> Reply {
    actor.post("/api/v1/persons", &somebody(email)).await
}

async fn change_address(actor: &Actor, person: PersonId, email: &str) -> Reply {
    let path = format!("/api/v1/persons/{person}");
    let tag = actor.get(&path).await.assert(200).tag().to_owned();
    actor.patch(&path, &tag, &json!({ "email": email })).await
}

fn with_account(app: &TestApp, person: PersonId) {
    let now = app.now();
    app.prepare(|conn| {
        fixtures::account(conn, person, now);
        fixtures::give_password(conn, person);
    });
}

async fn log_in(app: &TestApp, email: &str) -> Reply {
    let body = json!({ "email": email, "password": fixtures::PASSWORD });
    app.anonymous().request(Method::POST, "/api/v1/sessions").json(&body).send().await
}

/// The person whom a login leads to.
async fn who(app: &TestApp, email: &str) -> Value {
    let opened = log_in(app, email).await.assert(200).value();
    let token = format!("Bearer {}", opened["accessToken"].as_str().unwrap());
    let me = app.anonymous().request(Method::GET, "/api/v1/me").header("Authorization", token).send().await;
    me.assert(200).value()["personId"].clone()
}

#[tokio::test]
async fn who_registers_somebody_learns_of_no_address_that_they_may_not_see() {
    for is_machine in [false, true] {
        let app = world().await;
        let near =
            if is_machine { app.machine_of(MEMBER, Scope::ALL) } else { app.representative_of(MEMBER) };
        for email in [NOBODYS, CILLAS, BOS] {
            register(&near, email).await.assert(201);
            // By now somebody of one's own has the address, too.
            register(&near, &email.to_uppercase()).await.assert_problem(ErrorCode::EmailTaken);
        }
        register(&near, ANNAS).await.assert_problem(ErrorCode::EmailTaken);
        let own = app.prepare(|conn| {
            let own = persons::table.filter(persons::email.eq(NOBODYS)).select(persons::id);
            own.first::<PersonId>(conn).unwrap()
        });
        change_address(&near, own, "david.hagg@example.org").await.assert(200);
        change_address(&near, own, ANNAS).await.assert_problem(ErrorCode::EmailTaken);
        change_address(&near, own, "David.Hagg@example.org").await.assert(200);
        let office = app.office();
        for email in [CILLAS, BOS, ANNAS] {
            register(&office, email).await.assert_problem(ErrorCode::EmailTaken);
        }
        change_address(&office, own, CILLAS).await.assert_problem(ErrorCode::EmailTaken);
    }
}

#[tokio::test]
async fn of_several_who_register_one_address_at_once_one_does() {
    let app = world().await;
    let office = app.office();
    let make = || register(&office, "many@example.org");
    let (a, b, c, d) = tokio::join!(make(), make(), make(), make());
    let mut said = [a.status, b.status, c.status, d.status];
    said.sort_unstable();
    assert_eq!(said, [201, 409, 409, 409]);
}

#[tokio::test]
async fn the_office_is_told_of_two_with_one_address_and_makes_them_one() {
    let app = world().await;
    let (near, office) = (app.representative_of(MEMBER), app.office());
    let shared = async |actor: &Actor| -> Vec<i64> {
        let found = actor.get("/api/v1/persons?sharesAddress=true").await.assert(200).value();
        let ids: Vec<_> =
            found["items"].as_array().unwrap().iter().map(|one| one["id"].as_i64().unwrap()).collect();
        assert_eq!(found["total"], ids.len());
        ids
    };
    let task = async |actor: &Actor| -> Option<Value> {
        let today = actor.get("/api/v1/today").await.assert(200).value();
        let tasks = today["tasks"].as_array().unwrap();
        tasks.iter().find(|task| task["kind"] == "sharedAddress").map(|task| task["count"].clone())
    };
    assert_eq!((shared(&office).await, task(&office).await), (vec![], None));
    let made = register(&near, CILLAS).await.assert(201).value()["id"].as_i64().unwrap();
    let mut both = shared(&office).await;
    both.sort_unstable();
    assert_eq!((both, task(&office).await), (vec![CILLA.0, made], Some(json!(1))));
    // A caller who sees only one of the two is not told that there is another.
    assert_eq!((shared(&near).await, task(&near).await), (vec![], None));
    let body = json!({ "with": made });
    office.post(&format!("/api/v1/persons/{CILLA}/merge"), &body).await.assert(200);
    assert_eq!((shared(&office).await, task(&office).await), (vec![], None));
}

#[tokio::test]
async fn who_writes_down_an_accounts_address_neither_opens_nor_closes_it() {
    let app = world().await;
    with_account(&app, CILLA);
    let near = app.representative_of(MEMBER);
    let twin = register(&near, CILLAS).await.assert(201).value()["id"].as_i64().unwrap();
    assert_eq!(who(&app, CILLAS).await, CILLA.0);
    app.anonymous().post("/api/v1/password-resets", &json!({ "email": CILLAS })).await.assert(202);
    app.send_links().await;
    let told: Vec<Option<PersonId>> =
        app.prepare(|conn| mails::table.select(mails::person_id).load(conn).unwrap());
    assert_eq!(told, [Some(CILLA)]);
    let invited = app.office().step(&format!("/api/v1/accounts/{twin}/invite")).await;
    invited.assert_problem(ErrorCode::EmailTaken);
}

#[tokio::test]
async fn who_writes_down_the_address_of_somebody_with_rights_does_not_take_their_way_in() {
    let app = world().await;
    let now = app.now();
    let near = app.representative_of(MEMBER);
    let twin = register(&near, CILLAS).await.assert(201).value()["id"].as_i64().unwrap();
    // This person came later. They have a role, and no account yet.
    let leader = app.prepare(|conn| {
        let leader = fixtures::employee(conn, SCHOOL, "headTeacher", now);
        let own = diesel::update(persons::table.find(leader));
        own.set((persons::email.eq(CILLAS), persons::email_folded.eq(CILLAS))).execute(conn).unwrap();
        leader
    });
    assert!(leader.0 > twin);
    app.anonymous().post("/api/v1/password-resets", &json!({ "email": CILLAS })).await.assert(202);
    app.send_links().await;
    let told: Vec<(Option<PersonId>, Option<String>)> =
        app.prepare(|conn| mails::table.select((mails::person_id, mails::body)).load(conn).unwrap());
    assert_eq!(told[0].0, Some(leader));
    // Other persons may have the address, so the mail says whom the link is for.
    let name = app.office().get(&format!("/api/v1/persons/{leader}")).await.assert(200).value();
    let body = told[0].1.as_deref().unwrap();
    assert!(body.contains(name["familyName"].as_str().unwrap()), "{body}");
}

#[tokio::test]
async fn an_address_that_an_account_leaves_goes_to_the_one_that_waits_for_it() {
    let app = world().await;
    let now = app.now();
    let other = app.prepare(|conn| fixtures::employee(conn, SCHOOL, "teacher", now));
    with_account(&app, CILLA);
    with_account(&app, other);
    let before = app.prepare(|conn| fixtures::email_of(conn, other));
    // Administrators change addresses, but they do not know the addresses of protected persons.
    app.prepare(|conn| {
        conn.batch_execute("UPDATE persons SET protected = TRUE WHERE id = 44").expect("a protected person");
    });
    change_address(&app.administrator(), other, CILLAS).await.assert(200);
    assert_eq!(who(&app, CILLAS).await, CILLA.0);
    log_in(&app, &before).await.assert_problem(ErrorCode::WrongCredentials);
    let address = || -> Option<String> {
        let own = accounts::table.find(other).select(accounts::address_folded);
        app.prepare(|conn| own.first(conn).unwrap())
    };
    assert_eq!(address(), None);
    change_address(&app.office(), CILLA, "cilla@example.org").await.assert(200);
    assert_eq!(address().as_deref(), Some(CILLAS));
    assert_eq!(who(&app, CILLAS).await, other.0);
    assert_eq!(who(&app, "cilla@example.org").await, CILLA.0);
}
