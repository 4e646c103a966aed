//! The program itself, as a process of its own: started, asked to stop, killed.

use std::fs::{self, File};
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdout, Command, ExitStatus, Output, Stdio};
use std::time::{Duration, Instant};

use crate::database::Database;

/// How long the program may take to start or to end.
const PATIENCE: Duration = Duration::from_mins(1);

/// A running server in a process of its own. Killed when it is dropped.
pub struct Program {
    /// Where it listens: `http://127.0.0.1:<port>`.
    pub address: String,
    child: Child,
    log: PathBuf,
    // Kept open, for the program may say more.
    _said: BufReader<ChildStdout>,
}

/// The program that was built: `SAMVERKA_PROGRAM`, or the one beside the tests.
fn path() -> PathBuf {
    if let Some(named) = std::env::var_os("SAMVERKA_PROGRAM") {
        return named.into();
    }
    let test = std::env::current_exe().expect("the path of the test program");
    test.ancestors().nth(2).expect("a build folder above the test program").join("samverka")
}

/// A call of the program on a database, configured by the environment. The program chooses its own port.
pub fn command(database: &Database) -> Command {
    command_of(&path(), database)
}

fn command_of(program: &Path, database: &Database) -> Command {
    let mut command = Command::new(program);
    let inherited = std::env::vars_os().map(|(name, _)| name);
    for name in inherited.filter(|name| name.to_string_lossy().starts_with("SAMVERKA_")) {
        command.env_remove(name);
    }
    command
        .current_dir(database.folder())
        .env_remove("DATABASE_URL")
        .env("SAMVERKA_DATABASE_URL", database.url())
        .env("SAMVERKA_DATA_DIR", database.folder().join("data"))
        .env("SAMVERKA_LISTEN", "127.0.0.1:0")
        .env("SAMVERKA_LISTEN_INSIDE", "127.0.0.1:0")
        .env("SAMVERKA_PUBLIC_URL", crate::app::PUBLIC_URL)
        .env("SAMVERKA_SECOND_FACTOR", "offered")
        .env("SAMVERKA_WORKERS", "2")
        .env("SAMVERKA_LOG", "warn")
        .stdin(Stdio::null());
    command
}

/// The output of the program when it is called with these words and ends by itself.
pub fn output(command: &mut Command) -> Output {
    let mut child =
        command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("the program starts");
    let ended = ending(&mut child).is_some();
    drop(child.kill());
    let output = child.wait_with_output().expect("what the program said");
    assert!(ended, "it did not end by itself: {}", String::from_utf8_lossy(&output.stderr));
    output
}

/// How a process ended, unless it takes too long.
fn ending(child: &mut Child) -> Option<ExitStatus> {
    let started = Instant::now();
    while started.elapsed() < PATIENCE {
        if let Some(status) = child.try_wait().expect("a process") {
            return Some(status);
        }
        std::thread::sleep(Duration::from_millis(10));
    }
    None
}

/// Fails unless `samverka check` finds nothing wrong.
pub fn assert_sound(database: &Database) {
    assert_sound_by(&path(), database);
}

/// Fails unless `samverka check` of another build of the program finds nothing wrong.
pub fn assert_sound_by(program: &Path, database: &Database) {
    let found = output(command_of(program, database).arg("check"));
    let said = String::from_utf8_lossy(&found.stdout);
    assert!(
        found.status.success() && said == "0 faults\n",
        "{said}{}",
        String::from_utf8_lossy(&found.stderr)
    );
}

impl Program {
    /// Serves a database.
    pub fn serve(database: &Database) -> Self {
        Self::serve_with(database, |_| ())
    }

    /// Serves a database, with another configuration.
    pub fn serve_with(database: &Database, configure: impl FnOnce(&mut Command)) -> Self {
        Self::serve_by(&path(), database, configure)
    }

    /// Serves a database by another build of the program, with another configuration.
    pub fn serve_by(program: &Path, database: &Database, configure: impl FnOnce(&mut Command)) -> Self {
        let mut command = command_of(program, database);
        configure(&mut command);
        Self::serve_as(command, database.folder())
    }

    /// Serves by a call that lacks only the word `serve`, and logs into a folder.
    pub fn serve_as(mut command: Command, folder: &Path) -> Self {
        let log = folder.join(format!("log-{}", crate::fixtures::uuid()));
        let file = private(&log);
        let mut child =
            command.arg("serve").stdout(Stdio::piped()).stderr(file).spawn().expect("the program starts");
        let mut said = BufReader::new(child.stdout.take().expect("what the program says"));
        let mut line = String::new();
        said.read_line(&mut line).expect("what the program says");
        let address = line.trim().strip_prefix("Samverka listens on ").map(str::to_owned);
        let address = address.unwrap_or_else(|| panic!("it said {line:?} and logged {}", read(&log)));
        Self { address, child, log, _said: said }
    }

    /// Its process.
    pub fn id(&self) -> u32 {
        self.child.id()
    }

    /// Ends it at once, as a power cut would.
    pub fn kill(&mut self) {
        self.child.kill().expect("a process to kill");
        self.child.wait().expect("a process that was killed");
    }

    /// Sends a signal by its name.
    pub fn signal(&self, name: &str) {
        let sent = Command::new("sh")
            .args(["-c", "kill -s \"$0\" \"$1\"", name, &self.child.id().to_string()])
            .status();
        assert!(sent.expect("a shell").success(), "no signal {name}");
    }

    /// Waits until it has ended by itself.
    pub fn wait(&mut self) -> ExitStatus {
        let status = ending(&mut self.child);
        status.unwrap_or_else(|| panic!("it does not end; it logged {}", self.log()))
    }

    /// Whether it still runs.
    pub fn is_running(&mut self) -> bool {
        self.child.try_wait().expect("a process").is_none()
    }

    /// What it has logged.
    pub fn log(&self) -> String {
        read(&self.log)
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        drop(self.child.kill());
        drop(self.child.wait());
    }
}

// In a folder in which a test looks at what the program makes.
fn private(log: &Path) -> File {
    use std::os::unix::fs::OpenOptionsExt;
    File::options().write(true).create_new(true).mode(0o600).open(log).expect("a log")
}

fn read(log: &Path) -> String {
    fs::read_to_string(log).unwrap_or_default()
}
