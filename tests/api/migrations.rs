//! The migrations themselves: a released one stays as it is, and one that fails leaves nothing behind.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

use chrono::{NaiveDateTime, NaiveTime, Utc};
use diesel::connection::SimpleConnection;
use server::db::DbConnection;
use server::upkeep::STEPS;
use sha2::{Digest, Sha256};
use tests::database::{self, Database};

use crate::schema::{applied, form, step};

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../migrations")
}

/// The names of the migrations, which are those of their folders.
fn names() -> Vec<String> {
    let entries = fs::read_dir(folder().join("sqlite")).unwrap();
    let mut names: Vec<_> = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

/// Every file of both sets, with its hash.
fn hashes() -> BTreeMap<String, String> {
    let mut hashes = BTreeMap::new();
    for name in ["postgres", "sqlite"]
        .into_iter()
        .flat_map(|set| names().into_iter().map(move |name| format!("{set}/{name}")))
    {
        for entry in fs::read_dir(folder().join(&name)).unwrap() {
            let entry = entry.unwrap();
            let digest = Sha256::digest(fs::read(entry.path()).unwrap());
            let hash = digest.iter().fold(String::new(), |hash, byte| format!("{hash}{byte:02x}"));
            hashes.insert(format!("{name}/{}", entry.file_name().display()), hash);
        }
    }
    hashes
}

/// The list, in the form that `sha256sum --check` reads, too.
fn list() -> PathBuf {
    folder().join("sha256sums")
}

fn listed() -> BTreeMap<String, String> {
    let text = fs::read_to_string(list()).unwrap_or_default();
    let line = |line: &str| line.split_once("  ").map(|(hash, file)| (file.to_owned(), hash.to_owned()));
    text.lines().map(|text| line(text).unwrap_or_else(|| panic!("sha256sums: {text:?}"))).collect()
}

/// The fault of a new migration's name, which begins with the moment at which the migration was made.
fn fault_of(name: &str, now: NaiveDateTime) -> Option<&'static str> {
    let stamp = name.split_once('_').map_or(name, |(stamp, _)| stamp);
    match NaiveDateTime::parse_from_str(stamp, "%Y-%m-%d-%H%M%S") {
        Ok(_) if stamp.len() != 17 => Some("is not YYYY-MM-DD-HHMMSS_name"),
        Ok(time) if time > now => Some("lies ahead of the time that it is (UTC)"),
        // 000001, 000002 and so on are numbers, and two branches would take one and the same.
        Ok(time) if time.time() < NaiveTime::from_hms_opt(0, 1, 0).unwrap() => {
            Some("is a number, not a time")
        }
        Ok(_) => None,
        Err(_) => Some("is not YYYY-MM-DD-HHMMSS_name"),
    }
}

#[test]
fn a_migration_stays_as_it_was_released() {
    let (now, before) = (hashes(), listed());
    for (file, hash) in &before {
        assert!(
            now.get(file) == Some(hash),
            "migrations/{file} was changed or taken away after it was listed: databases have run it as it was. Put it back, and \
             make a new migration (migrations/README.md)"
        );
    }
    let new: Vec<_> = now.iter().filter(|(file, _)| !before.contains_key(*file)).collect();
    for (file, _) in &new {
        let name = file.split('/').nth(1).unwrap();
        assert_eq!(fault_of(name, Utc::now().naive_utc()), None, "migrations/{file}: the time stamp");
    }
    if std::env::var_os("UPDATE_MIGRATIONS").is_some() {
        let mut text = String::new();
        for (file, hash) in &now {
            writeln!(text, "{hash}  {file}").unwrap();
        }
        return fs::write(list(), text).unwrap();
    }
    let files: Vec<_> = new.iter().map(|(file, _)| file.as_str()).collect();
    assert!(
        files.is_empty(),
        "not in migrations/sha256sums: {files:?}. When they are right, run this test with UPDATE_MIGRATIONS=1"
    );
}

#[test]
fn a_new_migration_bears_the_time_at_which_it_was_made() {
    let now = NaiveDateTime::parse_from_str("2026-11-30 15:45:00", "%Y-%m-%d %H:%M:%S").unwrap();
    assert_eq!(fault_of("2026-11-30-154459_meetings", now), None);
    for wrong in [
        "2026-11-30-154501_ahead",
        "2026-11-30-000018_number",
        "2026-11-31-120000_no_day",
        "2026-11-30-126000_no_minute",
        "2026-11-30_no_time",
        "2026-1-30-1200001_short",
        "meetings",
    ] {
        assert!(fault_of(wrong, now).is_some(), "{wrong}");
    }
}

#[test]
fn each_step_follows_a_migration_that_there_is() {
    let versions: Vec<String> = names().iter().map(|name| name[..17].replace('-', "")).collect();
    let places: Vec<_> = STEPS.iter().map(|step| versions.iter().position(|one| one == step.after)).collect();
    assert!(places.iter().all(Option::is_some) && places.is_sorted(), "{places:?}");
    let mut names: Vec<_> = STEPS.iter().map(|step| step.name).collect();
    names.sort_unstable();
    names.dedup();
    assert_eq!(names.len(), STEPS.len());
}

/// Something stands in the way of the third table that a migration makes.
#[test]
fn a_migration_that_fails_leaves_the_database_as_it_was_and_can_be_run_again() {
    let database = Database::new();
    let mut conn = database.connect();
    if let DbConnection::Sqlite(conn) = &mut conn {
        conn.batch_execute("PRAGMA foreign_keys = OFF").unwrap();
    }
    while applied(&mut conn).iter().any(|version| version.as_str() >= "20261130060002") {
        step!(&mut conn, revert_last_migration);
    }
    conn.batch_execute("CREATE TABLE link_wishes (id BIGINT)").unwrap();
    let (before, taken) = (form(&mut conn), applied(&mut conn));
    let told = conn.migrate().unwrap_err().to_string();
    let said =
        ["the migration 2026-11-30-060002_logins failed and was undone", "link_wishes", "`samverka migrate`"];
    assert!(said.iter().all(|part| told.contains(part)), "{told}");
    assert_eq!((form(&mut conn), applied(&mut conn)), (before, taken));
    conn.batch_execute("DROP TABLE link_wishes").unwrap();
    assert!(!conn.migrate().unwrap().is_empty());
    assert_eq!(form(&mut conn), form(&mut Database::new().connect()));
}

/// An embedded database has one server, but somebody may call `migrate` beside it.
#[test]
fn an_embedded_database_may_be_migrated_twice_at_once() {
    if database::is_postgres() {
        return;
    }
    for _ in 0..5 {
        let database = Database::empty();
        let migrate = || DbConnection::open_or_make(database.url()).unwrap().migrate().unwrap().len();
        let taken: Vec<usize> = std::thread::scope(|scope| {
            let calls = [(); 3].map(|()| scope.spawn(migrate));
            calls.into_iter().map(|call| call.join().unwrap()).collect()
        });
        assert_eq!(taken.iter().sum::<usize>(), names().len(), "{taken:?}");
        assert!(server::upkeep::require_done(&mut database.connect()).is_ok());
    }
}
