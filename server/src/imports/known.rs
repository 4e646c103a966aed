//! The register's facts about the people and organisations that a table names.

use std::collections::HashMap;

use chrono::NaiveDate;
use shared::access::Actor;
use shared::access::Guard;
use shared::ids::{OrganisationId, PersonId, RoleId};
use shared::imports::MarkCode;
use shared::imports::columns::Column;
use shared::members::access::Members;
use shared::members::persons::{Assignment, Person, Role};
use shared::text::{folded, organisation_number};

use super::judged::Reading;
use super::queries::register::{self, Place};
use super::table::Sheet;
use crate::db::DbConnection;
use crate::error::Result;
use crate::members::queries::assignments;
use crate::members::queries::guards::{self, Holding};
use crate::members::writes::persons::knows_address;

/// Organisations, roles, and the persons that a table names.
pub struct Known {
    places: HashMap<String, Place>,
    /// Every role.
    pub roles: Vec<Role>,
    persons: HashMap<PersonId, Person>,
    by_uuid: HashMap<String, PersonId>,
    by_address: HashMap<String, Vec<PersonId>>,
    posts: HashMap<PersonId, Vec<(Assignment, OrganisationId)>>,
    holdings: HashMap<PersonId, Holding>,
}

impl Known {
    /// Reads the facts about everybody that the table names, as of this day.
    pub fn of(conn: &mut DbConnection, sheet: &Sheet, today: NaiveDate) -> Result<Self> {
        let said = |column| {
            let mut texts: Vec<_> = sheet.lines.iter().map(|line| folded(sheet.cell(line, column))).collect();
            texts.sort_unstable();
            texts.dedup();
            texts.retain(|text| !text.is_empty());
            texts
        };
        let found = register::persons(conn, &said(Column::Uuid), &said(Column::Email))?;
        let persons: HashMap<_, _> = found.into_iter().map(|person| (person.id, person)).collect();
        let ids: Vec<_> = persons.keys().copied().collect();
        let mut by_address: HashMap<String, Vec<PersonId>> = HashMap::new();
        for person in persons.values() {
            let Some(email) = &person.email else { continue };
            by_address.entry(folded(email)).or_default().push(person.id);
        }
        for sharing in by_address.values_mut() {
            sharing.sort_unstable();
        }
        Ok(Self {
            places: register::places(conn)?,
            roles: assignments::roles(conn)?,
            by_uuid: persons.values().map(|person| (person.uuid.clone(), person.id)).collect(),
            by_address,
            posts: register::posts(conn, &ids, today)?,
            holdings: guards::of(conn, &ids, today)?,
            persons,
        })
    }

    /// Those of them who are protected.
    pub fn protected(&self) -> Vec<PersonId> {
        self.persons.values().filter(|person| person.protected).map(|person| person.id).collect()
    }

    /// The person with this uuid.
    pub fn by_uuid(&self, uuid: &str) -> Option<&Person> {
        self.by_uuid.get(&folded(uuid)).and_then(|id| self.persons.get(id))
    }

    /// The person with this address, among people whose address the actor may know: the first preferred one, or else the first.
    pub fn by_address(
        &self,
        address: &str,
        actor: &Actor,
        is_preferred: impl Fn(&Person) -> bool,
    ) -> Option<&Person> {
        let sharing = self.by_address.get(&folded(address)).map_or(&[][..], Vec::as_slice);
        let known = || {
            let persons = sharing.iter().filter_map(|id| self.persons.get(id));
            persons.filter(|person| knows_address(actor, person, &self.homes(person.id)))
        };
        known().find(|person| is_preferred(person)).or_else(|| known().next())
    }

    /// The assignments that a person has today, each with the member that the organisation counts under.
    pub fn posts(&self, person: PersonId) -> &[(Assignment, OrganisationId)] {
        self.posts.get(&person).map_or(&[], Vec::as_slice)
    }

    /// Where a person belongs today.
    pub fn homes(&self, person: PersonId) -> Vec<(OrganisationId, OrganisationId)> {
        self.posts(person).iter().map(|(post, root)| (post.organisation_id, *root)).collect()
    }

    /// How the person's address is guarded.
    pub fn guard(&self, person: PersonId) -> Guard {
        self.holdings.get(&person).copied().unwrap_or_default().guard()
    }

    /// The organisation that a cell names by one of its codes. Organisations that the actor may not add persons to are marked as
    /// unknown.
    pub fn own_place(&self, reading: &mut Reading<'_>, actor: &Actor) -> Option<&Place> {
        reading.read(Column::Organisation, |cell| {
            let place = place(&self.places, cell)?;
            let home = [(place.id, place.root)];
            if actor.may(Members::EditPerson(&home)) { Ok(place) } else { Err(MarkCode::NoSuchThing) }
        })
    }

    /// The organisation that a cell names by one of its codes, for a known person: they must have an assignment there.
    pub fn place_of(
        &self,
        reading: &mut Reading<'_>,
        is_theirs: impl Fn(OrganisationId) -> bool,
    ) -> Option<OrganisationId> {
        reading.read(Column::Organisation, |cell| {
            let place = place(&self.places, cell)?;
            if is_theirs(place.id) { Ok(place.id) } else { Err(MarkCode::NoAssignment) }
        })
    }

    /// The role that a cell names. The actor must be allowed to give it to others in the place that the row names.
    pub fn own_role(
        &self,
        reading: &mut Reading<'_>,
        actor: &Actor,
        place: Option<(OrganisationId, OrganisationId)>,
    ) -> Option<&Role> {
        reading.read(Column::Role, |cell| {
            let role = shared::imports::cells::role(cell, &self.roles)?;
            let nowhere = (OrganisationId(0), OrganisationId(0));
            let may_give =
                role.gives.is_none() || actor.may(Members::Give(None, role.gives, place.unwrap_or(nowhere)));
            if may_give { Ok(role) } else { Err(MarkCode::NotYours) }
        })
    }

    /// True when a role gives rights. Nobody gives such a role to themselves.
    pub fn gives_rights(&self, role: RoleId) -> bool {
        self.roles.iter().any(|one| one.id == role && one.gives.is_some())
    }
}

/// The organisation that a cell names by one of its codes.
pub fn place<'a>(places: &'a HashMap<String, Place>, cell: &str) -> Result<&'a Place, MarkCode> {
    let found = places.get(cell).or_else(|| places.get(&folded(cell)));
    found.or_else(|| places.get(&organisation_number(cell))).ok_or(MarkCode::NoSuchThing)
}
