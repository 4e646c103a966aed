//! The office's notes on member organisations and on activities.

pub mod queries;

use actix_web::web::Path;
use actix_web::{delete, get, patch, post};
use serde_json::json;
use shared::ids::{ActivityId, NoteId, OrganisationId};
use shared::notes::{NewNote, Note, NoteChanges, NoteDetail, Notes};
use shared::page::{Page, PageQuery};
use shared::records::SubjectKind;

use self::queries::On;
use crate::answer::Answer;
use crate::audit::{Subject, audit};
use crate::caller::{Caller, Editor};
use crate::cursor::Cursor;
use crate::error::Result;
use crate::json::{Json, Query};
use crate::particulars::Particulars;
use crate::routes::Routes;
use crate::slice::Slice;

/// What this slice brings.
pub const SLICE: Slice = Slice {
    tag: ("notes", "The office's own notes (kansliets anteckningar)"),
    routes,
    particulars: Particulars::NONE,
    jobs: &[],
    subjects: queries::SUBJECTS,
    persons: queries::PERSONS,
};

fn routes(config: &mut Routes<'_>) {
    config
        .service(list_organisation_notes)
        .service(create_organisation_note)
        .service(list_activity_notes)
        .service(create_activity_note)
        .service(read_note)
        .service(change_note)
        .service(remove_note);
}

/// Lists the office's notes on an organisation, newest first.
#[utoipa::path(params(("id" = OrganisationId, Path, description = "The organisation."), PageQuery), responses((status = OK, body = Page<NoteDetail>)))]
#[get("/api/v1/organisations/{id}/notes")]
async fn list_organisation_notes(
    caller: Caller,
    id: Path<OrganisationId>,
    page: Query<PageQuery>,
) -> Result<Answer<Page<NoteDetail>>> {
    list(caller, On::Organisation(*id), &page.0).await
}

/// Writes a note on an organisation.
#[utoipa::path(params(("id" = OrganisationId, Path, description = "The organisation.")), responses((status = CREATED, body = NoteDetail)))]
#[post("/api/v1/organisations/{id}/notes")]
async fn create_organisation_note(
    caller: Caller,
    id: Path<OrganisationId>,
    body: Json<NewNote>,
) -> Result<Answer<NoteDetail>> {
    create(caller, On::Organisation(*id), body.0).await
}

/// Lists the office's notes on an activity, newest first.
#[utoipa::path(params(("id" = ActivityId, Path, description = "The activity."), PageQuery), responses((status = OK, body = Page<NoteDetail>)))]
#[get("/api/v1/activities/{id}/notes")]
async fn list_activity_notes(
    caller: Caller,
    id: Path<ActivityId>,
    page: Query<PageQuery>,
) -> Result<Answer<Page<NoteDetail>>> {
    list(caller, On::Activity(*id), &page.0).await
}

/// Writes a note on an activity.
#[utoipa::path(params(("id" = ActivityId, Path, description = "The activity.")), responses((status = CREATED, body = NoteDetail)))]
#[post("/api/v1/activities/{id}/notes")]
async fn create_activity_note(
    caller: Caller,
    id: Path<ActivityId>,
    body: Json<NewNote>,
) -> Result<Answer<NoteDetail>> {
    create(caller, On::Activity(*id), body.0).await
}

async fn list(caller: Caller, on: On, page: &PageQuery) -> Result<Answer<Page<NoteDetail>>> {
    let cursor = Cursor::of(page, "notes", &on)?;
    caller
        .read(move |conn, actor| {
            actor.require(Notes::Keep)?;
            queries::require(conn, on)?;
            let Page { items, next, total } = queries::page(conn, on, &cursor)?;
            Answer::page(&Page { items: queries::details(conn, actor, items)?, next, total })
        })
        .await
}

async fn create(caller: Caller, on: On, new: NewNote) -> Result<Answer<NoteDetail>> {
    let author = caller.person()?;
    caller
        .write(move |conn, writing| {
            writing.require(Notes::Keep)?;
            queries::require(conn, on)?;
            let note = queries::insert(conn, on, &new, author, writing.now)?;
            audit(conn, writing.origin, subject(&note), &json!({}))?;
            let detail = queries::detail(conn, writing.actor, note)?;
            Answer::created(detail.note.version, format!("/api/v1/notes/{}", detail.note.id), &detail)
        })
        .await
}

// The log says that a note was written, changed or removed. It does not repeat the words: they would outlive the note.
fn subject(note: &Note) -> Subject {
    match note.organisation_id {
        Some(organisation) => Subject::of(SubjectKind::Note, note.id.0, organisation),
        None => Subject::new(SubjectKind::Note, note.id.0),
    }
}

/// Reads a note.
#[utoipa::path(params(("id" = NoteId, Path, description = "The note.")), responses((status = OK, body = NoteDetail)))]
#[get("/api/v1/notes/{id}")]
async fn read_note(caller: Caller, id: Path<NoteId>) -> Result<Answer<NoteDetail>> {
    caller
        .read(move |conn, actor| {
            actor.require(Notes::Keep)?;
            let note = queries::find(conn, *id)?;
            let detail = queries::detail(conn, actor, note)?;
            Answer::resource(detail.note.version, &detail)
        })
        .await
}

/// Changes a note (merge patch). Only its author does.
#[utoipa::path(params(("id" = NoteId, Path, description = "The note.")), responses((status = OK, body = NoteDetail)))]
#[patch("/api/v1/notes/{id}")]
async fn change_note(
    caller: Editor,
    id: Path<NoteId>,
    body: Json<NoteChanges>,
) -> Result<Answer<NoteDetail>> {
    caller
        .0
        .write(move |conn, writing| {
            writing.require(Notes::Keep)?;
            let before = queries::find(conn, *id)?;
            let wanted = body.0.applied(&before, writing.actor)?;
            writing.expect(before.version)?;
            let after = queries::change(conn, &before, &wanted, writing.now)?;
            audit(conn, writing.origin, subject(&after), &json!({}))?;
            let detail = queries::detail(conn, writing.actor, after)?;
            Answer::resource(detail.note.version, &detail)
        })
        .await
}

/// Removes a note. Everybody of the office may: a note may hold something about a person that must not stay.
#[utoipa::path(params(("id" = NoteId, Path, description = "The note.")), responses((status = NO_CONTENT)))]
#[delete("/api/v1/notes/{id}")]
async fn remove_note(caller: Editor, id: Path<NoteId>) -> Result<Answer> {
    caller
        .0
        .write(move |conn, writing| {
            writing.require(Notes::Keep)?;
            let note = queries::find(conn, *id)?;
            writing.expect(note.version)?;
            queries::remove(conn, &note)?;
            audit(conn, writing.origin, subject(&note), &json!({}))?;
            Ok(Answer::empty(204))
        })
        .await
}
