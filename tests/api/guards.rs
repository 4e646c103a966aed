//! Rights are guarded: who may change the address by which their holder comes in, and who may give them to whom.

use diesel::connection::SimpleConnection;
use diesel::prelude::*;
use reqwest::Method;
use serde_json::{Value, json};
use shared::access::Scope;
use shared::error::ErrorCode;
use shared::ids::{OrganisationId, PersonId};
use shared::schema::mails;
use tests::{Actor, Reply, TestApp, fixtures};

const MEMBER: OrganisationId = OrganisationId(42);
const SCHOOL: OrganisationId = OrganisationId(43);
const OFFICE: i64 = 46;
/// Roles by their numbers.
const ADMINISTRATOR: i64 = 1;
const COORDINATOR: i64 = 3;
const REPRESENTATIVE: i64 = 8;
const TEACHER: i64 = 12;
const APPROVER: i64 = 22;

async fn world() -> TestApp {
    let app = TestApp::start().await;
    app.prepare(fixtures::world);
    app
}

fn teacher(app: &TestApp) -> PersonId {
    let now = app.now();
    app.prepare(|conn| fixtures::employee(conn, SCHOOL, "teacher", now))
}

fn run(app: &TestApp, sql: &str) {
    app.prepare(|conn| conn.batch_execute(sql).expect("what is so before"));
}

// From tomorrow on.
fn to_come(app: &TestApp, person: PersonId, organisation: i64, role: i64) {
    let tomorrow = app.now().plus_days(1).date();
    run(
        app,
        &format!(
            "INSERT INTO assignments (uuid, version, person_id, organisation_id, role_id, title, from_date, created_at, changed_at)
             VALUES ('to-come-{person}', 1, {person}, {organisation}, {role}, '', '{tomorrow}', '2026-01-01 00:00:00', '2026-01-01 00:00:00')"
        ),
    );
}

/// Somebody of the office who administers the system, too.
fn both(app: &TestApp) -> Actor {
    let administrator = app.administrator();
    let now = app.now();
    app.prepare(|conn| {
        fixtures::assignment(conn, administrator.person.unwrap(), OrganisationId(OFFICE), "coordinator", now);
    });
    administrator
}

async fn change_address(actor: &Actor, person: PersonId, email: &str) -> Reply {
    let path = format!("/api/v1/persons/{person}");
    let tag = actor.get(&path).await.assert(200).tag().to_owned();
    actor.patch(&path, &tag, &json!({ "email": email })).await
}

// The marks on the first row of a table that gives somebody another address.
async fn import_address(actor: &Actor, uuid: &str, email: &str) -> Vec<String> {
    marks(actor, format!("Id;E-post;Förnamn;Efternamn\n{uuid};{email};;\n")).await
}

async fn marks(actor: &Actor, table: String) -> Vec<String> {
    let request = actor.request(Method::POST, "/api/v1/imports?kind=persons");
    let import = request.body("text/csv", table).send().await.assert(201).value();
    let rows = actor.get(&format!("/api/v1/imports/{}/rows", import["id"])).await.assert(200).value();
    let marks = rows["items"][0]["marks"].as_array().unwrap().iter();
    marks
        .map(|mark| format!("{} {}", mark["column"].as_str().unwrap(), mark["code"].as_str().unwrap()))
        .collect()
}

fn uuid_of(app: &TestApp, person: PersonId) -> String {
    use shared::schema::persons;
    app.prepare(|conn| persons::table.find(person).select(persons::uuid).first(conn).unwrap())
}

fn told(app: &TestApp, template: &str) -> Vec<(String, String)> {
    app.prepare(|conn| {
        let found = mails::table.filter(mails::template.eq(template)).order(mails::id);
        let found = found.select((mails::recipient, mails::body.assume_not_null()));
        found.load(conn).unwrap()
    })
}

/// Persons without an account, one for each way of holding rights.
fn guarded(app: &TestApp) -> Vec<(&'static str, PersonId)> {
    let [responsible, facilitator, leader, deputy, coordinator, administrator] =
        [(); 6].map(|()| teacher(app));
    run(
        app,
        &format!("UPDATE activities SET responsible_id = {responsible}, state = 'followedUp' WHERE id = 42"),
    );
    run(
        app,
        &format!("INSERT INTO activity_facilitators (activity_id, person_id) VALUES (42, {facilitator})"),
    );
    run(
        app,
        &format!(
            "UPDATE enrollments SET unit = 'team', team_name = 'Blå', leader_id = {leader} WHERE id = 42"
        ),
    );
    to_come(app, deputy, 43, APPROVER);
    to_come(app, coordinator, OFFICE, COORDINATOR);
    to_come(app, administrator, OFFICE, ADMINISTRATOR);
    vec![
        ("answers for an activity that is over", responsible),
        ("leads an activity", facilitator),
        ("leads a team", leader),
        ("approves from tomorrow on", deputy),
        ("comes to the office tomorrow", coordinator),
        ("administers from tomorrow on", administrator),
    ]
}

#[tokio::test]
async fn the_address_of_whoever_holds_rights_of_any_kind_is_not_changed_by_their_employer() {
    let app = world().await;
    let (near, machine) = (app.representative_of(MEMBER), app.machine_of(MEMBER, Scope::ALL));
    let head = app.school_leader_of(SCHOOL);
    let (office, administrator) = (app.office(), app.administrator());
    for (why, person) in guarded(&app) {
        for actor in [&near, &machine, &head] {
            let refused = change_address(actor, person, "mine@example.org").await;
            assert_eq!(refused.status, 403, "{why}: {}", refused.text());
            assert_eq!(
                import_address(actor, &uuid_of(&app, person), "mine@example.org").await,
                ["email notYours"],
                "{why}"
            );
        }
        let is_administrator = why.starts_with("administers");
        let path = format!("/api/v1/persons/{person}");
        let may = async |actor: &Actor| {
            let allowed = actor.get(&path).await.assert(200).value()["allowedActions"].clone();
            allowed.as_array().unwrap().contains(&json!("changeEmail"))
        };
        assert!(!may(&near).await && may(&administrator).await, "{why}");
        assert_eq!(may(&office).await, !is_administrator, "{why}");
        let email = format!("office{person}@example.org");
        let by_office = change_address(&office, person, &email).await;
        assert_eq!(by_office.status, if is_administrator { 403 } else { 200 }, "{why}: {}", by_office.text());
        let marks = import_address(&office, &uuid_of(&app, person), &format!("x{email}")).await;
        assert_eq!(marks, [if is_administrator { "email notYours" } else { "email changes" }], "{why}");
        change_address(&administrator, person, &format!("administrator{person}@example.org"))
            .await
            .assert(200);
    }
    let plain = teacher(&app);
    change_address(&near, plain, "plain@example.org").await.assert(200);
    change_address(&machine, plain, "plainer@example.org").await.assert(200);
    assert_eq!(import_address(&head, &uuid_of(&app, plain), "plainest@example.org").await, ["email changes"]);
}

#[tokio::test]
async fn administrators_change_addresses_and_nothing_else_of_a_person() {
    let app = world().await;
    let administrator = app.administrator();
    let path = "/api/v1/persons/43";
    let tag = administrator.get(path).await.assert(200).tag().to_owned();
    for body in [json!({ "phone": "1" }), json!({ "email": "bo@example.org", "familyName": "Ek" })] {
        administrator.patch(path, &tag, &body).await.assert_problem(ErrorCode::Forbidden);
    }
    administrator.patch(path, &tag, &json!({ "email": "bo@example.org" })).await.assert(200);
    run(&app, "UPDATE persons SET protected = TRUE WHERE id = 43");
    let tag = administrator.get(path).await.assert(200).tag().to_owned();
    let hidden = administrator.patch(path, &tag, &json!({ "email": "bo.alm@example.org" })).await;
    hidden.assert_problem(ErrorCode::Forbidden);
}

#[tokio::test]
async fn a_changed_address_is_told_to_the_old_one_and_logs_out() {
    let app = world().await;
    let (office, anna) = (app.office(), app.actor(PersonId(42)));
    run(&app, "UPDATE accounts SET language = 'en' WHERE person_id = 42");
    change_address(&office, PersonId(42), "anna.new@example.org").await.assert(200);
    anna.get("/api/v1/me").await.assert_problem(ErrorCode::Unauthenticated);
    let mail = told(&app, "addressChanged");
    assert_eq!(mail.len(), 1);
    let (recipient, text) = &mail[0];
    assert_eq!(recipient, "anna.ek@example.org");
    assert!(text.starts_with("Hello,") && !text.contains("anna.new"), "{text}");
    // A change by a table is told likewise, also to somebody without an account. So is an address that is taken away.
    let near = app.representative_of(MEMBER);
    let request = near.request(Method::POST, "/api/v1/imports?kind=persons");
    let import = request
        .body("text/csv", "Id;E-post;Förnamn;Efternamn\np43;bo@example.org;;\n")
        .send()
        .await
        .assert(201)
        .value();
    near.step(&format!("/api/v1/imports/{}/commit", import["id"])).await.assert(200);
    let tag = office.get("/api/v1/persons/43").await.tag().to_owned();
    office.patch("/api/v1/persons/43", &tag, &json!({ "email": null })).await.assert(200);
    let mail = told(&app, "addressChanged");
    let to: Vec<_> = mail.iter().map(|(to, _)| to.as_str()).collect();
    assert_eq!(to, ["anna.ek@example.org", "bo.alm@example.org", "bo@example.org"]);
    assert!(mail[1].1.starts_with("Hej!"), "{}", mail[1].1);
    // Somebody who had no address is told nothing. Somebody whose address stays is told nothing either.
    change_address(&office, PersonId(43), "bo.alm@example.org").await.assert(200);
    let tag = office.get("/api/v1/persons/43").await.tag().to_owned();
    office.patch("/api/v1/persons/43", &tag, &json!({ "phone": "1" })).await.assert(200);
    assert_eq!(told(&app, "addressChanged").len(), 3);
}

#[tokio::test]
async fn an_address_that_is_lost_in_a_merge_is_told_so() {
    let app = world().await;
    let office = app.office();
    let [stays, goes] = [teacher(&app), teacher(&app)];
    let lost = app.prepare(|conn| fixtures::email_of(conn, goes));
    office.post(&format!("/api/v1/persons/{stays}/merge"), &json!({ "with": goes })).await.assert(200);
    let to: Vec<_> = told(&app, "addressChanged").into_iter().map(|(to, _)| to).collect();
    assert_eq!(to, [lost]);
}

async fn give(actor: &Actor, person: PersonId, organisation: i64, role: i64) -> Reply {
    let body = json!({ "organisationId": organisation, "roleId": role });
    actor.post(&format!("/api/v1/persons/{person}/assignments"), &body).await
}

#[tokio::test]
async fn only_an_administrator_makes_an_administrator_by_whatever_road() {
    let app = world().await;
    let (office, administrator, both) = (app.office(), app.administrator(), both(&app));
    let other = teacher(&app);
    give(&office, other, OFFICE, ADMINISTRATOR).await.assert_problem(ErrorCode::Forbidden);
    let new = |email: &str, role: i64| json!({ "givenName": "Ny", "familyName": "Person", "email": email, "assignment": { "organisationId": OFFICE, "roleId": role } });
    let made = async |actor: &Actor, role: i64| {
        actor.post("/api/v1/persons", &new(&format!("ny{role}@example.org"), role)).await
    };
    made(&office, ADMINISTRATOR).await.assert_problem(ErrorCode::Forbidden);
    made(&administrator, ADMINISTRATOR).await.assert(201);
    made(&administrator, REPRESENTATIVE).await.assert_problem(ErrorCode::Forbidden);
    made(&administrator, TEACHER).await.assert_problem(ErrorCode::Forbidden);
    let kansli = app.prepare(|conn| {
        use shared::schema::organisations;
        let uuid = organisations::table.find(OrganisationId(OFFICE)).select(organisations::uuid);
        uuid.first::<String>(conn).unwrap()
    });
    let table = |role: &str| {
        format!("E-post;Förnamn;Efternamn;Organisation;Roll\nrad@example.org;Rad;Ett;{kansli};{role}\n")
    };
    assert_eq!(marks(&office, table("Systemadministratör")).await, ["role notYours"]);
    assert_eq!(marks(&office, table("Koordinator")).await, [] as [&str; 0]);
    assert_eq!(marks(&both, table("Systemadministratör")).await, [] as [&str; 0]);
    run(
        &app,
        "UPDATE occasions SET starts_at = '2026-01-01 13:00:00', ends_at = '2199-01-01 15:00:00' WHERE id = 42",
    );
    let walk_in = json!({ "nonce": "n1", "newcomer": { "givenName": "Vera", "familyName": "Ny", "organisationId": OFFICE, "roleId": ADMINISTRATOR } });
    let refused = office.post("/api/v1/occasions/42/walk-ins", &walk_in).await;
    refused.assert_problem(ErrorCode::Forbidden);
    // The office neither prolongs nor ends a role that an administrator has given.
    let given = give(&administrator, other, OFFICE, ADMINISTRATOR).await.assert(201).value();
    let path = format!("/api/v1/assignments/{}", given["id"]);
    let change = async |actor: &Actor, to: Value| {
        let tag = actor.get(&path).await.assert(200).tag().to_owned();
        actor.patch(&path, &tag, &json!({ "toDate": to })).await
    };
    change(&office, json!("2199-01-01")).await.assert_problem(ErrorCode::Forbidden);
    change(&administrator, json!("2199-01-01")).await.assert(200);
    change(&office, json!(null)).await.assert_problem(ErrorCode::Forbidden);
    change(&both, json!(null)).await.assert(200);
}

#[tokio::test]
async fn nobody_gives_rights_to_themselves() {
    let app = world().await;
    let (office, administrator, both, head) =
        (app.office(), app.administrator(), both(&app), app.school_leader_of(SCHOOL));
    let own = |actor: &Actor| actor.person.unwrap();
    for (actor, role) in [
        (&office, ADMINISTRATOR),
        (&office, REPRESENTATIVE),
        (&administrator, COORDINATOR),
        (&both, ADMINISTRATOR),
        (&both, COORDINATOR),
        (&both, REPRESENTATIVE),
    ] {
        let refused = give(actor, own(actor), 42, role).await;
        assert_eq!(refused.status, 403, "{role}: {}", refused.text());
    }
    give(&head, own(&head), 43, APPROVER).await.assert_problem(ErrorCode::Forbidden);
    give(&office, own(&office), 42, TEACHER).await.assert(201);
    give(&office, own(&head), 42, REPRESENTATIVE).await.assert(201);
    // A table does not give them rights either.
    let uuid = uuid_of(&app, own(&both));
    let table = |role: &str| format!("Id;Förnamn;Efternamn;Organisation;Roll\n{uuid};;;2290;{role}\n");
    assert_eq!(marks(&both, table("Skolchef")).await, ["role notYours"]);
    assert_eq!(marks(&both, table("Lärare")).await, ["role changes"]);
    // Nor may they prolong their own role.
    let read = office.get(&format!("/api/v1/persons/{}", own(&office))).await.assert(200).value();
    let coordinates =
        read["assignments"].as_array().unwrap().iter().find(|one| one["roleId"] == COORDINATOR).unwrap();
    let path = format!("/api/v1/assignments/{}", coordinates["id"]);
    let until = async |day: Value| {
        let tag = office.get(&path).await.assert(200).tag().to_owned();
        office.patch(&path, &tag, &json!({ "toDate": day })).await
    };
    until(json!("2199-01-01")).await.assert(200);
    until(json!(null)).await.assert_problem(ErrorCode::Forbidden);
    until(json!("2199-06-01")).await.assert_problem(ErrorCode::Forbidden);
}

async fn conflicts(actor: &Actor, stays: PersonId, goes: PersonId) -> Vec<String> {
    let path = format!("/api/v1/persons/{stays}/merge-preview?with={goes}");
    let preview = actor.get(&path).await.assert(200).value();
    let kinds = preview["conflicts"].as_array().unwrap().iter();
    let kinds = kinds.map(|one| one["kind"].as_str().unwrap().to_owned()).collect::<Vec<_>>();
    if !kinds.is_empty() {
        let refused = actor.post(&format!("/api/v1/persons/{stays}/merge"), &json!({ "with": goes })).await;
        refused.assert_problem(ErrorCode::MergeConflicts);
    }
    kinds
}

#[tokio::test]
async fn a_merge_gives_nobody_rights_that_they_may_not_give() {
    let app = world().await;
    let (office, both) = (app.office(), both(&app));
    for (why, person) in guarded(&app) {
        run(&app, &format!("UPDATE persons SET email = NULL, email_folded = NULL WHERE id = {person}"));
        let is_administrator = why.starts_with("administers");
        let own = conflicts(&office, office.person.unwrap(), person).await;
        let mut wanted = vec!["ownRights"];
        wanted.extend(is_administrator.then_some("administrator"));
        assert_eq!(own, wanted, "{why}");
        assert_eq!(conflicts(&both, both.person.unwrap(), person).await, ["ownRights"], "{why}");
        let wanted: &[&str] = if is_administrator { &["administrator"] } else { &[] };
        let other = teacher(&app);
        assert_eq!(conflicts(&office, other, person).await, wanted, "{why}");
        assert_eq!(conflicts(&office, person, other).await, wanted, "{why}");
        assert_eq!(conflicts(&both, other, person).await, [] as [&str; 0], "{why}");
    }
    let plain = teacher(&app);
    run(&app, &format!("UPDATE persons SET email = NULL, email_folded = NULL WHERE id = {plain}"));
    assert_eq!(conflicts(&office, office.person.unwrap(), plain).await, [] as [&str; 0]);
}

#[tokio::test]
async fn the_other_administrators_are_told_of_one_more_and_of_one_less() {
    let app = world().await;
    let (first, second, both) = (app.administrator(), app.administrator(), both(&app));
    let gone = app.administrator();
    let now = app.now();
    app.prepare(|conn| fixtures::disable(conn, gone.person.unwrap(), now));
    let address = |actor: &Actor| app.prepare(|conn| fixtures::email_of(conn, actor.person.unwrap()));
    let (to_first, to_second, to_both) = (address(&first), address(&second), address(&both));
    let told = || {
        let mut all: Vec<_> = told(&app, "administratorChanged").into_iter().map(|(to, _)| to).collect();
        all.sort_unstable();
        all
    };
    let other = teacher(&app);
    let given = give(&first, other, OFFICE, ADMINISTRATOR).await.assert(201).value();
    let mut wanted = vec![to_second.clone(), to_both.clone()];
    wanted.sort_unstable();
    assert_eq!(told(), wanted, "neither who gave it nor who got it, nor who cannot log in");
    let text = &self::told(&app, "administratorChanged")[0].1;
    let name = first.get("/api/v1/me").await.value()["familyName"].as_str().unwrap().to_owned();
    assert!(text.contains(&name) && text.contains("teacher"), "{text}");
    let path = format!("/api/v1/assignments/{}", given["id"]);
    let tag = second.get(&path).await.assert(200).tag().to_owned();
    second.patch(&path, &tag, &json!({ "toDate": app.now().date() })).await.assert(200);
    let mut wanted = [wanted, vec![to_first.clone(), to_both]].concat();
    wanted.sort_unstable();
    assert_eq!(told(), wanted);
    // A merge gives rights, too. And nobody is told the name of a protected person.
    run(&app, &format!("UPDATE persons SET email = NULL, email_folded = NULL WHERE id = {other}"));
    let (stays, lost) = (teacher(&app), other);
    run(
        &app,
        &format!("UPDATE persons SET protected = TRUE, given_name = 'Hemlig' WHERE id IN ({stays}, {lost})"),
    );
    both.post(&format!("/api/v1/persons/{stays}/merge"), &json!({ "with": lost })).await.assert(200);
    assert_eq!(told().len(), wanted.len() + 2);
    assert!(self::told(&app, "administratorChanged").iter().all(|(_, text)| !text.contains("Hemlig")));
    give(&app.office(), stays, 42, REPRESENTATIVE).await.assert(201);
    assert_eq!(told().len(), wanted.len() + 2, "of other rights nobody is told");
}
