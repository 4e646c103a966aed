//! Interest in activities without dates, over HTTP: shown and taken back. `interested` turns it into places in the line.

use actix_web::web::Path;
use actix_web::{get, post};
use shared::access::{Actor, Sight};
use shared::activities::Unit;
use shared::activities::states::ActivityState;
use shared::enrollments::access::Enrollments;
use shared::enrollments::interests::{InterestAction, InterestDetail, InterestState, NewInterest};
use shared::error::ErrorCode;
use shared::ids::{ActivityId, InterestId};
use shared::page::{Page, PageQuery};

use crate::activities::queries as activities;
use crate::answer::Answer;
use crate::audit::{audit, difference};
use crate::caller::Caller;
use crate::cursor::Cursor;
use crate::db::DbConnection;
use crate::enrollments::admission::attribution;
use crate::enrollments::interested::{end, subject};
use crate::enrollments::party;
use crate::enrollments::queries::gate;
use crate::enrollments::queries::interests::{self as queries, Named, NewRow, Wanted};
use crate::error::Result;
use crate::json::{Json, Query};
use crate::routes::Routes;
use crate::writer::Lane;

/// The routes.
pub fn routes(config: &mut Routes<'_>) {
    config
        .service(list_interests)
        .service(create_interest)
        .service(list_my_interests)
        .service(read_interest)
        .service(withdraw_interest);
}

fn shown(
    actor: &Actor,
    (interest, title, (given, family, protected), (name, root)): Named,
) -> InterestDetail {
    let is_own = actor.person == Some(interest.person_id);
    let may = is_own || actor.may(Enrollments::EnrollTeam(interest.organisation_id, root));
    let hides = (protected && !is_own) || !actor.reads_enrollments();
    let allowed = interest.state == InterestState::Active && may;
    InterestDetail {
        activity_title: title,
        given_name: if hides { String::new() } else { given },
        family_name: if hides { String::new() } else { family },
        organisation_name: name,
        allowed_actions: if allowed { vec![InterestAction::Withdraw] } else { Vec::new() },
        interest,
    }
}

fn detail(conn: &mut DbConnection, actor: &Actor, sight: &Sight, id: InterestId) -> Result<InterestDetail> {
    let wanted = Wanted { id: Some(id), ..Wanted::default() };
    let alone = Cursor::of(&PageQuery::default(), "interest", &())?;
    let found = queries::page(conn, &wanted, sight, &alone)?.items.pop();
    Ok(shown(actor, found.ok_or(ErrorCode::NotFound)?))
}

fn listed(actor: &Actor, page: Page<Named>) -> Result<Answer<Page<InterestDetail>>> {
    let Page { items, next, total } = page;
    Answer::page(&Page { items: items.into_iter().map(|one| shown(actor, one)).collect(), next, total })
}

/// Lists who would come to an activity, in the order in which they said so, as far as the caller may see them.
#[utoipa::path(params(("id" = ActivityId, Path, description = "The activity."), PageQuery), responses((status = OK, body = Page<InterestDetail>)), extensions(("x-scopes" = json!(["enrollments:read"]))))]
#[get("/api/v1/activities/{id}/interests")]
async fn list_interests(
    caller: Caller,
    id: Path<ActivityId>,
    page: Query<PageQuery>,
) -> Result<Answer<Page<InterestDetail>>> {
    let cursor = Cursor::of(&page.0, "interests", &*id)?;
    caller
        .read(move |conn, actor| {
            let sight = party::sight_in(conn, actor, *id)?;
            let wanted = Wanted { activity: Some(*id), ..Wanted::default() };
            listed(actor, queries::page(conn, &wanted, &sight, &cursor)?)
        })
        .await
}

/// Lists one's own interest in activities without dates, in the order in which it was shown.
#[utoipa::path(params(PageQuery), responses((status = OK, body = Page<InterestDetail>)))]
#[get("/api/v1/me/interests")]
async fn list_my_interests(caller: Caller, page: Query<PageQuery>) -> Result<Answer<Page<InterestDetail>>> {
    let person = caller.person()?;
    let cursor = Cursor::of(&page.0, "my-interests", &())?;
    caller
        .read(move |conn, actor| {
            let wanted = Wanted { person: Some(person), ..Wanted::default() };
            listed(actor, queries::page(conn, &wanted, &Sight::All, &cursor)?)
        })
        .await
}

/// Reads one interest.
#[utoipa::path(params(("id" = InterestId, Path, description = "The interest.")), responses((status = OK, body = InterestDetail)), extensions(("x-scopes" = json!(["enrollments:read"]))))]
#[get("/api/v1/interests/{id}")]
async fn read_interest(caller: Caller, id: Path<InterestId>) -> Result<Answer<InterestDetail>> {
    caller
        .read(move |conn, actor| {
            let activity = queries::find(conn, *id)?.activity_id;
            let sight = party::sight_in(conn, actor, activity)?;
            let detail = detail(conn, actor, &sight, *id)?;
            Answer::resource(detail.interest.version, &detail)
        })
        .await
}

/// Shows interest in an activity that has no dates yet: one's own, or of somebody whom one may enroll.
///
/// It is no booking. Once the activity has dates, those interested get offers in the order in which they said so.
#[utoipa::path(params(("id" = ActivityId, Path, description = "The activity.")), responses((status = CREATED, body = InterestDetail)), extensions(("x-scopes" = json!(["enrollments:write"])), ("x-problems" = json!(["stateForbids", "alreadyThere", "teamSize", "wrongUnit"]))))]
#[post("/api/v1/activities/{id}/interests")]
async fn create_interest(
    caller: Caller,
    id: Path<ActivityId>,
    body: Json<NewInterest>,
) -> Result<Answer<InterestDetail>> {
    caller
        .write_at(Lane::Seats(*id), move |conn, writing| {
            gate::take(conn, *id)?;
            let activity = activities::find(conn, *id)?;
            if activity.state == ActivityState::Draft && !writing.actor.is_office() {
                return Err(ErrorCode::NotFound.into());
            }
            let person = body.0.person_id.or(writing.person).ok_or(ErrorCode::Forbidden)?;
            let (pointer, at) = match body.0.organisation_id {
                Some(_) => ("/organisationId", body.0.organisation_id),
                None => ("/personId", None),
            };
            let named = || "/personId".to_owned();
            let was = attribution(conn, writing, &activity, (person, named), (at, pointer))?;
            if !activity.takes_interest() {
                let told = "Interest is shown in a published activity that has no dates.";
                return Err(ErrorCode::StateForbids.because(told).into());
            }
            body.0.check(&activity)?;
            let row = NewRow {
                activity: activity.id,
                person,
                organisation: was.organisation_id,
                seats: body.0.seats,
                team_name: if activity.unit == Unit::Team { &body.0.team_name } else { "" },
                by: (writing.person, writing.origin.machine),
            };
            let made = queries::insert(conn, &row, writing.now)?;
            audit(conn, writing.origin, subject(&made), &difference(&None, &Some(&made)))?;
            let detail = detail(conn, writing.actor, &Sight::All, made.id)?;
            Answer::created(made.version, format!("/api/v1/interests/{}", made.id), &detail)
        })
        .await
}

/// Takes interest back.
#[utoipa::path(params(("id" = InterestId, Path, description = "The interest.")), responses((status = OK, body = InterestDetail)), extensions(("x-scopes" = json!(["enrollments:write"])), ("x-problems" = json!(["stateForbids"]))))]
#[post("/api/v1/interests/{id}/withdraw")]
async fn withdraw_interest(caller: Caller, id: Path<InterestId>) -> Result<Answer<InterestDetail>> {
    let id = *id;
    let activity = caller.clone().read(move |conn, _| queries::find(conn, id)).await?.activity_id;
    caller
        .write_at(Lane::Seats(activity), move |conn, writing| {
            gate::take(conn, activity)?;
            let reach = match party::sight_in(conn, writing.actor, activity)? {
                Sight::All => Sight::All,
                Sight::Of { .. } => writing.reach_of_enrollments(),
            };
            let seen = detail(conn, writing.actor, &reach, id)?;
            let before = queries::find(conn, id)?;
            if before.state != InterestState::Active {
                let told = format!("An interest that is {} cannot be taken back.", before.state);
                return Err(ErrorCode::StateForbids.because(told).into());
            }
            if seen.allowed_actions.is_empty() {
                return Err(ErrorCode::Forbidden.into());
            }
            end(conn, writing, &before, (InterestState::Withdrawn, None))?;
            let after = detail(conn, writing.actor, &Sight::All, id)?;
            Answer::resource(after.interest.version, &after)
        })
        .await
}
