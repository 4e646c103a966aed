//! Sends reminders: when a date is near enough, the people named by a rule are told once. Until then the rule follows the date if
//! the date moves.

use std::time::Duration;

use shared::accounts::Language;
use shared::ids::ReminderRuleId;
use shared::messages::reminders::{
    LATE_HOURS, ReminderDirection, ReminderRecipients, ReminderRule, ReminderUnit,
};
use shared::time::Timestamp;

use crate::caller::{read_unasked, write_unasked};
use crate::clock::swedish_days_later;
use crate::db::DbConnection;
use crate::error::Result;
use crate::job::{Job, Round};
use crate::outbox::queries::{Enclosed, tell_with};
use crate::outbox::templates::Template;
use crate::outbox::times::{moment, span};
use crate::reminders::queries::due::{self, Live, Subject};

/// The most people that are reminded in one transaction.
const AT_ONCE: usize = 100;
/// The change to or from summer time moves a date by an hour, so the search reaches farther on both sides.
const SLACK_SECONDS: i64 = 2 * 3600;

/// The jobs of this part.
pub const JOBS: &[Job] =
    &[Job { name: "reminders", every: Duration::from_mins(1), run: |round| Box::pin(remind(round)) }];

/// Sends what is due, rule by rule.
async fn remind(round: Round) -> Result<()> {
    round
        .each(due::rule_numbers, async |rule| {
            let mut has_more = read_unasked(&round.app, move |conn, now| is_waiting(conn, rule, now)).await?;
            while has_more && !round.is_ending() {
                let base = round.app.config.public_url.clone();
                has_more = write_unasked(&round.app, move |conn, now| send(conn, rule, &base, now)).await?;
            }
            Ok(())
        })
        .await
}

/// The time when a rule with this date is due.
pub fn due(rule: &ReminderRule, date: Timestamp) -> Timestamp {
    let amount = match rule.direction {
        ReminderDirection::Before => -i64::from(rule.amount),
        ReminderDirection::After => i64::from(rule.amount),
    };
    match rule.unit {
        ReminderUnit::Hours => date.plus_seconds(amount * 3600),
        ReminderUnit::Days => swedish_days_later(date, amount),
    }
}

/// The rules by which somebody is to be told now.
pub fn waiting(conn: &mut DbConnection, now: Timestamp) -> Result<Vec<ReminderRuleId>> {
    let mut waiting = Vec::new();
    for rule in due::rule_numbers(conn, now, &[])? {
        if is_waiting(conn, rule, now)? {
            waiting.push(rule);
        }
    }
    Ok(waiting)
}

/// True when somebody is to be told now by a rule.
fn is_waiting(conn: &mut DbConnection, rule: ReminderRuleId, now: Timestamp) -> Result<bool> {
    let Some(live) = due::rule(conn, rule)? else { return Ok(false) };
    for (subject, at) in timely(conn, &live, now)? {
        if !due::recipients(conn, &live.rule, &subject, at, 1)?.is_empty() {
            return Ok(true);
        }
    }
    Ok(false)
}

// The subjects that a rule is due for now, each with the time when it fell due. That is not before the rule began to hold, and
// not more than LATE_HOURS ago. A reminder before a date is not sent any more once the date has come.
fn timely(conn: &mut DbConnection, live: &Live, now: Timestamp) -> Result<Vec<(Subject, Timestamp)>> {
    let rule = &live.rule;
    let distance = due(rule, now).unix() - now.unix();
    let latest = now.plus_seconds(SLACK_SECONDS - distance);
    let earliest = now.plus_seconds(-LATE_HOURS * 3600 - SLACK_SECONDS - distance);
    let subjects = due::subjects(conn, rule, (earliest, latest))?.into_iter();
    let dated = subjects.map(|subject| {
        let at = due(rule, subject.date);
        (subject, at)
    });
    let is_timely = |(subject, at): &(Subject, Timestamp)| {
        let is_ahead = rule.direction == ReminderDirection::After || subject.date > now;
        let is_due = *at <= now && at.plus_seconds(LATE_HOURS * 3600) > now;
        is_due && is_ahead && *at >= live.holds_from
    };
    Ok(dated.filter(is_timely).collect())
}

/// Tells some of the people that a rule names; true when there are more.
pub fn send(conn: &mut DbConnection, rule: ReminderRuleId, base: &str, now: Timestamp) -> Result<bool> {
    let Some(live) = due::take(conn, rule, now)? else { return Ok(false) };
    let mut left = AT_ONCE;
    for (subject, at) in timely(conn, &live, now)? {
        let most = i64::try_from(left).unwrap_or_default();
        let persons = due::recipients(conn, &live.rule, &subject, at, most)?;
        left -= persons.len().min(left);
        for person in persons {
            due::latch(conn, rule, &subject, person, now)?;
            let letter = |language: Language, _: &str| {
                let words = live.rule.words(language).to_owned();
                let enclosed = Enclosed { activity: Some(subject.activity), words, calendar: None };
                (template(&live.rule, &subject, base, language, now), enclosed)
            };
            tell_with(conn, person, letter, now)?;
        }
        if left == 0 {
            return Ok(true);
        }
    }
    Ok(false)
}

fn template(
    rule: &ReminderRule,
    subject: &Subject,
    base: &str,
    language: Language,
    now: Timestamp,
) -> Template {
    let path = match rule.recipients {
        ReminderRecipients::Participants => "activities",
        ReminderRecipients::Responsible | ReminderRecipients::Facilitators => "staff/activities",
    };
    let time = subject
        .until
        .map_or_else(|| moment(subject.date, language), |until| span(subject.date, until, language));
    Template::Reminder {
        activity: subject.title.clone(),
        anchor: rule.anchor,
        is_past: subject.date <= now,
        time,
        place: subject.place.clone(),
        meeting: subject.link.clone(),
        link: format!("{base}/{path}/{}", subject.activity),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use shared::messages::reminders::ReminderAnchor;

    fn rule(amount: i32, unit: ReminderUnit, direction: ReminderDirection) -> ReminderRule {
        ReminderRule {
            id: ReminderRuleId(1),
            version: 1,
            activity_id: None,
            anchor: ReminderAnchor::Start,
            amount,
            unit,
            direction,
            recipients: ReminderRecipients::Participants,
            text_sv: String::new(),
            text_en: String::new(),
        }
    }

    #[test]
    fn days_keep_the_hour_when_clocks_change_and_hours_do_not() {
        use {ReminderDirection as D, ReminderUnit as U};
        // Nine in the morning, the day after summer time has ended.
        let date: Timestamp = "2026-10-26T08:00:00Z".parse().unwrap();
        let at = |amount, unit, direction| due(&rule(amount, unit, direction), date).to_string();
        assert_eq!(at(2, U::Days, D::Before), "2026-10-24T07:00:00Z");
        assert_eq!(at(48, U::Hours, D::Before), "2026-10-24T08:00:00Z");
        assert_eq!(at(1, U::Days, D::After), "2026-10-27T08:00:00Z");
        assert_eq!(at(0, U::Days, D::Before), "2026-10-26T08:00:00Z");
    }
}
