//! The server program on a scratch database, for the steps that drive it from outside.

use std::fs;
use std::net::{Ipv4Addr, SocketAddr, TcpStream};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};
use tempfile::TempDir;

use crate::process::{self, Running};
use crate::workspace::{HOST_PACKAGES, Workspace};

/// How long the server may take until it accepts connections.
const PATIENCE: Duration = Duration::from_secs(30);

/// Builds the release server with the web app in it: see [`HOST_PACKAGES`].
pub(crate) fn build_release(workspace: &Workspace) -> Result<PathBuf> {
    build_release_with(workspace, &[])
}

/// Builds the release server to be handed out, with OpenSSL inside: the client of PostgreSQL needs it, and a bare system has none.
/// That takes minutes, so only `dist` does it.
pub(crate) fn build_to_hand_out(workspace: &Workspace) -> Result<PathBuf> {
    build_release_with(workspace, &["--features", "server/vendored"])
}

fn build_release_with(workspace: &Workspace, more: &[&str]) -> Result<PathBuf> {
    let mut build = workspace.cargo();
    build.args(["build", "--release"]).args(HOST_PACKAGES).args(["--bin", "samverka"]).args(more);
    process::succeed(&mut build)?;
    Ok(workspace.server("release"))
}

/// Builds the debug server alone: see [`HOST_PACKAGES`].
pub(crate) fn build_debug(workspace: &Workspace) -> Result<PathBuf> {
    build(workspace, &["--bin", "samverka"])
}

/// Builds the debug server together with a test. Only then do its dependencies have the features that the tests give them, and
/// nothing is built a second time for the tests.
pub(crate) fn build_for_tests(workspace: &Workspace) -> Result<PathBuf> {
    build(workspace, &["--bin", "samverka", "--test", "api"])
}

fn build(workspace: &Workspace, targets: &[&str]) -> Result<PathBuf> {
    process::succeed(workspace.cargo().arg("build").args(HOST_PACKAGES).args(targets))?;
    Ok(workspace.server("debug"))
}

/// A server on a demo database of its own, at a loopback port of its own.
pub(crate) struct Scratch {
    // The order matters: the server is stopped before its folder is removed.
    server: Running,
    folder: TempDir,
    address: SocketAddr,
    logins: String,
}

impl Scratch {
    /// Loads the demo year into an empty database and serves it. Without an address of one it makes one of SQLite.
    pub(crate) fn start(program: &Path, database: Option<String>) -> Result<Self> {
        let folder = tempfile::Builder::new().prefix("samverka-scratch-").tempdir()?;
        let database =
            database.unwrap_or_else(|| format!("sqlite://{}", folder.path().join("samverka.db").display()));
        let address = SocketAddr::from((Ipv4Addr::LOCALHOST, process::free_port()?));
        let logins = process::answer(command(program, folder.path(), (&database, address)).arg("demo"))?;
        let log = fs::File::create(folder.path().join("log"))?;
        let mut serve = command(program, folder.path(), (&database, address));
        serve.arg("serve").stdout(log.try_clone()?).stderr(log);
        let server = Running::new(serve.spawn().context("the server does not start")?);
        let mut scratch = Self { server, folder, address, logins };
        scratch.wait_until_ready()?;
        Ok(scratch)
    }

    /// The root of the server's addresses, without a slash at the end.
    pub(crate) fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// The address and the password of somebody in that role of the demo.
    pub(crate) fn login(&self, role: &str) -> Result<(String, String)> {
        let login = self.logins.lines().find_map(|line| line.strip_prefix(role));
        let (email, password) = login
            .and_then(|login| login.trim().split_once(char::is_whitespace))
            .with_context(|| format!("the demo has no {role}:\n{}", self.logins))?;
        Ok((email.to_owned(), password.trim().to_owned()))
    }

    /// What the server has logged so far.
    pub(crate) fn log(&self) -> String {
        fs::read_to_string(self.folder.path().join("log")).unwrap_or_default()
    }

    fn wait_until_ready(&mut self) -> Result<()> {
        let started = Instant::now();
        while started.elapsed() < PATIENCE && !process::is_interrupted() {
            if TcpStream::connect(self.address).is_ok() {
                return Ok(());
            }
            if self.server.0.try_wait()?.is_some() {
                break;
            }
            thread::sleep(Duration::from_millis(20));
        }
        bail!("the server did not start:\n{}", self.log());
    }
}

/// The server with its configuration in the environment, and its data in the folder.
fn command(program: &Path, folder: &Path, (database, address): (&str, SocketAddr)) -> Command {
    let mut command = Command::new(program);
    command.current_dir(folder);
    command.env("SAMVERKA_DATA_DIR", folder).env("SAMVERKA_LISTEN", address.to_string());
    command.env("DATABASE_URL", database);
    command
}
