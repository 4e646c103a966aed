//! SQL of enrollments and participants.

pub mod attendance;
pub mod brought;
pub mod choices;
pub mod clock;
pub mod counts;
pub mod faults;
pub mod gate;
pub mod interests;
pub mod known;
pub mod line;
pub mod lists;
pub mod participants;
pub mod reservations;
pub mod teams;
pub mod walk_ins;

use std::collections::HashMap;

use diesel::dsl::{auto_type, exists};
use diesel::prelude::*;
use diesel::sql_types::Bool;
use shared::activities::states::ActivityState;
use shared::activities::{Activity, Approval, Unit};
use shared::enrollments::Enrollment;
use shared::enrollments::states::EnrollmentState;
use shared::error::ErrorCode;
use shared::ids::{ActivityId, EnrollmentId, MachineClientId, OrganisationId, PersonId, ReservationId};
use shared::schema::{activities, enrollments, occasions, participants as participant_rows, question_forms};
use shared::text::sort_key;
use shared::time::Timestamp;

use crate::db::{DbConnection, columns, native};
use crate::error::{Error, Result};

/// One enrollment.
pub fn find(conn: &mut DbConnection, id: EnrollmentId) -> Result<Enrollment> {
    Ok(native!(conn, enrollments::table.find(id).select(columns::<Enrollment>()).first(conn))?)
}

/// The facts about an activity that its enrollments show and their steps need.
#[derive(Debug, Clone, Queryable)]
pub struct ActivityLine {
    /// The activity.
    pub id: ActivityId,
    /// Its title.
    pub title: String,
    /// When its first occasion begins.
    pub starts_at: Option<Timestamp>,
    /// When its last occasion ends.
    pub ends_at: Option<Timestamp>,
    /// The kind of approver of enrollments.
    pub approval: Approval,
    /// Its state.
    pub state: ActivityState,
    /// The unit that takes a place.
    pub unit: Unit,
    /// The share of each member, if there are shares.
    pub quota: Option<i32>,
    /// Its traits.
    pub traits: Traits,
}

/// Features that most activities do not have. Without them the look-ups that belong to them are left out.
#[derive(Debug, Clone, Copy, Queryable)]
pub struct Traits {
    /// Some of its occasions are alternatives.
    pub chooses: bool,
    /// Some of its occasions have a limit of their own.
    pub limited: bool,
    /// It has asked, or asks, its participants something.
    pub asks: bool,
}

impl ActivityLine {
    /// Of an activity that is known.
    pub fn of(activity: &Activity, traits: Traits) -> Self {
        Self {
            id: activity.id,
            title: activity.title.clone(),
            starts_at: activity.starts_at,
            ends_at: activity.ends_at,
            approval: activity.approval,
            state: activity.state,
            unit: activity.unit,
            quota: activity.quota,
            traits,
        }
    }
}

#[auto_type]
fn traits() -> _ {
    let chooses = occasions::table
        .filter(occasions::activity_id.eq(activities::id))
        .filter(occasions::choice_group.is_not_null());
    let limited = occasions::table
        .filter(occasions::activity_id.eq(activities::id))
        .filter(occasions::capacity.is_not_null());
    let asks = question_forms::table.filter(question_forms::activity_id.eq(activities::id));
    (exists(chooses), exists(limited), exists(asks))
}

/// An activity, and its traits.
pub fn activity_with_traits(conn: &mut DbConnection, id: ActivityId) -> Result<(Activity, Traits)> {
    Ok(native!(conn, activities::table.find(id).select((columns::<Activity>(), traits())).first(conn))?)
}

/// The lines of activities.
pub fn activity_lines(
    conn: &mut DbConnection,
    mut ids: Vec<ActivityId>,
) -> Result<HashMap<ActivityId, ActivityLine>> {
    ids.sort_unstable();
    ids.dedup();
    let line = (
        activities::id,
        activities::title,
        activities::starts_at,
        activities::ends_at,
        activities::approval,
        activities::state,
        activities::unit,
        activities::quota,
        traits(),
    );
    // A statement with a list is prepared anew each time, so the common case of one activity does without.
    let lines: Vec<ActivityLine> = match ids.as_slice() {
        [one] => activities::table.find(*one).select(line).load(conn)?,
        many => activities::table.filter(activities::id.eq_any(many)).select(line).load(conn)?,
    };
    Ok(lines.into_iter().map(|line| (line.id, line)).collect())
}

/// Its place in line, from 1, by priority and number; none when it is not in line.
pub fn place_in_line(conn: &mut DbConnection, enrollment: &Enrollment) -> Result<Option<i64>> {
    if enrollment.state != EnrollmentState::Waitlisted {
        return Ok(None);
    }
    let ahead: i64 = native!(
        conn,
        enrollments::table
            .filter(enrollments::activity_id.eq(enrollment.activity_id))
            .filter(enrollments::state.eq(EnrollmentState::Waitlisted))
            .filter(
                enrollments::priority.gt(enrollment.priority).or(enrollments::priority
                    .eq(enrollment.priority)
                    .and(enrollments::queue_number.lt(enrollment.queue_number))),
            )
            .count()
            .get_result(conn)
    )?;
    Ok(Some(ahead + 1))
}

/// Its live enrollments, for what concerns them all.
pub fn live(conn: &mut DbConnection, activity: ActivityId) -> Result<Vec<Enrollment>> {
    let states: Vec<_> = EnrollmentState::ALL.iter().copied().filter(|state| !state.is_final()).collect();
    Ok(enrollments::table
        .filter(enrollments::activity_id.eq(activity))
        .filter(enrollments::state.eq_any(states))
        .order(enrollments::id)
        .select(columns::<Enrollment>())
        .load(conn)?)
}

/// Refuses when one of the persons has a live enrollment in the activity. The problem names that enrollment.
pub fn require_none_live(conn: &mut DbConnection, activity: ActivityId, persons: &[PersonId]) -> Result<()> {
    for person in persons {
        // `live` is not compared with true: the partial index that answers this has the bare column.
        let taken: Option<EnrollmentId> = native!(
            conn,
            participant_rows::table
                .filter(participant_rows::activity_id.eq(activity))
                .filter(participant_rows::person_id.eq(person))
                .filter(participant_rows::live)
                .select(participant_rows::enrollment_id)
                .first(conn)
        )
        .optional()?;
        if let Some(enrollment) = taken {
            return Err(in_the_way(enrollment));
        }
    }
    Ok(())
}

fn in_the_way(enrollment: EnrollmentId) -> Error {
    ErrorCode::AlreadyEnrolled.problem().in_the_way(format!("/api/v1/enrollments/{enrollment}")).into()
}

/// The parts of a new enrollment.
#[derive(Debug)]
pub struct NewRow<'a> {
    /// The activity.
    pub activity: ActivityId,
    /// One person, or a team.
    pub unit: Unit,
    /// The organisation that it is for.
    pub organisation: OrganisationId,
    /// The team's name; empty for a person.
    pub team_name: &'a str,
    /// How many seats.
    pub seats: i32,
    /// How it begins.
    pub state: EnrollmentState,
    /// Its number in the order of acceptance.
    pub queue_number: i64,
    /// When its seats were confirmed, if they are.
    pub confirmed_at: Option<Timestamp>,
    /// The person who makes it.
    pub created_by: Option<PersonId>,
    /// The machine client that makes it.
    pub created_by_client: Option<MachineClientId>,
}

/// A new enrollment.
pub fn insert(conn: &mut DbConnection, new: &NewRow<'_>, now: Timestamp) -> Result<Enrollment> {
    let made: Enrollment = native!(
        conn,
        diesel::insert_into(enrollments::table)
            .values((
                enrollments::version.eq(1),
                enrollments::activity_id.eq(new.activity),
                enrollments::unit.eq(new.unit),
                enrollments::organisation_id.eq(new.organisation),
                enrollments::team_name.eq(if new.unit == Unit::Team { new.team_name.trim() } else { "" }),
                enrollments::seats.eq(new.seats),
                enrollments::state.eq(new.state),
                enrollments::state_reason.eq(""),
                enrollments::priority.eq(0),
                enrollments::queue_number.eq(new.queue_number),
                enrollments::confirmed_at.eq(new.confirmed_at),
                enrollments::created_by.eq(new.created_by),
                enrollments::created_by_client.eq(new.created_by_client),
                enrollments::created_at.eq(now),
                enrollments::changed_at.eq(now),
            ))
            .returning(columns::<Enrollment>())
            .get_result(conn)
    )?;
    if !made.team_name.is_empty() {
        diesel::update(enrollments::table.find(made.id))
            .set(enrollments::team_key.eq(sort_key(&made.team_name)))
            .execute(conn)?;
    }
    Ok(made)
}

/// Says who leads a new team, and which reservation its seats came from.
pub fn set_origins(
    conn: &mut DbConnection,
    enrollment: &Enrollment,
    leader: Option<PersonId>,
    reservation: Option<ReservationId>,
) -> Result<Enrollment> {
    if leader.is_some() || reservation.is_some() {
        diesel::update(enrollments::table.find(enrollment.id))
            .set((enrollments::leader_id.eq(leader), enrollments::reservation_id.eq(reservation)))
            .execute(conn)?;
    }
    Ok(Enrollment { leader_id: leader, reservation_id: reservation, ..enrollment.clone() })
}

/// A move of an enrollment to another state.
#[derive(Debug, Clone, Copy)]
pub struct Move<'a> {
    /// The new state.
    pub state: EnrollmentState,
    /// The reason; empty when the step wants none.
    pub reason: &'a str,
    /// Until when its offer holds, if it gets one.
    pub offered_until: Option<Timestamp>,
}

impl<'a> Move<'a> {
    /// To a state that holds no offer.
    pub fn to(state: EnrollmentState, reason: &'a str) -> Self {
        Self { state, reason, offered_until: None }
    }
}

/// Takes an enrollment to another state. The old one is part of the condition. Final states end its participants' places. Any
/// question that was open is answered by the move, and its reminder is forgotten.
pub fn change_state(
    conn: &mut DbConnection,
    before: &Enrollment,
    step: Move<'_>,
    now: Timestamp,
) -> Result<Enrollment> {
    let state = step.state;
    let confirmed_at = match state {
        EnrollmentState::Confirmed => before.confirmed_at.or(Some(now)),
        EnrollmentState::Waitlisted => None,
        EnrollmentState::AwaitingApproval
        | EnrollmentState::Offered
        | EnrollmentState::Rejected
        | EnrollmentState::Withdrawn
        | EnrollmentState::Lapsed
        | EnrollmentState::CancelledByOrganiser
        | EnrollmentState::Transferred => before.confirmed_at,
    };
    let changed = native!(
        conn,
        diesel::update(
            enrollments::table
                .filter(enrollments::id.eq(before.id))
                .filter(enrollments::state.eq(before.state)),
        )
        .set((
            enrollments::state.eq(state),
            enrollments::state_reason.eq(step.reason),
            enrollments::offered_until.eq(step.offered_until),
            enrollments::reconfirm_by.eq(None::<Timestamp>),
            enrollments::reminded_at.eq(None::<Timestamp>),
            enrollments::confirmed_at.eq(confirmed_at),
            enrollments::version.eq(enrollments::version + 1),
            enrollments::changed_at.eq(now),
        ))
        .execute(conn)
    )?;
    if changed == 0 {
        return Err(ErrorCode::StateForbids.into());
    }
    if state.is_final() {
        native!(
            conn,
            diesel::update(participant_rows::table.filter(participant_rows::enrollment_id.eq(before.id)))
                .set(participant_rows::live.eq(false))
                .execute(conn)
        )?;
    }
    gate::shift(conn, before.activity_id, before.seats, Some(before.state), state)?;
    find(conn, before.id)
}

/// The persons of an enrollment, those who were replaced left out; all of them where it is over.
pub fn persons_of(conn: &mut DbConnection, enrollment: &Enrollment) -> Result<Vec<PersonId>> {
    Ok(native!(
        conn,
        participant_rows::table
            .filter(participant_rows::enrollment_id.eq(enrollment.id))
            .filter(enrollment.state.is_final().into_sql::<Bool>().or(participant_rows::live.eq(true)))
            .order(participant_rows::id)
            .select(participant_rows::person_id)
            .load(conn)
    )?)
}
