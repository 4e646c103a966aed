//! What people may do with activities.

use crate::access::{Actor, Permission, Scope};

/// Deeds with activities.
#[derive(Debug, Clone, Copy)]
pub enum Activities {
    /// Create, edit, publish, move, cancel activities.
    Steer,
    /// See activities that are published but not public.
    See,
}

impl Permission for Activities {
    fn is_given_to(self, actor: &Actor) -> bool {
        match self {
            Self::Steer => actor.is_office(),
            Self::See => actor.person.is_some() || actor.has_scope(Scope::ActivitiesRead),
        }
    }
}
