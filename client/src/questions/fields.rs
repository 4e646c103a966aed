//! The fields of a form, as participants meet them: when they enroll, when they answer later, and in the designer's preview.
//! A question comes and goes with the answers it depends on, by the same rule as on the server.

use leptos::prelude::*;
use shared::error::{FieldCode, FieldProblem, Problem};
use shared::questions::answers::shown;
use shared::questions::answers::{AnswerValue, Answers, Demand, answer_faults, pointer};
use shared::questions::{FormQuestion, FormQuestionKind, QuestionForm};

use crate::format;
use crate::ui::choices::RadioGroup;
use crate::ui::field::{Options, TextArea, TextField};
use crate::ui::form::FormState;
use crate::ui::group::CheckboxGroup;
use crate::words::questions as t;

/// An answer of so many characters is written on one line.
const ONE_LINE: i32 = 200;

/// What is written or chosen for a question.
#[derive(Clone, Copy)]
struct Written {
    text: RwSignal<String>,
    several: RwSignal<Vec<String>>,
}

impl Written {
    fn of(answer: Option<&AnswerValue>) -> Self {
        let (text, several) = match answer {
            None => (String::new(), Vec::new()),
            Some(AnswerValue::Consent(given)) => (given.to_string(), Vec::new()),
            Some(AnswerValue::Number(number)) => (number.to_string(), Vec::new()),
            Some(AnswerValue::Text(text)) => (text.clone(), Vec::new()),
            Some(AnswerValue::Several(options)) => (String::new(), options.clone()),
        };
        Self { text: RwSignal::new(text), several: RwSignal::new(several) }
    }

    // Unreadable input stays text, and the rules refuse it.
    fn value(self, kind: FormQuestionKind) -> AnswerValue {
        if kind == FormQuestionKind::Several {
            return AnswerValue::Several(self.several.get());
        }
        let text = self.text.get();
        match (kind, text.trim()) {
            (FormQuestionKind::Consent, "true") => AnswerValue::Consent(true),
            (FormQuestionKind::Consent, "false") => AnswerValue::Consent(false),
            (FormQuestionKind::Number, number) => {
                number.parse().map_or_else(|_| AnswerValue::Text(text.clone()), AnswerValue::Number)
            }
            _ => AnswerValue::Text(text),
        }
    }
}

/// The fields of a form, with what is written in them.
#[derive(Clone, Copy)]
pub(crate) struct AnswerFields {
    form: StoredValue<QuestionForm>,
    answered: StoredValue<Answers>,
    written: StoredValue<Vec<Written>>,
}

impl AnswerFields {
    /// For a form, filled with what was answered before.
    pub(crate) fn new(form: QuestionForm, answers: Answers) -> Self {
        let written = form.questions.iter().map(|question| Written::of(answers.get(&question.key)));
        let written = StoredValue::new(written.collect());
        Self { form: StoredValue::new(form), answered: StoredValue::new(answers), written }
    }

    /// True when something is asked, of participants or of the organiser alone.
    pub(crate) fn asks(self, for_organiser: bool) -> bool {
        self.form.with_value(|form| form.questions.iter().any(|one| one.for_organiser == for_organiser))
    }

    /// The present answers to the questions that are shown; follows what is written.
    pub(crate) fn answers(self) -> Answers {
        self.form.with_value(|form| {
            let all = form.questions.iter().zip(self.written.get_value());
            let all = all.map(|(question, written)| (question.key.clone(), written.value(question.kind)));
            let mut answers: Answers = all.filter(|(_, value)| !value.is_empty()).collect();
            let shown = keys(&shown(&form.questions, &answers));
            answers.retain(|key, _| shown.contains(key));
            answers
        })
    }

    /// What was answered before.
    pub(crate) fn before(self) -> Answers {
        self.answered.get_value()
    }

    /// Refuses what is wrong with the answers, in words that fit the question: one chooses, or one writes.
    pub(crate) fn check(self, answers: &Answers, demand: Demand) -> Result<(), Problem> {
        let questions = self.form.with_value(|form| form.questions.clone());
        let mut faults = answer_faults(&questions, answers, demand);
        for fault in &mut faults {
            let question = questions.iter().find(|one| pointer(&one.key) == fault.pointer);
            fault.code = fitting(question, fault);
        }
        if faults.is_empty() { Ok(()) } else { Err(Problem::fields(faults)) }
    }

    /// The fields of the participants' part, or of the organiser's.
    pub(crate) fn draw(self, state: FormState, for_organiser: bool) -> AnyView {
        let shown = Memo::new(move |_| {
            let answers = self.answers();
            self.form.with_value(|form| keys(&shown(&form.questions, &answers)))
        });
        let fields = self.form.with_value(|form| {
            let pairs = form.questions.iter().cloned().zip(self.written.get_value());
            let part = pairs.filter(|(question, _)| question.for_organiser == for_organiser);
            part.map(|(question, written)| {
                let key = question.key.clone();
                let is_shown = Memo::new(move |_| shown.with(|shown| shown.contains(&key)));
                let options = options(form, &question, self.answered);
                move || is_shown.get().then(|| field(state, &question, written, options.clone()))
            })
            .collect_view()
        });
        fields.into_any()
    }
}

fn keys(questions: &[&FormQuestion]) -> Vec<String> {
    questions.iter().map(|question| question.key.clone()).collect()
}

fn fitting(question: Option<&FormQuestion>, fault: &FieldProblem) -> FieldCode {
    let is_chosen =
        question.is_some_and(|one| one.kind.has_options() || one.kind == FormQuestionKind::Consent);
    match fault.code {
        FieldCode::Required if is_chosen => FieldCode::NotOneOf,
        code => code,
    }
}

/// The options with the places left, and the keys of full options, except those that the participant has already.
fn options(
    form: &QuestionForm,
    question: &FormQuestion,
    answered: StoredValue<Answers>,
) -> (Options, Vec<String>) {
    let mut full = Vec::new();
    let options = question.options.iter().map(|option| {
        let text = match form.left(&question.key, &option.key) {
            None => option.label.clone(),
            Some(left) if left > 0 => format!("{} ({})", option.label, t::places_left(left)),
            Some(_) => {
                let is_own = answered
                    .with_value(|answers| answers.get(&question.key).is_some_and(|one| one.has(&option.key)));
                if !is_own {
                    full.push(option.key.clone());
                }
                format!("{} ({})", option.label, t::no_places())
            }
        };
        (option.key.clone(), text)
    });
    let options = options.collect();
    (options, full)
}

fn field(
    form: FormState,
    question: &FormQuestion,
    written: Written,
    (options, full): (Options, Vec<String>),
) -> AnyView {
    let (pointer, label, required) = (pointer(&question.key), question.label.clone(), question.required);
    let hint = hint(question);
    let value = written.text;
    match question.kind {
        FormQuestionKind::Text if question.longest() > ONE_LINE => {
            view! { <TextArea form pointer label hint value required/> }.into_any()
        }
        FormQuestionKind::Text => view! { <TextField form pointer label hint value required/> }.into_any(),
        FormQuestionKind::Number => {
            view! { <TextField form pointer label hint value kind="number" required/> }.into_any()
        }
        FormQuestionKind::Choice => {
            view! { <RadioGroup form pointer label hint value options full=Signal::stored(full) required/> }
                .into_any()
        }
        FormQuestionKind::Several => {
            let groups = Signal::stored(vec![(String::new(), options)]);
            view! { <CheckboxGroup form pointer label hint value=written.several groups full required/> }
                .into_any()
        }
        FormQuestionKind::Consent => {
            let options =
                vec![(true.to_string(), t::yes().to_owned()), (false.to_string(), t::no().to_owned())];
            view! { <RadioGroup form pointer label hint value options required/> }.into_any()
        }
    }
}

/// The hint of a question: the organiser's own, and what its kind and limits say without the organiser.
fn hint(question: &FormQuestion) -> String {
    let number = |number: i64| format::number(number);
    let own = match (question.kind, question.minimum, question.maximum) {
        (FormQuestionKind::Number, Some(least), Some(most)) => t::between(&number(least), &number(most)),
        (FormQuestionKind::Number, Some(least), None) => t::at_least(&number(least)),
        (FormQuestionKind::Number, None, Some(most)) => t::at_most(&number(most)),
        (FormQuestionKind::Several, ..) => t::several().to_owned(),
        (FormQuestionKind::Consent, ..) if question.required => t::must_consent().to_owned(),
        (FormQuestionKind::Text, ..) if question.max_length.is_some() => {
            t::longest(&number(i64::from(question.longest())))
        }
        _ => String::new(),
    };
    [question.help.clone(), own].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
}
