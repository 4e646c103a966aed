//! Answering: the holder of a link answers. It leaves no audit row, no row for repeats and no line in the log: nothing leads back
//! from an answer. Both operations are POST, because the token must stand in no address.

use actix_web::post;
use shared::error::{ErrorCode, Problem};
use shared::evaluations::forms::{self, Form, answer_faults};
use shared::evaluations::{InvitationToken, NewResponse, OpenForm, require_open};

use crate::answer::Answer;
use crate::caller::Guest;
use crate::db::DbConnection;
use crate::error::{Error, Result};
use crate::evaluations::queries::answers::Opened;
use crate::evaluations::queries::{self, answers, sealed};
use crate::json::Json;
use crate::keys::Keys;
use crate::routes::Routes;

/// The routes.
pub fn routes(config: &mut Routes<'_>) {
    config.service(open_evaluation_form).service(create_evaluation_response);
}

/// Opens the form that an invitation's link leads to. Changes nothing.
#[utoipa::path(security(()), responses((status = OK, body = OpenForm)), extensions(("x-problems" = json!(["linkExpired", "evaluationClosed"]))))]
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

/// Answers an evaluation, once. Until it closes the answer lies sealed; what is kept of it then has no person, no link and no time.
///
/// The same answers sent again with the same link are taken as the first ones, whose answer got lost on the way.
#[utoipa::path(security(()), responses((status = NO_CONTENT)), extensions(("x-problems" = json!(["linkExpired", "linkUsed", "evaluationClosed"]))))]
#[post("/api/v1/evaluation-responses")]
async fn create_evaluation_response(guest: Guest, body: Json<NewResponse>) -> Result<Answer> {
    guest
        .write(move |conn, writing| {
            let NewResponse { token, answers: given } = body.0;
            let id = answers::open(conn, &token)?.evaluation.id;
            answers::take_hold(conn, id)?;
            // This reads again: before the hold, the evaluation may have been closed or the link renewed.
            let opened = answers::open(conn, &token)?;
            require_open(&opened.evaluation, writing.now)?;
            let form = queries::form(conn, opened.evaluation.form_id)?;
            let faults = answer_faults(&form, &given);
            if !faults.is_empty() {
                return Err(Problem::fields(faults).into());
            }
            seal(conn, &writing.origin.keys, (&opened, &form), given)?;
            Ok(Answer::empty(204))
        })
        .await
}

/// Seals what somebody answers into their invitation's row: durable at once, and readable when the evaluation has closed.
pub(crate) fn seal(
    conn: &mut DbConnection,
    keys: &Keys,
    (opened, form): (&Opened, &Form),
    mut given: Vec<forms::Answer>,
) -> Result<()> {
    given.sort_by_key(|answer| answer.question_id);
    let content = serde_json::to_vec(&given).map_err(Error::internal)?;
    if opened.answered {
        let before = sealed::find(conn, &opened.link)?.and_then(|sealed| keys.unseal(&opened.link, &sealed));
        return if before == Some(content) { Ok(()) } else { Err(ErrorCode::LinkUsed.into()) };
    }
    sealed::put(conn, &opened.link, &keys.seal_up(&opened.link, &content, form.usual_bytes())?)
}
