//! The invented staff of the demo: names come from two lists in a fixed order, so every demo has these persons.

use std::collections::HashMap;

use shared::ids::{OrganisationId, PersonId, RoleId};
use shared::members::SchoolForm;
use shared::members::persons::{NewAssignment, NewPerson};
use shared::text::folded;

use super::ground::{Ground, Somebody, UnitKind, day};
use crate::db::DbConnection;
use crate::error::{Error, Result};
use crate::members::queries::{Attribution, assignments, persons};

// 37 and 41 have no common divisor: no name comes twice among the first 1 517.
const GIVEN: [&str; 37] = [
    "Anna", "Björn", "Cecilia", "David", "Elin", "Fredrik", "Gunilla", "Hassan", "Ingrid", "Johan", "Karin",
    "Lars", "Maria", "Niklas", "Olivia", "Per", "Ragnhild", "Samira", "Tomas", "Ulrika", "Viktor", "Åsa",
    "Örjan", "Amina", "Bengt", "Camilla", "Dag", "Emelie", "Filip", "Helena", "Isak", "Jenny", "Kerstin",
    "Leila", "Mikael", "Nora", "Oskar",
];
const FAMILY: [&str; 41] = [
    "Ahlqvist",
    "Bergdal",
    "Cederlöf",
    "Dahlmark",
    "Ekbacke",
    "Forsnäs",
    "Granhed",
    "Hedsjö",
    "Idberg",
    "Jonsved",
    "Källmyr",
    "Lindåker",
    "Myrbäck",
    "Nordanå",
    "Orrvik",
    "Palmhed",
    "Rådström",
    "Sandnäs",
    "Tallmo",
    "Uddgren",
    "Västlund",
    "Wikmark",
    "Ålund",
    "Ängvik",
    "Östbo",
    "Almnäs",
    "Björkhed",
    "Dalsjö",
    "Enmark",
    "Fjällgård",
    "Gärdmo",
    "Holmåker",
    "Isaksbo",
    "Järvås",
    "Kvistlund",
    "Lövnäs",
    "Mohammadi",
    "Norrhed",
    "Pålgård",
    "Rosvik",
    "Stenåker",
];

/// The staff of each kind of school: role code and how many.
fn staff(kind: UnitKind) -> &'static [(&'static str, usize)] {
    match kind {
        UnitKind::Preschool => &[
            ("headTeacher", 1),
            ("assistantHeadTeacher", 1),
            ("preschoolTeacher", 5),
            ("specialEducationTeacher", 1),
            ("firstTeacher", 1),
        ],
        UnitKind::Compulsory => &[
            ("headTeacher", 1),
            ("assistantHeadTeacher", 1),
            ("teacher", 3),
            ("afterSchoolTeacher", 4),
            ("specialEducationTeacher", 2),
            ("firstTeacher", 2),
            ("studentHealth", 1),
        ],
        UnitKind::UpperSecondary => &[
            ("headTeacher", 1),
            ("teacher", 6),
            ("firstTeacher", 1),
            ("specialEducationTeacher", 1),
            ("counsellor", 1),
            ("studentHealth", 1),
        ],
        UnitKind::Adult => &[("headTeacher", 1), ("teacher", 3)],
    }
}

/// Makes persons, one after the other.
#[derive(Debug)]
pub(super) struct Maker {
    roles: HashMap<String, RoleId>,
    made: usize,
}

impl Maker {
    /// One that begins at a number of the list.
    pub(super) fn new(conn: &mut DbConnection, made: usize) -> Result<Self> {
        let roles = assignments::roles(conn)?.into_iter().map(|role| (role.code, role.id)).collect();
        Ok(Self { roles, made })
    }

    /// The role of a code.
    pub(super) fn role(&self, code: &str) -> Result<RoleId> {
        self.roles.get(code).copied().ok_or(Error::Unavailable)
    }

    /// The next person, with a role somewhere since 2018.
    pub(super) fn person(
        &mut self,
        conn: &mut DbConnection,
        ground: &Ground,
        (organisation, role): (OrganisationId, &str),
        protected: bool,
    ) -> Result<(PersonId, String)> {
        let (given, family) = (GIVEN[self.made % GIVEN.len()], FAMILY[self.made % FAMILY.len()]);
        self.made += 1;
        let email = format!("{}.{}@demo.example.org", folded(given), folded(family));
        let assignment = NewAssignment {
            organisation_id: organisation,
            role_id: self.role(role)?,
            title: String::new(),
            from_date: Some(day(2018, 1, 1)),
            to_date: None,
        };
        let new = NewPerson {
            given_name: given.to_owned(),
            family_name: family.to_owned(),
            email: (!protected).then(|| email.clone()),
            phone: None,
            protected,
            assignment,
        };
        let id = persons::insert(conn, &new, ground.now)?.id;
        assignments::insert(conn, id, &new.assignment, ground.today, ground.now)?;
        Ok((id, email))
    }
}

/// Makes the staff of every school unit. One person's identity is protected.
pub(super) fn build(conn: &mut DbConnection, ground: &Ground) -> Result<Vec<Somebody>> {
    let mut maker = Maker::new(conn, 0)?;
    let mut people = Vec::new();
    let own = ground.municipalities.iter().map(|member| (member, member.id));
    let others = ground.independents.iter().map(|(member, home)| (member, *home));
    for (member, municipality) in own.chain(others) {
        for unit in &member.units {
            for (role, count) in staff(unit.kind) {
                for _ in 0..*count {
                    let protected = people.len() == 4;
                    let (id, _) = maker.person(conn, ground, (unit.id, role), protected)?;
                    let form = if *role == "afterSchoolTeacher" {
                        SchoolForm::AfterSchool
                    } else {
                        unit.kind.main_form()
                    };
                    let was = Attribution {
                        municipality_id: Some(municipality),
                        operator_id: member.id,
                        school_unit_id: Some(unit.id),
                        school_form: Some(form),
                        role_id: maker.role(role)?,
                        organisation_id: unit.id,
                    };
                    people.push(Somebody { id, role, was });
                }
            }
        }
    }
    Ok(people)
}
