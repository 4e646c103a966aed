//! Organisations that are registered and changed.

use shared::access::Actor;
use shared::ids::OrganisationId;
use shared::members::access::Members;
use shared::members::{MemberAction, NewOrganisation, Organisation, OrganisationChanges, OrganisationDetail};
use shared::records::SubjectKind;

use crate::audit::{Subject, audit, difference};
use crate::caller::Writing;
use crate::db::DbConnection;
use crate::error::Result;
use crate::members::queries::organisations as queries;

/// Writes a new organisation, and that it was registered. Whether the actor may is asked before.
pub fn register(
    conn: &mut DbConnection,
    writing: &Writing<'_>,
    new: &NewOrganisation,
) -> Result<OrganisationDetail> {
    new.check()?;
    let root = new.parent_id.map(|parent| root_below(conn, parent)).transpose()?;
    let organisation = queries::insert(conn, new, root, writing.now)?;
    let id = organisation.id;
    let made = detail(conn, writing.actor, organisation)?;
    let subject = Subject::of(SubjectKind::Organisation, id.0, id);
    audit(conn, writing.origin, subject, &difference(&None, &Some(&made)))?;
    Ok(made)
}

/// Writes what is changed of an organisation, and that it was done. Whether the actor may is asked before.
pub fn rewrite(
    conn: &mut DbConnection,
    writing: &Writing<'_>,
    before: &Organisation,
    changes: &OrganisationChanges,
) -> Result<OrganisationDetail> {
    let id = before.id;
    let was = detail(conn, writing.actor, before.clone())?;
    let after = changes.applied(before);
    if after.parent_id != before.parent_id {
        // Another member will see all persons below it, so the actor must have shown their second factor.
        writing.require_shown()?;
    }
    let forms = changes.school_forms.clone().unwrap_or_else(|| was.school_forms.clone());
    NewOrganisation::like(&after, forms).check()?;
    let last = was.appearances.last().map(|appearance| appearance.until_date);
    let former = changes.appearance(before, last, writing.today)?;
    let root = root_after(conn, before, &after)?;
    queries::change(conn, &after, former.as_ref(), writing.now)?;
    if let Some(forms) = &changes.school_forms {
        queries::set_school_forms(conn, id, forms)?;
    }
    if root != before.root_id {
        queries::move_tree(conn, id, root, writing.now)?;
    }
    let written = queries::find(conn, id)?;
    let made = detail(conn, writing.actor, written)?;
    audit(conn, writing.origin, Subject::of(SubjectKind::Organisation, id.0, id), &difference(&was, &made))?;
    Ok(made)
}

// The member that a new organisation counts under. The parent is held: otherwise it could be moved to another member at this
// moment, and the new organisation would be left behind.
fn root_below(conn: &mut DbConnection, parent: OrganisationId) -> Result<OrganisationId> {
    queries::hold(conn, [parent, parent])?;
    queries::root_above(conn, parent, None)
}

// The member that an organisation counts under after a change of its parent.
fn root_after(
    conn: &mut DbConnection,
    before: &Organisation,
    after: &Organisation,
) -> Result<OrganisationId> {
    if after.parent_id == before.parent_id {
        return Ok(before.root_id);
    }
    let Some(parent) = after.parent_id else { return Ok(before.id) };
    let root = queries::root_above(conn, parent, Some(before.id))?;
    queries::hold(conn, [before.root_id, root])?;
    // This looks again, now that nobody else can move anything there.
    queries::root_above(conn, parent, Some(before.id))
}

/// An organisation with all that its page shows.
pub fn detail(
    conn: &mut DbConnection,
    actor: &Actor,
    organisation: Organisation,
) -> Result<OrganisationDetail> {
    let allowed = allowed_actions(actor, &organisation);
    queries::detail(conn, organisation, allowed)
}

/// What the actor may do with an organisation.
fn allowed_actions(actor: &Actor, organisation: &Organisation) -> Vec<MemberAction> {
    let home = [(organisation.id, organisation.root_id)];
    let change = actor.may(Members::Manage).then_some(MemberAction::Change);
    let add_person = actor.may(Members::EditPerson(&home)).then_some(MemberAction::AddPerson);
    change.into_iter().chain(add_person).collect()
}
