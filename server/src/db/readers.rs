//! Kept connections: how many may be used at a time, for how long, and when one is not used again.

use std::ops::{Deref, DerefMut};
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, mpsc};
use std::time::Duration;

use diesel::connection::{AnsiTransactionManager, SimpleConnection, TransactionManager};
use diesel::r2d2::{ManageConnection, Pool, PooledConnection};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tokio::time::timeout;

use crate::db::address::{is_postgres, path};
use crate::db::watch::Watch;
use crate::db::{DbConnection, Pace};
use crate::error::{Error, Result};

/// How long a connection may take to be made.
const PATIENCE: Duration = Duration::from_secs(5);

/// Tells which file lies at a path. A file put in its place has another identity, as long as the first one is open somewhere.
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

    // Systems other than Unix do not remove an open file.
    #[cfg(not(unix))]
    fn of(url: &str) -> Option<Self> {
        Path::new(path(url)).exists().then_some(Self { device: 0, number: 0 })
    }
}

/// A kept connection, which knows the file that it was opened on. Writes to a removed file are lost although they are committed.
/// A PostgreSQL connection knows in which turn of the watch it was opened.
pub struct Kept {
    conn: DbConnection,
    file: Option<FileId>,
    turn: u32,
}

impl Kept {
    /// Opens a connection to keep.
    pub fn open(url: &str, watch: &Watch) -> std::result::Result<Self, diesel::ConnectionError> {
        let (file, turn) = (FileId::of(url), watch.turn());
        Ok(Self { file, turn, conn: DbConnection::open_to_serve(url)? })
    }

    /// False when the file it was opened on is gone, another lies in its place, or the database has been silent since.
    pub fn is_current(&self, url: &str, watch: &Watch) -> bool {
        match self.conn {
            DbConnection::Postgres(_) => self.turn == watch.turn(),
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
struct Manager {
    url: String,
    watch: Watch,
}

impl ManageConnection for Manager {
    type Connection = Kept;
    type Error = diesel::r2d2::Error;

    // The pool makes connections on three threads. A connection that falls silent before it is set up would hold its thread for
    // ever. After three of them the server would never find the database again. So another thread waits for each connection.
    fn connect(&self) -> std::result::Result<Kept, Self::Error> {
        let open =
            |url: &str, watch: &Watch| Kept::open(url, watch).map_err(diesel::r2d2::Error::ConnectionError);
        if !is_postgres(&self.url) {
            return open(&self.url, &self.watch);
        }
        let (sender, made) = mpsc::sync_channel(1);
        let (url, watch) = (self.url.clone(), self.watch.clone());
        let late = |cause: &dyn std::fmt::Display| {
            let cause = diesel::ConnectionError::BadConnection(cause.to_string());
            diesel::r2d2::Error::ConnectionError(cause)
        };
        // A connection that comes too late is closed: nobody takes it.
        let connect = move || drop(sender.send(open(&url, &watch)));
        let thread = std::thread::Builder::new().name("connects".to_owned()).spawn(connect);
        thread.map_err(|cause| late(&cause))?;
        made.recv_timeout(PATIENCE).map_err(|cause| late(&cause))?
    }

    fn is_valid(&self, conn: &mut Kept) -> std::result::Result<(), Self::Error> {
        if !conn.is_current(&self.url, &self.watch) {
            let gone =
                diesel::ConnectionError::BadConnection("it leads to another database, or to none".to_owned());
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
        // A connection that comes back inside a transaction, or in an unknown state, is not used again.
        !matches!(depth, Ok(None))
    }
}

/// Connections for reading, and on PostgreSQL for writes that nothing serialises.
///
/// One request for each connection may use the database at a time. Others wait for their turn without a thread. If it takes too
/// long, they are told to come back.
#[derive(Clone)]
pub struct Readers {
    pool: Pool<Manager>,
    // The path of an embedded database.
    file: Option<Arc<Path>>,
    watch: Watch,
    places: Arc<Semaphore>,
    long_places: Arc<Semaphore>,
}

impl Readers {
    /// A pool of so many connections at the most. Long reads get a third of them, so that near ones always find one.
    pub fn new(url: &str, size: u32, watch: Watch) -> Self {
        let pool = Pool::builder()
            // Connections that a silent database holds back are replaced by as many others: see `Mark`.
            .max_size(size * 2)
            .min_idle(Some(1))
            .test_on_check_out(true)
            .connection_timeout(PATIENCE)
            .build_unchecked(Manager { url: url.to_owned(), watch: watch.clone() });
        let places = |count: u32| Arc::new(Semaphore::new(usize::try_from(count).unwrap_or(1)));
        Self {
            pool,
            file: (!is_postgres(url)).then(|| Arc::from(Path::new(path(url)))),
            watch,
            places: places(size),
            long_places: places((size / 3).max(1)),
        }
    }

    /// True for the embedded database, where a short read may run on the thread that asks.
    pub fn are_embedded(&self) -> bool {
        self.file.is_some()
    }

    /// Runs a closure in one transaction that only reads, and answers within the time that its pace allows.
    ///
    /// If the read takes longer, the answer is unavailable. PostgreSQL then ends the statement. SQLite cannot do that, so there
    /// the read keeps its thread, connection and place until it is done.
    pub async fn read<T: Send + 'static>(
        &self,
        pace: Pace,
        run: impl FnOnce(&mut DbConnection) -> Result<T> + Send + 'static,
    ) -> Result<T> {
        if pace == Pace::Near && self.are_embedded() {
            self.require_file()?;
            // A short read of the embedded database takes less time than waking another thread. But this thread serves others
            // too, so it never waits for a connection.
            if let Some(mut conn) = self.pool.try_get() {
                return conn.read(run);
            }
        }
        self.read_apart(pace, run).await
    }

    /// Reads as [`Self::read`] does, but never on the thread that asks. Even a costly read does not hold up the other requests of
    /// that thread: at most they wait for the processor.
    pub async fn read_apart<T: Send + 'static>(
        &self,
        pace: Pace,
        run: impl FnOnce(&mut DbConnection) -> Result<T> + Send + 'static,
    ) -> Result<T> {
        let done = self.elsewhere(pace, move |conn| conn.read_at(pace, run));
        timeout(pace.patience(), done).await.unwrap_or_else(|_| {
            tracing::error!(?pace, "a read took too long");
            Err(Error::Unavailable)
        })
    }

    /// Runs a closure in one write transaction. As a whole it may take longer than each of its statements: an import has thousands.
    pub async fn write<T: Send + 'static>(
        &self,
        run: impl FnOnce(&mut DbConnection) -> Result<T> + Send + 'static,
    ) -> Result<T> {
        self.elsewhere(Pace::Near, move |conn| conn.write(run)).await
    }

    /// Runs a closure with a connection on another thread, outside any transaction.
    pub async fn elsewhere<T: Send + 'static>(
        &self,
        pace: Pace,
        work: impl FnOnce(&mut DbConnection) -> Result<T> + Send + 'static,
    ) -> Result<T> {
        let room = self.watch.unless_silent(timeout(pace.patience(), self.room(pace))).await?;
        let room = room.map_err(|_| {
            tracing::error!(?pace, "nobody of those who use the database made room in time");
            Error::Unavailable
        })??;
        let (readers, mark) = (self.clone(), room.mark.clone());
        let work = actix_web::web::block(move || {
            // The place is given back after the connection: values are dropped in the reverse order.
            let _room = room;
            let mut conn = readers.take()?;
            work(&mut conn)
        });
        match self.watch.unless_silent(work).await {
            Ok(done) => done.map_err(Error::internal)?,
            Err(silent) => {
                self.do_without(pace, &mark);
                Err(silent)
            }
        }
    }

    async fn room(&self, pace: Pace) -> Result<Place> {
        let long = match pace {
            Pace::Near => None,
            Pace::Long => Some(Arc::clone(&self.long_places).acquire_owned().await.map_err(Error::internal)?),
        };
        let near = Arc::clone(&self.places).acquire_owned().await.map_err(Error::internal)?;
        Ok(Place { permits: [Some(near), long], mark: Mark::default() })
    }

    // If the database moves to another machine, a thread that waits for the silent one waits for ever. So its place is given to
    // another request.
    fn do_without(&self, pace: Pace, mark: &Mark) {
        if mark.is_first_to_leave() {
            self.places.add_permits(1);
            if pace == Pace::Long {
                self.long_places.add_permits(1);
            }
        }
    }

    fn require_file(&self) -> Result<()> {
        match &self.file {
            Some(file) if !file.exists() => {
                tracing::error!(file = %file.display(), "the database is not there");
                Err(Error::Unavailable)
            }
            _ => Ok(()),
        }
    }

    /// A connection, within five seconds; none at once when the embedded database is not there.
    fn take(&self) -> Result<PooledConnection<Manager>> {
        self.require_file()?;
        self.pool.get().map_err(|cause| {
            tracing::error!(%cause, "no database connection");
            Error::Unavailable
        })
    }
}

/// Tells which of two leaves first: the thread that uses the database, or the request that waits for the thread.
#[derive(Clone, Default)]
struct Mark(Arc<AtomicBool>);

impl Mark {
    fn is_first_to_leave(&self) -> bool {
        !self.0.swap(true, Ordering::AcqRel)
    }
}

/// A place among the requests that may use the database at a time.
struct Place {
    permits: [Option<OwnedSemaphorePermit>; 2],
    mark: Mark,
}

impl Drop for Place {
    fn drop(&mut self) {
        // The place was given to another request when this one stopped waiting.
        if !self.mark.is_first_to_leave() {
            self.permits.iter_mut().filter_map(Option::take).for_each(OwnedSemaphorePermit::forget);
        }
    }
}

#[cfg(test)]
mod tests {
    use std::future::Future;
    use std::pin::pin;
    use std::task::{Context, Waker};
    use std::time::Instant;

    use super::*;

    #[actix_web::test]
    async fn the_thread_that_asks_never_waits_for_a_connection() {
        let folder = tempfile::tempdir().unwrap();
        let url = format!("sqlite://{}", folder.path().join("samverka.db").display());
        drop(DbConnection::open_or_make(&url).unwrap());
        let readers = Readers::new(&url, 1, Watch::none());
        // Long reads hold every connection that there may be.
        let held: Vec<_> = (0..readers.pool.max_size()).map(|_| readers.pool.get().unwrap()).collect();
        let mut read = pin!(readers.read(Pace::Near, |_| Ok(7)));
        let asked = Instant::now();
        assert!(read.as_mut().poll(&mut Context::from_waker(Waker::noop())).is_pending());
        assert!(asked.elapsed() < PATIENCE / 5, "it held its thread for {:?}", asked.elapsed());
        drop(held);
        assert_eq!(read.await.unwrap(), 7);
    }
}
