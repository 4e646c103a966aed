//! Evaluations: questions to the people who came, and the coordinator's analysis. Their steps stand in `steps`, answering in
//! `answers`.

pub(crate) mod answers;
pub(crate) mod closing;
pub mod queries;
mod results;
mod steps;

use actix_web::web::Path;
use actix_web::{delete, get, patch, post};
use shared::access::{Actor, Stewards};
use shared::activities::Activity;
use shared::activities::states::ActivityState;
use shared::error::{FieldCode, Problem};
use shared::evaluations::access::Evaluations;
use shared::evaluations::changes::{EvaluationChanges, EvaluationRecipients};
use shared::evaluations::{Evaluation, EvaluationAction, EvaluationDetail, NewEvaluation};
use shared::ids::{ActivityId, EvaluationId};
use shared::page::{Page, PageQuery};
use shared::records::SubjectKind;

use crate::activities::queries as activities;
use crate::answer::Answer;
use crate::audit::{Subject, audit, difference};
use crate::caller::{Caller, Editor, Writing};
use crate::cursor::Cursor;
use crate::db::DbConnection;
use crate::error::Result;
use crate::evaluations::queries::brought;
use crate::evaluations::queries::{EvaluationFilter, Facts, invitations};
use crate::json::{Json, Query};
use crate::particulars::Particulars;
use crate::routes::Routes;
use crate::slice::Slice;

/// The operations that answer an evaluation. They leave no line in the log: a time, a trace or an address in it would lead
/// back to who answered.
pub const ANONYMOUS: [&str; 2] = ["open_evaluation_form", "create_evaluation_response"];

/// What this slice brings.
pub const SLICE: Slice = Slice {
    tag: ("evaluations", "Evaluations, answers, results (utvärderingar)"),
    routes,
    particulars: Particulars { anonymous: &ANONYMOUS, ..Particulars::NONE },
    jobs: closing::JOBS,
    subjects: brought::SUBJECTS,
    persons: brought::PERSONS,
};

fn routes(config: &mut Routes<'_>) {
    config
        .service(create_evaluation)
        .service(list_activity_evaluations)
        .service(list_evaluations)
        .service(read_evaluation)
        .service(change_evaluation)
        .service(remove_evaluation)
        .service(read_evaluation_recipients)
        .configure(steps::routes)
        .configure(results::routes)
        .configure(answers::routes);
}

/// Makes an evaluation of an activity or of one of its occasions. Nobody is asked before `invite`.
#[utoipa::path(params(("id" = ActivityId, Path, description = "The activity.")), responses((status = CREATED, body = EvaluationDetail)))]
#[post("/api/v1/activities/{id}/evaluations")]
async fn create_evaluation(
    caller: Caller,
    id: Path<ActivityId>,
    body: Json<NewEvaluation>,
) -> Result<Answer<EvaluationDetail>> {
    caller
        .write(move |conn, writing| {
            let new = body.0;
            new.check()?;
            let (activity, _) = evaluable(conn, writing.actor, *id)?;
            if let Some(occasion) = new.occasion_id
                && !queries::has_occasion(conn, activity.id, occasion)?
            {
                return Err(no_such_thing("/occasionId", "the activity has no such occasion").into());
            }
            let form = match new.form_id {
                None => queries::standard_form(conn)?,
                Some(form) if queries::form_exists(conn, form)? => form,
                Some(_) => return Err(no_such_thing("/formId", "there is no such form").into()),
            };
            let evaluation = queries::insert(conn, activity.id, &new, form, writing.now)?;
            let changes = serde_json::json!({ "evaluation": [null, evaluation] });
            audit(conn, writing.origin, subject(evaluation.id), &changes)?;
            let detail = detail(conn, writing.actor, evaluation.id)?;
            let location = format!("/api/v1/evaluations/{}", detail.evaluation.id);
            Answer::created(detail.evaluation.version, location, &detail)
        })
        .await
}

/// Lists the evaluations of an activity, newest first.
#[utoipa::path(params(("id" = ActivityId, Path, description = "The activity."), EvaluationFilter, PageQuery), responses((status = OK, body = Page<EvaluationDetail>)))]
#[get("/api/v1/activities/{id}/evaluations")]
async fn list_activity_evaluations(
    caller: Caller,
    id: Path<ActivityId>,
    filter: Query<EvaluationFilter>,
    page: Query<PageQuery>,
) -> Result<Answer<Page<EvaluationDetail>>> {
    let cursor = Cursor::of(&page.0, "activity-evaluations", &(*id, &filter.0))?;
    caller
        .read(move |conn, actor| {
            evaluable(conn, actor, *id)?;
            let found = queries::page(conn, &filter.0, Some(*id), actor, &cursor)?;
            Answer::page(&details(conn, actor, found)?)
        })
        .await
}

/// Lists the evaluations of the activities that one answers for, newest first; for the office those of all.
#[utoipa::path(params(EvaluationFilter, PageQuery), responses((status = OK, body = Page<EvaluationDetail>)))]
#[get("/api/v1/evaluations")]
async fn list_evaluations(
    caller: Caller,
    filter: Query<EvaluationFilter>,
    page: Query<PageQuery>,
) -> Result<Answer<Page<EvaluationDetail>>> {
    let cursor = Cursor::of(&page.0, "evaluations", &filter.0)?;
    caller
        .read(move |conn, actor| {
            let found = queries::page(conn, &filter.0, None, actor, &cursor)?;
            Answer::page(&details(conn, actor, found)?)
        })
        .await
}

/// Reads an evaluation with its counts, its analysis, and what the caller may do.
#[utoipa::path(params(("id" = EvaluationId, Path, description = "The evaluation.")), responses((status = OK, body = EvaluationDetail)))]
#[get("/api/v1/evaluations/{id}")]
async fn read_evaluation(caller: Caller, id: Path<EvaluationId>) -> Result<Answer<EvaluationDetail>> {
    caller
        .read(move |conn, actor| {
            let detail = detail(conn, actor, *id)?;
            Answer::resource(detail.evaluation.version, &detail)
        })
        .await
}

/// Changes the times of an evaluation that has not closed (merge patch).
#[utoipa::path(params(("id" = EvaluationId, Path, description = "The evaluation.")), responses((status = OK, body = EvaluationDetail)), extensions(("x-problems" = json!(["stateForbids"]))))]
#[patch("/api/v1/evaluations/{id}")]
async fn change_evaluation(
    caller: Editor,
    id: Path<EvaluationId>,
    body: Json<EvaluationChanges>,
) -> Result<Answer<EvaluationDetail>> {
    caller
        .0
        .write(move |conn, writing| {
            let (before, _) = edit(conn, writing, *id, EvaluationAction::Change)?;
            let after = body.0.applied(&before, writing.now)?;
            queries::set_times(conn, &before, (after.opens_at, after.closes_at), writing.now)?;
            stepped(conn, writing, *id, &difference(&before, &after))
        })
        .await
}

/// Removes an evaluation that nobody has been invited to.
#[utoipa::path(params(("id" = EvaluationId, Path, description = "The evaluation.")), responses((status = NO_CONTENT)), extensions(("x-problems" = json!(["stateForbids"]))))]
#[delete("/api/v1/evaluations/{id}")]
async fn remove_evaluation(caller: Editor, id: Path<EvaluationId>) -> Result<Answer> {
    caller
        .0
        .write(move |conn, writing| {
            let (before, _) = edit(conn, writing, *id, EvaluationAction::Remove)?;
            queries::remove(conn, *id)?;
            let changes = serde_json::json!({ "evaluation": [before, null] });
            audit(conn, writing.origin, subject(*id), &changes)?;
            Ok(Answer::empty(204))
        })
        .await
}

/// Counts who would get mail if the evaluation's next step were taken now.
#[utoipa::path(params(("id" = EvaluationId, Path, description = "The evaluation.")), responses((status = OK, body = EvaluationRecipients)))]
#[get("/api/v1/evaluations/{id}/recipients")]
async fn read_evaluation_recipients(
    caller: Caller,
    id: Path<EvaluationId>,
) -> Result<Answer<EvaluationRecipients>> {
    caller
        .read(move |conn, actor| {
            let (evaluation, ..) = sighted(conn, actor, *id)?;
            Answer::ok(&invitations::recipients(conn, &evaluation)?)
        })
        .await
}

fn no_such_thing(pointer: &str, detail: &str) -> Problem {
    Problem::field(pointer, FieldCode::NoSuchThing, detail)
}

fn subject(id: EvaluationId) -> Subject {
    Subject::new(SubjectKind::Evaluation, id.0)
}

/// The activity and who leads it, for those who may evaluate it. Who may not see it does not learn that it is there.
fn evaluable(conn: &mut DbConnection, actor: &Actor, id: ActivityId) -> Result<(Activity, Stewards)> {
    let activity = activities::find(conn, id)?;
    let stewards = activities::stewards(conn, &activity)?;
    if activity.public && activity.state != ActivityState::Draft {
        actor.require(Evaluations::Manage(&stewards))?;
    } else {
        actor.require_sight(Evaluations::Manage(&stewards))?;
    }
    Ok((activity, stewards))
}

/// The evaluation with its activity and who leads it, for those who may evaluate; not there for anybody else.
fn sighted(
    conn: &mut DbConnection,
    actor: &Actor,
    id: EvaluationId,
) -> Result<(Evaluation, Activity, Stewards)> {
    let evaluation = queries::find(conn, id)?;
    let activity = activities::find(conn, evaluation.activity_id)?;
    let stewards = activities::stewards(conn, &activity)?;
    actor.require_sight(Evaluations::Manage(&stewards))?;
    Ok((evaluation, activity, stewards))
}

// Begins every step: the evaluation must be there for the caller, and its phase must take the step.
fn step(
    conn: &mut DbConnection,
    writing: &Writing<'_>,
    id: EvaluationId,
    action: EvaluationAction,
) -> Result<(Evaluation, Activity)> {
    // If two take a step at the same moment, the later one sees what the earlier one has done.
    queries::answers::take_hold(conn, id)?;
    let (evaluation, activity, _) = sighted(conn, writing.actor, id)?;
    evaluation.require(action, writing.now)?;
    Ok((evaluation, activity))
}

// Begins every edit as `step` begins a step. An edit also names the version that it means.
fn edit(
    conn: &mut DbConnection,
    writing: &Writing<'_>,
    id: EvaluationId,
    action: EvaluationAction,
) -> Result<(Evaluation, Activity)> {
    let (evaluation, activity, _) = sighted(conn, writing.actor, id)?;
    writing.expect(evaluation.version)?;
    evaluation.require(action, writing.now)?;
    Ok((evaluation, activity))
}

// Ends every step and edit: writes the audit row, and answers with the evaluation.
fn stepped(
    conn: &mut DbConnection,
    writing: &Writing<'_>,
    id: EvaluationId,
    changes: &serde_json::Value,
) -> Result<Answer<EvaluationDetail>> {
    audit(conn, writing.origin, subject(id), changes)?;
    let detail = detail(conn, writing.actor, id)?;
    Answer::resource(detail.evaluation.version, &detail)
}

fn detail(conn: &mut DbConnection, actor: &Actor, id: EvaluationId) -> Result<EvaluationDetail> {
    let (evaluation, activity, stewards) = sighted(conn, actor, id)?;
    let facts = queries::facts(conn, &[id])?.remove(&id).unwrap_or_default();
    Ok(shown(actor, evaluation, activity.title, &stewards, facts))
}

fn details(
    conn: &mut DbConnection,
    actor: &Actor,
    page: Page<(Evaluation, Activity)>,
) -> Result<Page<EvaluationDetail>> {
    let ids: Vec<_> = page.items.iter().map(|(evaluation, _)| evaluation.id).collect();
    let about: Vec<_> = page.items.iter().map(|(_, activity)| activity.id).collect();
    let mut facts = queries::facts(conn, &ids)?;
    let facilitators = queries::facilitators(conn, &about)?;
    let items = page.items.into_iter().map(|(evaluation, activity)| {
        let own = facilitators.iter().filter(|(id, _)| *id == activity.id).map(|(_, person)| *person);
        let stewards = Stewards { responsible: activity.responsible_id, facilitators: own.collect() };
        let facts = facts.remove(&evaluation.id).unwrap_or_default();
        shown(actor, evaluation, activity.title, &stewards, facts)
    });
    Ok(Page { items: items.collect(), next: page.next, total: page.total })
}

fn shown(
    actor: &Actor,
    evaluation: Evaluation,
    activity_title: String,
    stewards: &Stewards,
    facts: Facts,
) -> EvaluationDetail {
    let phase = evaluation.phase(actor.now);
    let may = |action: &EvaluationAction| {
        evaluation.allows(*action, actor.now)
            && actor.may(match action {
                EvaluationAction::ReadFreeText => Evaluations::ReadFreeText(stewards),
                EvaluationAction::Change
                | EvaluationAction::Remove
                | EvaluationAction::Invite
                | EvaluationAction::Remind
                | EvaluationAction::Close
                | EvaluationAction::Analyse => Evaluations::Manage(stewards),
            })
    };
    let allowed_actions = EvaluationAction::ALL.iter().copied().filter(|action| may(action)).collect();
    let Facts { invited, answered, attainments } = facts;
    EvaluationDetail { evaluation, activity_title, phase, invited, answered, attainments, allowed_actions }
}
