//! The jobs of enrollments: moving the line, and reminding approvers.

use std::time::Duration;

use actix_web::web::Data;

use crate::app::App;
use crate::audit::Origin;
use crate::caller::{write_unasked, write_unasked_at};
use crate::enrollments::queries::{attendance, clock, gate};
use crate::enrollments::{approvals, line};
use crate::error::Result;
use crate::job::{Job, Round};
use crate::writer::Lane;

/// The jobs of this part.
pub const JOBS: &[Job] = &[
    Job { name: "queues", every: Duration::from_secs(5), run: |round| Box::pin(move_queues(round)) },
    Job { name: "approvals", every: Duration::from_mins(1), run: |round| Box::pin(remind_approvers(round)) },
    Job {
        name: "old-marks",
        every: Duration::from_hours(24),
        run: |round| Box::pin(async move { round.sweep(attendance::sweep_nonces).await }),
    },
];

/// Moves the queues of activities in which something has run out.
async fn move_queues(round: Round) -> Result<()> {
    round
        .each(gate::due, async |activity| {
            let app: Data<App> = round.app.clone();
            write_unasked_at(&round.app, Lane::Seats(activity), move |conn, now| {
                // If another request or server was faster, nothing is due any more.
                if gate::take(conn, activity)?.is_due(now) {
                    line::wake(conn, &Origin::of_clock(&app, "move_line", now), activity)?;
                }
                Ok(())
            })
            .await
        })
        .await
}

/// Reminds the approvers of the enrollments that wait for them.
async fn remind_approvers(round: Round) -> Result<()> {
    round
        .together(clock::unapproved, async |enrollments| {
            let app: Data<App> = round.app.clone();
            write_unasked(&round.app, move |conn, now| {
                approvals::remind(conn, &Origin::of_clock(&app, "remind_approvers", now), &enrollments)
            })
            .await
        })
        .await
}
