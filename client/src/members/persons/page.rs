//! The page of one person: who they are, what they are where, their account, what they are enrolled in, who changed what.

use leptos::prelude::*;
use leptos_router::components::A;
use shared::access::Right;
use shared::enrollments::EnrollmentDetail;
use shared::ids::PersonId;
use shared::members::MemberAction;
use shared::members::access::Members;
use shared::members::persons::PersonDetail;
use shared::records::access::Records;

use super::super::find::full_name;
use super::account::AccountPart;
use super::assignments::Assignments;
use crate::enrollments::standing::state_badge;
use crate::format;
use crate::records::log::Log;
use crate::resource::ResourcePage;
use crate::session::Session;
use crate::ui::badge::{Badge, Tone};
use crate::ui::breadcrumb::Breadcrumb;
use crate::ui::empty::Empty;
use crate::ui::growing::{Growing, More};
use crate::ui::heading::Heading;
use crate::ui::loaded::Remote;
use crate::ui::notice::Notice;
use crate::ui::table::{Column, Table};
use crate::ui::tabs::{Tabs, current_tab};
use crate::words::members as t;

const OVERVIEW: &str = "overview";
const ENROLLMENTS: &str = "enrollments";
const ACCOUNT: &str = "account";
const HISTORY: &str = "history";

/// The page of one person, made anew for each.
#[component]
pub(in crate::members) fn PersonPage() -> impl IntoView {
    view! { <ResourcePage path="/persons" draw=content/> }
}

fn content(detail: Signal<PersonDetail>, remote: Remote<PersonDetail>) -> impl IntoView {
    let name = Signal::derive(move || detail.with(|detail| full_name(&detail.person)));
    let is_protected = Memo::new(move |_| detail.with(|detail| detail.person.protected));
    let id = detail.with_untracked(|detail| detail.person.id);
    let badge =
        move || is_protected.get().then(|| view! { <Badge tone=Tone::Attention text=t::protected_mark()/> });
    let tab = current_tab(OVERVIEW);
    let part = move || {
        match tab.get().as_str() {
        ENROLLMENTS => view! { <Enrollments id/> }.into_any(),
        ACCOUNT => view! { <AccountPart detail/> }.into_any(),
        HISTORY => view! {
            <p class="muted">{t::history_explained()}</p>
            <Log filter=Signal::stored(format!("aboutPersonId={id}"))/>
        }
        .into_any(),
        _ => view! { {move || is_protected.get().then(protected_notice)}{particulars(detail)}<Assignments detail remote/> }
            .into_any(),
    }
    };
    let above = if Session::get().sees_persons() {
        vec![("/persons", t::persons_title().to_owned())]
    } else {
        Vec::new()
    };
    view! {
        <Breadcrumb above here=name/>
        <Heading text=name>{badge}</Heading>
        <Tabs label=t::parts() tabs=tabs(id)/>
        <div class="part">{part}</div>
    }
}

/// The parts that this reader may see.
fn tabs(id: PersonId) -> Vec<(&'static str, String)> {
    let session = Session::get();
    let actor = session.actor();
    let is_self = session.person() == Some(id);
    let parts = [
        (true, OVERVIEW, t::particulars()),
        (actor.is_office() || actor.speaks_for_somebody() || is_self, ENROLLMENTS, t::enrollments()),
        (actor.is_office() || session.holds(Right::Administrator), ACCOUNT, t::account()),
        (session.may(Records::Read), HISTORY, t::history()),
    ];
    let shown = parts.into_iter().filter(|(is_shown, ..)| *is_shown);
    shown.map(|(_, word, name)| (word, name.to_owned())).collect()
}

/// Explains protection, to those who see the name and to those who do not.
fn protected_notice() -> impl IntoView {
    let sees = Session::get().may(Members::SeeProtected);
    let text = if sees { t::protected_seen() } else { t::protected_hidden() };
    view! { <Notice tone=Tone::Attention><p>{text}</p></Notice> }
}

/// Name and contact.
fn particulars(detail: Signal<PersonDetail>) -> impl IntoView {
    move || {
        let PersonDetail { person, allowed_actions, email_refused_at, .. } = detail.get();
        let refused = email_refused_at.map(|at| {
            view! { <Notice tone=Tone::Attention><p>{t::email_refused(&format::date(at))}</p></Notice> }
        });
        let id = person.id;
        let email = person.email.clone().map(|email| {
            let address = format!("mailto:{email}");
            view! { <div><dt>{t::email()}</dt><dd><a href=address>{email}</a></dd></div> }
        });
        let phone = person.phone.clone().map(|phone| {
            let address = format!("tel:{}", phone.replace(' ', ""));
            view! { <div><dt>{t::phone()}</dt><dd><a href=address>{phone}</a></dd></div> }
        });
        let changes =
            [MemberAction::Change, MemberAction::ChangeEmail].iter().any(|one| allowed_actions.contains(one));
        let change = changes.then(
            || view! { <A href=format!("/persons/{id}/edit") attr:class="button primary">{t::change()}</A> },
        );
        let merge = Session::get()
            .may(Members::Manage)
            .then(|| view! { <A href=format!("/persons/{id}/merge") attr:class="button">{t::merge()}</A> });
        view! {
            {refused}
            <dl class="facts">
                <div><dt>{t::name()}</dt><dd>{full_name(&person)}</dd></div>
                {email}
                {phone}
                <div><dt>{t::registered()}</dt><dd>{format::date(person.created_at)}</dd></div>
                <div><dt>{t::last_changed()}</dt><dd>{format::date_time(person.changed_at)}</dd></div>
            </dl>
            <div class="actions">{change}{merge}</div>
        }
    }
}

/// The person's enrollments of today and before, as far as one may see them.
#[component]
fn Enrollments(
    /// Whose enrollments.
    id: PersonId,
) -> impl IntoView {
    let list = Growing::<EnrollmentDetail>::new(move || format!("/enrollments?personId={id}"));
    let columns = vec![
        Column::new(t::activity(), |one: &EnrollmentDetail| {
            let title = one.activity_title.clone();
            view! { <A href=format!("/activities/{}", one.enrollment.activity_id)>{title}</A> }
        }),
        Column::new(t::starts(), |one: &EnrollmentDetail| {
            one.activity_starts_at.map(format::date).unwrap_or_default()
        }),
        Column::new(t::enrolled(), |one: &EnrollmentDetail| format::date(one.enrollment.created_at)),
        Column::new(t::state(), |one: &EnrollmentDetail| state_badge(one.enrollment.state)),
    ];
    view! {
        <Show when=move || list.is_empty()><Empty title=t::no_enrollments()>{t::no_enrollments_help()}</Empty></Show>
        <Show when=move || !list.items().is_empty()>
            <Table caption=t::enrollments() columns=columns.clone() rows=Signal::derive(move || list.items())
                key=|one: &EnrollmentDetail| (one.enrollment.id, one.enrollment.version, one.enrollment.state)/>
        </Show>
        <More list/>
    }
}
