//! `cargo xtask dev`: a debug server that follows the sources.

use std::collections::BTreeSet;
use std::path::Path;
use std::process::Command;
use std::sync::mpsc::{self, Receiver, RecvTimeoutError};
use std::time::Duration;

use anyhow::{Context, Result};
use notify::{Event, EventKind, RecursiveMode, Watcher};

use crate::client::{self, Variant};
use crate::process::{self, Running};
use crate::run;
use crate::server;
use crate::workspace::Workspace;

/// Editors write a file in several steps: the build waits until it has been quiet for so long.
const QUIET: Duration = Duration::from_millis(200);

/// The folders that are watched, and what is built from each.
const WATCHED: [(&str, &[Part]); 10] = [
    ("client/index.html", &[Part::Client]),
    ("client/locales", &[Part::Client]),
    ("client/offline.js", &[Part::Client]),
    ("client/public", &[Part::Client]),
    ("client/src", &[Part::Client]),
    ("client/styles", &[Part::Client]),
    ("migrations", &[Part::Server]),
    ("server/migrations", &[Part::Server]),
    ("server/src", &[Part::Server]),
    ("shared/src", &[Part::Client, Part::Server]),
];

/// What can be rebuilt by itself.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
enum Part {
    Client,
    Server,
}

/// What is handed on to the server.
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// Arguments of `samverka serve`.
    #[arg(last = true)]
    serve: Vec<String>,
}

/// Builds and serves until Ctrl-C. A build that fails leaves the running server as it is.
pub(crate) fn run(workspace: &Workspace, arguments: &Arguments) -> Result<()> {
    let (sender, changes) = mpsc::channel();
    let mut watcher = notify::recommended_watcher(move |event: notify::Result<Event>| {
        // An error means that the command is on its way out.
        drop(sender.send(event));
    })?;
    for (path, _) in WATCHED {
        let path = workspace.root.join(path);
        if path.exists() {
            watcher.watch(&path, RecursiveMode::Recursive).with_context(|| path.display().to_string())?;
        }
    }
    let mut running = None;
    let mut parts = BTreeSet::from([Part::Client, Part::Server]);
    while !process::is_interrupted() {
        if !parts.is_empty() {
            if let Err(error) = rebuild(workspace, arguments, &parts, &mut running) {
                eprintln!("dev: {error:#}");
            }
            println!("dev: waiting for changes");
        }
        parts = next_parts(&workspace.root, &changes)?;
    }
    Ok(())
}

fn rebuild(
    workspace: &Workspace,
    arguments: &Arguments,
    parts: &BTreeSet<Part>,
    running: &mut Option<Running>,
) -> Result<()> {
    if parts.contains(&Part::Client) {
        println!("dev: building the web app");
        client::build(workspace, Variant::Debug)?;
    }
    if parts.contains(&Part::Server) {
        println!("dev: building the server");
        server::build_debug(workspace)?;
    }
    if parts.contains(&Part::Server) || running.is_none() {
        // The old server is stopped first, because both want one port.
        drop(running.take());
        let program = workspace.server("debug");
        run::load_demo_once(workspace, &program)?;
        println!("dev: starting the server");
        let mut serve = Command::new(program);
        serve.current_dir(&workspace.root).env("SAMVERKA_CLIENT_DIR", workspace.client_debug());
        let child = serve.arg("serve").args(&arguments.serve).spawn().context("the server does not start")?;
        *running = Some(Running::new(child));
    }
    Ok(())
}

/// Waits for a change and then for quiet, and tells what has to be built. Returns nothing after half a second without a change, so
/// that Ctrl-C is seen.
fn next_parts(root: &Path, changes: &Receiver<notify::Result<Event>>) -> Result<BTreeSet<Part>> {
    let mut parts = BTreeSet::new();
    let mut patience = Duration::from_millis(500);
    loop {
        match changes.recv_timeout(patience) {
            Ok(event) => {
                let event = event?;
                if !matches!(event.kind, EventKind::Access(_)) {
                    parts.extend(event.paths.iter().flat_map(|path| parts_of(root, path)));
                }
                patience = QUIET;
            }
            Err(RecvTimeoutError::Timeout) => return Ok(parts),
            Err(RecvTimeoutError::Disconnected) => anyhow::bail!("nothing watches the sources any more"),
        }
    }
}

/// What is built from a file.
fn parts_of(root: &Path, file: &Path) -> &'static [Part] {
    let relative = file.strip_prefix(root).unwrap_or(file);
    WATCHED.iter().find(|(folder, _)| relative.starts_with(folder)).map_or(&[], |(_, parts)| *parts)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn knows_what_is_built_from_a_file() {
        let root = Path::new("/checkout");
        assert_eq!(parts_of(root, &root.join("client/styles/a.css")), [Part::Client]);
        assert_eq!(parts_of(root, &root.join("shared/src/money.rs")), [Part::Client, Part::Server]);
        assert!(parts_of(root, &root.join("README.md")).is_empty());
    }

    #[test]
    fn gathers_the_changes_of_a_moment() {
        let (sender, changes) = mpsc::channel();
        let root = Path::new("/checkout");
        for path in ["client/src/app.rs", "server/src/db.rs", "client/src/app.rs"] {
            let kind = EventKind::Modify(notify::event::ModifyKind::Any);
            sender.send(Ok(Event::new(kind).add_path(root.join(path)))).unwrap();
        }
        assert_eq!(next_parts(root, &changes).unwrap(), BTreeSet::from([Part::Client, Part::Server]));
        assert!(next_parts(root, &changes).unwrap().is_empty());
    }
}
