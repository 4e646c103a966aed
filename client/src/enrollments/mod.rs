//! Enrollments: my page.

mod mine;

use leptos::prelude::*;
use leptos_router::any_nested_route::{AnyNestedRoute, IntoAnyNestedRoute};
use leptos_router::components::Route;
use leptos_router::path;

use mine::MyPage;

pub(crate) use mine::tone as state_tone;

/// The addresses of this slice.
#[component(transparent)]
pub(crate) fn EnrollmentRoutes() -> AnyNestedRoute {
    view! { <Route path=path!("/my") view=MyPage/> }.into_inner().into_any_nested_route()
}
