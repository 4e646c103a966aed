//! Attendance: the occasions of an activity, and the sheet of each, made for a phone in one hand.

mod connection;
mod kept;
mod open;
mod queue;
mod sheet;
mod unsent;
mod walk_in;

use leptos::prelude::*;
use leptos_router::components::A;
use shared::activities::{ActivityDetail, Occasion, OccasionState};
use shared::enrollments::attendance::SheetLine;
use shared::error::Problem;
use shared::page::Page;

use crate::activities::open::OpenActivity;
use crate::certificates::panel::completions;
use crate::resource::PageOf;
use crate::session::Session;
use crate::ui::badge::{Badge, Tone};
use crate::ui::loaded::{Loaded, Remote};
use crate::words::{Say, attendance as t};
use crate::{api, format};

use open::Open;
use sheet::Sheet;

/// The part of an activity's page that leads to the sheets of its occasions.
pub(crate) fn attendance(open: OpenActivity) -> AnyView {
    let lines = move || open.detail.with(|detail| detail.occasions.iter().map(line).collect_view());
    let is_empty = move || open.detail.with(|detail| detail.occasions.is_empty());
    view! {
        <p>{t::occasions_lead()}</p>
        <Show when=is_empty><p class="muted">{t::no_occasions()}</p></Show>
        <ul class="coming" aria-label=t::occasions()>{lines}</ul>
        {completions(open)}
    }
    .into_any()
}

fn line(occasion: &Occasion) -> impl IntoView + use<> {
    let tone = match occasion.state {
        OccasionState::Planned => Tone::Info,
        OccasionState::Moved => Tone::Attention,
        OccasionState::Cancelled => Tone::Danger,
        OccasionState::Held => Tone::Success,
    };
    let when = format::span(occasion.starts_at, occasion.ends_at);
    let link = (occasion.state != OccasionState::Cancelled).then(|| {
        let (address, when) = (format!("/occasions/{}/attendance", occasion.id), when.clone());
        view! { <A href=address attr:class="button">{t::take()}<span class="unseen">" "{when}</span></A> }
    });
    let title = occasion.title.clone();
    view! {
        <li>
            <p><Badge tone text=occasion.state.say()/></p>
            <div class="toolbar">
                <div><p class="occasion-when">{when}</p><p class="muted">{title}</p></div>
                {link}
            </div>
        </li>
    }
}

/// The sheet of one occasion, made anew for each.
#[component]
pub(super) fn AttendancePage() -> impl IntoView {
    view! { <PageOf let:id><One id/></PageOf> }
}

#[component]
fn One(
    /// Which occasion.
    id: String,
) -> impl IntoView {
    let session = Session::get();
    let remote = Remote::new(move || read(session, id.clone()));
    view! { <Loaded page=true remote let:open><Sheet open/></Loaded> }
}

async fn read(session: Session, id: String) -> Result<Open, Problem> {
    match ask(&id).await {
        Ok(open) => {
            kept::keep(session, &open);
            Ok(open)
        }
        Err(problem) if problem.status >= 500 => kept::find(session, &id).ok_or(problem),
        Err(problem) => Err(problem),
    }
}

async fn ask(id: &str) -> Result<Open, Problem> {
    let lines = api::get::<Page<SheetLine>>(&format!("/occasions/{id}/attendance")).await?.items;
    let occasion = api::get::<Occasion>(&format!("/occasions/{id}")).await?;
    let activity = api::get::<ActivityDetail>(&format!("/activities/{}", occasion.activity_id)).await?;
    Ok(Open { occasion, title: activity.activity.title, lines, kept_at: None })
}
