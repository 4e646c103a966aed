//! SQL of alternatives: the choices of each enrollment, and how full the occasions are.

use std::collections::{BTreeMap, HashMap};

use diesel::dsl::{auto_type, sum};
use diesel::prelude::*;
use shared::activities::Occasion;
use shared::enrollments::states::EnrollmentState;
use shared::ids::{ActivityId, EnrollmentId, OccasionId};
use shared::schema::{enrollment_choices, enrollments, occasions};
use shared::seats::OccasionSeats;
use shared::seats::Seats;

use crate::db::{DbConnection, columns};
use crate::error::Result;

/// The occasions of an activity that are alternatives or have a limit of their own, in order.
pub fn limiting(conn: &mut DbConnection, activity: ActivityId) -> Result<Vec<Occasion>> {
    Ok(occasions::table
        .filter(occasions::activity_id.eq(activity))
        .filter(occasions::choice_group.is_not_null().or(occasions::capacity.is_not_null()))
        .order((occasions::starts_at, occasions::id))
        .select(columns::<Occasion>())
        .load(conn)?)
}

/// The choices of enrollments; enrollments without any are left out.
pub fn of(conn: &mut DbConnection, ids: &[EnrollmentId]) -> Result<HashMap<EnrollmentId, Vec<OccasionId>>> {
    let rows: Vec<(EnrollmentId, OccasionId)> = match ids {
        [] => Vec::new(),
        // A statement with a list is prepared anew each time, so the common case of one enrollment does without.
        [one] => enrollment_choices::table
            .filter(enrollment_choices::enrollment_id.eq(*one))
            .order(enrollment_choices::occasion_id)
            .select((enrollment_choices::enrollment_id, enrollment_choices::occasion_id))
            .load(conn)?,
        many => enrollment_choices::table
            .filter(enrollment_choices::enrollment_id.eq_any(many))
            .order(enrollment_choices::occasion_id)
            .select((enrollment_choices::enrollment_id, enrollment_choices::occasion_id))
            .load(conn)?,
    };
    let mut chosen: HashMap<_, Vec<_>> = HashMap::new();
    for (enrollment, occasion) in rows {
        chosen.entry(enrollment).or_default().push(occasion);
    }
    Ok(chosen)
}

/// The choices of one enrollment.
pub fn of_one(conn: &mut DbConnection, id: EnrollmentId) -> Result<Vec<OccasionId>> {
    Ok(of(conn, &[id])?.remove(&id).unwrap_or_default())
}

/// The choices of everybody in line.
pub fn of_line(
    conn: &mut DbConnection,
    activity: ActivityId,
) -> Result<HashMap<EnrollmentId, Vec<OccasionId>>> {
    let waiting: Vec<EnrollmentId> = enrollments::table
        .filter(enrollments::activity_id.eq(activity))
        .filter(enrollments::state.eq(EnrollmentState::Waitlisted))
        .select(enrollments::id)
        .load(conn)?;
    of(conn, &waiting)
}

/// Sets the choices of an enrollment.
pub fn set(conn: &mut DbConnection, id: EnrollmentId, chosen: &[OccasionId]) -> Result<()> {
    diesel::delete(enrollment_choices::table.filter(enrollment_choices::enrollment_id.eq(id)))
        .execute(conn)?;
    add(conn, id, chosen)
}

/// Keeps the choices of a new enrollment.
pub fn add(conn: &mut DbConnection, id: EnrollmentId, chosen: &[OccasionId]) -> Result<()> {
    for occasion in chosen {
        diesel::insert_into(enrollment_choices::table)
            .values((enrollment_choices::enrollment_id.eq(id), enrollment_choices::occasion_id.eq(*occasion)))
            .execute(conn)?;
    }
    Ok(())
}

/// Removes all choices of an occasion that is cancelled: another one is to be chosen.
pub fn forget(conn: &mut DbConnection, id: OccasionId) -> Result<()> {
    diesel::delete(enrollment_choices::table.filter(enrollment_choices::occasion_id.eq(id))).execute(conn)?;
    Ok(())
}

/// True when some enrollment has chosen the occasion.
pub fn is_chosen(conn: &mut DbConnection, id: OccasionId) -> Result<bool> {
    let chosen = enrollment_choices::table.filter(enrollment_choices::occasion_id.eq(id));
    Ok(diesel::select(diesel::dsl::exists(chosen)).get_result(conn)?)
}

/// True for enrollments that come to the occasion. An occasion that is no alternative is for everybody. An alternative is for
/// enrollments that have chosen it, or have chosen nothing in its group yet.
#[auto_type]
pub fn comes(occasion: &Occasion) -> _ {
    let id: OccasionId = occasion.id;
    let activity: ActivityId = occasion.activity_id;
    let group: Option<String> = occasion.choice_group.clone();
    let is_for_all: bool = occasion.choice_group.is_none();
    let chosen = enrollment_choices::table
        .filter(enrollment_choices::enrollment_id.eq(enrollments::id))
        .filter(enrollment_choices::occasion_id.eq(id));
    let of_group = occasions::table
        .filter(occasions::activity_id.eq(activity))
        .filter(occasions::choice_group.eq(group))
        .select(occasions::id);
    let decided = enrollment_choices::table
        .filter(enrollment_choices::enrollment_id.eq(enrollments::id))
        .filter(enrollment_choices::occasion_id.eq_any(of_group));
    is_for_all
        .into_sql::<diesel::sql_types::Bool>()
        .or(diesel::dsl::exists(chosen))
        .or(diesel::dsl::not(diesel::dsl::exists(decided)))
}

/// The seats of the occasions with a limit of their own, in an activity with these seats. Everybody comes to an occasion that is
/// no alternative, so its seats are counted like the activity's.
pub fn seats(
    conn: &mut DbConnection,
    activity: &Seats,
    occasions: &[Occasion],
) -> Result<Vec<OccasionSeats>> {
    let limited: Vec<&Occasion> = occasions.iter().filter(|one| one.capacity.is_some()).collect();
    let chosen: Vec<OccasionId> =
        limited.iter().filter(|one| one.choice_group.is_some()).map(|one| one.id).collect();
    let mut counts = if chosen.is_empty() { BTreeMap::new() } else { counted(conn, &chosen)? };
    let mut seats = |one: &Occasion| {
        if one.choice_group.is_none() {
            return Seats { capacity: one.capacity, ..*activity };
        }
        let (taken, waiting) = counts.remove(&one.id).unwrap_or_default();
        Seats { capacity: one.capacity, taken, waiting, reserved: 0 }
    };
    Ok(limited.into_iter().map(|one| OccasionSeats { occasion_id: one.id, seats: seats(one) }).collect())
}

// Seats taken and waited for, by occasion.
fn counted(conn: &mut DbConnection, chosen: &[OccasionId]) -> Result<BTreeMap<OccasionId, (i32, i32)>> {
    let mut counts: BTreeMap<_, (i32, i32)> = BTreeMap::new();
    for (id, seats) in sums(conn, chosen, &super::line::counting())? {
        counts.entry(id).or_default().0 = seats;
    }
    for (id, seats) in sums(conn, chosen, &[EnrollmentState::Waitlisted])? {
        counts.entry(id).or_default().1 = seats;
    }
    Ok(counts)
}

fn sums(
    conn: &mut DbConnection,
    chosen: &[OccasionId],
    states: &[EnrollmentState],
) -> Result<Vec<(OccasionId, i32)>> {
    let rows: Vec<(OccasionId, Option<i64>)> = enrollment_choices::table
        .inner_join(enrollments::table)
        .filter(enrollment_choices::occasion_id.eq_any(chosen))
        .filter(enrollments::state.eq_any(states))
        .group_by(enrollment_choices::occasion_id)
        .select((enrollment_choices::occasion_id, sum(enrollments::seats)))
        .load(conn)?;
    let whole = |seats: Option<i64>| i32::try_from(seats.unwrap_or_default()).unwrap_or(i32::MAX);
    Ok(rows.into_iter().map(|(id, seats)| (id, whole(seats))).collect())
}
