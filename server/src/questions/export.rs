//! The table of answers, for those who lead an activity.

use std::collections::HashMap;

use actix_web::web::Path;
use actix_web::{HttpResponse, get};
use shared::access::Actor;
use shared::enrollments::access::Enrollments;
use shared::ids::{ActivityId, ParticipantId, PersonId};
use shared::members::access::Members;
use shared::questions::FormQuestion;
use shared::questions::answers::{AnswerValue, Answers};

use super::queries::{self, Listed};
use crate::activities::detail::sighted;
use crate::caller::{Caller, put_on_record};
use crate::db::DbConnection;
use crate::error::Result;
use crate::json::Query;
use crate::members::queries::persons::veil_order;
use crate::routes::Routes;
use crate::tables::ExportQuery;

/// The routes.
pub fn routes(config: &mut Routes<'_>) {
    config.service(export_answers);
}

/// Exports what an activity's participants have answered, for those who lead it: a column for each question, by name.
///
/// Questions that are not asked any more come last, as long as somebody has answered them. A protected person's name is left
/// out for those who may not know it.
#[utoipa::path(params(("id" = ActivityId, Path, description = "The activity."), ExportQuery), responses((status = OK, content((String = "text/csv", example = json!("Efternamn;Förnamn;Lag;Hur reser du?")), (Vec<u8> = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", example = json!("(the bytes of the file)"))))))]
#[get("/api/v1/activities/{id}/answers/export")]
async fn export_answers(
    caller: Caller,
    id: Path<ActivityId>,
    query: Query<ExportQuery>,
) -> Result<HttpResponse> {
    let query = query.0;
    let id = id.into_inner();
    let (file, seen) = caller
        .clone()
        .read_long(move |conn, actor| {
            let (_, stewards) = sighted(conn, actor, id)?;
            actor.require(Enrollments::SeeParticipants(&stewards))?;
            let (lines, seen) = lines(conn, actor, id, query.is_for_programs())?;
            Ok((query.table(lines)?, seen))
        })
        .await?;
    put_on_record(caller, seen).await?;
    Ok(query.answer(&format!("svar-{id}"), file))
}

type Lines = (Vec<Vec<String>>, Vec<PersonId>);

fn lines(conn: &mut DbConnection, actor: &Actor, id: ActivityId, is_for_programs: bool) -> Result<Lines> {
    let sees_protected = actor.may(Members::SeeProtected);
    let mut listed = queries::listed(conn, id)?;
    let is_own = |one: &Listed| actor.person == Some(one.person);
    let is_named = |one: &Listed| !one.protected || sees_protected || is_own(one);
    veil_order(&mut listed, |_| (), |one| (!is_named(one)).then_some(one.id.0));
    let ids: Vec<_> = listed.iter().map(|one| one.id).collect();
    let answers = queries::answers_of(conn, &ids)?;
    let columns = columns(conn, id, &answers)?;
    let (mut lines, mut seen) = (vec![headings(&columns, is_for_programs)], Vec::new());
    let nothing = Answers::new();
    for one in &listed {
        if one.protected && sees_protected && !is_own(one) {
            seen.push(one.person);
        }
        let given = answers.get(&one.id).unwrap_or(&nothing);
        lines.push(line(one, is_named(one), &columns, given, is_for_programs));
    }
    Ok((lines, seen))
}

// The columns: first the current questions in their order, then earlier questions that have answers.
fn columns(
    conn: &mut DbConnection,
    id: ActivityId,
    answers: &HashMap<ParticipantId, Answers>,
) -> Result<Vec<FormQuestion>> {
    let mut columns = queries::newest(conn, id)?.questions;
    for question in queries::earlier(conn, id)? {
        let is_new = !columns.iter().any(|known| known.key == question.key);
        if is_new && answers.values().any(|given| given.contains_key(&question.key)) {
            columns.push(question);
        }
    }
    Ok(columns)
}

fn headings(columns: &[FormQuestion], is_for_programs: bool) -> Vec<String> {
    let fixed = if is_for_programs {
        ["familyName", "givenName", "teamName"]
    } else {
        ["Efternamn", "Förnamn", "Lag"]
    };
    let name = |question: &FormQuestion| {
        if is_for_programs { question.key.clone() } else { question.label.clone() }
    };
    fixed.map(str::to_owned).into_iter().chain(columns.iter().map(name)).collect()
}

fn line(
    one: &Listed,
    is_named: bool,
    columns: &[FormQuestion],
    given: &Answers,
    is_for_programs: bool,
) -> Vec<String> {
    let name = |name: &str| if is_named { name.to_owned() } else { String::new() };
    let answer = |question: &FormQuestion| {
        given.get(&question.key).map(|value| cell(question, value, is_for_programs)).unwrap_or_default()
    };
    let fixed = [name(&one.family_name), name(&one.given_name), one.team_name.clone()];
    fixed.into_iter().chain(columns.iter().map(answer)).collect()
}

fn cell(question: &FormQuestion, value: &AnswerValue, is_for_programs: bool) -> String {
    let option = |key: &String| match question.option(key) {
        Some(option) if !is_for_programs => option.label.clone(),
        _ => key.clone(),
    };
    match value {
        AnswerValue::Consent(given) => match (is_for_programs, given) {
            (true, given) => given.to_string(),
            (false, true) => "ja".to_owned(),
            (false, false) => "nej".to_owned(),
        },
        AnswerValue::Number(number) => number.to_string(),
        AnswerValue::Text(text) if question.kind.has_options() => option(text),
        AnswerValue::Text(text) => text.clone(),
        AnswerValue::Several(options) => options.iter().map(option).collect::<Vec<_>>().join(", "),
    }
}
