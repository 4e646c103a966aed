//! What happens to an enrollment after it was made: left, approved, rejected, let in by hand, taken away.

use actix_web::post;
use actix_web::web::Path;
use shared::access::{Actor, Permission, Sight};
use shared::activities::requests::Reason;
use shared::activities::states::ActivityState;
use shared::activities::{Activity, Approval};
use shared::enrollments::states::{EnrollmentStep, StepTaker};
use shared::enrollments::{Enrollment, EnrollmentDetail, first_state};
use shared::error::ErrorCode;
use shared::ids::EnrollmentId;
use shared::time::Timestamp;
use utoipa_actix_web::service_config::ServiceConfig;

use crate::activities::queries as activities;
use crate::answer::Answer;
use crate::caller::Caller;
use crate::db::DbConnection;
use crate::enrollments::queries::participants::{self, Member};
use crate::enrollments::queries::{self, gate};
use crate::enrollments::tell::{self, News};
use crate::error::Result;
use crate::json::Json;
use crate::records::queries::{Subject, audit, difference};
use crate::writer::Gate;

/// The routes.
pub fn routes(config: &mut ServiceConfig) {
    config
        .service(withdraw_enrollment)
        .service(approve_enrollment)
        .service(reject_enrollment)
        .service(promote_enrollment)
        .service(cancel_enrollment);
}

/// True for the steps that have an operation.
pub(crate) fn is_offered(step: EnrollmentStep) -> bool {
    matches!(
        step,
        EnrollmentStep::Withdraw
            | EnrollmentStep::Approve
            | EnrollmentStep::Reject
            | EnrollmentStep::Promote
            | EnrollmentStep::Cancel
    )
}

/// True when the actor may enroll every member of an enrollment, and so may also take them out. What they counted for when
/// enrolled decides, not where they work today.
pub(crate) fn may_enroll(actor: &Actor, members: &[Member]) -> bool {
    let may = |one: &Member| actor.may(Permission::Enroll(one.person, &[one.home()]));
    actor.is_office() || (!members.is_empty() && members.iter().all(may))
}

/// Refuses as not there what the actor may not see: neither theirs, nor their member's, nor of an activity they lead. The
/// answer is whose names they may know in it.
pub(crate) fn require_sight(
    conn: &mut DbConnection,
    actor: &Actor,
    enrollment: &Enrollment,
) -> Result<Sight> {
    let activity = activities::find(conn, enrollment.activity_id)?;
    let stewards = activities::stewards(conn, &activity)?;
    if actor.may(Permission::SeeParticipants(&stewards)) {
        return Ok(Sight::All);
    }
    let sight = actor.sight_of_enrollments();
    let seen = participants::members(conn, enrollment.id)?.iter().any(|member| {
        let (unit, root) = member.home();
        actor.person == Some(member.person)
            || match &sight {
                Sight::All => true,
                Sight::Of { organisations, roots, .. } => {
                    organisations.contains(&unit) || roots.contains(&root)
                }
            }
    });
    if seen { Ok(sight) } else { Err(ErrorCode::NotFound.into()) }
}

async fn step(
    caller: Caller,
    id: EnrollmentId,
    step: EnrollmentStep,
    reason: String,
) -> Result<Answer<EnrollmentDetail>> {
    // The gate is the activity's: which one it is does not change, so it may be looked up before.
    let activity = caller.clone().read(move |conn, _| queries::find(conn, id)).await?.activity_id;
    caller
        .write_at(Gate::Seats(activity), move |conn, writing| {
            gate::take(conn, activity)?;
            let before = queries::find(conn, id)?;
            require_sight(conn, writing.actor, &before)?;
            let activity = activities::find(conn, activity)?;
            require_taker(conn, writing.actor, (&before, &activity), step)?;
            let mut next = before.state.after(step)?;
            if let Some(told) = untimely(writing.actor, (activity.state, activity.starts_at), step) {
                return Err(ErrorCode::StateForbids.because(told).into());
            }
            if step == EnrollmentStep::Promote {
                require_next(conn, &activity, &before)?;
                // Whoever is let in from the line awaits approval like everybody, where the activity wants it.
                next = first_state(&activity, true);
            }
            let after = queries::change_state(conn, &before, next, reason.trim(), writing.now)?;
            audit(
                conn,
                writing.origin,
                Subject::of("enrollment", id.0, after.organisation_id),
                &difference(&before, &after),
            )?;
            if let Some(news) = news_of(step, reason.trim()) {
                tell::tell(conn, writing.origin, &activity, &after, news)?;
            }
            super::promote(conn, writing.origin, activity.id)?;
            let enrollment = queries::find(conn, id)?;
            let detail = super::detail(conn, writing, enrollment)?;
            Answer::resource(detail.enrollment.version, &detail)
        })
        .await
}

/// Why a step may not be taken now, by the activity's state and start: what has been counted stays, and who has begun does
/// not leave unseen.
pub(crate) fn untimely(
    actor: &Actor,
    (state, starts_at): (ActivityState, Option<Timestamp>),
    step: EnrollmentStep,
) -> Option<&'static str> {
    let has_started = state.takes_enrollments() && starts_at.is_some_and(|start| start <= actor.now);
    match step {
        _ if state.is_over() => Some("The activity is over."),
        EnrollmentStep::Withdraw if has_started && !actor.is_office() => {
            Some("The activity has started; ask the office.")
        }
        EnrollmentStep::Promote if has_started || !state.takes_enrollments() => {
            Some("Nobody is let in any more: the activity has started, or takes no enrollments now.")
        }
        _ => None,
    }
}

// By hand, too, the next in line is let in, and only when there are seats.
fn require_next(conn: &mut DbConnection, activity: &Activity, wanted: &Enrollment) -> Result<()> {
    if !activities::seats(conn, activity)?.fits_promotion(wanted.seats) {
        return Err(ErrorCode::NoSeatsForGrowth
            .because("There are not enough free seats for this enrollment.")
            .into());
    }
    match super::next(conn, activity)? {
        Some(next) if next.id == wanted.id => Ok(()),
        _ => Err(ErrorCode::StateForbids.because("Others stand before this one in the line.").into()),
    }
}

fn news_of(step: EnrollmentStep, reason: &str) -> Option<News<'_>> {
    match step {
        EnrollmentStep::Approve | EnrollmentStep::Promote => Some(News::Promoted),
        EnrollmentStep::Reject | EnrollmentStep::Cancel | EnrollmentStep::Withdraw => {
            Some(News::Ended(reason))
        }
        _ => None,
    }
}

fn require_taker(
    conn: &mut DbConnection,
    actor: &Actor,
    (enrollment, activity): (&Enrollment, &Activity),
    step: EnrollmentStep,
) -> Result<()> {
    let members = participants::members(conn, enrollment.id)?;
    let may = |taker: &StepTaker| match taker {
        StepTaker::Office => actor.is_office(),
        StepTaker::Enroller => may_enroll(actor, &members),
        StepTaker::Approver => may_approve(actor, activity.approval, &members),
        StepTaker::System => false,
    };
    if step.takers().iter().any(may) { Ok(()) } else { Err(ErrorCode::Forbidden.into()) }
}

/// True when the actor approves as a school leader: of the unit that each member counted for, never of oneself.
pub(crate) fn may_approve(actor: &Actor, approval: Approval, members: &[Member]) -> bool {
    let may = |one: &Member| actor.person != Some(one.person) && actor.may(Permission::Approve(one.home().0));
    approval == Approval::SchoolLeader && !members.is_empty() && members.iter().all(may)
}

/// Leaves the activity, or the line. The seats go to those in line.
#[utoipa::path(tag = "enrollments", params(("id" = EnrollmentId, Path, description = "The enrollment.")), responses((status = OK, body = EnrollmentDetail)), extensions(("x-problems" = json!(["stateForbids"]))))]
#[post("/api/v1/enrollments/{id}/withdraw")]
async fn withdraw_enrollment(caller: Caller, id: Path<EnrollmentId>) -> Result<Answer<EnrollmentDetail>> {
    step(caller, *id, EnrollmentStep::Withdraw, String::new()).await
}

/// Approves an enrollment that awaits it.
#[utoipa::path(tag = "enrollments", params(("id" = EnrollmentId, Path, description = "The enrollment.")), responses((status = OK, body = EnrollmentDetail)), extensions(("x-problems" = json!(["stateForbids"]))))]
#[post("/api/v1/enrollments/{id}/approve")]
async fn approve_enrollment(caller: Caller, id: Path<EnrollmentId>) -> Result<Answer<EnrollmentDetail>> {
    step(caller, *id, EnrollmentStep::Approve, String::new()).await
}

/// Rejects an enrollment that awaits approval, with the reason.
#[utoipa::path(tag = "enrollments", params(("id" = EnrollmentId, Path, description = "The enrollment.")), responses((status = OK, body = EnrollmentDetail)), extensions(("x-problems" = json!(["stateForbids"]))))]
#[post("/api/v1/enrollments/{id}/reject")]
async fn reject_enrollment(
    caller: Caller,
    id: Path<EnrollmentId>,
    body: Json<Reason>,
) -> Result<Answer<EnrollmentDetail>> {
    step(caller, *id, EnrollmentStep::Reject, body.0.reason).await
}

/// Lets an enrollment in line in by hand, when there are seats, with the reason.
#[utoipa::path(tag = "enrollments", params(("id" = EnrollmentId, Path, description = "The enrollment.")), responses((status = OK, body = EnrollmentDetail)), extensions(("x-problems" = json!(["stateForbids", "noSeatsForGrowth"]))))]
#[post("/api/v1/enrollments/{id}/promote")]
async fn promote_enrollment(
    caller: Caller,
    id: Path<EnrollmentId>,
    body: Json<Reason>,
) -> Result<Answer<EnrollmentDetail>> {
    step(caller, *id, EnrollmentStep::Promote, body.0.reason).await
}

/// Takes an enrollment away, with the reason, which the participants are told.
#[utoipa::path(tag = "enrollments", params(("id" = EnrollmentId, Path, description = "The enrollment.")), responses((status = OK, body = EnrollmentDetail)), extensions(("x-problems" = json!(["stateForbids"]))))]
#[post("/api/v1/enrollments/{id}/cancel")]
async fn cancel_enrollment(
    caller: Caller,
    id: Path<EnrollmentId>,
    body: Json<Reason>,
) -> Result<Answer<EnrollmentDetail>> {
    step(caller, *id, EnrollmentStep::Cancel, body.0.reason).await
}
