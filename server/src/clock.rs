//! The time. Asked once for each request; tests and the demo may move it.

use std::sync::atomic::{AtomicI64, Ordering};

use chrono::{NaiveDate, TimeDelta, Utc};
use chrono_tz::Europe::Stockholm;
use shared::time::Timestamp;

/// A clock that can be moved by whole seconds.
#[derive(Debug, Default)]
pub struct Clock {
    ahead: AtomicI64,
}

impl Clock {
    /// Now.
    pub fn now(&self) -> Timestamp {
        Timestamp::from_utc(Utc::now().naive_utc()).plus_seconds(self.ahead.load(Ordering::Relaxed))
    }

    /// Moves the clock so many seconds ahead (or back) of the system's, for tests.
    pub fn set_ahead(&self, seconds: i64) {
        self.ahead.store(seconds, Ordering::Relaxed);
    }
}

/// The day it is in Sweden.
pub fn swedish_day(time: Timestamp) -> NaiveDate {
    time.utc().and_utc().with_timezone(&Stockholm).date_naive()
}

/// The first moment of a day in Sweden.
pub fn swedish_midnight(day: NaiveDate) -> Timestamp {
    let midnight = day.and_time(chrono::NaiveTime::MIN);
    // Sweden changes its clocks at two in the morning, so midnight is never ambiguous.
    Timestamp::from_utc(
        midnight.and_local_timezone(Stockholm).earliest().map_or(midnight, |local| local.naive_utc()),
    )
}

/// Moves a time by days and keeps its hour by Swedish clocks. If the day does not have that hour (summer time begins), the next
/// hour is taken.
pub fn swedish_days_later(time: Timestamp, days: i64) -> Timestamp {
    let clock = time.utc().and_utc().with_timezone(&Stockholm).naive_local();
    let Some(wanted) = TimeDelta::try_days(days).and_then(|delta| clock.checked_add_signed(delta)) else {
        return time;
    };
    let local = wanted.and_local_timezone(Stockholm).earliest();
    let after = || (wanted + TimeDelta::hours(1)).and_local_timezone(Stockholm).earliest();
    local.or_else(after).map_or(time, |local| Timestamp::from_utc(local.naive_utc()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_day_changes_at_swedish_midnight() {
        let summer: Timestamp = "2026-07-01T22:30:00Z".parse().unwrap();
        assert_eq!(swedish_day(summer).to_string(), "2026-07-02");
        let winter: Timestamp = "2026-12-01T22:30:00Z".parse().unwrap();
        assert_eq!(swedish_day(winter).to_string(), "2026-12-01");
        assert_eq!(swedish_midnight(swedish_day(summer)).to_string(), "2026-07-01T22:00:00Z");
    }
    #[test]
    fn a_day_later_is_the_same_hour() {
        let later = |time: &str, days| swedish_days_later(time.parse().unwrap(), days).to_string();
        assert_eq!(later("2026-10-24T07:00:00Z", 1), "2026-10-25T08:00:00Z", "summer time has ended");
        assert_eq!(later("2026-03-28T01:30:00Z", 1), "2026-03-29T01:30:00Z", "half past two is left out");
        assert_eq!(later("2026-10-24T07:00:00Z", i64::MAX), "2026-10-24T07:00:00Z");
    }
}
