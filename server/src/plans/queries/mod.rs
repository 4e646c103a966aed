//! SQL of plans, focus areas and goals.

pub mod brought;

use chrono::NaiveDate;
use diesel::prelude::*;
use shared::error::ErrorCode;
use shared::ids::{FocusAreaId, GoalId, PlanId};
use shared::page::Page;
use shared::plans::filters::{FocusAreaFilter, PlanFilter};
use shared::plans::{
    FocusArea, FocusAreaDetail, Goal, NewFocusArea, NewGoal, NewPlan, Plan, PlanAction, PlanDetail, PlanState,
};
use shared::schema::{focus_areas, goals, plans};
use shared::time::Timestamp;

use crate::cursor::Cursor;
use crate::db::{DbConnection, MultiBackend, columns};
use crate::error::{Error, Result};
use crate::unkept::Unkept;

/// The states in which everybody may read a plan.
fn public_states() -> Vec<PlanState> {
    PlanState::ALL.iter().copied().filter(|state| state.is_public()).collect()
}

/// One plan.
pub fn find(conn: &mut DbConnection, id: PlanId) -> Result<Plan> {
    Ok(plans::table.find(id).select(columns::<Plan>()).first(conn)?)
}

/// One focus area.
pub fn find_focus_area(conn: &mut DbConnection, id: FocusAreaId) -> Result<FocusArea> {
    Ok(focus_areas::table.find(id).select(columns::<FocusArea>()).first(conn)?)
}

/// One goal.
pub fn find_goal(conn: &mut DbConnection, id: GoalId) -> Result<Goal> {
    Ok(goals::table.find(id).select(columns::<Goal>()).first(conn)?)
}

/// A plan with its focus areas and goals.
pub fn detail(conn: &mut DbConnection, plan: Plan, allowed_actions: Vec<PlanAction>) -> Result<PlanDetail> {
    let areas = focus_areas::table
        .filter(focus_areas::plan_id.eq(plan.id))
        .order(focus_areas::position)
        .select(columns::<FocusArea>())
        .load(conn)?;
    Ok(PlanDetail { focus_areas: with_goals(conn, areas)?, plan, allowed_actions })
}

// Two queries, however many focus areas there are.
fn with_goals(conn: &mut DbConnection, areas: Vec<FocusArea>) -> Result<Vec<FocusAreaDetail>> {
    let ids: Vec<_> = areas.iter().map(|area| area.id).collect();
    let all: Vec<Goal> = goals::table
        .filter(goals::focus_area_id.eq_any(ids))
        .order((goals::focus_area_id, goals::position))
        .select(columns::<Goal>())
        .load(conn)?;
    let of = |area: &FocusArea| all.iter().filter(|goal| goal.focus_area_id == area.id).cloned().collect();
    Ok(areas.into_iter().map(|area| FocusAreaDetail { goals: of(&area), focus_area: area }).collect())
}

/// Plans, the newest first; `sees_drafts` tells whether those not yet adopted are among them.
pub fn page(
    conn: &mut DbConnection,
    filter: &PlanFilter,
    sees_drafts: bool,
    today: NaiveDate,
    cursor: &Cursor,
) -> Result<Page<Plan>> {
    let mut query = found(filter, sees_drafts, today);
    if let Some((key, id)) = cursor.last() {
        let from: NaiveDate = key.parse().map_err(|_| ErrorCode::InvalidCursor)?;
        query = query
            .filter(plans::from_date.le(from))
            .filter(plans::from_date.lt(from).or(plans::id.lt(PlanId(id))));
    }
    let items = query
        .order((plans::from_date.desc(), plans::id.desc()))
        .limit(cursor.fetch())
        .select(columns::<Plan>())
        .load(conn)?;
    let total = || Ok(found(filter, sees_drafts, today).count().get_result(conn)?);
    cursor.page(items, |plan: &Plan| (plan.from_date.to_string(), plan.id.0), total)
}

fn found(
    filter: &PlanFilter,
    sees_drafts: bool,
    today: NaiveDate,
) -> plans::BoxedQuery<'static, MultiBackend> {
    let mut query = plans::table.filter(Unkept).into_boxed();
    if !sees_drafts {
        query = query.filter(plans::state.eq_any(public_states()));
    }
    if !filter.state.is_empty() {
        query = query.filter(plans::state.eq_any(filter.state.clone()));
    }
    match filter.current {
        Some(true) => query.filter(plans::from_date.le(today)).filter(plans::to_date.ge(today)),
        Some(false) => query.filter(plans::from_date.gt(today).or(plans::to_date.lt(today))),
        None => query,
    }
}

/// Focus areas with their goals, by plan and place.
pub fn page_of_focus_areas(
    conn: &mut DbConnection,
    filter: &FocusAreaFilter,
    sees_drafts: bool,
    today: NaiveDate,
    cursor: &Cursor,
) -> Result<Page<FocusAreaDetail>> {
    // A network has a plan in three years: the list of them is short.
    let mut seen = found(&PlanFilter { state: Vec::new(), current: filter.current }, sees_drafts, today);
    if let Some(plan) = filter.plan_id {
        seen = seen.filter(plans::id.eq(plan));
    }
    let seen: Vec<PlanId> = seen.select(plans::id).load(conn)?;
    let found = || focus_areas::table.filter(focus_areas::plan_id.eq_any(seen.clone())).into_boxed();
    let mut query = found();
    // A place is a plan and a position in it; there is only one at each.
    if let Some((key, position)) = cursor.last() {
        let plan: PlanId = key.parse().map_err(|_| ErrorCode::InvalidCursor)?;
        let position = i32::try_from(position).map_err(|_| ErrorCode::InvalidCursor)?;
        query = query
            .filter(focus_areas::plan_id.ge(plan))
            .filter(focus_areas::plan_id.gt(plan).or(focus_areas::position.gt(position)));
    }
    let areas = query
        .order((focus_areas::plan_id, focus_areas::position))
        .limit(cursor.fetch())
        .select(columns::<FocusArea>())
        .load(conn)?;
    let place = |area: &FocusArea| (area.plan_id.to_string(), i64::from(area.position));
    let page = cursor.page(areas, place, || Ok(found().count().get_result(conn)?))?;
    Ok(Page { items: with_goals(conn, page.items)?, next: page.next, total: page.total })
}

/// Writes down a plan, as a draft.
pub fn insert(conn: &mut DbConnection, new: &NewPlan, now: Timestamp) -> Result<Plan> {
    Ok(diesel::insert_into(plans::table)
        .values((
            plans::version.eq(1),
            plans::title.eq(new.title.trim()),
            plans::from_date.eq(new.from_date),
            plans::to_date.eq(new.to_date),
            plans::state.eq(PlanState::Draft),
            plans::effect_required.eq(new.effect_required),
            plans::note.eq(new.note.trim()),
            plans::created_at.eq(now),
            plans::changed_at.eq(now),
        ))
        .returning(columns::<Plan>())
        .get_result(conn)?)
}

/// Writes what was changed of a plan, unless it has come into another state meanwhile.
pub fn change(conn: &mut DbConnection, before: &Plan, after: &Plan, now: Timestamp) -> Result<Plan> {
    let row = plans::table
        .filter(plans::id.eq(before.id))
        .filter(plans::version.eq(before.version))
        .filter(plans::state.eq(before.state));
    let changed = diesel::update(row)
        .set((
            plans::version.eq(before.version + 1),
            plans::title.eq(&after.title),
            plans::state.eq(after.state),
            plans::effect_required.eq(after.effect_required),
            plans::note.eq(&after.note),
            plans::changed_at.eq(now),
        ))
        .execute(conn)?;
    require_one(changed)?;
    find(conn, before.id)
}

fn require_one(changed: usize) -> Result<()> {
    if changed == 1 { Ok(()) } else { Err(Error::from(ErrorCode::VersionMismatch)) }
}

/// Marks a plan as changed and returns its state. Every addition to a plan does this first: so two additions at once get a place
/// each, and nothing is added while the plan is being closed.
pub fn hold(conn: &mut DbConnection, id: PlanId, now: Timestamp) -> Result<PlanState> {
    Ok(diesel::update(plans::table.find(id))
        .set(plans::changed_at.eq(now))
        .returning(plans::state)
        .get_result(conn)?)
}

/// Adds a focus area as the last of a plan that is held.
pub fn insert_focus_area(
    conn: &mut DbConnection,
    plan: PlanId,
    new: &NewFocusArea,
    now: Timestamp,
) -> Result<FocusArea> {
    let last: Option<i32> = focus_areas::table
        .filter(focus_areas::plan_id.eq(plan))
        .select(diesel::dsl::max(focus_areas::position))
        .first(conn)?;
    Ok(diesel::insert_into(focus_areas::table)
        .values((
            focus_areas::version.eq(1),
            focus_areas::plan_id.eq(plan),
            focus_areas::position.eq(last.unwrap_or_default() + 1),
            focus_areas::name.eq(new.name.trim()),
            focus_areas::description.eq(new.description.trim()),
            focus_areas::created_at.eq(now),
            focus_areas::changed_at.eq(now),
        ))
        .returning(columns::<FocusArea>())
        .get_result(conn)?)
}

/// Writes what was changed of a focus area.
pub fn change_focus_area(conn: &mut DbConnection, after: &FocusArea, now: Timestamp) -> Result<FocusArea> {
    let row = focus_areas::table
        .filter(focus_areas::id.eq(after.id))
        .filter(focus_areas::version.eq(after.version));
    let changed = diesel::update(row)
        .set((
            focus_areas::version.eq(after.version + 1),
            focus_areas::name.eq(&after.name),
            focus_areas::description.eq(&after.description),
            focus_areas::changed_at.eq(now),
        ))
        .execute(conn)?;
    require_one(changed)?;
    find_focus_area(conn, after.id)
}

/// Adds a goal as the last of a focus area, whose plan is held.
pub fn insert_goal(
    conn: &mut DbConnection,
    area: FocusAreaId,
    new: &NewGoal,
    now: Timestamp,
) -> Result<Goal> {
    let last: Option<i32> = goals::table
        .filter(goals::focus_area_id.eq(area))
        .select(diesel::dsl::max(goals::position))
        .first(conn)?;
    Ok(diesel::insert_into(goals::table)
        .values((
            goals::version.eq(1),
            goals::focus_area_id.eq(area),
            goals::position.eq(last.unwrap_or_default() + 1),
            goals::text.eq(new.text.trim()),
            goals::indicators.eq(new.indicators.trim()),
            goals::expected_effect.eq(new.expected_effect.trim()),
            goals::note.eq(new.note.trim()),
            goals::created_at.eq(now),
            goals::changed_at.eq(now),
        ))
        .returning(columns::<Goal>())
        .get_result(conn)?)
}

/// Writes what was changed of a goal.
pub fn change_goal(conn: &mut DbConnection, after: &Goal, now: Timestamp) -> Result<Goal> {
    let row = goals::table.filter(goals::id.eq(after.id)).filter(goals::version.eq(after.version));
    let changed = diesel::update(row)
        .set((
            goals::version.eq(after.version + 1),
            goals::text.eq(&after.text),
            goals::indicators.eq(&after.indicators),
            goals::expected_effect.eq(&after.expected_effect),
            goals::note.eq(&after.note),
            goals::changed_at.eq(now),
        ))
        .execute(conn)?;
    require_one(changed)?;
    find_goal(conn, after.id)
}
