//! The year in figures of a whole country.

use std::path::Path;
use std::time::Instant;

use serde_json::Value;

use crate::client::{Connection, Request};
use crate::process::serve;
use crate::table::{Table, Target};
use crate::world::{World, touch};
use crate::{Size, median, socket};

const FIGURES: &str = "/api/v1/figures?year=2025";

/// Measures figures that must be counted, and figures that have not changed.
pub fn measure(table: &mut Table, server: &Path, world: &World, size: Size) {
    let program = serve(server, &world.database);
    let mut connection = Connection::open(socket(&program.address));
    let mut conn = world.database.connect();
    let on = if matches!(conn, server::db::DbConnection::Postgres(_)) { "PostgreSQL" } else { "SQLite" };
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
