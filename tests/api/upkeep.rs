//! Steps that mend earlier rows: in slices, from the row at which an earlier run stopped, once.

use std::sync::Arc;

use diesel::connection::SimpleConnection;
use diesel::prelude::*;
use serde_json::{Value, json};
use server::clock::Clock;
use server::config::Config;
use server::db::DbConnection;
use server::server::open;
use server::upkeep::{self, SLICE, STEPS, Step};
use shared::schema::{enrollments, registrations, upkeep as marks};
use shared::text::{folded, sort_key};
use tests::catalogue::open_activity;
use tests::database::Database;
use tests::{TestApp, fixtures};

/// More rows than two slices.
const ROWS: i64 = 2 * SLICE + 7;

fn step(name: &str) -> &'static Step {
    STEPS.iter().find(|step| step.name == name).unwrap()
}

fn reached(conn: &mut DbConnection, name: &str) -> (String, bool) {
    let own = marks::table.find(name).select((marks::reached_id, marks::done_at.is_not_null()));
    own.first(conn).unwrap()
}

fn wrong(conn: &mut DbConnection) -> usize {
    let rows: Vec<(String, String)> =
        registrations::table.select((registrations::email, registrations::email_folded)).load(conn).unwrap();
    rows.iter().filter(|(email, found)| folded(email) != *found).count()
}

fn config(database: &Database) -> Config {
    Config {
        database_url: database.url().to_owned(),
        data_dir: database.folder().join("data"),
        ..Config::default()
    }
}

#[test]
fn a_step_goes_on_from_the_slice_that_it_was_killed_in_and_changes_nothing_twice() {
    let database = Database::new();
    let mut conn = database.connect();
    conn.write(|conn| {
        fixtures::unmended(conn, ROWS);
        Ok(())
    })
    .unwrap();
    let (all, slice) = (usize::try_from(ROWS).unwrap(), usize::try_from(SLICE).unwrap());
    assert_eq!(wrong(&mut conn), all);
    let step = step("registrationAddresses");
    assert!(upkeep::take_slice(&mut conn, step).unwrap());
    assert_eq!(
        (wrong(&mut conn), reached(&mut conn, step.name)),
        (all - slice, ("100499".to_owned(), false))
    );

    // The connection is lost in the middle of the next slice, as in a kill. The slice is undone together with its mark.
    let mut killed = database.connect();
    killed.begin_write().unwrap();
    killed
        .batch_execute("UPDATE registrations SET email_folded = 'x' WHERE token_hash > '100499'; UPDATE upkeep SET reached_id = '100999'")
        .unwrap();
    drop(killed);
    assert_eq!(
        (wrong(&mut conn), reached(&mut conn, step.name)),
        (all - slice, ("100499".to_owned(), false))
    );

    assert_eq!(conn.migrate().unwrap(), Vec::<String>::new());
    let last = (100_000 + ROWS - 1).to_string();
    assert_eq!((wrong(&mut conn), reached(&mut conn, step.name)), (0, (last, true)));
    // A step that is done is not taken again, even if somebody has changed the rows meanwhile.
    conn.batch_execute("UPDATE registrations SET email_folded = 'x' WHERE token_hash = '100003'").unwrap();
    conn.migrate().unwrap();
    assert!(!upkeep::take_slice(&mut conn, step).unwrap());
    assert_eq!(wrong(&mut conn), 1);
    // Taken again from the beginning, the step finds only that row to change.
    conn.batch_execute("DELETE FROM upkeep").unwrap();
    conn.migrate().unwrap();
    assert_eq!(wrong(&mut conn), 0);
}

/// Two programs that mend the same rows take slices by turns.
#[test]
fn two_programs_may_mend_at_once() {
    let database = Database::new();
    let mut conn = database.connect();
    conn.write(|conn| {
        fixtures::unmended(conn, ROWS);
        Ok(())
    })
    .unwrap();
    std::thread::scope(|scope| {
        let calls = [(); 2].map(|()| scope.spawn(|| database.connect().migrate().unwrap().len()));
        assert_eq!(calls.map(|call| call.join().unwrap()), [0, 0]);
    });
    assert_eq!(wrong(&mut conn), 0);
    assert!(upkeep::require_done(&mut conn).is_ok());
}

#[test]
fn nobody_serves_while_a_step_is_open() {
    let database = Database::new();
    let config = config(&database);
    let open = || open(config.clone(), Arc::new(Clock::default()));
    let mut conn = database.connect();
    let sql = "UPDATE upkeep SET done_at = NULL WHERE name = 'teamKeys'";
    conn.batch_execute(sql).unwrap();
    let told = open().err().unwrap();
    let right = "database: rows of before have to be mended first (teamKeys); run `samverka migrate`";
    assert_eq!(told, right);
    // An embedded database has one server, which mends its rows itself. Rows of PostgreSQL may be served by other servers
    // meanwhile.
    let migrated = server::server::migrate_to_serve(&config);
    if tests::database::is_postgres() {
        assert_eq!(migrated, Err(right.to_owned()));
        server::server::migrate(&config).unwrap();
    } else {
        assert_eq!(migrated, Ok(Vec::new()));
    }
    assert!(open().is_ok());
}

/// The sheet of an activity of teams, in the order in which it is shown.
#[tokio::test]
async fn teams_of_before_are_sorted_in_swedish_order_too() {
    let app = TestApp::start().await;
    let office = app.office();
    let member = app.municipality("Ånge");
    let school = app.school_unit(member, "Fränsta");
    let activity = open_activity(&app, &office, json!({ "unit": "team", "capacity": 48 })).await;
    let now = app.now();
    for name in ["Östra", "zonen", "ängen", "Årskurs 7", "arbetslaget", "Bro"] {
        let persons: Vec<_> =
            app.prepare(|conn| (0..5).map(|_| fixtures::employee(conn, school, "teacher", now)).collect());
        let body = json!({ "persons": persons, "teamName": name, "organisationId": member });
        office.post(&format!("/api/v1/activities/{activity}/enrollments"), &body).await.assert(201);
    }
    let detail = office.get(&format!("/api/v1/activities/{activity}")).await.assert(200).value();
    let path = format!("/api/v1/occasions/{}/attendance", detail["occasions"][0]["id"]);
    let shown = async || {
        let sheet: Value = office.get(&path).await.assert(200).value();
        let lines = sheet["items"].as_array().unwrap();
        let mut names: Vec<_> =
            lines.iter().map(|line| line["teamName"].as_str().unwrap().to_owned()).collect();
        names.dedup();
        names
    };
    let right = ["arbetslaget", "Bro", "zonen", "Årskurs 7", "ängen", "Östra"];
    assert_eq!(shown().await, right);
    // The migration left the rows like this.
    app.prepare(|conn| {
        conn.batch_execute("UPDATE enrollments SET team_key = ''; DELETE FROM upkeep").unwrap();
    });
    assert_ne!(shown().await, right);
    app.database().connect().migrate().unwrap();
    assert_eq!(shown().await, right);
    let keys: Vec<(String, String)> = app
        .prepare(|conn| enrollments::table.select((enrollments::team_name, enrollments::team_key)).load(conn))
        .unwrap();
    assert!(keys.iter().all(|(name, key)| sort_key(name) == *key), "{keys:?}");
}
