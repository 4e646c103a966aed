//! The table that is printed, and the same as JSON.

use std::fmt::{self, Display, Formatter};

use serde::Serialize;
use serde_json::json;

/// What a figure must be.
#[derive(Clone, Copy, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Target {
    /// At least so many times its floor.
    TimesFloor(f64),
    /// At most so many times what it is compared with.
    AtMostTimes(f64),
    /// At most so much.
    AtMost(f64),
    /// Only that it holds.
    Holds,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Line {
    what: String,
    value: f64,
    unit: &'static str,
    floor: Option<f64>,
    floor_is: &'static str,
    target: Target,
    reached: bool,
}

/// All lines so far.
#[derive(Default)]
pub struct Table {
    lines: Vec<Line>,
}

impl Table {
    /// A figure beside what it is held against.
    pub fn beside(
        &mut self,
        what: impl Into<String>,
        (value, unit): (f64, &'static str),
        (floor, floor_is): (f64, &'static str),
        target: Target,
    ) {
        self.add(what.into(), value, unit, Some(floor), floor_is, target);
    }

    /// A figure with a limit of its own.
    pub fn alone(&mut self, what: impl Into<String>, (value, unit): (f64, &'static str), target: Target) {
        self.add(what.into(), value, unit, None, "", target);
    }

    fn add(
        &mut self,
        what: String,
        value: f64,
        unit: &'static str,
        floor: Option<f64>,
        floor_is: &'static str,
        target: Target,
    ) {
        let ratio = floor.map_or(0.0, |floor| value / floor);
        let reached = match target {
            Target::TimesFloor(least) => ratio >= least,
            Target::AtMostTimes(most) => ratio <= most,
            Target::AtMost(most) => value <= most,
            Target::Holds => true,
        };
        println!("{what}: {}", number(value, unit));
        self.lines.push(Line { what, value, unit, floor, floor_is, target, reached });
    }

    /// All lines, for programs.
    pub fn json(&self) -> String {
        let cores = std::thread::available_parallelism().map_or(0, usize::from);
        serde_json::to_string_pretty(&json!({ "cores": cores, "lines": self.lines })).expect("JSON")
    }
}

fn number(value: f64, unit: &str) -> String {
    let digits = if value >= 100.0 {
        0
    } else if value >= 10.0 {
        1
    } else {
        2
    };
    format!("{value:.digits$} {unit}")
}

impl Display for Table {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        writeln!(formatter, "{:<62} {:>14}  {:<46} {:>7}  must be", "what", "measured", "beside", "ratio")?;
        for line in &self.lines {
            let beside = line
                .floor
                .map_or(String::new(), |floor| format!("{} ({})", number(floor, line.unit), line.floor_is));
            let ratio = line.floor.map_or(String::new(), |floor| format!("{:.2}", line.value / floor));
            let target = match line.target {
                Target::TimesFloor(least) => format!("≥ {least} ×"),
                Target::AtMostTimes(most) => format!("≤ {most} ×"),
                Target::AtMost(most) => format!("≤ {most} {}", line.unit),
                Target::Holds => "holds".to_owned(),
            };
            let missed = if line.reached { "" } else { "  MISSED" };
            let measured = number(line.value, line.unit);
            writeln!(
                formatter,
                "{:<62} {measured:>14}  {beside:<46} {ratio:>7}  {target}{missed}",
                line.what
            )?;
        }
        Ok(())
    }
}
