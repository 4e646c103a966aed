//! The lines of an XLSX file. It is first unpacked into nothing, so that a small file which unpacks to a huge one is refused. Its
//! cells are read one by one, because a file may claim to have thousands of millions.

use std::io::{self, Cursor, Read};

use calamine::{DataRef, Reader, Xlsx};
use shared::error::Problem;
use shared::imports::COLUMNS;
use zip::ZipArchive;

use super::{Lines, unreadable};

/// The most bytes that the parts of a file may unpack to.
const UNPACKED: u64 = 96 * 1024 * 1024;
/// The most parts of a file.
const PARTS: usize = 1_000;

/// The lines of the first sheet.
pub fn lines(bytes: &[u8]) -> Result<Lines, Problem> {
    require_bounded(bytes)?;
    let mut workbook = Xlsx::new(Cursor::new(bytes)).map_err(|cause| broken(&cause))?;
    let Some(name) = workbook.sheet_names().first().cloned() else {
        return Err(unreadable("The XLSX file has no sheet."));
    };
    let mut cells = workbook.worksheet_cells_reader(&name).map_err(|cause| broken(&cause))?;
    let mut lines = Lines::default();
    let (mut row, mut line) = (0, Vec::<String>::new());
    while let Some(cell) = cells.next_cell().map_err(|cause| broken(&cause))? {
        let (own, column) = cell.get_position();
        let text = text(cell.get_value());
        if text.is_empty() {
            continue;
        }
        if own < row {
            return Err(unreadable("The rows of the XLSX file are not in order."));
        }
        if own > row {
            lines.push(number(row), line.iter().map(String::as_str))?;
            line.clear();
            row = own;
        }
        let column = usize::try_from(column).unwrap_or(usize::MAX);
        if column >= COLUMNS {
            return Err(unreadable(format!("Row {} has more than {COLUMNS} cells.", number(row))));
        }
        if line.len() <= column {
            line.resize(column + 1, String::new());
        }
        line[column] = text;
    }
    lines.push(number(row), line.iter().map(String::as_str))?;
    Ok(lines)
}

fn number(row: u32) -> usize {
    usize::try_from(row).unwrap_or(usize::MAX).saturating_add(1)
}

fn broken(cause: &dyn std::error::Error) -> Problem {
    unreadable(format!("The XLSX file cannot be read: {cause}."))
}

// The size that a part of the file gives of itself is not believed.
fn require_bounded(bytes: &[u8]) -> Result<(), Problem> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|cause| broken(&cause))?;
    if archive.len() > PARTS {
        return Err(unreadable("The XLSX file has too many parts."));
    }
    let mut left = UNPACKED;
    for place in 0..archive.len() {
        let part = archive.by_index(place).map_err(|cause| broken(&cause))?;
        let unpacked = io::copy(&mut part.take(left + 1), &mut io::sink()).map_err(|cause| broken(&cause))?;
        left = left.checked_sub(unpacked).ok_or_else(|| unreadable("The XLSX file unpacks to too much."))?;
    }
    Ok(())
}

/// The text that a cell shows: a formula's result, a number's digits, a date's day.
fn text(value: &DataRef<'_>) -> String {
    match value {
        DataRef::Empty => String::new(),
        DataRef::String(text) | DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => text.clone(),
        DataRef::SharedString(text) => (*text).to_owned(),
        DataRef::Int(number) => number.to_string(),
        // Whole numbers are shown without a fraction.
        DataRef::Float(number) => number.to_string(),
        DataRef::Bool(value) => value.to_string(),
        DataRef::Error(error) => error.to_string(),
        DataRef::DateTime(time) => {
            let (year, month, day, ..) = time.to_ymd_hms_milli();
            format!("{year:04}-{month:02}-{day:02}")
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Write;
    use zip::ZipWriter;
    use zip::write::SimpleFileOptions;

    fn cells(bytes: &[u8]) -> Vec<(i32, Vec<String>)> {
        lines(bytes).unwrap().0.into_iter().map(|line| (line.number, line.cells)).collect()
    }

    #[test]
    fn cells_are_read_as_they_are_shown() {
        let mut workbook = rust_xlsxwriter::Workbook::new();
        let sheet = workbook.add_worksheet();
        let date = rust_xlsxwriter::Format::new().set_num_format("yyyy-mm-dd");
        sheet.write_string(0, 0, "Förnamn").unwrap();
        sheet.write_number(2, 0, 12_345_678.0).unwrap();
        sheet.write_formula(2, 1, rust_xlsxwriter::Formula::new("=1+1").set_result("2")).unwrap();
        sheet.write_number_with_format(2, 3, 46_235.0, &date).unwrap();
        sheet.write_string(2, 4, " '=1 ").unwrap();
        let read = cells(&workbook.save_to_buffer().unwrap());
        let row: Vec<String> = ["12345678", "2", "", "2026-08-01", "=1"].map(str::to_owned).to_vec();
        assert_eq!(read, [(1, vec!["Förnamn".to_owned()]), (3, row)]);
    }

    fn packed(name: &str, bytes: impl Iterator<Item = Vec<u8>>) -> Vec<u8> {
        let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
        zip.start_file(name, SimpleFileOptions::default()).unwrap();
        bytes.for_each(|part| zip.write_all(&part).unwrap());
        zip.finish().unwrap().into_inner()
    }

    #[test]
    fn a_file_that_unpacks_to_too_much_is_refused_before_it_is_read() {
        let bomb = packed("xl/worksheets/sheet1.xml", (0..97).map(|_| vec![b' '; 1024 * 1024]));
        assert!(bomb.len() < 1024 * 1024, "{} bytes", bomb.len());
        assert!(lines(&bomb).unwrap_err().detail.contains("unpacks to too much"));
    }

    #[test]
    fn a_far_corner_costs_nothing() {
        let mut workbook = rust_xlsxwriter::Workbook::new();
        let sheet = workbook.add_worksheet();
        sheet.write_string(0, 0, "Förnamn").unwrap();
        sheet.write_string(1_048_575, 16_383, "x").unwrap();
        let refused = lines(&workbook.save_to_buffer().unwrap()).unwrap_err();
        assert!(refused.detail.contains("more than 60 cells"), "{}", refused.detail);
    }
}
