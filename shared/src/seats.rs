//! Seats: how many there are and how many are taken, of an activity and of an occasion, and how that stands for a newcomer.

use serde::{Deserialize, Serialize};

use crate::ids::OccasionId;
use crate::text_enum;

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

/// The seats of an occasion with a limit of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct OccasionSeats {
    /// The occasion.
    pub occasion_id: OccasionId,
    /// Its seats now: of those who come to it.
    pub seats: Seats,
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
