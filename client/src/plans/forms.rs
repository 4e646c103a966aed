//! Changing a plan, taking it on, and adding and changing its focus areas and goals, in a dialog.

use std::future::Future;

use leptos::prelude::*;
use shared::error::Problem;
use shared::ids::FocusAreaId;
use shared::plans::{
    FocusArea, FocusAreaChanges, Goal, GoalChanges, NewFocusArea, NewGoal, Plan, PlanChanges, PlanDetail,
    PlanState,
};

use crate::ui::button::Button;
use crate::ui::dialog::Dialog;
use crate::ui::field::{Checkbox, TextArea, TextField};
use crate::ui::form::{Form, FormState, follow};
use crate::ui::heading::HEADING;
use crate::ui::loaded::Remote;
use crate::ui::notice::Announcer;
use crate::words::{Say, plans as t};
use crate::{api, browser, rules};

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
        for (field, text) in self.texts(&task) {
            field.set(text);
        }
        if let Task::Plan(plan) = &task {
            self.effect_required.set(plan.effect_required);
        }
        self.task.set(task);
        self.state.clear();
        self.is_open.set(true);
    }

    /// The fields that a task fills, and with what.
    fn texts(self, task: &Task) -> Vec<(RwSignal<String>, String)> {
        match task {
            Task::Plan(plan) => vec![(self.name, plan.title.clone()), (self.note, plan.note.clone())],
            Task::Area(area) => vec![(self.name, area.name.clone()), (self.text, area.description.clone())],
            Task::Goal(goal) => vec![
                (self.text, goal.text.clone()),
                (self.indicators, goal.indicators.clone()),
                (self.expected_effect, goal.expected_effect.clone()),
                (self.note, goal.note.clone()),
            ],
            Task::Step(_) | Task::NewArea | Task::NewGoal(_) => Vec::new(),
        }
    }

    /// Somebody else has saved: their text comes into the fields in which nobody has written here.
    fn reread(self) {
        let path = self.detail.with_untracked(|detail| format!("/plans/{}", detail.plan.id));
        self.state.save(Ok(()), async move { api::get::<PlanDetail>(&path).await }, move |now| {
            let before = self.task.get_untracked();
            let after = renewed(&before, &now);
            for ((field, old), (_, new)) in self.texts(&before).into_iter().zip(self.texts(&after)) {
                follow(field, Some(old), new);
            }
            if let (Task::Plan(old), Task::Plan(new)) = (&before, &after) {
                follow(self.effect_required, Some(old.effect_required), new.effect_required);
            }
            self.task.set(after);
            self.remote.set(now);
            self.announcer.say(t::reread());
        });
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
        let call = async move { api::patch::<T>(&path, &api::etag_of(version), &changes).await };
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
            browser::focus(self.task.with_untracked(place_of));
        });
    }
}

/// Where the focus goes after the task: the changed part may be drawn anew.
fn place_of(task: &Task) -> String {
    match task {
        Task::Plan(_) | Task::Step(_) => HEADING.to_owned(),
        Task::NewArea => AREAS.to_owned(),
        Task::Area(area) => area_place(area.id),
        Task::NewGoal(id) => area_place(*id),
        Task::Goal(goal) => area_place(goal.focus_area_id),
    }
}

/// The id of a focus area's heading.
pub(super) fn area_place(id: FocusAreaId) -> String {
    format!("area-{id}")
}

/// The id of the heading above all focus areas.
pub(super) const AREAS: &str = "areas";

/// The task with its subject as it is saved now.
fn renewed(task: &Task, now: &PlanDetail) -> Task {
    let mut areas = now.focus_areas.iter();
    match task {
        Task::Plan(_) => Task::Plan(now.plan.clone()),
        Task::Area(old) => {
            let own = areas.find(|area| area.focus_area.id == old.id);
            own.map_or_else(|| task.clone(), |area| Task::Area(area.focus_area.clone()))
        }
        Task::Goal(old) => {
            let own = areas.flat_map(|area| &area.goals).find(|goal| goal.id == old.id);
            own.map_or_else(|| task.clone(), |goal| Task::Goal(goal.clone()))
        }
        Task::Step(_) | Task::NewArea | Task::NewGoal(_) => task.clone(),
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
        let fields = fields(form, &task);
        let reread = Callback::new(move |()| form.reread());
        view! { <Form state=form.state action on_submit=move || form.send() on_reread=reread beside>{fields}</Form> }
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
