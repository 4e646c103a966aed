//! The year's activities, each beside its earlier edition: a table that its heads sort, and bars.

use std::cmp::Ordering;

use leptos::prelude::*;
use leptos_router::components::A;
use shared::activities::HeadUnit;
use shared::reports::{ActivityFigures, OccasionFigures, Outcome, Turnout};
use shared::text::sort_key;

use super::gathered::Year;
use crate::format;
use crate::ui::badge::{Badge, Tone};
use crate::ui::chart::{Bar, Bars, Chart};
use crate::ui::table::{Column, Order, Table};
use crate::words::reports as t;

/// The table, and the bars of those that can be compared with an earlier edition.
pub(super) fn activities(year: &Year) -> AnyView {
    let order = Order::of_address();
    let is_own = year.member.is_some();
    let all = StoredValue::new(year.figures.activities.clone());
    let rows = Signal::derive(move || {
        let (word, is_turned) = order.chosen();
        sorted(all.get_value(), &word, is_turned)
    });
    view! {
        <section class="stack" aria-labelledby="activities">
            <h2 id="activities">{t::activities()}</h2>
            <p class="muted">{t::activities_note()}</p>
            <Table caption=t::activities() columns=columns(is_own) rows order
                key=|one: &ActivityFigures| one.activity_id/>
            {bars(&year.figures.activities)}
        </section>
    }
    .into_any()
}

fn columns(is_own: bool) -> Vec<Column<ActivityFigures>> {
    let mut columns = vec![
        Column::new(t::activity(), title).sorted_by("title"),
        Column::new(t::outcome(), |one: &ActivityFigures| {
            let (tone, text) = outcome(one.outcome);
            view! { <Badge tone text/> }
        })
        .sorted_by("outcome"),
        Column::new(if is_own { t::own() } else { t::participants() }, move |one: &ActivityFigures| {
            let is_undivided = is_own && one.turnout == Turnout::default();
            taken_part(one).then(|| {
                if is_undivided { t::not_divided().into_any() } else { turnout(&one.turnout, one.unit) }
            })
        })
        .of_numbers()
        .sorted_by("persons"),
    ];
    if is_own {
        columns.push(
            Column::new(t::all_network(), |one: &ActivityFigures| {
                one.network.as_ref().filter(|_| taken_part(one)).map(|all| turnout(all, one.unit))
            })
            .of_numbers()
            .sorted_by("network"),
        );
        columns.push(Column::new(t::share(), share).of_numbers());
    }
    let earlier_name = if is_own { t::own_earlier() } else { t::earlier() };
    columns.push(Column::new(earlier_name, earlier).of_numbers().sorted_by("earlier"));
    columns.push(
        Column::new(t::difference(), |one: &ActivityFigures| {
            difference(one).map_or_else(|| "–".to_owned(), format::difference)
        })
        .of_numbers()
        .sorted_by("difference"),
    );
    columns
}

/// The title; below it why the activity was put off, or how many came to each of its occasions.
fn title(one: &ActivityFigures) -> AnyView {
    let (address, title) = (format!("/activities/{}", one.activity_id), one.title.clone());
    let reason = (!one.reason.is_empty()).then(|| view! { <span class="note">{one.reason.clone()}</span> });
    let occasions = (one.occasions.len() > 1).then(|| {
        let lines = one.occasions.iter().enumerate();
        let lines = lines.map(|(place, occasion)| view! { <li>{attended(occasion, place + 1)}</li> });
        view! { <ul class="note">{lines.collect_view()}</ul> }
    });
    view! { <A href=address>{title}</A>{reason}{occasions} }.into_any()
}

/// One that has no title goes by its number.
fn attended(occasion: &OccasionFigures, number: usize) -> String {
    let named = occasion.title.clone();
    let title = if named.is_empty() { t::untitled_occasion(&number.to_string()) } else { named };
    if occasion.cancelled {
        t::cancelled_occasion(&title)
    } else {
        t::attended(&format::number(occasion.attended), &title)
    }
}

/// False if the activity was put off or called off: nobody took part.
const fn taken_part(one: &ActivityFigures) -> bool {
    matches!(one.outcome, Outcome::Planned | Outcome::Held)
}

/// How an outcome looks and what it is called of one activity.
pub(super) fn outcome(outcome: Outcome) -> (Tone, &'static str) {
    match outcome {
        Outcome::Planned => (Tone::Info, t::is_planned()),
        Outcome::Held => (Tone::Success, t::is_held()),
        Outcome::Postponed => (Tone::Attention, t::is_postponed()),
        Outcome::Cancelled => (Tone::Danger, t::is_cancelled()),
    }
}

/// `27`, `cirka 50`, `2 arbetslag, 10`, or that it cannot be measured, and why.
fn turnout(turnout: &Turnout, unit: HeadUnit) -> AnyView {
    let teams = (unit == HeadUnit::Teams || turnout.teams > 0)
        .then(|| view! { <span class="note">{t::teams(turnout.teams)}</span> });
    let why = (!turnout.not_measurable.is_empty())
        .then(|| view! { <span class="note">{turnout.not_measurable.clone()}</span> });
    view! { <div>{said(turnout)}{teams}{why}</div> }.into_any()
}

/// The number of persons in words.
fn said(turnout: &Turnout) -> String {
    match turnout.persons {
        Some(count) if turnout.approximate => t::about(&format::number(count)),
        Some(count) => format::number(count),
        None if turnout.not_measurable.is_empty() => t::not_counted().to_owned(),
        None => t::not_measurable().to_owned(),
    }
}

fn earlier(one: &ActivityFigures) -> String {
    match (&one.earlier, one.earlier_year) {
        (Some(earlier), Some(year)) => t::in_year(&said(earlier), &year.to_string()),
        (Some(earlier), None) => said(earlier),
        (None, _) => "–".to_owned(),
    }
}

fn share(one: &ActivityFigures) -> String {
    let all = one.network.as_ref().and_then(|all| all.persons).filter(|_| taken_part(one));
    match (one.turnout.persons, all) {
        (Some(own), Some(all)) => format::percent(own, all),
        _ => "–".to_owned(),
    }
}

/// This edition's persons less the earlier one's, where both are known.
fn difference(one: &ActivityFigures) -> Option<i64> {
    let now = one.turnout.persons.filter(|_| taken_part(one))?;
    Some(now - one.earlier.as_ref()?.persons?)
}

/// Sorts by the column with this word. Activities without a figure come last in both directions.
fn sorted(mut rows: Vec<ActivityFigures>, word: &str, is_turned: bool) -> Vec<ActivityFigures> {
    let figure = |one: &ActivityFigures| match word {
        "persons" => one.turnout.persons.filter(|_| taken_part(one)),
        "network" => one.network.as_ref()?.persons.filter(|_| taken_part(one)),
        "earlier" => one.earlier.as_ref()?.persons,
        "difference" => difference(one),
        "outcome" => Outcome::ALL.iter().position(|outcome| *outcome == one.outcome)?.try_into().ok(),
        _ => None,
    };
    let turned = |order: Ordering| if is_turned { order.reverse() } else { order };
    rows.sort_by_cached_key(|one| sort_key(&one.title));
    match word {
        "title" if is_turned => rows.reverse(),
        "" | "title" => {}
        _ => rows.sort_by(|one, other| match (figure(one), figure(other)) {
            (Some(one), Some(other)) => turned(one.cmp(&other)),
            (one, other) => other.is_some().cmp(&one.is_some()),
        }),
    }
    rows
}

fn bars(rows: &[ActivityFigures]) -> Option<AnyView> {
    let compared = rows.iter().filter_map(|one| {
        let earlier = one.earlier.as_ref().filter(|_| difference(one).is_some())?;
        let bar = |turnout: &Turnout| Bar::saying(turnout.persons.unwrap_or_default(), said(turnout));
        let bars = vec![bar(&one.turnout), bar(earlier)];
        Some(Bars { label: one.title.clone(), address: None, values: bars })
    });
    let compared: Vec<_> = compared.collect();
    (!compared.is_empty()).then(|| {
        let series = vec![t::this_edition().to_owned(), t::earlier().to_owned()];
        view! {
            <Chart title=t::chart_title() description=t::chart_described() labels=t::activity() series rows=compared/>
        }
        .into_any()
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use shared::ids::ActivityId;

    fn row(title: &str, persons: Option<i64>, earlier: Option<i64>) -> ActivityFigures {
        let of = |persons| Turnout { persons, ..Turnout::default() };
        ActivityFigures {
            activity_id: ActivityId(1),
            series_id: None,
            title: title.into(),
            starts_at: None,
            outcome: Outcome::Held,
            reason: String::new(),
            unit: HeadUnit::Persons,
            turnout: of(persons),
            earlier_edition: None,
            earlier_year: Some(2018),
            earlier: earlier.map(|persons| of(Some(persons))),
            organisations: Vec::new(),
            units: Vec::new(),
            network: None,
            occasions: Vec::new(),
            invited: 0,
            responses: 0,
            purpose_mean_hundredths: None,
            attainments: Vec::new(),
        }
    }

    #[test]
    fn what_has_no_figure_comes_last_either_way_round() {
        let rows = vec![row("Åre", Some(5), Some(7)), row("Berg", None, None), row("Ånge", Some(9), Some(1))];
        let titles = |word: &str, is_turned| {
            let rows = sorted(rows.clone(), word, is_turned);
            rows.into_iter().map(|one| one.title).collect::<Vec<_>>()
        };
        assert_eq!(titles("", false), ["Berg", "Ånge", "Åre"]);
        assert_eq!(titles("title", true), ["Åre", "Ånge", "Berg"]);
        assert_eq!(titles("persons", false), ["Åre", "Ånge", "Berg"]);
        assert_eq!(titles("difference", true), ["Ånge", "Åre", "Berg"]);
    }

    #[test]
    fn nobody_took_part_in_what_was_put_off() {
        let off = ActivityFigures { outcome: Outcome::Postponed, ..row("Berg", Some(0), Some(7)) };
        assert_eq!((difference(&off), difference(&row("Berg", Some(27), Some(17)))), (None, Some(10)));
        assert_eq!(earlier(&off), "7 (2018)");
    }
}
