//! What people may do in the register of members. Rights are doors: the rules say who gives them to whom, and who may change the
//! address by which their holder comes in.

use crate::access::{Actor, Grant, Guard, Homes, Permission, Right, Scope};
use crate::accounts::access::Accounts;
use crate::ids::{OrganisationId, PersonId};

/// Deeds with organisations, persons and their roles.
#[derive(Debug, Clone, Copy)]
pub enum Members<'a> {
    /// Edit organisations, inhabitants, roles and assignments.
    Manage,
    /// See the register of organisations with more than the public sees.
    Read,
    /// See one person, who belongs to these organisations.
    SeePerson(PersonId, &'a Homes),
    /// See the name and contact of a protected person.
    SeeProtected,
    /// Add a person to one of these organisations, or correct one.
    EditPerson(&'a Homes),
    /// Change the address of somebody who belongs to these organisations, guarded so.
    ChangeAddress(Guard, &'a Homes),
    /// Give somebody (nobody yet, where they are new) a role that gives this, in an organisation and the member it counts
    /// under; or let them hold it for longer.
    Give(Option<PersonId>, Option<Right>, (OrganisationId, OrganisationId)),
    /// End a role that gives this, in an organisation and the member it counts under.
    End(Option<Right>, (OrganisationId, OrganisationId)),
    /// Let somebody else approve for this unit, and see who does.
    Delegate(OrganisationId),
}

impl Permission for Members<'_> {
    fn is_given_to(self, actor: &Actor) -> bool {
        match self {
            Self::Manage | Self::SeeProtected => actor.is_office(),
            Self::Read => actor.person.is_some() || actor.has_scope(Scope::MembersRead),
            Self::SeePerson(person, homes) => {
                actor.is_office()
                    || actor.holds(Right::Administrator)
                    || actor.person == Some(person)
                    || actor.speaks_for_any(homes, Scope::MembersRead)
            }
            Self::EditPerson(homes) => {
                actor.is_office() || actor.speaks_for_any(homes, Scope::EnrollmentsWrite)
            }
            Self::ChangeAddress(guard, homes) => may_change_address(actor, guard, homes),
            Self::Give(to, right, place) => may_give(actor, to, right, place),
            Self::End(right, place) => may_end(actor, right, place),
            Self::Delegate(organisation) => {
                let leads = |grant: &Grant| {
                    grant.right == Right::SchoolLeader && grant.organisation_id == organisation
                };
                actor.is_office() || actor.grants.iter().any(leads)
            }
        }
    }

    fn opens_doors(self) -> bool {
        match self {
            Self::Give(_, right, _) | Self::End(right, _) => right.is_some(),
            Self::ChangeAddress(guard, _) => guard > Guard::Open,
            _ => false,
        }
    }
}

// Those who speak for the person change an address while nothing opens by it. The office and administrators always do, but for an
// administrator's own: the office could come in with it.
fn may_change_address(actor: &Actor, guard: Guard, homes: &Homes) -> bool {
    let by_register = match guard {
        Guard::Open => actor.may(Members::EditPerson(homes)),
        Guard::Rights => actor.may(Members::Manage),
        Guard::System => false,
    };
    by_register || actor.may(Accounts::Manage)
}

// Nobody gives rights to themselves. Administrators are made by administrators alone, and all other roles that give rights by the
// office; but a unit's leader lets others approve.
fn may_give(
    actor: &Actor,
    to: Option<PersonId>,
    right: Option<Right>,
    place: (OrganisationId, OrganisationId),
) -> bool {
    let is_own = actor.person.is_some() && actor.person == to;
    match right {
        None => actor.may(Members::EditPerson(&[place])),
        Some(_) if is_own => false,
        Some(Right::Administrator) => actor.may(Accounts::Manage),
        Some(Right::Approver) => actor.may(Members::Delegate(place.0)),
        Some(Right::Office | Right::Leadership | Right::Representative | Right::SchoolLeader) => {
            actor.may(Members::Manage)
        }
    }
}

// A role is ended by those who speak for its organisation; an administrator's is ended by administrators.
fn may_end(actor: &Actor, right: Option<Right>, place: (OrganisationId, OrganisationId)) -> bool {
    match right {
        Some(Right::Administrator) => actor.may(Accounts::Manage),
        _ => actor.may(Members::EditPerson(&[place])),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::access::{Grant, Machine, Scope};
    use crate::ids::MachineClientId;
    use crate::time::Timestamp;
    use chrono::NaiveDate;

    const UNIT: OrganisationId = OrganisationId(10);
    const MEMBER: OrganisationId = OrganisationId(1);
    const HOME: (OrganisationId, OrganisationId) = (UNIT, MEMBER);
    const ONESELF: PersonId = PersonId(1);

    fn actor(rights: &[Right]) -> Actor {
        let grant = |right: &Right| {
            let at = if *right == Right::Representative { MEMBER } else { UNIT };
            Grant { right: *right, organisation_id: at, root_id: MEMBER }
        };
        let guest = Actor::guest(Timestamp::from_unix(0), NaiveDate::default());
        Actor { person: Some(ONESELF), grants: rights.iter().map(grant).collect(), ..guest }
    }

    fn machine() -> Actor {
        let scopes = Scope::ALL.to_vec();
        let machine = Machine { id: MachineClientId(1), organisation_id: MEMBER, scopes };
        Actor { machine: Some(machine), ..Actor::guest(Timestamp::from_unix(0), NaiveDate::default()) }
    }

    #[test]
    fn what_opens_by_an_address_says_who_changes_it() {
        let may = |actor: &Actor| {
            [Guard::Open, Guard::Rights, Guard::System]
                .map(|guard| actor.may(Members::ChangeAddress(guard, &[HOME])))
        };
        for speaks in [actor(&[Right::Representative]), actor(&[Right::SchoolLeader]), machine()] {
            assert_eq!(may(&speaks), [true, false, false]);
        }
        assert_eq!(may(&actor(&[Right::Office])), [true, true, false]);
        assert_eq!(may(&actor(&[Right::Administrator])), [true, true, true]);
        for nobody in [actor(&[]), actor(&[Right::Leadership]), actor(&[Right::Approver])] {
            assert_eq!(may(&nobody), [false, false, false]);
        }
    }

    #[test]
    fn nobody_gives_a_right_to_themselves_whatever_they_hold() {
        let everything = actor(Right::ALL);
        for right in Right::ALL {
            assert!(everything.may(Members::Give(Some(PersonId(2)), Some(*right), HOME)), "{right}");
            assert!(everything.may(Members::Give(None, Some(*right), HOME)), "{right}");
            assert!(!everything.may(Members::Give(Some(ONESELF), Some(*right), HOME)), "{right}");
        }
        assert!(everything.may(Members::Give(Some(ONESELF), None, HOME)), "a role without rights");
    }

    #[test]
    fn each_right_is_given_and_ended_by_its_own() {
        use Right::{Administrator, Approver, Leadership, Office, Representative, SchoolLeader};

        let gives = |by: &Actor| {
            let given = |right: &&Right| by.may(Members::Give(Some(PersonId(2)), Some(**right), HOME));
            Right::ALL.iter().filter(given).copied().collect::<Vec<_>>()
        };
        let ends = |by: &Actor| {
            let ended = |right: &&Right| by.may(Members::End(Some(**right), HOME));
            Right::ALL.iter().filter(ended).copied().collect::<Vec<_>>()
        };
        assert_eq!(gives(&actor(&[Administrator])), [Administrator]);
        assert_eq!(ends(&actor(&[Administrator])), [Administrator]);
        assert_eq!(gives(&actor(&[Office])), [Office, Leadership, Representative, SchoolLeader, Approver]);
        assert_eq!(ends(&actor(&[Office])), [Office, Leadership, Representative, SchoolLeader, Approver]);
        assert_eq!(gives(&actor(&[SchoolLeader])), [Approver]);
        assert_eq!(
            ends(&actor(&[Representative])),
            [Office, Leadership, Representative, SchoolLeader, Approver],
            "in an organisation of theirs"
        );
        assert_eq!(gives(&actor(&[Representative])), []);
        assert_eq!(gives(&machine()), []);
        assert!(machine().may(Members::Give(Some(PersonId(2)), None, HOME)));
    }

    #[test]
    fn rights_and_guarded_addresses_want_the_second_factor_shown_again() {
        use crate::access::factor::Standing;

        let factor = Standing { confirmed_at: Some(Timestamp::from_unix(0)), shown_at: None };
        let stale = Actor { second_factor: factor, ..actor(&[Right::Office, Right::Administrator]) };
        let mut fresh = stale.clone();
        fresh.second_factor.shown_at = Some(fresh.now);
        let other = Some(PersonId(2));
        for deed in [
            Members::Give(other, Some(Right::Office), HOME),
            Members::End(Some(Right::Approver), HOME),
            Members::ChangeAddress(Guard::Rights, &[HOME]),
        ] {
            assert!(stale.may(deed), "{deed:?}: it is theirs to do");
            assert_eq!(stale.require(deed).unwrap_err().code, crate::error::ErrorCode::SecondFactorAgain);
            assert_eq!(fresh.require(deed), Ok(()), "{deed:?}");
            assert_eq!(actor(&[Right::Office]).require(deed), Ok(()), "{deed:?}: who has none is not asked");
        }
        for deed in [
            Members::Give(other, None, HOME),
            Members::End(None, HOME),
            Members::ChangeAddress(Guard::Open, &[HOME]),
            Members::Manage,
        ] {
            assert_eq!(stale.require(deed), Ok(()), "{deed:?}");
        }
        let nobody = Actor { second_factor: factor, ..actor(&[]) };
        let refused = nobody.require(Members::Give(other, Some(Right::Office), HOME)).unwrap_err();
        assert_eq!(refused.code, crate::error::ErrorCode::Forbidden, "no code helps them");
    }
}
