//! The dated parts of an activity: added, changed, moved, cancelled, held.

use actix_web::web::Path;
use actix_web::{delete, get, patch, post};
use shared::activities::access::Activities;
use shared::activities::occasions::{NewOccasion, OccasionChanges, OccasionMove};
use shared::activities::requests::Reason;
use shared::activities::rules::place_fault;
use shared::activities::states::ActivityState;
use shared::activities::{Activity, Occasion, OccasionState};
use shared::enrollments::access::Enrollments;
use shared::error::{ErrorCode, FieldCode, Problem};
use shared::ids::{ActivityId, OccasionId};
use shared::records::SubjectKind;
use shared::time::Timestamp;

use crate::activities::detail::{activity_of, detail};
use crate::activities::queries::{self, occasions, writes};
use crate::answer::Answer;
use crate::audit::{Subject, audit, difference};
use crate::caller::{Caller, Editor, Guest, Writing};
use crate::db::DbConnection;
use crate::enrollments;
use crate::enrollments::queries::{choices, gate};
use crate::error::Result;
use crate::json::Json;
use crate::routes::Routes;
use crate::writer::Lane;

/// The routes.
pub fn routes(config: &mut Routes<'_>) {
    config
        .service(create_occasion)
        .service(read_occasion)
        .service(change_occasion)
        .service(remove_occasion)
        .service(move_occasion)
        .service(cancel_occasion)
        .service(hold_occasion);
}

fn require_open(activity: &Activity) -> Result<()> {
    if activity.state.is_over() {
        Err(ErrorCode::StateForbids.because("The activity is over.").into())
    } else {
        Ok(())
    }
}

/// Adds an occasion to an activity.
#[utoipa::path(params(("id" = ActivityId, Path, description = "The activity.")), responses((status = CREATED, body = Occasion)), extensions(("x-problems" = json!(["stateForbids"]))))]
#[post("/api/v1/activities/{id}/occasions")]
async fn create_occasion(
    caller: Caller,
    id: Path<ActivityId>,
    body: Json<NewOccasion>,
) -> Result<Answer<Occasion>> {
    caller
        .write_at(Lane::Seats(*id), move |conn, writing| {
            writing.actor.require(Activities::Steer)?;
            body.0.check()?;
            gate::take(conn, *id)?;
            require_open(&queries::find(conn, *id)?)?;
            let occasion = occasions::insert(conn, *id, &body.0, writing.now)?;
            reckon(conn, writing, *id)?;
            audit(
                conn,
                writing.origin,
                Subject::new(SubjectKind::Occasion, occasion.id.0),
                &serde_json::json!({ "startsAt": [null, occasion.starts_at] }),
            )?;
            Answer::created(occasion.version, format!("/api/v1/occasions/{}", occasion.id), &occasion)
        })
        .await
}

/// Reads one occasion.
#[utoipa::path(security((), ("bearer" = [])), params(("id" = OccasionId, Path, description = "The occasion.")), responses((status = OK, body = Occasion)), extensions(("x-scopes" = json!(["activities:read"]))))]
#[get("/api/v1/occasions/{id}")]
async fn read_occasion(guest: Guest, id: Path<OccasionId>) -> Result<Answer<Occasion>> {
    guest
        .read(move |conn, actor| {
            let activity = occasions::find(conn, *id)?.activity_id;
            // The activity decides what of it may be seen: drafts, links.
            let activity = queries::find(conn, activity)?;
            let detail = detail(conn, actor, activity)?;
            let occasion = detail
                .occasions
                .into_iter()
                .find(|occasion| occasion.id == *id)
                .ok_or(ErrorCode::NotFound)?;
            Answer::resource(occasion.version, &occasion)
        })
        .await
}

/// Changes an occasion (merge patch); its times change by moving it.
#[utoipa::path(params(("id" = OccasionId, Path, description = "The occasion.")), responses((status = OK, body = Occasion)), extensions(("x-problems" = json!(["stateForbids", "capacityBelowTaken"]))))]
#[patch("/api/v1/occasions/{id}")]
async fn change_occasion(
    caller: Editor,
    id: Path<OccasionId>,
    body: Json<OccasionChanges>,
) -> Result<Answer<Occasion>> {
    let activity = activity_of(&caller.0, *id).await?;
    caller
        .0
        .write_at(Lane::Seats(activity), move |conn, writing| {
            let (before, activity) = edited(conn, writing, *id, activity)?;
            require_open(&activity)?;
            if !before.state.is_ahead() {
                return Err(ErrorCode::StateForbids
                    .because(format!("An occasion that is {} is not changed any more.", before.state))
                    .into());
            }
            require_change(conn, &activity, &before, &body.0)?;
            let after = occasions::change(conn, &before, &body.0, writing.now)?;
            if let Some(fault) = place_fault(after.mode, &after.place) {
                return Err(Problem::fields(vec![fault]).into());
            }
            writes::touch(conn, activity.id, writing.now)?;
            audit(
                conn,
                writing.origin,
                Subject::new(SubjectKind::Occasion, id.0),
                &difference(&before, &after),
            )?;
            if after.place != before.place {
                enrollments::tell::tell_occasion(conn, writing.origin, &activity, &before, &after)?;
            }
            // The occasion may have more seats now, and they may let somebody in.
            enrollments::line::wake(conn, writing.origin, activity.id)?;
            Answer::resource(after.version, &after)
        })
        .await
}

// A chosen occasion stays in its group of alternatives, and keeps seats for everybody who has chosen it.
fn require_change(
    conn: &mut DbConnection,
    activity: &Activity,
    before: &Occasion,
    wanted: &OccasionChanges,
) -> Result<()> {
    if wanted.choice_group.as_ref().is_some_and(|group| *group != before.choice_group)
        && choices::is_chosen(conn, before.id)?
    {
        return Err(ErrorCode::StateForbids.because("Somebody has chosen this occasion already.").into());
    }
    let Some(capacity) = wanted.capacity.flatten() else { return Ok(()) };
    let seats = queries::seats(conn, activity)?;
    let lowered = Occasion { capacity: Some(capacity), ..before.clone() };
    let taken = choices::seats(conn, &seats, &[lowered])?.first().map_or(0, |one| one.seats.taken);
    if taken > capacity {
        return Err(ErrorCode::CapacityBelowTaken
            .because(format!("{taken} seats are taken at the occasion; its capacity cannot be {capacity}."))
            .into());
    }
    Ok(())
}

/// Takes an occasion out of a draft. Once the activity is published it is cancelled instead.
#[utoipa::path(params(("id" = OccasionId, Path, description = "The occasion.")), responses((status = NO_CONTENT)), extensions(("x-problems" = json!(["stateForbids"]))))]
#[delete("/api/v1/occasions/{id}")]
async fn remove_occasion(caller: Editor, id: Path<OccasionId>) -> Result<Answer> {
    let activity = activity_of(&caller.0, *id).await?;
    caller
        .0
        .write_at(Lane::Seats(activity), move |conn, writing| {
            let (before, activity) = edited(conn, writing, *id, activity)?;
            if activity.state != ActivityState::Draft {
                return Err(ErrorCode::StateForbids
                    .because("The activity is published: cancel the occasion instead.")
                    .into());
            }
            occasions::remove(conn, *id)?;
            reckon(conn, writing, activity.id)?;
            let told = serde_json::json!({ "occasion": [before, null] });
            audit(conn, writing.origin, Subject::new(SubjectKind::Occasion, id.0), &told)?;
            Ok(Answer::empty(204))
        })
        .await
}

// Begins every edit, behind the gate: returns the occasion, in the version that the caller named, and its activity.
fn edited(
    conn: &mut DbConnection,
    writing: &Writing<'_>,
    id: OccasionId,
    activity: ActivityId,
) -> Result<(Occasion, Activity)> {
    writing.actor.require(Activities::Steer)?;
    gate::take(conn, activity)?;
    let before = occasions::find(conn, id)?;
    writing.expect(before.version)?;
    Ok((before, queries::find(conn, activity)?))
}

/// Moves an occasion to another time. Everyone enrolled is told why.
#[utoipa::path(params(("id" = OccasionId, Path, description = "The occasion.")), responses((status = OK, body = Occasion)), extensions(("x-problems" = json!(["stateForbids"]))))]
#[post("/api/v1/occasions/{id}/move")]
async fn move_occasion(
    caller: Caller,
    id: Path<OccasionId>,
    body: Json<OccasionMove>,
) -> Result<Answer<Occasion>> {
    let OccasionMove { starts_at, ends_at, reason } = body.0;
    if ends_at <= starts_at {
        return Err(Problem::field("/endsAt", FieldCode::EndsBeforeStart, "must be after startsAt").into());
    }
    step(caller, *id, OccasionState::Moved, Some((starts_at, ends_at)), reason).await
}

/// Cancels one occasion. Everyone enrolled is told why.
#[utoipa::path(params(("id" = OccasionId, Path, description = "The occasion.")), responses((status = OK, body = Occasion)), extensions(("x-problems" = json!(["stateForbids"]))))]
#[post("/api/v1/occasions/{id}/cancel")]
async fn cancel_occasion(
    caller: Caller,
    id: Path<OccasionId>,
    body: Json<Reason>,
) -> Result<Answer<Occasion>> {
    step(caller, *id, OccasionState::Cancelled, None, body.0.reason).await
}

/// Marks an occasion as held, once it has begun: its attendance is complete.
#[utoipa::path(params(("id" = OccasionId, Path, description = "The occasion.")), responses((status = OK, body = Occasion)), extensions(("x-problems" = json!(["stateForbids"]))))]
#[post("/api/v1/occasions/{id}/hold")]
async fn hold_occasion(caller: Caller, id: Path<OccasionId>) -> Result<Answer<Occasion>> {
    step(caller, *id, OccasionState::Held, None, String::new()).await
}

async fn step(
    caller: Caller,
    id: OccasionId,
    next: OccasionState,
    times: Option<(Timestamp, Timestamp)>,
    reason: String,
) -> Result<Answer<Occasion>> {
    let activity = activity_of(&caller, id).await?;
    caller
        .write_at(Lane::Seats(activity), move |conn, writing| {
            gate::take(conn, activity)?;
            let before = occasions::find(conn, id)?;
            let activity = queries::find(conn, activity)?;
            require_step(conn, writing, (&before, &activity), next)?;
            let reason = if next == OccasionState::Held { before.reason.as_str() } else { reason.trim() };
            let times = times.unwrap_or((before.starts_at, before.ends_at));
            let after = occasions::change_state(conn, &before, next, times, reason, writing.now)?;
            if next != OccasionState::Held {
                enrollments::tell::tell_occasion(conn, writing.origin, &activity, &before, &after)?;
                if next == OccasionState::Cancelled {
                    choices::forget(conn, id)?;
                }
                reckon(conn, writing, activity.id)?;
            }
            audit(
                conn,
                writing.origin,
                Subject::new(SubjectKind::Occasion, id.0),
                &difference(&before, &after),
            )?;
            Answer::resource(after.version, &after)
        })
        .await
}

// Refuses the step when the actor may not take it, or nobody may take it now.
fn require_step(
    conn: &mut DbConnection,
    writing: &Writing<'_>,
    (occasion, activity): (&Occasion, &Activity),
    next: OccasionState,
) -> Result<()> {
    let may = if next == OccasionState::Held {
        writing.actor.require(Enrollments::TakeAttendance(&queries::stewards(conn, activity)?))?;
        occasion.starts_at <= writing.now && (activity.state.takes_enrollments() || activity.state.was_held())
    } else {
        writing.actor.require(Activities::Steer)?;
        require_open(activity)?;
        true
    };
    if may && occasion.state.is_ahead() {
        return Ok(());
    }
    let told = format!("An occasion that is {} cannot become {next} now.", occasion.state);
    Err(ErrorCode::StateForbids.because(told).into())
}

// An activity's start and end follow from its occasions. A later start may open registration again.
fn reckon(conn: &mut DbConnection, writing: &Writing<'_>, activity: ActivityId) -> Result<()> {
    writes::refresh_times(conn, activity, writing.now)?;
    enrollments::line::wake(conn, writing.origin, activity)
}
