//! Text of whatever encoding, and the lines of a CSV file.

use encoding_rs::{Encoding, UTF_16BE, UTF_16LE, WINDOWS_1252};
use shared::error::Problem;

use super::{Lines, unreadable};

/// So many bytes are looked at to find out how a text is written.
const SAMPLE: usize = 4096;

/// The text of bytes that do not say how they are to be read: by their mark, by their zeros, as UTF-8 when they are that, or
/// as Windows-1252, which old spreadsheets write.
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

// Of western text in sixteen bits every second byte is zero, and none of the others.
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

/// The lines of a CSV file, whichever separator it has.
pub fn lines(text: &str) -> Result<Lines, Problem> {
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(separator(text))
        .has_headers(false)
        .flexible(true)
        .from_reader(text.as_bytes());
    let (mut lines, mut last) = (Lines::default(), 0);
    for record in reader.records() {
        let record = record.map_err(|cause| unreadable(format!("The file is no CSV: {cause}.")))?;
        // Of lines that end in other ways than usual, each is at least one further down.
        last = record.position().map_or(0, |position| first_line(text, position)).max(last + 1);
        lines.push(last, record.iter())?;
    }
    Ok(lines)
}

// The reader stands behind the record before: the ends of its line and of blank ones are still to come.
fn first_line(text: &str, position: &csv::Position) -> usize {
    let from = usize::try_from(position.byte()).unwrap_or(usize::MAX);
    let ends = text.as_bytes().get(from..).unwrap_or_default().iter();
    let skipped =
        ends.take_while(|byte| matches!(byte, b'\r' | b'\n')).filter(|byte| **byte == b'\n').count();
    usize::try_from(position.line()).unwrap_or(usize::MAX).saturating_add(skipped)
}

// The one that the first line has most of, outside of quotes.
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
    // Of equals the first one.
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
    fn separators_inside_of_quotes_do_not_count() {
        assert_eq!(separator("\"a,b,c,d\";b"), b';');
        assert_eq!(separator("\n\na\tb;c\td"), b'\t');
        assert_eq!(separator("a"), b';');
    }
}
