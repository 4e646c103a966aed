//! The one definition of the rate: how much of an activity somebody attended, and whether that completes it.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::attendance::Mark;
use crate::time::Timestamp;

/// One held occasion of a participant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Held<'a> {
    /// When it began.
    pub starts_at: Timestamp,
    /// What it is an alternative for.
    pub choice_group: Option<&'a str>,
    /// How they were there.
    pub mark: Option<Mark>,
}

/// Attended ÷ held occasions since the seat was confirmed, excused ones left out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct Rate {
    /// Occasions attended.
    #[cfg_attr(feature = "server", schema(example = 3))]
    pub attended: i32,
    /// Occasions that count.
    #[cfg_attr(feature = "server", schema(example = 4))]
    pub counted: i32,
}

impl Rate {
    /// From a participant's held occasions, whose seat was confirmed then. What began before does not count. Of alternatives
    /// (`choiceGroup`) one counts: whichever speaks best for the participant.
    pub fn since<'a>(confirmed_at: Option<Timestamp>, held: impl IntoIterator<Item = Held<'a>>) -> Self {
        let mut alone = Vec::new();
        let mut groups = BTreeMap::new();
        for occasion in held {
            if confirmed_at.is_some_and(|confirmed| occasion.starts_at < confirmed) {
                continue;
            }
            match occasion.choice_group {
                None => alone.push(occasion.mark),
                Some(group) => {
                    let best = groups.entry(group).or_insert(occasion.mark);
                    if worth(occasion.mark) > worth(*best) {
                        *best = occasion.mark;
                    }
                }
            }
        }
        Self::of(alone.into_iter().chain(groups.into_values()))
    }

    /// From the marks of the occasions that count; an occasion without a mark is missed.
    fn of(marks: impl IntoIterator<Item = Option<Mark>>) -> Self {
        let mut rate = Self { attended: 0, counted: 0 };
        for mark in marks {
            if mark != Some(Mark::Excused) {
                rate.counted += 1;
                rate.attended += i32::from(mark.is_some_and(Mark::attended));
            }
        }
        rate
    }

    /// True when the share attended reaches so many percent, in integers. Nobody completes what was never held.
    pub fn completes(self, percent: i32) -> bool {
        self.counted > 0 && self.attended * 100 >= self.counted * percent
    }
}

// Being there is worth more than being excused, and being excused more than being away.
fn worth(mark: Option<Mark>) -> u8 {
    match mark {
        Some(Mark::Present | Mark::Late | Mark::LeftEarly) => 2,
        Some(Mark::Excused) => 1,
        Some(Mark::Absent) | None => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn held(day: i64, choice_group: Option<&str>, mark: Option<Mark>) -> Held<'_> {
        Held { starts_at: Timestamp::from_unix(0).plus_days(day), choice_group, mark }
    }

    #[test]
    fn excused_occasions_are_left_out_and_unmarked_ones_are_missed() {
        let marks = [
            Some(Mark::Present),
            Some(Mark::Late),
            Some(Mark::Excused),
            Some(Mark::LeftEarly),
            Some(Mark::Absent),
            None,
        ];
        let rate = Rate::since(None, marks.into_iter().map(|mark| held(1, None, mark)));
        assert_eq!(rate, Rate { attended: 3, counted: 5 });
        assert!(rate.completes(60) && !rate.completes(61));
        assert!(!Rate::since(None, [held(1, None, Some(Mark::Excused))]).completes(1));
    }

    #[test]
    fn only_what_began_since_the_seat_was_confirmed_counts() {
        let confirmed = Some(Timestamp::from_unix(0).plus_days(2));
        let days = [1, 2, 3].map(|day| held(day, None, (day == 2).then_some(Mark::Present)));
        assert_eq!(Rate::since(confirmed, days), Rate { attended: 1, counted: 2 });
    }

    #[test]
    fn of_alternatives_one_counts() {
        let (north, south) = (Some("start"), Some("end"));
        let rate = |marks: [Option<Mark>; 3]| {
            let [first, second, third] = marks;
            Rate::since(None, [held(1, north, first), held(2, north, second), held(3, south, third)])
        };
        assert_eq!(rate([None, Some(Mark::Late), None]), Rate { attended: 1, counted: 2 });
        assert_eq!(rate([Some(Mark::Absent), Some(Mark::Excused), None]), Rate { attended: 0, counted: 1 });
        assert_eq!(rate([None, None, Some(Mark::Present)]), Rate { attended: 1, counted: 2 });
    }
}
