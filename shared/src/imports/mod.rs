//! Imports: tables of school units, persons or enrollments. Each is looked at row by row first (the preview), and written
//! whole or not at all.

pub mod access;
pub mod cells;
pub mod columns;

use serde::{Deserialize, Serialize};

use crate::ids::{ActivityId, ImportId, MachineClientId, PersonId};
use crate::tables::ImportKind;
use crate::text_enum;
use crate::time::Timestamp;
use columns::{Column, ReadColumn};

/// The most rows of a table, its headings not counted.
pub const ROWS: usize = 20_000;
/// The most columns.
pub const COLUMNS: usize = 60;
/// The most characters of a cell.
pub const CELL: usize = 2_000;
/// For so many hours a preview may be committed; then it is swept away, for it holds personal data.
pub const OPEN_HOURS: i64 = 24;

text_enum! {
    /// How far an import has come.
    pub enum ImportState {
        /// It has been looked at; nothing is written.
        Open = "open",
        /// All its rows are written.
        Committed = "committed",
    }
}

text_enum! {
    /// What a row would do.
    pub enum RowState {
        /// It makes something.
        New = "new",
        /// It changes something.
        Changed = "changed",
        /// What it says is so already.
        Same = "same",
        /// It cannot be written.
        Error = "error",
    }
}

text_enum! {
    /// What there is to say of a cell.
    pub enum MarkCode {
        /// It would change; the detail is what stands there now.
        Changes = "changes",
        Required = "required",
        TooLong = "tooLong",
        WrongFormat = "wrongFormat",
        InvalidEmail = "invalidEmail",
        InvalidNumber = "invalidNumber",
        NotOneOf = "notOneOf",
        /// There is no such thing, or the caller may not know that there is.
        NoSuchThing = "noSuchThing",
        /// A row above is about the same.
        Repeated = "repeated",
        /// A row above says otherwise of the same.
        Contradicts = "contradicts",
        /// Another has it already.
        Taken = "taken",
        /// It cannot be changed by an import.
        Fixed = "fixed",
        /// The person has no assignment there today.
        NoAssignment = "noAssignment",
        /// The caller may not import it; the office can tell why.
        NotYours = "notYours",
        EndsBeforeStart = "endsBeforeStart",
        /// The row has more cells than there are headings.
        NoHeading = "noHeading",
    }
}

impl MarkCode {
    /// True when a row with it cannot be written.
    pub const fn is_error(self) -> bool {
        !matches!(self, Self::Changes)
    }

    /// The same in English.
    pub const fn detail(self) -> &'static str {
        match self {
            Self::Changes => "is changed",
            Self::Required => "must not be empty",
            Self::TooLong => "is too long",
            Self::WrongFormat => "is not of the right form",
            Self::InvalidEmail => "must be an e-mail address",
            Self::InvalidNumber => "must be a number with a right check digit",
            Self::NotOneOf => "is none of the words that can be chosen",
            Self::NoSuchThing => "there is no such thing that you may import to",
            Self::Repeated => "a row above is about the same",
            Self::Contradicts => "a row above says otherwise",
            Self::Taken => "another has it already",
            Self::Fixed => "cannot be changed by an import",
            Self::NoAssignment => "the person has no assignment there today",
            Self::NotYours => "cannot be imported by you; ask the office",
            Self::EndsBeforeStart => "must not be before the first day",
            Self::NoHeading => "there are more cells than headings",
        }
    }
}

/// What there is to say of a cell of a row; of the whole row where no column is named.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct CellMark {
    /// Which cell.
    pub column: Option<Column>,
    /// What.
    pub code: MarkCode,
    /// The same in English; with `changes` what stands there now.
    #[cfg_attr(feature = "server", schema(example = "must be an e-mail address"))]
    pub detail: String,
}

impl CellMark {
    /// A mark of a cell.
    pub fn of(column: Column, code: MarkCode) -> Self {
        Self { column: Some(column), code, detail: code.detail().to_owned() }
    }

    /// That a cell would change, and from what.
    pub fn changes(column: Column, from: impl Into<String>) -> Self {
        Self { column: Some(column), code: MarkCode::Changes, detail: from.into() }
    }
}

/// A table that somebody has sent, and what it would do.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema, diesel::Queryable, diesel::Selectable))]
#[cfg_attr(feature = "server", diesel(table_name = crate::schema::imports))]
pub struct Import {
    /// The import.
    pub id: ImportId,
    /// Raised when it is committed.
    #[cfg_attr(feature = "server", schema(example = 1))]
    pub version: i32,
    /// What its rows are.
    pub kind: ImportKind,
    /// What they enroll in.
    pub activity_id: Option<ActivityId>,
    /// How far it has come.
    pub state: ImportState,
    /// Rows that make something.
    #[cfg_attr(feature = "server", schema(example = 31))]
    pub new_rows: i32,
    /// Rows that change something.
    #[cfg_attr(feature = "server", schema(example = 4))]
    pub changed_rows: i32,
    /// Rows that say what is so already.
    #[cfg_attr(feature = "server", schema(example = 12))]
    pub same_rows: i32,
    /// Rows that cannot be written.
    #[cfg_attr(feature = "server", schema(example = 0))]
    pub error_rows: i32,
    /// Who sent it, if a person.
    pub created_by: Option<PersonId>,
    /// Which machine client sent it, if one.
    pub created_by_client: Option<MachineClientId>,
    /// When it was sent.
    pub created_at: Timestamp,
    /// When it is swept away.
    pub expires_at: Timestamp,
    /// When it was committed.
    pub committed_at: Option<Timestamp>,
}

impl Import {
    /// All rows.
    pub const fn rows(&self) -> i32 {
        self.new_rows + self.changed_rows + self.same_rows + self.error_rows
    }
}

/// An import with its columns.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct ImportDetail {
    /// The import.
    #[serde(flatten)]
    pub import: Import,
    /// Its columns, in the table's order; those that are not read have no `column`.
    pub columns: Vec<ReadColumn>,
}

/// A row, and what it would do.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct ImportRow {
    /// Its number in the table; the headings are 1.
    #[cfg_attr(feature = "server", schema(example = 2))]
    pub number: i32,
    /// What it would do.
    pub state: RowState,
    /// Its cells, in the order of the import's columns.
    #[cfg_attr(feature = "server", schema(example = json!(["elsa.strom@example.org", "Elsa", "Ström"])))]
    pub cells: Vec<String>,
    /// What there is to say of them.
    pub marks: Vec<CellMark>,
}

/// Which rows of an import.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "server", derive(utoipa::IntoParams), into_params(parameter_in = Query))]
pub struct RowFilter {
    /// That would do any of these.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "server", param(inline, example = json!(["error"])))]
    pub state: Vec<RowState>,
}

/// What a table is of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "server", derive(utoipa::IntoParams), into_params(parameter_in = Query))]
pub struct NewImport {
    /// What its rows are.
    #[cfg_attr(feature = "server", param(inline, example = "persons"))]
    pub kind: ImportKind,
    /// For enrollments: in which activity.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "server", param(value_type = Option<i64>, example = 42))]
    pub activity_id: Option<ActivityId>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_change_is_no_error() {
        let harmless: Vec<_> = MarkCode::ALL.iter().filter(|code| !code.is_error()).collect();
        assert_eq!(harmless, [&MarkCode::Changes]);
    }
}
