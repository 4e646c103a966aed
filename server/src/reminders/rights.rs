//! The rights to look at an activity's mail, and to write it.

use shared::access::Actor;
use shared::activities::Activity;
use shared::enrollments::access::Enrollments;
use shared::ids::ActivityId;
use shared::messages::access::Messages;

use crate::activities::detail::sighted;
use crate::db::DbConnection;
use crate::error::Result;

/// The activity, for those who lead it.
pub fn require_led(conn: &mut DbConnection, actor: &Actor, id: ActivityId) -> Result<Activity> {
    let (activity, stewards) = sighted(conn, actor, id)?;
    actor.require(Enrollments::SeeParticipants(&stewards))?;
    Ok(activity)
}

/// The activity, for those who write its mail.
pub fn require_writer(conn: &mut DbConnection, actor: &Actor, id: ActivityId) -> Result<Activity> {
    let (activity, stewards) = sighted(conn, actor, id)?;
    actor.require(Messages::Write(&stewards))?;
    Ok(activity)
}
