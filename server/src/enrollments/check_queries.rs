//! SQL of the check that the database cannot make itself: each activity's gate against the sums of its enrollments.

use std::collections::BTreeMap;

use diesel::dsl::sum;
use diesel::prelude::*;
use shared::enrollments::states::EnrollmentState;
use shared::ids::ActivityId;
use shared::schema::{enrollments, seat_gates};

use crate::db::DbConnection;
use crate::error::Result;

/// A gate whose numbers are not those of its enrollments.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// Whose gate.
    pub activity: ActivityId,
    /// Seats taken and waiting, as the gate says; nothing when there is no gate.
    pub gate: Option<(i32, i32)>,
    /// Seats taken and waiting, as the enrollments say.
    pub enrollments: (i64, i64),
}

/// Every gate that is wrong.
pub fn gate_faults(conn: &mut DbConnection) -> Result<Vec<Fault>> {
    let gates: Vec<(ActivityId, i32, i32)> = seat_gates::table
        .select((seat_gates::activity_id, seat_gates::taken, seat_gates::waiting))
        .load(conn)?;
    let sums: Vec<(ActivityId, EnrollmentState, Option<i64>)> = enrollments::table
        .group_by((enrollments::activity_id, enrollments::state))
        .select((enrollments::activity_id, enrollments::state, sum(enrollments::seats)))
        .load(conn)?;
    let mut rows: BTreeMap<ActivityId, Fault> = BTreeMap::new();
    let empty = |activity| Fault { activity, gate: None, enrollments: (0, 0) };
    for (activity, taken, waiting) in gates {
        rows.entry(activity).or_insert_with(|| empty(activity)).gate = Some((taken, waiting));
    }
    for (activity, state, seats) in sums {
        let row = rows.entry(activity).or_insert_with(|| empty(activity));
        if state.counts_seats() {
            row.enrollments.0 += seats.unwrap_or_default();
        } else if state == EnrollmentState::Waitlisted {
            row.enrollments.1 += seats.unwrap_or_default();
        }
    }
    let is_wrong = |fault: &Fault| {
        fault.gate.map_or((0, 0), |(taken, waiting)| (i64::from(taken), i64::from(waiting)))
            != fault.enrollments
    };
    Ok(rows.into_values().filter(is_wrong).collect())
}
