//! The tools of PostgreSQL get every address, but no secret on their command line.

use std::fs::{self, Permissions};
use std::os::unix::fs::PermissionsExt;
use std::path::Path;

use tests::database::Database;
use tests::program;

/// A `pg_dump` that writes down how it was called and makes the file.
const SCRIPT: &str = r#"#!/bin/sh
folder=$(dirname "$0")
printf '%s\n' "$@" > "$folder/words"
printf '%s\n' "$PGPASSWORD" > "$folder/password"
[ -z "$PGSERVICEFILE" ] || { cat "$PGSERVICEFILE" > "$folder/services"; stat -c %a "$PGSERVICEFILE" >> "$folder/services"; printf '%s\n' "$PGSERVICE" >> "$folder/services"; }
while [ "$1" != --file ]; do shift; done
printf copy > "$2"
"#;

/// The call of `pg_dump` for a database at this address: its words, its password, and the file of services.
fn called(folder: &Path, url: &str) -> (String, String, String) {
    let (database, bin) = (Database::new(), folder.join("bin"));
    fs::create_dir_all(&bin).unwrap();
    fs::write(bin.join("pg_dump"), SCRIPT).unwrap();
    fs::set_permissions(bin.join("pg_dump"), Permissions::from_mode(0o755)).unwrap();
    let path = format!("{}:{}", bin.display(), std::env::var("PATH").unwrap());
    let copy = folder.join("copy");
    let mut call = program::command(&database);
    call.args(["backup", copy.to_str().unwrap()]).env("PATH", path).env("SAMVERKA_DATABASE_URL", url);
    let ended = program::output(&mut call);
    assert!(ended.status.success(), "{}", String::from_utf8_lossy(&ended.stderr));
    fs::remove_file(copy).unwrap();
    let read = |name: &str| fs::read_to_string(bin.join(name)).unwrap_or_default();
    (read("words"), read("password"), read("services"))
}

#[test]
fn no_command_line_holds_a_secret() {
    let folder = tempfile::tempdir().unwrap();
    let (words, password, services) =
        called(folder.path(), "postgres://u:hem%40ligt@a:1,b:2/db?sslmode=require");
    assert!(words.contains("\npostgres://u@a:1,b:2/db?sslmode=require\n"), "{words}");
    assert_eq!((password.as_str(), services.as_str()), ("hem@ligt\n", ""));
    let (words, password, services) =
        called(folder.path(), "postgres:///db?host=/run&password=hemligt&sslpassword=nyckel%26ord");
    assert!(words.contains("\npostgres:///db?host=/run\n"), "{words}");
    assert_eq!(password, "hemligt\n");
    assert_eq!(services, "[samverka]\nsslpassword=nyckel&ord\n600\nsamverka\n");
}
