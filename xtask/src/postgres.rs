//! A private PostgreSQL cluster in a temporary folder, gone when it is dropped.

use std::fs;
use std::os::unix::fs::chown;
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail, ensure};
use rustix::process::{Signal, geteuid};
use tempfile::TempDir;

use crate::process::{self, Running};

/// The superuser of the cluster; anybody on the loopback address is trusted to be it.
const USER: &str = "samverka";

/// How long the cluster may take until it accepts connections.
const PATIENCE: Duration = Duration::from_mins(1);

/// Whether a commit reaches the disk before it is answered.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Durability {
    /// As in production: what the benchmark measures.
    Synced,
    /// Faster: the data of a test need not outlive a power cut.
    Unsynced,
}

/// The language of a cluster's messages.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Language {
    English,
    /// As on many Swedish hosts. The locale is made in the cluster's own folder, so that the machine need not have it.
    Swedish,
}

/// The locale that is made.
const SWEDISH: &str = "sv_SE.UTF-8";

/// Starts a cluster, prints its address, and waits for Ctrl-C.
pub(crate) fn run() -> Result<()> {
    let cluster = Cluster::start(Durability::Synced, Language::English)?;
    println!("TEST_DATABASE_URL={}", cluster.url());
    while !process::is_interrupted() {
        thread::sleep(Duration::from_millis(100));
    }
    Ok(())
}

/// A running cluster.
pub(crate) struct Cluster {
    // The order matters: the server is stopped before its folder is removed.
    server: Running,
    folder: TempDir,
    port: u16,
}

impl Cluster {
    /// Creates a cluster and waits until it accepts connections on a port of its own at 127.0.0.1.
    pub(crate) fn start(durability: Durability, language: Language) -> Result<Self> {
        let programs = programs().context("no PostgreSQL server programs found")?;
        let folder = tempfile::Builder::new().prefix("samverka-postgres-").tempdir()?;
        let user = unprivileged_user()?;
        if let Some((uid, gid)) = user {
            chown(folder.path(), Some(uid), Some(gid))?;
        }
        if language == Language::Swedish {
            make_locale(&folder.path().join(LOCALES))?;
        }
        create(&programs, folder.path(), user, language)?;
        let port = process::free_port()?;
        let server = serve(&programs, folder.path(), user, port, durability)?;
        let mut cluster = Self { server, folder, port };
        cluster.wait_until_ready()?;
        Ok(cluster)
    }

    /// The address of the cluster's own database, from which tests create theirs.
    pub(crate) fn url(&self) -> String {
        format!("postgres://{USER}@127.0.0.1:{}/postgres", self.port)
    }

    /// Whether its messages are Swedish. A PostgreSQL that was built without translations takes the setting and goes on in English.
    pub(crate) fn speaks_swedish(&self) -> bool {
        // Its first words are `LOGG:` instead of `LOG:`.
        fs::read_to_string(self.folder.path().join("log")).is_ok_and(|log| log.contains(" LOGG: "))
    }

    /// PostgreSQL writes its state into the eighth line of `postmaster.pid`.
    fn wait_until_ready(&mut self) -> Result<()> {
        let note = self.folder.path().join("data/postmaster.pid");
        let started = Instant::now();
        while started.elapsed() < PATIENCE && !process::is_interrupted() {
            let state = fs::read_to_string(&note).unwrap_or_default();
            if state.lines().nth(7).is_some_and(|line| line.trim() == "ready") {
                return Ok(());
            }
            if self.server.0.try_wait()?.is_some() {
                break;
            }
            thread::sleep(Duration::from_millis(20));
        }
        let log = fs::read_to_string(self.folder.path().join("log")).unwrap_or_default();
        bail!("PostgreSQL did not start:\n{log}");
    }
}

impl Drop for Cluster {
    fn drop(&mut self) {
        // SIGINT asks for PostgreSQL's "fast" shutdown: SIGTERM would wait for its clients to leave.
        self.server.stop(Signal::INT);
    }
}

/// The folder of `initdb` and `postgres`, the newest version first, if this machine has one.
pub(crate) fn programs() -> Option<PathBuf> {
    let mut versions: Vec<(u32, PathBuf)> = fs::read_dir("/usr/lib/postgresql")
        .into_iter()
        .flatten()
        .flatten()
        .filter_map(|entry| Some((entry.file_name().to_str()?.parse().ok()?, entry.path().join("bin"))))
        .collect();
    versions.sort();
    let versions = versions.into_iter().rev().map(|(_, folder)| folder);
    let configured = process::printed(Command::new("pg_config").arg("--bindir")).map(PathBuf::from);
    let on_path = process::find_program("initdb").and_then(|file| file.parent().map(Path::to_path_buf));
    let mut candidates = on_path.into_iter().chain(configured).chain(versions);
    candidates.find(|folder| folder.join("initdb").is_file() && folder.join("postgres").is_file())
}

/// PostgreSQL refuses to run as root: then it runs as `postgres`, or else as `nobody`.
fn unprivileged_user() -> Result<Option<(u32, u32)>> {
    if !geteuid().is_root() {
        return Ok(None);
    }
    let users = fs::read_to_string("/etc/passwd").context("cannot read /etc/passwd")?;
    let found = user_ids(&users, "postgres").or_else(|| user_ids(&users, "nobody"));
    found.map(Some).context("neither a user `postgres` nor `nobody` exists to run PostgreSQL as")
}

/// The user and group id of a name in the text of `/etc/passwd`.
fn user_ids(users: &str, name: &str) -> Option<(u32, u32)> {
    let mut fields =
        users.lines().map(|line| line.split(':')).find(|line| line.clone().next() == Some(name))?;
    Some((fields.nth(2)?.parse().ok()?, fields.next()?.parse().ok()?))
}

/// The folder of locales that a cluster is given.
const LOCALES: &str = "locales";

/// Makes the Swedish locale in a folder. Needs `localedef` and its sources (Debian: `locales`).
fn make_locale(folder: &Path) -> Result<()> {
    fs::create_dir(folder)?;
    let mut localedef = Command::new("localedef");
    localedef.args(["-i", "sv_SE", "-f", "UTF-8"]).arg(folder.join(SWEDISH));
    let output = localedef.stdin(Stdio::null()).output().context("localedef does not start")?;
    ensure!(output.status.success(), "localedef failed: {}", String::from_utf8_lossy(&output.stderr));
    Ok(())
}

fn create(programs: &Path, folder: &Path, user: Option<(u32, u32)>, language: Language) -> Result<()> {
    let mut initdb = command(&programs.join("initdb"), folder, user);
    initdb.arg("-D").arg(folder.join("data"));
    initdb.args(["-U", USER, "--auth=trust", "--encoding=UTF8", "--locale=C", "--no-sync"]);
    if language == Language::Swedish {
        initdb.arg(format!("--lc-messages={SWEDISH}"));
    }
    let output = initdb.output().context("initdb does not start")?;
    ensure!(output.status.success(), "initdb failed:\n{}", String::from_utf8_lossy(&output.stderr));
    Ok(())
}

fn serve(
    programs: &Path,
    folder: &Path,
    user: Option<(u32, u32)>,
    port: u16,
    durability: Durability,
) -> Result<Running> {
    let log = fs::File::create(folder.join("log"))?;
    let mut postgres = command(&programs.join("postgres"), folder, user);
    postgres.arg("-D").arg(folder.join("data"));
    let socket = format!("unix_socket_directories={}", folder.display());
    let port = format!("port={port}");
    let mut settings = vec!["listen_addresses=127.0.0.1", &socket, &port, "max_connections=300"];
    if durability == Durability::Unsynced {
        settings.extend(["fsync=off", "synchronous_commit=off", "full_page_writes=off"]);
    }
    for setting in settings {
        postgres.args(["-c", setting]);
    }
    // A process group of its own: Ctrl-C shall end the tests first, then the database under them.
    let child = postgres.stderr(log).process_group(0).spawn().context("postgres does not start")?;
    Ok(Running::new(child))
}

fn command(program: &Path, folder: &Path, user: Option<(u32, u32)>) -> Command {
    let mut command = Command::new(program);
    command.current_dir(folder).stdin(Stdio::null()).stdout(Stdio::null()).env_remove("LANGUAGE");
    let locales = folder.join(LOCALES);
    if locales.is_dir() {
        command.env("LOCPATH", locales);
    }
    if let Some((uid, gid)) = user {
        command.uid(uid).gid(gid);
    }
    command
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_a_user_by_its_whole_name() {
        let users = "root:x:0:0:root:/root:/bin/sh\nnobody2:x:7:8::/:/bin/false\nnobody:x:65534:65533::/:/bin/false\n";
        assert_eq!(user_ids(users, "nobody"), Some((65534, 65533)));
        assert_eq!(user_ids(users, "postgres"), None);
    }
}
