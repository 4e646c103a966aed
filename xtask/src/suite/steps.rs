//! The work of each step of `cargo xtask test`.

use std::env;
use std::process::Command;

use anyhow::Result;

use super::report::Outcome;
use super::{Step, advisories, licences};
use crate::fuzz;
use crate::postgres::{Cluster, Durability, Language};
use crate::system::Requirement;
use crate::workspace::{HOST_PACKAGES, WASM_TARGET, Workspace};
use crate::{bench, client, process, server};

/// Test binaries of the crate `tests`. One without a `tests/<name>/main.rs` does not exist yet.
const API: [&str; 2] = ["api", "durability"];
const BROWSER: [&str; 1] = ["browser"];
const BENCH: [&str; 1] = ["bench"];

/// Carries out one step. An error means that it failed.
pub(super) fn carry_out(step: Step, workspace: &Workspace) -> Result<Outcome> {
    match step {
        Step::Format => process::succeed(workspace.cargo().args(["fmt", "--all", "--check"]))?,
        Step::Licences => licences::check(workspace)?,
        Step::Advisories => return advisories::check(workspace),
        Step::Lint => lint(workspace)?,
        Step::Docs => docs(workspace)?,
        Step::Client => {
            client::build(workspace, client::Variant::Release)?;
            client::check_weight(workspace)?;
        }
        Step::Unit => unit(workspace)?,
        Step::ApiSqlite => {
            return suite(workspace, &API, |tests| {
                tests.env("TEST_DATABASE", "sqlite").env_remove("TEST_DATABASE_URL");
                process::succeed(tests)
            });
        }
        Step::ApiPostgres => return suite(workspace, &API, on_postgres),
        Step::ApiSwedish => return in_swedish(workspace),
        Step::Browser => return browser(workspace, process::succeed),
        Step::Fuzz if !fuzz::has_description(workspace) => {
            return Ok(Outcome::Skipped("not there yet: openapi/openapi.json".to_owned()));
        }
        Step::Fuzz => fuzz::run(workspace, &fuzz::Arguments::default())?,
        Step::Bench => {
            return if missing(workspace, &BENCH).is_empty() {
                bench::show(workspace).map(|()| Outcome::Passed)
            } else {
                Ok(not_there(&BENCH))
            };
        }
    }
    Ok(Outcome::Passed)
}

fn lint(workspace: &Workspace) -> Result<()> {
    let deny = ["--", "-D", "warnings"];
    let host =
        process::succeed(workspace.cargo().arg("clippy").args(HOST_PACKAGES).arg("--all-targets").args(deny));
    let browser = ["clippy", "-p", "client", "-p", "shared", "--target", WASM_TARGET];
    let browser = process::succeed(workspace.cargo().args(browser).args(deny));
    host.and(browser)
}

/// The rules, without a database or a browser. The web app's rules are among them, compiled for this machine.
fn unit(workspace: &Workspace) -> Result<()> {
    let host = process::succeed(runner(workspace).args(HOST_PACKAGES).args(["--lib", "--bins"]));
    let client = process::succeed(runner(workspace).args(["-p", "client"]));
    host.and(client)
}

fn docs(workspace: &Workspace) -> Result<()> {
    let mut doc = workspace.cargo();
    doc.args(["doc", "--no-deps", "--document-private-items"]).args(HOST_PACKAGES);
    process::succeed(doc.env("RUSTDOCFLAGS", "-Dwarnings"))
}

/// Runs the web app in a real browser.
pub(super) fn browser(
    workspace: &Workspace,
    run: impl FnOnce(&mut Command) -> Result<()>,
) -> Result<Outcome> {
    if missing(workspace, &BROWSER).is_empty() {
        Requirement::Browser.provide()?;
        client::build(workspace, client::Variant::Release)?;
    }
    suite(workspace, &BROWSER, run)
}

/// Runs those test binaries that exist. The step has passed only if all of them exist.
fn suite(
    workspace: &Workspace,
    names: &[&str],
    run: impl FnOnce(&mut Command) -> Result<()>,
) -> Result<Outcome> {
    let missing = missing(workspace, names);
    if missing.len() == names.len() {
        return Ok(not_there(&missing));
    }
    // Tests that start the program itself need the present one.
    let program = server::build_for_tests(workspace)?;
    let mut tests = runner(workspace);
    tests.args(HOST_PACKAGES).env("SAMVERKA_PROGRAM", program);
    for name in names.iter().filter(|name| !missing.contains(name)) {
        tests.args(["--test", name]);
    }
    run(&mut tests)?;
    Ok(if missing.is_empty() { Outcome::Passed } else { not_there(&missing) })
}

/// Runs on the cluster that `TEST_DATABASE_URL` names, or else on a private one.
fn on_postgres(tests: &mut Command) -> Result<()> {
    tests.env("TEST_DATABASE", "postgres");
    if env::var_os("TEST_DATABASE_URL").is_some() {
        return process::succeed(tests);
    }
    Requirement::Postgres.provide()?;
    let cluster = Cluster::start(Durability::Unsynced, Language::English)?;
    process::succeed(tests.env("TEST_DATABASE_URL", cluster.url()))
}

/// Tests about what is decided on a fault of the database, on a private PostgreSQL that speaks Swedish. Some of them, which other
/// steps pass by, need just that. Where the locale cannot be made, the step is left out and says why.
fn in_swedish(workspace: &Workspace) -> Result<Outcome> {
    const ABOUT_FAULTS: [&str; 4] = ["language::", "repeats::", "errors::", "faults::"];
    Requirement::Postgres.provide()?;
    let cluster = match Cluster::start(Durability::Unsynced, Language::Swedish) {
        Ok(cluster) if cluster.speaks_swedish() => cluster,
        Ok(_) => return Ok(Outcome::Skipped("left out: this PostgreSQL has no Swedish messages".to_owned())),
        Err(cause) => {
            return Ok(Outcome::Skipped(format!("left out: no PostgreSQL that speaks Swedish: {cause:#}")));
        }
    };
    suite(workspace, &API, |tests| {
        tests.env("TEST_DATABASE", "postgres").env("TEST_DATABASE_URL", cluster.url());
        process::succeed(tests.args(["--", "--include-ignored"]).args(ABOUT_FAULTS))
    })
}

/// cargo-nextest if it is installed, because it is faster; otherwise `cargo test`.
fn runner(workspace: &Workspace) -> Command {
    let mut cargo = workspace.cargo();
    if process::printed(workspace.cargo().args(["nextest", "--version"])).is_some() {
        cargo.args(["nextest", "run"]);
    } else {
        cargo.arg("test");
    }
    cargo.arg("--no-fail-fast");
    cargo
}

fn missing<'a>(workspace: &Workspace, names: &[&'a str]) -> Vec<&'a str> {
    let is_there = |name: &&str| workspace.root.join("tests").join(name).join("main.rs").is_file();
    names.iter().copied().filter(|name| !is_there(name)).collect()
}

fn not_there(names: &[&str]) -> Outcome {
    Outcome::Skipped(format!("not there yet: tests/{}", names.join(", tests/")))
}
