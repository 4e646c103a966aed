//! The table of problems: no code that nobody answers with, and no decision on texts that a database may translate.

use std::fs;
use std::path::Path;

use shared::error::ErrorCode;

/// Files that name codes and answer with none: the table of the codes, and the description of the API.
const NAMES_ONLY: [&str; 2] = ["shared/src/error", "server/src/openapi"];

fn is_of_tests(path: &Path) -> bool {
    path.file_name().and_then(|name| name.to_str()).is_some_and(|name| name.ends_with("tests.rs"))
}

fn sources(folder: &Path, text: &mut String) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if NAMES_ONLY.iter().any(|part| path.ends_with(part)) || is_of_tests(&path) {
            continue;
        }
        if path.is_dir() {
            sources(&path, text);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            text.push_str(&code_of(&fs::read_to_string(&path).unwrap()));
        }
    }
}

/// The code of a file, without comments. Its tests stand at its end: a test that expects a code is no use of it.
fn code_of(file: &str) -> String {
    let code = file.split("#[cfg(test)]").next().unwrap();
    code.lines().flat_map(|line| [line.split("//").next().unwrap(), "\n"]).collect()
}

/// True when the code answers with this problem. To compare with a code, or to tell it from others, is no answer.
fn answers_with(code: &str, name: &str) -> bool {
    code.match_indices(name).any(|(place, _)| {
        let Some(before) = ["ErrorCode::", "E::"].iter().find_map(|way| code[..place].strip_suffix(way))
        else {
            return false;
        };
        let after = &code[place + name.len()..];
        let is_compared = before.ends_with("== ") || before.ends_with("!= ");
        let is_told_apart = ["=>", "|", "if "].iter().any(|sign| after.trim_start().starts_with(sign));
        !is_compared && !is_told_apart && !after.starts_with(|sign: char| sign.is_alphanumeric())
    })
}

#[test]
fn every_code_is_answered_with_somewhere() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let mut text = String::new();
    sources(&root.join("server/src"), &mut text);
    sources(&root.join("shared/src"), &mut text);
    let is_unused = |code: &&ErrorCode| !answers_with(&text, &format!("{code:?}"));
    let unused: Vec<_> = ErrorCode::ALL.iter().filter(is_unused).collect();
    assert_eq!(unused, Vec::<&ErrorCode>::new());
}

#[test]
fn only_an_answer_is_a_use_of_a_code() {
    for (file, is_use) in [
        ("return Err(ErrorCode::TeamSize.into());", true),
        ("E::TeamSize.because(told)", true),
        ("or_conflict(ErrorCode::TeamSize)", true),
        ("if problem.code == ErrorCode::TeamSize {}", false),
        ("ErrorCode::TeamSize => told,", false),
        ("ErrorCode::TeamSize\n    | ErrorCode::WrongUnit => told,", false),
        ("// It answers with ErrorCode::TeamSize.", false),
        ("ErrorCode::TeamSizes.into()", false),
        ("FieldCode::TeamSize", false),
        ("#[cfg(test)]\nmod tests { const _: ErrorCode = ErrorCode::TeamSize; }", false),
    ] {
        assert_eq!(answers_with(&code_of(file), "TeamSize"), is_use, "{file}");
    }
    assert!(is_of_tests(Path::new("a/config_tests.rs")) && is_of_tests(Path::new("a/error/tests.rs")));
    assert!(!is_of_tests(Path::new("a/tests/mod.rs")));
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
