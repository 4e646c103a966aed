//! Activities, as the office keeps them: the list with drafts, what is to be said of each, its steps, its history.

mod list;
mod page;
mod parts;

use leptos::prelude::*;
use leptos_router::any_nested_route::{AnyNestedRoute, IntoAnyNestedRoute};
use leptos_router::components::Route;
use leptos_router::path;

use list::StaffActivities;
use page::StaffActivityPage;

/// The addresses of the office's part of this slice.
#[component(transparent)]
pub(crate) fn StaffActivityRoutes() -> AnyNestedRoute {
    view! {
        <Route path=path!("/staff/activities") view=StaffActivities/>
        <Route path=path!("/staff/activities/:id") view=StaffActivityPage/>
    }
    .into_inner()
    .into_any_nested_route()
}
