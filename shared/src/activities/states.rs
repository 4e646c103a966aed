//! The states of an activity, and the steps that lead from one to another.

use crate::error::{ErrorCode, Problem};
use crate::text_enum;

text_enum! {
    /// What somebody has decided of an activity.
    pub enum ActivityState {
        Draft = "draft",
        Published = "published",
        Decided = "decided",
        Completed = "completed",
        Evaluated = "evaluated",
        FollowedUp = "followedUp",
        Postponed = "postponed",
        Cancelled = "cancelled",
    }
}

text_enum! {
    /// What somebody may do to it.
    pub enum ActivityStep {
        Publish = "publish",
        Decide = "decide",
        Complete = "complete",
        MarkEvaluated = "markEvaluated",
        MarkFollowedUp = "markFollowedUp",
        Postpone = "postpone",
        Resume = "resume",
        Cancel = "cancel",
    }
}

text_enum! {
    /// Where an activity stands by the clock.
    pub enum ActivityPhase {
        NotYetOpen = "notYetOpen",
        Open = "open",
        Closed = "closed",
        Running = "running",
        Over = "over",
    }
}

impl ActivityStep {
    /// True when the step must say why.
    pub const fn needs_reason(self) -> bool {
        matches!(self, Self::Postpone | Self::Cancel)
    }
}

impl ActivityState {
    /// The state after a step, or the refusal.
    pub fn after(self, step: ActivityStep) -> Result<Self, Problem> {
        use ActivityState as S;
        use ActivityStep as T;
        match (self, step) {
            (S::Draft, T::Publish) | (S::Postponed, T::Resume) => Ok(S::Published),
            (S::Published, T::Decide) => Ok(S::Decided),
            // Without a minimum there is nothing to decide: see `Activity::may_take`.
            (S::Published | S::Decided, T::Complete) => Ok(S::Completed),
            (S::Completed, T::MarkEvaluated) => Ok(S::Evaluated),
            (S::Evaluated, T::MarkFollowedUp) => Ok(S::FollowedUp),
            (S::Published | S::Decided, T::Postpone) => Ok(S::Postponed),
            (S::Draft | S::Published | S::Decided | S::Postponed, T::Cancel) => Ok(S::Cancelled),
            (
                S::Draft
                | S::Published
                | S::Decided
                | S::Completed
                | S::Evaluated
                | S::FollowedUp
                | S::Postponed
                | S::Cancelled,
                T::Publish
                | T::Decide
                | T::Complete
                | T::MarkEvaluated
                | T::MarkFollowedUp
                | T::Postpone
                | T::Resume
                | T::Cancel,
            ) => Err(ErrorCode::StateForbids
                .because(format!("An activity that is {self} cannot take the step {step}."))),
        }
    }

    /// True when enrollments may be made, as far as the state goes.
    pub const fn takes_enrollments(self) -> bool {
        matches!(self, Self::Published | Self::Decided)
    }

    /// True when nothing but the record can change any more.
    pub const fn is_over(self) -> bool {
        matches!(self, Self::Completed | Self::Evaluated | Self::FollowedUp | Self::Cancelled)
    }

    /// True when it was, or is being, carried out: what "held" counts in the year's figures once it is over.
    pub const fn was_held(self) -> bool {
        matches!(self, Self::Completed | Self::Evaluated | Self::FollowedUp)
    }
}
