//! A job: something that the server does by itself, again and again. Each slice says which jobs it brings; `jobs` runs them.

pub mod queries;

use std::collections::HashSet;
use std::hash::Hash;
use std::panic::AssertUnwindSafe;
use std::time::{Duration, Instant};

use actix_web::web::Data;
use futures_util::FutureExt;
use futures_util::future::LocalBoxFuture;
use shared::time::Timestamp;
use tokio::sync::watch;

use crate::app::App;
use crate::caller::{read_unasked, write_unasked};
use crate::db::DbConnection;
use crate::error::{Error, Result};

/// Something that runs by itself.
#[derive(Debug, Clone, Copy)]
pub struct Job {
    /// Its name in the database, in the log and among the metrics: `kebab-case`.
    pub name: &'static str,
    /// How long the server waits from the end of one round to the next.
    pub every: Duration,
    /// One round: it does all that there is to do.
    pub run: fn(Round) -> LocalBoxFuture<'static, Result<()>>,
}

/// One round of a job.
#[derive(Clone)]
pub struct Round {
    /// The server that runs it.
    pub app: Data<App>,
    job: &'static str,
    stopped: watch::Receiver<bool>,
    until: Option<Instant>,
}

/// A thing that a job works on. Its number is remembered when it fails.
pub trait Item: Copy + Eq + Hash + Send + From<i64> + Into<i64> + 'static {}

impl<T: Copy + Eq + Hash + Send + From<i64> + Into<i64> + 'static> Item for T {}

impl Round {
    /// A round of that job.
    pub fn of(app: &Data<App>, job: &'static str, stopped: &watch::Receiver<bool>) -> Self {
        Self { app: app.clone(), job, stopped: stopped.clone(), until: None }
    }

    /// This round, from now on, for so long.
    #[must_use]
    pub fn lasting(&self, longest: Duration) -> Self {
        Self { until: Instant::now().checked_add(longest), ..self.clone() }
    }

    /// True when the server stops, or the round has lasted long: then the job finishes its current item and begins nothing else.
    /// The next round goes on with the rest. So a round with much to do is not taken for one that hangs.
    pub fn is_ending(&self) -> bool {
        *self.stopped.borrow() || self.has_lasted()
    }

    /// True when the round has lasted as long as it may, so something may be left to do.
    pub fn has_lasted(&self) -> bool {
        self.until.is_some_and(|until| until <= Instant::now())
    }

    /// Works on one item after another until no more are found. An item that fails does not hold up the others: it is put off,
    /// longer each time, and passed by until then. `find` gets those to pass by.
    pub async fn each<I: Item>(
        &self,
        find: impl Fn(&mut DbConnection, Timestamp, &[I]) -> Result<Vec<I>> + Copy + Send + 'static,
        work: impl AsyncFn(I) -> Result<()>,
    ) -> Result<()> {
        let mut seen = HashSet::new();
        loop {
            let (items, tried) = self.find(find).await?;
            // An item that was worked on and is found again waits for the next round. So each round comes to an end.
            let items: Vec<I> = items.into_iter().filter(|item| seen.insert(*item)).collect();
            if items.is_empty() {
                return Ok(());
            }
            for item in items {
                if self.is_ending() {
                    return Ok(());
                }
                self.settle(item, &tried, attempt(&work, item).await).await?;
            }
        }
    }

    /// Works on all items at once. If that fails, it works on each half, and so on down to the one item that fails. That item is
    /// put off.
    pub async fn together<I: Item>(
        &self,
        find: impl Fn(&mut DbConnection, Timestamp, &[I]) -> Result<Vec<I>> + Copy + Send + 'static,
        work: impl AsyncFn(Vec<I>) -> Result<()>,
    ) -> Result<()> {
        let (items, tried) = self.find(find).await?;
        let mut batches = vec![items];
        while let Some(mut batch) = batches.pop().filter(|_| !self.is_ending()) {
            if batch.is_empty() {
                continue;
            }
            match (attempt(&work, batch.clone()).await, batch.as_slice()) {
                (outcome, [item]) => self.settle(*item, &tried, outcome).await?,
                (Ok(()), _) => {
                    for item in batch.into_iter().filter(|item| tried.contains(item)) {
                        self.settle(item, &tried, Ok(())).await?;
                    }
                }
                (Err(_), _) => {
                    let second = batch.split_off(batch.len() / 2);
                    batches.extend([second, batch]);
                }
            }
        }
        Ok(())
    }

    /// Removes rows that have served their time, slice by slice, until none are left. `remove` tells whether there are more.
    pub async fn sweep(
        &self,
        remove: impl Fn(&mut DbConnection, Timestamp) -> Result<bool> + Copy + Send + 'static,
    ) -> Result<()> {
        while !self.is_ending() && write_unasked(&self.app, remove).await? {}
        Ok(())
    }

    // The items, and those that have failed before.
    async fn find<I: Item>(
        &self,
        find: impl Fn(&mut DbConnection, Timestamp, &[I]) -> Result<Vec<I>> + Send + 'static,
    ) -> Result<(Vec<I>, HashSet<I>)> {
        let job = self.job;
        let (items, failed, put_off) = read_unasked(&self.app, move |conn, now| {
            let failed = queries::failed(conn, job)?;
            let put_off: Vec<I> = queries::put_off_at(&failed, now).into_iter().map(I::from).collect();
            let items = find(conn, now, &put_off)?;
            Ok((items, failed, put_off.len()))
        })
        .await?;
        self.app.metrics.put_off(job, put_off);
        Ok((items, failed.into_iter().map(|(item, _)| I::from(item)).collect()))
    }

    // Remembers a failure, and forgets one that is over. Fails only when the database takes no writes: then the whole job rests.
    async fn settle<I: Item>(&self, item: I, tried: &HashSet<I>, outcome: Result<()>) -> Result<()> {
        let (job, had_failed, item) = (self.job, tried.contains(&item), item.into());
        match outcome {
            Ok(()) if had_failed => {
                write_unasked(&self.app, move |conn, _| queries::forget(conn, job, item)).await
            }
            Ok(()) => Ok(()),
            Err(cause) => {
                let why = cause.to_string();
                tracing::error!(job, item, cause = why, "an item of a job failed and is put off");
                write_unasked(&self.app, move |conn, now| queries::put_off(conn, job, item, &why, now)).await
            }
        }
    }
}

// The database may have been busy, or a neighbour may have broken the group: such work is tried once more at once. A panic is an
// error of this work alone.
async fn attempt<T: Clone>(work: &impl AsyncFn(T) -> Result<()>, on: T) -> Result<()> {
    let guarded = async |on: T| {
        let outcome = AssertUnwindSafe(work(on)).catch_unwind().await;
        outcome.unwrap_or_else(|panic| Err(Error::of_panic(&*panic)))
    };
    match guarded(on.clone()).await {
        Err(Error::Unavailable) => guarded(on).await,
        outcome => outcome,
    }
}
