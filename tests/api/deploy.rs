//! The settings in `deploy` agree with the program.

use std::path::Path;

use server::body::{FILE_LIMIT, FILE_PATIENCE};
use server::connections::WANTED_FILES;
use server::db::Pace;
use server::server::STOP_PATIENCE;
use tests::TestApp;

fn file(name: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../deploy").join(name);
    std::fs::read_to_string(path).unwrap()
}

/// The words behind a directive of nginx, at each place where it stands.
fn directives<'a>(settings: &'a str, name: &'a str) -> impl Iterator<Item = &'a str> {
    settings
        .lines()
        .filter_map(move |line| line.trim().strip_prefix(name)?.strip_prefix(' ')?.strip_suffix(';'))
}

fn seconds(text: &str) -> u64 {
    text.trim_end_matches('s').parse().unwrap_or_else(|_| panic!("{text} is no number of seconds"))
}

fn megabytes(text: &str) -> usize {
    let number: usize = text.trim().strip_suffix('m').unwrap().parse().unwrap();
    number * 1024 * 1024
}

/// The directives of a `location` block.
fn block<'a>(settings: &'a str, location: &str) -> &'a str {
    let start =
        settings.find(&format!("location {location} {{")).unwrap_or_else(|| panic!("no location {location}"));
    let end = settings[start..].find('}').unwrap();
    &settings[start..start + end]
}

#[test]
fn the_proxy_lets_through_what_the_server_takes_and_waits_as_long_as_it_works() {
    let settings = file("nginx.conf");
    let limits: Vec<_> = directives(&settings, "client_max_body_size").map(megabytes).collect();
    let [limit] = limits[..] else { panic!("{limits:?}") };
    // The proxy lets through a little more, so that the server itself answers a file that is too large. It lets through not much
    // more, because nobody reads the rest.
    assert!(limit > FILE_LIMIT && limit <= FILE_LIMIT + 2 * 1024 * 1024, "{limit}");
    let patience = Pace::Long.patience().as_secs();
    let waits: Vec<_> = directives(&settings, "proxy_read_timeout").map(seconds).collect();
    let locations = settings.matches("proxy_pass ").count();
    assert_eq!(waits.len(), locations, "each location says how long it waits");
    assert!(waits.iter().all(|wait| *wait > patience), "{waits:?}, {patience} at the most");
    let body: Vec<_> = directives(&settings, "client_body_timeout").map(seconds).collect();
    assert!(body.iter().all(|wait| *wait <= FILE_PATIENCE.as_secs()), "{body:?}");
}

#[tokio::test]
async fn no_log_of_the_proxy_holds_a_secret_or_who_answered_and_when() {
    let settings = file("nginx.conf");
    let app = TestApp::start().await;
    let document = app.anonymous().get("/api/v1/openapi.json").await.assert(200).value();
    let paths = document["paths"].as_object().unwrap();
    let is_secret = |path: &&String| {
        path.contains("{secret}")
            || path.contains("/evaluation-forms")
            || path.contains("/evaluation-responses")
    };
    let secret: Vec<_> = paths.keys().filter(is_secret).collect();
    assert!(secret.len() >= 3, "{secret:?}");
    let blocks: Vec<_> = settings
        .lines()
        .filter_map(|line| line.trim().strip_prefix("location ")?.strip_suffix(" {"))
        .filter(|location| *location != "/")
        .collect();
    for path in secret {
        let location = blocks.iter().find(|location| path.starts_with(**location));
        let content = block(&settings, location.unwrap_or_else(|| panic!("{path} is logged")));
        assert!(content.contains("access_log off;"), "{path}");
        // nginx writes address and path into the error log, too, when the server does not answer.
        assert!(content.contains("error_log /dev/null;"), "{path}");
    }
}

#[test]
fn the_unit_gives_the_program_the_files_and_the_time_that_it_asks_for() {
    let unit = file("samverka.service");
    let value = |name: &str| -> u64 {
        let line = unit.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix('='));
        line.unwrap_or_else(|| panic!("no {name}")).parse().unwrap()
    };
    assert_eq!(value("LimitNOFILE"), WANTED_FILES);
    assert!(value("TimeoutStopSec") > STOP_PATIENCE.as_secs() + Pace::Near.patience().as_secs());
    // Without this a refused system call kills the program.
    assert!(unit.contains("\nSystemCallErrorNumber=EPERM\n"));
}
