//! SQL of jobs: the lease of each, and the items that failed.

use diesel::prelude::*;
use shared::schema::{jobs, put_off_items};
use shared::time::Timestamp;

use crate::db::DbConnection;
use crate::error::Result;

/// Seconds that a lease holds. A server renews it long before that; one that is gone is replaced after it.
pub const LEASE_SECONDS: i64 = 60;

/// Minutes that an item is put off after each failure; the last of them holds for every further one.
const WAITS: [i64; 6] = [1, 5, 30, 120, 360, 1440];

/// The most items of a job that are passed by. If more fail, nothing of the job works.
const MOST: i64 = 1_000;

/// The longest complaint that is kept.
const LONGEST: usize = 500;

/// Days after which a failure is forgotten if its item was not tried again: the item is gone.
const FORGOTTEN_DAYS: i64 = 7;

/// The state of a job.
#[derive(Debug, Clone, PartialEq, Eq, Queryable)]
pub struct State {
    /// The job's name.
    pub name: String,
    /// When a round last ended well.
    pub last_run: Option<Timestamp>,
    /// How many rounds have failed since.
    pub failures: i32,
    /// The complaint of the last of them.
    pub last_error: Option<String>,
}

/// Takes the lease of a job, or renews it. False while another server has it. False also when the last round, on any server,
/// ended less than `pause` seconds ago.
///
/// A lease that ends too late was given by a clock that was ahead: it is ignored.
pub fn lease(conn: &mut DbConnection, job: &str, server: &str, pause: i64, now: Timestamp) -> Result<bool> {
    let until = now.plus_seconds(LEASE_SECONDS);
    let is_free = jobs::leased_by.eq(server).or(jobs::leased_until.le(now)).or(jobs::leased_until.gt(until));
    let has_rested = jobs::last_run
        .is_null()
        .or(jobs::last_run.le(now.plus_seconds(-pause)).assume_not_null())
        .or(jobs::last_run.gt(now).assume_not_null());
    let taken = diesel::update(jobs::table.find(job).filter(is_free).filter(has_rested))
        .set((jobs::leased_by.eq(server), jobs::leased_until.eq(until)))
        .execute(conn)?;
    if taken == 1 {
        return Ok(true);
    }
    let is_known: i64 = jobs::table.find(job).count().get_result(conn)?;
    if is_known == 1 {
        return Ok(false);
    }
    // If two servers do this at the same moment, the primary key lets only one of them through.
    diesel::insert_into(jobs::table)
        .values((jobs::name.eq(job), jobs::leased_by.eq(server), jobs::leased_until.eq(until)))
        .execute(conn)?;
    Ok(true)
}

/// Writes down that a round has ended well. The lease stays with the server that has it. False when that is another one.
pub fn note(conn: &mut DbConnection, job: &str, server: &str, now: Timestamp) -> Result<bool> {
    let noted = diesel::update(jobs::table.find(job).filter(jobs::leased_by.eq(server)))
        .set((jobs::last_run.eq(Some(now)), jobs::failures.eq(0), jobs::last_error.eq(None::<String>)))
        .execute(conn)?;
    Ok(noted == 1)
}

/// Writes down that a round has failed, and ends the lease: another server may do what this one could not. False when another
/// server has the lease.
pub fn give_up(
    conn: &mut DbConnection,
    job: &str,
    server: &str,
    complaint: &str,
    now: Timestamp,
) -> Result<bool> {
    let noted = diesel::update(jobs::table.find(job).filter(jobs::leased_by.eq(server)))
        .set((
            jobs::failures.eq(jobs::failures + 1),
            jobs::last_error.eq(Some(shortened(complaint))),
            jobs::leased_until.eq(now),
        ))
        .execute(conn)?;
    Ok(noted == 1)
}

/// Gives the leases of a stopping server back, so that others need not wait.
pub fn give_back(conn: &mut DbConnection, server: &str, now: Timestamp) -> Result<()> {
    diesel::update(jobs::table.filter(jobs::leased_by.eq(server)))
        .set(jobs::leased_until.eq(now))
        .execute(conn)?;
    Ok(())
}

/// The state of all jobs, by name.
pub fn states(conn: &mut DbConnection) -> Result<Vec<State>> {
    Ok(jobs::table
        .order(jobs::name)
        .select((jobs::name, jobs::last_run, jobs::failures, jobs::last_error))
        .load(conn)?)
}

/// The items of a job that have failed, each with the time until which it is put off.
pub fn failed(conn: &mut DbConnection, job: &str) -> Result<Vec<(i64, Timestamp)>> {
    Ok(put_off_items::table
        .filter(put_off_items::job.eq(job))
        .order(put_off_items::wake_at.desc())
        .limit(MOST)
        .select((put_off_items::item, put_off_items::wake_at))
        .load(conn)?)
}

/// Those of them that are to be passed by now. None is put off longer than the longest wait, even if a clock was wrong.
pub fn put_off_at(failed: &[(i64, Timestamp)], now: Timestamp) -> Vec<i64> {
    let longest = now.plus_seconds(WAITS[WAITS.len() - 1] * 60);
    let is_put_off = |wake_at: Timestamp| now < wake_at && wake_at <= longest;
    failed.iter().filter(|(_, wake_at)| is_put_off(*wake_at)).map(|(item, _)| *item).collect()
}

/// How many items of all jobs are put off now, counted no further than `most`.
pub fn count_put_off(conn: &mut DbConnection, now: Timestamp, most: i64) -> Result<usize> {
    let items: Vec<i64> = put_off_items::table
        .filter(put_off_items::wake_at.gt(now))
        .limit(most)
        .select(put_off_items::item)
        .load(conn)?;
    Ok(items.len())
}

/// Puts an item off that has failed, longer than the last time.
pub fn put_off(conn: &mut DbConnection, job: &str, item: i64, why: &str, now: Timestamp) -> Result<()> {
    let row = put_off_items::table.find((job, item));
    let tries: Option<i32> = row.select(put_off_items::tries).first(conn).optional()?;
    let wait = usize::try_from(tries.unwrap_or(0)).unwrap_or_default().min(WAITS.len() - 1);
    let told = (
        put_off_items::wake_at.eq(now.plus_seconds(WAITS[wait] * 60)),
        put_off_items::why.eq(shortened(why)),
    );
    if tries.is_some() {
        diesel::update(row).set((told, put_off_items::tries.eq(put_off_items::tries + 1))).execute(conn)?;
    } else {
        diesel::insert_into(put_off_items::table)
            .values((
                put_off_items::job.eq(job),
                put_off_items::item.eq(item),
                put_off_items::tries.eq(1),
                told,
            ))
            .execute(conn)?;
    }
    Ok(())
}

/// Forgets the failure of an item that has been done.
pub fn forget(conn: &mut DbConnection, job: &str, item: i64) -> Result<()> {
    diesel::delete(put_off_items::table.find((job, item))).execute(conn)?;
    Ok(())
}

/// Forgets failures whose items were not tried again. All of them go at once.
pub fn sweep(conn: &mut DbConnection, now: Timestamp) -> Result<bool> {
    let old = put_off_items::table.filter(put_off_items::wake_at.lt(now.plus_days(-FORGOTTEN_DAYS)));
    diesel::delete(old).execute(conn)?;
    Ok(false)
}

fn shortened(complaint: &str) -> String {
    complaint.chars().take(LONGEST).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_is_put_off_for_longer_than_a_day_whatever_a_clock_said() {
        let now: Timestamp = "2026-11-30T12:00:00Z".parse().unwrap();
        let failed = [(1, now), (2, now.plus_seconds(1)), (3, now.plus_days(1)), (4, now.plus_days(2))];
        assert_eq!(put_off_at(&failed, now), [2, 3]);
    }
}
