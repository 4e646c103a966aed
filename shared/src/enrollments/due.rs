//! Things that are due by a day: the names of a reservation, or the word that somebody keeps their place after an activity was put
//! off. A reminder comes once; after that the seats go to others.

use crate::time::Timestamp;

/// So many days before it is due, whoever owes it is reminded.
pub const REMINDER_DAYS: i64 = 3;
/// So many days an enrollment awaits approval before whoever may give it is reminded.
pub const APPROVAL_DAYS: i64 = 2;
/// So many hours must lie between the reminder and the release, however late the reminder was.
pub const GRACE_HOURS: i64 = 24;

/// When something next happens by the clock to what is due then: the reminder, then the release.
pub fn next_moment(due: Timestamp, reminded_at: Option<Timestamp>) -> Timestamp {
    match reminded_at {
        None => due.plus_days(-REMINDER_DAYS),
        Some(at) => due.max(at.plus_seconds(GRACE_HOURS * 3600)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nobody_loses_a_place_without_a_reminder_and_a_day_to_act() {
        let day = |number: i64| Timestamp::from_unix(number * 86_400);
        assert_eq!(next_moment(day(20), None), day(17));
        assert_eq!(next_moment(day(20), Some(day(17))), day(20));
        assert_eq!(next_moment(day(20), Some(day(25))), day(26), "the server was away until day 25");
    }
}
