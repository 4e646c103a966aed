//! Reservations: a member holds seats of its share without names, and names them by a day.

use actix_web::web::Path;
use actix_web::{get, patch, post};
use shared::access::Actor;
use shared::activities::Activity;
use shared::activities::states::ActivityState;
use shared::enrollments::access::Enrollments;
use shared::enrollments::reservations::{
    NewReservation, Reservation, ReservationAction, ReservationChanges, ReservationDetail, ReservationState,
    require_held, require_reservable,
};
use shared::error::{ErrorCode, FieldCode, Problem};
use shared::ids::{ActivityId, OrganisationId, ReservationId};
use shared::page::{Page, PageQuery};

use crate::activities::queries as activities;
use crate::answer::Answer;
use crate::audit::{Subject, audit, difference};
use crate::caller::{Caller, Editor, Writing};
use crate::cursor::Cursor;
use crate::db::DbConnection;
use crate::enrollments::line;
use crate::enrollments::queries::gate;
use crate::enrollments::queries::participants::short_names;
use crate::enrollments::queries::reservations::{self as queries, Wanted};
use crate::error::Result;
use crate::json::{Json, Query};
use crate::members::queries::organisations;
use crate::routes::Routes;
use crate::writer::Lane;

/// The routes.
pub fn routes(config: &mut Routes<'_>) {
    config
        .service(list_reservations)
        .service(create_reservation)
        .service(read_reservation)
        .service(change_reservation)
        .service(release_reservation);
}

/// Lists an activity's reservations, in the order they were made, as far as the caller may see them.
#[utoipa::path(params(("id" = ActivityId, Path, description = "The activity."), PageQuery), responses((status = OK, body = Page<ReservationDetail>)), extensions(("x-scopes" = json!(["enrollments:read"]))))]
#[get("/api/v1/activities/{id}/reservations")]
async fn list_reservations(
    caller: Caller,
    id: Path<ActivityId>,
    page: Query<PageQuery>,
) -> Result<Answer<Page<ReservationDetail>>> {
    let cursor = Cursor::of(&page.0, "reservations", &*id)?;
    caller
        .read(move |conn, actor| {
            let activity = activities::find(conn, *id)?;
            let leads = actor.may(Enrollments::SeeParticipants(&activities::stewards(conn, &activity)?));
            if activity.state == ActivityState::Draft && !leads {
                return Err(ErrorCode::NotFound.into());
            }
            let members = if leads { None } else { Some(actor.members_spoken_for()) };
            let page = queries::page(conn, &Wanted { activity: activity.id, members }, &cursor)?;
            let Page { items, next, total } = page;
            Answer::page(&Page { items: details(conn, actor, &activity, items)?, next, total })
        })
        .await
}

fn details(
    conn: &mut DbConnection,
    actor: &Actor,
    activity: &Activity,
    found: Vec<Reservation>,
) -> Result<Vec<ReservationDetail>> {
    let members: Vec<_> = found.iter().map(|one| one.organisation_id).collect();
    let names = short_names(conn, &members)?;
    Ok(found
        .into_iter()
        .map(|reservation| ReservationDetail {
            member_name: names.get(&reservation.organisation_id).cloned().unwrap_or_default(),
            names_due: activity.names_due_at(),
            allowed_actions: allowed_actions(actor, activity, &reservation),
            reservation,
        })
        .collect())
}

fn allowed_actions(actor: &Actor, activity: &Activity, one: &Reservation) -> Vec<ReservationAction> {
    let is_theirs = actor.may(Enrollments::EnrollTeam(one.organisation_id, one.organisation_id));
    if one.state != ReservationState::Active || !is_theirs || activity.state.is_over() {
        Vec::new()
    } else if require_reservable(activity, actor.now).is_ok() {
        ReservationAction::ALL.to_vec()
    } else {
        vec![ReservationAction::Release]
    }
}

fn detail(
    conn: &mut DbConnection,
    actor: &Actor,
    activity: &Activity,
    one: Reservation,
) -> Result<ReservationDetail> {
    let mut shown = details(conn, actor, activity, vec![one])?;
    Ok(shown.pop().ok_or(ErrorCode::NotFound)?)
}

/// Reserves seats of a member's share without naming anybody. They must be free, past those in line.
#[utoipa::path(params(("id" = ActivityId, Path, description = "The activity.")), responses((status = CREATED, body = ReservationDetail)), extensions(("x-scopes" = json!(["enrollments:write"])), ("x-problems" = json!(["alreadyThere", "stateForbids", "registrationNotOpen", "registrationClosed", "noSeatsForGrowth", "quotaReached"]))))]
#[post("/api/v1/activities/{id}/reservations")]
async fn create_reservation(
    caller: Caller,
    id: Path<ActivityId>,
    body: Json<NewReservation>,
) -> Result<Answer<ReservationDetail>> {
    caller
        .write_at(Lane::Seats(*id), move |conn, writing| {
            gate::take(conn, *id)?;
            let activity = activities::find(conn, *id)?;
            if activity.state == ActivityState::Draft && !writing.is_office() {
                return Err(ErrorCode::NotFound.into());
            }
            let member = body.0.organisation_id;
            if organisations::root(conn, member)? != Some(member) {
                let told = "is not a member: its seats are reserved by the member it counts under";
                return Err(Problem::field("/organisationId", FieldCode::NoSuchThing, told).into());
            }
            writing.require(Enrollments::EnrollTeam(member, member))?;
            require_reservable(&activity, writing.now)?;
            line::require_room(conn, writing, &activity, member, body.0.seats)?;
            let by = (writing.person, writing.origin.machine);
            let made = queries::insert(conn, *id, (member, body.0.seats), by, writing.now)?;
            let subject = Subject::reservation(&made);
            audit(conn, writing.origin, subject, &difference(&None, &Some(&made)))?;
            line::renew_due(conn, &activity, writing.origin)?;
            let version = made.version;
            let detail = detail(conn, writing.actor, &activity, made)?;
            Answer::created(version, format!("/api/v1/reservations/{}", detail.reservation.id), &detail)
        })
        .await
}

/// Reads one reservation.
#[utoipa::path(params(("id" = ReservationId, Path, description = "The reservation.")), responses((status = OK, body = ReservationDetail)), extensions(("x-scopes" = json!(["enrollments:read"]))))]
#[get("/api/v1/reservations/{id}")]
async fn read_reservation(caller: Caller, id: Path<ReservationId>) -> Result<Answer<ReservationDetail>> {
    caller
        .read(move |conn, actor| {
            let (reservation, activity) = seen(conn, actor, *id)?;
            let version = reservation.version;
            Answer::resource(version, &detail(conn, actor, &activity, reservation)?)
        })
        .await
}

// A reservation is seen by people who speak for its member, and by leaders of the activity.
fn seen(conn: &mut DbConnection, actor: &Actor, id: ReservationId) -> Result<(Reservation, Activity)> {
    let reservation = queries::find(conn, id)?;
    let activity = activities::find(conn, reservation.activity_id)?;
    let member = reservation.organisation_id;
    if !actor.may(Enrollments::SeeParticipants(&activities::stewards(conn, &activity)?)) {
        let is_theirs = actor.is_office() || actor.members_spoken_for().contains(&member);
        if !is_theirs {
            return Err(ErrorCode::NotFound.into());
        }
    }
    Ok((reservation, activity))
}

/// Changes how many seats without a name a reservation holds (merge patch). More must be free; fewer go to those in line.
#[utoipa::path(params(("id" = ReservationId, Path, description = "The reservation.")), request_body = ReservationChanges, responses((status = OK, body = ReservationDetail)), extensions(("x-scopes" = json!(["enrollments:write"])), ("x-problems" = json!(["stateForbids", "registrationNotOpen", "registrationClosed", "noSeatsForGrowth", "quotaReached"]))))]
#[patch("/api/v1/reservations/{id}")]
async fn change_reservation(
    caller: Editor,
    id: Path<ReservationId>,
    body: Json<ReservationChanges>,
) -> Result<Answer<ReservationDetail>> {
    let unnamed = body.0.unnamed;
    change(caller.0, *id, move |conn, writing, activity, before| {
        writing.expect(before.version)?;
        require_reservable(activity, writing.now)?;
        let unnamed = unnamed.unwrap_or(before.unnamed);
        if unnamed > before.unnamed {
            line::require_room(conn, writing, activity, before.organisation_id, unnamed - before.unnamed)?;
        }
        queries::set_unnamed(conn, before, unnamed, ReservationState::Released, writing.now)
    })
    .await
}

/// Gives back the seats of a reservation that have no name. They go to those in line.
#[utoipa::path(params(("id" = ReservationId, Path, description = "The reservation.")), responses((status = OK, body = ReservationDetail)), extensions(("x-scopes" = json!(["enrollments:write"])), ("x-problems" = json!(["stateForbids"]))))]
#[post("/api/v1/reservations/{id}/release")]
async fn release_reservation(caller: Caller, id: Path<ReservationId>) -> Result<Answer<ReservationDetail>> {
    change(caller, *id, |conn, writing, _, before| {
        queries::set_unnamed(conn, before, 0, ReservationState::Released, writing.now)
    })
    .await
}

async fn change(
    caller: Caller,
    id: ReservationId,
    run: impl FnOnce(&mut DbConnection, &Writing<'_>, &Activity, &Reservation) -> Result<Reservation>
    + Send
    + 'static,
) -> Result<Answer<ReservationDetail>> {
    // The activity of a reservation never changes, so it can be looked up before its gate is taken.
    let activity = caller.clone().read(move |conn, _| queries::find(conn, id)).await?.activity_id;
    caller
        .write_at(Lane::Seats(activity), move |conn, writing| {
            gate::take(conn, activity)?;
            let (before, activity) = seen(conn, writing.actor, id)?;
            let member = before.organisation_id;
            writing.require(Enrollments::EnrollTeam(member, member))?;
            if before.state != ReservationState::Active {
                let told = format!("A reservation that is {} holds no seats.", before.state);
                return Err(ErrorCode::StateForbids.because(told).into());
            }
            let after = run(conn, writing, &activity, &before)?;
            let subject = Subject::reservation(&after);
            audit(conn, writing.origin, subject, &difference(&before, &after))?;
            line::wake(conn, writing.origin, activity.id)?;
            let version = after.version;
            Answer::resource(version, &detail(conn, writing.actor, &activity, after)?)
        })
        .await
}

/// Takes the seats of a new enrollment out of a reservation of its member.
pub(crate) fn take_seats(
    conn: &mut DbConnection,
    writing: &Writing<'_>,
    activity: &Activity,
    (id, organisation): (ReservationId, OrganisationId),
    seats: i32,
) -> Result<()> {
    let missing = || Problem::field("/reservationId", FieldCode::NoSuchThing, "there is no such reservation");
    let before = queries::find(conn, id).map_err(|_| missing())?;
    let member = before.organisation_id;
    if before.activity_id != activity.id || !writing.may(Enrollments::EnrollTeam(member, member)) {
        return Err(missing().into());
    }
    if organisations::root(conn, organisation)? != Some(member) {
        let told = "the reservation is another member's";
        return Err(Problem::field("/reservationId", FieldCode::Conflicts, told).into());
    }
    require_held(&before, seats)?;
    let after =
        queries::set_unnamed(conn, &before, before.unnamed - seats, ReservationState::Filled, writing.now)?;
    audit(conn, writing.origin, Subject::reservation(&after), &difference(&before, &after))
}
