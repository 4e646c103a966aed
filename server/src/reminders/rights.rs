//! The rights to look at an activity's mail, and to write it.

use shared::access::{Actor, Permission};
use shared::activities::Activity;
use shared::ids::ActivityId;

use crate::activities::detail::sighted;
use crate::db::DbConnection;
use crate::error::Result;

/// The activity, for those who lead it.
pub fn require_led(conn: &mut DbConnection, actor: &Actor, id: ActivityId) -> Result<Activity> {
    let (activity, stewards) = sighted(conn, actor, id)?;
    actor.require(Permission::SeeParticipants(&stewards))?;
    Ok(activity)
}

/// The activity, for those who write its mail.
pub fn require_writer(conn: &mut DbConnection, actor: &Actor, id: ActivityId) -> Result<Activity> {
    let (activity, stewards) = sighted(conn, actor, id)?;
    actor.require(Permission::WriteMail(&stewards))?;
    Ok(activity)
}
