//! Points in time as mail writes them, by Swedish clocks.

use chrono::{DateTime, Datelike};
use chrono_tz::Europe::Stockholm;
use chrono_tz::Tz;
use shared::accounts::Language;
use shared::time::Timestamp;

const MONTHS_SV: [&str; 12] = [
    "januari",
    "februari",
    "mars",
    "april",
    "maj",
    "juni",
    "juli",
    "augusti",
    "september",
    "oktober",
    "november",
    "december",
];
const DAYS_SV: [&str; 7] = ["måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag"];

/// A point in time as mail writes it, by Swedish clocks: `tisdag 20 oktober 2026 kl. 15.00`.
pub fn moment(time: Timestamp, language: Language) -> String {
    let local = swedish(time);
    format!("{}{}", day(local, language), clock(local, language))
}

/// The day of a point in time, by Swedish clocks: `tisdag 20 oktober 2026`.
pub fn date(time: Timestamp, language: Language) -> String {
    day(swedish(time), language)
}

/// A span from one time to another. If both are on one day, the day is written once.
pub fn span(from: Timestamp, to: Timestamp, language: Language) -> String {
    let (start, end) = (swedish(from), swedish(to));
    if start.date_naive() != end.date_naive() {
        return format!("{} – {}", moment(from, language), moment(to, language));
    }
    let end = match language {
        Language::Swedish => end.format("%H.%M"),
        Language::English => end.format("%H:%M"),
    };
    format!("{}–{end}", moment(from, language))
}

fn swedish(time: Timestamp) -> DateTime<Tz> {
    time.utc().and_utc().with_timezone(&Stockholm)
}

fn day(local: DateTime<Tz>, language: Language) -> String {
    match language {
        Language::Swedish => {
            let weekday = DAYS_SV[local.weekday().num_days_from_monday() as usize % 7];
            let month = MONTHS_SV[local.month0() as usize % 12];
            format!("{weekday} {} {month} {}", local.day(), local.year())
        }
        Language::English => local.format("%A %-d %B %Y").to_string(),
    }
}

fn clock(local: DateTime<Tz>, language: Language) -> String {
    match language {
        Language::Swedish => local.format(" kl. %H.%M").to_string(),
        Language::English => local.format(", %H:%M").to_string(),
    }
}
