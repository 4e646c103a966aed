//! A job: something that the server does by itself, again and again. Each slice says which jobs it brings; `jobs` runs them.

pub mod queries;

use std::collections::HashSet;
use std::hash::Hash;
use std::time::Duration;

use actix_web::web::Data;
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
}

/// A thing that a job works on. Its number is remembered when it fails.
pub trait Item: Copy + Eq + Hash + Send + 'static {
    /// Its number.
    fn number(self) -> i64;
}

impl<T: Copy + Eq + Hash + Send + Into<i64> + 'static> Item for T {
    fn number(self) -> i64 {
        self.into()
    }
}

impl Round {
    /// A round of that job.
    pub fn of(app: &Data<App>, job: &'static str, stopped: &watch::Receiver<bool>) -> Self {
        Self { app: app.clone(), job, stopped: stopped.clone() }
    }

    /// True when the server stops: then the job finishes its current item and begins nothing else.
    pub fn is_stopping(&self) -> bool {
        *self.stopped.borrow()
    }

    /// Works on one item after another until no more are found. An item that fails does not hold up the others: it is put off,
    /// longer each time, and passed by until then. `find` gets the numbers to pass by.
    pub async fn each<I: Item>(
        &self,
        find: impl Fn(&mut DbConnection, Timestamp, &[i64]) -> Result<Vec<I>> + Copy + Send + 'static,
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
                if self.is_stopping() {
                    return Ok(());
                }
                self.settle(item, &tried, self.attempt(&work, item).await).await?;
            }
        }
    }

    /// Works on all items at once. If that fails, it works on each half, and so on down to the one item that fails. That item is
    /// put off.
    pub async fn together<I: Item>(
        &self,
        find: impl Fn(&mut DbConnection, Timestamp, &[i64]) -> Result<Vec<I>> + Copy + Send + 'static,
        work: impl AsyncFn(Vec<I>) -> Result<()>,
    ) -> Result<()> {
        let (items, tried) = self.find(find).await?;
        let mut batches = vec![items];
        while let Some(mut batch) = batches.pop().filter(|_| !self.is_stopping()) {
            match (work(batch.clone()).await, batch.as_slice()) {
                (_, []) => {}
                (outcome, [item]) => self.settle(*item, &tried, outcome).await?,
                (Ok(()), _) => {
                    for item in batch.into_iter().filter(|item| tried.contains(&item.number())) {
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
        while !self.is_stopping() && write_unasked(&self.app, remove).await? {}
        Ok(())
    }

    // The items, and the numbers of those that have failed before.
    async fn find<I: Item>(
        &self,
        find: impl Fn(&mut DbConnection, Timestamp, &[i64]) -> Result<Vec<I>> + Send + 'static,
    ) -> Result<(Vec<I>, HashSet<i64>)> {
        let job = self.job;
        let (items, failed, put_off) = read_unasked(&self.app, move |conn, now| {
            let failed = queries::failed(conn, job)?;
            let put_off = queries::put_off_at(&failed, now);
            let items = find(conn, now, &put_off)?;
            Ok((items, failed, put_off.len()))
        })
        .await?;
        self.app.metrics.put_off(job, put_off);
        Ok((items, failed.into_iter().map(|(item, _)| item).collect()))
    }

    // The database may have been busy, or a neighbour may have broken the group: such an item is tried once more at once.
    async fn attempt<I: Item>(&self, work: &impl AsyncFn(I) -> Result<()>, item: I) -> Result<()> {
        match work(item).await {
            Err(Error::Unavailable) => work(item).await,
            outcome => outcome,
        }
    }

    // Remembers a failure, and forgets one that is over. Fails only when the database takes no writes: then the whole job rests.
    async fn settle<I: Item>(&self, item: I, tried: &HashSet<i64>, outcome: Result<()>) -> Result<()> {
        let (job, item) = (self.job, item.number());
        match outcome {
            Ok(()) if tried.contains(&item) => {
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
