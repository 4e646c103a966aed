//! Evaluations: answering by the link of an invitation; asking, following and analysing for those who lead an activity.

mod analysis;
mod answer;
mod list;
mod new;
mod page;
mod panel;
mod result;
mod tab;

use leptos::prelude::*;
use leptos_router::any_nested_route::{AnyNestedRoute, IntoAnyNestedRoute};
use leptos_router::components::Route;
use leptos_router::path;
use shared::evaluations::EvaluationPhase;
use shared::evaluations::forms::Question;

use crate::language;
use crate::later::{later, pages};
use crate::ui::Tone;
use answer::AnswerPage;
use list::EvaluationList;
use page::EvaluationPage;

pub(crate) use analysis::tone as attainment_tone;
pub(crate) use tab::evaluation_tab;

pages! {
    work:
    evaluations => EvaluationList,
    evaluation => EvaluationPage,
}

pages! {
    own:
    answer_page => AnswerPage,
}

/// The addresses of this slice.
#[component(transparent)]
pub(crate) fn EvaluationRoutes() -> AnyNestedRoute {
    view! {
        <Route path=path!("/answer") view=|| later(answer_page())/>
        <Route path=path!("/staff/evaluations") view=|| later(evaluations())/>
        <Route path=path!("/staff/evaluations/:id") view=|| later(evaluation())/>
    }
    .into_inner()
    .into_any_nested_route()
}

/// A question in the language of the screens.
fn question_text(question: &Question) -> String {
    language::pick(&question.text_sv, &question.text_en).clone()
}

/// How a phase looks.
const fn tone(phase: EvaluationPhase) -> Tone {
    match phase {
        EvaluationPhase::Prepared => Tone::Neutral,
        EvaluationPhase::Open => Tone::Success,
        EvaluationPhase::Closed => Tone::Attention,
        EvaluationPhase::Analysed => Tone::Info,
    }
}
