//! An activity in the catalogue.

use leptos::prelude::*;
use leptos_router::components::A;
use shared::activities::ActivitySummary;
use shared::activities::states::ActivityState;
use shared::seats::Standing;

use super::seats::{seats_text, tone};
use crate::format;
use crate::ui::badge::{Badge, Tone};
use crate::words::{Say, activities as t};

/// The facts by which somebody decides whether to read on. The whole card leads to the activity.
pub(super) fn card(activity: &ActivitySummary) -> impl IntoView + use<> {
    let address = format!("/activities/{}", activity.id);
    let state = activity.state;
    // A draft has no standing yet; the word "draft" is enough.
    let is_draft = state == ActivityState::Draft;
    let called_off = match state {
        ActivityState::Cancelled | ActivityState::Postponed => Some(Tone::Danger),
        ActivityState::Draft => Some(Tone::Neutral),
        _ => None,
    };
    let called_off = called_off.map(|tone| view! { <Badge tone text=state.say()/> });
    let forms = activity.school_forms.iter().map(Say::say).collect::<Vec<_>>().join(", ");
    let forms = (!forms.is_empty()).then(|| view! { <p class="card-forms">{forms}</p> });
    let closes = activity
        .registration_closes
        .filter(|_| matches!(activity.standing, Standing::Open | Standing::Full | Standing::HeldForQueue))
        .map(|closes| view! { <span class="muted">{t::enroll_until(&format::date(closes))}</span> });
    let (title, standing) = (activity.title.clone(), activity.standing);
    let standing = (!is_draft).then(|| view! { <Badge tone=tone(standing) text=standing.say()/> });
    view! {
        <li class="card">
            <h2><A href=address>{title}</A></h2>
            <p class="card-when">{when(activity)}</p>
            {forms}
            <p class="card-purpose">{activity.purpose.clone()}</p>
            <p class="card-foot">
                {called_off}
                {standing}
                <span>{seats_text(&activity.seats)}</span>
                {closes}
            </p>
        </li>
    }
}

/// `3 tillfällen · digitalt · nov 2020 – mar 2021`.
fn when(activity: &ActivitySummary) -> String {
    let mut parts = Vec::new();
    if activity.occasions > 0 {
        parts.push(t::occasions(activity.occasions));
    }
    let places = activity.places.join(", ");
    parts.push(if places.is_empty() { activity.mode.say().to_owned() } else { places });
    parts.push(match (activity.starts_at, activity.ends_at) {
        (Some(from), Some(to)) => format::months(from, to),
        _ => t::undated().to_owned(),
    });
    parts.join(" · ")
}
