//! Changes in a team: its members, size, name and leader. Also, for any enrollment, its place in the line.

use actix_web::web::Path;
use actix_web::{get, patch, post};
use serde_json::json;
use shared::activities::Unit;
use shared::enrollments::links::{JoinLink, LinkToken};
use shared::enrollments::requests::{EnrollmentChanges, NewParticipant, Priority, require_size};
use shared::enrollments::states::EnrollmentState;
use shared::enrollments::{Enrollment, EnrollmentDetail};
use shared::error::{ErrorCode, FieldCode, Problem};
use shared::ids::{EnrollmentId, ParticipantId, PersonId};

use crate::answer::Answer;
use crate::audit::{Subject, audit, difference};
use crate::caller::{Caller, Editor, Writing};
use crate::db::DbConnection;
use crate::enrollments::admission::attribution;
use crate::enrollments::party::{self, Party};
use crate::enrollments::queries::{self, participants, teams};
use crate::enrollments::steps::{self, Held, change};
use crate::enrollments::tell::{self, News};
use crate::enrollments::{choices, letters, line};
use crate::error::Result;
use crate::json::Json;
use crate::routes::Routes;

/// The routes.
pub fn routes(config: &mut Routes<'_>) {
    config
        .service(change_enrollment)
        .service(create_participant)
        .service(leave_team)
        .service(prioritise_enrollment)
        .service(read_join_link)
        .service(join_team);
}

/// Changes a team (merge patch): its name, its size, who leads it. More seats must be free; fewer go to those in line.
#[utoipa::path(params(("id" = EnrollmentId, Path, description = "The enrollment.")), request_body = EnrollmentChanges, responses((status = OK, body = EnrollmentDetail)), extensions(("x-scopes" = json!(["enrollments:write"])), ("x-problems" = json!(["stateForbids", "noSeatsForGrowth", "quotaReached", "teamSize", "wrongUnit"]))))]
#[patch("/api/v1/enrollments/{id}")]
async fn change_enrollment(
    caller: Editor,
    id: Path<EnrollmentId>,
    body: Json<EnrollmentChanges>,
) -> Result<Answer<EnrollmentDetail>> {
    change(caller.0, *id, move |conn, writing, held| {
        let before = &held.enrollment;
        require_team(conn, writing, held)?;
        writing.expect(before.version)?;
        let members: Vec<PersonId> = teams::members(conn, before.id)?.into_iter().map(|(_, id)| id).collect();
        body.0.check(&held.activity, before.state.counts_seats(), &members)?;
        let after = Enrollment {
            team_name: body.0.team_name.clone().unwrap_or_else(|| before.team_name.clone()),
            seats: body.0.seats.unwrap_or(before.seats),
            leader_id: body.0.leader_id.unwrap_or(before.leader_id),
            ..before.clone()
        };
        require_room(conn, writing, held, after.seats - before.seats)?;
        let changed = teams::change(conn, before, &after, writing.now)?;
        audit(conn, writing.origin, Subject::enrollment(before), &difference(before, &changed))?;
        line::wake(conn, writing.origin, held.activity.id)
    })
    .await
}

/// Refuses whoever may not answer for the team, and what is over.
fn require_team(conn: &mut DbConnection, writing: &Writing<'_>, held: &Held) -> Result<()> {
    if held.activity.unit != Unit::Team {
        return Err(ErrorCode::WrongUnit.because("Only a team can be changed.").into());
    }
    let (members, root) = party::party_of(conn, &held.enrollment)?;
    let party = Party { enrollment: &held.enrollment, members: &members, root };
    if !party::may_enroll(writing.actor, party) {
        return Err(ErrorCode::Forbidden.into());
    }
    require_live(held)
}

fn require_live(held: &Held) -> Result<()> {
    if held.enrollment.state.is_final() || held.activity.state.is_over() {
        return Err(ErrorCode::StateForbids.because("The enrollment, or its activity, is over.").into());
    }
    Ok(())
}

/// Refuses to grow where there are not so many free seats, past those in line, or where the member's share is used.
fn require_room(conn: &mut DbConnection, writing: &Writing<'_>, held: &Held, grown: i32) -> Result<()> {
    if grown <= 0 || !held.enrollment.state.counts_seats() {
        return Ok(());
    }
    line::require_room(conn, writing, &held.activity, held.enrollment.organisation_id, grown)?;
    choices::require_room(conn, &held.activity, &held.enrollment, grown)
}

/// Puts somebody into a team: on a seat without a name, in another's place, or on a seat more when there is one free.
#[utoipa::path(params(("id" = EnrollmentId, Path, description = "The enrollment.")), responses((status = OK, body = EnrollmentDetail)), extensions(("x-scopes" = json!(["enrollments:write"])), ("x-problems" = json!(["alreadyEnrolled", "stateForbids", "noSeatsForGrowth", "quotaReached", "teamSize", "wrongUnit"]))))]
#[post("/api/v1/enrollments/{id}/participants")]
async fn create_participant(
    caller: Caller,
    id: Path<EnrollmentId>,
    body: Json<NewParticipant>,
) -> Result<Answer<EnrollmentDetail>> {
    change(caller, *id, move |conn, writing, held| {
        require_team(conn, writing, held)?;
        put_in(conn, writing, held, &body.0)
    })
    .await
}

// Behind the gate, after asking who may change the team.
fn put_in(conn: &mut DbConnection, writing: &Writing<'_>, held: &Held, new: &NewParticipant) -> Result<()> {
    let (before, activity) = (&held.enrollment, &held.activity);
    let pointer = "/personId";
    let was = attribution(conn, writing, activity, (new.person_id, || pointer.to_owned()), (None, pointer))?;
    queries::require_none_live(conn, activity.id, &[new.person_id])?;
    let members = teams::members(conn, before.id)?;
    let named = i32::try_from(members.len()).unwrap_or(i32::MAX);
    let mut after = before.clone();
    if let Some(replaced) = new.replaces {
        let person = member(&members, replaced)?;
        end(conn, writing, held, (replaced, person))?;
        if before.leader_id == Some(person) {
            after.leader_id = None;
        }
    } else if named >= before.seats {
        after.seats = before.seats + 1;
        require_size(activity, after.seats, "/personId")?;
        require_room(conn, writing, held, 1)?;
    }
    let changed = teams::change(conn, before, &after, writing.now)?;
    participants::insert(conn, &changed, new.person_id, &was, writing.now)?;
    let then: Vec<_> = teams::members(conn, before.id)?.into_iter().map(|(_, person)| person).collect();
    let earlier: Vec<_> = members.into_iter().map(|(_, person)| person).collect();
    let told = json!({ "members": [earlier, then], "seats": [before.seats, changed.seats] });
    audit(conn, writing.origin, Subject::enrollment(before), &told)?;
    tell::tell_persons(conn, writing.origin, activity, &changed, &[new.person_id], News::Made)
}

fn member(members: &[(ParticipantId, PersonId)], id: ParticipantId) -> Result<PersonId> {
    let found = members.iter().find(|(participant, _)| *participant == id).map(|(_, person)| *person);
    Ok(found
        .ok_or_else(|| Problem::field("/replaces", FieldCode::NoSuchThing, "is not a member of the team"))?)
}

// The member who leaves gets a mail, even if they took themselves out.
fn end(
    conn: &mut DbConnection,
    writing: &Writing<'_>,
    held: &Held,
    (participant, person): (ParticipantId, PersonId),
) -> Result<()> {
    teams::end(conn, participant)?;
    tell::tell_persons(conn, writing.origin, &held.activity, &held.enrollment, &[person], News::Ended(""))
}

/// Takes a member out of a team. The seat is kept for somebody to be named; what they attended stays on record.
#[utoipa::path(params(("id" = ParticipantId, Path, description = "The participant.")), responses((status = OK, body = EnrollmentDetail)), extensions(("x-scopes" = json!(["enrollments:write"])), ("x-problems" = json!(["stateForbids", "wrongUnit"]))))]
#[post("/api/v1/participants/{id}/leave")]
async fn leave_team(caller: Caller, id: Path<ParticipantId>) -> Result<Answer<EnrollmentDetail>> {
    let id = *id;
    let enrollment = caller.clone().read(move |conn, _| teams::enrollment_of(conn, id)).await?;
    change(caller, enrollment, move |conn, writing, held| {
        let members = teams::members(conn, held.enrollment.id)?;
        let person = member(&members, id).map_err(|_| ErrorCode::StateForbids)?;
        // Everybody may take themselves out.
        if writing.person == Some(person) && held.activity.unit == Unit::Team {
            require_live(held)?;
        } else {
            require_team(conn, writing, held)?;
        }
        end(conn, writing, held, (id, person))?;
        let before = &held.enrollment;
        let after =
            Enrollment { leader_id: before.leader_id.filter(|leader| *leader != person), ..before.clone() };
        teams::change(conn, before, &after, writing.now)?;
        let earlier: Vec<_> = members.iter().map(|(_, person)| *person).collect();
        let then: Vec<_> = earlier.iter().copied().filter(|one| *one != person).collect();
        audit(conn, writing.origin, Subject::enrollment(before), &json!({ "members": [earlier, then] }))
    })
    .await
}

/// Gives an enrollment another place in the line, with the reason.
#[utoipa::path(params(("id" = EnrollmentId, Path, description = "The enrollment.")), responses((status = OK, body = EnrollmentDetail)), extensions(("x-problems" = json!(["stateForbids"]))))]
#[post("/api/v1/enrollments/{id}/prioritise")]
async fn prioritise_enrollment(
    caller: Caller,
    id: Path<EnrollmentId>,
    body: Json<Priority>,
) -> Result<Answer<EnrollmentDetail>> {
    change(caller, *id, move |conn, writing, held| {
        if !writing.actor.is_office() {
            return Err(ErrorCode::Forbidden.into());
        }
        let before = &held.enrollment;
        if before.state != EnrollmentState::Waitlisted {
            return Err(ErrorCode::StateForbids.because("It does not stand in line.").into());
        }
        let after = Enrollment { priority: body.0.priority, ..before.clone() };
        let changed = teams::change(conn, before, &after, writing.now)?;
        let told = json!({ "priority": [before.priority, changed.priority], "reason": [null, body.0.reason.trim()] });
        audit(conn, writing.origin, Subject::enrollment(before), &told)?;
        line::wake(conn, writing.origin, held.activity.id)
    })
    .await
}

/// Reads the link by which others join a team themselves: colleagues of other municipalities, whom one cannot enroll.
#[utoipa::path(params(("id" = EnrollmentId, Path, description = "The enrollment.")), responses((status = OK, body = JoinLink)), extensions(("x-scopes" = json!(["enrollments:write"])), ("x-problems" = json!(["wrongUnit"]))))]
#[get("/api/v1/enrollments/{id}/join-link")]
async fn read_join_link(caller: Caller, id: Path<EnrollmentId>) -> Result<Answer<JoinLink>> {
    let app = caller.app().clone();
    caller
        .read(move |conn, actor| {
            let enrollment = queries::find(conn, *id)?;
            party::require_sight(conn, actor, &enrollment)?;
            if enrollment.unit != Unit::Team {
                return Err(ErrorCode::WrongUnit.because("Only a team can be joined.").into());
            }
            let (members, root) = party::party_of(conn, &enrollment)?;
            if !party::may_enroll(actor, Party { enrollment: &enrollment, members: &members, root }) {
                return Err(ErrorCode::Forbidden.into());
            }
            Answer::ok(&letters::join_link(&app.config.public_url, &app.keys, &enrollment, actor.now)?)
        })
        .await
}

/// Joins a team by its link, oneself, on a seat that nobody is named for.
#[utoipa::path(responses((status = OK, body = EnrollmentDetail)), extensions(("x-problems" = json!(["alreadyEnrolled", "linkExpired", "stateForbids", "noSeatsForGrowth", "quotaReached", "teamSize"]))))]
#[post("/api/v1/team-joins")]
async fn join_team(caller: Caller, body: Json<LinkToken>) -> Result<Answer<EnrollmentDetail>> {
    let person = caller.person()?;
    let app = caller.app().clone();
    let id = letters::joined(&app.keys, &body.0.token, app.clock.now())?;
    steps::change_unseen(caller, id, move |conn, writing, held| {
        require_live(held)?;
        put_in(conn, writing, held, &NewParticipant { person_id: person, replaces: None })
    })
    .await
}
