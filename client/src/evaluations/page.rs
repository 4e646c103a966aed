//! The page of one evaluation.

use leptos::prelude::*;
use leptos_router::NavigateOptions;
use leptos_router::hooks::use_navigate;
use shared::ids::{ActivityId, EvaluationId};

use super::looks::tone;
use super::opened::{Opened, read};
use super::panel::panel;
use crate::activities::open::EVALUATION;
use crate::resource::PageOf;
use crate::ui::badge::Badge;
use crate::ui::breadcrumb::Breadcrumb;
use crate::ui::heading::Heading;
use crate::ui::loaded::{Remote, Steady};
use crate::words::{Say, evaluations as t};

/// The page of one evaluation, made anew for each.
#[component]
pub(super) fn EvaluationPage() -> impl IntoView {
    view! { <PageOf let:id>{one(EvaluationId(id.parse().unwrap_or(0)))}</PageOf> }
}

fn one(id: EvaluationId) -> impl IntoView {
    let remote = Remote::new(move || read(id));
    let navigate = use_navigate();
    view! {
        <Steady remote let:seen>{
            let navigate = navigate.clone();
            let activity = seen.with_untracked(|seen| seen.value.evaluation.activity_id);
            let gone = move |()| navigate(&part_of(activity), NavigateOptions::default());
            page(Opened::new(seen, remote, Callback::new(gone)))
        }</Steady>
    }
}

/// The part of the activity's page that its evaluations stand in.
fn part_of(activity: ActivityId) -> String {
    format!("/staff/activities/{activity}?tab={EVALUATION}")
}

fn page(opened: Opened) -> impl IntoView {
    let title = opened.detail.with_untracked(|detail| detail.activity_title.clone());
    let activity = opened.detail.with_untracked(|detail| detail.evaluation.activity_id);
    let above = vec![
        ("/staff/evaluations".to_owned(), t::list_title().to_owned()),
        (part_of(activity), title.clone()),
    ];
    let kind = opened.detail.with_untracked(|detail| detail.evaluation.kind.say());
    let badge = move || {
        let phase = opened.detail.with(|detail| detail.phase);
        view! { <Badge tone=tone(phase) text=phase.say()/> }
    };
    view! {
        <Breadcrumb above here=kind.to_owned()/>
        <Heading text=t::page_title(&title, kind)>{badge}</Heading>
        {panel(opened)}
    }
}
