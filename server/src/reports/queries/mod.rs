//! SQL of the year in figures: a fixed number of queries, however many activities the year has.

pub mod judged;

use std::collections::{HashMap, HashSet};

use chrono::NaiveDate;
use diesel::dsl::{count_star, max, sql};
use diesel::prelude::*;
use diesel::sql_types::{Bool, Text};
use shared::activities::states::ActivityState;
use shared::activities::{CountedBy, HeadUnit, OccasionState, Unit};
use shared::enrollments::attendance::Mark;
use shared::enrollments::states::{EnrollmentState, StateClass};
use shared::ids::{ActivityId, AuditId, EnrollmentId, OccasionId, OrganisationId, PersonId, SeriesId};
use shared::schema::{
    activities, attendances, audit_rows, enrollments, evaluations, head_counts, invitations, occasions,
    organisation_appearances, organisations, participants,
};
use shared::time::Timestamp;

use crate::answer::short_hash;
use crate::db::DbConnection;
use crate::error::Result;

/// How far back in the audit log the tag looks for rows that were committed out of order.
const WINDOW: i64 = 1000;

const HELD: [ActivityState; 3] =
    [ActivityState::Completed, ActivityState::Evaluated, ActivityState::FollowedUp];

/// The year's activities that are more than drafts.
#[diesel::dsl::auto_type]
pub fn ids_of(year: i32) -> _ {
    let draft: ActivityState = ActivityState::Draft;
    activities::table
        .filter(activities::report_year.eq(year))
        .filter(activities::state.ne(draft))
        .select(activities::id)
}

/// A tag that changes whenever the year's figures may have changed, found in a few short queries.
///
/// Every write leaves an audit row, but for anonymous answers, which only evaluations take that run or have just been closed;
/// the clock closes them too; what is loaded past the log shows in the newest rows. PostgreSQL may commit audit rows in
/// another order than it numbers them: the number of the newest rows tells when one has come late.
pub fn freshness(
    conn: &mut DbConnection,
    year: i32,
    of: Option<OrganisationId>,
    now: Timestamp,
) -> Result<String> {
    let newest: Option<AuditId> = audit_rows::table.select(max(audit_rows::id)).first(conn)?;
    let newest = newest.map_or(0, |id| id.0);
    let late: i64 =
        audit_rows::table.filter(audit_rows::id.gt(AuditId(newest - WINDOW))).count().get_result(conn)?;
    // Each maximum alone, or SQLite reads the whole table.
    let enrollment: Option<EnrollmentId> = enrollments::table.select(max(enrollments::id)).first(conn)?;
    let changed: Option<Timestamp> = activities::table.select(max(activities::changed_at)).first(conn)?;
    let of_year = || evaluations::activity_id.eq_any(ids_of(year));
    let closed: i64 = evaluations::table
        .filter(of_year())
        .filter(evaluations::closes_at.le(now))
        .count()
        .get_result(conn)?;
    let answers: i64 = invitations::table
        .inner_join(evaluations::table)
        .filter(invitations::answered.eq(true))
        .filter(of_year())
        .filter(evaluations::closes_at.gt(now.plus_seconds(-3600)))
        .count()
        .get_result(conn)?;
    let version = env!("CARGO_PKG_VERSION");
    let facts =
        format!("{version} {year} {of:?} {newest} {late} {enrollment:?} {changed:?} {closed} {answers}");
    Ok(format!("\"{}\"", short_hash(facts.as_bytes())))
}

/// What the figures need to know of an activity.
#[derive(Debug, Clone, Queryable)]
pub struct Edition {
    /// The activity.
    pub id: ActivityId,
    /// Its series.
    pub series: Option<SeriesId>,
    /// Its title.
    pub title: String,
    /// When it starts.
    pub starts_at: Option<Timestamp>,
    /// Its state.
    pub state: ActivityState,
    /// Why, where the state wants a reason.
    pub reason: String,
    /// What takes a place.
    pub unit: Unit,
    /// How participants are known.
    pub counted_by: CountedBy,
    /// The year of its action plan.
    pub year: i32,
}

#[diesel::dsl::auto_type]
fn edition_columns() -> _ {
    (
        activities::id,
        activities::series_id,
        activities::title,
        activities::starts_at,
        activities::state,
        activities::state_reason,
        activities::unit,
        activities::counted_by,
        activities::report_year,
    )
}

/// The year's activities by title, drafts left out.
pub fn editions(conn: &mut DbConnection, year: i32) -> Result<Vec<Edition>> {
    Ok(activities::table
        .filter(activities::report_year.eq(year))
        .filter(activities::state.ne(ActivityState::Draft))
        .order((activities::title_key, activities::id))
        .select(edition_columns())
        .load(conn)?)
}

/// Every edition of these series that was held, oldest first.
pub fn held_editions(
    conn: &mut DbConnection,
    series: &[SeriesId],
) -> Result<HashMap<SeriesId, Vec<Edition>>> {
    let held: Vec<Edition> = activities::table
        .filter(activities::series_id.eq_any(series))
        .filter(activities::state.eq_any(HELD))
        .filter(activities::starts_at.is_not_null())
        .order((activities::starts_at, activities::id))
        .select(edition_columns())
        .load(conn)?;
    let mut by_series: HashMap<_, Vec<_>> = HashMap::new();
    for edition in held {
        if let Some(series) = edition.series {
            by_series.entry(series).or_default().push(edition);
        }
    }
    Ok(by_series)
}

/// Every year that has activities, newest first.
pub fn years(conn: &mut DbConnection) -> Result<Vec<i32>> {
    Ok(activities::table
        .filter(activities::state.ne(ActivityState::Draft))
        .select(activities::report_year)
        .distinct()
        .order(activities::report_year.desc())
        .load(conn)?)
}

// Whom a member's own figures count: those who were enrolled as its own, or from its municipality.
#[diesel::dsl::auto_type]
fn counts_for(whole: bool, member: OrganisationId) -> _ {
    let everybody: diesel::dsl::AsExprOf<bool, Bool> = whole.into_sql::<Bool>();
    everybody.or(participants::operator_id.eq(member)).or(participants::municipality_id.eq(member))
}

// States in which participants are live, but have no place (yet).
fn pending() -> Vec<EnrollmentState> {
    let is_pending = |state: &EnrollmentState| state.class() != StateClass::Positive && !state.is_final();
    EnrollmentState::ALL.iter().copied().filter(is_pending).collect()
}

/// Everybody with a place in one activity: the organisation they count under, and who it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Places {
    /// The activity.
    pub activity: ActivityId,
    /// Their municipality, or whoever else runs where they work; and the person.
    pub persons: Vec<(OrganisationId, PersonId)>,
}

/// Everybody with a place in one of the year's activities; of one member those who count for it.
///
/// Live participants have a place unless their enrollment still waits. Of a million the database hands over two lists of
/// numbers for each activity several times faster than a row for each, and the few that wait are left out afterwards.
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

/// How many of a member's own had a place in each of the year's activities, by school unit; who belonged to none counts
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
    // Found by those that wait, which are few; by activity the database would look up everybody's enrollment.
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

/// A number of participants that no enrollment stands behind.
#[derive(Debug, Clone, PartialEq, Eq, Queryable)]
pub struct Tally {
    /// In which activity.
    pub activity: ActivityId,
    /// At which occasion; in the whole activity when null.
    pub occasion: Option<OccasionId>,
    /// Of which organisation, where known.
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

/// An occasion: its activity, itself, its title, its state, how many were marked as having been there.
pub type OccasionRow = (ActivityId, OccasionId, String, OccasionState, i64);

/// The occasions of the year's activities in order.
pub fn occasions_of(conn: &mut DbConnection, year: i32) -> Result<Vec<OccasionRow>> {
    Ok(occasions::table
        .filter(occasions::activity_id.eq_any(ids_of(year)))
        .order((occasions::activity_id, occasions::starts_at, occasions::id))
        .select((
            occasions::activity_id,
            occasions::id,
            occasions::title,
            occasions::state,
            occasions::attended,
        ))
        .load(conn)?)
}

/// How many of those who count for a member were marked as having been at each of the year's occasions.
pub fn attended_of(
    conn: &mut DbConnection,
    year: i32,
    member: OrganisationId,
) -> Result<HashMap<OccasionId, i64>> {
    let there: Vec<Mark> = Mark::ALL.iter().copied().filter(|mark| mark.attended()).collect();
    let ids = occasions::table.filter(occasions::activity_id.eq_any(ids_of(year))).select(occasions::id);
    let rows: Vec<(OccasionId, i64)> = attendances::table
        .inner_join(participants::table)
        .filter(attendances::occasion_id.eq_any(ids))
        .filter(attendances::mark.eq_any(there))
        .filter(counts_for(false, member))
        .group_by(attendances::occasion_id)
        .select((attendances::occasion_id, count_star()))
        .load(conn)?;
    Ok(rows.into_iter().collect())
}

/// What organisations were called at the end of a year.
pub fn names(
    conn: &mut DbConnection,
    ids: &[OrganisationId],
    last_day: NaiveDate,
) -> Result<HashMap<OrganisationId, String>> {
    let today: Vec<(OrganisationId, String)> = organisations::table
        .filter(organisations::id.eq_any(ids))
        .select((organisations::id, organisations::short_name))
        .load(conn)?;
    let then: Vec<(OrganisationId, String)> = organisation_appearances::table
        .filter(organisation_appearances::organisation_id.eq_any(ids))
        .filter(organisation_appearances::until_date.gt(last_day))
        .order(organisation_appearances::until_date.desc())
        .select((organisation_appearances::organisation_id, organisation_appearances::short_name))
        .load(conn)?;
    // Of several later appearances the first one holds; it comes last here.
    Ok(today.into_iter().chain(then).collect())
}

/// True when there is such an organisation.
pub fn organisation_exists(conn: &mut DbConnection, id: OrganisationId) -> Result<bool> {
    let found = organisations::table.filter(organisations::id.eq(id));
    Ok(diesel::select(diesel::dsl::exists(found)).get_result(conn)?)
}
