//! Group commit: closures that wait to write share one transaction, each in its own savepoint, and one commit.
//!
//! Durable like a commit each, and faster than the disk's own commit rate. On SQLite there is one lane for everything and
//! one writer; on PostgreSQL a lane for each row that serialises, and several writers that each take a whole lane at a time.

use std::collections::{HashMap, VecDeque};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use shared::ids::ActivityId;
use tokio::sync::oneshot;

use crate::db::DbConnection;
use crate::db::address::is_postgres;
use crate::db::readers::Kept;
use crate::db::watch::Watch;
use crate::error::{Error, Result};

/// The one row that a write takes hold of first: writes with one lane come one after another.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Lane {
    /// Everything: the only lane of SQLite.
    Whole,
    /// The seats of an activity.
    Seats(ActivityId),
}

/// The most closures that share a commit.
const GROUP: usize = 64;
/// The most closures that may wait. Further ones are told to come back.
const MOST_WAITING: usize = 10_000;
/// How often a writer that ends is looked at.
const LOOK: Duration = Duration::from_millis(2);

enum Verdict {
    Keep,
    Undo,
    Broken,
}

type Finish = Box<dyn FnOnce(bool) + Send>;
type Work = Box<dyn FnOnce(&mut DbConnection) -> (Verdict, Finish) + Send>;

#[derive(Default)]
struct Lanes {
    waiting: HashMap<Lane, VecDeque<Work>>,
    // Lanes that have work and no writer yet, longest waiting first.
    ready: VecDeque<Lane>,
    count: usize,
    closed: bool,
    // How many writers work on a group, counted since this turn of the watch.
    busy: usize,
    turn: u32,
}

struct Shared {
    lanes: Mutex<Lanes>,
    wake: Condvar,
    url: String,
    watch: Watch,
}

impl Shared {
    fn lanes(&self) -> MutexGuard<'_, Lanes> {
        self.lanes.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The writers. When they are dropped, they finish waiting closures and stop. They do not wait for a silent database.
pub struct Writer {
    shared: Arc<Shared>,
    threads: Mutex<Vec<std::thread::JoinHandle<()>>>,
}

impl Writer {
    /// Starts the writers of a database.
    pub fn start(url: &str, watch: Watch) -> std::io::Result<Self> {
        let lanes = Mutex::new(Lanes { turn: watch.turn(), ..Lanes::default() });
        let shared = Arc::new(Shared { lanes, wake: Condvar::new(), url: url.to_owned(), watch });
        let writer = Self { shared, threads: Mutex::default() };
        let count = if is_postgres(url) { 4 } else { 1 };
        (0..count).try_for_each(|_| writer.start_thread())?;
        Ok(writer)
    }

    fn start_thread(&self) -> std::io::Result<()> {
        let shared = Arc::clone(&self.shared);
        let thread = std::thread::Builder::new().name("writer".to_owned()).spawn(move || work(&shared))?;
        self.threads().push(thread);
        Ok(())
    }

    fn threads(&self) -> MutexGuard<'_, Vec<std::thread::JoinHandle<()>>> {
        self.threads.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Runs the closure in the lane's next group, and answers when that is committed.
    ///
    /// A problem undoes this closure alone. Any other error undoes its whole group.
    pub async fn run<T: Send + 'static>(
        &self,
        lane: Lane,
        run: impl FnOnce(&mut DbConnection) -> Result<T> + Send + 'static,
    ) -> Result<T> {
        let (sender, receiver) = oneshot::channel();
        let work: Work = Box::new(move |conn| {
            let result = run(conn);
            let verdict = match &result {
                Ok(_) => Verdict::Keep,
                Err(Error::Problem(_)) => Verdict::Undo,
                Err(error) => {
                    tracing::error!(%error, "a write broke its group");
                    Verdict::Broken
                }
            };
            let finish: Finish = Box::new(move |committed| {
                // The caller may have gone; what was committed stays.
                drop(sender.send(if committed { result } else { Err(Error::Unavailable) }));
            });
            (verdict, finish)
        });
        let answered = async {
            self.enqueue(lane, work)?;
            receiver.await.unwrap_or(Err(Error::Unavailable))
        };
        match self.shared.watch.unless_silent(answered).await {
            Ok(answer) => answer,
            // The outcome of a write that had begun is unknown. Its Idempotency-Key makes a repeat safe.
            Err(silent) => {
                self.give_up();
                Err(silent)
            }
        }
    }

    /// Forgets all closures that have not begun, because the database has fallen silent: none may run after it was refused.
    /// Writers that wait for the database are replaced. The database may be served by another machine by then, and never answer
    /// them.
    fn give_up(&self) {
        let turn = self.shared.watch.turn();
        let mut lanes = self.shared.lanes();
        if lanes.turn == turn {
            return;
        }
        lanes.turn = turn;
        let replaced = std::mem::take(&mut lanes.busy);
        let forgotten = std::mem::take(&mut lanes.waiting);
        lanes.ready.clear();
        lanes.count = 0;
        // Dropping a closure tells its caller. That must not happen while the lock is held.
        drop(lanes);
        drop(forgotten);
        for _ in 0..replaced {
            if let Err(cause) = self.start_thread() {
                tracing::error!(%cause, "a writer could not be replaced");
            }
        }
    }

    /// How many closures wait for a group.
    pub fn waiting(&self) -> usize {
        self.shared.lanes().count
    }

    fn enqueue(&self, lane: Lane, work: Work) -> Result<()> {
        let mut lanes = self.shared.lanes();
        if lanes.closed || lanes.count >= MOST_WAITING {
            return Err(Error::Unavailable);
        }
        lanes.count += 1;
        if let Some(line) = lanes.waiting.get_mut(&lane) {
            line.push_back(work);
        } else {
            lanes.waiting.insert(lane, VecDeque::from([work]));
            lanes.ready.push_back(lane);
            self.shared.wake.notify_one();
        }
        Ok(())
    }
}

impl Drop for Writer {
    fn drop(&mut self) {
        self.shared.lanes().closed = true;
        self.shared.wake.notify_all();
        for thread in self.threads().drain(..) {
            while !thread.is_finished() && !self.shared.watch.is_silent() {
                std::thread::sleep(LOOK);
            }
            if thread.is_finished() {
                drop(thread.join());
            }
        }
    }
}

fn work(shared: &Shared) {
    let mut connection: Option<Kept> = None;
    while let Some((lane, group, turn)) = next_group(shared) {
        connection = run_group(connection, shared, group);
        let mut lanes = shared.lanes();
        // The database was silent meanwhile. Another writer has taken this one's place, and the lane is gone.
        if lanes.turn != turn {
            return;
        }
        lanes.busy -= 1;
        // The lane stayed in `waiting` while it was worked on, so no other writer took it up.
        if lanes.waiting.get(&lane).is_some_and(VecDeque::is_empty) {
            lanes.waiting.remove(&lane);
        } else {
            lanes.ready.push_back(lane);
            shared.wake.notify_one();
        }
    }
}

fn next_group(shared: &Shared) -> Option<(Lane, Vec<Work>, u32)> {
    let mut lanes = shared.lanes();
    loop {
        if let Some(lane) = lanes.ready.pop_front() {
            let group: Vec<Work> = lanes
                .waiting
                .get_mut(&lane)
                .map(|line| line.drain(..line.len().min(GROUP)).collect())
                .unwrap_or_default();
            lanes.count -= group.len();
            lanes.busy += 1;
            return Some((lane, group, lanes.turn));
        }
        if lanes.closed {
            return None;
        }
        lanes = shared.wake.wait(lanes).unwrap_or_else(PoisonError::into_inner);
    }
}

// Returns the connection when it may be used again.
fn run_group(connection: Option<Kept>, shared: &Shared, group: Vec<Work>) -> Option<Kept> {
    let (url, watch) = (&shared.url, &shared.watch);
    let mut conn = match begin(connection, url, watch) {
        Ok(conn) => conn,
        Err(cause) => {
            tracing::error!(%cause, group = group.len(), "a group could not begin");
            return None;
        }
    };
    let mut finishes = Vec::with_capacity(group.len());
    let committed = run_works(&mut conn, group, &mut finishes);
    if let Err(cause) = &committed {
        tracing::error!(%cause, group = finishes.len(), "a group was not committed");
        drop(conn.undo());
    }
    // A commit to a file that is gone is lost.
    let done = committed.is_ok() && conn.is_current(url, watch);
    for finish in finishes {
        finish(done);
    }
    done.then_some(conn)
}

// A restarted PostgreSQL server has closed the kept connection. Nothing has been done yet, so a new one will do. If SQLite does
// not begin, it is locked, and this has waited for it already.
fn begin(connection: Option<Kept>, url: &str, watch: &Watch) -> Result<Kept> {
    if let Some(mut conn) = connection.filter(|conn| conn.is_current(url, watch)) {
        match conn.begin_write() {
            Ok(()) => return Ok(conn),
            Err(cause) if !is_postgres(url) => return Err(cause.into()),
            Err(cause) => tracing::warn!(%cause, "a connection to write with was lost"),
        }
    }
    let mut conn = Kept::open(url, watch).map_err(Error::internal)?;
    conn.begin_write()?;
    Ok(conn)
}

fn run_works(conn: &mut DbConnection, group: Vec<Work>, finishes: &mut Vec<Finish>) -> Result<()> {
    for work in group {
        conn.savepoint()?;
        match catch_unwind(AssertUnwindSafe(|| work(conn))) {
            Ok((verdict, finish)) => {
                finishes.push(finish);
                match verdict {
                    Verdict::Keep => conn.keep()?,
                    Verdict::Undo => conn.undo()?,
                    Verdict::Broken => return Err(Error::Unavailable),
                }
            }
            Err(_) => return Err(Error::internal("a write closure panicked")),
        }
    }
    conn.keep()?;
    Ok(())
}
