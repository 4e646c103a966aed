//! Rows that enroll persons in an activity, in the table's order. A person who is not known yet is registered first, if the row
//! says enough of them.

use std::collections::HashSet;

use shared::access::Actor;
use shared::enrollments::access::Enrollments;
use shared::enrollments::requests::NewEnrollment;
use shared::error::Problem;
use shared::ids::{ActivityId, OrganisationId, PersonId};
use shared::imports::cells::split_name;
use shared::imports::columns::Column;
use shared::imports::{MarkCode, RowState};
use shared::members::persons::{NewAssignment, NewPerson, Person};
use shared::text::{email, folded};

use super::judged::{Above, Judged, Reading, is_clean};
use super::known::Known;
use super::queries::register;
use super::table::{Line, Sheet};
use crate::caller::Writing;
use crate::db::DbConnection;
use crate::error::{Error, Result};
use crate::members::writes::persons;

/// The deed that writes a row.
#[derive(Debug)]
pub enum Deed {
    /// Enrolls a person, for the organisation that the row names.
    Enroll(PersonId, Option<OrganisationId>),
    /// Registers a person and enrolls them.
    Register(Box<NewPerson>),
}

/// The person that a row is about.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
enum Who {
    Known(PersonId),
    Unknown(String),
}

/// Judges each row: what it would do, and whether the actor may do it. `enrolled` are the people who are enrolled already, or in
/// line.
pub fn judge(known: &Known, actor: &Actor, enrolled: &HashSet<PersonId>, sheet: &Sheet) -> Vec<Judged<Deed>> {
    let mut judge = Judge { known, actor, enrolled, above: Above::default() };
    let lines = sheet.lines.iter().enumerate();
    lines.map(|(place, line)| judge.row(place, Reading::of(sheet, line), line)).collect()
}

struct Judge<'a> {
    known: &'a Known,
    actor: &'a Actor,
    enrolled: &'a HashSet<PersonId>,
    above: Above<Who, ()>,
}

type Outcome = (RowState, Option<Deed>);

impl<'a> Judge<'a> {
    fn row(&mut self, place: usize, mut reading: Reading<'_>, line: &Line) -> Judged<Deed> {
        let address = reading.text(Column::Email, 254);
        if !address.is_empty() && email(&address).is_err() {
            reading.mark(Column::Email, MarkCode::InvalidEmail);
        }
        let found = self.find(&mut reading, &address);
        let target =
            found.map(|person| format!("person {}.{}", person.id, person.version)).unwrap_or_default();
        let outcome = match found {
            _ if !is_clean(&reading.marks) => None,
            Some(person) => Some(self.known(&mut reading, person)),
            None => Some(self.newcomer(&mut reading, &address)),
        };
        let who = found.map_or_else(|| Who::Unknown(folded(&address)), |person| Who::Known(person.id));
        if outcome.is_some() && self.above.first(who, place, || ()).is_some() {
            let column = if address.is_empty() { Column::Uuid } else { Column::Email };
            reading.mark(column, MarkCode::Repeated);
        }
        Judged::of(line, target, reading.marks, outcome)
    }

    // Finds the person by id, then by address. A person whom the actor may not enroll is reported like an unknown one, unless the
    // row says enough to create a new person.
    fn find(&self, reading: &mut Reading<'_>, address: &str) -> Option<&'a Person> {
        let may_enroll =
            |person: &Person| self.actor.may(Enrollments::Enroll(person.id, &self.known.homes(person.id)));
        let uuid = reading.cell(Column::Uuid);
        if !uuid.is_empty() {
            let found = self.known.by_uuid(uuid).filter(|person| may_enroll(person));
            if found.is_none() {
                reading.mark(Column::Uuid, MarkCode::NoSuchThing);
            }
            return found;
        }
        if address.is_empty() {
            reading.mark(Column::Email, MarkCode::Required);
            return None;
        }
        match self.known.by_address(address, self.actor, may_enroll) {
            Some(person) if may_enroll(person) => Some(person),
            Some(_) if says_enough(reading) => {
                reading.mark(Column::Email, MarkCode::NotYours);
                None
            }
            Some(_) => {
                reading.mark(Column::Email, MarkCode::NoSuchThing);
                None
            }
            None => None,
        }
    }

    fn known(&self, reading: &mut Reading<'_>, person: &Person) -> Outcome {
        if self.enrolled.contains(&person.id) {
            return (RowState::Same, None);
        }
        let own: Vec<_> = self
            .known
            .homes(person.id)
            .into_iter()
            .filter(|home| self.actor.may(Enrollments::Enroll(person.id, &[*home])))
            .collect();
        let named = self.known.place_of(reading, |place| {
            own.iter().any(|(organisation, root)| *organisation == place || *root == place)
        });
        if own.is_empty() {
            reading.mark(Column::Email, MarkCode::NoAssignment);
        }
        (RowState::New, Some(Deed::Enroll(person.id, named)))
    }

    fn newcomer(&self, reading: &mut Reading<'_>, address: &str) -> Outcome {
        if !says_enough(reading) {
            reading.mark(Column::Email, MarkCode::NoSuchThing);
            return (RowState::Error, None);
        }
        let home = self.known.own_place(reading, self.actor).map(|place| (place.id, place.root));
        let role = self.known.own_role(reading, self.actor, home).map(|role| role.id);
        let place = home.map(|(place, _)| place);
        let (given_name, family_name) = name(reading);
        for (column, part) in [(Column::GivenName, &given_name), (Column::FamilyName, &family_name)] {
            if part.chars().count() > 100 {
                reading.mark(column, MarkCode::TooLong);
            }
        }
        let Some((organisation_id, role_id)) = place.zip(role) else { return (RowState::Error, None) };
        let title = String::new();
        let new = NewPerson {
            given_name,
            family_name,
            email: Some(address.to_owned()),
            phone: None,
            protected: false,
            assignment: NewAssignment { organisation_id, role_id, title, from_date: None, to_date: None },
        };
        (RowState::New, Some(Deed::Register(Box::new(new))))
    }
}

// First and last name, in two cells or in one.
fn name(reading: &Reading<'_>) -> (String, String) {
    match (reading.cell(Column::GivenName), reading.cell(Column::FamilyName), reading.cell(Column::Name)) {
        ("", "", whole) => split_name(whole),
        (given, family, _) => (given.to_owned(), family.to_owned()),
    }
}

// True when the row has enough for a new person: a name, an organisation and a role.
fn says_enough(reading: &Reading<'_>) -> bool {
    let (given, family) = name(reading);
    let is_named = |column| !reading.cell(column).is_empty();
    !given.is_empty() && !family.is_empty() && is_named(Column::Organisation) && is_named(Column::Role)
}

/// Writes the rows, in their order. Each goes the way of a single enrollment, with its seats, line and mail.
pub fn apply(
    conn: &mut DbConnection,
    writing: &Writing<'_>,
    activity: ActivityId,
    judged: Vec<Judged<Deed>>,
) -> Result<()> {
    let roles = register::gives(conn)?;
    for row in judged {
        let (person, organisation_id) = match row.deed {
            None => continue,
            Some(Deed::Enroll(person, organisation)) => (person, organisation),
            Some(Deed::Register(new)) => {
                let place = new.assignment.organisation_id;
                let gives = roles.get(&new.assignment.role_id).copied();
                (persons::register(conn, writing, &new, gives)?.id, Some(place))
            }
        };
        let new = NewEnrollment { organisation_id, ..NewEnrollment::of(person) };
        crate::enrollments::admission::enroll(conn, writing, activity, &new)
            .map_err(|error| of_row(error, row.number))?;
    }
    Ok(())
}

// Adds the row to a fault that shows only when the row is written.
fn of_row(error: Error, number: i32) -> Error {
    match error {
        Error::Problem(mut problem) => {
            problem.detail = format!("Row {number}: {}", problem.detail);
            problem.errors.iter_mut().for_each(|fault| fault.pointer = format!("/rows/{number}"));
            Problem::into(*problem)
        }
        Error::Unavailable | Error::Internal(_) => error,
    }
}
