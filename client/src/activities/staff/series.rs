//! Series: what recurs, with its editions beside each other, and the next one made from the last.

use leptos::prelude::*;
use leptos_router::components::A;
use shared::activities::ActivitySummary;
use shared::activities::access::Activities;
use shared::activities::series::Series;
use shared::activities::states::ActivityState;

use super::edition::{EditionDialog, EditionForm};
use super::list::columns;
use super::series_form::{SeriesDialog, SeriesForm};
use crate::api;
use crate::protected::Protected;
use crate::resource::PageOf;
use crate::ui::breadcrumb::Breadcrumb;
use crate::ui::button::{Button, Weight};
use crate::ui::empty::Empty;
use crate::ui::filter::{Filter, FilterBar, TextFilter};
use crate::ui::growing::{Growing, More};
use crate::ui::heading::Heading;
use crate::ui::loaded::{Loaded, Remote};
use crate::ui::table::{Column, Table};
use crate::words::{Say, staff as t};

/// All series, for those who steer activities.
#[component]
pub(super) fn AllSeries() -> impl IntoView {
    view! { <Protected allowed=|session| session.may(Activities::Steer)><SeriesList/></Protected> }
}

#[component]
fn SeriesList() -> impl IntoView {
    let sought = Filter::named("q");
    let list = Growing::<Series>::new(move || api::with_query("/series", &[("q", &sought.value())]));
    let form = SeriesForm::new(None);
    let columns = vec![
        Column::new(t::name(), |series: &Series| {
            let name = series.name.clone();
            view! { <A href=format!("/staff/series/{}", series.id)>{name}</A> }
        }),
        Column::new(t::target_group(), |series: &Series| series.target_group.clone()),
        Column::new(t::cadence(), said_cadence),
    ];
    view! {
        <Breadcrumb above=vec![("/staff/activities", t::activities_title().to_owned())] here=t::all_series().to_owned()/>
        <Heading text=t::all_series()>
            <div class="actions">
                <Button weight=Weight::Primary on_press=move || form.begin()>{t::new_series()}</Button>
            </div>
        </Heading>
        <p class="lead">{t::series_lead()}</p>
        <FilterBar><TextFilter filter=sought label=t::search()/></FilterBar>
        <Show when=move || list.is_empty()><Empty title=t::no_series_found()>{t::no_series_help()}</Empty></Show>
        <Show when=move || !list.is_empty()>
            <Table caption=t::all_series() columns=columns.clone() rows=Signal::derive(move || list.items())
                key=|series: &Series| (series.id, series.version)/>
        </Show>
        <More list/>
        <SeriesDialog form/>
    }
}

/// `Varje termin, inte den termin då biennalen hålls`.
fn said_cadence(series: &Series) -> String {
    if series.cadence_note.is_empty() {
        series.cadence.say().to_owned()
    } else {
        format!("{}, {}", series.cadence.say(), series.cadence_note)
    }
}

/// The page of one series, for those who steer activities.
#[component]
pub(super) fn SeriesPage() -> impl IntoView {
    view! { <PageOf allowed=|session| session.may(Activities::Steer) let:id><OneSeries id/></PageOf> }
}

#[component]
fn OneSeries(
    /// Which series.
    id: String,
) -> impl IntoView {
    let path = format!("/series/{id}");
    let remote = Remote::new(move || {
        let path = path.clone();
        async move { api::get::<Series>(&path).await }
    });
    view! { <Loaded page=true remote let:series>{series_view(&series, remote)}</Loaded> }
}

fn series_view(series: &Series, remote: Remote<Series>) -> impl IntoView + use<> {
    let id = series.id.to_string();
    let list = Growing::<ActivitySummary>::new(move || {
        api::with_query("/activities", &[("series", id.as_str()), ("sort", "latest")])
    });
    let form = EditionForm::new();
    let change = SeriesForm::new(Some((series.clone(), remote)));
    // The last edition that took place or will. A draft or a cancelled edition counts only if there is no other.
    let latest = move || {
        let editions = list.items();
        let counts =
            |one: &&ActivitySummary| !matches!(one.state, ActivityState::Draft | ActivityState::Cancelled);
        editions.iter().find(counts).or(editions.first()).map(|one| (one.id, one.starts_at))
    };
    let make_next = move || {
        latest().map(|(source, starts_at)| {
            view! { <Button weight=Weight::Primary on_press=move || form.begin(source, starts_at)>{t::next_edition()}</Button> }
        })
    };
    let above = vec![
        ("/staff/activities", t::activities_title().to_owned()),
        ("/staff/series", t::all_series().to_owned()),
    ];
    let facts = [(t::target_group(), series.target_group.clone()), (t::cadence(), said_cadence(series))];
    let facts = facts.into_iter().filter(|(_, value)| !value.is_empty());
    let facts =
        facts.map(|(name, value)| view! { <div><dt>{name}</dt><dd>{value}</dd></div> }).collect_view();
    let from_scratch = format!("/staff/activities/new?series={}", series.id);
    view! {
        <Breadcrumb above here=series.name.clone()/>
        <Heading text=series.name.clone()>
            <div class="actions">
                {make_next}
                <Button on_press=move || change.begin()>{t::change()}</Button>
                <A href=from_scratch attr:class="button">{t::new_from_scratch()}</A>
            </div>
        </Heading>
        <dl class="facts">{facts}</dl>
        <h2>{t::editions()}</h2>
        <Show when=move || list.is_empty()>
            <Empty title=t::no_editions()>{t::no_editions_help()}</Empty>
        </Show>
        <Show when=move || !list.is_empty()>
            <Table caption=t::editions() columns=columns() rows=Signal::derive(move || list.items())
                key=|one: &ActivitySummary| (one.id, one.changed_at, one.seats.taken)/>
        </Show>
        <More list/>
        <EditionDialog form/>
        <SeriesDialog form=change/>
    }
}
