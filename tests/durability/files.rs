//! Files that the program makes are its owner's alone, whatever the folder and the umask.

use std::collections::BTreeMap;
use std::fs::{self, Permissions};
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::Command;

use tests::database::{self, Database};
use tests::program::{self, Program};

/// A folder that everybody may look into, as one that was there before the program.
fn open_folder() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    fs::set_permissions(folder.path(), Permissions::from_mode(0o755)).unwrap();
    folder
}

/// The program, called with a umask that leaves files readable.
fn call(database: &Database, data: &Path, words: &[&str]) -> Command {
    let named = program::command(database);
    let mut call = Command::new("sh");
    call.args(["-c", "umask 022; exec \"$0\" \"$@\""]).arg(named.get_program()).args(words);
    call.current_dir(data);
    for (name, value) in named.get_envs() {
        match value {
            Some(value) => call.env(name, value),
            None => call.env_remove(name),
        };
    }
    call.env("SAMVERKA_DATA_DIR", data).env("SAMVERKA_PASSWORD", tests::fixtures::PASSWORD);
    if !database::is_postgres() {
        call.env("SAMVERKA_DATABASE_URL", format!("sqlite://{}", data.join("samverka.db").display()));
    }
    call
}

/// Every file below a folder, and what owner, group and others may do with it.
fn files(folder: &Path) -> BTreeMap<PathBuf, u32> {
    let mut found = BTreeMap::new();
    for entry in fs::read_dir(folder).unwrap() {
        // SQLite removes the files beside the database when the last connection closes.
        let Ok(path) = entry.map(|entry| entry.path()) else { continue };
        let Ok(facts) = path.metadata() else { continue };
        if facts.is_dir() {
            found.extend(files(&path));
        } else {
            found.insert(path, facts.permissions().mode() & 0o777);
        }
    }
    found
}

/// Fails when anybody but the owner may do anything with any of them; returns their names.
#[track_caller]
fn assert_private(folder: &Path) -> Vec<String> {
    let files = files(folder);
    let open: Vec<_> = files.iter().filter(|(_, mode)| **mode & 0o077 != 0).collect();
    assert!(open.is_empty(), "{open:?}");
    files.keys().map(|file| file.file_name().unwrap().to_string_lossy().into_owned()).collect()
}

#[track_caller]
fn succeed(call: &mut Command) -> String {
    let ended = program::output(call);
    assert!(ended.status.success(), "{}", String::from_utf8_lossy(&ended.stderr));
    String::from_utf8_lossy(&ended.stderr).into_owned()
}

#[test]
fn whatever_the_program_makes_is_its_owners_alone() {
    let (database, folder) = (Database::empty(), open_folder());
    let data = folder.path();
    let admin = ["create-admin", "--given-name", "K", "--family-name", "N", "--email", "k@example.org"];
    succeed(&mut call(&database, data, &admin));
    succeed(&mut call(&database, data, &["config", "accept-keys"]));
    // Some files are there only while it serves.
    let program = {
        let serve = call(&database, data, &[]);
        Program::serve_as(serve, data)
    };
    let mut seen = assert_private(data);
    let copy = data.join("copy");
    let copying = call(&database, data, &["backup", copy.to_str().unwrap()]).spawn().unwrap();
    seen.extend(watch(copying, data));
    drop(program);
    seen.extend(assert_private(data));

    let (other, elsewhere) = (Database::empty(), open_folder());
    fs::set_permissions(&copy, Permissions::from_mode(0o644)).unwrap();
    succeed(&mut call(&other, elsewhere.path(), &["restore", copy.to_str().unwrap()]));
    seen.extend(assert_private(elsewhere.path()));
    for name in ["keys", "copy"] {
        assert!(seen.iter().any(|one| one == name), "no {name} among {seen:?}");
    }
    if !database::is_postgres() {
        for name in ["samverka.db", "samverka.db-wal", "samverka.db-shm"] {
            assert!(seen.iter().any(|one| one == name), "no {name} among {seen:?}");
        }
    }
}

/// Looks at the files as long as a process runs.
fn watch(mut child: std::process::Child, folder: &Path) -> Vec<String> {
    let mut seen = Vec::new();
    loop {
        seen.extend(assert_private(folder));
        if let Some(status) = child.try_wait().unwrap() {
            assert!(status.success());
            return seen;
        }
    }
}

#[test]
fn a_database_that_others_might_read_is_its_owners_alone_from_the_next_start() {
    if database::is_postgres() {
        return;
    }
    let (database, folder) = (Database::empty(), open_folder());
    succeed(&mut call(&database, folder.path(), &["migrate"]));
    let file = folder.path().join("samverka.db");
    fs::set_permissions(&file, Permissions::from_mode(0o644)).unwrap();
    let said = succeed(call(&database, folder.path(), &["migrate"]).env("SAMVERKA_LOG", "warn"));
    assert!(said.contains("others might read it (0644)"), "{said}");
    assert_private(folder.path());
    // A file that was named by mistake is no database and keeps its rights.
    let other = folder.path().join("other");
    fs::write(&other, "something else").unwrap();
    fs::set_permissions(&other, Permissions::from_mode(0o644)).unwrap();
    let mut call = call(&database, folder.path(), &["migrate"]);
    call.env("SAMVERKA_DATABASE_URL", format!("sqlite://{}", other.display()));
    assert!(!program::output(&mut call).status.success());
    assert_eq!(files(folder.path())[&other], 0o644);
}

#[test]
fn a_key_file_that_others_may_read_is_refused_in_a_line() {
    let (database, folder) = (Database::new(), open_folder());
    let keys = folder.path().join("keys");
    succeed(program::command(&database).args(["config", "accept-keys"]).env("SAMVERKA_KEY_FILE", &keys));
    fs::set_permissions(&keys, Permissions::from_mode(0o644)).unwrap();
    for words in [&["serve"][..], &["config", "accept-keys"]] {
        let ended = program::output(program::command(&database).args(words).env("SAMVERKA_KEY_FILE", &keys));
        let said = String::from_utf8_lossy(&ended.stderr).into_owned();
        let line = said.lines().find(|line| line.starts_with("samverka: ")).unwrap_or_default();
        assert_eq!(ended.status.code(), Some(1), "{said}");
        assert!(line.starts_with(&format!("samverka: keys: {}: others", keys.display())), "{said}");
    }
}
