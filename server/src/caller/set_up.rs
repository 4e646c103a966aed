//! A person who must have a second factor and has none can set it up, and do nothing else.

use shared::access::Actor;
use shared::accounts::second_factor::is_demanded_of;
use shared::error::ErrorCode;

use super::Asker;
use crate::error::Result;

impl Asker {
    /// The actor as they are let in. A person whose second factor is missing counts as a stranger, where strangers are answered.
    pub(super) fn admitted(&self, actor: Actor) -> Result<Actor> {
        let is_missing = self.app.demands_second_factor()
            && actor.second_factor.confirmed_at.is_none()
            && is_demanded_of(&actor.grants);
        if !is_missing || self.operation.is_before_set_up() {
            Ok(actor)
        } else if self.operation.is_closed() {
            Err(ErrorCode::SecondFactorMissing.into())
        } else {
            Ok(Actor::guest(actor.now, actor.today))
        }
    }
}
