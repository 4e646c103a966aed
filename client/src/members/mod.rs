//! Members: organisations and the units below them, their inhabitants, and persons with what they are where.

mod directory;
mod find;
mod form;
mod inhabitants;
mod list;
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
use persons::new::NewPersonPage;
use persons::page::PersonPage;
use shared::access::Right;

use crate::session::Session;

pub(crate) use directory::{Directory, OrganisationLink};
pub(crate) use find::{
    find_members, find_organisations, find_organisations_of, find_persons, full_name, name_organisation,
    name_person,
};

/// True for those who see more persons than themselves.
pub(crate) fn sees_persons(session: Session) -> bool {
    [Right::Office, Right::Administrator, Right::Representative, Right::SchoolLeader]
        .into_iter()
        .any(|right| session.holds(right))
}

/// The addresses of this slice.
#[component(transparent)]
pub(crate) fn MemberRoutes() -> AnyNestedRoute {
    view! {
        <Route path=path!("/members") view=MemberList/>
        <Route path=path!("/members/new") view=NewMember/>
        <Route path=path!("/members/:id") view=MemberPage/>
        <Route path=path!("/members/:id/edit") view=EditMember/>
        <Route path=path!("/persons") view=PersonList/>
        <Route path=path!("/persons/new") view=NewPersonPage/>
        <Route path=path!("/persons/:id") view=PersonPage/>
        <Route path=path!("/persons/:id/edit") view=EditPerson/>
    }
    .into_inner()
    .into_any_nested_route()
}
