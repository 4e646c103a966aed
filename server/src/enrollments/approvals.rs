//! Reminders of approvals that nobody has given: the people who may approve are reminded, once for each enrollment.

use std::collections::BTreeMap;

use shared::activities::Approval;
use shared::enrollments::Enrollment;
use shared::ids::{EnrollmentId, PersonId};

use crate::activities::queries as activities;
use crate::audit::Origin;
use crate::clock::swedish_day;
use crate::db::DbConnection;
use crate::enrollments::line;
use crate::enrollments::queries::{clock, participants};
use crate::error::Result;
use crate::members::queries::assignments;
use crate::outbox::queries as messages;
use crate::outbox::templates::Template;

/// Reminds the approvers of enrollments that have waited for days. Each gets one mail about all that wait for them.
pub(crate) fn remind(conn: &mut DbConnection, origin: &Origin, enrollments: &[EnrollmentId]) -> Result<()> {
    let waited = clock::still_unapproved(conn, enrollments)?;
    let mut due: BTreeMap<PersonId, i64> = BTreeMap::new();
    for enrollment in waited {
        for approver in approvers(conn, origin, &enrollment)? {
            *due.entry(approver).or_default() += 1;
        }
        line::note_reminder(conn, origin, &enrollment)?;
    }
    for (person, count) in due {
        let link = format!("{}/enrollments?state=awaitingApproval", origin.base);
        messages::tell(conn, person, |_| Template::ApprovalReminder { count, link }, origin.at)?;
    }
    Ok(())
}

// The leaders of each member's unit, and their deputies. If there are none, or the office approves, the person who answers for
// the activity.
fn approvers(conn: &mut DbConnection, origin: &Origin, enrollment: &Enrollment) -> Result<Vec<PersonId>> {
    let activity = activities::find(conn, enrollment.activity_id)?;
    if activity.approval == Approval::SchoolLeader {
        let members = participants::members(conn, enrollment)?;
        let units: Vec<_> = members.iter().map(|member| member.home().0).collect();
        let own: Vec<_> = members.iter().map(|member| member.person).collect();
        let mut found = assignments::approvers(conn, &units, swedish_day(origin.at))?;
        found.retain(|person| !own.contains(person));
        if !found.is_empty() {
            return Ok(found);
        }
    }
    Ok(activity.responsible_id.into_iter().collect())
}
