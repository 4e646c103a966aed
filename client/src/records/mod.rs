//! Records: who did what, when, and what it changed.

mod differences;
mod history;
pub(crate) mod log;
mod names;

use leptos::prelude::*;
use leptos_router::any_nested_route::{AnyNestedRoute, IntoAnyNestedRoute};
use leptos_router::components::Route;
use leptos_router::path;

use crate::later::{later, pages};

use history::History;

pages! {
    registers:
    whole_history => History,
}

/// The addresses of this slice.
#[component(transparent)]
pub(crate) fn RecordRoutes() -> AnyNestedRoute {
    view! { <Route path=path!("/history") view=|| later(whole_history())/> }
        .into_inner()
        .into_any_nested_route()
}
