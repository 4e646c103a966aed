//! The tests' needs of the machine, and how they are met.

use std::process::{Command, Stdio};

use anyhow::{Result, bail};
use rustix::process::geteuid;

use crate::{postgres, process};

/// Something that is installed by the system's package manager.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Requirement {
    /// The server programs of PostgreSQL.
    Postgres,
    /// Chromium and its driver.
    Browser,
    /// Python with `venv`, for schemathesis.
    Python,
}

impl Requirement {
    /// Finds it, or installs it where we may, or says which packages are wanted.
    pub(crate) fn provide(self) -> Result<()> {
        if self.is_met() {
            return Ok(());
        }
        let packages = self.packages().join(" ");
        if geteuid().is_root() && process::find_program("apt-get").is_some() {
            println!("{} is missing: installing {packages} by apt-get", self.name());
            install(self.packages());
            if self.is_met() {
                return Ok(());
            }
        }
        let name = self.name();
        bail!(
            "{name} is missing: install the packages {packages} (Debian's names), or say --without {}",
            self.flag()
        )
    }

    fn is_met(self) -> bool {
        match self {
            Self::Postgres => postgres::programs().is_some(),
            Self::Browser => {
                let browsers = ["chromium", "chromium-browser", "google-chrome", "chrome"];
                process::find_program("chromedriver").is_some()
                    && browsers.into_iter().any(|name| process::find_program(name).is_some())
            }
            Self::Python => {
                process::printed(Command::new("python3").args(["-c", "import venv, ensurepip"])).is_some()
            }
        }
    }

    fn name(self) -> &'static str {
        match self {
            Self::Postgres => "PostgreSQL",
            Self::Browser => "Chromium with its driver",
            Self::Python => "Python 3 with venv",
        }
    }

    fn flag(self) -> &'static str {
        match self {
            Self::Postgres => "postgres",
            Self::Browser => "browser",
            Self::Python => "fuzz",
        }
    }

    fn packages(self) -> &'static [&'static str] {
        match self {
            Self::Postgres => &["postgresql"],
            Self::Browser => &["chromium", "chromium-driver"],
            Self::Python => &["python3-venv"],
        }
    }
}

/// Installs packages without questions. The caller looks again to see whether it helped.
fn install(packages: &[&str]) {
    let apt = |words: &[&str]| {
        let mut command = Command::new("apt-get");
        command
            .env("DEBIAN_FRONTEND", "noninteractive")
            .args(words)
            .stdin(Stdio::null())
            .stdout(Stdio::null());
        if let Err(error) = process::succeed(&mut command) {
            eprintln!("{error:#}");
        }
    };
    apt(&["update", "-q"]);
    apt(&[&["install", "-q", "-y", "--no-install-recommends"], packages].concat());
}
