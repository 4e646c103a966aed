//! Rows that are persons, each with one assignment; a person who has several stands on several rows.

use std::collections::HashMap;

use shared::access::Actor;
use shared::error::ErrorCode;
use shared::ids::{OrganisationId, PersonId, RoleId};
use shared::imports::cells::cleaned;
use shared::imports::columns::Column;
use shared::imports::{MarkCode, RowState};
use shared::members::access::Members;
use shared::members::persons::{Assignment, NewAssignment, NewPerson, Person};
use shared::text::{email, folded};

use super::judged::{Above, Judged, Reading, is_clean};
use super::known::Known;
use super::queries::register;
use super::table::{Line, Sheet};
use crate::caller::Writing;
use crate::db::DbConnection;
use crate::error::Result;
use crate::members::writes::{assignments, persons};

/// The deed that writes a row.
#[derive(Debug)]
pub enum Deed {
    /// Registers a person with the assignment.
    Register(Box<NewPerson>),
    /// Gives a further assignment to the person whom an earlier row registers.
    Add(usize, NewAssignment),
    /// Changes a person, their assignment, or both.
    Change(Box<Change>),
}

/// The changes that a row makes to a person.
#[derive(Debug)]
pub struct Change {
    before: Person,
    after: Person,
    post: Option<Post>,
}

#[derive(Debug)]
enum Post {
    Give(NewAssignment),
    Entitle(Assignment, Assignment),
}

/// The person that a row is about.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
enum Who {
    Known(PersonId),
    Unknown(String),
}

/// The cells of a row.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
struct Said {
    given_name: String,
    family_name: String,
    email: String,
    phone: String,
    title: String,
    post: Option<(OrganisationId, RoleId)>,
}

impl Said {
    // The cells that must be equal in all rows about a person.
    fn of_person(&self) -> [(Column, &str); 4] {
        [
            (Column::GivenName, &self.given_name),
            (Column::FamilyName, &self.family_name),
            (Column::Email, &self.email),
            (Column::Phone, &self.phone),
        ]
    }
}

struct First {
    said: Said,
    posts: Vec<Option<(OrganisationId, RoleId)>>,
}

/// Judges each row: what it would do, and whether the actor may do it.
pub fn judge(known: &Known, actor: &Actor, sheet: &Sheet) -> Vec<Judged<Deed>> {
    let mut judge = Judge { known, actor, above: Above::default(), claimed: HashMap::new() };
    let lines = sheet.lines.iter().enumerate();
    lines.map(|(place, line)| judge.row(place, Reading::of(sheet, line), line)).collect()
}

struct Judge<'a> {
    known: &'a Known,
    actor: &'a Actor,
    above: Above<Who, First>,
    claimed: HashMap<String, Who>,
}

type Outcome = (RowState, Option<Deed>);

impl<'a> Judge<'a> {
    fn row(&mut self, place: usize, mut reading: Reading<'_>, line: &Line) -> Judged<Deed> {
        let said = self.said(&mut reading);
        let found = self.find(&mut reading, &said);
        let target =
            found.map(|person| format!("person {}.{}", person.id, person.version)).unwrap_or_default();
        let outcome = match found {
            _ if !is_clean(&reading.marks) => None,
            Some(person) => Some(self.known(&mut reading, place, person, said)),
            None => Some(self.newcomer(&mut reading, place, said)),
        };
        Judged::of(line, target, reading.marks, outcome)
    }

    fn said(&self, reading: &mut Reading<'_>) -> Said {
        let home = self.known.own_place(reading, self.actor).map(|place| (place.id, place.root));
        let role = self.known.own_role(reading, self.actor, home).map(|role| role.id);
        let place = home.map(|(place, _)| place);
        let is_named = |column: Column| !reading.cell(column).is_empty();
        match (is_named(Column::Organisation), is_named(Column::Role)) {
            (true, false) => reading.mark(Column::Role, MarkCode::Required),
            (false, true) => reading.mark(Column::Organisation, MarkCode::Required),
            (true, true) | (false, false) => {}
        }
        let address = reading.text(Column::Email, 254);
        if !address.is_empty() && email(&address).is_err() {
            reading.mark(Column::Email, MarkCode::InvalidEmail);
        }
        Said {
            given_name: reading.text(Column::GivenName, 100),
            family_name: reading.text(Column::FamilyName, 100),
            email: address,
            phone: reading.text(Column::Phone, 40),
            title: reading.text(Column::Title, 200),
            post: place.zip(role),
        }
    }

    // Finds the person by id, then by address. If the actor may not change the person, nothing else about them is told.
    fn find(&self, reading: &mut Reading<'_>, said: &Said) -> Option<&'a Person> {
        let may_change = |person: &Person| {
            let homes = self.known.homes(person.id);
            let is_open = !person.protected || self.actor.may(Members::SeeProtected);
            is_open && self.actor.may(Members::EditPerson(&homes))
        };
        let uuid = reading.cell(Column::Uuid);
        if !uuid.is_empty() {
            let found = self.known.by_uuid(uuid).filter(|person| may_change(person));
            if found.is_none() {
                reading.mark(Column::Uuid, MarkCode::NoSuchThing);
            }
            return found;
        }
        if said.email.is_empty() {
            reading.mark(Column::Email, MarkCode::Required);
            return None;
        }
        let found = self.known.by_address(&said.email, self.actor, may_change);
        if found.is_some_and(|person| !may_change(person)) {
            reading.mark(Column::Email, MarkCode::NotYours);
            return None;
        }
        found
    }

    fn newcomer(&mut self, reading: &mut Reading<'_>, place: usize, said: Said) -> Outcome {
        for column in [Column::GivenName, Column::FamilyName, Column::Organisation, Column::Role] {
            reading.require(column);
        }
        let who = Who::Unknown(folded(&said.email));
        self.claim(reading, &said, &who);
        let Some((organisation_id, role_id)) = said.post else { return (RowState::Error, None) };
        let title = said.title.clone();
        let assignment = NewAssignment { organisation_id, role_id, title, from_date: None, to_date: None };
        if let Some(first) = self.repeated(reading, place, who, &said) {
            return (RowState::New, Some(Deed::Add(first, assignment)));
        }
        let new = NewPerson {
            given_name: said.given_name,
            family_name: said.family_name,
            email: Some(said.email),
            phone: Some(said.phone).filter(|phone| !phone.is_empty()),
            protected: false,
            assignment,
        };
        (RowState::New, Some(Deed::Register(Box::new(new))))
    }

    fn known(&mut self, reading: &mut Reading<'_>, place: usize, before: &Person, said: Said) -> Outcome {
        let who = Who::Known(before.id);
        self.claim(reading, &said, &who);
        let is_first = self.repeated(reading, place, who, &said).is_none();
        let after = if is_first { self.changed(reading, before, &said) } else { before.clone() };
        let post = self.post(reading, before.id, said);
        if after == *before && post.is_none() {
            return (RowState::Same, None);
        }
        let change = Change { before: before.clone(), after, post };
        (RowState::Changed, Some(Deed::Change(Box::new(change))))
    }

    // An empty cell changes nothing.
    fn changed(&self, reading: &mut Reading<'_>, before: &Person, said: &Said) -> Person {
        let mut after = before.clone();
        let set = |reading: &mut Reading<'_>, column, new: &str, old: &mut String| {
            if !new.is_empty() && new != cleaned(old) {
                reading.changes(column, std::mem::replace(old, new.to_owned()));
            }
        };
        set(reading, Column::GivenName, &said.given_name, &mut after.given_name);
        set(reading, Column::FamilyName, &said.family_name, &mut after.family_name);
        let mut phone = after.phone.take().unwrap_or_default();
        set(reading, Column::Phone, &said.phone, &mut phone);
        after.phone = Some(phone).filter(|phone| !phone.is_empty());
        let old = before.email.clone().unwrap_or_default();
        if !said.email.is_empty() && folded(&said.email) != folded(&old) {
            let is_taken = self.known.by_address(&said.email, self.actor, |_| true).is_some();
            let change = Members::ChangeAddress;
            let may = self.actor.may(change(self.known.guard(before.id), &self.known.homes(before.id)));
            if is_taken && self.actor.may(Members::Manage) {
                reading.mark(Column::Email, MarkCode::Taken);
            } else if is_taken || !may {
                reading.mark(Column::Email, MarkCode::NotYours);
            } else {
                reading.changes(Column::Email, old);
                after.email = Some(said.email.clone());
            }
        }
        after
    }

    // The new assignment that the row gives the person, or the new title of one that they have.
    fn post(&self, reading: &mut Reading<'_>, person: PersonId, said: Said) -> Option<Post> {
        let (organisation_id, role_id) = said.post?;
        let held = self.known.posts(person).iter().map(|(post, _)| post);
        let held = held.filter(|post| (post.organisation_id, post.role_id) == (organisation_id, role_id));
        let held: Vec<_> = held.collect();
        let Some(newest) = held.last() else {
            if self.actor.person == Some(person) && self.known.gives_rights(role_id) {
                reading.mark(Column::Role, MarkCode::NotYours);
                return None;
            }
            reading.changes(Column::Role, "");
            let title = said.title;
            return Some(Post::Give(NewAssignment {
                organisation_id,
                role_id,
                title,
                from_date: None,
                to_date: None,
            }));
        };
        if said.title.is_empty() || held.iter().any(|post| cleaned(&post.title) == said.title) {
            return None;
        }
        reading.changes(Column::Title, newest.title.clone());
        Some(Post::Entitle((*newest).clone(), Assignment { title: said.title, ..(*newest).clone() }))
    }

    // Two persons of one table cannot have one address.
    fn claim(&mut self, reading: &mut Reading<'_>, said: &Said, who: &Who) {
        if said.email.is_empty() {
            return;
        }
        let owner = self.claimed.entry(folded(&said.email)).or_insert_with(|| who.clone());
        if owner != who {
            reading.mark(Column::Email, MarkCode::Repeated);
        }
    }

    // The first row above about this person, if there is one. This row must repeat that row's facts about the person, and must
    // name another assignment.
    fn repeated(&mut self, reading: &mut Reading<'_>, place: usize, who: Who, said: &Said) -> Option<usize> {
        let first = || First { said: said.clone(), posts: vec![said.post] };
        let (first, above) = self.above.first(who, place, first)?;
        if said.post.is_none() || above.posts.contains(&said.post) {
            let column = if said.email.is_empty() { Column::Uuid } else { Column::Email };
            reading.mark(column, MarkCode::Repeated);
        }
        above.posts.push(said.post);
        for ((column, now), (_, before)) in said.of_person().into_iter().zip(above.said.of_person()) {
            if folded(now) != folded(before) {
                reading.mark(column, MarkCode::Contradicts);
            }
        }
        Some(*first)
    }
}

/// Writes the rows, in their order.
pub fn apply(conn: &mut DbConnection, writing: &Writing<'_>, judged: Vec<Judged<Deed>>) -> Result<()> {
    let mut made: HashMap<usize, PersonId> = HashMap::new();
    let roles = register::gives(conn)?;
    let gives = |new: &NewAssignment| roles.get(&new.role_id).copied();
    for (place, row) in judged.into_iter().enumerate() {
        match row.deed {
            None => {}
            Some(Deed::Register(new)) => {
                let right = gives(&new.assignment);
                made.insert(place, persons::register(conn, writing, &new, right)?.id);
            }
            Some(Deed::Add(first, new)) => {
                let person = made.get(&first).copied().ok_or(ErrorCode::ImportOutdated)?;
                assignments::give(conn, writing, person, (&new, gives(&new)))?;
            }
            Some(Deed::Change(change)) => {
                let Change { before, after, post } = *change;
                if before != after {
                    persons::rewrite(conn, writing, &before, &after)?;
                }
                match post {
                    None => {}
                    Some(Post::Give(new)) => {
                        drop(assignments::give(conn, writing, before.id, (&new, gives(&new)))?);
                    }
                    Some(Post::Entitle(before, after)) => {
                        drop(assignments::rewrite(conn, writing, &before, &after)?);
                    }
                }
            }
        }
    }
    Ok(())
}
