//! `cargo xtask test`: everything that must hold, step by step, and an honest list of what ran.

mod advisories;
mod beside;
mod licences;
mod report;
mod slow;
mod steps;

use std::process::ExitCode;
use std::time::Instant;

use anyhow::Result;
use clap::ValueEnum;

use self::beside::Beside;
use self::report::{Outcome, Report};
use crate::process;
use crate::workspace::Workspace;

/// What to run, and what may be missing.
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// Does without something that this machine lacks.
    #[arg(long, value_name = "WHAT")]
    without: Vec<Without>,
    /// Runs this step alone; may be repeated.
    #[arg(long, value_name = "STEP")]
    only: Vec<Step>,
}

/// What a machine may lack.
#[derive(Clone, Copy, PartialEq, Eq, Debug, ValueEnum)]
enum Without {
    Postgres,
    Browser,
    Fuzz,
}

/// One thing that is checked. The steps run in this order: those that fail fast come first.
#[derive(Clone, Copy, PartialEq, Eq, Debug, ValueEnum)]
enum Step {
    /// rustfmt.
    Format,
    /// Licences and origins of all dependencies.
    Licences,
    /// `RustSec`'s advisories about all dependencies.
    Advisories,
    /// Clippy, for the machine and for the browser.
    Lint,
    /// The documentation of the packages, without a broken link.
    Docs,
    /// The tests that stand beside the code.
    Unit,
    /// The API, black box, on SQLite.
    ApiSqlite,
    /// The API, black box, on PostgreSQL.
    ApiPostgres,
    /// What is decided on a fault of the database, on a PostgreSQL that speaks Swedish.
    ApiSwedish,
    /// The web app, and what it weighs.
    Client,
    /// The web app in a real browser.
    Browser,
    /// schemathesis against the running server.
    Fuzz,
    /// The benchmark, short: only that it runs.
    Bench,
}

impl Step {
    fn name(self) -> String {
        self.to_possible_value().map_or_else(String::new, |value| value.get_name().to_owned())
    }

    /// What the step may be told to do without.
    fn left_out_by(self) -> Option<Without> {
        match self {
            Self::ApiPostgres | Self::ApiSwedish => Some(Without::Postgres),
            Self::Browser => Some(Without::Browser),
            Self::Fuzz => Some(Without::Fuzz),
            _ => None,
        }
    }
}

/// Runs the steps. A failure does not keep the later ones from running.
pub(crate) fn run(workspace: &Workspace, arguments: &Arguments) -> ExitCode {
    let mut report = Report::default();
    let steps = chosen(&arguments.only);
    // A client step that runs alone builds the web app itself.
    let is_beside = steps.contains(&Step::Client) && steps.len() > 1;
    let mut beside = is_beside.then(|| Beside::start(workspace)).and_then(Result::ok);
    for step in steps {
        let name = step.name();
        println!("\n=== {name}");
        slow::forget(workspace);
        let started = Instant::now();
        if step == Step::Client
            && let Some(Err(error)) = beside.take().map(Beside::wait)
        {
            eprintln!("{error:#}");
        }
        let outcome = match step.left_out_by() {
            _ if process::is_interrupted() => Outcome::Skipped("interrupted".to_owned()),
            Some(what) if arguments.without.contains(&what) => {
                Outcome::Skipped(format!("--without {}", flag(what)))
            }
            _ => steps::carry_out(step, workspace)
                .unwrap_or_else(|error| Outcome::Failed(format!("{error:#}"))),
        };
        println!("=== {name}: {outcome} ({:.1} s)", started.elapsed().as_secs_f64());
        report.add_slow(&name, slow::read(workspace));
        report.add(name, outcome, started.elapsed());
    }
    println!("\n{report}");
    if report.is_good() && !process::is_interrupted() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// Takes the pictures of the README anew, by a browser test that does nothing unless it is asked to.
pub(crate) fn take_screenshots(workspace: &Workspace) -> Result<()> {
    let folder = workspace.root.join("docs");
    steps::browser(workspace, |tests| {
        process::succeed(tests.env("SAMVERKA_SCREENSHOTS", &folder).arg("screenshots"))
    })?;
    println!("The pictures are in {}", folder.display());
    Ok(())
}

fn chosen(only: &[Step]) -> Vec<Step> {
    let all = Step::value_variants().iter().copied();
    all.filter(|step| only.is_empty() || only.contains(step)).collect()
}

fn flag(what: Without) -> String {
    what.to_possible_value().map_or_else(String::new, |value| value.get_name().to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn runs_everything_unless_told_otherwise() {
        assert_eq!(chosen(&[]).len(), 13);
        assert_eq!(chosen(&[Step::Unit, Step::Format]), [Step::Format, Step::Unit]);
    }

    #[test]
    fn steps_are_named_as_on_the_command_line() {
        assert_eq!(Step::ApiPostgres.name(), "api-postgres");
        assert_eq!(Step::ApiPostgres.left_out_by().map(flag).as_deref(), Some("postgres"));
    }
}
