//! Reading: one activity, and the catalogue from its first page to a late one.

use std::path::Path;

use serde_json::Value;

use crate::client::{Connection, Request, drive};
use crate::process::serve;
use crate::table::{Table, Target};
use crate::world::World;
use crate::{CLIENTS, Size, floors, median, socket};

/// A page of fifty with filters.
const PAGE: &str = "/api/v1/activities?limit=50&schoolForm=GR&mode=digital&sort=title";

/// Measures reading.
pub fn measure(table: &mut Table, server: &Path, world: &World, size: Size) {
    let program = serve(server, &world.database);
    let address = socket(&program.address);
    let mut connection = Connection::open(address);
    let first = Request::get(PAGE, Some(&world.tokens[0]), &[]);
    let late = format!("{PAGE}&after={}", after(&mut connection, world, size.page));
    let one = connection.send(&Request::get("/api/v1/activities/1", Some(&world.tokens[0]), &[]));
    assert_eq!(one.status, 200);
    let still = floors::serve_static(one.body);

    let by = |path: &str, headers: &[&str], clients: usize| -> Vec<Vec<Request>> {
        let requests = |client| {
            let tokens = world.tokens.iter().skip(client).step_by(clients);
            tokens.map(|token| Request::get(path, Some(token), headers)).collect()
        };
        (0..clients).map(requests).collect()
    };
    let (mut reads, mut stills) = (Vec::new(), Vec::new());
    let (mut halves, mut slowest, mut firsts, mut lates) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    for _ in 0..size.rounds {
        stills.push(drive(still, &by("/", &[], CLIENTS), 200, Some(size.seconds)).rate());
        let reading = by("/api/v1/activities/1", &[], CLIENTS);
        reads.push(drive(address, &reading, 200, Some(size.seconds)).rate());
        let pages = drive(address, &by(PAGE, &[], 2), 200, Some(size.seconds));
        halves.push(pages.percentile(50));
        slowest.push(pages.percentile(99));
        // The two take turns, so that other work of the machine meets both.
        let (mut one, mut other) = (0.0, 0.0);
        for token in world.tokens.iter().take(50) {
            one += drive(address, &[vec![Request::get(PAGE, Some(token), &[])]], 200, None).percentile(50);
            other += drive(address, &[vec![Request::get(&late, Some(token), &[])]], 200, None).percentile(50);
        }
        firsts.push(one / 50.0);
        lates.push(other / 50.0);
    }
    assert_eq!(connection.send(&first).status, 200);
    let what = format!("read one activity, {CLIENTS} clients");
    table.beside(
        what,
        (median(reads), "/s"),
        (median(stills), "static answer, bare HTTP server"),
        Target::TimesFloor(0.4),
    );
    let what = format!("catalogue of {}, page of 50 with filters, p99", 2 * size.activities);
    table.beside(what, (median(slowest), "ms"), (median(halves), "its p50"), Target::AtMostTimes(3.0));
    let what = format!("catalogue, page {}", size.page);
    table.beside(what, (median(lates), "ms"), (median(firsts), "page 1"), Target::AtMostTimes(1.2));
}

/// The cursor of a late page.
fn after(connection: &mut Connection, world: &World, page: usize) -> String {
    let mut cursor = String::new();
    for turn in 1..page {
        let after = if cursor.is_empty() { String::new() } else { format!("&after={cursor}") };
        let token = &world.tokens[turn % world.tokens.len()];
        let answer = connection.send(&Request::get(&format!("{PAGE}{after}"), Some(token), &[]));
        assert_eq!(answer.status, 200);
        let body: Value = serde_json::from_slice(&answer.body).expect("a page");
        body["next"].as_str().expect("a further page").clone_into(&mut cursor);
    }
    cursor
}
