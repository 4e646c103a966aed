//! The tests that took long, by the report that nextest leaves.

use std::fs;
use std::time::Duration;

use crate::workspace::Workspace;

/// A test that takes longer is named at the end of `cargo xtask test`.
pub(super) const LONG: Duration = Duration::from_secs(20);

/// Where nextest writes its report, as `.config/nextest.toml` says.
const REPORT: &str = "nextest/default/junit.xml";

/// Forgets what an earlier run took.
pub(super) fn forget(workspace: &Workspace) {
    // An error means that there is none.
    fs::remove_file(workspace.target.join(REPORT)).ok();
}

/// The tests of the last run that took longer than [`LONG`], the longest first; none if nextest did not run.
pub(super) fn read(workspace: &Workspace) -> Vec<(String, Duration)> {
    fs::read_to_string(workspace.target.join(REPORT)).map_or_else(|_| Vec::new(), |text| long(&text))
}

// The report is ours: nextest writes one element for each test, with its name and its seconds as attributes.
fn long(report: &str) -> Vec<(String, Duration)> {
    let tests = report.split("<testcase ").skip(1).filter_map(|test| {
        let value =
            |name: &str| test.split_once(&format!("{name}=\""))?.1.split_once('"').map(|(value, _)| value);
        let time = Duration::try_from_secs_f64(value(" time")?.parse().ok()?).ok()?;
        Some((value("name")?.to_owned(), time))
    });
    let mut long: Vec<_> = tests.filter(|(_, time)| *time > LONG).collect();
    long.sort_by_key(|(_, time)| std::cmp::Reverse(*time));
    long
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_what_took_long_and_nothing_else() {
        let report = r#"<testsuite name="api" time="99.0"><testcase name="a::short" classname="tests::api" timestamp="x" time="0.4"></testcase>
<testcase name="a::long" classname="tests::api" timestamp="x" time="21.5"></testcase><testcase name="b::longest" classname="t" time="30.001"/>"#;
        let named: Vec<_> = long(report).into_iter().map(|(name, time)| (name, time.as_secs())).collect();
        assert_eq!(named, [("b::longest".to_owned(), 30), ("a::long".to_owned(), 21)]);
        assert!(long("<testsuites/>").is_empty());
    }
}
