//! What runs by itself: mail leaves, the queues of activities move, reminders and the day's tasks are written when they are due, and
//! what has served its time is swept away.

use std::time::Duration;

use actix_web::web::Data;
use shared::time::Timestamp;
use tokio::sync::watch;
use tokio::task::JoinHandle;

use crate::accounts;
use crate::app::App;
use crate::caller::write_unasked;
use crate::enrollments::clock::move_lines;
use crate::enrollments::queries::attendance;
use crate::error::Result;
use crate::evaluations::closing::open_boxes;
use crate::imports::queries as imports;
use crate::outbox::delivery::deliver;
use crate::questions::forget::forget_answers;
use crate::reminders::remind::remind;
use crate::repeats;
use crate::today::digest::send_digests;

/// How often the outbox is looked into.
const EVERY: Duration = Duration::from_secs(5);
/// Seconds from one look at what is due by the calendar to the next.
const LOOK_SECONDS: i64 = 60;
/// Seconds from one sweep to the next.
const SWEEP_SECONDS: i64 = 24 * 3600;
/// Seconds from one look for imports that have expired to the next: they hold personal data.
const IMPORT_SECONDS: i64 = 600;

/// The jobs that are running.
pub struct Jobs {
    stop: watch::Sender<bool>,
    task: JoinHandle<()>,
}

impl Jobs {
    /// Waits for the mail that is under way, and starts no other.
    pub async fn stop(self) {
        self.stop.send_replace(true);
        drop(self.task.await);
    }
}

/// Starts what runs by itself: mail leaves the outbox, reminders and the day's tasks are written when they are due, and once
/// a day what has served its time is swept away.
pub fn start(app: &Data<App>) -> Jobs {
    let app = app.clone();
    let (stop, mut stopped) = watch::channel(false);
    let task = actix_web::rt::spawn(async move {
        let (mut swept_at, mut looked_at): (Option<Timestamp>, Option<Timestamp>) = (None, None);
        let mut imports_swept_at: Option<Timestamp> = None;
        while !*stopped.borrow() {
            if let Err(cause) = move_lines(&app, &stopped).await {
                tracing::error!(%cause, "the lines could not be moved");
            }
            if let Err(cause) = accounts::told::tell_wishes(&app, &stopped).await {
                tracing::error!(%cause, "links and warnings could not be sent");
            }
            if let Err(cause) = open_boxes(&app, &stopped).await {
                tracing::error!(%cause, "the answers to evaluations could not be opened");
            }
            let now = app.clock.now();
            if looked_at.is_none_or(|at| at.plus_seconds(LOOK_SECONDS) <= now) {
                looked_at = Some(now);
                if let Err(cause) = write_due(&app, &stopped).await {
                    tracing::error!(%cause, "what is due was not all written");
                }
            }
            if let Err(cause) = deliver(&app, &stopped).await {
                tracing::error!(%cause, "the outbox could not be worked on");
            }
            if swept_at.is_none_or(|at| at.plus_seconds(SWEEP_SECONDS) <= now) {
                swept_at = Some(now);
                if let Err(cause) = sweep(&app, &stopped).await {
                    tracing::error!(%cause, "the sweep was not finished");
                }
            }
            if imports_swept_at.is_none_or(|at| at.plus_seconds(IMPORT_SECONDS) <= now) {
                imports_swept_at = Some(now);
                if let Err(cause) = sweep_imports(&app, &stopped).await {
                    tracing::error!(%cause, "expired imports could not be removed");
                }
            }
            tokio::select! {
                () = tokio::time::sleep(EVERY) => {}
                _ = stopped.changed() => {}
            }
        }
    });
    Jobs { stop, task }
}

async fn sweep_imports(app: &Data<App>, stopped: &watch::Receiver<bool>) -> Result<()> {
    while !*stopped.borrow() && write_unasked(app, imports::sweep).await? {}
    Ok(())
}

async fn write_due(app: &Data<App>, stopped: &watch::Receiver<bool>) -> Result<()> {
    remind(app, stopped).await?;
    send_digests(app, stopped).await
}

async fn sweep(app: &Data<App>, stopped: &watch::Receiver<bool>) -> Result<()> {
    while !*stopped.borrow() && write_unasked(app, repeats::queries::sweep_keys).await? {}
    while !*stopped.borrow() && write_unasked(app, accounts::queries::sweep::sweep_doors).await? {}
    while !*stopped.borrow() && write_unasked(app, accounts::queries::doors::sweep).await? {}
    while !*stopped.borrow() && write_unasked(app, attendance::sweep_nonces).await? {}
    forget_answers(app, stopped).await
}
