//! What happens to an enrollment after it was made: left, approved, rejected, let in by hand, taken away.

use actix_web::post;
use actix_web::web::Path;
use shared::access::{Actor, Permission, Sight};
use shared::activities::requests::Reason;
use shared::activities::{Activity, Approval};
use shared::enrollments::states::{EnrollmentStep, StepTaker};
use shared::enrollments::{Enrollment, EnrollmentDetail, Participant};
use shared::error::ErrorCode;
use shared::ids::{EnrollmentId, OrganisationId};
use utoipa_actix_web::service_config::ServiceConfig;

use crate::activities::queries as activities;
use crate::answer::Answer;
use crate::caller::Caller;
use crate::db::DbConnection;
use crate::enrollments::queries::{self, gate, participants};
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

/// True when the actor may enroll every participant of an enrollment, and so may also take them out.
pub(crate) fn may_enroll(actor: &Actor, participants: &[Participant]) -> bool {
    // What they counted for when enrolled decides, not where they work today.
    let may = |one: &Participant| actor.may(Permission::Enroll(one.person_id, &[home(one)]));
    actor.is_office() || (!participants.is_empty() && participants.iter().all(may))
}

// Where a participant counted when enrolled, and under which member.
fn home(participant: &Participant) -> (OrganisationId, OrganisationId) {
    (participant.school_unit_id.unwrap_or(participant.operator_id), participant.operator_id)
}

/// Refuses as not there what the actor may not see: neither theirs, nor their member's, nor of an activity they lead.
pub(crate) fn require_sight(conn: &mut DbConnection, actor: &Actor, enrollment: &Enrollment) -> Result<()> {
    let activity = activities::find(conn, enrollment.activity_id)?;
    let stewards = activities::stewards(conn, &activity)?;
    if actor.may(Permission::SeeParticipants(&stewards)) {
        return Ok(());
    }
    let sight = actor.sight_of_enrollments();
    let seen = participants::of(conn, &[enrollment.id], false)?.iter().any(|participant| {
        let (unit, root) = home(participant);
        actor.person == Some(participant.person_id)
            || match &sight {
                Sight::All => true,
                Sight::Of { organisations, roots, .. } => {
                    organisations.contains(&unit) || roots.contains(&root)
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
            let activity = activities::find(conn, activity)?;
            require_taker(conn, writing.actor, (&before, &activity), step)?;
            let next = before.state.after(step)?;
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
    actor: &Actor,
    (enrollment, activity): (&Enrollment, &Activity),
    step: EnrollmentStep,
) -> Result<()> {
    let participants = participants::of(conn, &[enrollment.id], false)?;
    let may = |taker: &StepTaker| match taker {
        StepTaker::Office => actor.is_office(),
        StepTaker::Enroller => may_enroll(actor, &participants),
        StepTaker::Approver => may_approve(actor, activity.approval, &participants),
        StepTaker::System => false,
    };
    if step.takers().iter().any(may) { Ok(()) } else { Err(ErrorCode::Forbidden.into()) }
}

/// True when the actor approves as a school leader: of the unit that each participant counted for, never of oneself.
pub(crate) fn may_approve(actor: &Actor, approval: Approval, participants: &[Participant]) -> bool {
    let may = |one: &Participant| {
        let (unit, root) = home(one);
        actor.person != Some(one.person_id) && actor.may(Permission::EnrollTeam(unit, root))
    };
    approval == Approval::SchoolLeader && !participants.is_empty() && participants.iter().all(may)
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
