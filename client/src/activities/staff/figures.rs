//! The first figures of an activity: who has a place, who waits, and whether it is going to run.

use leptos::prelude::*;
use shared::activities::actions::ActivityAction;
use shared::activities::{ActivityDetail, Approval, HeadUnit, Unit};
use shared::enrollments::ParticipantCounts;
use shared::enrollments::states::EnrollmentState;

use crate::activities::open::OpenActivity;
use crate::format;
use crate::ui::badge::Tone;
use crate::ui::figures::{Figure, Figures};
use crate::ui::notice::Notice;
use crate::words::staff as t;

/// The figures on top of an activity's page, and the warning that it may not run.
#[component]
pub(super) fn KeyFigures(
    /// The activity.
    open: OpenActivity,
) -> impl IntoView {
    let counted = Memo::new(move |_| open.counts.value());
    let figures = Signal::derive(move || open.detail.with(|detail| figures(detail, counted.get().as_ref())));
    let sees =
        move || open.detail.with(|detail| detail.allowed_actions.contains(&ActivityAction::ReadParticipants));
    let risk = move || open.detail.with(|detail| detail.at_risk.then(|| risk(detail)));
    view! {
        {risk}
        <Show when=sees><Figures figures/></Show>
    }
}

fn risk(detail: &ActivityDetail) -> impl IntoView + use<> {
    let (taken, activity) = (detail.seats.taken, &detail.activity);
    let minimum = format::number(activity.minimum.unwrap_or_default());
    let by = activity.decide_by.map(format::long).unwrap_or_default();
    let text = t::risk(&by, &minimum, &format::number(taken));
    view! { <Notice tone=Tone::Attention><p><strong>{t::at_risk()}</strong>" "{text}</p></Notice> }
}

fn figures(detail: &ActivityDetail, counts: Option<&ParticipantCounts>) -> Vec<Figure> {
    let activity = &detail.activity;
    let mut figures = vec![
        of_state(t::confirmed(), activity.unit, EnrollmentState::Confirmed, counts),
        of_state(t::in_line(), activity.unit, EnrollmentState::Waitlisted, counts),
        of_state(t::offered(), activity.unit, EnrollmentState::Offered, counts),
    ];
    if activity.approval != Approval::None {
        figures.push(of_state(t::awaiting(), activity.unit, EnrollmentState::AwaitingApproval, counts));
    }
    figures.push(seats(detail));
    if let Some(minimum) = activity.minimum.filter(|_| !activity.state.is_over()) {
        let by = activity.decide_by.map(|by| t::decision_by(&format::date(by))).unwrap_or_default();
        figures.push(Figure { name: t::minimum(), value: format::number(minimum), note: by });
    }
    figures.extend(heads(detail));
    figures
}

/// How many persons have a place, or wait for one; for teams also how many teams.
fn of_state(
    name: &'static str,
    unit: Unit,
    state: EnrollmentState,
    counts: Option<&ParticipantCounts>,
) -> Figure {
    let Some(counts) = counts else { return Figure { name, value: "–".to_owned(), note: String::new() } };
    let of_state = counts.states.iter().find(|one| one.state == state);
    let note = of_state.filter(|_| unit == Unit::Team).map(|one| t::teams(one.enrollments));
    Figure {
        name,
        value: format::number(of_state.map_or(0, |one| one.seats)),
        note: note.unwrap_or_default(),
    }
}

fn seats(detail: &ActivityDetail) -> Figure {
    let (Some(capacity), Some(free)) = (detail.seats.capacity, detail.seats.free()) else {
        return Figure { name: t::seats(), value: t::no_limit().to_owned(), note: String::new() };
    };
    let is_over = detail.activity.state.is_over();
    let note = if is_over { String::new() } else { t::free_seats(i64::from(free)) };
    Figure { name: t::seats(), value: format::number(capacity), note }
}

/// Persons that no enrollment stands behind, counted on site.
fn heads(detail: &ActivityDetail) -> Option<Figure> {
    let persons = || detail.head_counts.iter().filter(|count| count.unit == HeadUnit::Persons);
    let sum: i32 = persons().filter_map(|count| count.heads).sum();
    let number = format::number(sum);
    let value = if persons().any(|count| count.approximate) { t::about(&number) } else { number };
    (sum > 0).then_some(Figure { name: t::head_counts_title(), value, note: String::new() })
}
