//! The web app, built beside the earlier steps: its last link keeps one core busy for minutes, and no step before the browser needs
//! it.

use std::env;
use std::fs::File;
use std::process::{Command, Stdio};

use anyhow::Result;
use rustix::process::Signal;

use crate::process::{self, Running};
use crate::workspace::Workspace;

/// A build under way. Dropping it ends the build.
pub(super) struct Beside(Running);

impl Beside {
    /// Starts `cargo xtask client`. Its output goes to a file in the build folder, because the step itself repeats what failed.
    pub(super) fn start(workspace: &Workspace) -> Result<Self> {
        let log = File::create(workspace.target.join("client-beside.log"))?;
        let mut build = Command::new(env::current_exe()?);
        build.current_dir(&workspace.root).arg("client").stdin(Stdio::null());
        build.stdout(log.try_clone()?).stderr(log);
        Ok(Self(Running::new(build.spawn()?)))
    }

    /// Waits until the build has ended, however it ends.
    pub(super) fn wait(mut self) -> Result<()> {
        while self.0.0.try_wait()?.is_none() {
            if process::is_interrupted() {
                self.0.stop(Signal::TERM);
                break;
            }
            process::pause();
        }
        Ok(())
    }
}
