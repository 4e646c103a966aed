//! The queue: who is next when seats are free, and why somebody is passed.

use std::collections::BTreeMap;

use crate::activities::{Activity, QueuePolicy};
use crate::seats::Seats;
use crate::text_enum;
use crate::time::Timestamp;

text_enum! {
    /// Why an enrollment in line is passed even by a strict line: it waits for something else than seats.
    pub enum Hold {
        /// Its organisation has used its share, which ends at a known time.
        QuotaReached = "quotaReached",
        /// The occasion it chose is full.
        OccasionFull = "occasionFull",
        /// The team has fewer or more seats than the activity takes.
        TeamSize = "teamSize",
    }
}

/// One enrollment in line, as the promotion sees it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct InLine<Id> {
    /// Which.
    pub id: Id,
    /// How many seats it needs, all or none.
    pub seats: i32,
    /// What it waits for besides seats, if anything.
    pub hold: Option<Hold>,
}

/// Who is let in, and who was passed because they need more seats than are free.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Turn<Id> {
    /// Who is let in.
    pub next: InLine<Id>,
    /// Those before them who did not fit, in the order of the line. Those with a hold are not among them: they are told why.
    pub passed: Vec<Id>,
}

/// Whose turn it is. The line is in order; whoever waits for something else than seats is passed.
///
/// Of the others a strict line lets the head in or nobody, so that seats gather for it; with first-fit the first who fits.
pub fn turn<Id: Copy>(seats: &Seats, policy: QueuePolicy, line: &[InLine<Id>]) -> Option<Turn<Id>> {
    let mut passed = Vec::new();
    for waiting in line.iter().filter(|waiting| waiting.hold.is_none()) {
        if seats.fits_promotion(waiting.seats) {
            return Some(Turn { next: *waiting, passed });
        }
        match policy {
            QueuePolicy::Strict => return None,
            QueuePolicy::FirstFit => passed.push(waiting.id),
        }
    }
    None
}

/// The seats left in occasions with limits of their own, as the line is walked in order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Left<Id: Ord>(pub BTreeMap<Id, i32>);

impl<Id: Ord + Copy> Left<Id> {
    /// True when each of the occasions has so many seats. Where the line is strict, what is too little for somebody is left
    /// for them: nobody behind them takes it.
    pub fn fit(&mut self, occasions: &[Id], seats: i32, policy: QueuePolicy) -> bool {
        let mut fits = true;
        for id in occasions {
            let Some(left) = self.0.get_mut(id).filter(|left| **left < seats) else { continue };
            fits = false;
            if policy == QueuePolicy::Strict {
                *left = 0;
            }
        }
        fits
    }
}

impl Activity {
    /// Until when an offer made now holds its seats: the hours of the activity, and never past the close. None where whoever
    /// is let in has their place at once.
    pub fn offer_until(&self, now: Timestamp) -> Option<Timestamp> {
        let until = now.plus_seconds(i64::from(self.offer_hours?) * 3600);
        Some(self.enrollable_until().map_or(until, |closes| until.min(closes)))
    }

    /// How many seats an organisation may take now; none where there is no share, or it has ended.
    pub fn quota_at(&self, now: Timestamp) -> Option<i32> {
        self.quota.filter(|_| self.quota_until.is_none_or(|until| now < until))
    }

    /// By when reserved seats must have names: the day that is set, or when registration closes.
    pub fn names_due_at(&self) -> Option<Timestamp> {
        self.names_due.or_else(|| self.enrollable_until())
    }

    /// True when so many seats are a whole that the activity takes.
    pub fn takes_size(&self, seats: i32) -> bool {
        match self.unit {
            crate::activities::Unit::Person => seats == 1,
            crate::activities::Unit::Team => (self.team_minimum..=self.team_maximum).contains(&seats),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::activities::Unit;
    use crate::activities::rules::tests::activity;

    fn waiting(id: i32, seats: i32) -> InLine<i32> {
        InLine { id, seats, hold: None }
    }

    fn seats(free: i32) -> Seats {
        Seats { capacity: Some(20), taken: 20 - free, waiting: 9, reserved: 0 }
    }

    #[test]
    fn the_head_of_a_strict_line_blocks_and_first_fit_passes_it() {
        let line = [waiting(1, 7), waiting(2, 2)];
        assert_eq!(turn(&seats(5), QueuePolicy::Strict, &line), None);
        let passing = turn(&seats(5), QueuePolicy::FirstFit, &line).unwrap();
        assert_eq!((passing.next.id, passing.passed), (2, vec![1]));
        let whole = turn(&seats(7), QueuePolicy::FirstFit, &line).unwrap();
        assert_eq!((whole.next.id, whole.passed), (1, vec![]));
    }

    #[test]
    fn who_waits_for_something_else_blocks_nobody() {
        let held = InLine { hold: Some(Hold::QuotaReached), ..waiting(1, 1) };
        let line = [held, waiting(2, 2)];
        for policy in QueuePolicy::ALL {
            let turn = turn(&seats(5), *policy, &line).unwrap();
            assert_eq!((turn.next.id, turn.passed), (2, vec![]));
        }
        assert_eq!(turn(&seats(5), QueuePolicy::FirstFit, &[held]), None);
    }

    #[test]
    fn seats_of_an_occasion_gather_for_who_is_first_to_wait_for_them() {
        let rooms = Left(BTreeMap::from([('s', 2), ('o', 3)]));
        let mut strict = rooms.clone();
        assert!(!strict.fit(&['s'], 3, QueuePolicy::Strict));
        assert!(!strict.fit(&['s'], 1, QueuePolicy::Strict), "kept for the team before");
        assert!(strict.fit(&['o'], 3, QueuePolicy::Strict) && strict.fit(&['x'], 9, QueuePolicy::Strict));
        let mut first_fit = rooms;
        assert!(!first_fit.fit(&['s', 'o'], 3, QueuePolicy::FirstFit));
        assert!(first_fit.fit(&['s'], 2, QueuePolicy::FirstFit));
    }

    #[test]
    fn an_offer_never_outlives_registration() {
        let day = |number: i64| Timestamp::from_unix(number * 86_400);
        let offering = Activity { offer_hours: Some(48), ..activity() };
        assert_eq!(offering.offer_until(day(10)), Some(day(12)));
        assert_eq!(offering.offer_until(day(19)), Some(day(20)), "registration closes on day 20");
        assert_eq!(activity().offer_until(day(10)), None);
    }

    #[test]
    fn a_share_ends_and_a_team_has_a_size() {
        let day = |number: i64| Timestamp::from_unix(number * 86_400);
        let shared_out = Activity { quota: Some(4), quota_until: Some(day(15)), ..activity() };
        assert_eq!(shared_out.quota_at(day(14)), Some(4));
        assert_eq!(shared_out.quota_at(day(15)), None);
        assert_eq!(Activity { quota_until: None, ..shared_out.clone() }.quota_at(day(99)), Some(4));
        assert_eq!(shared_out.names_due_at(), Some(day(20)));
        assert_eq!(Activity { names_due: Some(day(12)), ..shared_out }.names_due_at(), Some(day(12)));
        let teams = Activity { unit: Unit::Team, ..activity() };
        assert!(teams.takes_size(5) && teams.takes_size(12) && !teams.takes_size(4) && !teams.takes_size(13));
        assert!(activity().takes_size(1) && !activity().takes_size(2));
    }
}
