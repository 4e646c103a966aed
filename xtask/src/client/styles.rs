//! The stylesheets: one after the other in the order of their names, without comments and needless space.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

/// Reads and joins `*.css` of the folder. A folder that is not there gives an empty stylesheet.
pub(super) fn read(folder: &Path) -> Result<String> {
    let mut files: Vec<PathBuf> = fs::read_dir(folder)
        .into_iter()
        .flatten()
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| path.extension().is_some_and(|ending| ending == "css"))
        .collect();
    files.sort();
    let mut joined = String::new();
    for file in files {
        joined.push_str(&fs::read_to_string(&file).with_context(|| file.display().to_string())?);
        joined.push('\n');
    }
    Ok(strip(&joined))
}

/// Characters beside which white space means nothing. The colon is not among them: `a :hover` is not `a:hover`, so only the space
/// after a colon goes. Parentheses, `+`, `-` and `>` are not either: `calc()` and `and (` need their space.
const SOLITARY: [char; 4] = ['{', '}', ';', ','];

/// Drops comments and needless white space; texts in quotes stay as they are.
fn strip(css: &str) -> String {
    let mut stripped = String::with_capacity(css.len());
    let mut rest = css;
    let mut space = false;
    while let Some(next) = rest.chars().next() {
        let length = if rest.starts_with("/*") {
            space = space || needs_gap(&stripped, after_comment(rest));
            rest.len() - after_comment(rest).len()
        } else if next.is_whitespace() {
            space = true;
            next.len_utf8()
        } else {
            let length = if matches!(next, '"' | '\'') { quoted(rest) } else { next.len_utf8() };
            push(&mut stripped, &rest[..length], space);
            space = false;
            length
        };
        rest = &rest[length..];
    }
    stripped
}

/// Appends a piece, with one space before it if there was white space that means something.
fn push(stripped: &mut String, piece: &str, space: bool) {
    let left_is_free = stripped.is_empty() || stripped.ends_with(SOLITARY) || stripped.ends_with(':');
    if piece == "}" && stripped.ends_with(';') {
        stripped.pop();
    } else if space && !left_is_free && !piece.starts_with(SOLITARY) {
        stripped.push(' ');
    }
    stripped.push_str(piece);
}

/// Whether a comment is all that keeps two words apart.
fn needs_gap(before: &str, after: &str) -> bool {
    let is_word = |letter: char| letter.is_alphanumeric() || matches!(letter, '-' | '_' | '%');
    before.ends_with(is_word) && after.starts_with(is_word)
}

fn after_comment(text: &str) -> &str {
    text[2..].find("*/").map_or("", |end| &text[2 + end + 2..])
}

/// The length of the quoted text at the start, with its quotes.
fn quoted(text: &str) -> usize {
    let mut letters = text.char_indices();
    let quote = letters.next().map(|(_, quote)| quote);
    while let Some((place, letter)) = letters.next() {
        if letter == '\\' {
            letters.next();
        } else if Some(letter) == quote {
            return place + letter.len_utf8();
        }
    }
    text.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn drops_comments_and_space() {
        assert_eq!(
            strip("/* a */\n.b > p ,\n.c {\n  color : red;\n  margin: 0 auto;\n}\n"),
            ".b > p,.c{color :red;margin:0 auto}"
        );
    }

    #[test]
    fn keeps_space_that_means_something() {
        assert_eq!(strip("a :hover { width: calc(1px + 2px) }"), "a :hover{width:calc(1px + 2px)}");
        assert_eq!(strip("@media (a) and (b) { }"), "@media (a) and (b){}");
    }

    #[test]
    fn keeps_quoted_texts() {
        assert_eq!(
            strip(r#"a::before { content: "/* ; \" å  */" ; }"#),
            r#"a::before{content:"/* ; \" å  */"}"#
        );
        assert_eq!(strip("a { content: 'open"), "a{content:'open");
    }

    #[test]
    fn a_comment_keeps_words_apart() {
        assert_eq!(strip("a{margin:1px/**/2px}"), "a{margin:1px 2px}");
        assert_eq!(strip("a/* never closed"), "a");
    }
}
