//! What people may do with mail.

use crate::access::{Actor, Permission, Stewards};

/// Deeds with mail.
#[derive(Debug, Clone, Copy)]
pub enum Messages<'a> {
    /// Decide what mail about an activity led by these says besides, and when it reminds.
    Write(&'a Stewards),
}

impl Permission for Messages<'_> {
    fn is_given_to(self, actor: &Actor) -> bool {
        match self {
            Self::Write(stewards) => actor.answers_for(stewards),
        }
    }
}
