//! Words of enrollments: how they stand, what may be done, what has happened.

use super::Say;
use super::codes as t;

impl Say for shared::seats::Standing {
    fn say(&self) -> &'static str {
        match self {
            Self::Open => t::standing_open(),
            Self::NotYetOpen => t::standing_not_yet_open(),
            Self::Closed => t::standing_closed(),
            Self::Full => t::standing_full(),
            Self::HeldForQueue => t::standing_held_for_queue(),
            Self::QuotaReached => t::standing_quota_reached(),
        }
    }
}

impl Say for shared::enrollments::states::EnrollmentState {
    fn say(&self) -> &'static str {
        match self {
            Self::AwaitingApproval => t::enrollment_state_awaiting_approval(),
            Self::Waitlisted => t::enrollment_state_waitlisted(),
            Self::Offered => t::enrollment_state_offered(),
            Self::Confirmed => t::enrollment_state_confirmed(),
            Self::Rejected => t::enrollment_state_rejected(),
            Self::Withdrawn => t::enrollment_state_withdrawn(),
            Self::Lapsed => t::enrollment_state_lapsed(),
            Self::CancelledByOrganiser => t::enrollment_state_cancelled_by_organiser(),
            Self::Transferred => t::enrollment_state_transferred(),
        }
    }
}

impl Say for shared::enrollments::states::EnrollmentAction {
    fn say(&self) -> &'static str {
        match self {
            Self::Approve => t::enrollment_step_approve(),
            Self::Reject => t::enrollment_step_reject(),
            Self::Promote => t::enrollment_step_promote(),
            Self::Accept => t::enrollment_step_accept(),
            Self::Decline => t::enrollment_step_decline(),
            Self::Reconfirm => t::enrollment_step_reconfirm(),
            Self::Withdraw => t::enrollment_step_withdraw(),
            Self::Cancel => t::enrollment_step_cancel(),
            Self::Prioritise => t::enrollment_step_prioritise(),
            Self::ChangeTeam => t::enrollment_step_change_team(),
            Self::Choose => t::enrollment_step_choose(),
        }
    }
}

impl Say for shared::enrollments::line::Hold {
    fn say(&self) -> &'static str {
        match self {
            Self::QuotaReached => t::hold_quota_reached(),
            Self::OccasionFull => t::hold_occasion_full(),
            Self::TeamSize => t::hold_team_size(),
        }
    }
}

impl Say for shared::enrollments::attendance::Mark {
    fn say(&self) -> &'static str {
        match self {
            Self::Present => t::mark_present(),
            Self::Late => t::mark_late(),
            Self::LeftEarly => t::mark_left_early(),
            Self::Absent => t::mark_absent(),
            Self::Excused => t::mark_excused(),
        }
    }
}

impl Say for shared::enrollments::reservations::ReservationState {
    fn say(&self) -> &'static str {
        match self {
            Self::Active => t::reservation_state_active(),
            Self::Filled => t::reservation_state_filled(),
            Self::Released => t::reservation_state_released(),
        }
    }
}

impl Say for shared::enrollments::timeline::TimelineActor {
    fn say(&self) -> &'static str {
        match self {
            Self::Participant => t::timeline_actor_participant(),
            Self::Staff => t::timeline_actor_staff(),
            Self::Machine => t::timeline_actor_machine(),
            Self::System => t::timeline_actor_system(),
        }
    }
}

impl Say for shared::enrollments::interests::InterestState {
    fn say(&self) -> &'static str {
        match self {
            Self::Active => t::interest_state_active(),
            Self::Withdrawn => t::interest_state_withdrawn(),
            Self::Enrolled => t::interest_state_enrolled(),
            Self::Lapsed => t::interest_state_lapsed(),
        }
    }
}

impl Say for shared::enrollments::timeline::TimelineEvent {
    fn say(&self) -> &'static str {
        match self {
            Self::Made => t::timeline_event_made(),
            Self::WalkedIn => t::timeline_event_walked_in(),
            Self::LetIn => t::timeline_event_let_in(),
            Self::Offered => t::timeline_event_offered(),
            Self::Accepted => t::timeline_event_accepted(),
            Self::Approved => t::timeline_event_approved(),
            Self::Rejected => t::timeline_event_rejected(),
            Self::Lapsed => t::timeline_event_lapsed(),
            Self::Withdrawn => t::timeline_event_withdrawn(),
            Self::Cancelled => t::timeline_event_cancelled(),
            Self::Displaced => t::timeline_event_displaced(),
            Self::Transferred => t::timeline_event_transferred(),
            Self::Passed => t::timeline_event_passed(),
            Self::Prioritised => t::timeline_event_prioritised(),
            Self::Asked => t::timeline_event_asked(),
            Self::Reconfirmed => t::timeline_event_reconfirmed(),
            Self::Reminded => t::timeline_event_reminded(),
            Self::TeamChanged => t::timeline_event_team_changed(),
            Self::Chosen => t::timeline_event_chosen(),
            Self::Answered => t::timeline_event_answered(),
        }
    }
}
