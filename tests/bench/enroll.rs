//! The rush for seats: sixty of them, and as fast as the disk allows.

use std::path::Path;
use std::time::Instant;

use serde_json::json;
use shared::ids::{ActivityId, PersonId};
use tests::Actor;
use tests::rush::Rush;

use crate::client::{Request, drive};
use crate::process::{memory, serve};
use crate::table::{Table, Target};
use crate::world::{self, World};
use crate::{CLIENTS, Size, floors, median, socket};

/// Measures both rushes on SQLite, or on a PostgreSQL server.
pub fn measure(table: &mut Table, server: &Path, postgres: Option<&str>, size: Size) {
    let on = if postgres.is_some() { "PostgreSQL" } else { "SQLite" };
    let world = world::rush(postgres, size);
    let program = serve(server, &world.database);
    let (mut floors, mut rates, mut rushes) = (Vec::new(), Vec::new(), Vec::new());
    for round in 0..size.rounds {
        floors.push(match postgres {
            Some(_) => floors::gate(world.database.url(), size.seconds),
            None => floors::commits(world.database.folder(), size.seconds),
        });
        rates.push(large(&program.address, &world, round + 1, size.enrollments));
        rushes.push(sixty(&program.address, &world, size.rounds + round + 1));
    }
    let (target, floor) = match postgres {
        Some(_) => (1.2, "gate row and insert, 32 connections"),
        None => (1.5, "durable commits of one row"),
    };
    let what = format!("enrollments into one large activity, {CLIENTS} clients, {on}");
    table.beside(what, (median(rates), "/s"), (median(floors), floor), Target::TimesFloor(target));
    let what = format!("60 seats, 500 tries, {CLIENTS} clients, {on}: 60 in, the rest in line");
    table.alone(what, (median(rushes), "s"), Target::Holds);
    let (_, most) = memory(&program);
    let what = format!("resident memory at its highest under that load, {on}");
    table.alone(what, (most, "MB"), Target::AtMost(150.0));
    drop(program);
    tests::program::assert_sound_by(server, &world.database);
}

/// Enrollments a second.
fn large(address: &str, world: &World, activity: usize, count: usize) -> f64 {
    let path = format!("/api/v1/activities/{activity}/enrollments");
    let mut clients = vec![Vec::new(); CLIENTS];
    for person in 1..=count {
        // Each client enrolls for its own leaders by turns.
        let token = &world.tokens[person % world.tokens.len()];
        let key = format!("{activity}-{person}");
        clients[person % CLIENTS].push(Request::post(&path, token, &key, &json!({ "persons": [person] })));
    }
    drive(socket(address), &clients, 201, None).rate()
}

/// Seconds until all have their answer. Any disorder is a failure of the benchmark.
fn sixty(address: &str, world: &World, activity: usize) -> f64 {
    let id = |number: usize| i64::try_from(number).expect("a number");
    let persons: Vec<_> = (1..=500).map(|person| PersonId(id(person))).collect();
    let activity = ActivityId(id(activity));
    let mut rush = Rush::new(&[(activity, &persons)], CLIENTS);
    let leaders: Vec<_> = world
        .tokens
        .iter()
        .take(CLIENTS)
        .map(|token| Actor::stranger(address).with_token(token.clone()))
        .collect();
    let began = Instant::now();
    let runtime = tokio::runtime::Runtime::new().expect("a runtime");
    runtime.block_on(rush.run(&leaders));
    let seconds = began.elapsed().as_secs_f64();
    rush.assert_in_order(activity, 60);
    seconds
}
