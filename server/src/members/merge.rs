//! Merging two entries of the register: the office gets a preview, conflicts stop the merge, and then everything moves at once.

use actix_web::web::Path;
use actix_web::{get, post};
use chrono::NaiveDate;
use serde_json::json;
use shared::access::{Actor, Guard, Right};
use shared::error::{ErrorCode, FieldCode, FieldProblem, Problem};
use shared::ids::PersonId;
use shared::members::access::Members;
use shared::members::merge::{
    Entry, MergeConflict, MergeConflictKind, MergePreview, MergeQuery, NewMerge, conflicts, merged,
};
use shared::members::persons::{Person, PersonDetail};
use shared::records::SubjectKind;

use super::administrators::{News, tell_others};
use super::persons::{detail, is_on_record, summaries};
use super::queries::guards::{self, Holding};
use super::queries::{homes, merge as queries, persons};
use super::writes::persons::{leave_address, tell_old_address};
use crate::accounts::queries::second_factors;
use crate::answer::Answer;
use crate::audit::{Subject, audit, difference};
use crate::brought::Merge;
use crate::caller::{Caller, put_on_record};
use crate::db::DbConnection;
use crate::error::Result;
use crate::json::{Json, Query};
use crate::outbox::queries::cancel_links;
use crate::routes::Routes;

/// The routes.
pub fn routes(config: &mut Routes<'_>) {
    config.service(preview_merge).service(merge_persons);
}

fn entry(conn: &mut DbConnection, id: PersonId, today: NaiveDate) -> Result<Entry> {
    let Holding { has_account, rights } = guards::of_one(conn, id, today)?;
    Ok(Entry { person: persons::find(conn, id)?, has_account, rights })
}

// The entry that stays, the entry that goes, and the conflicts between them.
fn entries(
    conn: &mut DbConnection,
    actor: &Actor,
    id: PersonId,
    with: PersonId,
) -> Result<(Entry, Entry, Vec<MergeConflict>)> {
    if id == with {
        return Err(Problem::field("/with", FieldCode::Repeated, "is the same person").into());
    }
    let (stays, goes) = (entry(conn, id, actor.today)?, entry(conn, with, actor.today)?);
    let mut found = conflicts(&stays, &goes, actor);
    let both = queries::common_activities(conn, id, with)?.into_iter();
    found.extend(both.map(|(activity_id, activity_title)| MergeConflict {
        kind: MergeConflictKind::BothEnrolled,
        activity_id: Some(activity_id),
        activity_title,
    }));
    Ok((stays, goes, found))
}

/// Shows what would come of letting another person become a part of this one: conflicts first.
#[utoipa::path(params(("id" = PersonId, Path, description = "The person that would stay."), MergeQuery), responses((status = OK, body = MergePreview)), extensions(("x-problems" = json!(["invalidFields"]))))]
#[get("/api/v1/persons/{id}/merge-preview")]
async fn preview_merge(
    caller: Caller,
    id: Path<PersonId>,
    query: Query<MergeQuery>,
) -> Result<Answer<MergePreview>> {
    let (answer, seen) = caller
        .clone()
        .read(move |conn, actor| {
            actor.require(Members::Manage)?;
            let (stays, goes, conflicts) = entries(conn, actor, *id, query.0.with)?;
            let both = [&stays.person, &goes.person];
            let seen: Vec<_> =
                both.iter().filter(|person| is_on_record(actor, person)).map(|person| person.id).collect();
            let (enrollments, assignments) = queries::counts(conn, goes.person.id)?;
            let kept = merged(&stays.person, &goes.person);
            let lost_email = goes.person.email.clone().filter(|own| kept.email.as_ref() != Some(own));
            let moves_account = goes.has_account;
            let mut shown = summaries(conn, actor, vec![stays.person, goes.person])?.into_iter();
            let (Some(stays), Some(goes)) = (shown.next(), shown.next()) else {
                return Err(ErrorCode::NotFound.into());
            };
            let preview =
                MergePreview { conflicts, stays, goes, enrollments, assignments, moves_account, lost_email };
            Ok((Answer::ok(&preview)?, seen))
        })
        .await?;
    put_on_record(caller, seen).await?;
    Ok(answer)
}

/// Lets another person become a part of this one: all that it has moves here, and it is gone.
///
/// Where they contradict each other nothing happens, and `errors` says in what. Nobody comes by rights so that they may not
/// give. What participants counted as when they enrolled stays. What the log says of the one that goes stands with the one
/// that stays. An address that nobody has any more is told.
#[utoipa::path(params(("id" = PersonId, Path, description = "The person that stays.")), request_body = NewMerge, responses((status = OK, body = PersonDetail)), extensions(("x-problems" = json!(["mergeConflicts", "emailTaken", "stillUsed", "stateForbids", "secondFactorAgain", "versionMismatch"]))))]
#[post("/api/v1/persons/{id}/merge")]
async fn merge_persons(
    caller: Caller,
    id: Path<PersonId>,
    body: Json<NewMerge>,
) -> Result<Answer<PersonDetail>> {
    let app = caller.app().clone();
    caller
        .write(move |conn, writing| {
            writing.require(Members::Manage)?;
            queries::hold(conn, *id, body.0.with)?;
            let (stays, goes, conflicts) = entries(conn, writing.actor, *id, body.0.with)?;
            require_none(&conflicts)?;
            // The remaining entry gets everything that the other one had: rights, account, address. So the actor must have shown
            // their second factor.
            writing.require_shown()?;
            let is_of_system = stays.rights.max(goes.rights) == Guard::System;
            let (stays, goes) = (stays.person, goes.person);
            // Waiting mail with a link would go to a mailbox that may soon be nobody's.
            cancel_links(conn, goes.id)?;
            // A second factor is sealed for its person, so it is opened and sealed anew.
            let keys = &writing.origin.keys;
            let factor = second_factors::take_out(conn, keys, goes.id)?;
            app.brought.merge(conn, Merge { goes: goes.id, stays: stays.id, now: writing.now })?;
            queries::remove(conn, goes.id)?;
            second_factors::put_back(conn, keys, stays.id, factor.as_ref())?;
            let kept = persons::change(conn, &merged(&stays, &goes), writing.now)?;
            if kept.email != stays.email {
                leave_address(conn, writing, kept.id)?;
            }
            if let Some(lost) = goes.email.as_ref().filter(|own| kept.email.as_ref() != Some(own)) {
                tell_old_address(conn, writing, kept.id, lost)?;
            }
            if is_of_system {
                tell_others(conn, writing.origin, (Some(Right::Administrator), kept.id), News::Given)?;
            }
            let mut changes = difference(&stays, &kept);
            changes["merged"] = json!([goes.id, stays.id]);
            audit(conn, writing.origin, Subject::new(SubjectKind::Person, stays.id.0), &changes)?;
            audit(conn, writing.origin, Subject::new(SubjectKind::Person, goes.id.0), &gone(&goes, &stays))?;
            let homes = homes(conn, stays.id, writing.today)?;
            Answer::resource(kept.version, &detail(conn, writing.actor, kept, &homes)?)
        })
        .await
}

fn require_none(conflicts: &[MergeConflict]) -> Result<()> {
    if conflicts.is_empty() {
        return Ok(());
    }
    let fault = |conflict: &MergeConflict| {
        let detail = format!("{} {}", conflict.kind, conflict.activity_title);
        FieldProblem::new("/with", FieldCode::Conflicts, detail.trim())
    };
    let errors = conflicts.iter().map(fault).collect();
    Err(Problem { errors, ..ErrorCode::MergeConflicts.problem() }.into())
}

// The log's record of the removed entry. For a protected person it has no name and no address: later nobody can tell that the
// removed person was protected.
fn gone(goes: &Person, stays: &Person) -> serde_json::Value {
    let mut changes = json!({ "merged": [goes.id, stays.id] });
    if !goes.protected {
        changes["givenName"] = json!([goes.given_name, null]);
        changes["familyName"] = json!([goes.family_name, null]);
        changes["email"] = json!([goes.email, null]);
    }
    changes
}
