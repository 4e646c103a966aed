//! Questions to participants: an activity's questions, in versions, and the answers.

mod answers;
mod export;
pub mod forget;
pub mod forms;
pub(crate) mod kept;
pub mod queries;

use actix_web::web::Path;
use actix_web::{get, patch};
use serde_json::json;
use shared::access::Actor;
use shared::activities::Activity;
use shared::enrollments::access::Enrollments;
use shared::ids::ActivityId;
use shared::questions::access::Questions;
use shared::questions::check::{require_kinds, require_right};
use shared::questions::{FormQuestion, QuestionForm, QuestionFormChanges};
use shared::records::SubjectKind;

use crate::activities::detail::require_seen;
use crate::activities::queries as activities;
use crate::answer::Answer;
use crate::audit::{Subject, audit};
use crate::caller::{Editor, Guest, Writing};
use crate::db::DbConnection;
use crate::enrollments::queries::gate;
use crate::error::Result;
use crate::json::Json;
use crate::particulars::Particulars;
use crate::questions::forms::with_places;
use crate::routes::Routes;
use crate::slice::Slice;
use crate::writer::Lane;

/// What this slice brings.
pub const SLICE: Slice = Slice {
    tag: ("questions", "What activities ask their participants, and the answers (frågor till deltagare)"),
    routes,
    particulars: Particulars::NONE,
    jobs: forget::JOBS,
    subjects: &[],
    persons: &[],
};

fn routes(config: &mut Routes<'_>) {
    config
        .service(read_questions)
        .service(read_questions_version)
        .service(change_questions)
        .configure(answers::routes)
        .configure(export::routes);
}

/// The activity as far as the caller may see it; true when they lead it.
fn seen(conn: &mut DbConnection, actor: &Actor, id: ActivityId) -> Result<(Activity, bool)> {
    let activity = activities::find(conn, id)?;
    require_seen(conn, actor, &activity)?;
    let stewards = activities::stewards(conn, &activity)?;
    let leads = actor.may(Enrollments::SeeParticipants(&stewards));
    Ok((activity, leads))
}

/// Reads what an activity asks its participants, with the places left; version 0 where it never asked anything.
///
/// The organiser's part is there for those who lead the activity.
#[utoipa::path(security((), ("bearer" = [])), params(("id" = ActivityId, Path, description = "The activity.")), responses((status = OK, body = QuestionForm)), extensions(("x-scopes" = json!(["activities:read"]))))]
#[get("/api/v1/activities/{id}/questions")]
async fn read_questions(guest: Guest, id: Path<ActivityId>) -> Result<Answer<QuestionForm>> {
    guest
        .read(move |conn, actor| {
            let (activity, leads) = seen(conn, actor, *id)?;
            let form = queries::newest(conn, activity.id)?;
            let form = with_places(conn, form, None)?.seen(leads);
            Answer::resource(form.version, &form)
        })
        .await
}

/// Reads an earlier version of what an activity asks, which answers may point to.
#[utoipa::path(security((), ("bearer" = [])), params(("id" = ActivityId, Path, description = "The activity."), ("version" = i32, Path, description = "The version.", example = 1)), responses((status = OK, body = QuestionForm)), extensions(("x-scopes" = json!(["activities:read"]))))]
#[get("/api/v1/activities/{id}/questions/{version}")]
async fn read_questions_version(guest: Guest, of: Path<(ActivityId, i32)>) -> Result<Answer<QuestionForm>> {
    let (id, version) = of.into_inner();
    guest
        .read(move |conn, actor| {
            let (activity, leads) = seen(conn, actor, id)?;
            let form = queries::find(conn, activity.id, version)?;
            let form = with_places(conn, form, None)?.seen(leads);
            Answer::resource(form.version, &form)
        })
        .await
}

/// Changes what an activity asks (merge patch). It becomes the next version; what is the same as before makes none.
///
/// Answers stay: those to a question that is still there count on, a new question that must be answered is missing until it is.
#[utoipa::path(params(("id" = ActivityId, Path, description = "The activity.")), responses((status = OK, body = QuestionForm)))]
#[patch("/api/v1/activities/{id}/questions")]
async fn change_questions(
    caller: Editor,
    id: Path<ActivityId>,
    body: Json<QuestionFormChanges>,
) -> Result<Answer<QuestionForm>> {
    caller
        .0
        .write_at(Lane::Seats(*id), move |conn, writing| {
            gate::take(conn, *id)?;
            let (activity, _) = seen(conn, writing.actor, *id)?;
            let stewards = activities::stewards(conn, &activity)?;
            writing.require(Questions::Ask(&stewards))?;
            let before = queries::newest(conn, activity.id)?;
            writing.expect(before.version)?;
            let after = change(conn, writing, &before, body.0)?;
            let after = with_places(conn, after, None)?;
            Answer::resource(after.version, &after)
        })
        .await
}

fn change(
    conn: &mut DbConnection,
    writing: &Writing<'_>,
    before: &QuestionForm,
    changes: QuestionFormChanges,
) -> Result<QuestionForm> {
    let wanted = QuestionForm {
        questions: changes.questions.map_or_else(|| before.questions.clone(), trimmed),
        keep_days: changes.keep_days.unwrap_or(before.keep_days),
        ..before.clone()
    };
    require_right(&wanted)?;
    if wanted == *before {
        return Ok(wanted);
    }
    require_kinds(&queries::earlier(conn, before.activity_id)?, &wanted)?;
    let after = queries::insert(conn, &wanted, writing.now)?;
    let keys = |form: &QuestionForm| form.questions.iter().map(|one| one.key.clone()).collect::<Vec<_>>();
    let told = json!({
        "questionsVersion": [before.version, after.version],
        "questions": [keys(before), keys(&after)],
        "keepDays": [before.keep_days, after.keep_days],
    });
    audit(conn, writing.origin, Subject::new(SubjectKind::Activity, after.activity_id.0), &told)?;
    Ok(after)
}

fn trimmed(questions: Vec<FormQuestion>) -> Vec<FormQuestion> {
    let trim = |mut question: FormQuestion| {
        question.label = question.label.trim().to_owned();
        question.help = question.help.trim().to_owned();
        for option in &mut question.options {
            option.label = option.label.trim().to_owned();
        }
        question
    };
    questions.into_iter().map(trim).collect()
}
