//! Answers are forgotten when they have served their time: so many days after the activity's end as the form says.

use std::time::Duration;

use actix_web::web::Data;
use serde_json::json;

use super::queries;
use crate::app::App;
use crate::audit::{Origin, Subject, audit};
use crate::caller::write_unasked_at;
use crate::enrollments::queries::gate;
use crate::error::Result;
use crate::job::{Job, Round};
use crate::writer::Lane;

/// What runs by itself.
pub const JOBS: &[Job] = &[Job {
    name: "old-answers",
    every: Duration::from_hours(24),
    run: |round| Box::pin(forget_answers(round)),
}];

/// Deletes the answers that have served their time. How many there were goes on record, never what they said.
async fn forget_answers(round: Round) -> Result<()> {
    round
        .each(queries::overdue, async |activity| {
            let app: Data<App> = round.app.clone();
            write_unasked_at(&round.app, Lane::Seats(activity), move |conn, now| {
                gate::take(conn, activity)?;
                // The office may have said meanwhile that they are kept longer, another server may have been faster.
                if !queries::overdue(conn, now, &[])?.contains(&activity) {
                    return Ok(());
                }
                let count = queries::forget(conn, activity)?;
                let origin = Origin::of_clock(&app, "forget_answers", now);
                audit(
                    conn,
                    &origin,
                    Subject::new("activity", activity.0),
                    &json!({ "answerSheets": [count, 0] }),
                )
            })
            .await
        })
        .await
}
