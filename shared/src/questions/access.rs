//! What people may do with the questions of an activity.

use crate::access::{Actor, Permission, Stewards};

/// Deeds with questions.
#[derive(Debug, Clone, Copy)]
pub enum Questions<'a> {
    /// Decide what an activity led by these asks its participants.
    Ask(&'a Stewards),
}

impl Permission for Questions<'_> {
    fn is_given_to(self, actor: &Actor) -> bool {
        match self {
            Self::Ask(stewards) => actor.answers_for(stewards),
        }
    }
}
