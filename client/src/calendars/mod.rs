//! Calendars: one's own links to follow what one comes to, and the public calendar of the catalogue.

mod feeds;

use leptos::prelude::*;
use leptos_router::any_nested_route::{AnyNestedRoute, IntoAnyNestedRoute};
use leptos_router::components::Route;
use leptos_router::path;

use crate::later::{later, pages};

use feeds::MyCalendar;

pages! {
    own:
    my_calendar => MyCalendar,
}

/// The addresses of this slice.
#[component(transparent)]
pub(crate) fn CalendarRoutes() -> AnyNestedRoute {
    view! { <Route path=path!("/calendar") view=|| later(my_calendar())/> }
        .into_inner()
        .into_any_nested_route()
}
