//! Answers are forgotten when they have served their time: the form says how many days after the activity's end.

use std::time::Duration;

use actix_web::web::Data;
use serde_json::json;
use shared::records::SubjectKind;

use super::queries;
use crate::app::App;
use crate::audit::{Origin, Subject, audit};
use crate::caller::write_unasked_at;
use crate::enrollments::queries::gate;
use crate::error::Result;
use crate::job::{Job, Round};
use crate::writer::Lane;

/// The jobs of this part.
pub const JOBS: &[Job] = &[Job {
    name: "old-answers",
    every: Duration::from_hours(24),
    run: |round| Box::pin(forget_answers(round)),
}];

/// Deletes the answers that have served their time. Their number goes on record, never their contents.
async fn forget_answers(round: Round) -> Result<()> {
    round
        .each(queries::overdue, async |activity| {
            let app: Data<App> = round.app.clone();
            write_unasked_at(&round.app, Lane::Seats(activity), move |conn, now| {
                gate::take(conn, activity)?;
                // This looks again: the office may have decided meanwhile to keep them longer, or another server may have been
                // faster.
                if !queries::overdue(conn, now, &[])?.contains(&activity) {
                    return Ok(());
                }
                let count = queries::forget(conn, activity)?;
                let origin = Origin::of_clock(&app, "forget_answers", now);
                audit(
                    conn,
                    &origin,
                    Subject::new(SubjectKind::Activity, activity.0),
                    &json!({ "answerSheets": [count, 0] }),
                )
            })
            .await
        })
        .await
}
