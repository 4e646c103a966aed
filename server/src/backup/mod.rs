//! Copies of the database: taken while servers write, checked, and put back where no database is.
//!
//! A copy shows one moment of the database, although servers write meanwhile. It holds persons' data: keep it as safe as the
//! database. The key file is not in it: keep a copy of that, too, in another place. Without it everybody logs in anew, and
//! answers to evaluations that are still open are lost; `restore` says how many.

mod queries;
mod seals;

use std::ffi::OsStr;
use std::fs::{self, File};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::config::Config;
use crate::db::DbConnection;
use crate::db::address::{self, is_postgres};
use crate::private;
use diesel::prelude::*;

pub use seals::unopened;

type Answer = Result<(), String>;

/// Writes a copy of the database to a file that does not exist yet. PostgreSQL's own `pg_dump` does it for PostgreSQL.
pub fn backup(config: &Config, to: &Path) -> Answer {
    if to.exists() {
        return Err(format!("{}: is there already; a copy never replaces another", to.display()));
    }
    // A copy cut short must not look like a whole one.
    let unfinished = with_ending(to, "part");
    discard(&unfinished)?;
    // The file is made before it is filled, so that nobody else reads it while it grows. Both databases fill an empty file.
    private::make(&unfinished).map_err(told(&unfinished.display().to_string()))?;
    fill(config, &unfinished).inspect_err(|_| drop(fs::remove_file(&unfinished)))?;
    settle(&unfinished, to)
}

fn fill(config: &Config, unfinished: &Path) -> Answer {
    if is_postgres(&config.database_url) {
        run_tool(
            "pg_dump",
            &config.database_url,
            &["--format=custom".as_ref(), "--file".as_ref(), unfinished.as_os_str()],
        )
    } else {
        let source = sqlite_path(config);
        if !source.exists() {
            return Err(format!("{}: there is no database to copy", source.display()));
        }
        let mut conn = DbConnection::open(&config.database_url).map_err(crate::db::database_fault)?;
        let file = unfinished.to_str().ok_or_else(|| format!("{}: not UTF-8", unfinished.display()))?;
        queries::copy(&mut conn, file).map_err(told("copy"))?;
        examine(unfinished)
    }
}

/// Puts a copy back where the configured database is to be: a file that does not exist, or a PostgreSQL database without tables.
pub fn restore(config: &Config, from: &Path) -> Answer {
    if !from.is_file() {
        return Err(format!("{}: there is no such copy", from.display()));
    }
    if is_postgres(&config.database_url) {
        let url = &config.database_url;
        let mut conn = DbConnection::open(url).map_err(crate::db::database_fault)?;
        if !queries::is_empty(&mut conn).map_err(told("database"))? {
            return Err("database: has tables; a copy is put back into an empty database only".to_owned());
        }
        return run_tool(
            "pg_restore",
            url,
            &["--exit-on-error", "--single-transaction", "--no-owner", "--no-privileges"]
                .map(OsStr::new)
                .into_iter()
                .chain([from.as_os_str()])
                .collect::<Vec<_>>(),
        );
    }
    let target = sqlite_path(config);
    let beside = ["", "-wal", "-shm"].map(|ending| PathBuf::from(format!("{}{ending}", target.display())));
    if let Some(there) = beside.iter().find(|file| file.exists()) {
        return Err(format!("{}: is there; stop the server and move it away first", there.display()));
    }
    if let Some(folder) = target.parent() {
        private::make_folder(folder).map_err(told(&folder.display().to_string()))?;
    }
    let unfinished = with_ending(&target, "part");
    discard(&unfinished)?;
    copy_private(from, &unfinished)
        .map_err(told(&unfinished.display().to_string()))
        .and_then(|()| examine(&unfinished))
        .inspect_err(|_| drop(fs::remove_file(&unfinished)))?;
    settle(&unfinished, &target)
}

// `fs::copy` would give the database the rights that the copy has.
fn copy_private(from: &Path, to: &Path) -> std::io::Result<()> {
    std::io::copy(&mut File::open(from)?, &mut private::make(to)?).map(drop)
}

fn sqlite_path(config: &Config) -> PathBuf {
    PathBuf::from(address::path(&config.database_url))
}

/// Reads a SQLite file from end to end. Refuses a damaged file, and one that is no database of this program.
fn examine(file: &Path) -> Answer {
    let name = file.display();
    let fault = |cause: diesel::result::Error| format!("{name}: {cause}");
    let url = address::file_uri(&name.to_string(), "ro");
    let mut conn = SqliteConnection::establish(&url).map_err(|cause| format!("{name}: {cause}"))?;
    if let Some(damage) = queries::damage(&mut conn).map_err(fault)? {
        return Err(format!("{name}: damaged: {damage}"));
    }
    if queries::is_ours(&mut conn).map_err(fault)? {
        Ok(())
    } else {
        Err(format!("{name}: no database of this program"))
    }
}

/// Runs a tool of PostgreSQL on the database. The tool reads addresses by libpq as this program does, so it gets the address
/// unchanged. Only the secrets are left out: every user of the machine may read a command line.
fn run_tool(tool: &str, url: &str, arguments: &[&OsStr]) -> Answer {
    let (bare, mut secrets) = address::without_secrets(url);
    let mut command = Command::new(tool);
    if let Some(at) = secrets.iter().position(|(name, _)| name == "password") {
        command.env("PGPASSWORD", secrets.remove(at).1);
    }
    // The file must be there as long as the tool runs.
    let mut _services = None;
    if !secrets.is_empty() {
        let services = service_file(&bare, &secrets)?;
        command.env("PGSERVICEFILE", services.path()).env("PGSERVICE", SERVICE);
        _services = Some(services);
    }
    let status = command.arg("--dbname").arg(bare).args(arguments).status();
    match status {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => Err(format!("{tool}: {status}")),
        Err(cause) => Err(format!("{tool}: {cause}; install PostgreSQL's client programs")),
    }
}

/// The name of the service in [`service_file`].
const SERVICE: &str = "samverka";

/// A file for secrets that no variable of the environment can hold (the password of a client's key, say).
fn service_file(bare: &str, secrets: &[(String, String)]) -> Result<tempfile::NamedTempFile, String> {
    let fault = |cause: std::io::Error| format!("service file: {cause}");
    if address::names_service(bare) {
        return Err("database_url: names a service: what is secret in it besides the password is to be in that service".to_owned());
    }
    let mut file = tempfile::NamedTempFile::new().map_err(fault)?;
    let mut content = format!("[{SERVICE}]\n");
    for (name, value) in secrets {
        if value.contains(['\r', '\n']) {
            return Err(format!(
                "database_url: {name} holds a line break, which no tool of PostgreSQL can be told"
            ));
        }
        content.extend([name.as_str(), "=", value.as_str(), "\n"]);
    }
    file.write_all(content.as_bytes()).map_err(fault)?;
    Ok(file)
}

fn with_ending(file: &Path, ending: &str) -> PathBuf {
    PathBuf::from(format!("{}.{ending}", file.display()))
}

fn discard(file: &Path) -> Answer {
    if file.exists() { fs::remove_file(file).map_err(told(&file.display().to_string())) } else { Ok(()) }
}

/// Makes a finished file durable, and gives it its name.
fn settle(unfinished: &Path, name: &Path) -> Answer {
    let fault = told(&name.display().to_string());
    let kept = (|| {
        File::open(unfinished)?.sync_all()?;
        fs::rename(unfinished, name)?;
        match name.parent().filter(|folder| !folder.as_os_str().is_empty()) {
            Some(folder) => File::open(folder)?.sync_all(),
            None => Ok(()),
        }
    })();
    kept.map_err(fault)
}

/// Puts what it is about before a fault.
fn told<Fault: std::fmt::Display>(about: &str) -> impl Fn(Fault) -> String + use<Fault> {
    let about = about.to_owned();
    move |fault| format!("{about}: {fault}")
}
