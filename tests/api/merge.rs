//! Two entries that are one person: conflicts first, then everything moves.

use std::collections::BTreeSet;

use diesel::connection::SimpleConnection;
use diesel::prelude::*;
use diesel::sql_types::Text;
use serde_json::json;
use server::db::DbConnection;
use server::slices::SLICES;
use shared::error::ErrorCode;
use shared::members::merge::{MergeConflictKind, MergePreview};
use shared::members::persons::PersonDetail;
use tests::{Actor, TestApp, fixtures};

const MERGE: &str = "/api/v1/persons/43/merge";
const PREVIEW: &str = "/api/v1/persons/43/merge-preview?with=42";

async fn app(sql: &str) -> (TestApp, Actor) {
    let app = TestApp::start().await;
    app.prepare(fixtures::world);
    app.prepare(|conn| conn.batch_execute(sql).expect("what is so before"));
    let office = app.office();
    (app, office)
}

async fn preview(office: &Actor) -> MergePreview {
    office.get(PREVIEW).await.assert(200).json()
}

async fn stopped_by(sql: &str, kind: MergeConflictKind) {
    let (_app, office) = app(sql).await;
    let found: Vec<_> = preview(&office).await.conflicts.iter().map(|one| one.kind).collect();
    assert_eq!(found, [kind]);
    let refused = office.post(MERGE, &json!({ "with": 42 })).await;
    refused.assert_problem(ErrorCode::MergeConflicts);
    assert_eq!(refused.faults(), "/with conflicts\n");
    office.get("/api/v1/persons/42").await.assert(200);
}

#[tokio::test]
async fn contradictions_are_listed_and_stop_it() {
    let account =
        "INSERT INTO accounts (person_id, version, password_hash, language, created_at, changed_at) VALUES
        (43, 1, 'none', 'sv', '2020-01-01 00:00:00', '2020-01-01 00:00:00');";
    stopped_by(account, MergeConflictKind::BothHaveAccounts).await;
    stopped_by("SELECT 1", MergeConflictKind::AccountAddress).await;
    let without = "UPDATE persons SET email = NULL, email_folded = NULL WHERE id = 43;";
    stopped_by(
        &format!("{without} UPDATE persons SET protected = TRUE WHERE id = 43"),
        MergeConflictKind::ProtectionDiffers,
    )
    .await;
    let enrolled = "INSERT INTO enrollments (id, version, activity_id, unit, organisation_id, team_name, seats, state, state_reason, priority, queue_number, created_at, changed_at) VALUES
            (91, 1, 42, 'person', 43, '', 1, 'confirmed', '', 0, 2, '2026-09-01 00:00:00', '2026-09-01 00:00:00');
        INSERT INTO participants (id, enrollment_id, activity_id, person_id, live, operator_id, role_id, created_at) VALUES
            (91, 91, 42, 43, TRUE, 42, 12, '2026-09-01 00:00:00');
        UPDATE seat_gates SET taken = 2, last_queue_number = 2;";
    stopped_by(&format!("{without} {enrolled}"), MergeConflictKind::BothEnrolled).await;
}

#[tokio::test]
async fn everything_moves_and_the_one_that_goes_is_gone() {
    let (app, office) = app("UPDATE persons SET email = NULL, email_folded = NULL WHERE id = 43;
        INSERT INTO activity_facilitators (activity_id, person_id) VALUES (42, 42), (42, 43);
        UPDATE activities SET responsible_id = 42 WHERE id = 42;
        INSERT INTO assignments (id, uuid, version, person_id, organisation_id, role_id, title, from_date, created_at, changed_at) VALUES
            (91, 'a91', 1, 42, 42, 11, '', '2020-01-01', '2020-01-01 00:00:00', '2020-01-01 00:00:00');
        INSERT INTO audit_rows (at, person_id, action, subject, subject_id, changes, trace) VALUES
            ('2020-01-01 00:00:00', 42, 'change_person', 'person', 42, '{}', 'x')")
    .await;
    let told = preview(&office).await;
    assert_eq!(told.conflicts, []);
    assert_eq!((told.stays.person.id.0, told.goes.person.id.0), (43, 42));
    assert_eq!((told.enrollments, told.assignments, told.moves_account), (1, 2, true));
    assert_eq!(told.lost_email, None);
    let session = app.actor(shared::ids::PersonId(42));
    session.get("/api/v1/me").await.assert(200);
    let merged: PersonDetail = office.post(MERGE, &json!({ "with": 42 })).await.assert(200).json();
    assert_eq!(merged.person.email.as_deref(), Some("anna.ek@example.org"));
    assert_eq!((merged.has_account, merged.assignments.len()), (true, 2), "the same assignment stays once");
    office.get("/api/v1/persons/42").await.assert_problem(ErrorCode::NotFound);
    session.get("/api/v1/me").await.assert_problem(ErrorCode::Unauthenticated);
    let enrollment = office.get("/api/v1/enrollments/42").await.assert(200).value();
    assert_eq!(
        (&enrollment["participants"][0]["personId"], &enrollment["createdBy"]),
        (&json!(43), &json!(43))
    );
    let activity = office.get("/api/v1/activities/42").await.assert(200).value();
    assert_eq!((&activity["responsibleId"], &activity["facilitators"]), (&json!(43), &json!([43, 45])));
    let log = office.get("/api/v1/audit-rows?aboutPersonId=43").await.assert(200).value();
    let actions: Vec<_> = log["items"].as_array().unwrap().iter().map(|row| row["action"].clone()).collect();
    assert_eq!(actions, ["merge_persons", "change_person"]);
    let gone = office.get("/api/v1/audit-rows?subject=person&subjectId=42").await.assert(200).value();
    assert_eq!(gone["items"][0]["changes"]["merged"], json!([42, 43]));
    // The other entry is gone, so there is nobody left to merge with.
    office.post(MERGE, &json!({ "with": 42 })).await.assert_problem(ErrorCode::NotFound);
    let own = office.post(MERGE, &json!({ "with": 43 })).await;
    own.assert_problem(ErrorCode::InvalidFields);
}

#[tokio::test]
async fn who_asks_does_not_merge_themselves_away() {
    let (_app, office) = app("SELECT 1").await;
    let own = office.person.unwrap();
    let told: MergePreview =
        office.get(&format!("/api/v1/persons/42/merge-preview?with={own}")).await.assert(200).json();
    let kinds: Vec<_> = told.conflicts.iter().map(|one| one.kind).collect();
    assert!(kinds.contains(&MergeConflictKind::Oneself), "{kinds:?}");
}

#[derive(QueryableByName)]
struct Reference {
    #[diesel(sql_type = Text)]
    name: String,
}

const SQLITE: &str =
    "SELECT t.name || '.' || f.\"from\" AS name FROM sqlite_master t JOIN pragma_foreign_key_list(t.name) f
    WHERE t.type = 'table' AND f.\"table\" = 'persons'";
const POSTGRES: &str =
    "SELECT t.relname || '.' || a.attname AS name FROM pg_constraint f JOIN pg_class t ON t.oid = f.conrelid
    JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum = f.conkey[1]
    WHERE f.contype = 'f' AND f.confrelid = 'persons'::regclass";

#[tokio::test]
async fn every_column_that_points_to_a_person_is_known_to_the_merge() {
    let (app, _office) = app("SELECT 1").await;
    let rows: Vec<Reference> = app.prepare(|conn| match conn {
        DbConnection::Sqlite(conn) => diesel::sql_query(SQLITE).load(conn).unwrap(),
        DbConnection::Postgres(conn) => diesel::sql_query(POSTGRES).load(conn).unwrap(),
    });
    let there: BTreeSet<_> = rows.iter().map(|row| row.name.as_str()).collect();
    let moved: Vec<_> = SLICES
        .iter()
        .flat_map(|slice| slice.persons)
        .flat_map(|reference| reference.columns)
        .copied()
        .collect();
    assert_eq!(
        there,
        moved.iter().copied().collect(),
        "a column that points to persons is not moved by a merge"
    );
    assert_eq!(moved.len(), there.len(), "a column is moved twice");
}
