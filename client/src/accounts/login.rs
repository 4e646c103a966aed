//! Logging in.

use leptos::prelude::*;
use leptos_router::NavigateOptions;
use leptos_router::components::A;
use leptos_router::hooks::{use_navigate, use_query_map};
use shared::accounts::Credentials;

use crate::rules;
use crate::session::Session;
use crate::ui::{Button, Dialog, Form, FormState, Heading, TextField};
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

/// Logging in anew above the page that one was on, once the session has ended behind its back: nothing on it is lost.
#[component]
pub(crate) fn Relogin(
    /// Who was logged in.
    session: Session,
) -> impl IntoView {
    let form = FormState::new();
    let password = RwSignal::new(String::new());
    let save = move || {
        let email = session.me_now().map(|me| me.email).unwrap_or_default();
        let credentials = Credentials { email, password: password.get_untracked() };
        let checked = rules::check(&credentials);
        form.save(checked, session.log_in(credentials), move |()| password.set(String::new()));
    };
    let content = move || {
        let email = session.me_now().map(|me| me.email).unwrap_or_default();
        let beside = view! { <Button on_press=move || session.end()>{t::log_out_instead()}</Button> };
        view! {
            <Form state=form action=t::log_in() on_submit=save beside=beside.into_any()>
                <p>{t::lost(&email)}</p>
                <TextField form pointer="/password" label=t::password() value=password kind="password"
                    autocomplete="current-password" required=true/>
            </Form>
        }
    };
    view! { <Dialog is_open=session.is_lost() title=t::lost_title().to_owned()>{content}</Dialog> }
}

/// True for an address of this app: a link must not lead elsewhere after the login.
fn is_ours(address: &str) -> bool {
    address.starts_with('/') && !address.starts_with("//") && !address.contains('\\')
}
