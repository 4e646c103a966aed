//! SQL of the lists that belong to an activity, all in one statement.

use diesel::prelude::*;
use diesel::sql_types::{BigInt, Integer, Text};
use shared::ids::{ActivityId, FocusAreaId, GoalId, OrganisationId, PersonId};
use shared::members::SchoolForm;
use shared::schema::{
    activity_co_organisers, activity_facilitators, activity_goals, activity_school_forms,
    activity_target_groups, goals,
};

use crate::db::{DbConnection, native};
use crate::error::Result;

/// The lists that belong to an activity, in order, as the audit log compares them.
#[derive(Debug, Default, serde::Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Lists {
    /// The goals it serves.
    pub goals: Vec<GoalId>,
    /// The focus areas of those goals.
    #[serde(skip)]
    pub focus_areas: Vec<FocusAreaId>,
    /// The forms of school it is for.
    pub school_forms: Vec<SchoolForm>,
    /// The groups of people that it is for.
    pub target_groups: Vec<String>,
    /// The persons who lead its occasions.
    pub facilitators: Vec<PersonId>,
    /// The organisations that arrange it with the network.
    pub co_organisers: Vec<OrganisationId>,
}

const GOAL: i32 = 0;
const SCHOOL_FORM: i32 = 1;
const TARGET_GROUP: i32 = 2;
const FACILITATOR: i32 = 3;
const CO_ORGANISER: i32 = 4;

/// All its lists.
pub fn lists_of(conn: &mut DbConnection, id: ActivityId) -> Result<Lists> {
    let kind = |kind: i32| kind.into_sql::<Integer>();
    let (no_number, no_word) = (|| 0_i64.into_sql::<BigInt>(), || "".into_sql::<Text>());
    let served = activity_goals::table.inner_join(goals::table).filter(activity_goals::activity_id.eq(id));
    let forms = activity_school_forms::table.filter(activity_school_forms::activity_id.eq(id));
    let groups = activity_target_groups::table.filter(activity_target_groups::activity_id.eq(id));
    let leaders = activity_facilitators::table.filter(activity_facilitators::activity_id.eq(id));
    let others = activity_co_organisers::table.filter(activity_co_organisers::activity_id.eq(id));
    let all = served
        .select((kind(GOAL), activity_goals::goal_id, goals::focus_area_id, no_word()))
        .union_all(forms.select((
            kind(SCHOOL_FORM),
            no_number(),
            no_number(),
            activity_school_forms::school_form,
        )))
        .union_all(groups.select((
            kind(TARGET_GROUP),
            no_number(),
            no_number(),
            activity_target_groups::target_group,
        )))
        .union_all(leaders.select((
            kind(FACILITATOR),
            activity_facilitators::person_id,
            no_number(),
            no_word(),
        )))
        .union_all(others.select((
            kind(CO_ORGANISER),
            activity_co_organisers::organisation_id,
            no_number(),
            no_word(),
        )));
    let mut rows: Vec<(i32, i64, i64, String)> = native!(conn, all.load(conn))?;
    rows.sort_unstable();
    let mut lists = Lists::default();
    for (kind, number, above, word) in rows {
        match kind {
            GOAL => {
                lists.goals.push(GoalId(number));
                lists.focus_areas.push(FocusAreaId(above));
            }
            SCHOOL_FORM => lists.school_forms.extend(word.parse::<SchoolForm>()),
            TARGET_GROUP => lists.target_groups.push(word),
            FACILITATOR => lists.facilitators.push(PersonId(number)),
            _ => lists.co_organisers.push(OrganisationId(number)),
        }
    }
    lists.focus_areas.sort_unstable();
    lists.focus_areas.dedup();
    Ok(lists)
}
