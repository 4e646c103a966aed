//! Exported tables, and that an import of one changes nothing.

use diesel::connection::SimpleConnection;
use reqwest::Method;
use serde_json::json;
use shared::ids::OrganisationId;
use shared::imports::ImportDetail;
use tests::catalogue::open_activity;
use tests::{Actor, Reply, TestApp, fixtures};

async fn app() -> TestApp {
    let app = TestApp::start().await;
    app.prepare(fixtures::world);
    // These rows are hard to export: a name that a spreadsheet would take for a formula, a telephone that begins with a plus, a
    // second assignment, a role that is held twice, somebody without an address, and somebody who is nothing today.
    app.prepare(|conn| {
        conn.batch_execute(
            "UPDATE persons SET given_name = '=1+1', phone = '+46 60 10' WHERE id = 43;
             UPDATE persons SET email = NULL, email_folded = NULL WHERE id = 44;
             UPDATE assignments SET to_date = '2021-01-01' WHERE id = 44;
             INSERT INTO assignments (id, uuid, version, person_id, organisation_id, role_id, title, from_date, created_at, changed_at) VALUES
                (91, 'a91', 1, 42, 42, 11, 'Förstelärare i svenska', '2020-01-01', '2020-01-01 00:00:00', '2020-01-01 00:00:00'),
                (92, 'a92', 1, 42, 43, 12, '', '2021-01-01', '2020-01-01 00:00:00', '2020-01-01 00:00:00');
             INSERT INTO organisation_school_forms (organisation_id, school_form) VALUES (43, 'GR'), (43, 'FTH')",
        )
        .expect("what an export must carry");
    });
    app
}

async fn export(actor: &Actor, path: &str) -> Reply {
    let reply = actor.get(path).await;
    reply.assert(200);
    reply
}

/// The counts of a preview of what was exported: new, changed, same, errors.
async fn imported(actor: &Actor, query: &str, file: &Reply) -> [i32; 4] {
    let media = file.header("content-type").split(';').next().unwrap().to_owned();
    let path = format!("/api/v1/imports?{query}");
    let sent = actor.request(Method::POST, &path).body(&media, file.body.clone()).send().await;
    let import = sent.assert(201).json::<ImportDetail>().import;
    [import.new_rows, import.changed_rows, import.same_rows, import.error_rows]
}

const FORMATS: [&str; 3] = ["format=csv", "format=csv&separator=comma", "format=xlsx"];

#[tokio::test]
async fn what_is_exported_is_imported_as_all_the_same() {
    let app = app().await;
    let office = app.office();
    let activity = open_activity(&app, &office, json!({})).await;
    for person in [42, 43] {
        let path = format!("/api/v1/activities/{activity}/enrollments");
        office.post(&path, &json!({ "persons": [person] })).await.assert(201);
    }
    for format in FORMATS {
        let persons = export(&office, &format!("/api/v1/persons/export?{format}")).await;
        assert_eq!(imported(&office, "kind=persons", &persons).await, [0, 0, 6, 0], "persons, {format}");
        let units = export(&office, &format!("/api/v1/organisations/export?{format}")).await;
        assert_eq!(imported(&office, "kind=schoolUnits", &units).await, [0, 0, 2, 0], "units, {format}");
        let path = format!("/api/v1/activities/{activity}/participants/export?{format}");
        let participants = export(&office, &path).await;
        let query = format!("kind=enrollments&activityId={activity}");
        assert_eq!(imported(&office, &query, &participants).await, [0, 0, 2, 0], "participants, {format}");
    }
}

#[tokio::test]
async fn a_file_is_what_a_swedish_spreadsheet_expects() {
    let app = app().await;
    let file = export(&app.office(), "/api/v1/persons/export?organisationId=43&q=alm").await;
    assert_eq!(file.header("content-type"), "text/csv; charset=utf-8");
    assert_eq!(file.header("content-disposition"), "attachment; filename=\"personer.csv\"");
    assert_eq!(
        file.text(),
        "\u{feff}Id;Förnamn;Efternamn;E-post;Telefon;Organisation;Roll;Titel\r\n\
         p43;'=1+1;Alm;bo.alm@example.org;'+46 60 10;o43;Lärare;\r\n"
    );
    let units = export(&app.office(), "/api/v1/organisations/export?separator=comma&q=allevagen").await;
    assert_eq!(
        units.text().lines().next().unwrap(),
        "\u{feff}uuid,schoolUnitCode,name,shortName,parent,schoolForms,area,municipalityCode,countyCode,organisationNumber,activeFrom,activeTo"
    );
    assert!(units.text().contains(
        "o43,,Allévägens skola,Allévägen,2290,\"FTH, GR\",vasternorrland,2290,22,,2015-01-01,\r\n"
    ));
}

#[tokio::test]
async fn protected_persons_leave_to_the_office_alone_and_on_record() {
    let app = app().await;
    app.prepare(|conn| {
        conn.batch_execute("UPDATE persons SET protected = TRUE WHERE id = 42").expect("a protected person");
    });
    let (office, near) = (app.office(), app.representative_of(OrganisationId(42)));
    let ids = |file: Reply| -> Vec<String> {
        file.text().lines().skip(1).map(|line| line.split(';').next().unwrap().to_owned()).collect()
    };
    let seen = ids(export(&near, "/api/v1/persons/export?organisationId=43").await);
    assert_eq!(seen, ["p43"]);
    let seen = ids(export(&near, "/api/v1/activities/42/participants/export").await);
    assert_eq!(seen, Vec::<String>::new());
    let records = |path: &'static str| {
        let office = office.clone();
        async move {
            let before = office.get(LOG).await.value()["total"].as_i64().unwrap();
            let seen = ids(export(&office, path).await);
            (seen, office.get(LOG).await.value()["total"].as_i64().unwrap() - before)
        }
    };
    let (seen, recorded) = records("/api/v1/persons/export?organisationId=43").await;
    assert_eq!((seen, recorded), (vec!["p43".to_owned(), "p42".to_owned(), "p42".to_owned()], 1));
    let (seen, recorded) = records("/api/v1/activities/42/participants/export").await;
    assert_eq!((seen, recorded), (vec!["p42".to_owned()], 1));
    // The leader of the activity sees the others' names, but no addresses.
    app.prepare(|conn| {
        conn.batch_execute("UPDATE persons SET protected = FALSE WHERE id = 42").expect("an open person");
    });
    let leader = app.actor(shared::ids::PersonId(45));
    let file = export(&leader, "/api/v1/activities/42/participants/export").await;
    assert!(file.text().ends_with("p42;;Anna;Ek;o43;Lärare\r\n"), "{}", file.text());
}

const LOG: &str = "/api/v1/audit-rows?subject=person&subjectId=42&limit=1";
