//! Text in an unknown encoding, and the lines of a CSV file.

use csv_core::ReadRecordResult;
use encoding_rs::{Encoding, UTF_16BE, UTF_16LE, WINDOWS_1252};
use shared::error::Problem;
use shared::imports::{CELL, COLUMNS};

use super::{Lines, unreadable};

/// So many bytes are looked at to find out how a text is written.
const SAMPLE: usize = 4096;

/// Guesses the encoding of bytes and returns their text: by the byte-order mark, then UTF-16 by its zero bytes, then UTF-8 if
/// valid, else Windows-1252, which old spreadsheets write.
pub fn decoded(bytes: &[u8]) -> Result<String, Problem> {
    let marked = Encoding::for_bom(bytes).map(|(encoding, _)| encoding);
    let text = match marked.or_else(|| sixteen_bits(bytes)) {
        Some(encoding) => {
            let (text, _, has_faults) = encoding.decode(bytes);
            if has_faults {
                return Err(unreadable(format!("The file is not whole: it is no {}.", encoding.name())));
            }
            text.into_owned()
        }
        None => match std::str::from_utf8(bytes) {
            Ok(text) => text.to_owned(),
            Err(_) => WINDOWS_1252.decode_without_bom_handling(bytes).0.into_owned(),
        },
    };
    if text.contains('\0') { Err(unreadable("The file is no text.")) } else { Ok(text) }
}

// Western text in UTF-16 has a zero in nearly every second byte, and no zero in between.
fn sixteen_bits(bytes: &[u8]) -> Option<&'static Encoding> {
    let sample = bytes.get(..SAMPLE).unwrap_or(bytes);
    if sample.len() < 4 || !bytes.len().is_multiple_of(2) {
        return None;
    }
    let zeros = |from: usize| sample.iter().skip(from).step_by(2).filter(|byte| **byte == 0).count();
    let (first, second, most) = (zeros(0), zeros(1), sample.len() / 2 * 9 / 10);
    match (first, second) {
        (0, second) if second >= most => Some(UTF_16LE),
        (first, 0) if first >= most => Some(UTF_16BE),
        _ => None,
    }
}

/// The most cells of a row, empty ones included: spreadsheets write separators for columns that nobody has filled in.
const CELLS: usize = 1_000;
/// The most bytes of a row.
const BYTES: usize = COLUMNS * CELL * 4;

/// The lines of a CSV file, with any of the usual separators. A row gets a fixed amount of memory: a row of separators alone
/// could have millions of cells.
pub fn lines(text: &str) -> Result<Lines, Problem> {
    let mut reader = csv_core::ReaderBuilder::new().delimiter(separator(text)).build();
    let (mut row, mut ends) = (vec![0; BYTES], vec![0; CELLS]);
    let (mut lines, mut last, mut left) = (Lines::default(), 0, text.as_bytes());
    loop {
        // The reader stands right behind the last row: the end of that line, and blank lines, are still to come.
        let from = usize::try_from(reader.line()).unwrap_or(usize::MAX).saturating_add(blank_lines(left));
        let (mut written, mut count) = (0, 0);
        loop {
            let (result, read, bytes, cells) =
                reader.read_record(left, &mut row[written..], &mut ends[count..]);
            left = &left[read..];
            written += bytes;
            count += cells;
            match result {
                ReadRecordResult::Record => break,
                ReadRecordResult::End => return Ok(lines),
                // Read once more, it sees that there is no more.
                ReadRecordResult::InputEmpty => {}
                ReadRecordResult::OutputFull => {
                    return Err(unreadable(format!("Row {from} is too long. Is a quotation mark missing?")));
                }
                ReadRecordResult::OutputEndsFull => {
                    return Err(unreadable(format!(
                        "Row {from} has more than {CELLS} cells; at most {COLUMNS} are read."
                    )));
                }
            }
        }
        // The reader does not count unusual line ends. So each row gets a number that is higher by one at least.
        last = from.max(last + 1);
        let row = str::from_utf8(&row[..written]).map_err(|_| unreadable("The file is no text."))?;
        let starts = std::iter::once(0).chain(ends.iter().copied());
        lines.push(last, starts.zip(&ends[..count]).map(|(start, end)| &row[start..*end]))?;
    }
}

fn blank_lines(left: &[u8]) -> usize {
    let ends = left.iter().take_while(|byte| matches!(byte, b'\r' | b'\n'));
    ends.filter(|byte| **byte == b'\n').count()
}

// The separator that the first line has most of, outside of quotes.
fn separator(text: &str) -> u8 {
    let first = text.lines().find(|line| !line.trim().is_empty()).unwrap_or_default();
    let mut is_quoted = false;
    let mut counts = [(b';', 0), (b',', 0), (b'\t', 0)];
    for byte in first.bytes() {
        if byte == b'"' {
            is_quoted = !is_quoted;
        } else if let Some((_, count)) = counts.iter_mut().find(|(mark, _)| *mark == byte && !is_quoted) {
            *count += 1;
        }
    }
    // Among equally frequent ones the first is taken.
    counts.iter().rev().max_by_key(|(_, count)| *count).map_or(b';', |(mark, _)| *mark)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_has_the_number_that_an_editor_shows() {
        let numbers = |text: &str| lines(text).unwrap().0.iter().map(|line| line.number).collect::<Vec<_>>();
        assert_eq!(numbers("a\r\nb\r\n\r\n\r\nc\r\n"), [1, 2, 5]);
        assert_eq!(numbers("\na\n\"b\nb\"\nc"), [2, 3, 5]);
        assert_eq!(numbers("a\rb\rc"), [1, 2, 3]);
    }

    #[test]
    fn a_row_of_nothing_but_separators_is_refused_where_it_has_too_many() {
        let row = |cells: usize| format!("Förnamn;Efternamn\n{}\nElsa;Ström", ";".repeat(cells - 1));
        assert_eq!(lines(&row(CELLS)).unwrap().0.len(), 2, "an empty row is none");
        let refused = lines(&row(CELLS + 1)).unwrap_err();
        assert!(refused.detail.starts_with("Row 2 has more than 1000 cells"), "{}", refused.detail);
        let endless = lines(&format!("\"{}", "x".repeat(BYTES + 1))).unwrap_err();
        assert!(endless.detail.starts_with("Row 1 is too long"), "{}", endless.detail);
    }

    #[test]
    fn separators_inside_of_quotes_do_not_count() {
        assert_eq!(separator("\"a,b,c,d\";b"), b';');
        assert_eq!(separator("\n\na\tb;c\td"), b'\t');
        assert_eq!(separator("a"), b';');
    }
}
