//! Group commit: closures that wait to write share one transaction, each in its own savepoint, and one commit.
//!
//! Durable like a commit each, and faster than the disk's own commit rate. On SQLite there is one lane for everything and
//! one writer; on PostgreSQL a lane for each gate, and several writers that each take a whole lane at a time.

use std::collections::{HashMap, VecDeque};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};

use shared::ids::ActivityId;
use tokio::sync::oneshot;

use crate::db::{DbConnection, Kept, is_postgres};
use crate::error::{Error, Result};

/// What serialises a write: the one row that it takes hold of first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Gate {
    /// Everything: the only lane of SQLite.
    Whole,
    /// The seats of an activity.
    Seats(ActivityId),
}

/// The most closures that share a commit.
const GROUP: usize = 64;
/// The most closures that may wait; more are told to come back.
const MOST_WAITING: usize = 10_000;

enum Verdict {
    Keep,
    Undo,
    Broken,
}

type Finish = Box<dyn FnOnce(bool) + Send>;
type Work = Box<dyn FnOnce(&mut DbConnection) -> (Verdict, Finish) + Send>;

#[derive(Default)]
struct Lanes {
    waiting: HashMap<Gate, VecDeque<Work>>,
    // Lanes that have work and no writer yet, longest waiting first.
    ready: VecDeque<Gate>,
    count: usize,
    closed: bool,
}

struct Shared {
    lanes: Mutex<Lanes>,
    wake: Condvar,
    url: String,
}

impl Shared {
    fn lanes(&self) -> MutexGuard<'_, Lanes> {
        self.lanes.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The writers. Dropped, they finish what waits and stop.
pub struct Writer {
    shared: Arc<Shared>,
    threads: Vec<std::thread::JoinHandle<()>>,
}

impl Writer {
    /// Starts the writers of a database.
    pub fn start(url: &str) -> std::io::Result<Self> {
        let shared = Arc::new(Shared { lanes: Mutex::default(), wake: Condvar::new(), url: url.to_owned() });
        let count = if is_postgres(url) { 4 } else { 1 };
        let threads = (0..count)
            .map(|number| {
                let shared = Arc::clone(&shared);
                std::thread::Builder::new().name(format!("writer-{number}")).spawn(move || work(&shared))
            })
            .collect::<std::io::Result<_>>()?;
        Ok(Self { shared, threads })
    }

    /// Runs the closure in the gate's next group and answers once it is committed.
    ///
    /// A problem undoes this closure alone; anything else undoes its whole group.
    pub async fn run<T: Send + 'static>(
        &self,
        gate: Gate,
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
        self.enqueue(gate, work)?;
        receiver.await.unwrap_or(Err(Error::Unavailable))
    }

    /// How many closures wait for a group.
    pub fn waiting(&self) -> usize {
        self.shared.lanes().count
    }

    fn enqueue(&self, gate: Gate, work: Work) -> Result<()> {
        let mut lanes = self.shared.lanes();
        if lanes.closed || lanes.count >= MOST_WAITING {
            return Err(Error::Unavailable);
        }
        lanes.count += 1;
        if let Some(lane) = lanes.waiting.get_mut(&gate) {
            lane.push_back(work);
        } else {
            lanes.waiting.insert(gate, VecDeque::from([work]));
            lanes.ready.push_back(gate);
            self.shared.wake.notify_one();
        }
        Ok(())
    }
}

impl Drop for Writer {
    fn drop(&mut self) {
        self.shared.lanes().closed = true;
        self.shared.wake.notify_all();
        for thread in self.threads.drain(..) {
            drop(thread.join());
        }
    }
}

fn work(shared: &Shared) {
    let mut connection: Option<Kept> = None;
    while let Some((gate, group)) = next_group(shared) {
        connection = run_group(connection, &shared.url, group);
        let mut lanes = shared.lanes();
        // While the lane was worked on it stood in `waiting`, so that nobody else took it up.
        if lanes.waiting.get(&gate).is_some_and(VecDeque::is_empty) {
            lanes.waiting.remove(&gate);
        } else {
            lanes.ready.push_back(gate);
            shared.wake.notify_one();
        }
    }
}

fn next_group(shared: &Shared) -> Option<(Gate, Vec<Work>)> {
    let mut lanes = shared.lanes();
    loop {
        if let Some(gate) = lanes.ready.pop_front() {
            let group: Vec<Work> = lanes
                .waiting
                .get_mut(&gate)
                .map(|lane| lane.drain(..lane.len().min(GROUP)).collect())
                .unwrap_or_default();
            lanes.count -= group.len();
            return Some((gate, group));
        }
        if lanes.closed {
            return None;
        }
        lanes = shared.wake.wait(lanes).unwrap_or_else(PoisonError::into_inner);
    }
}

// Returns the connection when it may be used again.
fn run_group(connection: Option<Kept>, url: &str, group: Vec<Work>) -> Option<Kept> {
    let kept = connection.filter(|conn| conn.is_current(url));
    let mut conn = match kept.map_or_else(|| Kept::open(url), Ok) {
        Ok(conn) => conn,
        Err(cause) => {
            tracing::error!(%cause, "no connection to write with");
            return None;
        }
    };
    let mut finishes = Vec::with_capacity(group.len());
    let committed = run_works(&mut conn, group, &mut finishes);
    if let Err(cause) = &committed {
        tracing::error!(%cause, group = finishes.len(), "a group was not committed");
        drop(conn.undo());
    }
    // What was committed to a file that has gone is nowhere.
    let done = committed.is_ok() && conn.is_current(url);
    for finish in finishes {
        finish(done);
    }
    done.then_some(conn)
}

fn run_works(conn: &mut DbConnection, group: Vec<Work>, finishes: &mut Vec<Finish>) -> Result<()> {
    conn.begin_write()?;
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
