//! Messages: the outbox.

mod outbox;

use leptos::prelude::*;
use leptos_router::any_nested_route::{AnyNestedRoute, IntoAnyNestedRoute};
use leptos_router::components::Route;
use leptos_router::path;

use crate::later::{later, pages};

use outbox::Outbox;

pages! {
    registers:
    all_mail => Outbox,
}

/// The addresses of this slice.
#[component(transparent)]
pub(crate) fn MessageRoutes() -> AnyNestedRoute {
    view! { <Route path=path!("/outbox") view=|| later(all_mail())/> }.into_inner().into_any_nested_route()
}
