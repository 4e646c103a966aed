//! Answering, for whoever holds a link. No audit row, no repeated-key row, no trace: nothing leads back from an answer.
//! Both operations are POST, because the token must stand in no address; the frame keeps their traces out of the log.

use actix_web::post;
use shared::error::Problem;
use shared::evaluations::forms::answer_faults;
use shared::evaluations::{InvitationToken, NewResponse, OpenForm, require_open};

use crate::answer::Answer;
use crate::caller::Guest;
use crate::error::Result;
use crate::evaluations::queries::{self, answers};
use crate::json::Json;
use crate::routes::Routes;

/// The routes.
pub fn routes(config: &mut Routes<'_>) {
    config.service(open_evaluation_form).service(create_evaluation_response);
}

/// Opens the form that an invitation's link leads to. Changes nothing.
#[utoipa::path(tag = "evaluations", security(()), responses((status = OK, body = OpenForm)), extensions(("x-problems" = json!(["linkExpired", "evaluationClosed"]))))]
#[post("/api/v1/evaluation-forms")]
async fn open_evaluation_form(guest: Guest, body: Json<InvitationToken>) -> Result<Answer<OpenForm>> {
    guest
        .read(move |conn, actor| {
            let opened = answers::open(conn, &body.0.token)?;
            require_open(&opened.evaluation, actor.now)?;
            let (activity_title, purpose) = answers::about(conn, &opened.evaluation)?;
            let form = queries::form(conn, opened.evaluation.form_id)?;
            let closes_at = opened.evaluation.closes_at;
            Answer::ok(&OpenForm { activity_title, purpose, closes_at, answered: opened.answered, form })
        })
        .await
}

/// Answers an evaluation, once. What is kept has no person, no link and no time but the week.
#[utoipa::path(tag = "evaluations", security(()), responses((status = NO_CONTENT)), extensions(("x-problems" = json!(["linkExpired", "linkUsed", "evaluationClosed"]))))]
#[post("/api/v1/evaluation-responses")]
async fn create_evaluation_response(guest: Guest, body: Json<NewResponse>) -> Result<Answer> {
    guest
        .write(move |conn, writing| {
            let NewResponse { token, answers: given } = body.0;
            let id = answers::open(conn, &token)?.evaluation.id;
            answers::take_hold(conn, id)?;
            // Read anew: it may have been closed, or the link renewed, until we had hold of it.
            let opened = answers::open(conn, &token)?;
            require_open(&opened.evaluation, writing.now)?;
            let faults = answer_faults(&queries::form(conn, opened.evaluation.form_id)?, &given);
            if !faults.is_empty() {
                return Err(Problem::fields(faults).into());
            }
            answers::use_link(conn, &token, opened.evaluation.id)?;
            answers::insert(conn, &opened, &given, writing.today)?;
            Ok(Answer::empty(204))
        })
        .await
}
