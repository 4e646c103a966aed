//! The steps of an evaluation: inviting, reminding, closing, analysing.

use actix_web::post;
use actix_web::web::Path;
use shared::error::{FieldCode, FieldProblem, Problem};
use shared::evaluations::{Evaluation, EvaluationAction, EvaluationDetail, NewAnalysis};
use shared::ids::{EvaluationId, GoalId};

use super::{closing, detail, step, stepped};
use crate::activities::queries as activities;
use crate::answer::Answer;
use crate::audit::difference;
use crate::caller::Caller;
use crate::error::Result;
use crate::evaluations::queries;
use crate::evaluations::queries::invitations::{self, Invited};
use crate::json::Json;
use crate::outbox::queries::{Mail, enqueue};
use crate::outbox::templates::Template;
use crate::outbox::times::moment;
use crate::routes::Routes;

/// The routes.
pub fn routes(config: &mut Routes<'_>) {
    config
        .service(invite_evaluation)
        .service(remind_evaluation)
        .service(close_evaluation)
        .service(analyse_evaluation);
}

/// Invites everybody who came, or is to come, and has no invitation yet. The mail leaves when the evaluation opens.
#[utoipa::path(params(("id" = EvaluationId, Path, description = "The evaluation.")), responses((status = OK, body = EvaluationDetail)), extensions(("x-problems" = json!(["stateForbids"]))))]
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

/// Reminds those who have not answered, each with a new link that replaces the old one. Within twenty hours nobody is reminded
/// twice: `stateForbids`.
#[utoipa::path(params(("id" = EvaluationId, Path, description = "The evaluation.")), responses((status = OK, body = EvaluationDetail)), extensions(("x-problems" = json!(["stateForbids"]))))]
#[post("/api/v1/evaluations/{id}/remind")]
async fn remind_evaluation(caller: Caller, id: Path<EvaluationId>) -> Result<Answer<EvaluationDetail>> {
    let public_url = caller.app().config.public_url.clone();
    caller
        .write(move |conn, writing| {
            let (evaluation, activity) = step(conn, writing, *id, EvaluationAction::Remind)?;
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
            queries::set_reminded(conn, evaluation.id, writing.now)?;
            stepped(conn, writing, *id, &serde_json::json!({ "reminded": [null, reminded] }))
        })
        .await
}

/// Closes an evaluation before its time.
#[utoipa::path(params(("id" = EvaluationId, Path, description = "The evaluation.")), responses((status = OK, body = EvaluationDetail)), extensions(("x-problems" = json!(["stateForbids", "versionMismatch"]))))]
#[post("/api/v1/evaluations/{id}/close")]
async fn close_evaluation(caller: Caller, id: Path<EvaluationId>) -> Result<Answer<EvaluationDetail>> {
    let (app, evaluation) = (caller.app().clone(), *id);
    let answer = caller
        .write(move |conn, writing| {
            let (before, _) = step(conn, writing, *id, EvaluationAction::Close)?;
            // Closing is always after opening: an evaluation that opens at this very moment stays open for a second.
            let at = if writing.now > before.opens_at { writing.now } else { writing.now.plus_seconds(1) };
            queries::set_times(conn, &before, (before.opens_at, at), writing.now)?;
            let after = queries::find(conn, *id)?;
            stepped(conn, writing, *id, &difference(&before, &after))
        })
        .await?;
    // If this fails, the clock counts the answers later.
    if let Err(cause) = closing::settle(&app, evaluation).await {
        tracing::error!(%cause, %evaluation, "the answers were not counted at once");
    }
    Ok(answer)
}

/// Writes down what the coordinator makes of a closed evaluation; a further analysis replaces the one before.
#[utoipa::path(params(("id" = EvaluationId, Path, description = "The evaluation.")), responses((status = OK, body = EvaluationDetail)), extensions(("x-problems" = json!(["stateForbids"]))))]
#[post("/api/v1/evaluations/{id}/analysis")]
async fn analyse_evaluation(
    caller: Caller,
    id: Path<EvaluationId>,
    body: Json<NewAnalysis>,
) -> Result<Answer<EvaluationDetail>> {
    caller
        .write(move |conn, writing| {
            let (_, activity) = step(conn, writing, *id, EvaluationAction::Analyse)?;
            check_goals(&body.0, &activities::lists_of(conn, activity.id)?.goals)?;
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
