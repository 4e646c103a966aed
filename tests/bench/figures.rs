//! The year in figures of a whole country.

use std::path::Path;
use std::time::Instant;

use diesel::prelude::*;
use serde_json::Value;
use server::clock::Clock;
use server::db::DbConnection;
use shared::ids::ActivityId;
use shared::schema::{activities, audit_rows};

use crate::client::{Connection, Request};
use crate::process::serve;
use crate::table::{Table, Target};
use crate::world::World;
use crate::{Size, median, socket};

const FIGURES: &str = "/api/v1/figures?year=2025";

/// Measures figures that must be counted, and figures that have not changed.
pub fn measure(table: &mut Table, server: &Path, world: &World, size: Size) {
    let program = serve(server, &world.database);
    let mut connection = Connection::open(socket(&program.address));
    let mut conn = world.database.connect();
    let on = if matches!(conn, DbConnection::Postgres(_)) { "PostgreSQL" } else { "SQLite" };
    let token = &world.tokens[0];
    let mut timed = |request: &Request| {
        let began = Instant::now();
        let answer = connection.send(request);
        (began.elapsed().as_secs_f64() * 1000.0, answer)
    };
    let (mut cold, mut unchanged) = (Vec::new(), Vec::new());
    for _ in 0..size.rounds {
        touch(&mut conn);
        let (millis, answer) = timed(&Request::get(FIGURES, Some(token), &[]));
        assert_eq!(answer.status, 200);
        cold.push(millis);
        let figures: Value = serde_json::from_slice(&answer.body).expect("figures");
        assert_eq!(figures["participations"], size.activities * size.enrolled);
        let known = format!("If-None-Match: {}", answer.header("etag").expect("a tag"));
        let (millis, answer) = timed(&Request::get(FIGURES, Some(token), &[&known]));
        assert_eq!(answer.status, 304);
        unchanged.push(millis);
    }
    let many = size.activities * size.enrolled;
    let what = format!("year in figures, {many} enrollments, counted, {on}");
    table.alone(what, (median(cold), "ms"), Target::AtMost(300.0));
    let what = format!("year in figures, nothing changed, {on}");
    table.alone(what, (median(unchanged), "ms"), Target::AtMost(10.0));
}

/// Puts a row into the audit log and raises an activity's time of change, as any write does: figures are counted anew.
fn touch(conn: &mut DbConnection) {
    let now = Clock::default().now();
    diesel::insert_into(audit_rows::table)
        .values((
            audit_rows::at.eq(now),
            audit_rows::action.eq("bench"),
            audit_rows::subject.eq("installation"),
            audit_rows::subject_id.eq(0),
            audit_rows::changes.eq("{}"),
            audit_rows::trace.eq(""),
        ))
        .execute(conn)
        .expect("an audit row");
    let first = activities::table.filter(activities::id.eq(ActivityId(1)));
    diesel::update(first).set(activities::changed_at.eq(now)).execute(conn).expect("a change");
}
