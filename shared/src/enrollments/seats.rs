//! The one seat formula. The server runs it under the activity's gate, the web app to show what one would meet.

use serde::{Deserialize, Serialize};

use crate::activities::Activity;
use crate::activities::states::ActivityPhase;
use crate::text_enum;
use crate::time::Timestamp;

/// The seats of an activity: what its gate row holds, and its capacity.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct Seats {
    /// All seats; without limit when null.
    #[cfg_attr(feature = "server", schema(example = 40))]
    pub capacity: Option<i32>,
    /// Seats of enrollments that are confirmed, offered or awaiting approval.
    #[cfg_attr(feature = "server", schema(example = 27))]
    pub taken: i32,
    /// Seats of enrollments in line.
    #[cfg_attr(feature = "server", schema(example = 0))]
    pub waiting: i32,
    /// Seats that members have reserved without naming anybody.
    #[cfg_attr(feature = "server", schema(example = 0))]
    pub reserved: i32,
}

impl Seats {
    /// Seats that the promotion of the line may give: `capacity − reserved − taken`, never below zero; none means no limit.
    pub fn free(&self) -> Option<i32> {
        self.capacity.map(|capacity| (capacity - self.reserved - self.taken).max(0))
    }

    /// Seats that a newcomer may take: what is free less what the line waits for, so that nobody jumps it.
    pub fn free_for_newcomer(&self) -> Option<i32> {
        self.free().map(|free| (free - self.waiting).max(0))
    }

    /// True when a newcomer of so many seats gets them at once.
    ///
    /// Somebody in line waits for seats even when there are some free that are too few for them.
    pub fn fits_newcomer(&self, seats: i32) -> bool {
        self.free_for_newcomer().is_none_or(|free| seats <= free)
    }

    /// True when the promotion may give so many seats.
    pub fn fits_promotion(&self, seats: i32) -> bool {
        self.free().is_none_or(|free| seats <= free)
    }
}

text_enum! {
    /// What somebody who enrolls now would meet.
    pub enum Standing {
        /// A seat at once.
        Open = "open",
        /// Registration has not opened.
        NotYetOpen = "notYetOpen",
        /// Registration has closed.
        Closed = "closed",
        /// No seats: a place in line.
        Full = "full",
        /// Free seats, but others wait for them: a place in line.
        HeldForQueue = "heldForQueue",
        /// The organisation has used its share.
        QuotaReached = "quotaReached",
    }
}

/// What somebody who enrolls now for so many seats would meet.
pub fn standing(activity: &Activity, seats: &Seats, wanted: i32, now: Timestamp) -> Standing {
    match activity.phase(now) {
        ActivityPhase::NotYetOpen => Standing::NotYetOpen,
        ActivityPhase::Closed | ActivityPhase::Running | ActivityPhase::Over => Standing::Closed,
        ActivityPhase::Open if seats.fits_newcomer(wanted) => Standing::Open,
        ActivityPhase::Open if seats.fits_promotion(wanted) => Standing::HeldForQueue,
        ActivityPhase::Open => Standing::Full,
    }
}

/// One enrollment in line, as the promotion sees it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct InLine<Id> {
    /// Which.
    pub id: Id,
    /// How many seats it needs, all or none.
    pub seats: i32,
}

/// Who is next when seats are free: the head of the line, or with first-fit the first who fits. The line is in order.
pub fn next_in_line<Id: Copy>(
    seats: &Seats,
    policy: crate::activities::QueuePolicy,
    line: &[InLine<Id>],
) -> Option<InLine<Id>> {
    match policy {
        crate::activities::QueuePolicy::Strict => {
            line.first().copied().filter(|head| seats.fits_promotion(head.seats))
        }
        crate::activities::QueuePolicy::FirstFit => {
            line.iter().copied().find(|waiting| seats.fits_promotion(waiting.seats))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::activities::QueuePolicy;
    use crate::activities::states::tests::activity;
    use proptest::prelude::*;

    fn seats(capacity: Option<i32>, taken: i32, waiting: i32, reserved: i32) -> Seats {
        Seats { capacity, taken, waiting, reserved }
    }

    #[test]
    fn a_newcomer_does_not_jump_the_line() {
        // Five free, a team of seven in line: the newcomer waits, and so does the team.
        let full = seats(Some(20), 15, 7, 0);
        assert!(!full.fits_newcomer(1) && !full.fits_promotion(7) && full.fits_promotion(5));
        let now = Timestamp::from_unix(15 * 86_400);
        assert_eq!(standing(&activity(), &full, 1, now), Standing::HeldForQueue);
        assert_eq!(standing(&activity(), &seats(Some(20), 20, 0, 0), 1, now), Standing::Full);
        assert_eq!(standing(&activity(), &seats(Some(20), 19, 0, 0), 1, now), Standing::Open);
        assert_eq!(
            standing(&activity(), &seats(Some(20), 0, 0, 0), 1, Timestamp::from_unix(0)),
            Standing::NotYetOpen
        );
    }

    #[test]
    fn the_head_of_a_strict_line_blocks_and_first_fit_passes_it() {
        let line = [InLine { id: 1, seats: 7 }, InLine { id: 2, seats: 2 }];
        let five_free = seats(Some(20), 15, 9, 0);
        assert_eq!(next_in_line(&five_free, QueuePolicy::Strict, &line), None);
        assert_eq!(next_in_line(&five_free, QueuePolicy::FirstFit, &line).map(|next| next.id), Some(2));
    }

    proptest! {
        #[test]
        fn whatever_fits_never_exceeds_the_capacity(capacity in 1..500, taken in 0..500, waiting in 0..500, reserved in 0..50, wanted in 1..20) {
            let seats = seats(Some(capacity), taken, waiting, reserved);
            if seats.fits_promotion(wanted) {
                prop_assert!(taken + wanted + reserved <= capacity);
            }
            if seats.fits_newcomer(wanted) {
                prop_assert!(seats.fits_promotion(wanted));
            }
        }
    }
}
