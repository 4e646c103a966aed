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
pub(crate) mod standing;
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

use crate::later::{later, pages};

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
