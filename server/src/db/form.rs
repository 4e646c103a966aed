//! The form of the database: the migrations that have run, and whether this program knows them all.

use diesel::connection::SimpleConnection;
use diesel::migration::{Migration, MigrationSource};
use diesel::pg::Pg;
use diesel::prelude::*;
use diesel::sql_types::{Bool, Integer, Text};
use diesel::sqlite::Sqlite;
use diesel_migrations::{EmbeddedMigrations, MigrationHarness, embed_migrations};

use crate::db::address::is_postgres;
use crate::db::{DbConnection, LOCK_PATIENCE};
use crate::upkeep;

const SQLITE_MIGRATIONS: EmbeddedMigrations = embed_migrations!("../migrations/sqlite");
const POSTGRES_MIGRATIONS: EmbeddedMigrations = embed_migrations!("../migrations/postgres");

/// The number of the lock that servers take before they migrate the same database.
const MIGRATING: i64 = 0x73_61_6d_76;

type Fault = Box<dyn std::error::Error + Send + Sync>;

impl DbConnection {
    /// Brings the database to the newest form: takes the migrations, and after each the steps that mend its rows. Returns the names
    /// of the migrations. A database that is newer than this program is left as it is.
    pub fn migrate(&mut self) -> Result<Vec<String>, Fault> {
        self.alone(Self::take_all)
    }

    /// Brings the database to the newest form as [`Self::migrate`] does, before it is served. A PostgreSQL database whose rows
    /// have to be mended is refused and left alone: other servers may use it, and mending may take long. A new database has no
    /// rows.
    pub fn migrate_to_serve(&mut self) -> Result<Vec<String>, Fault> {
        self.alone(|conn| {
            let applied = conn.applied()?;
            if matches!(conn, Self::Postgres(_)) && !applied.is_empty() {
                upkeep::require_none(conn, &applied)?;
            }
            conn.take_all()
        })
    }

    /// Runs a closure while no other program migrates this database. If two servers start together, one takes the migrations and
    /// the other finds none left.
    fn alone<T>(&mut self, run: impl FnOnce(&mut Self) -> Result<T, Fault>) -> Result<T, Fault> {
        match self {
            Self::Postgres(conn) => hold(conn)?,
            // SQLite needs no lock: each migration and each slice of a step is a transaction, and waits for those of other
            // programs.
            Self::Sqlite(conn) => conn.batch_execute("PRAGMA busy_timeout = 600000")?,
        }
        let done = run(self);
        let freed = match self {
            Self::Postgres(conn) => conn.batch_execute(&format!("SELECT pg_advisory_unlock({MIGRATING})")),
            Self::Sqlite(conn) => conn.batch_execute("PRAGMA busy_timeout = 5000"),
        };
        let value = done?;
        freed?;
        Ok(value)
    }

    fn take_all(&mut self) -> Result<Vec<String>, Fault> {
        let mut taken = Vec::new();
        loop {
            let applied = self.applied()?;
            upkeep::carry_out(self, &applied)?;
            match self.take_next()? {
                Some(name) => taken.push(name),
                None => break,
            }
        }
        // This takes long in a large database. It is needed only after a migration.
        let faults = if taken.is_empty() { Vec::new() } else { self.dangling()? };
        if faults.is_empty() { Ok(taken) } else { Err(faults.join("; ").into()) }
    }

    /// Takes the first migration that has not been taken.
    fn take_next(&mut self) -> Result<Option<String>, Fault> {
        match self {
            Self::Postgres(conn) => take_next::<Pg>(conn, &POSTGRES_MIGRATIONS),
            Self::Sqlite(conn) => {
                if !conn.has_pending_migration(Borrowed(&SQLITE_MIGRATIONS))? {
                    return Ok(None);
                }
                // A migration may rebuild a table that others point to. All references are checked at the end instead.
                conn.batch_execute("PRAGMA foreign_keys = OFF")?;
                // The transaction looks again: another program may have taken the migration meanwhile.
                let taken = conn.immediate_transaction(|conn| take_next::<Sqlite>(conn, &SQLITE_MIGRATIONS));
                conn.batch_execute("PRAGMA foreign_keys = ON")?;
                taken
            }
        }
    }

    /// The versions of the migrations that have been taken. Refuses those that this program does not know.
    fn applied(&mut self) -> Result<Vec<String>, Fault> {
        match self {
            Self::Postgres(conn) => applied::<Pg>(conn, &POSTGRES_MIGRATIONS),
            Self::Sqlite(conn) => applied::<Sqlite>(conn, &SQLITE_MIGRATIONS),
        }
    }

    /// Refuses a database that is not in the form that this program knows: older, or newer.
    pub fn require_form(&mut self) -> Result<(), Fault> {
        match self {
            Self::Postgres(conn) => require_form::<Pg>(conn, &POSTGRES_MIGRATIONS),
            Self::Sqlite(conn) => require_form::<Sqlite>(conn, &SQLITE_MIGRATIONS),
        }
    }

    /// Every table with a row that points to a missing row. PostgreSQL has none; SQLite may have some after somebody edited it by
    /// hand.
    pub fn dangling(&mut self) -> QueryResult<Vec<String>> {
        match self {
            Self::Postgres(_) => Ok(Vec::new()),
            Self::Sqlite(conn) => dangling(conn),
        }
    }
}

// Waits until no other program migrates this database. The lock ends with the connection, also when the program is killed.
fn hold(conn: &mut PgConnection) -> QueryResult<()> {
    let tried: Held =
        diesel::sql_query(format!("SELECT pg_try_advisory_lock({MIGRATING}) AS held")).get_result(conn)?;
    if tried.held {
        return Ok(());
    }
    tracing::warn!("another program migrates this database: waiting until it is done");
    conn.batch_execute(&format!(
        "SET lock_timeout = 0; SELECT pg_advisory_lock({MIGRATING}); {LOCK_PATIENCE}"
    ))
}

#[derive(QueryableByName)]
struct Held {
    #[diesel(sql_type = Bool)]
    held: bool,
}

fn take_next<DB: diesel::backend::Backend>(
    conn: &mut impl MigrationHarness<DB>,
    migrations: &EmbeddedMigrations,
) -> Result<Option<String>, Fault>
where
    EmbeddedMigrations: MigrationSource<DB>,
{
    let pending = conn.pending_migrations(Borrowed(migrations))?;
    let Some(next) = pending.first() else { return Ok(None) };
    conn.run_migration(next).map(|_| Some(next.name().to_string())).map_err(|cause| {
        let name = next.name();
        format!("the migration {name} failed and was undone ({cause}); put right what it complains of, and run `samverka migrate`").into()
    })
}

fn require_form<DB: diesel::backend::Backend>(
    conn: &mut impl MigrationHarness<DB>,
    migrations: &EmbeddedMigrations,
) -> Result<(), Fault>
where
    EmbeddedMigrations: MigrationSource<DB>,
{
    applied(conn, migrations)?;
    if conn.has_pending_migration(Borrowed(migrations))? {
        return Err("not migrated; run `samverka migrate` first".into());
    }
    Ok(())
}

// Refuses a database with a migration of a newer program: this one does not know the rules that came with it.
fn applied<DB: diesel::backend::Backend>(
    conn: &mut impl MigrationHarness<DB>,
    migrations: &EmbeddedMigrations,
) -> Result<Vec<String>, Fault>
where
    EmbeddedMigrations: MigrationSource<DB>,
{
    let known: Vec<Box<dyn Migration<DB>>> = migrations.migrations()?;
    let known: Vec<String> = known.iter().map(|one| one.name().version().to_string()).collect();
    let applied: Vec<String> = conn.applied_migrations()?.iter().map(ToString::to_string).collect();
    let Some(unknown) = applied.iter().find(|version| !known.contains(version)) else { return Ok(applied) };
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

/// Refuses a pooler that lends a connection of the server for a transaction only (`PgBouncer` in its modes transaction and
/// statement). Time-outs, prepared statements and the lock of migrations belong to a session. With such a pooler they would end
/// up with another program, or with nobody.
///
/// The test: a connection that is not lent keeps its server process all the time, and no other connection gets that process
/// meanwhile.
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
        // The mode statement refuses transactions.
        taker.batch_execute("BEGIN").map_err(|cause| format!("{LENT} ({cause})"))?;
        is_lent |= backend(taker)? == own || seen.iter().any(|before| *before != own);
        seen.push(own);
    }
    if is_lent {
        return Err(LENT.into());
    }
    Ok(())
}
