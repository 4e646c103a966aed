//! A member's own year in figures, for its representative: beside the network's, and beside the year before.

use leptos::prelude::*;
use leptos_router::NavigateOptions;
use leptos_router::components::Redirect;
use shared::ids::OrganisationId;
use shared::reports::access::Figures;

use super::gathered::{Gathered, Year, drawn};
use super::member::{address_of, represented};
use super::{activities, judged, keys, spread, tools};
use crate::enrollments::list::EnrollmentList;
use crate::protected::Protected;
use crate::resource::PageOf;
use crate::session::Session;
use crate::ui::badge::Tone;
use crate::ui::breadcrumb::Breadcrumb;
use crate::ui::empty::Empty;
use crate::ui::filter::Filter;
use crate::ui::heading::Heading;
use crate::ui::notice::Notice;
use crate::words::{app, reports as t};

/// Leads a member's representative to the member's page, because the menu does not know its number.
#[component]
pub(super) fn ToOwnFigures() -> impl IntoView {
    view! { <Protected allowed=|session| represented(session).is_some()>{led}</Protected> }
}

fn led() -> Option<AnyView> {
    let own = untrack(|| represented(Session::get()))?;
    let options = NavigateOptions { replace: true, ..NavigateOptions::default() };
    Some(view! { <Redirect path=address_of(own) options/> }.into_any())
}

/// The page, made anew for each member.
#[component]
pub(super) fn OwnFigures() -> impl IntoView {
    view! { <PageOf let:id>{allowed(OrganisationId(id.parse().unwrap_or(0)))}</PageOf> }
}

/// The page for those who may see the member's figures.
fn allowed(member: OrganisationId) -> AnyView {
    let session = Session::get();
    if session.may(Figures::SeeOf(member)) {
        view! { <Own member/> }.into_any()
    } else {
        view! { <Heading text=app::forbidden_title()/><Notice tone=Tone::Attention><p>{app::forbidden()}</p></Notice> }
            .into_any()
    }
}

#[component]
fn Own(
    /// The member.
    member: OrganisationId,
) -> impl IntoView {
    let session = Session::get();
    let chosen = Filter::named("year");
    let gathered = Gathered::new(chosen, Some(member));
    let title = Signal::derive(move || t::own_title(&gathered.name(), &gathered.year.get().to_string()));
    let sees_all = untrack(|| session.may(Figures::See));
    let above = sees_all.then(|| {
        let above = vec![("/figures", t::network().to_owned())];
        view! { <Breadcrumb above here=Signal::derive(move || gathered.name())/> }
    });
    let sees_enrollments = untrack(|| session.actor().represents(member) || session.actor().is_office());
    view! {
        {above}
        <Heading text=title/>
        <p class="lead">{t::own_lead()}</p>
        {tools::tools(gathered, chosen, Some(member))}
        {drawn(gathered, |year| content(&year))}
        {sees_enrollments.then(|| enrollments(member, gathered.year))}
    }
}

/// The member's enrollments in the year's activities.
fn enrollments(member: OrganisationId, year: Memo<i32>) -> impl IntoView {
    let list = move || {
        let base = format!("/enrollments?organisationId={member}&reportYear={}", year.get());
        view! { <EnrollmentList base is_of_all=true/> }
    };
    view! {
        <section class="stack" aria-labelledby="enrollments">
            <h2 id="enrollments">{move || t::enrollments_of(&year.get().to_string())}</h2>
            {list}
        </section>
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
            {spread::units(year)}
            {judged::evaluations(year)}
        </div>
    }
    .into_any()
}
