//! What people may do with plans.

use crate::access::{Actor, Permission};

/// Deeds with plans.
#[derive(Debug, Clone, Copy)]
pub enum Plans {
    /// Edit plans, focus areas and goals.
    Manage,
}

impl Permission for Plans {
    fn is_given_to(self, actor: &Actor) -> bool {
        match self {
            Self::Manage => actor.is_office(),
        }
    }
}
