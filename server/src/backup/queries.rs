//! SQL of copies: questions to the two databases about themselves.

use diesel::connection::SimpleConnection;
use diesel::prelude::*;
use diesel::sql_types::Text;

use crate::db::DbConnection;

#[derive(QueryableByName)]
struct Verdict {
    #[diesel(sql_type = Text)]
    verdict: String,
}

/// Copies the whole database to a file that is not there yet (SQLite).
pub(super) fn copy(conn: &mut DbConnection, file: &str) -> QueryResult<()> {
    let quoted = file.replace('\'', "''");
    conn.batch_execute(&format!("VACUUM INTO '{quoted}'"))
}

/// Reads the whole database and returns the first damage, if there is any (SQLite).
pub(super) fn damage(conn: &mut SqliteConnection) -> QueryResult<Option<String>> {
    let verdicts: Vec<Verdict> =
        diesel::sql_query("SELECT integrity_check AS verdict FROM pragma_integrity_check").load(conn)?;
    Ok(verdicts.into_iter().map(|one| one.verdict).find(|verdict| verdict != "ok"))
}

/// True where the migrations of this program have run (SQLite).
pub(super) fn is_ours(conn: &mut SqliteConnection) -> QueryResult<bool> {
    let table: Option<Verdict> = diesel::sql_query(
        "SELECT name AS verdict FROM sqlite_schema WHERE name = '__diesel_schema_migrations'",
    )
    .get_result(conn)
    .optional()?;
    Ok(table.is_some())
}

/// True for a database without tables (PostgreSQL).
pub(super) fn is_empty(conn: &mut DbConnection) -> QueryResult<bool> {
    let table: Option<Verdict> = diesel::sql_query(
        "SELECT tablename::text AS verdict FROM pg_tables WHERE schemaname = current_schema() LIMIT 1",
    )
    .get_result(conn)
    .optional()?;
    Ok(table.is_none())
}
