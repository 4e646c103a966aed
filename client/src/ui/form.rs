//! A form that loses nothing: it checks before it sends, keeps its content when saving fails, and says which field is wrong.
//!
//! The pattern of every form:
//! ```ignore
//! let form = FormState::new();
//! let title = RwSignal::new(String::new());
//! let save = move || {
//!     let body = NewThing { title: title.get_untracked() };
//!     let checked = rules::check(&body);
//!     form.save(checked, async move { api::post("/things", &body).await }, move |thing: Thing| navigate(&thing));
//! };
//! view! {
//!     <Form state=form action=t::save() on_submit=save>
//!         <TextField form pointer="/title" label=t::title() value=title required=true/>
//!     </Form>
//! }
//! ```

use std::future::Future;
use std::pin::Pin;
use std::sync::atomic::{AtomicU32, Ordering};

use leptos::prelude::*;
use leptos::task::spawn_local;
use shared::error::{ErrorCode, FieldProblem, Problem};

use super::button::{Button, Weight};
use super::loaded::tone_of;
use crate::browser;
use crate::words::{Say, ui as t};

type Next = Box<dyn FnOnce()>;
type Explain = Box<dyn Fn(&Problem) -> Option<String> + Send + Sync>;

/// A form's problem, and the field (by its pointer) that tells it in words of its own, if there is one. Without such a field it
/// stands on top.
#[derive(Clone)]
struct Failure {
    problem: Problem,
    told: Option<(&'static str, String)>,
}

/// The makeup of a form: its fields with their labels, and the field at which some problems are told.
#[derive(Default)]
struct Makeup {
    fields: Vec<(String, String)>,
    explain: Option<(&'static str, Explain)>,
}

/// The state of a form: whether it is being sent, and what was wrong the last time.
#[derive(Clone, Copy)]
pub(crate) struct FormState {
    number: u32,
    failure: RwSignal<Option<Failure>>,
    is_busy: RwSignal<bool>,
    makeup: StoredValue<Makeup>,
}

impl FormState {
    /// A form that has not been sent.
    pub(crate) fn new() -> Self {
        static NEXT: AtomicU32 = AtomicU32::new(1);
        Self {
            number: NEXT.fetch_add(1, Ordering::Relaxed),
            failure: RwSignal::new(None),
            is_busy: RwSignal::new(false),
            makeup: StoredValue::new(Makeup::default()),
        }
    }

    /// The form, with a field that tells some problems itself: those for which `explain` has words, because they are about that
    /// field alone.
    pub(crate) fn explaining(
        self,
        pointer: &'static str,
        explain: impl Fn(&Problem) -> Option<String> + Send + Sync + 'static,
    ) -> Self {
        self.makeup.update_value(|makeup| makeup.explain = Some((pointer, Box::new(explain))));
        self
    }

    /// True while it is being sent.
    pub(crate) fn is_busy(self) -> bool {
        self.is_busy.get()
    }

    /// What was wrong the last time it was sent.
    pub(crate) fn problem(self) -> Option<Problem> {
        self.failure.with(|failure| failure.as_ref().map(|failure| failure.problem.clone()))
    }

    /// Forgets what was wrong.
    pub(crate) fn clear(self) {
        self.failure.set(None);
    }

    /// Moves the focus to the field of that pointer.
    pub(crate) fn lead_to(self, pointer: &str) {
        browser::focus(self.field_id(pointer));
    }

    /// Shows what is wrong, and moves the focus there.
    pub(crate) fn show(self, problem: Problem) {
        let explained = |(pointer, explain): &(&'static str, Explain)| Some((*pointer, explain(&problem)?));
        let told = self.makeup.with_value(|makeup| makeup.explain.as_ref().and_then(explained));
        match &told {
            Some((pointer, _)) => self.lead_to(pointer),
            None => browser::focus(self.summary_id()),
        }
        self.failure.set(Some(Failure { problem, told }));
    }

    /// Sends the form unless the rules complain; goes on with the answer, or shows what went wrong.
    pub(crate) fn save<T: 'static>(
        self,
        checked: Result<(), Problem>,
        call: impl Future<Output = Result<T, Problem>> + 'static,
        then: impl FnOnce(T) + 'static,
    ) {
        if self.is_busy.get_untracked() {
            return;
        }
        if let Err(problem) = checked {
            self.show(problem);
            return;
        }
        self.is_busy.set(true);
        // What is told at a field once more is heard once more.
        if self.failure.with_untracked(|failure| failure.as_ref().is_some_and(|one| one.told.is_some())) {
            self.clear();
        }
        spawn_local(self.sent(Box::pin(async move {
            let value = call.await?;
            Ok(Box::new(move || then(value)) as Next)
        })));
    }

    // One function for all forms, whatever they send: the browser loads it once.
    async fn sent(self, call: Pin<Box<dyn Future<Output = Result<Next, Problem>>>>) {
        let answer = call.await;
        // The page may be gone by now.
        if self.is_busy.try_set(false).is_some() {
            return;
        }
        match answer {
            Ok(next) => {
                self.clear();
                next();
            }
            Err(problem) => self.show(problem),
        }
    }

    /// Makes a field known, so that the summary can lead to it.
    pub(crate) fn field(self, pointer: impl Into<String>, label: &str, has_hint: bool) -> FieldParts {
        let pointer: String = pointer.into();
        self.makeup.update_value(|makeup| {
            makeup.fields.retain(|(known, _)| *known != pointer);
            makeup.fields.push((pointer.clone(), label.to_owned()));
        });
        FieldParts {
            form: self,
            id: self.field_id(&pointer),
            name: pointer.trim_start_matches('/').replace('/', "."),
            pointer,
            has_hint,
        }
    }

    fn field_id(self, pointer: &str) -> String {
        format!("form-{}{}", self.number, pointer.replace('/', "-"))
    }

    fn summary_id(self) -> String {
        format!("form-{}-summary", self.number)
    }

    /// Where the field of a fault stands in the form; last, if nowhere.
    fn place_of(self, fault: &FieldProblem) -> usize {
        let owner = self.owner_of(fault);
        let place = |makeup: &Makeup| makeup.fields.iter().position(|field| Some(field) == owner.as_ref());
        self.makeup.with_value(place).unwrap_or(usize::MAX)
    }

    /// The field a fault belongs to: the fault of an item belongs to its list.
    fn owner_of(self, fault: &FieldProblem) -> Option<(String, String)> {
        self.makeup.with_value(|makeup| {
            let owns = |pointer: &String| {
                fault.pointer == *pointer || fault.pointer.starts_with(&format!("{pointer}/"))
            };
            makeup
                .fields
                .iter()
                .filter(|(pointer, _)| owns(pointer))
                .max_by_key(|(pointer, _)| pointer.len())
                .cloned()
        })
    }
}

/// Fills a field with what is saved now, unless somebody has written something else in it than was saved before.
pub(crate) fn follow<T: Clone + PartialEq + Send + Sync + 'static>(
    field: RwSignal<T>,
    before: Option<T>,
    now: T,
) {
    if before.is_none_or(|before| field.with_untracked(|typed| *typed == before)) {
        field.set(now);
    }
}

/// The names by which a field, its hint and its error find each other.
#[derive(Clone)]
pub(crate) struct FieldParts {
    form: FormState,
    pointer: String,
    has_hint: bool,
    /// The id of the control.
    pub(crate) id: String,
    /// Its name, for tests and password managers.
    pub(crate) name: String,
}

impl FieldParts {
    /// What is wrong with the field.
    pub(crate) fn fault(&self) -> Option<String> {
        self.told().or_else(|| self.broken_rule().map(str::to_owned))
    }

    fn told(&self) -> Option<String> {
        self.form.failure.with(|failure| {
            let (pointer, words) = failure.as_ref()?.told.as_ref()?;
            (*pointer == self.pointer).then(|| words.clone())
        })
    }

    fn broken_rule(&self) -> Option<&'static str> {
        self.form.failure.with(|failure| {
            let faults = &failure.as_ref()?.problem.errors;
            let own = |fault: &&FieldProblem| {
                self.form.owner_of(fault).is_some_and(|(pointer, _)| pointer == self.pointer)
            };
            faults.iter().find(own).map(|fault| fault.code.say())
        })
    }

    /// For `aria-invalid`.
    pub(crate) fn is_wrong(&self) -> impl Fn() -> String + Send + Sync + 'static + use<> {
        let parts = self.clone();
        move || parts.fault().is_some().to_string()
    }

    /// The id of the hint.
    pub(crate) fn hint_id(&self) -> String {
        format!("{}-hint", self.id)
    }

    /// The ids of what describes the control: its hint, and its error when there is one.
    pub(crate) fn described_by(&self) -> impl Fn() -> Option<String> + Send + Sync + 'static + use<> {
        let parts = self.clone();
        move || {
            let mut ids = Vec::new();
            if parts.has_hint {
                ids.push(parts.hint_id());
            }
            if parts.fault().is_some() {
                ids.push(parts.error_id());
            }
            (!ids.is_empty()).then(|| ids.join(" "))
        }
    }

    /// The error below the control.
    pub(crate) fn error(&self) -> impl IntoView + use<> {
        let parts = self.clone();
        let id = self.error_id();
        move || {
            // The focus may be in the field already: what is told there is heard all the same.
            let role = parts.told().map(|_| "alert");
            parts.fault().map(|fault| view! { <p class="error" id=id.clone() role=role>{fault}</p> })
        }
    }

    fn error_id(&self) -> String {
        format!("{}-error", self.id)
    }
}

/// The form on the page.
#[component]
pub(crate) fn Form(
    /// What it knows of itself.
    state: FormState,
    /// What the button says.
    #[prop(into)]
    action: String,
    /// How much the button stands out.
    #[prop(default = Weight::Primary)]
    weight: Weight,
    /// Sends it, by [`FormState::save`].
    #[prop(into)]
    on_submit: UnsyncCallback<()>,
    /// Reads what is changed anew. Offered when somebody else has saved meanwhile; until it is pressed, nothing typed is lost.
    #[prop(optional, into)]
    on_reread: Option<Callback<()>>,
    /// What stands beside the button.
    #[prop(optional)]
    beside: Option<AnyView>,
    /// True for one that is longer than a screen: its button stays in sight.
    #[prop(optional)]
    is_long: bool,
    /// The fields; none where pressing the button says it all.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    let submit = move |event: web_sys::SubmitEvent| {
        event.prevent_default();
        if !state.is_busy.get_untracked() {
            on_submit.run(());
        }
    };
    view! {
        <form class="form" class:long=is_long novalidate on:submit=submit aria-busy=move || state.is_busy().to_string()>
            {summary(state, on_reread)}
            {children.map(|children| children())}
            <div class="actions">
                <button type="submit" class=weight.class() aria-disabled=move || state.is_busy().to_string()>
                    {move || if state.is_busy() { t::saving().to_owned() } else { action.clone() }}
                </button>
                {beside}
            </div>
        </form>
    }
}

/// The summary of what went wrong, on top of the form, with a link to each wrong field.
fn summary(state: FormState, on_reread: Option<Callback<()>>) -> impl IntoView {
    let on_top = move || state.failure.get().filter(|failure| failure.told.is_none());
    view! { <div class="summary">{move || on_top().map(|failure| told(state, &failure.problem, on_reread))}</div> }
}

fn told(state: FormState, problem: &Problem, on_reread: Option<Callback<()>>) -> AnyView {
    let mut faults: Vec<_> = problem.errors.iter().collect();
    faults.sort_by_key(|fault| state.place_of(fault));
    let faults = faults.into_iter().map(|fault| fault_line(state, fault)).collect_view();
    let reread = on_reread.filter(|_| problem.code == ErrorCode::VersionMismatch);
    let reread = reread.map(|reread| {
        let press = move || {
            state.clear();
            reread.run(());
        };
        view! { <Button on_press=press>{t::reread()}</Button> }
    });
    let trace = (problem.status >= 500 && !problem.instance.is_empty())
        .then(|| view! { <p class="trace">{t::trace()}" "<code>{problem.instance.clone()}</code></p> });
    view! {
        <div class=format!("notice {}", tone_of(problem).word()) role="alert" tabindex="-1" id=state.summary_id()>
            <p><strong>{problem.code.say()}</strong></p>
            <ul>{faults}</ul>
            {reread}
            {trace}
        </div>
    }
    .into_any()
}

fn fault_line(state: FormState, fault: &FieldProblem) -> AnyView {
    let text = fault.code.say();
    let Some((pointer, label)) = state.owner_of(fault) else {
        let place = fault.pointer.trim_start_matches('/').to_owned();
        return view! { <li>{place}": "{text}</li> }.into_any();
    };
    let id = state.field_id(&pointer);
    let separator = if label.ends_with('?') { " " } else { ": " };
    let address = format!("#{id}");
    let lead = move |event: web_sys::MouseEvent| {
        event.prevent_default();
        browser::focus(id.clone());
    };
    view! { <li><a href=address on:click=lead>{label}{separator}{text}</a></li> }.into_any()
}
