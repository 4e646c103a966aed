//! The office's page of one activity: how it stands, its steps, and its parts as tabs. Those who lead it see theirs, too.

use leptos::prelude::*;
use leptos_router::components::A;
use shared::activities::ActivityDetail;
use shared::activities::access::Activities;
use shared::activities::actions::ActivityAction;
use shared::activities::states::ActivityState;
use shared::enrollments::ParticipantCounts;

use super::edition::{EditionDialog, EditionForm};
use super::figures::KeyFigures;
use super::looks::state_badge;
use super::lower::Lower;
use super::missing::missing;
use super::parts::PARTS;
use super::steps::{StepDialog, Steps, step_buttons};
use crate::activities::aims::Aims;
use crate::activities::open::{OVERVIEW, OpenActivity};
use crate::api;
use crate::protected::Forbidden;
use crate::resource::PageOf;
use crate::session::Session;
use crate::ui::badge::{Badge, Tone};
use crate::ui::breadcrumb::Breadcrumb;
use crate::ui::button::Button;
use crate::ui::heading::Heading;
use crate::ui::loaded::{Remote, Steady};
use crate::ui::notice::Notice;
use crate::ui::tabs::{Tabs, current_tab};
use crate::words::{Say, staff as t};

/// The page of one activity, made anew for each.
#[component]
pub(super) fn StaffActivityPage() -> impl IntoView {
    view! { <PageOf let:id><One id/></PageOf> }
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
    let aims = Remote::new(Aims::read);
    view! { <Steady page=true remote let:detail>{page(opened(detail, remote, aims))}</Steady> }
}

fn opened(
    detail: Signal<ActivityDetail>,
    remote: Remote<ActivityDetail>,
    aims: Remote<Aims>,
) -> OpenActivity {
    let now = Memo::new(move |_| detail.with(|detail| (detail.activity.id, detail.seats)));
    let counts = Remote::new(move || {
        let path = format!("/activities/{}/participant-counts", now.get().0);
        async move { api::get::<ParticipantCounts>(&path).await }
    });
    OpenActivity { detail, remote, counts, aims }
}

/// The page, for those who keep or lead the activity.
fn page(open: OpenActivity) -> AnyView {
    let own = [
        ActivityAction::Copy,
        ActivityAction::ReadParticipants,
        ActivityAction::TakeAttendance,
        ActivityAction::Evaluate,
        ActivityAction::WriteMail,
        ActivityAction::AskParticipants,
    ];
    let is_own =
        open.detail.with_untracked(|detail| detail.allowed_actions.iter().any(|action| own.contains(action)));
    if is_own { content(open).into_any() } else { view! { <Forbidden/> }.into_any() }
}

fn content(open: OpenActivity) -> impl IntoView {
    let title = Signal::derive(move || open.detail.with(|detail| detail.activity.title.clone()));
    let badges = move || {
        open.detail.with(|detail| {
            let state = detail.activity.state;
            let phase = state
                .takes_enrollments()
                .then(|| view! { <Badge tone=Tone::Neutral text=detail.phase.say()/> });
            view! { {state_badge(state)}{phase} }
        })
    };
    let words = Memo::new(move |_| {
        let is_seen = |detail: &ActivityDetail| {
            PARTS.iter().filter(|part| (part.is_for)(detail)).map(|part| part.word).collect::<Vec<_>>()
        };
        open.detail.with(is_seen)
    });
    let parts = move || PARTS.iter().filter(move |part| words.with(|words| words.contains(&part.word)));
    let tabs = move || {
        let tabs = parts().map(|part| (part.word, (part.name)().to_owned())).collect();
        view! { <Tabs label=t::parts() tabs/> }
    };
    let above = if Session::get().may(Activities::Steer) {
        ("/staff/activities", t::activities_title().to_owned())
    } else {
        ("/activities", t::catalogue().to_owned())
    };
    let tab = current_tab(OVERVIEW);
    let chosen = Memo::new(move |_| tab.with(|word| words.get().into_iter().find(|own| own == word)));
    let part = move || {
        let word = chosen.get()?;
        PARTS.iter().find(|part| part.word == word).map(|part| (part.draw)(open))
    };
    view! {
        <Breadcrumb above=vec![above] here=title/>
        <Heading text=title><span class="badges">{badges}</span></Heading>
        <Actions open/>
        {move || open.detail.with(called_off)}
        <KeyFigures open/>
        {tabs}
        <div class="part">{part}</div>
    }
}

/// The notice that the activity is put off or called off, and why.
fn called_off(detail: &ActivityDetail) -> Option<impl IntoView + use<>> {
    let (state, reason) = (detail.activity.state, detail.activity.state_reason.clone());
    let tone = match state {
        ActivityState::Cancelled => Tone::Danger,
        ActivityState::Postponed => Tone::Attention,
        _ => return None,
    };
    let next = (state == ActivityState::Postponed).then(|| view! { <p>{t::postponed_next()}</p> });
    Some(view! { <Notice tone><p><strong>{state.say()}"."</strong>" "{reason}</p>{next}</Notice> })
}

/// The buttons of what one may do with it.
#[component]
fn Actions(
    /// The activity.
    open: OpenActivity,
) -> impl IntoView {
    let steps = Steps::new(open);
    let edition = EditionForm::new();
    let buttons = move || {
        open.detail.with(|detail| {
            let allows = |action: ActivityAction| detail.allowed_actions.contains(&action);
            let (id, starts_at) = (detail.activity.id, detail.activity.starts_at);
            let is_ready = missing(detail, open.aims.value().as_ref()).is_empty();
            let change = allows(ActivityAction::Change)
                .then(|| view! { <A href=format!("/staff/activities/{id}/edit") attr:class="button">{t::edit()}</A> });
            let copy = allows(ActivityAction::Copy)
                .then(|| view! { <Button on_press=move || edition.begin(id, starts_at)>{t::new_edition()}</Button> });
            view! { {change}{step_buttons(steps, detail, is_ready)}{copy} }
        })
    };
    view! {
        <div class="actions">{buttons}<Lower open/></div>
        <StepDialog steps/>
        <EditionDialog form=edition/>
    }
}
