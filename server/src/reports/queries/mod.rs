//! SQL of the year in figures: a fixed number of queries, however many activities the year has. Here are the year's activities and the
//! names of organisations; each other question has a file.

pub mod freshness;
pub mod judged;
pub mod occasions;
pub mod places;

use std::collections::HashMap;

use chrono::NaiveDate;
use diesel::prelude::*;
use shared::activities::states::ActivityState;
use shared::activities::{CountedBy, Unit};
use shared::ids::{ActivityId, OrganisationId, SeriesId};
use shared::schema::{activities, organisation_appearances, organisations};
use shared::time::Timestamp;

use crate::db::DbConnection;
use crate::error::Result;

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

/// The facts about an activity that the figures need.
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
    /// The unit that takes a place.
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

/// The names of organisations at the end of a year.
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
    // If several appearances ended later, the first of them holds: it comes last here.
    Ok(today.into_iter().chain(then).collect())
}

/// True when there is such an organisation.
pub fn organisation_exists(conn: &mut DbConnection, id: OrganisationId) -> Result<bool> {
    let found = organisations::table.filter(organisations::id.eq(id));
    Ok(diesel::select(diesel::dsl::exists(found)).get_result(conn)?)
}
