//! SQL of occasions.

use diesel::prelude::*;
use shared::activities::occasions::{NewOccasion, OccasionChanges};
use shared::activities::{Occasion, OccasionState};
use shared::error::ErrorCode;
use shared::ids::{ActivityId, OccasionId};
use shared::schema::occasions;
use shared::text::folded;
use shared::time::Timestamp;
use uuid::Uuid;

use crate::db::{DbConnection, columns};
use crate::error::Result;

/// One occasion.
pub fn find(conn: &mut DbConnection, id: OccasionId) -> Result<Occasion> {
    Ok(occasions::table.find(id).select(columns::<Occasion>()).first(conn)?)
}

/// A new occasion.
pub fn insert(
    conn: &mut DbConnection,
    activity: ActivityId,
    new: &NewOccasion,
    now: Timestamp,
) -> Result<Occasion> {
    Ok(diesel::insert_into(occasions::table)
        .values((
            occasions::uuid.eq(Uuid::new_v4().to_string()),
            occasions::version.eq(1),
            occasions::activity_id.eq(activity),
            occasions::title.eq(new.title.trim()),
            occasions::starts_at.eq(new.starts_at),
            occasions::ends_at.eq(new.ends_at),
            occasions::mode.eq(new.mode),
            occasions::place.eq(new.place.trim()),
            occasions::place_folded.eq(folded(&new.place)),
            occasions::link.eq(&new.link),
            occasions::capacity.eq(new.capacity),
            occasions::choice_group.eq(&new.choice_group),
            occasions::state.eq(OccasionState::Planned),
            occasions::reason.eq(""),
            occasions::calendar_sequence.eq(0),
            occasions::created_at.eq(now),
            occasions::changed_at.eq(now),
        ))
        .returning(columns::<Occasion>())
        .get_result(conn)?)
}

/// Changes the properties that a patch names.
pub fn change(
    conn: &mut DbConnection,
    before: &Occasion,
    wanted: &OccasionChanges,
    now: Timestamp,
) -> Result<Occasion> {
    let place = wanted.place.clone().unwrap_or_else(|| before.place.clone());
    let set = (
        occasions::title.eq(wanted.title.clone().unwrap_or_else(|| before.title.clone())),
        occasions::mode.eq(wanted.mode.unwrap_or(before.mode)),
        occasions::place.eq(&place),
        occasions::place_folded.eq(folded(&place)),
        occasions::link.eq(wanted.link.clone().unwrap_or_else(|| before.link.clone())),
        occasions::capacity.eq(wanted.capacity.unwrap_or(before.capacity)),
        occasions::choice_group
            .eq(wanted.choice_group.clone().unwrap_or_else(|| before.choice_group.clone())),
        occasions::version.eq(before.version + 1),
        occasions::calendar_sequence.eq(before.calendar_sequence + 1),
        occasions::changed_at.eq(now),
    );
    let changed = diesel::update(
        occasions::table.filter(occasions::id.eq(before.id)).filter(occasions::version.eq(before.version)),
    )
    .set(set)
    .execute(conn)?;
    if changed == 0 { Err(ErrorCode::VersionMismatch.into()) } else { find(conn, before.id) }
}

/// Takes it away; nobody may be enrolled in its activity yet.
pub fn remove(conn: &mut DbConnection, id: OccasionId) -> Result<()> {
    diesel::delete(occasions::table.find(id)).execute(conn)?;
    Ok(())
}

/// New times and a state, with the reason. The old state is part of the condition.
pub fn change_state(
    conn: &mut DbConnection,
    before: &Occasion,
    state: OccasionState,
    times: (Timestamp, Timestamp),
    reason: &str,
    now: Timestamp,
) -> Result<Occasion> {
    let told_anew = i32::from(state != OccasionState::Held);
    let changed = diesel::update(
        occasions::table.filter(occasions::id.eq(before.id)).filter(occasions::state.eq(before.state)),
    )
    .set((
        occasions::starts_at.eq(times.0),
        occasions::ends_at.eq(times.1),
        occasions::state.eq(state),
        occasions::reason.eq(reason),
        occasions::version.eq(occasions::version + 1),
        occasions::calendar_sequence.eq(occasions::calendar_sequence + told_anew),
        occasions::changed_at.eq(now),
    ))
    .execute(conn)?;
    if changed == 0 { Err(ErrorCode::StateForbids.into()) } else { find(conn, before.id) }
}

/// Raises the sequence number of all occasions of an activity. So calendars learn that it was called off or taken up again.
pub fn tell_anew(conn: &mut DbConnection, activity: ActivityId, now: Timestamp) -> Result<()> {
    diesel::update(occasions::table.filter(occasions::activity_id.eq(activity)))
        .set((
            occasions::calendar_sequence.eq(occasions::calendar_sequence + 1),
            occasions::changed_at.eq(now),
        ))
        .execute(conn)?;
    Ok(())
}
