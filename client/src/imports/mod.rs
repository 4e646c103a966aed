//! Imports: a table is sent, looked at, and written whole; and tables are taken out with the same columns.

pub(crate) mod address;
pub(crate) mod export;
mod new;
mod page;

use leptos::prelude::*;
use leptos_router::any_nested_route::{AnyNestedRoute, IntoAnyNestedRoute};
use leptos_router::components::Route;
use leptos_router::path;

use new::NewImportPage;
use page::ImportPage;

use crate::later::{later, pages};

pages! {
    registers:
    new_import => NewImportPage,
    import => ImportPage,
}

/// The addresses of this slice.
#[component(transparent)]
pub(crate) fn ImportRoutes() -> AnyNestedRoute {
    view! {
        <Route path=path!("/imports/new") view=|| later(new_import())/>
        <Route path=path!("/imports/:id") view=|| later(import())/>
    }
    .into_inner()
    .into_any_nested_route()
}
