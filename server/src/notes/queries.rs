//! SQL of the office's notes.

use std::collections::HashMap;

use diesel::prelude::*;
use serde::Serialize;
use shared::access::Actor;
use shared::ids::{ActivityId, NoteId, OrganisationId, PersonId};
use shared::notes::{NewNote, Note, NoteDetail};
use shared::page::Page;
use shared::records::SubjectKind;
use shared::schema::{activities, notes, organisations};
use shared::time::Timestamp;

use crate::brought::{Merge, Naming, Reference};
use crate::cursor::Cursor;
use crate::db::{DbConnection, columns};
use crate::error::{Result, overtaken};
use crate::members::queries::brought::open_name;

/// The thing that a note is on.
#[derive(Debug, Clone, Copy, Serialize)]
pub enum On {
    /// An organisation.
    Organisation(OrganisationId),
    /// An activity.
    Activity(ActivityId),
}

/// The things of this slice. A note has no name, so the log shows the name of the thing that it is on.
pub const SUBJECTS: &[Naming] = &[Naming { kind: SubjectKind::Note, names }];

/// The columns of this slice that refer to persons.
pub const PERSONS: &[Reference] = &[Reference { columns: &["notes.created_by"], merge: move_notes }];

fn names(conn: &mut DbConnection, ids: &[i64]) -> Result<Vec<(i64, String)>> {
    let mut found: Vec<(i64, String)> = notes::table
        .inner_join(organisations::table)
        .filter(notes::id.eq_any(ids))
        .select((notes::id, organisations::name))
        .load(conn)?;
    let on_activities: Vec<(i64, String)> = notes::table
        .inner_join(activities::table)
        .filter(notes::id.eq_any(ids))
        .select((notes::id, activities::title))
        .load(conn)?;
    found.extend(on_activities);
    Ok(found)
}

fn move_notes(conn: &mut DbConnection, Merge { goes, stays, .. }: Merge) -> Result<()> {
    diesel::update(notes::table.filter(notes::created_by.eq(goes)))
        .set(notes::created_by.eq(stays))
        .execute(conn)?;
    Ok(())
}

/// Refuses where the thing that notes are on is not there.
pub fn require(conn: &mut DbConnection, on: On) -> Result<()> {
    let _: i64 = match on {
        On::Organisation(id) => organisations::table.find(id).select(organisations::id).first(conn)?,
        On::Activity(id) => activities::table.find(id).select(activities::id).first(conn)?,
    };
    Ok(())
}

/// The notes on a thing, newest first.
pub fn page(conn: &mut DbConnection, on: On, cursor: &Cursor) -> Result<Page<Note>> {
    let found = || {
        let query = notes::table.into_boxed();
        match on {
            On::Organisation(id) => query.filter(notes::organisation_id.eq(id)),
            On::Activity(id) => query.filter(notes::activity_id.eq(id)),
        }
    };
    let mut query = found();
    if let Some(last) = cursor.last_id() {
        query = query.filter(notes::id.lt(NoteId(last)));
    }
    let items = query.order(notes::id.desc()).limit(cursor.fetch()).select(columns::<Note>()).load(conn)?;
    cursor.page(items, |note: &Note| (String::new(), note.id.0), || Ok(found().count().get_result(conn)?))
}

/// Notes as they are read, with the names of their authors.
pub fn details(conn: &mut DbConnection, actor: &Actor, found: Vec<Note>) -> Result<Vec<NoteDetail>> {
    let authors: Vec<i64> = found.iter().map(|note| note.created_by.0).collect();
    let names: HashMap<i64, String> = open_name(conn, &authors)?.into_iter().collect();
    let detail = |note: Note| NoteDetail {
        author_name: names.get(&note.created_by.0).cloned(),
        may_change: note.is_by(actor),
        note,
    };
    Ok(found.into_iter().map(detail).collect())
}

/// One note as it is read.
pub fn detail(conn: &mut DbConnection, actor: &Actor, note: Note) -> Result<NoteDetail> {
    let author_name = open_name(conn, &[note.created_by.0])?.pop().map(|(_, name)| name);
    Ok(NoteDetail { author_name, may_change: note.is_by(actor), note })
}

/// One note.
pub fn find(conn: &mut DbConnection, id: NoteId) -> Result<Note> {
    Ok(notes::table.find(id).select(columns::<Note>()).first(conn)?)
}

/// Writes a note.
pub fn insert(
    conn: &mut DbConnection,
    on: On,
    new: &NewNote,
    author: PersonId,
    now: Timestamp,
) -> Result<Note> {
    let (organisation, activity) = match on {
        On::Organisation(id) => (Some(id), None),
        On::Activity(id) => (None, Some(id)),
    };
    Ok(diesel::insert_into(notes::table)
        .values((
            notes::version.eq(1),
            notes::organisation_id.eq(organisation),
            notes::activity_id.eq(activity),
            notes::text.eq(new.text.trim()),
            notes::created_by.eq(author),
            notes::created_at.eq(now),
            notes::changed_at.eq(now),
        ))
        .returning(columns::<Note>())
        .get_result(conn)?)
}

/// Changes the words of a note.
pub fn change(conn: &mut DbConnection, before: &Note, after: &Note, now: Timestamp) -> Result<Note> {
    let own = notes::table.find(before.id).filter(notes::version.eq(before.version));
    let changed = diesel::update(own)
        .set((notes::text.eq(&after.text), notes::version.eq(before.version + 1), notes::changed_at.eq(now)))
        .execute(conn)?;
    if changed == 0 { Err(overtaken(before.version)) } else { find(conn, before.id) }
}

/// Removes a note.
pub fn remove(conn: &mut DbConnection, note: &Note) -> Result<()> {
    let own = notes::table.find(note.id).filter(notes::version.eq(note.version));
    if diesel::delete(own).execute(conn)? == 0 { Err(overtaken(note.version)) } else { Ok(()) }
}
