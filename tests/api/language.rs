//! What is decided on a fault of PostgreSQL that is known by its English text alone: the right thing, also where PostgreSQL speaks
//! another language by itself.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

use diesel::connection::SimpleConnection;
use diesel::prelude::*;
use server::clock::Clock;
use server::config::Config;
use server::db::language::language;
use server::db::{DbConnection, Pace};
use server::error::{Error, Result};
use shared::doctor::Sign;
use shared::error::ErrorCode;
use tests::database::{Database, is_postgres};
use tests::{TestApp, program};

use crate::repeats::assert_a_held_key_is_told;

/// A role of its own, which may use the database and nothing else.
struct Role {
    name: String,
    url: String,
}

impl Role {
    fn new(database: &Database) -> Self {
        static NUMBER: AtomicU32 = AtomicU32::new(0);
        let name = format!("role_{}_{}", std::process::id(), NUMBER.fetch_add(1, Ordering::Relaxed));
        let rights = format!(
            "CREATE ROLE {name} LOGIN; GRANT ALL ON SCHEMA public TO {name};
             GRANT ALL ON ALL TABLES IN SCHEMA public TO {name};
             GRANT ALL ON ALL SEQUENCES IN SCHEMA public TO {name}"
        );
        database.connect().batch_execute(&rights).unwrap();
        let (scheme, rest) = database.url().split_once("://").unwrap();
        let (_, place) = rest.split_once('@').unwrap();
        Self { url: format!("{scheme}://{name}@{place}"), name }
    }

    fn config(&self, database: &Database) -> Config {
        let data_dir = database.folder().join("data");
        Config { database_url: self.url.clone(), data_dir, ..Config::default() }.completed().unwrap()
    }

    fn may_choose_the_language(&self, database: &Database) {
        let grant = format!("GRANT SET ON PARAMETER lc_messages TO {}", self.name);
        database.connect().batch_execute(&grant).unwrap();
    }

    // Otherwise the next test finds a role that nobody uses.
    fn remove(self, database: &Database) {
        let sql = format!("DROP OWNED BY {0}; DROP ROLE {0}", self.name);
        database.connect().batch_execute(&sql).unwrap();
    }
}

fn told(conn: &mut DbConnection, sql: &str) -> Error {
    let run = |conn: &mut DbConnection| -> Result<usize> { Ok(diesel::sql_query(sql).execute(conn)?) };
    conn.write(run).unwrap_err()
}

/// Fails unless each kind of fault that is known by its text is told as what it is.
fn assert_faults_are_known(url: &str) {
    let mut conn = DbConnection::open_to_serve(url).unwrap();
    for value in ["SELECT '99999-99-99'::date", "SELECT 'x'::int", "SELECT 99999999999::int"] {
        let error = told(&mut conn, value);
        assert!(matches!(&error, Error::Problem(problem) if problem.status == 422), "{value}: {error}");
    }
    let error = told(&mut conn, "INSERT INTO installation (name, content) VALUES ('a', ''), ('a', '')");
    assert!(matches!(&error, Error::Problem(problem) if problem.code == ErrorCode::AlreadyThere), "{error}");
    conn.batch_execute("SET statement_timeout = '20ms'").unwrap();
    let error = told(&mut conn, "SELECT pg_sleep(5)");
    assert!(matches!(error, Error::Unavailable), "{error}");
    let seconds = Pace::Near.patience().as_secs();
    conn.batch_execute(&format!("SET statement_timeout = '{seconds}s'; SET lock_timeout = '20ms'")).unwrap();
    let mut holder = DbConnection::open(url).unwrap();
    holder.batch_execute("BEGIN; LOCK TABLE persons IN ACCESS EXCLUSIVE MODE").unwrap();
    let error = told(&mut conn, "SELECT 1 FROM persons");
    assert!(matches!(error, Error::Unavailable), "{error}");
}

#[test]
fn faults_of_values_and_locks_are_known() {
    if is_postgres() {
        assert_faults_are_known(Database::new().url());
    }
}

#[test]
#[ignore = "needs a PostgreSQL that speaks Swedish: cargo xtask test --only api-swedish"]
fn a_server_that_may_choose_the_language_chooses_english() {
    let database = Database::new();
    assert_eq!(untold(database.url()), "FEL:  division med noll", "this PostgreSQL does not speak Swedish");
    let spoken = language(&mut DbConnection::open(database.url()).unwrap()).unwrap().unwrap();
    assert_eq!((spoken.setting.as_str(), spoken.is_english), ("C", true));
    assert_faults_are_known(database.url());
}

// What PostgreSQL says by itself, on a connection that nobody has set up.
fn untold(url: &str) -> String {
    let mut conn = PgConnection::establish(url).unwrap();
    match conn.batch_execute("SELECT 1/0") {
        Err(diesel::result::Error::DatabaseError(_, facts)) => format!("FEL:  {}", facts.message()),
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
#[ignore = "needs a PostgreSQL that speaks Swedish: cargo xtask test --only api-swedish"]
async fn a_role_that_may_not_choose_is_refused_at_the_start_with_the_grant() {
    let database = Database::new();
    let role = Role::new(&database);
    let config = role.config(&database);
    let wanted = format!("GRANT SET ON PARAMETER lc_messages TO {};", role.name);
    let refused = server::server::open(config.clone(), Arc::new(Clock::default())).err().unwrap();
    assert!(refused.contains("lc_messages = 'sv_SE.UTF-8'") && refused.contains(&wanted), "{refused}");
    let refused = server::server::migrate(&config).unwrap_err();
    assert!(refused.contains(&wanted), "{refused}");
    let mut serve = program::command(&database);
    let ended = program::output(serve.env("SAMVERKA_DATABASE_URL", &role.url).arg("serve"));
    let said = String::from_utf8_lossy(&ended.stderr);
    assert!(!ended.status.success() && said.contains(&wanted), "{said}");
    let seen = server::doctor::doctor(&config, None).await.unwrap();
    let found = seen.findings.iter().find(|finding| finding.sign == Sign::LanguageForeign).unwrap();
    assert!(found.about.starts_with("sv_SE.UTF-8: ") && found.about.contains(&wanted), "{found:?}");
    role.remove(&database);
}

#[test]
#[ignore = "needs a PostgreSQL that speaks Swedish: cargo xtask test --only api-swedish"]
fn a_role_that_an_administrator_set_to_english_needs_no_right() {
    let database = Database::new();
    let role = Role::new(&database);
    let set = format!("ALTER ROLE {} SET lc_messages = 'C'", role.name);
    database.connect().batch_execute(&set).unwrap();
    assert!(server::server::open(role.config(&database), Arc::new(Clock::default())).is_ok());
    assert_faults_are_known(&role.url);
    role.remove(&database);
}

#[tokio::test]
#[ignore = "needs a PostgreSQL that speaks Swedish: cargo xtask test --only api-swedish"]
async fn with_the_grant_it_starts_and_tells_each_fault_right() {
    let database = Database::new();
    let role = Role::new(&database);
    role.may_choose_the_language(&database);
    let url = role.url.clone();
    let app = TestApp::start_on(database, |config| config.database_url = url).await;
    assert_faults_are_known(&role.url);
    assert_a_held_key_is_told(&app).await;
}
