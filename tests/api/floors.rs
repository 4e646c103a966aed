//! The floors of the house. The ground carries requests and knows no slice. The slices do not know how they are put together. The
//! top puts them together. And no large part of a crate is so entangled that none of it can be understood alone.

mod arrows;

use std::collections::{BTreeMap, BTreeSet};

use arrows::{Arrow, arrows, files_of, largest_circle};

/// The ground carries requests, and every slice uses it. It knows no slice.
const GROUND: &[&str] = &[
    "answer",
    "app",
    "audit",
    "body",
    "bounds",
    "brought",
    "caller",
    "clock",
    "config",
    "connections",
    "cursor",
    "db",
    "devices",
    "error",
    "frame",
    "ics",
    "job",
    "json",
    "keys",
    "limits",
    "metrics",
    "openapi",
    "operations",
    "outbox",
    "packing",
    "particulars",
    "passwords",
    "private",
    "repeats",
    "routes",
    "scopes",
    "sealed",
    "search",
    "settings",
    "shapes",
    "slice",
    "tables",
    "turns",
    "unkept",
    "upkeep",
    "values",
    "writer",
];

/// The slices, as the server lists them. A part of the top may stand in the list, too, for its operations.
fn slices() -> impl Iterator<Item = &'static str> {
    include_str!("../../server/src/slices.rs")
        .lines()
        .filter_map(|line| line.trim().strip_prefix("crate::")?.strip_suffix("::SLICE,"))
        .filter(|part| !TOP.contains(part))
}

/// The top puts the slices together: routes, jobs, commands, the demo.
const TOP: &[&str] =
    &["backup", "check", "demo", "doctor", "jobs", "lib", "main", "server", "slices", "web", "web_app"];

/// Rules that stand in a file with handlers and that another slice uses, too. Before adding one, ask whether the rule should get a
/// file without handlers.
const BESIDE_HANDLERS: &[(&str, &str)] = &[];

/// The most files of a crate that may all reach one another.
const LARGEST_CIRCLES: [(&str, usize); 3] = [("server", 5), ("client", 9), ("shared", 0)];

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Floor {
    Ground,
    Slices,
    Top,
}

/// The first part of a file's path: the folder or file of `src` that it belongs to.
fn part(file: &str) -> &str {
    file.split(['/', '.']).next().unwrap_or_default()
}

fn floor(file: &str) -> Option<Floor> {
    let on = |parts: &[&str]| parts.contains(&part(file));
    match (on(GROUND), slices().any(|slice| slice == part(file)), on(TOP)) {
        (true, false, false) => Some(Floor::Ground),
        (false, true, false) => Some(Floor::Slices),
        (false, false, true) => Some(Floor::Top),
        _ => None,
    }
}

fn holds_handlers(text: &str) -> bool {
    let is_route = |line: &str| {
        ["get", "post", "patch", "put", "delete"].iter().any(|verb| line.starts_with(&format!("#[{verb}(")))
    };
    text.lines().any(is_route)
}

/// The faults of a house with these files of the server.
fn faults(files: &BTreeMap<String, String>, beside_handlers: &[(&str, &str)]) -> Vec<String> {
    let arrows = arrows("server", files);
    let homeless: BTreeSet<_> =
        files.keys().filter(|file| floor(file).is_none()).map(|file| part(file)).collect();
    let mut faults: Vec<_> = homeless
        .into_iter()
        .map(|part| format!("{part} stands on no floor, or on two: add it to server/src/slices.rs, or to GROUND or TOP in tests/api/floors.rs, and to ARCHITECTURE.md"))
        .collect();
    faults.extend(arrows.iter().filter(|arrow| floor(&arrow.to) > floor(&arrow.from)).map(|arrow| {
        let Arrow { from, to, name } = arrow;
        format!("{from} uses `{name}` of {to}, which stands on a higher floor: move `{name}` down, or hand it in from above")
    }));
    let is_foreign_handler = |arrow: &&Arrow| {
        floor(&arrow.from) == Some(Floor::Slices)
            && floor(&arrow.to) == Some(Floor::Slices)
            && part(&arrow.from) != part(&arrow.to)
            && holds_handlers(&files[&arrow.to])
    };
    let (known, unknown): (Vec<_>, Vec<_>) = arrows
        .iter()
        .filter(is_foreign_handler)
        .partition(|arrow| beside_handlers.contains(&(arrow.to.as_str(), arrow.name.as_str())));
    faults.extend(unknown.into_iter().map(|Arrow { from, to, name }| {
        format!("{from} uses `{name}` of {to}, among another slice's handlers: move `{name}` to a file of that slice without handlers")
    }));
    let is_unused =
        |(file, name): &&(&str, &str)| !known.iter().any(|arrow| arrow.to == *file && arrow.name == *name);
    faults.extend(beside_handlers.iter().filter(is_unused).map(|(file, name)| {
        format!("no other slice uses `{name}` of {file} any more: take it off BESIDE_HANDLERS in tests/api/floors.rs")
    }));
    faults
}

/// The fault of a crate's largest circle, if it has one.
fn circle_fault(krate: &str, files: &BTreeMap<String, String>, most: usize) -> Option<String> {
    let arrows = arrows(krate, files);
    let circle = largest_circle(&arrows);
    let inside: Vec<_> = arrows
        .into_iter()
        .filter(|arrow| circle.contains(&arrow.from) && circle.contains(&arrow.to))
        .map(|Arrow { from, to, name }| format!("{from} uses `{name}` of {to}"))
        .collect();
    (circle.len() > most).then(|| {
        let (count, inside) = (circle.len(), inside.join("\n"));
        format!("{count} files of {krate} all reach one another, {most} may: cut one of these, by a file of its own for what is used\n{inside}")
    })
}

#[test]
fn each_floor_uses_those_below_it_and_no_slice_anothers_handlers() {
    let faults = faults(&files_of("server"), BESIDE_HANDLERS);
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn no_large_part_of_a_crate_hangs_together() {
    let faults: Vec<_> = LARGEST_CIRCLES
        .iter()
        .filter_map(|(krate, most)| circle_fault(krate, &files_of(krate), *most))
        .collect();
    assert!(faults.is_empty(), "{}", faults.join("\n\n"));
}

#[test]
fn the_picture_of_the_floors_shows_every_part() {
    let text = include_str!("../../ARCHITECTURE.md");
    let picture =
        text.split("## The floors of the server").nth(1).and_then(|rest| rest.split("```").nth(1)).unwrap();
    let shown: BTreeSet<_> = picture.split(|sign: char| !sign.is_alphanumeric() && sign != '_').collect();
    let parts = GROUND.iter().chain(TOP).copied().chain(slices());
    let missing: Vec<_> = parts.filter(|part| *part != "lib" && !shown.contains(part)).collect();
    assert_eq!(missing, Vec::<&str>::new(), "ARCHITECTURE.md does not show them");
}

fn house(files: &[(&str, &str)]) -> BTreeMap<String, String> {
    files.iter().map(|(file, text)| ((*file).to_owned(), (*text).to_owned())).collect()
}

#[test]
fn arrows_are_read_as_the_compiler_reads_them() {
    let files = house(&[
        ("lib.rs", ""),
        ("main.rs", "use server::jobs::start; fn main() { server::web::serve(); }"),
        ("jobs.rs", ""),
        ("web.rs", "// use crate::jobs::start;\nconst NO: &str = \"crate::jobs::start\";"),
        ("error.rs", ""),
        (
            "plans/mod.rs",
            "mod parts; use crate::{error::{self as wrong, Result}, jobs}; fn f() { parts::f(); wrong::told(); 'a: loop {} }",
        ),
        ("plans/parts.rs", "use super::{queries::{find, page}, f}; use self::g;"),
        ("plans/queries.rs", "fn f() { let c = ':'; crate::plans::parts::f(super::super::error::Fault) }"),
    ]);
    let shown: Vec<_> = arrows("server", &files)
        .into_iter()
        .map(|Arrow { from, to, name }| format!("{from} {to} {name}"))
        .collect();
    assert_eq!(
        shown,
        [
            "main.rs jobs.rs start",
            "main.rs web.rs serve",
            "plans/mod.rs error.rs Result",
            "plans/mod.rs error.rs told",
            "plans/mod.rs plans/parts.rs f",
            "plans/parts.rs plans/mod.rs f",
            "plans/parts.rs plans/queries.rs find",
            "plans/parts.rs plans/queries.rs page",
            "plans/queries.rs error.rs Fault",
            "plans/queries.rs plans/parts.rs f",
        ]
    );
}

#[test]
fn each_kind_of_fault_is_found() {
    let found = |files: &[(&str, &str)], beside: &[(&str, &str)]| faults(&house(files), beside);
    let is_one = |faults: &[String], words: &str| {
        assert!(faults.len() == 1 && faults[0].contains(words), "{words}: {faults:?}");
    };
    is_one(&found(&[("cellar/mod.rs", "")], &[]), "cellar stands on no floor");
    is_one(&found(&[("db/mod.rs", "use crate::plans::x;"), ("plans/mod.rs", "")], &[]), "higher floor");
    is_one(&found(&[("plans/mod.rs", "use crate::jobs::x;"), ("jobs.rs", "")], &[]), "higher floor");
    let handlers = "#[get(\"/api/v1/plans\")]\nasync fn list_plans() {}\npub fn rule() {}";
    let guest = [("today/mod.rs", "use crate::plans::rule;"), ("plans/mod.rs", handlers)];
    is_one(&found(&guest, &[]), "among another slice's handlers");
    assert_eq!(found(&guest, &[("plans/mod.rs", "rule")]), Vec::<String>::new());
    is_one(&found(&[("plans/mod.rs", handlers)], &[("plans/mod.rs", "rule")]), "any more");
    let ring = house(&[
        ("db.rs", "use crate::error::x;"),
        ("error.rs", "use crate::clock::x;"),
        ("clock.rs", "use crate::db::x;"),
        ("json.rs", "use crate::db::x;"),
    ]);
    assert!(circle_fault("server", &ring, 2).is_some_and(|told| told.starts_with("3 files of server")));
    assert_eq!(circle_fault("server", &ring, 3), None);
}
