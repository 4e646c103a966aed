//! Dates, times and numbers as people read them: in their language, by the clock of Europe/Stockholm.

use chrono::{NaiveDate, NaiveDateTime, TimeDelta};
use js_sys::{Array, Date, Function, Intl, Object, Reflect};
use shared::accounts::Language;
use shared::time::Timestamp;
use wasm_bindgen::{JsCast, JsValue};

use crate::language;

/// The network's time zone.
const ZONE: &str = "Europe/Stockholm";

/// How `<input type="datetime-local">` writes a time.
const LOCAL: &str = "%Y-%m-%dT%H:%M";

/// `20 okt. 2026`.
pub(crate) fn date(time: Timestamp) -> String {
    shown(time, &[("day", "numeric"), ("month", "short"), ("year", "numeric")])
}

/// `20 okt. 2026` of a day without a time.
pub(crate) fn day(day: NaiveDate) -> String {
    date(Timestamp::from_utc(day.and_hms_opt(12, 0, 0).unwrap_or_default()))
}

/// `tisdag 20 oktober 2026`, of a day without a time.
pub(crate) fn whole_day(day: NaiveDate) -> String {
    let noon = Timestamp::from_utc(day.and_hms_opt(12, 0, 0).unwrap_or_default());
    shown(noon, &[("weekday", "long"), ("day", "numeric"), ("month", "long"), ("year", "numeric")])
}

/// `okt. 2026`.
pub(crate) fn month(time: Timestamp) -> String {
    shown(time, &[("month", "short"), ("year", "numeric")])
}

/// `tisdag 20 oktober 2026 15:00`.
pub(crate) fn long(time: Timestamp) -> String {
    format!(
        "{} {}",
        shown(time, &[("weekday", "long"), ("day", "numeric"), ("month", "long"), ("year", "numeric")]),
        clock(time)
    )
}

/// `20 okt. 2026 15:00`.
pub(crate) fn date_time(time: Timestamp) -> String {
    format!("{} {}", date(time), clock(time))
}

/// `15:00`.
pub(crate) fn clock(time: Timestamp) -> String {
    shown(time, &[("hour", "2-digit"), ("minute", "2-digit"), ("hourCycle", "h23")])
}

/// From one time to another, the day said once where they share it: `tisdag 20 oktober 2026 13:00–15:00`.
pub(crate) fn span(from: Timestamp, to: Timestamp) -> String {
    if local(from).date() == local(to).date() {
        format!("{}–{}", long(from), clock(to))
    } else {
        format!("{} – {}", long(from), long(to))
    }
}

/// From one month to another: `nov. 2026 – mars 2027`; a single day is shown as a date.
pub(crate) fn months(from: Timestamp, to: Timestamp) -> String {
    if local(from).date() == local(to).date() {
        date(from)
    } else if month(from) == month(to) {
        month(from)
    } else {
        format!("{} – {}", month(from), month(to))
    }
}

/// A whole number with its thousands apart.
pub(crate) fn number(number: impl Into<i64>) -> String {
    let number: i64 = number.into();
    let mut digits = number.unsigned_abs().to_string();
    let separator = language::pick('\u{a0}', ',');
    let mut place = digits.len();
    while place > 3 {
        place -= 3;
        digits.insert(place, separator);
    }
    if number < 0 { format!("−{digits}") } else { digits }
}

/// A share in whole percent: `70 %`; a dash of nothing.
pub(crate) fn percent(part: i64, whole: i64) -> String {
    if whole <= 0 {
        return "–".to_owned();
    }
    format!("{}{}", number((part * 200 + whole) / (whole * 2)), language::pick("\u{a0}%", "%"))
}

/// A figure kept in hundredths: `4,21`.
pub(crate) fn hundredths(hundredths: i64) -> String {
    let sign = if hundredths < 0 { "−" } else { "" };
    let (whole, rest) = (hundredths.abs() / 100, hundredths.abs() % 100);
    format!("{sign}{}{}{rest:02}", number(whole), language::pick(',', '.'))
}

/// A difference with its sign: `+10`, `−7`, `0`.
pub(crate) fn difference(difference: i64) -> String {
    if difference > 0 { format!("+{}", number(difference)) } else { number(difference) }
}

/// The value of a `datetime-local` field that stands for the time.
pub(crate) fn to_field(time: Timestamp) -> String {
    local(time).format(LOCAL).to_string()
}

/// The time that the value of a `datetime-local` field stands for, in Stockholm. An hour that the change to summer time
/// skips is read as the hour after; one that comes twice, as the first.
pub(crate) fn from_field(text: &str) -> Option<Timestamp> {
    NaiveDateTime::parse_from_str(text.get(..16)?, LOCAL).ok().map(from_local)
}

fn from_local(wanted: NaiveDateTime) -> Timestamp {
    let candidate = |hours: i64| Timestamp::from_utc(wanted - TimeDelta::hours(hours));
    [2, 1].into_iter().map(candidate).find(|time| local(*time) == wanted).unwrap_or_else(|| candidate(1))
}

/// The time so many days later, at an unchanged hour of the clock, also across the change to summer time.
pub(crate) fn plus_days(time: Timestamp, days: i64) -> Timestamp {
    from_local(local(time) + TimeDelta::days(days))
}

/// The day it is in Stockholm at that time.
pub(crate) fn day_of(time: Timestamp) -> NaiveDate {
    local(time).date()
}

/// Now, by the clock of this device.
pub(crate) fn now() -> Timestamp {
    #[expect(clippy::cast_possible_truncation, reason = "seconds since 1970 fit for ages")]
    Timestamp::from_unix((Date::now() / 1000.0) as i64)
}

/// Today in Stockholm.
pub(crate) fn today() -> NaiveDate {
    local(now()).date()
}

/// The time on a Stockholm clock.
fn local(time: Timestamp) -> NaiveDateTime {
    time.utc() + TimeDelta::hours(if is_summer(time.utc()) { 2 } else { 1 })
}

/// True between the last Sundays of March and October, 01:00 UTC: the European Union's summer time, in force since 1996.
fn is_summer(utc: NaiveDateTime) -> bool {
    use chrono::Datelike;
    let change = |month: u32| {
        let last = NaiveDate::from_ymd_opt(utc.year(), month, 31).unwrap_or_default();
        let sunday = last - TimeDelta::days(i64::from(last.weekday().num_days_from_sunday()));
        sunday.and_hms_opt(1, 0, 0).unwrap_or_default()
    };
    (change(3)..change(10)).contains(&utc)
}

/// The time by `Intl.DateTimeFormat` with these options.
fn shown(time: Timestamp, options: &[(&str, &str)]) -> String {
    let settings = Object::new();
    for (name, value) in options.iter().chain(&[("timeZone", ZONE)]) {
        drop(Reflect::set(&settings, &JsValue::from_str(name), &JsValue::from_str(value)));
    }
    let tag = match language::current() {
        Language::Swedish => "sv-SE",
        Language::English => "en-GB",
    };
    let formatter = Intl::DateTimeFormat::new(&Array::of1(&tag.into()), &settings);
    let format: Function = formatter.format();
    #[expect(clippy::cast_precision_loss, reason = "milliseconds since 1970 fit for ages")]
    let moment = JsValue::from_f64(time.unix_millis() as f64);
    let text = format.call1(&JsValue::UNDEFINED, &moment).ok();
    text.and_then(|text| text.dyn_into::<js_sys::JsString>().ok()).map(String::from).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn utc(text: &str) -> Timestamp {
        text.parse().unwrap()
    }

    #[test]
    fn a_field_is_read_by_the_clock_of_stockholm_and_back() {
        for (field, time) in [
            ("2026-01-15T13:00", "2026-01-15T12:00:00Z"),
            ("2026-07-15T13:00", "2026-07-15T11:00:00Z"),
            ("2026-03-29T01:59", "2026-03-29T00:59:00Z"),
            ("2026-03-29T03:00", "2026-03-29T01:00:00Z"),
            ("2026-10-25T03:00", "2026-10-25T02:00:00Z"),
        ] {
            assert_eq!(from_field(field), Some(utc(time)), "{field}");
            assert_eq!(to_field(utc(time)), field);
        }
    }

    #[test]
    fn the_hour_that_is_skipped_and_the_one_that_comes_twice_are_read() {
        assert_eq!(from_field("2026-03-29T02:30"), Some(utc("2026-03-29T01:30:00Z")));
        assert_eq!(from_field("2026-10-25T02:30"), Some(utc("2026-10-25T00:30:00Z")));
        assert_eq!(from_field("2026-10-25"), None);
    }

    #[test]
    fn shares_means_and_differences_are_written_as_people_do() {
        assert_eq!(
            (percent(19, 27), percent(1, 200), percent(0, 0)),
            ("70\u{a0}%".into(), "1\u{a0}%".into(), "–".into())
        );
        assert_eq!(
            (hundredths(421), hundredths(400), hundredths(-5)),
            ("4,21".into(), "4,00".into(), "−0,05".into())
        );
        assert_eq!([10, -7, 0].map(difference), ["+10", "−7", "0"]);
    }

    #[test]
    fn the_clock_shows_the_same_hour_days_later() {
        assert_eq!(plus_days(utc("2026-03-27T12:00:00Z"), 3), utc("2026-03-30T11:00:00Z"));
        assert_eq!(day_of(utc("2026-03-27T23:30:00Z")).to_string(), "2026-03-28");
    }

    #[test]
    fn thousands_stand_apart() {
        assert_eq!(number(925_000), "925\u{a0}000");
        assert_eq!((number(-1), number(999)), ("−1".into(), "999".into()));
    }
}
