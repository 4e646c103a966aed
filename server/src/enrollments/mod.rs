//! Enrollments: who comes. Whatever changes seats takes hold of the activity's gate first.

mod attendance;
pub(crate) mod lists;
pub mod queries;
mod steps;
pub(crate) mod tell;
mod walk_ins;

use std::collections::HashMap;

use actix_web::web::Path;
use actix_web::{get, post};
use shared::access::{Actor, Permission, Sight};
use shared::activities::states::ActivityState;
use shared::activities::{Activity, QueuePolicy, Unit};
use shared::enrollments::seats::{InLine, Seats, Standing, next_in_line, standing};
use shared::enrollments::states::{EnrollmentState, EnrollmentStep, StepTaker};
use shared::enrollments::{Enrollment, EnrollmentDetail, NewEnrollment, first_state};
use shared::error::{ErrorCode, FieldCode, Problem};
use shared::ids::{ActivityId, EnrollmentId, PersonId};
use utoipa_actix_web::service_config::ServiceConfig;

use crate::activities::queries::{self as activities, known};
use crate::answer::Answer;
use crate::caller::{Caller, Writing};
use crate::config::Config;
use crate::db::DbConnection;
use crate::enrollments::queries::participants::{self, Member, Reader};
use crate::enrollments::queries::{ActivityLine, NewRow, gate};
use crate::enrollments::tell::News;
use crate::error::Result;
use crate::json::Json;
use crate::members::queries as members;
use crate::records::put_on_record;
use crate::records::queries::{Origin, Subject, audit, difference, record_seen};
use crate::writer::Gate;

/// The routes.
pub fn routes(config: &mut ServiceConfig) {
    config
        .service(create_enrollment)
        .configure(lists::routes)
        .service(read_enrollment)
        .configure(steps::routes)
        .configure(attendance::routes)
        .configure(walk_ins::routes);
}

/// Enrolls a person or a team: confirmed at once when there are seats, otherwise with a place in line.
#[utoipa::path(tag = "enrollments", params(("id" = ActivityId, Path, description = "The activity.")), responses((status = CREATED, body = EnrollmentDetail)), extensions(("x-problems" = json!(["alreadyEnrolled", "registrationNotOpen", "registrationClosed", "teamSize", "wrongUnit"]))))]
#[post("/api/v1/activities/{id}/enrollments")]
async fn create_enrollment(
    caller: Caller,
    id: Path<ActivityId>,
    body: Json<NewEnrollment>,
) -> Result<Answer<EnrollmentDetail>> {
    caller
        .write_at(Gate::Seats(*id), move |conn, writing| {
            let enrollment = enroll(conn, writing, *id, &body.0)?;
            let detail = detail(conn, writing, enrollment)?;
            Answer::created(
                detail.enrollment.version,
                format!("/api/v1/enrollments/{}", detail.enrollment.id),
                &detail,
            )
        })
        .await
}

/// Enrolls, behind the activity's gate: the only way in but through the door.
pub(crate) fn enroll(
    conn: &mut DbConnection,
    writing: &Writing<'_>,
    id: ActivityId,
    new: &NewEnrollment,
) -> Result<Enrollment> {
    let gate = gate::take_number(conn, id)?;
    let activity = activities::find(conn, id)?;
    if activity.state == ActivityState::Draft && !writing.actor.is_office() {
        return Err(ErrorCode::NotFound.into());
    }
    let wanted = new.seats(&activity)?;
    let seats = Seats {
        capacity: activity.capacity,
        taken: gate.taken,
        waiting: gate.waiting,
        reserved: gate.reserved,
    };
    let standing = standing(&activity, &seats, wanted, writing.now);
    match standing {
        Standing::NotYetOpen => return Err(ErrorCode::RegistrationNotOpen.into()),
        Standing::Closed => return Err(ErrorCode::RegistrationClosed.into()),
        Standing::Open | Standing::Full | Standing::HeldForQueue | Standing::QuotaReached => {}
    }
    let attributions = attributions(conn, writing, &activity, new)?;
    queries::require_none_live(conn, id, &new.persons)?;
    let state = first_state(&activity, standing == Standing::Open);
    let first = attributions
        .first()
        .ok_or_else(|| Problem::field("/persons", FieldCode::Required, "names nobody"))?;
    let row = NewRow {
        activity: activity.id,
        unit: activity.unit,
        organisation: new.organisation_id.unwrap_or(first.organisation_id),
        team_name: &new.team_name,
        seats: wanted,
        state,
        queue_number: gate.last_queue_number,
        confirmed_at: (state == EnrollmentState::Confirmed).then_some(writing.now),
        created_by: writing.person,
        created_by_client: writing.origin.machine,
    };
    let enrollment = queries::insert(conn, &row, writing.now)?;
    for (person, was) in new.persons.iter().zip(&attributions) {
        participants::insert(conn, &enrollment, *person, was, writing.now)?;
    }
    gate::shift(conn, id, wanted, None, state)?;
    audit(
        conn,
        writing.origin,
        Subject::of("enrollment", enrollment.id.0, enrollment.organisation_id),
        &serde_json::json!({ "state": [null, state], "seats": [null, wanted], "persons": [null, new.persons] }),
    )?;
    tell::tell_persons(conn, writing.origin, &activity, &enrollment, &new.persons, News::Made)?;
    if standing == Standing::HeldForQueue {
        // Too few seats for the head of the line may be enough for this one, where the first who fits is let in.
        promote(conn, writing.origin, id)?;
        return queries::find(conn, enrollment.id);
    }
    Ok(enrollment)
}

// What each person is on this day, after asking whether the caller may enroll them.
fn attributions(
    conn: &mut DbConnection,
    writing: &Writing<'_>,
    activity: &Activity,
    new: &NewEnrollment,
) -> Result<Vec<members::Attribution>> {
    let mut attributions = Vec::with_capacity(new.persons.len());
    for (place, person) in new.persons.iter().enumerate() {
        let mut posts = members::posts(conn, *person, writing.today)?;
        // Whom one may not see is not there, so that nobody finds out who exists by enrolling numbers.
        writing.actor.require_sight(Permission::Enroll(*person, &members::homes_of(&posts)))?;
        if posts.is_empty() {
            known::people(conn, &[*person], |_| format!("/persons/{place}"))?;
        }
        // Who works for two members is enrolled by each in its own name only.
        posts.retain(|post| writing.actor.may(Permission::Enroll(*person, &[post.home()])));
        let organisation = new.organisation_id.filter(|_| activity.unit == Unit::Person);
        let pointer =
            if organisation.is_some() { "/organisationId".to_owned() } else { format!("/persons/{place}") };
        attributions.push(members::attribution(conn, posts, (organisation, &pointer), activity.id)?);
    }
    if activity.unit == Unit::Team {
        let team = new.organisation_id.or_else(|| attributions.first().map(|first| first.organisation_id));
        let organisation = team.ok_or_else(|| {
            Problem::field("/organisationId", FieldCode::Required, "a team belongs to an organisation")
        })?;
        let root = members::organisations::root(conn, organisation)?.ok_or_else(|| {
            Problem::field("/organisationId", FieldCode::NoSuchThing, "there is no such organisation")
        })?;
        writing.actor.require(Permission::EnrollTeam(organisation, root))?;
    }
    Ok(attributions)
}

/// Lets those in line in, as far as there are seats. The only way up the line; whatever frees seats calls it.
pub(crate) fn promote(conn: &mut DbConnection, origin: &Origin, id: ActivityId) -> Result<()> {
    let activity = activities::find(conn, id)?;
    // After registration has closed nobody is let in but by hand.
    if !activity.state.takes_enrollments()
        || activity.enrollable_until().is_some_and(|until| until <= origin.at)
    {
        return Ok(());
    }
    while let Some(next) = next(conn, &activity)? {
        admit(conn, origin, &activity, next.id)?;
    }
    Ok(())
}

/// Who in line is to be let in now, if anybody is.
pub(crate) fn next(conn: &mut DbConnection, activity: &Activity) -> Result<Option<InLine<EnrollmentId>>> {
    let seats = activities::seats(conn, activity)?;
    if seats.waiting == 0 {
        return Ok(None);
    }
    let head = queries::first_in_line(conn, activity.id, None)?;
    let found = next_in_line(&seats, activity.queue_policy, head.as_slice());
    if found.is_some() || activity.queue_policy == QueuePolicy::Strict {
        return Ok(found);
    }
    let fits = queries::first_in_line(conn, activity.id, seats.free())?;
    let found = next_in_line(&seats, activity.queue_policy, fits.as_slice());
    if let Some(next) = &found {
        tracing::info!(activity = %activity.id, enrollment = %next.id, "first fit passed the head of the line");
    }
    Ok(found)
}

// From the line to a place, or to whoever must approve it: promotion never skips approval.
fn admit(
    conn: &mut DbConnection,
    origin: &Origin,
    activity: &Activity,
    id: EnrollmentId,
) -> Result<Enrollment> {
    let before = queries::find(conn, id)?;
    let state = first_state(activity, true);
    let after = queries::change_state(conn, &before, state, "", origin.at)?;
    audit(
        conn,
        origin,
        Subject::of("enrollment", id.0, after.organisation_id),
        &difference(&before, &after),
    )?;
    tell::tell(conn, origin, activity, &after, News::Promoted)?;
    Ok(after)
}

/// Ends every live enrollment of a cancelled activity, and tells everyone why.
pub(crate) fn cancel_all(
    conn: &mut DbConnection,
    origin: &Origin,
    id: ActivityId,
    reason: &str,
) -> Result<()> {
    let activity = activities::find(conn, id)?;
    for before in queries::live(conn, id)? {
        let after = queries::change_state(
            conn,
            &before,
            before.state.after(EnrollmentStep::Cancel)?,
            reason,
            origin.at,
        )?;
        audit(
            conn,
            origin,
            Subject::of("enrollment", after.id.0, after.organisation_id),
            &difference(&before, &after),
        )?;
        tell::tell(conn, origin, &activity, &before, News::ActivityCancelled(reason))?;
    }
    Ok(())
}

/// Enrollments as they are shown, and which protected persons are in clear in them: each is put on record.
type Shown = (Vec<EnrollmentDetail>, Vec<PersonId>);

/// The enrollment as it is answered to whoever wrote it, which is put on record at once.
pub(crate) fn detail(
    conn: &mut DbConnection,
    writing: &Writing<'_>,
    enrollment: Enrollment,
) -> Result<EnrollmentDetail> {
    let sight = writing.sight_of_enrollments();
    let (mut shown, on_record) = details(conn, writing.actor, sight, vec![enrollment])?;
    record_seen(conn, writing.origin, &on_record)?;
    Ok(shown.pop().ok_or(ErrorCode::NotFound)?)
}

/// Enrollments as the caller may see them, in the order given.
fn details(
    conn: &mut DbConnection,
    actor: &Actor,
    sight: Sight,
    enrollments: Vec<Enrollment>,
) -> Result<Shown> {
    let ids: Vec<_> = enrollments.iter().map(|one| one.id).collect();
    let activities = queries::activity_lines(conn, enrollments.iter().map(|one| one.activity_id).collect())?;
    let reader = Reader { own: actor.person, sees_protected: actor.may(Permission::SeeProtected), sight };
    let mut participants: HashMap<_, Vec<_>> = HashMap::new();
    let mut on_record = Vec::new();
    for seen in participants::of(conn, &ids, &reader)? {
        if seen.on_record {
            on_record.push(seen.member.person);
        }
        let own = participants.entry(seen.participant.enrollment_id).or_default();
        own.push((seen.participant, seen.member));
    }
    let mut shown = Vec::with_capacity(enrollments.len());
    for enrollment in enrollments {
        let activity = activities.get(&enrollment.activity_id).ok_or(ErrorCode::NotFound)?;
        let (participants, members): (Vec<_>, Vec<_>) =
            participants.remove(&enrollment.id).unwrap_or_default().into_iter().unzip();
        shown.push(EnrollmentDetail {
            place_in_line: queries::place_in_line(conn, &enrollment)?,
            allowed_actions: allowed_actions(actor, &enrollment, activity, &members),
            activity_title: activity.title.clone(),
            activity_starts_at: activity.starts_at,
            activity_ends_at: activity.ends_at,
            participants,
            enrollment,
        });
    }
    on_record.sort_unstable();
    on_record.dedup();
    Ok((shown, on_record))
}

// Leaving is possible until the activity starts; the rest is the office's, and the approver's.
fn allowed_actions(
    actor: &Actor,
    enrollment: &Enrollment,
    activity: &ActivityLine,
    members: &[Member],
) -> Vec<EnrollmentStep> {
    if enrollment.state.is_final() {
        return Vec::new();
    }
    let taker = |taker: &StepTaker| match taker {
        StepTaker::Office => actor.is_office(),
        StepTaker::Enroller => steps::may_enroll(actor, members),
        StepTaker::Approver => {
            enrollment.state == EnrollmentState::AwaitingApproval
                && !actor.is_office()
                && steps::may_approve(actor, activity.approval, members)
        }
        StepTaker::System => false,
    };
    EnrollmentStep::ALL
        .iter()
        .copied()
        .filter(|step| {
            enrollment.state.after(*step).is_ok()
                && steps::is_offered(*step)
                && steps::untimely(actor, (activity.state, activity.starts_at), *step).is_none()
                && step.takers().iter().any(taker)
        })
        .collect()
}

/// Reads one enrollment.
#[utoipa::path(tag = "enrollments", params(("id" = EnrollmentId, Path, description = "The enrollment.")), responses((status = OK, body = EnrollmentDetail)))]
#[get("/api/v1/enrollments/{id}")]
async fn read_enrollment(caller: Caller, id: Path<EnrollmentId>) -> Result<Answer<EnrollmentDetail>> {
    let (answer, on_record) = caller
        .clone()
        .read(move |conn, actor| {
            let enrollment = queries::find(conn, *id)?;
            let sight = steps::require_sight(conn, actor, &enrollment)?;
            let (mut shown, on_record) = details(conn, actor, sight, vec![enrollment])?;
            let detail = shown.pop().ok_or(ErrorCode::NotFound)?;
            Ok((Answer::resource(detail.enrollment.version, &detail)?, on_record))
        })
        .await?;
    put_on_record(caller, on_record).await?;
    Ok(answer)
}

/// Compares every gate with its enrollments: for the command line. A line for each fault.
pub fn check(config: &Config) -> Result<Vec<String>, String> {
    let mut conn = DbConnection::open(&config.database_url).map_err(crate::app::database_fault)?;
    conn.read(gate::faults).map_err(crate::app::database_fault)
}
