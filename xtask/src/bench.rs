//! `cargo xtask bench`: measures the release build beside the floors of this machine.

use std::path::Path;

use anyhow::Result;

use crate::postgres::{self, Cluster, Durability, Language};
use crate::workspace::{HOST_PACKAGES, Workspace};
use crate::{client, process, server};

/// How thoroughly to measure.
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// Only shows that everything runs: the figures mean little.
    #[arg(long)]
    short: bool,
    /// Measures this part alone: enroll, read, figures, process, flood, figures-postgres.
    #[arg(long, value_name = "PART")]
    only: Option<String>,
}

/// Builds what is measured, starts a private PostgreSQL if there is one, and measures.
pub(crate) fn run(workspace: &Workspace, arguments: &Arguments) -> Result<()> {
    client::build(workspace, client::Variant::Release)?;
    let program = server::build_release(workspace)?;
    measure(workspace, &program, "bench", arguments)
}

/// Shows for `cargo xtask test` that everything runs. It uses the program of the tests: nobody reads these figures, so no release
/// is built for them.
pub(crate) fn show(workspace: &Workspace) -> Result<()> {
    let program = server::build_for_tests(workspace)?;
    measure(workspace, &program, "dev", &Arguments { short: true, only: None })
}

fn measure(workspace: &Workspace, program: &Path, profile: &str, arguments: &Arguments) -> Result<()> {
    let cluster = match postgres::programs() {
        Some(_) => Some(Cluster::start(Durability::Synced, Language::English)?),
        None => None,
    };
    let mut bench = workspace.cargo();
    bench
        .args(["bench", "--profile", profile])
        .args(HOST_PACKAGES)
        .args(["--bench", "bench", "--", "--server"]);
    bench.arg(program);
    if arguments.short {
        bench.arg("--short");
    }
    if let Some(part) = &arguments.only {
        bench.args(["--only", part]);
    }
    match &cluster {
        Some(cluster) => _ = bench.args(["--postgres", &cluster.url()]),
        None => println!("There are no PostgreSQL server programs here: measuring SQLite alone."),
    }
    process::succeed(&mut bench)
}
