//! Reminders: rules about when to remind whom of an activity, relative to its dates. And the words that an activity adds to its
//! mail.

use serde::{Deserialize, Serialize};
use validator::Validate;

use crate::accounts::Language;
use crate::error::{FieldCode, Problem};
use crate::ids::{ActivityId, ReminderRuleId};
use crate::text_enum;
use crate::time::Timestamp;

/// So many rules of its own an activity may have.
pub const MOST_RULES: i64 = 20;

/// A reminder that was missed, as when no server ran, is sent so many hours late at the most.
pub const LATE_HOURS: i64 = 24;

text_enum! {
    /// The date that a reminder goes by.
    pub enum ReminderAnchor {
        /// The start of the first occasion.
        Start = "start",
        /// The end of the last one.
        End = "end",
        /// The start of each occasion.
        OccasionStart = "occasionStart",
        RegistrationOpens = "registrationOpens",
        RegistrationCloses = "registrationCloses",
        DecideBy = "decideBy",
    }
}

text_enum! {
    /// What the distance is counted in. Days are those of the calendar: the hour stays the same when clocks change.
    pub enum ReminderUnit { Days = "days", Hours = "hours" }
}

text_enum! {
    /// On which side of the date it is sent.
    pub enum ReminderDirection { Before = "before", After = "after" }
}

text_enum! {
    /// Who is reminded.
    pub enum ReminderRecipients {
        /// Those with a confirmed place.
        Participants = "participants",
        Responsible = "responsible",
        Facilitators = "facilitators",
    }
}

/// When whom to remind. A rule follows its date until it has been sent; what was due before the rule held is not sent.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema, diesel::Queryable, diesel::Selectable))]
#[cfg_attr(feature = "server", diesel(table_name = crate::schema::reminder_rules))]
pub struct ReminderRule {
    /// The rule.
    pub id: ReminderRuleId,
    /// Raised by each edit.
    #[cfg_attr(feature = "server", schema(example = 1))]
    pub version: i32,
    /// The activity it is for; null for a rule of the network, which holds for all that follow it.
    pub activity_id: Option<ActivityId>,
    /// The date it goes by.
    pub anchor: ReminderAnchor,
    /// How far from it.
    #[cfg_attr(feature = "server", schema(example = 7))]
    pub amount: i32,
    /// In hours or days.
    pub unit: ReminderUnit,
    /// Before or after.
    pub direction: ReminderDirection,
    /// Who is reminded.
    pub recipients: ReminderRecipients,
    /// Its own words in Swedish; empty for none.
    #[cfg_attr(feature = "server", schema(example = "Ta med en text från din undervisning."))]
    pub text_sv: String,
    /// The same in English; the Swedish ones stand in for it when it is empty.
    #[cfg_attr(feature = "server", schema(example = ""))]
    pub text_en: String,
}

/// A rule as it holds for one activity.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct PlannedReminder {
    /// The rule.
    #[serde(flatten)]
    pub rule: ReminderRule,
    /// False for a rule of the network that the activity does not follow.
    #[cfg_attr(feature = "server", schema(example = true))]
    pub holds: bool,
    /// When it is sent next, as the dates are now.
    pub next_due: Option<Timestamp>,
    /// How many mails it has sent about this activity.
    #[cfg_attr(feature = "server", schema(example = 0))]
    pub sent: i64,
}

/// A new rule.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Validate)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct NewReminderRule {
    /// The date it goes by.
    #[cfg_attr(feature = "server", schema(example = "start"))]
    pub anchor: ReminderAnchor,
    /// How far from it.
    #[validate(range(min = 0, max = 365))]
    #[cfg_attr(feature = "server", schema(example = 7))]
    pub amount: i32,
    /// In hours or days.
    #[cfg_attr(feature = "server", schema(example = "days"))]
    pub unit: ReminderUnit,
    /// Before or after.
    #[cfg_attr(feature = "server", schema(example = "before"))]
    pub direction: ReminderDirection,
    /// Who is reminded.
    #[cfg_attr(feature = "server", schema(example = "participants"))]
    pub recipients: ReminderRecipients,
    /// Its own words in Swedish, plain text.
    #[serde(default)]
    #[validate(length(max = 2000))]
    #[cfg_attr(
        feature = "server",
        schema(max_length = 2000, example = "Ta med en text från din undervisning.")
    )]
    pub text_sv: String,
    /// The same in English.
    #[serde(default)]
    #[validate(length(max = 2000))]
    #[cfg_attr(feature = "server", schema(max_length = 2000, example = ""))]
    pub text_en: String,
}

impl NewReminderRule {
    /// Refuses what would never reach anybody.
    pub fn check(&self) -> Result<(), Problem> {
        check(self.anchor, self.recipients)
    }
}

fn check(anchor: ReminderAnchor, recipients: ReminderRecipients) -> Result<(), Problem> {
    let is_before_anybody_comes =
        matches!(anchor, ReminderAnchor::RegistrationOpens | ReminderAnchor::DecideBy);
    if is_before_anybody_comes && recipients == ReminderRecipients::Participants {
        let detail = "participants have nothing to do by that date";
        return Err(Problem::field("/recipients", FieldCode::Conflicts, detail));
    }
    Ok(())
}

/// What is to be changed of a rule (merge patch).
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Validate)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct ReminderRuleChanges {
    /// The date it goes by.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "server", schema(example = "start"))]
    pub anchor: Option<ReminderAnchor>,
    /// How far from it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[validate(range(min = 0, max = 365))]
    #[cfg_attr(feature = "server", schema(example = 3))]
    pub amount: Option<i32>,
    /// In hours or days.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "server", schema(example = "days"))]
    pub unit: Option<ReminderUnit>,
    /// Before or after.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "server", schema(example = "before"))]
    pub direction: Option<ReminderDirection>,
    /// Who is reminded.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "server", schema(example = "participants"))]
    pub recipients: Option<ReminderRecipients>,
    /// Its own words in Swedish.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[validate(length(max = 2000))]
    #[cfg_attr(feature = "server", schema(max_length = 2000, example = ""))]
    pub text_sv: Option<String>,
    /// The same in English.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[validate(length(max = 2000))]
    #[cfg_attr(feature = "server", schema(max_length = 2000, example = ""))]
    pub text_en: Option<String>,
}

impl ReminderRuleChanges {
    /// The rule as the changes make it.
    pub fn applied(&self, before: &ReminderRule) -> Result<ReminderRule, Problem> {
        let words = |new: &Option<String>, old: &str| new.as_deref().unwrap_or(old).trim().to_owned();
        let after = ReminderRule {
            anchor: self.anchor.unwrap_or(before.anchor),
            amount: self.amount.unwrap_or(before.amount),
            unit: self.unit.unwrap_or(before.unit),
            direction: self.direction.unwrap_or(before.direction),
            recipients: self.recipients.unwrap_or(before.recipients),
            text_sv: words(&self.text_sv, &before.text_sv),
            text_en: words(&self.text_en, &before.text_en),
            ..before.clone()
        };
        check(after.anchor, after.recipients)?;
        Ok(after)
    }
}

impl ReminderRule {
    /// True when another one is due at other times.
    pub fn is_timed_otherwise(&self, other: &Self) -> bool {
        let time = |rule: &Self| (rule.anchor, rule.amount, rule.unit, rule.direction);
        time(self) != time(other)
    }

    /// Its own words in a language.
    pub fn words(&self, language: Language) -> &str {
        words(&self.text_sv, &self.text_en, language)
    }
}

/// Words in a language; in Swedish where there are no English ones.
pub fn words<'a>(swedish: &'a str, english: &'a str, language: Language) -> &'a str {
    match language {
        Language::English if !english.trim().is_empty() => english,
        Language::Swedish | Language::English => swedish,
    }
}

/// What an activity says of its mail.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema, diesel::Queryable, diesel::Selectable))]
#[cfg_attr(feature = "server", diesel(table_name = crate::schema::activity_mail_settings))]
pub struct MailSettings {
    /// The activity.
    pub activity_id: ActivityId,
    /// Raised by each edit.
    #[cfg_attr(feature = "server", schema(example = 1))]
    pub version: i32,
    /// True when the network's reminders hold for it.
    #[cfg_attr(feature = "server", schema(example = true))]
    pub follows_network: bool,
    /// Its own words in the mail that confirms a place, in Swedish; empty for none.
    #[cfg_attr(feature = "server", schema(example = "Läs första kapitlet innan vi ses."))]
    pub confirmation_sv: String,
    /// The same in English.
    #[cfg_attr(feature = "server", schema(example = ""))]
    pub confirmation_en: String,
}

impl MailSettings {
    /// Those of an activity that has said nothing.
    pub fn unsaid(activity_id: ActivityId) -> Self {
        let none = String::new;
        Self {
            activity_id,
            version: 1,
            follows_network: true,
            confirmation_sv: none(),
            confirmation_en: none(),
        }
    }
}

/// What is to be changed of an activity's mail (merge patch).
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Validate)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct MailSettingsChanges {
    /// True when the network's reminders hold for it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "server", schema(example = false))]
    pub follows_network: Option<bool>,
    /// Its own words in the mail that confirms a place, in Swedish.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[validate(length(max = 2000))]
    #[cfg_attr(feature = "server", schema(max_length = 2000, example = "Läs första kapitlet innan vi ses."))]
    pub confirmation_sv: Option<String>,
    /// The same in English.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[validate(length(max = 2000))]
    #[cfg_attr(feature = "server", schema(max_length = 2000, example = ""))]
    pub confirmation_en: Option<String>,
}

/// A kind of mail, as it would be written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct MailTemplate {
    /// The word the outbox knows it by.
    #[cfg_attr(feature = "server", schema(example = "enrollmentConfirmed"))]
    pub name: String,
    /// What it says, in each language.
    pub previews: Vec<MailPreview>,
}

/// What a mail says in a language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct MailPreview {
    /// The language.
    pub language: Language,
    /// Its subject line.
    #[cfg_attr(feature = "server", schema(example = "Du har en plats: Mentor i förskola och skola"))]
    pub subject: String,
    /// Its text.
    #[cfg_attr(
        feature = "server",
        schema(example = "Hej!\n\nDu är anmäld till Mentor i förskola och skola och har en plats.")
    )]
    pub body: String,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rule() -> ReminderRule {
        ReminderRule {
            id: ReminderRuleId(1),
            version: 1,
            activity_id: None,
            anchor: ReminderAnchor::Start,
            amount: 7,
            unit: ReminderUnit::Days,
            direction: ReminderDirection::Before,
            recipients: ReminderRecipients::Participants,
            text_sv: "Ta med penna.".into(),
            text_en: String::new(),
        }
    }

    #[test]
    fn only_another_time_is_another_time() {
        let worded = ReminderRuleChanges { text_sv: Some("x".into()), ..ReminderRuleChanges::default() };
        let moved = ReminderRuleChanges { amount: Some(3), ..ReminderRuleChanges::default() };
        assert!(!worded.applied(&rule()).unwrap().is_timed_otherwise(&rule()));
        assert!(moved.applied(&rule()).unwrap().is_timed_otherwise(&rule()));
    }

    #[test]
    fn participants_are_not_reminded_of_what_is_not_theirs() {
        for anchor in ReminderAnchor::ALL {
            let changes = ReminderRuleChanges { anchor: Some(*anchor), ..ReminderRuleChanges::default() };
            let refused = matches!(anchor, ReminderAnchor::RegistrationOpens | ReminderAnchor::DecideBy);
            assert_eq!(changes.applied(&rule()).is_err(), refused, "{anchor}");
        }
    }

    #[test]
    fn without_english_words_the_swedish_ones_are_said() {
        assert_eq!(rule().words(Language::English), "Ta med penna.");
        let both = ReminderRule { text_en: "Bring a pen.".into(), ..rule() };
        assert_eq!(
            (both.words(Language::English), both.words(Language::Swedish)),
            ("Bring a pen.", "Ta med penna.")
        );
    }
}
