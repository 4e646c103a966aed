//! Imports: a table is sent, looked at, and written whole; and tables are taken out with the same columns.

mod export;
mod new;
mod page;

use leptos::prelude::*;
use leptos_router::any_nested_route::{AnyNestedRoute, IntoAnyNestedRoute};
use leptos_router::components::Route;
use leptos_router::path;

use new::NewImportPage;
use page::ImportPage;
use shared::access::Permission;
use shared::ids::ActivityId;
use shared::imports::ImportKind;

use crate::api;
use crate::later::{later, pages};
use crate::session::Session;

pub(crate) use export::Exports;

/// True for those who may import something.
fn may_import(session: Session) -> bool {
    session.may(Permission::Import(ImportKind::Persons))
}

/// The address of the page where a table of that kind is sent.
pub(crate) fn import_address(kind: ImportKind, activity: Option<ActivityId>) -> String {
    let activity = activity.map(|id| id.to_string()).unwrap_or_default();
    api::with_query("/imports/new", &[("kind", kind.word()), ("activityId", &activity)])
}

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
