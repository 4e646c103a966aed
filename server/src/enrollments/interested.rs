//! Those who have shown interest in an activity without dates, and what becomes of it: a place in the line, or nothing and a mail
//! that says why.

use std::collections::BTreeMap;

use serde_json::json;
use shared::activities::{Activity, Unit};
use shared::enrollments::interests::{Interest, InterestState};
use shared::enrollments::states::EnrollmentState;
use shared::enrollments::{Enrollment, requests};
use shared::ids::{EnrollmentId, PersonId};
use shared::records::SubjectKind;
use shared::time::Timestamp;

use crate::activities::queries as activities;
use crate::audit::{Subject, audit, difference};
use crate::caller::Writing;
use crate::db::DbConnection;
use crate::enrollments::line;
use crate::enrollments::queries::{self as enrollments, clock, gate, interests as queries, participants};
use crate::enrollments::tell::{self, News};
use crate::error::Result;
use crate::members::queries as members;
use crate::outbox::causes::LapseCause;

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

pub(super) fn end(
    conn: &mut DbConnection,
    writing: &Writing<'_>,
    before: &Interest,
    fate: (InterestState, Option<EnrollmentId>),
) -> Result<()> {
    let after = queries::end(conn, before, fate, writing.now)?;
    audit(conn, writing.origin, subject(before), &difference(before, &after))
}

pub(super) fn subject(interest: &Interest) -> Subject {
    Subject::of(SubjectKind::Interest, interest.id.0, interest.organisation_id)
}
