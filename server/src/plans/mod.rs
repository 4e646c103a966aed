//! Plans: the aims of the network. The office keeps them; everybody reads adopted ones.

mod parts;
pub mod queries;

use actix_web::web::Path;
use actix_web::{get, patch, post};
use shared::access::Actor;
use shared::ids::PlanId;
use shared::page::{Page, PageQuery};
use shared::plans::access::Plans;
use shared::plans::filters::PlanFilter;
use shared::plans::{NewPlan, Plan, PlanAction, PlanChanges, PlanDetail};
use shared::records::SubjectKind;

use crate::answer::Answer;
use crate::audit::{Subject, audit, difference};
use crate::caller::{Caller, Editor, Guest};
use crate::cursor::Cursor;
use crate::db::DbConnection;
use crate::error::Result;
use crate::json::{Json, Query};
use crate::particulars::Particulars;
use crate::plans::queries::brought;
use crate::routes::Routes;
use crate::slice::Slice;

/// What this slice brings.
pub const SLICE: Slice = Slice {
    tag: ("plans", "Plans, focus areas, goals (verksamhetsplaner)"),
    routes,
    particulars: Particulars::NONE,
    jobs: &[],
    subjects: brought::SUBJECTS,
    persons: &[],
};

fn routes(config: &mut Routes<'_>) {
    config
        .service(list_plans)
        .service(create_plan)
        .service(read_plan)
        .service(change_plan)
        .configure(parts::routes);
}

/// What the actor may do with a plan: nothing once it is closed.
fn allowed_actions(actor: &Actor, plan: &Plan) -> Vec<PlanAction> {
    let open = plan.state.require_open().is_ok();
    if open && actor.may(Plans::Manage) { PlanAction::ALL.to_vec() } else { Vec::new() }
}

fn detail(conn: &mut DbConnection, actor: &Actor, plan: Plan) -> Result<PlanDetail> {
    let allowed = allowed_actions(actor, &plan);
    queries::detail(conn, plan, allowed)
}

/// Lists plans, the newest first. Those not yet adopted are shown to the office only.
#[utoipa::path(security((), ("bearer" = [])), params(PlanFilter, PageQuery), responses((status = OK, body = Page<Plan>)))]
#[get("/api/v1/plans")]
async fn list_plans(
    guest: Guest,
    filter: Query<PlanFilter>,
    page: Query<PageQuery>,
) -> Result<Answer<Page<Plan>>> {
    let cursor = Cursor::of(&page.0, "plans", &filter.0)?;
    guest
        .read(move |conn, actor| {
            let sees_drafts = actor.may(Plans::Manage);
            Answer::page(&queries::page(conn, &filter.0, sees_drafts, actor.today, &cursor)?)
        })
        .await
}

/// Reads a plan with its focus areas and goals. One not yet adopted is shown to the office only.
#[utoipa::path(security((), ("bearer" = [])), params(("id" = PlanId, Path, description = "The plan.")), responses((status = OK, body = PlanDetail)))]
#[get("/api/v1/plans/{id}")]
async fn read_plan(guest: Guest, id: Path<PlanId>) -> Result<Answer<PlanDetail>> {
    guest
        .read(move |conn, actor| {
            let plan = queries::find(conn, *id)?;
            if !plan.state.is_public() {
                actor.require_sight(Plans::Manage)?;
            }
            let version = plan.version;
            Answer::resource(version, &detail(conn, actor, plan)?)
        })
        .await
}

/// Makes a plan, as a draft.
#[utoipa::path(request_body = NewPlan, responses((status = CREATED, body = PlanDetail)))]
#[post("/api/v1/plans")]
async fn create_plan(caller: Caller, body: Json<NewPlan>) -> Result<Answer<PlanDetail>> {
    caller
        .write(move |conn, writing| {
            writing.require(Plans::Manage)?;
            body.0.check()?;
            let plan = queries::insert(conn, &body.0, writing.now)?;
            let id = plan.id;
            audit(
                conn,
                writing.origin,
                Subject::new(SubjectKind::Plan, id.0),
                &difference(&None, &Some(&plan)),
            )?;
            let made = detail(conn, writing.actor, plan)?;
            Answer::created(made.plan.version, format!("/api/v1/plans/{id}"), &made)
        })
        .await
}

/// Changes a plan, or takes it one step on: draft, proposed, adopted, closed. A closed plan is left alone.
#[utoipa::path(params(("id" = PlanId, Path, description = "The plan.")), request_body = PlanChanges, responses((status = OK, body = PlanDetail)), extensions(("x-problems" = json!(["stateForbids"]))))]
#[patch("/api/v1/plans/{id}")]
async fn change_plan(
    caller: Editor,
    id: Path<PlanId>,
    body: Json<PlanChanges>,
) -> Result<Answer<PlanDetail>> {
    caller
        .0
        .write(move |conn, writing| {
            writing.require(Plans::Manage)?;
            let before = queries::find(conn, *id)?;
            writing.expect(before.version)?;
            let after = body.0.applied(&before)?;
            let changed = queries::change(conn, &before, &after, writing.now)?;
            audit(
                conn,
                writing.origin,
                Subject::new(SubjectKind::Plan, id.0),
                &difference(&before, &changed),
            )?;
            let version = changed.version;
            Answer::resource(version, &detail(conn, writing.actor, changed)?)
        })
        .await
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::NaiveDate;
    use shared::access::{Grant, Right};
    use shared::ids::OrganisationId;
    use shared::plans::PlanState;
    use shared::time::Timestamp;

    #[test]
    fn a_closed_plan_allows_nothing() {
        let mut office = Actor::guest(Timestamp::from_unix(0), NaiveDate::default());
        office.grants = vec![Grant {
            right: Right::Office,
            organisation_id: OrganisationId(1),
            root_id: OrganisationId(1),
        }];
        let plan = |state| Plan {
            id: PlanId(1),
            version: 1,
            title: String::new(),
            from_date: NaiveDate::default(),
            to_date: NaiveDate::default(),
            state,
            effect_required: false,
            note: String::new(),
        };
        for state in PlanState::ALL {
            let allowed = allowed_actions(&office, &plan(*state));
            assert_eq!(allowed.is_empty(), *state == PlanState::Closed, "{state}");
        }
        let guest = Actor::guest(Timestamp::from_unix(0), NaiveDate::default());
        assert!(allowed_actions(&guest, &plan(PlanState::Draft)).is_empty());
    }
}
