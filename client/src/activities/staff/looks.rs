//! How the office's pages show states, risks and choices, the same way everywhere.

use leptos::prelude::*;
use shared::activities::series::Series;
use shared::activities::states::ActivityState;

use crate::api;
use crate::ui::{Badge, Options, Remote, Tone};
use crate::words::{Say, staff as t};

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

/// That too few have come.
pub(super) fn risk_badge() -> impl IntoView {
    view! { <Badge tone=Tone::Attention text=t::at_risk()/> }
}

/// Every series, to choose from.
pub(super) fn series_options() -> Signal<Options> {
    let all = Remote::new(|| async { api::all::<Series>("/series").await });
    Signal::derive(move || {
        let series = all.value().unwrap_or_default();
        series.into_iter().map(|one| (one.id.to_string(), one.name)).collect()
    })
}
