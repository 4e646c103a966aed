//! The ground of the demo: its organisations, its persons, its time.

use std::sync::Arc;

use chrono::NaiveDate;
use shared::ids::{GoalId, OrganisationId, PersonId};
use shared::members::SchoolForm;
use shared::time::Timestamp;

use crate::keys::Keys;
use crate::members::queries::Attribution;

/// An organisation as far as the demo needs to know it again.
#[derive(Debug, Clone)]
pub struct Member {
    pub id: OrganisationId,
    pub name: &'static str,
    pub units: Vec<Unit>,
}

/// A school unit of a member.
#[derive(Debug, Clone, Copy)]
pub struct Unit {
    pub id: OrganisationId,
    pub kind: UnitKind,
}

/// A person as one takes part.
#[derive(Debug, Clone)]
pub struct Somebody {
    pub id: PersonId,
    pub role: &'static str,
    pub was: Attribution,
}

/// The ground that everything is loaded on.
#[derive(Debug)]
pub struct Ground {
    pub now: Timestamp,
    pub today: NaiveDate,
    pub municipalities: Vec<Member>,
    pub independents: Vec<(Member, OrganisationId)>,
    pub office: OrganisationId,
    pub departments: Vec<OrganisationId>,
    pub gavle: OrganisationId,
    pub people: Vec<Somebody>,
    pub cast: Cast,
    pub goals_2020: Vec<GoalId>,
    pub goals_now: Vec<GoalId>,
    pub keys: Arc<Keys>,
}

/// A date that is written down here and therefore right.
pub fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap_or_default()
}

/// The kind of a school unit of the demo.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum UnitKind {
    Preschool,
    Compulsory,
    UpperSecondary,
    Adult,
}

impl UnitKind {
    /// Its name: the place, and a word for the kind of unit.
    pub fn name(self, place: &str) -> String {
        let suffix = match self {
            Self::Preschool => "demoförskola",
            Self::Compulsory => "demoskola",
            Self::UpperSecondary => "demogymnasium",
            Self::Adult => "demovuxenutbildning",
        };
        format!("{place} {suffix}")
    }

    pub fn forms(self) -> Vec<SchoolForm> {
        match self {
            Self::Preschool => vec![SchoolForm::Preschool],
            Self::Compulsory => vec![SchoolForm::AfterSchool, SchoolForm::Compulsory],
            Self::UpperSecondary => vec![SchoolForm::UpperSecondary],
            Self::Adult => vec![SchoolForm::Adult],
        }
    }

    /// The form of school that most of its staff works in.
    pub fn main_form(self) -> SchoolForm {
        match self {
            Self::Preschool => SchoolForm::Preschool,
            Self::Compulsory => SchoolForm::Compulsory,
            Self::UpperSecondary => SchoolForm::UpperSecondary,
            Self::Adult => SchoolForm::Adult,
        }
    }
}

/// The persons of the demo that are known by name.
#[derive(Debug, Clone, Default)]
pub struct Cast {
    /// Role, person and address of everybody with an account.
    pub logins: Vec<(&'static str, PersonId, String)>,
}

impl Cast {
    /// The first with an account in that role.
    pub fn find(&self, role: &str) -> Option<PersonId> {
        self.logins.iter().find(|(own, ..)| *own == role).map(|(_, person, _)| *person)
    }
}
