//! What a resource still lacks, as far as a program can see.

use std::fs;
use std::path::Path;

use super::names::Names;

/// What is missing, in the order of work.
pub(super) fn missing(root: &Path, names: &Names) -> Vec<String> {
    let Names { slice, all, one, type_name, path, .. } = names;
    let has = |file: &str, text: &str| {
        fs::read_to_string(root.join(file)).is_ok_and(|content| content.contains(text))
    };
    let within = |folder: &str, text: &str| any_file_has(&root.join(folder), text);
    let checks = [
        (
            has("shared/src/schema.rs", &format!("    {all} (")),
            "the table in shared/src/schema.rs: read the migration, then write the table there by hand as it will be, or make the type \
             without `diesel` first; `UPDATE_SCHEMA=1 cargo nextest run -p shared -p server -p tests -p xtask --test api schema` writes it"
                .to_owned(),
        ),
        (
            within(&format!("server/src/{slice}"), &format!("SubjectKind::{type_name},")),
            format!("how the log calls a {one}: a `Naming` among the `subjects` of the slice {slice} (the program does not compile before)"),
        ),
        (
            within(&format!("server/src/{slice}"), &format!("{all}::")),
            format!("the routes: `.configure({all}::routes)` in server/src/{slice}/mod.rs"),
        ),
        (
            has("ARCHITECTURE.md", slice),
            format!("the slice {slice} in the picture of the floors in ARCHITECTURE.md"),
        ),
        (
            within("client/src", &format!("crate::{slice}::")) || within(&format!("client/src/{slice}"), &format!("{all}::")),
            format!("a way to it in the web app: a part of another page (`crate::{slice}::…` among its `PARTS`), or routes of its own"),
        ),
        (
            has("tests/src/world.sql", &format!("INSERT INTO {all} ")),
            format!("number 42 of it in tests/src/world.sql: without, the access matrix shows 404 for everybody (table {all})"),
        ),
        (
            has("openapi/openapi.json", &format!("/api/v1/{path}")),
            "the API's description: `cargo xtask openapi`, and read the difference".to_owned(),
        ),
        (
            within("tests/api/snapshots", &format!("_{one} ")) || within("tests/api/snapshots", &format!("_{all} ")),
            "its rows of the access matrix: run the API tests with INSTA_UPDATE=always, and read the difference: who may do what?".to_owned(),
        ),
        (
            has("migrations/sha256sums", &format!("_{all}/")),
            "its migrations in sha256sums, when they are ready to be merged: \
             `UPDATE_MIGRATIONS=1 cargo nextest run -p shared -p server -p tests -p xtask --test api migrations`"
                .to_owned(),
        ),
        (has("CHANGELOG.md", &names.said), "a line in CHANGELOG.md".to_owned()),
    ];
    checks.into_iter().filter(|(is_there, _)| !is_there).map(|(_, what)| what).collect()
}

fn any_file_has(folder: &Path, text: &str) -> bool {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    entries.map(|entry| entry.path()).any(|path| {
        if path.is_dir() {
            any_file_has(&path, text)
        } else {
            fs::read_to_string(&path).is_ok_and(|content| content.contains(text))
        }
    })
}
