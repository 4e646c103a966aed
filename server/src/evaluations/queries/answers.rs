//! SQL of answers. While an evaluation is open, they lie sealed in the rows of their invitations. After it has closed, they are
//! rows without a person, a link or a time.

use diesel::prelude::*;
use shared::error::ErrorCode;
use shared::evaluations::Evaluation;
use shared::evaluations::forms::Answer;
use shared::evaluations::results::{ChoiceCount, GroupCount};
use shared::ids::{EvaluationId, QuestionId};
use shared::schema::{activities, evaluations, invitations, response_groups, response_items, responses};

use crate::db::{DbConnection, columns};
use crate::error::Result;
use crate::keys::hash_secret;

/// The evaluation that a link opens, and the state of its invitation.
#[derive(Debug)]
pub struct Opened {
    /// The evaluation it asks for.
    pub evaluation: Evaluation,
    /// True when it has been answered.
    pub answered: bool,
    /// The hash of the link's token: it stands for the answer.
    pub link: String,
}

/// The evaluation that a link's token opens. A link that a reminder has replaced does not work: nobody can tell it from an
/// unknown one.
pub fn open(conn: &mut DbConnection, token: &str) -> Result<Opened> {
    let link = hash_secret(token);
    let row: Option<(Evaluation, bool)> = invitations::table
        .inner_join(evaluations::table)
        .filter(invitations::token_hash.eq(&link))
        .select((columns::<Evaluation>(), invitations::answered))
        .first(conn)
        .optional()?;
    let (evaluation, answered) = row.ok_or(ErrorCode::LinkExpired)?;
    Ok(Opened { evaluation, answered, link })
}

/// The title and purpose of the activity that is asked about.
pub fn about(conn: &mut DbConnection, evaluation: &Evaluation) -> Result<(String, String)> {
    Ok(activities::table
        .find(evaluation.activity_id)
        .select((activities::title, activities::purpose))
        .first(conn)?)
}

/// Takes hold of an evaluation, so that answers, reminders and closing come one after the other. SQLite has one writer anyway.
pub fn take_hold(conn: &mut DbConnection, id: EvaluationId) -> Result<()> {
    if matches!(conn, DbConnection::Postgres(_)) {
        diesel::update(evaluations::table.find(id))
            .set(evaluations::version.eq(evaluations::version))
            .execute(conn)?;
    }
    Ok(())
}

/// Keeps an answer under a random id. Questions left out leave nothing. The answers of one evaluation lie together, in the order
/// of their ids.
pub fn insert(conn: &mut DbConnection, evaluation: EvaluationId, id: &str, answers: &[Answer]) -> Result<()> {
    diesel::insert_into(responses::table)
        .values((responses::id.eq(id), responses::evaluation_id.eq(evaluation)))
        .execute(conn)?;
    for answer in answers {
        let text = answer.text.trim();
        let in_words = (!text.is_empty()).then_some((0, text));
        for (number, text) in answer.numbers.iter().map(|number| (*number, "")).chain(in_words) {
            diesel::insert_into(response_items::table)
                .values((
                    response_items::response_id.eq(id),
                    response_items::question_id.eq(answer.question_id),
                    response_items::number.eq(number),
                    response_items::text.eq(text),
                ))
                .execute(conn)?;
        }
    }
    Ok(())
}

/// Adds to the number of answers from a form of school.
pub fn add_to_group(
    conn: &mut DbConnection,
    evaluation: EvaluationId,
    school_form: &str,
    count: i32,
) -> Result<()> {
    let own = response_groups::table.find((evaluation, school_form));
    let raised = diesel::update(own).set(response_groups::responses.eq(response_groups::responses + count));
    if raised.execute(conn)? == 0 {
        diesel::insert_into(response_groups::table)
            .values((
                response_groups::evaluation_id.eq(evaluation),
                response_groups::school_form.eq(school_form),
                response_groups::responses.eq(count),
            ))
            .execute(conn)?;
    }
    Ok(())
}

/// How many have answered.
pub fn count(conn: &mut DbConnection, id: EvaluationId) -> Result<i64> {
    Ok(responses::table.filter(responses::evaluation_id.eq(id)).count().get_result(conn)?)
}

/// The number of answers from each form of school. Small numbers are not hidden yet.
pub fn groups(conn: &mut DbConnection, id: EvaluationId) -> Result<Vec<GroupCount>> {
    let rows: Vec<(String, i32)> = response_groups::table
        .filter(response_groups::evaluation_id.eq(id))
        .order(response_groups::school_form)
        .select((response_groups::school_form, response_groups::responses))
        .load(conn)?;
    let group = |(form, count): (String, i32)| GroupCount {
        school_form: form.parse().ok(),
        responses: Some(count.into()),
    };
    Ok(rows.into_iter().map(group).collect())
}

/// How many answered each question.
pub fn answered(conn: &mut DbConnection, id: EvaluationId) -> Result<Vec<(QuestionId, i64)>> {
    Ok(response_items::table
        .inner_join(responses::table)
        .filter(responses::evaluation_id.eq(id))
        .group_by(response_items::question_id)
        .select((
            response_items::question_id,
            diesel::dsl::count(response_items::response_id).aggregate_distinct(),
        ))
        .load(conn)?)
}

/// How often each choice was taken.
pub fn taken(conn: &mut DbConnection, id: EvaluationId) -> Result<Vec<(QuestionId, ChoiceCount)>> {
    let rows: Vec<(QuestionId, i32, i64)> = response_items::table
        .inner_join(responses::table)
        .filter(responses::evaluation_id.eq(id))
        .filter(response_items::text.eq(""))
        .group_by((response_items::question_id, response_items::number))
        .select((response_items::question_id, response_items::number, diesel::dsl::count_star()))
        .load(conn)?;
    Ok(rows.into_iter().map(|(question, number, count)| (question, ChoiceCount { number, count })).collect())
}

/// The texts of the answers. Their order follows from the words alone, so it is stable and tells neither time nor person.
pub fn texts(conn: &mut DbConnection, id: EvaluationId) -> Result<Vec<(QuestionId, String)>> {
    let mut rows: Vec<(QuestionId, String)> = response_items::table
        .inner_join(responses::table)
        .filter(responses::evaluation_id.eq(id))
        .filter(response_items::text.ne(""))
        .select((response_items::question_id, response_items::text))
        .load(conn)?;
    rows.sort_by_cached_key(|(question, text)| hash_secret(&format!("{question} {text}")));
    Ok(rows)
}
