//! Assignments that are given and changed.

use shared::access::Right;
use shared::error::{FieldCode, Problem};
use shared::ids::PersonId;
use shared::members::access::Members;
use shared::members::persons::{Assignment, NewAssignment};
use shared::records::SubjectKind;

use crate::audit::{Subject, audit, difference};
use crate::caller::Writing;
use crate::db::DbConnection;
use crate::error::Result;
use crate::members::administrators::{News, tell_others};
use crate::members::queries::{assignments as queries, organisations};

/// Refuses an assignment that names no organisation or role, is in disorder, or is not the actor's to give to that person
/// (nobody yet, where they are new); else says what the role gives.
pub fn require_place(
    conn: &mut DbConnection,
    writing: &Writing<'_>,
    to: Option<PersonId>,
    (new, above): (&NewAssignment, &str),
) -> Result<Option<Right>> {
    let organisation = new.organisation_id;
    let missing = |name: &str| {
        Problem::field(&format!("{above}/{name}"), FieldCode::NoSuchThing, "there is no such thing")
    };
    let root = organisations::root(conn, organisation)?.ok_or_else(|| missing("organisationId"))?;
    let place = (organisation, root);
    let Some(role) = queries::role(conn, new.role_id)? else {
        writing.require(Members::EditPerson(&[place]))?;
        return Err(missing("roleId").into());
    };
    writing.require(Members::Give(to, role.gives, place))?;
    new.check(writing.today, above)?;
    Ok(role.gives)
}

/// Writes a new assignment, by a role that gives this, and that it was given. Whether the actor may is asked before.
pub fn give(
    conn: &mut DbConnection,
    writing: &Writing<'_>,
    person: PersonId,
    (new, gives): (&NewAssignment, Option<Right>),
) -> Result<Assignment> {
    if gives.is_some() {
        writing.require_shown()?;
    }
    let assignment = queries::insert(conn, person, new, writing.today, writing.now)?;
    let subject = Subject::of(SubjectKind::Assignment, assignment.id.0, assignment.organisation_id);
    audit(conn, writing.origin, subject, &difference(&None, &Some(&assignment)))?;
    tell_others(conn, writing.origin, (gives, person), News::Given)?;
    Ok(assignment)
}

/// Writes what was changed of an assignment, and that it was done. Whether the actor may is asked before.
pub fn rewrite(
    conn: &mut DbConnection,
    writing: &Writing<'_>,
    before: &Assignment,
    after: &Assignment,
) -> Result<Assignment> {
    let changed = queries::change(conn, after, writing.now)?;
    let subject = Subject::of(SubjectKind::Assignment, before.id.0, before.organisation_id);
    audit(conn, writing.origin, subject, &difference(before, &changed))?;
    Ok(changed)
}
