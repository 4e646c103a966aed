//! One table: the states of an enrollment, the steps between them, and who may take them.

use crate::error::{ErrorCode, Problem};
use crate::text_enum;

text_enum! {
    /// How an enrollment stands.
    pub enum EnrollmentState {
        AwaitingApproval = "awaitingApproval",
        Waitlisted = "waitlisted",
        Offered = "offered",
        Confirmed = "confirmed",
        Rejected = "rejected",
        Withdrawn = "withdrawn",
        Lapsed = "lapsed",
        CancelledByOrganiser = "cancelledByOrganiser",
        Transferred = "transferred",
    }
}

text_enum! {
    /// What may happen to an enrollment.
    pub enum EnrollmentStep {
        /// Somebody approves it.
        Approve = "approve",
        /// Somebody does not.
        Reject = "reject",
        /// The promotion, or the office by hand, gives it seats at once.
        Promote = "promote",
        /// The promotion holds seats for it until an hour.
        Offer = "offer",
        /// The offer is taken.
        Accept = "accept",
        /// The offer is not taken.
        Decline = "decline",
        /// Nobody answered in time: the offer, or the question whether to keep the place, runs out.
        Lapse = "lapse",
        /// The place is kept, after the activity was put off.
        Reconfirm = "reconfirm",
        /// Back to the line: the capacity was lowered, or the activity put off while an offer was out.
        Displace = "displace",
        /// The participant leaves.
        Withdraw = "withdraw",
        /// The organiser takes it away.
        Cancel = "cancel",
        /// It goes on in another activity.
        Transfer = "transfer",
    }
}

text_enum! {
    /// What a caller may do with an enrollment: its steps, and more.
    pub enum EnrollmentAction {
        Approve = "approve",
        Reject = "reject",
        Promote = "promote",
        Accept = "accept",
        Decline = "decline",
        Reconfirm = "reconfirm",
        Withdraw = "withdraw",
        Cancel = "cancel",
        /// Gives another place in the line, with a reason.
        Prioritise = "prioritise",
        /// Names, replaces and takes out members, changes name, size and leader of a team.
        ChangeTeam = "changeTeam",
        /// Comes to another of the alternatives.
        Choose = "choose",
    }
}

impl EnrollmentAction {
    /// The step that it takes; none for what changes no state.
    pub const fn step(self) -> Option<EnrollmentStep> {
        match self {
            Self::Approve => Some(EnrollmentStep::Approve),
            Self::Reject => Some(EnrollmentStep::Reject),
            Self::Promote => Some(EnrollmentStep::Promote),
            Self::Accept => Some(EnrollmentStep::Accept),
            Self::Decline => Some(EnrollmentStep::Decline),
            Self::Reconfirm => Some(EnrollmentStep::Reconfirm),
            Self::Withdraw => Some(EnrollmentStep::Withdraw),
            Self::Cancel => Some(EnrollmentStep::Cancel),
            Self::Prioritise | Self::ChangeTeam | Self::Choose => None,
        }
    }
}

text_enum! {
    /// Who may take a step.
    pub enum StepTaker {
        /// Whoever may enroll the person: the person, their school leader, their representative.
        Enroller = "enroller",
        /// Who approves: the school leader or the office, as the activity says.
        Approver = "approver",
        /// The network's office.
        Office = "office",
        /// The system: the promotion, the clock.
        System = "system",
    }
}

text_enum! {
    /// The kind of a state.
    pub enum StateClass { Pending = "pending", Waiting = "waiting", Positive = "positive", Negative = "negative" }
}

impl EnrollmentState {
    /// What kind of state it is.
    pub const fn class(self) -> StateClass {
        match self {
            Self::AwaitingApproval | Self::Offered => StateClass::Pending,
            Self::Waitlisted => StateClass::Waiting,
            Self::Confirmed => StateClass::Positive,
            Self::Rejected
            | Self::Withdrawn
            | Self::Lapsed
            | Self::CancelledByOrganiser
            | Self::Transferred => StateClass::Negative,
        }
    }

    /// True when its seats are taken from the activity.
    pub const fn counts_seats(self) -> bool {
        matches!(self, Self::AwaitingApproval | Self::Offered | Self::Confirmed)
    }

    /// True when nothing can happen to it any more: its participants are no longer live.
    pub const fn is_final(self) -> bool {
        matches!(self.class(), StateClass::Negative)
    }

    /// The state after a step, or the refusal. Whoever is let in from the line of an activity that wants approval, or accepts
    /// an offer there, awaits it: see [`super::first_state`].
    pub fn after(self, step: EnrollmentStep) -> Result<Self, Problem> {
        use EnrollmentState as S;
        use EnrollmentStep as T;
        match (self, step) {
            (S::AwaitingApproval, T::Approve) | (S::Waitlisted, T::Promote) | (S::Offered, T::Accept) => {
                Ok(S::Confirmed)
            }
            (S::AwaitingApproval, T::Reject) => Ok(S::Rejected),
            (S::Waitlisted, T::Offer) => Ok(S::Offered),
            (S::AwaitingApproval | S::Waitlisted | S::Offered | S::Confirmed, T::Lapse) => Ok(S::Lapsed),
            (S::AwaitingApproval | S::Waitlisted | S::Confirmed, T::Reconfirm) => Ok(self),
            (S::AwaitingApproval | S::Offered | S::Confirmed, T::Displace) => Ok(S::Waitlisted),
            (S::Offered, T::Decline)
            | (S::AwaitingApproval | S::Waitlisted | S::Offered | S::Confirmed, T::Withdraw) => {
                Ok(S::Withdrawn)
            }
            (S::AwaitingApproval | S::Waitlisted | S::Offered | S::Confirmed, T::Cancel) => {
                Ok(S::CancelledByOrganiser)
            }
            (S::Confirmed, T::Transfer) => Ok(S::Transferred),
            (
                S::AwaitingApproval
                | S::Waitlisted
                | S::Offered
                | S::Confirmed
                | S::Rejected
                | S::Withdrawn
                | S::Lapsed
                | S::CancelledByOrganiser
                | S::Transferred,
                T::Approve
                | T::Reject
                | T::Promote
                | T::Offer
                | T::Accept
                | T::Decline
                | T::Lapse
                | T::Reconfirm
                | T::Displace
                | T::Withdraw
                | T::Cancel
                | T::Transfer,
            ) => Err(ErrorCode::StateForbids
                .because(format!("An enrollment that is {self} cannot take the step {step}."))),
        }
    }
}

impl EnrollmentStep {
    /// True when the step must say why.
    pub const fn needs_reason(self) -> bool {
        matches!(self, Self::Reject | Self::Cancel | Self::Displace)
    }

    /// Who may take it.
    pub const fn takers(self) -> &'static [StepTaker] {
        match self {
            Self::Approve | Self::Reject => &[StepTaker::Approver, StepTaker::Office],
            Self::Promote => &[StepTaker::System, StepTaker::Office],
            Self::Offer | Self::Lapse => &[StepTaker::System],
            Self::Accept | Self::Decline | Self::Reconfirm | Self::Withdraw => {
                &[StepTaker::Enroller, StepTaker::Office]
            }
            Self::Cancel | Self::Transfer | Self::Displace => &[StepTaker::Office],
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_state_but_the_first_two_is_reached_by_a_step_and_final_states_are_final() {
        let mut reached = std::collections::BTreeSet::from([
            EnrollmentState::AwaitingApproval,
            EnrollmentState::Waitlisted,
        ]);
        for state in EnrollmentState::ALL {
            for step in EnrollmentStep::ALL {
                match state.after(*step) {
                    Ok(next) => {
                        assert!(!state.is_final(), "{state} is final, {step} leaves it");
                        reached.insert(next);
                    }
                    Err(problem) => assert_eq!(problem.code, ErrorCode::StateForbids),
                }
            }
        }
        assert_eq!(reached.len(), EnrollmentState::ALL.len());
    }

    #[test]
    fn only_live_states_count_seats() {
        for state in EnrollmentState::ALL {
            assert!(!(state.is_final() && state.counts_seats()), "{state}");
        }
        assert!(!EnrollmentState::Waitlisted.counts_seats());
    }

    #[test]
    fn promotion_never_skips_approval() {
        assert!(EnrollmentState::AwaitingApproval.after(EnrollmentStep::Promote).is_err());
        assert!(EnrollmentState::AwaitingApproval.after(EnrollmentStep::Accept).is_err());
    }
}
