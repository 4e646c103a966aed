//! SQL of calendars: occasions as calendars know them, and the links that lead to some of them.

pub mod brought;
pub mod feeds;

use std::collections::HashMap;

use diesel::dsl::auto_type;
use diesel::prelude::*;
use shared::enrollments::states::EnrollmentState;
use shared::ids::{ActivityId, EnrollmentId, OccasionId, PersonId};
use shared::schema::{activities, enrollments, occasions, participants};
use shared::time::Timestamp;

use crate::db::{DbConnection, native};
use crate::enrollments::queries::choices;
use crate::error::Result;
use crate::ics::Hold;
use crate::ics::entry::Entry;

/// The most occasions of one calendar.
const MOST: i64 = 2000;

#[auto_type]
fn entries() -> _ {
    occasions::table.inner_join(activities::table).order((occasions::starts_at, occasions::id)).select((
        occasions::id,
        occasions::choice_group,
        occasions::uuid,
        occasions::calendar_sequence,
        occasions::state,
        occasions::title,
        occasions::starts_at,
        occasions::ends_at,
        occasions::place,
        occasions::link,
        occasions::reason,
        occasions::changed_at,
        (
            activities::id,
            activities::title,
            activities::purpose,
            activities::state,
            activities::state_reason,
            activities::changed_at,
        ),
    ))
}

/// All occasions of an activity.
pub fn of_activity(conn: &mut DbConnection, activity: ActivityId) -> Result<Vec<Entry>> {
    Ok(native!(conn, entries().filter(occasions::activity_id.eq(activity)).load(conn))?)
}

/// One occasion.
pub fn of_occasion(conn: &mut DbConnection, occasion: OccasionId) -> Result<Entry> {
    Ok(entries().filter(occasions::id.eq(occasion)).first(conn)?)
}

/// The occasions of some activities that end after a time.
pub fn of_activities(
    conn: &mut DbConnection,
    activities: &[ActivityId],
    since: Timestamp,
) -> Result<Vec<Entry>> {
    Ok(entries()
        .filter(occasions::activity_id.eq_any(activities))
        .filter(occasions::ends_at.gt(since))
        .limit(MOST)
        .load(conn)?)
}

/// The occasions of a person's calendar, and how firmly each is held: confirmed, still open, or called off. Only a confirmed
/// place brings the link.
pub fn of_person(conn: &mut DbConnection, person: PersonId, since: Timestamp) -> Result<Vec<(Entry, Hold)>> {
    let kept = participants::live.eq(true).or(enrollments::state.eq(EnrollmentState::CancelledByOrganiser));
    let own: Vec<(ActivityId, EnrollmentState, EnrollmentId)> = participants::table
        .inner_join(enrollments::table.on(enrollments::id.eq(participants::enrollment_id)))
        .filter(participants::person_id.eq(person))
        .filter(kept)
        .order((participants::live, participants::id))
        .select((participants::activity_id, enrollments::state, enrollments::id))
        .load(conn)?;
    // A live enrollment comes after the ended ones, so it replaces them in the map.
    let holds: HashMap<_, _> = own
        .into_iter()
        .filter_map(|(activity, state, enrollment)| Some((activity, (hold(state)?, enrollment))))
        .collect();
    let ids: Vec<_> = holds.keys().copied().collect();
    let entries = of_activities(conn, &ids, since)?;
    let chosen = if entries.iter().any(|entry| entry.choice_group.is_some()) {
        let ids: Vec<_> = holds.values().map(|(_, enrollment)| *enrollment).collect();
        choices::of(conn, &ids)?
    } else {
        HashMap::new()
    };
    // Among alternatives, a person comes only to the chosen one.
    let bound = |entry: Entry| {
        let (hold, enrollment) = holds.get(&entry.activity.id).copied()?;
        let own = chosen.get(&enrollment).map(Vec::as_slice).unwrap_or_default();
        let seen = if hold == Hold::Firm { entry } else { entry.without_link() };
        seen.is_for(own).then_some((seen, hold))
    };
    Ok(entries.into_iter().filter_map(bound).collect())
}

/// How firmly an enrollment in this state stands in its owner's calendar. None when the owner left it themselves.
const fn hold(state: EnrollmentState) -> Option<Hold> {
    match state {
        EnrollmentState::Confirmed => Some(Hold::Firm),
        EnrollmentState::AwaitingApproval | EnrollmentState::Waitlisted | EnrollmentState::Offered => {
            Some(Hold::Tentative)
        }
        EnrollmentState::CancelledByOrganiser => Some(Hold::Released),
        EnrollmentState::Rejected
        | EnrollmentState::Withdrawn
        | EnrollmentState::Lapsed
        | EnrollmentState::Transferred => None,
    }
}
