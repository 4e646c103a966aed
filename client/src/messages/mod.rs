//! Messages: the outbox, and the mail of an activity.

mod network;
mod outbox;
mod previews;
mod rules;
mod settings;
pub(crate) mod tab;

use leptos::prelude::*;
use leptos_router::any_nested_route::{AnyNestedRoute, IntoAnyNestedRoute};
use leptos_router::components::Route;
use leptos_router::path;

use crate::later::{later, pages};

use network::NetworkReminders;
use outbox::Outbox;

pages! {
    registers:
    all_mail => Outbox,
}

pages! {
    work:
    network_reminders => NetworkReminders,
}

/// The addresses of this slice.
#[component(transparent)]
pub(crate) fn MessageRoutes() -> AnyNestedRoute {
    view! {
        <Route path=path!("/outbox") view=|| later(all_mail())/>
        <Route path=path!("/staff/reminders") view=|| later(network_reminders())/>
    }
    .into_inner()
    .into_any_nested_route()
}
