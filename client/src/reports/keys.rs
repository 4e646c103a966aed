//! What one wants to know first of a year.

use leptos::prelude::*;
use shared::reports::{Outcome, OutcomeCounts, YearFigures};

use super::gathered::Year;
use crate::format;
use crate::ui::figures::{Figure, Figures};
use crate::words::{Say, reports as t};

/// The key figures: what the year's activities came to and how many took part, or a member's own part; each with the year before.
pub(super) fn keys(year: &Year) -> AnyView {
    let is_own = year.member.is_some();
    let mut figures: Vec<_> = if is_own {
        vec![joined(year)]
    } else {
        Outcome::ALL.iter().map(|outcome| outcome_figure(year, *outcome)).collect()
    };
    figures.push(participations(year));
    figures.push(Figure {
        name: t::persons(),
        value: format::number(year.figures.persons),
        note: noted(year, t::persons_note(), year.before.persons),
    });
    view! {
        <section aria-labelledby="keys">
            <h2 id="keys" class="unseen">{t::key_figures()}</h2>
            <Figures figures=Signal::stored(figures)/>
        </section>
    }
    .into_any()
}

/// In how many of the activities that took place, or are to, somebody of the member takes part.
fn joined(year: &Year) -> Figure {
    let count = |figures: &YearFigures| {
        let by_own = figures.activities.iter().filter(|one| one.turnout.persons.is_some_and(|own| own > 0));
        i64::try_from(by_own.count()).unwrap_or_default()
    };
    let all = year.figures.outcomes.planned + year.figures.outcomes.held;
    Figure {
        name: t::joined(),
        value: format::number(count(&year.figures)),
        note: noted(year, &t::of_all(&format::number(all)), count(&year.before)),
    }
}

const fn counted(counts: &OutcomeCounts, outcome: Outcome) -> i64 {
    match outcome {
        Outcome::Planned => counts.planned,
        Outcome::Held => counts.held,
        Outcome::Postponed => counts.postponed,
        Outcome::Cancelled => counts.cancelled,
    }
}

fn outcome_figure(year: &Year, outcome: Outcome) -> Figure {
    let before = counted(&year.before.outcomes, outcome);
    Figure {
        name: outcome.say(),
        value: format::number(counted(&year.figures.outcomes, outcome)),
        note: before_note(year, before),
    }
}

/// A member's own beside the network's, or what is counted.
fn participations(year: &Year) -> Figure {
    let own = year.figures.participations;
    let note = match year.figures.network_participations {
        Some(all) => t::of_network(&format::number(all), &format::percent(own, all)),
        None => t::participations_note().to_owned(),
    };
    Figure {
        name: t::participations(),
        value: roughly(&year.figures),
        note: format!("{note} · {}", t::before(&roughly(&year.before), &year.before.year.to_string())),
    }
}

/// Participations; "about" where some of them were counted so.
fn roughly(figures: &YearFigures) -> String {
    let count = format::number(figures.participations);
    let is_rough = figures.activities.iter().any(|one| one.turnout.approximate);
    if is_rough { t::about(&count) } else { count }
}

fn noted(year: &Year, note: &str, before: i64) -> String {
    format!("{note} · {}", before_note(year, before))
}

/// `2019: 349`.
fn before_note(year: &Year, before: i64) -> String {
    t::before(&format::number(before), &year.before.year.to_string())
}
