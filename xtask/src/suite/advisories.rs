//! `RustSec`'s advisories about our dependencies. A finding that cannot be mended stands in `deny.toml`, with the reason.
//!
//! The advisories are a repository of their own. It is fetched within some seconds or not at all: without network the step is
//! skipped, and says so.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;

use anyhow::{Context, Result, bail, ensure};
use rustsec::advisory::Informational;
use rustsec::report::Settings;
use rustsec::{Database, Lockfile, Report};
use toml::{Table, Value};

use super::report::Outcome;
use crate::process;
use crate::workspace::Workspace;

/// The repository of the advisories.
const ADDRESS: &str = "https://github.com/RustSec/advisory-db";

/// Names a folder that has them already.
const FOLDER: &str = "RUSTSEC_ADVISORY_DB";

/// How long fetching may take.
const PATIENCE: Duration = Duration::from_secs(20);

/// Looks for advisories about the packages of `Cargo.lock`.
pub(super) fn check(workspace: &Workspace) -> Result<Outcome> {
    let folder = match env::var_os(FOLDER) {
        Some(folder) => PathBuf::from(folder),
        None => match fetch(&workspace.target.join("advisory-db")) {
            Ok(folder) => folder,
            Err(reason) => return Ok(Outcome::Skipped(format!("no advisories to be had: {reason:#}"))),
        },
    };
    let read = |name: &str| fs::read_to_string(workspace.root.join(name)).with_context(|| name.to_owned());
    let found = look(&folder, &read("Cargo.lock")?, &ignored(&read("deny.toml")?)?)?;
    ensure!(found.is_empty(), "mend, or name with a reason in deny.toml:\n{}", found.join("\n"));
    Ok(Outcome::Passed)
}

/// Brings the newest advisories into a folder.
fn fetch(folder: &Path) -> Result<PathBuf> {
    if folder.join(".git").is_dir() {
        process::succeed_within(git(folder).args(["fetch", "-q", "--depth=1", ADDRESS, "HEAD"]), PATIENCE)?;
        process::succeed_within(git(folder).args(["reset", "-q", "--hard", "FETCH_HEAD"]), PATIENCE)?;
    } else {
        fs::create_dir_all(folder)?;
        process::succeed_within(git(folder).args(["clone", "-q", "--depth=1", ADDRESS, "."]), PATIENCE)
            // git does not clone into a folder with half a clone in it.
            .inspect_err(|_| drop(fs::remove_dir_all(folder)))?;
    }
    Ok(folder.to_path_buf())
}

/// git in a folder, which asks nobody anything.
fn git(folder: &Path) -> Command {
    let mut git = Command::new("git");
    git.current_dir(folder).env("GIT_TERMINAL_PROMPT", "0").stdin(Stdio::null());
    git
}

/// The advisories that `deny.toml` passes over: each with its reason.
fn ignored(policy: &str) -> Result<Vec<String>> {
    let policy: Table = policy.parse().context("deny.toml")?;
    let entries = policy.get("advisories").and_then(|advisories| advisories.get("ignore"));
    let mut ids = Vec::new();
    for entry in entries.and_then(Value::as_array).into_iter().flatten() {
        let text =
            |name: &str| entry.get(name).and_then(Value::as_str).filter(|text| !text.trim().is_empty());
        match (text("id"), text("reason")) {
            (Some(id), Some(_)) => ids.push(id.to_owned()),
            _ => bail!("deny.toml: an advisory is ignored with an id and a reason, not as {entry}"),
        }
    }
    Ok(ids)
}

/// Finds the advisories about packages, a line each, except the ignored ones.
fn look(folder: &Path, lockfile: &str, ignored: &[String]) -> Result<Vec<String>> {
    let database = Database::open(folder).with_context(|| folder.display().to_string())?;
    let lockfile: Lockfile = lockfile.parse().context("Cargo.lock")?;
    let informational_warnings =
        vec![Informational::Notice, Informational::Unmaintained, Informational::Unsound];
    let settings = Settings { informational_warnings, ..Settings::default() };
    let report = Report::generate(&database, &lockfile, &settings);
    let vulnerable = report.vulnerabilities.list.iter().map(|one| (&one.advisory, &one.package));
    let warned = report.warnings.values().flatten();
    let warned = warned.filter_map(|one| Some((one.advisory.as_ref()?, &one.package)));
    let (mut found, mut passed_over) = (Vec::new(), Vec::new());
    for (advisory, package) in vulnerable.chain(warned) {
        let id = advisory.id.to_string();
        if ignored.contains(&id) {
            passed_over.push(id);
        } else {
            found.push(format!("{} {}: {id}: {}", package.name, package.version, advisory.title));
        }
    }
    for id in ignored.iter().filter(|id| !passed_over.contains(id)) {
        println!("deny.toml ignores {id}, which is nothing against us (any more, or in this copy)");
    }
    let count = database.iter().count();
    println!("{} packages, {count} advisories, {} passed over", lockfile.packages.len(), passed_over.len());
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    const LOCKFILE: &str = r#"
version = 4

[[package]]
name = "thin"
version = "1.2.0"
source = "registry+https://github.com/rust-lang/crates.io-index"
checksum = "0000000000000000000000000000000000000000000000000000000000000000"

[[package]]
name = "left"
version = "0.1.0"
source = "registry+https://github.com/rust-lang/crates.io-index"
checksum = "0000000000000000000000000000000000000000000000000000000000000000"
"#;

    /// A folder of advisories as the repository has them.
    fn folder(advisories: &[(&str, &str, &str)]) -> tempfile::TempDir {
        let folder = tempfile::tempdir().unwrap();
        for (id, package, more) in advisories {
            let crates = folder.path().join("crates").join(package);
            fs::create_dir_all(&crates).unwrap();
            let text = format!(
                "```toml\n[advisory]\nid = \"{id}\"\npackage = \"{package}\"\ndate = \"2026-01-02\"\n{more}\n[versions]\npatched = [\">= 1.3.0\"]\n```\n\n# It breaks\n\nReally.\n"
            );
            fs::write(crates.join(format!("{id}.md")), text).unwrap();
        }
        folder
    }

    #[test]
    fn what_is_known_against_a_version_is_found() {
        let known = folder(&[
            ("RUSTSEC-2026-0001", "thin", ""),
            ("RUSTSEC-2026-0002", "left", "informational = \"unmaintained\""),
            ("RUSTSEC-2026-0003", "other", ""),
        ]);
        let found = look(known.path(), LOCKFILE, &[]).unwrap();
        assert_eq!(
            found,
            ["thin 1.2.0: RUSTSEC-2026-0001: It breaks", "left 0.1.0: RUSTSEC-2026-0002: It breaks"]
        );
        let ignored = ["RUSTSEC-2026-0001".to_owned(), "RUSTSEC-2026-0002".to_owned()];
        assert_eq!(look(known.path(), LOCKFILE, &ignored).unwrap(), Vec::<String>::new());
        let mended = LOCKFILE.replace("1.2.0", "1.3.0");
        assert_eq!(look(known.path(), &mended, &ignored[1..]).unwrap(), Vec::<String>::new());
    }

    #[test]
    fn a_folder_without_advisories_is_a_failure() {
        assert!(look(tempfile::tempdir().unwrap().path(), LOCKFILE, &[]).is_err());
    }

    #[test]
    fn nothing_is_ignored_without_a_reason() {
        let with = |entry: &str| ignored(&format!("[advisories]\nignore = [{entry}]"));
        assert_eq!(with("{ id = \"RUSTSEC-1\", reason = \"unused\" }").unwrap(), ["RUSTSEC-1"]);
        assert!(with("\"RUSTSEC-1\"").is_err());
        assert!(with("{ id = \"RUSTSEC-1\", reason = \" \" }").is_err());
        assert_eq!(ignored("").unwrap(), Vec::<String>::new());
    }

    #[test]
    fn nobody_is_waited_for_longer_than_allowed() {
        let late = process::succeed_within(Command::new("sleep").arg("30"), Duration::from_millis(50));
        assert!(late.unwrap_err().to_string().contains("took longer"));
    }
}
