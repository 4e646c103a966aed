//! SQL of reservations.

use diesel::prelude::*;
use shared::enrollments::reservations::{Reservation, ReservationState};
use shared::error::ErrorCode;
use shared::ids::{ActivityId, MachineClientId, OrganisationId, PersonId, ReservationId};
use shared::page::Page;
use shared::schema::reservations;
use shared::time::Timestamp;

use super::gate;
use crate::cursor::Cursor;
use crate::db::{DbConnection, MultiBackend, columns};
use crate::error::{OrConflict, Result};

/// One reservation.
pub fn find(conn: &mut DbConnection, id: ReservationId) -> Result<Reservation> {
    Ok(reservations::table.find(id).select(columns::<Reservation>()).first(conn)?)
}

/// Those of an activity that hold seats.
pub fn active(conn: &mut DbConnection, activity: ActivityId) -> Result<Vec<Reservation>> {
    Ok(reservations::table
        .filter(reservations::activity_id.eq(activity))
        .filter(reservations::state.eq(ReservationState::Active))
        .order(reservations::id)
        .select(columns::<Reservation>())
        .load(conn)?)
}

/// A new reservation, whose seats the gate counts. The database itself refuses a second one that is active.
pub fn insert(
    conn: &mut DbConnection,
    activity: ActivityId,
    (organisation, seats): (OrganisationId, i32),
    by: (Option<PersonId>, Option<MachineClientId>),
    now: Timestamp,
) -> Result<Reservation> {
    let made = diesel::insert_into(reservations::table)
        .values((
            reservations::version.eq(1),
            reservations::activity_id.eq(activity),
            reservations::organisation_id.eq(organisation),
            reservations::seats.eq(seats),
            reservations::unnamed.eq(seats),
            reservations::state.eq(ReservationState::Active),
            reservations::created_by.eq(by.0),
            reservations::created_by_client.eq(by.1),
            reservations::created_at.eq(now),
            reservations::changed_at.eq(now),
        ))
        .returning(columns::<Reservation>())
        .get_result(conn)
        .or_conflict(ErrorCode::AlreadyThere)?;
    gate::reserve(conn, activity, seats)?;
    Ok(made)
}

/// Sets the number of seats without names, and the state that follows from it: released if they were given back, filled if they
/// got names. The gate's sum follows.
pub fn set_unnamed(
    conn: &mut DbConnection,
    before: &Reservation,
    unnamed: i32,
    when_none: ReservationState,
    now: Timestamp,
) -> Result<Reservation> {
    let grown = (unnamed - before.unnamed).max(0);
    let own = reservations::table
        .filter(reservations::id.eq(before.id))
        .filter(reservations::version.eq(before.version))
        .filter(reservations::state.eq(ReservationState::Active));
    let changed = diesel::update(own)
        .set((
            reservations::unnamed.eq(unnamed),
            reservations::seats.eq(before.seats + grown),
            reservations::state.eq(if unnamed > 0 { ReservationState::Active } else { when_none }),
            reservations::version.eq(before.version + 1),
            reservations::changed_at.eq(now),
        ))
        .execute(conn)?;
    if changed == 0 {
        return Err(ErrorCode::StateForbids.into());
    }
    gate::reserve(conn, before.activity_id, unnamed - before.unnamed)?;
    find(conn, before.id)
}

/// Marks that the person who made a reservation has been reminded.
pub fn set_reminded(conn: &mut DbConnection, id: ReservationId, now: Timestamp) -> Result<()> {
    diesel::update(reservations::table.find(id))
        .set(reservations::reminded_at.eq(Some(now)))
        .execute(conn)?;
    Ok(())
}

/// The wanted reservations: those of an activity, and only these members' if members are named.
#[derive(Debug, Clone)]
pub struct Wanted {
    /// The activity.
    pub activity: ActivityId,
    /// The members, if only theirs are wanted.
    pub members: Option<Vec<OrganisationId>>,
}

/// Reservations in the order they were made.
pub fn page(conn: &mut DbConnection, wanted: &Wanted, cursor: &Cursor) -> Result<Page<Reservation>> {
    let found = || {
        let query = reservations::table
            .filter(reservations::activity_id.eq(wanted.activity))
            .into_boxed::<MultiBackend>();
        match &wanted.members {
            Some(members) => query.filter(reservations::organisation_id.eq_any(members.clone())),
            None => query,
        }
    };
    let mut query = found();
    if let Some(last) = cursor.last_id() {
        query = query.filter(reservations::id.gt(ReservationId(last)));
    }
    let items =
        query.order(reservations::id).limit(cursor.fetch()).select(columns::<Reservation>()).load(conn)?;
    cursor.page(
        items,
        |reservation: &Reservation| (String::new(), reservation.id.0),
        || Ok(found().count().get_result(conn)?),
    )
}
