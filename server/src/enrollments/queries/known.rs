//! Who is known to whom among participants: one rule, for what a page shows and for what a search, a filter or a count finds.

use diesel::dsl::{auto_type, sql};
use diesel::expression::SqlLiteral;
use diesel::prelude::*;
use diesel::sql_types::Bool;
use shared::access::Sight;
use shared::ids::{EnrollmentId, OrganisationId, PersonId};
use shared::schema::{participants, persons};

use crate::db::DbConnection;
use crate::error::Result;

/// Who reads participants.
#[derive(Debug, Clone)]
pub struct Reader {
    /// Themselves.
    pub own: Option<PersonId>,
    /// True for those who may know protected persons.
    pub sees_protected: bool,
    /// Whose enrollments they may see. Those in a team of theirs they know all the same.
    pub sight: Sight,
}

/// How much a reader knows of somebody.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Known {
    /// Which member they count for, and no more: a right over a team is none over each person in it.
    Member,
    /// Who they are, without a name: one of those that the reader sees, but protected.
    Number,
    /// What they are called.
    Name,
}

/// A participant as far as the rule asks.
#[derive(Debug, Clone, Copy)]
pub struct Candidate {
    /// The person.
    pub person: PersonId,
    /// True when they are protected.
    pub protected: bool,
    /// The unit they counted for, and the operator.
    pub home: (Option<OrganisationId>, OrganisationId),
    /// True for somebody in a team that the reader is in.
    pub beside: bool,
}

impl Reader {
    /// How much of a participant the reader is shown. [`named()`] and [`numbered()`] say the same in SQL, and a test compares them.
    pub fn knows(&self, who: Candidate) -> Known {
        let seen = match &self.sight {
            Sight::All => true,
            Sight::Of { organisations, roots, .. } => {
                roots.contains(&who.home.1) || who.home.0.is_some_and(|unit| organisations.contains(&unit))
            }
        };
        let open = !who.protected || self.sees_protected;
        if self.own == Some(who.person) || ((seen || who.beside) && open) {
            Known::Name
        } else if seen {
            Known::Number
        } else {
            Known::Member
        }
    }

    // Nobody has a negative number: whoever is no person is in no team.
    fn person(&self) -> PersonId {
        self.own.unwrap_or(PersonId(-1))
    }
}

/// What SQL asks of a reader.
#[derive(Debug, Clone)]
pub struct Asking {
    own: PersonId,
    sees_protected: bool,
    everybody: bool,
    units: Vec<Option<OrganisationId>>,
    roots: Vec<OrganisationId>,
    teams: Vec<EnrollmentId>,
}

impl Asking {
    /// The same reader, with the teams that they are in.
    pub fn of(conn: &mut DbConnection, reader: &Reader) -> Result<Self> {
        let (units, roots) = within(&reader.sight);
        let teams = match (reader.own, &reader.sight) {
            (Some(person), Sight::Of { .. }) => teams_of(conn, person)?,
            _ => Vec::new(),
        };
        let everybody = reader.sight == Sight::All;
        Ok(Self {
            own: reader.person(),
            sees_protected: reader.sees_protected,
            everybody,
            units,
            roots,
            teams,
        })
    }
}

/// Participants whose names the reader is shown.
#[auto_type]
pub fn named<'a>(asking: &'a Asking) -> _ {
    let own: PersonId = asking.own;
    let sees_protected: bool = asking.sees_protected;
    let teams: Vec<EnrollmentId> = asking.teams.clone();
    let near: seen = seen(asking);
    participants::person_id.eq(own).or(persons::protected
        .eq(false)
        .or(sees_protected.into_sql::<Bool>())
        .and(near.or(participants::enrollment_id.eq_any(teams))))
}

/// Participants of whom the reader is shown who they are, with or without a name.
#[auto_type]
pub fn numbered<'a>(asking: &'a Asking) -> _ {
    let own: PersonId = asking.own;
    let sees_protected: bool = asking.sees_protected;
    let teams: Vec<EnrollmentId> = asking.teams.clone();
    let open = persons::protected.eq(false).or(sees_protected.into_sql::<Bool>());
    let near: seen = seen(asking);
    participants::person_id.eq(own).or(near).or(open.and(participants::enrollment_id.eq_any(teams)))
}

#[auto_type]
fn seen<'a>(asking: &'a Asking) -> _ {
    let everybody: bool = asking.everybody;
    let units: Vec<Option<OrganisationId>> = asking.units.clone();
    let roots: Vec<OrganisationId> = asking.roots.clone();
    everybody
        .into_sql::<Bool>()
        .or(participants::operator_id.eq_any(roots))
        .or(participants::school_unit_id.eq_any(units).assume_not_null())
}

/// The enrollments with a participant whom one sees, or oneself. Who was replaced in a team is history: the team is not theirs
/// to follow any more, nor their member's. Where all is over everybody who was in it counts.
#[auto_type]
pub fn in_sight<'a>(sight: &'a Sight) -> _ {
    let (units, roots): (Vec<Option<OrganisationId>>, Vec<OrganisationId>) = within(sight);
    let own: PersonId = own_of(sight);
    let still: SqlLiteral<Bool> = is_still_in_it();
    participants::table
        .filter(
            participants::operator_id
                .eq_any(roots)
                .or(participants::school_unit_id.eq_any(units).assume_not_null())
                .or(participants::person_id.eq(own)),
        )
        .filter(still)
        .select(participants::enrollment_id)
}

// Written out, for a table that is compared with itself has a second name.
fn is_still_in_it() -> SqlLiteral<Bool> {
    sql("(participants.live OR NOT EXISTS (SELECT 1 FROM participants others
         WHERE others.enrollment_id = participants.enrollment_id AND others.live))")
}

fn own_of(sight: &Sight) -> PersonId {
    match sight {
        Sight::Of { own: Some(own), .. } => *own,
        Sight::Of { own: None, .. } | Sight::All => PersonId(-1),
    }
}

// The single units and the members with all below them that one sees; nothing where one sees everybody.
fn within(sight: &Sight) -> (Vec<Option<OrganisationId>>, Vec<OrganisationId>) {
    match sight {
        Sight::All => (Vec::new(), Vec::new()),
        Sight::Of { organisations, roots, .. } => {
            (organisations.iter().copied().map(Some).collect(), roots.clone())
        }
    }
}

// The teams that somebody is in, or was in when they were over.
fn teams_of(conn: &mut DbConnection, person: PersonId) -> Result<Vec<EnrollmentId>> {
    Ok(participants::table
        .filter(participants::person_id.eq(person))
        .filter(is_still_in_it())
        .select(participants::enrollment_id)
        .load(conn)?)
}

/// True of the teams that somebody is in, of rows that say who is in which and whether still.
pub fn is_team_of(
    own: Option<PersonId>,
    rows: &[(EnrollmentId, PersonId, bool)],
    team: EnrollmentId,
) -> bool {
    let of_team = || rows.iter().filter(|(enrollment, ..)| *enrollment == team);
    let is_over = !of_team().any(|(.., live)| *live);
    of_team().any(|(_, person, live)| own == Some(*person) && (*live || is_over))
}
