//! The end of an evaluation: when it has closed, the sealed answers are opened, all at once, and counted. The opened answers are
//! kept in the order of random numbers, and nothing in them leads back.

use std::collections::BTreeMap;
use std::sync::atomic::Ordering;
use std::time::Duration;

use actix_web::web::Data;
use serde_json::json;
use shared::evaluations::forms::Answer;
use shared::ids::EvaluationId;

use super::queries::{self, answers, sealed};
use crate::app::App;
use crate::audit::{Origin, audit};
use crate::caller::{read_unasked, write_unasked};
use crate::db::{DbConnection, Pace};
use crate::error::{Error, Result};
use crate::job::{Job, Round};

/// The jobs of this part.
pub const JOBS: &[Job] =
    &[Job { name: "evaluations", every: Duration::from_secs(5), run: |round| Box::pin(open_boxes(round)) }];

/// Counts the evaluations that have closed since the last round.
async fn open_boxes(round: Round) -> Result<()> {
    round.each(sealed::uncounted, async |evaluation| settle(&round.app, evaluation).await).await?;
    empty_log(&round.app).await
}

/// Counts an evaluation that has closed, unless that has been done. A request for its result calls this and need not wait for the
/// clock.
pub(super) async fn settle(app: &Data<App>, id: EvaluationId) -> Result<()> {
    let is_due = move |conn: &mut DbConnection, now| Ok(queries::find(conn, id)?.is_to_be_counted(now));
    if !read_unasked(app, is_due).await? {
        return Ok(());
    }
    let clock = app.clone();
    write_unasked(app, move |conn, now| count(conn, &Origin::of_clock(&clock, "count_evaluation", now), id))
        .await?;
    app.log_tells.store(true, Ordering::Release);
    empty_log(app).await
}

/// Opens and counts the answers of an evaluation that has closed; does nothing where it is not due.
pub(crate) fn count(conn: &mut DbConnection, origin: &Origin, id: EvaluationId) -> Result<()> {
    answers::take_hold(conn, id)?;
    if !queries::find(conn, id)?.is_to_be_counted(origin.at) {
        return Ok(());
    }
    let all = sealed::all(conn, id)?;
    let (mut groups, mut opened, sent) = (BTreeMap::<String, i32>::new(), Vec::new(), all.len());
    for (link, school_form, one) in all {
        // An answer without its key is lost. It must not keep the others from being read.
        let Some(content) = origin.keys.unseal(&link, &one) else { continue };
        let given: Vec<Answer> = serde_json::from_slice(&content).map_err(Error::internal)?;
        opened.push((uuid::Uuid::new_v4().to_string(), given));
        *groups.entry(school_form.unwrap_or_default()).or_default() += 1;
    }
    opened.sort_by(|(one, _), (other, _)| one.cmp(other));
    for (random, given) in &opened {
        answers::insert(conn, id, random, given)?;
    }
    for (school_form, count) in groups {
        answers::add_to_group(conn, id, &school_form, count)?;
    }
    sealed::erase(conn, id, origin.at)?;
    let (counted, lost) = (opened.len(), sent - opened.len());
    if lost > 0 {
        tracing::error!(evaluation = %id, lost, "answers could not be opened: their key is not in the key file any more");
    }
    if sent == 0 {
        return Ok(());
    }
    audit(conn, origin, super::subject(id), &json!({ "counted": [null, counted], "lost": [null, lost] }))
}

// Empties the log of the embedded database, so that it does not hold the answers any more. If others are in the way, the next
// round tries again.
async fn empty_log(app: &Data<App>) -> Result<()> {
    if !app.log_tells.load(Ordering::Acquire) {
        return Ok(());
    }
    if app.readers.elsewhere(Pace::Near, sealed::empty_log).await? {
        app.log_tells.store(false, Ordering::Release);
    }
    Ok(())
}
