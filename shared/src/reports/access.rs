//! What people may do with figures.

use crate::access::{Actor, Permission, Right};
use crate::ids::OrganisationId;

/// Deeds with figures.
#[derive(Debug, Clone, Copy)]
pub enum Figures {
    /// See the whole network's figures.
    See,
    /// See one member's figures.
    SeeOf(OrganisationId),
}

impl Permission for Figures {
    fn is_given_to(self, actor: &Actor) -> bool {
        match self {
            Self::See => actor.is_office() || actor.holds(Right::Leadership),
            Self::SeeOf(root) => actor.may(Self::See) || actor.represents(root),
        }
    }
}
