//! Where participants come from: municipalities and other members, or a member's own school units; of the whole year or of
//! one activity, as the address says.

use leptos::prelude::*;
use shared::reports::{ActivityFigures, OrganisationCount};

use super::gathered::Year;
use super::member::address_of;
use crate::ui::chart::{Bars, Chart};
use crate::ui::field::Options;
use crate::ui::filter::{ChoiceFilter, Filter, FilterBar};
use crate::words::reports as t;

/// The spread of the network's participants over its members.
pub(super) fn members(year: &Year) -> AnyView {
    let all = year.figures.organisations.clone();
    let bars = |one: &OrganisationCount| Bars {
        address: Some(address_of(one.organisation_id)),
        ..Bars::of(&one.name, one.persons)
    };
    let words = Words {
        id: "spread",
        title: t::spread(),
        described: t::spread_described(),
        labels: t::organisation(),
        empty: t::spread_empty(),
    };
    section(year, words, all, |one| &one.organisations, bars)
}

/// The spread of a member's own over its school units.
pub(super) fn units(year: &Year) -> AnyView {
    let own = year.figures.organisation_id;
    let bars = move |one: &OrganisationCount| {
        let is_none = Some(one.organisation_id) == own;
        Bars::of(if is_none { t::without_unit() } else { &one.name }, one.persons)
    };
    let words = Words {
        id: "units",
        title: t::units(),
        described: t::units_described(),
        labels: t::unit(),
        empty: t::units_empty(),
    };
    section(year, words, year.figures.units.clone(), |one| &one.units, bars)
}

#[derive(Clone, Copy)]
struct Words {
    id: &'static str,
    title: &'static str,
    described: &'static str,
    labels: &'static str,
    empty: &'static str,
}

fn section(
    year: &Year,
    words: Words,
    all: Vec<OrganisationCount>,
    of: fn(&ActivityFigures) -> &Vec<OrganisationCount>,
    bars: impl Fn(&OrganisationCount) -> Bars + Send + Sync + 'static,
) -> AnyView {
    let chosen = Filter::named("activity");
    let spread = year.figures.activities.iter().filter(|one| !of(one).is_empty());
    let options: Options = spread.map(|one| (one.activity_id.to_string(), one.title.clone())).collect();
    let activities = StoredValue::new(year.figures.activities.clone());
    let drawn = move || {
        let id = chosen.value();
        let one = activities.with_value(|all| {
            let one = all.iter().find(|one| one.activity_id.to_string() == id)?;
            Some((one.title.clone(), of(one).clone()))
        });
        let has_heading = one.is_none();
        let title = one.as_ref().map_or_else(|| words.title.to_owned(), |(title, _)| title.clone());
        let counts = one.map_or_else(|| all.clone(), |(_, counts)| counts);
        if counts.is_empty() {
            return view! { <p class="muted">{words.empty}</p> }.into_any();
        }
        let rows: Vec<_> = counts.iter().map(&bars).collect();
        view! {
            <Chart title description=words.described labels=words.labels series=vec![t::participants().to_owned()] rows has_heading/>
        }
        .into_any()
    };
    view! {
        <section class="stack" aria-labelledby=words.id>
            <h2 id=words.id>{words.title}</h2>
            <FilterBar label=words.title>
                <ChoiceFilter filter=chosen label=t::of_activity() all=t::all_activities() options=Signal::stored(options)/>
            </FilterBar>
            {drawn}
        </section>
    }
    .into_any()
}
