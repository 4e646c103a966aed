//! A database of an earlier version, with everything that its demo and some people had written, is brought to the newest form.

use std::collections::BTreeMap;
use std::path::Path;

use diesel::connection::SimpleConnection;
use diesel::prelude::*;
use diesel::sql_types::{BigInt, Nullable, Text};
use serde_json::{Value, json};
use server::config::Config;
use server::db::DbConnection;
use server::upkeep;
use shared::ids::ActivityId;
use shared::schema::{activities, activity_target_groups};
use shared::text::{folded, sort_key};
use shared::time::Timestamp;
use tests::TestApp;
use tests::database::{Database, is_postgres};

use crate::schema::{applied, form};

/// When the dumps were made: by today's clock every date in them may have passed.
const MADE: &str = "2026-11-30T15:16:30Z";

/// The database as the program of commit `bd5b38a` left it.
fn of_before() -> Database {
    let database = Database::empty();
    let name = if is_postgres() { "bd5b38a-postgres.sql" } else { "bd5b38a-sqlite.sql" };
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("upgrade").join(name);
    let sql = std::fs::read_to_string(file).unwrap();
    // A connection that is not used for anything else: the dump changes its settings.
    let mut conn = DbConnection::open_or_make(database.url()).unwrap();
    match &mut conn {
        DbConnection::Postgres(conn) => conn.batch_execute(&sql).unwrap(),
        DbConnection::Sqlite(conn) => {
            conn.batch_execute(&format!("PRAGMA foreign_keys = OFF; BEGIN; {sql} COMMIT;")).unwrap();
        }
    }
    database
}

fn config(database: &Database) -> Config {
    Config {
        database_url: database.url().to_owned(),
        data_dir: database.folder().join("data"),
        ..Config::default()
    }
}

#[derive(QueryableByName)]
struct Count {
    #[diesel(sql_type = BigInt)]
    count: i64,
}

fn counts(conn: &mut DbConnection) -> BTreeMap<String, i64> {
    let mut tables = tests::database::tables(conn);
    tables.retain(|table| table != "__diesel_schema_migrations");
    let count = |table: String| {
        let row: Count =
            diesel::sql_query(format!("SELECT count(*) AS count FROM {table}")).get_result(conn).unwrap();
        (table, row.count)
    };
    tables.into_iter().map(count).collect()
}

#[derive(QueryableByName)]
struct Keyed {
    #[diesel(sql_type = Text)]
    text: String,
    #[diesel(sql_type = Nullable<Text>)]
    kept: Option<String>,
}

/// The way from a text to its search or sort key.
type Rule = fn(&str) -> String;

/// Each kept key: its table, its text, its column, and its rule.
const KEYS: &[(&str, &str, &str, Rule)] = &[
    ("persons", "given_name || ' ' || family_name", "name_folded", folded),
    ("persons", "family_name || ' ' || given_name", "name_key", sort_key),
    ("persons WHERE email IS NOT NULL", "email", "email_folded", folded),
    ("accounts JOIN persons ON persons.id = accounts.person_id", "email", "address_folded", folded),
    ("organisations", "name || ' ' || short_name", "name_folded", folded),
    ("organisations", "name", "name_key", sort_key),
    ("series", "name", "name_folded", folded),
    ("series", "name", "name_key", sort_key),
    ("activities", "title", "title_key", sort_key),
    ("occasions", "place", "place_folded", folded),
    ("registrations", "email", "email_folded", folded),
    ("enrollments", "team_name", "team_key", sort_key),
];

/// Every folded text and every sort key that differs from what today's rules make of its text.
fn stale(conn: &mut DbConnection) -> Vec<String> {
    let mut stale = Vec::new();
    for (table, text, column, rule) in KEYS {
        let sql = format!("SELECT {text} AS text, {column} AS kept FROM {table}");
        let rows: Vec<Keyed> = diesel::sql_query(&sql).load(conn).unwrap();
        assert!(!rows.is_empty(), "{sql}");
        let wrong = rows.iter().filter(|row| row.kept.as_deref() != Some(rule(&row.text).as_str()));
        stale.extend(wrong.map(|row| format!("{table}.{column}: {} {:?}", row.text, row.kept)));
    }
    stale.extend(stale_texts(conn));
    stale
}

/// Activities are searched by their title, purpose and target groups together.
fn stale_texts(conn: &mut DbConnection) -> Vec<String> {
    let rows: Vec<(ActivityId, String, String, String)> = activities::table
        .select((activities::id, activities::title, activities::purpose, activities::text_folded))
        .load(conn)
        .unwrap();
    let mut stale = Vec::new();
    for (id, title, purpose, kept) in rows {
        let groups: Vec<String> = activity_target_groups::table
            .filter(activity_target_groups::activity_id.eq(id))
            .order(activity_target_groups::target_group)
            .select(activity_target_groups::target_group)
            .load(conn)
            .unwrap();
        if kept != folded(&format!("{title} {purpose} {}", groups.join(" "))) {
            stale.push(format!("activity {id}: {kept}"));
        }
    }
    stale
}

#[test]
fn a_database_of_before_gets_the_newest_form_and_keeps_its_rows() {
    let database = of_before();
    let mut conn = database.connect();
    assert_eq!(applied(&mut conn).len(), 17, "an old form");
    let before = counts(&mut conn);
    let empty: Vec<_> = before.iter().filter(|(_, count)| **count == 0).collect();
    assert!(empty.is_empty(), "the dump says nothing of {empty:?}");
    if is_postgres() {
        let told = server::server::migrate_to_serve(&config(&database)).unwrap_err();
        assert!(told.contains("run `samverka migrate`") && applied(&mut conn).len() == 17, "{told}");
    }
    server::server::migrate(&config(&database)).unwrap();

    let fresh = form(&mut Database::new().connect());
    let made = form(&mut conn);
    assert_eq!(made.symmetric_difference(&fresh).collect::<Vec<_>>(), Vec::<&String>::new());
    let after = counts(&mut conn);
    let lost: Vec<_> = before.iter().filter(|(table, count)| after.get(*table) != Some(count)).collect();
    // This is the mark that a login to an unknown address had left there.
    assert_eq!(lost, [(&"installation".to_owned(), &before["installation"])]);
    assert_eq!(after["installation"], before["installation"] - 1);
    assert_eq!(conn.dangling().unwrap(), Vec::<String>::new());
    assert_eq!(stale(&mut conn), Vec::<String>::new());
    let now = MADE.parse::<Timestamp>().unwrap();
    assert_eq!(server::enrollments::queries::faults::faults(&mut conn, now).unwrap(), Vec::<String>::new());
}

#[test]
fn without_the_steps_the_rows_of_before_would_be_found_and_sorted_wrongly() {
    let database = of_before();
    let mut conn = database.connect();
    server::server::migrate(&config(&database)).unwrap();
    // SQL alone would leave the rows like this.
    conn.batch_execute(
        "UPDATE registrations SET email_folded = lower(email); UPDATE enrollments SET team_key = ''",
    )
    .unwrap();
    let wrong = stale(&mut conn);
    assert!(
        wrong.iter().any(|one| one.starts_with("registrations.email_folded: Anna@skolÅ.se")),
        "{wrong:?}"
    );
    assert!(wrong.iter().any(|one| one.starts_with("enrollments.team_key: Östra laget")), "{wrong:?}");
    conn.batch_execute("DELETE FROM upkeep").unwrap();
    server::server::migrate(&config(&database)).unwrap();
    assert_eq!(stale(&mut conn), Vec::<String>::new());
    assert!(upkeep::require_done(&mut conn).is_ok());
}

#[tokio::test]
async fn people_of_before_log_in_and_read_what_they_had() {
    let database = of_before();
    server::server::migrate(&config(&database)).unwrap();
    // No dump holds the key file of the time.
    server::server::accept_keys(&config(&database)).unwrap();
    let app = TestApp::start_on(database, |_| ()).await;
    let made = MADE.parse::<Timestamp>().unwrap();
    app.set_ahead(made.unix() - app.now().unix());
    let login = json!({ "email": "Elin.Kallmyr@demo.example.org", "password": "fyra blå skridskor" });
    let entered = app.anonymous().post("/api/v1/sessions", &login).await.assert(200).value();
    let office = app.anonymous().with_token(entered["accessToken"].as_str().unwrap());
    let read =
        async |path: &str| -> Value { office.get(&format!("/api/v1/{path}")).await.assert(200).value() };
    let teams = read("activities?state=published&q=arbetslag").await;
    let activity = &teams["items"][0]["id"];
    let list = read(&format!("activities/{activity}/enrollments?limit=100")).await;
    let names: Vec<_> = list["items"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| one["teamName"].as_str().unwrap_or_default())
        .collect();
    for name in ["Arbetslag Timrå", "Östra laget", "ängens lag", "zonen"] {
        assert!(names.contains(&name), "{name} is not among {names:?}: {list}");
    }
    assert!(!read("persons?q=sandn%C3%A4s").await["items"].as_array().unwrap().is_empty());
    app.no_faults();
}
