//! The party of an enrollment: the people who may enroll, answer and decide for its participants, when they may, and whose names
//! they may know.

use shared::access::{Actor, Sight};
use shared::activities::states::ActivityState;
use shared::activities::{Approval, Unit};
use shared::enrollments::Enrollment;
use shared::enrollments::access::Enrollments;
use shared::enrollments::states::{EnrollmentStep, StepTaker};
use shared::error::ErrorCode;
use shared::ids::{ActivityId, OrganisationId};
use shared::time::Timestamp;

use crate::activities::queries as activities;
use crate::db::DbConnection;
use crate::enrollments::queries::participants::{self, Member};
use crate::error::Result;
use crate::members::queries::organisations;

/// The facts about an enrollment that the rules of its steps need.
#[derive(Debug, Clone, Copy)]
pub struct Party<'a> {
    /// The enrollment.
    pub enrollment: &'a Enrollment,
    /// Its live members, or all where it is over.
    pub members: &'a [Member],
    /// The member that a team's organisation counts under.
    pub root: Option<OrganisationId>,
}

/// True when the actor may enroll everybody in an enrollment, and so may also answer for it and withdraw it. For a person these
/// are the person, and people who speak for the organisation that the person counted for when enrolled. For a team they are its
/// leader, and people who speak for its organisation.
pub fn may_enroll(actor: &Actor, party: Party<'_>) -> bool {
    let may = |one: &Member| actor.may(Enrollments::Enroll(one.person, &[one.home()]));
    let enrollment = party.enrollment;
    let leads = actor.person.is_some() && actor.person == enrollment.leader_id;
    let speaks =
        party.root.is_some_and(|root| actor.may(Enrollments::EnrollTeam(enrollment.organisation_id, root)));
    let for_each = party.root.is_none() && !party.members.is_empty() && party.members.iter().all(may);
    actor.is_office() || leads || speaks || for_each
}

/// True when the actor is one who may take the steps of that kind.
pub fn is_taker(actor: &Actor, party: Party<'_>, approval: Approval, taker: StepTaker) -> bool {
    match taker {
        StepTaker::Office => actor.is_office(),
        StepTaker::Enroller => may_enroll(actor, party),
        StepTaker::Approver => may_approve(actor, approval, party.members),
        StepTaker::System => false,
    }
}

/// True when the actor approves as a school leader or a leader's deputy: for the unit that each member counted for, and never for
/// themselves.
fn may_approve(actor: &Actor, approval: Approval, members: &[Member]) -> bool {
    let may =
        |one: &Member| actor.person != Some(one.person) && actor.may(Enrollments::Approve(one.home().0));
    approval == Approval::SchoolLeader && !members.is_empty() && members.iter().all(may)
}

/// Reads the facts about an enrollment that the rules need.
pub fn party_of(
    conn: &mut DbConnection,
    enrollment: &Enrollment,
) -> Result<(Vec<Member>, Option<OrganisationId>)> {
    let members = participants::members(conn, enrollment)?;
    let root = match enrollment.unit {
        Unit::Person => None,
        Unit::Team => organisations::root(conn, enrollment.organisation_id)?,
    };
    Ok((members, root))
}

/// True when a step that answers a question may be taken: the offer still holds, the question was asked.
pub fn is_open(enrollment: &Enrollment, step: EnrollmentStep, now: Timestamp) -> bool {
    require_open(enrollment, step, now).is_ok()
}

pub fn require_open(enrollment: &Enrollment, step: EnrollmentStep, now: Timestamp) -> Result<()> {
    let has_lapsed = enrollment.offered_until.is_some_and(|until| until <= now);
    match step {
        EnrollmentStep::Accept | EnrollmentStep::Decline if has_lapsed => Err(ErrorCode::OfferLapsed.into()),
        EnrollmentStep::Reconfirm if enrollment.reconfirm_by.is_none() => {
            Err(ErrorCode::StateForbids.because("Nobody has asked whether the place is kept.").into())
        }
        _ => Ok(()),
    }
}

/// The reason why a step may not be taken now, by the activity's state and start. Nobody withdraws unnoticed after the activity
/// has started, and the numbers of a closed activity do not change.
pub fn untimely(
    actor: &Actor,
    (state, starts_at): (ActivityState, Option<Timestamp>),
    step: EnrollmentStep,
) -> Option<&'static str> {
    let has_started = state.takes_enrollments() && starts_at.is_some_and(|start| start <= actor.now);
    match step {
        _ if state.is_over() => Some("The activity is over."),
        EnrollmentStep::Withdraw if has_started && !actor.is_office() => {
            Some("The activity has started; ask the office.")
        }
        EnrollmentStep::Promote if has_started || !state.takes_enrollments() => {
            Some("Nobody is let in any more: the activity has started, or takes no enrollments now.")
        }
        _ => None,
    }
}

/// Answers an enrollment as not there unless the actor is in it, may see its member's people, or leads the activity. Returns the
/// people whose names they may know in it.
pub fn require_sight(conn: &mut DbConnection, actor: &Actor, enrollment: &Enrollment) -> Result<Sight> {
    let activity = activities::find(conn, enrollment.activity_id)?;
    let stewards = activities::stewards(conn, &activity)?;
    if actor.may(Enrollments::SeeParticipants(&stewards)) {
        return Ok(Sight::All);
    }
    let reach = actor.reach_of_enrollments();
    let seen = participants::members(conn, enrollment)?.iter().any(|member| {
        let (unit, root) = member.home();
        actor.person == Some(member.person)
            || match &reach {
                Sight::All => true,
                Sight::Of { organisations, roots, .. } => {
                    organisations.contains(&unit) || roots.contains(&root)
                }
            }
    });
    if seen { Ok(actor.sight_of_enrollments()) } else { Err(ErrorCode::NotFound.into()) }
}

/// The enrollments in the activity that the actor sees. A leader of the activity sees all of them.
pub fn sight_in(conn: &mut DbConnection, actor: &Actor, id: ActivityId) -> Result<Sight> {
    let activity = activities::find(conn, id)?;
    let stewards = activities::stewards(conn, &activity)?;
    match actor.may(Enrollments::SeeParticipants(&stewards)) {
        true => Ok(Sight::All),
        false if activity.state == ActivityState::Draft => Err(ErrorCode::NotFound.into()),
        false => Ok(actor.sight_of_enrollments()),
    }
}
