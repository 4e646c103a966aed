//! The form of the database: the migrations that have run, and whether this program knows them all.

use diesel::connection::SimpleConnection;
use diesel::migration::{Migration, MigrationSource};
use diesel::pg::Pg;
use diesel::prelude::*;
use diesel::sql_types::{Integer, Text};
use diesel::sqlite::Sqlite;
use diesel_migrations::{EmbeddedMigrations, MigrationHarness, embed_migrations};

use crate::db::DbConnection;
use crate::db::address::is_postgres;

const SQLITE_MIGRATIONS: EmbeddedMigrations = embed_migrations!("../migrations/sqlite");
const POSTGRES_MIGRATIONS: EmbeddedMigrations = embed_migrations!("../migrations/postgres");

/// The number of the lock that servers take before they migrate the same database.
const MIGRATING: i64 = 0x73_61_6d_76;

type Fault = Box<dyn std::error::Error + Send + Sync>;

impl DbConnection {
    /// Brings the database to the newest form and returns the names of the steps taken. One that is newer than this program is
    /// left as it is.
    pub fn migrate(&mut self) -> Result<Vec<String>, Fault> {
        match self {
            Self::Postgres(conn) => {
                // Of two servers that start together one takes the steps, and the other finds none to take.
                conn.batch_execute(&format!(
                    "SET lock_timeout = 0; SELECT pg_advisory_lock({MIGRATING}); SET lock_timeout = '5s'"
                ))?;
                let steps = step::<Pg>(conn, &POSTGRES_MIGRATIONS);
                conn.batch_execute(&format!("SELECT pg_advisory_unlock({MIGRATING})"))?;
                steps
            }
            Self::Sqlite(conn) => {
                // A migration may rebuild a table that others point to; what it left is checked as a whole.
                conn.batch_execute("PRAGMA foreign_keys = OFF")?;
                let steps = step::<Sqlite>(conn, &SQLITE_MIGRATIONS)?;
                conn.batch_execute("PRAGMA foreign_keys = ON")?;
                // It takes long in a large database, and nothing has moved where no step was taken.
                let faults = if steps.is_empty() { Vec::new() } else { dangling(conn)? };
                if faults.is_empty() { Ok(steps) } else { Err(faults.join("; ").into()) }
            }
        }
    }

    /// Refuses a database that is not in the form that this program knows: older, or newer.
    pub fn require_form(&mut self) -> Result<(), Fault> {
        match self {
            Self::Postgres(conn) => require_form::<Pg>(conn, &POSTGRES_MIGRATIONS),
            Self::Sqlite(conn) => require_form::<Sqlite>(conn, &SQLITE_MIGRATIONS),
        }
    }

    /// Every table with a row that points to one that is not there: PostgreSQL has none, SQLite might after a hand has been at it.
    pub fn dangling(&mut self) -> QueryResult<Vec<String>> {
        match self {
            Self::Postgres(_) => Ok(Vec::new()),
            Self::Sqlite(conn) => dangling(conn),
        }
    }
}

fn step<DB: diesel::backend::Backend>(
    conn: &mut impl MigrationHarness<DB>,
    migrations: &EmbeddedMigrations,
) -> Result<Vec<String>, Fault>
where
    EmbeddedMigrations: MigrationSource<DB>,
{
    refuse_newer(conn, migrations)?;
    let pending = conn.pending_migrations(Borrowed(migrations))?;
    pending.iter().map(|one| Ok(conn.run_migration(one)?.to_string())).collect()
}

fn require_form<DB: diesel::backend::Backend>(
    conn: &mut impl MigrationHarness<DB>,
    migrations: &EmbeddedMigrations,
) -> Result<(), Fault>
where
    EmbeddedMigrations: MigrationSource<DB>,
{
    refuse_newer(conn, migrations)?;
    if conn.has_pending_migration(Borrowed(migrations))? {
        return Err("not migrated; run `samverka migrate` first".into());
    }
    Ok(())
}

// A newer program took a step that this one does not know; its rules this one does not know either.
fn refuse_newer<DB: diesel::backend::Backend>(
    conn: &mut impl MigrationHarness<DB>,
    migrations: &EmbeddedMigrations,
) -> Result<(), Fault>
where
    EmbeddedMigrations: MigrationSource<DB>,
{
    let known: Vec<Box<dyn Migration<DB>>> = migrations.migrations()?;
    let known: Vec<String> = known.iter().map(|one| one.name().version().to_string()).collect();
    let applied: Vec<String> = conn.applied_migrations()?.iter().map(ToString::to_string).collect();
    let Some(unknown) = applied.iter().find(|version| !known.contains(version)) else { return Ok(()) };
    let newest = known.iter().max().map_or("nothing", String::as_str);
    Err(format!(
        "it has been brought to {unknown} by a newer program, and this one ({}) knows nothing after {newest}: run the newer one",
        env!("CARGO_PKG_VERSION")
    )
    .into())
}

/// Migrations that several calls read.
struct Borrowed<'a>(&'a EmbeddedMigrations);

impl<DB: diesel::backend::Backend> MigrationSource<DB> for Borrowed<'_>
where
    EmbeddedMigrations: MigrationSource<DB>,
{
    fn migrations(&self) -> diesel::migration::Result<Vec<Box<dyn Migration<DB>>>> {
        self.0.migrations()
    }
}

#[derive(QueryableByName)]
struct Dangling {
    #[diesel(sql_type = Text)]
    table: String,
    #[diesel(sql_type = Text)]
    parent: String,
}

fn dangling(conn: &mut SqliteConnection) -> QueryResult<Vec<String>> {
    let rows: Vec<Dangling> =
        diesel::sql_query("SELECT DISTINCT \"table\", parent FROM pragma_foreign_key_check").load(conn)?;
    let told = |row: Dangling| format!("{} points to rows of {} that are not there", row.table, row.parent);
    Ok(rows.into_iter().map(told).collect())
}

#[derive(QueryableByName)]
struct Backend {
    #[diesel(sql_type = Integer)]
    pid: i32,
}

fn backend(conn: &mut PgConnection) -> QueryResult<i32> {
    let backend: Backend = diesel::sql_query("SELECT pg_backend_pid() AS pid").get_result(conn)?;
    Ok(backend.pid)
}

/// The refusal of a pooler.
const LENT: &str = "a pooler lends each transaction another connection of PostgreSQL, and with it settings and statements of others: set pool_mode = session for it in PgBouncer, or go past it";

/// Refuses a pooler that lends a connection of the server for a transaction only (`PgBouncer` in its modes
/// transaction and statement): time-outs, prepared statements and the lock of migrations belong to a session, and would be others' or nobody's.
///
/// A connection that is not lent keeps one server process all the time, and no other connection has it meanwhile.
pub fn require_session(url: &str) -> Result<(), Fault> {
    if !is_postgres(url) {
        return Ok(());
    }
    let mut conns = Vec::new();
    for _ in 0..3 {
        match DbConnection::open(url)? {
            DbConnection::Postgres(conn) => conns.push(conn),
            DbConnection::Sqlite(_) => return Ok(()),
        }
    }
    let [asks, takes, takes_too] = conns.as_mut_slice() else { return Ok(()) };
    let mut seen = Vec::new();
    let mut is_lent = false;
    for taker in [takes, takes_too] {
        let own = backend(asks)?;
        // In the mode statement there are no transactions at all.
        taker.batch_execute("BEGIN").map_err(|cause| format!("{LENT} ({cause})"))?;
        is_lent |= backend(taker)? == own || seen.iter().any(|before| *before != own);
        seen.push(own);
    }
    if is_lent {
        return Err(LENT.into());
    }
    Ok(())
}
