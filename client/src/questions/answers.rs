//! The answers of one participant, on the page of their enrollment: to be given, changed, or read.

use leptos::prelude::*;
use shared::ids::{ActivityId, ParticipantId, PersonId};
use shared::questions::answers::shown;
use shared::questions::answers::{AnswerAction, AnswerChanges, AnswerSheet, AnswerValue, Demand};
use shared::questions::{FormQuestion, QuestionForm};

use super::fields::AnswerFields;
use crate::api::{self, Versioned};
use crate::format;
use crate::session::Session;
use crate::ui::badge::Tone;
use crate::ui::form::{Form, FormState};
use crate::ui::loaded::Remote;
use crate::ui::notice::{Announcer, Notice};
use crate::words::questions as t;

/// A participant, their person, and their name where the page shows several; the name is empty where it shows one.
type Whose = (ParticipantId, PersonId, String);

/// The answers of an enrollment's participants, where the activity asks something.
#[component]
pub(crate) fn EverybodysAnswers(
    /// The activity.
    activity: ActivityId,
    /// The participants.
    whose: Vec<Whose>,
    /// Called when something was answered.
    changed: Callback<()>,
) -> impl IntoView {
    let asked = Remote::new(move || async move {
        api::get::<QuestionForm>(&format!("/activities/{activity}/questions")).await
    });
    move || {
        asked.value().filter(|form| !form.questions.is_empty())?;
        let each = whose.iter().cloned().map(|(participant, person, name)| {
            view! { <AnswersOf participant person name changed/> }
        });
        Some(each.collect_view())
    }
}

/// The answers of a participant; nothing for those who may not see them.
#[component]
fn AnswersOf(
    /// The participant.
    participant: ParticipantId,
    /// The participant's person.
    person: PersonId,
    /// What they are called.
    name: String,
    /// Called when something was answered.
    changed: Callback<()>,
) -> impl IntoView {
    let remote = Remote::new(move || async move {
        api::get_versioned::<AnswerSheet>(&format!("/participants/{participant}/answers")).await
    });
    let title = if name.is_empty() { t::title().to_owned() } else { t::title_of(&name) };
    let id = format!("answers-{participant}");
    let is_own = Session::get().person() == Some(person);
    // A reader who may not see the answers gets none from the server. Then nothing is shown, not even a fault.
    move || {
        let read = remote.value().filter(|read| !read.value.form.questions.is_empty())?;
        let content = content(&read, remote, is_own, changed);
        let (title, id) = (title.clone(), id.clone());
        Some(
            view! { <section class="stack" aria-labelledby=id.clone()><h2 id=id.clone()>{title}</h2>{content}</section> },
        )
    }
}

fn content(
    read: &Versioned<AnswerSheet>,
    remote: Remote<Versioned<AnswerSheet>>,
    is_own: bool,
    changed: Callback<()>,
) -> AnyView {
    let sheet = &read.value;
    let answers_now = sheet.allowed_actions.contains(&AnswerAction::Answer);
    let missing = (answers_now && !sheet.missing.is_empty()).then(|| {
        let text = if is_own { t::missing_own() } else { t::missing() };
        view! { <Notice tone=Tone::Attention><p>{text}</p></Notice> }
    });
    let unread = (!sheet.shows_answers).then(|| view! { <p>{unread(sheet, answers_now)}</p> });
    let said = match (sheet.allowed_actions.is_empty(), sheet.shows_answers) {
        (false, _) => Some(form(read.clone(), remote, is_own, changed).into_any()),
        (true, true) => Some(shown_answers(sheet).into_any()),
        (true, false) => None,
    };
    view! { {missing}{unread}{said} }.into_any()
}

/// Why there are no answers to read: others may write a participant's answers without reading them, until the participant has
/// answered.
fn unread(sheet: &AnswerSheet, answers_now: bool) -> &'static str {
    match (answers_now, sheet.missing.is_empty()) {
        (true, _) => t::written_unread(),
        (false, true) => t::answered_unread(),
        (false, false) => t::missing_unread(),
    }
}

/// The answers as they stand, where nobody changes them any more.
fn shown_answers(sheet: &AnswerSheet) -> impl IntoView + use<> {
    let line = |question: &FormQuestion| {
        let answer = sheet.answers.get(&question.key).map(|value| said(question, value));
        let answer = answer.unwrap_or_else(|| t::no_answer().to_owned());
        view! { <div><dt>{question.label.clone()}</dt><dd>{answer}</dd></div> }
    };
    let lines = shown(&sheet.form.questions, &sheet.answers).into_iter().map(line).collect_view();
    view! { <dl class="facts">{lines}</dl> }
}

fn said(question: &FormQuestion, value: &AnswerValue) -> String {
    let label =
        |key: &String| question.option(key).map_or_else(|| key.clone(), |option| option.label.clone());
    match value {
        AnswerValue::Consent(true) => t::yes().to_owned(),
        AnswerValue::Consent(false) => t::no().to_owned(),
        AnswerValue::Number(number) => format::number(*number),
        AnswerValue::Text(text) if question.kind.has_options() => label(text),
        AnswerValue::Text(text) => text.clone(),
        AnswerValue::Several(options) => options.iter().map(label).collect::<Vec<_>>().join(", "),
    }
}

fn form(
    read: Versioned<AnswerSheet>,
    remote: Remote<Versioned<AnswerSheet>>,
    is_own: bool,
    changed: Callback<()>,
) -> impl IntoView {
    let (state, announcer) = (FormState::new(), Announcer::get());
    let Versioned { value: sheet, etag } = read;
    let allows = |action: AnswerAction| sheet.allowed_actions.contains(&action);
    let (answers_now, leads) = (allows(AnswerAction::Answer), allows(AnswerAction::AnswerAsOrganiser));
    let path = format!("/participants/{}/answers", sheet.participant_id);
    let fields = AnswerFields::new(sheet.form.clone(), sheet.answers.clone());
    let until = (answers_now && is_own).then(|| view! { <p class="muted">{t::until_start()}</p> });
    let save = move || {
        let answers = untrack(|| fields.answers());
        let checked = fields.check(&answers, Demand { leads, complete: is_own });
        let body = AnswerChanges::between(&fields.before(), &answers);
        let (path, etag) = (path.clone(), etag.clone());
        let call = async move { api::patch::<AnswerSheet>(&path, &etag, &body).await };
        state.save(checked, call, move |saved| {
            announcer.say(t::saved());
            remote.set(saved);
            changed.run(());
        });
    };
    let own = answers_now.then(|| fields.draw(state, false));
    let organisers = leads.then(|| {
        let fields = fields.draw(state, true);
        view! { <fieldset class="part-of-form"><legend>{t::organisers_part()}</legend>{fields}</fieldset> }
    });
    let others = (!answers_now).then(|| shown_answers(&sheet));
    let reread = Callback::new(move |()| remote.reload());
    view! {
        {until}
        {others}
        <Form state action=t::save() on_submit=save on_reread=reread>{own}{organisers}</Form>
    }
}
