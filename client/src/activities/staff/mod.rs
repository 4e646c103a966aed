//! Activities, as the office keeps them: the list with drafts, what is to be said of each, its steps, its history.

mod edit;
mod edition;
mod figures;
mod head_counts;
mod history;
mod list;
mod looks;
mod lower;
mod missing;
mod new;
mod occasion_form;
mod occasions;
mod overview;
mod page;
pub(crate) mod parts;
mod series;
mod series_form;
mod steps;

use leptos::prelude::*;
use leptos_router::any_nested_route::{AnyNestedRoute, IntoAnyNestedRoute};
use leptos_router::components::Route;
use leptos_router::path;

use crate::later::{later, pages};

use edit::EditActivity;
use list::StaffActivities;
use new::NewActivityPage;
use page::StaffActivityPage;
use series::{AllSeries, SeriesPage};

pages! {
    work:
    activities => StaffActivities,
    new_activity => NewActivityPage,
    activity => StaffActivityPage,
    edit_activity => EditActivity,
    all_series => AllSeries,
    one_series => SeriesPage,
}

/// The addresses of the office's part of this slice.
#[component(transparent)]
pub(crate) fn StaffActivityRoutes() -> AnyNestedRoute {
    view! {
        <Route path=path!("/staff/activities") view=|| later(activities())/>
        <Route path=path!("/staff/activities/new") view=|| later(new_activity())/>
        <Route path=path!("/staff/activities/:id") view=|| later(activity())/>
        <Route path=path!("/staff/activities/:id/edit") view=|| later(edit_activity())/>
        <Route path=path!("/staff/series") view=|| later(all_series())/>
        <Route path=path!("/staff/series/:id") view=|| later(one_series())/>
    }
    .into_inner()
    .into_any_nested_route()
}
