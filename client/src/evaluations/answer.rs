//! Answering, behind the link of an invitation: for anybody who holds the link, without login. Opening the page changes nothing.

use leptos::prelude::*;
use leptos_router::hooks::use_location;
use shared::error::{ErrorCode, FieldCode, FieldProblem, Problem};
use shared::evaluations::forms::{Answer, Form as Questions, Question, QuestionKind, answer_faults};
use shared::evaluations::{InvitationToken, NewResponse, OpenForm};

use super::looks::question_text;
use crate::ui::badge::Tone;
use crate::ui::button::{Button, Weight};
use crate::ui::choices::RadioGroup;
use crate::ui::field::{Options, TextArea};
use crate::ui::form::{Form, FormState};
use crate::ui::group::CheckboxGroup;
use crate::ui::heading::Heading;
use crate::ui::loaded::{Loaded, Remote};
use crate::ui::notice::Notice;
use crate::words::answer as t;
use crate::{api, format, language};

/// What stands on the page in place of the form.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Instead {
    /// The address has no token.
    Incomplete,
    /// The token opens nothing: a reminder has replaced it, or it never was one.
    Expired,
    /// No answers are taken any more.
    Closed,
    /// The link has been used before.
    Answered,
    /// It was used just now.
    Thanked,
}

/// The form that the link opened, or what stands in its place.
type Opened = Result<OpenForm, Instead>;

/// The page.
#[component]
pub(super) fn AnswerPage() -> impl IntoView {
    let hash = use_location().hash;
    let token = Memo::new(move |_| hash.with(|hash| hash.trim_start_matches('#').to_owned()));
    let remote = Remote::new(move || open(token.get()));
    view! {
        <div class="narrow">
            <Loaded remote let:opened>{opened_page(opened, token.get_untracked())}</Loaded>
        </div>
    }
}

/// Opens the form. A link that opens none is an answer, too; only a fault that may pass (no network, for instance) is a problem.
async fn open(token: String) -> Result<Opened, Problem> {
    if token.is_empty() {
        return Ok(Err(Instead::Incomplete));
    }
    match api::post_unnamed::<OpenForm>("/evaluation-forms", &InvitationToken { token }).await {
        Ok(form) if form.answered => Ok(Err(Instead::Answered)),
        Ok(form) => Ok(Ok(form)),
        Err(problem) => Instead::of(&problem).map(Err).ok_or(problem),
    }
}

impl Instead {
    fn of(problem: &Problem) -> Option<Self> {
        match problem.code {
            ErrorCode::LinkExpired | ErrorCode::InvalidFields => Some(Self::Expired),
            ErrorCode::EvaluationClosed => Some(Self::Closed),
            ErrorCode::LinkUsed => Some(Self::Answered),
            _ => None,
        }
    }

    /// The heading, what happened, and what one can do.
    fn words(self) -> (&'static str, &'static str, &'static str) {
        match self {
            Self::Incomplete => (t::incomplete_title(), t::incomplete(), t::incomplete_help()),
            Self::Expired => (t::expired_title(), t::expired(), t::expired_help()),
            Self::Closed => (t::closed_title(), t::closed(), t::closed_help()),
            Self::Answered => (t::answered_title(), t::answered(), t::answered_help()),
            Self::Thanked => (t::thanked_title(), t::thanked(), t::thanked_help()),
        }
    }

    fn draw(self) -> AnyView {
        let (title, what, help) = self.words();
        let tone = match self {
            Self::Incomplete | Self::Expired | Self::Closed => Tone::Attention,
            Self::Answered | Self::Thanked => Tone::Success,
        };
        view! { <Heading text=title/><Notice tone><p role="status">{what}</p></Notice><p>{help}</p> }
            .into_any()
    }
}

/// The form until it is sent, or what stands in its place.
fn opened_page(opened: Opened, token: String) -> AnyView {
    let form = match opened {
        Ok(form) => form,
        Err(instead) => return instead.draw(),
    };
    let done = RwSignal::new(None::<Instead>);
    let fields = StoredValue::new(form.form.questions.iter().map(Field::of).collect::<Vec<_>>());
    let form = StoredValue::new(form);
    let content = move || match done.get() {
        Some(instead) => instead.draw(),
        None => form.with_value(|form| asking(form, fields, token.clone(), done)),
    };
    view! { {content} }.into_any()
}

/// What one writes or chooses for a question.
#[derive(Clone, Copy)]
struct Field {
    kind: QuestionKind,
    chosen: RwSignal<String>,
    several: RwSignal<Vec<String>>,
    text: RwSignal<String>,
}

impl Field {
    fn of(question: &Question) -> Self {
        Self {
            kind: question.kind,
            chosen: RwSignal::new(String::new()),
            several: RwSignal::new(Vec::new()),
            text: RwSignal::new(String::new()),
        }
    }

    fn answer(self, question: &Question) -> Answer {
        let (numbers, text) = match self.kind {
            QuestionKind::Text => (Vec::new(), self.text.get_untracked()),
            QuestionKind::Scale | QuestionKind::One => {
                (self.chosen.get_untracked().parse().into_iter().collect(), String::new())
            }
            QuestionKind::Several => {
                let several = self.several.get_untracked();
                (several.iter().filter_map(|word| word.parse().ok()).collect(), String::new())
            }
        };
        Answer { question_id: question.id, numbers, text }
    }
}

/// What is asked, and what happens to the answers.
fn asking(
    open: &OpenForm,
    fields: StoredValue<Vec<Field>>,
    token: String,
    done: RwSignal<Option<Instead>>,
) -> AnyView {
    let state = FormState::new();
    let form = StoredValue::new(open.form.clone());
    let send = move || {
        // Every question is here in its order, unanswered ones too: so the place of a fault is the place of its question.
        let given = form.with_value(|form| {
            fields.with_value(|fields| {
                let pairs = form.questions.iter().zip(fields);
                pairs.map(|(question, field)| field.answer(question)).collect::<Vec<_>>()
            })
        });
        let faults = form.with_value(|form| faults(form, &given));
        let checked = if faults.is_empty() { Ok(()) } else { Err(Problem::fields(faults)) };
        let body = NewResponse { token: token.clone(), answers: given };
        let call = async move {
            match api::tell_unnamed("/evaluation-responses", &body).await {
                Ok(()) => Ok(Instead::Thanked),
                Err(problem) => Instead::of(&problem).filter(|_| problem.errors.is_empty()).ok_or(problem),
            }
        };
        state.save(checked, call, move |instead| done.set(Some(instead)));
    };
    let questions = form.with_value(|form| {
        let asked = form.questions.iter().enumerate();
        fields.with_value(|fields| {
            asked.zip(fields).map(|((place, one), field)| question(state, place, one, *field)).collect_view()
        })
    });
    view! {
        <Heading text=t::title(&open.activity_title)/>
        {other_language()}
        <p class="lead">{open.purpose.clone()}</p>
        <p>{t::takes()}" "<strong>{t::until(&format::date_time(open.closes_at))}</strong></p>
        {anonymity()}
        <Form state action=t::send() on_submit=send><p>{t::must()}</p>{questions}</Form>
    }
    .into_any()
}

/// The faults of the answers, in words that fit the question: one chooses, or one writes.
fn faults(form: &Questions, given: &[Answer]) -> Vec<FieldProblem> {
    let mut faults = answer_faults(form, given);
    for fault in faults.iter_mut().filter(|fault| fault.code == FieldCode::Required) {
        let place = fault.pointer.rsplit('/').next().and_then(|place| place.parse::<usize>().ok());
        let question = place.and_then(|place| form.questions.get(place));
        if question.is_some_and(|question| question.kind != QuestionKind::Text) {
            fault.code = FieldCode::NotOneOf;
        }
    }
    faults
}

/// The link to this page in the other language. It is there before anything is written, because it loads the page anew.
fn other_language() -> AnyView {
    let other = language::other();
    view! {
        <p class="flush" lang=other.word()>
            <Button weight=Weight::Quiet on_press=move || language::switch(other)>{t::in_other_language()}</Button>
        </p>
    }
    .into_any()
}

/// Explains why nobody learns who answered what.
fn anonymity() -> AnyView {
    let facts = [t::no_name(), t::no_time(), t::school_form(), t::small_groups(), t::words_read_by()];
    let facts = facts.into_iter().map(|fact| view! { <li>{fact}</li> }).collect_view();
    view! {
        <section class="notice info" aria-labelledby="anonymity">
            <h2 id="anonymity" class="notice-title">{t::anonymous()}</h2>
            <ul>{facts}</ul>
        </section>
    }
    .into_any()
}

fn question(form: FormState, place: usize, question: &Question, field: Field) -> AnyView {
    let pointer = format!("/answers/{place}");
    let label = question_text(question);
    let required = question.required;
    let choices = question.choices.iter().map(|choice| {
        let text = language::pick(&choice.text_sv, &choice.text_en);
        (choice.number.to_string(), text.clone())
    });
    let options: Options = choices.collect();
    match question.kind {
        QuestionKind::Text => {
            view! { <TextArea form pointer label hint=t::no_names() value=field.text required/> }.into_any()
        }
        QuestionKind::Several => {
            let groups = Signal::stored(vec![(String::new(), options)]);
            view! { <CheckboxGroup form pointer label hint=t::several() value=field.several groups required/> }
                .into_any()
        }
        QuestionKind::One => {
            view! { <RadioGroup form pointer label value=field.chosen options required/> }.into_any()
        }
        QuestionKind::Scale => {
            view! { <RadioGroup form pointer label value=field.chosen options required is_scale=true/> }
                .into_any()
        }
    }
}
