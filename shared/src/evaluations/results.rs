//! The result of an evaluation, with small groups hidden.

use serde::{Deserialize, Serialize};

use crate::evaluations::forms::{Form, Question, QuestionKind};
use crate::ids::{EvaluationId, QuestionId};
use crate::members::SchoolForm;

/// Groups of fewer responses are never shown, nor can they be found by subtraction.
pub const SMALLEST_GROUP: i64 = 5;

/// How often a choice was taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct ChoiceCount {
    /// The choice's number.
    #[cfg_attr(feature = "server", schema(example = 4))]
    pub number: i32,
    /// How often.
    #[cfg_attr(feature = "server", schema(example = 11))]
    pub count: i64,
}

/// What came of one question.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct QuestionResult {
    /// Which question.
    pub question_id: QuestionId,
    /// How many answered it; null when they are fewer than five.
    #[cfg_attr(feature = "server", schema(example = 19))]
    pub answers: Option<i64>,
    /// The mean in hundredths, for a scale; null when suppressed.
    #[cfg_attr(feature = "server", schema(example = 421))]
    pub mean_hundredths: Option<i64>,
    /// How often each choice was taken; empty when suppressed.
    pub counts: Vec<ChoiceCount>,
    /// What people wrote, in random order; only for the one who answers for the activity.
    #[cfg_attr(feature = "server", schema(example = json!([])))]
    pub texts: Vec<String>,
}

/// How many of a form of school answered; null when suppressed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct GroupCount {
    /// The form of school; null for those without one.
    pub school_form: Option<SchoolForm>,
    /// How many.
    #[cfg_attr(feature = "server", schema(example = 12))]
    pub responses: Option<i64>,
}

/// What came of an evaluation. Nothing but the two counts while fewer than five have answered or it is still open.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct EvaluationResult {
    /// Which evaluation.
    pub evaluation_id: EvaluationId,
    /// How many were invited.
    #[cfg_attr(feature = "server", schema(example = 27))]
    pub invited: i64,
    /// How many answered.
    #[cfg_attr(feature = "server", schema(example = 19))]
    pub responses: i64,
    /// True when the answers are hidden: the evaluation is still open, or fewer than five have answered.
    #[cfg_attr(feature = "server", schema(example = false))]
    pub suppressed: bool,
    /// The form that was asked.
    pub form: Form,
    /// Question by question.
    pub questions: Vec<QuestionResult>,
    /// Who answered, by form of school.
    pub groups: Vec<GroupCount>,
}

/// What came of one question: how many answered it, how often each choice was taken, what was written.
///
/// Nothing is said of a question that fewer than five answered, not even how many they were; what they wrote is hidden too.
/// Subtraction finds nobody, because no two shown figures are about groups of people of which one contains the other:
/// every figure of a question is about all who answered it and is never divided by school form, organisation or time
/// (results are shown once, after closing), and whoever left a question out said nothing that could be found. Whoever adds
/// results up (the year in figures) may add only evaluations in which this question is shown by itself.
pub fn question_result(
    question: &Question,
    answers: i64,
    taken: &[ChoiceCount],
    texts: Vec<String>,
) -> QuestionResult {
    let hidden = QuestionResult {
        question_id: question.id,
        answers: None,
        mean_hundredths: None,
        counts: Vec::new(),
        texts: Vec::new(),
    };
    if answers < SMALLEST_GROUP {
        return hidden;
    }
    let count_of =
        |number: i32| taken.iter().filter(|one| one.number == number).map(|one| one.count).sum::<i64>();
    let counts = question
        .choices
        .iter()
        .map(|choice| ChoiceCount { number: choice.number, count: count_of(choice.number) })
        .collect();
    let sum = taken.iter().map(|one| i64::from(one.number) * one.count).sum();
    let is_scale = question.kind == QuestionKind::Scale;
    QuestionResult {
        answers: Some(answers),
        mean_hundredths: is_scale.then(|| mean_hundredths(sum, answers)).flatten(),
        counts,
        texts,
        ..hidden
    }
}

/// The mean of so many answers in hundredths, halves rounded up; nothing when they are fewer than five.
pub const fn mean_hundredths(sum: i64, answers: i64) -> Option<i64> {
    if answers < SMALLEST_GROUP { None } else { Some((sum * 100 + answers / 2) / answers) }
}

/// Hides groups under five, and one more when a single hidden group could be found by subtraction from the total.
pub fn suppress(groups: &mut [GroupCount]) {
    let small = |count: Option<i64>| count.is_some_and(|count| (1..SMALLEST_GROUP).contains(&count));
    let mut hidden: i64 = 0;
    let mut groups_hidden = 0;
    for group in groups.iter_mut().filter(|group| small(group.responses)) {
        hidden += group.responses.take().unwrap_or_default();
        groups_hidden += 1;
    }
    // The hidden groups together must have at least five answers and be at least two groups, or subtraction would find them.
    while groups_hidden > 0 && (groups_hidden < 2 || hidden < SMALLEST_GROUP) {
        let Some(next) = groups
            .iter_mut()
            .filter(|group| group.responses.is_some_and(|count| count > 0))
            .min_by_key(|group| group.responses)
        else {
            break;
        };
        hidden += next.responses.take().unwrap_or_default();
        groups_hidden += 1;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::evaluations::forms::Choice;
    use proptest::prelude::*;

    fn scale() -> Question {
        let choice = |number| Choice { number, text_sv: String::new(), text_en: String::new() };
        Question {
            id: QuestionId(3),
            kind: QuestionKind::Scale,
            text_sv: String::new(),
            text_en: String::new(),
            required: true,
            choices: (1..=5).map(choice).collect(),
        }
    }

    #[test]
    fn a_question_that_five_answered_is_shown_with_every_choice() {
        let taken = [ChoiceCount { number: 4, count: 3 }, ChoiceCount { number: 5, count: 2 }];
        let result = question_result(&scale(), 5, &taken, Vec::new());
        assert_eq!((result.answers, result.mean_hundredths), (Some(5), Some(440)));
        assert_eq!(result.counts.iter().map(|one| one.count).collect::<Vec<_>>(), [0, 0, 0, 3, 2]);
    }

    #[test]
    fn of_a_question_that_four_answered_nothing_is_said_not_even_how_many() {
        let nobody = question_result(&scale(), 0, &[], Vec::new());
        for four in [
            question_result(&scale(), 4, &[ChoiceCount { number: 4, count: 4 }], Vec::new()),
            question_result(&scale(), 4, &[], vec!["Bra".into(); 4]),
        ] {
            assert_eq!(four, nobody);
        }
        assert_eq!(
            question_result(&Question { kind: QuestionKind::Text, ..scale() }, 5, &[], vec!["Bra".into(); 5])
                .mean_hundredths,
            None
        );
    }

    #[test]
    fn means_are_rounded_to_the_nearest_hundredth() {
        assert_eq!(mean_hundredths(25, 6), Some(417));
        assert_eq!(mean_hundredths(12, 4), None);
    }

    proptest! {
        #[test]
        fn no_small_group_is_shown_or_found_by_subtraction(counts in proptest::collection::vec(0i64..30, 1..8)) {
            let mut groups: Vec<_> = counts.iter().map(|count| GroupCount { school_form: None, responses: Some(*count) }).collect();
            suppress(&mut groups);
            let shown: i64 = groups.iter().filter_map(|group| group.responses).sum();
            let total: i64 = counts.iter().sum();
            prop_assert!(groups.iter().all(|group| group.responses.is_none_or(|count| count == 0 || count >= SMALLEST_GROUP)));
            // Either nothing is hidden, or everything is, or the hidden answers are themselves no small group.
            prop_assert!(total == shown || total - shown >= SMALLEST_GROUP || shown == 0);
        }
    }
}
