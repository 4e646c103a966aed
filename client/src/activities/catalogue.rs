//! The catalogue: what one can come to, with search and filters that live in the address.

use leptos::prelude::*;
use leptos_router::NavigateOptions;
use leptos_router::hooks::{query_signal_with_options, use_navigate};
use shared::activities::states::ActivityPhase;
use shared::activities::{ActivitySummary, Mode};
use shared::members::SchoolForm;
use shared::page::Page;
use shared::plans::FocusArea;

use super::card::card;
use crate::api;
use crate::ui::{Button, Empty, Growing, Heading, More, Options, Remote};
use crate::words::{Say, activities as t};

/// One filter: what is in the address, and the way to change it.
#[derive(Clone, Copy)]
struct Filter {
    chosen: Memo<Option<String>>,
    choose: SignalSetter<Option<String>>,
}

impl Filter {
    /// The filter of that name in the address.
    fn named(name: &'static str) -> Self {
        let options = NavigateOptions { scroll: false, replace: true, ..NavigateOptions::default() };
        let (chosen, choose) = query_signal_with_options(name, options);
        Self { chosen, choose }
    }

    fn value(self) -> String {
        self.chosen.get().unwrap_or_default()
    }

    fn set(self, value: String) {
        self.choose.set(Some(value).filter(|value| !value.is_empty()));
    }
}

/// All filters of the catalogue.
#[derive(Clone, Copy)]
struct Filters {
    text: Filter,
    school_form: Filter,
    focus_area: Filter,
    mode: Filter,
    place: Filter,
    from: Filter,
    to: Filter,
    past: Filter,
}

impl Filters {
    fn new() -> Self {
        Self {
            text: Filter::named("q"),
            school_form: Filter::named("schoolForm"),
            focus_area: Filter::named("focusArea"),
            mode: Filter::named("mode"),
            place: Filter::named("place"),
            from: Filter::named("from"),
            to: Filter::named("to"),
            past: Filter::named("past"),
        }
    }

    /// The address of the list in the API. Without `past`, what is over is left out; with it, the latest come first.
    fn path(self) -> String {
        let named = [
            ("q", self.text),
            ("schoolForm", self.school_form),
            ("focusArea", self.focus_area),
            ("mode", self.mode),
            ("place", self.place),
            ("from", self.from),
            ("to", self.to),
        ];
        let values: Vec<_> = named.iter().map(|(name, filter)| (*name, filter.value())).collect();
        let mut parameters: Vec<(&str, &str)> =
            values.iter().map(|(name, value)| (*name, value.as_str())).collect();
        if self.past.value().is_empty() {
            parameters.push(("sort", "start"));
            let current = ActivityPhase::ALL.iter().filter(|phase| **phase != ActivityPhase::Over);
            parameters.extend(current.map(|phase| ("phase", phase.word())));
        } else {
            parameters.push(("sort", "latest"));
        }
        api::with_query("/activities", &parameters)
    }
}

/// The catalogue.
#[component]
pub(super) fn Catalogue() -> impl IntoView {
    let filters = Filters::new();
    let list = Growing::<ActivitySummary>::new(move || filters.path());
    let count = move || list.total().map(t::count);
    let navigate = use_navigate();
    let clear =
        move || navigate("/activities", NavigateOptions { scroll: false, ..NavigateOptions::default() });
    let empty = move || {
        let clear = clear.clone();
        list.is_empty().then(|| {
            view! {
                <Empty title=t::none_found()>
                    <p>{t::none_found_help()}</p>
                    <Button on_press=clear>{t::clear_filters()}</Button>
                </Empty>
            }
        })
    };
    view! {
        <Heading text=t::catalogue_title()>
            <p class="count" role="status">{count}</p>
        </Heading>
        <p class="lead">{t::catalogue_lead()}</p>
        {filter_bar(filters)}
        <Show when=move || list.is_new()><p class="waiting">{t::loading_catalogue()}</p></Show>
        {empty}
        <ul class="cards">
            <For each=move || list.items() key=|activity| (activity.id, activity.changed_at, activity.seats.taken) let:activity>
                {card(&activity)}
            </For>
        </ul>
        <More list/>
    }
}

fn filter_bar(filters: Filters) -> impl IntoView {
    let areas = Remote::new(|| async { api::get::<Page<FocusArea>>("/focus-areas?limit=100").await });
    let areas = Signal::derive(move || {
        let items = areas.value().map(|page| page.items).unwrap_or_default();
        items.into_iter().map(|area| (area.id.to_string(), area.name)).collect::<Options>()
    });
    let forms = SchoolForm::ALL.iter().map(|form| (form.word().to_owned(), form.say().to_owned())).collect();
    let modes = Mode::ALL.iter().map(|mode| (mode.word().to_owned(), mode.say().to_owned())).collect();
    view! {
        <div class="filters" role="search" aria-label=t::filters()>
            {text_filter(filters.text, t::search(), "search")}
            {choice(filters.school_form, t::school_form(), Signal::stored(forms))}
            {choice(filters.focus_area, t::focus_area(), areas)}
            {choice(filters.mode, t::mode(), Signal::stored(modes))}
            {text_filter(filters.place, t::place(), "text")}
            {text_filter(filters.from, t::from(), "date")}
            {text_filter(filters.to, t::to(), "date")}
            <label class="check">
                <input type="checkbox" prop:checked=move || !filters.past.value().is_empty()
                    on:change:target=move |event| {
                        filters.past.set(if event.target().checked() { "1".to_owned() } else { String::new() });
                    }/>
                <span>{t::with_past()}</span>
            </label>
        </div>
    }
}

fn text_filter(filter: Filter, label: &'static str, kind: &'static str) -> AnyView {
    view! {
        <label class="filter" class:grows=kind == "search">
            <span>{label}</span>
            <input class="input" type=kind prop:value=move || filter.value()
                on:change:target=move |event| filter.set(event.target().value())/>
        </label>
    }
    .into_any()
}

fn choice(filter: Filter, label: &'static str, options: Signal<Options>) -> AnyView {
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
                <option value="">{t::all()}</option>
                {choices}
            </select>
        </label>
    }
    .into_any()
}
