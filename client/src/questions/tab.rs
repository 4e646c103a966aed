//! The part of an activity's page where it is decided what participants are asked, and where their answers are taken out.

use leptos::prelude::*;
use shared::activities::actions::ActivityAction;
use shared::questions::QuestionForm;

use super::design::design;
use super::preview::preview;
use crate::activities::open::OpenActivity;
use crate::api::{self, Versioned};
use crate::format;
use crate::imports::export::Exports;
use crate::ui::empty::Empty;
use crate::ui::loaded::{Loaded, Remote};
use crate::words::questions as t;

/// What the activity asks.
pub(crate) fn questions_tab(open: OpenActivity) -> AnyView {
    let (id, asks) = open.detail.with_untracked(|detail| {
        (detail.activity.id, detail.allowed_actions.contains(&ActivityAction::AskParticipants))
    });
    let remote = Remote::new(move || async move {
        api::get_versioned::<QuestionForm>(&format!("/activities/{id}/questions")).await
    });
    let draw = move |read: Versioned<QuestionForm>| {
        let taken_out = (read.value.version > 0).then(|| answers(&read.value));
        let form = if asks { design(read, remote).into_any() } else { shown(read.value).into_any() };
        view! { {form}{taken_out} }
    };
    view! { <div class="stack"><Loaded remote let:read>{draw(read)}</Loaded></div> }.into_any()
}

/// The questions, for those who lead the activity and do not decide what it asks.
fn shown(form: QuestionForm) -> AnyView {
    if form.questions.is_empty() {
        return view! { <Empty title=t::nothing_asked()><p>{t::nothing_asked_help()}</p></Empty> }.into_any();
    }
    view! { <section class="stack"><h2>{t::preview()}</h2>{preview(form)}</section> }.into_any()
}

/// The answers as a table, and how long they are kept.
fn answers(form: &QuestionForm) -> AnyView {
    let path = format!("/activities/{}/answers/export", form.activity_id);
    view! {
        <section class="stack">
            <h2>{t::answers()}</h2>
            <p>{t::answers_lead(&format::number(i64::from(form.keep_days)))}</p>
            <div class="actions"><Exports path=Signal::stored(path) name=t::file_name()/></div>
        </section>
    }
    .into_any()
}
