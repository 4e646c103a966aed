//! The table of problems: no code that nobody answers with, and no decision on texts that a database may translate.

use std::fs;
use std::path::Path;

use shared::error::ErrorCode;

fn sources(folder: &Path, text: &mut String) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            sources(&path, text);
        } else if path.extension().is_some_and(|ending| ending == "rs")
            && !path.ends_with("tests.rs")
            && !path.components().any(|part| part.as_os_str() == "error")
        {
            let code = fs::read_to_string(&path).unwrap();
            // Tests that expect a code are no use of it.
            text.push_str(code.split("#[cfg(test)]").next().unwrap());
        }
    }
}

#[test]
fn every_code_is_answered_with_somewhere() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let mut text = String::new();
    sources(&root.join("server/src"), &mut text);
    sources(&root.join("shared/src"), &mut text);
    let is_used = |code: &&ErrorCode| {
        let name = format!("{code:?}");
        text.match_indices(&name).any(|(place, _)| {
            let before = &text[..place];
            let after = text[place + name.len()..].chars().next();
            (before.ends_with("ErrorCode::") || before.ends_with("E::"))
                && !after.is_some_and(char::is_alphanumeric)
        })
    };
    let unused: Vec<_> = ErrorCode::ALL.iter().filter(|code| !is_used(code)).collect();
    assert_eq!(unused, Vec::<&ErrorCode>::new());
}

/// The files that read the text of a database's fault, because diesel does not hand its kind on. PostgreSQL is made to speak English
/// for them: `server/src/db/language.rs`.
const READ_TEXTS: [&str; 3] = ["db/language.rs", "error.rs", "repeats/queries.rs"];

fn readers(folder: &Path, root: &Path, found: &mut Vec<String>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            readers(&path, root, found);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            let code = fs::read_to_string(&path).unwrap();
            if code.contains("DatabaseError(") && code.contains(".message()") {
                found.push(path.strip_prefix(root).unwrap().display().to_string());
            }
        }
    }
}

#[test]
fn no_further_decision_rests_on_the_text_of_a_fault() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../server/src");
    let mut found = Vec::new();
    readers(&root, &root, &mut found);
    found.sort();
    assert_eq!(
        found, READ_TEXTS,
        "let PostgreSQL's kind decide, or see that tests/api/language.rs covers the text"
    );
}
