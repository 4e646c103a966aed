//! Rights are doors: who may give them to whom, and who may change the address by which their holder comes in.

use super::{Actor, Guard, Homes, Permission, Right};
use crate::ids::{OrganisationId, PersonId};

impl Actor {
    /// True when the actor may change an address. Those who speak for the person do so while nothing opens by it; the office
    /// and administrators always, but for an administrator's own: the office could come in with it.
    pub(super) fn may_change_address(&self, guard: Guard, homes: &Homes) -> bool {
        let by_register = match guard {
            Guard::Open => self.may(Permission::EditPerson(homes)),
            Guard::Rights => self.may(Permission::ManageMembers),
            Guard::System => false,
        };
        by_register || self.may(Permission::ManageAccounts)
    }

    /// True when the actor may give somebody a role. Nobody gives rights to themselves; administrators are made by
    /// administrators alone, and all other roles that give rights by the office, but that a unit's leader lets others approve.
    pub(super) fn may_give(
        &self,
        to: Option<PersonId>,
        right: Option<Right>,
        place: (OrganisationId, OrganisationId),
    ) -> bool {
        let is_own = self.person.is_some() && self.person == to;
        match right {
            None => self.may(Permission::EditPerson(&[place])),
            Some(_) if is_own => false,
            Some(Right::Administrator) => self.may(Permission::ManageAccounts),
            Some(Right::Approver) => self.may(Permission::Delegate(place.0)),
            Some(Right::Office | Right::Leadership | Right::Representative | Right::SchoolLeader) => {
                self.may(Permission::ManageMembers)
            }
        }
    }

    /// True when the actor may end a role: whoever speaks for its organisation; an administrator's is ended by administrators.
    pub(super) fn may_end(&self, right: Option<Right>, place: (OrganisationId, OrganisationId)) -> bool {
        match right {
            Some(Right::Administrator) => self.may(Permission::ManageAccounts),
            _ => self.may(Permission::EditPerson(&[place])),
        }
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
                .map(|guard| actor.may(Permission::ChangeAddress(guard, &[HOME])))
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
            assert!(everything.may(Permission::Give(Some(PersonId(2)), Some(*right), HOME)), "{right}");
            assert!(everything.may(Permission::Give(None, Some(*right), HOME)), "{right}");
            assert!(!everything.may(Permission::Give(Some(ONESELF), Some(*right), HOME)), "{right}");
        }
        assert!(everything.may(Permission::Give(Some(ONESELF), None, HOME)), "a role without rights");
    }

    #[test]
    fn each_right_is_given_and_ended_by_its_own() {
        use Right::{Administrator, Approver, Leadership, Office, Representative, SchoolLeader};

        let gives = |by: &Actor| {
            let given = |right: &&Right| by.may(Permission::Give(Some(PersonId(2)), Some(**right), HOME));
            Right::ALL.iter().filter(given).copied().collect::<Vec<_>>()
        };
        let ends = |by: &Actor| {
            let ended = |right: &&Right| by.may(Permission::End(Some(**right), HOME));
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
        assert!(machine().may(Permission::Give(Some(PersonId(2)), None, HOME)));
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
            Permission::Give(other, Some(Right::Office), HOME),
            Permission::End(Some(Right::Approver), HOME),
            Permission::ChangeAddress(Guard::Rights, &[HOME]),
        ] {
            assert!(stale.may(deed), "{deed:?}: it is theirs to do");
            assert_eq!(stale.require(deed).unwrap_err().code, crate::error::ErrorCode::SecondFactorAgain);
            assert_eq!(fresh.require(deed), Ok(()), "{deed:?}");
            assert_eq!(actor(&[Right::Office]).require(deed), Ok(()), "{deed:?}: who has none is not asked");
        }
        for deed in [
            Permission::Give(other, None, HOME),
            Permission::End(None, HOME),
            Permission::ChangeAddress(Guard::Open, &[HOME]),
            Permission::ManageMembers,
        ] {
            assert_eq!(stale.require(deed), Ok(()), "{deed:?}");
        }
        let nobody = Actor { second_factor: factor, ..actor(&[]) };
        let refused = nobody.require(Permission::Give(other, Some(Right::Office), HOME)).unwrap_err();
        assert_eq!(refused.code, crate::error::ErrorCode::Forbidden, "no code helps them");
    }
}
