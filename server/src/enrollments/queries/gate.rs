//! The gate: one row for each activity, which everything that changes its seats takes hold of first.

use std::collections::HashMap;

use diesel::dsl::count_star;
use diesel::prelude::*;
use shared::enrollments::attendance::Mark;
use shared::enrollments::states::EnrollmentState;
use shared::ids::{ActivityId, EnrollmentId, OccasionId};
use shared::schema::{activities, attendances, enrollments, occasions, participants, seat_gates};

use crate::db::DbConnection;
use crate::error::Result;

/// What the gate's row says.
#[derive(Debug, Clone, Copy, Queryable)]
pub struct Gate {
    /// Seats of enrollments that count.
    pub taken: i32,
    /// Seats of enrollments in line.
    pub waiting: i32,
    /// Seats reserved without names.
    pub reserved: i32,
    /// The last number given in the order of acceptance.
    pub last_queue_number: i64,
}

/// Takes hold of the gate until the transaction ends.
pub fn take(conn: &mut DbConnection, activity: ActivityId) -> Result<Gate> {
    Ok(diesel::update(seat_gates::table.find(activity))
        .set(seat_gates::taken.eq(seat_gates::taken))
        .returning((
            seat_gates::taken,
            seat_gates::waiting,
            seat_gates::reserved,
            seat_gates::last_queue_number,
        ))
        .get_result(conn)?)
}

/// Takes hold of the gate and the next number in the order of acceptance.
pub fn take_number(conn: &mut DbConnection, activity: ActivityId) -> Result<Gate> {
    Ok(diesel::update(seat_gates::table.find(activity))
        .set(seat_gates::last_queue_number.eq(seat_gates::last_queue_number + 1))
        .returning((
            seat_gates::taken,
            seat_gates::waiting,
            seat_gates::reserved,
            seat_gates::last_queue_number,
        ))
        .get_result(conn)?)
}

/// Moves seats from what one state counts as to what another does; none stands for an enrollment that was not there.
pub fn shift(
    conn: &mut DbConnection,
    activity: ActivityId,
    seats: i32,
    from: Option<EnrollmentState>,
    to: EnrollmentState,
) -> Result<()> {
    let counts = |state: EnrollmentState| {
        (i32::from(state.counts_seats()), i32::from(state == EnrollmentState::Waitlisted))
    };
    let (taken_before, waiting_before) = from.map_or((0, 0), counts);
    let (taken_after, waiting_after) = counts(to);
    let (taken, waiting) = ((taken_after - taken_before) * seats, (waiting_after - waiting_before) * seats);
    if (taken, waiting) != (0, 0) {
        diesel::update(seat_gates::table.find(activity))
            .set((
                seat_gates::taken.eq(seat_gates::taken + taken),
                seat_gates::waiting.eq(seat_gates::waiting + waiting),
            ))
            .execute(conn)?;
    }
    Ok(())
}

/// Every gate whose row is not what its enrollments add up to, every activity over its capacity, every enrollment whose
/// seats are not its live participants, every occasion whose count is not its marks.
pub fn faults(conn: &mut DbConnection) -> Result<Vec<String>> {
    let mut faults = gate_faults(conn)?;
    faults.extend(seat_faults(conn)?);
    faults.extend(count_faults(conn)?);
    Ok(faults)
}

fn gate_faults(conn: &mut DbConnection) -> Result<Vec<String>> {
    let rows: Vec<(ActivityId, EnrollmentState, Option<i64>)> = enrollments::table
        .group_by((enrollments::activity_id, enrollments::state))
        .select((enrollments::activity_id, enrollments::state, diesel::dsl::sum(enrollments::seats)))
        .load(conn)?;
    let mut sums: HashMap<ActivityId, (i64, i64)> = HashMap::new();
    for (id, state, seats) in rows {
        let (taken, waiting) = sums.entry(id).or_default();
        *taken += if state.counts_seats() { seats.unwrap_or_default() } else { 0 };
        *waiting += if state == EnrollmentState::Waitlisted { seats.unwrap_or_default() } else { 0 };
    }
    let gates: Vec<(ActivityId, i32, i32, i32, Option<i32>)> = seat_gates::table
        .inner_join(activities::table)
        .order(seat_gates::activity_id)
        .select((
            seat_gates::activity_id,
            seat_gates::taken,
            seat_gates::waiting,
            seat_gates::reserved,
            activities::capacity,
        ))
        .load(conn)?;
    let mut faults = Vec::new();
    for (id, taken, waiting, reserved, capacity) in gates {
        let (rows_taken, rows_waiting) = sums.get(&id).copied().unwrap_or_default();
        if (i64::from(taken), i64::from(waiting)) != (rows_taken, rows_waiting) {
            faults.push(format!("activity {id}: the gate says {taken} taken and {waiting} waiting, the enrollments {rows_taken} and {rows_waiting}"));
        }
        if let Some(capacity) = capacity.filter(|capacity| taken + reserved > *capacity) {
            faults.push(format!("activity {id}: {taken} seats taken and {reserved} reserved of {capacity}"));
        }
    }
    Ok(faults)
}

fn seat_faults(conn: &mut DbConnection) -> Result<Vec<String>> {
    let live: Vec<(EnrollmentId, i64)> = participants::table
        .filter(participants::live)
        .group_by(participants::enrollment_id)
        .select((participants::enrollment_id, count_star()))
        .load(conn)?;
    let live: HashMap<_, _> = live.into_iter().collect();
    let rows: Vec<(EnrollmentId, EnrollmentState, i32)> = enrollments::table
        .order(enrollments::id)
        .select((enrollments::id, enrollments::state, enrollments::seats))
        .load(conn)?;
    let fault = |(id, state, seats): (EnrollmentId, EnrollmentState, i32)| {
        let wanted = if state.is_final() { 0 } else { i64::from(seats) };
        let found = live.get(&id).copied().unwrap_or_default();
        (found != wanted).then(|| {
            format!("enrollment {id} is {state} with {seats} seats and has {found} live participants")
        })
    };
    Ok(rows.into_iter().filter_map(fault).collect())
}

fn count_faults(conn: &mut DbConnection) -> Result<Vec<String>> {
    let there: Vec<_> = Mark::ALL.iter().copied().filter(|mark| mark.attended()).collect();
    let marks: Vec<(OccasionId, i64)> = attendances::table
        .filter(attendances::mark.eq_any(there))
        .group_by(attendances::occasion_id)
        .select((attendances::occasion_id, count_star()))
        .load(conn)?;
    let marks: HashMap<_, _> = marks.into_iter().collect();
    let rows: Vec<(OccasionId, i64)> =
        occasions::table.order(occasions::id).select((occasions::id, occasions::attended)).load(conn)?;
    let fault = |(id, attended): (OccasionId, i64)| {
        let found = marks.get(&id).copied().unwrap_or_default();
        (found != attended)
            .then(|| format!("occasion {id} counts {attended} who were there, its marks {found}"))
    };
    Ok(rows.into_iter().filter_map(fault).collect())
}
