//! What was found out about a row.

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
    /// What is kept of it.
    pub verdict: Verdict,
    /// What writes it; none for a row with errors, or one that says what is so already.
    pub deed: Option<Deed>,
}

impl<Deed> Judged<Deed> {
    /// From what was found out. `target` names what the row is about, with its version; empty for what is new.
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

/// A row that is being read, and what there is to say of its cells.
pub struct Reading<'a> {
    sheet: &'a Sheet,
    line: &'a Line,
    /// What there is to say.
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

    /// The same, marked when it has more characters than fit.
    pub fn text(&mut self, column: Column, most: usize) -> String {
        let text = self.cell(column);
        if text.chars().count() > most {
            self.mark(column, MarkCode::TooLong);
        }
        text.to_owned()
    }

    /// What a cell says; none where it is empty, or marked because it says nothing that can be read.
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

/// What rows above were about, by what they are known by: which row was the first, and what it said.
#[derive(Debug)]
pub struct Above<Key, Said>(HashMap<Key, (usize, Said)>);

impl<Key, Said> Default for Above<Key, Said> {
    fn default() -> Self {
        Self(HashMap::new())
    }
}

impl<Key: Eq + std::hash::Hash, Said> Above<Key, Said> {
    /// The first row about the same and what it said, if there was one; otherwise this row is it from now on.
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
