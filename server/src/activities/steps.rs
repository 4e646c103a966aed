//! The steps of an activity: publish, decide, complete and what follows, postpone, resume, cancel.

use actix_web::post;
use actix_web::web::Path;
use shared::access::Permission;
use shared::activities::ActivityDetail;
use shared::activities::requests::{Reason, RunDecision};
use shared::activities::states::{ActivityState, ActivityStep};
use shared::error::{FieldCode, Problem};
use shared::ids::ActivityId;
use utoipa_actix_web::service_config::ServiceConfig;

use crate::activities::queries::{self, occasions, writes};
use crate::answer::Answer;
use crate::caller::{Caller, Writing};
use crate::db::DbConnection;
use crate::enrollments;
use crate::error::Result;
use crate::json::Json;
use crate::records::queries::{Subject, audit, difference};
use crate::writer::Gate;

/// The routes.
pub fn routes(config: &mut ServiceConfig) {
    config
        .service(publish_activity)
        .service(decide_activity)
        .service(complete_activity)
        .service(mark_activity_evaluated)
        .service(mark_activity_followed_up)
        .service(postpone_activity)
        .service(resume_activity)
        .service(cancel_activity);
}

// Every step takes hold of the gate first: who enrolls at the same moment waits, and meets the new state.
async fn step(
    caller: Caller,
    id: ActivityId,
    step: ActivityStep,
    reason: String,
) -> Result<Answer<ActivityDetail>> {
    caller
        .write_at(Gate::Seats(id), move |conn, writing| {
            writing.actor.require(Permission::SteerActivities)?;
            let gate = enrollments::queries::gate::take(conn, id)?;
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
            audit(conn, writing.origin, Subject::new("activity", id.0), &difference(&before, &after))?;
            if matches!(step, ActivityStep::Cancel | ActivityStep::Postpone | ActivityStep::Resume) {
                // Before anybody is told: what their mail brings for the calendar counts the change.
                occasions::tell_anew(conn, id, writing.now)?;
            }
            follow(conn, writing, id, next, reason.trim())?;
            if step == ActivityStep::Resume {
                // While it was put off, seats may have become free that nobody was let in to.
                enrollments::promote(conn, writing.origin, id)?;
            }
            let detail = super::detail(conn, writing.actor, after)?;
            Answer::resource(detail.activity.version, &detail)
        })
        .await
}

// What a new state means for those enrolled, in the same transaction.
fn follow(
    conn: &mut DbConnection,
    writing: &Writing<'_>,
    id: ActivityId,
    next: ActivityState,
    reason: &str,
) -> Result<()> {
    match next {
        ActivityState::Cancelled => enrollments::cancel_all(conn, writing.origin, id, reason),
        ActivityState::Postponed => enrollments::tell::tell_postponed(conn, writing.origin, id, reason),
        ActivityState::Draft
        | ActivityState::Published
        | ActivityState::Decided
        | ActivityState::Completed
        | ActivityState::Evaluated
        | ActivityState::FollowedUp => Ok(()),
    }
}

/// Publishes a draft: it stands in the catalogue, and can be enrolled in once registration opens.
#[utoipa::path(tag = "activities", params(("id" = ActivityId, Path, description = "The activity.")), responses((status = OK, body = ActivityDetail)), extensions(("x-problems" = json!(["stateForbids", "notPublishable"]))))]
#[post("/api/v1/activities/{id}/publish")]
async fn publish_activity(caller: Caller, id: Path<ActivityId>) -> Result<Answer<ActivityDetail>> {
    step(caller, *id, ActivityStep::Publish, String::new()).await
}

/// Decides that an activity runs; below its minimum only with a reason.
#[utoipa::path(tag = "activities", params(("id" = ActivityId, Path, description = "The activity.")), responses((status = OK, body = ActivityDetail)), extensions(("x-problems" = json!(["stateForbids"]))))]
#[post("/api/v1/activities/{id}/decide")]
async fn decide_activity(
    caller: Caller,
    id: Path<ActivityId>,
    body: Json<RunDecision>,
) -> Result<Answer<ActivityDetail>> {
    step(caller, *id, ActivityStep::Decide, body.0.reason).await
}

/// Marks an activity as carried out.
#[utoipa::path(tag = "activities", params(("id" = ActivityId, Path, description = "The activity.")), responses((status = OK, body = ActivityDetail)), extensions(("x-problems" = json!(["stateForbids"]))))]
#[post("/api/v1/activities/{id}/complete")]
async fn complete_activity(caller: Caller, id: Path<ActivityId>) -> Result<Answer<ActivityDetail>> {
    step(caller, *id, ActivityStep::Complete, String::new()).await
}

/// Marks a completed activity as evaluated.
#[utoipa::path(tag = "activities", params(("id" = ActivityId, Path, description = "The activity.")), responses((status = OK, body = ActivityDetail)), extensions(("x-problems" = json!(["stateForbids"]))))]
#[post("/api/v1/activities/{id}/mark-evaluated")]
async fn mark_activity_evaluated(caller: Caller, id: Path<ActivityId>) -> Result<Answer<ActivityDetail>> {
    step(caller, *id, ActivityStep::MarkEvaluated, String::new()).await
}

/// Marks an evaluated activity as followed up for its effect.
#[utoipa::path(tag = "activities", params(("id" = ActivityId, Path, description = "The activity.")), responses((status = OK, body = ActivityDetail)), extensions(("x-problems" = json!(["stateForbids"]))))]
#[post("/api/v1/activities/{id}/mark-followed-up")]
async fn mark_activity_followed_up(caller: Caller, id: Path<ActivityId>) -> Result<Answer<ActivityDetail>> {
    step(caller, *id, ActivityStep::MarkFollowedUp, String::new()).await
}

/// Puts an activity off. Its enrollments are kept, and everyone enrolled is told why.
#[utoipa::path(tag = "activities", params(("id" = ActivityId, Path, description = "The activity.")), responses((status = OK, body = ActivityDetail)), extensions(("x-problems" = json!(["stateForbids"]))))]
#[post("/api/v1/activities/{id}/postpone")]
async fn postpone_activity(
    caller: Caller,
    id: Path<ActivityId>,
    body: Json<Reason>,
) -> Result<Answer<ActivityDetail>> {
    step(caller, *id, ActivityStep::Postpone, body.0.reason).await
}

/// Takes up a postponed activity again.
#[utoipa::path(tag = "activities", params(("id" = ActivityId, Path, description = "The activity.")), responses((status = OK, body = ActivityDetail)), extensions(("x-problems" = json!(["stateForbids", "notPublishable"]))))]
#[post("/api/v1/activities/{id}/resume")]
async fn resume_activity(caller: Caller, id: Path<ActivityId>) -> Result<Answer<ActivityDetail>> {
    step(caller, *id, ActivityStep::Resume, String::new()).await
}

/// Cancels an activity. Every live enrollment ends, and everyone enrolled is told why.
#[utoipa::path(tag = "activities", params(("id" = ActivityId, Path, description = "The activity.")), responses((status = OK, body = ActivityDetail)), extensions(("x-problems" = json!(["stateForbids"]))))]
#[post("/api/v1/activities/{id}/cancel")]
async fn cancel_activity(
    caller: Caller,
    id: Path<ActivityId>,
    body: Json<Reason>,
) -> Result<Answer<ActivityDetail>> {
    step(caller, *id, ActivityStep::Cancel, body.0.reason).await
}
