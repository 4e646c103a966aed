//! The database: one connection type for SQLite and PostgreSQL, how connections are set up, how transactions begin and end.

pub mod address;
pub mod form;
pub mod language;
pub mod readers;
pub mod watch;

use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::time::Duration;

use diesel::connection::{AnsiTransactionManager, SimpleConnection, TransactionManager};
use diesel::{Connection, PgConnection, QueryResult, Selectable, SqliteConnection};

use crate::db::address::{is_postgres, path};
use crate::error::Result;

/// The reason why the server does not start, in one plain line.
pub type StartError = String;

/// A complaint of the database at the start of the program, in one line: the client library writes several.
pub fn database_fault(cause: impl std::fmt::Display) -> StartError {
    format!("database: {cause}").split_whitespace().collect::<Vec<_>>().join(" ")
}

/// How long a statement waits for a lock: less than any statement may take. Otherwise it would be ended as too slow, and nobody could
/// know that somebody else held the lock.
const LOCK_PATIENCE: &str = "SET lock_timeout = '4s'";

/// How long work in the database may take.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pace {
    /// A page or an enrollment, for which somebody waits at a screen.
    Near,
    /// Figures, exports and imports.
    Long,
}

impl Pace {
    /// The most time for each statement, and for a read as a whole.
    pub const fn patience(self) -> Duration {
        match self {
            Self::Near => Duration::from_secs(5),
            Self::Long => Duration::from_mins(1),
        }
    }
}

/// A connection to either database; queries are written once and checked against both.
#[derive(diesel::MultiConnection)]
pub enum DbConnection {
    /// More machines.
    Postgres(PgConnection),
    /// Embedded, the default.
    Sqlite(SqliteConnection),
}

/// Runs a statement directly on the PostgreSQL or SQLite connection inside a [`DbConnection`]. These know statements by their
/// type and keep them prepared. Through `DbConnection` the text of a statement is written anew at every run, twice. For
/// statements that most requests run.
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
    /// Opens a connection for the command line, whose work may take as long as it needs. The database must exist: a lost file is
    /// not replaced by an empty one.
    pub fn open(url: &str) -> std::result::Result<Self, diesel::ConnectionError> {
        Self::establish(url, None)
    }

    /// Opens a connection as [`Self::open`] does, and makes the file of an embedded database when there is none. Nobody but its
    /// owner may read the file.
    pub fn open_or_make(url: &str) -> std::result::Result<Self, diesel::ConnectionError> {
        if !is_postgres(url) {
            keep_private(Path::new(path(url)))
                .map_err(|cause| diesel::ConnectionError::BadConnection(format!("{}: {cause}", path(url))))?;
        }
        Self::establish(url, None)
    }

    /// Opens a connection for a server: each statement must end within the time that somebody waits at a screen.
    pub fn open_to_serve(url: &str) -> std::result::Result<Self, diesel::ConnectionError> {
        Self::establish(url, Some(Pace::Near))
    }

    fn establish(url: &str, pace: Option<Pace>) -> std::result::Result<Self, diesel::ConnectionError> {
        if is_postgres(url) {
            let mut conn = PgConnection::establish(&address::patient(url))?;
            let most = pace.map_or(0, |pace| pace.patience().as_secs());
            let settings = format!(
                "{LOCK_PATIENCE}; SET statement_timeout = '{most}s'; SET idle_in_transaction_session_timeout = '60s'; SET timezone = 'UTC'; {}",
                language::SPEAK_ENGLISH
            );
            conn.batch_execute(&settings).map_err(diesel::ConnectionError::CouldntSetupConfiguration)?;
            Ok(Self::Postgres(conn))
        } else {
            let mut conn = SqliteConnection::establish(&address::file_uri(path(url), "rw"))?;
            // The order matters: with WAL first, opening under load fails.
            conn.batch_execute("PRAGMA busy_timeout = 5000; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA cache_size = -8000; PRAGMA temp_store = MEMORY")
                .map_err(diesel::ConnectionError::CouldntSetupConfiguration)?;
            Ok(Self::Sqlite(conn))
        }
    }

    /// Begins a transaction that will write. SQLite takes the write lock at once: two readers that both turn into writers would
    /// deadlock.
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

    /// Begins a read that takes long. The time-out goes with the `BEGIN`, so that it costs no round trip of its own.
    fn begin_long_read(&mut self) -> QueryResult<()> {
        match self {
            Self::Postgres(conn) => AnsiTransactionManager::begin_transaction_sql(
                conn,
                &format!("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY; {}", long_statements()),
            ),
            Self::Sqlite(_) => self.begin_read(),
        }
    }

    /// Gives each further statement of the transaction the time of long work, as an import needs it.
    pub fn allow_long(&mut self) -> QueryResult<()> {
        match self {
            Self::Postgres(conn) => conn.batch_execute(&long_statements()),
            Self::Sqlite(_) => Ok(()),
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
        self.read_at(Pace::Near, run)
    }

    /// Runs a closure in one read transaction, and gives each of its statements the time that the pace allows.
    pub fn read_at<T>(&mut self, pace: Pace, run: impl FnOnce(&mut Self) -> Result<T>) -> Result<T> {
        match pace {
            Pace::Near => self.begin_read()?,
            Pace::Long => self.begin_long_read()?,
        }
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
}

fn long_statements() -> String {
    format!("SET LOCAL statement_timeout = '{}s'", Pace::Long.patience().as_secs())
}

/// Makes the file of an embedded database, or takes other users' rights to the existing file away. SQLite gives the files beside
/// it the rights of the database file.
fn keep_private(file: &Path) -> std::io::Result<()> {
    // A file that was named by mistake keeps its rights.
    if file.exists() && !is_embedded(file)? {
        return Ok(());
    }
    crate::private::make_or_keep(file)?;
    for ending in ["-wal", "-shm", "-journal"] {
        let beside = PathBuf::from(format!("{}{ending}", file.display()));
        crate::private::keep(&beside)?;
    }
    Ok(())
}

/// True for a file of SQLite, and for an empty one, which SQLite would fill.
fn is_embedded(file: &Path) -> std::io::Result<bool> {
    let mut head = Vec::new();
    File::open(file)?.take(MARK.len() as u64).read_to_end(&mut head)?;
    Ok(head.is_empty() || head == MARK)
}

/// The bytes that every file of SQLite begins with.
const MARK: &[u8] = b"SQLite format 3\0";
