//! Activities: the catalogue that everybody reads, and everything the office does with it.

mod editions;
pub(crate) mod occasions;
pub mod queries;
mod series;
mod steps;

use actix_web::web::Path;
use actix_web::{get, patch, post};
use shared::access::{Actor, Permission, Stewards};
use shared::activities::actions::ActivityAction;
use shared::activities::requests::{ActivityChanges, NewActivity, NewHeadCount};
use shared::activities::states::{ActivityState, ActivityStep};
use shared::activities::{Activity, ActivityDetail, ActivitySummary, HeadCount};
use shared::enrollments::seats::{Ask, standing};
use shared::enrollments::states::EnrollmentState;
use shared::error::{ErrorCode, FieldCode, Problem};
use shared::ids::{ActivityId, EnrollmentId, SeriesId};
use shared::page::{Page, PageQuery};
use shared::seats::Standing;

use crate::activities::queries::catalogue::{self, ActivityFilter};
use crate::activities::queries::{known, writes};
use crate::answer::Answer;
use crate::caller::{Caller, Editor, Guest};
use crate::cursor::Cursor;
use crate::db::DbConnection;
use crate::enrollments::queries::{choices, interests};
use crate::error::Result;
use crate::json::{Json, Query};
use crate::records::queries::{Subject, audit, difference};
use crate::routes::Routes;
use crate::writer::Gate;

/// The routes.
pub fn routes(config: &mut Routes<'_>) {
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
#[utoipa::path(tag = "activities", security((), ("bearer" = [])), params(ActivityFilter, PageQuery), responses((status = OK, body = Page<ActivitySummary>)), extensions(("x-scopes" = json!(["activities:read"]))))]
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
#[utoipa::path(tag = "activities", security((), ("bearer" = [])), params(("id" = ActivityId, Path, description = "The activity.")), responses((status = OK, body = ActivityDetail)), extensions(("x-scopes" = json!(["activities:read"]))))]
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

type Own = Option<(EnrollmentId, EnrollmentState)>;

/// As what the caller sees an activity.
struct Seen {
    leads: bool,
    own: Own,
}

// Not there at all for those who may not see drafts, or what is not public.
fn seen(conn: &mut DbConnection, actor: &Actor, activity: &Activity, stewards: &Stewards) -> Result<Seen> {
    let leads = actor.may(Permission::SeeParticipants(stewards));
    let own =
        actor.person.map(|person| queries::own_enrollment(conn, activity.id, person)).transpose()?.flatten();
    if (activity.state == ActivityState::Draft && !leads)
        || (!activity.public && !leads && own.is_none() && !actor.may(Permission::SeeActivities))
    {
        return Err(ErrorCode::NotFound.into());
    }
    Ok(Seen { leads, own })
}

// The links of digital occasions are for those with a confirmed place and those who lead.
fn sees_links(leads: bool, own: Own) -> bool {
    leads || own.is_some_and(|(_, state)| state == EnrollmentState::Confirmed)
}

/// The activity, and who leads it, for those who may see it. For others it is not there, so that nobody finds out by its number
/// that there is a draft.
pub(crate) fn sighted(
    conn: &mut DbConnection,
    actor: &Actor,
    id: ActivityId,
) -> Result<(Activity, Stewards)> {
    let activity = queries::find(conn, id)?;
    let stewards = queries::stewards(conn, &activity)?;
    seen(conn, actor, &activity, &stewards)?;
    Ok((activity, stewards))
}

/// Refuses as not there an activity that the caller may not see; true when they see the links of its occasions too.
pub(crate) fn require_seen(conn: &mut DbConnection, actor: &Actor, activity: &Activity) -> Result<bool> {
    let stewards = queries::stewards(conn, activity)?;
    let Seen { leads, own } = seen(conn, actor, activity, &stewards)?;
    Ok(sees_links(leads, own))
}

/// The activity as the caller may see it; not there at all for those who may not see drafts.
pub(crate) fn detail(
    conn: &mut DbConnection,
    actor: &Actor,
    mut activity: Activity,
) -> Result<ActivityDetail> {
    let lists = queries::lists_of(conn, activity.id)?;
    let stewards = Stewards { responsible: activity.responsible_id, facilitators: lists.facilitators };
    let Seen { leads, own } = seen(conn, actor, &activity, &stewards)?;
    let seats = queries::seats(conn, &activity)?;
    let mut occasions = queries::occasions_of(conn, activity.id)?;
    if !sees_links(leads, own) {
        for occasion in &mut occasions {
            occasion.link = None;
        }
    }
    let interested = if activity.undated { interests::count(conn, activity.id)? } else { 0 };
    let own_interest = match actor.person.filter(|_| activity.undated) {
        Some(person) => interests::own(conn, activity.id, person)?,
        None => None,
    };
    let standing = standing(&activity, &seats, Ask::of(activity.least_seats()), actor.now);
    let contact = queries::contact(conn, &activity)?;
    if actor.person.is_none() && actor.machine.is_none() {
        activity.responsible_id = None;
    }
    let evaluates = actor.may(Permission::Evaluate(&stewards));
    let facilitators = if leads { stewards.facilitators } else { Vec::new() };
    Ok(ActivityDetail {
        phase: activity.phase(actor.now),
        at_risk: activity.at_risk(actor.now, seats.taken),
        allowed_actions: allowed_actions(
            actor,
            &activity,
            leads,
            evaluates,
            own.is_some() || own_interest.is_some(),
            standing,
        ),
        seats,
        standing,
        contact,
        goals: lists.goals,
        focus_areas: lists.focus_areas,
        school_forms: lists.school_forms,
        target_groups: lists.target_groups,
        facilitator_names: queries::names_of(conn, &facilitators)?,
        facilitators,
        co_organisers: lists.co_organisers,
        occasion_seats: choices::seats(conn, &seats, &occasions)?,
        occasions,
        head_counts: queries::head_counts_of(conn, activity.id)?,
        earlier_edition: queries::earlier_edition(conn, &activity)?,
        own_enrollment: own.map(|(id, _)| id),
        interested,
        own_interest,
        activity,
    })
}

fn allowed_actions(
    actor: &Actor,
    activity: &Activity,
    leads: bool,
    evaluates: bool,
    is_enrolled: bool,
    standing: Standing,
) -> Vec<ActivityAction> {
    let mut actions = Vec::new();
    if actor.may(Permission::SteerActivities) {
        if !activity.state.is_over() {
            actions.extend([ActivityAction::Change, ActivityAction::AddOccasion]);
        }
        actions.push(ActivityAction::Copy);
        actions.extend(
            ActivityStep::ALL
                .iter()
                .filter(|step| activity.may_take(**step, actor.now))
                .map(|step| ActivityAction::from(*step)),
        );
    }
    if matches!(standing, Standing::Open | Standing::Full | Standing::HeldForQueue) {
        if activity.unit == shared::activities::Unit::Person && actor.person.is_some() && !is_enrolled {
            actions.push(ActivityAction::Enroll);
        }
        if actor.is_office() || actor.speaks_for_somebody() {
            actions.push(ActivityAction::EnrollOthers);
        }
    }
    if activity.takes_interest() {
        if actor.person.is_some() && !is_enrolled {
            actions.push(ActivityAction::ShowInterest);
        }
        if actor.is_office() || actor.speaks_for_somebody() {
            actions.push(ActivityAction::RecordInterest);
        }
    }
    if leads && activity.state != ActivityState::Draft {
        actions.extend([ActivityAction::ReadParticipants, ActivityAction::TakeAttendance]);
    }
    if evaluates && activity.state != ActivityState::Draft {
        actions.push(ActivityAction::Evaluate);
    }
    // By the same rule as `Permission::WriteMail` and `Permission::AskParticipants`.
    if evaluates {
        actions.extend([ActivityAction::WriteMail, ActivityAction::AskParticipants]);
    }
    actions
}

/// Makes a draft, which knows its title and year; the rest is said by changing it.
#[utoipa::path(tag = "activities", responses((status = CREATED, body = ActivityDetail)))]
#[post("/api/v1/activities")]
async fn create_activity(caller: Caller, body: Json<NewActivity>) -> Result<Answer<ActivityDetail>> {
    caller
        .write(move |conn, writing| {
            writing.actor.require(Permission::SteerActivities)?;
            require_series(conn, body.0.series_id)?;
            let activity = writes::insert(conn, &body.0, writing.now)?;
            audit(
                conn,
                writing.origin,
                Subject::new("activity", activity.id.0),
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
#[utoipa::path(tag = "activities", params(("id" = ActivityId, Path, description = "The activity.")), responses((status = OK, body = ActivityDetail)), extensions(("x-problems" = json!(["stateForbids", "capacityBelowTaken", "notPublishable"]))))]
#[patch("/api/v1/activities/{id}")]
async fn change_activity(
    caller: Editor,
    id: Path<ActivityId>,
    body: Json<ActivityChanges>,
) -> Result<Answer<ActivityDetail>> {
    caller
        .0
        .write_at(Gate::Seats(*id), move |conn, writing| {
            writing.actor.require(Permission::SteerActivities)?;
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
                // What participants see keeps what it was published with.
                after.check_publishable(queries::publish_facts(conn, *id)?)?;
            }
            let told =
                merged(difference(&before, &after), difference(&lists, &queries::lists_of(conn, *id)?));
            audit(conn, writing.origin, Subject::new("activity", id.0), &told)?;
            crate::enrollments::line::wake(conn, writing.origin, *id)?;
            if before.undated && !after.undated {
                let dated = queries::find(conn, *id)?;
                crate::enrollments::interests::turn(conn, writing, &dated)?;
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

// Rules that span what the patch says and what was there.
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
#[utoipa::path(tag = "activities", params(("id" = ActivityId, Path, description = "The activity.")), responses((status = CREATED, body = HeadCount)))]
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
            writing.actor.require(Permission::TakeAttendance(&stewards))?;
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
                Subject::new("activity", id.0),
                &serde_json::json!({ "headCounts": [null, count] }),
            )?;
            Answer::created(1, format!("/api/v1/activities/{id}"), &count)
        })
        .await
}
