//! SQL of the clock's work on enrollments: finds what has run out, and what runs out next.

use diesel::dsl::min;
use diesel::prelude::*;
use shared::activities::Activity;
use shared::enrollments::Enrollment;
use shared::enrollments::due;
use shared::enrollments::states::EnrollmentState;
use shared::ids::{ActivityId, EnrollmentId};
use shared::schema::enrollments;
use shared::time::Timestamp;

use super::reservations;
use crate::db::{DbConnection, columns};
use crate::error::Result;

/// The most enrollments that one round reminds of.
const AT_ONCE: i64 = 200;

/// Enrollments whose offer has run out, in the order of the line.
pub fn lapsed_offers(
    conn: &mut DbConnection,
    activity: ActivityId,
    now: Timestamp,
) -> Result<Vec<Enrollment>> {
    Ok(enrollments::table
        .filter(enrollments::activity_id.eq(activity))
        .filter(enrollments::state.eq(EnrollmentState::Offered))
        .filter(enrollments::offered_until.le(now))
        .order((enrollments::priority.desc(), enrollments::queue_number))
        .select(columns::<Enrollment>())
        .load(conn)?)
}

/// Enrollments that have been asked whether the place is kept, in the order of the line.
pub fn asked(conn: &mut DbConnection, activity: ActivityId) -> Result<Vec<(Enrollment, Option<Timestamp>)>> {
    Ok(enrollments::table
        .filter(enrollments::activity_id.eq(activity))
        .filter(enrollments::reconfirm_by.is_not_null())
        .order((enrollments::priority.desc(), enrollments::queue_number))
        .select((columns::<Enrollment>(), enrollments::reminded_at))
        .load(conn)?)
}

/// When something of the activity's line next runs out.
pub fn next_due(conn: &mut DbConnection, activity: &Activity, now: Timestamp) -> Result<Option<Timestamp>> {
    let offer: Option<Timestamp> = enrollments::table
        .filter(enrollments::activity_id.eq(activity.id))
        .filter(enrollments::state.eq(EnrollmentState::Offered))
        .select(min(enrollments::offered_until))
        .first(conn)?;
    let answer = asked(conn, activity.id)?
        .into_iter()
        .filter_map(|(one, reminded_at)| Some(due::next_moment(one.reconfirm_by?, reminded_at)))
        .min();
    let names_due = activity.names_due_at();
    let reserved =
        reservations::active(conn, activity.id)?.iter().filter_map(|one| one.next_moment(names_due)).min();
    let share = activity.quota_until.filter(|until| activity.quota.is_some() && now < *until);
    Ok([offer, answer, reserved, share].into_iter().flatten().min())
}

/// Marks that the person who must act on an enrollment has been reminded.
pub fn set_reminded(conn: &mut DbConnection, id: EnrollmentId, now: Timestamp) -> Result<()> {
    diesel::update(enrollments::table.find(id)).set(enrollments::reminded_at.eq(Some(now))).execute(conn)?;
    Ok(())
}

/// Asks whether the place is kept, or takes the answer that it is.
pub fn set_reconfirm_by(
    conn: &mut DbConnection,
    id: EnrollmentId,
    by: Option<Timestamp>,
    now: Timestamp,
) -> Result<Enrollment> {
    diesel::update(enrollments::table.find(id))
        .set((
            enrollments::reconfirm_by.eq(by),
            enrollments::reminded_at.eq(None::<Timestamp>),
            enrollments::version.eq(enrollments::version + 1),
            enrollments::changed_at.eq(now),
        ))
        .execute(conn)?;
    super::find(conn, id)
}

/// Some enrollments that have awaited approval for days and whose approver has not been reminded: the longest wait first, without
/// those that are put off.
pub fn unapproved(
    conn: &mut DbConnection,
    now: Timestamp,
    put_off: &[EnrollmentId],
) -> Result<Vec<EnrollmentId>> {
    Ok(enrollments::table
        .filter(enrollments::state.eq(EnrollmentState::AwaitingApproval))
        .filter(enrollments::reminded_at.is_null())
        .filter(enrollments::changed_at.le(now.plus_days(-due::APPROVAL_DAYS)))
        .filter(enrollments::id.ne_all(put_off))
        .order(enrollments::changed_at)
        .limit(AT_ONCE)
        .select(enrollments::id)
        .load(conn)?)
}

/// Those of these enrollments that still await approval, and whose approver has not been reminded.
pub fn still_unapproved(conn: &mut DbConnection, ids: &[EnrollmentId]) -> Result<Vec<Enrollment>> {
    Ok(enrollments::table
        .filter(enrollments::id.eq_any(ids))
        .filter(enrollments::state.eq(EnrollmentState::AwaitingApproval))
        .filter(enrollments::reminded_at.is_null())
        .order(enrollments::changed_at)
        .select(columns::<Enrollment>())
        .load(conn)?)
}
