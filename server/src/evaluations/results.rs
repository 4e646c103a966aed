//! The results of an evaluation. Before it has closed and five have answered, they are nothing but two counts.

use actix_web::get;
use actix_web::web::Path;
use shared::evaluations::access::Evaluations;
use shared::evaluations::forms::{Form, Question};
use shared::evaluations::results::{
    EvaluationResult, QuestionResult, SMALLEST_GROUP, question_result, suppress,
};
use shared::evaluations::{EvaluationAction, EvaluationPhase};
use shared::ids::{EvaluationId, FormId, QuestionId};

use crate::answer::Answer;
use crate::caller::Caller;
use crate::db::DbConnection;
use crate::error::Result;
use crate::evaluations::closing;
use crate::evaluations::queries::{self, answers};
use crate::routes::Routes;

/// The routes.
pub fn routes(config: &mut Routes<'_>) {
    config.service(read_evaluation_result).service(read_form);
}

/// Reads what came of an evaluation. Groups of fewer than five are hidden; free text is for the responsible alone.
#[utoipa::path(params(("id" = EvaluationId, Path, description = "The evaluation.")), responses((status = OK, body = EvaluationResult)))]
#[get("/api/v1/evaluations/{id}/result")]
async fn read_evaluation_result(caller: Caller, id: Path<EvaluationId>) -> Result<Answer<EvaluationResult>> {
    let evaluation = *id;
    caller.clone().read(move |conn, actor| super::sighted(conn, actor, evaluation).map(drop)).await?;
    closing::settle(caller.app(), evaluation).await?;
    caller
        .read(move |conn, actor| {
            let (evaluation, _, stewards) = super::sighted(conn, actor, *id)?;
            let phase = evaluation.phase(actor.now);
            let reads_texts = phase.allows(EvaluationAction::ReadFreeText)
                && actor.may(Evaluations::ReadFreeText(&stewards));
            let facts = queries::facts(conn, &[*id])?.remove(id.as_ref()).unwrap_or_default();
            let form = queries::form(conn, evaluation.form_id)?;
            // While it is open, nothing is known but the number of answers.
            let counted = evaluation.counted_at.is_some();
            let responses = if counted { answers::count(conn, *id)? } else { facts.answered };
            let closed = counted && matches!(phase, EvaluationPhase::Closed | EvaluationPhase::Analysed);
            let mut result = EvaluationResult {
                evaluation_id: *id,
                invited: facts.invited,
                responses,
                suppressed: !closed || responses < SMALLEST_GROUP,
                form,
                questions: Vec::new(),
                groups: Vec::new(),
            };
            if !result.suppressed {
                result.questions = questions(conn, *id, &result.form, reads_texts)?;
                result.groups = answers::groups(conn, *id)?;
                suppress(&mut result.groups);
            }
            Answer::ok(&result)
        })
        .await
}

fn questions(
    conn: &mut DbConnection,
    id: EvaluationId,
    form: &Form,
    reads_texts: bool,
) -> Result<Vec<QuestionResult>> {
    let answered = answers::answered(conn, id)?;
    let taken = answers::taken(conn, id)?;
    let texts = if reads_texts { answers::texts(conn, id)? } else { Vec::new() };
    let result = |question: &Question| {
        let own = |id: &QuestionId| *id == question.id;
        let count = answered.iter().find(|(id, _)| own(id)).map_or(0, |(_, count)| *count);
        let taken: Vec<_> = taken.iter().filter(|(id, _)| own(id)).map(|(_, count)| *count).collect();
        let texts = texts.iter().filter(|(id, _)| own(id)).map(|(_, text)| text.clone()).collect();
        question_result(question, count, &taken, texts)
    };
    Ok(form.questions.iter().map(result).collect())
}

/// Reads a form: its questions and their choices.
#[utoipa::path(params(("id" = FormId, Path, description = "The form.")), responses((status = OK, body = Form)), extensions(("x-scopes" = json!(["activities:read"]))))]
#[get("/api/v1/forms/{id}")]
async fn read_form(caller: Caller, id: Path<FormId>) -> Result<Answer<Form>> {
    caller.read(move |conn, _| Answer::ok(&queries::form(conn, *id)?)).await
}
