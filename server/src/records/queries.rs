//! SQL of reading the audit log, with the names that things have today.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use diesel::prelude::*;
use serde_json::json;
use shared::ids::{AuditId, MachineClientId, OrganisationId, PersonId};
use shared::messages::{AuditFilter, AuditRow};
use shared::page::Page;
use shared::schema::{
    activities, assignments, audit_rows, certificates, enrollments, evaluations, focus_areas,
    machine_clients, occasions, organisations, persons, plans, series,
};
use shared::time::Timestamp;

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
pub fn page(conn: &mut DbConnection, filter: &AuditFilter, cursor: &Cursor) -> Result<Page<AuditRow>> {
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
    name(conn, &mut rows)?;
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
        let own = audit_rows::subject.eq_any(["person", "account"]).and(audit_rows::subject_id.eq(person.0));
        let as_what = audit_rows::subject.eq("assignment").and(audit_rows::subject_id.eq_any(held));
        query = query.filter(own.or(as_what));
    }
    if let Some(activity) = filter.about_activity_id {
        let parts = occasions::table.filter(occasions::activity_id.eq(activity)).select(occasions::id);
        let own = audit_rows::subject.eq("activity").and(audit_rows::subject_id.eq(activity.0));
        let part = audit_rows::subject.eq("occasion").and(audit_rows::subject_id.eq_any(parts));
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
fn name(conn: &mut DbConnection, rows: &mut [AuditRow]) -> Result<()> {
    let mut wanted: BTreeMap<String, BTreeSet<i64>> = BTreeMap::new();
    for row in &*rows {
        for (kind, id) in [actor(row), Some((row.subject.as_str(), row.subject_id))].into_iter().flatten() {
            wanted.entry(kind.to_owned()).or_default().insert(id);
        }
    }
    let mut names: HashMap<(String, i64), String> = HashMap::new();
    for (kind, ids) in wanted {
        for (id, name) in names_of(conn, &kind, ids.into_iter().collect())? {
            names.insert((kind.clone(), id), name);
        }
    }
    for row in rows {
        row.actor_name = actor(row).and_then(|(kind, id)| names.get(&(kind.to_owned(), id)).cloned());
        row.subject_name = names.get(&(row.subject.clone(), row.subject_id)).cloned();
    }
    Ok(())
}

/// The properties that identify a person, as changes name them.
const IDENTIFYING: [&str; 4] = ["givenName", "familyName", "email", "phone"];

/// Hides the values when name or contact of a person was changed who is protected today. The row still tells that they were
/// changed.
fn veil(conn: &mut DbConnection, rows: &mut [AuditRow]) -> Result<()> {
    let is_of_person = |row: &AuditRow| matches!(row.subject.as_str(), "person" | "account");
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
        .map(|person| ("person", person.0))
        .or(row.machine_client_id.map(|client| ("machineClient", client.0)))
}

/// The names of things of a kind. A thing without a name gets the name of the thing that it belongs to.
fn names_of(conn: &mut DbConnection, kind: &str, ids: Vec<i64>) -> Result<Vec<(i64, String)>> {
    let person = persons::given_name.concat(" ").concat(persons::family_name);
    let open = persons::protected.eq(false);
    Ok(match kind {
        "person" | "account" => persons::table
            .filter(persons::id.eq_any(ids))
            .filter(open)
            .select((persons::id, person))
            .load(conn)?,
        "assignment" => assignments::table
            .inner_join(persons::table)
            .filter(assignments::id.eq_any(ids))
            .filter(open)
            .select((assignments::id, person))
            .load(conn)?,
        "organisation" => organisations::table
            .filter(organisations::id.eq_any(ids))
            .select((organisations::id, organisations::name))
            .load(conn)?,
        "machineClient" => machine_clients::table
            .filter(machine_clients::id.eq_any(ids))
            .select((machine_clients::id, machine_clients::name))
            .load(conn)?,
        "activity" => activities::table
            .filter(activities::id.eq_any(ids))
            .select((activities::id, activities::title))
            .load(conn)?,
        "occasion" => occasions::table
            .inner_join(activities::table)
            .filter(occasions::id.eq_any(ids))
            .select((occasions::id, activities::title))
            .load(conn)?,
        "enrollment" => enrollments::table
            .inner_join(activities::table)
            .filter(enrollments::id.eq_any(ids))
            .select((enrollments::id, activities::title))
            .load(conn)?,
        "certificate" => certificates::table
            .filter(certificates::id.eq_any(ids))
            .select((certificates::id, certificates::activity_title))
            .load(conn)?,
        "evaluation" => evaluations::table
            .inner_join(activities::table)
            .filter(evaluations::id.eq_any(ids))
            .select((evaluations::id, activities::title))
            .load(conn)?,
        "series" => {
            series::table.filter(series::id.eq_any(ids)).select((series::id, series::name)).load(conn)?
        }
        "plan" => plans::table.filter(plans::id.eq_any(ids)).select((plans::id, plans::title)).load(conn)?,
        "focusArea" => focus_areas::table
            .filter(focus_areas::id.eq_any(ids))
            .select((focus_areas::id, focus_areas::name))
            .load(conn)?,
        _ => Vec::new(),
    })
}
