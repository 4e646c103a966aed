//! `cargo xtask bench`: measures the release build beside the floors of this machine.

use anyhow::Result;

use crate::postgres::{self, Cluster, Durability};
use crate::workspace::{HOST_PACKAGES, Workspace};
use crate::{client, process, server};

/// How thoroughly to measure.
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// Only shows that everything runs: the figures mean little.
    #[arg(long)]
    short: bool,
}

/// Builds what is measured, starts a private PostgreSQL if there is one, and measures.
pub(crate) fn run(workspace: &Workspace, arguments: &Arguments) -> Result<()> {
    measure(workspace, arguments.short)
}

/// The same for the step of `cargo xtask test`.
pub(crate) fn measure(workspace: &Workspace, short: bool) -> Result<()> {
    client::build(workspace, client::Variant::Release)?;
    let program = server::build_release(workspace)?;
    let cluster = match postgres::programs() {
        Some(_) => Some(Cluster::start(Durability::Synced)?),
        None => None,
    };
    let mut bench = workspace.cargo();
    bench.arg("bench").args(HOST_PACKAGES).args(["--bench", "bench", "--", "--server"]).arg(program);
    if short {
        bench.arg("--short");
    }
    match &cluster {
        Some(cluster) => _ = bench.args(["--postgres", &cluster.url()]),
        None => println!("There are no PostgreSQL server programs here: measuring SQLite alone."),
    }
    process::succeed(&mut bench)
}
