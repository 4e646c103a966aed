//! The persons that one may see, with search and filters that live in the address.

use leptos::prelude::*;
use leptos_router::components::A;
use shared::ids::PersonId;
use shared::imports::access::Imports;
use shared::members::persons::{PersonSummary, Post};
use shared::tables::ImportKind;

use super::super::directory::Directory;
use super::super::find::{find_organisations, full_name, name_organisation};
use crate::api;
use crate::imports::address::import_address;
use crate::imports::export::Exports;
use crate::protected::Protected;
use crate::session::Session;
use crate::ui::badge::{Badge, Tone};
use crate::ui::empty::Empty;
use crate::ui::filter::{ChoiceFilter, Filter, FilterBar, PickerFilter, TextFilter};
use crate::ui::growing::{Growing, More};
use crate::ui::heading::Heading;
use crate::ui::table::{Column, Table};
use crate::words::members as t;

/// The persons: everybody for the office, one's own for a member.
#[component]
pub(in crate::members) fn PersonList() -> impl IntoView {
    view! { <Protected allowed=Session::sees_persons><Persons/></Protected> }
}

#[component]
fn Persons() -> impl IntoView {
    let text = Filter::named("q");
    let organisation = Filter::named("organisation");
    let role = Filter::named("role");
    let shares = Filter::named("shares");
    let filtered = move |base: &str| {
        let (text, organisation, role) = (text.value(), organisation.value(), role.value());
        let shares = shares.value();
        let asked = [("q", &text), ("rootId", &organisation), ("roleId", &role), ("sharesAddress", &shares)];
        api::with_query(base, &asked.map(|(name, value)| (name, value.as_str())))
    };
    let list = Growing::<PersonSummary>::new(move || filtered("/persons"));
    let file = Signal::derive(move || filtered("/persons/export"));
    let import = Session::get().may(Imports::Send(ImportKind::Persons)).then(|| {
        let address = import_address(ImportKind::Persons, None);
        view! { <A href=address attr:class="button">{t::import_persons()}</A> }
    });
    let by_address = Session::get().actor().is_office().then(|| {
        let options = Signal::stored(vec![("true".to_owned(), t::shares_address().to_owned())]);
        view! { <ChoiceFilter filter=shares label=t::email() options/> }
    });
    let directory = Directory::get();
    let roles = Signal::derive(move || directory.role_options(|_| true));
    let may_add = Session::get().actor();
    let may_add = may_add.is_office() || may_add.speaks_for_somebody();
    let add = move || {
        may_add.then(|| view! { <A href="/persons/new" attr:class="button primary">{t::add_person()}</A> })
    };
    view! {
        <Heading text=t::persons_title()>
            <p class="count" role="status">{move || list.total().map(t::persons_count)}</p>
            {add}
        </Heading>
        <FilterBar>
            <TextFilter filter=text label=t::search_persons()/>
            <PickerFilter filter=organisation label=t::organisation() search=find_organisations name=name_organisation/>
            <ChoiceFilter filter=role label=t::role() options=roles/>
            {by_address}
        </FilterBar>
        <Show when=move || list.is_empty()><Empty title=t::no_persons_found()>{t::no_persons_help()}</Empty></Show>
        <Show when=move || !list.items().is_empty()>
            <Table caption=t::persons_title() columns=columns() rows=Signal::derive(move || list.items()) key/>
        </Show>
        <More list/>
        <div class="actions">{import}<Exports path=file name=t::persons_title()/></div>
    }
}

/// Tells a row from the others, and from an earlier state of itself.
pub(in crate::members) fn key(summary: &PersonSummary) -> (PersonId, i32, Vec<Post>) {
    (summary.person.id, summary.person.version, summary.posts.clone())
}

/// The columns of a list of persons.
pub(in crate::members) fn columns() -> Vec<Column<PersonSummary>> {
    vec![
        Column::new(t::name(), |summary: &PersonSummary| {
            let person = &summary.person;
            let name = full_name(person);
            let mark =
                person.protected.then(|| view! { " "<Badge tone=Tone::Attention text=t::protected_mark()/> });
            view! { <A href=format!("/persons/{}", person.id)>{name}</A>{mark} }
        }),
        Column::new(t::what_and_where(), |summary: &PersonSummary| posts(&summary.posts)),
        Column::new(t::email(), |summary: &PersonSummary| summary.person.email.clone().unwrap_or_default()),
    ]
}

/// `Rektor, Skönsbergs skola`, one a line.
fn posts(posts: &[Post]) -> AnyView {
    if posts.is_empty() {
        return ().into_any();
    }
    let directory = Directory::get();
    let lines = posts.iter().map(|post| {
        let (role, title) = (post.role_id, post.title.clone());
        let what = move || if title.is_empty() { directory.role_name(role) } else { title.clone() };
        let name = post.organisation_name.clone();
        view! { <li>{what}", "<A href=format!("/members/{}", post.organisation_id)>{name}</A></li> }
    });
    view! { <ul>{lines.collect_view()}</ul> }.into_any()
}
