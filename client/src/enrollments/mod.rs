//! Enrollments: my page.

mod mine;

use leptos::prelude::*;
use leptos_router::components::Route;
use leptos_router::{MatchNestedRoutes, path};

use mine::MyPage;

/// The addresses of this slice.
#[component(transparent)]
pub(crate) fn EnrollmentRoutes() -> impl MatchNestedRoutes + Clone {
    view! { <Route path=path!("/my") view=MyPage/> }.into_inner()
}
