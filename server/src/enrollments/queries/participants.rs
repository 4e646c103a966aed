//! SQL of participants: the persons of enrollments, with what they were when enrolled.

use std::collections::HashMap;

use diesel::dsl::auto_type;
use diesel::prelude::*;
use diesel::sql_types::Bool;
use shared::enrollments::{Enrollment, Participant};
use shared::error::ErrorCode;
use shared::ids::{EnrollmentId, OrganisationId, ParticipantId, PersonId, RoleId};
use shared::members::SchoolForm;
use shared::schema::{organisations, participants, persons};
use shared::time::Timestamp;

use super::known::{Candidate, Known, Reader, is_team_of};
use crate::db::{DbConnection, native};
use crate::error::{OrConflict, Result};
use crate::members::queries::Attribution;

/// A participant with what they are on this day. The database itself refuses a second live one.
pub fn insert(
    conn: &mut DbConnection,
    enrollment: &Enrollment,
    person: PersonId,
    was: &Attribution,
    now: Timestamp,
) -> Result<ParticipantId> {
    native!(
        conn,
        diesel::insert_into(participants::table)
            .values((
                participants::enrollment_id.eq(enrollment.id),
                participants::activity_id.eq(enrollment.activity_id),
                participants::person_id.eq(person),
                participants::live.eq(!enrollment.state.is_final()),
                participants::municipality_id.eq(was.municipality_id),
                participants::operator_id.eq(was.operator_id),
                participants::school_unit_id.eq(was.school_unit_id),
                participants::school_form.eq(was.school_form.map(SchoolForm::word)),
                participants::role_id.eq(was.role_id),
                participants::created_at.eq(now),
            ))
            .returning(participants::id)
            .get_result(conn)
    )
    .or_conflict(ErrorCode::AlreadyEnrolled)
}

#[derive(Queryable)]
struct Identity {
    id: ParticipantId,
    enrollment_id: EnrollmentId,
    person_id: PersonId,
    given_name: String,
    family_name: String,
    protected: bool,
    live: bool,
}

#[derive(Queryable)]
struct Place {
    municipality_id: Option<OrganisationId>,
    operator_id: OrganisationId,
    school_unit_id: Option<OrganisationId>,
    school_form: Option<String>,
    role_id: RoleId,
}

/// A participant as a reader sees them.
#[derive(Debug)]
pub struct Seen {
    /// The participant as the reader is shown them.
    pub participant: Participant,
    /// The facts that rules go by, veiled or not.
    pub member: Member,
    /// False when the reader is not shown who it is.
    pub is_numbered: bool,
    /// True when a protected person is shown in clear to somebody else: that is put on record.
    pub on_record: bool,
}

#[auto_type]
fn named() -> _ {
    participants::table
        .inner_join(persons::table)
        .order((participants::enrollment_id, participants::id))
        .select((
            (
                participants::id,
                participants::enrollment_id,
                participants::person_id,
                persons::given_name,
                persons::family_name,
                persons::protected,
                participants::live,
            ),
            (
                participants::municipality_id,
                participants::operator_id,
                participants::school_unit_id,
                participants::school_form,
                participants::role_id,
            ),
        ))
}

/// The participants of enrollments. Those whom the reader may not know are veiled.
pub fn of(conn: &mut DbConnection, enrollments: &[EnrollmentId], reader: &Reader) -> Result<Vec<Seen>> {
    // A statement with a list is prepared anew each time, so the common case of one enrollment does without.
    let rows: Vec<(Identity, Place)> = match enrollments {
        [one] => native!(conn, named().filter(participants::enrollment_id.eq(*one)).load(conn))?,
        many => named().filter(participants::enrollment_id.eq_any(many)).load(conn)?,
    };
    let mut places: Vec<_> = rows
        .iter()
        .flat_map(|(_, place)| {
            [place.municipality_id, Some(place.operator_id), place.school_unit_id].into_iter().flatten()
        })
        .collect();
    places.sort_unstable();
    places.dedup();
    let names = short_names(conn, &places)?;
    let all: Vec<_> = rows.iter().map(|(who, _)| (who.enrollment_id, who.person_id, who.live)).collect();
    let seen = rows.into_iter().map(|(who, place)| {
        let known = reader.knows(Candidate {
            person: who.person_id,
            protected: who.protected,
            home: (place.school_unit_id, place.operator_id),
            beside: is_team_of(reader.own, &all, who.enrollment_id),
        });
        Seen {
            on_record: known == Known::Name && who.protected && reader.own != Some(who.person_id),
            is_numbered: known >= Known::Number,
            member: Member {
                person: who.person_id,
                school_unit_id: place.school_unit_id,
                operator_id: place.operator_id,
            },
            participant: shown(who, place, &names, known),
        }
    });
    Ok(seen.collect())
}

// Hides what the reader may not know. The member that a participant counts for is always shown. The school unit and form are
// shown only together with the name.
fn shown(who: Identity, place: Place, names: &HashMap<OrganisationId, String>, known: Known) -> Participant {
    let hidden = known < Known::Name;
    let name = |id: Option<OrganisationId>| id.and_then(|id| names.get(&id).cloned()).unwrap_or_default();
    let school_unit_id = place.school_unit_id.filter(|_| !hidden);
    Participant {
        id: who.id,
        enrollment_id: who.enrollment_id,
        person_id: if known < Known::Number { PersonId(0) } else { who.person_id },
        given_name: if hidden { String::new() } else { who.given_name },
        family_name: if hidden { String::new() } else { who.family_name },
        live: who.live,
        municipality_id: place.municipality_id,
        operator_id: place.operator_id,
        school_unit_id,
        school_form: place.school_form.filter(|_| !hidden).and_then(|word| word.parse().ok()),
        role_id: place.role_id,
        member_name: name(place.municipality_id.or(Some(place.operator_id))),
        school_unit_name: name(school_unit_id),
    }
}

/// A participant as the rules see them: the person, and the organisations they counted for when enrolled.
#[derive(Debug, Clone, Copy, Queryable)]
pub struct Member {
    /// The person.
    pub person: PersonId,
    school_unit_id: Option<OrganisationId>,
    operator_id: OrganisationId,
}

impl Member {
    /// The unit they counted for, or the operator where there is none, and the member it counts under.
    pub fn home(&self) -> (OrganisationId, OrganisationId) {
        (self.school_unit_id.unwrap_or(self.operator_id), self.operator_id)
    }
}

/// The participants of an enrollment as the rules see them, those who were replaced left out; all where it is over.
pub fn members(conn: &mut DbConnection, enrollment: &Enrollment) -> Result<Vec<Member>> {
    Ok(participants::table
        .filter(participants::enrollment_id.eq(enrollment.id))
        .filter(enrollment.state.is_final().into_sql::<Bool>().or(participants::live.eq(true)))
        .order(participants::id)
        .select((participants::person_id, participants::school_unit_id, participants::operator_id))
        .load(conn)?)
}

/// Everybody who is or was in an enrollment.
pub fn everybody(conn: &mut DbConnection, enrollment: EnrollmentId) -> Result<Vec<Member>> {
    Ok(participants::table
        .filter(participants::enrollment_id.eq(enrollment))
        .order(participants::id)
        .select((participants::person_id, participants::school_unit_id, participants::operator_id))
        .load(conn)?)
}

/// The short names of organisations.
pub fn short_names(
    conn: &mut DbConnection,
    ids: &[OrganisationId],
) -> Result<HashMap<OrganisationId, String>> {
    let name = (organisations::id, organisations::short_name);
    let rows: Vec<(OrganisationId, String)> = match *ids {
        // The places of one participant, in a statement that is prepared once.
        [first] => native!(conn, organisations::table.find(first).select(name).load(conn))?,
        [first, second] => native!(
            conn,
            organisations::table
                .filter(organisations::id.eq(first).or(organisations::id.eq(second)))
                .select(name)
                .load(conn)
        )?,
        _ => organisations::table.filter(organisations::id.eq_any(ids)).select(name).load(conn)?,
    };
    Ok(rows.into_iter().collect())
}

/// The enrollments with a participant who counts for the municipality, or for the operator or member where there is none.
#[auto_type]
pub fn counting_for(municipality: OrganisationId) -> _ {
    participants::table
        .filter(
            participants::municipality_id
                .eq(municipality)
                .assume_not_null()
                .or(participants::municipality_id.is_null().and(participants::operator_id.eq(municipality))),
        )
        .select(participants::enrollment_id)
}
