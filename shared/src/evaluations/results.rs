//! What came of an evaluation, with small groups hidden.

use serde::{Deserialize, Serialize};

use crate::evaluations::forms::Form;
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

/// What came of an evaluation. Nothing but counts while fewer than five have answered or it is still open.
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
    /// True when the answers are hidden because they are fewer than five.
    #[cfg_attr(feature = "server", schema(example = false))]
    pub suppressed: bool,
    /// The form that was asked.
    pub form: Form,
    /// Question by question.
    pub questions: Vec<QuestionResult>,
    /// Who answered, by form of school.
    pub groups: Vec<GroupCount>,
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
    // What is hidden together must itself be a group of five, of more than one kind.
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
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn no_small_group_is_shown_or_found_by_subtraction(counts in proptest::collection::vec(0i64..30, 1..8)) {
            let mut groups: Vec<_> = counts.iter().map(|count| GroupCount { school_form: None, responses: Some(*count) }).collect();
            suppress(&mut groups);
            let shown: i64 = groups.iter().filter_map(|group| group.responses).sum();
            let total: i64 = counts.iter().sum();
            prop_assert!(groups.iter().all(|group| group.responses.is_none_or(|count| count == 0 || count >= SMALLEST_GROUP)));
            // Either nothing is hidden, or what is hidden is itself no small group, unless everything is.
            prop_assert!(total == shown || total - shown >= SMALLEST_GROUP || shown == 0);
        }
    }
}
