//! Reads a table from a file of any usual program: CSV in any of the usual encodings and with any of the usual separators, XLSX,
//! or pasted addresses. Everything is bounded before it is believed.

mod text;
mod xlsx;

use shared::error::{ErrorCode, Problem};
use shared::imports::cells::{addresses, cleaned};
use shared::imports::columns::ReadColumn;
use shared::imports::columns::{Column, recognised};
use shared::imports::{CELL, COLUMNS, ROWS};
use shared::tables::ImportKind;

/// The most bytes of all cells together: a small XLSX can repeat a long text in each of its cells.
const TEXT: usize = 32 * 1024 * 1024;

/// A line of a table: its number, and its cells in the order of the columns.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// Its number in the file; the headings are 1 as a rule.
    pub number: i32,
    /// Its cells, cleaned; one for each column, and those that are too many.
    pub cells: Vec<String>,
}

/// A table with columns that are understood.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sheet {
    /// The columns.
    pub columns: Vec<ReadColumn>,
    /// The lines below the headings, those without any text left out.
    pub lines: Vec<Line>,
}

impl Sheet {
    /// The text of a cell; empty where the table has no such column.
    pub fn cell<'a>(&self, line: &'a Line, column: Column) -> &'a str {
        let place = self.columns.iter().position(|read| read.column == Some(column));
        place.and_then(|place| line.cells.get(place)).map_or("", String::as_str)
    }
}

/// Reads a table of that kind.
pub fn read(kind: ImportKind, bytes: &[u8]) -> Result<Sheet, Problem> {
    let mut lines = if bytes.starts_with(b"PK\x03\x04") {
        xlsx::lines(bytes)?
    } else if bytes.starts_with(b"\xd0\xcf\x11\xe0") {
        return Err(unreadable("The file is of an old Excel: save it as XLSX or CSV."));
    } else {
        let text = text::decoded(bytes)?;
        if let Some(sheet) = pasted(kind, &text)? {
            return Ok(sheet);
        }
        text::lines(&text)?
    };
    let Some(headings) = lines.0.first().cloned() else {
        return Err(unreadable("The table is empty."));
    };
    let columns = recognised(kind, &headings.cells).map_err(|errors| Problem {
        errors,
        ..unreadable("The headings in the first line are not those of such a table.")
    })?;
    lines.0.remove(0);
    sheet(columns, lines)
}

// Addresses alone are enough to enroll those who are known.
fn pasted(kind: ImportKind, text: &str) -> Result<Option<Sheet>, Problem> {
    let first = text.lines().find(|line| !line.trim().is_empty()).unwrap_or_default();
    let has_headings = first.split([';', ',', '\t']).any(|cell| Column::of_heading(kind, cell).is_some());
    if kind != ImportKind::Enrollments || has_headings {
        return Ok(None);
    }
    let Some(found) = addresses(text) else { return Ok(None) };
    let mut lines = Lines::default();
    for (place, (_, name, address)) in found.into_iter().enumerate() {
        lines.push(place + 1, [name.as_str(), &address])?;
    }
    let column = |column: Column| ReadColumn { heading: column.heading().to_owned(), column: Some(column) };
    sheet(vec![column(Column::Name), column(Column::Email)], lines).map(Some)
}

fn sheet(columns: Vec<ReadColumn>, lines: Lines) -> Result<Sheet, Problem> {
    let mut lines = lines.0;
    if lines.is_empty() {
        return Err(unreadable("The table has no rows."));
    }
    if lines.len() > ROWS {
        return Err(unreadable(format!(
            "The table has {} rows; at most {ROWS} are read at a time.",
            lines.len()
        )));
    }
    for line in &mut lines {
        let width = line.cells.iter().rposition(|cell| !cell.is_empty()).map_or(0, |last| last + 1);
        line.cells.resize(width.max(columns.len()), String::new());
    }
    Ok(Sheet { columns, lines })
}

/// Lines as they are read, within their limits.
#[derive(Debug, Default)]
struct Lines(Vec<Line>, usize);

impl Lines {
    fn push<'a>(&mut self, number: usize, cells: impl IntoIterator<Item = &'a str>) -> Result<(), Problem> {
        let cells: Vec<_> = cells.into_iter().map(cleaned).collect();
        let width = cells.iter().rposition(|cell| !cell.is_empty()).map_or(0, |last| last + 1);
        if width > COLUMNS {
            return Err(unreadable(format!("Row {number} has {width} cells; at most {COLUMNS} are read.")));
        }
        if cells.iter().any(|cell| cell.chars().count() > CELL) {
            return Err(unreadable(format!(
                "A cell of row {number} has more than {CELL} characters. Is a quotation mark missing?"
            )));
        }
        if cells.iter().any(|cell| cell.contains('\0')) {
            return Err(unreadable("The file is no text."));
        }
        self.1 += cells.iter().map(String::len).sum::<usize>();
        // Reading goes on up to twice the limit, so that the refusal of a table that is too long can tell how many rows it has.
        if self.1 > TEXT || self.0.len() > 2 * ROWS {
            return Err(unreadable(format!(
                "The table is too large; at most {ROWS} rows are read at a time."
            )));
        }
        if width > 0 {
            let number = i32::try_from(number).unwrap_or(i32::MAX);
            self.0.push(Line { number, cells });
        }
        Ok(())
    }
}

fn unreadable(detail: impl Into<String>) -> Problem {
    ErrorCode::UnreadableTable.because(detail)
}

#[cfg(test)]
mod tests {
    use super::*;

    const PEOPLE: &str =
        "Förnamn;Efternamn;E-post\r\nElsa;Ström;elsa@x.se\r\n\r\nÅke;\"Öhman; d.y.\";ake@x.se\r\n";

    fn people(bytes: &[u8]) -> Vec<(i32, Vec<String>)> {
        let sheet = read(ImportKind::Persons, bytes).unwrap();
        sheet.lines.into_iter().map(|line| (line.number, line.cells)).collect()
    }

    #[test]
    fn every_usual_encoding_is_recognised() {
        let expected = people(PEOPLE.as_bytes());
        assert_eq!(expected[1], (4, vec!["Åke".into(), "Öhman; d.y.".into(), "ake@x.se".into()]));
        let (western, ..) = encoding_rs::WINDOWS_1252.encode(PEOPLE);
        let little: Vec<u8> = PEOPLE.encode_utf16().flat_map(u16::to_le_bytes).collect();
        let big: Vec<u8> = PEOPLE.encode_utf16().flat_map(u16::to_be_bytes).collect();
        let marked = |mark: &[u8], text: &[u8]| [mark, text].concat();
        for (name, bytes) in [
            ("UTF-8 with BOM", marked(b"\xef\xbb\xbf", PEOPLE.as_bytes())),
            ("Windows-1252", western.into_owned()),
            ("UTF-16 LE", little.clone()),
            ("UTF-16 LE with BOM", marked(b"\xff\xfe", &little)),
            ("UTF-16 BE", big.clone()),
            ("UTF-16 BE with BOM", marked(b"\xfe\xff", &big)),
        ] {
            assert_eq!(people(&bytes), expected, "{name}");
        }
    }

    #[test]
    fn every_usual_separator_is_recognised() {
        let expected = people(b"givenName;familyName;email\nElsa;Str\xc3\xb6m, f. Ek;e@x.se");
        assert_eq!(people("givenName\tfamilyName\temail\nElsa\tStröm, f. Ek\te@x.se".as_bytes()), expected);
        assert_eq!(people("givenName,familyName,email\nElsa,\"Ström, f. Ek\",e@x.se".as_bytes()), expected);
    }

    #[test]
    fn what_is_no_such_table_is_refused_with_its_reason() {
        let refused = |bytes: &[u8]| read(ImportKind::Persons, bytes).unwrap_err();
        let long = format!("Förnamn;Efternamn;E-post\n\"{}", "Elsa;Ström;e@x.se\n".repeat(200));
        let many = format!("Förnamn;Efternamn;E-post\n{}", "Elsa;Ström;e@x.se\n".repeat(ROWS + 1));
        for (bytes, why) in [
            (b"".as_slice(), "empty"),
            (b" \n ; ;\n", "empty"),
            ("Förnamn;Efternamn;E-post\n;;".as_bytes(), "no rows"),
            (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01", "no text"),
            (b"\xd0\xcf\x11\xe0rest", "old Excel"),
            (b"PK\x03\x04 and nothing more", "XLSX"),
            (long.as_bytes(), "quotation mark"),
            (many.as_bytes(), "20001 rows"),
        ] {
            let problem = refused(bytes);
            assert!(problem.detail.contains(why), "{why}: {}", problem.detail);
        }
        let columns = refused("Namn;Telefon\nElsa;1".as_bytes());
        let missing: Vec<_> = columns.errors.iter().map(|error| error.pointer.as_str()).collect();
        assert_eq!(missing, ["/email", "/givenName", "/familyName"]);
    }

    #[test]
    fn pasted_addresses_need_no_headings() {
        let sheet =
            read(ImportKind::Enrollments, "Elsa Ström <elsa@x.se>; bo@x.se\nkalle".as_bytes()).unwrap();
        let cells: Vec<_> = sheet.lines.iter().map(|line| (line.number, line.cells.clone())).collect();
        let row = |number, name: &str, email: &str| (number, vec![name.to_owned(), email.to_owned()]);
        assert_eq!(cells, [row(1, "Elsa Ström", "elsa@x.se"), row(2, "", "bo@x.se"), row(3, "", "kalle")]);
        let headed = read(ImportKind::Enrollments, "E-post\nbo@x.se".as_bytes()).unwrap();
        assert_eq!((headed.columns.len(), headed.lines.len()), (1, 1));
    }
}
