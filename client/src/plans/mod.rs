//! Plans: what the network means to reach, kept by the office.

mod forms;
mod list;
mod page;

use leptos::prelude::*;
use leptos_router::any_nested_route::{AnyNestedRoute, IntoAnyNestedRoute};
use leptos_router::components::Route;
use leptos_router::path;

use crate::later::{later, pages};

use list::StaffPlans;
use page::StaffPlanPage;

pages! {
    work:
    plans => StaffPlans,
    plan => StaffPlanPage,
}

/// The addresses of this slice.
#[component(transparent)]
pub(crate) fn PlanRoutes() -> AnyNestedRoute {
    view! {
        <Route path=path!("/staff/plans") view=|| later(plans())/>
        <Route path=path!("/staff/plans/:id") view=|| later(plan())/>
    }
    .into_inner()
    .into_any_nested_route()
}
