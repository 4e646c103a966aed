//! Two entries of the register for one person: what forbids a merge, and what comes of it.

use serde::{Deserialize, Serialize};
use validator::Validate;

use crate::access::Guard;
use crate::access::{Actor, Right};
use crate::ids::{ActivityId, PersonId};
use crate::members::persons::{Person, PersonSummary};
use crate::text_enum;

text_enum! {
    /// In what two entries contradict each other.
    pub enum MergeConflictKind {
        /// Both log in: one account must be closed and its person changed first.
        BothHaveAccounts = "bothHaveAccounts",
        /// The one that goes logs in with an address that the one that stays does not have.
        AccountAddress = "accountAddress",
        /// Only one of them is protected.
        ProtectionDiffers = "protectionDiffers",
        /// Both are enrolled in the same activity, or in line for it.
        BothEnrolled = "bothEnrolled",
        /// The one that goes is who asks.
        Oneself = "oneself",
        /// The one that goes has rights, and who asks would have them.
        OwnRights = "ownRights",
        /// One of them administers the system, or will: administrators are made by administrators alone.
        Administrator = "administrator",
    }
}

/// Something that stops a merge.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct MergeConflict {
    /// What.
    pub kind: MergeConflictKind,
    /// In which activity, where it is about one.
    pub activity_id: Option<ActivityId>,
    /// Its title.
    #[cfg_attr(feature = "server", schema(example = "Mentor i förskola och skola"))]
    pub activity_title: String,
}

impl MergeConflict {
    /// One that is about no activity.
    pub fn of(kind: MergeConflictKind) -> Self {
        Self { kind, activity_id: None, activity_title: String::new() }
    }
}

/// An entry, as far as a merge asks.
#[derive(Debug, Clone, PartialEq)]
pub struct Entry {
    /// The person.
    pub person: Person,
    /// True when they log in.
    pub has_account: bool,
    /// What they may do, today or on a day to come, apart from the account.
    pub rights: Guard,
}

/// What speaks against letting the second entry become a part of the first, as far as the entries themselves tell.
pub fn conflicts(stays: &Entry, goes: &Entry, asked_by: &Actor) -> Vec<MergeConflict> {
    let is_asker = |entry: &Entry| asked_by.person == Some(entry.person.id);
    let is_of_system = stays.rights.max(goes.rights) == Guard::System;
    let both = stays.has_account && goes.has_account;
    let own = &stays.person.email;
    let moved_address = goes.has_account && own.is_some() && *own != goes.person.email;
    let found = [
        (is_asker(goes), MergeConflictKind::Oneself),
        (is_asker(stays) && goes.rights != Guard::Open, MergeConflictKind::OwnRights),
        (is_of_system && !asked_by.holds(Right::Administrator), MergeConflictKind::Administrator),
        (both, MergeConflictKind::BothHaveAccounts),
        (moved_address && !both, MergeConflictKind::AccountAddress),
        (stays.person.protected != goes.person.protected, MergeConflictKind::ProtectionDiffers),
    ];
    found.into_iter().filter(|(is_so, _)| *is_so).map(|(_, kind)| MergeConflict::of(kind)).collect()
}

/// The person that stays once the other is a part of it: what it lacks of address and telephone it takes over.
pub fn merged(stays: &Person, goes: &Person) -> Person {
    Person {
        email: stays.email.clone().or_else(|| goes.email.clone()),
        phone: stays.phone.clone().or_else(|| goes.phone.clone()),
        ..stays.clone()
    }
}

/// What would come of a merge.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct MergePreview {
    /// What stops it; nothing is written while there is any.
    pub conflicts: Vec<MergeConflict>,
    /// The one that stays.
    pub stays: PersonSummary,
    /// The one that goes.
    pub goes: PersonSummary,
    /// Enrollments that move, those of the past too.
    #[cfg_attr(feature = "server", schema(example = 3))]
    pub enrollments: i64,
    /// Assignments that move, those of the past too.
    #[cfg_attr(feature = "server", schema(example = 1))]
    pub assignments: i64,
    /// True when the account moves, too: its sessions end.
    #[cfg_attr(feature = "server", schema(example = false))]
    pub moves_account: bool,
    /// The address that nobody has any more afterwards.
    #[cfg_attr(feature = "server", schema(example = json!(null)))]
    pub lost_email: Option<String>,
}

/// Which two.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::IntoParams), into_params(parameter_in = Query))]
pub struct MergeQuery {
    /// The one that would go.
    #[cfg_attr(feature = "server", param(value_type = i64, example = 43))]
    pub with: PersonId,
}

/// A merge.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Validate)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct NewMerge {
    /// The one that goes: all that it has moves to the one that stays.
    #[cfg_attr(feature = "server", schema(value_type = i64, example = 43))]
    pub with: PersonId,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::access::Grant;
    use crate::ids::OrganisationId;
    use crate::time::Timestamp;
    use chrono::NaiveDate;

    fn entry(id: i64, email: Option<&str>, has_account: bool) -> Entry {
        let person = Person {
            id: PersonId(id),
            uuid: String::new(),
            version: 1,
            given_name: "Elsa".into(),
            family_name: "Ström".into(),
            email: email.map(str::to_owned),
            phone: None,
            protected: false,
            created_at: Timestamp::from_unix(0),
            changed_at: Timestamp::from_unix(0),
        };
        Entry { person, has_account, rights: Guard::Open }
    }

    fn asker(rights: &[Right]) -> Actor {
        let at = OrganisationId(1);
        let grant = |right: &Right| Grant { right: *right, organisation_id: at, root_id: at };
        let guest = Actor::guest(Timestamp::from_unix(0), NaiveDate::default());
        Actor { person: Some(PersonId(9)), grants: rights.iter().map(grant).collect(), ..guest }
    }

    fn kinds_for(by: &[Right], stays: &Entry, goes: &Entry) -> Vec<MergeConflictKind> {
        conflicts(stays, goes, &asker(by)).into_iter().map(|one| one.kind).collect()
    }

    fn kinds(stays: &Entry, goes: &Entry) -> Vec<MergeConflictKind> {
        kinds_for(&[Right::Office], stays, goes)
    }

    #[test]
    fn rights_are_not_given_by_the_way_of_a_merge() {
        let with = |id: i64, rights: Guard| Entry { rights, ..entry(id, None, false) };
        let (plain, leads, system) = (with(1, Guard::Open), with(2, Guard::Rights), with(3, Guard::System));
        let own = with(9, Guard::Rights);
        let (office, both) = ([Right::Office], [Right::Office, Right::Administrator]);
        assert_eq!(kinds_for(&office, &own, &plain), [], "an entry of one's own without any");
        for by in [&office[..], &both[..]] {
            assert_eq!(kinds_for(by, &own, &leads), [MergeConflictKind::OwnRights]);
            assert_eq!(kinds_for(by, &plain, &leads), []);
        }
        for (stays, goes) in [(&plain, &system), (&system, &plain), (&system, &leads)] {
            assert_eq!(kinds_for(&office, stays, goes), [MergeConflictKind::Administrator]);
            assert_eq!(kinds_for(&both, stays, goes), []);
        }
        assert_eq!(kinds_for(&both, &own, &system), [MergeConflictKind::OwnRights]);
    }

    #[test]
    fn who_walked_in_without_an_address_becomes_a_part_of_whoever_it_was() {
        let (known, walk_in) = (entry(1, Some("a@x.se"), true), entry(2, None, false));
        assert_eq!(kinds(&known, &walk_in), []);
        assert_eq!(kinds(&walk_in, &known), [], "the account brings its address with it");
        assert_eq!(merged(&walk_in.person, &known.person).email.as_deref(), Some("a@x.se"));
        assert_eq!(kinds(&known, &entry(2, Some("b@x.se"), false)), [], "an address alone is given up");
    }

    #[test]
    fn what_contradicts_stops_it() {
        let account = |id, email| entry(id, Some(email), true);
        let of = |stays: &Entry, goes: &Entry| kinds(stays, goes);
        assert_eq!(of(&account(1, "a@x.se"), &account(2, "b@x.se")), [MergeConflictKind::BothHaveAccounts]);
        assert_eq!(
            of(&entry(1, Some("a@x.se"), false), &account(2, "b@x.se")),
            [MergeConflictKind::AccountAddress]
        );
        let mut hidden = entry(2, None, false);
        hidden.person.protected = true;
        assert_eq!(of(&entry(1, None, false), &hidden), [MergeConflictKind::ProtectionDiffers]);
        assert_eq!(of(&entry(1, None, false), &entry(9, None, false)), [MergeConflictKind::Oneself]);
    }
}
