//! Enrollments: my page, and how an enrollment's state is shown.

mod mine;

use leptos::prelude::*;
use leptos_router::any_nested_route::{AnyNestedRoute, IntoAnyNestedRoute};
use leptos_router::components::Route;
use leptos_router::path;

use mine::MyPage;
use shared::enrollments::states::{EnrollmentState, StateClass};

use crate::ui::{Badge, Tone};
use crate::words::Say;

/// How an enrollment stands.
pub(crate) fn state_badge(state: EnrollmentState) -> impl IntoView {
    let tone = match state.class() {
        StateClass::Positive => Tone::Success,
        StateClass::Pending => Tone::Attention,
        StateClass::Waiting => Tone::Info,
        StateClass::Negative => Tone::Neutral,
    };
    view! { <Badge tone text=state.say()/> }
}

/// The addresses of this slice.
#[component(transparent)]
pub(crate) fn EnrollmentRoutes() -> AnyNestedRoute {
    view! { <Route path=path!("/my") view=MyPage/> }.into_inner().into_any_nested_route()
}
