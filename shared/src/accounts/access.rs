//! What people may do with accounts and machine clients.

use crate::access::{Actor, Permission, Right};

/// Deeds with accounts.
#[derive(Debug, Clone, Copy)]
pub enum Accounts {
    /// Open, close and read accounts and machine clients, and read the outbox.
    Manage,
}

impl Permission for Accounts {
    fn is_given_to(self, actor: &Actor) -> bool {
        match self {
            Self::Manage => actor.holds(Right::Administrator),
        }
    }
}
