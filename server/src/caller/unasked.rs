//! Reads and writes of the server itself: nobody asks, and no rights are read.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Arc, Mutex, PoisonError};

use actix_web::web::Data;
use shared::error::ErrorCode;
use shared::time::Timestamp;

use super::write;
use crate::app::App;
use crate::db::{DbConnection, Pace};
use crate::error::{Error, Result};
use crate::writer::Lane;

/// Reads for the server itself (a job looks for its work, say): nobody asks, and nobody waits.
pub async fn read_unasked<T: Send + 'static>(
    app: &Data<App>,
    run: impl FnOnce(&mut DbConnection, Timestamp) -> Result<T> + Send + 'static,
) -> Result<T> {
    let now = app.clock.now();
    app.readers.read(Pace::Long, move |conn| run(conn, now)).await
}

/// Writes for the server itself (mail that leaves, rows that have served their time). No rights are read, for nobody asks.
pub async fn write_unasked<T: Send + 'static>(
    app: &Data<App>,
    run: impl FnOnce(&mut DbConnection, Timestamp) -> Result<T> + Send + 'static,
) -> Result<T> {
    write_alone(app, None, run).await
}

/// Writes for the server itself, in a lane (the clock moves the queue of an activity, say).
pub async fn write_unasked_at<T: Send + 'static>(
    app: &Data<App>,
    lane: Lane,
    run: impl FnOnce(&mut DbConnection, Timestamp) -> Result<T> + Send + 'static,
) -> Result<T> {
    write_alone(app, Some(lane), run).await
}

// Elsewhere a fault of ours undoes the whole group of writes: the callers can ask again. Here nobody asked, and the fault may
// come back at every round. So only this closure is undone, and the result is the fault itself, not an unavailable database. A
// panic is such a fault.
async fn write_alone<T: Send + 'static>(
    app: &Data<App>,
    lane: Option<Lane>,
    run: impl FnOnce(&mut DbConnection, Timestamp) -> Result<T> + Send + 'static,
) -> Result<T> {
    let now = app.clock.now();
    let fault = Arc::new(Mutex::new(None));
    let kept = Arc::clone(&fault);
    let guarded = move |conn: &mut DbConnection| {
        let outcome = catch_unwind(AssertUnwindSafe(|| run(conn, now)));
        outcome.unwrap_or_else(|panic| Err(Error::of_panic(&*panic)))
    };
    let work = move |conn: &mut DbConnection| match guarded(conn) {
        Err(Error::Internal(cause)) => {
            *kept.lock().unwrap_or_else(PoisonError::into_inner) = Some(cause);
            // A problem undoes this closure and nothing else. The caller then gets the fault instead of the problem.
            Err(ErrorCode::NotFound.into())
        }
        outcome => outcome,
    };
    let outcome = write(app, lane, work).await;
    match fault.lock().unwrap_or_else(PoisonError::into_inner).take() {
        Some(cause) => Err(Error::Internal(cause)),
        None => outcome,
    }
}
