//! What people may do with evaluations.

use crate::access::{Actor, Permission, Stewards};

/// Deeds with evaluations.
#[derive(Debug, Clone, Copy)]
pub enum Evaluations<'a> {
    /// Invite, close and analyse evaluations of an activity led by these.
    Manage(&'a Stewards),
    /// Read what people wrote in their own words. The office does not.
    ReadFreeText(&'a Stewards),
}

impl Permission for Evaluations<'_> {
    fn is_given_to(self, actor: &Actor) -> bool {
        match self {
            Self::Manage(stewards) => actor.answers_for(stewards),
            Self::ReadFreeText(stewards) => actor.person.is_some() && actor.person == stewards.responsible,
        }
    }
}
