//! What people may do with certificates.

use crate::access::{Actor, Permission, Stewards};

/// Deeds with certificates.
#[derive(Debug, Clone, Copy)]
pub enum Certificates<'a> {
    /// Issue and revoke certificates of an activity led by these.
    Issue(&'a Stewards),
}

impl Permission for Certificates<'_> {
    fn is_given_to(self, actor: &Actor) -> bool {
        match self {
            Self::Issue(stewards) => actor.answers_for(stewards),
        }
    }
}
