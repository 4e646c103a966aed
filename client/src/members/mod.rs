//! Members: organisations and the units below them, their inhabitants, and persons with what they are where.

pub(crate) mod deputies;
pub(crate) mod directory;
pub(crate) mod find;
mod form;
mod inhabitants;
mod list;
pub(crate) mod open;
mod page;
mod persons;

use leptos::prelude::*;
use leptos_router::any_nested_route::{AnyNestedRoute, IntoAnyNestedRoute};
use leptos_router::components::Route;
use leptos_router::path;

use form::{EditMember, NewMember};
use list::MemberList;
use page::MemberPage;
use persons::form::EditPerson;
use persons::list::PersonList;
use persons::merge::MergePage;
use persons::new::NewPersonPage;
use persons::page::PersonPage;

use crate::later::{later, pages};

pages! {
    registers:
    members => MemberList,
    new_member => NewMember,
    member => MemberPage,
    edit_member => EditMember,
    all_persons => PersonList,
    new_person => NewPersonPage,
    person => PersonPage,
    edit_person => EditPerson,
    merge_person => MergePage,
}

/// The addresses of this slice.
#[component(transparent)]
pub(crate) fn MemberRoutes() -> AnyNestedRoute {
    view! {
        <Route path=path!("/members") view=|| later(members())/>
        <Route path=path!("/members/new") view=|| later(new_member())/>
        <Route path=path!("/members/:id") view=|| later(member())/>
        <Route path=path!("/members/:id/edit") view=|| later(edit_member())/>
        <Route path=path!("/persons") view=|| later(all_persons())/>
        <Route path=path!("/persons/new") view=|| later(new_person())/>
        <Route path=path!("/persons/:id") view=|| later(person())/>
        <Route path=path!("/persons/:id/edit") view=|| later(edit_person())/>
        <Route path=path!("/persons/:id/merge") view=|| later(merge_person())/>
    }
    .into_inner()
    .into_any_nested_route()
}
