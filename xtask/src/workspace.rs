//! Where the workspace and its build folder are, and how cargo is called on them.

use std::env;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, ensure};
use serde_json::Value;

/// The packages that are built for the machine itself. All steps select all of them, because cargo unites the features of what it
/// builds at once: another selection would compile the dependencies anew.
pub(crate) const HOST_PACKAGES: [&str; 8] = ["-p", "shared", "-p", "server", "-p", "tests", "-p", "xtask"];

/// The target of the web app.
pub(crate) const WASM_TARGET: &str = "wasm32-unknown-unknown";

/// The checkout that the command works on.
pub(crate) struct Workspace {
    pub(crate) root: PathBuf,
    /// Cargo's build folder, wherever the configuration has put it.
    pub(crate) target: PathBuf,
    /// The version that all members share.
    pub(crate) version: String,
}

impl Workspace {
    /// Asks cargo for the workspace of the current folder.
    pub(crate) fn find() -> Result<Self> {
        let metadata = metadata(Path::new("."), &["--no-deps"])?;
        let text = |value: &Value| value.as_str().map(str::to_owned).context("cargo metadata lacks a field");
        let root = PathBuf::from(text(&metadata["workspace_root"])?);
        let target = PathBuf::from(text(&metadata["target_directory"])?);
        let version = text(&metadata["packages"][0]["version"])?;
        Ok(Self { root, target, version })
    }

    /// A cargo call at the root, which embeds the built web app into every server that it compiles.
    pub(crate) fn cargo(&self) -> Command {
        let mut command = cargo();
        command.current_dir(&self.root).env("SAMVERKA_CLIENT_DIST", self.client_dist());
        command
    }

    /// The finished web app, which the server embeds.
    pub(crate) fn client_dist(&self) -> PathBuf {
        self.target.join("client/dist")
    }

    /// The web app of a debug build, which a debug server reads from the disk.
    pub(crate) fn client_debug(&self) -> PathBuf {
        self.target.join("client/debug")
    }

    /// The server program, as cargo's profile folder `debug` or `release` holds it.
    pub(crate) fn server(&self, profile: &str) -> PathBuf {
        self.target.join(profile).join("samverka")
    }

    /// The answer of `cargo metadata` about this workspace and its dependencies.
    pub(crate) fn metadata(&self) -> Result<Value> {
        metadata(&self.root, &["--locked", "--all-features"])
    }
}

fn metadata(folder: &Path, arguments: &[&str]) -> Result<Value> {
    let output = cargo()
        .args(["metadata", "--format-version", "1"])
        .args(arguments)
        .current_dir(folder)
        .output()
        .context("cargo does not start")?;
    ensure!(output.status.success(), "cargo metadata: {}", String::from_utf8_lossy(&output.stderr).trim());
    Ok(serde_json::from_slice(&output.stdout)?)
}

/// Cargo without the variables that `cargo run` has set for xtask. Some build scripts watch them, and would run again whenever a
/// person and xtask take turns.
fn cargo() -> Command {
    let mut command = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    for (name, _) in env::vars_os() {
        let text = name.to_string_lossy();
        if text.starts_with("CARGO_PKG_") || text.starts_with("CARGO_MANIFEST_") {
            command.env_remove(&name);
        }
    }
    command
}
