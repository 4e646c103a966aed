//! The rules of an activity: the steps it may take, and where it stands by the clock.

use super::states::{ActivityPhase, ActivityState, ActivityStep};
use super::{Activity, Mode, OccasionState, Unit};
use crate::error::{ErrorCode, FieldCode, FieldProblem, Problem};
use crate::time::Timestamp;

/// So many days before a decision is due, too few enrollments are shown as a risk.
pub const RISK_LEAD_DAYS: i64 = 14;

impl OccasionState {
    /// True while it may still be changed, moved, cancelled or held.
    pub const fn is_ahead(self) -> bool {
        matches!(self, Self::Planned | Self::Moved)
    }
}

/// People must know where to go: what is missing of an occasion's place.
pub fn place_fault(mode: Mode, place: &str) -> Option<FieldProblem> {
    (mode != Mode::Digital && place.trim().is_empty()).then(|| {
        FieldProblem::new("/place", FieldCode::Required, "an occasion that is not digital has a place")
    })
}

/// What publishing looks at besides the activity itself.
#[derive(Debug, Clone, Copy, Default)]
pub struct PublishFacts {
    /// How many goals it serves.
    pub goals: usize,
    /// How many occasions it has that are not cancelled.
    pub occasions: usize,
    /// True when a plan of its goals demands an expected effect.
    pub effect_required: bool,
}

impl Activity {
    /// Where it stands now.
    pub fn phase(&self, now: Timestamp) -> ActivityPhase {
        if self.ends_at.is_some_and(|end| end <= now) {
            ActivityPhase::Over
        } else if self.has_started(now) {
            ActivityPhase::Running
        } else if !self.state.takes_enrollments() {
            if self.state == ActivityState::Draft { ActivityPhase::NotYetOpen } else { ActivityPhase::Closed }
        } else if self.undated
            || self.starts_at.is_none()
            || self.registration_opens.is_some_and(|opens| now < opens)
        {
            ActivityPhase::NotYetOpen
        } else if self.registration_closes.is_some_and(|closes| closes <= now) {
            ActivityPhase::Closed
        } else {
            ActivityPhase::Open
        }
    }

    /// The last moment at which one may enroll: registration's close, or the start.
    pub fn enrollable_until(&self) -> Option<Timestamp> {
        match (self.registration_closes, self.starts_at) {
            (Some(closes), Some(starts)) => Some(closes.min(starts)),
            (closes, starts) => closes.or(starts),
        }
    }

    /// The fewest seats that one enrollment may take: a whole team, or one.
    pub fn least_seats(&self) -> i32 {
        match self.unit {
            Unit::Person => 1,
            Unit::Team => self.team_minimum,
        }
    }

    /// True once its first occasion has begun.
    pub fn has_started(&self, now: Timestamp) -> bool {
        self.starts_at.is_some_and(|start| start <= now)
    }

    /// True when a decision is near or past and fewer seats are taken than it needs.
    pub fn at_risk(&self, now: Timestamp, taken: i32) -> bool {
        self.state == ActivityState::Published
            && self.minimum.is_some_and(|minimum| taken < minimum)
            && self.decide_by.is_some_and(|by| by.plus_days(-RISK_LEAD_DAYS) <= now)
    }

    /// True when the step may be taken now, apart from who asks and what publishing wants.
    pub fn may_take(&self, step: ActivityStep, now: Timestamp) -> bool {
        let by_state = self.state.after(step).is_ok();
        match step {
            ActivityStep::Decide => by_state && self.minimum.is_some(),
            ActivityStep::Complete => {
                by_state
                    && (self.state == ActivityState::Decided || self.minimum.is_none())
                    && self.has_started(now)
            }
            ActivityStep::Publish
            | ActivityStep::MarkEvaluated
            | ActivityStep::MarkFollowedUp
            | ActivityStep::Postpone
            | ActivityStep::Resume
            | ActivityStep::Cancel => by_state,
        }
    }

    /// The state after the step, or why it may not be taken now.
    pub fn step(&self, step: ActivityStep, now: Timestamp) -> Result<ActivityState, Problem> {
        let next = self.state.after(step)?;
        if self.may_take(step, now) {
            return Ok(next);
        }
        Err(ErrorCode::StateForbids.because(match step {
            ActivityStep::Decide => "There is nothing to decide: the activity has no minimum.",
            _ if self.state == ActivityState::Published && self.minimum.is_some() => {
                "It must first be decided whether the activity runs."
            }
            _ => "The activity has not started yet.",
        }))
    }

    /// Everything that is missing before participants may see it.
    pub fn check_publishable(&self, facts: PublishFacts) -> Result<(), Problem> {
        let mut errors = Vec::new();
        let mut missing = |pointer: &str, detail: &str| {
            errors.push(FieldProblem::new(pointer, FieldCode::Required, detail));
        };
        if self.purpose.trim().is_empty() {
            missing("/purpose", "the purpose must be said");
        }
        if facts.goals == 0 {
            missing("/goals", "at least one goal must be served");
        }
        if facts.occasions == 0 && !self.undated {
            missing("/occasions", "there must be an occasion, or the activity must be marked as undated");
        }
        if facts.effect_required && self.expected_effect.trim().is_empty() {
            missing("/expectedEffect", "the plan demands an expected effect");
        }
        if self.minimum.is_some() && self.decide_by.is_none() {
            missing("/decideBy", "an activity with a minimum needs a day of decision");
        }
        if errors.is_empty() {
            Ok(())
        } else {
            Err(Problem { errors, ..ErrorCode::NotPublishable.problem() })
        }
    }
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;
    use crate::activities::{Approval, CountedBy, Funding, QueuePolicy};
    use crate::ids::ActivityId;

    /// A published activity of 20 seats: opens at day 10, closes at day 20, runs on day 30.
    pub(crate) fn activity() -> Activity {
        let day = |number: i64| Timestamp::from_unix(number * 86_400);
        Activity {
            id: ActivityId(1),
            uuid: String::new(),
            version: 1,
            series_id: None,
            title: "Mentor".into(),
            purpose: "Stöd".into(),
            expected_effect: String::new(),
            mode: Mode::Digital,
            responsible_id: None,
            funding: Funding::Municipal,
            funding_note: String::new(),
            registration_opens: Some(day(10)),
            registration_closes: Some(day(20)),
            decide_by: Some(day(22)),
            minimum: Some(5),
            capacity: Some(20),
            unit: Unit::Person,
            team_minimum: 5,
            team_maximum: 12,
            approval: Approval::None,
            queue_policy: QueuePolicy::Strict,
            offer_hours: None,
            quota: None,
            quota_until: None,
            names_due: None,
            completion_percent: 80,
            counted_by: CountedBy::Enrollment,
            undated: false,
            public: true,
            report_year: 1970,
            chain_level: None,
            collaboration_area: String::new(),
            state: ActivityState::Published,
            state_reason: String::new(),
            below_minimum: false,
            published_at: None,
            starts_at: Some(day(30)),
            ends_at: Some(day(31)),
            created_at: day(0),
            changed_at: day(0),
        }
    }

    fn at(day: i64) -> Timestamp {
        Timestamp::from_unix(day * 86_400)
    }

    #[test]
    fn the_phase_follows_the_clock() {
        let activity = activity();
        let phases: Vec<_> = [5, 10, 19, 20, 30, 31].into_iter().map(|day| activity.phase(at(day))).collect();
        assert_eq!(
            phases,
            [
                ActivityPhase::NotYetOpen,
                ActivityPhase::Open,
                ActivityPhase::Open,
                ActivityPhase::Closed,
                ActivityPhase::Running,
                ActivityPhase::Over
            ]
        );
        let open = Activity { registration_opens: None, registration_closes: None, ..activity.clone() };
        assert_eq!(open.phase(at(0)), ActivityPhase::Open);
        assert_eq!(open.phase(at(29)), ActivityPhase::Open, "open until the start");
        assert_eq!(
            Activity { undated: true, starts_at: None, ends_at: None, ..open.clone() }.phase(at(0)),
            ActivityPhase::NotYetOpen
        );
        assert_eq!(
            Activity { starts_at: None, ends_at: None, ..open.clone() }.phase(at(0)),
            ActivityPhase::NotYetOpen,
            "nobody enrolls in what has no occasion"
        );
        assert_eq!(Activity { state: ActivityState::Postponed, ..open }.phase(at(0)), ActivityPhase::Closed);
    }

    #[test]
    fn every_state_but_draft_is_reached_and_the_last_ones_are_final() {
        let mut reached = std::collections::BTreeSet::new();
        for state in ActivityState::ALL {
            for step in ActivityStep::ALL {
                if let Ok(next) = state.after(*step) {
                    reached.insert(next);
                    assert_ne!(next, *state, "a step changes something");
                }
            }
        }
        assert_eq!(reached.len() + 1, ActivityState::ALL.len());
        for last in [ActivityState::FollowedUp, ActivityState::Cancelled] {
            assert!(ActivityStep::ALL.iter().all(|step| last.after(*step).is_err()));
        }
    }

    #[test]
    fn what_has_a_minimum_must_be_decided_first() {
        let activity = activity();
        assert!(activity.step(ActivityStep::Complete, at(30)).is_err());
        assert!(activity.step(ActivityStep::Decide, at(21)).is_ok());
        let free = Activity { minimum: None, ..activity.clone() };
        assert!(free.step(ActivityStep::Decide, at(21)).is_err());
        assert_eq!(free.step(ActivityStep::Complete, at(30)).unwrap(), ActivityState::Completed);
        assert!(free.step(ActivityStep::Complete, at(29)).is_err(), "not before it has begun");
    }

    #[test]
    fn too_few_near_the_decision_is_a_risk() {
        let activity = activity();
        assert!(!activity.at_risk(at(7), 4));
        assert!(activity.at_risk(at(8), 4) && activity.at_risk(at(25), 4));
        assert!(!activity.at_risk(at(25), 5));
    }

    #[test]
    fn publishing_names_everything_that_is_missing() {
        let bare = Activity { purpose: " ".into(), decide_by: None, ..activity() };
        let problem = bare
            .check_publishable(PublishFacts { effect_required: true, ..PublishFacts::default() })
            .unwrap_err();
        let pointers: Vec<_> = problem.errors.iter().map(|error| error.pointer.as_str()).collect();
        assert_eq!(pointers, ["/purpose", "/goals", "/occasions", "/expectedEffect", "/decideBy"]);
        let facts = PublishFacts { goals: 1, occasions: 1, effect_required: false };
        assert!(activity().check_publishable(facts).is_ok());
        assert!(
            Activity { undated: true, ..activity() }
                .check_publishable(PublishFacts { occasions: 0, ..facts })
                .is_ok()
        );
    }
}
