//! The register: which searches find whom, and what a protected person's entry tells to whom.

use diesel::connection::SimpleConnection;
use serde_json::{Value, json};
use server::members::queries as members;
use shared::error::ErrorCode;
use shared::ids::{OrganisationId, PersonId};
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
    assert_eq!(
        ids(&near, "/api/v1/persons?organisationId=43").await,
        [43],
        "the unit is not told by a filter"
    );
    let veiled = list(&near, "/api/v1/persons?rootId=42").await;
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

#[tokio::test]
async fn administrators_are_told_neither_name_nor_address_of_a_protected_person() {
    let app = app().await;
    let administrator = app.administrator();
    let body = json!({ "email": "anna.ek@example.org" });
    app.anonymous().post("/api/v1/password-resets", &body).await.assert(202);
    app.send_links().await;
    let mail = list(&administrator, "/api/v1/mails").await;
    assert_eq!(mail[0]["recipient"], "anna.ek@example.org");
    protect(&app);
    assert_eq!(list(&administrator, "/api/v1/mails").await[0]["recipient"], "");
    let account = administrator.get("/api/v1/accounts/42").await.assert(200).value();
    let nobody = (&json!(""), &json!(""), &json!(null));
    assert_eq!((&account["givenName"], &account["familyName"], &account["email"]), nobody);
    let all = list(&administrator, "/api/v1/accounts").await;
    assert_eq!(all[0]["personId"], 42, "first, whatever the name");
    assert_eq!(list(&administrator, "/api/v1/accounts?q=ek").await, [] as [Value; 0]);
}

#[tokio::test]
async fn the_address_of_whoever_holds_rights_is_the_offices_to_change_with_or_without_an_account() {
    let app = app().await;
    let near = app.representative_of(OrganisationId(42));
    let now = app.now();
    let chair = app.prepare(|conn| fixtures::employee(conn, OrganisationId(42), "boardChair", now));
    let change = async |actor: &Actor, person: PersonId, body: Value| {
        let path = format!("/api/v1/persons/{person}");
        let tag = actor.get(&path).await.assert(200).tag().to_owned();
        actor.patch(&path, &tag, &body).await
    };
    let mine = json!({ "email": "mine@example.org" });
    change(&near, chair, mine.clone()).await.assert_problem(ErrorCode::Forbidden);
    change(&near, chair, json!({ "phone": "060-10 00 00" })).await.assert(200);
    change(&near, PersonId(43), json!({ "email": "bo@example.org" })).await.assert(200);
    change(&app.office(), chair, mine).await.assert(200);
}

#[tokio::test]
async fn what_was_changed_of_a_protected_person_is_not_told_by_the_log() {
    let app = app().await;
    let office = app.office();
    let tag = office.get("/api/v1/persons/42").await.assert(200).tag().to_owned();
    let body = json!({ "phone": "060-10 00 00", "givenName": "Anja", "protected": true });
    office.patch("/api/v1/persons/42", &tag, &body).await.assert(200);
    let row = &list(&office, "/api/v1/audit-rows?aboutPersonId=42").await[0]["changes"];
    assert_eq!(*row, json!({ "phone": [null, null], "givenName": [null, null], "protected": [false, true] }));
    app.prepare(|conn| {
        conn.batch_execute("UPDATE persons SET protected = FALSE WHERE id = 42").expect("an open person");
    });
    let row = &list(&office, "/api/v1/audit-rows?aboutPersonId=42").await[0]["changes"];
    assert_eq!(row["phone"], json!([null, "060-10 00 00"]));
}

#[tokio::test]
async fn whoever_keeps_a_copy_is_told_of_a_new_assignment_and_of_its_end() {
    let app = app().await;
    let office = app.office();
    let since =
        async |time: String| ids(&office, &format!("/api/v1/persons?modifiedSince={time}&q=ek")).await;
    let start = app.now().plus_seconds(-1).to_string();
    assert_eq!(since(start.clone()).await, [] as [i64; 0]);
    let post = json!({ "organisationId": 43, "roleId": 18 });
    let given = office.post("/api/v1/persons/42/assignments", &post).await.assert(201).value();
    assert_eq!(since(start).await, [42]);
    app.set_ahead(60);
    let later = app.now().to_string();
    assert_eq!(since(later.clone()).await, [] as [i64; 0]);
    let path = format!("/api/v1/assignments/{}", given["id"]);
    let tag = office.get(&path).await.assert(200).tag().to_owned();
    let end = json!({ "toDate": server::clock::swedish_day(app.now()) });
    office.patch(&path, &tag, &end).await.assert(200);
    assert_eq!(since(later).await, [42]);
}

#[tokio::test]
async fn an_assignment_is_read_by_those_who_see_the_person() {
    let app = app().await;
    let (near, far) = (app.representative_of(OrganisationId(42)), app.representative_of(OrganisationId(44)));
    let read = near.get("/api/v1/assignments/42").await.assert(200).value();
    assert_eq!((&read["personId"], &read["roleId"]), (&json!(42), &json!(12)));
    far.get("/api/v1/assignments/42").await.assert_problem(ErrorCode::NotFound);
    app.office().get("/api/v1/assignments/987654").await.assert_problem(ErrorCode::NotFound);
}

#[tokio::test]
async fn a_right_given_by_mistake_is_taken_back_the_same_day() {
    let app = app().await;
    let (office, anna) = (app.office(), app.actor(PersonId(42)));
    let post = json!({ "organisationId": 42, "roleId": 8 });
    let given = office.post("/api/v1/persons/42/assignments", &post).await.assert(201).value();
    anna.get("/api/v1/persons/43").await.assert(200);
    let path = format!("/api/v1/assignments/{}", given["id"]);
    let tag = office.get(&path).await.assert(200).tag().to_owned();
    let eve = server::clock::swedish_day(app.now()).pred_opt().unwrap();
    let earlier = office.patch(&path, &tag, &json!({ "toDate": eve.pred_opt() })).await;
    earlier.assert_problem(ErrorCode::InvalidFields);
    office.patch(&path, &tag, &json!({ "toDate": eve })).await.assert(200);
    anna.get("/api/v1/persons/43").await.assert_problem(ErrorCode::NotFound);
}

#[tokio::test]
async fn what_other_systems_call_it_finds_an_organisation_and_a_person() {
    let app = app().await;
    let office = app.office();
    assert_eq!(ids(&office, "/api/v1/organisations?uuid=O43").await, [43]);
    assert_eq!(ids(&office, "/api/v1/persons?uuid=p44").await, [44]);
    assert_eq!(ids(&office, "/api/v1/persons?uuid=x").await, [] as [i64; 0]);
}

#[tokio::test]
async fn the_second_of_two_simultaneous_edits_is_told_the_version_of_the_first() {
    let app = app().await;
    let now = app.now();
    let refused = app.prepare(|conn| {
        let person = members::persons::find(conn, PersonId(42)).unwrap();
        members::persons::change(conn, &person, now).unwrap();
        members::persons::change(conn, &person, now).unwrap_err()
    });
    let problem = refused.into_problem();
    assert_eq!((problem.code, problem.current_version), (ErrorCode::VersionMismatch, Some(2)));
}

/// SQLite has one writer, so there the two follow each other in any case.
#[tokio::test(flavor = "multi_thread")]
async fn a_unit_that_is_made_while_its_parent_is_moved_counts_where_the_parent_went() {
    let app = app().await;
    let office = app.office();
    let now = app.now();
    let made = app.prepare(|conn| {
        members::organisations::hold(conn, [OrganisationId(42), OrganisationId(44)]).unwrap();
        conn.batch_execute("UPDATE organisations SET parent_id = 44 WHERE id = 43").expect("a move");
        members::organisations::move_tree(conn, OrganisationId(43), OrganisationId(44), now).unwrap();
        let body = json!({ "kind": "department", "name": "Enheten", "parentId": 43, "area": "none", "activeFrom": "2020-01-01" });
        let made = tokio::spawn(async move { office.post("/api/v1/organisations", &body).await });
        std::thread::sleep(std::time::Duration::from_millis(500));
        made
    });
    let made = made.await.unwrap().assert(201).value();
    assert_eq!(made["rootId"], 44);
}

#[tokio::test]
async fn what_stands_for_any_letter_in_a_search_of_accounts_stands_for_itself() {
    let app = app().await;
    let administrator = app.administrator();
    assert_eq!(list(&administrator, "/api/v1/accounts?q=%25").await, [] as [Value; 0]);
    assert_eq!(list(&administrator, "/api/v1/accounts?q=an_a").await, [] as [Value; 0]);
    assert_eq!(list(&administrator, "/api/v1/accounts?q=ek%20anna").await.len(), 1);
}
