//! Activities: the catalogue that everybody reads, and everything the office does with it.

pub mod detail;
mod editions;
mod occasions;
pub mod queries;
mod series;
mod steps;

use actix_web::web::Path;
use actix_web::{get, patch, post};
use shared::activities::access::Activities;
use shared::activities::requests::{ActivityChanges, NewActivity, NewHeadCount};
use shared::activities::states::ActivityState;
use shared::activities::{Activity, ActivityDetail, ActivitySummary, HeadCount};
use shared::enrollments::access::Enrollments;
use shared::error::{ErrorCode, FieldCode, Problem};
use shared::ids::{ActivityId, SeriesId};
use shared::page::{Page, PageQuery};
use shared::records::SubjectKind;

use crate::activities::detail::{detail, sighted};
use crate::activities::queries::brought;
use crate::activities::queries::catalogue::{self, ActivityFilter};
use crate::activities::queries::{known, writes};
use crate::answer::Answer;
use crate::audit::{Subject, audit, difference};
use crate::caller::{Caller, Editor, Guest};
use crate::cursor::Cursor;
use crate::db::DbConnection;
use crate::error::Result;
use crate::json::{Json, Query};
use crate::particulars::Particulars;
use crate::routes::Routes;
use crate::slice::Slice;
use crate::writer::Lane;

/// What this slice brings.
pub const SLICE: Slice = Slice {
    tag: ("activities", "Series, activities, occasions (aktiviteter)"),
    routes,
    particulars: Particulars::NONE,
    jobs: &[],
    subjects: brought::SUBJECTS,
    persons: brought::PERSONS,
};

fn routes(config: &mut Routes<'_>) {
    config
        .service(list_activities)
        .service(create_activity)
        .service(read_activity)
        .service(change_activity)
        .service(create_head_count)
        .configure(series::routes)
        .configure(steps::routes)
        .configure(editions::routes)
        .configure(occasions::routes);
}

/// Lists activities: the public catalogue, and for the office drafts and what is not public too.
#[utoipa::path(security((), ("bearer" = [])), params(ActivityFilter, PageQuery), responses((status = OK, body = Page<ActivitySummary>)), extensions(("x-scopes" = json!(["activities:read"]))))]
#[get("/api/v1/activities")]
async fn list_activities(
    guest: Guest,
    filter: Query<ActivityFilter>,
    page: Query<PageQuery>,
) -> Result<Answer<Page<ActivitySummary>>> {
    let cursor = Cursor::of(&page.0, "activities", &filter.0)?;
    guest
        .read(move |conn, actor| {
            Answer::page(&catalogue::page(conn, &filter.0, actor.is_office(), actor.now, &cursor)?)
        })
        .await
}

/// Reads one activity with its occasions, its seats, and what the caller may do.
#[utoipa::path(security((), ("bearer" = [])), params(("id" = ActivityId, Path, description = "The activity.")), responses((status = OK, body = ActivityDetail)), extensions(("x-scopes" = json!(["activities:read"]))))]
#[get("/api/v1/activities/{id}")]
async fn read_activity(guest: Guest, id: Path<ActivityId>) -> Result<Answer<ActivityDetail>> {
    guest
        .read(move |conn, actor| {
            let activity = queries::find(conn, *id)?;
            let detail = detail(conn, actor, activity)?;
            Answer::resource(detail.activity.version, &detail)
        })
        .await
}

/// Makes a draft, which knows its title and year; the rest is said by changing it.
#[utoipa::path(responses((status = CREATED, body = ActivityDetail)))]
#[post("/api/v1/activities")]
async fn create_activity(caller: Caller, body: Json<NewActivity>) -> Result<Answer<ActivityDetail>> {
    caller
        .write(move |conn, writing| {
            writing.actor.require(Activities::Steer)?;
            require_series(conn, body.0.series_id)?;
            let activity = writes::insert(conn, &body.0, writing.now)?;
            audit(
                conn,
                writing.origin,
                Subject::new(SubjectKind::Activity, activity.id.0),
                &serde_json::json!({ "title": [null, activity.title] }),
            )?;
            let detail = detail(conn, writing.actor, activity)?;
            Answer::created(
                detail.activity.version,
                format!("/api/v1/activities/{}", detail.activity.id),
                &detail,
            )
        })
        .await
}

fn require_series(conn: &mut DbConnection, series: Option<SeriesId>) -> Result<()> {
    match series {
        Some(id) if !writes::series_exists(conn, id)? => {
            Err(Problem::field("/seriesId", FieldCode::NoSuchThing, "there is no such series").into())
        }
        _ => Ok(()),
    }
}

/// Changes an activity (merge patch). A raised capacity lets those in line in.
#[utoipa::path(params(("id" = ActivityId, Path, description = "The activity.")), responses((status = OK, body = ActivityDetail)), extensions(("x-problems" = json!(["stateForbids", "capacityBelowTaken", "notPublishable"]))))]
#[patch("/api/v1/activities/{id}")]
async fn change_activity(
    caller: Editor,
    id: Path<ActivityId>,
    body: Json<ActivityChanges>,
) -> Result<Answer<ActivityDetail>> {
    caller
        .0
        .write_at(Lane::Seats(*id), move |conn, writing| {
            writing.actor.require(Activities::Steer)?;
            let changes = body.0;
            changes.check()?;
            let gate = crate::enrollments::queries::gate::take(conn, *id)?;
            let before = queries::find(conn, *id)?;
            writing.expect(before.version)?;
            require_changeable(&before, &changes, gate.taken + gate.waiting)?;
            if let Some(series) = changes.series_id {
                require_series(conn, series)?;
            }
            let after = writes::patched(&before, &changes);
            require_consistent(&after, gate.taken + gate.reserved)?;
            let lists = queries::lists_of(conn, *id)?;
            known::require(conn, &changes)?;
            writes::update(conn, &before, &after, writing.now)?;
            writes::replace_lists(conn, *id, &changes)?;
            if after.state != ActivityState::Draft {
                // A published activity keeps everything that publishing demands.
                after.check_publishable(queries::publish_facts(conn, *id)?)?;
            }
            let told =
                merged(difference(&before, &after), difference(&lists, &queries::lists_of(conn, *id)?));
            audit(conn, writing.origin, Subject::new(SubjectKind::Activity, id.0), &told)?;
            crate::enrollments::line::wake(conn, writing.origin, *id)?;
            if before.undated && !after.undated {
                let dated = queries::find(conn, *id)?;
                crate::enrollments::interested::turn(conn, writing, &dated)?;
            }
            let activity = queries::find(conn, *id)?;
            let detail = detail(conn, writing.actor, activity)?;
            Answer::resource(detail.activity.version, &detail)
        })
        .await
}

// The properties of both.
fn merged(mut some: serde_json::Value, more: serde_json::Value) -> serde_json::Value {
    if let (Some(all), serde_json::Value::Object(more)) = (some.as_object_mut(), more) {
        all.extend(more);
    }
    some
}

fn require_changeable(before: &Activity, changes: &ActivityChanges, enrolled: i32) -> Result<()> {
    if before.state.is_over() {
        return Err(ErrorCode::StateForbids
            .because("An activity that is over is not changed any more.")
            .into());
    }
    if changes.unit.is_some_and(|unit| unit != before.unit) && enrolled > 0 {
        return Err(Problem::field("/unit", FieldCode::Conflicts, "somebody is enrolled already").into());
    }
    Ok(())
}

// Rules that need both the patch and the properties that it leaves alone.
fn require_consistent(after: &Activity, bound: i32) -> Result<()> {
    if let Some(capacity) = after.capacity.filter(|capacity| *capacity < bound) {
        return Err(ErrorCode::CapacityBelowTaken
            .because(format!("{bound} seats are taken or reserved; the capacity cannot be {capacity}."))
            .into());
    }
    if let (Some(minimum), Some(capacity)) = (after.minimum, after.capacity)
        && minimum > capacity
    {
        return Err(Problem::field("/minimum", FieldCode::TooLarge, "must not be more than capacity").into());
    }
    if after.team_maximum < after.team_minimum {
        return Err(
            Problem::field("/teamMaximum", FieldCode::TooSmall, "must not be less than teamMinimum").into()
        );
    }
    match (after.registration_opens, after.registration_closes) {
        (Some(opens), Some(closes)) if closes < opens => Err(Problem::field(
            "/registrationCloses",
            FieldCode::EndsBeforeStart,
            "must not be before registrationOpens",
        )
        .into()),
        _ => Ok(()),
    }
}

/// Records a number of participants that no enrollment stands behind.
#[utoipa::path(params(("id" = ActivityId, Path, description = "The activity.")), responses((status = CREATED, body = HeadCount)))]
#[post("/api/v1/activities/{id}/head-counts")]
async fn create_head_count(
    caller: Caller,
    id: Path<ActivityId>,
    body: Json<NewHeadCount>,
) -> Result<Answer<HeadCount>> {
    caller
        .write(move |conn, writing| {
            body.0.check()?;
            let (_, stewards) = sighted(conn, writing.actor, *id)?;
            writing.actor.require(Enrollments::TakeAttendance(&stewards))?;
            if let Some(occasion) = body.0.occasion_id
                && queries::occasions::find(conn, occasion)?.activity_id != *id
            {
                return Err(Problem::field(
                    "/occasionId",
                    FieldCode::NoSuchThing,
                    "the activity has no such occasion",
                )
                .into());
            }
            known::organisations(conn, body.0.organisation_id.as_slice(), |_| "/organisationId".to_owned())?;
            let count = writes::insert_head_count(conn, *id, &body.0, writing.now)?;
            audit(
                conn,
                writing.origin,
                Subject::new(SubjectKind::Activity, id.0),
                &serde_json::json!({ "headCounts": [null, count] }),
            )?;
            Answer::created(1, format!("/api/v1/activities/{id}"), &count)
        })
        .await
}
