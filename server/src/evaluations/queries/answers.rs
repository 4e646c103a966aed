//! SQL of answers. What is stored has no person, no link, no moment: who answers is known only while the transaction runs.

use chrono::{Datelike, Days, NaiveDate};
use diesel::prelude::*;
use shared::error::ErrorCode;
use shared::evaluations::Evaluation;
use shared::evaluations::forms::Answer;
use shared::evaluations::results::{ChoiceCount, GroupCount};
use shared::ids::{EvaluationId, QuestionId};
use shared::schema::{activities, evaluations, invitations, participants, response_items, responses};

use crate::accounts::token::hash_secret;
use crate::db::{DbConnection, columns};
use crate::error::Result;

/// What a link opens.
#[derive(Debug)]
pub struct Opened {
    /// The evaluation it asks for.
    pub evaluation: Evaluation,
    /// True when it has been answered.
    pub answered: bool,
    /// The form of school that the answer counts for.
    pub school_form: Option<String>,
}

/// The evaluation that a link's token opens. A link that a reminder has replaced is like one that never was.
pub fn open(conn: &mut DbConnection, token: &str) -> Result<Opened> {
    let row: Option<(Evaluation, bool, Option<String>)> = invitations::table
        .inner_join(evaluations::table)
        .inner_join(participants::table)
        .filter(invitations::token_hash.eq(hash_secret(token)))
        .select((columns::<Evaluation>(), invitations::answered, participants::school_form))
        .first(conn)
        .optional()?;
    let (evaluation, answered, school_form) = row.ok_or(ErrorCode::LinkExpired)?;
    Ok(Opened { evaluation, answered, school_form })
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

/// Uses up a link, once. The evaluation must be held.
///
/// PostgreSQL marks each row with the transaction that wrote it, which would lead from the answer to the link. Therefore
/// all the evaluation's links are written with each answer: they all carry the mark of the last one.
pub fn use_link(conn: &mut DbConnection, token: &str, evaluation: EvaluationId) -> Result<()> {
    let own = invitations::table
        .filter(invitations::token_hash.eq(hash_secret(token)))
        .filter(invitations::answered.eq(false));
    if diesel::update(own).set(invitations::answered.eq(true)).execute(conn)? == 0 {
        return Err(ErrorCode::LinkUsed.into());
    }
    if matches!(conn, DbConnection::Postgres(_)) {
        diesel::update(invitations::table.filter(invitations::evaluation_id.eq(evaluation)))
            .set(invitations::answered.eq(invitations::answered))
            .execute(conn)?;
    }
    Ok(())
}

/// The Monday of the day's week: all the time that an answer keeps.
pub fn week_of(day: NaiveDate) -> NaiveDate {
    day.checked_sub_days(Days::new(u64::from(day.weekday().num_days_from_monday()))).unwrap_or(day)
}

/// Keeps an answer under a random id. Questions left out leave nothing.
pub fn insert(conn: &mut DbConnection, opened: &Opened, answers: &[Answer], today: NaiveDate) -> Result<()> {
    let id = uuid::Uuid::new_v4().to_string();
    diesel::insert_into(responses::table)
        .values((
            responses::id.eq(&id),
            responses::evaluation_id.eq(opened.evaluation.id),
            responses::week.eq(week_of(today)),
            responses::school_form.eq(&opened.school_form),
        ))
        .execute(conn)?;
    for answer in answers {
        let text = answer.text.trim();
        let in_words = (!text.is_empty()).then_some((0, text));
        for (number, text) in answer.numbers.iter().map(|number| (*number, "")).chain(in_words) {
            diesel::insert_into(response_items::table)
                .values((
                    response_items::response_id.eq(&id),
                    response_items::question_id.eq(answer.question_id),
                    response_items::number.eq(number),
                    response_items::text.eq(text),
                ))
                .execute(conn)?;
        }
    }
    Ok(())
}

/// How many have answered.
pub fn count(conn: &mut DbConnection, id: EvaluationId) -> Result<i64> {
    Ok(responses::table.filter(responses::evaluation_id.eq(id)).count().get_result(conn)?)
}

/// How many of each form of school have answered, nothing hidden yet.
pub fn groups(conn: &mut DbConnection, id: EvaluationId) -> Result<Vec<GroupCount>> {
    let rows: Vec<(Option<String>, i64)> = responses::table
        .filter(responses::evaluation_id.eq(id))
        .group_by(responses::school_form)
        .order(responses::school_form)
        .select((responses::school_form, diesel::dsl::count_star()))
        .load(conn)?;
    let group = |(form, count): (Option<String>, i64)| GroupCount {
        school_form: form.and_then(|word| word.parse().ok()),
        responses: Some(count),
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

/// What was written, in an order that only the words decide: neither time nor person, yet the same each time.
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_week_is_known_by_its_monday() {
        let day = |text: &str| text.parse::<NaiveDate>().unwrap();
        for (any, monday) in
            [("2026-10-19", "2026-10-19"), ("2026-10-25", "2026-10-19"), ("2027-01-01", "2026-12-28")]
        {
            assert_eq!(week_of(day(any)), day(monday));
        }
    }
}
