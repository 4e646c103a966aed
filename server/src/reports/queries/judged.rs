//! SQL of the results of the year's evaluations, activity by activity.

use std::collections::HashMap;

use diesel::dsl::{count_star, sum};
use diesel::prelude::*;
use shared::evaluations::Attainment;
use shared::evaluations::results::{SMALLEST_GROUP, mean_hundredths};
use shared::ids::{ActivityId, EvaluationId, GoalId};
use shared::reports::GoalFigure;
use shared::schema::{
    evaluations, forms, goal_attainments, invitations, questions, response_items, responses,
};
use shared::time::Timestamp;

use crate::db::DbConnection;
use crate::error::Result;
use crate::reports::queries::ids_of;

/// The form, and the place in it, of the question how well an activity served its purpose.
const PURPOSE: (&str, i32) = ("standard", 3);

/// The results of the evaluations of one activity.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Judged {
    /// How many were invited.
    pub invited: i64,
    /// How many answered.
    pub responses: i64,
    /// The mean of the question about the purpose, in hundredths.
    pub purpose_mean_hundredths: Option<i64>,
    /// How far the goals were reached, by the last evaluation that says so.
    pub attainments: Vec<GoalFigure>,
}

// The evaluations of the year's activities.
#[diesel::dsl::auto_type]
fn evaluations_of(year: i32) -> _ {
    let ids: ids_of = ids_of(year);
    evaluations::table.filter(evaluations::activity_id.eq_any(ids)).select(evaluations::id)
}

/// The results of the year's evaluations.
///
/// The mean is taken only over closed evaluations whose own result shows this question. Otherwise the answers of fewer than five
/// people could be found: by subtracting one evaluation's result from the activity's figure.
pub fn judged(conn: &mut DbConnection, year: i32, now: Timestamp) -> Result<HashMap<ActivityId, Judged>> {
    let about: Vec<(EvaluationId, ActivityId, Timestamp)> = evaluations::table
        .filter(evaluations::activity_id.eq_any(ids_of(year)))
        .select((evaluations::id, evaluations::activity_id, evaluations::closes_at))
        .load(conn)?;
    let invited: HashMap<EvaluationId, i64> = invitations::table
        .filter(invitations::evaluation_id.eq_any(evaluations_of(year)))
        .group_by(invitations::evaluation_id)
        .select((invitations::evaluation_id, count_star()))
        .load::<(EvaluationId, i64)>(conn)?
        .into_iter()
        .collect();
    let answered: HashMap<EvaluationId, i64> = invitations::table
        .filter(invitations::evaluation_id.eq_any(evaluations_of(year)))
        .filter(invitations::answered.eq(true))
        .group_by(invitations::evaluation_id)
        .select((invitations::evaluation_id, count_star()))
        .load::<(EvaluationId, i64)>(conn)?
        .into_iter()
        .collect();
    let purposes = purposes(conn, year)?;
    let mut judged: HashMap<ActivityId, Judged> = HashMap::new();
    let mut sums: HashMap<ActivityId, (i64, i64)> = HashMap::new();
    for (id, activity, closes_at) in about {
        let entry = judged.entry(activity).or_default();
        entry.invited += invited.get(&id).copied().unwrap_or_default();
        entry.responses += answered.get(&id).copied().unwrap_or_default();
        if let Some((answers, points)) = purposes.get(&id)
            && closes_at <= now
            && *answers >= SMALLEST_GROUP
        {
            let (all, sum) = sums.entry(activity).or_default();
            *all += answers;
            *sum += points;
            entry.purpose_mean_hundredths = mean_hundredths(*sum, *all);
        }
    }
    for (activity, goal_id, attainment) in attainments(conn, year)? {
        let own = &mut judged.entry(activity).or_default().attainments;
        own.retain(|earlier| earlier.goal_id != goal_id);
        own.push(GoalFigure { goal_id, attainment });
    }
    for one in judged.values_mut() {
        one.attainments.sort_by_key(|figure| figure.goal_id);
    }
    Ok(judged)
}

// The number of answers to the question about the purpose, and their sum.
fn purposes(conn: &mut DbConnection, year: i32) -> Result<HashMap<EvaluationId, (i64, i64)>> {
    let (code, position) = PURPOSE;
    let rows: Vec<(EvaluationId, i64, Option<i64>)> = response_items::table
        .inner_join(responses::table)
        .inner_join(questions::table.inner_join(forms::table))
        .filter(responses::evaluation_id.eq_any(evaluations_of(year)))
        .filter(questions::position.eq(position))
        .filter(forms::code.eq(code))
        .group_by(responses::evaluation_id)
        .select((responses::evaluation_id, count_star(), sum(response_items::number)))
        .load(conn)?;
    Ok(rows.into_iter().map(|(id, count, sum)| (id, (count, sum.unwrap_or_default()))).collect())
}

// How far goals were reached, the latest judgement last.
fn attainments(conn: &mut DbConnection, year: i32) -> Result<Vec<(ActivityId, GoalId, Attainment)>> {
    Ok(goal_attainments::table
        .inner_join(evaluations::table)
        .filter(evaluations::activity_id.eq_any(ids_of(year)))
        .order((evaluations::analysed_at, evaluations::id))
        .select((evaluations::activity_id, goal_attainments::goal_id, goal_attainments::attainment))
        .load(conn)?)
}
