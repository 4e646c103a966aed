//! Enrolling many at once: in the table's order, by the rules that hold for single enrollments.

use reqwest::Method;
use serde_json::json;
use shared::activities::ActivityDetail;
use shared::enrollments::EnrollmentDetail;
use shared::enrollments::states::EnrollmentState;
use shared::error::ErrorCode;
use shared::ids::{ActivityId, OrganisationId};
use shared::imports::{ImportDetail, ImportRow};
use shared::page::Page;
use tests::catalogue::open_activity;
use tests::{Actor, Reply, TestApp, fixtures};

async fn open(capacity: i32) -> (TestApp, Actor, ActivityId) {
    let app = TestApp::start().await;
    app.prepare(fixtures::world);
    let office = app.office();
    let activity = open_activity(&app, &office, json!({ "capacity": capacity })).await;
    (app, office, activity)
}

async fn send(actor: &Actor, activity: ActivityId, table: &str) -> Reply {
    let path = format!("/api/v1/imports?kind=enrollments&activityId={activity}");
    actor.request(Method::POST, &path).body("text/plain", table).send().await
}

async fn told(actor: &Actor, import: &ImportDetail) -> Vec<String> {
    let path = format!("/api/v1/imports/{}/rows", import.import.id);
    let rows = actor.get(&path).await.assert(200).json::<Page<ImportRow>>().items;
    let marks = |row: &ImportRow| {
        let mark = |mark: &shared::imports::CellMark| {
            format!(" {} {}", mark.column.map_or("-", shared::imports::columns::Column::word), mark.code)
        };
        row.marks.iter().map(mark).collect::<Vec<_>>().concat()
    };
    rows.iter().map(|row| format!("{}{}", row.state, marks(row))).collect()
}

async fn commit(actor: &Actor, import: &ImportDetail) -> Reply {
    actor.step(&format!("/api/v1/imports/{}/commit", import.import.id)).await
}

async fn enrolled(actor: &Actor, activity: ActivityId) -> Vec<(String, EnrollmentState)> {
    let path = format!("/api/v1/activities/{activity}/enrollments");
    let page: Page<EnrollmentDetail> = actor.get(&path).await.assert(200).json();
    let name = |one: &EnrollmentDetail| one.participants[0].given_name.clone();
    page.items.iter().map(|one| (name(one), one.enrollment.state)).collect()
}

#[tokio::test]
async fn pasted_addresses_are_enrolled_in_their_order_and_fill_the_seats() {
    let (app, office, activity) = open(2).await;
    let pasted = "Cilla Lind <cilla.lind@example.org>; anna.ek@example.org\nbo.alm@example.org";
    let import: ImportDetail = send(&office, activity, pasted).await.assert(201).json();
    assert_eq!(told(&office, &import).await, ["new", "new", "new"]);
    commit(&office, &import).await.assert(200);
    assert_eq!(
        enrolled(&office, activity).await,
        [
            ("Cilla".to_owned(), EnrollmentState::Confirmed),
            ("Anna".to_owned(), EnrollmentState::Confirmed),
            ("Bo".to_owned(), EnrollmentState::Waitlisted),
        ]
    );
    app.no_faults();
    let mails = app.administrator().get("/api/v1/mails").await.assert(200).value();
    assert_eq!(mails["total"], 3, "each is told");
    let again: ImportDetail = send(&office, activity, pasted).await.assert(201).json();
    assert_eq!(told(&office, &again).await, ["same", "same", "same"]);
    commit(&office, &again).await.assert(200);
    assert_eq!(enrolled(&office, activity).await.len(), 3);
}

#[tokio::test]
async fn who_is_not_known_is_registered_when_the_row_says_enough() {
    let (_app, office, activity) = open(10).await;
    let table = "Namn;E-post;Skolenhet;Roll\n\
        Elsa Ström;elsa@example.org;o43;Lärare\n\
        Bo Alm;bo.alm@example.org;o43;\n\
        Bo Alm;bo.alm@example.org;o45;\n\
        ;kurt@example.org;;\n\
        Kurt Ek;kurt@example.org;9;Lärare\n\
        David Hägg;david.hagg@example.org;2290;\n\
        Elsa Ström;ELSA@example.org;o43;Lärare\n";
    let import: ImportDetail = send(&office, activity, table).await.assert(201).json();
    assert_eq!(
        told(&office, &import).await,
        [
            "new",
            "new",
            "error organisation noAssignment email repeated",
            "error email noSuchThing",
            "error organisation noSuchThing email repeated",
            "error organisation noAssignment",
            "error email repeated",
        ]
    );
    let right = "Namn;E-post;Skolenhet;Roll\nElsa Ström;elsa@example.org;o43;Lärare\nBo Alm;bo.alm@example.org;o43;\n";
    let import: ImportDetail = send(&office, activity, right).await.assert(201).json();
    commit(&office, &import).await.assert(200);
    let names: Vec<_> = enrolled(&office, activity).await.into_iter().map(|(name, _)| name).collect();
    assert_eq!(names, ["Elsa", "Bo"]);
    let found = office.get("/api/v1/persons?q=elsa").await.assert(200).value();
    assert_eq!(found["items"][0]["posts"][0]["organisationId"], 43);
}

#[tokio::test]
async fn of_those_one_may_not_enroll_one_learns_nothing() {
    let (app, _office, activity) = open(10).await;
    let near = app.representative_of(OrganisationId(42));
    let pasted = "anna.ek@example.org\ncilla.lind@example.org\nnobody@example.org";
    let import: ImportDetail = send(&near, activity, pasted).await.assert(201).json();
    assert_eq!(told(&near, &import).await, ["new", "error email noSuchThing", "error email noSuchThing"]);
    let own: ImportDetail = send(&near, activity, "anna.ek@example.org").await.assert(201).json();
    commit(&near, &own).await.assert(200);
    let other = app.representative_of(OrganisationId(44));
    send(&other, activity, "cilla.lind@example.org").await.assert(201);
    send(&app.teacher_of(OrganisationId(43)), activity, "a@x.se").await.assert_problem(ErrorCode::Forbidden);
}

#[tokio::test]
async fn what_no_single_enrollment_could_do_no_table_does() {
    let (app, office, activity) = open(10).await;
    let import: ImportDetail = send(&office, activity, "anna.ek@example.org").await.assert(201).json();
    // Somebody else enrolls the person first.
    let one = json!({ "persons": [42] });
    office.post(&format!("/api/v1/activities/{activity}/enrollments"), &one).await.assert(201);
    commit(&office, &import).await.assert_problem(ErrorCode::ImportOutdated);
    let import: ImportDetail = send(&office, activity, "bo.alm@example.org").await.assert(201).json();
    let detail: ActivityDetail =
        office.get(&format!("/api/v1/activities/{activity}")).await.assert(200).json();
    app.set_ahead(detail.activity.starts_at.unwrap().unix() - app.now().unix() - 3600);
    let later = app.office();
    // The preview has expired long since. A new one is refused once registration has closed.
    commit(&later, &import).await.assert_problem(ErrorCode::NotFound);
    app.set_ahead(detail.activity.starts_at.unwrap().unix() - app.now().unix() + 40 * 24 * 3600);
    send(&app.office(), activity, "bo.alm@example.org").await.assert_problem(ErrorCode::RegistrationClosed);
    app.set_ahead(0);
    let office = app.office();
    let teams = json!({ "unit": "team", "teamMinimum": 2, "teamMaximum": 5 });
    let teams = open_activity(&app, &office, teams).await;
    send(&office, teams, "bo.alm@example.org").await.assert_problem(ErrorCode::WrongUnit);
    send(&office, ActivityId(987_654), "bo.alm@example.org").await.assert_problem(ErrorCode::NotFound);
}

#[tokio::test]
async fn two_who_commit_at_once_write_once() {
    let (app, office, activity) = open(10).await;
    let import: ImportDetail =
        send(&office, activity, "anna.ek@example.org\nbo.alm@example.org").await.assert(201).json();
    let (one, other) = tokio::join!(commit(&office, &import), commit(&office, &import));
    assert_eq!(one.assert(200).value(), other.assert(200).value());
    let states: Vec<_> = enrolled(&office, activity).await;
    assert_eq!(states.len(), 2);
    app.no_faults();
}
