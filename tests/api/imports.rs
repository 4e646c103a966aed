//! Tables of persons and of units: previewed row by row, then written whole or not at all.

use std::fmt::Write;
use std::time::{Duration, Instant};

use diesel::connection::SimpleConnection;
use diesel::prelude::*;
use reqwest::Method;
use serde_json::{Value, json};
use shared::error::ErrorCode;
use shared::ids::OrganisationId;
use shared::imports::{ImportDetail, ImportRow, ImportState, RowState};
use shared::members::persons::PersonSummary;
use shared::page::Page;
use shared::schema::{import_rows, imports};
use tests::{Actor, Reply, TestApp, fixtures};

async fn app() -> TestApp {
    let app = TestApp::start().await;
    app.prepare(fixtures::world);
    app
}

async fn send(actor: &Actor, kind: &str, table: impl Into<Vec<u8>>) -> Reply {
    let path = format!("/api/v1/imports?kind={kind}");
    actor.request(Method::POST, &path).body("text/csv", table).send().await
}

pub(crate) async fn sent(actor: &Actor, kind: &str, table: impl Into<Vec<u8>>) -> ImportDetail {
    send(actor, kind, table).await.assert(201).json()
}

pub(crate) async fn commit(actor: &Actor, import: &ImportDetail) -> Reply {
    actor.step(&format!("/api/v1/imports/{}/commit", import.import.id)).await
}

async fn rows(actor: &Actor, import: &ImportDetail) -> Vec<ImportRow> {
    let path = format!("/api/v1/imports/{}/rows?limit=100", import.import.id);
    actor.get(&path).await.assert(200).json::<Page<ImportRow>>().items
}

/// Each row's number and state, and its marks as `column code`.
async fn told(actor: &Actor, import: &ImportDetail) -> Vec<(i32, RowState, Vec<String>)> {
    let mark = |mark: &shared::imports::CellMark| {
        format!("{} {}", mark.column.map_or("-", shared::imports::columns::Column::word), mark.code)
    };
    let told = |row: ImportRow| (row.number, row.state, row.marks.iter().map(mark).collect());
    rows(actor, import).await.into_iter().map(told).collect()
}

fn counts(import: &ImportDetail) -> [i32; 4] {
    let import = &import.import;
    [import.new_rows, import.changed_rows, import.same_rows, import.error_rows]
}

async fn found(office: &Actor, q: &str) -> Vec<PersonSummary> {
    office.get(&format!("/api/v1/persons?q={q}")).await.assert(200).json::<Page<_>>().items
}

const PERSONS: &str = "E-post;Förnamn;Efternamn;Telefon;Organisation;Roll;Hund\n\
    ANNA.ek@example.org;Anna;Eklund;060-1;2290;mentor;x\n\
    bo.alm@example.org;Bo;Alm;;;;\n\
    \n\
    ny@example.org;Ny;Åström;;o43;Lärare;\n\
    ny@example.org;Ny;Åström;;2326;First teacher;\n";

#[tokio::test]
async fn a_table_of_persons_is_previewed_and_then_written_once() {
    let app = app().await;
    let office = app.office();
    let import = sent(&office, "persons", PERSONS).await;
    assert_eq!(counts(&import), [2, 1, 1, 0]);
    let unread: Vec<_> = import.columns.iter().filter(|one| one.column.is_none()).collect();
    assert_eq!(unread.len(), 1, "{unread:?}");
    assert_eq!(unread[0].heading, "Hund");
    assert_eq!(
        told(&office, &import).await,
        [
            (
                2,
                RowState::Changed,
                vec!["familyName changes".into(), "phone changes".into(), "role changes".into()]
            ),
            (3, RowState::Same, vec![]),
            (5, RowState::New, vec![]),
            (6, RowState::New, vec![]),
        ]
    );
    assert_eq!(found(&office, "astrom").await, [], "a preview writes nothing");
    let done: ImportDetail = commit(&office, &import).await.assert(200).json();
    assert_eq!((done.import.state, counts(&done)), (ImportState::Committed, counts(&import)));
    let new = found(&office, "astrom").await;
    assert_eq!((new.len(), new[0].posts.len()), (1, 2), "two rows, one person with two assignments");
    let anna = found(&office, "eklund").await;
    assert_eq!((anna[0].person.id.0, anna[0].person.phone.as_deref()), (42, Some("060-1")));
    let again: ImportDetail = commit(&office, &import).await.assert(200).json();
    assert_eq!(again, done, "a second commit answers as the first and writes nothing");
    assert_eq!(found(&office, "astrom").await, new);
    assert_eq!(rows(&office, &done).await, [], "what was written is not kept twice");
    assert_eq!(
        counts(&sent(&office, "persons", PERSONS).await),
        [0, 0, 4, 0],
        "sent again it says nothing new"
    );
}

#[tokio::test]
async fn every_wrong_cell_is_marked_and_nothing_is_written_while_there_is_one() {
    let app = app().await;
    let office = app.office();
    let table = "Id,E-post,Förnamn,Efternamn,Organisation,Roll\n\
        ,elsa,Elsa,Ström,2290,Lärare\n\
        ,,Elsa,Ström,2290,Lärare\n\
        ,elsa@x.se,,Ström,9999,Vaktmästare\n\
        ,elsa@x.se,Elsa,,2290,\n\
        p99,,Elsa,Ström,,\n\
        p43,anna.ek@example.org,,,,\n\
        ,kurt@x.se,Kurt,Ek,2290,Lärare\n\
        ,KURT@x.se,Kurt,Ek,2290,Lärare\n\
        ,kurt@x.se,Kurtan,Ek,2326,Lärare,extra\n";
    let import = sent(&office, "persons", table).await;
    let error = |number, marks: &[&str]| {
        (number, RowState::Error, marks.iter().map(|mark| (*mark).to_owned()).collect::<Vec<_>>())
    };
    assert_eq!(
        told(&office, &import).await,
        [
            error(2, &["email invalidEmail"]),
            error(3, &["email required"]),
            error(4, &["organisation noSuchThing", "role notOneOf"]),
            error(5, &["role required"]),
            error(6, &["uuid noSuchThing"]),
            error(7, &["email taken"]),
            (8, RowState::New, vec![]),
            error(9, &["email repeated"]),
            error(10, &["- noHeading"]),
        ]
    );
    let only = format!("/api/v1/imports/{}/rows?state=new", import.import.id);
    let page: Page<ImportRow> = office.get(&only).await.assert(200).json();
    assert_eq!((page.total, page.items[0].number), (Some(1), 8));
    let first = office.get(&format!("/api/v1/imports/{}/rows?state=error&limit=5", import.import.id)).await;
    let first: Page<ImportRow> = first.assert(200).json();
    let after = first.next.unwrap();
    let path = format!("/api/v1/imports/{}/rows?state=error&limit=5&after={after}", import.import.id);
    let rest: Page<ImportRow> = office.get(&path).await.assert(200).json();
    assert_eq!(rest.items.iter().map(|row| row.number).collect::<Vec<_>>(), [7, 9, 10]);
    commit(&office, &import).await.assert_problem(ErrorCode::ImportHasErrors);
    assert_eq!(found(&office, "kurt").await, []);
}

#[tokio::test]
async fn whatever_changed_since_the_preview_stops_the_whole_commit() {
    let app = app().await;
    let office = app.office();
    let table = "E-post;Förnamn;Efternamn;Organisation;Roll\n\
        ny@example.org;Ny;Ström;2290;Lärare\n\
        anna.ek@example.org;Anna;Eklund;;\n\
        bo.alm@example.org;Bo;Alm;;\n";
    let import = sent(&office, "persons", table).await;
    assert_eq!(counts(&import), [1, 1, 1, 0]);
    // A colleague gives Anna another telephone. The row would still be a change, but not the one that was shown.
    let read = office.get("/api/v1/persons/42").await;
    office.patch("/api/v1/persons/42", read.tag(), &json!({ "phone": "1" })).await.assert(200);
    let refused = commit(&office, &import).await;
    let problem = refused.assert_problem(ErrorCode::ImportOutdated);
    assert_eq!(problem.detail, "1 rows would do something else now; nothing was written.");
    assert_eq!(refused.faults(), "/rows/3 conflicts\n");
    assert_eq!(found(&office, "strom").await, [], "not even the rows that are right");
    let import = sent(&office, "persons", table).await;
    commit(&office, &import).await.assert(200);
}

#[tokio::test]
async fn a_representative_imports_their_own_and_learns_nothing_of_others() {
    let app = app().await;
    app.prepare(|conn| {
        conn.batch_execute("UPDATE persons SET protected = TRUE WHERE id = 43").expect("a protected person");
    });
    let near = app.representative_of(OrganisationId(42));
    let table = "Id;E-post;Förnamn;Efternamn;Organisation;Roll\n\
        ;ny@example.org;Ny;Ström;o43;Lärare\n\
        ;anna.ek@example.org;Anna;Eklund;;\n\
        ;cilla.lind@example.org;Cilla;Lind;o43;Lärare\n\
        p44;;Cilla;Lind;;\n\
        p99;;Cilla;Lind;;\n\
        ;en@example.org;En;Ny;2326;Lärare\n\
        ;tva@example.org;Två;Ny;8888;Lärare\n\
        ;tre@example.org;Tre;Ny;o43;Rektor\n\
        ;bo.alm@example.org;Bo;Alm;;\n";
    let import = sent(&near, "persons", table).await;
    let states: Vec<_> = told(&near, &import).await;
    let marks: Vec<_> = states.iter().map(|(_, _, marks)| marks.join(" ")).collect();
    assert_eq!(
        marks,
        [
            "",
            "familyName changes",
            // The table does not tell whether an unseen person has the address.
            "",
            "uuid noSuchThing",
            "uuid noSuchThing",
            "organisation noSuchThing",
            "organisation noSuchThing",
            "role notYours",
            "organisation required role required",
        ]
    );
    for address in ["cilla.lind@example.org", "nobody@example.org"] {
        let table = format!("Id;E-post;Förnamn;Efternamn\np42;{address};;");
        let other = sent(&near, "persons", table.as_str()).await;
        assert_eq!(told(&near, &other).await[0].2, ["email notYours"], "not told whether somebody has it");
    }
    let import = sent(&near, "persons", table).await;
    // Others do not see what they sent. What they may not send is refused.
    let path = format!("/api/v1/imports/{}", import.import.id);
    app.representative_of(OrganisationId(44)).get(&path).await.assert_problem(ErrorCode::NotFound);
    app.representative_of(OrganisationId(42)).get(&path).await.assert_problem(ErrorCode::NotFound);
    send(&near, "schoolUnits", "Skolenhetskod;Namn\n12345678;X").await.assert_problem(ErrorCode::Forbidden);
    send(&app.teacher_of(OrganisationId(43)), "persons", table).await.assert_problem(ErrorCode::Forbidden);
}

const UNITS: &str = "Skolenhetskod;Namn;Huvudman;Skolformer;Första dag\n\
    12345678;Skönsbergs skola;2290;Grundskola, FTH;2026-08-01\n";

#[tokio::test]
async fn school_units_inherit_from_their_operator_and_keep_their_history() {
    let app = app().await;
    let office = app.office();
    let import = sent(&office, "schoolUnits", UNITS).await;
    assert_eq!(counts(&import), [1, 0, 0, 0]);
    commit(&office, &import).await.assert(200);
    let read = |found: Value| found["items"][0].clone();
    let unit = read(office.get("/api/v1/organisations?q=skonsberg").await.assert(200).value());
    assert_eq!((&unit["municipalityCode"], &unit["area"]), (&json!("2290"), &json!("vasternorrland")));
    assert_eq!((&unit["rootId"], &unit["shortName"]), (&json!(42), &json!("Skönsbergs skola")));
    assert_eq!(counts(&sent(&office, "schoolUnits", UNITS).await), [0, 0, 1, 0]);
    let renamed = UNITS.replace("Skönsbergs skola", "Skönsbergs F–9").replace("2290", "2326");
    let import = sent(&office, "schoolUnits", renamed).await;
    assert_eq!(told(&office, &import).await[0].2, ["name changes", "parent changes"]);
    app.set_ahead(48 * 3600);
    let office = app.office();
    let import = sent(&office, "schoolUnits", UNITS.replace("2290", "2326")).await;
    commit(&office, &import).await.assert(200);
    let path = format!("/api/v1/organisations/{}", unit["id"]);
    let moved = office.get(&path).await.assert(200).value();
    assert_eq!((&moved["rootId"], moved["appearances"].as_array().unwrap().len()), (&json!(44), 1));
}

#[tokio::test]
async fn wrong_units_are_told_by_cell() {
    let app = app().await;
    let office = app.office();
    let table = "Skolenhetskod,Namn,Huvudman,Kommunkod,Första dag,Sista dag,Område,Id\n\
        1234567,A,2290,,,,,\n\
        12345678,B,1234,,,,,\n\
        12345679,C,,,2026-08-01,2026-01-01,Lappland,\n\
        12345670,,2290,99,,,,\n\
        ,E,2290,,,,,\n\
        12345671,F,2290,,,,,\n\
        12345671,G,2290,,,,,\n\
        ,Berg,,,,,,o44\n\
        ,,,2281,2020-01-01,,,o43\n";
    let import = sent(&office, "schoolUnits", table).await;
    let marks: Vec<_> = told(&office, &import).await.iter().map(|(_, _, marks)| marks.join(", ")).collect();
    assert_eq!(
        marks,
        [
            "schoolUnitCode wrongFormat",
            "parent noSuchThing",
            "area notOneOf",
            "name required",
            "schoolUnitCode required",
            "",
            "schoolUnitCode repeated",
            "uuid noSuchThing",
            "municipalityCode fixed, activeFrom fixed",
        ]
    );
}

#[tokio::test]
async fn what_is_no_table_is_refused_with_its_reason() {
    let app = app().await;
    let office = app.office();
    let problem = send(&office, "persons", b"\x89PNG\r\n\x1a\n\0\0\0\0".to_vec()).await;
    problem.assert_problem(ErrorCode::UnreadableTable);
    let headless = send(&office, "persons", "Elsa;Ström\nBo;Alm").await;
    headless.assert_problem(ErrorCode::UnreadableTable);
    assert_eq!(headless.faults(), "/email required\n/givenName required\n/familyName required\n");
    let path = "/api/v1/imports?kind=persons";
    let json = office.post(path, &json!({})).await;
    json.assert_problem(ErrorCode::UnsupportedMediaType);
    let path = "/api/v1/imports?kind=persons&activityId=42";
    let odd = office.request(Method::POST, path).body("text/csv", PERSONS).send().await;
    odd.assert_problem(ErrorCode::InvalidQueryParameter);
    let large = vec![b'x'; 21 * 1024 * 1024];
    let refused = office.request(Method::POST, "/api/v1/imports?kind=persons").body("text/csv", large);
    // The server answers before it has read all, so that the answer may not arrive.
    if let Ok(reply) = refused.attempt().await {
        reply.assert_problem(ErrorCode::BodyTooLarge);
    }
    let stranger = app.anonymous().request(Method::POST, "/api/v1/imports?kind=persons");
    if let Ok(reply) = stranger.body("text/csv", vec![b'x'; 2 * 1024 * 1024]).attempt().await {
        reply.assert_problem(ErrorCode::Unauthenticated);
    }
}

#[tokio::test]
async fn a_preview_is_replaced_removed_and_swept_away() {
    let app = app().await;
    let office = app.office();
    let first = sent(&office, "persons", PERSONS).await;
    let path = |import: &ImportDetail| format!("/api/v1/imports/{}", import.import.id);
    let second = sent(&office, "persons", PERSONS).await;
    office.get(&path(&first)).await.assert_problem(ErrorCode::NotFound);
    let read = office.get(&path(&second)).await;
    office.delete(&path(&second), "\"9.x\"").await.assert_problem(ErrorCode::VersionMismatch);
    office.delete(&path(&second), read.tag()).await.assert(204);
    office.get(&path(&second)).await.assert_problem(ErrorCode::NotFound);
    let third = sent(&office, "persons", PERSONS).await;
    app.set_ahead(25 * 3600);
    let office = app.office();
    office.get(&path(&third)).await.assert_problem(ErrorCode::NotFound);
    commit(&office, &third).await.assert_problem(ErrorCode::NotFound);
    let now = app.now();
    let swept = app.prepare(|conn| {
        let once = server::imports::queries::sweep(conn, now).expect("a sweep");
        (once, server::imports::queries::sweep(conn, now).expect("a sweep"))
    });
    assert_eq!(swept, (true, false));
}

#[tokio::test]
async fn a_repeated_upload_is_one_import() {
    let app = app().await;
    let office = app.office();
    let upload = || {
        office
            .request(Method::POST, "/api/v1/imports?kind=persons")
            .key("same")
            .body("text/csv", PERSONS)
            .send()
    };
    let first = upload().await;
    let again = upload().await;
    assert_eq!((first.assert(201).value(), again.header("idempotency-replayed")), (again.value(), "true"));
}

/// How long it takes stands in decision 0021.
#[tokio::test]
async fn a_table_of_twenty_thousand_rows_is_previewed_and_written() {
    let app = TestApp::start().await;
    let office = app.office();
    let school = app.school_unit(app.municipality("Sundsvall"), "Skönsberg");
    let read = office.get(&format!("/api/v1/organisations/{school}")).await.assert(200).value();
    let code = read["uuid"].as_str().unwrap();
    let mut table = String::from("E-post;Förnamn;Efternamn;Organisation;Roll\r\n");
    for number in 0..20_000 {
        write!(table, "person{number}@example.org;Förnamn{number};Efternamn;{code};Lärare\r\n")
            .expect("a string");
    }
    let import = sent(&office, "persons", table).await;
    assert_eq!(counts(&import), [20_000, 0, 0, 0]);
    commit(&office, &import).await.assert(200);
    let total =
        office.get(&format!("/api/v1/persons?organisationId={school}&limit=1")).await.assert(200).value();
    assert_eq!(total["total"], 20_000);
}

#[tokio::test]
async fn the_clock_removes_previews_that_have_expired() {
    let app = TestApp::start_with_jobs().await;
    let office = app.office();
    sent(&office, "persons", PERSONS).await;
    let kept = || -> (i64, i64) {
        app.prepare(|conn| {
            let rows = import_rows::table.count().get_result(conn).unwrap();
            (imports::table.count().get_result(conn).unwrap(), rows)
        })
    };
    assert!(kept().1 > 0);
    app.set_ahead(25 * 3600);
    let started = Instant::now();
    while kept() != (0, 0) {
        assert!(started.elapsed() < Duration::from_mins(1), "they hold names and addresses: {:?}", kept());
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
}
