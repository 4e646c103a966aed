//! Child processes: started, awaited, and ended when the person presses Ctrl-C.

use std::env;
use std::net::{Ipv4Addr, TcpListener};
use std::path::PathBuf;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail, ensure};
use rustix::process::{Pid, Signal, kill_process};

/// How often a running child is looked at.
const LOOK: Duration = Duration::from_millis(20);

/// How long a child may take to end after it was asked to.
const PATIENCE: Duration = Duration::from_secs(15);

static INTERRUPTED: AtomicBool = AtomicBool::new(false);

/// Makes Ctrl-C and SIGTERM a note that the waiting functions read, so that everything that was started is ended on the way out.
pub(crate) fn catch_interrupts() -> Result<()> {
    ctrlc::set_handler(|| INTERRUPTED.store(true, Ordering::SeqCst)).context("cannot listen for Ctrl-C")
}

/// Whether the person wants to stop.
pub(crate) fn is_interrupted() -> bool {
    INTERRUPTED.load(Ordering::SeqCst)
}

/// Runs a command to its end; anything but success is an error that names the command.
pub(crate) fn succeed(command: &mut Command) -> Result<()> {
    let status = complete(command)?;
    ensure!(status.success(), "`{}` failed ({status})", spoken(command));
    Ok(())
}

/// Runs a command that must succeed, and ends it when it takes longer than this.
pub(crate) fn succeed_within(command: &mut Command, patience: Duration) -> Result<()> {
    let status = completed(command, Some(patience))?;
    ensure!(status.success(), "`{}` failed ({status})", spoken(command));
    Ok(())
}

/// Runs a command to its end and tells how it ended.
pub(crate) fn complete(command: &mut Command) -> Result<ExitStatus> {
    completed(command, None)
}

fn completed(command: &mut Command, patience: Option<Duration>) -> Result<ExitStatus> {
    let child = command.spawn().with_context(|| format!("`{}` does not start", spoken(command)))?;
    let (started, mut child) = (Instant::now(), Running::new(child));
    loop {
        if let Some(status) = child.0.try_wait()? {
            return if is_interrupted() { bail!("interrupted") } else { Ok(status) };
        }
        if is_interrupted() {
            bail!("interrupted");
        }
        if patience.is_some_and(|patience| started.elapsed() > patience) {
            bail!("`{}` took longer than {:?}", spoken(command), patience.unwrap_or_default());
        }
        thread::sleep(LOOK);
    }
}

/// Runs a command silently and returns what it printed, or nothing if it failed or is missing.
pub(crate) fn printed(command: &mut Command) -> Option<String> {
    let output = command.stderr(Stdio::null()).stdin(Stdio::null()).output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

/// Runs a command that must succeed and returns what it printed; its complaints go to the terminal.
pub(crate) fn answer(command: &mut Command) -> Result<String> {
    let output = command.stderr(Stdio::inherit()).output();
    let output = output.with_context(|| format!("`{}` does not start", spoken(command)))?;
    ensure!(output.status.success(), "`{}` failed ({})", spoken(command), output.status);
    String::from_utf8(output.stdout).with_context(|| format!("`{}` printed no text", spoken(command)))
}

/// Sleeps for the time between two looks at a running child.
pub(crate) fn pause() {
    thread::sleep(LOOK);
}

/// The place of a program on the search path.
pub(crate) fn find_program(name: &str) -> Option<PathBuf> {
    let path = env::var_os("PATH")?;
    env::split_paths(&path).map(|folder| folder.join(name)).find(|file| file.is_file())
}

/// A TCP port on the loopback address that nobody uses at this moment.
pub(crate) fn free_port() -> Result<u16> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).context("no free port on 127.0.0.1")?;
    Ok(listener.local_addr()?.port())
}

/// A child that is asked to end (SIGTERM) and awaited when it goes out of scope.
pub(crate) struct Running(pub(crate) Child);

impl Running {
    /// Takes over the end of a child.
    pub(crate) fn new(child: Child) -> Self {
        Self(child)
    }

    /// Sends the signal, waits, and kills the child when it does not end in time.
    pub(crate) fn stop(&mut self, signal: Signal) {
        if matches!(self.0.try_wait(), Ok(Some(_))) {
            return;
        }
        if let Some(pid) = i32::try_from(self.0.id()).ok().and_then(Pid::from_raw) {
            // An error means that the child has just ended by itself.
            kill_process(pid, signal).ok();
        }
        let asked = Instant::now();
        while asked.elapsed() < PATIENCE {
            if matches!(self.0.try_wait(), Ok(Some(_))) {
                return;
            }
            thread::sleep(LOOK);
        }
        drop(self.0.kill());
        drop(self.0.wait());
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        self.stop(Signal::TERM);
    }
}

/// The command as a person would type it.
fn spoken(command: &Command) -> String {
    let program = PathBuf::from(command.get_program());
    let name = program.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let words = command.get_args().map(|word| word.to_string_lossy().into_owned());
    std::iter::once(name).chain(words).collect::<Vec<_>>().join(" ")
}
