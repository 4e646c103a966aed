//! `cargo xtask run`: from a fresh checkout to a served demo year.

use std::env;
use std::fs;
use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result};

use crate::workspace::Workspace;
use crate::{client, process, server};

/// The embedded database in the server's data folder.
const DATABASE: &str = "samverka.db";

/// If one of these is set, the server uses a database that is none of our business.
const DATABASE_VARIABLES: [&str; 2] = ["DATABASE_URL", "SAMVERKA_DATABASE_URL"];

/// What is handed on to the server.
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// Arguments of `samverka serve`.
    #[arg(last = true)]
    serve: Vec<String>,
}

/// Builds the web app and the server, loads the demo year if there is no database, and becomes the server.
pub(crate) fn run(workspace: &Workspace, arguments: &Arguments) -> Result<()> {
    client::build(workspace, client::Variant::Release)?;
    let program = server::build_release(workspace)?;
    load_demo_once(workspace, &program)?;
    let mut serve = Command::new(&program);
    serve.current_dir(&workspace.root).arg("serve").args(&arguments.serve);
    Err(serve.exec()).context("the server does not start")
}

/// Loads the demo year unless there is a database already. After a failed load its remains are removed: the next run would take
/// them for a real database.
pub(crate) fn load_demo_once(workspace: &Workspace, program: &Path) -> Result<()> {
    let folder = env::var_os("SAMVERKA_DATA_DIR").unwrap_or_else(|| "data".into());
    let database = workspace.root.join(folder).join(DATABASE);
    if database.exists() || DATABASE_VARIABLES.iter().any(|name| env::var_os(name).is_some()) {
        return Ok(());
    }
    println!("There is no {} yet: loading the demo year.", database.display());
    let loaded = process::succeed(Command::new(program).current_dir(&workspace.root).arg("demo"));
    if loaded.is_err() {
        for ending in ["", "-wal", "-shm"] {
            drop(fs::remove_file(format!("{}{ending}", database.display())));
        }
    }
    loaded
}
