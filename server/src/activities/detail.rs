//! An activity as a caller sees it: whether they may see it at all, and the actions they may take.

use shared::access::{Actor, Stewards};
use shared::activities::access::Activities;
use shared::activities::actions::ActivityAction;
use shared::activities::states::{ActivityState, ActivityStep};
use shared::activities::{Activity, ActivityDetail};
use shared::enrollments::access::Enrollments;
use shared::enrollments::seats::{Ask, standing};
use shared::enrollments::states::EnrollmentState;
use shared::error::ErrorCode;
use shared::evaluations::access::Evaluations;
use shared::ids::{ActivityId, EnrollmentId, OccasionId};
use shared::seats::Standing;

use crate::activities::queries::{self, occasions};
use crate::caller::Caller;
use crate::db::DbConnection;
use crate::enrollments::queries::{choices, interests};
use crate::error::Result;

type Own = Option<(EnrollmentId, EnrollmentState)>;

/// The caller's relation to an activity.
struct Seen {
    leads: bool,
    own: Own,
}

// Answers as not there what the caller may not see: somebody else's draft, or an activity that is not public.
fn seen(conn: &mut DbConnection, actor: &Actor, activity: &Activity, stewards: &Stewards) -> Result<Seen> {
    let leads = actor.may(Enrollments::SeeParticipants(stewards));
    let own =
        actor.person.map(|person| queries::own_enrollment(conn, activity.id, person)).transpose()?.flatten();
    if (activity.state == ActivityState::Draft && !leads)
        || (!activity.public && !leads && own.is_none() && !actor.may(Activities::See))
    {
        return Err(ErrorCode::NotFound.into());
    }
    Ok(Seen { leads, own })
}

// The links of digital occasions are for those with a confirmed place and those who lead.
fn sees_links(leads: bool, own: Own) -> bool {
    leads || own.is_some_and(|(_, state)| state == EnrollmentState::Confirmed)
}

/// The activity and its leaders, for a caller who may see it. For others it is not there: nobody may find a draft by trying
/// numbers.
pub fn sighted(conn: &mut DbConnection, actor: &Actor, id: ActivityId) -> Result<(Activity, Stewards)> {
    let activity = queries::find(conn, id)?;
    let stewards = queries::stewards(conn, &activity)?;
    seen(conn, actor, &activity, &stewards)?;
    Ok((activity, stewards))
}

/// Answers an activity that the caller may not see as not there. True when they see the links of its occasions too.
pub fn require_seen(conn: &mut DbConnection, actor: &Actor, activity: &Activity) -> Result<bool> {
    let stewards = queries::stewards(conn, activity)?;
    let Seen { leads, own } = seen(conn, actor, activity, &stewards)?;
    Ok(sees_links(leads, own))
}

/// The activity as the caller may see it. A draft is answered as not there to callers who may not see drafts.
pub fn detail(conn: &mut DbConnection, actor: &Actor, mut activity: Activity) -> Result<ActivityDetail> {
    let lists = queries::lists_of(conn, activity.id)?;
    let stewards = Stewards { responsible: activity.responsible_id, facilitators: lists.facilitators };
    let Seen { leads, own } = seen(conn, actor, &activity, &stewards)?;
    let seats = queries::seats(conn, &activity)?;
    let mut occasions = queries::occasions_of(conn, activity.id)?;
    if !sees_links(leads, own) {
        for occasion in &mut occasions {
            occasion.link = None;
        }
    }
    let interested = if activity.undated { interests::count(conn, activity.id)? } else { 0 };
    let own_interest = match actor.person.filter(|_| activity.undated) {
        Some(person) => interests::own(conn, activity.id, person)?,
        None => None,
    };
    let standing = standing(&activity, &seats, Ask::of(activity.least_seats()), actor.now);
    let contact = queries::contact(conn, &activity)?;
    if actor.person.is_none() && actor.machine.is_none() {
        activity.responsible_id = None;
    }
    let evaluates = actor.may(Evaluations::Manage(&stewards));
    let facilitators = if leads { stewards.facilitators } else { Vec::new() };
    Ok(ActivityDetail {
        phase: activity.phase(actor.now),
        at_risk: activity.at_risk(actor.now, seats.taken),
        allowed_actions: allowed_actions(
            actor,
            &activity,
            leads,
            evaluates,
            own.is_some() || own_interest.is_some(),
            standing,
        ),
        seats,
        standing,
        contact,
        goals: lists.goals,
        focus_areas: lists.focus_areas,
        school_forms: lists.school_forms,
        target_groups: lists.target_groups,
        facilitator_names: queries::names_of(conn, &facilitators)?,
        facilitators,
        co_organisers: lists.co_organisers,
        occasion_seats: choices::seats(conn, &seats, &occasions)?,
        occasions,
        head_counts: queries::head_counts_of(conn, activity.id)?,
        earlier_edition: queries::earlier_edition(conn, &activity)?,
        own_enrollment: own.map(|(id, _)| id),
        interested,
        own_interest,
        activity,
    })
}

fn allowed_actions(
    actor: &Actor,
    activity: &Activity,
    leads: bool,
    evaluates: bool,
    is_enrolled: bool,
    standing: Standing,
) -> Vec<ActivityAction> {
    let mut actions = Vec::new();
    if actor.may(Activities::Steer) {
        if !activity.state.is_over() {
            actions.extend([ActivityAction::Change, ActivityAction::AddOccasion]);
        }
        actions.push(ActivityAction::Copy);
        actions.extend(
            ActivityStep::ALL
                .iter()
                .filter(|step| activity.may_take(**step, actor.now))
                .map(|step| ActivityAction::from(*step)),
        );
    }
    if matches!(standing, Standing::Open | Standing::Full | Standing::HeldForQueue) {
        if activity.unit == shared::activities::Unit::Person && actor.person.is_some() && !is_enrolled {
            actions.push(ActivityAction::Enroll);
        }
        if actor.is_office() || actor.speaks_for_somebody() {
            actions.push(ActivityAction::EnrollOthers);
        }
    }
    if activity.takes_interest() {
        if actor.person.is_some() && !is_enrolled {
            actions.push(ActivityAction::ShowInterest);
        }
        if actor.is_office() || actor.speaks_for_somebody() {
            actions.push(ActivityAction::RecordInterest);
        }
    }
    if leads && activity.state != ActivityState::Draft {
        actions.extend([ActivityAction::ReadParticipants, ActivityAction::TakeAttendance]);
    }
    if evaluates && activity.state != ActivityState::Draft {
        actions.push(ActivityAction::Evaluate);
    }
    // `Messages::Write` and `Questions::Ask` have the same rule as `Evaluations::Manage`.
    if evaluates {
        actions.extend([ActivityAction::WriteMail, ActivityAction::AskParticipants]);
    }
    actions
}

/// The activity of an occasion, needed for the gate of the write. An occasion never changes its activity, so it can be looked up
/// before the gate. A caller who may not see the activity finds no occasion either.
pub async fn activity_of(caller: &Caller, id: OccasionId) -> Result<ActivityId> {
    let look = move |conn: &mut DbConnection, actor: &Actor| {
        let occasion = occasions::find(conn, id)?;
        Ok(sighted(conn, actor, occasion.activity_id)?.0.id)
    };
    caller.clone().read(look).await
}
