//! The part of an activity's page where it is decided what participants are asked, and where their answers are taken out.

use leptos::prelude::*;
use shared::activities::actions::ActivityAction;
use shared::questions::QuestionForm;

use super::design::design;
use super::fields::AnswerFields;
use crate::activities::staff::parts::OpenActivity;
use crate::api::{self, Versioned};
use crate::format;
use crate::imports::Exports;
use crate::ui::{Empty, FormState, Loaded, Remote};
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

/// The form as participants meet it, and below it the organiser's part. Nothing of it is sent.
pub(super) fn preview(mut form: QuestionForm) -> AnyView {
    let state = FormState::new();
    // What has no words yet has a name all the same, or nobody could tell the fields apart.
    for question in &mut form.questions {
        name(&mut question.label, t::unnamed());
        for option in &mut question.options {
            name(&mut option.label, t::option());
        }
    }
    let fields = AnswerFields::new(form, shared::questions::answers::Answers::new());
    let organisers = fields.asks(true).then(|| {
        let fields = fields.draw(state, true);
        view! { <fieldset class="part-of-form"><legend>{t::organisers_part()}</legend>{fields}</fieldset> }
    });
    view! { <div class="form preview">{fields.draw(state, false)}{organisers}</div> }.into_any()
}

fn name(label: &mut String, words: &str) {
    if label.trim().is_empty() {
        words.clone_into(label);
    }
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
