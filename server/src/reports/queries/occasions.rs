//! SQL of the occasions of a year, and how many came.

use std::collections::HashMap;

use diesel::dsl::count_star;
use diesel::prelude::*;
use shared::activities::OccasionState;
use shared::enrollments::attendance::Mark;
use shared::ids::{ActivityId, OccasionId, OrganisationId};
use shared::schema::{attendances, occasions, participants};

use crate::db::DbConnection;
use crate::error::Result;
use crate::reports::queries::ids_of;
use crate::reports::queries::places::counts_for;

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
