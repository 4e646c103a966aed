//! What the clock does to enrollments.

use actix_web::web::Data;
use tokio::sync::watch;

use crate::app::App;
use crate::audit::Origin;
use crate::caller::{write_unasked, write_unasked_at};
use crate::enrollments::queries::gate;
use crate::enrollments::{approvals, line};
use crate::error::Result;
use crate::writer::Lane;

/// Lets the clock move the lines in which something has run out, and reminds those who must approve.
pub async fn move_lines(app: &Data<App>, stopped: &watch::Receiver<bool>) -> Result<()> {
    loop {
        let due = write_unasked(app, gate::due).await?;
        if due.is_empty() {
            break;
        }
        for id in due {
            if *stopped.borrow() {
                return Ok(());
            }
            let clock = app.clone();
            write_unasked_at(app, Lane::Seats(id), move |conn, now| {
                // Whoever was faster has left nothing to do.
                if gate::take(conn, id)?.is_due(now) {
                    line::wake(conn, &Origin::of_clock(&clock, "move_line", now), id)?;
                }
                Ok(())
            })
            .await?;
        }
    }
    let clock = app.clone();
    write_unasked(app, move |conn, now| {
        approvals::remind(conn, &Origin::of_clock(&clock, "remind_approvers", now))
    })
    .await
}
