//! The doctor: whether what surrounds the program works, and what to do where it does not. For administrators.

use leptos::prelude::*;
use leptos_router::any_nested_route::{AnyNestedRoute, IntoAnyNestedRoute};
use leptos_router::components::Route;
use leptos_router::path;
use shared::accounts::access::Accounts;
use shared::doctor::{Condition, Examination, Finding};

use crate::later::{later, pages};
use crate::protected::Protected;
use crate::ui::badge::{Badge, Tone};
use crate::ui::button::Button;
use crate::ui::heading::Heading;
use crate::ui::loaded::{Remote, Steady};
use crate::ui::table::{Column, Table};
use crate::words::signs::remedy;
use crate::words::{Say, doctor as t};
use crate::{api, format};

pages! {
    registers:
    doctor => Doctor,
}

/// The address of this slice.
#[component(transparent)]
pub(crate) fn DoctorRoutes() -> AnyNestedRoute {
    view! { <Route path=path!("/doctor") view=|| later(doctor())/> }.into_inner().into_any_nested_route()
}

#[component]
fn Doctor() -> impl IntoView {
    view! { <Protected allowed=|session| session.may(Accounts::Manage)><Looked/></Protected> }
}

#[component]
fn Looked() -> impl IntoView {
    let remote = Remote::new(|| async { api::get::<Examination>("/doctor").await });
    view! {
        <Heading text=t::title()><Button on_press=move || remote.reload()>{t::look_again()}</Button></Heading>
        <p class="lead">{t::lead()}</p>
        <Steady remote let:seen>{findings(seen)}</Steady>
    }
}

fn findings(seen: Signal<Examination>) -> impl IntoView {
    let rows = Signal::derive(move || seen.with(|seen| seen.findings.clone()));
    let at = move || seen.with(|seen| t::looked_at(&format::date_time(seen.at), &seen.version));
    view! {
        <p role="status"><strong>{move || seen.with(summary)}</strong></p>
        <p class="muted">{at}</p>
        <Table caption=t::title() columns=columns() rows
            key=|finding: &Finding| (finding.sign, finding.about.clone(), finding.told.clone())/>
    }
}

/// How many findings ask for somebody, the worst first.
fn summary(seen: &Examination) -> String {
    let count = |condition| i64::try_from(seen.count(condition)).unwrap_or(i64::MAX);
    let parts = [
        (count(Condition::Fault), t::faults as fn(i64) -> String),
        (count(Condition::Warning), t::warnings),
        (count(Condition::NotLooked), t::not_looked),
    ];
    let mut told: Vec<_> =
        parts.into_iter().filter(|(count, _)| *count > 0).map(|(count, words)| words(count)).collect();
    if count(Condition::Fault) + count(Condition::Warning) == 0 {
        told.insert(0, t::all_well().to_owned());
    }
    told.join(" · ")
}

fn columns() -> Vec<Column<Finding>> {
    vec![
        Column::new(t::area(), |finding: &Finding| finding.area.say()),
        Column::new(t::condition(), |finding: &Finding| {
            view! { <Badge tone=tone(finding.condition) text=finding.condition.say()/> }
        }),
        Column::new(t::seen(), |finding: &Finding| {
            let about = (!finding.about.is_empty()).then(|| finding.about.clone());
            let about = about.map(|about| view! { <br/><code class="light">{about}</code> });
            let told = finding.told.as_deref().filter(|told| !told.is_empty()).map(t::told);
            let told = told.map(|told| view! { <br/><span class="muted">{told}</span> });
            view! { <div>{finding.sign.say()}{about}{told}</div> }
        }),
        Column::new(t::to_do(), |finding: &Finding| remedy(finding.sign).unwrap_or("–")),
    ]
}

const fn tone(condition: Condition) -> Tone {
    match condition {
        Condition::Ok => Tone::Success,
        Condition::Warning => Tone::Attention,
        Condition::Fault => Tone::Danger,
        Condition::NotLooked => Tone::Neutral,
    }
}
