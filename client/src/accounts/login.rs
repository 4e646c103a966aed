//! Logging in.

use leptos::prelude::*;
use leptos_router::NavigateOptions;
use leptos_router::components::A;
use leptos_router::hooks::{use_navigate, use_query_map};
use shared::accounts::Credentials;

use crate::rules;
use crate::session::Session;
use crate::ui::{Form, FormState, Heading, TextField};
use crate::words::accounts as t;

/// The login. Leads back to the page that asked for it.
#[component]
pub(super) fn Login() -> impl IntoView {
    let session = Session::get();
    let form = FormState::new();
    let (email, password) = (RwSignal::new(String::new()), RwSignal::new(String::new()));
    let query = use_query_map();
    let navigate = use_navigate();
    let save = move || {
        let credentials = Credentials { email: email.get_untracked(), password: password.get_untracked() };
        let checked = rules::check(&credentials);
        let back = query.with_untracked(|query| query.get("back")).filter(|back| is_ours(back));
        let navigate = navigate.clone();
        form.save(checked, session.log_in(credentials), move |()| {
            let options = NavigateOptions { replace: true, ..NavigateOptions::default() };
            let start = if untrack(|| session.has_duties()) { "/today" } else { "/my" };
            navigate(back.as_deref().unwrap_or(start), options);
        });
    };
    view! {
        <div class="narrow">
            <Heading text=t::login_title()/>
            <Form state=form action=t::log_in() on_submit=save>
                <TextField form pointer="/email" label=t::email() value=email kind="email" autocomplete="username" required=true/>
                <TextField form pointer="/password" label=t::password() value=password kind="password"
                    autocomplete="current-password" required=true/>
            </Form>
            <p><A href="/forgotten-password">{t::forgotten()}</A></p>
            <p>{t::no_account()}" "<A href="/register">{t::create_account()}</A></p>
        </div>
    }
}

/// True for an address of this app: a link must not lead elsewhere after the login.
fn is_ours(address: &str) -> bool {
    address.starts_with('/') && !address.starts_with("//") && !address.contains('\\')
}
