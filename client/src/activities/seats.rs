//! Seats in words, and what somebody who enrolls would meet.

use shared::activities::states::ActivityState;
use shared::activities::{Activity, Approval};
use shared::seats::{Seats, Standing};

use crate::format;
use crate::ui::badge::Tone;
use crate::words::activities as t;

/// `27 av 40 platser`, `40 av 40 platser, 6 i kö`, or that there is no limit.
pub(crate) fn seats_text(seats: &Seats) -> String {
    let taken = match seats.capacity {
        Some(capacity) => t::seats_of(&format::number(capacity), &format::number(seats.taken)),
        None => t::taken_without_limit(i64::from(seats.taken)),
    };
    if seats.waiting > 0 { format!("{taken}, {}", t::in_line(&format::number(seats.waiting))) } else { taken }
}

/// How a standing looks.
pub(crate) const fn tone(standing: Standing) -> Tone {
    match standing {
        Standing::Open => Tone::Success,
        Standing::NotYetOpen => Tone::Info,
        Standing::Full | Standing::HeldForQueue | Standing::QuotaReached => Tone::Attention,
        Standing::Closed => Tone::Neutral,
    }
}

/// Explains what the button will do, or why there is none.
pub(crate) fn explained(activity: &Activity, seats: &Seats, standing: Standing) -> String {
    match standing {
        Standing::Open => match activity.approval {
            Approval::None => t::will_get_seat().to_owned(),
            Approval::SchoolLeader => t::will_ask_school_leader().to_owned(),
            Approval::Office => t::will_ask_office().to_owned(),
        },
        Standing::Full if seats.waiting == 0 => t::will_be_first_in_line().to_owned(),
        Standing::Full => t::will_wait(i64::from(seats.waiting)),
        Standing::HeldForQueue => t::seats_held_for_line().to_owned(),
        Standing::QuotaReached => t::quota_used().to_owned(),
        Standing::NotYetOpen if activity.state == ActivityState::Draft => {
            t::opens_when_published().to_owned()
        }
        Standing::NotYetOpen => match activity.registration_opens {
            Some(opens) if !activity.undated => t::opens_at(&format::date_time(opens)),
            _ => t::undated_explained().to_owned(),
        },
        Standing::Closed => t::closed_explained().to_owned(),
    }
}

/// True when enrolling leads to a seat or to a place in the queue.
pub(crate) const fn takes_enrollments(standing: Standing) -> bool {
    matches!(standing, Standing::Open | Standing::Full | Standing::HeldForQueue)
}
