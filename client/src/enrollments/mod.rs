//! Enrollments: my page, who is enrolled, and who was there.

pub(crate) mod attendance;
pub(crate) mod choices;
mod interests;
mod join;
mod link;
pub(crate) mod list;
mod mine;
mod names;
mod newcomer;
mod others;
mod page;
pub(crate) mod participants;
mod reservations;
mod steps;
mod team;

use leptos::prelude::*;
use leptos_router::any_nested_route::{AnyNestedRoute, IntoAnyNestedRoute};
use leptos_router::components::Route;
use leptos_router::path;

use attendance::AttendancePage;
use join::JoinPage;
use link::LinkPage;
use list::AllEnrollments;
use mine::MyPage;
use others::EnrollPage;
use page::EnrollmentPage;
use shared::enrollments::EnrollmentDetail;
use shared::enrollments::states::{EnrollmentAction, EnrollmentState, StateClass};

use crate::format;
use crate::later::{later, pages};
use crate::ui::{Badge, Tone};
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

/// That some of its participants have not answered what the activity asks, until it starts.
pub(crate) fn answers_badge(one: &EnrollmentDetail) -> Option<impl IntoView + use<>> {
    let is_ahead = one.activity_starts_at.is_none_or(|starts| starts > format::now());
    (one.answers_missing > 0 && is_ahead).then(|| {
        let text = t::answers_missing(i64::from(one.answers_missing));
        view! { <p><Badge tone=Tone::Attention text/></p> }
    })
}

/// What the state alone does not say: the place in line and what it waits for, until when an answer is due, or why.
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

pages! {
    work:
    enrollments => AllEnrollments,
    enroll => EnrollPage,
    enrollment => EnrollmentPage,
    take_attendance => AttendancePage,
}

pages! {
    own:
    my_page => MyPage,
    link_page => LinkPage,
    join_page => JoinPage,
}

/// The addresses of this slice.
#[component(transparent)]
pub(crate) fn EnrollmentRoutes() -> AnyNestedRoute {
    view! {
        <Route path=path!("/my") view=|| later(my_page())/>
        <Route path=path!("/enrollment") view=|| later(link_page())/>
        <Route path=path!("/join") view=|| later(join_page())/>
        <Route path=path!("/enrollments") view=|| later(enrollments())/>
        <Route path=path!("/enrollments/:id") view=|| later(enrollment())/>
        <Route path=path!("/activities/:id/enroll") view=|| later(enroll())/>
        <Route path=path!("/occasions/:id/attendance") view=|| later(take_attendance())/>
    }
    .into_inner()
    .into_any_nested_route()
}
