//! Imports: a table is sent and looked at row by row, then committed whole or not at all. Exports have the columns of imports.

mod enrollments;
pub(crate) mod export;
mod judged;
mod known;
mod persons;
pub mod queries;
mod table;
mod units;

use std::time::Duration;

use actix_web::web::Path;
use actix_web::{FromRequest, HttpRequest, delete, get, post};
use futures_util::future::LocalBoxFuture;
use serde_json::json;
use shared::access::Actor;
use shared::activities::Unit;
use shared::activities::states::{ActivityPhase, ActivityState};
use shared::error::{ErrorCode, FieldCode, FieldProblem, Problem};
use shared::ids::{ImportId, PersonId};
use shared::imports::access::Imports;
use shared::imports::{Import, ImportDetail, ImportRow, ImportState, NewImport, RowFilter};
use shared::members::access::Members;
use shared::page::{Page, PageQuery};
use shared::records::SubjectKind;
use shared::tables::ImportKind;

use crate::activities::queries as activities;
use crate::answer::Answer;
use crate::audit::{Subject, audit, record_seen};
use crate::caller::{Caller, Editor, Writing};
use crate::cursor::Cursor;
use crate::db::DbConnection;
use crate::enrollments::queries::gate;
use crate::error::{Error, Result};
use crate::imports::judged::Judged;
use crate::imports::known::Known;
use crate::imports::queries::brought;
use crate::imports::queries::{Kept, Verdict};
use crate::imports::table::Sheet;
use crate::imports::units::Units;
use crate::job::Job;
use crate::json::{Body, Query};
use crate::members::queries::persons::hold_addresses;
use crate::particulars::Particulars;
use crate::routes::Routes;
use crate::slice::Slice;
use crate::writer::Lane;

/// What runs by itself. Tables that nobody has committed hold personal data: they do not stay for the night.
pub const JOBS: &[Job] = &[Job {
    name: "old-imports",
    every: Duration::from_mins(10),
    run: |round| Box::pin(async move { round.sweep(queries::sweep).await }),
}];

/// What this slice brings.
pub const SLICE: Slice = Slice {
    tag: (
        "imports",
        "Tables of school units, persons and enrollments: preview, then commit; exports with the same columns (import och export)",
    ),
    routes,
    particulars: Particulars { file_checks: &[("create_import", check_sender)], ..Particulars::NONE },
    jobs: JOBS,
    subjects: brought::SUBJECTS,
    persons: brought::PERSONS,
};

fn routes(config: &mut Routes<'_>) {
    config
        .configure(export::routes)
        .service(create_import)
        .service(list_import_rows)
        .service(commit_import)
        .service(read_import)
        .service(remove_import);
}

/// Sends a table, and gets a preview of what each row would do. Nothing is written yet.
///
/// CSV (separated by `;`, `,` or tab; UTF-8, UTF-16 or Windows-1252), XLSX (its first sheet), or for enrollments pasted
/// addresses, one a line. Headings in Swedish or English, in any order; columns that are not known are not read. Units are
/// matched by school unit code or uuid, persons by uuid or e-mail address, never by name alone. An empty cell leaves what
/// there is. The preview can be committed within 24 hours; a new one of the same kind takes its place.
#[utoipa::path(params(NewImport), request_body(description = "The file itself.", content((String = "text/csv", example = json!("E-post;Förnamn;Efternamn;Organisation;Roll\nelsa.strom@example.org;Elsa;Ström;2281;Lärare")), (String = "text/plain", example = json!("Elsa Ström <elsa.strom@example.org>")), (Vec<u8> = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", example = json!("(the bytes of the file)")))), responses((status = CREATED, body = ImportDetail)), extensions(("x-scopes" = json!(["enrollments:write"])), ("x-problems" = json!(["unreadableTable", "notFound", "wrongUnit", "registrationNotOpen", "registrationClosed"]))))]
#[post("/api/v1/imports")]
async fn create_import(caller: Caller, wanted: Query<NewImport>, body: Body) -> Result<Answer<ImportDetail>> {
    let wanted = wanted.0;
    let app = caller.app().clone();
    // The turn is held until the rows have become text again.
    let turn = app.tables.take().await?;
    let sheet = actix_web::web::block(move || table::read(wanted.kind, &body.0)).await;
    let sheet = sheet.map_err(Error::internal)??;
    let (columns, rows, seen) =
        caller.clone().read_long(move |conn, actor| preview(conn, actor, wanted, sheet)).await?;
    drop(turn);
    caller
        .write(move |conn, writing| {
            conn.allow_long()?;
            require(conn, writing.actor, wanted)?;
            queries::remove_earlier(conn, wanted, writing.origin)?;
            let import = queries::insert(conn, wanted, &columns, &rows, writing.origin)?;
            let changes = json!({ "kind": [null, import.kind], "rows": [null, import.rows()] });
            audit(conn, writing.origin, Subject::new(SubjectKind::Import, import.id.0), &changes)?;
            record_seen(conn, writing.origin, &seen)?;
            let (version, location) = (import.version, format!("/api/v1/imports/{}", import.id));
            Answer::created(version, location, &ImportDetail { import, columns })
        })
        .await
}

type Preview = (Vec<shared::imports::columns::ReadColumn>, Vec<Kept>, Vec<PersonId>);

fn preview(conn: &mut DbConnection, actor: &Actor, wanted: NewImport, sheet: Sheet) -> Result<Preview> {
    require(conn, actor, wanted)?;
    let (rows, seen) = judge(conn, actor, wanted, &sheet)?;
    let kept = sheet.lines.iter().zip(rows.verdicts());
    let kept = kept.map(|(line, verdict)| Kept::of(line, verdict)).collect::<Result<_>>()?;
    Ok((sheet.columns, kept, seen))
}

/// Refuses a table before it is read, where its sender may not send it.
pub fn check_sender(request: HttpRequest) -> LocalBoxFuture<'static, Result<()>> {
    Box::pin(async move {
        let caller = Caller::extract(&request).await?;
        let wanted = Query::<NewImport>::extract(&request).await?.0;
        require_activity(wanted)?;
        caller.read(move |conn, actor| require(conn, actor, wanted)).await
    })
}

// An import of enrollments names an activity; no other import does.
fn require_activity(wanted: NewImport) -> Result<()> {
    let code = match (wanted.kind, wanted.activity_id) {
        (ImportKind::Enrollments, None) => FieldCode::Required,
        (ImportKind::SchoolUnits | ImportKind::Persons, Some(_)) => FieldCode::Conflicts,
        (ImportKind::Enrollments, Some(_)) | (ImportKind::SchoolUnits | ImportKind::Persons, None) => {
            return Ok(());
        }
    };
    let errors = vec![FieldProblem::new("activityId", code, "goes with enrollments, and with nothing else")];
    Err(Problem { errors, ..ErrorCode::InvalidQueryParameter.problem() }.into())
}

fn require(conn: &mut DbConnection, actor: &Actor, wanted: NewImport) -> Result<()> {
    actor.require(Imports::Send(wanted.kind))?;
    let Some(id) = wanted.activity_id else { return Ok(()) };
    let activity = activities::find(conn, id)?;
    if activity.state == ActivityState::Draft && !actor.is_office() {
        return Err(ErrorCode::NotFound.into());
    }
    if activity.unit == Unit::Team {
        return Err(ErrorCode::WrongUnit.because("The activity takes teams, not persons one by one.").into());
    }
    match activity.phase(actor.now) {
        ActivityPhase::Open => Ok(()),
        ActivityPhase::NotYetOpen => Err(ErrorCode::RegistrationNotOpen.into()),
        ActivityPhase::Closed | ActivityPhase::Running | ActivityPhase::Over => {
            Err(ErrorCode::RegistrationClosed.into())
        }
    }
}

/// Rows that were looked at, by what they are.
enum Rows {
    Units(Vec<Judged<units::Deed>>),
    Persons(Vec<Judged<persons::Deed>>),
    Enrollments(Vec<Judged<enrollments::Deed>>),
}

impl Rows {
    fn verdicts(&self) -> Vec<&Verdict> {
        match self {
            Self::Units(rows) => rows.iter().map(|row| &row.verdict).collect(),
            Self::Persons(rows) => rows.iter().map(|row| &row.verdict).collect(),
            Self::Enrollments(rows) => rows.iter().map(|row| &row.verdict).collect(),
        }
    }
}

// Judges each row, and lists the protected persons whose names the caller is shown by it.
fn judge(
    conn: &mut DbConnection,
    actor: &Actor,
    wanted: NewImport,
    sheet: &Sheet,
) -> Result<(Rows, Vec<PersonId>)> {
    if wanted.kind == ImportKind::SchoolUnits {
        return Ok((Rows::Units(units::judge(&Units::of(conn, sheet)?, actor.today, sheet)), Vec::new()));
    }
    let known = Known::of(conn, sheet, actor.today)?;
    let seen = if actor.may(Members::SeeProtected) { known.protected() } else { Vec::new() };
    let rows = match wanted.activity_id {
        None => Rows::Persons(persons::judge(&known, actor, sheet)),
        Some(activity) => {
            let enrolled = queries::register::enrolled(conn, activity)?;
            Rows::Enrollments(enrollments::judge(&known, actor, &enrolled, sheet))
        }
    };
    Ok((rows, seen))
}

/// The import, for who sent it and the office.
fn own(conn: &mut DbConnection, actor: &Actor, id: ImportId) -> Result<Import> {
    let import = queries::find(conn, id, actor.now)?;
    let is_own = (import.created_by.is_some() && import.created_by == actor.person)
        || actor.machine.as_ref().is_some_and(|machine| import.created_by_client == Some(machine.id));
    if actor.is_office() || (is_own && actor.may(Imports::Send(import.kind))) {
        Ok(import)
    } else {
        Err(ErrorCode::NotFound.into())
    }
}

fn detail(conn: &mut DbConnection, import: Import) -> Result<ImportDetail> {
    Ok(ImportDetail { columns: queries::headings(conn, import.id)?, import })
}

/// Reads an import: how many rows would do what, and which columns were read. For who sent it, and the office.
#[utoipa::path(params(("id" = ImportId, Path, description = "The import.")), responses((status = OK, body = ImportDetail)), extensions(("x-scopes" = json!(["enrollments:write"]))))]
#[get("/api/v1/imports/{id}")]
async fn read_import(caller: Caller, id: Path<ImportId>) -> Result<Answer<ImportDetail>> {
    caller
        .read(move |conn, actor| {
            let import = own(conn, actor, *id)?;
            Answer::resource(import.version, &detail(conn, import)?)
        })
        .await
}

/// Lists the rows of an import in the table's order, with what each would do and what there is to say of its cells.
///
/// Once it is committed its rows are gone: they are personal data, and nobody needs them any more.
#[utoipa::path(params(("id" = ImportId, Path, description = "The import."), RowFilter, PageQuery), responses((status = OK, body = Page<ImportRow>)), extensions(("x-scopes" = json!(["enrollments:write"]))))]
#[get("/api/v1/imports/{id}/rows")]
async fn list_import_rows(
    caller: Caller,
    id: Path<ImportId>,
    filter: Query<RowFilter>,
    page: Query<PageQuery>,
) -> Result<Answer<Page<ImportRow>>> {
    let cursor = Cursor::of(&page.0, "import-rows", &(*id, &filter.0))?;
    caller
        .read(move |conn, actor| {
            let import = own(conn, actor, *id)?;
            Answer::page(&queries::page(conn, import.id, &filter.0.state, &cursor)?)
        })
        .await
}

/// Writes all rows of an import, or none.
///
/// Every row is looked at again: where one would do something else than the preview said, or has an error, nothing is
/// written. Enrollments are made in the table's order, each as a single one is. A second commit answers as the first.
#[utoipa::path(params(("id" = ImportId, Path, description = "The import.")), responses((status = OK, body = ImportDetail)), extensions(("x-scopes" = json!(["enrollments:write"])), ("x-problems" = json!(["importHasErrors", "importOutdated", "stateForbids", "emailTaken", "numberTaken", "alreadyThere", "alreadyEnrolled", "wrongUnit", "registrationNotOpen", "registrationClosed", "versionMismatch", "invalidFields", "secondFactorAgain"]))))]
#[post("/api/v1/imports/{id}/commit")]
async fn commit_import(caller: Caller, id: Path<ImportId>) -> Result<Answer<ImportDetail>> {
    let id = id.into_inner();
    let import = caller.clone().read(move |conn, actor| own(conn, actor, id)).await?;
    match import.activity_id {
        None => caller.write(move |conn, writing| commit(conn, writing, id)).await,
        Some(activity) => {
            let lane = Lane::Seats(activity);
            caller
                .write_at(lane, move |conn, writing| {
                    gate::take(conn, activity)?;
                    commit(conn, writing, id)
                })
                .await
        }
    }
}

fn commit(conn: &mut DbConnection, writing: &Writing<'_>, id: ImportId) -> Result<Answer<ImportDetail>> {
    conn.allow_long()?;
    // If two commit at once, the second one sees what the first one did.
    queries::hold(conn, id)?;
    hold_addresses(conn)?;
    let import = own(conn, writing.actor, id)?;
    if import.state == ImportState::Committed {
        return Answer::resource(import.version, &detail(conn, import)?);
    }
    if import.error_rows > 0 {
        let detail = format!("{} rows have errors; nothing was written.", import.error_rows);
        return Err(ErrorCode::ImportHasErrors.because(detail).into());
    }
    let wanted = NewImport { kind: import.kind, activity_id: import.activity_id };
    require(conn, writing.actor, wanted)?;
    if import.kind == ImportKind::Persons {
        // The table may change addresses by which people log in.
        writing.require_shown()?;
    }
    let before = queries::lines(conn, id)?;
    let columns = queries::headings(conn, id)?;
    let lines = before.iter().map(|(line, ..)| line.clone()).collect();
    let (rows, _) = judge(conn, writing.actor, wanted, &Sheet { columns, lines })?;
    require_unchanged(&before, &rows.verdicts())?;
    match (rows, import.activity_id) {
        (Rows::Units(rows), _) => units::apply(conn, writing, rows)?,
        (Rows::Persons(rows), _) => persons::apply(conn, writing, rows)?,
        (Rows::Enrollments(rows), Some(activity)) => enrollments::apply(conn, writing, activity, rows)?,
        (Rows::Enrollments(_), None) => return Err(Error::internal("enrollments in no activity")),
    }
    let done = queries::commit(conn, &import, writing.now)?;
    let changes = json!({ "state": [import.state, done.state], "new": [null, done.new_rows], "changed": [null, done.changed_rows] });
    audit(conn, writing.origin, Subject::new(SubjectKind::Import, id.0), &changes)?;
    Answer::resource(done.version, &detail(conn, done)?)
}

// The problem names the first rows that differ, and tells how many there are.
fn require_unchanged(
    before: &[(table::Line, shared::imports::RowState, String)],
    now: &[&Verdict],
) -> Result<()> {
    let pairs = before.iter().zip(now);
    let differs = pairs.filter(|((_, state, target), now)| *state != now.state || *target != now.target);
    let faults: Vec<_> = differs
        .map(|((line, state, _), now)| {
            let detail = format!("was {state}, is {} now", now.state);
            FieldProblem::new(format!("/rows/{}", line.number), FieldCode::Conflicts, detail)
        })
        .collect();
    if faults.is_empty() {
        return Ok(());
    }
    let detail = format!("{} rows would do something else now; nothing was written.", faults.len());
    let errors = faults.into_iter().take(100).collect();
    Err(Problem { errors, ..ErrorCode::ImportOutdated.because(detail) }.into())
}

/// Removes an import that is not to be committed, with its rows. What was committed stays written.
#[utoipa::path(params(("id" = ImportId, Path, description = "The import.")), responses((status = NO_CONTENT)), extensions(("x-scopes" = json!(["enrollments:write"]))))]
#[delete("/api/v1/imports/{id}")]
async fn remove_import(caller: Editor, id: Path<ImportId>) -> Result<Answer> {
    caller
        .0
        .write(move |conn, writing| {
            queries::hold(conn, *id)?;
            let import = own(conn, writing.actor, *id)?;
            writing.expect(import.version)?;
            queries::remove(conn, import.id)?;
            let changes = json!({ "state": [import.state, null] });
            audit(conn, writing.origin, Subject::new(SubjectKind::Import, id.0), &changes)?;
            Ok(Answer::empty(204))
        })
        .await
}
