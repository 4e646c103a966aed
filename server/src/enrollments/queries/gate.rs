//! The gate: one row for each activity, which everything that changes its seats takes hold of first.

use diesel::prelude::*;
use shared::enrollments::states::EnrollmentState;
use shared::ids::ActivityId;
use shared::schema::{activities, enrollments, seat_gates};

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

/// Every gate whose row is not what its enrollments add up to, and every activity over its capacity.
pub fn faults(conn: &mut DbConnection) -> Result<Vec<String>> {
    let sums: Vec<(ActivityId, EnrollmentState, Option<i64>)> = enrollments::table
        .group_by((enrollments::activity_id, enrollments::state))
        .select((enrollments::activity_id, enrollments::state, diesel::dsl::sum(enrollments::seats)))
        .load(conn)?;
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
    let sum = |id: ActivityId, counts: fn(EnrollmentState) -> bool| -> i64 {
        sums.iter()
            .filter(|(activity, state, _)| *activity == id && counts(*state))
            .filter_map(|(_, _, seats)| *seats)
            .sum()
    };
    let mut faults = Vec::new();
    for (id, taken, waiting, reserved, capacity) in gates {
        let (rows_taken, rows_waiting) =
            (sum(id, EnrollmentState::counts_seats), sum(id, |state| state == EnrollmentState::Waitlisted));
        if (i64::from(taken), i64::from(waiting)) != (rows_taken, rows_waiting) {
            faults.push(format!("activity {id}: the gate says {taken} taken and {waiting} waiting, the enrollments {rows_taken} and {rows_waiting}"));
        }
        if capacity.is_some_and(|capacity| taken + reserved > capacity) {
            faults.push(format!(
                "activity {id}: {taken} seats taken and {reserved} reserved of {}",
                capacity.unwrap_or_default()
            ));
        }
    }
    Ok(faults)
}
