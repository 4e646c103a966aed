//! What is said about the app itself: accessibility, privacy, its API.

mod accessibility;
mod developers;
mod privacy;

use leptos::prelude::*;
use leptos_router::any_nested_route::{AnyNestedRoute, IntoAnyNestedRoute};
use leptos_router::components::{A, Route};
use leptos_router::path;

use shared::service::Installation;

use crate::api;
use crate::later::{later, pages};
use crate::ui::{Heading, Remote};
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

/// What stands at an address where nothing is.
#[component]
pub(crate) fn NotFound() -> impl IntoView {
    view! {
        <Heading text=t::not_found_title()/>
        <p>{t::not_found()}</p>
        <p><A href="/activities" attr:class="button">{t::to_catalogue()}</A></p>
    }
}

/// Whose service this is.
fn installation() -> Remote<Installation> {
    Remote::new(|| async { api::get::<Installation>("/installation").await })
}

/// The address to write to, where the installation names one.
fn contact(whose: Remote<Installation>) -> impl IntoView {
    move || {
        let email = whose.value()?.contact_email?;
        let address = format!("mailto:{email}");
        Some(view! { <p><a href=address>{email}</a></p> })
    }
}

/// A heading and its paragraphs.
fn section(title: &'static str, paragraphs: &[&'static str]) -> AnyView {
    let paragraphs = paragraphs.iter().map(|text| view! { <p>{*text}</p> }).collect_view();
    view! { <section><h2>{title}</h2>{paragraphs}</section> }.into_any()
}
