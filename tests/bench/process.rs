//! The program as a process: how soon it answers, how much memory it holds, how much a first visit loads.

use std::collections::BTreeSet;
use std::ffi::OsStr;
use std::path::Path;
use std::time::Instant;

use tests::database::Database;
use tests::program::Program;

use crate::client::{Connection, Request};
use crate::table::{Table, Target};
use crate::world::World;
use crate::{Size, float, median, socket};

/// Serves a database with the program that is measured.
pub fn serve(server: &Path, database: &Database) -> Program {
    Program::serve_by(server, database, |serve| _ = serve.env("SAMVERKA_LOG", "info"))
}

/// The memory that a process holds now and held at the most, in megabytes.
pub fn memory(program: &Program) -> (f64, f64) {
    let status = std::fs::read_to_string(format!("/proc/{}/status", program.id())).expect("/proc");
    let kilobytes = |name: &str| -> f64 {
        let line = status.lines().find(|line| line.starts_with(name)).expect(name);
        line.split_whitespace().nth(1).and_then(|text| text.parse().ok()).expect("a number")
    };
    (kilobytes("VmRSS") / 1024.0, kilobytes("VmHWM") / 1024.0)
}

/// Start, idle memory, and the weight of the web app.
pub fn measure(table: &mut Table, server: &Path, world: &World, size: Size) {
    let (mut starts, mut idle) = (Vec::new(), Vec::new());
    for _ in 0..size.rounds {
        let began = Instant::now();
        let program = serve(server, &world.database);
        let answer =
            Connection::open(socket(&program.address)).send(&Request::get("/api/v1/api-info", None, &[]));
        assert_eq!(answer.status, 200);
        starts.push(began.elapsed().as_secs_f64() * 1000.0);
        idle.push(memory(&program).0);
    }
    table.alone("start to first answer, existing database", (median(starts), "ms"), Target::AtMost(300.0));
    table.alone("resident memory, idle", (median(idle), "MB"), Target::AtMost(60.0));
    let program = serve(server, &world.database);
    let mut connection = Connection::open(socket(&program.address));
    match first_load(&mut connection) {
        Some(bytes) => {
            table.alone("client, first load, brotli", (float(bytes) / 1000.0, "kB"), Target::AtMost(350.0));
        }
        None => println!("The server has no web app in it: its weight is not measured."),
    }
}

/// The bytes of the page and of all that it names.
fn first_load(connection: &mut Connection) -> Option<usize> {
    let page = Request::get("/", None, &["Accept: text/html"]);
    let html = String::from_utf8(connection.send(&page).body).ok()?;
    let ending = |path: &str| Path::new(path).extension().and_then(OsStr::to_str).map(str::to_owned);
    let named: BTreeSet<&str> = html
        .split(['"', '\'', '(', ')', '`'])
        .filter(|part| part.starts_with('/'))
        .filter(|part| ending(part).is_some_and(|ending| ["js", "wasm", "css"].contains(&&*ending)))
        .collect();
    if !named.iter().any(|name| ending(name).as_deref() == Some("wasm")) {
        return None;
    }
    let mut packed = |path: &str| {
        let answer = connection.send(&Request::get(path, None, &["Accept-Encoding: br", "Accept: */*"]));
        assert_eq!((answer.status, answer.header("content-encoding")), (200, Some("br")), "{path}");
        answer.body.len()
    };
    Some(packed("/") + named.iter().map(|name| packed(name)).sum::<usize>())
}
