//! What people may do with the audit log.

use crate::access::{Actor, Permission};

/// Deeds with the audit log.
#[derive(Debug, Clone, Copy)]
pub enum Records {
    /// Read it.
    Read,
}

impl Permission for Records {
    fn is_given_to(self, actor: &Actor) -> bool {
        match self {
            Self::Read => actor.is_office(),
        }
    }
}
