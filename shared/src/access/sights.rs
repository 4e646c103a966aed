//! The rows that lists show: the rules of the permissions, in the parts that SQL asks for.

use super::{Actor, Grant, Right, Scope, Sight};
use crate::ids::OrganisationId;

impl Actor {
    /// Which persons lists show, by the same rule as `Members::SeePerson`.
    pub fn sight_of_persons(&self) -> Sight {
        if self.is_office() || self.holds(Right::Administrator) {
            Sight::All
        } else {
            self.own_sight(Scope::MembersRead)
        }
    }

    /// Which enrollments lists show. Administrators see none but their own; who approves for a school leader sees the unit's.
    pub fn sight_of_enrollments(&self) -> Sight {
        if self.is_office() {
            return Sight::All;
        }
        let mut sight = self.own_sight(Scope::EnrollmentsRead);
        if let Sight::Of { organisations, .. } = &mut sight {
            organisations.extend(
                self.grants
                    .iter()
                    .filter(|grant| grant.right == Right::Approver)
                    .map(|grant| grant.organisation_id),
            );
        }
        sight
    }

    /// Which enrollments are there for the actor when they name one: those that lists show, and for a machine that only
    /// enrolls, those of its member. Whom they may know in them is [`Actor::sight_of_enrollments`].
    pub fn reach_of_enrollments(&self) -> Sight {
        let mut sight = self.sight_of_enrollments();
        if let (Sight::Of { roots, .. }, Some(machine)) = (&mut sight, &self.machine)
            && machine.scopes.contains(&Scope::EnrollmentsWrite)
            && !roots.contains(&machine.organisation_id)
        {
            roots.push(machine.organisation_id);
        }
        sight
    }

    /// True when the names of those whom the actor may enroll are theirs to read: a machine that only enrolls knows whom it
    /// has named, and reads nothing.
    pub fn reads_enrollments(&self) -> bool {
        self.machine.is_none() || self.has_scope(Scope::EnrollmentsRead)
    }

    /// Whose enrollments the actor may be asked to approve, by the same rule as `Enrollments::Approve`.
    pub fn sight_of_approvals(&self) -> Sight {
        if self.is_office() {
            return Sight::All;
        }
        let organisations = self.approves().map(|grant| grant.organisation_id).collect();
        Sight::Of { organisations, roots: Vec::new(), own: None }
    }

    /// The grants by which the actor approves enrollments.
    pub fn approves(&self) -> impl Iterator<Item = &Grant> {
        self.grants.iter().filter(|grant| matches!(grant.right, Right::SchoolLeader | Right::Approver))
    }

    /// The members whose reservations the actor sees or changes: those that they enroll for.
    pub fn members_spoken_for(&self) -> Vec<OrganisationId> {
        let held = self.grants.iter().filter(|grant| {
            grant.right == Right::Representative
                || (grant.right == Right::SchoolLeader && grant.organisation_id == grant.root_id)
        });
        let machine = self.machine.iter().filter(|machine| {
            machine
                .scopes
                .iter()
                .any(|scope| matches!(scope, Scope::EnrollmentsRead | Scope::EnrollmentsWrite))
        });
        held.map(|grant| grant.root_id).chain(machine.map(|machine| machine.organisation_id)).collect()
    }

    fn own_sight(&self, scope: Scope) -> Sight {
        let held = |right: Right| self.grants.iter().filter(move |grant| grant.right == right);
        let mut roots: Vec<_> = held(Right::Representative).map(|grant| grant.root_id).collect();
        roots.extend(
            self.machine
                .iter()
                .filter(|machine| machine.scopes.contains(&scope))
                .map(|machine| machine.organisation_id),
        );
        Sight::Of {
            organisations: held(Right::SchoolLeader).map(|grant| grant.organisation_id).collect(),
            roots,
            own: self.person,
        }
    }
}
