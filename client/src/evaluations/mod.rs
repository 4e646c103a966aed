//! Evaluations: answering by the link of an invitation; asking, following and analysing for those who lead an activity.

pub(crate) mod analysis;
mod answer;
mod list;
mod looks;
mod new;
mod opened;
mod page;
mod panel;
mod result;
pub(crate) mod tab;

use leptos::prelude::*;
use leptos_router::any_nested_route::{AnyNestedRoute, IntoAnyNestedRoute};
use leptos_router::components::Route;
use leptos_router::path;

use crate::later::{later, pages};
use answer::AnswerPage;
use list::EvaluationList;
use page::EvaluationPage;

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
