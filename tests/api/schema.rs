//! The migrated database against `shared/src/schema.rs`, and both sets of migrations against each other.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use diesel::connection::SimpleConnection;
use diesel::prelude::*;
use diesel::sql_types::{BigInt, Bool, Text};
use diesel_migrations::{FileBasedMigrations, MigrationHarness};
use server::clock::Clock;
use server::config::Config;
use server::db::DbConnection;
use tests::database::Database;
use tests::fixtures;

#[derive(Debug, Clone, PartialEq, Eq, QueryableByName)]
struct Column {
    #[diesel(sql_type = Text)]
    of: String,
    #[diesel(sql_type = Text)]
    name: String,
    #[diesel(sql_type = Text)]
    kind: String,
    #[diesel(sql_type = Bool)]
    nullable: bool,
    // The column's place in the primary key, 0 if it is not part of the key.
    #[diesel(sql_type = BigInt)]
    key: i64,
}

#[derive(Debug, Clone, PartialEq, Eq, QueryableByName)]
struct Reference {
    #[diesel(sql_type = Text)]
    of: String,
    // All columns of one reference have one number.
    #[diesel(sql_type = BigInt)]
    number: i64,
    #[diesel(sql_type = Text)]
    name: String,
    #[diesel(sql_type = Text)]
    parent: String,
}

const SQLITE_COLUMNS: &str = "SELECT t.name AS of, c.name, c.type AS kind, NOT c.\"notnull\" AS nullable, c.pk AS key
    FROM sqlite_master t JOIN pragma_table_info(t.name) c
    WHERE t.type = 'table' AND t.name NOT LIKE 'sqlite_%' AND t.name <> '__diesel_schema_migrations' ORDER BY t.name, c.cid";
const SQLITE_REFERENCES: &str = "SELECT t.name AS of, f.id AS number, f.\"from\" AS name, f.\"table\" AS parent
    FROM sqlite_master t JOIN pragma_foreign_key_list(t.name) f WHERE t.type = 'table' ORDER BY t.name, f.id, f.seq";
const POSTGRES_COLUMNS: &str = "SELECT t.relname::text AS of, a.attname::text AS name, format_type(a.atttypid, NULL) AS kind,
        NOT a.attnotnull AS nullable, coalesce(array_position(p.conkey, a.attnum), 0)::bigint AS key
    FROM pg_class t JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum > 0 AND NOT a.attisdropped
        LEFT JOIN pg_constraint p ON p.conrelid = t.oid AND p.contype = 'p'
    WHERE t.relkind = 'r' AND t.relnamespace = 'public'::regnamespace AND t.relname <> '__diesel_schema_migrations'
    ORDER BY t.relname COLLATE \"C\", a.attnum";
const POSTGRES_REFERENCES: &str = "SELECT t.relname::text AS of, f.oid::bigint AS number, a.attname::text AS name, p.relname::text AS parent
    FROM pg_constraint f JOIN pg_class t ON t.oid = f.conrelid JOIN pg_class p ON p.oid = f.confrelid
        JOIN LATERAL unnest(f.conkey) WITH ORDINALITY AS k(number, place) ON true
        JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum = k.number
    WHERE f.contype = 'f' ORDER BY t.relname COLLATE \"C\", f.oid, k.place";

fn introspect(conn: &mut DbConnection) -> (Vec<Column>, Vec<Reference>) {
    match conn {
        DbConnection::Sqlite(conn) => (
            diesel::sql_query(SQLITE_COLUMNS).load(conn).unwrap(),
            diesel::sql_query(SQLITE_REFERENCES).load(conn).unwrap(),
        ),
        DbConnection::Postgres(conn) => (
            diesel::sql_query(POSTGRES_COLUMNS).load(conn).unwrap(),
            diesel::sql_query(POSTGRES_REFERENCES).load(conn).unwrap(),
        ),
    }
}

/// Diesel's name for a type of either database.
fn type_of(column: &Column, is_key_alone: bool) -> &'static str {
    match column.kind.as_str() {
        // The row's own number has 64 bits, whatever SQLite calls its type.
        "INTEGER" if is_key_alone => "BigInt",
        "INTEGER" | "integer" => "Integer",
        "BIGINT" | "bigint" => "BigInt",
        "TEXT" | "text" => "Text",
        "BOOLEAN" | "boolean" => "Bool",
        "BLOB" | "bytea" => "Binary",
        "DATE" | "date" => "Date",
        "TIMESTAMP" | "timestamp without time zone" => "Timestamp",
        other => panic!("{}.{} is of a type that only one database has: {other}", column.of, column.name),
    }
}

fn render(columns: &[Column], references: &[Reference]) -> String {
    let mut out = String::from(
        "//! The tables as Diesel sees them. Generated from the migrated database; a test keeps it true.\n",
    );
    let mut tables: BTreeMap<&str, Vec<&Column>> = BTreeMap::new();
    for column in columns {
        tables.entry(&column.of).or_default().push(column);
    }
    for (table, columns) in &tables {
        let mut key: Vec<_> = columns.iter().filter(|column| column.key > 0).collect();
        key.sort_by_key(|column| column.key);
        let key: Vec<_> = key.iter().map(|column| column.name.as_str()).collect();
        writeln!(out, "\ndiesel::table! {{\n    {table} ({}) {{", key.join(", ")).unwrap();
        for column in columns {
            let kind = type_of(column, key == [column.name.as_str()]);
            let kind = if column.nullable { format!("Nullable<{kind}>") } else { kind.to_owned() };
            writeln!(out, "        {} -> {kind},", column.name).unwrap();
        }
        out.push_str("    }\n}\n");
    }
    out.push('\n');
    for line in joins(references) {
        writeln!(out, "{line}").unwrap();
    }
    writeln!(out, "\ndiesel::allow_tables_to_appear_in_same_query!(").unwrap();
    for table in tables.keys() {
        writeln!(out, "    {table},").unwrap();
    }
    out.push_str(");\n");
    out
}

/// Two tables can be joined without further words if exactly one reference of one column leads from one to the other.
fn joins(references: &[Reference]) -> BTreeSet<String> {
    let between = |one: &Reference| {
        references.iter().filter(|other| other.of == one.of && other.parent == one.parent).count()
    };
    let single = references.iter().filter(|one| one.of != one.parent && between(one) == 1);
    single.map(|one| format!("diesel::joinable!({} -> {} ({}));", one.of, one.parent, one.name)).collect()
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

#[test]
fn schema_rs_is_what_the_migrations_make() {
    let (columns, references) = introspect(&mut Database::new().connect());
    let made = render(&columns, &references);
    let file = root().join("shared/src/schema.rs");
    if std::env::var_os("UPDATE_SCHEMA").is_some() {
        fs::write(&file, &made).unwrap();
    }
    let written = fs::read_to_string(&file).unwrap();
    let first = made.lines().zip(written.lines()).position(|(made, written)| made != written);
    let near =
        |text: &str| text.lines().skip(first.unwrap_or_default()).take(5).collect::<Vec<_>>().join("\n");
    assert!(
        made == written,
        "shared/src/schema.rs is out of date: run this test on SQLite with UPDATE_SCHEMA=1\nthe database:\n{}\nthe file:\n{}",
        near(&made),
        near(&written)
    );
}

pub fn migrations(database: &str) -> FileBasedMigrations {
    FileBasedMigrations::from_path(root().join("migrations").join(database)).unwrap()
}

/// Columns, references and indexes. The order of columns does not count: a column that was changed by making it anew comes last.
pub fn form(conn: &mut DbConnection) -> BTreeSet<String> {
    let (columns, references) = introspect(conn);
    let columns = columns
        .iter()
        .map(|one| format!("{}.{} {} {} {}", one.of, one.name, one.kind, one.nullable, one.key));
    let sql = match conn {
        DbConnection::Sqlite(_) => {
            "SELECT name, coalesce(sql, '') AS parent, tbl_name AS of, 0 AS number FROM sqlite_master WHERE type <> 'table' AND name NOT LIKE 'sqlite_%'"
        }
        DbConnection::Postgres(_) => {
            "SELECT indexname::text AS name, indexdef AS parent, tablename::text AS of, 0::bigint AS number FROM pg_indexes WHERE schemaname = 'public' AND tablename <> '__diesel_schema_migrations'"
        }
    };
    let indexes: Vec<Reference> = match conn {
        DbConnection::Sqlite(conn) => diesel::sql_query(sql).load(conn).unwrap(),
        DbConnection::Postgres(conn) => diesel::sql_query(sql).load(conn).unwrap(),
    };
    // PostgreSQL itself names the indexes of keys, after the table's name at the time.
    let is_of_key = |name: &str| name.trim_end_matches(|sign: char| sign.is_ascii_digit()).ends_with("key");
    let indexes = indexes.into_iter().map(|one| {
        let made_by = if is_of_key(&one.name) { one.parent.replace(&one.name, "") } else { one.parent };
        format!("{} {made_by}", one.of)
    });
    columns.chain(joins(&references)).chain(indexes).collect()
}

/// Takes one step with the migrations of the database at hand.
macro_rules! step {
    ($conn:expr, $step:ident) => {
        match $conn {
            DbConnection::Sqlite(conn) => {
                diesel_migrations::MigrationHarness::$step(conn, $crate::schema::migrations("sqlite"))
                    .map(drop)
                    .unwrap()
            }
            DbConnection::Postgres(conn) => {
                diesel_migrations::MigrationHarness::$step(conn, $crate::schema::migrations("postgres"))
                    .map(drop)
                    .unwrap()
            }
        }
    };
}
pub(crate) use step;

#[test]
fn every_migration_can_be_undone_and_done_again() {
    let database = Database::empty();
    let mut conn = DbConnection::open_or_make(database.url()).unwrap();
    let count = fs::read_dir(root().join("migrations/sqlite")).unwrap().count();
    let mut forms = vec![form(&mut conn)];
    for _ in 0..count {
        step!(&mut conn, run_next_migration);
        forms.push(form(&mut conn));
    }
    assert!(conn.require_form().is_ok());
    for before in forms[..count].iter().rev() {
        step!(&mut conn, revert_last_migration);
        let after = form(&mut conn);
        assert_eq!(after.symmetric_difference(before).collect::<Vec<_>>(), Vec::<&String>::new());
        assert!(conn.require_form().unwrap_err().to_string().starts_with("not migrated"));
    }
    assert_eq!(conn.migrate().unwrap().len(), count);
    assert!(form(&mut conn) == forms[count]);
}

/// Undoing a step also takes back what it wrote into other tables.
#[test]
fn seats_that_are_reserved_go_with_the_reservations() {
    let database = Database::new();
    let mut conn = database.connect();
    conn.write(|conn| {
        fixtures::world(conn);
        Ok(())
    })
    .unwrap();
    conn.batch_execute("UPDATE seat_gates SET reserved = 3").unwrap();
    if let DbConnection::Sqlite(conn) = &mut conn {
        // A step back may make a table anew that others point to, as a step forward may.
        conn.batch_execute("PRAGMA foreign_keys = OFF").unwrap();
    }
    while applied(&mut conn).iter().any(|version| version.as_str() >= "20260101000010") {
        step!(&mut conn, revert_last_migration);
    }
    let left: Sum =
        diesel::sql_query("SELECT sum(reserved) AS sum FROM seat_gates").get_result(&mut conn).unwrap();
    assert_eq!(left.sum, 0);
}

#[derive(QueryableByName)]
struct Sum {
    #[diesel(sql_type = BigInt)]
    sum: i64,
}

pub fn applied(conn: &mut DbConnection) -> Vec<String> {
    match conn {
        DbConnection::Sqlite(conn) => conn.applied_migrations(),
        DbConnection::Postgres(conn) => conn.applied_migrations(),
    }
    .unwrap()
    .iter()
    .map(ToString::to_string)
    .collect()
}

/// An older program meets a newer database after a roll-back, and while servers are replaced one by one.
#[test]
fn an_older_program_leaves_a_newer_database_alone() {
    let database = Database::new();
    let config = Config {
        database_url: database.url().to_owned(),
        data_dir: database.folder().join("data"),
        ..Config::default()
    };
    database
        .connect()
        .batch_execute("INSERT INTO __diesel_schema_migrations (version) VALUES ('20991231000001')")
        .unwrap();
    let served = server::server::open(config.clone(), Arc::new(Clock::default())).err().unwrap();
    let migrated = server::server::migrate(&config).unwrap_err();
    let newest = applied(&mut database.connect())[1].clone();
    for told in [served, migrated] {
        assert!(told.starts_with("database: ") && told.lines().count() == 1, "{told}");
        assert!(told.contains("20991231000001") && told.contains(&newest), "{told}");
    }
}

#[test]
fn a_database_that_cannot_be_asked_is_not_called_unmigrated() {
    let database = Database::new();
    let mut conn = database.connect();
    conn.batch_execute(
        "DROP TABLE __diesel_schema_migrations; CREATE TABLE __diesel_schema_migrations (other TEXT)",
    )
    .unwrap();
    let told = conn.require_form().unwrap_err().to_string();
    assert!(told.contains("version") && !told.contains("not migrated"), "{told}");
}

/// Two servers that start together on a new database: one migrates it, the other waits. An embedded one has one server.
#[test]
fn two_servers_may_migrate_at_once() {
    if !tests::database::is_postgres() {
        return;
    }
    let database = Database::empty();
    let steps: Vec<usize> = std::thread::scope(|scope| {
        let servers = [(); 2].map(|()| scope.spawn(|| database.connect().migrate().unwrap().len()));
        servers.into_iter().map(|server| server.join().unwrap()).collect()
    });
    let all = fs::read_dir(root().join("migrations/postgres")).unwrap().count();
    assert_eq!((steps.iter().min(), steps.iter().max()), (Some(&0), Some(&all)));
}

#[test]
fn what_points_to_nothing_is_found_when_the_embedded_database_is_migrated() {
    let database = Database::embedded();
    let mut conn = database.connect();
    conn.migrate().unwrap();
    let DbConnection::Sqlite(embedded) = &mut conn else { panic!("an embedded database") };
    embedded.revert_last_migration(migrations("sqlite")).unwrap();
    conn.batch_execute("PRAGMA foreign_keys = OFF; INSERT INTO machine_client_scopes VALUES (987654, 'x')")
        .unwrap();
    let said = conn.migrate().unwrap_err().to_string();
    assert_eq!(said, "machine_client_scopes points to rows of machine_clients that are not there");
    assert_eq!(conn.dangling().unwrap(), [said]);
}

/// A migration of PostgreSQL in SQLite's words.
fn in_words_of_sqlite(text: &str) -> String {
    let text = text.replace(" COLLATE \"C\"", "").replace("from_date - 1", "date(from_date, '-1 day')");
    let text = text.replace(" BYTEA ", " BLOB ");
    text.replace("BIGINT GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY", "INTEGER PRIMARY KEY NOT NULL")
}

/// The statements alone, without what only one database has or needs.
fn statements(text: &str) -> Vec<String> {
    let is_shared = |line: &&str| {
        !line.trim_start().starts_with("--")
            && !line.starts_with("SELECT setval(")
            && !line.contains(" SET STORAGE ")
    };
    text.trim()
        .lines()
        .filter(is_shared)
        .map(|line| line.replace(") WITHOUT ROWID;", ");").replace(" AUTOINCREMENT", ""))
        .collect()
}

#[test]
fn both_databases_are_given_the_same_checks_and_indexes() {
    let names = |database: &str| -> BTreeSet<_> {
        fs::read_dir(root().join("migrations").join(database))
            .unwrap()
            .map(|entry| entry.unwrap().file_name())
            .collect()
    };
    assert_eq!(names("sqlite"), names("postgres"));
    // To take a rule away, PostgreSQL alters the table, and SQLite must make it anew.
    for name in names("sqlite").into_iter().filter(|name| name != "2026-11-30-063001_addresses") {
        for file in ["up.sql", "down.sql"] {
            let text = |database: &str| {
                fs::read_to_string(root().join("migrations").join(database).join(&name).join(file)).unwrap()
            };
            let (sqlite, postgres) = (text("sqlite"), in_words_of_sqlite(&text("postgres")));
            assert_eq!(statements(&sqlite), statements(&postgres), "{}/{file}", name.display());
        }
    }
}

#[derive(QueryableByName)]
struct Verdict {
    #[diesel(sql_type = Bool)]
    holds: bool,
}

#[test]
fn numbers_that_migrations_gave_are_not_given_again() {
    // SQLite takes the next number from the rows themselves.
    let database = Database::new();
    let DbConnection::Postgres(conn) = &mut database.connect() else { return };
    for table in ["roles", "forms", "questions"] {
        let next = format!("nextval(pg_get_serial_sequence('{table}', 'id'))");
        let sql = format!("SELECT {next} > max(id) AS holds FROM {table}");
        let verdict: Verdict = diesel::sql_query(sql).get_result(conn).unwrap();
        assert!(verdict.holds, "{table}");
    }
}
