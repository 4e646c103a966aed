//! SQL of those who came without being enrolled.

use diesel::prelude::*;
use shared::activities::Occasion;
use shared::ids::{ActivityId, OccasionId, ParticipantId};
use shared::schema::{occasions, walk_ins};

use crate::db::DbConnection;
use crate::error::Result;

/// The participant who walked in under this number of the device, if it was sent before.
pub fn find(conn: &mut DbConnection, occasion: OccasionId, nonce: &str) -> Result<Option<ParticipantId>> {
    Ok(walk_ins::table.find((occasion, nonce)).select(walk_ins::participant_id).first(conn).optional()?)
}

/// Writes down that a participant walked in.
pub fn insert(
    conn: &mut DbConnection,
    occasion: &Occasion,
    nonce: &str,
    participant: ParticipantId,
) -> Result<()> {
    diesel::insert_into(walk_ins::table)
        .values((
            walk_ins::occasion_id.eq(occasion.id),
            walk_ins::nonce.eq(nonce),
            walk_ins::participant_id.eq(participant),
        ))
        .execute(conn)?;
    Ok(())
}

/// Everybody who walked in to an activity.
pub fn of_activity(conn: &mut DbConnection, activity: ActivityId) -> Result<Vec<ParticipantId>> {
    Ok(walk_ins::table
        .inner_join(occasions::table)
        .filter(occasions::activity_id.eq(activity))
        .select(walk_ins::participant_id)
        .load(conn)?)
}
