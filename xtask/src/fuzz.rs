//! `cargo xtask fuzz`: schemathesis sends the running server everything that its description promises, and much that it does not.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context, Result, ensure};
use clap::ValueEnum;
use serde_json::Value;

use crate::postgres::{Cluster, Durability, Language};
use crate::process;
use crate::server::{self, Scratch};
use crate::system::Requirement;
use crate::workspace::Workspace;

/// The release that the arguments below are written for.
const PACKAGE: &str = "schemathesis==4.32.5";

/// Where the server describes itself.
const DESCRIPTION: &str = "/api/v1/openapi.json";

/// The arguments of schemathesis. The coverage phase sends what the description calls for, some fifty requests to each operation.
/// The stateful phase is left out, because nothing bounds it. One description always gets one set of requests.
const ARGUMENTS: [&str; 10] = [
    "--phases=examples,coverage,fuzzing",
    "--checks=not_a_server_error,status_code_conformance,content_type_conformance,response_schema_conformance",
    "--generation-deterministic",
    "--workers=2",
    // The rate stays below what the server allows a caller in the long run: a refusal because of haste would find nothing.
    "--rate-limit=80/s",
    "--request-timeout=10",
    "--suppress-health-check=all",
    "--warnings=off",
    "--continue-on-failure",
    "--no-color",
];

/// Settings that are no arguments: how a person logs in.
const CONFIGURATION: &str = "tests/schemathesis.toml";

/// How a machine gets its token.
const MACHINE: &str = "tests/schemathesis_machine.py";

/// Where the description lies.
const WRITTEN: &str = "openapi/openapi.json";

/// As whom, how much, and on which database.
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// Who asks.
    #[arg(long = "as", value_name = "WHO", default_value = "administrator")]
    who: Who,
    /// How many requests the fuzzing sends, over all operations together, beside those that the description calls for.
    #[arg(long, default_value_t = 3_000)]
    cases: usize,
    /// On a private PostgreSQL instead of SQLite.
    #[arg(long)]
    postgres: bool,
}

impl Default for Arguments {
    fn default() -> Self {
        Self { who: Who::Administrator, cases: 3_000, postgres: false }
    }
}

/// Who asks.
#[derive(Clone, Copy, PartialEq, Eq, Debug, ValueEnum)]
enum Who {
    /// The demo's administrator, who may do nearly everything.
    Administrator,
    /// A teacher of the demo, who takes part.
    Participant,
    /// A machine client of a member, with every scope.
    Machine,
}

impl Who {
    /// The role in which the demo prints a login. A machine client is made by the administrator.
    fn role(self) -> &'static str {
        match self {
            Self::Administrator | Self::Machine => "Systemadministratör",
            Self::Participant => "Lärare",
        }
    }

    /// The least share of successes among the answers, in percent: fuzzing that is always refused tries nothing.
    fn successes(self) -> usize {
        match self {
            Self::Administrator => 10,
            Self::Participant | Self::Machine => 3,
        }
    }
}

/// True where there is something to fuzz.
pub(crate) fn has_description(workspace: &Workspace) -> bool {
    workspace.root.join(WRITTEN).is_file()
}

/// Fuzzes a scratch server; any finding is an error.
pub(crate) fn run(workspace: &Workspace, arguments: &Arguments) -> Result<()> {
    let Arguments { who, cases, postgres } = *arguments;
    Requirement::Python.provide()?;
    let schemathesis = install(&workspace.target.join("schemathesis"))?;
    let cluster = postgres.then(|| Cluster::start(Durability::Unsynced, Language::English)).transpose()?;
    // It uses the program that the tests were built with: fuzzing is about the API, not its speed, and a release would be built
    // anew.
    let program = server::build_for_tests(workspace)?;
    let scratch = Scratch::start(&program, cluster.as_ref().map(Cluster::url))?;
    let (email, password) = scratch.login(who.role())?;
    let mut command = Command::new(schemathesis);
    command.current_dir(&workspace.target);
    command.env("SAMVERKA_FUZZ_EMAIL", email).env("SAMVERKA_FUZZ_PASSWORD", password);
    if who == Who::Machine {
        command.env("SAMVERKA_FUZZ_URL", scratch.url());
        command.env("SCHEMATHESIS_HOOKS", workspace.root.join(MACHINE));
    } else {
        command.arg("--config-file").arg(workspace.root.join(CONFIGURATION));
    }
    let description = std::fs::read_to_string(workspace.root.join(WRITTEN))?;
    let cases = (cases / operations(&description)?.max(1)).max(1);
    command.arg("run").args(ARGUMENTS).arg(format!("--max-examples={cases}"));
    let outcome = process::succeed(command.arg(format!("{}{DESCRIPTION}", scratch.url())));
    if outcome.is_err() {
        println!("The end of the server's log:");
        let log = scratch.log();
        let lines: Vec<&str> = log.lines().collect();
        println!("{}", lines[lines.len().saturating_sub(40)..].join("\n"));
    }
    outcome?;
    let (good, all) = successes(&scratch.log());
    println!("{good} of {all} answers were a success");
    ensure!(good * 100 >= all * who.successes() && all > 0, "too few requests were more than refused");
    Ok(())
}

/// How many of the answers in a server's log were a success, and how many there are.
fn successes(log: &str) -> (usize, usize) {
    let statuses = log.split_whitespace().filter_map(|word| word.strip_prefix("status="));
    statuses.fold((0, 0), |(good, all), status| (good + usize::from(status.starts_with('2')), all + 1))
}

/// Installs schemathesis into a Python environment of its own, unless it is there.
fn install(folder: &Path) -> Result<PathBuf> {
    let program = folder.join("bin/schemathesis");
    let version = PACKAGE.rsplit('=').next().unwrap_or_default();
    let installed = process::printed(Command::new(&program).arg("--version"));
    if installed.is_some_and(|text| text.split_whitespace().any(|word| word == version)) {
        return Ok(program);
    }
    println!("installing {PACKAGE} into {}", folder.display());
    process::succeed(Command::new("python3").args(["-m", "venv", "--clear"]).arg(folder))?;
    let mut pip = Command::new(folder.join("bin/pip"));
    pip.args(["install", "--quiet", "--disable-pip-version-check", PACKAGE]).stdin(Stdio::null());
    process::succeed(&mut pip)?;
    Ok(program)
}

/// The number of operations in an API description.
fn operations(description: &str) -> Result<usize> {
    let description: Value = serde_json::from_str(description).context("openapi/openapi.json")?;
    let methods = ["get", "put", "post", "delete", "patch", "head", "options", "trace"];
    let paths = description["paths"].as_object().context("openapi/openapi.json lists no paths")?;
    let count = |path: &Value| methods.iter().filter(|method| path.get(**method).is_some()).count();
    Ok(paths.values().map(count).sum())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_operations_but_not_shared_parameters() {
        let description = r#"{"paths":{"/a":{"get":{},"post":{},"parameters":[]},"/b":{"delete":{}}}}"#;
        assert_eq!(operations(description).unwrap(), 3);
        assert!(operations("{}").is_err());
    }

    #[test]
    fn counts_successes_of_a_log() {
        assert_eq!(successes("INFO request: status=201 millis=2\nINFO status=404\nINFO other=200\n"), (1, 2));
    }
}
