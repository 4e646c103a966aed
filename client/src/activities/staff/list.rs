//! The office's list of activities, drafts included, with filters that live in the address.

use leptos::prelude::*;
use leptos_router::NavigateOptions;
use leptos_router::components::A;
use leptos_router::hooks::use_navigate;
use shared::activities::access::Activities;
use shared::activities::states::ActivityState;
use shared::activities::{ActivitySort, ActivitySummary};

use super::looks::{risk_badge, series_options, state_badge, taken_text};
use crate::protected::Protected;
use crate::ui::button::Button;
use crate::ui::empty::Empty;
use crate::ui::field::Options;
use crate::ui::filter::{ChoiceFilter, Filter, FilterBar, TextFilter};
use crate::ui::growing::{Growing, More};
use crate::ui::heading::Heading;
use crate::ui::table::{Column, Table};
use crate::words::{Say, staff as t};
use crate::{api, format};

/// The list, for those who steer activities.
#[component]
pub(super) fn StaffActivities() -> impl IntoView {
    view! { <Protected allowed=|session| session.may(Activities::Steer)><List/></Protected> }
}

/// The names of the filters, which the address and the API share.
const NAMES: [&str; 8] = ["q", "state", "year", "from", "to", "series", "atRisk", "sort"];

#[component]
fn List() -> impl IntoView {
    let filters = NAMES.map(|name| (name, Filter::named(name)));
    let list = Growing::<ActivitySummary>::new(move || {
        let values = filters.map(|(name, filter)| (name, filter.value()));
        let sort = ("sort", ActivitySort::Latest.word());
        let chosen = values.iter().map(|(name, value)| (*name, value.as_str()));
        let is_sorted = values.iter().any(|(name, value)| *name == "sort" && !value.is_empty());
        let parameters: Vec<_> = chosen.chain((!is_sorted).then_some(sort)).collect();
        api::with_query("/activities", &parameters)
    });
    let count = move || list.total().map(t::count);
    view! {
        <Heading text=t::activities_title()>
            <p class="count" role="status">{count}</p>
            <div class="actions">
                <A href="/staff/series" attr:class="button">{t::all_series()}</A>
                <A href="/staff/reminders" attr:class="button">{t::network_reminders()}</A>
                <A href="/staff/activities/new" attr:class="button primary">{t::new_activity()}</A>
            </div>
        </Heading>
        {filter_bar(filters.map(|(_, filter)| filter))}
        {move || list.is_empty().then(nothing_found)}
        <Show when=move || !list.is_new() && !list.is_empty()>
            <Table caption=t::activities_title() columns=columns() rows=Signal::derive(move || list.items()) key=key/>
        </Show>
        <More list/>
    }
}

/// What a row shows hangs on these.
fn key(activity: &ActivitySummary) -> impl Eq + std::hash::Hash + use<> {
    (activity.id, activity.changed_at, activity.seats.taken, activity.seats.waiting)
}

fn nothing_found() -> impl IntoView {
    let navigate = use_navigate();
    let clear = move || {
        navigate("/staff/activities", NavigateOptions { scroll: false, ..NavigateOptions::default() });
    };
    view! {
        <Empty title=t::none_found()>
            <p>{t::none_found_help()}</p>
            <Button on_press=clear>{t::clear_filters()}</Button>
        </Empty>
    }
}

fn filter_bar([text, state, year, from, to, series, risk, sort]: [Filter; 8]) -> impl IntoView {
    let states = ActivityState::ALL.iter().map(|state| (state.word().to_owned(), state.say().to_owned()));
    let this_year = chrono::Datelike::year(&format::today());
    let years = (2010..=this_year + 2).rev().map(|year| (year.to_string(), year.to_string()));
    let orders = [
        (ActivitySort::Start, t::sort_start()),
        (ActivitySort::Title, t::sort_title()),
        (ActivitySort::Changed, t::sort_changed()),
    ];
    let orders = orders.map(|(sort, name)| (sort.word().to_owned(), name.to_owned()));
    let tick = move |is_on: bool| risk.set(if is_on { "true".to_owned() } else { String::new() });
    view! {
        <FilterBar>
            <TextFilter filter=text label=t::search()/>
            <ChoiceFilter filter=state label=t::state() options=Signal::stored(states.collect::<Options>())/>
            <ChoiceFilter filter=year label=t::report_year() options=Signal::stored(years.collect::<Options>())/>
            <TextFilter filter=from label=t::from() kind="date"/>
            <TextFilter filter=to label=t::to() kind="date"/>
            <ChoiceFilter filter=series label=t::series() options=series_options()/>
            <ChoiceFilter filter=sort label=t::order() options=Signal::stored(orders.to_vec()) all=t::sort_latest()/>
            <label class="check">
                <input type="checkbox" prop:checked=move || !risk.value().is_empty()
                    on:change:target=move |event| tick(event.target().checked())/>
                <span>{t::only_at_risk()}</span>
            </label>
        </FilterBar>
    }
}

/// The columns of the list.
pub(super) fn columns() -> Vec<Column<ActivitySummary>> {
    vec![
        Column::new(t::title(), |activity: &ActivitySummary| {
            let title = activity.title.clone();
            view! { <A href=format!("/staff/activities/{}", activity.id)>{title}</A> }
        }),
        Column::new(t::state(), |activity: &ActivitySummary| {
            let risk = activity.at_risk.then(risk_badge);
            view! { <span class="badges">{state_badge(activity.state)}{risk}</span> }
        }),
        Column::new(t::when(), when),
        Column::new(t::enrolled(), |activity: &ActivitySummary| taken_text(&activity.seats)),
        Column::new(t::decide_by(), |activity: &ActivitySummary| {
            let open = activity.decide_by.filter(|_| activity.state == ActivityState::Published);
            open.map(format::date).unwrap_or_default()
        }),
        Column::new(t::report_year(), |activity: &ActivitySummary| activity.report_year.to_string())
            .of_numbers(),
    ]
}

/// `nov. 2026 – mars 2027, 3 tillfällen`.
fn when(activity: &ActivitySummary) -> String {
    match (activity.starts_at, activity.ends_at) {
        (Some(from), Some(to)) => {
            format!("{}, {}", format::months(from, to), t::occasions(activity.occasions))
        }
        _ => t::undated().to_owned(),
    }
}
