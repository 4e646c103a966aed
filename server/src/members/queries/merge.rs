//! SQL of merging two persons: every reference to one is moved to the other.

use diesel::prelude::*;
use shared::enrollments::interests::InterestState;
use shared::ids::{
    ActivityId, AssignmentId, InterestId, OccasionId, OrganisationId, PersonId, ReminderRuleId, RoleId,
    SessionId,
};
use shared::schema::{
    accounts, activities, activity_facilitators, assignments, attendances, audit_rows, calendar_feeds,
    certificates, enrollments, evaluations, imports, interests, known_devices, machine_clients,
    mail_refusals, mails, participants, password_links, persons, refresh_tokens, reminders_sent,
    reservations, sessions,
};
use shared::time::Timestamp;

use crate::db::DbConnection;
use crate::error::Result;

/// Every column that points to a person. A test compares the list with the database. A new reference must also be moved below.
pub const REFERENCES: [&str; 21] = [
    "accounts.person_id",
    "activities.responsible_id",
    "activity_facilitators.person_id",
    "assignments.person_id",
    "attendances.marked_by",
    "audit_rows.person_id",
    "calendar_feeds.person_id",
    "certificates.issued_by",
    "enrollments.created_by",
    "enrollments.leader_id",
    "evaluations.analysed_by",
    "imports.created_by",
    "interests.created_by",
    "interests.person_id",
    "machine_clients.created_by",
    "mail_refusals.person_id",
    "mails.person_id",
    "participants.person_id",
    "password_links.person_id",
    "reminders_sent.person_id",
    "reservations.created_by",
];

/// Holds two persons still. The one with the lower number is always held first, so that two merges cannot block each other.
pub fn hold(conn: &mut DbConnection, one: PersonId, other: PersonId) -> Result<()> {
    for id in [one.min(other), one.max(other)] {
        diesel::update(persons::table.find(id)).set(persons::version.eq(persons::version)).execute(conn)?;
    }
    Ok(())
}

/// The activities in which both are enrolled, or in line.
pub fn common_activities(
    conn: &mut DbConnection,
    one: PersonId,
    other: PersonId,
) -> Result<Vec<(ActivityId, String)>> {
    let live = |person: PersonId| {
        participants::table
            .filter(participants::person_id.eq(person))
            .filter(participants::live)
            .select(participants::activity_id)
    };
    let of_one: Vec<ActivityId> = live(one).load(conn)?;
    Ok(activities::table
        .filter(activities::id.eq_any(of_one))
        .filter(activities::id.eq_any(live(other)))
        .order(activities::id)
        .select((activities::id, activities::title))
        .load(conn)?)
}

/// The numbers of a person's enrollments and assignments, past ones too.
pub fn counts(conn: &mut DbConnection, person: PersonId) -> Result<(i64, i64)> {
    let enrolled = participants::table.filter(participants::person_id.eq(person)).count().get_result(conn)?;
    let held = assignments::table.filter(assignments::person_id.eq(person)).count().get_result(conn)?;
    Ok((enrolled, held))
}

/// Moves everything of one person to another, and removes the first. Things that both have are kept once.
pub fn absorb(conn: &mut DbConnection, goes: PersonId, stays: PersonId, now: Timestamp) -> Result<()> {
    move_account(conn, goes, stays)?;
    move_assignments(conn, goes, stays, now)?;
    move_facilitation(conn, goes, stays)?;
    move_participation(conn, goes, stays, now)?;
    move_interest(conn, goes, stays)?;
    move_deeds(conn, goes, stays)?;
    move_mail(conn, goes, stays)?;
    move_history(conn, goes, stays)?;
    diesel::delete(persons::table.find(goes)).execute(conn)?;
    Ok(())
}

// Moves the account. Its sessions end, and links that were sent to it open nothing any more.
fn move_account(conn: &mut DbConnection, goes: PersonId, stays: PersonId) -> Result<()> {
    let open: Vec<SessionId> =
        sessions::table.filter(sessions::person_id.eq(goes)).select(sessions::id).load(conn)?;
    diesel::delete(refresh_tokens::table.filter(refresh_tokens::session_id.eq_any(open.clone())))
        .execute(conn)?;
    diesel::delete(sessions::table.filter(sessions::id.eq_any(open))).execute(conn)?;
    diesel::delete(password_links::table.filter(password_links::person_id.eq(goes))).execute(conn)?;
    diesel::delete(known_devices::table.filter(known_devices::person_id.eq(goes))).execute(conn)?;
    diesel::update(accounts::table.filter(accounts::person_id.eq(goes)))
        .set(accounts::person_id.eq(stays))
        .execute(conn)?;
    Ok(())
}

fn move_assignments(conn: &mut DbConnection, goes: PersonId, stays: PersonId, now: Timestamp) -> Result<()> {
    type Row = (AssignmentId, OrganisationId, RoleId, chrono::NaiveDate);
    let held = |person: PersonId| {
        assignments::table.filter(assignments::person_id.eq(person)).order(assignments::id).select((
            assignments::id,
            assignments::organisation_id,
            assignments::role_id,
            assignments::from_date,
        ))
    };
    let own: Vec<Row> = held(stays).load(conn)?;
    let other: Vec<Row> = held(goes).load(conn)?;
    let is_twin = |one: &Row| own.iter().any(|row| (row.1, row.2, row.3) == (one.1, one.2, one.3));
    let (twins, moved): (Vec<Row>, Vec<Row>) = other.into_iter().partition(is_twin);
    let ids = |rows: Vec<Row>| rows.into_iter().map(|row| row.0).collect::<Vec<_>>();
    diesel::delete(assignments::table.filter(assignments::id.eq_any(ids(twins)))).execute(conn)?;
    diesel::update(assignments::table.filter(assignments::id.eq_any(ids(moved))))
        .set((assignments::person_id.eq(stays), assignments::changed_at.eq(now)))
        .execute(conn)?;
    Ok(())
}

fn move_facilitation(conn: &mut DbConnection, goes: PersonId, stays: PersonId) -> Result<()> {
    let led: Vec<ActivityId> = activity_facilitators::table
        .filter(activity_facilitators::person_id.eq(stays))
        .select(activity_facilitators::activity_id)
        .load(conn)?;
    diesel::delete(
        activity_facilitators::table
            .filter(activity_facilitators::person_id.eq(goes))
            .filter(activity_facilitators::activity_id.eq_any(led)),
    )
    .execute(conn)?;
    diesel::update(activity_facilitators::table.filter(activity_facilitators::person_id.eq(goes)))
        .set(activity_facilitators::person_id.eq(stays))
        .execute(conn)?;
    Ok(())
}

// Moves the participation. The attribution at enrollment stays frozen as it was.
fn move_participation(
    conn: &mut DbConnection,
    goes: PersonId,
    stays: PersonId,
    now: Timestamp,
) -> Result<()> {
    let touched =
        participants::table.filter(participants::person_id.eq(goes)).select(participants::enrollment_id);
    diesel::update(enrollments::table.filter(enrollments::id.eq_any(touched)))
        .set(enrollments::changed_at.eq(now))
        .execute(conn)?;
    diesel::update(participants::table.filter(participants::person_id.eq(goes)))
        .set(participants::person_id.eq(stays))
        .execute(conn)?;
    Ok(())
}

// Moves the interest. If both have shown interest in an activity, the earlier one is kept.
fn move_interest(conn: &mut DbConnection, goes: PersonId, stays: PersonId) -> Result<()> {
    let active = |person: PersonId| {
        interests::table
            .filter(interests::person_id.eq(person))
            .filter(interests::state.eq(InterestState::Active))
            .select((interests::activity_id, interests::id))
    };
    let own: Vec<(ActivityId, InterestId)> = active(stays).load(conn)?;
    let other: Vec<(ActivityId, InterestId)> = active(goes).load(conn)?;
    for (activity, theirs) in other {
        if let Some((_, mine)) = own.iter().find(|(id, _)| *id == activity) {
            diesel::delete(interests::table.find(theirs.max(*mine))).execute(conn)?;
        }
    }
    diesel::update(interests::table.filter(interests::person_id.eq(goes)))
        .set(interests::person_id.eq(stays))
        .execute(conn)?;
    diesel::update(interests::table.filter(interests::created_by.eq(Some(goes))))
        .set(interests::created_by.eq(Some(stays)))
        .execute(conn)?;
    Ok(())
}

// Moves the record of sent reminders, so that none is sent again. Links to the removed person's calendars stop working.
fn move_mail(conn: &mut DbConnection, goes: PersonId, stays: PersonId) -> Result<()> {
    type Key = (ReminderRuleId, ActivityId, OccasionId);
    diesel::delete(calendar_feeds::table.filter(calendar_feeds::person_id.eq(goes))).execute(conn)?;
    diesel::delete(mail_refusals::table.find(goes)).execute(conn)?;
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

/// Moves the log rows about the removed person to the remaining one. Otherwise nobody could find them, and nothing would tell any
/// more that a protected person must not be named in them.
fn move_history(conn: &mut DbConnection, goes: PersonId, stays: PersonId) -> Result<()> {
    let about = audit_rows::table
        .filter(audit_rows::subject.eq_any(["person", "account"]))
        .filter(audit_rows::subject_id.eq(goes.0));
    diesel::update(about).set(audit_rows::subject_id.eq(stays.0)).execute(conn)?;
    Ok(())
}

// Moves their deeds, the things they answer for, and mail that is to be sent to them.
fn move_deeds(conn: &mut DbConnection, goes: PersonId, stays: PersonId) -> Result<()> {
    let (goes, stays) = (Some(goes), Some(stays));
    diesel::update(activities::table.filter(activities::responsible_id.eq(goes)))
        .set(activities::responsible_id.eq(stays))
        .execute(conn)?;
    diesel::update(attendances::table.filter(attendances::marked_by.eq(goes)))
        .set(attendances::marked_by.eq(stays))
        .execute(conn)?;
    diesel::update(audit_rows::table.filter(audit_rows::person_id.eq(goes)))
        .set(audit_rows::person_id.eq(stays))
        .execute(conn)?;
    diesel::update(enrollments::table.filter(enrollments::created_by.eq(goes)))
        .set(enrollments::created_by.eq(stays))
        .execute(conn)?;
    diesel::update(enrollments::table.filter(enrollments::leader_id.eq(goes)))
        .set(enrollments::leader_id.eq(stays))
        .execute(conn)?;
    diesel::update(reservations::table.filter(reservations::created_by.eq(goes)))
        .set(reservations::created_by.eq(stays))
        .execute(conn)?;
    diesel::update(certificates::table.filter(certificates::issued_by.eq(goes)))
        .set(certificates::issued_by.eq(stays))
        .execute(conn)?;
    diesel::update(evaluations::table.filter(evaluations::analysed_by.eq(goes)))
        .set(evaluations::analysed_by.eq(stays))
        .execute(conn)?;
    diesel::update(imports::table.filter(imports::created_by.eq(goes)))
        .set(imports::created_by.eq(stays))
        .execute(conn)?;
    diesel::update(mails::table.filter(mails::person_id.eq(goes)))
        .set(mails::person_id.eq(stays))
        .execute(conn)?;
    if let (Some(goes), Some(stays)) = (goes, stays) {
        diesel::update(machine_clients::table.filter(machine_clients::created_by.eq(goes)))
            .set(machine_clients::created_by.eq(stays))
            .execute(conn)?;
    }
    Ok(())
}
