//! Accounts: coming in, choosing a password, and seeing where one is logged in.

mod list;
mod login;
mod password;
mod register;
mod sessions;

use leptos::prelude::*;
use leptos_router::any_nested_route::{AnyNestedRoute, IntoAnyNestedRoute};
use leptos_router::components::Route;
use leptos_router::path;

use list::AccountList;
use login::Login;
use password::{ForgottenPassword, SetPassword};
use register::{ConfirmRegistration, Register};
use sessions::MySessions;

/// The addresses of this slice.
#[component(transparent)]
pub(crate) fn AccountRoutes() -> AnyNestedRoute {
    view! {
        <Route path=path!("/login") view=Login/>
        <Route path=path!("/forgotten-password") view=ForgottenPassword/>
        <Route path=path!("/set-password") view=SetPassword/>
        <Route path=path!("/register") view=Register/>
        <Route path=path!("/confirm") view=ConfirmRegistration/>
        <Route path=path!("/sessions") view=MySessions/>
        <Route path=path!("/accounts") view=AccountList/>
    }
    .into_inner()
    .into_any_nested_route()
}
