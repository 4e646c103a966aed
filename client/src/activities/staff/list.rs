//! The office's list of activities, drafts included.

use leptos::prelude::*;
use leptos_router::components::A;
use shared::access::Permission;
use shared::activities::ActivitySummary;

use crate::app::Protected;
use crate::ui::{Column, Growing, Heading, More, Table};
use crate::words::{Say, staff as t};

/// The list, for those who steer activities.
#[component]
pub(super) fn StaffActivities() -> impl IntoView {
    view! { <Protected allowed=|session| session.may(Permission::SteerActivities)><List/></Protected> }
}

#[component]
fn List() -> impl IntoView {
    let list = Growing::<ActivitySummary>::new(|| "/activities?sort=latest".to_owned());
    view! {
        <Heading text=t::activities_title()/>
        <Table caption=t::activities_title() columns=columns() rows=Signal::derive(move || list.items())
            key=|activity: &ActivitySummary| (activity.id, activity.changed_at, activity.seats.taken)/>
        <More list/>
    }
}

fn columns() -> Vec<Column<ActivitySummary>> {
    vec![
        Column::new(t::title(), |activity: &ActivitySummary| {
            let title = activity.title.clone();
            view! { <A href=format!("/staff/activities/{}", activity.id)>{title}</A> }
        }),
        Column::new(t::state(), |activity: &ActivitySummary| activity.state.say()),
    ]
}
