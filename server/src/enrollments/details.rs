//! Enrollments as they are shown: with their persons, their place in line, and what the caller may do.

use std::collections::HashMap;

use shared::access::{Actor, Sight};
use shared::activities::Unit;
use shared::enrollments::line::Hold;
use shared::enrollments::states::{EnrollmentAction, EnrollmentState, StepTaker};
use shared::enrollments::{Enrollment, EnrollmentDetail, Participant};
use shared::error::ErrorCode;
use shared::ids::{ActivityId, EnrollmentId, OrganisationId, PersonId};
use shared::members::access::Members;

use crate::activities::queries as activities;
use crate::audit::record_seen;
use crate::caller::Writing;
use crate::db::DbConnection;
use crate::enrollments::party::{self, Party};
use crate::enrollments::queries::known::Reader;
use crate::enrollments::queries::participants::{self, Member};
use crate::enrollments::queries::{self, ActivityLine, Traits, choices, line};
use crate::error::Result;
use crate::members::queries as members;
use crate::questions;

/// Enrollments as they are shown, and the protected persons whose names they show: each of those is put on record.
type Shown = (Vec<EnrollmentDetail>, Vec<PersonId>);

/// The enrollment as it is answered to the actor who has just written it. Protected persons in it are put on record at once.
pub(crate) fn detail(
    conn: &mut DbConnection,
    writing: &Writing<'_>,
    enrollment: Enrollment,
) -> Result<EnrollmentDetail> {
    let lines = queries::activity_lines(conn, vec![enrollment.activity_id])?;
    let line = lines.into_values().next().ok_or(ErrorCode::NotFound)?;
    detail_in(conn, writing, enrollment, line)
}

/// Like [`detail`], for a caller that has read the activity already.
pub(crate) fn detail_in(
    conn: &mut DbConnection,
    writing: &Writing<'_>,
    enrollment: Enrollment,
    line: ActivityLine,
) -> Result<EnrollmentDetail> {
    let sight = writing.sight_of_enrollments();
    let lines = HashMap::from([(line.id, line)]);
    let (mut shown, on_record) = drawn(conn, writing.actor, sight, vec![enrollment], &lines)?;
    record_seen(conn, writing.origin, &on_record)?;
    Ok(shown.pop().ok_or(ErrorCode::NotFound)?)
}

/// Enrollments as the caller may see them, in the order given.
pub(crate) fn details(
    conn: &mut DbConnection,
    actor: &Actor,
    sight: Sight,
    enrollments: Vec<Enrollment>,
) -> Result<Shown> {
    let lines = queries::activity_lines(conn, enrollments.iter().map(|one| one.activity_id).collect())?;
    drawn(conn, actor, sight, enrollments, &lines)
}

fn drawn(
    conn: &mut DbConnection,
    actor: &Actor,
    sight: Sight,
    enrollments: Vec<Enrollment>,
    activities: &HashMap<ActivityId, ActivityLine>,
) -> Result<Shown> {
    let ids: Vec<_> = enrollments.iter().map(|one| one.id).collect();
    let roots = team_roots(conn, &enrollments)?;
    let some = |has: fn(&Traits) -> bool| activities.values().any(|line| has(&line.traits));
    let mut choices = if some(|traits| traits.chooses) { choices::of(conn, &ids)? } else { HashMap::new() };
    let holds = holds(conn, actor, activities, &enrollments)?;
    let reader = reader(actor, sight);
    let mut participants: HashMap<_, Vec<_>> = HashMap::new();
    let (mut on_record, mut unnumbered) = (Vec::new(), Vec::new());
    for seen in participants::of(conn, &ids, &reader)? {
        if seen.on_record {
            on_record.push(seen.member.person);
        }
        if !seen.is_numbered {
            unnumbered.push(seen.member.person);
        }
        let own = participants.entry(seen.participant.enrollment_id).or_default();
        own.push((seen.participant, seen.member));
    }
    let asks = some(|traits| traits.asks);
    let missing = if asks { answers_missing(conn, &enrollments, &participants)? } else { HashMap::new() };
    let mut shown = Vec::with_capacity(enrollments.len());
    for enrollment in enrollments {
        let activity = activities.get(&enrollment.activity_id).ok_or(ErrorCode::NotFound)?;
        // A replaced member of a team is history and not shown. When the enrollment has ended, all of its participants are shown.
        let is_there = |one: &(Participant, Member)| one.0.live || enrollment.state.is_final();
        let (participants, members): (Vec<_>, Vec<_>) =
            participants.remove(&enrollment.id).unwrap_or_default().into_iter().filter(is_there).unzip();
        let root = roots.get(&enrollment.organisation_id).copied();
        let party = Party { enrollment: &enrollment, members: &members, root };
        shown.push(EnrollmentDetail {
            place_in_line: queries::place_in_line(conn, &enrollment)?,
            allowed_actions: allowed_actions(actor, party, activity),
            hold: holds.get(&enrollment.id).copied(),
            unnamed: unnamed(&enrollment, members.len()),
            choices: choices.remove(&enrollment.id).unwrap_or_default(),
            answers_missing: missing.get(&enrollment.id).copied().unwrap_or_default(),
            activity_title: activity.title.clone(),
            activity_starts_at: activity.starts_at,
            activity_ends_at: activity.ends_at,
            participants,
            enrollment: without(enrollment, &unnumbered),
        });
    }
    on_record.sort_unstable();
    on_record.dedup();
    Ok((shown, on_record))
}

/// The reader of enrollments, with the sight that they have of these.
pub(crate) fn reader(actor: &Actor, sight: Sight) -> Reader {
    Reader { own: actor.person, sees_protected: actor.may(Members::SeeProtected), sight }
}

// Leaves out the numbers of the leader and the maker when the reader may not know who these participants are.
fn without(enrollment: Enrollment, unnumbered: &[PersonId]) -> Enrollment {
    let known = |person: Option<PersonId>| person.filter(|person| !unnumbered.contains(person));
    Enrollment {
        leader_id: known(enrollment.leader_id),
        created_by: known(enrollment.created_by),
        ..enrollment
    }
}

// The number of participants of each enrollment from whom the activity still wants answers.
fn answers_missing(
    conn: &mut DbConnection,
    enrollments: &[Enrollment],
    participants: &HashMap<EnrollmentId, Vec<(Participant, Member)>>,
) -> Result<HashMap<EnrollmentId, i32>> {
    let activities: HashMap<_, _> = enrollments.iter().map(|one| (one.id, one.activity_id)).collect();
    let everybody = participants.values().flatten().map(|(participant, _)| participant);
    let live: Vec<_> = everybody.filter(|one| one.live).collect();
    let asked: Vec<_> =
        live.iter().filter_map(|one| Some((one.id, *activities.get(&one.enrollment_id)?))).collect();
    let incomplete = questions::kept::incomplete(conn, &asked)?;
    let mut missing = HashMap::new();
    for one in live.iter().filter(|one| incomplete.contains(&one.id)) {
        *missing.entry(one.enrollment_id).or_default() += 1;
    }
    Ok(missing)
}

fn unnamed(enrollment: &Enrollment, named: usize) -> i32 {
    let named = i32::try_from(named).unwrap_or(i32::MAX);
    if enrollment.state.is_final() { 0 } else { (enrollment.seats - named).max(0) }
}

// The members that teams count under. A person who speaks for such a member speaks for the team.
fn team_roots(
    conn: &mut DbConnection,
    enrollments: &[Enrollment],
) -> Result<HashMap<OrganisationId, OrganisationId>> {
    let teams = enrollments.iter().filter(|one| one.unit == Unit::Team);
    let mut organisations: Vec<_> = teams.map(|one| one.organisation_id).collect();
    organisations.sort_unstable();
    organisations.dedup();
    members::organisations::roots(conn, &organisations)
}

// The reasons besides missing seats why enrollments wait in line (a full occasion, say). Only lines where somebody can be passed
// are read.
fn holds(
    conn: &mut DbConnection,
    actor: &Actor,
    activities: &HashMap<ActivityId, ActivityLine>,
    enrollments: &[Enrollment],
) -> Result<HashMap<EnrollmentId, Hold>> {
    let waits = |one: &&Enrollment| one.state == EnrollmentState::Waitlisted;
    let mut wanted: Vec<_> = enrollments.iter().filter(waits).map(|one| one.activity_id).collect();
    wanted.sort_unstable();
    wanted.dedup();
    let mut holds = HashMap::new();
    for id in wanted {
        let may_pass =
            |line: &ActivityLine| line.unit == Unit::Team || line.quota.is_some() || line.traits.limited;
        if activities.get(&id).is_some_and(may_pass) {
            let activity = activities::find(conn, id)?;
            let seats = activities::seats(conn, &activity)?;
            let line = line::waiting(conn, &activity, &seats, actor.now)?;
            holds.extend(line.into_iter().filter_map(|one| Some((one.id, one.hold?))));
        }
    }
    Ok(holds)
}

// A participant may leave until the activity starts. The other steps belong to the office and the approver.
fn allowed_actions(actor: &Actor, party: Party<'_>, activity: &ActivityLine) -> Vec<EnrollmentAction> {
    let state = party.enrollment.state;
    if state.is_final() {
        return Vec::new();
    }
    let may = |action: EnrollmentAction| match action.step() {
        Some(step) => {
            // A member of the office approves as the office, not as a school leader.
            let taker = |taker: &StepTaker| party::is_taker(actor, party, activity.approval, *taker);
            state.after(step).is_ok()
                && party::is_open(party.enrollment, step, actor.now)
                && party::untimely(actor, (activity.state, activity.starts_at), step).is_none()
                && step.takers().iter().any(taker)
        }
        None if activity.state.is_over() => false,
        None => match action {
            EnrollmentAction::Prioritise => actor.is_office() && state == EnrollmentState::Waitlisted,
            EnrollmentAction::ChangeTeam => {
                activity.unit == Unit::Team && (actor.is_office() || party::may_enroll(actor, party))
            }
            EnrollmentAction::Choose => {
                activity.traits.chooses && (actor.is_office() || party::may_enroll(actor, party))
            }
            EnrollmentAction::Approve
            | EnrollmentAction::Reject
            | EnrollmentAction::Promote
            | EnrollmentAction::Accept
            | EnrollmentAction::Decline
            | EnrollmentAction::Reconfirm
            | EnrollmentAction::Withdraw
            | EnrollmentAction::Cancel => false,
        },
    };
    EnrollmentAction::ALL.iter().copied().filter(|action| may(*action)).collect()
}
