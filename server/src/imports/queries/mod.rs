//! SQL of imports and their rows.

pub mod brought;
pub mod register;

use diesel::prelude::*;
use shared::error::ErrorCode;
use shared::ids::ImportId;
use shared::imports::columns::ReadColumn;
use shared::imports::{CellMark, Import, ImportRow, ImportState, NewImport, OPEN_HOURS, RowState};
use shared::page::Page;
use shared::schema::{import_rows, imports};
use shared::time::Timestamp;

use crate::audit::Origin;
use crate::cursor::Cursor;
use crate::db::{DbConnection, MultiBackend, columns};
use crate::error::{Error, Result};
use crate::imports::table::Line;

/// So many rows go to PostgreSQL in one statement.
const BUNCH: usize = 500;

/// The judgement of a row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Verdict {
    /// The effect that it would have.
    pub state: RowState,
    /// The thing that it changes, and its version; empty for a new thing.
    pub target: String,
    /// The marks on its cells.
    pub marks: Vec<CellMark>,
}

/// A row as it is kept.
#[derive(Debug)]
pub struct Kept {
    number: i32,
    state: RowState,
    target: String,
    cells: String,
    marks: String,
}

impl Kept {
    /// From a line and its judgement.
    pub fn of(line: &Line, verdict: &Verdict) -> Result<Self> {
        Ok(Self {
            number: line.number,
            state: verdict.state,
            target: verdict.target.clone(),
            cells: serde_json::to_string(&line.cells).map_err(Error::internal)?,
            marks: serde_json::to_string(&verdict.marks).map_err(Error::internal)?,
        })
    }
}

/// One import that has not expired.
pub fn find(conn: &mut DbConnection, id: ImportId, now: Timestamp) -> Result<Import> {
    Ok(imports::table.find(id).filter(imports::expires_at.gt(now)).select(columns::<Import>()).first(conn)?)
}

/// Takes hold of an import until the transaction ends.
pub fn hold(conn: &mut DbConnection, id: ImportId) -> Result<()> {
    diesel::update(imports::table.find(id)).set(imports::version.eq(imports::version)).execute(conn)?;
    Ok(())
}

/// The columns of an import, in its order.
pub fn headings(conn: &mut DbConnection, id: ImportId) -> Result<Vec<ReadColumn>> {
    let text: String = imports::table.find(id).select(imports::headings).first(conn)?;
    serde_json::from_str(&text).map_err(Error::internal)
}

/// Keeps an import with its rows.
pub fn insert(
    conn: &mut DbConnection,
    wanted: NewImport,
    columns_read: &[ReadColumn],
    rows: &[Kept],
    origin: &Origin,
) -> Result<Import> {
    let headings = serde_json::to_string(columns_read).map_err(Error::internal)?;
    let count = |state: RowState| {
        i32::try_from(rows.iter().filter(|row| row.state == state).count()).unwrap_or(i32::MAX)
    };
    let import: Import = diesel::insert_into(imports::table)
        .values((
            imports::version.eq(1),
            imports::kind.eq(wanted.kind),
            imports::activity_id.eq(wanted.activity_id),
            imports::state.eq(ImportState::Open),
            imports::headings.eq(headings),
            imports::new_rows.eq(count(RowState::New)),
            imports::changed_rows.eq(count(RowState::Changed)),
            imports::same_rows.eq(count(RowState::Same)),
            imports::error_rows.eq(count(RowState::Error)),
            imports::created_by.eq(origin.person),
            imports::created_by_client.eq(origin.machine),
            imports::created_at.eq(origin.at),
            imports::expires_at.eq(origin.at.plus_seconds(OPEN_HOURS * 3600)),
        ))
        .returning(columns::<Import>())
        .get_result(conn)?;
    insert_rows(conn, import.id, rows)?;
    Ok(import)
}

fn insert_rows(conn: &mut DbConnection, import: ImportId, rows: &[Kept]) -> Result<()> {
    let row = |row: &'_ Kept| {
        (
            import_rows::import_id.eq(import),
            import_rows::number.eq(row.number),
            import_rows::state.eq(row.state),
            import_rows::target.eq(row.target.clone()),
            import_rows::cells.eq(row.cells.clone()),
            import_rows::marks.eq(row.marks.clone()),
        )
    };
    match conn {
        // PostgreSQL gets many rows in one statement, because each statement is a journey to the server.
        DbConnection::Postgres(conn) => {
            for bunch in rows.chunks(BUNCH) {
                let bunch: Vec<_> = bunch.iter().map(row).collect();
                diesel::insert_into(import_rows::table).values(bunch).execute(conn)?;
            }
        }
        DbConnection::Sqlite(conn) => {
            for one in rows {
                diesel::insert_into(import_rows::table).values(row(one)).execute(conn)?;
            }
        }
    }
    Ok(())
}

/// Removes earlier imports of this kind that this caller has not committed: the new table takes their place.
pub fn remove_earlier(conn: &mut DbConnection, wanted: NewImport, origin: &Origin) -> Result<()> {
    let mut own = imports::table
        .filter(imports::kind.eq(wanted.kind))
        .filter(imports::state.eq(ImportState::Open))
        .into_boxed::<MultiBackend>();
    own = match (origin.person, origin.machine) {
        (Some(person), _) => own.filter(imports::created_by.eq(person)),
        (None, Some(machine)) => own.filter(imports::created_by_client.eq(machine)),
        (None, None) => return Ok(()),
    };
    if let Some(activity) = wanted.activity_id {
        own = own.filter(imports::activity_id.eq(activity));
    }
    let earlier: Vec<ImportId> = own.select(imports::id).load(conn)?;
    earlier.into_iter().try_for_each(|id| remove(conn, id))
}

/// Removes the rows of an import, which hold personal data.
pub fn remove_rows(conn: &mut DbConnection, id: ImportId) -> Result<()> {
    diesel::delete(import_rows::table.filter(import_rows::import_id.eq(id))).execute(conn)?;
    Ok(())
}

/// Removes an import.
pub fn remove(conn: &mut DbConnection, id: ImportId) -> Result<()> {
    remove_rows(conn, id)?;
    diesel::delete(imports::table.find(id)).execute(conn)?;
    Ok(())
}

/// Removes one of the imports that have expired; true when there was one.
pub fn sweep(conn: &mut DbConnection, now: Timestamp) -> Result<bool> {
    let over: Option<ImportId> = imports::table
        .filter(imports::expires_at.le(now))
        .order(imports::expires_at)
        .select(imports::id)
        .first(conn)
        .optional()?;
    over.map(|id| remove(conn, id)).transpose().map(|removed| removed.is_some())
}

fn of_import(id: ImportId, states: &[RowState]) -> import_rows::BoxedQuery<'static, MultiBackend> {
    let rows = import_rows::table.filter(import_rows::import_id.eq(id)).into_boxed();
    match states {
        [] => rows,
        // One state is read in the order of its index.
        [one] => rows.filter(import_rows::state.eq(*one)),
        several => rows.filter(import_rows::state.eq_any(several.to_vec())),
    }
}

/// A page of the rows of an import that would do one of these, in the table's order.
pub fn page(
    conn: &mut DbConnection,
    id: ImportId,
    states: &[RowState],
    cursor: &Cursor,
) -> Result<Page<ImportRow>> {
    let mut query = of_import(id, states);
    if let Some(last) = cursor.last_id() {
        query = query.filter(import_rows::number.gt(i32::try_from(last).unwrap_or(i32::MAX)));
    }
    let rows: Vec<(i32, RowState, String, String)> = query
        .order(import_rows::number)
        .limit(cursor.fetch())
        .select((import_rows::number, import_rows::state, import_rows::cells, import_rows::marks))
        .load(conn)?;
    let read = |(number, state, cells, marks): (i32, RowState, String, String)| {
        let cells = serde_json::from_str(&cells).map_err(Error::internal)?;
        let marks = serde_json::from_str(&marks).map_err(Error::internal)?;
        Ok(ImportRow { number, state, cells, marks })
    };
    let items = rows.into_iter().map(read).collect::<Result<Vec<_>>>()?;
    cursor.page(
        items,
        |row| (String::new(), i64::from(row.number)),
        || Ok(of_import(id, states).count().get_result(conn)?),
    )
}

/// All lines of an import, each with its effect and its target.
pub fn lines(conn: &mut DbConnection, id: ImportId) -> Result<Vec<(Line, RowState, String)>> {
    let rows: Vec<(i32, String, RowState, String)> = of_import(id, &[])
        .order(import_rows::number)
        .select((import_rows::number, import_rows::cells, import_rows::state, import_rows::target))
        .load(conn)?;
    rows.into_iter()
        .map(|(number, cells, state, target)| {
            let cells = serde_json::from_str(&cells).map_err(Error::internal)?;
            Ok((Line { number, cells }, state, target))
        })
        .collect()
}

/// Marks an import as written: its rows are needed no more.
pub fn commit(conn: &mut DbConnection, import: &Import, now: Timestamp) -> Result<Import> {
    let open = imports::table.find(import.id).filter(imports::state.eq(ImportState::Open));
    let changed = diesel::update(open)
        .set((
            imports::version.eq(import.version + 1),
            imports::state.eq(ImportState::Committed),
            imports::committed_at.eq(Some(now)),
        ))
        .execute(conn)?;
    if changed == 0 {
        return Err(ErrorCode::StateForbids.into());
    }
    remove_rows(conn, import.id)?;
    find(conn, import.id, now)
}
