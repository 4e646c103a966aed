//! Today: the page on which a day's work begins.

mod page;
mod tasks;

use leptos::prelude::*;
use leptos_router::any_nested_route::{AnyNestedRoute, IntoAnyNestedRoute};
use leptos_router::components::Route;
use leptos_router::path;

use crate::later::{later, pages};

use page::TodayPage;

pages! {
    work:
    today => TodayPage,
}

/// The addresses of this slice.
#[component(transparent)]
pub(crate) fn TodayRoutes() -> AnyNestedRoute {
    view! { <Route path=path!("/today") view=|| later(today())/> }.into_inner().into_any_nested_route()
}
