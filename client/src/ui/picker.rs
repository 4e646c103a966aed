//! Picking one of many by writing a part of its name: a person, an organisation. The browser's select would hold thousands.

use std::future::Future;
use std::time::Duration;

use leptos::prelude::*;
use leptos::task::spawn_local;
use shared::error::Problem;

use super::field::frame;
use super::form::FormState;

use crate::words::{Say, ui as t};

/// Something that can be picked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Choice {
    /// What it is known by.
    pub(crate) id: i64,
    /// What it is called.
    pub(crate) name: String,
    /// What tells it from others of the same name.
    pub(crate) detail: String,
}

/// How long somebody may pause between two letters before the server is asked.
const PAUSE: Duration = Duration::from_millis(200);

/// What a picker knows while it is used.
#[derive(Clone, Copy)]
struct Picking {
    text: RwSignal<String>,
    chosen: RwSignal<Option<Choice>>,
    found: RwSignal<Vec<Choice>>,
    problem: RwSignal<Option<Problem>>,
    is_open: RwSignal<bool>,
    has_answer: RwSignal<bool>,
    // The place of the one that Enter would pick.
    marked: RwSignal<Option<usize>>,
    round: RwSignal<u32>,
}

impl Picking {
    fn new(chosen: RwSignal<Option<Choice>>) -> Self {
        let picking = Self {
            text: RwSignal::new(String::new()),
            chosen,
            found: RwSignal::new(Vec::new()),
            problem: RwSignal::new(None),
            is_open: RwSignal::new(false),
            has_answer: RwSignal::new(false),
            marked: RwSignal::new(None),
            round: RwSignal::new(0),
        };
        Effect::new(move || picking.show_chosen());
        picking
    }

    fn show_chosen(self) {
        let name = self.chosen.with(|choice| choice.as_ref().map(|choice| choice.name.clone()));
        self.text.set(name.unwrap_or_default());
    }

    /// Takes in the written text. Without text nothing is chosen.
    fn write(self, text: String) {
        if text.trim().is_empty() {
            self.chosen.set(None);
        }
        self.text.set(text);
    }

    /// Somebody leaves the field: a complete name counts as picked, a part of a name does not.
    fn leave(self) {
        let text = self.text.get_untracked().trim().to_lowercase();
        let named = self.found.with_untracked(|found| {
            let mut named = found.iter().filter(|choice| choice.name.to_lowercase() == text);
            named.next().filter(|_| named.next().is_none()).cloned()
        });
        self.close();
        match named {
            Some(choice) => self.pick(choice),
            None => untrack(|| self.show_chosen()),
        }
    }

    /// Asks for what the text fits, after a pause; an answer that was overtaken is dropped.
    fn ask<Found>(self, search: impl Fn(String) -> Found + 'static, pause: Duration)
    where
        Found: Future<Output = Result<Vec<Choice>, Problem>> + 'static,
    {
        self.round.update_untracked(|round| *round += 1);
        let round = self.round.get_untracked();
        self.is_open.set(true);
        self.has_answer.set(false);
        let is_current = move || self.round.try_get_untracked() == Some(round);
        let ask = move || {
            if !is_current() {
                return;
            }
            let question = search(self.text.get_untracked().trim().to_owned());
            spawn_local(async move {
                let answer = question.await;
                if is_current() {
                    self.take(answer);
                }
            });
        };
        set_timeout(ask, pause);
    }

    fn take(self, answer: Result<Vec<Choice>, Problem>) {
        let (found, problem) = match answer {
            Ok(found) => (found, None),
            Err(problem) => (Vec::new(), Some(problem)),
        };
        self.marked.set(None);
        self.found.set(found);
        self.problem.set(problem);
        self.has_answer.set(true);
    }

    fn pick(self, choice: Choice) {
        self.text.set(choice.name.clone());
        self.close();
        self.chosen.set(Some(choice));
    }

    /// Closes the list. An answer that is still on its way does not open it again.
    fn close(self) {
        self.round.update_untracked(|round| *round += 1);
        self.is_open.set(false);
        self.has_answer.set(false);
        self.marked.set(None);
    }

    /// Moves the mark by one, round the end.
    fn step(self, down: bool) {
        let count = self.found.with_untracked(Vec::len);
        if count == 0 {
            return;
        }
        let next = match (self.marked.get_untracked(), down) {
            (None, true) => 0,
            (None, false) => count - 1,
            (Some(place), true) => (place + 1) % count,
            (Some(place), false) => (place + count - 1) % count,
        };
        self.marked.set(Some(next));
    }

    /// The one that Enter picks: the marked one, or the only one.
    fn marked_choice(self) -> Option<Choice> {
        let only = self.found.with_untracked(|found| (found.len() == 1).then_some(0));
        let place = self.marked.get_untracked().or(only)?;
        self.found.with_untracked(|found| found.get(place).cloned())
    }

    /// What screen readers are told of the list.
    fn said(self) -> String {
        if !self.is_open.get() || !self.has_answer.get() {
            return String::new();
        }
        match self.problem.get() {
            Some(problem) => problem.code.say().to_owned(),
            None => t::hits(i64::try_from(self.found.with(Vec::len)).unwrap_or(i64::MAX)),
        }
    }
}

/// A field in which one writes a part of a name and picks from what the server finds. A combobox as ARIA describes it: arrows
/// move the mark, Enter picks, Escape closes.
#[component]
pub(crate) fn Picker<Search, Found>(
    /// The form it is a part of.
    form: FormState,
    /// Where its value stands in the body, as a JSON pointer.
    pointer: &'static str,
    /// What it asks for.
    #[prop(into)]
    label: String,
    /// What is picked.
    chosen: RwSignal<Option<Choice>>,
    /// Asks the server for what a text fits; a handful is enough.
    search: Search,
    /// How to answer.
    #[prop(optional, into)]
    hint: String,
    /// True when something must be picked.
    #[prop(optional)]
    required: bool,
) -> impl IntoView
where
    Search: Fn(String) -> Found + Copy + Send + Sync + 'static,
    Found: Future<Output = Result<Vec<Choice>, Problem>> + 'static,
{
    let picking = Picking::new(chosen);
    let parts = form.field(pointer, &label, !hint.is_empty());
    let list_id = format!("{}-list", parts.id);
    let option_id = {
        let list_id = list_id.clone();
        move |place: usize| format!("{list_id}-{place}")
    };
    let active = {
        let option_id = option_id.clone();
        move || picking.marked.get().map(&option_id)
    };
    let keys = move |event: web_sys::KeyboardEvent| keyed(&event, picking, search);
    let control = view! {
        <div class="picker">
            <input id=parts.id.clone() name=parts.name.clone() type="text" class="input" role="combobox" autocomplete="off"
                spellcheck="false" aria-autocomplete="list" aria-controls=list_id.clone() aria-activedescendant=active
                aria-expanded=move || picking.is_open.get().to_string() aria-required=required.to_string()
                aria-invalid=parts.is_wrong() aria-describedby=parts.described_by()
                prop:value=picking.text
                on:input:target=move |event| {
                    picking.write(event.target().value());
                    picking.ask(search, PAUSE);
                }
                on:click=move |_| if chosen.with_untracked(Option::is_none) { picking.ask(search, Duration::ZERO) }
                on:keydown=keys
                on:blur=move |_| picking.leave()/>
            {list(picking, list_id, label.clone(), option_id)}
            <span class="unseen" role="status">{move || picking.said()}</span>
        </div>
    };
    frame(&parts, label, hint, required, control.into_any())
}

/// Handles the keys. While the list is closed the field behaves like a plain text field, except for the arrows.
fn keyed<Found>(event: &web_sys::KeyboardEvent, picking: Picking, search: impl Fn(String) -> Found + 'static)
where
    Found: Future<Output = Result<Vec<Choice>, Problem>> + 'static,
{
    let is_open = picking.is_open.get_untracked();
    match event.key().as_str() {
        "ArrowDown" | "ArrowUp" if is_open => picking.step(event.key() == "ArrowDown"),
        "ArrowDown" => picking.ask(search, Duration::ZERO),
        "Enter" if is_open => {
            if let Some(choice) = picking.marked_choice() {
                picking.pick(choice);
            }
        }
        "Escape" if is_open => picking.close(),
        _ => return,
    }
    event.prevent_default();
    event.stop_propagation();
}

/// What was found, below the field.
fn list(
    picking: Picking,
    id: String,
    label: String,
    option_id: impl Fn(usize) -> String + Clone + Send + Sync + 'static,
) -> impl IntoView {
    let options = move || {
        let found = picking.found.get().into_iter().enumerate();
        let drawn = found.map(|(place, choice)| option(picking, place, choice, option_id(place)));
        drawn.collect_view()
    };
    let is_hidden = move || !picking.is_open.get() || picking.found.with(Vec::is_empty);
    let is_empty =
        move || picking.is_open.get() && picking.has_answer.get() && picking.found.with(Vec::is_empty);
    let nothing = move || is_empty().then(|| view! { <p class="picker-list">{picking.said()}</p> });
    view! {
        <ul class="picker-list" role="listbox" id=id aria-label=label hidden=is_hidden>{options}</ul>
        {nothing}
    }
}

fn option(picking: Picking, place: usize, choice: Choice, id: String) -> impl IntoView {
    let (name, detail) = (choice.name.clone(), choice.detail.clone());
    let detail = (!detail.is_empty()).then(|| view! { <span class="muted">{detail}</span> });
    let pick = move |event: web_sys::MouseEvent| {
        // The field keeps the focus: a blur would close the list first.
        event.prevent_default();
        picking.pick(choice.clone());
    };
    let is_marked = move || (picking.marked.get() == Some(place)).to_string();
    view! { <li role="option" id=id aria-selected=is_marked on:mousedown=pick><span>{name}</span>{detail}</li> }
}
