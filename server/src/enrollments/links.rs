//! Links in mail: the holder of a link sees how an enrollment stands and answers for it, without logging in.
//!
//! A link opens a page with buttons; the token stands in the address's fragment, and every step is a POST, so that a mail
//! scanner that opens it changes nothing. It lets its holder do what the person it was written to may do with this one
//! enrollment, and shows nobody else's name.

use actix_web::post;
use shared::access::Actor;
use shared::enrollments::Enrollment;
use shared::enrollments::links::{EnrollmentLink, LinkStep, LinkToken};
use shared::enrollments::states::{EnrollmentAction, EnrollmentStep};
use shared::error::ErrorCode;
use shared::ids::{EnrollmentId, PersonId};

use crate::activities::queries as activities;
use crate::answer::Answer;
use crate::caller::Guest;
use crate::db::DbConnection;
use crate::enrollments::letters::{self, Letter};
use crate::enrollments::queries::{self, gate, teams};
use crate::enrollments::{party, steps};
use crate::error::Result;
use crate::json::Json;
use crate::routes::Routes;
use crate::writer::Lane;

/// The routes.
pub fn routes(config: &mut Routes<'_>) {
    config.service(open_enrollment_link).service(answer_enrollment_link);
}

/// Opens the page that a mail's link leads to: how the enrollment stands, and what its reader may answer. Changes nothing.
#[utoipa::path(security(()), responses((status = OK, body = EnrollmentLink)), extensions(("x-problems" = json!(["linkExpired"]))))]
#[post("/api/v1/enrollment-links")]
async fn open_enrollment_link(guest: Guest, body: Json<LinkToken>) -> Result<Answer<EnrollmentLink>> {
    let app = guest.app();
    let letter = letters::read(&app.keys, &body.0.token, app.clock.now())?;
    guest
        .read(move |conn, actor| {
            let (enrollment, reader) = opened(conn, &letter, actor)?;
            Answer::ok(&shown(conn, &enrollment, &reader)?)
        })
        .await
}

/// Answers by a mail's link: accepts or declines an offer, keeps the place, or leaves.
#[utoipa::path(security(()), responses((status = OK, body = EnrollmentLink)), extensions(("x-problems" = json!(["forbidden", "linkExpired", "offerLapsed", "stateForbids"]))))]
#[post("/api/v1/enrollment-links/answers")]
async fn answer_enrollment_link(guest: Guest, body: Json<LinkStep>) -> Result<Answer<EnrollmentLink>> {
    let app = guest.app();
    let letter = letters::read(&app.keys, &body.0.token, app.clock.now())?;
    let step = EnrollmentStep::from(body.0.answer);
    let activity = guest.read({
        let id = EnrollmentId(letter.enrollment);
        move |conn, _| queries::find(conn, id).map_err(|_| ErrorCode::LinkExpired.into())
    });
    let activity = activity.await?.activity_id;
    guest
        .write_at(Lane::Seats(activity), move |conn, writing| {
            gate::take(conn, activity)?;
            let (enrollment, reader) = opened(conn, &letter, writing.actor)?;
            if !answers(&enrollment, &reader) {
                return Err(ErrorCode::Forbidden.into());
            }
            let activity = activities::find(conn, activity)?;
            let origin = writing.origin.by(PersonId(letter.person));
            steps::take(conn, (&reader, &origin), (&enrollment, &activity), step, "")?;
            let after = queries::find(conn, enrollment.id)?;
            Answer::ok(&shown(conn, &after, &reader)?)
        })
        .await
}

// The enrollment, and its reader: the person that the link was written to, without their rights. The link of a person who was
// taken out of the team, or merged into somebody else, does not work any more.
fn opened(conn: &mut DbConnection, letter: &Letter, guest: &Actor) -> Result<(Enrollment, Actor)> {
    let id = EnrollmentId(letter.enrollment);
    let enrollment = queries::find(conn, id).map_err(|_| ErrorCode::LinkExpired)?;
    let person = PersonId(letter.person);
    let is_in_it =
        enrollment.state.is_final() || teams::members(conn, id)?.iter().any(|(_, member)| *member == person);
    if !is_in_it {
        return Err(ErrorCode::LinkExpired.into());
    }
    Ok((enrollment, Actor { person: Some(person), machine: None, grants: Vec::new(), ..guest.clone() }))
}

// A team's leader answers for the whole team.
fn answers(enrollment: &Enrollment, reader: &Actor) -> bool {
    enrollment.unit == shared::activities::Unit::Person || enrollment.leader_id == reader.person
}

fn shown(conn: &mut DbConnection, enrollment: &Enrollment, reader: &Actor) -> Result<EnrollmentLink> {
    let activity = activities::find(conn, enrollment.activity_id)?;
    let may = |action: &EnrollmentAction| {
        let Some(step) = action.step() else { return false };
        LinkStep::ANSWERS.contains(action)
            && enrollment.state.after(step).is_ok()
            && party::is_open(enrollment, step, reader.now)
            && party::untimely(reader, (activity.state, activity.starts_at), step).is_none()
    };
    let answers = answers(enrollment, reader);
    let allowed_actions =
        EnrollmentAction::ALL.iter().copied().filter(|action| answers && may(action)).collect();
    Ok(EnrollmentLink {
        activity_id: activity.id,
        activity_title: activity.title,
        activity_starts_at: activity.starts_at,
        activity_ends_at: activity.ends_at,
        team_name: enrollment.team_name.clone(),
        state: enrollment.state,
        state_reason: enrollment.state_reason.clone(),
        offered_until: enrollment.offered_until,
        reconfirm_by: enrollment.reconfirm_by,
        place_in_line: queries::place_in_line(conn, enrollment)?,
        allowed_actions,
    })
}
