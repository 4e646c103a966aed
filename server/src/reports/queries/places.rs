//! SQL of how many had a place: persons, teams, and those who were only counted.

use std::collections::{HashMap, HashSet};

use diesel::dsl::{count_star, sql};
use diesel::prelude::*;
use diesel::sql_types::{Bool, Text};
use shared::activities::{HeadUnit, Unit};
use shared::enrollments::states::{EnrollmentState, StateClass};
use shared::ids::{ActivityId, OccasionId, OrganisationId, PersonId};
use shared::schema::{enrollments, head_counts, organisations, participants};

use crate::db::DbConnection;
use crate::error::Result;
use crate::reports::queries::ids_of;

/// True for participants that a member's own figures count: those enrolled as its own, or from its municipality.
#[diesel::dsl::auto_type]
pub fn counts_for(whole: bool, member: OrganisationId) -> _ {
    let everybody: diesel::dsl::AsExprOf<bool, Bool> = whole.into_sql::<Bool>();
    everybody.or(participants::operator_id.eq(member)).or(participants::municipality_id.eq(member))
}

// States in which participants are live, but have no place (yet).
fn pending() -> Vec<EnrollmentState> {
    let is_pending = |state: &EnrollmentState| state.class() != StateClass::Positive && !state.is_final();
    EnrollmentState::ALL.iter().copied().filter(is_pending).collect()
}

/// Everybody with a place in one activity.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Places {
    /// The activity.
    pub activity: ActivityId,
    /// The municipality or other operator that each counts under, and the person.
    pub persons: Vec<(OrganisationId, PersonId)>,
}

/// Everybody with a place in the year's activities. For one member, only the people who count for it.
///
/// Live participants have a place unless their enrollment still waits. With a million of them, two lists of numbers for each
/// activity are several times faster than a row for each participant. The few that wait are left out afterwards.
pub fn places(conn: &mut DbConnection, year: i32, of: Option<OrganisationId>) -> Result<Vec<Places>> {
    let waiting: Vec<(ActivityId, PersonId)> = participants::table
        .inner_join(enrollments::table.on(enrollments::id.eq(participants::enrollment_id)))
        .filter(enrollments::activity_id.eq_any(ids_of(year)))
        .filter(enrollments::state.eq_any(pending()))
        .filter(participants::live.eq(true))
        .select((participants::activity_id, participants::person_id))
        .load(conn)?;
    let waiting: HashSet<_> = waiting.into_iter().collect();
    let listed = |number: &str| match conn {
        DbConnection::Postgres(_) => sql::<Text>(&format!("string_agg(({number})::text, ',')")),
        DbConnection::Sqlite(_) => sql::<Text>(&format!("group_concat({number})")),
    };
    // Both lists of an activity are in the order of its rows.
    let lists = (
        participants::activity_id,
        listed("coalesce(participants.municipality_id, participants.operator_id)"),
        listed("participants.person_id"),
    );
    let live = participants::table
        .filter(participants::activity_id.eq_any(ids_of(year)))
        .filter(participants::live.eq(true))
        .group_by(participants::activity_id);
    let rows: Vec<(ActivityId, String, String)> = match of {
        None => live.select(lists).load(conn)?,
        Some(member) => live.filter(counts_for(false, member)).select(lists).load(conn)?,
    };
    let with_place = |activity, organisations: &str, persons: &str| {
        let organisations = numbers(organisations).map(OrganisationId);
        organisations
            .zip(numbers(persons).map(PersonId))
            .filter(|(_, person)| waiting.is_empty() || !waiting.contains(&(activity, *person)))
            .collect()
    };
    Ok(rows
        .into_iter()
        .map(|(activity, organisations, persons)| Places {
            activity,
            persons: with_place(activity, &organisations, &persons),
        })
        .collect())
}

fn numbers(list: &str) -> impl Iterator<Item = i64> {
    list.split(',').filter_map(|number| number.parse().ok())
}

/// The number of a member's own people with a place in each of the year's activities, by school unit. People without a unit count
/// under the member itself.
pub fn units(
    conn: &mut DbConnection,
    year: i32,
    member: OrganisationId,
) -> Result<Vec<(ActivityId, OrganisationId, i64)>> {
    let rows: Vec<(ActivityId, Option<OrganisationId>, i64)> = participants::table
        .inner_join(enrollments::table.on(enrollments::id.eq(participants::enrollment_id)))
        .filter(participants::activity_id.eq_any(ids_of(year)))
        .filter(participants::live.eq(true))
        .filter(enrollments::state.eq(EnrollmentState::Confirmed))
        .filter(counts_for(false, member))
        .group_by((participants::activity_id, participants::school_unit_id))
        .select((participants::activity_id, participants::school_unit_id, count_star()))
        .load(conn)?;
    Ok(rows.into_iter().map(|(activity, unit, count)| (activity, unit.unwrap_or(member), count)).collect())
}

/// How many had a place in each of these activities; of one member those who count for it.
pub fn enrolled(
    conn: &mut DbConnection,
    ids: &[ActivityId],
    of: Option<OrganisationId>,
) -> Result<HashMap<ActivityId, i64>> {
    let all: Vec<(ActivityId, i64)> = participants::table
        .filter(participants::activity_id.eq_any(ids))
        .filter(participants::live.eq(true))
        .filter(counts_for(of.is_none(), of.unwrap_or(OrganisationId(0))))
        .group_by(participants::activity_id)
        .select((participants::activity_id, count_star()))
        .load(conn)?;
    // The query starts from the waiting enrollments, which are few. From the activity, the database would look up everybody's
    // enrollment.
    let pending = enrollments::table
        .filter(enrollments::activity_id.eq_any(ids))
        .filter(enrollments::state.eq_any(pending()))
        .select(enrollments::id);
    let waiting: Vec<(ActivityId, i64)> = participants::table
        .filter(participants::enrollment_id.eq_any(pending))
        .filter(participants::live.eq(true))
        .filter(counts_for(of.is_none(), of.unwrap_or(OrganisationId(0))))
        .group_by(participants::activity_id)
        .select((participants::activity_id, count_star()))
        .load(conn)?;
    let mut enrolled: HashMap<_, _> = all.into_iter().collect();
    for (id, count) in waiting {
        *enrolled.entry(id).or_default() -= count;
    }
    Ok(enrolled)
}

/// How many teams had a place in each of these activities, which teams enroll in; of one member those enrolled for it or for a unit of it.
pub fn teams(
    conn: &mut DbConnection,
    ids: &[ActivityId],
    of: Option<OrganisationId>,
) -> Result<HashMap<ActivityId, i64>> {
    let member = of.unwrap_or(OrganisationId(0));
    let whole = of.is_none().into_sql::<Bool>();
    let rows: Vec<(ActivityId, i64)> = enrollments::table
        .inner_join(organisations::table)
        .filter(enrollments::activity_id.eq_any(ids))
        .filter(enrollments::unit.eq(Unit::Team))
        .filter(enrollments::state.eq(EnrollmentState::Confirmed))
        .filter(whole.or(organisations::root_id.eq(member)))
        .group_by(enrollments::activity_id)
        .select((enrollments::activity_id, count_star()))
        .load(conn)?;
    Ok(rows.into_iter().collect())
}

/// A number of participants without enrollments behind it.
#[derive(Debug, Clone, PartialEq, Eq, Queryable)]
pub struct Tally {
    /// The activity.
    pub activity: ActivityId,
    /// The occasion; none for the whole activity.
    pub occasion: Option<OccasionId>,
    /// The organisation, if known.
    pub organisation: Option<OrganisationId>,
    /// Persons or teams.
    pub unit: HeadUnit,
    /// How many.
    pub number: Option<i32>,
    /// True for "about".
    pub approximate: bool,
    /// Why there is no number.
    pub not_measurable: String,
}

/// The head counts of these activities, oldest first.
pub fn heads(conn: &mut DbConnection, ids: &[ActivityId], of: Option<OrganisationId>) -> Result<Vec<Tally>> {
    let rows: Vec<Tally> = head_counts::table
        .filter(head_counts::activity_id.eq_any(ids))
        .order(head_counts::id)
        .select((
            head_counts::activity_id,
            head_counts::occasion_id,
            head_counts::organisation_id,
            head_counts::unit,
            head_counts::heads,
            head_counts::approximate,
            head_counts::not_measurable,
        ))
        .load(conn)?;
    Ok(rows.into_iter().filter(|row| of.is_none() || row.organisation == of).collect())
}
