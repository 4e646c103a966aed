//! Answers to a form: which are right, what is missing, and what a change makes of them.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use validator::Validate;

use super::{FormQuestion, FormQuestionKind, QuestionCondition, QuestionForm};
use crate::error::{FieldCode, FieldProblem};
use crate::ids::{ActivityId, EnrollmentId, ParticipantId};
use crate::text_enum;
use crate::time::Timestamp;

/// What an answer in words may be, for the description.
#[cfg(feature = "server")]
#[derive(utoipa::ToSchema)]
#[schema(max_length = 4000, example = "Vegetariskt")]
#[expect(dead_code, reason = "only its schema is wanted")]
struct AnswerText(String);

/// One answer, of the type that its question wants.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub enum AnswerValue {
    /// To a consent.
    Consent(bool),
    /// To a question for a number.
    Number(i64),
    /// To a question in words, or the key of the option of a choice.
    #[cfg_attr(feature = "server", schema(value_type = AnswerText))]
    Text(String),
    /// The keys of the options chosen, where several may be.
    Several(Vec<String>),
}

impl AnswerValue {
    /// True for an answer that says nothing.
    pub fn is_empty(&self) -> bool {
        match self {
            Self::Text(text) => text.trim().is_empty(),
            Self::Several(options) => options.is_empty(),
            Self::Consent(_) | Self::Number(_) => false,
        }
    }

    /// True when the option is chosen in it.
    pub fn has(&self, option: &str) -> bool {
        match self {
            Self::Text(chosen) => chosen == option,
            Self::Several(chosen) => chosen.iter().any(|one| one == option),
            Self::Consent(_) | Self::Number(_) => false,
        }
    }
}

/// Answers by the key of their question.
pub type Answers = BTreeMap<String, AnswerValue>;

text_enum! {
    /// What somebody may do with a participant's answers.
    pub enum AnswerAction {
        /// Answers what participants are asked.
        Answer = "answer",
        /// Answers what is for those who lead the activity alone.
        AnswerAsOrganiser = "answerAsOrganiser",
    }
}

/// What one participant has answered, with what they are asked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct AnswerSheet {
    /// The participant.
    pub participant_id: ParticipantId,
    /// Their enrollment.
    pub enrollment_id: EnrollmentId,
    /// The activity.
    pub activity_id: ActivityId,
    /// Raised by each change; 0 before the first answer.
    #[cfg_attr(feature = "server", schema(example = 1))]
    pub version: i32,
    /// The version of the form that was answered last; 0 before the first answer.
    #[cfg_attr(feature = "server", schema(example = 1))]
    pub form_version: i32,
    /// What is asked now, as the caller may see it. A place that the participant has taken counts as left.
    pub form: QuestionForm,
    /// True for those who read the answers: participants their own, and those who lead the activity. Whoever may enroll the
    /// participant may write them without reading them, until the participant has answered for themself.
    #[cfg_attr(feature = "server", schema(example = true))]
    pub shows_answers: bool,
    /// The answers by question; none where they are not shown, whatever was answered.
    #[cfg_attr(feature = "server", schema(example = json!({ "food": "Vegetariskt" })))]
    pub answers: BTreeMap<String, AnswerValue>,
    /// The questions that must be answered, and are not yet; where answers are not shown those alone that depend on no other.
    #[cfg_attr(feature = "server", schema(example = json!(["travel"])))]
    pub missing: Vec<String>,
    /// When they last changed.
    pub changed_at: Option<Timestamp>,
    /// What the caller may do.
    pub allowed_actions: Vec<AnswerAction>,
}

/// Answers to be changed (merge patch): those that are sent take the place of what was there, null takes one back.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Validate)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct AnswerChanges {
    /// The answers by question.
    #[cfg_attr(feature = "server", schema(schema_with = answers_or_null))]
    pub answers: BTreeMap<String, Option<AnswerValue>>,
}

// The derive knows no map whose values may be null.
#[cfg(feature = "server")]
fn answers_or_null() -> utoipa::openapi::schema::Object {
    use utoipa::openapi::schema::{ObjectBuilder, OneOfBuilder, Ref, Schema, Type};
    let null = ObjectBuilder::new().schema_type(Type::Null).build();
    let value = OneOfBuilder::new().item(null).item(Ref::from_schema_name("AnswerValue")).build();
    ObjectBuilder::new()
        .description(Some("The answers by question."))
        .additional_properties(Some(Schema::OneOf(value)))
        .examples([serde_json::json!({ "food": "Vegetariskt" })])
        .build()
}

impl AnswerChanges {
    /// What makes one set of answers of another.
    pub fn between(before: &Answers, after: &Answers) -> Self {
        let gone = before.keys().filter(|key| !after.contains_key(*key)).map(|key| (key.clone(), None));
        let new = after.iter().filter(|(key, value)| before.get(*key) != Some(*value));
        Self { answers: gone.chain(new.map(|(key, value)| (key.clone(), Some(value.clone())))).collect() }
    }

    /// The answers after it: those that say nothing are none, and those to questions that are not shown any more go, unless
    /// they are what was sent.
    pub fn applied(&self, questions: &[FormQuestion], before: &Answers) -> Answers {
        let mut after = fitting(questions, before);
        for (key, value) in &self.answers {
            match value {
                Some(value) if !value.is_empty() => after.insert(key.clone(), value.clone()),
                _ => after.remove(key),
            };
        }
        let shown = shown(questions, &after);
        let is_kept = |key: &String| {
            shown.iter().any(|question| question.key == *key)
                || matches!(self.answers.get(key), Some(Some(_)))
        };
        let hidden: Vec<_> = after.keys().filter(|key| !is_kept(key)).cloned().collect();
        for key in hidden {
            after.remove(&key);
        }
        after
    }
}

/// The questions that are shown to somebody who has answered so far: those without a condition, and those whose condition
/// holds for the answer to an earlier one that is shown itself.
pub fn shown<'a>(questions: &'a [FormQuestion], answers: &Answers) -> Vec<&'a FormQuestion> {
    let mut shown: Vec<&FormQuestion> = Vec::with_capacity(questions.len());
    for question in questions {
        let holds = question.condition.as_ref().is_none_or(|condition| {
            let earlier = shown.iter().find(|earlier| earlier.key == condition.question);
            earlier.is_some_and(|earlier| is_met(condition, earlier, answers.get(&earlier.key)))
        });
        if holds {
            shown.push(question);
        }
    }
    shown
}

// A consent that nobody has answered counts as not given.
fn is_met(condition: &QuestionCondition, earlier: &FormQuestion, answer: Option<&AnswerValue>) -> bool {
    let is_wanted = |word: &str| condition.is.iter().any(|wanted| wanted == word);
    match (earlier.kind, answer) {
        (FormQuestionKind::Consent, given) => {
            is_wanted(if given == Some(&AnswerValue::Consent(true)) { "true" } else { "false" })
        }
        (FormQuestionKind::Choice, Some(AnswerValue::Text(option))) => is_wanted(option),
        (FormQuestionKind::Several, Some(AnswerValue::Several(options))) => {
            options.iter().any(|option| is_wanted(option))
        }
        _ => false,
    }
}

/// The answers that are still right ones to these questions: an option may have gone since, a bound moved.
pub fn fitting(questions: &[FormQuestion], answers: &Answers) -> Answers {
    let fits = |key: &str, value: &AnswerValue| {
        questions.iter().any(|question| question.key == key && fault(question, value).is_none())
    };
    answers
        .iter()
        .filter(|(key, value)| fits(key, value))
        .map(|(key, value)| (key.clone(), value.clone()))
        .collect()
}

/// What a set of answers must be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Demand {
    /// True for somebody who leads the activity: they answer the organiser's part too.
    pub leads: bool,
    /// True for somebody who answers for themself: nothing that must be answered is left for later.
    pub complete: bool,
}

/// Every fault of a set of answers, each at its question.
pub fn answer_faults(questions: &[FormQuestion], answers: &Answers, demand: Demand) -> Vec<FieldProblem> {
    let mut faults = Vec::new();
    let shown = shown(questions, answers);
    for (key, value) in answers {
        let question = questions.iter().find(|one| one.key == *key && (demand.leads || !one.for_organiser));
        let found = match question {
            None => Some((FieldCode::NoSuchThing, "there is no such question".to_owned())),
            Some(question) if !shown.contains(&question) => {
                Some((FieldCode::Conflicts, "is not asked of somebody who has answered so".to_owned()))
            }
            Some(question) => fault(question, value),
        };
        faults.extend(found.map(|(code, detail)| FieldProblem::new(pointer(key), code, detail)));
    }
    if demand.complete {
        let missing = missing(questions, answers);
        let missing = missing.into_iter().filter(|key| !faults.iter().any(|one| one.pointer == pointer(key)));
        let missing: Vec<_> = missing
            .map(|key| FieldProblem::new(pointer(key), FieldCode::Required, "must be answered"))
            .collect();
        faults.extend(missing);
    }
    faults
}

/// Where the answer to a question stands in what is sent.
pub fn pointer(key: &str) -> String {
    format!("/answers/{}", key.replace('~', "~0").replace('/', "~1"))
}

/// The questions that participants must answer, that are shown, and that have no right answer. A consent that must be given
/// is missing until it is.
pub fn missing<'a>(questions: &'a [FormQuestion], answers: &Answers) -> Vec<&'a str> {
    let is_answered = |question: &FormQuestion| match answers.get(&question.key) {
        Some(AnswerValue::Consent(given)) => *given && question.kind == FormQuestionKind::Consent,
        Some(value) => !value.is_empty() && fault(question, value).is_none(),
        None => false,
    };
    let asked = shown(questions, answers).into_iter().filter(|one| one.required && !one.for_organiser);
    asked.filter(|question| !is_answered(question)).map(|question| question.key.as_str()).collect()
}

/// What is wrong with an answer to a question, if anything is.
pub fn fault(question: &FormQuestion, value: &AnswerValue) -> Option<(FieldCode, String)> {
    let is_option = |key: &String| question.option(key).is_some();
    match (question.kind, value) {
        (FormQuestionKind::Consent, AnswerValue::Consent(_)) => None,
        (FormQuestionKind::Number, AnswerValue::Number(number)) => {
            let least = question.minimum.filter(|least| number < least);
            let most = question.maximum.filter(|most| number > most);
            let small = least.map(|least| (FieldCode::TooSmall, format!("must be at least {least}")));
            small.or(most.map(|most| (FieldCode::TooLarge, format!("must be at most {most}"))))
        }
        (FormQuestionKind::Text, AnswerValue::Text(text)) => {
            let longest = question.longest();
            let is_long = i32::try_from(text.chars().count()).is_ok_and(|length| length <= longest);
            (!is_long).then(|| (FieldCode::TooLong, format!("must have at most {longest} characters")))
        }
        (FormQuestionKind::Choice, AnswerValue::Text(option)) => {
            (!is_option(option)).then(|| (FieldCode::NotOneOf, "is not one of the options".to_owned()))
        }
        (FormQuestionKind::Several, AnswerValue::Several(options)) => {
            let is_twice = |place: usize| options[..place].contains(&options[place]);
            let is_right = options.iter().all(is_option) && !(0..options.len()).any(is_twice);
            (!is_right).then(|| (FieldCode::NotOneOf, "names what is no option, or one twice".to_owned()))
        }
        _ => Some((FieldCode::WrongType, format!("is not an answer of the kind {}", question.kind))),
    }
}

/// The options with a limit that a set of answers takes a place of: question, option and its places.
pub fn places_taken<'a>(
    questions: &'a [FormQuestion],
    answers: &'a Answers,
) -> impl Iterator<Item = (&'a str, &'a str, i32)> {
    limited(questions)
        .filter(|(question, option, _)| answers.get(*question).is_some_and(|one| one.has(option)))
}

/// The options with a limit: question, option and its places.
pub fn limited(questions: &[FormQuestion]) -> impl Iterator<Item = (&str, &str, i32)> {
    questions.iter().filter(|question| question.kind.has_options()).flat_map(|question| {
        question
            .options
            .iter()
            .filter_map(|option| Some((question.key.as_str(), option.key.as_str(), option.places?)))
    })
}
