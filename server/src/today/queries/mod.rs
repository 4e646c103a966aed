//! SQL of the next occasions, and of enrollments by week.

pub mod digest;
pub mod tasks;

use std::collections::HashMap;

use chrono::NaiveDate;
use diesel::dsl::{auto_type, count_star, exists};
use diesel::prelude::*;
use shared::access::Sight;
use shared::activities::OccasionState;
use shared::activities::states::ActivityState;
use shared::enrollments::states::EnrollmentState;
use shared::ids::{ActivityId, OccasionId, OrganisationId, PersonId};
use shared::schema::{
    activities, activity_facilitators, enrollments, occasions, organisations, participants, seat_gates,
};
use shared::time::Timestamp;
use shared::today::{NextOccasion, WeekCount};

use crate::clock::swedish_midnight;
use crate::db::DbConnection;
use crate::error::Result;

/// So many occasions are next.
pub const NEXT: i64 = 8;

/// An occasion that began so many hours ago may still go on.
const LONGEST_HOURS: i64 = 48;

/// The activities that somebody leads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Led {
    /// Everything: the office.
    All,
    /// These.
    These(Vec<ActivityId>),
}

impl Led {
    /// True when there is nothing to look for.
    pub fn is_nothing(&self) -> bool {
        matches!(self, Self::These(ids) if ids.is_empty())
    }

    /// True for everything.
    pub fn is_all(&self) -> bool {
        matches!(self, Self::All)
    }

    /// The activities, where they are named.
    pub fn ids(&self) -> Vec<ActivityId> {
        match self {
            Self::All => Vec::new(),
            Self::These(ids) => ids.clone(),
        }
    }

    /// True when the activity is one of them.
    pub fn has(&self, id: ActivityId) -> bool {
        match self {
            Self::All => true,
            Self::These(ids) => ids.contains(&id),
        }
    }
}

/// The activities that a person answers for.
pub fn answered_for_by(conn: &mut DbConnection, person: PersonId) -> Result<Led> {
    let own = activities::table.filter(activities::responsible_id.eq(person));
    Ok(Led::These(own.select(activities::id).load(conn)?))
}

/// The activities that a person answers for or leads.
pub fn led_by(conn: &mut DbConnection, person: PersonId) -> Result<Led> {
    let mut ids: Vec<ActivityId> = activity_facilitators::table
        .filter(activity_facilitators::person_id.eq(person))
        .select(activity_facilitators::activity_id)
        .load(conn)?;
    ids.extend(answered_for_by(conn, person)?.ids());
    ids.sort_unstable();
    ids.dedup();
    Ok(Led::These(ids))
}

#[derive(Queryable)]
struct Row {
    occasion_id: OccasionId,
    activity_id: ActivityId,
    title: String,
    occasion_title: String,
    starts_at: Timestamp,
    ends_at: Timestamp,
    place: String,
    taken: i32,
}

impl Row {
    fn occasion(self) -> NextOccasion {
        NextOccasion {
            occasion_id: self.occasion_id,
            activity_id: self.activity_id,
            title: self.title,
            occasion_title: self.occasion_title,
            starts_at: self.starts_at,
            ends_at: self.ends_at,
            place: self.place,
            enrolled: i64::from(self.taken),
            own_only: false,
            takes_attendance: false,
        }
    }
}

// The occasions that go on or are to come, of activities that take place.
#[auto_type]
fn coming(now: Timestamp) -> _ {
    let most: i64 = NEXT;
    let earliest: Timestamp = now.plus_seconds(-LONGEST_HOURS * 3600);
    let states: [OccasionState; 2] = [OccasionState::Planned, OccasionState::Moved];
    let running: [ActivityState; 2] = [ActivityState::Published, ActivityState::Decided];
    occasions::table
        .inner_join(activities::table.inner_join(seat_gates::table))
        .filter(occasions::starts_at.gt(earliest))
        .filter(occasions::ends_at.gt(now))
        .filter(occasions::state.eq_any(states))
        .filter(activities::state.eq_any(running))
        .order((occasions::starts_at, occasions::id))
        .select((
            occasions::id,
            occasions::activity_id,
            activities::title,
            occasions::title,
            occasions::starts_at,
            occasions::ends_at,
            occasions::place,
            seat_gates::taken,
        ))
        .limit(most)
}

/// The next occasions, with all seats that are taken.
pub fn next(conn: &mut DbConnection, led: &Led, now: Timestamp) -> Result<Vec<NextOccasion>> {
    let rows: Vec<Row> = match led {
        Led::All => coming(now).load(conn)?,
        Led::These(ids) if ids.is_empty() => Vec::new(),
        Led::These(ids) => coming(now).filter(occasions::activity_id.eq_any(ids)).load(conn)?,
    };
    Ok(rows.into_iter().map(Row::occasion).collect())
}

// The participants with a live place who count under the members or at the units.
#[auto_type]
fn of_members(units: Vec<Option<OrganisationId>>, roots: Vec<OrganisationId>) -> _ {
    participants::table.filter(participants::live.eq(true)).filter(
        participants::operator_id
            .eq_any(roots)
            .or(participants::school_unit_id.eq_any(units).assume_not_null()),
    )
}

/// The next occasions that somebody of the units or members attends, with how many of them have a confirmed place.
pub fn next_of_members(
    conn: &mut DbConnection,
    units: &[OrganisationId],
    roots: &[OrganisationId],
    now: Timestamp,
) -> Result<Vec<NextOccasion>> {
    if units.is_empty() && roots.is_empty() {
        return Ok(Vec::new());
    }
    let units: Vec<_> = units.iter().copied().map(Some).collect();
    let own = of_members(units.clone(), roots.to_vec())
        .filter(participants::activity_id.eq(occasions::activity_id));
    let rows: Vec<Row> = coming(now).filter(exists(own)).load(conn)?;
    let ids: Vec<_> = rows.iter().map(|row| row.activity_id).collect();
    let counts: Vec<(ActivityId, i64)> = of_members(units, roots.to_vec())
        .inner_join(enrollments::table.on(enrollments::id.eq(participants::enrollment_id)))
        .filter(participants::activity_id.eq_any(ids))
        .filter(enrollments::state.eq(EnrollmentState::Confirmed))
        .group_by(participants::activity_id)
        .select((participants::activity_id, count_star()))
        .load(conn)?;
    let counts: HashMap<_, _> = counts.into_iter().collect();
    let own = |row: Row| NextOccasion {
        enrolled: counts.get(&row.activity_id).copied().unwrap_or_default(),
        own_only: true,
        ..row.occasion()
    };
    Ok(rows.into_iter().map(own).collect())
}

/// The number of enrollments made between each Monday and the next: of everybody, or of the people in sight.
pub fn weeks(conn: &mut DbConnection, sight: &Sight, mondays: &[NaiveDate]) -> Result<Vec<WeekCount>> {
    let starts: Vec<_> = mondays.iter().map(|monday| (*monday, swedish_midnight(*monday))).collect();
    let own = match sight {
        Sight::All => None,
        Sight::Of { organisations, roots, .. } => Some(made_for(conn, organisations, roots, &starts)?),
    };
    let mut weeks = Vec::with_capacity(starts.len());
    for pair in starts.windows(2) {
        let [(monday, from), (_, to)] = pair else { continue };
        let count = match &own {
            Some(times) => in_week(times, *from, *to),
            // The index alone answers this.
            None => enrollments::table
                .filter(enrollments::created_at.ge(*from))
                .filter(enrollments::created_at.lt(*to))
                .count()
                .get_result(conn)?,
        };
        weeks.push(WeekCount { monday: *monday, enrollments: count });
    }
    Ok(weeks)
}

// The times at which a few members' enrollments were made. One query for all of them costs less than one for each week.
fn made_for(
    conn: &mut DbConnection,
    units: &[OrganisationId],
    roots: &[OrganisationId],
    starts: &[(NaiveDate, Timestamp)],
) -> Result<Vec<Timestamp>> {
    let Some((_, first)) = starts.first() else { return Ok(Vec::new()) };
    let own = organisations::table
        .filter(organisations::root_id.eq_any(roots).or(organisations::id.eq_any(units)))
        .select(organisations::id);
    Ok(enrollments::table
        .filter(enrollments::created_at.ge(*first))
        .filter(enrollments::organisation_id.eq_any(own))
        .select(enrollments::created_at)
        .load(conn)?)
}

fn in_week(times: &[Timestamp], from: Timestamp, to: Timestamp) -> i64 {
    let count = times.iter().filter(|time| (from..to).contains(*time)).count();
    i64::try_from(count).unwrap_or(i64::MAX)
}
