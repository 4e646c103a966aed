//! Forms: the questions, and the rules for a right answer.

use serde::{Deserialize, Serialize};

use crate::error::{FieldCode, FieldProblem};
use crate::ids::{FormId, QuestionId};
use crate::text_enum;

/// The characters a free text may have.
pub const FREE_TEXT_MAXIMUM: usize = 4000;

text_enum! {
    /// How a question is answered.
    pub enum QuestionKind { Scale = "scale", One = "one", Several = "several", Text = "text" }
}

/// A choice of a question, or a point of a scale.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct Choice {
    /// Its number within the question.
    #[cfg_attr(feature = "server", schema(example = 1))]
    pub number: i32,
    /// Swedish text.
    #[cfg_attr(feature = "server", schema(example = "Inte alls"))]
    pub text_sv: String,
    /// English text.
    #[cfg_attr(feature = "server", schema(example = "Not at all"))]
    pub text_en: String,
}

/// One question of a form.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct Question {
    /// The question.
    pub id: QuestionId,
    /// How it is answered.
    pub kind: QuestionKind,
    /// Swedish text.
    #[cfg_attr(feature = "server", schema(example = "Vad tar du med dig?"))]
    pub text_sv: String,
    /// English text.
    #[cfg_attr(feature = "server", schema(example = "What do you take with you?"))]
    pub text_en: String,
    /// True when it must be answered.
    #[cfg_attr(feature = "server", schema(example = false))]
    pub required: bool,
    /// Its choices in order; empty for free text.
    pub choices: Vec<Choice>,
}

/// A versioned template of questions.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct Form {
    /// The form.
    pub id: FormId,
    /// Swedish name.
    #[cfg_attr(feature = "server", schema(example = "Standardformulär"))]
    pub name_sv: String,
    /// English name.
    #[cfg_attr(feature = "server", schema(example = "Standard form"))]
    pub name_en: String,
    /// Its questions in order.
    pub questions: Vec<Question>,
}

impl Form {
    /// The bytes that a whole set of answers to it has at the most, as a rule: a Swedish letter has up to two.
    pub fn usual_bytes(&self) -> usize {
        let bytes = |question: &Question| match question.kind {
            QuestionKind::Text => 100 + 2 * FREE_TEXT_MAXIMUM,
            QuestionKind::Scale | QuestionKind::One | QuestionKind::Several => 200,
        };
        self.questions.iter().map(bytes).sum()
    }
}

/// One answer to one question.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct Answer {
    /// To which question.
    pub question_id: QuestionId,
    /// The chosen numbers; one, except for questions with several.
    #[serde(default)]
    #[cfg_attr(feature = "server", schema(example = json!([4])))]
    pub numbers: Vec<i32>,
    /// The text, for free text.
    #[serde(default)]
    #[cfg_attr(feature = "server", schema(max_length = 4000, example = ""))]
    pub text: String,
}

/// Every fault of a set of answers to a form, by pointer; the browser shows the same before sending. What is missing is the
/// fault of the empty answer to its question where one was sent, else of the whole list.
pub fn answer_faults(form: &Form, answers: &[Answer]) -> Vec<FieldProblem> {
    let mut faults = Vec::new();
    for (place, answer) in answers.iter().enumerate() {
        let pointer = format!("/answers/{place}");
        let mut fault = |code, detail: &str| faults.push(FieldProblem::new(pointer.clone(), code, detail));
        let Some(question) = form.questions.iter().find(|question| question.id == answer.question_id) else {
            fault(FieldCode::NoSuchThing, "the form has no such question");
            continue;
        };
        if answers.iter().take(place).any(|earlier| earlier.question_id == answer.question_id) {
            fault(FieldCode::Repeated, "the question is answered twice");
        }
        let known = |number: &i32| question.choices.iter().any(|choice| choice.number == *number);
        let most = match question.kind {
            QuestionKind::Text => 0,
            QuestionKind::Scale | QuestionKind::One => 1,
            QuestionKind::Several => question.choices.len(),
        };
        let mut distinct = answer.numbers.clone();
        distinct.sort_unstable();
        distinct.dedup();
        if distinct.len() > most
            || distinct.len() != answer.numbers.len()
            || !answer.numbers.iter().all(known)
        {
            fault(FieldCode::NotOneOf, "is not one of the question's choices");
        }
        if answer.text.chars().count() > FREE_TEXT_MAXIMUM {
            fault(FieldCode::TooLong, "must have at most 4000 characters");
        }
        if question.kind != QuestionKind::Text && !answer.text.is_empty() {
            fault(FieldCode::Conflicts, "the question is not answered in words");
        }
    }
    for question in form.questions.iter().filter(|question| question.required) {
        let answered = answers.iter().any(|answer| {
            answer.question_id == question.id
                && (!answer.numbers.is_empty() || !answer.text.trim().is_empty())
        });
        if !answered {
            let place = answers.iter().position(|answer| answer.question_id == question.id);
            let pointer = place.map_or_else(|| "/answers".to_owned(), |place| format!("/answers/{place}"));
            let detail = format!("question {} must be answered", question.id);
            faults.push(FieldProblem::new(pointer, FieldCode::Required, detail));
        }
    }
    faults
}

#[cfg(test)]
mod tests {
    use super::*;

    fn form() -> Form {
        let question = |id, kind, required, choices: i32| Question {
            id: QuestionId(id),
            kind,
            text_sv: String::new(),
            text_en: String::new(),
            required,
            choices: (1..=choices)
                .map(|number| Choice { number, text_sv: String::new(), text_en: String::new() })
                .collect(),
        };
        Form {
            id: FormId(1),
            name_sv: String::new(),
            name_en: String::new(),
            questions: vec![
                question(1, QuestionKind::Text, false, 0),
                question(2, QuestionKind::Scale, true, 5),
                question(3, QuestionKind::Several, false, 3),
            ],
        }
    }

    fn answer(question: i64, numbers: &[i32], text: &str) -> Answer {
        Answer { question_id: QuestionId(question), numbers: numbers.to_vec(), text: text.into() }
    }

    #[test]
    fn right_answers_have_no_faults() {
        assert_eq!(
            answer_faults(&form(), &[answer(2, &[4], ""), answer(1, &[], "Bra"), answer(3, &[1, 3], "")]),
            []
        );
    }

    #[test]
    fn the_longest_answers_are_as_long_as_is_usual() {
        let words = "å".repeat(FREE_TEXT_MAXIMUM);
        let all = [answer(1, &[], &words), answer(2, &[5], ""), answer(3, &[1, 2, 3], "")];
        assert!(serde_json::to_vec(&all).unwrap().len() <= form().usual_bytes());
    }

    #[test]
    fn what_is_missing_is_pointed_at_where_its_question_was_answered_with_nothing() {
        let pointers = |answers: &[Answer]| {
            answer_faults(&form(), answers).into_iter().map(|fault| fault.pointer).collect::<Vec<_>>()
        };
        assert_eq!(pointers(&[answer(1, &[], "Bra"), answer(2, &[], "")]), ["/answers/1"]);
        assert_eq!(pointers(&[answer(1, &[], "Bra")]), ["/answers"]);
    }

    #[test]
    fn every_fault_is_named() {
        let codes = |answers: &[Answer]| {
            answer_faults(&form(), answers).into_iter().map(|fault| fault.code).collect::<Vec<_>>()
        };
        assert_eq!(codes(&[]), [FieldCode::Required]);
        assert_eq!(codes(&[answer(2, &[6], "")]), [FieldCode::NotOneOf]);
        assert_eq!(codes(&[answer(2, &[1, 2], "")]), [FieldCode::NotOneOf]);
        assert_eq!(codes(&[answer(2, &[1], ""), answer(3, &[1, 1], "")]), [FieldCode::NotOneOf]);
        assert_eq!(codes(&[answer(2, &[1], "x")]), [FieldCode::Conflicts]);
        assert_eq!(codes(&[answer(2, &[1], ""), answer(2, &[2], "")]), [FieldCode::Repeated]);
        assert_eq!(codes(&[answer(2, &[1], ""), answer(9, &[], "")]), [FieldCode::NoSuchThing]);
        assert_eq!(codes(&[answer(2, &[1], ""), answer(1, &[], &"x".repeat(4001))]), [FieldCode::TooLong]);
    }
}
