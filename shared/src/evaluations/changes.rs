//! Changes of an evaluation before it closes, and the persons whom its next step would reach.

use serde::{Deserialize, Serialize};
use validator::Validate;

use crate::error::{ErrorCode, FieldCode, Problem};
use crate::evaluations::Evaluation;
use crate::time::Timestamp;

/// What is to be changed of an evaluation that has not closed: its times (merge patch).
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, Validate)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct EvaluationChanges {
    /// When answers are taken from; fixed once somebody is invited, for the mail leaves then.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub opens_at: Option<Timestamp>,
    /// Until when, later than now. Later than before gives more time, and reminders say so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "server", schema(example = "2026-11-20T13:00:00Z"))]
    pub closes_at: Option<Timestamp>,
}

impl EvaluationChanges {
    /// The evaluation with these changes, or what is wrong with them.
    pub fn applied(&self, before: &Evaluation, now: Timestamp) -> Result<Evaluation, Problem> {
        let after = Evaluation {
            opens_at: self.opens_at.unwrap_or(before.opens_at),
            closes_at: self.closes_at.unwrap_or(before.closes_at),
            ..before.clone()
        };
        if after.opens_at != before.opens_at && before.invited_at.is_some() {
            return Err(ErrorCode::StateForbids.because("Somebody is invited: the opening is fixed."));
        }
        if after.closes_at <= after.opens_at || after.closes_at <= now {
            let detail = "must be after opensAt and later than now";
            return Err(Problem::field("/closesAt", FieldCode::EndsBeforeStart, detail));
        }
        Ok(after)
    }
}

/// How many would get mail if an evaluation's next step were taken now.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct EvaluationRecipients {
    /// Those with a place and an address who have no invitation yet.
    #[cfg_attr(feature = "server", schema(example = 27))]
    pub to_invite: i64,
    /// Those with a place who cannot be asked, for they have no address.
    #[cfg_attr(feature = "server", schema(example = 1))]
    pub without_address: i64,
    /// Those invited who have an address and have not answered.
    #[cfg_attr(feature = "server", schema(example = 8))]
    pub to_remind: i64,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::evaluations::tests::evaluation;

    #[test]
    fn the_end_moves_while_it_lies_ahead_and_the_opening_until_somebody_is_invited() {
        let at = |seconds| Some(Timestamp::from_unix(seconds));
        let to = |opens_at, closes_at| EvaluationChanges { opens_at, closes_at };
        let now = Timestamp::from_unix(150);
        let code = |problem: Problem| problem.code;
        assert_eq!(
            to(None, at(300)).applied(&evaluation(), now).unwrap().closes_at,
            Timestamp::from_unix(300)
        );
        assert_eq!(
            to(None, at(150)).applied(&evaluation(), now).map_err(code),
            Err(ErrorCode::InvalidFields)
        );
        assert_eq!(to(at(120), None).applied(&evaluation(), now).map_err(code), Err(ErrorCode::StateForbids));
        let uninvited = Evaluation { invited_at: None, ..evaluation() };
        assert_eq!(to(at(120), None).applied(&uninvited, now).unwrap().opens_at, Timestamp::from_unix(120));
        assert_eq!(to(at(200), None).applied(&uninvited, now).map_err(code), Err(ErrorCode::InvalidFields));
    }
}
