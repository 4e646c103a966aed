//! SQL of the doctor.

use diesel::prelude::*;
use diesel::sql_types::{BigInt, Text};

use crate::db::DbConnection;

#[derive(QueryableByName)]
struct Version {
    #[diesel(sql_type = Text)]
    version: String,
}

/// The database program and its version.
pub fn version(conn: &mut DbConnection) -> QueryResult<String> {
    let (name, row): (_, Version) = match conn {
        DbConnection::Postgres(conn) => (
            "PostgreSQL",
            diesel::sql_query("SELECT current_setting('server_version') AS version").get_result(conn)?,
        ),
        DbConnection::Sqlite(conn) => {
            ("SQLite", diesel::sql_query("SELECT sqlite_version() AS version").get_result(conn)?)
        }
    };
    Ok(format!("{name} {}", row.version))
}

#[derive(QueryableByName)]
struct Seconds {
    #[diesel(sql_type = BigInt)]
    seconds: i64,
}

/// The time of the database's own clock, in seconds since 1970; none for an embedded database, which has no clock.
pub fn clock(conn: &mut DbConnection) -> QueryResult<Option<i64>> {
    let DbConnection::Postgres(conn) = conn else { return Ok(None) };
    let now: Seconds = diesel::sql_query("SELECT extract(epoch FROM clock_timestamp())::bigint AS seconds")
        .get_result(conn)?;
    Ok(Some(now.seconds))
}
