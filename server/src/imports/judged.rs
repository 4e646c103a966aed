//! The judgement of a row.

use std::collections::HashMap;

use shared::imports::columns::Column;
use shared::imports::{CellMark, MarkCode, RowState};

use super::queries::Verdict;
use super::table::{Line, Sheet};

/// A row that was looked at: what it would do, and the deed that does it.
#[derive(Debug)]
pub struct Judged<Deed> {
    /// The row's number.
    pub number: i32,
    /// The part that is kept.
    pub verdict: Verdict,
    /// The deed that writes it. None for a row with errors, or one that would change nothing.
    pub deed: Option<Deed>,
}

impl<Deed> Judged<Deed> {
    /// From the findings about a row. `target` names the thing that the row changes, with its version; empty for a new thing.
    pub fn of(
        line: &Line,
        target: String,
        marks: Vec<CellMark>,
        outcome: Option<(RowState, Option<Deed>)>,
    ) -> Self {
        let (state, deed) = outcome.filter(|_| is_clean(&marks)).unwrap_or((RowState::Error, None));
        Self { number: line.number, verdict: Verdict { state, target, marks }, deed }
    }
}

/// True while nothing speaks against writing the row.
pub fn is_clean(marks: &[CellMark]) -> bool {
    marks.iter().all(|mark| !mark.code.is_error())
}

/// A row that is being read, and the marks on its cells.
pub struct Reading<'a> {
    sheet: &'a Sheet,
    line: &'a Line,
    /// The marks so far.
    pub marks: Vec<CellMark>,
}

impl<'a> Reading<'a> {
    /// Begins with a row.
    pub fn of(sheet: &'a Sheet, line: &'a Line) -> Self {
        let more = line.cells.len() > sheet.columns.len();
        let code = MarkCode::NoHeading;
        let marks = more.then(|| CellMark { column: None, code, detail: code.detail().to_owned() });
        Self { sheet, line, marks: marks.into_iter().collect() }
    }

    /// The text of a cell; empty where there is none.
    pub fn cell(&self, column: Column) -> &'a str {
        self.sheet.cell(self.line, column)
    }

    /// The text of a cell. The cell is marked when the text has too many characters.
    pub fn text(&mut self, column: Column, most: usize) -> String {
        let text = self.cell(column);
        if text.chars().count() > most {
            self.mark(column, MarkCode::TooLong);
        }
        text.to_owned()
    }

    /// The value of a cell. None when it is empty. A cell that cannot be read is marked.
    pub fn read<T>(&mut self, column: Column, read: impl FnOnce(&str) -> Result<T, MarkCode>) -> Option<T> {
        let text = self.cell(column);
        if text.is_empty() {
            return None;
        }
        read(text).map_err(|code| self.mark(column, code)).ok()
    }

    /// Marks a cell.
    pub fn mark(&mut self, column: Column, code: MarkCode) {
        self.marks.push(CellMark::of(column, code));
    }

    /// Marks a cell that is empty and must not be.
    pub fn require(&mut self, column: Column) {
        if self.cell(column).is_empty() {
            self.mark(column, MarkCode::Required);
        }
    }

    /// Marks a cell that changes something.
    pub fn changes(&mut self, column: Column, from: impl Into<String>) {
        self.marks.push(CellMark::changes(column, from));
    }
}

/// The rows above, by the key of the thing that they are about: for each key the first row's place, and its contents.
#[derive(Debug)]
pub struct Above<Key, Said>(HashMap<Key, (usize, Said)>);

impl<Key, Said> Default for Above<Key, Said> {
    fn default() -> Self {
        Self(HashMap::new())
    }
}

impl<Key: Eq + std::hash::Hash, Said> Above<Key, Said> {
    /// The first row with this key, and its contents. None if there was no such row: then this one is the first from now on.
    pub fn first(
        &mut self,
        key: Key,
        place: usize,
        said: impl FnOnce() -> Said,
    ) -> Option<&mut (usize, Said)> {
        match self.0.entry(key) {
            std::collections::hash_map::Entry::Occupied(entry) => Some(entry.into_mut()),
            std::collections::hash_map::Entry::Vacant(entry) => {
                entry.insert((place, said()));
                None
            }
        }
    }
}
