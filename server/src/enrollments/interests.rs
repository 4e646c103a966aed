//! Interest in activities without dates: shown, taken back, and turned into places in the line once there is a date.

use std::collections::BTreeMap;

use actix_web::web::Path;
use actix_web::{get, post};
use serde_json::json;
use shared::access::{Actor, Permission, Sight};
use shared::activities::states::ActivityState;
use shared::activities::{Activity, Unit};
use shared::enrollments::interests::{Interest, InterestAction, InterestDetail, InterestState, NewInterest};
use shared::enrollments::states::EnrollmentState;
use shared::enrollments::{Enrollment, requests};
use shared::error::ErrorCode;
use shared::ids::{ActivityId, EnrollmentId, InterestId, PersonId};
use shared::page::{Page, PageQuery};
use shared::time::Timestamp;

use crate::activities::queries as activities;
use crate::answer::Answer;
use crate::audit::{Subject, audit, difference};
use crate::caller::{Caller, Writing};
use crate::cursor::Cursor;
use crate::db::DbConnection;
use crate::enrollments::queries::interests::{self as queries, Named, NewRow, Wanted};
use crate::enrollments::queries::{self as enrollments, clock, gate, participants};
use crate::enrollments::tell::{self, News};
use crate::enrollments::{line, party};
use crate::error::Result;
use crate::json::{Json, Query};
use crate::members::queries as members;
use crate::outbox::causes::LapseCause;
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
    let may = is_own || actor.may(Permission::EnrollTeam(interest.organisation_id, root));
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
#[utoipa::path(tag = "enrollments", params(("id" = ActivityId, Path, description = "The activity."), PageQuery), responses((status = OK, body = Page<InterestDetail>)), extensions(("x-scopes" = json!(["enrollments:read"]))))]
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
#[utoipa::path(tag = "enrollments", params(PageQuery), responses((status = OK, body = Page<InterestDetail>)))]
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
#[utoipa::path(tag = "enrollments", params(("id" = InterestId, Path, description = "The interest.")), responses((status = OK, body = InterestDetail)), extensions(("x-scopes" = json!(["enrollments:read"]))))]
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
#[utoipa::path(tag = "enrollments", params(("id" = ActivityId, Path, description = "The activity.")), responses((status = CREATED, body = InterestDetail)), extensions(("x-scopes" = json!(["enrollments:write"])), ("x-problems" = json!(["stateForbids", "alreadyThere", "teamSize", "wrongUnit"]))))]
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
            let was = super::enroll::attribution(conn, writing, &activity, (person, named), (at, pointer))?;
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

fn subject(interest: &Interest) -> Subject {
    Subject::of("interest", interest.id.0, interest.organisation_id)
}

/// Takes interest back.
#[utoipa::path(tag = "enrollments", params(("id" = InterestId, Path, description = "The interest.")), responses((status = OK, body = InterestDetail)), extensions(("x-scopes" = json!(["enrollments:write"])), ("x-problems" = json!(["stateForbids"]))))]
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

fn end(
    conn: &mut DbConnection,
    writing: &Writing<'_>,
    before: &Interest,
    fate: (InterestState, Option<EnrollmentId>),
) -> Result<()> {
    let after = queries::end(conn, before, fate, writing.now)?;
    audit(conn, writing.origin, subject(before), &difference(before, &after))
}

/// Turns the interest in an activity that has dates now into places in its line, in order, and lets the line move: who is
/// let in has an offer, and whoever stands behind is asked whether the dates suit them. Behind the gate.
pub(crate) fn turn(conn: &mut DbConnection, writing: &Writing<'_>, activity: &Activity) -> Result<()> {
    let interested = queries::active(conn, activity.id)?;
    if interested.is_empty() {
        return Ok(());
    }
    let by = activity.interest_answered_by(writing.now);
    let (mut asked, mut lapsed) = (Vec::new(), Vec::new());
    for interest in &interested {
        let made = match by {
            Some(by) => enrolled(conn, writing, activity, interest, by)?,
            None => Err(LapseCause::Closed),
        };
        match made {
            Ok((id, is_new)) => {
                end(conn, writing, interest, (InterestState::Enrolled, Some(id)))?;
                asked.extend(is_new.then_some(id));
            }
            Err(cause) => {
                end(conn, writing, interest, (InterestState::Lapsed, None))?;
                lapsed.push((interest, cause));
            }
        }
    }
    tell_lapsed(conn, writing, activity, &lapsed)?;
    line::wake(conn, writing.origin, activity.id)?;
    for id in asked {
        let one = enrollments::find(conn, id)?;
        if let (EnrollmentState::Waitlisted, Some(by)) = (one.state, one.reconfirm_by) {
            tell::tell(conn, writing.origin, activity, &one, News::Dated(by))?;
        }
    }
    line::renew_due(conn, activity, writing.origin)
}

// Tells each person why no enrollment was made. Somebody who showed interest for others gets one mail for each cause, with their
// number and without their names.
fn tell_lapsed(
    conn: &mut DbConnection,
    writing: &Writing<'_>,
    activity: &Activity,
    lapsed: &[(&Interest, LapseCause)],
) -> Result<()> {
    let mut for_others: BTreeMap<(PersonId, LapseCause), usize> = BTreeMap::new();
    for (interest, cause) in lapsed {
        tell::tell_lapsed(conn, writing.origin, activity, (interest.person_id, None), *cause)?;
        if let Some(by) = interest.created_by.filter(|by| *by != interest.person_id) {
            *for_others.entry((by, *cause)).or_default() += 1;
        }
    }
    for ((by, cause), count) in for_others {
        tell::tell_lapsed(conn, writing.origin, activity, (by, Some(count)), cause)?;
    }
    Ok(())
}

// The enrollment that an interest becomes, and whether it is new (the person may be enrolled already). Or the cause why there is
// none.
fn enrolled(
    conn: &mut DbConnection,
    writing: &Writing<'_>,
    activity: &Activity,
    interest: &Interest,
    by: Timestamp,
) -> Result<Result<(EnrollmentId, bool), LapseCause>> {
    if let Some((own, _)) = activities::own_enrollment(conn, activity.id, interest.person_id)? {
        return Ok(Ok((own, false)));
    }
    let posts = members::posts(conn, interest.person_id, writing.today)?;
    let still = posts.iter().any(|post| post.home().0 == interest.organisation_id);
    let at = (still.then_some(interest.organisation_id), "/personId");
    if posts.is_empty() {
        return Ok(Err(LapseCause::NoAssignment));
    }
    if requests::require_size(activity, interest.seats, "/seats").is_err() {
        let (least, most) = (activity.team_minimum, activity.team_maximum);
        let is_of_teams = activity.unit == Unit::Team;
        return Ok(Err(if is_of_teams { LapseCause::TeamSize { least, most } } else { LapseCause::NoTeams }));
    }
    let was = members::attribution(conn, posts, at, activity.id)?;
    let gate = gate::take_number(conn, activity.id)?;
    let row = enrollments::NewRow {
        activity: activity.id,
        unit: activity.unit,
        organisation: was.organisation_id,
        team_name: &interest.team_name,
        seats: interest.seats,
        state: EnrollmentState::Waitlisted,
        queue_number: gate.last_queue_number,
        confirmed_at: None,
        created_by: interest.created_by,
        created_by_client: interest.created_by_client,
    };
    let made: Enrollment = enrollments::insert(conn, &row, writing.now)?;
    let leader = (activity.unit == Unit::Team).then_some(interest.person_id);
    let made = enrollments::set_origins(conn, &made, leader, None)?;
    participants::insert(conn, &made, interest.person_id, &was, writing.now)?;
    gate::shift(conn, activity.id, row.seats, None, row.state)?;
    let made = clock::set_reconfirm_by(conn, made.id, Some(by), writing.now)?;
    let told = json!({
        "state": [null, row.state], "seats": [null, row.seats], "persons": [null, [interest.person_id]],
        "interest": [null, interest.id], "reconfirmBy": [null, by],
    });
    audit(conn, writing.origin, Subject::enrollment(&made), &told)?;
    Ok(Ok((made.id, true)))
}

/// Ends the interest in an activity that was cancelled, and tells everyone why.
pub(crate) fn lapse_all(
    conn: &mut DbConnection,
    writing: &Writing<'_>,
    activity: &Activity,
    reason: &str,
) -> Result<()> {
    for interest in queries::active(conn, activity.id)? {
        end(conn, writing, &interest, (InterestState::Lapsed, None))?;
        tell::tell_interested(conn, writing.origin, activity, interest.person_id, reason)?;
    }
    Ok(())
}
