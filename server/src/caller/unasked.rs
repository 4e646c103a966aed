//! What the server does by itself: nobody asks, and no rights are read.

use actix_web::web::Data;
use shared::time::Timestamp;

use super::write;
use crate::app::App;
use crate::db::{DbConnection, Pace};
use crate::error::Result;
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
    let now = app.clock.now();
    write(app, None, move |conn| run(conn, now)).await
}

/// Writes where nobody asks, in a lane: what the clock does to the queue of an activity.
pub async fn write_unasked_at<T: Send + 'static>(
    app: &Data<App>,
    lane: Lane,
    run: impl FnOnce(&mut DbConnection, Timestamp) -> Result<T> + Send + 'static,
) -> Result<T> {
    let now = app.clock.now();
    write(app, Some(lane), move |conn| run(conn, now)).await
}
