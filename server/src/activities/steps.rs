//! The steps of an activity: publish, decide, complete and what follows, postpone, resume, cancel.

use actix_web::post;
use actix_web::web::Path;
use shared::activities::access::Activities;
use shared::activities::requests::{LowerCapacity, Reason, Resumption, RunDecision};
use shared::activities::states::{ActivityState, ActivityStep};
use shared::activities::{Activity, ActivityDetail};
use shared::error::{ErrorCode, FieldCode, Problem};
use shared::ids::ActivityId;
use shared::records::SubjectKind;

use crate::activities::detail::detail;
use crate::activities::queries::{self, occasions, writes};
use crate::answer::Answer;
use crate::audit::{Subject, audit, difference};
use crate::caller::{Caller, Writing};
use crate::db::DbConnection;
use crate::enrollments;
use crate::error::Result;
use crate::json::Json;
use crate::routes::Routes;
use crate::writer::Lane;

/// The routes.
pub fn routes(config: &mut Routes<'_>) {
    config
        .service(publish_activity)
        .service(decide_activity)
        .service(complete_activity)
        .service(mark_activity_evaluated)
        .service(mark_activity_followed_up)
        .service(postpone_activity)
        .service(resume_activity)
        .service(lower_activity_capacity)
        .service(cancel_activity);
}

// Every step takes hold of the gate first. An enrollment at this moment waits, and then meets the new state.
async fn step(
    caller: Caller,
    id: ActivityId,
    step: ActivityStep,
    reason: String,
) -> Result<Answer<ActivityDetail>> {
    step_with(caller, id, step, reason, |_, _, _| Ok(())).await
}

// Takes a step as `step` does; `more` is what this step does besides to the people enrolled.
async fn step_with(
    caller: Caller,
    id: ActivityId,
    step: ActivityStep,
    reason: String,
    more: impl FnOnce(&mut DbConnection, &Writing<'_>, &Activity) -> Result<()> + Send + 'static,
) -> Result<Answer<ActivityDetail>> {
    caller
        .write_at(Lane::Seats(id), move |conn, writing| {
            writing.actor.require(Activities::Steer)?;
            let gate = enrollments::queries::gate::take(conn, id)?;
            let gate = enrollments::line::catch_up(conn, writing.origin, id, gate)?;
            let before = queries::find(conn, id)?;
            let next = before.step(step, writing.now)?;
            let is_short = before.minimum.is_some_and(|minimum| gate.taken < minimum);
            match step {
                ActivityStep::Publish | ActivityStep::Resume => {
                    before.check_publishable(queries::publish_facts(conn, id)?)?;
                }
                ActivityStep::Decide if is_short && reason.trim().is_empty() => {
                    return Err(Problem::field(
                        "/reason",
                        FieldCode::Required,
                        "fewer have come than the minimum: say why it runs all the same",
                    )
                    .into());
                }
                _ => {}
            }
            let mut after = writes::change_state(conn, &before, next, reason.trim(), writing.now)?;
            if next == ActivityState::Decided {
                after = writes::set_below_minimum(conn, &after, is_short)?;
            }
            audit(
                conn,
                writing.origin,
                Subject::new(SubjectKind::Activity, id.0),
                &difference(&before, &after),
            )?;
            if matches!(step, ActivityStep::Cancel | ActivityStep::Postpone | ActivityStep::Resume) {
                // This comes before any mail: the calendar entries in the mail carry the new sequence number.
                occasions::tell_anew(conn, id, writing.now)?;
            }
            follow(conn, writing, &after, reason.trim())?;
            more(conn, writing, &after)?;
            // The new state may set the line in motion again, and seats may have become free meanwhile.
            enrollments::line::wake(conn, writing.origin, id)?;
            let detail = detail(conn, writing.actor, after)?;
            Answer::resource(detail.activity.version, &detail)
        })
        .await
}

// Does to the people enrolled what the new state means for them, in the transaction of the step.
fn follow(conn: &mut DbConnection, writing: &Writing<'_>, activity: &Activity, reason: &str) -> Result<()> {
    match activity.state {
        ActivityState::Cancelled => {
            enrollments::line::cancel_all(conn, writing.origin, activity.id, reason)?;
            enrollments::interested::lapse_all(conn, writing, activity, reason)
        }
        ActivityState::Postponed => enrollments::line::put_off(conn, writing.origin, activity.id, reason),
        ActivityState::Draft
        | ActivityState::Published
        | ActivityState::Decided
        | ActivityState::Completed
        | ActivityState::Evaluated
        | ActivityState::FollowedUp => Ok(()),
    }
}

/// Publishes a draft: it stands in the catalogue, and can be enrolled in once registration opens.
#[utoipa::path(params(("id" = ActivityId, Path, description = "The activity.")), responses((status = OK, body = ActivityDetail)), extensions(("x-problems" = json!(["stateForbids", "notPublishable"]))))]
#[post("/api/v1/activities/{id}/publish")]
async fn publish_activity(caller: Caller, id: Path<ActivityId>) -> Result<Answer<ActivityDetail>> {
    step(caller, *id, ActivityStep::Publish, String::new()).await
}

/// Decides that an activity runs; below its minimum only with a reason.
#[utoipa::path(params(("id" = ActivityId, Path, description = "The activity.")), responses((status = OK, body = ActivityDetail)), extensions(("x-problems" = json!(["stateForbids"]))))]
#[post("/api/v1/activities/{id}/decide")]
async fn decide_activity(
    caller: Caller,
    id: Path<ActivityId>,
    body: Json<RunDecision>,
) -> Result<Answer<ActivityDetail>> {
    step(caller, *id, ActivityStep::Decide, body.0.reason).await
}

/// Marks an activity as carried out.
#[utoipa::path(params(("id" = ActivityId, Path, description = "The activity.")), responses((status = OK, body = ActivityDetail)), extensions(("x-problems" = json!(["stateForbids"]))))]
#[post("/api/v1/activities/{id}/complete")]
async fn complete_activity(caller: Caller, id: Path<ActivityId>) -> Result<Answer<ActivityDetail>> {
    step(caller, *id, ActivityStep::Complete, String::new()).await
}

/// Marks a completed activity as evaluated.
#[utoipa::path(params(("id" = ActivityId, Path, description = "The activity.")), responses((status = OK, body = ActivityDetail)), extensions(("x-problems" = json!(["stateForbids"]))))]
#[post("/api/v1/activities/{id}/mark-evaluated")]
async fn mark_activity_evaluated(caller: Caller, id: Path<ActivityId>) -> Result<Answer<ActivityDetail>> {
    step(caller, *id, ActivityStep::MarkEvaluated, String::new()).await
}

/// Marks an evaluated activity as followed up for its effect.
#[utoipa::path(params(("id" = ActivityId, Path, description = "The activity.")), responses((status = OK, body = ActivityDetail)), extensions(("x-problems" = json!(["stateForbids"]))))]
#[post("/api/v1/activities/{id}/mark-followed-up")]
async fn mark_activity_followed_up(caller: Caller, id: Path<ActivityId>) -> Result<Answer<ActivityDetail>> {
    step(caller, *id, ActivityStep::MarkFollowedUp, String::new()).await
}

/// Puts an activity off. Its enrollments are kept, and everyone enrolled is told why.
#[utoipa::path(params(("id" = ActivityId, Path, description = "The activity.")), responses((status = OK, body = ActivityDetail)), extensions(("x-problems" = json!(["stateForbids"]))))]
#[post("/api/v1/activities/{id}/postpone")]
async fn postpone_activity(
    caller: Caller,
    id: Path<ActivityId>,
    body: Json<Reason>,
) -> Result<Answer<ActivityDetail>> {
    step(caller, *id, ActivityStep::Postpone, body.0.reason).await
}

/// Takes up a postponed activity again. Everyone enrolled is asked whether they keep their place, by a day; who does not
/// answer, after a reminder, leaves it to others.
#[utoipa::path(params(("id" = ActivityId, Path, description = "The activity.")), responses((status = OK, body = ActivityDetail)), extensions(("x-problems" = json!(["stateForbids", "notPublishable"]))))]
#[post("/api/v1/activities/{id}/resume")]
async fn resume_activity(
    caller: Caller,
    id: Path<ActivityId>,
    body: Json<Resumption>,
) -> Result<Answer<ActivityDetail>> {
    let resumption = body.0;
    step_with(caller, *id, ActivityStep::Resume, String::new(), move |conn, writing, activity| {
        let due = resumption.due(activity, writing.now)?;
        enrollments::line::ask_all(conn, writing.origin, activity, due)
    })
    .await
}

/// Lowers the capacity below the seats that are taken: who came last goes back to the line, first in it, and is told why.
///
/// Reservations without names are given back first, then offers, enrollments that await approval, and confirmed ones; each
/// time the last by priority and number.
#[utoipa::path(params(("id" = ActivityId, Path, description = "The activity.")), responses((status = OK, body = ActivityDetail)), extensions(("x-problems" = json!(["stateForbids"]))))]
#[post("/api/v1/activities/{id}/lower-capacity")]
async fn lower_activity_capacity(
    caller: Caller,
    id: Path<ActivityId>,
    body: Json<LowerCapacity>,
) -> Result<Answer<ActivityDetail>> {
    let id = *id;
    caller
        .write_at(Lane::Seats(id), move |conn, writing| {
            writing.actor.require(Activities::Steer)?;
            enrollments::queries::gate::take(conn, id)?;
            let before = queries::find(conn, id)?;
            if before.state.is_over() || before.has_started(writing.now) {
                return Err(ErrorCode::StateForbids
                    .because("The activity has started or is over: nobody goes back to the line.")
                    .into());
            }
            if before.minimum.is_some_and(|minimum| body.0.capacity < minimum) {
                let told = "must not be less than minimum";
                return Err(Problem::field("/capacity", FieldCode::TooSmall, told).into());
            }
            let after = writes::set_capacity(conn, &before, body.0.capacity, writing.now)?;
            let mut told = difference(&before, &after);
            told["reason"] = serde_json::json!([null, body.0.reason.trim()]);
            audit(conn, writing.origin, Subject::new(SubjectKind::Activity, id.0), &told)?;
            enrollments::line::make_fit(conn, writing.origin, &after, body.0.reason.trim())?;
            let detail = detail(conn, writing.actor, after)?;
            Answer::resource(detail.activity.version, &detail)
        })
        .await
}

/// Cancels an activity. Every live enrollment ends, and everyone enrolled is told why.
#[utoipa::path(params(("id" = ActivityId, Path, description = "The activity.")), responses((status = OK, body = ActivityDetail)), extensions(("x-problems" = json!(["stateForbids"]))))]
#[post("/api/v1/activities/{id}/cancel")]
async fn cancel_activity(
    caller: Caller,
    id: Path<ActivityId>,
    body: Json<Reason>,
) -> Result<Answer<ActivityDetail>> {
    step(caller, *id, ActivityStep::Cancel, body.0.reason).await
}
