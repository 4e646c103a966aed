//! The gate: one row for each activity. Every change of the activity's seats takes hold of it first.

use diesel::backend::Backend;
use diesel::dsl::SqlTypeOf;
use diesel::prelude::*;
use diesel::query_builder::{AstPass, Query, QueryFragment, QueryId};
use diesel::serialize::ToSql;
use diesel::sql_types::{BigInt, Integer};
use shared::enrollments::states::EnrollmentState;
use shared::ids::ActivityId;
use shared::schema::seat_gates;
use shared::seats::Seats;
use shared::time::Timestamp;

use crate::db::{DbConnection, native};
use crate::error::Result;

/// The most lines that the clock works on before it looks again.
const AT_ONCE: i64 = 50;

/// The contents of the gate's row.
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
    /// Its sums as the seats of an activity with this capacity.
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

/// Reads the gate without taking hold of it.
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

/// Moves seats from one state's count to another's (from waiting to taken, say). `from` is none for a new enrollment.
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

// Every enrollment runs these two, so they have a fixed text. Such a statement is kept prepared; an update made by
// `diesel::update` never is.

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

/// Some activities in whose line something has run out, longest ago first, without those that are put off.
pub fn due(conn: &mut DbConnection, now: Timestamp, put_off: &[ActivityId]) -> Result<Vec<ActivityId>> {
    Ok(seat_gates::table
        .filter(seat_gates::due_at.is_not_null())
        .filter(seat_gates::due_at.le(now))
        .filter(seat_gates::activity_id.ne_all(put_off))
        .order(seat_gates::due_at)
        .limit(AT_ONCE)
        .select(seat_gates::activity_id)
        .load(conn)?)
}
