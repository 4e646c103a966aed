//! SQL of changes in a team, and of a place in the line.

use diesel::prelude::*;
use shared::enrollments::Enrollment;
use shared::error::ErrorCode;
use shared::ids::{EnrollmentId, ParticipantId, PersonId};
use shared::schema::{enrollments, participants};
use shared::text::sort_key;
use shared::time::Timestamp;

use super::gate;
use crate::db::DbConnection;
use crate::error::Result;

/// Name, size and leader as they are to be; the gate follows the size.
pub fn change(
    conn: &mut DbConnection,
    before: &Enrollment,
    after: &Enrollment,
    now: Timestamp,
) -> Result<Enrollment> {
    let own = enrollments::table
        .filter(enrollments::id.eq(before.id))
        .filter(enrollments::version.eq(before.version));
    let changed = diesel::update(own)
        .set((
            enrollments::team_name.eq(after.team_name.trim()),
            enrollments::team_key.eq(sort_key(&after.team_name)),
            enrollments::seats.eq(after.seats),
            enrollments::leader_id.eq(after.leader_id),
            enrollments::priority.eq(after.priority),
            enrollments::version.eq(before.version + 1),
            enrollments::changed_at.eq(now),
        ))
        .execute(conn)?;
    if changed == 0 {
        return Err(ErrorCode::VersionMismatch.into());
    }
    let grown = after.seats - before.seats;
    let (taken, waiting) = if before.state.counts_seats() { (grown, 0) } else { (0, grown) };
    gate::add(conn, before.activity_id, taken, waiting)?;
    super::find(conn, before.id)
}

/// The live members of a team.
pub fn members(conn: &mut DbConnection, enrollment: EnrollmentId) -> Result<Vec<(ParticipantId, PersonId)>> {
    Ok(participants::table
        .filter(participants::enrollment_id.eq(enrollment))
        .filter(participants::live.eq(true))
        .order(participants::id)
        .select((participants::id, participants::person_id))
        .load(conn)?)
}

/// Ends a member's part in the team; what they attended stays on record.
pub fn end(conn: &mut DbConnection, id: ParticipantId) -> Result<()> {
    diesel::update(participants::table.find(id)).set(participants::live.eq(false)).execute(conn)?;
    Ok(())
}

/// The enrollment that a participant is in.
pub fn enrollment_of(conn: &mut DbConnection, id: ParticipantId) -> Result<EnrollmentId> {
    Ok(participants::table.find(id).select(participants::enrollment_id).first(conn)?)
}
