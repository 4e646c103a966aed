//! How an enrollment stands, in a badge and in words.

use leptos::prelude::*;
use shared::enrollments::EnrollmentDetail;
use shared::enrollments::states::{EnrollmentAction, EnrollmentState, StateClass};

use crate::format;
use crate::ui::badge::{Badge, Tone};
use crate::words::{Say, enrollments as t};

/// How an enrollment stands.
pub(crate) fn state_badge(state: EnrollmentState) -> impl IntoView {
    let tone = match state.class() {
        StateClass::Positive => Tone::Success,
        StateClass::Pending => Tone::Attention,
        StateClass::Waiting => Tone::Info,
        StateClass::Negative => Tone::Neutral,
    };
    view! { <Badge tone text=state.say()/> }
}

/// The badge that says, until the activity starts, that some participants have not answered its questions.
pub(crate) fn answers_badge(one: &EnrollmentDetail) -> Option<impl IntoView + use<>> {
    let is_ahead = one.activity_starts_at.is_none_or(|starts| starts > format::now());
    (one.answers_missing > 0 && is_ahead).then(|| {
        let text = t::answers_missing(i64::from(one.answers_missing));
        view! { <p><Badge tone=Tone::Attention text/></p> }
    })
}

/// The facts that the state alone does not say: the place in the queue and what it waits for, until when an answer is due, or why.
pub(crate) fn more_of(one: &EnrollmentDetail) -> String {
    if let Some(by) = one.enrollment.reconfirm_by {
        return t::reconfirm_by(&format::date_time(by));
    }
    if one.allowed_actions.contains(&EnrollmentAction::Choose) && one.choices.is_empty() {
        return t::choice_missing().to_owned();
    }
    match (one.enrollment.state, one.place_in_line, one.enrollment.offered_until) {
        (EnrollmentState::Waitlisted, Some(place), _) => {
            let place = t::place_in_line(&format::number(place));
            one.hold.map_or_else(|| place.clone(), |hold| format!("{place}. {}", hold.say()))
        }
        (EnrollmentState::Offered, _, Some(until)) => t::offered_until(&format::date_time(until)),
        _ => one.enrollment.state_reason.clone(),
    }
}
