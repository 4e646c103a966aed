//! What people may do with enrollments and attendance.

use crate::access::{Actor, Homes, Permission, Stewards};
use crate::ids::{OrganisationId, PersonId};
use crate::members::access::Members;

/// Deeds with enrollments.
#[derive(Debug, Clone, Copy)]
pub enum Enrollments<'a> {
    /// Enroll this person, who belongs to these organisations.
    Enroll(PersonId, &'a Homes),
    /// Enroll a team in the name of this organisation (and the member it counts under).
    EnrollTeam(OrganisationId, OrganisationId),
    /// Approve or reject somebody who counts for this unit.
    Approve(OrganisationId),
    /// See who is enrolled in an activity led by these.
    SeeParticipants(&'a Stewards),
    /// Take attendance at an activity led by these.
    TakeAttendance(&'a Stewards),
}

impl Permission for Enrollments<'_> {
    fn is_given_to(self, actor: &Actor) -> bool {
        match self {
            Self::Enroll(person, homes) => {
                actor.may(Members::EditPerson(homes)) || actor.person == Some(person)
            }
            Self::EnrollTeam(organisation, root) => actor.may(Members::EditPerson(&[(organisation, root)])),
            // A school leader (or a deputy they have named) decides who may leave the unit for an activity. A representative or a
            // machine only enrolls.
            Self::Approve(organisation) => {
                actor.approves().any(|grant| grant.organisation_id == organisation)
            }
            Self::SeeParticipants(stewards) | Self::TakeAttendance(stewards) => {
                actor.is_office() || actor.leads(stewards)
            }
        }
    }
}
