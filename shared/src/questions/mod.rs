//! Questions to participants: the form of an activity, in versions, and the answers. The server refuses by these rules; the web app
//! shows by them, too.

pub mod access;
pub mod answers;
pub mod check;

use serde::{Deserialize, Serialize};
use validator::Validate;

use crate::ids::ActivityId;
use crate::text_enum;
use crate::time::Timestamp;

/// The most questions of a form.
pub const MOST_QUESTIONS: usize = 40;

/// The most options of a question.
pub const MOST_OPTIONS: usize = 50;

/// The most characters of an answer in words.
pub const TEXT_MAXIMUM: i32 = 4000;

/// So many days after an activity's end its answers are kept where nobody said otherwise: half a year.
pub const KEEP_DAYS: i32 = 180;

/// How long answers may be kept at the most: two years.
pub const KEEP_DAYS_MAXIMUM: i32 = 730;

text_enum! {
    /// How a question is answered.
    pub enum FormQuestionKind {
        /// In words.
        Text = "text",
        /// With a whole number.
        Number = "number",
        /// With one of its options.
        Choice = "choice",
        /// With any of its options.
        Several = "several",
        /// With yes or no; where it is required, with yes.
        Consent = "consent",
    }
}

impl FormQuestionKind {
    /// True when it is answered with options.
    pub const fn has_options(self) -> bool {
        matches!(self, Self::Choice | Self::Several)
    }

    /// True when a later question may depend on its answer.
    pub const fn can_decide(self) -> bool {
        matches!(self, Self::Choice | Self::Several | Self::Consent)
    }
}

/// One of the options of a question.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct QuestionOption {
    /// Its name within the question: small letters and digits. It stays when the words change.
    #[cfg_attr(feature = "server", schema(max_length = 20, example = "bus"))]
    pub key: String,
    /// What it is called, as the organiser wrote it.
    #[cfg_attr(feature = "server", schema(max_length = 300, example = "Buss från Östersund"))]
    pub label: String,
    /// How many participants may choose it; no limit when absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "server", schema(example = 45))]
    pub places: Option<i32>,
}

/// On which answer to an earlier question a question depends.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct QuestionCondition {
    /// The earlier question: one with options, or a consent.
    #[cfg_attr(feature = "server", schema(max_length = 20, example = "travel"))]
    pub question: String,
    /// It is asked when any of these was answered: keys of options, for a consent `true` or `false`.
    #[cfg_attr(feature = "server", schema(max_items = 50, example = json!(["bus"])))]
    pub is: Vec<String>,
}

/// One question of a form.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct FormQuestion {
    /// Its name within the form: small letters and digits. It stays when the words change, and in every later version.
    #[cfg_attr(feature = "server", schema(max_length = 20, example = "travel"))]
    pub key: String,
    /// How it is answered.
    #[cfg_attr(feature = "server", schema(example = "choice"))]
    pub kind: FormQuestionKind,
    /// The question, as the organiser wrote it.
    #[cfg_attr(feature = "server", schema(max_length = 300, example = "Hur reser du?"))]
    pub label: String,
    /// What helps to answer it.
    #[serde(default)]
    #[cfg_attr(feature = "server", schema(max_length = 1000, example = "Bussen går klockan sju."))]
    pub help: String,
    /// True when it must be answered by those to whom it is shown.
    #[serde(default)]
    #[cfg_attr(feature = "server", schema(example = false))]
    pub required: bool,
    /// True when only those who lead the activity see and answer it.
    #[serde(default)]
    #[cfg_attr(feature = "server", schema(example = false))]
    pub for_organiser: bool,
    /// When it is asked; always when absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "server", schema(example = json!(null)))]
    pub condition: Option<QuestionCondition>,
    /// Its options in order, where it has any.
    #[serde(default)]
    #[cfg_attr(feature = "server", schema(max_items = 50))]
    pub options: Vec<QuestionOption>,
    /// The least number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "server", schema(example = json!(null)))]
    pub minimum: Option<i64>,
    /// The greatest number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "server", schema(example = json!(null)))]
    pub maximum: Option<i64>,
    /// The most characters of an answer in words; 4000 when absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "server", schema(example = json!(null)))]
    pub max_length: Option<i32>,
}

impl FormQuestion {
    /// A new question of a kind, without words yet.
    pub fn new(key: impl Into<String>, kind: FormQuestionKind) -> Self {
        Self {
            key: key.into(),
            kind,
            label: String::new(),
            help: String::new(),
            required: false,
            for_organiser: false,
            condition: None,
            options: Vec::new(),
            minimum: None,
            maximum: None,
            max_length: None,
        }
    }

    /// One of its options.
    pub fn option(&self, key: &str) -> Option<&QuestionOption> {
        self.options.iter().find(|option| option.key == key)
    }

    /// The most characters of an answer in words.
    pub fn longest(&self) -> i32 {
        self.max_length.unwrap_or(TEXT_MAXIMUM).min(TEXT_MAXIMUM)
    }
}

/// How many places are left of an option that has a limit.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct PlacesLeft {
    /// The question.
    #[cfg_attr(feature = "server", schema(example = "travel"))]
    pub question: String,
    /// The option.
    #[cfg_attr(feature = "server", schema(example = "bus"))]
    pub option: String,
    /// Its places less those who have chosen it and are enrolled, await approval or stand in line.
    #[cfg_attr(feature = "server", schema(example = 12))]
    pub left: i64,
}

/// What an activity asks its participants: one version of it. Nothing of an earlier version is overwritten.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct QuestionForm {
    /// Of which activity.
    pub activity_id: ActivityId,
    /// Raised by each change; 0 where nothing was ever asked.
    #[cfg_attr(feature = "server", schema(example = 1))]
    pub version: i32,
    /// Its questions in order, those of the organiser's part only for those who lead the activity.
    #[cfg_attr(feature = "server", schema(max_items = 40, example = json!([{ "key": "travel", "kind": "choice", "label": "Hur reser du?", "required": true, "options": [{ "key": "bus", "label": "Buss från Östersund", "places": 45 }, { "key": "car", "label": "Egen bil" }] }, { "key": "stop", "kind": "text", "label": "Var stiger du på?", "condition": { "question": "travel", "is": ["bus"] } }])))]
    pub questions: Vec<FormQuestion>,
    /// So many days after the activity's last occasion its answers are deleted.
    #[cfg_attr(feature = "server", schema(example = 180))]
    pub keep_days: i32,
    /// When this version was made.
    pub created_at: Option<Timestamp>,
    /// What is left of options with a limit.
    pub places: Vec<PlacesLeft>,
}

impl QuestionForm {
    /// The form of an activity that asks nothing.
    pub fn nothing(activity_id: ActivityId) -> Self {
        Self {
            activity_id,
            version: 0,
            questions: Vec::new(),
            keep_days: KEEP_DAYS,
            created_at: None,
            places: Vec::new(),
        }
    }

    /// Without what is for those who lead the activity alone, unless the reader does.
    #[must_use]
    pub fn seen(self, leads: bool) -> Self {
        let questions =
            self.questions.into_iter().filter(|question| leads || !question.for_organiser).collect();
        Self { questions, ..self }
    }

    /// The places left of an option; none where it has no limit.
    pub fn left(&self, question: &str, option: &str) -> Option<i64> {
        let places = self.places.iter();
        places.filter(|one| one.question == question && one.option == option).map(|one| one.left).next()
    }

    /// When its answers are deleted, for an activity that ends then.
    pub fn forgotten_at(&self, ends_at: Timestamp) -> Timestamp {
        ends_at.plus_days(i64::from(self.keep_days))
    }
}

/// What is to be asked from now on (merge patch): what is sent makes the next version.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Validate)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct QuestionFormChanges {
    /// All questions in order; none at all ask nothing from then on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "server", schema(max_items = 40, example = json!([{ "key": "travel", "kind": "choice", "label": "Hur reser du?", "required": true, "options": [{ "key": "bus", "label": "Buss från Östersund", "places": 45 }, { "key": "car", "label": "Egen bil" }] }, { "key": "stop", "kind": "text", "label": "Var stiger du på?", "condition": { "question": "travel", "is": ["bus"] } }])))]
    pub questions: Option<Vec<FormQuestion>>,
    /// So many days after the activity's last occasion its answers are deleted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "server", schema(example = 180, minimum = 1, maximum = 730))]
    pub keep_days: Option<i32>,
}

#[cfg(test)]
mod tests;
