//! SQL of enrollments and participants.

pub mod attendance;
pub mod counts;
pub mod gate;
pub mod participants;
pub mod walk_ins;

use std::collections::HashMap;

use diesel::prelude::*;
use diesel::sql_types::Bool;
use shared::access::Sight;
use shared::activities::{Approval, Unit};
use shared::enrollments::Enrollment;
use shared::enrollments::seats::InLine;
use shared::enrollments::states::EnrollmentState;
use shared::error::ErrorCode;
use shared::ids::{ActivityId, EnrollmentId, MachineClientId, OrganisationId, PersonId};
use shared::page::Page;
use shared::schema::{activities, enrollments, organisations, participants as participant_rows, persons};
use shared::time::Timestamp;

use crate::cursor::Cursor;
use crate::db::{DbConnection, MultiBackend, columns};
use crate::error::{Error, Result};
use crate::members::queries::patterns;

/// One enrollment.
pub fn find(conn: &mut DbConnection, id: EnrollmentId) -> Result<Enrollment> {
    Ok(enrollments::table.find(id).select(columns::<Enrollment>()).first(conn)?)
}

/// What an enrollment says of its activity, and what its steps ask of it.
#[derive(Debug, Clone, Queryable)]
pub struct ActivityLine {
    /// Which.
    pub id: ActivityId,
    /// Its title.
    pub title: String,
    /// When its first occasion begins.
    pub starts_at: Option<Timestamp>,
    /// When its last occasion ends.
    pub ends_at: Option<Timestamp>,
    /// Who approves enrollments.
    pub approval: Approval,
}

/// The lines of activities.
pub fn activity_lines(
    conn: &mut DbConnection,
    mut ids: Vec<ActivityId>,
) -> Result<HashMap<ActivityId, ActivityLine>> {
    ids.sort_unstable();
    ids.dedup();
    let line =
        (activities::id, activities::title, activities::starts_at, activities::ends_at, activities::approval);
    // A statement with a list is prepared anew each time: the common case of one does without.
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
    let ahead: i64 = enrollments::table
        .filter(enrollments::activity_id.eq(enrollment.activity_id))
        .filter(enrollments::state.eq(EnrollmentState::Waitlisted))
        .filter(
            enrollments::priority.gt(enrollment.priority).or(enrollments::priority
                .eq(enrollment.priority)
                .and(enrollments::queue_number.lt(enrollment.queue_number))),
        )
        .count()
        .get_result(conn)?;
    Ok(Some(ahead + 1))
}

/// The line of an activity in order, as the promotion sees it.
pub fn line(conn: &mut DbConnection, activity: ActivityId, most: i64) -> Result<Vec<InLine<EnrollmentId>>> {
    let rows: Vec<(EnrollmentId, i32)> = enrollments::table
        .filter(enrollments::activity_id.eq(activity))
        .filter(enrollments::state.eq(EnrollmentState::Waitlisted))
        .order((enrollments::priority.desc(), enrollments::queue_number))
        .limit(most)
        .select((enrollments::id, enrollments::seats))
        .load(conn)?;
    Ok(rows.into_iter().map(|(id, seats)| InLine { id, seats }).collect())
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

/// Refuses when one of the persons has a live enrollment in the activity, naming the one in the way.
pub fn require_none_live(conn: &mut DbConnection, activity: ActivityId, persons: &[PersonId]) -> Result<()> {
    for person in persons {
        // `live` stands alone, as in the partial index that answers this.
        let taken: Option<EnrollmentId> = participant_rows::table
            .filter(participant_rows::activity_id.eq(activity))
            .filter(participant_rows::person_id.eq(person))
            .filter(participant_rows::live)
            .select(participant_rows::enrollment_id)
            .first(conn)
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

/// What a new enrollment is made of.
#[derive(Debug)]
pub struct NewRow<'a> {
    /// In what.
    pub activity: ActivityId,
    /// One person, or a team.
    pub unit: Unit,
    /// For whom.
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
    /// Who makes it.
    pub created_by: Option<PersonId>,
    /// Which machine client makes it.
    pub created_by_client: Option<MachineClientId>,
}

/// A new enrollment.
pub fn insert(conn: &mut DbConnection, new: &NewRow<'_>, now: Timestamp) -> Result<Enrollment> {
    Ok(diesel::insert_into(enrollments::table)
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
        .get_result(conn)?)
}

/// Takes an enrollment to another state; the old one is part of the condition. Final states end its participants' places.
pub fn change_state(
    conn: &mut DbConnection,
    before: &Enrollment,
    state: EnrollmentState,
    reason: &str,
    now: Timestamp,
) -> Result<Enrollment> {
    let changed = diesel::update(
        enrollments::table.filter(enrollments::id.eq(before.id)).filter(enrollments::state.eq(before.state)),
    )
    .set((
        enrollments::state.eq(state),
        enrollments::state_reason.eq(reason),
        enrollments::offered_until.eq(None::<Timestamp>),
        enrollments::confirmed_at.eq(if state == EnrollmentState::Confirmed {
            before.confirmed_at.or(Some(now))
        } else {
            before.confirmed_at
        }),
        enrollments::version.eq(enrollments::version + 1),
        enrollments::changed_at.eq(now),
    ))
    .execute(conn)?;
    if changed == 0 {
        return Err(ErrorCode::StateForbids.into());
    }
    if state.is_final() {
        diesel::update(participant_rows::table.filter(participant_rows::enrollment_id.eq(before.id)))
            .set(participant_rows::live.eq(false))
            .execute(conn)?;
    }
    gate::shift(conn, before.activity_id, before.seats, Some(before.state), state)?;
    find(conn, before.id)
}

/// Which enrollments.
#[derive(Debug, Clone, Default)]
pub struct Wanted {
    /// In this activity.
    pub activity: Option<ActivityId>,
    /// In any of these states.
    pub states: Vec<EnrollmentState>,
    /// With a participant whose name has these words.
    pub q: Option<String>,
    /// True when words find protected persons too.
    pub finds_protected: bool,
    /// Counting under this member.
    pub root: Option<OrganisationId>,
    /// In activities that the action plan of this year carries.
    pub report_year: Option<i32>,
    /// With a participant who counts for this municipality, or member where there is none.
    pub municipality: Option<OrganisationId>,
    /// Of this person.
    pub person: Option<PersonId>,
    /// Changed at this time or later.
    pub modified_since: Option<Timestamp>,
}

// What the wish, and who asks, leave of all enrollments.
fn found<'a>(wanted: &Wanted, sight: &Sight) -> enrollments::BoxedQuery<'a, MultiBackend> {
    let mut query = enrollments::table.into_boxed::<MultiBackend>();
    if let Some(activity) = wanted.activity {
        query = query.filter(enrollments::activity_id.eq(activity));
    }
    if !wanted.states.is_empty() {
        query = query.filter(enrollments::state.eq_any(wanted.states.clone()));
    }
    if let Some(root) = wanted.root {
        query =
            query.filter(enrollments::organisation_id.eq_any(
                organisations::table.filter(organisations::root_id.eq(root)).select(organisations::id),
            ));
    }
    if let Some(year) = wanted.report_year {
        let carried = activities::table.filter(activities::report_year.eq(year)).select(activities::id);
        query = query.filter(enrollments::activity_id.eq_any(carried));
    }
    for word in patterns(wanted.q.as_deref()) {
        // Nobody finds out by words who is protected.
        let named = participant_rows::table
            .inner_join(persons::table)
            .filter(persons::name_folded.like(word).escape('\\'))
            .filter(wanted.finds_protected.into_sql::<Bool>().or(persons::protected.eq(false)))
            .select(participant_rows::enrollment_id);
        query = query.filter(enrollments::id.eq_any(named));
    }
    if let Some(municipality) = wanted.municipality {
        query = query.filter(enrollments::id.eq_any(participants::counting_for(municipality)));
    }
    if let Some(person) = wanted.person {
        query = query.filter(
            enrollments::id.eq_any(
                participant_rows::table
                    .filter(participant_rows::person_id.eq(person))
                    .select(participant_rows::enrollment_id),
            ),
        );
    }
    if let Some(since) = wanted.modified_since {
        query = query.filter(enrollments::changed_at.ge(since));
    }
    if let Sight::Of { organisations: units, roots, own } = sight {
        let own = own.unwrap_or(PersonId(0));
        let seen = participant_rows::table
            .filter(
                participant_rows::operator_id
                    .eq_any(roots.clone())
                    .or(participant_rows::school_unit_id
                        .eq_any(units.iter().map(|unit| Some(*unit)).collect::<Vec<_>>())
                        .assume_not_null())
                    .or(participant_rows::person_id.eq(own)),
            )
            .select(participant_rows::enrollment_id);
        query = query.filter(enrollments::id.eq_any(seen));
    }
    query
}

/// A page of enrollments in the order they were made.
pub fn page(
    conn: &mut DbConnection,
    wanted: &Wanted,
    sight: &Sight,
    cursor: &Cursor,
) -> Result<Page<Enrollment>> {
    let mut query = found(wanted, sight);
    if let Some(last) = cursor.last_id() {
        query = query.filter(enrollments::id.gt(EnrollmentId(last)));
    }
    let items =
        query.order(enrollments::id).limit(cursor.fetch()).select(columns::<Enrollment>()).load(conn)?;
    cursor.page(
        items,
        |enrollment: &Enrollment| (String::new(), enrollment.id.0),
        || Ok(found(wanted, sight).count().get_result(conn)?),
    )
}

/// The persons of an enrollment.
pub fn persons_of(conn: &mut DbConnection, enrollment: EnrollmentId) -> Result<Vec<PersonId>> {
    Ok(participant_rows::table
        .filter(participant_rows::enrollment_id.eq(enrollment))
        .order(participant_rows::id)
        .select(participant_rows::person_id)
        .load(conn)?)
}
