//! SQL of whether a year's figures may have changed.

use diesel::dsl::max;
use diesel::prelude::*;
use shared::ids::{AuditId, EnrollmentId, OrganisationId};
use shared::schema::{activities, audit_rows, enrollments, evaluations, invitations};
use shared::time::Timestamp;

use crate::answer::short_hash;
use crate::db::DbConnection;
use crate::error::Result;
use crate::reports::queries::ids_of;

/// How far back in the audit log the tag looks for rows that were committed out of order.
const WINDOW: i64 = 1000;

/// A tag that changes whenever the year's figures may have changed, found in a few short queries.
///
/// Every write leaves an audit row, with three exceptions. Anonymous answers go to evaluations that are open or have just closed,
/// so those are counted. Evaluations also close by the clock, so closed ones are counted. Rows that are loaded past the log (the
/// demo, say) show in the newest rows. PostgreSQL may commit audit rows in another order than it numbers them: the count of the
/// newest rows changes when one comes late.
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
