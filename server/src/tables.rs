//! Tables as files: CSV for Swedish spreadsheets and for programs, and XLSX. Nothing in a cell becomes a formula.

use actix_web::HttpResponse;
use csv::{Terminator, Writer, WriterBuilder};
use rust_xlsxwriter::{Format as Look, Workbook};
use serde::Deserialize;

use crate::answer::Written;
use crate::error::{Error, Result};

/// What stands between two cells, and whom the table is for.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize, utoipa::ToSchema)]
#[serde(rename_all = "camelCase")]
pub enum Separator {
    /// For Swedish spreadsheets: Swedish words, decimal comma.
    #[default]
    Semicolon,
    /// For programs: the names that the JSON has.
    Comma,
}

/// What kind of file.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize, utoipa::ToSchema)]
#[serde(rename_all = "camelCase")]
enum Kind {
    /// Text.
    #[default]
    Csv,
    /// A spreadsheet.
    Xlsx,
}

/// How a table is written.
#[derive(Debug, Clone, Copy, Deserialize, utoipa::IntoParams)]
#[serde(rename_all = "camelCase")]
#[into_params(parameter_in = Query)]
pub struct ExportQuery {
    /// The kind of file.
    #[serde(default)]
    #[param(inline, example = "csv")]
    format: Kind,
    /// In CSV, what stands between cells: `semicolon` opens right in a Swedish spreadsheet, `comma` is for programs.
    #[serde(default)]
    #[param(inline, example = "semicolon")]
    separator: Separator,
}

impl ExportQuery {
    /// True for a table that programs read; a spreadsheet is for people.
    pub fn is_for_programs(self) -> bool {
        self.format == Kind::Csv && self.separator == Separator::Comma
    }

    /// The file of a table whose first line has the headings.
    pub fn table(self, lines: impl IntoIterator<Item = Vec<String>>) -> Result<Written> {
        match self.format {
            Kind::Xlsx => xlsx(lines).map(Written::of),
            Kind::Csv => {
                let mut file = Csv::new(self.separator);
                for line in lines {
                    file.line(line)?;
                }
                file.finish().map(Written::of)
            }
        }
    }

    /// The answer that is a file of this name.
    pub fn answer(self, name: &str, file: Written) -> HttpResponse {
        let (ending, media) = match self.format {
            Kind::Csv => ("csv", "text/csv; charset=utf-8"),
            Kind::Xlsx => ("xlsx", XLSX),
        };
        file.answer(&format!("{name}.{ending}"), media)
    }
}

/// The media type of XLSX.
pub const XLSX: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/// A CSV file that is written line by line: UTF-8 with BOM, lines ended by CRLF.
pub struct Csv(Writer<Vec<u8>>);

impl Csv {
    /// An empty file.
    pub fn new(separator: Separator) -> Self {
        let delimiter = match separator {
            Separator::Semicolon => b';',
            Separator::Comma => b',',
        };
        Self(
            WriterBuilder::new()
                .delimiter(delimiter)
                .terminator(Terminator::CRLF)
                .from_writer("\u{feff}".as_bytes().to_vec()),
        )
    }

    /// Writes a line.
    pub fn line<Cell: AsRef<str>>(&mut self, cells: impl IntoIterator<Item = Cell>) -> Result<()> {
        self.0.write_record(cells.into_iter().map(|cell| harmless(cell.as_ref()))).map_err(Error::internal)
    }

    /// The whole file.
    pub fn finish(self) -> Result<Vec<u8>> {
        self.0.into_inner().map_err(|cause| Error::internal(cause.to_string()))
    }
}

/// An XLSX file with one sheet, its first line fixed above the others. Every cell is text: a formula stays what it is, and
/// codes keep their zeros.
pub fn xlsx<Cell: AsRef<str>>(lines: impl IntoIterator<Item = Vec<Cell>>) -> Result<Vec<u8>> {
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet();
    let bold = Look::new().set_bold();
    for (row, cells) in (0_u32..).zip(lines) {
        for (column, cell) in (0_u16..).zip(cells) {
            let written = match row {
                0 => sheet.write_string_with_format(row, column, cell.as_ref(), &bold),
                _ => sheet.write_string(row, column, cell.as_ref()),
            };
            written.map_err(Error::internal)?;
        }
    }
    sheet.set_freeze_panes(1, 0).map_err(Error::internal)?;
    workbook.save_to_buffer().map_err(Error::internal)
}

/// A cell that no spreadsheet takes for a formula: whatever begins like one gets an apostrophe before it (OWASP, CSV injection).
pub fn harmless(cell: &str) -> String {
    if cell.starts_with(['=', '+', '-', '@', '\t', '\r']) { format!("'{cell}") } else { cell.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_in_a_cell_becomes_a_formula() {
        for begin in ["=", "+", "-", "@", "\t", "\r"] {
            assert_eq!(harmless(&format!("{begin}1")), format!("'{begin}1"));
        }
        for plain in ["", "1", "a=b", " =1", "Åre"] {
            assert_eq!(harmless(plain), plain);
        }
    }

    #[test]
    fn a_file_begins_with_its_mark_and_ends_each_line_as_spreadsheets_do() {
        let mut file = Csv::new(Separator::Semicolon);
        file.line(["Namn", "E-post"]).unwrap();
        file.line(["=1+1", "a;b"]).unwrap();
        let text = String::from_utf8(file.finish().unwrap()).unwrap();
        assert_eq!(text, "\u{feff}Namn;E-post\r\n'=1+1;\"a;b\"\r\n");
    }
}
