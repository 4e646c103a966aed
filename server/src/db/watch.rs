//! Watches whether the database answers. A PostgreSQL that falls silent (frozen, its network or disk gone) refuses nothing, and
//! libpq waits without end. So one thread asks it every second. If no answer comes, all requests are refused at once; otherwise
//! each would hold a thread and a connection.

use std::sync::{Arc, mpsc};
use std::time::Duration;

use diesel::connection::SimpleConnection;
use tokio::sync::watch;

use crate::db::DbConnection;
use crate::error::{Error, Result};

/// The time from one answer to the next question.
const EVERY: Duration = Duration::from_secs(1);
/// How long an answer may take. Together with the second between two questions it is shorter than the time-out of a near read. So
/// requests that wait when a silence begins are told of it in time, and their places are given to others.
const PATIENCE: Duration = Duration::from_millis(3_500);
/// The most questions that wait for an answer at a time: the first, and new connections that are tried meanwhile.
const MOST_ASKED: usize = 3;

/// Knows whether the database answers. An embedded one always does.
#[derive(Clone)]
pub struct Watch(Option<Arc<Watched>>);

struct Watched {
    // How often the database has fallen silent or spoken again: odd while it is silent.
    turns: watch::Receiver<u32>,
    // The asking ends when this is dropped.
    _stop: mpsc::Sender<()>,
}

impl Watch {
    /// For a database that always answers.
    pub fn none() -> Self {
        Self(None)
    }

    /// Begins to ask a PostgreSQL server.
    pub fn start(url: &str) -> std::io::Result<Self> {
        let (sender, turns) = watch::channel(0);
        let (stop, stopped) = mpsc::channel();
        let url = url.to_owned();
        std::thread::Builder::new().name("watch".to_owned()).spawn(move || {
            keep_asking(&url, &sender, &stopped);
        })?;
        Ok(Self(Some(Arc::new(Watched { turns, _stop: stop }))))
    }

    /// Counts the silences and their ends. A connection of an earlier turn is not used again: it may never get an answer.
    pub fn turn(&self) -> u32 {
        self.0.as_ref().map_or(0, |watched| *watched.turns.borrow())
    }

    /// True while no answer comes.
    pub fn is_silent(&self) -> bool {
        is_silent(self.turn())
    }

    /// The future's output, or unavailable as soon as the database is silent. Work that the future has begun on a thread goes on.
    pub async fn unless_silent<F: Future>(&self, work: F) -> Result<F::Output> {
        let Some(watched) = &self.0 else { return Ok(work.await) };
        let mut turns = watched.turns.clone();
        tokio::select! {
            biased;
            Ok(_) = turns.wait_for(|turn| is_silent(*turn)) => Err(Error::Unavailable),
            output = work => Ok(output),
        }
    }
}

fn is_silent(turn: u32) -> bool {
    turn % 2 == 1
}

fn keep_asking(url: &str, turns: &watch::Sender<u32>, stopped: &mpsc::Receiver<()>) {
    let (sender, answers) = mpsc::channel();
    let (mut conn, mut asked) = (None, 0);
    loop {
        if asked < MOST_ASKED && ask(url, conn.take(), sender.clone()).is_ok() {
            asked += 1;
        }
        let was_silent = is_silent(*turns.borrow());
        match answers.recv_timeout(PATIENCE) {
            Ok(answer) => {
                asked -= 1;
                // A refused connection is an answer too. But it does not end a silence: nobody could use the database.
                if was_silent && answer.is_some() {
                    tracing::info!("the database answers again");
                    turns.send_modify(|turn| *turn += 1);
                }
                conn = answer;
            }
            Err(_) if was_silent => {}
            Err(_) => {
                tracing::error!("the database does not answer: until it does, everything is refused");
                turns.send_modify(|turn| *turn += 1);
            }
        }
        if stopped.recv_timeout(EVERY) != Err(mpsc::RecvTimeoutError::Timeout) {
            return;
        }
    }
}

/// Asks once, on a thread that waits as long as libpq does. Sends the connection back to the watching thread; none when it
/// failed.
fn ask(
    url: &str,
    conn: Option<DbConnection>,
    answers: mpsc::Sender<Option<DbConnection>>,
) -> std::io::Result<()> {
    let url = url.to_owned();
    let ask = move || {
        let conn = conn.map_or_else(|| DbConnection::open_to_serve(&url), Ok).ok();
        let answered = conn.and_then(|mut conn| conn.batch_execute("SELECT 1").is_ok().then_some(conn));
        // After the server has stopped nobody receives it.
        drop(answers.send(answered));
    };
    std::thread::Builder::new().name("watch-asks".to_owned()).spawn(ask).map(drop)
}
