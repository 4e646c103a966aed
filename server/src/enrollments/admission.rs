//! Enrolling: a person or a team gets its seats, or its place in the line.

use shared::activities::states::ActivityState;
use shared::activities::{Activity, Unit};
use shared::enrollments::access::Enrollments;
use shared::enrollments::requests::NewEnrollment;
use shared::enrollments::seats::{Ask, standing};
use shared::enrollments::states::EnrollmentState;
use shared::enrollments::{Enrollment, first_state};
use shared::error::{ErrorCode, FieldCode, Problem};
use shared::ids::{ActivityId, OccasionId, OrganisationId, PersonId};
use shared::seats::Standing;

use crate::activities::queries::known;
use crate::audit::{Subject, audit};
use crate::caller::Writing;
use crate::db::DbConnection;
use crate::enrollments::queries::{self, ActivityLine, NewRow, gate, participants};
use crate::enrollments::tell::{self, News};
use crate::enrollments::{choices, line, reservations};
use crate::error::Result;
use crate::members::queries as members;
use crate::questions::kept::keep_first;

/// Enrolls, behind the activity's gate, and tells what the enrollment says of its activity. What the caller may not see is not
/// there.
pub(crate) fn enroll(
    conn: &mut DbConnection,
    writing: &Writing<'_>,
    id: ActivityId,
    new: &NewEnrollment,
) -> Result<(Enrollment, ActivityLine)> {
    let gate = gate::take_number(conn, id)?;
    let (activity, traits) = queries::activity_with_traits(conn, id)?;
    if activity.state == ActivityState::Draft && !writing.actor.is_office() {
        return Err(ErrorCode::NotFound.into());
    }
    let wanted = new.seats(&activity)?;
    // Seats of an offer that has run out go to the line before a newcomer gets them.
    let gate = line::catch_up(conn, writing.origin, id, gate)?;
    let attributions = attributions(conn, writing, &activity, new)?;
    let organisation = new.organisation_id.or(attributions.first().map(|first| first.organisation_id));
    let organisation = organisation.ok_or_else(nobody_named)?;
    let seats = gate.seats(activity.capacity);
    require_open(standing(&activity, &seats, Ask::of(wanted), writing.now))?;
    let chosen = choices::chosen(conn, writing, (&activity, traits), &seats, new)?;
    let standing = {
        let quota_left = line::share_left(conn, &activity, organisation, writing.now)?;
        let ask = Ask { seats: wanted, quota_left, occasions: &chosen.seats };
        standing(&activity, &seats, ask, writing.now)
    };
    queries::require_none_live(conn, id, &new.persons)?;
    let held = new.reservation_id.is_some();
    if let Some(reservation) = new.reservation_id {
        // A reservation holds seats in the activity, but perhaps not in the chosen occasion.
        chosen.require_room(wanted)?;
        reservations::take_seats(conn, writing, &activity, (reservation, organisation), wanted)?;
    }
    let state = first_state(&activity, held || standing == Standing::Open);
    let row = NewRow {
        activity: activity.id,
        unit: activity.unit,
        organisation,
        team_name: &new.team_name,
        seats: wanted,
        state,
        queue_number: gate.last_queue_number,
        confirmed_at: (state == EnrollmentState::Confirmed).then_some(writing.now),
        created_by: writing.person,
        created_by_client: writing.origin.machine,
    };
    let made = insert(conn, writing, &activity, &row, (new, &attributions, &chosen.choices))?;
    if traits.asks || !new.answers.is_empty() {
        keep_first(conn, writing, &made, new)?;
    }
    let enrollment = match state {
        // There may be too few seats for the first in line (a team of five) and still enough for this enrollment.
        EnrollmentState::Waitlisted if standing != Standing::Full => {
            line::let_in(conn, writing.origin, &activity, Some(made.id))?;
            queries::find(conn, made.id)?
        }
        _ => made,
    };
    tell::tell_persons(conn, writing.origin, &activity, &enrollment, &new.persons, News::Made)?;
    Ok((enrollment, ActivityLine::of(&activity, traits)))
}

fn require_open(standing: Standing) -> Result<()> {
    match standing {
        Standing::NotYetOpen => Err(ErrorCode::RegistrationNotOpen.into()),
        Standing::Closed => Err(ErrorCode::RegistrationClosed.into()),
        Standing::Open | Standing::Full | Standing::HeldForQueue | Standing::QuotaReached => Ok(()),
    }
}

fn nobody_named() -> Problem {
    Problem::field("/organisationId", FieldCode::Required, "a team belongs to an organisation")
}

fn insert(
    conn: &mut DbConnection,
    writing: &Writing<'_>,
    activity: &Activity,
    row: &NewRow<'_>,
    (new, attributions, chosen): (&NewEnrollment, &[members::Attribution], &[OccasionId]),
) -> Result<Enrollment> {
    let made = queries::insert(conn, row, writing.now)?;
    let made = queries::set_origins(conn, &made, new.leader(activity), new.reservation_id)?;
    for (person, was) in new.persons.iter().zip(attributions) {
        participants::insert(conn, &made, *person, was, writing.now)?;
    }
    queries::choices::add(conn, made.id, chosen)?;
    gate::shift(conn, activity.id, row.seats, None, row.state)?;
    let mut told = serde_json::json!({ "state": [null, row.state], "seats": [null, row.seats], "persons": [null, new.persons] });
    if !chosen.is_empty() {
        told["choices"] = serde_json::json!([null, chosen]);
    }
    audit(conn, writing.origin, Subject::enrollment(&made), &told)?;
    Ok(made)
}

// The attribution of each person on this day. Refused when the caller may not enroll them.
fn attributions(
    conn: &mut DbConnection,
    writing: &Writing<'_>,
    activity: &Activity,
    new: &NewEnrollment,
) -> Result<Vec<members::Attribution>> {
    let mut attributions = Vec::with_capacity(new.persons.len());
    for (place, person) in new.persons.iter().enumerate() {
        let organisation = new.organisation_id.filter(|_| activity.unit == Unit::Person);
        let pointer =
            if organisation.is_some() { "/organisationId".to_owned() } else { format!("/persons/{place}") };
        let named = || format!("/persons/{place}");
        attributions.push(attribution(conn, writing, activity, (*person, named), (organisation, &pointer))?);
    }
    if activity.unit == Unit::Team {
        let team = new.organisation_id.or_else(|| attributions.first().map(|first| first.organisation_id));
        let organisation = team.ok_or_else(nobody_named)?;
        let root = members::organisations::root(conn, organisation)?.ok_or_else(|| {
            Problem::field("/organisationId", FieldCode::NoSuchThing, "there is no such organisation")
        })?;
        writing.actor.require(Enrollments::EnrollTeam(organisation, root))?;
    }
    Ok(attributions)
}

/// What a person is on this day, after asking whether the caller may enroll them.
pub(crate) fn attribution(
    conn: &mut DbConnection,
    writing: &Writing<'_>,
    activity: &Activity,
    (person, named): (PersonId, impl Fn() -> String),
    at: (Option<OrganisationId>, &str),
) -> Result<members::Attribution> {
    let mut posts = members::posts(conn, person, writing.today)?;
    // A person whom the actor may not see is answered as not there. So nobody finds out who exists by trying numbers.
    writing.actor.require_sight(Enrollments::Enroll(person, &members::homes_of(&posts)))?;
    if posts.is_empty() {
        known::people(conn, &[person], |_| named())?;
    }
    // A person may work for two members. Each of these enrolls them in its own name only.
    posts.retain(|post| writing.actor.may(Enrollments::Enroll(person, &[post.home()])));
    members::attribution(conn, posts, at, activity.id)
}
