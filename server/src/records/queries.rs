//! SQL of reading the audit log, with the names that things have today.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use diesel::prelude::*;
use serde_json::json;
use shared::ids::{AuditId, MachineClientId, OrganisationId, PersonId};
use shared::page::Page;
use shared::records::{AuditFilter, AuditRow, SubjectKind};
use shared::schema::{assignments, audit_rows, occasions, persons};
use shared::time::Timestamp;

use crate::brought::{Brought, Merge, Reference};
use crate::clock::swedish_midnight;
use crate::cursor::Cursor;
use crate::db::{DbConnection, MultiBackend};
use crate::error::Result;
use crate::unkept::Unkept;

type Columns = (
    AuditId,
    Timestamp,
    Option<PersonId>,
    Option<MachineClientId>,
    Option<OrganisationId>,
    String,
    String,
    i64,
    String,
    String,
);

fn row(columns: Columns) -> AuditRow {
    let (id, at, person_id, machine_client_id, organisation_id, action, subject, subject_id, changes, trace) =
        columns;
    AuditRow {
        id,
        at,
        person_id,
        machine_client_id,
        actor_name: None,
        organisation_id,
        action,
        subject,
        subject_id,
        subject_name: None,
        changes: serde_json::from_str(&changes).unwrap_or_default(),
        trace,
    }
}

/// The newest rows of the log.
pub fn page(
    conn: &mut DbConnection,
    brought: &Brought,
    filter: &AuditFilter,
    cursor: &Cursor,
) -> Result<Page<AuditRow>> {
    let mut query = found(filter);
    if let Some(last) = cursor.last_id() {
        query = query.filter(audit_rows::id.lt(AuditId(last)));
    }
    let rows: Vec<Columns> = query
        .order(audit_rows::id.desc())
        .limit(cursor.fetch())
        .select(audit_rows::all_columns)
        .load(conn)?;
    let mut rows: Vec<_> = rows.into_iter().map(row).collect();
    name(conn, brought, &mut rows)?;
    veil(conn, &mut rows)?;
    cursor.page(rows, |row| (String::new(), row.id.0), || Ok(found(filter).count().get_result(conn)?))
}

fn found(filter: &AuditFilter) -> audit_rows::BoxedQuery<'static, MultiBackend> {
    let mut query = audit_rows::table.filter(Unkept).into_boxed();
    if let Some(kind) = &filter.subject {
        query = query.filter(audit_rows::subject.eq(kind.clone()));
    }
    if let Some(id) = filter.subject_id {
        query = query.filter(audit_rows::subject_id.eq(id));
    }
    if let Some(person) = filter.person_id {
        query = query.filter(audit_rows::person_id.eq(person));
    }
    if let Some(person) = filter.about_person_id {
        let held = assignments::table.filter(assignments::person_id.eq(person)).select(assignments::id);
        let own = audit_rows::subject
            .eq_any(OF_PERSONS.map(SubjectKind::word))
            .and(audit_rows::subject_id.eq(person.0));
        let as_what =
            audit_rows::subject.eq(SubjectKind::Assignment.word()).and(audit_rows::subject_id.eq_any(held));
        query = query.filter(own.or(as_what));
    }
    if let Some(activity) = filter.about_activity_id {
        let parts = occasions::table.filter(occasions::activity_id.eq(activity)).select(occasions::id);
        let own =
            audit_rows::subject.eq(SubjectKind::Activity.word()).and(audit_rows::subject_id.eq(activity.0));
        let part =
            audit_rows::subject.eq(SubjectKind::Occasion.word()).and(audit_rows::subject_id.eq_any(parts));
        query = query.filter(own.or(part));
    }
    if let Some(from) = filter.from {
        query = query.filter(audit_rows::at.ge(swedish_midnight(from)));
    }
    if let Some(after) = filter.to.and_then(|to| to.succ_opt()) {
        query = query.filter(audit_rows::at.lt(swedish_midnight(after)));
    }
    query
}

/// Fills in the names that the actors and the changed things have today.
fn name(conn: &mut DbConnection, brought: &Brought, rows: &mut [AuditRow]) -> Result<()> {
    let mut wanted: BTreeMap<String, BTreeSet<i64>> = BTreeMap::new();
    for row in &*rows {
        for (kind, id) in [actor(row), Some((row.subject.as_str(), row.subject_id))].into_iter().flatten() {
            wanted.entry(kind.to_owned()).or_default().insert(id);
        }
    }
    let mut names: HashMap<(String, i64), String> = HashMap::new();
    for (kind, ids) in wanted {
        let ids: Vec<i64> = ids.into_iter().collect();
        for (id, name) in brought.names(conn, &kind, &ids)? {
            names.insert((kind.clone(), id), name);
        }
    }
    for row in rows {
        row.actor_name = actor(row).and_then(|(kind, id)| names.get(&(kind.to_owned(), id)).cloned());
        row.subject_name = names.get(&(row.subject.clone(), row.subject_id)).cloned();
    }
    Ok(())
}

/// The kinds of things whose number is that of a person.
const OF_PERSONS: [SubjectKind; 2] = [SubjectKind::Person, SubjectKind::Account];

/// The properties that identify a person, as changes name them.
const IDENTIFYING: [&str; 4] = ["givenName", "familyName", "email", "phone"];

/// Hides the values when name or contact of a person was changed who is protected today. The row still tells that they were
/// changed.
fn veil(conn: &mut DbConnection, rows: &mut [AuditRow]) -> Result<()> {
    let is_of_person = |row: &AuditRow| OF_PERSONS.iter().any(|kind| kind.word() == row.subject);
    let asked: BTreeSet<i64> =
        rows.iter().filter(|row| is_of_person(row)).map(|row| row.subject_id).collect();
    let hidden: Vec<PersonId> = persons::table
        .filter(persons::id.eq_any(asked.into_iter().map(PersonId)))
        .filter(persons::protected.eq(true))
        .select(persons::id)
        .load(conn)?;
    for row in rows.iter_mut().filter(|row| is_of_person(row) && hidden.contains(&PersonId(row.subject_id))) {
        for (name, change) in row.changes.as_object_mut().into_iter().flatten() {
            if IDENTIFYING.contains(&name.as_str()) {
                *change = json!([null, null]);
            }
        }
    }
    Ok(())
}

fn actor(row: &AuditRow) -> Option<(&'static str, i64)> {
    row.person_id
        .map(|person| (SubjectKind::Person.word(), person.0))
        .or(row.machine_client_id.map(|client| (SubjectKind::MachineClient.word(), client.0)))
}

/// The columns of this slice that refer to persons.
pub const PERSONS: &[Reference] = &[Reference { columns: &["audit_rows.person_id"], merge: move_history }];

// Moves the deeds of the person that goes, and the rows about them. Otherwise nobody could find these rows, and nothing would tell
// any more that a protected person must not be named in them.
fn move_history(conn: &mut DbConnection, Merge { goes, stays, .. }: Merge) -> Result<()> {
    diesel::update(audit_rows::table.filter(audit_rows::person_id.eq(Some(goes))))
        .set(audit_rows::person_id.eq(Some(stays)))
        .execute(conn)?;
    let about = audit_rows::table
        .filter(audit_rows::subject.eq_any(OF_PERSONS.map(SubjectKind::word)))
        .filter(audit_rows::subject_id.eq(goes.0));
    diesel::update(about).set(audit_rows::subject_id.eq(stays.0)).execute(conn)?;
    Ok(())
}
