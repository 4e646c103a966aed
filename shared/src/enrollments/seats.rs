//! The one seat formula. The server runs it under the activity's gate. The web app runs it to show what an enrollment would meet.

use crate::activities::Activity;
use crate::activities::states::ActivityPhase;
use crate::seats::{Seats, Standing};
use crate::time::Timestamp;

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

// The rule holds for the activity and for each chosen occasion.
fn all(seats: &Seats, ask: Ask<'_>, fits: impl Fn(&Seats, i32) -> bool) -> bool {
    fits(seats, ask.seats) && ask.occasions.iter().all(|occasion| fits(occasion, ask.seats))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::activities::rules::tests::activity;
    use proptest::prelude::*;

    fn seats(capacity: Option<i32>, taken: i32, waiting: i32, reserved: i32) -> Seats {
        Seats { capacity, taken, waiting, reserved }
    }

    #[test]
    fn a_newcomer_does_not_jump_the_line() {
        // Five seats are free, and a team of seven is in the queue: the newcomer waits, and so does the team.
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
