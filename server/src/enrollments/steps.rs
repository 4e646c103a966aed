//! The steps of an enrollment after it was made: leaving, approving, rejecting, letting in by hand, taking away.

use actix_web::post;
use actix_web::web::Path;
use shared::access::Actor;
use shared::activities::Activity;
use shared::activities::requests::Reason;
use shared::enrollments::states::{EnrollmentStep, StepTaker};
use shared::enrollments::{Enrollment, EnrollmentDetail, first_state};
use shared::error::ErrorCode;
use shared::ids::EnrollmentId;

use crate::activities::queries as activities;
use crate::answer::Answer;
use crate::audit::{Origin, Subject, audit, difference};
use crate::caller::{Caller, Writing};
use crate::db::DbConnection;
use crate::enrollments::details::detail;
use crate::enrollments::line;
use crate::enrollments::party::{Party, is_taker, party_of, require_open, require_sight, untimely};
use crate::enrollments::queries::{self, Move, clock, gate};
use crate::enrollments::tell::{self, News};
use crate::error::Result;
use crate::json::Json;
use crate::routes::Routes;
use crate::writer::Lane;

/// The routes.
pub fn routes(config: &mut Routes<'_>) {
    config
        .service(accept_enrollment)
        .service(decline_enrollment)
        .service(reconfirm_enrollment)
        .service(withdraw_enrollment)
        .service(approve_enrollment)
        .service(reject_enrollment)
        .service(promote_enrollment)
        .service(cancel_enrollment);
}

/// An enrollment that is to be changed, behind its activity's gate.
pub(crate) struct Held {
    /// The enrollment.
    pub enrollment: Enrollment,
    /// Its activity.
    pub activity: Activity,
}

/// Changes an enrollment that the caller may see, behind its activity's gate, and answers with what became of it.
pub(crate) async fn change(
    caller: Caller,
    id: EnrollmentId,
    run: impl FnOnce(&mut DbConnection, &Writing<'_>, &Held) -> Result<()> + Send + 'static,
) -> Result<Answer<EnrollmentDetail>> {
    change_unseen(caller, id, move |conn, writing, held| {
        require_sight(conn, writing.actor, &held.enrollment)?;
        run(conn, writing, held)
    })
    .await
}

/// The same for whoever holds a link to it: they see it once they are in it.
pub(crate) async fn change_unseen(
    caller: Caller,
    id: EnrollmentId,
    run: impl FnOnce(&mut DbConnection, &Writing<'_>, &Held) -> Result<()> + Send + 'static,
) -> Result<Answer<EnrollmentDetail>> {
    // The activity of an enrollment never changes, so it can be looked up before its gate is taken.
    let activity = caller.clone().read(move |conn, _| queries::find(conn, id)).await?.activity_id;
    caller
        .write_at(Lane::Seats(activity), move |conn, writing| {
            gate::take(conn, activity)?;
            let enrollment = queries::find(conn, id)?;
            let activity = activities::find(conn, activity)?;
            run(conn, writing, &Held { enrollment, activity })?;
            let after = queries::find(conn, id)?;
            let detail = detail(conn, writing, after)?;
            Answer::resource(detail.enrollment.version, &detail)
        })
        .await
}

async fn step(
    caller: Caller,
    id: EnrollmentId,
    step: EnrollmentStep,
    reason: String,
) -> Result<Answer<EnrollmentDetail>> {
    change(caller, id, move |conn, writing, held| {
        let meant = (&held.enrollment, &held.activity);
        require_taker(conn, writing.actor, meant, step)?;
        take(conn, (writing.actor, writing.origin), meant, step, reason.trim())
    })
    .await
}

/// Takes a step, behind the gate and after asking who takes it; tells those enrolled; and lets the line move.
pub(crate) fn take(
    conn: &mut DbConnection,
    (actor, origin): (&Actor, &Origin),
    (before, activity): (&Enrollment, &Activity),
    step: EnrollmentStep,
    reason: &str,
) -> Result<()> {
    let mut next = before.state.after(step)?;
    if let Some(told) = untimely(actor, (activity.state, activity.starts_at), step) {
        return Err(ErrorCode::StateForbids.because(told).into());
    }
    require_open(before, step, actor.now)?;
    match step {
        EnrollmentStep::Promote => {
            require_next(conn, activity, before, origin)?;
            // An enrollment that is let in from the line still awaits approval, if the activity wants approval.
            next = first_state(activity, true);
        }
        EnrollmentStep::Accept => next = first_state(activity, true),
        EnrollmentStep::Reconfirm => {
            let after = clock::set_reconfirm_by(conn, before.id, None, actor.now)?;
            let subject = Subject::enrollment(before);
            audit(conn, origin, subject, &difference(before, &after))?;
            return line::wake(conn, origin, activity.id);
        }
        EnrollmentStep::Approve
        | EnrollmentStep::Reject
        | EnrollmentStep::Offer
        | EnrollmentStep::Decline
        | EnrollmentStep::Lapse
        | EnrollmentStep::Displace
        | EnrollmentStep::Withdraw
        | EnrollmentStep::Cancel
        | EnrollmentStep::Transfer => {}
    }
    let after = line::go(conn, origin, before, Move::to(next, reason))?;
    if let Some(news) = news_of(step, reason) {
        tell::tell(conn, origin, activity, &after, news)?;
    }
    line::wake(conn, origin, activity.id)
}

// Letting in by hand has the rules of the line: only the next in line is let in, and only when there are seats.
fn require_next(
    conn: &mut DbConnection,
    activity: &Activity,
    wanted: &Enrollment,
    origin: &Origin,
) -> Result<()> {
    if !activities::seats(conn, activity)?.fits_promotion(wanted.seats) {
        return Err(ErrorCode::NoSeatsForGrowth
            .because("There are not enough free seats for this enrollment.")
            .into());
    }
    match line::next(conn, activity, origin)? {
        Some(turn) if turn.next.id == wanted.id => Ok(()),
        _ => Err(ErrorCode::StateForbids.because("Others stand before this one in the line.").into()),
    }
}

fn news_of(step: EnrollmentStep, reason: &str) -> Option<News<'_>> {
    match step {
        EnrollmentStep::Approve | EnrollmentStep::Promote | EnrollmentStep::Accept => Some(News::Promoted),
        EnrollmentStep::Reject
        | EnrollmentStep::Cancel
        | EnrollmentStep::Withdraw
        | EnrollmentStep::Decline => Some(News::Ended(reason)),
        EnrollmentStep::Displace => Some(News::Displaced(reason)),
        EnrollmentStep::Offer
        | EnrollmentStep::Lapse
        | EnrollmentStep::Reconfirm
        | EnrollmentStep::Transfer => None,
    }
}

fn require_taker(
    conn: &mut DbConnection,
    actor: &Actor,
    (enrollment, activity): (&Enrollment, &Activity),
    step: EnrollmentStep,
) -> Result<()> {
    let (members, root) = party_of(conn, enrollment)?;
    let party = Party { enrollment, members: &members, root };
    let may = |taker: &StepTaker| is_taker(actor, party, activity.approval, *taker);
    if step.takers().iter().any(may) { Ok(()) } else { Err(ErrorCode::Forbidden.into()) }
}

/// Leaves the activity, or the line. The seats go to those in line.
#[utoipa::path(params(("id" = EnrollmentId, Path, description = "The enrollment.")), responses((status = OK, body = EnrollmentDetail)), extensions(("x-scopes" = json!(["enrollments:write"])), ("x-problems" = json!(["stateForbids"]))))]
#[post("/api/v1/enrollments/{id}/withdraw")]
async fn withdraw_enrollment(caller: Caller, id: Path<EnrollmentId>) -> Result<Answer<EnrollmentDetail>> {
    step(caller, *id, EnrollmentStep::Withdraw, String::new()).await
}

/// Accepts the seats that an offer holds.
#[utoipa::path(params(("id" = EnrollmentId, Path, description = "The enrollment.")), responses((status = OK, body = EnrollmentDetail)), extensions(("x-scopes" = json!(["enrollments:write"])), ("x-problems" = json!(["stateForbids", "offerLapsed"]))))]
#[post("/api/v1/enrollments/{id}/accept")]
async fn accept_enrollment(caller: Caller, id: Path<EnrollmentId>) -> Result<Answer<EnrollmentDetail>> {
    step(caller, *id, EnrollmentStep::Accept, String::new()).await
}

/// Declines an offer. The seats go to the next in line.
#[utoipa::path(params(("id" = EnrollmentId, Path, description = "The enrollment.")), responses((status = OK, body = EnrollmentDetail)), extensions(("x-scopes" = json!(["enrollments:write"])), ("x-problems" = json!(["stateForbids", "offerLapsed"]))))]
#[post("/api/v1/enrollments/{id}/decline")]
async fn decline_enrollment(caller: Caller, id: Path<EnrollmentId>) -> Result<Answer<EnrollmentDetail>> {
    step(caller, *id, EnrollmentStep::Decline, String::new()).await
}

/// Keeps the place in an activity that was put off and has new dates.
#[utoipa::path(params(("id" = EnrollmentId, Path, description = "The enrollment.")), responses((status = OK, body = EnrollmentDetail)), extensions(("x-scopes" = json!(["enrollments:write"])), ("x-problems" = json!(["stateForbids"]))))]
#[post("/api/v1/enrollments/{id}/reconfirm")]
async fn reconfirm_enrollment(caller: Caller, id: Path<EnrollmentId>) -> Result<Answer<EnrollmentDetail>> {
    step(caller, *id, EnrollmentStep::Reconfirm, String::new()).await
}

/// Approves an enrollment that awaits it.
#[utoipa::path(params(("id" = EnrollmentId, Path, description = "The enrollment.")), responses((status = OK, body = EnrollmentDetail)), extensions(("x-problems" = json!(["stateForbids"]))))]
#[post("/api/v1/enrollments/{id}/approve")]
async fn approve_enrollment(caller: Caller, id: Path<EnrollmentId>) -> Result<Answer<EnrollmentDetail>> {
    step(caller, *id, EnrollmentStep::Approve, String::new()).await
}

/// Rejects an enrollment that awaits approval, with the reason.
#[utoipa::path(params(("id" = EnrollmentId, Path, description = "The enrollment.")), responses((status = OK, body = EnrollmentDetail)), extensions(("x-problems" = json!(["stateForbids"]))))]
#[post("/api/v1/enrollments/{id}/reject")]
async fn reject_enrollment(
    caller: Caller,
    id: Path<EnrollmentId>,
    body: Json<Reason>,
) -> Result<Answer<EnrollmentDetail>> {
    step(caller, *id, EnrollmentStep::Reject, body.0.reason).await
}

/// Lets an enrollment in line in by hand, when there are seats, with the reason.
#[utoipa::path(params(("id" = EnrollmentId, Path, description = "The enrollment.")), responses((status = OK, body = EnrollmentDetail)), extensions(("x-problems" = json!(["stateForbids", "noSeatsForGrowth"]))))]
#[post("/api/v1/enrollments/{id}/promote")]
async fn promote_enrollment(
    caller: Caller,
    id: Path<EnrollmentId>,
    body: Json<Reason>,
) -> Result<Answer<EnrollmentDetail>> {
    step(caller, *id, EnrollmentStep::Promote, body.0.reason).await
}

/// Takes an enrollment away, with the reason, which the participants are told.
#[utoipa::path(params(("id" = EnrollmentId, Path, description = "The enrollment.")), responses((status = OK, body = EnrollmentDetail)), extensions(("x-problems" = json!(["stateForbids"]))))]
#[post("/api/v1/enrollments/{id}/cancel")]
async fn cancel_enrollment(
    caller: Caller,
    id: Path<EnrollmentId>,
    body: Json<Reason>,
) -> Result<Answer<EnrollmentDetail>> {
    step(caller, *id, EnrollmentStep::Cancel, body.0.reason).await
}
