//! The gate: one row for each activity, which everything that changes its seats takes hold of first.

use std::collections::HashMap;

use diesel::backend::Backend;
use diesel::dsl::{SqlTypeOf, count_star};
use diesel::prelude::*;
use diesel::query_builder::{AstPass, Query, QueryFragment, QueryId};
use diesel::serialize::ToSql;
use diesel::sql_types::{BigInt, Integer};
use shared::activities::Unit;
use shared::enrollments::attendance::Mark;
use shared::enrollments::reservations::ReservationState;
use shared::enrollments::seats::Seats;
use shared::enrollments::states::EnrollmentState;
use shared::ids::{ActivityId, EnrollmentId, OccasionId};
use shared::schema::{
    activities, attendances, enrollments, occasions, participants, reservations, seat_gates,
};
use shared::time::Timestamp;

use crate::db::{DbConnection, native};
use crate::error::Result;

/// The most lines that the clock works on before it looks again.
const AT_ONCE: i64 = 50;

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
    /// When something of the line next runs out.
    pub due_at: Option<Timestamp>,
}

impl Gate {
    /// The seats that it tells of, in an activity with so many.
    pub fn seats(&self, capacity: Option<i32>) -> Seats {
        Seats { capacity, taken: self.taken, waiting: self.waiting, reserved: self.reserved }
    }

    /// True when the clock has something to do to the line.
    pub fn is_due(&self, now: Timestamp) -> bool {
        self.due_at.is_some_and(|due| due <= now)
    }
}

type Columns = (
    seat_gates::taken,
    seat_gates::waiting,
    seat_gates::reserved,
    seat_gates::last_queue_number,
    seat_gates::due_at,
);
const COLUMNS: Columns = (
    seat_gates::taken,
    seat_gates::waiting,
    seat_gates::reserved,
    seat_gates::last_queue_number,
    seat_gates::due_at,
);

/// What the gate says, without taking hold of it.
pub fn read(conn: &mut DbConnection, activity: ActivityId) -> Result<Gate> {
    Ok(native!(conn, seat_gates::table.find(activity).select(COLUMNS).first(conn))?)
}

/// Takes hold of the gate until the transaction ends.
pub fn take(conn: &mut DbConnection, activity: ActivityId) -> Result<Gate> {
    Ok(native!(conn, Take { activity, numbers: 0 }.get_result(conn))?)
}

/// Takes hold of the gate and the next number in the order of acceptance.
pub fn take_number(conn: &mut DbConnection, activity: ActivityId) -> Result<Gate> {
    Ok(native!(conn, Take { activity, numbers: 1 }.get_result(conn))?)
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
    add(conn, activity, (taken_after - taken_before) * seats, (waiting_after - waiting_before) * seats)
}

/// So many more, or fewer, seats taken and waited for.
pub fn add(conn: &mut DbConnection, activity: ActivityId, taken: i32, waiting: i32) -> Result<()> {
    if (taken, waiting) != (0, 0) {
        native!(conn, Add { activity, taken, waiting }.execute(conn))?;
    }
    Ok(())
}

// Every enrollment runs these two. An update made by `diesel::update` is never kept prepared; one whose text is fixed is.

/// Updates the gate's row, and returns what is in [`COLUMNS`].
#[derive(QueryId)]
struct Take {
    activity: ActivityId,
    numbers: i64,
}

impl<DB: Backend> QueryFragment<DB> for Take
where
    i64: ToSql<BigInt, DB>,
{
    fn walk_ast<'b>(&'b self, mut out: AstPass<'_, 'b, DB>) -> QueryResult<()> {
        out.push_sql("UPDATE seat_gates SET last_queue_number = last_queue_number + ");
        out.push_bind_param::<BigInt, _>(&self.numbers)?;
        out.push_sql(" WHERE activity_id = ");
        out.push_bind_param::<BigInt, _>(&self.activity.0)?;
        out.push_sql(" RETURNING taken, waiting, reserved, last_queue_number, due_at");
        Ok(())
    }
}

impl Query for Take {
    type SqlType = SqlTypeOf<Columns>;
}

impl<C> RunQueryDsl<C> for Take {}

#[derive(QueryId)]
struct Add {
    activity: ActivityId,
    taken: i32,
    waiting: i32,
}

impl<DB: Backend> QueryFragment<DB> for Add
where
    i64: ToSql<BigInt, DB>,
    i32: ToSql<Integer, DB>,
{
    fn walk_ast<'b>(&'b self, mut out: AstPass<'_, 'b, DB>) -> QueryResult<()> {
        out.push_sql("UPDATE seat_gates SET taken = taken + ");
        out.push_bind_param::<Integer, _>(&self.taken)?;
        out.push_sql(", waiting = waiting + ");
        out.push_bind_param::<Integer, _>(&self.waiting)?;
        out.push_sql(" WHERE activity_id = ");
        out.push_bind_param::<BigInt, _>(&self.activity.0)
    }
}

impl<C> RunQueryDsl<C> for Add {}

/// So many more, or fewer, seats reserved without names.
pub fn reserve(conn: &mut DbConnection, activity: ActivityId, seats: i32) -> Result<()> {
    diesel::update(seat_gates::table.find(activity))
        .set(seat_gates::reserved.eq(seat_gates::reserved + seats))
        .execute(conn)?;
    Ok(())
}

/// Sets when something of the line next runs out.
pub fn set_due(conn: &mut DbConnection, activity: ActivityId, due: Option<Timestamp>) -> Result<()> {
    diesel::update(seat_gates::table.find(activity)).set(seat_gates::due_at.eq(due)).execute(conn)?;
    Ok(())
}

/// Some activities in whose line something has run out, longest ago first.
pub fn due(conn: &mut DbConnection, now: Timestamp) -> Result<Vec<ActivityId>> {
    Ok(seat_gates::table
        .filter(seat_gates::due_at.is_not_null())
        .filter(seat_gates::due_at.le(now))
        .order(seat_gates::due_at)
        .limit(AT_ONCE)
        .select(seat_gates::activity_id)
        .load(conn)?)
}

/// Every gate whose row is not what its enrollments add up to, every activity over its capacity, every enrollment whose
/// live participants do not fill its seats (or no more than them, in a team), every occasion whose count is not its marks.
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
    let reserved_rows: Vec<(ActivityId, Option<i64>)> = reservations::table
        .filter(reservations::state.eq(ReservationState::Active))
        .group_by(reservations::activity_id)
        .select((reservations::activity_id, diesel::dsl::sum(reservations::unnamed)))
        .load(conn)?;
    let reserved_rows: HashMap<_, _> = reserved_rows.into_iter().collect();
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
        let rows_reserved = reserved_rows.get(&id).copied().flatten().unwrap_or_default();
        if i64::from(reserved) != rows_reserved {
            faults.push(format!(
                "activity {id}: the gate says {reserved} reserved, the reservations {rows_reserved}"
            ));
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
    let rows: Vec<(EnrollmentId, EnrollmentState, Unit, i32)> = enrollments::table
        .order(enrollments::id)
        .select((enrollments::id, enrollments::state, enrollments::unit, enrollments::seats))
        .load(conn)?;
    let fault = |(id, state, unit, seats): (EnrollmentId, EnrollmentState, Unit, i32)| {
        let most = if state.is_final() { 0 } else { i64::from(seats) };
        let found = live.get(&id).copied().unwrap_or_default();
        // Seats of a team may wait for names.
        let least = if unit == Unit::Team { 0 } else { most };
        (!(least..=most).contains(&found)).then(|| {
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
