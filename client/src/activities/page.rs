//! The page of one activity: what it is, when, for whom, and the way in.

use leptos::prelude::*;
use leptos::task::spawn_local;
use leptos_router::hooks::use_params_map;
use shared::activities::states::ActivityState;
use shared::activities::{ActivityDetail, Occasion, OccasionState};
use shared::page::Page;
use shared::plans::FocusArea;

use super::enroll::EnrollBox;
use crate::session::Session;
use crate::ui::badge::{Badge, Tone};
use crate::ui::breadcrumb::Breadcrumb;
use crate::ui::heading::Heading;
use crate::ui::loaded::{Loaded, Remote};
use crate::ui::notice::{Announcer, Notice};
use crate::words::{Say, activities as t};
use crate::{api, format};

/// The page of one activity.
#[component]
pub(super) fn ActivityPage() -> impl IntoView {
    let id = use_params_map();
    let id = Memo::new(move |_| id.with(|map| map.get("id")).unwrap_or_default());
    let remote = Remote::new(move || {
        let path = format!("/activities/{}", id.get());
        async move { api::get::<ActivityDetail>(&path).await }
    });
    let areas = Remote::new(|| async { api::get::<Page<FocusArea>>("/focus-areas?limit=100").await });
    view! {
        <Loaded page=true remote let:detail>{content(detail, remote, areas)}</Loaded>
    }
}

fn content(
    detail: ActivityDetail,
    remote: Remote<ActivityDetail>,
    areas: Remote<Page<FocusArea>>,
) -> impl IntoView {
    let title = detail.activity.title.clone();
    let state = detail.activity.state;
    let reason = detail.activity.state_reason.clone();
    let called_off = matches!(state, ActivityState::Cancelled | ActivityState::Postponed).then(|| {
        view! {
            <Notice tone=Tone::Danger>
                <p><strong>{state.say()}</strong>" "{reason}</p>
            </Notice>
        }
    });
    let draft = (state == ActivityState::Draft).then(|| {
        view! {
            <Notice tone=Tone::Info>
                <p>{t::draft_hint()}</p>
            </Notice>
        }
    });
    view! {
        <Breadcrumb above=vec![("/activities", t::catalogue_title().to_owned())] here=title.clone()/>
        <Heading text=title/>
        {called_off}
        {draft}
        <div class="with-aside">
            <div class="prose">
                <p class="lead">{detail.activity.purpose.clone()}</p>
                {facts(&detail, areas)}
                {occasions(&detail)}
            </div>
            <EnrollBox detail remote/>
        </div>
    }
}

/// What one may want to know, as pairs of name and value.
fn facts(detail: &ActivityDetail, areas: Remote<Page<FocusArea>>) -> impl IntoView + use<> {
    let activity = &detail.activity;
    let forms: Vec<_> = detail.school_forms.iter().map(Say::say).collect();
    let pairs = [
        (t::for_whom(), detail.target_groups.join(", ")),
        (t::school_form(), forms.join(", ")),
        (t::mode(), activity.mode.say().to_owned()),
        (t::expected_effect(), activity.expected_effect.clone()),
        (t::paid_by(), format!("{} {}", activity.funding.say(), activity.funding_note).trim().to_owned()),
        (t::contact(), detail.contact.clone().unwrap_or_default()),
    ];
    let ids = detail.focus_areas.clone();
    let names = move || {
        let known = areas.value().map(|page| page.items).unwrap_or_default();
        let own = known.into_iter().filter(|area| ids.contains(&area.id)).map(|area| area.name);
        own.collect::<Vec<_>>().join(", ")
    };
    let lines = pairs.into_iter().filter(|(_, value)| !value.is_empty());
    let lines = lines.map(|(name, value)| view! { <div><dt>{name}</dt><dd>{value}</dd></div> });
    let has_areas = !detail.focus_areas.is_empty();
    view! {
        <dl class="facts">
            {lines.collect_view()}
            {has_areas.then(|| view! { <div><dt>{t::focus_area()}</dt><dd>{names}</dd></div> })}
        </dl>
    }
}

fn occasions(detail: &ActivityDetail) -> impl IntoView + use<> {
    let lines = detail.occasions.iter().map(occasion).collect_view();
    let undated = detail.occasions.is_empty().then(|| view! { <p>{t::undated_explained()}</p> });
    view! {
        <h2>{t::occasions_title()}</h2>
        {undated}
        <ol class="occasions">{lines}</ol>
        {(!detail.occasions.is_empty()).then(|| calendar_link(detail))}
    }
}

/// The occasions as a file. Somebody who is logged in fetches it with their token, because it may then hold the links of the
/// meetings.
fn calendar_link(detail: &ActivityDetail) -> impl IntoView + use<> {
    let path = format!("/activities/{}/calendar", detail.activity.id);
    let name = format!("samverka-{}.ics", detail.activity.id);
    let address = format!("/api/v1{path}");
    let announcer = Announcer::get();
    let is_logged_in = Session::get().is_logged_in();
    let fetch = move |event: web_sys::MouseEvent| {
        if !is_logged_in {
            return;
        }
        event.prevent_default();
        let (path, name) = (path.clone(), name.clone());
        spawn_local(async move {
            if let Err(problem) = api::download::fetch(&path, &name).await {
                announcer.say(problem.code.say());
            }
        });
    };
    view! {
        <p>
            <a href=address download=true rel="external" class="button" on:click=fetch>{t::calendar_file()}</a>
            " "<span class="muted">{t::calendar_hint()}</span>
        </p>
    }
}

fn occasion(occasion: &Occasion) -> impl IntoView + use<> {
    let title = (!occasion.title.is_empty())
        .then(|| view! { <p class="occasion-title">{occasion.title.clone()}</p> });
    let place = if occasion.place.is_empty() {
        occasion.mode.say().to_owned()
    } else {
        format!("{} · {}", occasion.place, occasion.mode.say())
    };
    let badge = match occasion.state {
        OccasionState::Planned | OccasionState::Held => None,
        OccasionState::Moved => Some(Tone::Attention),
        OccasionState::Cancelled => Some(Tone::Danger),
    };
    let badge = badge.map(|tone| {
        view! { <p><Badge tone text=occasion.state.say()/>" "{occasion.reason.clone()}</p> }
    });
    let link = occasion.link.clone().map(|link| view! { <p><a href=link>{t::join_link()}</a></p> });
    view! {
        <li>
            {title}
            <p class="occasion-when">{format::span(occasion.starts_at, occasion.ends_at)}</p>
            <p class="muted">{place}</p>
            {badge}
            {link}
        </li>
    }
}
