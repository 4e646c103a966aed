//! The page of one plan: its focus areas and goals, which the office adds and corrects, and how far it has come.

use leptos::prelude::*;
use shared::ids::FocusAreaId;
use shared::plans::access::Plans;
use shared::plans::{FocusAreaDetail, Goal, Plan, PlanAction, PlanDetail, PlanState};

use super::forms::{AREAS, PlanDialog, PlanForm, Task, area_place};
use super::list::{period, state_badge};
use crate::resource::ResourcePage;
use crate::ui::breadcrumb::Breadcrumb;
use crate::ui::button::{Button, Weight};
use crate::ui::empty::Empty;
use crate::ui::heading::Heading;
use crate::ui::loaded::Remote;
use crate::words::plans as t;

/// The page of one plan, for those who keep plans; made anew for each.
#[component]
pub(super) fn StaffPlanPage() -> impl IntoView {
    view! { <ResourcePage allowed=|session| session.may(Plans::Manage) path="/plans" draw=content/> }
}

fn content(detail: Signal<PlanDetail>, remote: Remote<PlanDetail>) -> impl IntoView {
    let form = PlanForm::new(detail, remote);
    let title = Signal::derive(move || detail.with(|detail| detail.plan.title.clone()));
    let badge = move || detail.with(|detail| state_badge(detail.plan.state));
    let allows = move |action: PlanAction| detail.with(|detail| detail.allowed_actions.contains(&action));
    let buttons = move || {
        allows(PlanAction::Change).then(|| {
            let change = detail.with(|detail| Task::Plan(detail.plan.clone()));
            let next = detail.with(|detail| next_steps(&detail.plan));
            let next = next.into_iter().map(|(state, weight, name)| {
                view! { <Button weight on_press=move || form.begin(Task::Step(state))>{name}</Button> }
            });
            view! {
                {next.collect_view()}
                <Button on_press=move || form.begin(change.clone())>{t::change_plan()}</Button>
            }
        })
    };
    let add_area = move || {
        allows(PlanAction::AddFocusArea)
            .then(|| view! { <Button on_press=move || form.begin(Task::NewArea)>{t::add_area()}</Button> })
    };
    let may_change = Memo::new(move |_| allows(PlanAction::AddGoal));
    // Each area stays where it is while its name and goals change, so that the focus can be led back to it.
    let ids = move || {
        detail.with(|detail| detail.focus_areas.iter().map(|area| area.focus_area.id).collect::<Vec<_>>())
    };
    let area = move |id: FocusAreaId| {
        let area = Memo::new(move |_| {
            detail.with(|detail| detail.focus_areas.iter().find(|area| area.focus_area.id == id).cloned())
        });
        area_view(id, area, may_change, form)
    };
    let nothing = move || {
        detail
            .with(|detail| detail.focus_areas.is_empty())
            .then(|| view! { <Empty title=t::no_areas()>{t::no_areas_help()}</Empty> })
    };
    view! {
        <Breadcrumb above=vec![("/staff/plans", t::plans_title().to_owned())] here=title/>
        <Heading text=title>{badge}</Heading>
        <div class="actions">{buttons}</div>
        {move || detail.with(|detail| facts(&detail.plan))}
        <div class="part">
            <div class="heading"><h2 id=AREAS tabindex="-1">{t::areas_title()}</h2>{add_area}</div>
            {nothing}
            <For each=ids key=|id| *id children=area/>
        </div>
        <PlanDialog form/>
    }
}

/// The states the plan can come into from its own.
fn next_steps(plan: &Plan) -> Vec<(PlanState, Weight, &'static str)> {
    let all = [
        (PlanState::Proposed, Weight::Primary, t::propose()),
        (PlanState::Adopted, Weight::Primary, t::adopt()),
        (PlanState::Draft, Weight::Secondary, t::back_to_draft()),
        (PlanState::Closed, Weight::Secondary, t::close_plan()),
    ];
    let reachable =
        |(state, ..): &(PlanState, Weight, &str)| *state != plan.state && plan.state.may_become(*state);
    all.into_iter().filter(reachable).collect()
}

fn facts(plan: &Plan) -> impl IntoView + use<> {
    let effect = if plan.effect_required { t::effect_is_required() } else { t::effect_is_free() };
    let note = plan.note.clone();
    let note = (!note.is_empty()).then(|| view! { <div><dt>{t::note()}</dt><dd>{note}</dd></div> });
    view! {
        <dl class="facts">
            <div><dt>{t::period()}</dt><dd>{period(plan)}</dd></div>
            <div><dt>{t::expected_effect()}</dt><dd>{effect}</dd></div>
            {note}
        </dl>
    }
}

fn area_view(
    id: FocusAreaId,
    area: Memo<Option<FocusAreaDetail>>,
    may_change: Memo<bool>,
    form: PlanForm,
) -> impl IntoView {
    let text = move |read: fn(&FocusAreaDetail) -> &String| {
        area.with(|area| area.as_ref().map(read).cloned().unwrap_or_default())
    };
    let name = move || text(|area| &area.focus_area.name);
    let description = move || {
        let description = text(|area| &area.focus_area.description);
        (!description.is_empty()).then(|| view! { <p>{description}</p> })
    };
    let goals = move || area.get().map(|area| area.goals).unwrap_or_default();
    let change = move || {
        if let Some(area) = area.get_untracked() {
            form.begin(Task::Area(area.focus_area));
        }
    };
    view! {
        <section>
            <div class="heading">
                <h3 id=area_place(id) tabindex="-1">{name}</h3>
                <Show when=move || may_change.get()>
                    <div class="actions">
                        <Button on_press=move || form.begin(Task::NewGoal(id))>{t::add_goal()}<span class="unseen">" "{name}</span></Button>
                        <Button weight=Weight::Quiet on_press=change>{t::change()}<span class="unseen">" "{name}</span></Button>
                    </div>
                </Show>
            </div>
            {description}
            <Show when=move || goals().is_empty()><p class="muted">{t::no_goals()}</p></Show>
            <ol class="goals">
                <For each=goals key=|goal| (goal.id, goal.version) children=move |goal| goal_view(&goal, may_change.get(), form)/>
            </ol>
        </section>
    }
}

fn goal_view(goal: &Goal, may_change: bool, form: PlanForm) -> impl IntoView + use<> {
    let more = [
        (t::indicators(), goal.indicators.clone()),
        (t::expected_effect(), goal.expected_effect.clone()),
        (t::note(), goal.note.clone()),
    ];
    let more = more.into_iter().filter(|(_, text)| !text.is_empty());
    let more = more.map(|(name, text)| view! { <p class="muted">{name}": "{text}</p> }).collect_view();
    let (own, of) = (goal.clone(), goal.text.clone());
    let change = may_change.then(|| {
        view! {
            <Button weight=Weight::Quiet on_press=move || form.begin(Task::Goal(own.clone()))>
                {t::change()}<span class="unseen">" "{of}</span>
            </Button>
        }
    });
    view! { <li><div><p>{goal.text.clone()}</p>{more}</div>{change}</li> }
}
