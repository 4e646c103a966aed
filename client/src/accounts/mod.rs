//! Accounts: coming in, choosing a password, one's own settings; and, for administrators, the accounts of persons and of
//! school systems.

pub(crate) mod again;
mod code;
mod confirm;
mod factor;
pub(crate) mod list;
pub(crate) mod login;
mod machines;
mod me;
mod password;
mod register;
mod sessions;

use leptos::prelude::*;
use leptos_router::any_nested_route::{AnyNestedRoute, IntoAnyNestedRoute};
use leptos_router::components::Route;
use leptos_router::path;

use crate::later::{later, pages};

use confirm::ConfirmRegistration;
use factor::SetUpFirst;
use list::AccountList;
use login::Login;
use machines::MachineClients;
use me::MySettings;
use password::{ForgottenPassword, SetPassword};
use register::Register;
use sessions::MySessions;

pages! {
    registers:
    accounts => AccountList,
    machine_clients => MachineClients,
}

pages! {
    own:
    forgotten_password => ForgottenPassword,
    set_password => SetPassword,
    new_account => Register,
    confirm => ConfirmRegistration,
    my_sessions => MySessions,
    my_settings => MySettings,
    set_up_first => SetUpFirst,
}

/// What those must do first of whom a second factor is demanded.
pub(crate) fn set_up_page() -> impl IntoView {
    later(set_up_first())
}

/// The addresses of this slice.
#[component(transparent)]
pub(crate) fn AccountRoutes() -> AnyNestedRoute {
    view! {
        <Route path=path!("/login") view=Login/>
        <Route path=path!("/forgotten-password") view=|| later(forgotten_password())/>
        <Route path=path!("/set-password") view=|| later(set_password())/>
        <Route path=path!("/register") view=|| later(new_account())/>
        <Route path=path!("/confirm") view=|| later(confirm())/>
        <Route path=path!("/sessions") view=|| later(my_sessions())/>
        <Route path=path!("/me") view=|| later(my_settings())/>
        <Route path=path!("/accounts") view=|| later(accounts())/>
        <Route path=path!("/machine-clients") view=|| later(machine_clients())/>
    }
    .into_inner()
    .into_any_nested_route()
}
