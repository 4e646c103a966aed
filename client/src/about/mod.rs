//! The pages about the app itself: accessibility, privacy, its API.

mod accessibility;
mod developers;
mod parts;
mod privacy;

use leptos::prelude::*;
use leptos_router::any_nested_route::{AnyNestedRoute, IntoAnyNestedRoute};
use leptos_router::components::{A, Route};
use leptos_router::path;

use crate::later::{later, pages};
use crate::ui::heading::Heading;
use crate::words::about as t;
use accessibility::Accessibility;
use developers::Developers;
use privacy::Privacy;

pages! {
    own:
    accessible => Accessibility,
    private => Privacy,
    for_developers => Developers,
}

/// The addresses of this slice.
#[component(transparent)]
pub(crate) fn AboutRoutes() -> AnyNestedRoute {
    view! {
        <Route path=path!("/accessibility") view=|| later(accessible())/>
        <Route path=path!("/privacy") view=|| later(private())/>
        <Route path=path!("/developers") view=|| later(for_developers())/>
    }
    .into_inner()
    .into_any_nested_route()
}

/// The page of an address that leads to nothing.
#[component]
pub(crate) fn NotFound() -> impl IntoView {
    view! {
        <Heading text=t::not_found_title()/>
        <p>{t::not_found()}</p>
        <p><A href="/activities" attr:class="button">{t::to_catalogue()}</A></p>
    }
}
