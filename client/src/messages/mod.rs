//! Messages: the outbox.

mod outbox;

use leptos::prelude::*;
use leptos_router::any_nested_route::{AnyNestedRoute, IntoAnyNestedRoute};
use leptos_router::components::Route;
use leptos_router::path;

use outbox::Outbox;

/// The addresses of this slice.
#[component(transparent)]
pub(crate) fn MessageRoutes() -> AnyNestedRoute {
    view! { <Route path=path!("/outbox") view=Outbox/> }.into_inner().into_any_nested_route()
}
