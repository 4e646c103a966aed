//! SQL that counts: enrollments by state, participants by where they come from.

use std::cmp::Reverse;
use std::collections::HashMap;

use diesel::dsl::{count_star, sum};
use diesel::prelude::*;
use diesel::sql_types::Bool;
use shared::access::Sight;
use shared::enrollments::states::EnrollmentState;
use shared::enrollments::{MemberCount, StateCount};
use shared::ids::{ActivityId, OrganisationId, PersonId};
use shared::schema::{enrollments, participants as participant_rows};
use shared::text::sort_key;

use super::known;
use super::participants::short_names;
use crate::db::DbConnection;
use crate::error::Result;

/// The number of an activity's enrollments in each state, as far as the caller may see them.
pub fn by_state(conn: &mut DbConnection, activity: ActivityId, sight: &Sight) -> Result<Vec<StateCount>> {
    let counted = enrollments::table
        .filter(enrollments::activity_id.eq(activity))
        .group_by(enrollments::state)
        .select((enrollments::state, count_star(), sum(enrollments::seats)));
    let rows: Vec<(EnrollmentState, i64, Option<i64>)> = if *sight == Sight::All {
        counted.load(conn)?
    } else {
        let seen = known::in_sight(sight).filter(participant_rows::activity_id.eq(activity));
        counted.filter(enrollments::id.eq_any(seen)).load(conn)?
    };
    let count = |state: &EnrollmentState| {
        let row = rows.iter().find(|row| row.0 == *state)?;
        Some(StateCount { state: row.0, enrollments: row.1, seats: row.2.unwrap_or_default() })
    };
    Ok(EnrollmentState::ALL.iter().filter_map(count).collect())
}

// The people whose participants are counted, in the parts that SQL needs.
struct Seen {
    everybody: bool,
    units: Vec<Option<OrganisationId>>,
    roots: Vec<OrganisationId>,
    own: PersonId,
}

impl Seen {
    fn of(sight: &Sight) -> Self {
        match sight {
            Sight::All => Self { everybody: true, units: Vec::new(), roots: Vec::new(), own: PersonId(0) },
            Sight::Of { organisations, roots, own } => Self {
                everybody: false,
                units: organisations.iter().copied().map(Some).collect(),
                roots: roots.clone(),
                own: own.unwrap_or(PersonId(0)),
            },
        }
    }
}

type Row = (Option<OrganisationId>, OrganisationId, EnrollmentState);

/// The number of an activity's participants for each municipality (or member, if they have none), as far as the caller may see
/// them: most first, then by name.
pub fn by_member(conn: &mut DbConnection, activity: ActivityId, sight: &Sight) -> Result<Vec<MemberCount>> {
    let Seen { everybody, units, roots, own } = Seen::of(sight);
    let rows: Vec<Row> = participant_rows::table
        .inner_join(enrollments::table.on(enrollments::id.eq(participant_rows::enrollment_id)))
        .filter(participant_rows::activity_id.eq(activity))
        .filter(participant_rows::live.eq(true))
        .filter(
            everybody
                .into_sql::<Bool>()
                .or(participant_rows::operator_id.eq_any(roots))
                .or(participant_rows::school_unit_id.eq_any(units).assume_not_null())
                .or(participant_rows::person_id.eq(own)),
        )
        .select((participant_rows::municipality_id, participant_rows::operator_id, enrollments::state))
        .load(conn)?;
    let mut counts: HashMap<OrganisationId, (i64, i64)> = HashMap::new();
    for (municipality, operator, state) in rows {
        let member = counts.entry(municipality.unwrap_or(operator)).or_default();
        if state == EnrollmentState::Confirmed {
            member.0 += 1;
        } else {
            member.1 += 1;
        }
    }
    let names = short_names(conn, &counts.keys().copied().collect::<Vec<_>>())?;
    let mut members: Vec<_> = counts
        .into_iter()
        .map(|(organisation_id, (confirmed, waiting))| MemberCount {
            organisation_id,
            name: names.get(&organisation_id).cloned().unwrap_or_default(),
            confirmed,
            waiting,
        })
        .collect();
    members.sort_by_cached_key(|one| {
        (Reverse(one.confirmed), Reverse(one.waiting), sort_key(&one.name), one.organisation_id)
    });
    Ok(members)
}
