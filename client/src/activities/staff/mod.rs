//! Activities, as the office keeps them: the list with drafts, what is to be said of each, its steps, its history.

mod aims;
mod edit;
mod edition;
mod figures;
mod head_counts;
mod history;
mod list;
mod looks;
mod missing;
mod new;
mod occasion_form;
mod occasions;
mod overview;
mod page;
pub(crate) mod parts;
mod search;
mod series;
mod steps;

use leptos::prelude::*;
use leptos_router::any_nested_route::{AnyNestedRoute, IntoAnyNestedRoute};
use leptos_router::components::Route;
use leptos_router::path;

use edit::EditActivity;
use list::StaffActivities;
use new::NewActivityPage;
use page::StaffActivityPage;
use series::{AllSeries, SeriesPage};

/// The addresses of the office's part of this slice.
#[component(transparent)]
pub(crate) fn StaffActivityRoutes() -> AnyNestedRoute {
    view! {
        <Route path=path!("/staff/activities") view=StaffActivities/>
        <Route path=path!("/staff/activities/new") view=NewActivityPage/>
        <Route path=path!("/staff/activities/:id") view=StaffActivityPage/>
        <Route path=path!("/staff/activities/:id/edit") view=EditActivity/>
        <Route path=path!("/staff/series") view=AllSeries/>
        <Route path=path!("/staff/series/:id") view=SeriesPage/>
    }
    .into_inner()
    .into_any_nested_route()
}
