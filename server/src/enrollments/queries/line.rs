//! SQL of the line: the enrollments that wait, what each waits for, and how much of its share each member has used.

use std::collections::HashMap;

use diesel::dsl::sum;
use diesel::prelude::*;
use shared::activities::{Activity, Occasion, QueuePolicy, Unit};
use shared::enrollments::Enrollment;
use shared::enrollments::line::{Hold, InLine, Left};
use shared::enrollments::reservations::ReservationState;
use shared::enrollments::states::EnrollmentState;
use shared::ids::{ActivityId, EnrollmentId, OccasionId, OrganisationId};
use shared::schema::{enrollments, organisations, reservations};
use shared::seats::Seats;
use shared::time::Timestamp;

use crate::db::{DbConnection, columns};
use crate::enrollments::queries::choices;
use crate::error::Result;

/// The states that take seats.
pub fn counting() -> Vec<EnrollmentState> {
    EnrollmentState::ALL.iter().copied().filter(|state| state.counts_seats()).collect()
}

/// The enrollments in line, in order, each with the reason why it waits besides missing seats. Only the first when nobody can be
/// passed.
pub fn waiting(
    conn: &mut DbConnection,
    activity: &Activity,
    seats: &Seats,
    now: Timestamp,
) -> Result<Vec<InLine<EnrollmentId>>> {
    let quota = activity.quota_at(now);
    let mut rooms = Rooms::of(conn, activity, seats)?;
    let nobody_is_passed = quota.is_none() && activity.unit == Unit::Person && rooms.is_none();
    let rows: Vec<(EnrollmentId, i32, OrganisationId)> = enrollments::table
        .inner_join(organisations::table)
        .filter(enrollments::activity_id.eq(activity.id))
        .filter(enrollments::state.eq(EnrollmentState::Waitlisted))
        .order((enrollments::priority.desc(), enrollments::queue_number))
        .limit(if nobody_is_passed { 1 } else { i64::MAX })
        .select((enrollments::id, enrollments::seats, organisations::root_id))
        .load(conn)?;
    let used = if quota.is_some() { used_by_member(conn, activity.id)? } else { HashMap::new() };
    let mut hold = |id: EnrollmentId, seats: i32, root: OrganisationId| {
        if !activity.takes_size(seats) {
            Some(Hold::TeamSize)
        } else if quota.is_some_and(|quota| used.get(&root).copied().unwrap_or_default() + seats > quota) {
            Some(Hold::QuotaReached)
        } else if rooms.as_mut().is_some_and(|rooms| !rooms.fit(id, seats, activity.queue_policy)) {
            Some(Hold::OccasionFull)
        } else {
            None
        }
    };
    Ok(rows.into_iter().map(|(id, seats, root)| InLine { id, seats, hold: hold(id, seats, root) }).collect())
}

/// The occasions of an activity with limits of their own, and the choices of everybody in line.
struct Rooms {
    occasions: Vec<Occasion>,
    left: Left<OccasionId>,
    chosen: HashMap<EnrollmentId, Vec<OccasionId>>,
}

impl Rooms {
    // None where no occasion has a limit of its own.
    fn of(conn: &mut DbConnection, activity: &Activity, seats: &Seats) -> Result<Option<Self>> {
        let occasions = choices::limiting(conn, activity.id)?;
        if occasions.iter().all(|one| one.capacity.is_none()) {
            return Ok(None);
        }
        let left = choices::seats(conn, seats, &occasions)?;
        let left = left.into_iter().filter_map(|one| Some((one.occasion_id, one.seats.free()?))).collect();
        let chosen = choices::of_line(conn, activity.id)?;
        Ok(Some(Self { occasions, left: Left(left), chosen }))
    }

    fn fit(&mut self, id: EnrollmentId, seats: i32, policy: QueuePolicy) -> bool {
        let chosen = self.chosen.get(&id).map(Vec::as_slice).unwrap_or_default();
        let comes: Vec<_> =
            self.occasions.iter().filter(|one| one.is_for(chosen)).map(|one| one.id).collect();
        self.left.fit(&comes, seats, policy)
    }
}

/// How many seats of an activity each member has: taken, and reserved without names.
fn used_by_member(conn: &mut DbConnection, activity: ActivityId) -> Result<HashMap<OrganisationId, i32>> {
    let taken: Vec<(OrganisationId, Option<i64>)> = enrollments::table
        .inner_join(organisations::table)
        .filter(enrollments::activity_id.eq(activity))
        .filter(enrollments::state.eq_any(counting()))
        .group_by(organisations::root_id)
        .select((organisations::root_id, sum(enrollments::seats)))
        .load(conn)?;
    let reserved: Vec<(OrganisationId, i32)> = reservations::table
        .filter(reservations::activity_id.eq(activity))
        .filter(reservations::state.eq(ReservationState::Active))
        .select((reservations::organisation_id, reservations::unnamed))
        .load(conn)?;
    let mut used: HashMap<OrganisationId, i32> = HashMap::new();
    for (root, seats) in taken {
        *used.entry(root).or_default() += i32::try_from(seats.unwrap_or_default()).unwrap_or(i32::MAX);
    }
    for (root, seats) in reserved {
        *used.entry(root).or_default() += seats;
    }
    Ok(used)
}

/// How many seats of its share a member has left now; none where it has no share.
pub fn quota_left(
    conn: &mut DbConnection,
    activity: &Activity,
    root: OrganisationId,
    now: Timestamp,
) -> Result<Option<i32>> {
    let Some(quota) = activity.quota_at(now) else { return Ok(None) };
    let used = used_by_member(conn, activity.id)?.get(&root).copied().unwrap_or_default();
    Ok(Some((quota - used).max(0)))
}

/// The enrollment that loses its seats first: an offer before one that awaits approval, and that before a confirmed one. In each
/// state it is the one that came last.
pub fn last_seated(conn: &mut DbConnection, activity: ActivityId) -> Result<Option<Enrollment>> {
    for state in [EnrollmentState::Offered, EnrollmentState::AwaitingApproval, EnrollmentState::Confirmed] {
        let last: Option<Enrollment> = enrollments::table
            .filter(enrollments::activity_id.eq(activity))
            .filter(enrollments::state.eq(state))
            .order((enrollments::priority, enrollments::queue_number.desc()))
            .select(columns::<Enrollment>())
            .first(conn)
            .optional()?;
        if last.is_some() {
            return Ok(last);
        }
    }
    Ok(None)
}
