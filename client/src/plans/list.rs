//! The office's list of plans, also those not yet adopted.

use leptos::prelude::*;
use leptos_router::NavigateOptions;
use leptos_router::components::A;
use leptos_router::hooks::use_navigate;
use shared::error::Problem;
use shared::plans::access::Plans;
use shared::plans::{NewPlan, Plan, PlanDetail, PlanState};

use crate::protected::Protected;
use crate::rules::{self, Reading};
use crate::ui::badge::{Badge, Tone};
use crate::ui::button::{Button, Weight};
use crate::ui::dialog::Dialog;
use crate::ui::empty::Empty;
use crate::ui::field::{Checkbox, TextArea, TextField};
use crate::ui::form::{Form, FormState};
use crate::ui::growing::{Growing, More};
use crate::ui::heading::Heading;
use crate::ui::notice::Announcer;
use crate::ui::table::{Column, Table};
use crate::words::{Say, plans as t};
use crate::{api, format};

/// The list, for those who keep plans.
#[component]
pub(super) fn StaffPlans() -> impl IntoView {
    view! { <Protected allowed=|session| session.may(Plans::Manage)><Plans/></Protected> }
}

#[component]
fn Plans() -> impl IntoView {
    let list = Growing::<Plan>::new(|| "/plans".to_owned());
    let is_open = RwSignal::new(false);
    let columns = vec![
        Column::new(t::title(), |plan: &Plan| {
            let title = plan.title.clone();
            view! { <A href=format!("/staff/plans/{}", plan.id)>{title}</A> }
        }),
        Column::new(t::period(), period),
        Column::new(t::state(), |plan: &Plan| state_badge(plan.state)),
    ];
    view! {
        <Heading text=t::plans_title()>
            <div class="actions">
                <Button weight=Weight::Primary on_press=move || is_open.set(true)>{t::new_plan()}</Button>
            </div>
        </Heading>
        <p class="lead">{t::plans_lead()}</p>
        <Show when=move || list.is_empty()><Empty title=t::no_plans()>{t::no_plans_help()}</Empty></Show>
        <Show when=move || !list.is_empty()>
            <Table caption=t::plans_title() columns=columns.clone() rows=Signal::derive(move || list.items())
                key=|plan: &Plan| (plan.id, plan.version)/>
        </Show>
        <More list/>
        <NewPlanDialog is_open/>
    }
}

/// `1 jan. 2026 – 31 dec. 2028`.
pub(super) fn period(plan: &Plan) -> String {
    format!("{} – {}", format::day(plan.from_date), format::day(plan.to_date))
}

/// How far a plan has come.
pub(super) fn state_badge(state: PlanState) -> impl IntoView {
    let tone = match state {
        PlanState::Draft => Tone::Neutral,
        PlanState::Proposed => Tone::Attention,
        PlanState::Adopted => Tone::Success,
        PlanState::Closed => Tone::Info,
    };
    view! { <Badge tone text=state.say()/> }
}

/// What is typed of a new plan.
#[derive(Clone, Copy, Default)]
struct Fields {
    title: RwSignal<String>,
    from_date: RwSignal<String>,
    to_date: RwSignal<String>,
    effect_required: RwSignal<bool>,
    note: RwSignal<String>,
}

impl Fields {
    fn body(self) -> Result<NewPlan, Problem> {
        let mut reading = Reading::default();
        let from_date = reading.required("/fromDate", &self.from_date.get_untracked());
        let to_date = reading.required("/toDate", &self.to_date.get_untracked());
        let body = NewPlan {
            title: self.title.get_untracked().trim().to_owned(),
            from_date: from_date.unwrap_or_default(),
            to_date: to_date.unwrap_or_default(),
            effect_required: self.effect_required.get_untracked(),
            note: self.note.get_untracked().trim().to_owned(),
        };
        reading.check(rules::check(&body));
        reading.check(body.check());
        reading.done(body)
    }
}

#[component]
fn NewPlanDialog(
    /// True while it is open.
    is_open: RwSignal<bool>,
) -> impl IntoView {
    let form = FormState::new();
    let fields = Fields::default();
    let announcer = Announcer::get();
    let navigate = StoredValue::new(use_navigate());
    let send = move || {
        let body = match fields.body() {
            Err(problem) => return form.show(problem),
            Ok(body) => body,
        };
        let call = async move { api::post::<PlanDetail>("/plans", &body).await };
        form.save(Ok(()), call, move |made| {
            is_open.set(false);
            announcer.say(t::plan_made());
            let address = format!("/staff/plans/{}", made.plan.id);
            navigate.with_value(|navigate| navigate(&address, NavigateOptions::default()));
        });
    };
    let content = move || {
        let beside = view! { <Button on_press=move || is_open.set(false)>{t::cancel()}</Button> }.into_any();
        view! {
            <Form state=form action=t::save() on_submit=send beside>
                <TextField form pointer="/title" label=t::title() value=fields.title required=true/>
                <div class="pair">
                    <TextField form pointer="/fromDate" label=t::from_date() value=fields.from_date kind="date" required=true/>
                    <TextField form pointer="/toDate" label=t::to_date() value=fields.to_date kind="date" required=true/>
                </div>
                <Checkbox form pointer="/effectRequired" label=t::effect_required() value=fields.effect_required/>
                <TextArea form pointer="/note" label=t::note() value=fields.note/>
            </Form>
        }
    };
    view! { <Dialog is_open title=t::new_plan().to_owned()>{content}</Dialog> }
}
