//! The year in figures: the network's, and a member's own beside it.

mod activities;
mod gathered;
mod judged;
mod keys;
mod member;
mod network;
mod own;
mod spread;
mod tools;

use leptos::prelude::*;
use leptos_router::any_nested_route::{AnyNestedRoute, IntoAnyNestedRoute};
use leptos_router::components::Route;
use leptos_router::path;

use crate::later::{later, pages};
use network::NetworkFigures;
use own::{OwnFigures, ToOwnFigures};

pages! {
    work:
    network => NetworkFigures,
    to_own => ToOwnFigures,
    own => OwnFigures,
}

/// The addresses of this slice.
#[component(transparent)]
pub(crate) fn ReportRoutes() -> AnyNestedRoute {
    view! {
        <Route path=path!("/figures") view=|| later(network())/>
        <Route path=path!("/figures/municipality") view=|| later(to_own())/>
        <Route path=path!("/figures/municipality/:id") view=|| later(own())/>
    }
    .into_inner()
    .into_any_nested_route()
}
