//! Evaluations: asking those who came, and what the coordinator makes of it. Answering stands in `answers`.

mod answers;
pub mod queries;
mod results;

use actix_web::web::Path;
use actix_web::{get, post};
use shared::access::{Actor, Permission, Stewards};
use shared::activities::Activity;
use shared::activities::states::ActivityState;
use shared::error::{FieldCode, FieldProblem, Problem};
use shared::evaluations::{Evaluation, EvaluationAction, EvaluationDetail, NewAnalysis, NewEvaluation};
use shared::ids::{ActivityId, EvaluationId, GoalId};
use shared::page::{Page, PageQuery};
use utoipa_actix_web::service_config::ServiceConfig;

use crate::activities::queries as activities;
use crate::answer::Answer;
use crate::caller::{Caller, Writing};
use crate::cursor::Cursor;
use crate::db::DbConnection;
use crate::error::Result;
use crate::evaluations::queries::invitations::{self, Invited};
use crate::evaluations::queries::{EvaluationFilter, Facts};
use crate::json::{Json, Query};
use crate::messages::queries::{Mail, enqueue};
use crate::messages::templates::{Template, moment};
use crate::records::queries::{Subject, audit, difference};

/// The routes.
pub fn routes(config: &mut ServiceConfig) {
    config
        .service(create_evaluation)
        .service(list_activity_evaluations)
        .service(list_evaluations)
        .service(read_evaluation)
        .service(invite_evaluation)
        .service(remind_evaluation)
        .service(close_evaluation)
        .service(analyse_evaluation)
        .configure(results::routes)
        .configure(answers::routes);
}

/// Makes an evaluation of an activity or of one of its occasions. Nobody is asked before `invite`.
#[utoipa::path(tag = "evaluations", params(("id" = ActivityId, Path, description = "The activity.")), responses((status = CREATED, body = EvaluationDetail)))]
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
#[utoipa::path(tag = "evaluations", params(("id" = ActivityId, Path, description = "The activity."), EvaluationFilter, PageQuery), responses((status = OK, body = Page<EvaluationDetail>)))]
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

/// Lists the evaluations of the activities that one leads, newest first; for the office those of all.
#[utoipa::path(tag = "evaluations", params(EvaluationFilter, PageQuery), responses((status = OK, body = Page<EvaluationDetail>)))]
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
#[utoipa::path(tag = "evaluations", params(("id" = EvaluationId, Path, description = "The evaluation.")), responses((status = OK, body = EvaluationDetail)))]
#[get("/api/v1/evaluations/{id}")]
async fn read_evaluation(caller: Caller, id: Path<EvaluationId>) -> Result<Answer<EvaluationDetail>> {
    caller
        .read(move |conn, actor| {
            let detail = detail(conn, actor, *id)?;
            Answer::resource(detail.evaluation.version, &detail)
        })
        .await
}

/// Invites everybody who came, or is to come, and has no invitation yet. The mail leaves when the evaluation opens.
#[utoipa::path(tag = "evaluations", params(("id" = EvaluationId, Path, description = "The evaluation.")), responses((status = OK, body = EvaluationDetail)), extensions(("x-problems" = json!(["stateForbids"]))))]
#[post("/api/v1/evaluations/{id}/invite")]
async fn invite_evaluation(caller: Caller, id: Path<EvaluationId>) -> Result<Answer<EvaluationDetail>> {
    let public_url = caller.app().config.public_url.clone();
    caller
        .write(move |conn, writing| {
            let (evaluation, activity) = step(conn, writing, *id, EvaluationAction::Invite)?;
            let invited = invitations::uninvited(conn, &evaluation)?;
            for one in &invited {
                let token = invitations::insert(conn, evaluation.id, one.participant)?;
                let mail = mail(
                    one,
                    |closes, link| Template::EvaluationInvitation {
                        activity: activity.title.clone(),
                        closes,
                        anonymous: true,
                        link,
                    },
                    &evaluation,
                    &public_url,
                    &token,
                );
                enqueue(conn, mail, writing.now.max(evaluation.opens_at))?;
            }
            queries::set_invited(conn, &evaluation, writing.now)?;
            let changes = serde_json::json!({ "invited": [null, invited.len()] });
            stepped(conn, writing, *id, &changes)
        })
        .await
}

/// Reminds those who have not answered, each with a new link that replaces the old one.
#[utoipa::path(tag = "evaluations", params(("id" = EvaluationId, Path, description = "The evaluation.")), responses((status = OK, body = EvaluationDetail)), extensions(("x-problems" = json!(["stateForbids"]))))]
#[post("/api/v1/evaluations/{id}/remind")]
async fn remind_evaluation(caller: Caller, id: Path<EvaluationId>) -> Result<Answer<EvaluationDetail>> {
    let public_url = caller.app().config.public_url.clone();
    caller
        .write(move |conn, writing| {
            let (evaluation, activity) = step(conn, writing, *id, EvaluationAction::Remind)?;
            queries::answers::take_hold(conn, evaluation.id)?;
            let mut reminded = 0;
            for one in invitations::unanswered(conn, evaluation.id)? {
                let Some(token) = invitations::renew(conn, evaluation.id, one.participant)? else { continue };
                let mail = mail(
                    &one,
                    |closes, link| Template::EvaluationReminder {
                        activity: activity.title.clone(),
                        closes,
                        link,
                    },
                    &evaluation,
                    &public_url,
                    &token,
                );
                enqueue(conn, mail, writing.now)?;
                reminded += 1;
            }
            stepped(conn, writing, *id, &serde_json::json!({ "reminded": [null, reminded] }))
        })
        .await
}

/// Closes an evaluation before its time.
#[utoipa::path(tag = "evaluations", params(("id" = EvaluationId, Path, description = "The evaluation.")), responses((status = OK, body = EvaluationDetail)), extensions(("x-problems" = json!(["stateForbids"]))))]
#[post("/api/v1/evaluations/{id}/close")]
async fn close_evaluation(caller: Caller, id: Path<EvaluationId>) -> Result<Answer<EvaluationDetail>> {
    caller
        .write(move |conn, writing| {
            let (before, _) = step(conn, writing, *id, EvaluationAction::Close)?;
            // What has opened this very moment is open for a second: closing is always after opening.
            let at = if writing.now > before.opens_at { writing.now } else { writing.now.plus_seconds(1) };
            queries::close(conn, *id, at)?;
            let after = queries::find(conn, *id)?;
            stepped(conn, writing, *id, &difference(&before, &after))
        })
        .await
}

/// Writes down what the coordinator makes of a closed evaluation; a further analysis replaces the one before.
#[utoipa::path(tag = "evaluations", params(("id" = EvaluationId, Path, description = "The evaluation.")), responses((status = OK, body = EvaluationDetail)), extensions(("x-problems" = json!(["stateForbids"]))))]
#[post("/api/v1/evaluations/{id}/analysis")]
async fn analyse_evaluation(
    caller: Caller,
    id: Path<EvaluationId>,
    body: Json<NewAnalysis>,
) -> Result<Answer<EvaluationDetail>> {
    caller
        .write(move |conn, writing| {
            let (_, activity) = step(conn, writing, *id, EvaluationAction::Analyse)?;
            check_goals(&body.0, &activities::goals_of(conn, activity.id)?)?;
            let before = detail(conn, writing.actor, *id)?;
            queries::analyse(conn, *id, &body.0, writing.actor.person, writing.now)?;
            let after = detail(conn, writing.actor, *id)?;
            stepped(conn, writing, *id, &difference(&before, &after))
        })
        .await
}

fn check_goals(new: &NewAnalysis, goals: &[GoalId]) -> Result<()> {
    let mut faults = Vec::new();
    for (place, one) in new.attainments.iter().enumerate() {
        let mut fault = |code, detail| {
            faults.push(FieldProblem::new(format!("/attainments/{place}/goalId"), code, detail));
        };
        if !goals.contains(&one.goal_id) {
            fault(FieldCode::NoSuchThing, "is not one of the activity's goals");
        }
        if new.attainments.iter().take(place).any(|earlier| earlier.goal_id == one.goal_id) {
            fault(FieldCode::Repeated, "the goal is judged twice");
        }
    }
    if faults.is_empty() { Ok(()) } else { Err(Problem::fields(faults).into()) }
}

fn no_such_thing(pointer: &str, detail: &str) -> Problem {
    Problem::field(pointer, FieldCode::NoSuchThing, detail)
}

fn subject(id: EvaluationId) -> Subject {
    Subject::new("evaluation", id.0)
}

/// The activity and who leads it, for those who may evaluate it. Who may not see it does not learn that it is there.
fn evaluable(conn: &mut DbConnection, actor: &Actor, id: ActivityId) -> Result<(Activity, Stewards)> {
    let activity = activities::find(conn, id)?;
    let stewards = activities::stewards(conn, &activity)?;
    if activity.public && activity.state != ActivityState::Draft {
        actor.require(Permission::Evaluate(&stewards))?;
    } else {
        actor.require_sight(Permission::Evaluate(&stewards))?;
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
    actor.require_sight(Permission::Evaluate(&stewards))?;
    Ok((evaluation, activity, stewards))
}

// What every step begins with: is it there for the caller, and does its phase take the step?
fn step(
    conn: &mut DbConnection,
    writing: &Writing<'_>,
    id: EvaluationId,
    action: EvaluationAction,
) -> Result<(Evaluation, Activity)> {
    let (evaluation, activity, _) = sighted(conn, writing.actor, id)?;
    evaluation.phase(writing.now).require(action)?;
    Ok((evaluation, activity))
}

// And what it ends with.
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

fn mail(
    to: &Invited,
    template: impl FnOnce(String, String) -> Template,
    evaluation: &Evaluation,
    public_url: &str,
    token: &str,
) -> Mail {
    let closes = moment(evaluation.closes_at, to.language);
    // In the fragment, so that no log and no Referer holds it.
    let link = format!("{public_url}/answer#{token}");
    Mail {
        person: Some(to.person),
        recipient: to.email.clone(),
        language: to.language,
        template: template(closes, link),
    }
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
        phase.allows(*action)
            && actor.may(match action {
                EvaluationAction::ReadFreeText => Permission::ReadFreeText(stewards),
                EvaluationAction::Invite
                | EvaluationAction::Remind
                | EvaluationAction::Close
                | EvaluationAction::Analyse => Permission::Evaluate(stewards),
            })
    };
    let allowed_actions = EvaluationAction::ALL.iter().copied().filter(|action| may(action)).collect();
    let Facts { invited, answered, attainments } = facts;
    EvaluationDetail { evaluation, activity_title, phase, invited, answered, attainments, allowed_actions }
}
