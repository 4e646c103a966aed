//! Migrations whose program is killed, or called twice at once.

use std::time::{Duration, Instant};

use diesel::prelude::*;
use server::db::DbConnection;
use shared::schema::{registrations, upkeep};
use tests::database::{self, Database};
use tests::fixtures;
use tests::program::{self, Program, assert_sound};

/// So many that mending them takes some seconds.
const ROWS: i64 = 30_000;

fn mended(conn: &mut DbConnection) -> i64 {
    registrations::table.filter(registrations::email_folded.ne("")).count().get_result(conn).unwrap()
}

/// The key of the last row that was looked at, and the number of rows up to it.
fn reached(conn: &mut DbConnection) -> (String, i64) {
    let own = upkeep::table.find("registrationAddresses").select(upkeep::reached_id);
    let last: String = own.first(conn).optional().unwrap().unwrap_or_default();
    let rows = registrations::table.filter(registrations::token_hash.le(&last)).count().get_result(conn);
    (last, rows.unwrap())
}

#[test]
fn a_migration_that_is_killed_goes_on_where_it_was_and_nobody_serves_before() {
    let database = Database::new();
    let mut conn = database.connect();
    conn.write(|conn| {
        fixtures::unmended(conn, ROWS);
        Ok(())
    })
    .unwrap();
    let mut migrating = program::command(&database).arg("migrate").spawn().unwrap();
    let started = Instant::now();
    while reached(&mut conn).1 == 0 {
        assert!(started.elapsed() < Duration::from_secs(30), "it does not begin");
        std::thread::sleep(Duration::from_millis(2));
    }
    migrating.kill().unwrap();
    migrating.wait().unwrap();
    let (_, rows) = reached(&mut conn);
    assert!(rows > 0 && rows < ROWS, "{rows} of {ROWS}");
    assert_eq!(mended(&mut conn), rows);

    if database::is_postgres() {
        let refused = program::output(program::command(&database).arg("serve"));
        let said = String::from_utf8_lossy(&refused.stderr).into_owned();
        let right = "samverka: database: rows of before have to be mended first (registrationAddresses); run `samverka migrate`";
        assert_eq!((refused.status.code(), said.trim()), (Some(1), right));
        assert_eq!(mended(&mut conn), rows);
        assert!(program::output(program::command(&database).arg("migrate")).status.success());
    }
    // An embedded database has one server, which mends its rows before it listens.
    let mut server = Program::serve(&database);
    assert!(server.is_running());
    assert_eq!(mended(&mut conn), ROWS);
    assert_sound(&database);
}

/// An embedded database belongs to one server; a new one of PostgreSQL may be given to two at once.
#[test]
fn two_servers_may_start_at_once_on_an_empty_database() {
    if !database::is_postgres() {
        return;
    }
    for _ in 0..3 {
        let database = Database::empty();
        let mut servers: Vec<Program> = std::thread::scope(|scope| {
            let starting = [(); 2].map(|()| scope.spawn(|| Program::serve(&database)));
            starting.into_iter().map(|one| one.join().unwrap()).collect()
        });
        assert!(servers.iter_mut().all(Program::is_running));
        assert_ne!(servers[0].address, servers[1].address);
        assert_sound(&database);
    }
}

/// Two calls of `migrate`, as of a timer and of a person.
#[test]
fn two_programs_may_migrate_at_once() {
    let database = Database::new();
    let mut conn = database.connect();
    conn.write(|conn| {
        fixtures::unmended(conn, ROWS);
        Ok(())
    })
    .unwrap();
    let calls = [(); 2].map(|()| program::command(&database).arg("migrate").spawn().unwrap());
    for mut call in calls {
        assert!(call.wait().unwrap().success());
    }
    assert_eq!(mended(&mut conn), ROWS);
    assert_sound(&database);
}
