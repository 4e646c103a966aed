//! Checks that the database itself cannot make, for the command line.

use crate::clock::Clock;
use crate::config::Config;
use crate::db::{DbConnection, StartError, database_fault};
use crate::enrollments::queries::faults as enrollments;
use crate::members::queries::organisations;

/// Compares sums and counts with the rows that they follow from (seats above all), and looks for rows that point to nothing.
/// Returns one line for each fault.
pub fn faults(config: &Config) -> Result<Vec<String>, StartError> {
    let mut conn = DbConnection::open(&config.database_url).map_err(database_fault)?;
    let now = Clock::default().now();
    let check = |conn: &mut DbConnection| {
        let mut faults = enrollments::faults(conn, now)?;
        faults.extend(organisations::faults(conn)?);
        faults.extend(conn.dangling()?);
        Ok(faults)
    };
    conn.read(check).map_err(database_fault)
}
