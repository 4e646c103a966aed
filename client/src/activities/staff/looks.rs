//! How the office's pages show states, risks and choices, the same way everywhere.

use leptos::prelude::*;
use shared::activities::ActivityDetail;
use shared::activities::series::Series;
use shared::activities::states::ActivityState;
use shared::seats::Seats;

use crate::members::find::person_choice;
use crate::ui::badge::{Badge, Tone};
use crate::ui::field::Options;
use crate::ui::loaded::Remote;
use crate::ui::picker::Choice;
use crate::words::{Say, staff as t};
use crate::{api, format};

/// A state as a badge.
pub(super) fn state_badge(state: ActivityState) -> impl IntoView {
    view! { <Badge tone=tone(state) text=state.say()/> }
}

const fn tone(state: ActivityState) -> Tone {
    match state {
        ActivityState::Draft => Tone::Neutral,
        ActivityState::Published => Tone::Info,
        ActivityState::Decided
        | ActivityState::Completed
        | ActivityState::Evaluated
        | ActivityState::FollowedUp => Tone::Success,
        ActivityState::Postponed => Tone::Attention,
        ActivityState::Cancelled => Tone::Danger,
    }
}

/// The badge of an activity that may not run because too few have enrolled.
pub(super) fn risk_badge() -> impl IntoView {
    view! { <Badge tone=Tone::Attention text=t::at_risk()/> }
}

/// How many people are told by mail when something is called off or put off.
pub(super) fn told_text(detail: &ActivityDetail) -> String {
    match detail.seats.taken + detail.seats.waiting {
        0 => t::will_tell_nobody().to_owned(),
        told => t::will_tell(i64::from(told)),
    }
}

/// `12 av 40, 6 i kö`: short enough for a table.
pub(super) fn taken_text(seats: &Seats) -> String {
    let taken = format::number(seats.taken);
    let taken =
        seats.capacity.map_or(taken.clone(), |capacity| t::taken_of(&format::number(capacity), &taken));
    if seats.waiting > 0 { format!("{taken}, {}", t::waiting(&format::number(seats.waiting))) } else { taken }
}

/// Those who lead an activity, as one picks them.
pub(super) fn facilitators(detail: &ActivityDetail) -> impl Iterator<Item = Choice> {
    let named = detail.facilitators.iter().zip(&detail.facilitator_names);
    named.map(|(id, name)| person_choice(*id, name))
}

/// Every series, to choose from.
pub(super) fn series_options() -> Signal<Options> {
    let all = Remote::new(|| async { api::all::<Series>("/series").await });
    Signal::derive(move || {
        let series = all.value().unwrap_or_default();
        series.into_iter().map(|one| (one.id.to_string(), one.name)).collect()
    })
}
