//! SQL of evaluations: the evaluations themselves, their analyses, the forms.

pub mod answers;
pub mod brought;
pub mod invitations;
pub mod sealed;

use std::collections::HashMap;

use diesel::prelude::*;
use diesel::sql_types::Bool;
use serde::{Deserialize, Serialize};
use shared::access::Actor;
use shared::activities::Activity;
use shared::error::ErrorCode;
use shared::evaluations::forms::{Choice, Form, Question};
use shared::evaluations::{
    Attainment, Evaluation, EvaluationPhase, GoalAttainment, NewAnalysis, NewEvaluation,
};
use shared::ids::{ActivityId, EvaluationId, FormId, GoalId, OccasionId, PersonId, QuestionId};
use shared::page::Page;
use shared::schema::{
    activities, activity_facilitators, evaluations, forms, goal_attainments, invitations as invitation_rows,
    occasions, question_options, questions,
};
use shared::time::Timestamp;

use crate::cursor::Cursor;
use crate::db::{DbConnection, MultiBackend, columns};
use crate::error::Result;
use crate::unkept::Unkept;

/// The form that is asked when nobody says which.
const STANDARD_FORM: &str = "standard";

/// Which evaluations.
#[derive(Debug, Clone, Default, Serialize, Deserialize, utoipa::IntoParams)]
#[serde(rename_all = "camelCase")]
#[into_params(parameter_in = Query)]
pub struct EvaluationFilter {
    /// In any of these phases, by the clock.
    #[serde(default)]
    #[param(example = json!(["open"]))]
    pub phase: Vec<EvaluationPhase>,
}

/// One evaluation.
pub fn find(conn: &mut DbConnection, id: EvaluationId) -> Result<Evaluation> {
    Ok(evaluations::table.find(id).select(columns::<Evaluation>()).first(conn)?)
}

/// A new evaluation.
pub fn insert(
    conn: &mut DbConnection,
    activity: ActivityId,
    new: &NewEvaluation,
    form: FormId,
    now: Timestamp,
) -> Result<Evaluation> {
    Ok(diesel::insert_into(evaluations::table)
        .values((
            evaluations::version.eq(1),
            evaluations::activity_id.eq(activity),
            evaluations::occasion_id.eq(new.occasion_id),
            evaluations::form_id.eq(form),
            evaluations::kind.eq(new.kind),
            evaluations::opens_at.eq(new.opens_at),
            evaluations::closes_at.eq(new.closes_at),
            evaluations::analysis.eq(""),
            evaluations::lessons.eq(""),
            evaluations::created_at.eq(now),
            evaluations::changed_at.eq(now),
        ))
        .returning(columns::<Evaluation>())
        .get_result(conn)?)
}

/// True when the occasion is one of the activity's.
pub fn has_occasion(conn: &mut DbConnection, activity: ActivityId, occasion: OccasionId) -> Result<bool> {
    let found =
        occasions::table.filter(occasions::id.eq(occasion)).filter(occasions::activity_id.eq(activity));
    Ok(diesel::select(diesel::dsl::exists(found)).get_result(conn)?)
}

/// Writes down that the invitations went out; the first time stays.
pub fn set_invited(conn: &mut DbConnection, evaluation: &Evaluation, now: Timestamp) -> Result<()> {
    diesel::update(evaluations::table.find(evaluation.id))
        .set((
            evaluations::invited_at.eq(evaluation.invited_at.or(Some(now))),
            evaluations::version.eq(evaluations::version + 1),
            evaluations::changed_at.eq(now),
        ))
        .execute(conn)?;
    Ok(())
}

/// Writes down that those who had not answered were reminded.
pub fn set_reminded(conn: &mut DbConnection, id: EvaluationId, now: Timestamp) -> Result<()> {
    diesel::update(evaluations::table.find(id))
        .set((
            evaluations::reminded_at.eq(Some(now)),
            evaluations::version.eq(evaluations::version + 1),
            evaluations::changed_at.eq(now),
        ))
        .execute(conn)?;
    Ok(())
}

/// Sets when it opens and closes.
pub fn set_times(
    conn: &mut DbConnection,
    evaluation: &Evaluation,
    (opens_at, closes_at): (Timestamp, Timestamp),
    now: Timestamp,
) -> Result<()> {
    let own = evaluations::table
        .filter(evaluations::id.eq(evaluation.id))
        .filter(evaluations::version.eq(evaluation.version));
    let changed = diesel::update(own)
        .set((
            evaluations::opens_at.eq(opens_at),
            evaluations::closes_at.eq(closes_at),
            evaluations::version.eq(evaluations::version + 1),
            evaluations::changed_at.eq(now),
        ))
        .execute(conn)?;
    if changed == 0 { Err(ErrorCode::VersionMismatch.into()) } else { Ok(()) }
}

/// Takes it away; nobody may be invited to it.
pub fn remove(conn: &mut DbConnection, id: EvaluationId) -> Result<()> {
    diesel::delete(evaluations::table.find(id)).execute(conn)?;
    Ok(())
}

/// Writes down what the coordinator makes of it, in place of what was said before.
pub fn analyse(
    conn: &mut DbConnection,
    id: EvaluationId,
    new: &NewAnalysis,
    by: Option<PersonId>,
    now: Timestamp,
) -> Result<()> {
    diesel::update(evaluations::table.find(id))
        .set((
            evaluations::analysis.eq(new.analysis.trim()),
            evaluations::lessons.eq(new.lessons.trim()),
            evaluations::analysed_by.eq(by),
            evaluations::analysed_at.eq(Some(now)),
            evaluations::version.eq(evaluations::version + 1),
            evaluations::changed_at.eq(now),
        ))
        .execute(conn)?;
    diesel::delete(goal_attainments::table.filter(goal_attainments::evaluation_id.eq(id))).execute(conn)?;
    for one in &new.attainments {
        diesel::insert_into(goal_attainments::table)
            .values((
                goal_attainments::evaluation_id.eq(id),
                goal_attainments::goal_id.eq(one.goal_id),
                goal_attainments::attainment.eq(one.attainment),
                goal_attainments::comment.eq(one.comment.trim()),
            ))
            .execute(conn)?;
    }
    Ok(())
}

/// What an evaluation's page or line shows beside the evaluation itself.
#[derive(Debug, Default)]
pub struct Facts {
    /// How many were invited.
    pub invited: i64,
    /// How many of them have answered.
    pub answered: i64,
    /// How far each goal was reached.
    pub attainments: Vec<GoalAttainment>,
}

/// Those facts for many evaluations at once.
pub fn facts(conn: &mut DbConnection, ids: &[EvaluationId]) -> Result<HashMap<EvaluationId, Facts>> {
    let mut facts: HashMap<EvaluationId, Facts> = ids.iter().map(|id| (*id, Facts::default())).collect();
    let counts: Vec<(EvaluationId, bool, i64)> = invitation_rows::table
        .filter(invitation_rows::evaluation_id.eq_any(ids))
        .group_by((invitation_rows::evaluation_id, invitation_rows::answered))
        .select((invitation_rows::evaluation_id, invitation_rows::answered, diesel::dsl::count_star()))
        .load(conn)?;
    for (id, answered, count) in counts {
        let entry = facts.entry(id).or_default();
        entry.invited += count;
        entry.answered += if answered { count } else { 0 };
    }
    let attainments: Vec<(EvaluationId, GoalId, Attainment, String)> = goal_attainments::table
        .filter(goal_attainments::evaluation_id.eq_any(ids))
        .order((goal_attainments::evaluation_id, goal_attainments::goal_id))
        .select(goal_attainments::all_columns)
        .load(conn)?;
    for (id, goal_id, attainment, comment) in attainments {
        facts.entry(id).or_default().attainments.push(GoalAttainment { goal_id, attainment, comment });
    }
    Ok(facts)
}

type Found<'a> = evaluations::BoxedQuery<'a, MultiBackend>;

// `Evaluation::phase` in SQL: it cuts time at the same points.
fn found<'a>(filter: &EvaluationFilter, of: Option<ActivityId>, actor: &Actor) -> Found<'a> {
    let mut query = evaluations::table.filter(Unkept).into_boxed::<MultiBackend>();
    if let Some(activity) = of {
        query = query.filter(evaluations::activity_id.eq(activity));
    } else if !actor.is_office() {
        // A machine client gets a negative number, which nobody has: it answers for nothing.
        let own = actor.person.unwrap_or(PersonId(-1));
        let own = activities::table.filter(activities::responsible_id.eq(own)).select(activities::id);
        query = query.filter(evaluations::activity_id.eq_any(own));
    }
    if filter.phase.is_empty() {
        return query;
    }
    let wants = |phase| filter.phase.contains(&phase).into_sql::<Bool>();
    let now = actor.now;
    let analysed = evaluations::analysed_at.is_not_null().and(wants(EvaluationPhase::Analysed));
    let closed = evaluations::closes_at.le(now).and(wants(EvaluationPhase::Closed));
    let invited = evaluations::invited_at.is_not_null();
    let open = evaluations::opens_at.le(now).and(invited).and(wants(EvaluationPhase::Open));
    let unready = evaluations::opens_at.gt(now).or(evaluations::invited_at.is_null());
    let running = evaluations::closes_at.gt(now).and(open.or(unready.and(wants(EvaluationPhase::Prepared))));
    query.filter(analysed.or(evaluations::analysed_at.is_null().and(closed.or(running))))
}

/// A page of evaluations, newest first: of one activity, or of all that the actor answers for.
pub fn page(
    conn: &mut DbConnection,
    filter: &EvaluationFilter,
    of: Option<ActivityId>,
    actor: &Actor,
    cursor: &Cursor,
) -> Result<Page<(Evaluation, Activity)>> {
    let mut query = found(filter, of, actor);
    if let Some(last) = cursor.last_id() {
        query = query.filter(evaluations::id.lt(EvaluationId(last)));
    }
    let rows: Vec<Evaluation> = query
        .order(evaluations::id.desc())
        .limit(cursor.fetch())
        .select(columns::<Evaluation>())
        .load(conn)?;
    let page = cursor.page(
        rows,
        |row| (String::new(), row.id.0),
        || Ok(found(filter, of, actor).count().get_result(conn)?),
    )?;
    let ids: Vec<_> = page.items.iter().map(|one| one.activity_id).collect();
    let about: Vec<Activity> =
        activities::table.filter(activities::id.eq_any(ids)).select(columns::<Activity>()).load(conn)?;
    let items = page
        .items
        .into_iter()
        .filter_map(|one| {
            let activity = about.iter().find(|activity| activity.id == one.activity_id)?.clone();
            Some((one, activity))
        })
        .collect();
    Ok(Page { items, next: page.next, total: page.total })
}

/// Who facilitates which of these activities.
pub fn facilitators(conn: &mut DbConnection, ids: &[ActivityId]) -> Result<Vec<(ActivityId, PersonId)>> {
    Ok(activity_facilitators::table
        .filter(activity_facilitators::activity_id.eq_any(ids))
        .select((activity_facilitators::activity_id, activity_facilitators::person_id))
        .load(conn)?)
}

/// The newest edition of the standard form.
pub fn standard_form(conn: &mut DbConnection) -> Result<FormId> {
    Ok(forms::table
        .filter(forms::code.eq(STANDARD_FORM))
        .order(forms::edition.desc())
        .select(forms::id)
        .first(conn)?)
}

/// True when there is such a form.
pub fn form_exists(conn: &mut DbConnection, id: FormId) -> Result<bool> {
    Ok(diesel::select(diesel::dsl::exists(forms::table.filter(forms::id.eq(id)))).get_result(conn)?)
}

/// A form with its questions and their choices.
pub fn form(conn: &mut DbConnection, id: FormId) -> Result<Form> {
    let (name_sv, name_en) = forms::table.find(id).select((forms::name_sv, forms::name_en)).first(conn)?;
    let choices: Vec<(QuestionId, i32, String, String)> = question_options::table
        .inner_join(questions::table)
        .filter(questions::form_id.eq(id))
        .order((question_options::question_id, question_options::number))
        .select(question_options::all_columns)
        .load(conn)?;
    let rows: Vec<(QuestionId, _, String, String, bool)> = questions::table
        .filter(questions::form_id.eq(id))
        .order(questions::position)
        .select((questions::id, questions::kind, questions::text_sv, questions::text_en, questions::required))
        .load(conn)?;
    let questions = rows
        .into_iter()
        .map(|(id, kind, text_sv, text_en, required)| {
            let own = choices.iter().filter(|(question, ..)| *question == id);
            let choices = own
                .map(|(_, number, sv, en)| Choice {
                    number: *number,
                    text_sv: sv.clone(),
                    text_en: en.clone(),
                })
                .collect();
            Question { id, kind, text_sv, text_en, required, choices }
        })
        .collect();
    Ok(Form { id, name_sv, name_en, questions })
}
