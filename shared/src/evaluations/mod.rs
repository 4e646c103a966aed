//! Evaluations: what those who came think, and what the coordinator makes of it.
//! Nothing leads from a response to an invitation, a person or a moment, and groups under five are never shown.

pub mod access;
pub mod changes;
pub mod forms;
pub mod results;

use serde::{Deserialize, Serialize};
use validator::Validate;

use crate::error::{ErrorCode, FieldCode, Problem};
use crate::evaluations::forms::{Answer, Form};
use crate::ids::{ActivityId, EvaluationId, FormId, GoalId, OccasionId, PersonId};
use crate::text_enum;
use crate::time::Timestamp;

text_enum! {
    /// What is evaluated.
    pub enum EvaluationKind { Occasion = "occasion", Final = "final", PartReport = "partReport", Effect = "effect" }
}

text_enum! {
    /// How far a goal was reached.
    pub enum Attainment { Not = "not", Partly = "partly", Largely = "largely", Fully = "fully" }
}

text_enum! {
    /// Where an evaluation stands.
    pub enum EvaluationPhase { Prepared = "prepared", Open = "open", Closed = "closed", Analysed = "analysed" }
}

text_enum! {
    /// What a caller may do with an evaluation.
    pub enum EvaluationAction {
        Change = "change",
        Remove = "remove",
        Invite = "invite",
        Remind = "remind",
        Close = "close",
        Analyse = "analyse",
        ReadFreeText = "readFreeText",
    }
}

impl EvaluationPhase {
    /// True when the deed is possible in this phase; whether the caller may do it is a matter of permission.
    pub const fn allows(self, action: EvaluationAction) -> bool {
        match action {
            EvaluationAction::Remove => matches!(self, Self::Prepared),
            // Somebody who was confirmed late is invited by a further call. A closed evaluation never opens again: its result has
            // been shown, and later answers could be found by subtraction.
            EvaluationAction::Invite | EvaluationAction::Change => {
                matches!(self, Self::Prepared | Self::Open)
            }
            EvaluationAction::Remind | EvaluationAction::Close => matches!(self, Self::Open),
            EvaluationAction::Analyse | EvaluationAction::ReadFreeText => {
                matches!(self, Self::Closed | Self::Analysed)
            }
        }
    }
}

/// So long after a reminder no other one goes out: a second press, or a second coordinator, reminds nobody twice. Less than a day,
/// so that one may remind each morning.
pub const REMINDERS_APART_SECONDS: i64 = 20 * 3600;

/// From when on those who have not answered may be reminded again, in UTC.
pub fn next_reminder(last: Timestamp) -> Timestamp {
    last.plus_seconds(REMINDERS_APART_SECONDS)
}

/// One asking of one form about one activity or occasion.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema, diesel::Queryable, diesel::Selectable))]
#[cfg_attr(feature = "server", diesel(table_name = crate::schema::evaluations))]
pub struct Evaluation {
    /// The evaluation.
    pub id: EvaluationId,
    /// Raised by each edit.
    #[cfg_attr(feature = "server", schema(example = 1))]
    pub version: i32,
    /// About which activity.
    pub activity_id: ActivityId,
    /// About which occasion; the whole activity when null.
    pub occasion_id: Option<OccasionId>,
    /// With which questions.
    pub form_id: FormId,
    /// What is evaluated.
    pub kind: EvaluationKind,
    /// When answers are taken from.
    pub opens_at: Timestamp,
    /// Until when.
    pub closes_at: Timestamp,
    /// When the invitations went out; from then on nothing about anonymity can change.
    pub invited_at: Option<Timestamp>,
    /// The coordinator's analysis.
    #[cfg_attr(feature = "server", schema(example = ""))]
    pub analysis: String,
    /// What was learned for the next edition.
    #[cfg_attr(feature = "server", schema(example = ""))]
    pub lessons: String,
    /// Who analysed it.
    pub analysed_by: Option<PersonId>,
    /// When it was analysed.
    pub analysed_at: Option<Timestamp>,
    /// When its answers were opened and counted, soon after it had closed; null before.
    pub counted_at: Option<Timestamp>,
    /// When those who had not answered were reminded last.
    pub reminded_at: Option<Timestamp>,
}

impl Evaluation {
    /// True when its answers are to be opened and counted: it has closed, and that has not been done.
    pub fn is_to_be_counted(&self, now: Timestamp) -> bool {
        self.closes_at <= now && self.invited_at.is_some() && self.counted_at.is_none()
    }

    /// Where it stands now.
    pub fn phase(&self, now: Timestamp) -> EvaluationPhase {
        if self.analysed_at.is_some() {
            EvaluationPhase::Analysed
        } else if self.closes_at <= now {
            EvaluationPhase::Closed
        } else if self.opens_at <= now && self.invited_at.is_some() {
            EvaluationPhase::Open
        } else {
            EvaluationPhase::Prepared
        }
    }

    /// True when the deed is possible now: its phase allows it, what somebody was invited to is not removed, and nobody is
    /// reminded twice within [`REMINDERS_APART_SECONDS`].
    pub fn allows(&self, action: EvaluationAction, now: Timestamp) -> bool {
        let is_kept = match action {
            EvaluationAction::Remove => self.invited_at.is_some(),
            EvaluationAction::Remind => self.reminded_at.is_some_and(|last| next_reminder(last) > now),
            _ => false,
        };
        self.phase(now).allows(action) && !is_kept
    }

    /// Refuses the deed when it is not possible now.
    pub fn require(&self, action: EvaluationAction, now: Timestamp) -> Result<(), Problem> {
        if self.allows(action, now) {
            return Ok(());
        }
        let phase = self.phase(now);
        Err(ErrorCode::StateForbids
            .because(format!("An evaluation that is {phase} does not take the step {action} now.")))
    }
}

/// How far a goal was reached, by the coordinator's judgement.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Validate)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct GoalAttainment {
    /// Which goal.
    pub goal_id: GoalId,
    /// How far.
    pub attainment: Attainment,
    /// Why one thinks so.
    #[serde(default)]
    #[validate(length(max = 2000))]
    #[cfg_attr(feature = "server", schema(max_length = 2000, example = ""))]
    pub comment: String,
}

/// An evaluation with its counts and the coordinator's judgement.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct EvaluationDetail {
    /// The evaluation.
    #[serde(flatten)]
    pub evaluation: Evaluation,
    /// The activity's title.
    #[cfg_attr(feature = "server", schema(example = "Mentor i förskola och skola"))]
    pub activity_title: String,
    /// Where it stands now.
    pub phase: EvaluationPhase,
    /// How many were invited.
    #[cfg_attr(feature = "server", schema(example = 27))]
    pub invited: i64,
    /// How many of them have answered.
    #[cfg_attr(feature = "server", schema(example = 19))]
    pub answered: i64,
    /// How far each goal was reached.
    pub attainments: Vec<GoalAttainment>,
    /// What the caller may do.
    pub allowed_actions: Vec<EvaluationAction>,
}

/// A new evaluation. Everybody confirmed is invited by `invite`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Validate)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct NewEvaluation {
    /// About which occasion; absent for the whole activity.
    #[serde(default)]
    pub occasion_id: Option<OccasionId>,
    /// With which questions; the standard form when absent.
    #[serde(default)]
    pub form_id: Option<FormId>,
    /// What is evaluated.
    pub kind: EvaluationKind,
    /// When answers are taken from.
    pub opens_at: Timestamp,
    /// Until when, after that.
    #[cfg_attr(feature = "server", schema(example = "2026-11-20T13:00:00Z"))]
    pub closes_at: Timestamp,
}

impl NewEvaluation {
    /// The times must be in order.
    pub fn check(&self) -> Result<(), Problem> {
        if self.closes_at > self.opens_at {
            Ok(())
        } else {
            Err(Problem::field("/closesAt", FieldCode::EndsBeforeStart, "must be after opensAt"))
        }
    }
}

/// What the coordinator makes of a closed evaluation (merge patch).
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, Validate)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct NewAnalysis {
    /// The analysis.
    #[validate(length(max = 20_000), custom(function = "crate::rules::not_blank"))]
    #[cfg_attr(
        feature = "server",
        schema(max_length = 20_000, example = "De flesta tar med sig samtalsmodellen.")
    )]
    pub analysis: String,
    /// What was learned for the next edition.
    #[serde(default)]
    #[validate(length(max = 20_000))]
    #[cfg_attr(feature = "server", schema(max_length = 20_000, example = ""))]
    pub lessons: String,
    /// How far each goal was reached.
    #[validate(length(max = 50), nested)]
    #[cfg_attr(feature = "server", schema(max_items = 50))]
    pub attainments: Vec<GoalAttainment>,
}

/// The form that an invitation's link opens, for whoever holds the link.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct OpenForm {
    /// The activity's title.
    #[cfg_attr(feature = "server", schema(example = "Mentor i förskola och skola"))]
    pub activity_title: String,
    /// What the activity was for.
    #[cfg_attr(feature = "server", schema(example = "Ökad kunskap om mentorsuppdraget."))]
    pub purpose: String,
    /// Until when one may answer.
    pub closes_at: Timestamp,
    /// True when the link has been used.
    #[cfg_attr(feature = "server", schema(example = false))]
    pub answered: bool,
    /// The questions.
    pub form: Form,
}

/// The link's token, from its fragment.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Validate)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct InvitationToken {
    /// The token.
    #[validate(length(min = 1, max = 200))]
    #[cfg_attr(feature = "server", schema(max_length = 200, example = "Zm9vYmFyYmF6cXV4"))]
    pub token: String,
}

/// Everything one person answers, with the link's token. Kept without anything that leads back to them.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Validate)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct NewResponse {
    /// The token.
    #[validate(length(min = 1, max = 200))]
    #[cfg_attr(feature = "server", schema(max_length = 200, example = "Zm9vYmFyYmF6cXV4"))]
    pub token: String,
    /// The answers; questions that are not required may be left out.
    #[validate(length(max = 100))]
    #[cfg_attr(feature = "server", schema(max_items = 100))]
    pub answers: Vec<Answer>,
}

/// Refuses answers when the evaluation is not open, or has been counted: an answer that waited for that is told that it came
/// too late.
pub fn require_open(evaluation: &Evaluation, now: Timestamp) -> Result<(), Problem> {
    if evaluation.phase(now) == EvaluationPhase::Open && evaluation.counted_at.is_none() {
        Ok(())
    } else {
        Err(ErrorCode::EvaluationClosed.problem())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    pub(super) fn evaluation() -> Evaluation {
        Evaluation {
            id: EvaluationId(1),
            version: 1,
            activity_id: ActivityId(1),
            occasion_id: None,
            form_id: FormId(1),
            kind: EvaluationKind::Final,
            opens_at: Timestamp::from_unix(100),
            closes_at: Timestamp::from_unix(200),
            invited_at: Some(Timestamp::from_unix(90)),
            analysis: String::new(),
            lessons: String::new(),
            analysed_by: None,
            analysed_at: None,
            counted_at: None,
            reminded_at: None,
        }
    }

    #[test]
    fn answers_are_taken_from_opening_until_closing_once_somebody_is_invited() {
        let at = |seconds| Timestamp::from_unix(seconds);
        assert!(require_open(&evaluation(), at(100)).is_ok() && require_open(&evaluation(), at(199)).is_ok());
        for (evaluation, now) in [
            (evaluation(), 99),
            (evaluation(), 200),
            (Evaluation { invited_at: None, ..evaluation() }, 150),
            (Evaluation { analysed_at: Some(at(150)), ..evaluation() }, 150),
            (Evaluation { counted_at: Some(at(201)), ..evaluation() }, 199),
        ] {
            assert_eq!(require_open(&evaluation, at(now)).unwrap_err().code, ErrorCode::EvaluationClosed);
        }
    }

    #[test]
    fn answers_are_counted_once_it_has_closed() {
        let at = |seconds| Timestamp::from_unix(seconds);
        assert!(!evaluation().is_to_be_counted(at(199)) && evaluation().is_to_be_counted(at(200)));
        let counted = Evaluation { counted_at: Some(at(201)), ..evaluation() };
        let uninvited = Evaluation { invited_at: None, ..evaluation() };
        assert!(!counted.is_to_be_counted(at(300)) && !uninvited.is_to_be_counted(at(300)));
    }

    #[test]
    fn what_is_closed_can_be_analysed_and_nothing_else() {
        use EvaluationAction as A;
        let allowed = |phase: EvaluationPhase| {
            A::ALL.iter().copied().filter(|action| phase.allows(*action)).collect::<Vec<_>>()
        };
        assert_eq!(allowed(EvaluationPhase::Prepared), [A::Change, A::Remove, A::Invite]);
        assert_eq!(allowed(EvaluationPhase::Open), [A::Change, A::Invite, A::Remind, A::Close]);
        for phase in [EvaluationPhase::Closed, EvaluationPhase::Analysed] {
            assert_eq!(allowed(phase), [A::Analyse, A::ReadFreeText]);
        }
        let open = Timestamp::from_unix(150);
        assert_eq!(evaluation().require(A::Analyse, open).unwrap_err().code, ErrorCode::StateForbids);
    }

    #[test]
    fn what_somebody_was_invited_to_is_not_removed() {
        let before = Timestamp::from_unix(50);
        let uninvited = Evaluation { invited_at: None, ..evaluation() };
        assert!(uninvited.allows(EvaluationAction::Remove, before));
        assert!(!evaluation().allows(EvaluationAction::Remove, before));
    }
}
