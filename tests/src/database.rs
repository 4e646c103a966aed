//! A migrated database for each test, copied from a template that all tests share.
//!
//! `TEST_DATABASE_URL` names a PostgreSQL server in which databases may be created; without it, or with
//! `TEST_DATABASE=sqlite`, tests run on the embedded database.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{SystemTime, UNIX_EPOCH};

use diesel::connection::SimpleConnection;
use diesel::prelude::*;
use diesel::sql_types::{Bool, Text};
use server::config::Config;
use server::db::DbConnection;
use tempfile::TempDir;

/// A database that is gone when it is dropped, with a folder of its own beside it.
pub struct Database {
    url: String,
    folder: TempDir,
    // The server's own database and the name of ours, on PostgreSQL.
    created: Option<(String, String)>,
}

impl Database {
    /// A migrated database without content but what migrations put in.
    pub fn new() -> Self {
        postgres().map_or_else(Self::embedded, |server| Self::on(&server))
    }

    /// A migrated database on this PostgreSQL server.
    pub fn on(server: &str) -> Self {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let template = postgres_template(server);
        Self::created(server.to_owned(), folder, &format!("TEMPLATE {template}"))
    }

    /// A migrated database in a file.
    pub fn embedded() -> Self {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let file = folder.path().join("samverka.db");
        fs::copy(sqlite_template(), &file).expect("a copy of the template");
        Self { url: format!("sqlite://{}", file.display()), folder, created: None }
    }

    /// A database that nobody has migrated.
    pub fn empty() -> Self {
        let folder = tempfile::tempdir().expect("a temporary folder");
        if let Some(server) = postgres() {
            return Self::created(server, folder, "");
        }
        let url = format!("sqlite://{}", folder.path().join("samverka.db").display());
        Self { url, folder, created: None }
    }

    fn created(server: String, folder: TempDir, from: &str) -> Self {
        let name = unique_name();
        run(&server, &format!("CREATE DATABASE {name} {from}"));
        Self { url: with_name(&server, &name), folder, created: Some((server, name)) }
    }

    /// Its address, as the server's configuration has it.
    pub fn url(&self) -> &str {
        &self.url
    }

    /// A folder for everything else that a server keeps.
    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// The file of an embedded database.
    pub fn file(&self) -> &Path {
        Path::new(self.url.strip_prefix("sqlite://").expect("an embedded database"))
    }

    /// Makes the database unreachable: a file is moved away, a database of PostgreSQL lets nobody in.
    pub fn take_away(&self) {
        match &self.created {
            Some((server, name)) => {
                run(server, &format!("ALTER DATABASE {name} WITH ALLOW_CONNECTIONS false"));
                let inside = format!("FROM pg_stat_activity WHERE datname = '{name}'");
                run(server, &format!("SELECT pg_terminate_backend(pid) {inside}"));
            }
            None => self.move_file(".away", ""),
        }
    }

    /// Undoes [`Self::take_away`].
    pub fn bring_back(&self) {
        match &self.created {
            Some((server, name)) => {
                run(server, &format!("ALTER DATABASE {name} WITH ALLOW_CONNECTIONS true"));
            }
            None => self.move_file("", ".away"),
        }
    }

    fn move_file(&self, to: &str, from: &str) {
        for ending in ["", "-wal", "-shm"] {
            let named = |mark: &str| format!("{}{ending}{mark}", self.file().display());
            if Path::new(&named(from)).exists() {
                fs::rename(named(from), named(to)).expect("a file to move");
            }
        }
    }

    /// A connection of its own. What tests prepare need not outlive a power cut.
    pub fn connect(&self) -> DbConnection {
        let mut conn = DbConnection::open(&self.url).expect("a connection");
        let hasty = match conn {
            DbConnection::Postgres(_) => "SET synchronous_commit = off",
            DbConnection::Sqlite(_) => "PRAGMA synchronous = OFF",
        };
        conn.batch_execute(hasty).expect("a hasty connection");
        conn
    }
}

impl Default for Database {
    fn default() -> Self {
        Self::new()
    }
}

impl Drop for Database {
    fn drop(&mut self) {
        if let Some((server, name)) = &self.created {
            run(server, &format!("DROP DATABASE IF EXISTS {name} WITH (FORCE)"));
        }
    }
}

/// True when tests run on PostgreSQL.
pub fn is_postgres() -> bool {
    postgres().is_some()
}

fn postgres() -> Option<String> {
    let url = std::env::var("TEST_DATABASE_URL").ok().filter(|url| !url.is_empty());
    match std::env::var("TEST_DATABASE").as_deref() {
        Ok("sqlite") => None,
        Ok("postgres") => Some(url.expect("TEST_DATABASE=postgres needs TEST_DATABASE_URL")),
        _ => url,
    }
}

fn run(url: &str, sql: &str) {
    let mut conn = PgConnection::establish(url).expect("a connection to PostgreSQL");
    conn.batch_execute(sql).unwrap_or_else(|cause| panic!("{sql}: {cause}"));
}

/// The address of another database of the same server.
fn with_name(url: &str, name: &str) -> String {
    let (address, options) =
        url.split_once('?').map_or((url, None), |(address, options)| (address, Some(options)));
    let base = address.rsplit_once('/').map_or(address, |(base, _)| base);
    options.map_or_else(|| format!("{base}/{name}"), |options| format!("{base}/{name}?{options}"))
}

fn unique_name() -> String {
    static NUMBER: AtomicU32 = AtomicU32::new(0);
    let nanos = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |time| time.subsec_nanos());
    format!("samverka_test_{}_{nanos}_{}", std::process::id(), NUMBER.fetch_add(1, Ordering::Relaxed))
}

/// Changes with every migration, so that a template is never out of date.
fn migrations_hash(database: &str) -> String {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../migrations").join(database);
    let files: BTreeMap<PathBuf, String> = fs::read_dir(&folder)
        .expect("the migrations")
        .map(|entry| entry.expect("a migration").path().join("up.sql"))
        .map(|file| (file.clone(), fs::read_to_string(&file).expect("a migration")))
        .collect();
    let mut hasher = DefaultHasher::new();
    files.hash(&mut hasher);
    format!("{:016x}", hasher.finish())
}

fn migrate(url: String) {
    let config = Config { database_url: url, ..Config::default() };
    server::server::migrate(&config).expect("the migrations run");
}

/// Where cargo builds: test binaries lie in `<target>/<profile>/deps`.
pub fn build_folder() -> PathBuf {
    let program = std::env::current_exe().expect("the path of the test program");
    program.ancestors().nth(3).expect("a build folder above the test program").to_path_buf()
}

// With nextest each test is a process of its own. The first one makes the file, and the others wait.
fn sqlite_template() -> PathBuf {
    let folder = build_folder().join("tmp");
    fs::create_dir_all(&folder).expect("a folder for the template");
    let template = folder.join(format!("template-{}.db", migrations_hash("sqlite")));
    let lock = File::create(folder.join("template.lock")).expect("the lock of the template");
    lock.lock().expect("the lock of the template");
    if !template.exists() {
        let draft = folder.join("template.draft.db");
        for ending in ["", "-wal", "-shm"] {
            drop(fs::remove_file(folder.join(format!("template.draft.db{ending}"))));
        }
        let url = format!("sqlite://{}", draft.display());
        migrate(url.clone());
        let mut conn = DbConnection::open(&url).expect("the template");
        conn.batch_execute("PRAGMA wal_checkpoint(TRUNCATE); PRAGMA journal_mode = DELETE")
            .expect("a whole file");
        drop(conn);
        fs::rename(draft, &template).expect("the template");
    }
    template
}

#[derive(QueryableByName)]
struct Found {
    #[diesel(sql_type = Bool)]
    found: bool,
}

fn postgres_template(server: &str) -> String {
    let name = format!("samverka_template_{}", migrations_hash("postgres"));
    let mut conn = PgConnection::establish(server).expect("a connection to PostgreSQL");
    // Released when the connection ends.
    conn.batch_execute("SELECT pg_advisory_lock(5071923)").expect("the lock of the template");
    let sql = "SELECT EXISTS (SELECT FROM pg_database WHERE datname = $1) AS found";
    let found: Found =
        diesel::sql_query(sql).bind::<Text, _>(&name).get_result(&mut conn).expect("the template");
    if !found.found {
        let draft = format!("{name}_draft");
        conn.batch_execute(&format!("DROP DATABASE IF EXISTS {draft} WITH (FORCE)")).expect("no old draft");
        conn.batch_execute(&format!("CREATE DATABASE {draft}")).expect("a draft");
        migrate(with_name(server, &draft));
        conn.batch_execute(&format!("ALTER DATABASE {draft} RENAME TO {name}")).expect("the template");
    }
    name
}

#[derive(QueryableByName)]
struct Table {
    #[diesel(sql_type = Text)]
    name: String,
}

/// The tables, without copies of them that `save` has made.
///
/// # Panics
///
/// When the database cannot be asked.
pub fn tables(conn: &mut DbConnection) -> Vec<String> {
    let tables: Vec<Table> = match conn {
        DbConnection::Sqlite(conn) => {
            let sql = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'";
            diesel::sql_query(sql).load(conn)
        }
        DbConnection::Postgres(conn) => {
            let sql = "SELECT tablename::text AS name FROM pg_tables WHERE schemaname = 'public'";
            diesel::sql_query(sql).load(conn)
        }
    }
    .expect("the tables");
    tables.into_iter().map(|table| table.name).filter(|name| !name.starts_with("saved_")).collect()
}

/// Copies every table beside itself.
pub(crate) fn save(conn: &mut DbConnection) {
    let copies = tables(conn).iter().fold(String::new(), |sql, table| {
        format!(
            "{sql}DROP TABLE IF EXISTS saved_{table}; CREATE TABLE saved_{table} AS SELECT * FROM {table};"
        )
    });
    conn.batch_execute(&copies).expect("copies of all tables");
}

/// Fills every table from its copy.
pub(crate) fn restore(conn: &mut DbConnection) {
    // The copies refer to each other rightly. The checks are off meanwhile, because the tables are filled one by one.
    let (before, after) = match conn {
        DbConnection::Sqlite(_) => {
            ("PRAGMA foreign_keys = OFF; BEGIN IMMEDIATE;", "COMMIT; PRAGMA foreign_keys = ON;")
        }
        DbConnection::Postgres(_) => (
            "SET session_replication_role = replica; BEGIN;",
            "COMMIT; SET session_replication_role = origin;",
        ),
    };
    let back = tables(conn).iter().fold(before.to_owned(), |sql, table| {
        format!("{sql}DELETE FROM {table}; INSERT INTO {table} SELECT * FROM saved_{table};")
    });
    conn.batch_execute(&(back + after)).expect("all tables as they were");
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn another_database_of_the_same_server_keeps_the_options() {
        assert_eq!(with_name("postgres://u@h:1/postgres", "x"), "postgres://u@h:1/x");
        assert_eq!(with_name("postgres://u@h/a?sslmode=require", "x"), "postgres://u@h/x?sslmode=require");
    }
}
