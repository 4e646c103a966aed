//! How evaluations and their questions are shown.

use shared::evaluations::forms::Question;
use shared::evaluations::{EvaluationDetail, EvaluationPhase};

use crate::ui::badge::Tone;
use crate::words::evaluations as t;
use crate::{format, language};

/// A question in the language of the screens.
pub(super) fn question_text(question: &Question) -> String {
    language::pick(&question.text_sv, &question.text_en).clone()
}

/// How a phase looks.
pub(super) const fn tone(phase: EvaluationPhase) -> Tone {
    match phase {
        EvaluationPhase::Prepared => Tone::Neutral,
        EvaluationPhase::Open => Tone::Success,
        EvaluationPhase::Closed => Tone::Attention,
        EvaluationPhase::Analysed => Tone::Info,
    }
}

/// `19 av 27 (70 %)`, or a dash where nobody is invited.
pub(super) fn rate(one: &EvaluationDetail) -> String {
    if one.invited == 0 {
        return "–".to_owned();
    }
    t::rate(
        &format::number(one.answered),
        &format::number(one.invited),
        &format::percent(one.answered, one.invited),
    )
}
