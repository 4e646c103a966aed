//! Steps that a migration leaves to the program: they compute in existing rows what SQL cannot (sort keys, folded text).
//!
//! A step is taken after its migration and before the next one. It goes through its rows in slices. Each slice is one
//! transaction, which also moves the mark of how far the step has come: after a kill it goes on from there. A slice that is taken
//! twice changes nothing. No server uses a database while a step is open.

mod queries;

use crate::clock::Clock;
use crate::db::DbConnection;
use crate::error::Result;

/// One step.
pub struct Step {
    /// Its name in the table `upkeep`, for ever.
    pub name: &'static str,
    /// The version of the migration after which it is taken.
    pub after: &'static str,
    /// Mends the rows after the one with this key, so many at the most. Returns the key of the last one; none when there are no
    /// more rows.
    slice: fn(&mut DbConnection, &str, i64) -> Result<Option<String>>,
}

/// The steps, in the order in which they are taken.
pub const STEPS: &[Step] = &[
    Step { name: "registrationAddresses", after: "20261130150905", slice: queries::fold_registrations },
    Step { name: "teamKeys", after: "20261130151006", slice: queries::key_teams },
];

/// Rows of one slice: few enough that a server which writes meanwhile does not wait for long.
pub const SLICE: i64 = 500;

type Fault = Box<dyn std::error::Error + Send + Sync>;

/// Takes each step whose migration has been taken and that is not done.
pub fn carry_out(conn: &mut DbConnection, applied: &[String]) -> Result<(), Fault> {
    for step in STEPS.iter().filter(|step| is_due(step, applied)) {
        if queries::is_done(conn, step.name)? {
            continue;
        }
        let told =
            |cause| format!("the step {} stopped ({cause}); run `samverka migrate` to go on", step.name);
        let mut slices = 0;
        while take_slice(conn, step).map_err(told)? {
            slices += 1;
            if slices == 1 {
                tracing::info!(step = step.name, "rows of before are mended");
            }
        }
        if slices > 0 {
            tracing::info!(step = step.name, slices, "rows of before have been mended");
        }
    }
    Ok(())
}

/// Takes one slice, and says whether there may be another.
pub fn take_slice(conn: &mut DbConnection, step: &Step) -> Result<bool> {
    conn.write(|conn| {
        // If two programs run, the later one waits here, and goes on from where the other one is.
        let Some(reached) = queries::hold(conn, step.name)? else { return Ok(false) };
        let next = (step.slice)(conn, &reached, SLICE)?;
        match &next {
            Some(reached) => queries::reach(conn, step.name, reached)?,
            None => queries::finish(conn, step.name, Clock::default().now())?,
        }
        Ok(next.is_some())
    })
}

/// Refuses a database in which a step has not been finished. All migrations have been taken.
pub fn require_done(conn: &mut DbConnection) -> Result<(), Fault> {
    STEPS.iter().try_for_each(|step| if queries::is_done(conn, step.name)? { Ok(()) } else { open(step) })
}

/// Refuses a database in which a step has not been finished or will follow from a migration that has not been taken.
pub fn require_none(conn: &mut DbConnection, applied: &[String]) -> Result<(), Fault> {
    for step in STEPS {
        if !is_due(step, applied) || !queries::is_done(conn, step.name)? {
            return open(step);
        }
    }
    Ok(())
}

fn is_due(step: &Step, applied: &[String]) -> bool {
    applied.iter().any(|version| version == step.after)
}

fn open(step: &Step) -> Result<(), Fault> {
    Err(format!("rows of before have to be mended first ({}); run `samverka migrate`", step.name).into())
}
