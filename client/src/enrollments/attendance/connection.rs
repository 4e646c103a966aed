//! The connection between the sheet and the server: what is saved, what waits, and what the browser shows meanwhile.

use std::time::Duration;

use leptos::prelude::*;
use leptos::task::spawn_local;
use shared::activities::{Occasion, OccasionState};
use shared::enrollments::attendance::SheetLine;
use shared::ids::OccasionId;
use shared::page::Page;
use shared::time::Timestamp;

use super::kept;
use super::queue::Sending;
use super::sheet::Work;
use crate::session::Session;
use crate::ui::badge::Tone;
use crate::ui::button::Button;
use crate::ui::notice::Notice;
use crate::words::{Say, attendance as t};
use crate::{api, browser, format};

/// How long to wait after a failure before asking for the sheet again.
const PAUSE: Duration = Duration::from_secs(5);

/// When the browser kept the copy that is shown; none if the sheet is the server's own.
type KeptAt = RwSignal<Option<Timestamp>>;

/// Keeps the browser's copy up to date while somebody works on the sheet. If only the copy could be shown, asks the server for its
/// sheet.
pub(super) fn follow(occasion: &Occasion, title: &str, lines: RwSignal<Vec<SheetLine>>, kept_at: KeptAt) {
    let (own, title) = (occasion.clone(), title.to_owned());
    let session = Session::get();
    Effect::new(move || {
        lines.track();
        if kept_at.get_untracked().is_none() && own.state != OccasionState::Held {
            lines.with_untracked(|lines| kept::write(session, &own, &title, lines));
        }
    });
    if kept_at.with_untracked(Option::is_some) {
        ask_later(occasion.id, lines, kept_at);
    }
}

fn ask_later(occasion: OccasionId, lines: RwSignal<Vec<SheetLine>>, kept_at: KeptAt) {
    let ask = move || {
        spawn_local(async move {
            // The page may be gone. Or the server has sent its sheet already, in answer to marks.
            if !matches!(kept_at.try_get_untracked(), Some(Some(_))) {
                return;
            }
            let answer = api::get::<Page<SheetLine>>(&format!("/occasions/{occasion}/attendance")).await;
            match answer {
                Ok(page) if kept_at.try_set(None).is_none() => lines.set(page.items),
                Ok(_) => {}
                Err(_) => ask_later(occasion, lines, kept_at),
            }
        });
    };
    set_timeout(ask, PAUSE);
}

/// What is saved, what is not, and why.
pub(super) fn connection(work: Work, kept_at: KeptAt) -> impl IntoView {
    let old = move || {
        kept_at.get().map(|at| {
            view! { <Notice tone=Tone::Info><p>{t::kept_sheet(&format::date_time(at))}</p></Notice> }
        })
    };
    view! {
        {old}
        <p class="muted" role="status">{move || saved(work)}</p>
        {move || fault(work)}
    }
}

// Says that all is saved, or on its way. Marks that are not saved have a notice of their own.
fn saved(work: Work) -> String {
    match (work.queue.sending(), work.queue.saved_at()) {
        (Sending::UnderWay, _) => t::unsent().to_owned(),
        (Sending::Calm, Some(at)) => t::all_saved(&format::clock(at)),
        (Sending::Calm, None) | (Sending::Away | Sending::Refused(_), _) => String::new(),
    }
}

fn fault(work: Work) -> AnyView {
    let queue = work.queue;
    match queue.sending() {
        Sending::Calm | Sending::UnderWay => ().into_any(),
        Sending::Away => view! {
            <Notice tone=Tone::Attention>
                <p role="alert">{move || t::away(queue.count())}</p>
                <Button on_press=move || queue.send()>{t::try_now()}</Button>
            </Notice>
        }
        .into_any(),
        Sending::Refused(problem) => view! {
            <Notice tone=Tone::Danger>
                <p role="alert">{move || t::refused(queue.count())}" "{problem.code.say()}</p>
                <div class="actions">
                    <Button on_press=move || queue.send()>{t::try_now()}</Button>
                    <Button on_press=move || { queue.drop_all(); browser::reload(); }>{t::drop()}</Button>
                </div>
            </Notice>
        }
        .into_any(),
    }
}
