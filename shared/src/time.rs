//! Points in time. UTC everywhere outside the screens; the screens show Europe/Stockholm.

use chrono::{NaiveDate, NaiveDateTime, SecondsFormat, SubsecRound, TimeDelta, Utc};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

/// The years that days and times of requests may lie in: both databases keep them, and nothing here happens in others.
pub const YEARS: std::ops::RangeInclusive<i32> = 1900..=2200;

/// A point in time: UTC, whole microseconds, RFC 3339 with `Z` in JSON.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "server", derive(diesel_derive_newtype::DieselNewType, utoipa::ToSchema))]
#[cfg_attr(feature = "server", schema(value_type = String, format = DateTime, example = "2026-10-20T13:00:00Z"))]
pub struct Timestamp(NaiveDateTime);

impl Timestamp {
    /// From a UTC date and time. Cut to microseconds, which both databases keep.
    pub fn from_utc(utc: NaiveDateTime) -> Self {
        Self(utc.trunc_subsecs(6))
    }

    /// From seconds since 1970; the beginning of time when out of range.
    pub fn from_unix(seconds: i64) -> Self {
        Self(chrono::DateTime::<Utc>::from_timestamp(seconds, 0).unwrap_or_default().naive_utc())
    }

    /// Seconds since 1970.
    pub fn unix(self) -> i64 {
        self.0.and_utc().timestamp()
    }

    /// Milliseconds since 1970, as JavaScript counts.
    pub fn unix_millis(self) -> i64 {
        self.0.and_utc().timestamp_millis()
    }

    /// The UTC date and time.
    pub fn utc(self) -> NaiveDateTime {
        self.0
    }

    /// The UTC date.
    pub fn date(self) -> NaiveDate {
        self.0.date()
    }

    /// The same moment of the day, so many whole days later (or earlier).
    #[must_use]
    pub fn plus_days(self, days: i64) -> Self {
        self.plus_seconds(days * 86_400)
    }

    /// So many seconds later (or earlier). Stays put when that leaves the calendar.
    #[must_use]
    pub fn plus_seconds(self, seconds: i64) -> Self {
        Self(
            TimeDelta::try_seconds(seconds)
                .and_then(|delta| self.0.checked_add_signed(delta))
                .unwrap_or(self.0),
        )
    }
}

impl std::fmt::Display for Timestamp {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let time = self.0.and_utc();
        let digits =
            if time.timestamp_subsec_micros() == 0 { SecondsFormat::Secs } else { SecondsFormat::Micros };
        formatter.write_str(&time.to_rfc3339_opts(digits, true))
    }
}

impl std::str::FromStr for Timestamp {
    type Err = chrono::ParseError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        chrono::DateTime::parse_from_rfc3339(text).map(|time| Self::from_utc(time.naive_utc()))
    }
}

impl Serialize for Timestamp {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Timestamp {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        text.parse()
            .map_err(|_| de::Error::custom("expected a time as RFC 3339, such as 2026-10-20T13:00:00Z"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn json_is_rfc_3339_with_z() {
        let time: Timestamp = serde_json::from_str("\"2026-10-20T15:00:00+02:00\"").unwrap();
        assert_eq!(serde_json::to_string(&time).unwrap(), "\"2026-10-20T13:00:00Z\"");
        assert!(serde_json::from_str::<Timestamp>("\"2026-10-20\"").is_err());
    }

    #[test]
    fn what_databases_cannot_keep_is_cut() {
        let time: Timestamp = "2026-10-20T13:00:00.123456789Z".parse().unwrap();
        assert_eq!(time.to_string(), "2026-10-20T13:00:00.123456Z");
    }

    #[test]
    fn steps_stay_inside_the_calendar() {
        let time = Timestamp::from_unix(0);
        assert_eq!(time.plus_days(1).unix(), 86_400);
        assert_eq!(time.plus_seconds(i64::MAX), time);
    }
}
