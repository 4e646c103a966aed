//! Walk-ins: people who come without being enrolled. A walk-in takes a seat like everybody, so it goes through the gate. It is a
//! fact and no request, so nobody approves it.

use actix_web::post;
use actix_web::web::Path;
use serde_json::json;
use shared::activities::{Activity, Occasion, Unit};
use shared::enrollments::attendance::{Mark, NewMark, NewMarks, Newcomer, SheetLine, WalkIn};
use shared::enrollments::states::EnrollmentState;
use shared::error::{ErrorCode, FieldCode, Problem};
use shared::ids::{OccasionId, ParticipantId, PersonId};
use shared::members::access::Members;
use shared::members::persons::{NewAssignment, NewPerson};
use shared::records::SubjectKind;

use super::attendance::{of, require_attended};
use crate::activities::detail::activity_of;
use crate::activities::queries as activities;
use crate::answer::Answer;
use crate::audit::{Subject, audit, difference, record_seen};
use crate::caller::{Caller, Writing};
use crate::db::DbConnection;
use crate::enrollments::queries::{self, NewRow, attendance, gate, participants, walk_ins};
use crate::error::Result;
use crate::json::Json;
use crate::members::administrators::{News, tell_others};
use crate::members::queries as members;
use crate::routes::Routes;
use crate::writer::Lane;

/// The routes.
pub fn routes(config: &mut Routes<'_>) {
    config.service(create_walk_in);
}

/// Lets in somebody who came without being enrolled, and marks them as present; from two hours before the occasion.
///
/// They take a free seat: where there is none, the office raises the capacity first. A newcomer is registered by name in the
/// organisation they say, without an address. The same nonce sent twice is one walk-in. The answer is their line on the sheet.
#[utoipa::path(params(("id" = OccasionId, Path, description = "The occasion.")), responses((status = CREATED, body = SheetLine)), extensions(("x-problems" = json!(["stateForbids", "alreadyEnrolled", "noSeatsForGrowth", "secondFactorAgain"]))))]
#[post("/api/v1/occasions/{id}/walk-ins")]
async fn create_walk_in(
    caller: Caller,
    id: Path<OccasionId>,
    body: Json<WalkIn>,
) -> Result<Answer<SheetLine>> {
    let activity = activity_of(&caller, *id).await?;
    caller
        .write_at(Lane::Seats(activity), move |conn, writing| {
            // The gate is held from here on: if two people come to the door at the same time, the first is in before the second
            // is looked at.
            gate::take(conn, activity)?;
            let (occasion, activity) = of(conn, writing.actor, *id)?;
            body.0.check()?;
            let participant = match walk_ins::find(conn, occasion.id, &body.0.nonce)? {
                Some(known) => known,
                None => let_in(conn, writing, (&occasion, &activity), &body.0)?,
            };
            let sees_protected = writing.may(Members::SeeProtected);
            let line = attendance::line(conn, &occasion, participant, sees_protected)?;
            let (line, seen) = line.ok_or(ErrorCode::NotFound)?;
            record_seen(conn, writing.origin, seen.as_slice())?;
            Answer::created(1, format!("/api/v1/occasions/{id}/attendance"), &line)
        })
        .await
}

fn let_in(
    conn: &mut DbConnection,
    writing: &Writing<'_>,
    (occasion, activity): (&Occasion, &Activity),
    walk_in: &WalkIn,
) -> Result<ParticipantId> {
    require_attended(occasion, activity)?;
    if !occasion.has_open_door(writing.now) {
        return Err(ErrorCode::StateForbids
            .because("Nobody is at the door of this occasion yet: enroll them instead.")
            .into());
    }
    if !activities::seats(conn, activity)?.fits_promotion(1) {
        return Err(ErrorCode::NoSeatsForGrowth
            .because("All seats are taken. The office can raise the capacity.")
            .into());
    }
    let person = match (walk_in.person_id, &walk_in.newcomer) {
        (Some(person), _) => known(conn, writing, person)?,
        (None, Some(newcomer)) => register(conn, writing, newcomer)?,
        (None, None) => return Err(ErrorCode::InvalidFields.into()),
    };
    queries::require_none_live(conn, activity.id, &[person])?;
    let at = walk_in.newcomer.as_ref().map(|newcomer| newcomer.organisation_id);
    let posts = members::posts(conn, person, writing.today)?;
    let pointer = if at.is_some() { "/newcomer/organisationId" } else { "/personId" };
    let was = members::attribution(conn, posts, (at, pointer), activity.id)?;
    let row = NewRow {
        activity: activity.id,
        unit: Unit::Person,
        organisation: was.organisation_id,
        team_name: "",
        seats: 1,
        state: EnrollmentState::Confirmed,
        queue_number: gate::take_number(conn, activity.id)?.last_queue_number,
        // They were there from the start of this occasion: it counts in their rate.
        confirmed_at: Some(occasion.starts_at.min(writing.now)),
        created_by: writing.person,
        created_by_client: writing.origin.machine,
    };
    let enrollment = queries::insert(conn, &row, writing.now)?;
    let participant = participants::insert(conn, &enrollment, person, &was, writing.now)?;
    gate::shift(conn, activity.id, 1, None, enrollment.state)?;
    walk_ins::insert(conn, occasion, &walk_in.nonce, participant)?;
    let mark = NewMark {
        participant_id: participant,
        mark: Some(Mark::Present),
        digital: walk_in.digital,
        nonce: walk_in.nonce.clone(),
        marked_at: None,
    };
    let marks = NewMarks { marks: vec![mark], sent_at: None };
    attendance::set(conn, occasion, &marks, writing.person, writing.now)?;
    let subject = Subject::enrollment(&enrollment);
    let changes = json!({ "state": [null, enrollment.state], "walkedIn": [null, occasion.id] });
    audit(conn, writing.origin, subject, &changes)?;
    Ok(participant)
}

// A person whom the actor may not see is answered as not there. So nobody finds out at the door who exists.
fn known(conn: &mut DbConnection, writing: &Writing<'_>, person: PersonId) -> Result<PersonId> {
    let homes = members::homes(conn, person, writing.today)?;
    writing.require_sight(Members::SeePerson(person, &homes))?;
    Ok(person)
}

// Registers a new person, without an address, at a place. A role with rights can be claimed only if the actor may give it.
fn register(conn: &mut DbConnection, writing: &Writing<'_>, newcomer: &Newcomer) -> Result<PersonId> {
    let missing = |name: &str| {
        Problem::field(&format!("/newcomer/{name}"), FieldCode::NoSuchThing, "there is no such thing")
    };
    let organisation = newcomer.organisation_id;
    let root = members::organisations::root(conn, organisation)?;
    let root = root.ok_or_else(|| missing("organisationId"))?;
    let role = members::assignments::role(conn, newcomer.role_id)?.ok_or_else(|| missing("roleId"))?;
    if role.gives.is_some() {
        writing.require(Members::Give(None, role.gives, (organisation, root)))?;
    }
    let new = NewPerson {
        given_name: newcomer.given_name.clone(),
        family_name: newcomer.family_name.clone(),
        email: None,
        phone: None,
        protected: false,
        assignment: NewAssignment {
            organisation_id: organisation,
            role_id: newcomer.role_id,
            title: String::new(),
            from_date: None,
            to_date: None,
        },
    };
    let person = members::persons::insert(conn, &new, writing.now)?.id;
    members::assignments::insert(conn, person, &new.assignment, writing.today, writing.now)?;
    let subject = Subject::of(SubjectKind::Person, person.0, organisation);
    audit(conn, writing.origin, subject, &difference(&None, &Some(&new)))?;
    tell_others(conn, writing.origin, (role.gives, person), News::Given)?;
    Ok(person)
}
