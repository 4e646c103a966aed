//! What the server does by itself: nobody asks, and no rights are read.

use std::sync::{Arc, Mutex, PoisonError};

use actix_web::web::Data;
use shared::error::ErrorCode;
use shared::time::Timestamp;

use super::write;
use crate::app::App;
use crate::db::{DbConnection, Pace};
use crate::error::{Error, Result};
use crate::writer::Lane;

/// Reads where nobody asks, and nobody waits: what the server is to do by itself.
pub async fn read_unasked<T: Send + 'static>(
    app: &Data<App>,
    run: impl FnOnce(&mut DbConnection, Timestamp) -> Result<T> + Send + 'static,
) -> Result<T> {
    let now = app.clock.now();
    app.readers.read(Pace::Long, move |conn| run(conn, now)).await
}

/// Writes where nobody asks: mail that leaves, rows that have served their time. No rights are read, for there are none.
pub async fn write_unasked<T: Send + 'static>(
    app: &Data<App>,
    run: impl FnOnce(&mut DbConnection, Timestamp) -> Result<T> + Send + 'static,
) -> Result<T> {
    write_alone(app, None, run).await
}

/// Writes where nobody asks, in a lane: what the clock does to the queue of an activity.
pub async fn write_unasked_at<T: Send + 'static>(
    app: &Data<App>,
    lane: Lane,
    run: impl FnOnce(&mut DbConnection, Timestamp) -> Result<T> + Send + 'static,
) -> Result<T> {
    write_alone(app, Some(lane), run).await
}

// A fault of ours breaks the group that it happens in, for whoever asked may ask again. Nobody asked here, and the same fault may
// happen at every round: only this closure is undone, and the fault is answered instead of a database that is not available.
async fn write_alone<T: Send + 'static>(
    app: &Data<App>,
    lane: Option<Lane>,
    run: impl FnOnce(&mut DbConnection, Timestamp) -> Result<T> + Send + 'static,
) -> Result<T> {
    let now = app.clock.now();
    let fault = Arc::new(Mutex::new(None));
    let kept = Arc::clone(&fault);
    let work = move |conn: &mut DbConnection| match run(conn, now) {
        Err(Error::Internal(cause)) => {
            *kept.lock().unwrap_or_else(PoisonError::into_inner) = Some(cause);
            // Any problem undoes this closure and nothing else; the caller gets the cause instead.
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
