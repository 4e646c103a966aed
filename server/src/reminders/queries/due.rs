//! SQL of due reminders: the subjects of a rule now, and the people who have not been told of them.

use diesel::dsl::{exists, not};
use diesel::prelude::*;
use shared::activities::states::ActivityState;
use shared::activities::{Occasion, OccasionState};
use shared::enrollments::states::EnrollmentState;
use shared::ids::{ActivityId, OccasionId, PersonId, ReminderRuleId};
use shared::messages::reminders::{ReminderAnchor, ReminderDirection, ReminderRecipients, ReminderRule};
use shared::schema::{
    activities, activity_facilitators, activity_mail_settings, enrollments, occasions, participants, persons,
    reminder_rules, reminders_sent,
};
use shared::time::Timestamp;

use crate::db::{DbConnection, MultiBackend, columns};
use crate::enrollments::queries::choices;
use crate::error::Result;

/// The number under which a reminder without an occasion is recorded.
pub const NO_OCCASION: OccasionId = OccasionId(0);

/// A rule that may send, and the time from which it holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Live {
    /// The rule.
    pub rule: ReminderRule,
    /// The time from which it holds: reminders that were due before are not sent.
    pub holds_from: Timestamp,
}

/// The subject of a reminder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Subject {
    /// The activity.
    pub activity: ActivityId,
    /// Its title.
    pub title: String,
    /// The person who answers for it.
    pub responsible: Option<PersonId>,
    /// The occasion; [`NO_OCCASION`] for the whole.
    pub occasion: OccasionId,
    /// The date that the rule goes by.
    pub date: Timestamp,
    /// When the occasion ends.
    pub until: Option<Timestamp>,
    /// The place of the occasion.
    pub place: String,
    /// The link to a digital occasion.
    pub link: String,
}

/// Every rule that is not taken away, without those that are put off.
pub fn rule_numbers(
    conn: &mut DbConnection,
    _now: Timestamp,
    put_off: &[ReminderRuleId],
) -> Result<Vec<ReminderRuleId>> {
    Ok(reminder_rules::table
        .filter(reminder_rules::removed_at.is_null())
        .filter(reminder_rules::id.ne_all(put_off))
        .order(reminder_rules::id)
        .select(reminder_rules::id)
        .load(conn)?)
}

/// A rule, unless it has been taken away.
pub fn rule(conn: &mut DbConnection, id: ReminderRuleId) -> Result<Option<Live>> {
    let found: Option<(ReminderRule, Timestamp)> = reminder_rules::table
        .find(id)
        .filter(reminder_rules::removed_at.is_null())
        .select((columns::<ReminderRule>(), reminder_rules::holds_from))
        .first(conn)
        .optional()?;
    Ok(found.map(|(rule, holds_from)| Live { rule, holds_from }))
}

/// Takes a rule in hand to send its reminders. Another server that does so at the same time waits, and finds nothing left. None
/// when the rule has been taken away.
pub fn take(conn: &mut DbConnection, id: ReminderRuleId, now: Timestamp) -> Result<Option<Live>> {
    let own = reminder_rules::table.find(id).filter(reminder_rules::removed_at.is_null());
    let taken: Option<(ReminderRule, Timestamp)> = diesel::update(own)
        .set(reminder_rules::last_sent_at.eq(Some(now)))
        .returning((columns::<ReminderRule>(), reminder_rules::holds_from))
        .get_result(conn)
        .optional()?;
    Ok(taken.map(|(rule, holds_from)| Live { rule, holds_from }))
}

/// The subjects of a rule with a date between two times, of activities that take place and follow the rule.
pub fn subjects(
    conn: &mut DbConnection,
    rule: &ReminderRule,
    (from, to): (Timestamp, Timestamp),
) -> Result<Vec<Subject>> {
    if rule.anchor == ReminderAnchor::OccasionStart {
        of_occasions(conn, rule, (from, to))
    } else {
        of_activities(conn, rule, (from, to))
    }
}

// The states of activities that a rule may remind of: not drafts, and none that are put off or called off. A decided activity
// needs no reminder of its decision.
fn states(rule: &ReminderRule) -> Vec<ActivityState> {
    let is_fit = |state: &ActivityState| match (rule.anchor, rule.direction) {
        (ReminderAnchor::DecideBy, _) => *state == ActivityState::Published,
        (_, ReminderDirection::Before) => state.takes_enrollments(),
        (_, ReminderDirection::After) => state.takes_enrollments() || state.was_held(),
    };
    ActivityState::ALL.iter().copied().filter(is_fit).collect()
}

type Dates = (Option<Timestamp>, Option<Timestamp>, Option<Timestamp>, Option<Timestamp>, Option<Timestamp>);

fn of_activities(
    conn: &mut DbConnection,
    rule: &ReminderRule,
    (from, to): (Timestamp, Timestamp),
) -> Result<Vec<Subject>> {
    let query = activities::table.filter(activities::state.eq_any(states(rule))).into_boxed::<MultiBackend>();
    let query = match rule.activity_id {
        Some(id) => query.filter(activities::id.eq(id)),
        None => query.filter(not(exists(own_way()))),
    };
    let query = match rule.anchor {
        ReminderAnchor::RegistrationOpens => query
            .filter(activities::registration_opens.ge(from))
            .filter(activities::registration_opens.le(to)),
        ReminderAnchor::RegistrationCloses => query
            .filter(activities::registration_closes.ge(from))
            .filter(activities::registration_closes.le(to)),
        ReminderAnchor::DecideBy => {
            query.filter(activities::decide_by.ge(from)).filter(activities::decide_by.le(to))
        }
        ReminderAnchor::Start | ReminderAnchor::OccasionStart => {
            query.filter(activities::starts_at.ge(from)).filter(activities::starts_at.le(to))
        }
        ReminderAnchor::End => query.filter(activities::ends_at.ge(from)).filter(activities::ends_at.le(to)),
    };
    let dates = (
        activities::registration_opens,
        activities::registration_closes,
        activities::decide_by,
        activities::starts_at,
        activities::ends_at,
    );
    let rows: Vec<(ActivityId, String, Option<PersonId>, Dates)> = query
        .order(activities::id)
        .select((activities::id, activities::title, activities::responsible_id, dates))
        .load(conn)?;
    let subject = |(activity, title, responsible, dates): (ActivityId, String, Option<PersonId>, Dates)| {
        let date = match rule.anchor {
            ReminderAnchor::RegistrationOpens => dates.0,
            ReminderAnchor::RegistrationCloses => dates.1,
            ReminderAnchor::DecideBy => dates.2,
            ReminderAnchor::Start | ReminderAnchor::OccasionStart => dates.3,
            ReminderAnchor::End => dates.4,
        }?;
        let none = String::new;
        let (occasion, until, place, link) = (NO_OCCASION, None, none(), none());
        Some(Subject { activity, title, responsible, occasion, date, until, place, link })
    };
    Ok(rows.into_iter().filter_map(subject).collect())
}

// The setting of an activity that does not follow the network's rules.
#[diesel::dsl::auto_type]
fn own_way() -> _ {
    activity_mail_settings::table
        .filter(activity_mail_settings::activity_id.eq(activities::id))
        .filter(activity_mail_settings::follows_network.eq(false))
}

type OccasionRow =
    (ActivityId, String, Option<PersonId>, OccasionId, Timestamp, Timestamp, String, Option<String>);

fn of_occasions(
    conn: &mut DbConnection,
    rule: &ReminderRule,
    (from, to): (Timestamp, Timestamp),
) -> Result<Vec<Subject>> {
    let is_fit = |state: &OccasionState| {
        state.is_ahead() || (*state == OccasionState::Held && rule.direction == ReminderDirection::After)
    };
    let fit: Vec<_> = OccasionState::ALL.iter().copied().filter(is_fit).collect();
    let query = occasions::table
        .inner_join(activities::table)
        .filter(occasions::starts_at.ge(from))
        .filter(occasions::starts_at.le(to))
        .filter(occasions::state.eq_any(fit))
        .filter(activities::state.eq_any(states(rule)))
        .into_boxed::<MultiBackend>();
    let query = match rule.activity_id {
        Some(id) => query.filter(activities::id.eq(id)),
        None => query.filter(not(exists(own_way()))),
    };
    let rows: Vec<OccasionRow> = query
        .order(occasions::id)
        .select((
            activities::id,
            activities::title,
            activities::responsible_id,
            occasions::id,
            occasions::starts_at,
            occasions::ends_at,
            occasions::place,
            occasions::link,
        ))
        .load(conn)?;
    let subject = |(activity, title, responsible, occasion, date, until, place, link): OccasionRow| {
        let (until, link) = (Some(until), link.unwrap_or_default());
        Subject { activity, title, responsible, occasion, date, until, place, link }
    };
    Ok(rows.into_iter().map(subject).collect())
}

/// The people who are to be told and have not been: so many at the most, all with an address. People who got their place after
/// the reminder was due are left out: the mail about their place has just told them the date.
pub fn recipients(
    conn: &mut DbConnection,
    rule: &ReminderRule,
    subject: &Subject,
    due: Timestamp,
    most: i64,
) -> Result<Vec<PersonId>> {
    let reachable = persons::table
        .filter(persons::email.is_not_null())
        .filter(not(exists(told(rule.id, subject))))
        .into_boxed::<MultiBackend>();
    let those = match rule.recipients {
        ReminderRecipients::Participants => {
            let placed = participants::table
                .inner_join(enrollments::table.on(enrollments::id.eq(participants::enrollment_id)))
                .filter(participants::activity_id.eq(subject.activity))
                .filter(participants::live.eq(true))
                .filter(enrollments::state.eq(EnrollmentState::Confirmed))
                .filter(
                    enrollments::confirmed_at
                        .is_null()
                        .or(enrollments::confirmed_at.le(due).assume_not_null()),
                )
                .select(participants::person_id);
            if subject.occasion == NO_OCCASION {
                reachable.filter(persons::id.eq_any(placed))
            } else {
                let occasion = occasions::table.find(subject.occasion).select(columns::<Occasion>());
                let occasion: Occasion = occasion.first(conn)?;
                reachable.filter(persons::id.eq_any(placed.filter(choices::comes(&occasion))))
            }
        }
        ReminderRecipients::Responsible => {
            let Some(responsible) = subject.responsible else { return Ok(Vec::new()) };
            reachable.filter(persons::id.eq(responsible))
        }
        ReminderRecipients::Facilitators => {
            let leading = activity_facilitators::table
                .filter(activity_facilitators::activity_id.eq(subject.activity))
                .select(activity_facilitators::person_id);
            reachable.filter(persons::id.eq_any(leading))
        }
    };
    Ok(those.order(persons::id).limit(most).select(persons::id).load(conn)?)
}

// The record that the rule has told the person of the subject.
#[diesel::dsl::auto_type]
fn told(rule: ReminderRuleId, subject: &Subject) -> _ {
    let activity: ActivityId = subject.activity;
    let occasion: OccasionId = subject.occasion;
    reminders_sent::table
        .filter(reminders_sent::rule_id.eq(rule))
        .filter(reminders_sent::activity_id.eq(activity))
        .filter(reminders_sent::occasion_id.eq(occasion))
        .filter(reminders_sent::person_id.eq(persons::id))
}

/// Writes down that a person has been told, once and for all.
pub fn latch(
    conn: &mut DbConnection,
    rule: ReminderRuleId,
    subject: &Subject,
    person: PersonId,
    now: Timestamp,
) -> Result<()> {
    diesel::insert_into(reminders_sent::table)
        .values((
            reminders_sent::rule_id.eq(rule),
            reminders_sent::activity_id.eq(subject.activity),
            reminders_sent::occasion_id.eq(subject.occasion),
            reminders_sent::person_id.eq(person),
            reminders_sent::sent_at.eq(now),
        ))
        .execute(conn)?;
    Ok(())
}
