//! The office's notes: written on an organisation or an activity, read by the office alone, changed by their author.

use diesel::connection::SimpleConnection;
use serde_json::{Value, json};
use shared::error::ErrorCode;
use shared::ids::OrganisationId;
use shared::notes::NoteDetail;
use shared::page::Page;
use shared::records::AuditRow;
use tests::catalogue::open_activity;
use tests::{Actor, TestApp};

async fn write(actor: &Actor, thing: &str, text: &str) -> NoteDetail {
    actor.post(&format!("{thing}/notes"), &json!({ "text": text })).await.assert(201).json()
}

async fn texts(actor: &Actor, path: &str) -> (Vec<String>, Option<String>) {
    let page: Page<NoteDetail> = actor.get(path).await.assert(200).json();
    (page.items.into_iter().map(|one| one.note.text).collect(), page.next)
}

#[tokio::test]
async fn the_office_keeps_notes_on_organisations_and_activities_each_apart() {
    let app = TestApp::start().await;
    let (office, colleague) = (app.office(), app.office());
    let member = format!("/api/v1/organisations/{}", app.municipality("Åre"));
    let activity = format!("/api/v1/activities/{}", open_activity(&app, &office, json!({})).await);
    for text in ["Första.", "  Andra.\nMed en rad till. ", "Tredje."] {
        write(&office, &member, text).await;
    }
    let own = write(&colleague, &activity, "Lokalen är bokad.").await;
    assert_eq!((own.may_change, own.author_name.is_some()), (true, true));
    assert_eq!(own.note.organisation_id, None);

    let (first, next) = texts(&office, &format!("{member}/notes?limit=2")).await;
    assert_eq!(first, ["Tredje.", "Andra.\nMed en rad till."], "newest first");
    let (rest, end) = texts(&office, &format!("{member}/notes?limit=2&after={}", next.unwrap())).await;
    assert_eq!((rest, end), (vec!["Första.".to_owned()], None));
    let page: Page<NoteDetail> = office.get(&format!("{activity}/notes")).await.json();
    assert_eq!(page.total, Some(1));
    assert_eq!((page.items[0].may_change, &page.items[0].author_name), (false, &own.author_name));
    office.get("/api/v1/organisations/987654/notes").await.assert_problem(ErrorCode::NotFound);
    let nowhere = office.post("/api/v1/activities/987654/notes", &json!({ "text": "?" })).await;
    nowhere.assert_problem(ErrorCode::NotFound);
}

#[tokio::test]
async fn a_note_is_changed_by_its_author_and_removed_by_anybody_of_the_office() {
    let app = TestApp::start().await;
    let (office, colleague) = (app.office(), app.office());
    let member = format!("/api/v1/organisations/{}", app.municipality("Åre"));
    let note = write(&office, &member, "Ring i maj.").await.note;
    let path = format!("/api/v1/notes/{}", note.id);
    let wanted = json!({ "text": "Ring i juni." });
    colleague.patch(&path, "\"1.0\"", &wanted).await.assert_problem(ErrorCode::Forbidden);
    office.patch(&path, "\"7.0\"", &wanted).await.assert_problem(ErrorCode::VersionMismatch);
    let changed: NoteDetail = office.patch(&path, "\"1.0\"", &wanted).await.assert(200).json();
    assert_eq!((changed.note.version, changed.note.text.as_str()), (2, "Ring i juni."));
    for text in [json!({ "text": " " }), json!({ "text": "x".repeat(4001) })] {
        office.patch(&path, "\"2.0\"", &text).await.assert(422);
    }
    colleague.delete(&path, "\"1.0\"").await.assert(412);
    colleague.delete(&path, "\"2.0\"").await.assert(204);
    office.get(&path).await.assert(404);
    assert_eq!(texts(&office, &format!("{member}/notes")).await.0, Vec::<String>::new());
}

#[tokio::test]
async fn the_log_tells_of_a_note_and_does_not_repeat_its_words() {
    let app = TestApp::start().await;
    let office = app.office();
    let member: OrganisationId = app.municipality("Åre");
    let thing = format!("/api/v1/organisations/{member}");
    let note = write(&office, &thing, "Hemligt.").await.note;
    let path = format!("/api/v1/notes/{}", note.id);
    office.patch(&path, "\"1.0\"", &json!({ "text": "Hemligare." })).await.assert(200);
    let told = |rows: &Page<AuditRow>| {
        rows.items.iter().map(|row| (row.action.clone(), row.subject_name.clone())).collect::<Vec<_>>()
    };
    let log = format!("/api/v1/audit-rows?subject=note&subjectId={}", note.id);
    let rows: Page<AuditRow> = office.get(&log).await.assert(200).json();
    let name = Some("Åre".to_owned());
    let expected = [("change_note", name.clone()), ("create_organisation_note", name)];
    assert_eq!(told(&rows), expected.map(|(action, name)| (action.to_owned(), name)));
    assert!(rows.items.iter().all(|row| row.organisation_id == Some(member)));
    office.delete(&path, "\"2.0\"").await.assert(204);
    let rows: Value = office.get(&log).await.json();
    assert_eq!(rows["items"].as_array().map(Vec::len), Some(3));
    assert!(!rows.to_string().contains("Hemlig"), "{rows}");
}

#[tokio::test]
async fn a_note_names_its_author_unless_the_author_is_protected() {
    let app = TestApp::start().await;
    let (office, author) = (app.office(), app.office());
    let thing = format!("/api/v1/organisations/{}", app.municipality("Åre"));
    let note = write(&author, &thing, "Ring i maj.").await;
    assert!(note.author_name.is_some());
    let protect = format!("UPDATE persons SET protected = TRUE WHERE id = {}", author.person.unwrap());
    app.prepare(|conn| conn.batch_execute(&protect).expect("a protected person"));
    let seen: NoteDetail = office.get(&format!("/api/v1/notes/{}", note.note.id)).await.assert(200).json();
    assert_eq!(seen.author_name, None);
    let page: Page<NoteDetail> = office.get(&format!("{thing}/notes")).await.json();
    assert_eq!(page.items[0].author_name, None);
}
