//! The files of a resource: a working resource of the office, with a text, to be made into what is wanted.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, ensure};

use super::names::Names;
use crate::process;

/// Writes the files that are not there. Gives their paths.
pub(super) fn lay_out(root: &Path, names: &Names, is_new: bool) -> Result<Vec<String>> {
    let mut made = Vec::new();
    for (path, text) in paths(names, is_new).into_iter().chain(migrations(root, names)?) {
        let file = root.join(&path);
        if file.exists() {
            continue;
        }
        let folder = file.parent().context("a file has a folder")?;
        fs::create_dir_all(folder)?;
        fs::write(&file, names.fill(text, is_new)).with_context(|| path.clone())?;
        made.push(path);
    }
    Ok(made)
}

fn paths(names: &Names, is_new: bool) -> Vec<(String, &'static str)> {
    let Names { slice, all, .. } = names;
    let (shared, server, queries, client) = if is_new {
        (
            format!("shared/src/{slice}.rs"),
            format!("server/src/{slice}/mod.rs"),
            format!("server/src/{slice}/queries.rs"),
            format!("client/src/{slice}.rs"),
        )
    } else {
        (
            format!("shared/src/{slice}/{all}.rs"),
            format!("server/src/{slice}/{all}.rs"),
            format!("server/src/{slice}/queries/{all}.rs"),
            format!("client/src/{slice}/{all}.rs"),
        )
    };
    vec![
        (shared, include_str!("layout/shared.txt")),
        (server, include_str!("layout/handlers.txt")),
        (queries, include_str!("layout/queries.txt")),
        (client, include_str!("layout/client.txt")),
        (format!("client/locales/sv/{all}.json"), include_str!("layout/sv.txt")),
        (format!("client/locales/en/{all}.json"), include_str!("layout/en.txt")),
        (format!("tests/api/{all}.rs"), include_str!("layout/api.txt")),
        (format!("tests/browser/{all}.rs"), include_str!("layout/browser.txt")),
    ]
}

// Both sets of migrations, under the time of now, unless there is one of that name.
fn migrations(root: &Path, names: &Names) -> Result<Vec<(String, &'static str)>> {
    let ending = format!("_{}", names.all);
    let is_there = |set: &str| -> Result<bool> {
        let mut found = false;
        for entry in fs::read_dir(root.join("migrations").join(set))? {
            found |= entry?.file_name().to_string_lossy().ends_with(&ending);
        }
        Ok(found)
    };
    if is_there("sqlite")? || is_there("postgres")? {
        return Ok(Vec::new());
    }
    let now = process::answer(std::process::Command::new("date").args(["-u", "+%Y-%m-%d-%H%M%S"]))?;
    let now = now.trim();
    ensure!(!now.is_empty(), "`date` told no time");
    let of = |set: &str, file: &str| format!("migrations/{set}/{now}{ending}/{file}.sql");
    Ok(vec![
        (of("sqlite", "up"), include_str!("layout/sqlite.txt")),
        (of("sqlite", "down"), include_str!("layout/down.txt")),
        (of("postgres", "up"), include_str!("layout/postgres.txt")),
        (of("postgres", "down"), include_str!("layout/down.txt")),
    ])
}
