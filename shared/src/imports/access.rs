//! What people may do with tables.

use crate::access::{Actor, Permission};
use crate::tables::ImportKind;

/// Deeds with tables.
#[derive(Debug, Clone, Copy)]
pub enum Imports {
    /// Send a table of this kind. What its rows may do depends on the rows.
    Send(ImportKind),
}

impl Permission for Imports {
    fn is_given_to(self, actor: &Actor) -> bool {
        match self {
            Self::Send(ImportKind::SchoolUnits) => actor.is_office(),
            Self::Send(ImportKind::Persons | ImportKind::Enrollments) => {
                actor.is_office() || actor.speaks_for_somebody()
            }
        }
    }
}
