//! Enrollments: my page, who is enrolled, and who was there.

pub(crate) mod attendance;
pub(crate) mod list;
mod mine;
mod names;
mod newcomer;
mod others;
pub(crate) mod participants;
mod steps;

use leptos::prelude::*;
use leptos_router::any_nested_route::{AnyNestedRoute, IntoAnyNestedRoute};
use leptos_router::components::Route;
use leptos_router::path;

use attendance::AttendancePage;
use list::AllEnrollments;
use mine::MyPage;
use others::EnrollPage;
use shared::enrollments::EnrollmentDetail;
use shared::enrollments::states::{EnrollmentState, StateClass};

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

/// What the state alone does not say: the place in line, until when an offer holds, or why.
pub(crate) fn more_of(one: &EnrollmentDetail) -> String {
    match (one.enrollment.state, one.place_in_line, one.enrollment.offered_until) {
        (EnrollmentState::Waitlisted, Some(place), _) => t::place_in_line(&format::number(place)),
        (EnrollmentState::Offered, _, Some(until)) => t::offered_until(&format::date_time(until)),
        _ => one.enrollment.state_reason.clone(),
    }
}

pages! {
    work:
    enrollments => AllEnrollments,
    enroll => EnrollPage,
    take_attendance => AttendancePage,
}

pages! {
    own:
    my_page => MyPage,
}

/// The addresses of this slice.
#[component(transparent)]
pub(crate) fn EnrollmentRoutes() -> AnyNestedRoute {
    view! {
        <Route path=path!("/my") view=|| later(my_page())/>
        <Route path=path!("/enrollments") view=|| later(enrollments())/>
        <Route path=path!("/activities/:id/enroll") view=|| later(enroll())/>
        <Route path=path!("/occasions/:id/attendance") view=|| later(take_attendance())/>
    }
    .into_inner()
    .into_any_nested_route()
}
