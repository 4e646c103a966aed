//! Activities, as everybody sees them: the catalogue, and the page of each.

mod aims;
mod card;
mod catalogue;
mod enroll;
mod interest;
pub(crate) mod open;
mod page;
pub(crate) mod seats;
pub(crate) mod staff;

use leptos::prelude::*;
use leptos_router::any_nested_route::{AnyNestedRoute, IntoAnyNestedRoute};
use leptos_router::components::{Redirect, Route};
use leptos_router::{NavigateOptions, path};

use catalogue::Catalogue;
use page::ActivityPage;

/// The addresses of this slice.
#[component(transparent)]
pub(crate) fn ActivityRoutes() -> AnyNestedRoute {
    view! {
        <Route path=path!("/") view=|| view! { <Redirect path="/activities" options=NavigateOptions { replace: true, ..NavigateOptions::default() }/> }/>
        <Route path=path!("/activities") view=Catalogue/>
        <Route path=path!("/activities/:id") view=ActivityPage/>
    }
    .into_inner()
    .into_any_nested_route()
}
