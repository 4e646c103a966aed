//! SQL of the register that rows are compared with. It is read in bunches, so that a long table takes few statements.

use std::collections::{HashMap, HashSet};

use chrono::NaiveDate;
use diesel::prelude::*;
use shared::access::Right;
use shared::ids::{ActivityId, OrganisationId, PersonId, RoleId};
use shared::members::persons::{Assignment, Person};
use shared::members::{Area, Organisation, OrganisationKind, SchoolForm};
use shared::schema::{assignments, organisation_school_forms, organisations, participants, persons, roles};

use crate::db::{DbConnection, columns};
use crate::error::Result;

/// So many keys are asked for at a time.
const BUNCH: usize = 500;

/// An organisation as cells refer to it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// Its number.
    pub id: OrganisationId,
    /// The member it counts under.
    pub root: OrganisationId,
    /// The area that a new unit below it inherits.
    pub area: Area,
    /// Four digits.
    pub municipality_code: Option<String>,
    /// Two digits.
    pub county_code: Option<String>,
    /// The code that an export writes for it: the one that it is best known by.
    pub code: String,
}

type Named = (OrganisationId, OrganisationId, String, OrganisationKind, Area);
type Coded = (Option<String>, Option<String>, Option<String>, Option<String>);

/// Every organisation, by each of its codes: school unit code, organisation number, code of the municipality, uuid.
pub fn places(conn: &mut DbConnection) -> Result<HashMap<String, Place>> {
    let rows: Vec<(Named, Coded)> = organisations::table
        .order(organisations::id)
        .select((
            (
                organisations::id,
                organisations::root_id,
                organisations::uuid,
                organisations::kind,
                organisations::area,
            ),
            (
                organisations::municipality_code,
                organisations::county_code,
                organisations::organisation_number,
                organisations::school_unit_code,
            ),
        ))
        .load(conn)?;
    let mut places = HashMap::with_capacity(rows.len() * 2);
    for ((id, root, uuid, kind, area), (municipality_code, county_code, number, unit_code)) in rows {
        let own_code = municipality_code.clone().filter(|_| kind == OrganisationKind::Municipality);
        let codes: Vec<_> = [unit_code, number, own_code, Some(uuid)].into_iter().flatten().collect();
        let code = codes.first().cloned().unwrap_or_default();
        let place = Place { id, root, area, municipality_code, county_code, code };
        places.extend(codes.into_iter().map(|code| (code, place.clone())));
    }
    Ok(places)
}

/// The persons with these uuids, and those with these addresses, which are folded.
pub fn persons(conn: &mut DbConnection, uuids: &[String], addresses: &[String]) -> Result<Vec<Person>> {
    let mut found = Vec::new();
    for bunch in uuids.chunks(BUNCH) {
        found.extend(
            persons::table
                .filter(persons::uuid.eq_any(bunch))
                .select(columns::<Person>())
                .load::<Person>(conn)?,
        );
    }
    for bunch in addresses.chunks(BUNCH) {
        found.extend(
            persons::table
                .filter(persons::email_folded.eq_any(bunch.iter().map(Some)))
                .select(columns::<Person>())
                .load::<Person>(conn)?,
        );
    }
    Ok(found)
}

/// The assignments that persons have on the day, each with the member that the organisation counts under.
pub fn posts(
    conn: &mut DbConnection,
    persons: &[PersonId],
    day: NaiveDate,
) -> Result<HashMap<PersonId, Vec<(Assignment, OrganisationId)>>> {
    let mut posts: HashMap<_, Vec<_>> = HashMap::new();
    for bunch in persons.chunks(BUNCH) {
        let rows: Vec<(Assignment, OrganisationId)> = assignments::table
            .inner_join(organisations::table)
            .filter(assignments::person_id.eq_any(bunch))
            .filter(assignments::from_date.le(day))
            .filter(assignments::to_date.is_null().or(assignments::to_date.ge(day)))
            .order((assignments::from_date, assignments::id))
            .select((columns::<Assignment>(), organisations::root_id))
            .load(conn)?;
        for (assignment, root) in rows {
            posts.entry(assignment.person_id).or_default().push((assignment, root));
        }
    }
    Ok(posts)
}

/// The rights of roles; roles without a right are left out.
pub fn gives(conn: &mut DbConnection) -> Result<HashMap<RoleId, Right>> {
    let all: Vec<(RoleId, Option<Right>)> = roles::table.select((roles::id, roles::gives)).load(conn)?;
    Ok(all.into_iter().filter_map(|(role, right)| Some((role, right?))).collect())
}

/// Everybody who is enrolled in the activity, or in line for it.
pub fn enrolled(conn: &mut DbConnection, activity: ActivityId) -> Result<HashSet<PersonId>> {
    let live: Vec<PersonId> = participants::table
        .filter(participants::activity_id.eq(activity))
        .filter(participants::live)
        .select(participants::person_id)
        .load(conn)?;
    Ok(live.into_iter().collect())
}

/// The organisations with these uuids, and those with these school unit codes; each once, with its forms of school in order.
pub fn units(
    conn: &mut DbConnection,
    uuids: &[String],
    codes: &[String],
) -> Result<Vec<(Organisation, Vec<SchoolForm>)>> {
    let mut found: HashMap<OrganisationId, Organisation> = HashMap::new();
    for bunch in uuids.chunks(BUNCH) {
        let rows: Vec<Organisation> = organisations::table
            .filter(organisations::uuid.eq_any(bunch))
            .select(columns::<Organisation>())
            .load(conn)?;
        found.extend(rows.into_iter().map(|one| (one.id, one)));
    }
    for bunch in codes.chunks(BUNCH) {
        let rows: Vec<Organisation> = organisations::table
            .filter(organisations::school_unit_code.eq_any(bunch.iter().map(Some)))
            .select(columns::<Organisation>())
            .load(conn)?;
        found.extend(rows.into_iter().map(|one| (one.id, one)));
    }
    let ids: Vec<_> = found.keys().copied().collect();
    let mut forms = school_forms(conn, &ids)?;
    let with_forms = |unit: Organisation| {
        let own = forms.remove(&unit.id).unwrap_or_default();
        (unit, own)
    };
    Ok(found.into_values().map(with_forms).collect())
}

/// The forms of school of organisations, in order.
pub fn school_forms(
    conn: &mut DbConnection,
    ids: &[OrganisationId],
) -> Result<HashMap<OrganisationId, Vec<SchoolForm>>> {
    let mut forms: HashMap<_, Vec<_>> = HashMap::new();
    for bunch in ids.chunks(BUNCH) {
        let rows: Vec<(OrganisationId, SchoolForm)> = organisation_school_forms::table
            .filter(organisation_school_forms::organisation_id.eq_any(bunch))
            .select((organisation_school_forms::organisation_id, organisation_school_forms::school_form))
            .load(conn)?;
        for (id, form) in rows {
            forms.entry(id).or_default().push(form);
        }
    }
    for own in forms.values_mut() {
        own.sort_unstable();
    }
    Ok(forms)
}

/// A participant, as an export shows them.
#[derive(Debug)]
pub struct Participant {
    /// The person.
    pub person: Person,
    /// The operator they counted for when they enrolled.
    pub operator_id: OrganisationId,
    /// The school unit, where there was one.
    pub school_unit_id: Option<OrganisationId>,
    /// Their role.
    pub role_id: RoleId,
}

/// Everybody who is enrolled in the activity, or in line for it, in the order they enrolled.
pub fn participants(conn: &mut DbConnection, activity: ActivityId) -> Result<Vec<Participant>> {
    let rows: Vec<(Person, OrganisationId, Option<OrganisationId>, RoleId)> = participants::table
        .inner_join(persons::table)
        .filter(participants::activity_id.eq(activity))
        .filter(participants::live)
        .order(participants::id)
        .select((
            columns::<Person>(),
            participants::operator_id,
            participants::school_unit_id,
            participants::role_id,
        ))
        .load(conn)?;
    let row = |(person, operator_id, school_unit_id, role_id)| Participant {
        person,
        operator_id,
        school_unit_id,
        role_id,
    };
    Ok(rows.into_iter().map(row).collect())
}
