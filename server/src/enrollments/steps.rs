//! What happens to an enrollment after it was made: left, approved, rejected, let in by hand, taken away.

use actix_web::post;
use actix_web::web::Path;
use shared::access::{Actor, Permission};
use shared::activities::requests::Reason;
use shared::enrollments::states::{EnrollmentStep, StepTaker};
use shared::enrollments::{Enrollment, EnrollmentDetail};
use shared::error::ErrorCode;
use shared::ids::EnrollmentId;
use utoipa_actix_web::service_config::ServiceConfig;

use crate::activities::queries as activities;
use crate::answer::Answer;
use crate::caller::{Caller, Writing};
use crate::db::DbConnection;
use crate::enrollments::queries::{self, gate, participants};
use crate::enrollments::tell::{self, News};
use crate::error::Result;
use crate::json::Json;
use crate::members::queries as members;
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

/// True when the actor may enroll every participant of the enrollment, and so may also take them out.
pub(crate) fn may_enroll(conn: &mut DbConnection, actor: &Actor, enrollment: &Enrollment) -> Result<bool> {
    if actor.is_office() {
        return Ok(true);
    }
    let participants = participants::of(conn, &[enrollment.id], false)?;
    for participant in &participants {
        // What they counted for when enrolled decides, not where they work today.
        let homes: Vec<_> =
            [(participant.school_unit_id.unwrap_or(participant.operator_id), participant.operator_id)].into();
        if !actor.may(Permission::Enroll(participant.person_id, &homes)) {
            return Ok(false);
        }
    }
    Ok(!participants.is_empty())
}

/// Refuses as not there what the actor may not see: neither theirs, nor their member's, nor of an activity they lead.
pub(crate) fn require_sight(conn: &mut DbConnection, actor: &Actor, enrollment: &Enrollment) -> Result<()> {
    let activity = activities::find(conn, enrollment.activity_id)?;
    let stewards = activities::stewards(conn, &activity)?;
    if actor.may(Permission::SeeParticipants(&stewards)) {
        return Ok(());
    }
    let participants = participants::of(conn, &[enrollment.id], false)?;
    let seen = participants.iter().any(|participant| {
        let homes =
            [(participant.school_unit_id.unwrap_or(participant.operator_id), participant.operator_id)];
        actor.person == Some(participant.person_id)
            || match actor.sight_of_enrollments() {
                shared::access::Sight::All => true,
                shared::access::Sight::Of { organisations, roots, .. } => {
                    homes.iter().any(|(unit, root)| organisations.contains(unit) || roots.contains(root))
                }
            }
    });
    if seen { Ok(()) } else { Err(ErrorCode::NotFound.into()) }
}

async fn step(
    caller: Caller,
    id: EnrollmentId,
    step: EnrollmentStep,
    reason: String,
) -> Result<Answer<EnrollmentDetail>> {
    // The gate is the activity's: which one it is does not change, so it may be looked up before.
    let app = caller.app().clone();
    let readers = app.readers.clone();
    let activity = actix_web::web::block(move || readers.take()?.read(|conn| queries::find(conn, id)))
        .await
        .map_err(crate::error::Error::internal)??
        .activity_id;
    caller
        .write_at(Gate::Seats(activity), move |conn, writing| {
            gate::take(conn, activity)?;
            let before = queries::find(conn, id)?;
            require_sight(conn, writing.actor, &before)?;
            require_taker(conn, writing, &before, step)?;
            let next = before.state.after(step)?;
            let activity = activities::find(conn, activity)?;
            if step == EnrollmentStep::Withdraw
                && !writing.actor.is_office()
                && activity.starts_at.is_some_and(|start| start <= writing.now)
            {
                return Err(ErrorCode::StateForbids
                    .because("The activity has started; ask the office.")
                    .into());
            }
            if step == EnrollmentStep::Promote
                && !activities::seats(conn, &activity)?.fits_promotion(before.seats)
            {
                return Err(ErrorCode::NoSeatsForGrowth
                    .because("There are not enough free seats for this enrollment.")
                    .into());
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
            let detail = super::detail(conn, writing.actor, enrollment)?;
            Answer::resource(detail.enrollment.version, &detail)
        })
        .await
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
    writing: &Writing<'_>,
    enrollment: &Enrollment,
    step: EnrollmentStep,
) -> Result<()> {
    let office = writing.actor.is_office() && step.takers().contains(&StepTaker::Office);
    let enroller =
        step.takers().contains(&StepTaker::Enroller) && may_enroll(conn, writing.actor, enrollment)?;
    let approver =
        step.takers().contains(&StepTaker::Approver) && may_approve(conn, writing.actor, enrollment)?;
    if office || enroller || approver { Ok(()) } else { Err(ErrorCode::Forbidden.into()) }
}

/// True when the actor approves as a school leader: of the unit that each participant counted for, never of oneself.
pub(crate) fn may_approve(conn: &mut DbConnection, actor: &Actor, enrollment: &Enrollment) -> Result<bool> {
    let activity = activities::find(conn, enrollment.activity_id)?;
    if activity.approval != shared::activities::Approval::SchoolLeader {
        return Ok(false);
    }
    let participants = participants::of(conn, &[enrollment.id], false)?;
    for participant in &participants {
        let unit = participant.school_unit_id.unwrap_or(participant.operator_id);
        let root = members::organisations::root(conn, unit)?.ok_or(ErrorCode::NotFound)?;
        if actor.person == Some(participant.person_id) || !actor.may(Permission::EnrollTeam(unit, root)) {
            return Ok(false);
        }
    }
    Ok(!participants.is_empty())
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
