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

/// The times that rounds and leases go by.
#[derive(Debug, Clone, Copy)]
pub struct Timing {
    /// The longest time for a round. After that it is given up, and begun anew after a rest. A round begins nothing new after half
    /// of it.
    pub patience: Duration,
    /// The time between two renewals of a lease: well within a lease.
    pub renewal: Duration,
    /// The longest rest after rounds that fail, unless the job rests longer anyway.
    pub longest_rest: Duration,
    /// How long a stopping server waits for the running rounds of its jobs.
    pub stop_patience: Duration,
}

impl Default for Timing {
    fn default() -> Self {
        Self {
            patience: Duration::from_mins(10),
            renewal: Duration::from_secs(20),
            longest_rest: Duration::from_mins(5),
            stop_patience: Duration::from_secs(20),
        }
    }
}

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
    timing: Timing,
}

impl Jobs {
    /// Starts nothing else, waits for running rounds (not for ever), and leaves the jobs to other servers.
    pub async fn stop(self) {
        self.stop.send_replace(true);
        let patience = Instant::now() + self.timing.stop_patience;
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
    start_each(app, all().copied(), Timing::default())
}

/// Starts these jobs, with these times.
pub fn start_each(app: &Data<App>, jobs: impl Iterator<Item = Job>, timing: Timing) -> Jobs {
    let (stop, stopped) = watch::channel(false);
    let server = uuid::Uuid::new_v4().to_string();
    let start = |job: Job| {
        let round = Round::of(app, job.name, &stopped);
        let runner = Runner { round, job, timing, server: server.clone(), noted: None, failures: 0 };
        actix_web::rt::spawn(runner.run(stopped.clone()))
    };
    let tasks = jobs.map(start).collect();
    Jobs { stop, tasks, app: app.clone(), server, timing }
}

/// The outcome of a look at a job.
enum Turn {
    /// This server has done all that there was to do.
    Done,
    /// This server has worked for as long as a round may last.
    Unfinished,
    /// Another server does the job.
    OfAnother,
}

/// One job of one server.
struct Runner {
    round: Round,
    job: Job,
    timing: Timing,
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
                Ok(Turn::Done) => self.job.every,
                // Something is left to do. Or another server does it, or has just done it: that server may be gone before the next
                // turn, so this one does not rest too long.
                Ok(Turn::Unfinished | Turn::OfAnother) => self.job.every.min(self.timing.longest_rest),
                Err(cause) => {
                    self.failures = self.failures.saturating_add(1);
                    self.round.app.metrics.job_failed(self.job.name);
                    tracing::error!(job = self.job.name, %cause, "a round of a job failed");
                    self.give_up(cause.to_string()).await;
                    rest(self.job.every, self.failures, self.timing.longest_rest)
                }
            };
            tokio::select! {
                () = tokio::time::sleep(rest) => {}
                _ = stopped.changed() => {}
            }
        }
    }

    /// Runs a round if it is this server's turn.
    async fn look(&mut self) -> Result<Turn> {
        if !self.is_ours().await? {
            return Ok(Turn::OfAnother);
        }
        let round = self.round.lasting(self.timing.patience / 2);
        self.carry_out(&round).await?;
        let has_failed = std::mem::take(&mut self.failures) > 0;
        self.round.app.metrics.job_done(self.job.name, self.round.app.clock.now().unix());
        // While something is left to do, the job is not written down as done: its rest would begin.
        if round.has_lasted() {
            return Ok(Turn::Unfinished);
        }
        if has_failed || self.is_to_be_noted() {
            self.note().await;
        }
        Ok(Turn::Done)
    }

    // A job that runs every few seconds keeps its lease from round to round. That saves writes.
    async fn is_ours(&mut self) -> Result<bool> {
        if !self.is_to_be_noted() {
            return Ok(true);
        }
        let (job, server) = (self.job.name, self.server.clone());
        // Clocks do not tick alike. With the full pause, a round that comes a second early would miss its turn.
        let pause = i64::try_from(self.job.every.as_secs() * 9 / 10).unwrap_or(i64::MAX);
        let pause = if self.job.every < self.timing.renewal { 0 } else { pause };
        let lease = move |conn: &mut _, now| queries::lease(conn, job, &server, pause, now);
        match write_unasked(&self.round.app, lease).await {
            // Two servers have started at once, and the other one was faster.
            Err(Error::Problem(_)) => Ok(false),
            answered => answered,
        }
    }

    fn is_to_be_noted(&self) -> bool {
        self.noted.is_none_or(|at| at.elapsed() >= self.timing.renewal)
    }

    /// Runs a round in a task of its own, so that a panic ends with it, and renews the lease meanwhile.
    async fn carry_out(&mut self, round: &Round) -> Result<()> {
        let started = Instant::now();
        let mut task = actix_web::rt::spawn((self.job.run)(round.clone()));
        loop {
            match tokio::time::timeout(self.timing.renewal, &mut task).await {
                Ok(Ok(outcome)) => return outcome,
                Ok(Err(ended)) => {
                    let told = ended.try_into_panic().map(|panic| Error::of_panic(&*panic));
                    return Err(told.unwrap_or_else(Error::internal));
                }
                // If the database takes no writes, the round finds out by itself. Leaving it here would start another beside it.
                Err(_) if started.elapsed() < self.timing.patience => drop(self.is_ours().await),
                Err(_) => {
                    task.abort();
                    let seconds = self.timing.patience.as_secs();
                    return Err(Error::internal(format!("it did not end within {seconds} s")));
                }
            }
        }
    }

    // Writes the failure down, and leaves the job to other servers while this one rests: perhaps only this server fails. A server
    // that is alone takes the job up again.
    async fn give_up(&mut self, complaint: String) {
        let (job, server) = (self.job.name, self.server.clone());
        let give_up = move |conn: &mut _, now| queries::give_up(conn, job, &server, &complaint, now);
        // If the database takes no writes, the log tells of that already, and the lease runs out.
        drop(write_unasked(&self.round.app, give_up).await);
        self.noted = None;
    }

    async fn note(&mut self) {
        let (job, server) = (self.job.name, self.server.clone());
        let note = move |conn: &mut _, now| queries::note(conn, job, &server, now);
        // A server that could not get the lease has nothing to note, and asks again. If the database takes no writes, the log tells of
        // that already.
        self.noted =
            write_unasked(&self.round.app, note).await.is_ok_and(|is_ours| is_ours).then(Instant::now);
    }
}

/// The rest of a job after so many failures in a row: twice as long each time.
fn rest(every: Duration, failures: u32, longest: Duration) -> Duration {
    let longer = every.saturating_mul(2_u32.saturating_pow(failures.min(16)));
    longer.min(longest.max(every))
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn who_fails_rests_longer_and_never_for_ever() {
        let (five, longest) = (Duration::from_secs(5), Timing::default().longest_rest);
        let rests = [0, 1, 2, 5, 6, 7, 4_000].map(|failures| rest(five, failures, longest).as_secs());
        assert_eq!(rests, [5, 10, 20, 160, 300, 300, 300]);
        assert_eq!(rest(Duration::from_hours(24), 3, longest), Duration::from_hours(24));
    }

    #[test]
    fn no_two_jobs_have_one_name() {
        let names: HashSet<_> = all().map(|job| job.name).collect();
        assert_eq!(names.len(), all().count());
        assert!(names.iter().all(|name| name.bytes().all(|byte| byte == b'-' || byte.is_ascii_lowercase())));
    }
}
