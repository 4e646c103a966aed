//! The parts of a plan: focus areas and their goals. Adopted parts may be corrected; the audit log keeps the earlier text.

use actix_web::web::Path;
use actix_web::{get, patch, post};
use shared::ids::{FocusAreaId, GoalId, PlanId};
use shared::page::{Page, PageQuery};
use shared::plans::access::Plans;
use shared::plans::filters::FocusAreaFilter;
use shared::plans::{FocusArea, FocusAreaChanges, FocusAreaDetail, Goal, GoalChanges, NewFocusArea, NewGoal};
use shared::records::SubjectKind;

use super::queries;
use crate::answer::Answer;
use crate::audit::{Subject, audit, difference};
use crate::caller::{Caller, Editor, Guest, Writing};
use crate::cursor::Cursor;
use crate::db::DbConnection;
use crate::error::Result;
use crate::json::{Json, Query};
use crate::routes::Routes;

/// The routes.
pub fn routes(config: &mut Routes<'_>) {
    config
        .service(list_focus_areas)
        .service(create_focus_area)
        .service(change_focus_area)
        .service(create_goal)
        .service(change_goal);
}

/// Lists focus areas with their goals, by plan and place: what activities point to.
#[utoipa::path(security((), ("bearer" = [])), params(FocusAreaFilter, PageQuery), responses((status = OK, body = Page<FocusAreaDetail>)))]
#[get("/api/v1/focus-areas")]
async fn list_focus_areas(
    guest: Guest,
    filter: Query<FocusAreaFilter>,
    page: Query<PageQuery>,
) -> Result<Answer<Page<FocusAreaDetail>>> {
    let cursor = Cursor::of(&page.0, "focus-areas", &filter.0)?;
    guest
        .read(move |conn, actor| {
            let sees_drafts = actor.may(Plans::Manage);
            Answer::page(&queries::page_of_focus_areas(conn, &filter.0, sees_drafts, actor.today, &cursor)?)
        })
        .await
}

// The plan is held until the commit. A closed plan is not changed.
fn hold_open(conn: &mut DbConnection, writing: &Writing<'_>, plan: PlanId) -> Result<()> {
    Ok(queries::hold(conn, plan, writing.now)?.require_open()?)
}

/// Adds a focus area to a plan, as its last. The answer's Location is the plan.
#[utoipa::path(params(("id" = PlanId, Path, description = "The plan.")), request_body = NewFocusArea, responses((status = CREATED, body = FocusArea)), extensions(("x-problems" = json!(["stateForbids"]))))]
#[post("/api/v1/plans/{id}/focus-areas")]
async fn create_focus_area(
    caller: Caller,
    id: Path<PlanId>,
    body: Json<NewFocusArea>,
) -> Result<Answer<FocusArea>> {
    caller
        .write(move |conn, writing| {
            writing.require(Plans::Manage)?;
            hold_open(conn, writing, *id)?;
            let area = queries::insert_focus_area(conn, *id, &body.0, writing.now)?;
            let subject = Subject::new(SubjectKind::FocusArea, area.id.0);
            audit(conn, writing.origin, subject, &difference(&None, &Some(&area)))?;
            Answer::created(area.version, format!("/api/v1/plans/{id}"), &area)
        })
        .await
}

/// Changes a focus area's name or description.
#[utoipa::path(params(("id" = FocusAreaId, Path, description = "The focus area.")), request_body = FocusAreaChanges, responses((status = OK, body = FocusArea)), extensions(("x-problems" = json!(["stateForbids"]))))]
#[patch("/api/v1/focus-areas/{id}")]
async fn change_focus_area(
    caller: Editor,
    id: Path<FocusAreaId>,
    body: Json<FocusAreaChanges>,
) -> Result<Answer<FocusArea>> {
    caller
        .0
        .write(move |conn, writing| {
            writing.require(Plans::Manage)?;
            let before = queries::find_focus_area(conn, *id)?;
            writing.expect(before.version)?;
            hold_open(conn, writing, before.plan_id)?;
            let changed = queries::change_focus_area(conn, &body.0.applied(&before), writing.now)?;
            audit(
                conn,
                writing.origin,
                Subject::new(SubjectKind::FocusArea, id.0),
                &difference(&before, &changed),
            )?;
            Answer::resource(changed.version, &changed)
        })
        .await
}

/// Adds a goal to a focus area, as its last. The answer's Location is the plan.
#[utoipa::path(params(("id" = FocusAreaId, Path, description = "The focus area.")), request_body = NewGoal, responses((status = CREATED, body = Goal)), extensions(("x-problems" = json!(["stateForbids"]))))]
#[post("/api/v1/focus-areas/{id}/goals")]
async fn create_goal(caller: Caller, id: Path<FocusAreaId>, body: Json<NewGoal>) -> Result<Answer<Goal>> {
    caller
        .write(move |conn, writing| {
            writing.require(Plans::Manage)?;
            let area = queries::find_focus_area(conn, *id)?;
            hold_open(conn, writing, area.plan_id)?;
            let goal = queries::insert_goal(conn, area.id, &body.0, writing.now)?;
            audit(
                conn,
                writing.origin,
                Subject::new(SubjectKind::Goal, goal.id.0),
                &difference(&None, &Some(&goal)),
            )?;
            Answer::created(goal.version, format!("/api/v1/plans/{}", area.plan_id), &goal)
        })
        .await
}

/// Changes a goal. In an adopted plan that is a correction, which the audit log keeps.
#[utoipa::path(params(("id" = GoalId, Path, description = "The goal.")), request_body = GoalChanges, responses((status = OK, body = Goal)), extensions(("x-problems" = json!(["stateForbids"]))))]
#[patch("/api/v1/goals/{id}")]
async fn change_goal(caller: Editor, id: Path<GoalId>, body: Json<GoalChanges>) -> Result<Answer<Goal>> {
    caller
        .0
        .write(move |conn, writing| {
            writing.require(Plans::Manage)?;
            let before = queries::find_goal(conn, *id)?;
            writing.expect(before.version)?;
            let area = queries::find_focus_area(conn, before.focus_area_id)?;
            hold_open(conn, writing, area.plan_id)?;
            let changed = queries::change_goal(conn, &body.0.applied(&before), writing.now)?;
            audit(
                conn,
                writing.origin,
                Subject::new(SubjectKind::Goal, id.0),
                &difference(&before, &changed),
            )?;
            Answer::resource(changed.version, &changed)
        })
        .await
}
