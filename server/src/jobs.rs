//! The jobs, which run by themselves: each in a task of its own, with its own errors and its own rest. If several servers share a
//! database, only one at a time does a job. A job that panics, hangs or fails does not hold up the others.

use std::time::{Duration, Instant};

use actix_web::web::Data;
use tokio::sync::watch;
use tokio::task::JoinHandle;

use crate::app::App;
use crate::caller::write_unasked;
use crate::error::{Error, Result};
use crate::job::{Job, Round, queries};
use crate::slices::SLICES;
use crate::{outbox, repeats};

/// The longest time for a round. After that it is given up, and begun anew after a rest.
const PATIENCE: Duration = Duration::from_mins(10);

/// The time between two renewals of a lease: well within a lease.
const RENEWAL: Duration = Duration::from_secs(20);

/// The longest rest after rounds that fail, unless the job rests longer anyway.
const LONGEST_REST: Duration = Duration::from_mins(5);

/// How long a stopping server waits for the running rounds of its jobs.
const STOP_PATIENCE: Duration = Duration::from_secs(20);

/// Jobs of the ground: they remove answers that were kept for repeats, and failures of items that were not tried again.
const GROUND: &[Job] = &[
    Job {
        name: "old-keys",
        every: Duration::from_hours(24),
        run: |round| Box::pin(async move { round.sweep(repeats::queries::sweep_keys).await }),
    },
    Job {
        name: "old-failures",
        every: Duration::from_hours(24),
        run: |round| Box::pin(async move { round.sweep(queries::sweep).await }),
    },
];

/// Every job there is: those of the slices, and those of the ground.
pub fn all() -> impl Iterator<Item = &'static Job> {
    SLICES.iter().flat_map(|slice| slice.jobs).chain(outbox::delivery::JOBS).chain(GROUND)
}

/// The jobs that are running.
pub struct Jobs {
    stop: watch::Sender<bool>,
    tasks: Vec<JoinHandle<()>>,
    app: Data<App>,
    server: String,
}

impl Jobs {
    /// Starts nothing else, waits for running rounds (not for ever), and leaves the jobs to other servers.
    pub async fn stop(self) {
        self.stop.send_replace(true);
        let patience = Instant::now() + STOP_PATIENCE;
        for mut task in self.tasks {
            if tokio::time::timeout_at(patience.into(), &mut task).await.is_err() {
                task.abort();
            }
        }
        let server = self.server;
        // A lease that is not given back runs out.
        drop(write_unasked(&self.app, move |conn, now| queries::give_back(conn, &server, now)).await);
    }
}

/// Starts every job.
pub fn start(app: &Data<App>) -> Jobs {
    start_each(app, |job| job.every)
}

/// Starts every job, with rests of another length: for tests.
pub fn start_each(app: &Data<App>, every: impl Fn(&Job) -> Duration) -> Jobs {
    let (stop, stopped) = watch::channel(false);
    let server = uuid::Uuid::new_v4().to_string();
    let start = |job: &Job| {
        let runner = Runner {
            round: Round::of(app, job.name, &stopped),
            job: Job { every: every(job), ..*job },
            server: server.clone(),
            noted: None,
            failures: 0,
        };
        actix_web::rt::spawn(runner.run(stopped.clone()))
    };
    let tasks = all().map(start).collect();
    Jobs { stop, tasks, app: app.clone(), server }
}

/// One job of one server.
struct Runner {
    round: Round,
    job: Job,
    server: String,
    /// When the database was last told, by a clock that cannot go back.
    noted: Option<Instant>,
    /// How many rounds have failed in a row.
    failures: u32,
}

impl Runner {
    async fn run(mut self, mut stopped: watch::Receiver<bool>) {
        while !*stopped.borrow() {
            let rest = match self.look().await {
                Ok(true) => self.job.every,
                // Another server does it, or has just done it. That server may be gone before the next turn, so this one does not
                // rest too long.
                Ok(false) => self.job.every.min(LONGEST_REST),
                Err(cause) => {
                    self.failures = self.failures.saturating_add(1);
                    self.round.app.metrics.job_failed(self.job.name);
                    tracing::error!(job = self.job.name, %cause, "a round of a job failed");
                    self.note(Some(cause.to_string())).await;
                    rest(self.job.every, self.failures)
                }
            };
            tokio::select! {
                () = tokio::time::sleep(rest) => {}
                _ = stopped.changed() => {}
            }
        }
    }

    /// Runs a round if it is this server's turn, and says whether it was.
    async fn look(&mut self) -> Result<bool> {
        if !self.is_ours().await? {
            return Ok(false);
        }
        self.round().await?;
        let has_failed = std::mem::take(&mut self.failures) > 0;
        self.round.app.metrics.job_done(self.job.name, self.round.app.clock.now().unix());
        if has_failed || self.is_to_be_noted() {
            self.note(None).await;
        }
        Ok(true)
    }

    // A job that runs every few seconds keeps its lease from round to round. That saves writes.
    async fn is_ours(&mut self) -> Result<bool> {
        if !self.is_to_be_noted() {
            return Ok(true);
        }
        let (job, server) = (self.job.name, self.server.clone());
        // Clocks do not tick alike. With the full pause, a round that comes a second early would miss its turn.
        let pause = i64::try_from(self.job.every.as_secs() * 9 / 10).unwrap_or(i64::MAX);
        let pause = if self.job.every < RENEWAL { 0 } else { pause };
        let lease = move |conn: &mut _, now| queries::lease(conn, job, &server, pause, now);
        match write_unasked(&self.round.app, lease).await {
            // Two servers have started at once, and the other one was faster.
            Err(Error::Problem(_)) => Ok(false),
            answered => answered,
        }
    }

    fn is_to_be_noted(&self) -> bool {
        self.noted.is_none_or(|at| at.elapsed() >= RENEWAL)
    }

    /// Runs a round in a task of its own, so that a panic ends with it, and renews the lease meanwhile.
    async fn round(&mut self) -> Result<()> {
        let started = Instant::now();
        let mut task = actix_web::rt::spawn((self.job.run)(self.round.clone()));
        loop {
            match tokio::time::timeout(RENEWAL, &mut task).await {
                Ok(Ok(outcome)) => return outcome,
                Ok(Err(cause)) => return Err(Error::internal(cause.to_string())),
                // If the database takes no writes, the round finds out by itself. Leaving it here would start another beside it.
                Err(_) if started.elapsed() < PATIENCE => drop(self.is_ours().await),
                Err(_) => {
                    task.abort();
                    return Err(Error::internal(format!("it did not end within {} s", PATIENCE.as_secs())));
                }
            }
        }
    }

    async fn note(&mut self, complaint: Option<String>) {
        let (job, server) = (self.job.name, self.server.clone());
        let note = move |conn: &mut _, now| queries::note(conn, job, &server, complaint.as_deref(), now);
        // A server that could not get the lease has nothing to note, and asks again. If the database takes no writes, the log tells of
        // that already.
        self.noted =
            write_unasked(&self.round.app, note).await.is_ok_and(|is_ours| is_ours).then(Instant::now);
    }
}

/// The rest of a job after so many failures in a row: twice as long each time.
fn rest(every: Duration, failures: u32) -> Duration {
    let longer = every.saturating_mul(2_u32.saturating_pow(failures.min(16)));
    longer.min(LONGEST_REST.max(every))
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn who_fails_rests_longer_and_never_for_ever() {
        let five = Duration::from_secs(5);
        let rests: Vec<_> = [0, 1, 2, 5, 6, 7, 4_000].map(|failures| rest(five, failures).as_secs()).into();
        assert_eq!(rests, [5, 10, 20, 160, 300, 300, 300]);
        assert_eq!(rest(Duration::from_hours(24), 3), Duration::from_hours(24));
    }

    #[test]
    fn no_two_jobs_have_one_name() {
        let names: HashSet<_> = all().map(|job| job.name).collect();
        assert_eq!(names.len(), all().count());
        assert!(names.iter().all(|name| name.bytes().all(|byte| byte == b'-' || byte.is_ascii_lowercase())));
    }
}
