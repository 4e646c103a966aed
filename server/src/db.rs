//! The database: one connection type for SQLite and PostgreSQL, how connections are set up, how transactions begin and end.

use std::ops::{Deref, DerefMut};
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use diesel::connection::{AnsiTransactionManager, SimpleConnection, TransactionManager};
use diesel::r2d2::{ManageConnection, Pool, PooledConnection};
use diesel::{Connection, PgConnection, QueryResult, RunQueryDsl, Selectable, SqliteConnection};
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

/// Runs a statement on the one connection or the other that a [`DbConnection`] is. Each knows its statements by their type and
/// keeps them prepared; through `DbConnection` a statement's text is written anew at every run, twice. For what most requests do.
macro_rules! native {
    ($conn:ident, $run:expr) => {
        match $conn {
            $crate::db::DbConnection::Postgres($conn) => $run,
            $crate::db::DbConnection::Sqlite($conn) => $run,
        }
    };
}
pub(crate) use native;

/// The columns of a row type, for `returning`: `as_returning()` does not exist for two backends at once.
pub fn columns<T: Selectable<MultiBackend>>() -> T::SelectExpression {
    T::construct_selection()
}

impl DbConnection {
    /// Opens a connection to the database that the URL names. It must be there: a file that has gone is not replaced by
    /// an empty one.
    pub fn open(url: &str) -> std::result::Result<Self, diesel::ConnectionError> {
        Self::establish_in(url, "rw")
    }

    /// The same, making the file of an embedded database when there is none.
    pub fn open_or_make(url: &str) -> std::result::Result<Self, diesel::ConnectionError> {
        Self::establish_in(url, "rwc")
    }

    fn establish_in(url: &str, mode: &str) -> std::result::Result<Self, diesel::ConnectionError> {
        if is_postgres(url) {
            let mut conn = PgConnection::establish(url)?;
            conn.batch_execute("SET lock_timeout = '5s'; SET idle_in_transaction_session_timeout = '60s'; SET timezone = 'UTC'")
                .map_err(diesel::ConnectionError::CouldntSetupConfiguration)?;
            Ok(Self::Postgres(conn))
        } else {
            let path = path(url).replace('%', "%25").replace('?', "%3f").replace('#', "%23");
            let mut conn = SqliteConnection::establish(&format!("file:{path}?mode={mode}"))?;
            // In this order: with WAL first, opening under load fails.
            conn.batch_execute("PRAGMA busy_timeout = 5000; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA cache_size = -8000; PRAGMA temp_store = MEMORY")
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
            Self::Postgres(conn) => {
                // Of two servers that start together one takes the steps, and the other finds none to take.
                conn.batch_execute(&format!(
                    "SET lock_timeout = 0; SELECT pg_advisory_lock({MIGRATING}); SET lock_timeout = '5s'"
                ))?;
                let steps = conn
                    .run_pending_migrations(POSTGRES_MIGRATIONS)
                    .map(|steps| steps.iter().map(ToString::to_string).collect());
                conn.batch_execute(&format!("SELECT pg_advisory_unlock({MIGRATING})"))?;
                steps
            }
            Self::Sqlite(conn) => {
                // A migration may rebuild a table that others point to; what it left is checked as a whole.
                conn.batch_execute("PRAGMA foreign_keys = OFF")?;
                let steps: Vec<_> =
                    conn.run_pending_migrations(SQLITE_MIGRATIONS)?.iter().map(ToString::to_string).collect();
                conn.batch_execute("PRAGMA foreign_keys = ON")?;
                // It takes long in a large database, and nothing has moved where no step was taken.
                let faults = if steps.is_empty() { Vec::new() } else { dangling(conn)? };
                if faults.is_empty() { Ok(steps) } else { Err(faults.join("; ").into()) }
            }
        }
    }

    /// Every table with a row that points to one that is not there: PostgreSQL has none, SQLite might after a hand has been at it.
    pub fn dangling(&mut self) -> QueryResult<Vec<String>> {
        match self {
            Self::Postgres(_) => Ok(Vec::new()),
            Self::Sqlite(conn) => dangling(conn),
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

/// What servers that migrate the same database wait for: a number of our own.
const MIGRATING: i64 = 0x73_61_6d_76;

#[derive(diesel::QueryableByName)]
struct Dangling {
    #[diesel(sql_type = diesel::sql_types::Text)]
    table: String,
    #[diesel(sql_type = diesel::sql_types::Text)]
    parent: String,
}

fn dangling(conn: &mut SqliteConnection) -> QueryResult<Vec<String>> {
    let rows: Vec<Dangling> =
        diesel::sql_query("SELECT DISTINCT \"table\", parent FROM pragma_foreign_key_check").load(conn)?;
    let told = |row: Dangling| format!("{} points to rows of {} that are not there", row.table, row.parent);
    Ok(rows.into_iter().map(told).collect())
}

/// True for the URL of a PostgreSQL server.
pub fn is_postgres(url: &str) -> bool {
    url.starts_with("postgres://") || url.starts_with("postgresql://")
}

/// The path of an embedded database.
fn path(url: &str) -> &str {
    url.strip_prefix("sqlite://").unwrap_or(url)
}

/// Which file lies at a path. One that is put in its place is another, as long as somebody has the first one open.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct FileId {
    device: u64,
    number: u64,
}

impl FileId {
    #[cfg(unix)]
    fn of(url: &str) -> Option<Self> {
        use std::os::unix::fs::MetadataExt;
        let file = Path::new(path(url)).metadata().ok()?;
        Some(Self { device: file.dev(), number: file.ino() })
    }

    // Elsewhere a file that is open cannot be removed.
    #[cfg(not(unix))]
    fn of(url: &str) -> Option<Self> {
        Path::new(path(url)).exists().then_some(Self { device: 0, number: 0 })
    }
}

/// A connection that is kept, and knows which file it was opened on: what is written to a file that has been removed is
/// lost, however often it is committed.
pub struct Kept {
    conn: DbConnection,
    file: Option<FileId>,
}

impl Kept {
    /// Opens a connection to keep.
    pub fn open(url: &str) -> std::result::Result<Self, diesel::ConnectionError> {
        Ok(Self { file: FileId::of(url), conn: DbConnection::open(url)? })
    }

    /// False when the file it was opened on is gone, or another lies in its place.
    pub fn is_current(&self, url: &str) -> bool {
        match self.conn {
            DbConnection::Postgres(_) => true,
            DbConnection::Sqlite(_) => self.file.is_some() && self.file == FileId::of(url),
        }
    }
}

impl Deref for Kept {
    type Target = DbConnection;

    fn deref(&self) -> &DbConnection {
        &self.conn
    }
}

impl DerefMut for Kept {
    fn deref_mut(&mut self) -> &mut DbConnection {
        &mut self.conn
    }
}

/// Makes connections for the pool.
#[derive(Debug)]
pub struct Manager {
    url: String,
}

impl ManageConnection for Manager {
    type Connection = Kept;
    type Error = diesel::r2d2::Error;

    fn connect(&self) -> std::result::Result<Kept, Self::Error> {
        Kept::open(&self.url).map_err(diesel::r2d2::Error::ConnectionError)
    }

    fn is_valid(&self, conn: &mut Kept) -> std::result::Result<(), Self::Error> {
        if !conn.is_current(&self.url) {
            let gone = diesel::ConnectionError::BadConnection("the file is gone".to_owned());
            return Err(diesel::r2d2::Error::ConnectionError(gone));
        }
        match &mut **conn {
            DbConnection::Postgres(conn) => {
                conn.batch_execute("SELECT 1").map_err(diesel::r2d2::Error::QueryError)
            }
            DbConnection::Sqlite(_) => Ok(()),
        }
    }

    fn has_broken(&self, conn: &mut Kept) -> bool {
        let depth = match &mut **conn {
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
    // The path of an embedded database.
    file: Option<Arc<Path>>,
}

impl Readers {
    /// A pool of so many connections at the most.
    pub fn new(url: &str, size: u32) -> Self {
        let pool = Pool::builder()
            .max_size(size)
            .min_idle(Some(1))
            .test_on_check_out(true)
            .connection_timeout(Duration::from_secs(5))
            .build_unchecked(Manager { url: url.to_owned() });
        Self { pool, file: (!is_postgres(url)).then(|| Arc::from(Path::new(path(url)))) }
    }

    /// True when a read is so near that it may run on the thread that asks.
    pub fn are_embedded(&self) -> bool {
        self.file.is_some()
    }

    /// A connection, within five seconds; none at once when the embedded database is not there.
    pub fn take(&self) -> Result<PooledConnection<Manager>> {
        if let Some(file) = &self.file
            && !file.exists()
        {
            tracing::error!(file = %file.display(), "the database is not there");
            return Err(Error::Unavailable);
        }
        self.pool.get().map_err(|cause| {
            tracing::error!(%cause, "no database connection");
            Error::Unavailable
        })
    }
}
