//! The dated parts of an activity: added, changed, moved, cancelled, held.

use actix_web::web::Path;
use actix_web::{get, patch, post};
use shared::access::Permission;
use shared::activities::requests::{NewOccasion, OccasionChanges, OccasionMove, Reason};
use shared::activities::{Activity, Occasion, OccasionState};
use shared::error::{ErrorCode, FieldCode, Problem};
use shared::ids::{ActivityId, OccasionId};
use utoipa_actix_web::service_config::ServiceConfig;

use crate::activities::queries::{self, occasions, writes};
use crate::answer::Answer;
use crate::caller::{Caller, Editor, Guest, Writing};
use crate::db::DbConnection;
use crate::enrollments;
use crate::error::Result;
use crate::json::Json;
use crate::records::queries::{Subject, audit, difference};

/// The routes.
pub fn routes(config: &mut ServiceConfig) {
    config
        .service(create_occasion)
        .service(read_occasion)
        .service(change_occasion)
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
#[utoipa::path(tag = "activities", params(("id" = ActivityId, Path, description = "The activity.")), responses((status = CREATED, body = Occasion)), extensions(("x-problems" = json!(["stateForbids"]))))]
#[post("/api/v1/activities/{id}/occasions")]
async fn create_occasion(
    caller: Caller,
    id: Path<ActivityId>,
    body: Json<NewOccasion>,
) -> Result<Answer<Occasion>> {
    caller
        .write(move |conn, writing| {
            writing.actor.require(Permission::SteerActivities)?;
            body.0.check()?;
            require_open(&queries::find(conn, *id)?)?;
            let occasion = occasions::insert(conn, *id, &body.0, writing.now)?;
            writes::refresh_times(conn, *id, writing.now)?;
            audit(
                conn,
                writing.origin,
                Subject::new("occasion", occasion.id.0),
                &serde_json::json!({ "startsAt": [null, occasion.starts_at] }),
            )?;
            Answer::created(occasion.version, format!("/api/v1/occasions/{}", occasion.id), &occasion)
        })
        .await
}

/// Reads one occasion.
#[utoipa::path(tag = "activities", security((), ("bearer" = [])), params(("id" = OccasionId, Path, description = "The occasion.")), responses((status = OK, body = Occasion)))]
#[get("/api/v1/occasions/{id}")]
async fn read_occasion(guest: Guest, id: Path<OccasionId>) -> Result<Answer<Occasion>> {
    guest
        .read(move |conn, actor| {
            let activity = occasions::find(conn, *id)?.activity_id;
            // The activity decides what of it may be seen: drafts, links.
            let activity = queries::find(conn, activity)?;
            let detail = super::detail(conn, actor, activity)?;
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
#[utoipa::path(tag = "activities", params(("id" = OccasionId, Path, description = "The occasion.")), responses((status = OK, body = Occasion)), extensions(("x-problems" = json!(["stateForbids"]))))]
#[patch("/api/v1/occasions/{id}")]
async fn change_occasion(
    caller: Editor,
    id: Path<OccasionId>,
    body: Json<OccasionChanges>,
) -> Result<Answer<Occasion>> {
    caller
        .0
        .write(move |conn, writing| {
            writing.actor.require(Permission::SteerActivities)?;
            let before = occasions::find(conn, *id)?;
            writing.expect(before.version)?;
            require_open(&queries::find(conn, before.activity_id)?)?;
            let after = occasions::change(conn, &before, &body.0, writing.now)?;
            audit(conn, writing.origin, Subject::new("occasion", id.0), &difference(&before, &after))?;
            Answer::resource(after.version, &after)
        })
        .await
}

/// Moves an occasion to another time. Everyone enrolled is told why.
#[utoipa::path(tag = "activities", params(("id" = OccasionId, Path, description = "The occasion.")), responses((status = OK, body = Occasion)), extensions(("x-problems" = json!(["stateForbids"]))))]
#[post("/api/v1/occasions/{id}/move")]
async fn move_occasion(
    caller: Caller,
    id: Path<OccasionId>,
    body: Json<OccasionMove>,
) -> Result<Answer<Occasion>> {
    caller
        .write(move |conn, writing| {
            let OccasionMove { starts_at, ends_at, reason } = body.0;
            if ends_at <= starts_at {
                return Err(
                    Problem::field("/endsAt", FieldCode::EndsBeforeStart, "must be after startsAt").into()
                );
            }
            step(conn, writing, *id, OccasionState::Moved, Some((starts_at, ends_at)), &reason)
        })
        .await
}

/// Cancels one occasion. Everyone enrolled is told why.
#[utoipa::path(tag = "activities", params(("id" = OccasionId, Path, description = "The occasion.")), responses((status = OK, body = Occasion)), extensions(("x-problems" = json!(["stateForbids"]))))]
#[post("/api/v1/occasions/{id}/cancel")]
async fn cancel_occasion(
    caller: Caller,
    id: Path<OccasionId>,
    body: Json<Reason>,
) -> Result<Answer<Occasion>> {
    caller
        .write(move |conn, writing| step(conn, writing, *id, OccasionState::Cancelled, None, &body.0.reason))
        .await
}

/// Marks an occasion as held, once it has begun: its attendance is complete.
#[utoipa::path(tag = "activities", params(("id" = OccasionId, Path, description = "The occasion.")), responses((status = OK, body = Occasion)), extensions(("x-problems" = json!(["stateForbids"]))))]
#[post("/api/v1/occasions/{id}/hold")]
async fn hold_occasion(caller: Caller, id: Path<OccasionId>) -> Result<Answer<Occasion>> {
    caller.write(move |conn, writing| step(conn, writing, *id, OccasionState::Held, None, "")).await
}

fn step(
    conn: &mut DbConnection,
    writing: &Writing<'_>,
    id: OccasionId,
    next: OccasionState,
    times: Option<(shared::time::Timestamp, shared::time::Timestamp)>,
    reason: &str,
) -> Result<Answer<Occasion>> {
    let before = occasions::find(conn, id)?;
    let activity = queries::find(conn, before.activity_id)?;
    if next == OccasionState::Held {
        writing.actor.require(Permission::TakeAttendance(&queries::stewards(conn, &activity)?))?;
    } else {
        writing.actor.require(Permission::SteerActivities)?;
        require_open(&activity)?;
    }
    let may = matches!(before.state, OccasionState::Planned | OccasionState::Moved)
        && (next != OccasionState::Held || before.starts_at <= writing.now);
    if !may {
        return Err(ErrorCode::StateForbids
            .because(format!("An occasion that is {} cannot become {next} now.", before.state))
            .into());
    }
    let reason = if next == OccasionState::Held { before.reason.as_str() } else { reason.trim() };
    let after = occasions::change_state(
        conn,
        &before,
        next,
        times.unwrap_or((before.starts_at, before.ends_at)),
        reason,
        writing.now,
    )?;
    if next != OccasionState::Held {
        writes::refresh_times(conn, activity.id, writing.now)?;
        enrollments::tell::tell_occasion(conn, writing.origin, &activity, &before, &after)?;
    }
    audit(conn, writing.origin, Subject::new("occasion", id.0), &difference(&before, &after))?;
    Answer::resource(after.version, &after)
}
