//! A form of questions as participants meet it.

use leptos::prelude::*;
use shared::questions::QuestionForm;
use shared::questions::answers::Answers;

use super::fields::AnswerFields;
use crate::ui::form::FormState;
use crate::words::questions as t;

/// The form as participants meet it, and below it the organiser's part. Nothing of it is sent.
pub(super) fn preview(mut form: QuestionForm) -> AnyView {
    let state = FormState::new();
    // Questions and options without words get a stand-in name, or nobody could tell their fields apart.
    for question in &mut form.questions {
        name(&mut question.label, t::unnamed());
        for option in &mut question.options {
            name(&mut option.label, t::option());
        }
    }
    let fields = AnswerFields::new(form, Answers::new());
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
