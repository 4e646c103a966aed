//! The rules of a form: every fault, each at its field. The designer shows these faults before anything is sent.

use super::{
    FormQuestion, FormQuestionKind, KEEP_DAYS_MAXIMUM, MOST_OPTIONS, MOST_QUESTIONS, QuestionForm,
    TEXT_MAXIMUM,
};
use crate::error::{FieldCode, FieldProblem, Problem};
use crate::text::folded;

/// The most characters of a question or an option.
pub const LABEL_MAXIMUM: usize = 300;

/// The most characters of what helps to answer.
pub const HELP_MAXIMUM: usize = 1000;

/// The most places of an option.
pub const PLACES_MAXIMUM: i32 = 10_000;

struct Faults(Vec<FieldProblem>);

impl Faults {
    fn add(&mut self, pointer: impl Into<String>, code: FieldCode, detail: &str) {
        self.0.push(FieldProblem::new(pointer, code, detail));
    }

    fn unless(&mut self, holds: bool, pointer: impl Into<String>, code: FieldCode, detail: &str) {
        if !holds {
            self.add(pointer, code, detail);
        }
    }

    fn words(&mut self, text: &str, pointer: String, maximum: usize) {
        if text.chars().count() > maximum {
            self.add(pointer, FieldCode::TooLong, "is too long");
        }
    }
}

/// Every fault of a form.
pub fn form_faults(form: &QuestionForm) -> Vec<FieldProblem> {
    let mut faults = Faults(Vec::new());
    let days = form.keep_days;
    faults.unless(days >= 1, "/keepDays", FieldCode::TooSmall, "must be at least 1");
    faults.unless(days <= KEEP_DAYS_MAXIMUM, "/keepDays", FieldCode::TooLarge, "must be at most 730");
    if form.questions.len() > MOST_QUESTIONS {
        faults.add("/questions", FieldCode::TooLong, "must have at most 40 questions");
    }
    for place in 0..form.questions.len() {
        question_faults(&form.questions[..place], &form.questions[place], place, &mut faults);
    }
    faults.0
}

/// Refuses a form with faults.
pub fn require_right(form: &QuestionForm) -> Result<(), Problem> {
    let faults = form_faults(form);
    if faults.is_empty() { Ok(()) } else { Err(Problem::fields(faults)) }
}

/// Refuses a form in which the key of an earlier version's question stands for another kind of answer: what was answered
/// would mean something else.
pub fn require_kinds(earlier: &[FormQuestion], form: &QuestionForm) -> Result<(), Problem> {
    let mut faults = Faults(Vec::new());
    for (place, question) in form.questions.iter().enumerate() {
        let was = earlier.iter().find(|was| was.key == question.key);
        faults.unless(
            was.is_none_or(|was| was.kind == question.kind),
            format!("/questions/{place}/kind"),
            FieldCode::Conflicts,
            "the key was used for another kind of question; give the new one another key",
        );
    }
    if faults.0.is_empty() { Ok(()) } else { Err(Problem::fields(faults.0)) }
}

/// True for the key of a question or an option: one to twenty small letters and digits.
pub fn is_key(text: &str) -> bool {
    (1..=20).contains(&text.len())
        && text.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit())
}

fn question_faults(earlier: &[FormQuestion], question: &FormQuestion, place: usize, faults: &mut Faults) {
    let at = |field: &str| format!("/questions/{place}/{field}");
    faults.unless(
        is_key(&question.key),
        at("key"),
        FieldCode::WrongFormat,
        "must be small letters and digits",
    );
    let is_new = !earlier.iter().any(|one| one.key == question.key);
    faults.unless(is_new, at("key"), FieldCode::Repeated, "another question has this key");
    faults.unless(!question.label.trim().is_empty(), at("label"), FieldCode::Required, "must not be empty");
    faults.words(&question.label, at("label"), LABEL_MAXIMUM);
    faults.words(&question.help, at("help"), HELP_MAXIMUM);
    let is_asked = !(question.required && question.for_organiser);
    faults.unless(is_asked, at("required"), FieldCode::Conflicts, "is not asked of participants");
    let is_number = question.kind == FormQuestionKind::Number;
    let has_bounds = question.minimum.is_some() || question.maximum.is_some();
    faults.unless(is_number || !has_bounds, at("minimum"), FieldCode::Conflicts, "is for numbers");
    let is_crossed = question.minimum.zip(question.maximum).is_some_and(|(least, most)| least > most);
    faults.unless(!is_crossed, at("maximum"), FieldCode::TooSmall, "is below the minimum");
    if let Some(longest) = question.max_length {
        let is_text = question.kind == FormQuestionKind::Text;
        faults.unless(is_text, at("maxLength"), FieldCode::Conflicts, "is for words");
        faults.unless(longest >= 1, at("maxLength"), FieldCode::TooSmall, "must be at least 1");
        faults.unless(longest <= TEXT_MAXIMUM, at("maxLength"), FieldCode::TooLarge, "must be at most 4000");
    }
    option_faults(question, place, faults);
    condition_faults(earlier, question, place, faults);
}

fn option_faults(question: &FormQuestion, place: usize, faults: &mut Faults) {
    let all = format!("/questions/{place}/options");
    let count = question.options.len();
    if !question.kind.has_options() {
        faults.unless(count == 0, all, FieldCode::Conflicts, "the question has no options");
        return;
    }
    faults.unless(count > 0, all.as_str(), FieldCode::TooShort, "must have at least one option");
    faults.unless(count <= MOST_OPTIONS, all.as_str(), FieldCode::TooLong, "must have at most 50 options");
    for (number, option) in question.options.iter().enumerate() {
        let at = |field: &str| format!("{all}/{number}/{field}");
        let earlier = &question.options[..number];
        faults.unless(
            is_key(&option.key),
            at("key"),
            FieldCode::WrongFormat,
            "must be small letters and digits",
        );
        let is_new = !earlier.iter().any(|one| one.key == option.key);
        faults.unless(is_new, at("key"), FieldCode::Repeated, "another option has this key");
        let label = folded(&option.label);
        faults.unless(!label.is_empty(), at("label"), FieldCode::Required, "must not be empty");
        faults.words(&option.label, at("label"), LABEL_MAXIMUM);
        let is_new = label.is_empty() || !earlier.iter().any(|one| folded(&one.label) == label);
        faults.unless(is_new, at("label"), FieldCode::Repeated, "another option is called the same");
        let places = option.places.unwrap_or(1);
        faults.unless(places >= 1, at("places"), FieldCode::TooSmall, "must be at least 1");
        faults.unless(places <= PLACES_MAXIMUM, at("places"), FieldCode::TooLarge, "must be at most 10000");
    }
}

fn condition_faults(earlier: &[FormQuestion], question: &FormQuestion, place: usize, faults: &mut Faults) {
    let Some(condition) = &question.condition else { return };
    let at = |field: &str| format!("/questions/{place}/condition/{field}");
    let Some(decides) = earlier.iter().find(|one| one.key == condition.question) else {
        faults.add(at("question"), FieldCode::NoSuchThing, "there is no such question before this one");
        return;
    };
    if !may_decide(decides, question) {
        let detail = "nothing can depend on the answer to that question, or not what participants are asked";
        faults.add(at("question"), FieldCode::Conflicts, detail);
        return;
    }
    faults.unless(!condition.is.is_empty(), at("is"), FieldCode::Required, "must name an answer");
    let is_answer = |word: &String| match decides.kind {
        FormQuestionKind::Consent => word == "true" || word == "false",
        _ => decides.option(word).is_some(),
    };
    faults.unless(condition.is.iter().all(is_answer), at("is"), FieldCode::NotOneOf, "is no answer to it");
}

/// True when a question may depend on the answer to an earlier one: what participants are asked never depends on what they
/// do not see.
pub fn may_decide(earlier: &FormQuestion, question: &FormQuestion) -> bool {
    earlier.kind.can_decide() && (question.for_organiser || !earlier.for_organiser)
}
