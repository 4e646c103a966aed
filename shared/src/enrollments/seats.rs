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

/// What somebody asks for who enrolls.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Ask<'a> {
    /// How many seats.
    pub seats: i32,
    /// How many more their organisation may take before its share is used; none where it has no limit.
    pub quota_left: Option<i32>,
    /// The seats of the occasions they come to, as far as these have limits of their own.
    pub occasions: &'a [Seats],
}

impl Ask<'_> {
    /// For so many seats, where no share and no occasion sets a limit.
    pub const fn of(seats: i32) -> Self {
        Self { seats, quota_left: None, occasions: &[] }
    }
}

/// What somebody who enrolls now would meet.
pub fn standing(activity: &Activity, seats: &Seats, ask: Ask<'_>, now: Timestamp) -> Standing {
    match activity.phase(now) {
        ActivityPhase::NotYetOpen => Standing::NotYetOpen,
        ActivityPhase::Closed | ActivityPhase::Running | ActivityPhase::Over => Standing::Closed,
        ActivityPhase::Open if ask.quota_left.is_some_and(|left| ask.seats > left) => Standing::QuotaReached,
        ActivityPhase::Open if all(seats, ask, Seats::fits_newcomer) => Standing::Open,
        ActivityPhase::Open if all(seats, ask, Seats::fits_promotion) => Standing::HeldForQueue,
        ActivityPhase::Open => Standing::Full,
    }
}

// In the activity, and in each occasion.
fn all(seats: &Seats, ask: Ask<'_>, fits: impl Fn(&Seats, i32) -> bool) -> bool {
    fits(seats, ask.seats) && ask.occasions.iter().all(|occasion| fits(occasion, ask.seats))
}

#[cfg(test)]
mod tests {
    use super::*;
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
        assert_eq!(standing(&activity(), &full, Ask::of(1), now), Standing::HeldForQueue);
        assert_eq!(standing(&activity(), &seats(Some(20), 20, 0, 0), Ask::of(1), now), Standing::Full);
        assert_eq!(standing(&activity(), &seats(Some(20), 19, 0, 0), Ask::of(1), now), Standing::Open);
        assert_eq!(
            standing(&activity(), &seats(Some(20), 0, 0, 0), Ask::of(1), Timestamp::from_unix(0)),
            Standing::NotYetOpen
        );
    }

    #[test]
    fn a_used_share_and_a_full_occasion_keep_out_where_there_are_seats() {
        let (plenty, now) = (seats(Some(20), 0, 0, 0), Timestamp::from_unix(15 * 86_400));
        let five = [seats(Some(9), 4, 0, 0)];
        let ask = Ask { seats: 5, quota_left: Some(4), occasions: &five };
        assert_eq!(standing(&activity(), &plenty, ask, now), Standing::QuotaReached);
        let ask = Ask { quota_left: Some(5), ..ask };
        assert_eq!(standing(&activity(), &plenty, ask, now), Standing::Open);
        let four = [five[0], seats(Some(9), 5, 0, 0)];
        assert_eq!(standing(&activity(), &plenty, Ask { occasions: &four, ..ask }, now), Standing::Full);
        let wanted = [seats(Some(9), 4, 1, 0)];
        let ask = Ask { occasions: &wanted, ..ask };
        assert_eq!(standing(&activity(), &plenty, ask, now), Standing::HeldForQueue, "others wait for it");
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
