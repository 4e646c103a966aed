//! The database: one connection type for SQLite and PostgreSQL, how connections are set up, how transactions begin and end.

use std::time::Duration;

use diesel::connection::{AnsiTransactionManager, SimpleConnection, TransactionManager};
use diesel::r2d2::{ManageConnection, Pool, PooledConnection};
use diesel::{Connection, PgConnection, QueryResult, Selectable, SqliteConnection};
use diesel_migrations::{EmbeddedMigrations, MigrationHarness, embed_migrations};

use crate::error::{Error, Result};

const SQLITE_MIGRATIONS: EmbeddedMigrations = embed_migrations!("../migrations/sqlite");
const POSTGRES_MIGRATIONS: EmbeddedMigrations = embed_migrations!("../migrations/postgres");

/// A connection to either database; queries are written once and checked against both.
#[derive(diesel::MultiConnection)]
pub enum DbConnection {
    /// More machines.
    Postgres(PgConnection),
    /// Embedded, the default.
    Sqlite(SqliteConnection),
}

/// The columns of a row type, for `returning`: `as_returning()` does not exist for two backends at once.
pub fn columns<T: Selectable<MultiBackend>>() -> T::SelectExpression {
    T::construct_selection()
}

impl DbConnection {
    /// Opens a connection to the database that the URL names.
    pub fn open(url: &str) -> std::result::Result<Self, diesel::ConnectionError> {
        if is_postgres(url) {
            let mut conn = PgConnection::establish(url)?;
            conn.batch_execute("SET lock_timeout = '5s'; SET idle_in_transaction_session_timeout = '60s'; SET timezone = 'UTC'")
                .map_err(diesel::ConnectionError::CouldntSetupConfiguration)?;
            Ok(Self::Postgres(conn))
        } else {
            let mut conn = SqliteConnection::establish(url.strip_prefix("sqlite://").unwrap_or(url))?;
            // In this order: with WAL first, opening under load fails.
            conn.batch_execute("PRAGMA busy_timeout = 5000; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA cache_size = -8000")
                .map_err(diesel::ConnectionError::CouldntSetupConfiguration)?;
            Ok(Self::Sqlite(conn))
        }
    }

    /// Begins a transaction that will write. SQLite takes the write lock at once, or readers turned writers would deadlock.
    pub fn begin_write(&mut self) -> QueryResult<()> {
        match self {
            Self::Postgres(conn) => AnsiTransactionManager::begin_transaction_sql(conn, "BEGIN"),
            Self::Sqlite(conn) => AnsiTransactionManager::begin_transaction_sql(conn, "BEGIN IMMEDIATE"),
        }
    }

    /// Begins a transaction that only reads: everything in it sees one moment.
    pub fn begin_read(&mut self) -> QueryResult<()> {
        match self {
            Self::Postgres(conn) => AnsiTransactionManager::begin_transaction_sql(
                conn,
                "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY",
            ),
            Self::Sqlite(conn) => AnsiTransactionManager::begin_transaction_sql(conn, "BEGIN DEFERRED"),
        }
    }

    /// Begins a part of a transaction that can be undone alone.
    pub fn savepoint(&mut self) -> QueryResult<()> {
        match self {
            Self::Postgres(conn) => AnsiTransactionManager::begin_transaction(conn),
            Self::Sqlite(conn) => AnsiTransactionManager::begin_transaction(conn),
        }
    }

    /// Ends the innermost transaction or part and keeps it.
    pub fn keep(&mut self) -> QueryResult<()> {
        match self {
            Self::Postgres(conn) => AnsiTransactionManager::commit_transaction(conn),
            Self::Sqlite(conn) => AnsiTransactionManager::commit_transaction(conn),
        }
    }

    /// Ends the innermost transaction or part and undoes it.
    pub fn undo(&mut self) -> QueryResult<()> {
        match self {
            Self::Postgres(conn) => AnsiTransactionManager::rollback_transaction(conn),
            Self::Sqlite(conn) => AnsiTransactionManager::rollback_transaction(conn),
        }
    }

    /// Runs a closure in one write transaction of its own.
    pub fn write<T>(&mut self, run: impl FnOnce(&mut Self) -> Result<T>) -> Result<T> {
        self.begin_write()?;
        self.finish(run)
    }

    /// Runs a closure in one read transaction.
    pub fn read<T>(&mut self, run: impl FnOnce(&mut Self) -> Result<T>) -> Result<T> {
        self.begin_read()?;
        self.finish(run)
    }

    fn finish<T>(&mut self, run: impl FnOnce(&mut Self) -> Result<T>) -> Result<T> {
        match run(self) {
            Ok(value) => {
                self.keep()?;
                Ok(value)
            }
            Err(error) => {
                self.undo()?;
                Err(error)
            }
        }
    }

    /// Brings the database to the newest form and returns the names of the steps taken.
    pub fn migrate(&mut self) -> std::result::Result<Vec<String>, Box<dyn std::error::Error + Send + Sync>> {
        match self {
            Self::Postgres(conn) => Ok(conn
                .run_pending_migrations(POSTGRES_MIGRATIONS)?
                .iter()
                .map(ToString::to_string)
                .collect()),
            Self::Sqlite(conn) => {
                // A migration may rebuild a table that others point to; what it left is checked as a whole.
                conn.batch_execute("PRAGMA foreign_keys = OFF")?;
                let steps =
                    conn.run_pending_migrations(SQLITE_MIGRATIONS)?.iter().map(ToString::to_string).collect();
                conn.batch_execute("PRAGMA foreign_keys = ON")?;
                Ok(steps)
            }
        }
    }

    /// True when every migration that this program knows has been run.
    pub fn is_migrated(&mut self) -> bool {
        let pending = match self {
            Self::Postgres(conn) => conn.has_pending_migration(POSTGRES_MIGRATIONS),
            Self::Sqlite(conn) => conn.has_pending_migration(SQLITE_MIGRATIONS),
        };
        matches!(pending, Ok(false))
    }
}

/// True for the URL of a PostgreSQL server.
pub fn is_postgres(url: &str) -> bool {
    url.starts_with("postgres://") || url.starts_with("postgresql://")
}

/// Makes connections for the pool.
#[derive(Debug)]
pub struct Manager {
    url: String,
}

impl ManageConnection for Manager {
    type Connection = DbConnection;
    type Error = diesel::r2d2::Error;

    fn connect(&self) -> std::result::Result<DbConnection, Self::Error> {
        DbConnection::open(&self.url).map_err(diesel::r2d2::Error::ConnectionError)
    }

    fn is_valid(&self, conn: &mut DbConnection) -> std::result::Result<(), Self::Error> {
        conn.batch_execute("SELECT 1").map_err(diesel::r2d2::Error::QueryError)
    }

    fn has_broken(&self, conn: &mut DbConnection) -> bool {
        let depth = match conn {
            DbConnection::Postgres(conn) => {
                AnsiTransactionManager::transaction_manager_status_mut(conn).transaction_depth()
            }
            DbConnection::Sqlite(conn) => {
                AnsiTransactionManager::transaction_manager_status_mut(conn).transaction_depth()
            }
        };
        // A connection that comes back inside a transaction, or does not know, is not used again.
        !matches!(depth, Ok(None))
    }
}

/// Connections for reading, and on PostgreSQL for writes that nothing serialises.
#[derive(Clone)]
pub struct Readers {
    pool: Pool<Manager>,
    postgres: bool,
}

impl Readers {
    /// A pool of so many connections at the most.
    pub fn new(url: &str, size: u32) -> Self {
        let pool = Pool::builder()
            .max_size(size)
            .min_idle(Some(1))
            .test_on_check_out(is_postgres(url))
            .connection_timeout(Duration::from_secs(5))
            .build_unchecked(Manager { url: url.to_owned() });
        Self { pool, postgres: is_postgres(url) }
    }

    /// True when a read is so near that it may run on the thread that asks.
    pub fn are_embedded(&self) -> bool {
        !self.postgres
    }

    /// A connection, within five seconds.
    pub fn take(&self) -> Result<PooledConnection<Manager>> {
        self.pool.get().map_err(|cause| {
            tracing::error!(%cause, "no database connection");
            Error::Unavailable
        })
    }
}
