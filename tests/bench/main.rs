//! The benchmark: what the release server does on this machine, each figure beside a floor measured in the same run.
//!
//! `cargo xtask bench` builds what it needs and calls it.

mod catalogue;
mod client;
mod enroll;
mod figures;
mod flood;
mod floors;
mod process;
mod table;
mod world;

use std::net::SocketAddr;
use std::path::PathBuf;

use crate::table::Table;

/// How the benchmark was called.
struct Arguments {
    server: PathBuf,
    postgres: Option<String>,
    short: bool,
    only: Option<String>,
}

/// How much is loaded and driven.
#[derive(Clone, Copy)]
struct Size {
    /// Every figure is the median of so many measurements.
    rounds: usize,
    /// Enrollments into the large activity, each round.
    enrollments: usize,
    /// Seconds of each closed loop.
    seconds: f64,
    /// Activities of the year, and as many of the year before.
    activities: usize,
    /// Enrollments in each activity of the year.
    enrolled: usize,
    /// The page of the catalogue that is compared with the first.
    page: usize,
    /// Seconds of each flood.
    flood: f64,
}

const WHOLE: Size = Size {
    rounds: 5,
    enrollments: 20_000,
    seconds: 2.0,
    activities: 5_000,
    enrolled: 200,
    page: 200,
    flood: 8.0,
};
const SHORT: Size =
    Size { rounds: 1, enrollments: 500, seconds: 0.2, activities: 300, enrolled: 20, page: 10, flood: 1.0 };

/// Clients of every load.
const CLIENTS: usize = 32;

fn main() {
    let arguments = arguments();
    let size = if arguments.short { SHORT } else { WHOLE };
    let wanted = |part: &str| arguments.only.as_deref().is_none_or(|only| only == part);
    let mut table = Table::default();
    if wanted("enroll") {
        enroll::measure(&mut table, &arguments.server, None, size);
        if let Some(url) = &arguments.postgres {
            enroll::measure(&mut table, &arguments.server, Some(url), size);
        }
    }
    if ["read", "figures", "process", "flood"].into_iter().any(wanted) {
        let world = world::year(None, size);
        if wanted("read") {
            catalogue::measure(&mut table, &arguments.server, &world, size);
        }
        if wanted("figures") {
            figures::measure(&mut table, &arguments.server, &world, size);
        }
        if wanted("process") {
            process::measure(&mut table, &arguments.server, &world, size);
        }
        // Last, for it leaves rows of its own.
        if wanted("flood") {
            flood::measure(&mut table, &arguments.server, world, size);
        }
    }
    if wanted("figures-postgres")
        && let Some(url) = &arguments.postgres
    {
        figures::measure(&mut table, &arguments.server, &world::year(Some(url), size), size);
    }
    println!("\n{table}");
    if arguments.short {
        println!("A short run: it shows that everything runs; the figures mean little.");
    }
    let file = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).with_file_name("bench.json");
    std::fs::write(&file, table.json()).expect("target/bench.json");
    println!("written to {}", file.display());
}

fn arguments() -> Arguments {
    let mut arguments = Arguments { server: PathBuf::new(), postgres: None, short: false, only: None };
    let mut given = std::env::args().skip(1);
    while let Some(name) = given.next() {
        let mut value = || given.next().unwrap_or_else(|| panic!("{name} wants a value"));
        match name.as_str() {
            "--server" => arguments.server = value().into(),
            "--postgres" => arguments.postgres = Some(value()),
            "--only" => arguments.only = Some(value()),
            "--short" => arguments.short = true,
            // What cargo says to every benchmark.
            "--bench" => {}
            other => panic!("no such argument: {other}"),
        }
    }
    assert!(arguments.server.is_file(), "--server names the release server");
    arguments
}

/// The socket address of `http://<address>`.
fn socket(address: &str) -> SocketAddr {
    address.trim_start_matches("http://").parse().expect("a socket address")
}

/// A count as a number to reckon with.
fn float(count: usize) -> f64 {
    f64::from(u32::try_from(count).expect("not that many"))
}

/// The middle one.
fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}
