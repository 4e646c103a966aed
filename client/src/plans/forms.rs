//! Changing a plan, taking it on, and adding and changing its focus areas and goals, in a dialog.

use std::future::Future;

use leptos::prelude::*;
use shared::error::Problem;
use shared::ids::FocusAreaId;
use shared::plans::{
    FocusArea, FocusAreaChanges, Goal, GoalChanges, NewFocusArea, NewGoal, Plan, PlanChanges, PlanDetail,
    PlanState,
};

use crate::ui::{Announcer, Button, Checkbox, Dialog, Form, FormState, Remote, TextArea, TextField};
use crate::words::{Say, plans as t};
use crate::{api, rules};

/// What is being done.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Task {
    Plan(Plan),
    Step(PlanState),
    NewArea,
    Area(FocusArea),
    NewGoal(FocusAreaId),
    Goal(Goal),
}

/// What is typed in the dialog, and what for.
#[derive(Clone, Copy)]
pub(super) struct PlanForm {
    detail: Signal<PlanDetail>,
    remote: Remote<PlanDetail>,
    state: FormState,
    is_open: RwSignal<bool>,
    task: RwSignal<Task>,
    name: RwSignal<String>,
    text: RwSignal<String>,
    indicators: RwSignal<String>,
    expected_effect: RwSignal<String>,
    note: RwSignal<String>,
    effect_required: RwSignal<bool>,
    announcer: Announcer,
}

impl PlanForm {
    pub(super) fn new(detail: Signal<PlanDetail>, remote: Remote<PlanDetail>) -> Self {
        let text = || RwSignal::new(String::new());
        Self {
            detail,
            remote,
            state: FormState::new(),
            is_open: RwSignal::new(false),
            task: RwSignal::new(Task::NewArea),
            name: text(),
            text: text(),
            indicators: text(),
            expected_effect: text(),
            note: text(),
            effect_required: RwSignal::new(false),
            announcer: Announcer::get(),
        }
    }

    /// Opens the dialog for a task.
    pub(super) fn begin(self, task: Task) {
        for field in [self.name, self.text, self.indicators, self.expected_effect, self.note] {
            field.set(String::new());
        }
        match &task {
            Task::Plan(plan) => {
                self.name.set(plan.title.clone());
                self.note.set(plan.note.clone());
                self.effect_required.set(plan.effect_required);
            }
            Task::Area(area) => {
                self.name.set(area.name.clone());
                self.text.set(area.description.clone());
            }
            Task::Goal(goal) => {
                self.text.set(goal.text.clone());
                self.indicators.set(goal.indicators.clone());
                self.expected_effect.set(goal.expected_effect.clone());
                self.note.set(goal.note.clone());
            }
            Task::Step(_) | Task::NewArea | Task::NewGoal(_) => {}
        }
        self.task.set(task);
        self.state.clear();
        self.is_open.set(true);
    }

    fn send(self) {
        let typed = |field: RwSignal<String>| field.get_untracked().trim().to_owned();
        let (name, text) = (typed(self.name), typed(self.text));
        match self.task.get_untracked() {
            Task::Plan(plan) => {
                let changes = PlanChanges {
                    title: Some(name),
                    effect_required: Some(self.effect_required.get_untracked()),
                    note: Some(typed(self.note)),
                    ..PlanChanges::default()
                };
                self.change::<PlanDetail>(format!("/plans/{}", plan.id), plan.version, changes);
            }
            Task::Step(state) => {
                let plan = self.detail.with_untracked(|detail| detail.plan.clone());
                let changes = PlanChanges { state: Some(state), ..PlanChanges::default() };
                self.change::<PlanDetail>(format!("/plans/{}", plan.id), plan.version, changes);
            }
            Task::NewArea => {
                let id = self.detail.with_untracked(|detail| detail.plan.id);
                let new = NewFocusArea { name, description: text };
                let checked = rules::check(&new);
                let path = format!("/plans/{id}/focus-areas");
                self.save(checked, async move { api::post::<FocusArea>(&path, &new).await });
            }
            Task::Area(area) => {
                let changes = FocusAreaChanges { name: Some(name), description: Some(text) };
                self.change::<FocusArea>(format!("/focus-areas/{}", area.id), area.version, changes);
            }
            Task::NewGoal(area) => {
                let new = NewGoal {
                    text,
                    indicators: typed(self.indicators),
                    expected_effect: typed(self.expected_effect),
                    note: typed(self.note),
                };
                let checked = rules::check(&new);
                let path = format!("/focus-areas/{area}/goals");
                self.save(checked, async move { api::post::<Goal>(&path, &new).await });
            }
            Task::Goal(goal) => {
                let changes = GoalChanges {
                    text: Some(text),
                    indicators: Some(typed(self.indicators)),
                    expected_effect: Some(typed(self.expected_effect)),
                    note: Some(typed(self.note)),
                };
                self.change::<Goal>(format!("/goals/{}", goal.id), goal.version, changes);
            }
        }
    }

    fn change<T>(
        self,
        path: String,
        version: i32,
        changes: impl validator::Validate + serde::Serialize + 'static,
    ) where
        T: serde::de::DeserializeOwned + 'static,
    {
        let checked = rules::check(&changes);
        let call = async move { api::patch::<T>(&path, &api::tag(version), &changes).await };
        self.save(checked, call);
    }

    fn save<T: 'static>(
        self,
        checked: Result<(), Problem>,
        call: impl Future<Output = Result<T, Problem>> + 'static,
    ) {
        self.state.save(checked, call, move |_| {
            self.is_open.set(false);
            self.announcer.say(t::saved());
            self.remote.reload();
        });
    }
}

/// The dialog.
#[component]
pub(super) fn PlanDialog(
    /// What it is for.
    form: PlanForm,
) -> impl IntoView {
    let title = Signal::derive(move || form.task.with(named));
    let content = move || {
        let task = form.task.get();
        let action = match &task {
            Task::Step(_) => named(&task),
            _ => t::save().to_owned(),
        };
        let beside =
            view! { <Button on_press=move || form.is_open.set(false)>{t::cancel()}</Button> }.into_any();
        view! { <Form state=form.state action on_submit=move || form.send() beside>{fields(form, &task)}</Form> }
    };
    view! { <Dialog is_open=form.is_open title>{content}</Dialog> }
}

fn named(task: &Task) -> String {
    let name = match task {
        Task::Plan(_) => t::change_plan(),
        Task::Step(PlanState::Draft) => t::back_to_draft(),
        Task::Step(PlanState::Proposed) => t::propose(),
        Task::Step(PlanState::Adopted) => t::adopt(),
        Task::Step(PlanState::Closed) => t::close_plan(),
        Task::NewArea => t::new_area(),
        Task::Area(_) => t::change_area(),
        Task::NewGoal(_) => t::new_goal(),
        Task::Goal(_) => t::change_goal(),
    };
    name.to_owned()
}

fn fields(form: PlanForm, task: &Task) -> AnyView {
    let state = form.state;
    match task {
        Task::Plan(_) => view! {
            <TextField form=state pointer="/title" label=t::title() value=form.name required=true/>
            <Checkbox form=state pointer="/effectRequired" label=t::effect_required() value=form.effect_required/>
            <TextArea form=state pointer="/note" label=t::note() value=form.note/>
        }
        .into_any(),
        Task::Step(to) => view! { <p>{consequence(*to)}</p> }.into_any(),
        Task::NewArea | Task::Area(_) => view! {
            <TextField form=state pointer="/name" label=t::name() value=form.name required=true/>
            <TextArea form=state pointer="/description" label=t::description() value=form.text/>
        }
        .into_any(),
        Task::NewGoal(_) | Task::Goal(_) => view! {
            <TextArea form=state pointer="/text" label=t::goal_text() hint=t::goal_text_hint() value=form.text required=true/>
            <TextArea form=state pointer="/indicators" label=t::indicators() hint=t::indicators_hint() value=form.indicators/>
            <TextArea form=state pointer="/expectedEffect" label=t::expected_effect() value=form.expected_effect/>
            <TextArea form=state pointer="/note" label=t::note() value=form.note/>
        }
        .into_any(),
    }
}

/// What comes of a new state.
fn consequence(state: PlanState) -> String {
    let text = match state {
        PlanState::Draft => t::will_be_draft(),
        PlanState::Proposed => t::will_be_proposed(),
        PlanState::Adopted => t::will_be_adopted(),
        PlanState::Closed => t::will_be_closed(),
    };
    format!("{text} {}", t::then_stands(state.say()))
}
