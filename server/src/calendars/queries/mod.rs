//! SQL of calendars: occasions as calendars know them, and the links that lead to some of them.

pub mod feeds;

use std::collections::HashMap;

use diesel::dsl::auto_type;
use diesel::prelude::*;
use shared::activities::OccasionState;
use shared::activities::states::ActivityState;
use shared::enrollments::choices::comes;
use shared::enrollments::states::EnrollmentState;
use shared::ids::{ActivityId, EnrollmentId, OccasionId, PersonId};
use shared::schema::{activities, enrollments, occasions, participants};
use shared::time::Timestamp;

use crate::calendars::ics::Hold;
use crate::db::{DbConnection, native};
use crate::enrollments::queries::choices;
use crate::error::Result;

/// The most occasions of one calendar.
const MOST: i64 = 2000;

/// An occasion as calendars know it.
#[derive(Debug, Clone, PartialEq, Eq, Queryable)]
pub struct Entry {
    /// Which.
    pub id: OccasionId,
    /// What it is an alternative for.
    pub choice_group: Option<String>,
    /// What it is known by everywhere.
    pub uuid: String,
    /// How many times calendars were told anew.
    pub sequence: i32,
    /// What has become of it.
    pub state: OccasionState,
    /// Its own title; empty where the activity's says enough.
    pub title: String,
    /// When it starts.
    pub starts_at: Timestamp,
    /// When it ends.
    pub ends_at: Timestamp,
    /// Where; empty for a digital one.
    pub place: String,
    /// The link to a digital one; taken out for those who have no place.
    pub link: Option<String>,
    /// Why it was moved or called off.
    pub reason: String,
    /// When it last changed.
    pub changed_at: Timestamp,
    /// What it is a part of.
    pub activity: Heading,
}

/// What an occasion's entry says of the activity.
#[derive(Debug, Clone, PartialEq, Eq, Queryable)]
pub struct Heading {
    /// Which.
    pub id: ActivityId,
    /// Its title.
    pub title: String,
    /// What it is for.
    pub purpose: String,
    /// How it stands.
    pub state: ActivityState,
    /// Why it is put off or called off.
    pub reason: String,
    /// When it was last edited.
    pub changed_at: Timestamp,
}

impl Entry {
    /// When it last became what it is.
    pub fn last_change(&self) -> Timestamp {
        self.changed_at.max(self.activity.changed_at)
    }

    /// Why it, or the whole activity, is not as it was.
    pub fn reason(&self) -> &str {
        if self.activity.reason.is_empty() { self.reason.trim() } else { self.activity.reason.trim() }
    }

    /// The same without the link, for those who have no place.
    #[must_use]
    pub fn without_link(self) -> Self {
        Self { link: None, ..self }
    }

    /// True when whoever has chosen so comes to it.
    pub fn is_for(&self, choices: &[OccasionId]) -> bool {
        comes(choices, self.id, self.choice_group.as_deref())
    }

    /// True while it is still to be, or goes on.
    pub fn is_coming(&self, now: Timestamp) -> bool {
        self.ends_at > now && self.state != OccasionState::Cancelled
    }
}

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

/// What a person comes to, may come to, or would have come to had it not been called off, and how firmly. Only a confirmed
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
    // A live enrollment comes after those that ended, and counts for more.
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
    // Of alternatives only the one that was chosen is anybody's.
    let bound = |entry: Entry| {
        let (hold, enrollment) = holds.get(&entry.activity.id).copied()?;
        let own = chosen.get(&enrollment).map(Vec::as_slice).unwrap_or_default();
        let seen = if hold == Hold::Firm { entry } else { entry.without_link() };
        seen.is_for(own).then_some((seen, hold))
    };
    Ok(entries.into_iter().filter_map(bound).collect())
}

/// What an enrollment in this state is in its owner's calendar; nothing when they left it themselves.
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
