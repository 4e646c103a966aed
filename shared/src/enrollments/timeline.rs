//! The history of an enrollment, read from the audit log, in words for those who may see it.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::enrollments::states::EnrollmentState;
use crate::text_enum;
use crate::time::Timestamp;

text_enum! {
    /// What happened.
    pub enum TimelineEvent {
        /// It was made.
        Made = "made",
        /// It came at the door, without being enrolled.
        WalkedIn = "walkedIn",
        /// It was let in from the line.
        LetIn = "letIn",
        /// Seats were offered to it.
        Offered = "offered",
        /// The offer was accepted.
        Accepted = "accepted",
        /// Somebody approved it.
        Approved = "approved",
        /// Somebody did not.
        Rejected = "rejected",
        /// Nobody answered in time.
        Lapsed = "lapsed",
        /// It was left.
        Withdrawn = "withdrawn",
        /// The organiser took it away, or the whole activity.
        Cancelled = "cancelled",
        /// It went back to the line.
        Displaced = "displaced",
        /// It went on in another activity.
        Transferred = "transferred",
        /// Others who needed fewer seats were let in before it.
        Passed = "passed",
        /// It got another place in the line.
        Prioritised = "prioritised",
        /// It was asked whether the place is kept.
        Asked = "asked",
        /// The place is kept.
        Reconfirmed = "reconfirmed",
        /// Whoever must act was reminded.
        Reminded = "reminded",
        /// A team's members, size, name or leader changed.
        TeamChanged = "teamChanged",
        /// Another of the alternatives was chosen.
        Chosen = "chosen",
        /// A participant answered what the activity asks, or somebody answered for them.
        Answered = "answered",
    }
}

text_enum! {
    /// Who did it, as far as everybody who may see the enrollment may know.
    pub enum TimelineActor {
        /// Somebody who takes part in it.
        Participant = "participant",
        /// Somebody who enrolls for their organisation, approves, or works in the office.
        Staff = "staff",
        /// A school system.
        Machine = "machine",
        /// The system itself: the line, the clock.
        System = "system",
    }
}

/// One thing that happened to an enrollment.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct TimelineEntry {
    /// When.
    pub at: Timestamp,
    /// What.
    pub event: TimelineEvent,
    /// Who did it.
    pub actor: TimelineActor,
    /// The name of who did it, for the office; null for a protected person.
    #[cfg_attr(feature = "server", schema(example = json!(null)))]
    pub actor_name: Option<String>,
    /// How it stood afterwards, where that changed.
    pub state: Option<EnrollmentState>,
    /// Why, where somebody said.
    #[cfg_attr(feature = "server", schema(example = ""))]
    pub reason: String,
    /// The seats it took afterwards, where that changed.
    #[cfg_attr(feature = "server", schema(example = json!(null)))]
    pub seats: Option<i32>,
    /// Until when an offer held, or by when an answer was asked for.
    pub until: Option<Timestamp>,
}

/// What a row of the audit log tells of an enrollment: the part that does not depend on who asks. None for what changed
/// nothing that anybody wants to know.
pub fn told(at: Timestamp, changes: &Value) -> Option<TimelineEntry> {
    let before = |name: &str| changes.get(name).and_then(|pair| pair.get(0));
    let after = |name: &str| changes.get(name).and_then(|pair| pair.get(1)).filter(|value| !value.is_null());
    let state_of = |value: Option<&Value>| value.and_then(Value::as_str).and_then(|word| word.parse().ok());
    let time_of = |name: &str| after(name).and_then(Value::as_str).and_then(|text| text.parse().ok());
    let (from, to) = (state_of(before("state")), state_of(after("state")));
    let event = match (from, to) {
        (_, Some(to)) if from != Some(to) => by_state(from, to, after("walkedIn").is_some()),
        _ => by_change(&before, &after)?,
    };
    let reason = after("stateReason").or(after("reason")).and_then(Value::as_str).unwrap_or_default();
    Some(TimelineEntry {
        at,
        event,
        actor: TimelineActor::System,
        actor_name: None,
        state: to,
        reason: reason.to_owned(),
        seats: after("seats").and_then(Value::as_i64).and_then(|seats| i32::try_from(seats).ok()),
        until: time_of("offeredUntil").or(time_of("reconfirmBy")),
    })
}

fn by_state(from: Option<EnrollmentState>, to: EnrollmentState, walked_in: bool) -> TimelineEvent {
    use EnrollmentState as S;
    match (from, to) {
        (None, _) if walked_in => TimelineEvent::WalkedIn,
        (None, _) => TimelineEvent::Made,
        (Some(_), S::Offered) => TimelineEvent::Offered,
        (Some(S::Offered), S::Confirmed | S::AwaitingApproval) => TimelineEvent::Accepted,
        (Some(S::AwaitingApproval), S::Confirmed) => TimelineEvent::Approved,
        (Some(_), S::Confirmed | S::AwaitingApproval) => TimelineEvent::LetIn,
        (Some(_), S::Waitlisted) => TimelineEvent::Displaced,
        (Some(_), S::Rejected) => TimelineEvent::Rejected,
        (Some(_), S::Withdrawn) => TimelineEvent::Withdrawn,
        (Some(_), S::Lapsed) => TimelineEvent::Lapsed,
        (Some(_), S::CancelledByOrganiser) => TimelineEvent::Cancelled,
        (Some(_), S::Transferred) => TimelineEvent::Transferred,
    }
}

fn by_change<'a>(
    before: &impl Fn(&str) -> Option<&'a Value>,
    after: &impl Fn(&str) -> Option<&'a Value>,
) -> Option<TimelineEvent> {
    let is_there = |name: &str| after(name).is_some() || before(name).is_some_and(|value| !value.is_null());
    if after("passed").is_some() {
        Some(TimelineEvent::Passed)
    } else if is_there("priority") {
        Some(TimelineEvent::Prioritised)
    } else if after("reconfirmBy").is_some() {
        Some(TimelineEvent::Asked)
    } else if is_there("reconfirmBy") {
        Some(TimelineEvent::Reconfirmed)
    } else if after("remindedAt").is_some() {
        Some(TimelineEvent::Reminded)
    } else if ["members", "seats", "teamName", "leaderId"].into_iter().any(is_there) {
        Some(TimelineEvent::TeamChanged)
    } else if after("choices").is_some() {
        Some(TimelineEvent::Chosen)
    } else if after("answers").is_some() {
        Some(TimelineEvent::Answered)
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn event(changes: &Value) -> Option<TimelineEvent> {
        told(Timestamp::from_unix(0), changes).map(|entry| entry.event)
    }

    #[test]
    fn what_changed_tells_what_happened() {
        for (changes, wanted) in [
            (json!({"state": [null, "waitlisted"], "seats": [null, 1]}), TimelineEvent::Made),
            (json!({"state": [null, "confirmed"], "walkedIn": [null, 3]}), TimelineEvent::WalkedIn),
            (json!({"state": ["waitlisted", "offered"]}), TimelineEvent::Offered),
            (json!({"state": ["offered", "awaitingApproval"]}), TimelineEvent::Accepted),
            (json!({"state": ["awaitingApproval", "confirmed"]}), TimelineEvent::Approved),
            (json!({"state": ["waitlisted", "confirmed"]}), TimelineEvent::LetIn),
            (json!({"state": ["confirmed", "waitlisted"]}), TimelineEvent::Displaced),
            (json!({"passed": [null, 1]}), TimelineEvent::Passed),
            (json!({"priority": [0, 10]}), TimelineEvent::Prioritised),
            (json!({"reconfirmBy": [null, "2026-10-20T13:00:00Z"]}), TimelineEvent::Asked),
            (json!({"reconfirmBy": ["2026-10-20T13:00:00Z", null]}), TimelineEvent::Reconfirmed),
            (json!({"remindedAt": [null, "2026-10-20T13:00:00Z"]}), TimelineEvent::Reminded),
            (json!({"members": [[1], [2]]}), TimelineEvent::TeamChanged),
            (json!({"choices": [[1], [2]]}), TimelineEvent::Chosen),
            (json!({"answers": [null, ["food"]]}), TimelineEvent::Answered),
        ] {
            assert_eq!(event(&changes), Some(wanted), "{changes}");
        }
        assert_eq!(event(&json!({"version": [1, 2]})), None);
    }

    #[test]
    fn the_facts_are_read_from_the_changes() {
        let changes = json!({
            "state": ["waitlisted", "offered"], "offeredUntil": [null, "2026-10-20T13:00:00Z"], "stateReason": ["", "Ring mig"],
        });
        let entry = told(Timestamp::from_unix(0), &changes).unwrap();
        assert_eq!(entry.state, Some(EnrollmentState::Offered));
        assert_eq!(entry.reason, "Ring mig");
        assert_eq!(entry.until, Some("2026-10-20T13:00:00Z".parse().unwrap()));
    }
}
