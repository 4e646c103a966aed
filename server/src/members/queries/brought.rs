//! SQL of what the log and a merge need to know of members.

use diesel::prelude::*;
use shared::ids::{AssignmentId, OrganisationId, PersonId, RoleId};
use shared::records::SubjectKind;
use shared::schema::{assignments, organisations, persons, populations};

use crate::brought::{Merge, Naming, Reference};
use crate::db::DbConnection;
use crate::error::Result;

/// The things of this slice.
pub const SUBJECTS: &[Naming] = &[
    Naming {
        kind: SubjectKind::Organisation,
        names: |conn, ids| {
            Ok(organisations::table
                .filter(organisations::id.eq_any(ids))
                .select((organisations::id, organisations::name))
                .load(conn)?)
        },
    },
    Naming { kind: SubjectKind::Person, names: |conn, ids| open_name(conn, ids) },
    Naming {
        kind: SubjectKind::Assignment,
        names: |conn, ids| {
            let person = persons::given_name.concat(" ").concat(persons::family_name);
            Ok(assignments::table
                .inner_join(persons::table)
                .filter(assignments::id.eq_any(ids))
                .filter(persons::protected.eq(false))
                .select((assignments::id, person))
                .load(conn)?)
        },
    },
    Naming {
        kind: SubjectKind::Population,
        names: |conn, ids| {
            Ok(populations::table
                .inner_join(organisations::table)
                .filter(populations::id.eq_any(ids))
                .select((populations::id, organisations::name))
                .load(conn)?)
        },
    },
];

/// The columns of this slice that refer to persons.
pub const PERSONS: &[Reference] =
    &[Reference { columns: &["assignments.person_id"], merge: move_assignments }];

/// The names of persons that are not protected.
pub fn open_name(conn: &mut DbConnection, ids: &[i64]) -> Result<Vec<(i64, String)>> {
    Ok(persons::table
        .filter(persons::id.eq_any(ids))
        .filter(persons::protected.eq(false))
        .select((persons::id, persons::given_name.concat(" ").concat(persons::family_name)))
        .load(conn)?)
}

fn move_assignments(conn: &mut DbConnection, Merge { goes, stays, now }: Merge) -> Result<()> {
    type Row = (AssignmentId, OrganisationId, RoleId, chrono::NaiveDate);
    let held = |person: PersonId| {
        assignments::table.filter(assignments::person_id.eq(person)).order(assignments::id).select((
            assignments::id,
            assignments::organisation_id,
            assignments::role_id,
            assignments::from_date,
        ))
    };
    let own: Vec<Row> = held(stays).load(conn)?;
    let other: Vec<Row> = held(goes).load(conn)?;
    let is_twin = |one: &Row| own.iter().any(|row| (row.1, row.2, row.3) == (one.1, one.2, one.3));
    let (twins, moved): (Vec<Row>, Vec<Row>) = other.into_iter().partition(is_twin);
    let ids = |rows: Vec<Row>| rows.into_iter().map(|row| row.0).collect::<Vec<_>>();
    diesel::delete(assignments::table.filter(assignments::id.eq_any(ids(twins)))).execute(conn)?;
    diesel::update(assignments::table.filter(assignments::id.eq_any(ids(moved))))
        .set((assignments::person_id.eq(stays), assignments::changed_at.eq(now)))
        .execute(conn)?;
    Ok(())
}
