//! SQL of reminders: the rules, the activities' settings for their mail, and the record of sent ones.

pub mod brought;
pub mod due;

use diesel::dsl::count_star;
use diesel::prelude::*;
use shared::accounts::Language;
use shared::error::ErrorCode;
use shared::ids::{ActivityId, ReminderRuleId};
use shared::messages::reminders::{MailSettings, NewReminderRule, ReminderRule, words};
use shared::page::Page;
use shared::schema::{activity_mail_settings, reminder_rules, reminders_sent};
use shared::time::Timestamp;

use crate::cursor::Cursor;
use crate::db::{DbConnection, columns, native};
use crate::error::{Result, overtaken};

/// One rule that is not taken away.
pub fn find(conn: &mut DbConnection, id: ReminderRuleId) -> Result<ReminderRule> {
    Ok(reminder_rules::table
        .find(id)
        .filter(reminder_rules::removed_at.is_null())
        .select(columns::<ReminderRule>())
        .first(conn)?)
}

/// The network's rules; together with an activity's own if one is named.
pub fn page(
    conn: &mut DbConnection,
    activity: Option<ActivityId>,
    cursor: &Cursor,
) -> Result<Page<ReminderRule>> {
    let found = || {
        let of_network = reminder_rules::activity_id.is_null();
        let query = reminder_rules::table.filter(reminder_rules::removed_at.is_null()).into_boxed();
        match activity {
            None => query.filter(of_network),
            // Without an activity the comparison is null, which is not true.
            Some(id) => query.filter(of_network.or(reminder_rules::activity_id.eq(id).assume_not_null())),
        }
    };
    let last = ReminderRuleId(cursor.last_id().unwrap_or_default());
    let items = found()
        .filter(reminder_rules::id.gt(last))
        .order(reminder_rules::id)
        .limit(cursor.fetch())
        .select(columns::<ReminderRule>())
        .load(conn)?;
    cursor.page(
        items,
        |rule: &ReminderRule| (String::new(), rule.id.0),
        || Ok(found().count().get_result(conn)?),
    )
}

/// How many rules of its own an activity has; how many the network has, where none is named.
pub fn count(conn: &mut DbConnection, activity: Option<ActivityId>) -> Result<i64> {
    let query = reminder_rules::table.filter(reminder_rules::removed_at.is_null()).into_boxed();
    let query = match activity {
        None => query.filter(reminder_rules::activity_id.is_null()),
        Some(id) => query.filter(reminder_rules::activity_id.eq(id)),
    };
    Ok(query.count().get_result(conn)?)
}

/// A new rule of an activity, or of the network.
pub fn insert(
    conn: &mut DbConnection,
    activity: Option<ActivityId>,
    new: &NewReminderRule,
    now: Timestamp,
) -> Result<ReminderRule> {
    Ok(diesel::insert_into(reminder_rules::table)
        .values((
            reminder_rules::version.eq(1),
            reminder_rules::activity_id.eq(activity),
            reminder_rules::anchor.eq(new.anchor),
            reminder_rules::amount.eq(new.amount),
            reminder_rules::unit.eq(new.unit),
            reminder_rules::direction.eq(new.direction),
            reminder_rules::recipients.eq(new.recipients),
            reminder_rules::text_sv.eq(new.text_sv.trim()),
            reminder_rules::text_en.eq(new.text_en.trim()),
            reminder_rules::holds_from.eq(now),
            reminder_rules::created_at.eq(now),
            reminder_rules::changed_at.eq(now),
        ))
        .returning(columns::<ReminderRule>())
        .get_result(conn)?)
}

/// Changes a rule. One that is due at other times than before holds from now.
pub fn change(
    conn: &mut DbConnection,
    before: &ReminderRule,
    after: &ReminderRule,
    now: Timestamp,
) -> Result<ReminderRule> {
    let own = reminder_rules::table.find(before.id).filter(reminder_rules::version.eq(before.version));
    let changed = diesel::update(own.filter(reminder_rules::removed_at.is_null()))
        .set((
            reminder_rules::anchor.eq(after.anchor),
            reminder_rules::amount.eq(after.amount),
            reminder_rules::unit.eq(after.unit),
            reminder_rules::direction.eq(after.direction),
            reminder_rules::recipients.eq(after.recipients),
            reminder_rules::text_sv.eq(&after.text_sv),
            reminder_rules::text_en.eq(&after.text_en),
            reminder_rules::version.eq(before.version + 1),
            reminder_rules::changed_at.eq(now),
        ))
        .execute(conn)?;
    if changed == 0 {
        return Err(overtaken(before.version));
    }
    if after.is_timed_otherwise(before) {
        diesel::update(reminder_rules::table.find(before.id))
            .set(reminder_rules::holds_from.eq(now))
            .execute(conn)?;
    }
    find(conn, before.id)
}

/// Takes a rule away. Its sent reminders stay on record.
pub fn remove(conn: &mut DbConnection, rule: &ReminderRule, now: Timestamp) -> Result<()> {
    let own = reminder_rules::table.find(rule.id).filter(reminder_rules::removed_at.is_null());
    let removed = diesel::update(own).set(reminder_rules::removed_at.eq(Some(now))).execute(conn)?;
    if removed == 1 { Ok(()) } else { Err(ErrorCode::NotFound.into()) }
}

/// How many mails each rule has sent about an activity.
pub fn sent(conn: &mut DbConnection, activity: ActivityId) -> Result<Vec<(ReminderRuleId, i64)>> {
    Ok(reminders_sent::table
        .filter(reminders_sent::activity_id.eq(activity))
        .group_by(reminders_sent::rule_id)
        .select((reminders_sent::rule_id, count_star()))
        .load(conn)?)
}

/// An activity's settings for its mail.
pub fn settings(conn: &mut DbConnection, activity: ActivityId) -> Result<MailSettings> {
    let said: Option<MailSettings> = activity_mail_settings::table
        .find(activity)
        .select(columns::<MailSettings>())
        .first(conn)
        .optional()?;
    Ok(said.unwrap_or_else(|| MailSettings::unsaid(activity)))
}

/// Writes new settings. The earlier version is part of the condition. Settings that were never written have version 1.
pub fn set_settings(
    conn: &mut DbConnection,
    before: &MailSettings,
    after: &MailSettings,
    now: Timestamp,
) -> Result<MailSettings> {
    let said = (
        activity_mail_settings::version.eq(before.version + 1),
        activity_mail_settings::follows_network.eq(after.follows_network),
        activity_mail_settings::confirmation_sv.eq(&after.confirmation_sv),
        activity_mail_settings::confirmation_en.eq(&after.confirmation_en),
        activity_mail_settings::changed_at.eq(now),
    );
    let own = activity_mail_settings::table
        .find(before.activity_id)
        .filter(activity_mail_settings::version.eq(before.version));
    let changed = diesel::update(own).set(said).execute(conn)?;
    if changed == 0 && before.version > 1 {
        return Err(overtaken(before.version));
    }
    if changed == 0 {
        diesel::insert_into(activity_mail_settings::table)
            .values((activity_mail_settings::activity_id.eq(before.activity_id), said))
            .execute(conn)?;
    }
    settings(conn, before.activity_id)
}

/// An activity's own words in both languages.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct OwnWords {
    sv: String,
    en: String,
}

impl OwnWords {
    /// In one language.
    pub fn of(&self, language: Language) -> &str {
        words(&self.sv, &self.en, language)
    }
}

/// The words that an activity adds to the mail that confirms a place.
pub fn confirmation(conn: &mut DbConnection, activity: ActivityId) -> Result<OwnWords> {
    let said: Option<(String, String)> = native!(
        conn,
        activity_mail_settings::table
            .find(activity)
            .select((activity_mail_settings::confirmation_sv, activity_mail_settings::confirmation_en))
            .first(conn)
    )
    .optional()?;
    Ok(said.map(|(sv, en)| OwnWords { sv, en }).unwrap_or_default())
}
