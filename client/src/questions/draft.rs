//! A form while it is written: every field of every question, and what becomes of them.

use leptos::prelude::*;
use shared::error::{FieldCode, Problem};
use shared::ids::ActivityId;
use shared::questions::check::{form_faults, may_decide};
use shared::questions::{FormQuestion, FormQuestionKind, QuestionCondition, QuestionForm, QuestionOption};

use crate::api;
use crate::rules::said;

/// An option while it is written.
#[derive(Clone, Copy)]
pub(super) struct DraftOption {
    pub(super) key: StoredValue<String>,
    pub(super) label: RwSignal<String>,
    pub(super) places: RwSignal<String>,
}

/// A question while it is written.
#[derive(Clone, Copy)]
pub(super) struct DraftQuestion {
    pub(super) key: StoredValue<String>,
    /// True if the question was saved before: its kind stays, because answers depend on it.
    pub(super) is_known: bool,
    pub(super) kind: RwSignal<String>,
    pub(super) label: RwSignal<String>,
    pub(super) help: RwSignal<String>,
    pub(super) required: RwSignal<bool>,
    pub(super) for_organiser: RwSignal<bool>,
    pub(super) on: RwSignal<String>,
    pub(super) is: RwSignal<Vec<String>>,
    pub(super) options: RwSignal<Vec<DraftOption>>,
    pub(super) minimum: RwSignal<String>,
    pub(super) maximum: RwSignal<String>,
    pub(super) longest: RwSignal<String>,
}

/// A form while it is written.
#[derive(Clone, Copy)]
pub(super) struct Draft {
    pub(super) activity: ActivityId,
    pub(super) questions: RwSignal<Vec<DraftQuestion>>,
    pub(super) keep_days: RwSignal<String>,
}

/// A key that no other question or option has.
fn fresh() -> String {
    api::keys::random().chars().take(10).collect()
}

fn written<T: ToString>(value: Option<T>) -> RwSignal<String> {
    RwSignal::new(value.map(|value| value.to_string()).unwrap_or_default())
}

impl DraftOption {
    fn of(option: &QuestionOption) -> Self {
        Self {
            key: StoredValue::new(option.key.clone()),
            label: RwSignal::new(option.label.clone()),
            places: written(option.places),
        }
    }

    /// A new one.
    pub(super) fn new() -> Self {
        Self::of(&QuestionOption { key: fresh(), label: String::new(), places: None })
    }

    fn option(self) -> QuestionOption {
        QuestionOption {
            key: self.key.get_value(),
            label: self.label.get().trim().to_owned(),
            places: self.places.get().trim().parse().ok(),
        }
    }
}

impl DraftQuestion {
    fn of(question: &FormQuestion, is_known: bool) -> Self {
        let condition = question.condition.clone();
        Self {
            key: StoredValue::new(question.key.clone()),
            is_known,
            kind: RwSignal::new(question.kind.word().to_owned()),
            label: RwSignal::new(question.label.clone()),
            help: RwSignal::new(question.help.clone()),
            required: RwSignal::new(question.required),
            for_organiser: RwSignal::new(question.for_organiser),
            on: RwSignal::new(condition.as_ref().map(|one| one.question.clone()).unwrap_or_default()),
            is: RwSignal::new(condition.map(|one| one.is).unwrap_or_default()),
            options: RwSignal::new(question.options.iter().map(DraftOption::of).collect()),
            minimum: written(question.minimum),
            maximum: written(question.maximum),
            longest: written(question.max_length),
        }
    }

    /// A new one: words, until another kind is chosen.
    pub(super) fn new() -> Self {
        Self::of(&FormQuestion::new(fresh(), FormQuestionKind::Text), false)
    }

    /// How it is answered.
    pub(super) fn kind_now(self) -> FormQuestionKind {
        self.kind.with(|word| word.parse().unwrap_or(FormQuestionKind::Text))
    }

    /// The pointer of one of its fields, by the question's key: the key stays when the question moves.
    pub(super) fn at(self, field: &str) -> String {
        format!("/questions/{}/{field}", self.key.get_value())
    }

    /// The question as it is written, as far as its kind has such fields. Follows the fields.
    pub(super) fn question(self) -> FormQuestion {
        let kind = self.kind_now();
        let number = |field: RwSignal<String>| -> Option<i64> {
            (kind == FormQuestionKind::Number).then(|| field.get().trim().parse().ok()).flatten()
        };
        let options = if kind.has_options() { self.options.get() } else { Vec::new() };
        let for_organiser = self.for_organiser.get();
        let condition =
            said(&self.on.get()).map(|question| QuestionCondition { question, is: self.is.get() });
        FormQuestion {
            key: self.key.get_value(),
            kind,
            label: self.label.get().trim().to_owned(),
            help: self.help.get().trim().to_owned(),
            required: self.required.get() && !for_organiser,
            for_organiser,
            condition,
            options: options.into_iter().map(DraftOption::option).collect(),
            minimum: number(self.minimum),
            maximum: number(self.maximum),
            max_length: (kind == FormQuestionKind::Text)
                .then(|| self.longest.get().trim().parse().ok())
                .flatten(),
        }
    }

    // What is written where a number belongs, and is none.
    fn unreadable(self) -> Vec<String> {
        let kind = self.kind_now();
        let is_wrong = |field: RwSignal<String>| {
            said(&field.get()).is_some_and(|written| written.parse::<i32>().is_err())
        };
        let mut wrong = Vec::new();
        let fields = [
            (FormQuestionKind::Number, "minimum", self.minimum),
            (FormQuestionKind::Number, "maximum", self.maximum),
            (FormQuestionKind::Text, "maxLength", self.longest),
        ];
        for (of, name, field) in fields {
            if kind == of && is_wrong(field) {
                wrong.push(self.at(name));
            }
        }
        if kind.has_options() {
            let options = self.options.get().into_iter();
            let options = options.filter(|option| is_wrong(option.places));
            wrong
                .extend(options.map(|option| self.at(&format!("options/{}/places", option.key.get_value()))));
        }
        wrong
    }
}

impl Draft {
    /// A draft of the form that is in use.
    pub(super) fn of(form: &QuestionForm) -> Self {
        let questions = form.questions.iter().map(|question| DraftQuestion::of(question, true)).collect();
        Self {
            activity: form.activity_id,
            questions: RwSignal::new(questions),
            keep_days: RwSignal::new(form.keep_days.to_string()),
        }
    }

    /// The form as it is written. Follows the fields.
    pub(super) fn form(self) -> QuestionForm {
        QuestionForm {
            questions: self.questions.get().into_iter().map(DraftQuestion::question).collect(),
            keep_days: self.keep_days.get().trim().parse().unwrap_or_default(),
            ..QuestionForm::nothing(self.activity)
        }
    }

    /// The questions that this one may depend on: earlier ones that the rules allow to decide about it.
    pub(super) fn deciding(self, question: DraftQuestion) -> Vec<FormQuestion> {
        let form = self.form();
        let key = question.key.get_value();
        let place = form.questions.iter().position(|one| one.key == key).unwrap_or_default();
        let own = form.questions.get(place).cloned();
        let earlier = form.questions.into_iter().take(place);
        earlier.filter(|one| own.as_ref().is_some_and(|own| may_decide(one, own))).collect()
    }

    /// Everything that is wrong with it, at its fields.
    pub(super) fn check(self) -> Result<QuestionForm, Problem> {
        let form = self.form();
        let mut faults = form_faults(&form);
        let unreadable = self.questions.get().into_iter().flat_map(DraftQuestion::unreadable);
        for pointer in unreadable {
            faults.push(shared::error::FieldProblem::new(pointer, FieldCode::WrongFormat, ""));
        }
        if faults.is_empty() { Ok(form) } else { Err(by_key(&form, Problem::fields(faults))) }
    }
}

/// The problem with its faults where the fields stand: by the keys of questions and options, because their places change.
pub(super) fn by_key(form: &QuestionForm, problem: Problem) -> Problem {
    let mut problem = problem;
    for fault in &mut problem.errors {
        let mut parts: Vec<String> = fault.pointer.split('/').map(str::to_owned).collect();
        if parts.get(1).is_none_or(|part| part != "questions") {
            continue;
        }
        let place = parts.get(2).and_then(|place| place.parse::<usize>().ok());
        let Some(question) = place.and_then(|place| form.questions.get(place)) else { continue };
        parts[2].clone_from(&question.key);
        if parts.get(3).is_some_and(|part| part == "options") {
            let place = parts.get(4).and_then(|place| place.parse::<usize>().ok());
            if let Some(option) = place.and_then(|place| question.options.get(place)) {
                parts[4].clone_from(&option.key);
            }
        }
        fault.pointer = parts.join("/");
    }
    problem
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn faults_are_brought_to_the_fields_by_key() {
        let option = |key: &str| QuestionOption { key: key.into(), label: String::new(), places: None };
        let questions = vec![
            FormQuestion { label: "A".into(), ..FormQuestion::new("a1", FormQuestionKind::Text) },
            FormQuestion {
                label: "B".into(),
                options: vec![option("x7")],
                ..FormQuestion::new("b2", FormQuestionKind::Choice)
            },
        ];
        let form = QuestionForm { questions, keep_days: 0, ..QuestionForm::nothing(ActivityId(1)) };
        let faults = by_key(&form, Problem::fields(form_faults(&form))).errors;
        let pointers: Vec<_> = faults.into_iter().map(|fault| fault.pointer).collect();
        assert_eq!(pointers, ["/keepDays", "/questions/b2/options/x7/label"]);
    }
}
