//! The whole network's year in figures, for the office and the leadership group. A member's representative is led to the member's
//! own page.

use leptos::prelude::*;
use leptos_router::NavigateOptions;
use leptos_router::components::Redirect;
use shared::reports::access::Figures;

use super::gathered::{Gathered, Year, drawn};
use super::member::represented;
use super::{activities, judged, keys, spread, tools};
use crate::protected::Protected;
use crate::session::Session;
use crate::ui::empty::Empty;
use crate::ui::filter::Filter;
use crate::ui::heading::Heading;
use crate::words::reports as t;

/// The page.
#[component]
pub(super) fn NetworkFigures() -> impl IntoView {
    view! { <Protected allowed=|session| sees(session) || represented(session).is_some()>{led}</Protected> }
}

fn sees(session: Session) -> bool {
    session.may(Figures::See)
}

fn led() -> AnyView {
    let session = Session::get();
    if untrack(|| sees(session)) {
        view! { <Network/> }.into_any()
    } else {
        let options = NavigateOptions { replace: true, ..NavigateOptions::default() };
        view! { <Redirect path="/figures/municipality" options/> }.into_any()
    }
}

#[component]
fn Network() -> impl IntoView {
    let chosen = Filter::named("year");
    let gathered = Gathered::new(chosen, None);
    let title = Signal::derive(move || t::title(&gathered.year.get().to_string()));
    view! {
        <Heading text=title/>
        <p class="lead">{t::lead()}</p>
        {tools::tools(gathered, chosen, None)}
        {drawn(gathered, |year| content(&year))}
    }
}

fn content(year: &Year) -> AnyView {
    if year.is_empty() {
        return view! { <Empty title=t::empty()><p>{t::empty_help()}</p></Empty> }.into_any();
    }
    view! {
        <div class="stack wide">
            {keys::keys(year)}
            {activities::activities(year)}
            {spread::members(year)}
            {judged::evaluations(year)}
            {judged::goals(year)}
        </div>
    }
    .into_any()
}
