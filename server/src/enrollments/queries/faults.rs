//! SQL of `samverka check`: compares sums and counts with the rows that they follow from, and looks for faults that no rule of the
//! database can see.

use std::collections::HashMap;

use diesel::dsl::{count_star, max, sum};
use diesel::prelude::*;
use shared::activities::{Occasion, OccasionState, Unit};
use shared::enrollments::attendance::Mark;
use shared::enrollments::reservations::ReservationState;
use shared::enrollments::states::EnrollmentState;
use shared::ids::{ActivityId, EnrollmentId, OccasionId};
use shared::schema::{
    activities, attendances, enrollment_choices, enrollments, occasions, participants, reservations,
    seat_gates,
};
use shared::time::Timestamp;

use super::line::counting;
use crate::db::{DbConnection, columns};
use crate::error::Result;

/// One line for each fault. Activities: no gate; more seats taken than there are. Gates: other sums than the enrollments add up
/// to; a last number below one that was given. Occasions: over their capacity; a count that differs from the marks. Enrollments:
/// live participants that do not fill the seats (a team may have fewer); a choice of an occasion that cannot be chosen.
pub fn faults(conn: &mut DbConnection, now: Timestamp) -> Result<Vec<String>> {
    let mut faults = missing_gates(conn)?;
    faults.extend(gate_faults(conn)?);
    faults.extend(number_faults(conn)?);
    faults.extend(occasion_faults(conn, now)?);
    faults.extend(choice_faults(conn)?);
    faults.extend(seat_faults(conn)?);
    faults.extend(count_faults(conn)?);
    Ok(faults)
}

fn missing_gates(conn: &mut DbConnection) -> Result<Vec<String>> {
    let rows: Vec<ActivityId> = activities::table
        .left_join(seat_gates::table)
        .filter(seat_gates::activity_id.nullable().is_null())
        .order(activities::id)
        .select(activities::id)
        .load(conn)?;
    Ok(rows.into_iter().map(|id| format!("activity {id}: has no gate")).collect())
}

fn gate_faults(conn: &mut DbConnection) -> Result<Vec<String>> {
    let rows: Vec<(ActivityId, EnrollmentState, Option<i64>)> = enrollments::table
        .group_by((enrollments::activity_id, enrollments::state))
        .select((enrollments::activity_id, enrollments::state, sum(enrollments::seats)))
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
        .select((reservations::activity_id, sum(reservations::unnamed)))
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

// If the gate gave a number twice, two enrollments would have the same place in line.
fn number_faults(conn: &mut DbConnection) -> Result<Vec<String>> {
    let given: Vec<(ActivityId, Option<i64>)> = enrollments::table
        .group_by(enrollments::activity_id)
        .select((enrollments::activity_id, max(enrollments::queue_number)))
        .load(conn)?;
    let given: HashMap<_, _> = given.into_iter().collect();
    let gates: Vec<(ActivityId, i64)> = seat_gates::table
        .order(seat_gates::activity_id)
        .select((seat_gates::activity_id, seat_gates::last_queue_number))
        .load(conn)?;
    let fault = |(id, last): (ActivityId, i64)| {
        let given = given.get(&id).copied().flatten().filter(|given| *given > last)?;
        Some(format!("activity {id}: the gate gave the number {last} last, and an enrollment has {given}"))
    };
    Ok(gates.into_iter().filter_map(fault).collect())
}

// An occasion that is no alternative is for everybody. An alternative that has begun is not checked: its leaders may correct the
// list of those who came, beyond its limit.
fn occasion_faults(conn: &mut DbConnection, now: Timestamp) -> Result<Vec<String>> {
    let limited: Vec<Occasion> = occasions::table
        .filter(occasions::capacity.is_not_null())
        .filter(occasions::state.ne(OccasionState::Cancelled))
        .order(occasions::id)
        .select(columns::<Occasion>())
        .load(conn)?;
    let chosen: Vec<(OccasionId, Option<i64>)> = enrollment_choices::table
        .inner_join(enrollments::table)
        .filter(enrollments::state.eq_any(counting()))
        .group_by(enrollment_choices::occasion_id)
        .select((enrollment_choices::occasion_id, sum(enrollments::seats)))
        .load(conn)?;
    let chosen: HashMap<_, _> = chosen.into_iter().collect();
    let taken: Vec<(ActivityId, i32)> =
        seat_gates::table.select((seat_gates::activity_id, seat_gates::taken)).load(conn)?;
    let taken: HashMap<_, _> = taken.into_iter().collect();
    let fault = |one: Occasion| {
        let seats = match one.choice_group {
            Some(_) if !one.is_choosable(now) => return None,
            Some(_) => chosen.get(&one.id).copied().flatten().unwrap_or_default(),
            None => taken.get(&one.activity_id).copied().map_or(0, i64::from),
        };
        let capacity = one.capacity.filter(|capacity| seats > i64::from(*capacity))?;
        Some(format!("occasion {}: {seats} seats taken of {capacity}", one.id))
    };
    Ok(limited.into_iter().filter_map(fault).collect())
}

fn choice_faults(conn: &mut DbConnection) -> Result<Vec<String>> {
    type Choice = (EnrollmentId, OccasionId, Option<String>, OccasionState, ActivityId, ActivityId);
    let rows: Vec<Choice> = enrollment_choices::table
        .inner_join(enrollments::table)
        .inner_join(occasions::table)
        .order((enrollment_choices::enrollment_id, occasions::choice_group, enrollment_choices::occasion_id))
        .select((
            enrollment_choices::enrollment_id,
            enrollment_choices::occasion_id,
            occasions::choice_group,
            occasions::state,
            occasions::activity_id,
            enrollments::activity_id,
        ))
        .load(conn)?;
    let mut faults = Vec::new();
    for (id, occasion, group, state, of, within) in &rows {
        if of != within || group.is_none() || *state == OccasionState::Cancelled {
            faults.push(format!(
                "enrollment {id} has chosen occasion {occasion}, which is no choice of its activity"
            ));
        }
    }
    for pair in rows.windows(2) {
        if let [(id, one, group, ..), (other_id, other, other_group, ..)] = pair
            && id == other_id
            && group.is_some()
            && group == other_group
        {
            faults.push(format!("enrollment {id} has chosen both occasion {one} and occasion {other}"));
        }
    }
    Ok(faults)
}
