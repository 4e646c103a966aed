//! The last lines of `cargo xtask test`.

use std::fmt::{self, Display, Formatter};
use std::time::Duration;

use super::slow;

/// How much of a reason fits into a line.
const WIDTH: usize = 160;

/// How a step ended.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) enum Outcome {
    Passed,
    Failed(String),
    /// It did not run, or not wholly; the reason says why.
    Skipped(String),
}

impl Display for Outcome {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        // The reason may be a program's whole complaint. The complaint was shown above, so its beginning will do.
        let first = |reason: &str| {
            let line = reason.lines().next().unwrap_or_default();
            line.char_indices()
                .nth(WIDTH)
                .map_or_else(|| line.to_owned(), |(end, _)| format!("{} …", &line[..end]))
        };
        match self {
            Self::Passed => formatter.write_str("passed"),
            Self::Failed(reason) => write!(formatter, "FAILED: {}", first(reason)),
            Self::Skipped(reason) => write!(formatter, "skipped: {}", first(reason)),
        }
    }
}

/// What became of the steps, in the order of running.
#[derive(Default)]
pub(super) struct Report {
    lines: Vec<(String, Outcome, Duration)>,
    /// Steps and tests that took long.
    slow: Vec<(String, String, Duration)>,
}

impl Report {
    pub(super) fn add(&mut self, step: String, outcome: Outcome, time: Duration) {
        if let Outcome::Failed(reason) = &outcome
            && (reason.contains('\n') || reason.chars().count() > WIDTH)
        {
            eprintln!("{reason}");
        }
        self.lines.push((step, outcome, time));
    }

    /// Notes the tests of a step that took long.
    pub(super) fn add_slow(&mut self, step: &str, tests: Vec<(String, Duration)>) {
        self.slow.extend(tests.into_iter().map(|(test, time)| (step.to_owned(), test, time)));
    }

    /// Whether nothing failed.
    pub(super) fn is_good(&self) -> bool {
        self.count(|outcome| matches!(outcome, Outcome::Failed(_))) == 0
    }

    fn count(&self, wanted: impl Fn(&Outcome) -> bool) -> usize {
        self.lines.iter().filter(|(_, outcome, _)| wanted(outcome)).count()
    }
}

impl Display for Report {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        for (step, outcome, time) in &self.lines {
            writeln!(formatter, "{step:<13} {:>7.1} s  {outcome}", time.as_secs_f64())?;
        }
        if !self.slow.is_empty() {
            writeln!(formatter, "longer than {} s:", slow::LONG.as_secs())?;
        }
        for (step, test, time) in &self.slow {
            writeln!(formatter, "{step:<13} {:>7.1} s  {test}", time.as_secs_f64())?;
        }
        let passed = self.count(|outcome| *outcome == Outcome::Passed);
        let failed = self.count(|outcome| matches!(outcome, Outcome::Failed(_)));
        let skipped = self.lines.len() - passed - failed;
        // A fixed form: machines read this line.
        let total: Duration = self.lines.iter().map(|(_, _, time)| *time).sum();
        write!(
            formatter,
            "{passed} passed, {failed} failed, {skipped} skipped in {:.0} s",
            total.as_secs_f64()
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ends_in_a_line_that_machines_read() {
        let mut report = Report::default();
        let second = Duration::from_secs(1);
        report.add("format".to_owned(), Outcome::Passed, second);
        report.add("lint".to_owned(), Outcome::Failed("`cargo clippy` failed\nmuch more".to_owned()), second);
        assert!(!report.is_good());
        report.add("fuzz".to_owned(), Outcome::Skipped("--without fuzz".to_owned()), second);
        report.add_slow("lint", vec![("a::long".to_owned(), 21 * second)]);
        let text = report.to_string();
        assert_eq!(
            text.lines().collect::<Vec<_>>(),
            [
                "format            1.0 s  passed",
                "lint              1.0 s  FAILED: `cargo clippy` failed",
                "fuzz              1.0 s  skipped: --without fuzz",
                "longer than 20 s:",
                "lint             21.0 s  a::long",
                "1 passed, 1 failed, 1 skipped in 3 s",
            ]
        );
    }

    #[test]
    fn skipping_is_no_failure() {
        let mut report = Report::default();
        report.add("fuzz".to_owned(), Outcome::Skipped("not there yet".to_owned()), Duration::ZERO);
        assert!(report.is_good());
    }
}
