//! The office's page of one activity: how it stands, and its parts as tabs. Those who lead it see theirs, too.

use leptos::prelude::*;
use leptos_router::hooks::use_params_map;
use shared::activities::ActivityDetail;

use super::parts::{OVERVIEW, OpenActivity, PARTS};
use crate::api;
use crate::app::Protected;
use crate::ui::{Badge, Breadcrumb, Heading, Remote, Steady, Tabs, Tone, current_tab};
use crate::words::{Say, staff as t};

/// The page of one activity, made anew for each.
#[component]
pub(super) fn StaffActivityPage() -> impl IntoView {
    let id = use_params_map();
    let id = Memo::new(move |_| id.with(|map| map.get("id")).unwrap_or_default());
    view! { <Protected>{move || view! { <One id=id.get()/> }}</Protected> }
}

#[component]
fn One(
    /// Which activity.
    id: String,
) -> impl IntoView {
    let remote = Remote::new(move || {
        let path = format!("/activities/{id}");
        async move { api::get::<ActivityDetail>(&path).await }
    });
    view! { <Steady remote let:detail>{content(OpenActivity { detail, remote })}</Steady> }
}

fn content(open: OpenActivity) -> impl IntoView {
    let title = Signal::derive(move || open.detail.with(|detail| detail.activity.title.clone()));
    let state = move || {
        open.detail.with(|detail| view! { <Badge tone=Tone::Neutral text=detail.activity.state.say()/> })
    };
    // What one may see hangs on who asks, not on what is done here.
    let parts = open
        .detail
        .with_untracked(|detail| PARTS.into_iter().filter(|part| (part.is_for)(detail)).collect::<Vec<_>>());
    let tabs = parts.iter().map(|part| (part.word, (part.name)().to_owned())).collect();
    let tab = current_tab(OVERVIEW);
    let part = move || {
        let chosen = tab.with(|word| parts.iter().find(|part| part.word == word));
        chosen.map(|part| (part.draw)(open))
    };
    view! {
        <Breadcrumb above=vec![("/staff/activities", t::activities_title().to_owned())] here=title/>
        <Heading text=title>{state}</Heading>
        <Tabs label=t::parts() tabs/>
        {part}
    }
}
