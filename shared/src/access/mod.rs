//! Who may do what. Pure functions, enforced by the server and asked by the web app.
//!
//! Least privilege: a person of one municipality never sees a person of another unless they meet in the same team, network
//! or activity that one of them leads; the office sees all; administrators manage accounts; leadership sees figures only.

pub mod factor;
mod sights;

use chrono::NaiveDate;
use factor::Standing;
use serde::{Deserialize, Serialize};

use crate::error::{ErrorCode, Problem};
use crate::ids::{MachineClientId, OrganisationId, PersonId};
use crate::text_enum;
use crate::time::Timestamp;

text_enum! {
    /// What a role gives in the organisation it is held in.
    pub enum Right {
        /// Manages accounts and machine clients; sees names, not enrollments or answers.
        Administrator = "administrator",
        /// The network's office (kansli): runs everything.
        Office = "office",
        /// A member of the leadership group: figures only.
        Leadership = "leadership",
        /// Sees and enrolls for one member organisation and all units below it.
        Representative = "representative",
        /// Sees and enrolls for one school unit, and approves its enrollments.
        SchoolLeader = "schoolLeader",
        /// Approves enrollments of one school unit, for its leader.
        Approver = "approver",
    }
}

text_enum! {
    /// What a machine client may do for its organisation.
    pub enum Scope {
        MembersRead = "members:read",
        ActivitiesRead = "activities:read",
        EnrollmentsRead = "enrollments:read",
        EnrollmentsWrite = "enrollments:write",
        FiguresRead = "figures:read",
    }
}

/// How an address is guarded, by what opens to whoever reads its mail: a link to set a password goes there.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Guard {
    /// Nothing but what is one's own: no account, and no rights today or on a day to come.
    #[default]
    Open,
    /// An account, a role that gives rights, an activity that one answers for or leads, or a team that one leads.
    Rights,
    /// The system: its owner is an administrator, or will be.
    System,
}

/// A right somebody holds today, and where.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct Grant {
    /// What it gives.
    pub right: Right,
    /// The organisation the role is held in.
    pub organisation_id: OrganisationId,
    /// The member that organisation counts under.
    pub root_id: OrganisationId,
}

/// A machine client and what it may do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Machine {
    /// The client.
    pub id: MachineClientId,
    /// The member it is bound to.
    pub organisation_id: OrganisationId,
    /// What it may do there.
    pub scopes: Vec<Scope>,
}

/// Who asks, and when. Made once for each request, inside its transaction.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Actor {
    /// The time of the request. Rules take it from here, never from a clock.
    pub now: Timestamp,
    /// Today in the network's time zone (Europe/Stockholm).
    pub today: NaiveDate,
    /// The person who is logged in, if a person asks.
    pub person: Option<PersonId>,
    /// The machine client, if one asks.
    pub machine: Option<Machine>,
    /// The rights the person holds today.
    pub grants: Vec<Grant>,
    /// The person's second factor, and when it was shown in this session.
    pub second_factor: Standing,
}

/// Who leads an activity: what they may do depends on the activity, not on a role.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Stewards {
    /// The one who answers for it.
    pub responsible: Option<PersonId>,
    /// Those who lead its occasions.
    pub facilitators: Vec<PersonId>,
}

/// The organisations a person belongs to, as far as rights are concerned: each with the member it counts under.
pub type Homes = [(OrganisationId, OrganisationId)];

/// A deed that needs permission. Each slice lists its own in its `access.rs`, each with the things that the answer depends on.
pub trait Permission: Copy {
    /// True when the actor may do the deed.
    fn is_given_to(self, actor: &Actor) -> bool;

    /// True for deeds by which somebody comes by rights, or loses them. A stranger at an unlocked screen must not do them.
    fn opens_doors(self) -> bool {
        false
    }
}

/// Which persons a list may show.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Sight {
    /// Everybody.
    All,
    /// Those who belong to these organisations or count under these members, and oneself.
    Of {
        /// Single organisations (school units).
        organisations: Vec<OrganisationId>,
        /// Members with all below them.
        roots: Vec<OrganisationId>,
        /// Oneself.
        own: Option<PersonId>,
    },
}

impl Actor {
    /// Somebody who is not logged in.
    pub fn guest(now: Timestamp, today: NaiveDate) -> Self {
        Self {
            now,
            today,
            person: None,
            machine: None,
            grants: Vec::new(),
            second_factor: Standing::default(),
        }
    }

    /// True when the actor holds the right anywhere.
    pub fn holds(&self, right: Right) -> bool {
        self.grants.iter().any(|grant| grant.right == right)
    }

    /// True for the network's office.
    pub fn is_office(&self) -> bool {
        self.holds(Right::Office)
    }

    /// True when the actor may enroll others somewhere: for a member, for a school unit, or as a machine with the scope.
    pub fn speaks_for_somebody(&self) -> bool {
        self.holds(Right::Representative)
            || self.holds(Right::SchoolLeader)
            || self.has_scope(Scope::EnrollmentsWrite)
    }

    /// True when a machine asks that has the scope.
    pub fn has_scope(&self, scope: Scope) -> bool {
        self.machine.as_ref().is_some_and(|machine| machine.scopes.contains(&scope))
    }

    /// True when the actor speaks for an organisation: as representative of its member, as leader of its unit, or as a
    /// machine of its member with the scope.
    fn speaks_for(&self, organisation: OrganisationId, root: OrganisationId, scope: Scope) -> bool {
        let by_role = self.grants.iter().any(|grant| match grant.right {
            Right::Representative => grant.root_id == root,
            Right::SchoolLeader => grant.organisation_id == organisation,
            Right::Administrator | Right::Office | Right::Leadership | Right::Approver => false,
        });
        let by_token = self
            .machine
            .as_ref()
            .is_some_and(|machine| machine.organisation_id == root && machine.scopes.contains(&scope));
        by_role || by_token
    }

    /// True when the actor speaks for one of these organisations.
    pub fn speaks_for_any(&self, homes: &Homes, scope: Scope) -> bool {
        homes.iter().any(|(organisation, root)| self.speaks_for(*organisation, *root, scope))
    }

    /// True when the actor answers for the activity, or leads its occasions.
    pub fn leads(&self, stewards: &Stewards) -> bool {
        self.person.is_some_and(|person| {
            stewards.responsible == Some(person) || stewards.facilitators.contains(&person)
        })
    }

    /// True when the actor answers for the activity, or is the office.
    pub fn answers_for(&self, stewards: &Stewards) -> bool {
        self.is_office() || (self.person.is_some() && self.person == stewards.responsible)
    }

    /// True when the actor may do the deed.
    pub fn may(&self, permission: impl Permission) -> bool {
        permission.is_given_to(self)
    }

    /// True when the actor represents a member, or is its machine with the scope for figures.
    pub fn represents(&self, root: OrganisationId) -> bool {
        self.grants.iter().any(|grant| grant.right == Right::Representative && grant.root_id == root)
            || self.machine.as_ref().is_some_and(|machine| {
                machine.organisation_id == root && machine.scopes.contains(&Scope::FiguresRead)
            })
    }

    /// Refuses with 401 when nobody is logged in, with 403 when the actor may not do the deed, or must show their second factor
    /// before it.
    pub fn require(&self, permission: impl Permission) -> Result<(), Problem> {
        if permission.is_given_to(self) {
            if permission.opens_doors() { self.require_shown() } else { Ok(()) }
        } else if self.person.is_none() && self.machine.is_none() {
            Err(ErrorCode::Unauthenticated.problem())
        } else {
            Err(ErrorCode::Forbidden.problem())
        }
    }

    /// Refuses where the actor has a second factor and has not shown it of late: before rights and secrets are touched.
    pub fn require_shown(&self) -> Result<(), Problem> {
        if self.second_factor.must_be_shown(self.now) {
            Err(ErrorCode::SecondFactorAgain.problem())
        } else {
            Ok(())
        }
    }

    /// Refuses with 404: for things whose very existence the actor may not know.
    pub fn require_sight(&self, permission: impl Permission) -> Result<(), Problem> {
        if self.may(permission) { Ok(()) } else { Err(ErrorCode::NotFound.problem()) }
    }
}

#[cfg(test)]
mod tests;
