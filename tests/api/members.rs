//! The register: who is found by what, and what a protected person's entry tells to whom.

use diesel::connection::SimpleConnection;
use serde_json::{Value, json};
use shared::ids::OrganisationId;
use tests::{Actor, TestApp, fixtures};

async fn app() -> TestApp {
    let app = TestApp::start().await;
    app.prepare(fixtures::world);
    app
}

async fn list(actor: &Actor, path: &str) -> Vec<Value> {
    let page = actor.get(path).await.assert(200).value();
    let items = page["items"].as_array().unwrap().clone();
    assert_eq!(page["total"], items.len(), "{path}");
    items
}

async fn ids(actor: &Actor, path: &str) -> Vec<i64> {
    list(actor, path).await.iter().map(|item| item["id"].as_i64().unwrap()).collect()
}

fn protect(app: &TestApp) {
    app.prepare(|conn| {
        conn.batch_execute("UPDATE persons SET protected = TRUE WHERE id = 42").expect("a protected person");
    });
}

#[tokio::test]
async fn organisations_are_read_together_by_their_ids() {
    let app = app().await;
    let anybody = app.anonymous();
    assert_eq!(ids(&anybody, "/api/v1/organisations?id=45&id=42&id=987654").await, [42, 45]);
    assert_eq!(ids(&anybody, "/api/v1/organisations?id=45&id=42&kind=schoolUnit").await, [45]);
}

#[tokio::test]
async fn persons_are_found_by_their_role_and_where_they_have_it() {
    let app = app().await;
    let office = app.office();
    for (filter, found) in [
        ("roleId=12", vec![43, 42, 44]),
        ("roleId=12&rootId=42", vec![43, 42]),
        ("roleId=12&organisationId=45", vec![44]),
        ("roleId=12&organisationId=42", vec![]),
        ("roleId=12&organisationId=43&rootId=44", vec![]),
        ("roleId=20", vec![45]),
        ("roleId=20&rootId=42", vec![]),
        ("roleId=42", vec![]),
    ] {
        assert_eq!(ids(&office, &format!("/api/v1/persons?{filter}")).await, found, "{filter}");
    }
    app.prepare(|conn| {
        conn.batch_execute("UPDATE assignments SET to_date = '2021-01-01' WHERE id = 42").expect("an end");
    });
    assert_eq!(ids(&office, "/api/v1/persons?roleId=12&rootId=42").await, [43], "only today's count");
}

#[tokio::test]
async fn a_list_says_what_persons_are_but_not_where_a_protected_one_works() {
    let app = app().await;
    let (office, near) = (app.office(), app.representative_of(OrganisationId(42)));
    let post =
        json!([{ "organisationId": 43, "organisationName": "Allévägens skola", "roleId": 12, "title": "" }]);
    let path = "/api/v1/persons?organisationId=43&q=ek";
    assert_eq!(list(&near, path).await[0]["posts"], post);
    protect(&app);
    assert_eq!(list(&office, path).await[0]["posts"], post);
    let veiled = list(&near, "/api/v1/persons?organisationId=43").await;
    let own = veiled.iter().find(|person| person["id"] == 42).unwrap();
    assert_eq!((&own["familyName"], &own["posts"]), (&json!(""), &json!([])));
}

#[tokio::test]
async fn the_enrollments_of_one_person_are_found() {
    let app = app().await;
    let office = app.office();
    assert_eq!(ids(&office, "/api/v1/enrollments?personId=42").await, [42]);
    assert_eq!(ids(&office, "/api/v1/enrollments?personId=43").await, [] as [i64; 0]);
    let elsewhere = app.representative_of(OrganisationId(44));
    assert_eq!(ids(&elsewhere, "/api/v1/enrollments?personId=42").await, [] as [i64; 0]);
}

#[tokio::test]
async fn accounts_are_found_by_name_and_by_address() {
    let app = app().await;
    let administrator = app.administrator();
    for words in ["anna%20ek", "anna.ek@example"] {
        let page = administrator.get(&format!("/api/v1/accounts?q={words}")).await.assert(200).value();
        assert_eq!((&page["total"], &page["items"][0]["personId"]), (&json!(1), &json!(42)), "{words}");
    }
}

#[tokio::test]
async fn the_log_gives_names_and_is_found_by_person_and_day() {
    let app = app().await;
    let office = app.office();
    let me = office.person.unwrap();
    let tag = office.get("/api/v1/persons/42").await.assert(200).tag().to_owned();
    office.patch("/api/v1/persons/42", &tag, &json!({ "phone": "060-10 00 00" })).await.assert(200);
    let post = json!({ "organisationId": 43, "roleId": 18 });
    office.post("/api/v1/persons/42/assignments", &post).await.assert(201);
    let about = list(&office, "/api/v1/audit-rows?aboutPersonId=42").await;
    let kinds: Vec<_> = about.iter().map(|row| row["subject"].as_str().unwrap()).collect();
    assert_eq!(kinds, ["assignment", "person"], "newest first");
    let name = office.get("/api/v1/me").await.value();
    let name = format!("{} {}", name["givenName"].as_str().unwrap(), name["familyName"].as_str().unwrap());
    for row in &about {
        assert_eq!((&row["subjectName"], &row["actorName"]), (&json!("Anna Ek"), &json!(name)));
    }
    let today = server::clock::swedish_day(app.now());
    let (before, after) = (today.pred_opt().unwrap(), today.succ_opt().unwrap());
    for (filter, found) in [
        (format!("personId={me}"), 2),
        ("personId=43".to_owned(), 0),
        ("aboutPersonId=43".to_owned(), 0),
        (format!("personId={me}&from={today}&to={today}"), 2),
        (format!("personId={me}&from={after}"), 0),
        (format!("personId={me}&to={before}"), 0),
    ] {
        assert_eq!(list(&office, &format!("/api/v1/audit-rows?{filter}")).await.len(), found, "{filter}");
    }
    protect(&app);
    let veiled = list(&office, "/api/v1/audit-rows?aboutPersonId=42").await;
    assert!(veiled.iter().all(|row| row["subjectName"].is_null()), "{veiled:?}");
}
