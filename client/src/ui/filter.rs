//! Filters of a list. What is chosen stands in the address, so that going back, loading anew and a link that was sent on
//! show the same list.

use std::future::Future;
use std::sync::atomic::{AtomicU32, Ordering};

use leptos::prelude::*;
use leptos::task::spawn_local;
use leptos_router::NavigateOptions;
use leptos_router::hooks::query_signal_with_options;
use shared::error::Problem;
use shared::text::{SEARCH_MAXIMUM, Words};

use super::field::Options;
use super::form::FormState;
use super::picker::{Choice, Picker};
use crate::words::ui as t;

/// One filter: what is in the address, and the way to change it.
#[derive(Clone, Copy)]
pub(crate) struct Filter {
    chosen: Memo<Option<String>>,
    choose: SignalSetter<Option<String>>,
}

impl Filter {
    /// The filter of that name in the address.
    pub(crate) fn named(name: &'static str) -> Self {
        let options = NavigateOptions { scroll: false, replace: true, ..NavigateOptions::default() };
        let (chosen, choose) = query_signal_with_options(name, options);
        Self { chosen, choose }
    }

    /// What is chosen; empty where nothing is.
    pub(crate) fn value(self) -> String {
        self.chosen.get().unwrap_or_default()
    }

    /// What is chosen at this moment.
    pub(crate) fn value_now(self) -> String {
        self.chosen.get_untracked().unwrap_or_default()
    }

    /// Chooses; the empty value takes the filter away.
    pub(crate) fn set(self, value: String) {
        self.choose.set(Some(value).filter(|value| !value.is_empty()));
    }
}

/// The filters of a list, in a row.
#[component]
pub(crate) fn FilterBar(
    /// What they filter.
    #[prop(optional, into)]
    label: Option<String>,
    /// The filters.
    children: Children,
) -> impl IntoView {
    let label = label.unwrap_or_else(|| t::filters().to_owned());
    view! { <div class="filters" role="search" aria-label=label>{children()}</div> }
}

/// A filter that one writes: words, a place, a day.
#[component]
pub(crate) fn TextFilter(
    /// The filter.
    filter: Filter,
    /// What it asks for.
    #[prop(into)]
    label: String,
    /// The kind of input: `search`, `text`, `date`.
    #[prop(default = "search")]
    kind: &'static str,
    /// True where the page itself does the filtering: it may be of as many words as one likes.
    #[prop(optional)]
    is_own: bool,
) -> impl IntoView {
    let is_of_words = kind != "date" && !is_own;
    let fault = Memo::new(move |_| is_of_words.then(|| too_much(&filter.value())).flatten());
    let id = error_id();
    let said = id.clone();
    let described_by = move || fault.get().map(|_| id.clone());
    let error =
        move || fault.get().map(|fault| view! { <p class="error" role="alert" id=said.clone()>{fault}</p> });
    view! {
        <div class="filter" class:grows=kind == "search">
            <label>
                <span>{label}</span>
                <input class="input" type=kind prop:value=move || filter.value() maxlength=is_of_words.then_some(SEARCH_MAXIMUM)
                    aria-invalid=move || fault.get().map(|_| "true") aria-describedby=described_by
                    on:change:target=move |event| filter.set(event.target().value())/>
            </label>
            {error}
        </div>
    }
}

/// The fault of search words that are too much to search for, by the server's own rule.
fn too_much(text: &str) -> Option<&'static str> {
    let is_long = text.chars().count() > SEARCH_MAXIMUM;
    text.parse::<Words>().err().map(|_| if is_long { t::search_long() } else { t::search_words() })
}

/// A new name for what is wrong with a filter.
fn error_id() -> String {
    static NEXT: AtomicU32 = AtomicU32::new(1);
    format!("filter-{}-error", NEXT.fetch_add(1, Ordering::Relaxed))
}

/// A filter with several to choose from.
#[component]
pub(crate) fn ChoiceFilter(
    /// The filter.
    filter: Filter,
    /// What it asks for.
    #[prop(into)]
    label: String,
    /// What one can choose.
    #[prop(into)]
    options: Signal<Options>,
    /// What the empty choice says.
    #[prop(optional, into)]
    all: Option<Signal<String>>,
) -> impl IntoView {
    let all = all.unwrap_or_else(|| Signal::stored(t::all().to_owned()));
    let choices = move || {
        let chosen = filter.value();
        let choice = |(word, text): (String, String)| {
            let is_chosen = word == chosen;
            view! { <option value=word selected=is_chosen>{text}</option> }
        };
        options.get().into_iter().map(choice).collect_view()
    };
    view! {
        <label class="filter">
            <span>{label}</span>
            <select class="input" prop:value=move || filter.value()
                on:change:target=move |event| filter.set(event.target().value())>
                <option value="">{all}</option>
                {choices}
            </select>
        </label>
    }
}

/// A filter by one of many, picked by a part of its name. The address holds its number.
#[component]
pub(crate) fn PickerFilter<Search, Found, Name, Named>(
    /// The filter.
    filter: Filter,
    /// What it asks for.
    #[prop(into)]
    label: String,
    /// Asks the server for what a text fits.
    search: Search,
    /// Asks the server for what the number in the address is called.
    name: Name,
) -> impl IntoView
where
    Search: Fn(String) -> Found + Copy + Send + Sync + 'static,
    Found: Future<Output = Result<Vec<Choice>, Problem>> + 'static,
    Name: Fn(i64) -> Named + Copy + Send + Sync + 'static,
    Named: Future<Output = Result<Choice, Problem>> + 'static,
{
    let chosen = RwSignal::new(None::<Choice>);
    let id = move || chosen.with(|choice| choice.as_ref().map(|choice| choice.id));
    Effect::new(move || {
        let wanted: Option<i64> = filter.value().parse().ok();
        if wanted == untrack(id) {
            return;
        }
        match wanted {
            None => chosen.set(None),
            Some(wanted) => spawn_local(async move {
                if let Ok(choice) = name(wanted).await {
                    chosen.try_set(Some(choice));
                }
            }),
        }
    });
    Effect::new(move |before: Option<Option<i64>>| {
        let now = id();
        let text = now.map(|id| id.to_string()).unwrap_or_default();
        if before.is_some_and(|before| before != now) && filter.value_now() != text {
            filter.set(text);
        }
        now
    });
    view! { <Picker form=FormState::new() pointer="/filter" label chosen search/> }
}
