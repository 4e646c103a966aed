//! The commands of a developer: `cargo xtask run`, `test`, `dev`, `new-resource`, `openapi`, `bench`, `fuzz`, `dist` and their parts.

mod bench;
mod client;
mod dev;
mod dist;
mod fuzz;
mod new_resource;
mod openapi;
mod postgres;
mod process;
mod run;
mod sbom;
mod server;
mod suite;
mod system;
mod workspace;

use std::process::ExitCode;

use anyhow::Result;
use clap::{Parser, Subcommand};

use crate::workspace::Workspace;

/// The commands of a developer of Samverka.
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask", disable_help_subcommand = true)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Builds everything, loads the demo year if there is no database, and serves it.
    Run(run::Arguments),
    /// Checks and tests everything, and says what ran.
    Test(suite::Arguments),
    /// Builds the web app only and prints what a first visit loads.
    Client(client::Arguments),
    /// Serves a debug build and rebuilds what changes.
    Dev(dev::Arguments),
    /// Lays out the files of a new resource, and says what is missing.
    NewResource(new_resource::Arguments),
    /// Writes `openapi/openapi.json` from the server's code.
    Openapi(openapi::Arguments),
    /// Measures the release build; the figures end up in `target/bench.json`.
    Bench(bench::Arguments),
    /// Sends the running server what its description promises and much that it does not, as somebody on either database.
    Fuzz(fuzz::Arguments),
    /// Takes the pictures of the README anew, into `docs`.
    Screenshots,
    /// Keeps a private PostgreSQL running until Ctrl-C, for a server or tests that are started by hand.
    Postgres,
    /// Packs the release build into `target/dist`.
    Dist,
}

fn main() -> ExitCode {
    match carry_out(Arguments::parse().command) {
        Ok(code) => code,
        Err(error) => {
            eprintln!("xtask: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn carry_out(command: Command) -> Result<ExitCode> {
    process::catch_interrupts()?;
    let workspace = Workspace::find()?;
    match command {
        Command::Run(arguments) => run::run(&workspace, &arguments)?,
        Command::Test(arguments) => return Ok(suite::run(&workspace, &arguments)),
        Command::Client(arguments) => client::run(&workspace, &arguments)?,
        Command::Dev(arguments) => dev::run(&workspace, &arguments)?,
        Command::NewResource(arguments) => new_resource::run(&workspace, &arguments)?,
        Command::Openapi(arguments) => openapi::run(&workspace, &arguments)?,
        Command::Bench(arguments) => bench::run(&workspace, &arguments)?,
        Command::Fuzz(arguments) => fuzz::run(&workspace, &arguments)?,
        Command::Screenshots => suite::take_screenshots(&workspace)?,
        Command::Postgres => postgres::run()?,
        Command::Dist => dist::run(&workspace)?,
    }
    Ok(ExitCode::SUCCESS)
}
