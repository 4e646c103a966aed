//! Answers are forgotten when they have served their time: so many days after the activity's end as the form says.

use actix_web::web::Data;
use serde_json::json;
use tokio::sync::watch;

use super::queries;
use crate::app::App;
use crate::audit::{Origin, Subject, audit};
use crate::caller::{read_unasked, write_unasked_at};
use crate::enrollments::queries::gate;
use crate::error::Result;
use crate::writer::Lane;

/// Deletes the answers that have served their time. How many there were goes on record, never what they said.
pub async fn forget_answers(app: &Data<App>, stopped: &watch::Receiver<bool>) -> Result<()> {
    for id in read_unasked(app, queries::overdue).await? {
        if *stopped.borrow() {
            break;
        }
        let clock = app.clone();
        write_unasked_at(app, Lane::Seats(id), move |conn, now| {
            gate::take(conn, id)?;
            // The office may have said meanwhile that they are kept longer, another server may have been faster.
            if !queries::overdue(conn, now)?.contains(&id) {
                return Ok(());
            }
            let count = queries::forget(conn, id)?;
            let origin = Origin::of_clock(&clock, "forget_answers", now);
            audit(conn, &origin, Subject::new("activity", id.0), &json!({ "answerSheets": [count, 0] }))
        })
        .await?;
    }
    Ok(())
}
