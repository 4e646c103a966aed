//! How much participants may know of each other. One rule decides both what a page shows and what a search, a filter or a count
//! finds.

use diesel::dsl::{auto_type, sql};
use diesel::expression::SqlLiteral;
use diesel::prelude::*;
use diesel::sql_types::Bool;
use shared::access::Sight;
use shared::ids::{EnrollmentId, OrganisationId, PersonId};
use shared::schema::{participants, persons};

use crate::db::DbConnection;
use crate::error::Result;

/// The reader of participants.
#[derive(Debug, Clone)]
pub struct Reader {
    /// Themselves.
    pub own: Option<PersonId>,
    /// True for those who may know protected persons.
    pub sees_protected: bool,
    /// The enrollments they may see. They also know the members of their own teams.
    pub sight: Sight,
}

/// How much a reader knows of somebody.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Known {
    /// Only the member that the person counts for. A right over a team is no right over each person in it.
    Member,
    /// The number but not the name: the reader may see this person, but the person is protected.
    Number,
    /// The name.
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
    /// How much of a participant the reader is shown. [`named()`] and [`numbered()`] are this rule in SQL, and a test compares
    /// them.
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

    // A machine client gets a negative number, which nobody has: it is in no team.
    fn person(&self) -> PersonId {
        self.own.unwrap_or(PersonId(-1))
    }
}

/// The facts about a reader that SQL needs.
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
    /// From a reader; adds the teams that they are in.
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

/// Participants whose number the reader is shown, with or without a name.
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

/// The enrollments with a participant whom the reader sees, or the reader themselves. A replaced member of a team does not count:
/// neither they nor their organisation's member follow the team any more. When the enrollment has ended, everybody who was in it
/// counts.
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

// The SQL is written out, because a table that is compared with itself needs a second name.
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

// The single units that the reader sees, and the members that they see with everything below. Both are empty when the reader sees
// everybody.
fn within(sight: &Sight) -> (Vec<Option<OrganisationId>>, Vec<OrganisationId>) {
    match sight {
        Sight::All => (Vec::new(), Vec::new()),
        Sight::Of { organisations, roots, .. } => {
            (organisations.iter().copied().map(Some).collect(), roots.clone())
        }
    }
}

// The teams that somebody is in, or was in when the team's enrollment ended.
fn teams_of(conn: &mut DbConnection, person: PersonId) -> Result<Vec<EnrollmentId>> {
    Ok(participants::table
        .filter(participants::person_id.eq(person))
        .filter(is_still_in_it())
        .select(participants::enrollment_id)
        .load(conn)?)
}

/// True when the person is in the team. A row names a team, one of its members, and whether they are still in it.
pub fn is_team_of(
    own: Option<PersonId>,
    rows: &[(EnrollmentId, PersonId, bool)],
    team: EnrollmentId,
) -> bool {
    let of_team = || rows.iter().filter(|(enrollment, ..)| *enrollment == team);
    let is_over = !of_team().any(|(.., live)| *live);
    of_team().any(|(_, person, live)| own == Some(*person) && (*live || is_over))
}
