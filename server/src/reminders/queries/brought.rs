//! SQL of what the log and a merge need to know of reminders.

use diesel::prelude::*;
use shared::ids::{ActivityId, OccasionId, PersonId, ReminderRuleId};
use shared::records::SubjectKind;
use shared::schema::{activities, reminder_rules, reminders_sent};

use crate::brought::{Merge, Naming, Reference};
use crate::db::DbConnection;
use crate::error::Result;

/// The things of this slice.
pub const SUBJECTS: &[Naming] = &[Naming {
    kind: SubjectKind::ReminderRule,
    names: |conn, ids| {
        Ok(reminder_rules::table
            .inner_join(activities::table)
            .filter(reminder_rules::id.eq_any(ids))
            .select((reminder_rules::id, activities::title))
            .load(conn)?)
    },
}];

/// The columns of this slice that refer to persons.
pub const PERSONS: &[Reference] = &[Reference { columns: &["reminders_sent.person_id"], merge: move_sent }];

// Moves the record of sent reminders, so that none is sent again.
fn move_sent(conn: &mut DbConnection, Merge { goes, stays, .. }: Merge) -> Result<()> {
    type Key = (ReminderRuleId, ActivityId, OccasionId);
    let sent = |person: PersonId| {
        reminders_sent::table.filter(reminders_sent::person_id.eq(person)).select((
            reminders_sent::rule_id,
            reminders_sent::activity_id,
            reminders_sent::occasion_id,
        ))
    };
    let own: Vec<Key> = sent(stays).load(conn)?;
    for key in sent(goes).load::<Key>(conn)? {
        let row = reminders_sent::table.find((key.0, key.1, key.2, goes));
        if own.contains(&key) {
            diesel::delete(row).execute(conn)?;
        } else {
            diesel::update(row).set(reminders_sent::person_id.eq(stays)).execute(conn)?;
        }
    }
    Ok(())
}
