//! Choosing a password, by a link that comes by mail.

use leptos::prelude::*;
use leptos_router::components::A;
use shared::accounts::{NewPassword, PASSWORD_MINIMUM, PasswordReset, password_fault};
use shared::error::{ErrorCode, FieldCode, FieldProblem, Problem};

use crate::ui::{Form, FormState, Heading, Notice, TextField, Tone};
use crate::words::accounts as t;
use crate::{api, browser, rules};

/// Where a registration is confirmed.
pub(super) const CONFIRM: &str = "/registrations/confirm";

/// Asks for a link. Says the same whether the address is known or not.
#[component]
pub(super) fn ForgottenPassword() -> impl IntoView {
    let form = FormState::new();
    let email = RwSignal::new(String::new());
    let is_sent = RwSignal::new(false);
    let save = move || {
        let body = PasswordReset { email: email.get_untracked().trim().to_owned() };
        let checked = rules::check(&body);
        form.save(checked, async move { api::tell("/password-resets", &body).await }, move |()| {
            is_sent.set(true);
        });
    };
    let content = move || {
        if is_sent.get() {
            return view! { <Notice tone=Tone::Success><p role="status">{t::link_sent()}</p></Notice> }
                .into_any();
        }
        view! {
            <p>{t::forgotten_lead()}</p>
            <Form state=form action=t::send_link() on_submit=save>
                <TextField form pointer="/email" label=t::email() value=email kind="email" autocomplete="username" required=true/>
            </Form>
        }
        .into_any()
    };
    view! { <div class="narrow"><Heading text=t::forgotten_title()/>{content}</div> }
}

/// Where the link of a forgotten password leads.
#[component]
pub(super) fn SetPassword() -> impl IntoView {
    view! { <ChoosePassword title=t::set_password_title() path="/passwords"/> }
}

/// A new password, sent with the token in the address's fragment. Opening the page changes nothing: mail scanners open links.
#[component]
pub(super) fn ChoosePassword(
    /// What the page is called.
    title: &'static str,
    /// Where it is sent.
    path: &'static str,
) -> impl IntoView {
    let token = browser::fragment();
    let has_token = !token.is_empty();
    let form = FormState::new();
    let password = RwSignal::new(String::new());
    let is_done = RwSignal::new(false);
    let save = move || {
        let body = NewPassword { token: token.clone(), password: password.get_untracked() };
        let checked = check(&body);
        form.save(checked, async move { api::tell(path, &body).await }, move |()| is_done.set(true));
    };
    // Who has no account yet registers anew: a link for a new password goes to known addresses only.
    let way_on = move || {
        if path == CONFIRM {
            view! { <p><A href="/register">{t::create_account()}</A></p> }.into_any()
        } else {
            view! { <p><A href="/forgotten-password">{t::ask_for_link()}</A></p> }.into_any()
        }
    };
    let content = move || {
        let save = save.clone();
        match (is_done.get(), has_token) {
            (true, _) => view! {
                <Notice tone=Tone::Success><p role="status">{t::password_set()}</p></Notice>
                <p><A href="/login" attr:class="button primary">{t::log_in()}</A></p>
            }
            .into_any(),
            (false, false) => view! {
                <Notice tone=Tone::Attention><p>{t::link_incomplete()}</p></Notice>
                {way_on()}
            }
            .into_any(),
            (false, true) => view! {
                <Form state=form action=t::save_password() on_submit=save>
                    <TextField form pointer="/password" label=t::new_password() hint=t::password_hint() value=password
                        kind="password" autocomplete="new-password" required=true/>
                </Form>
            }
            .into_any(),
        }
    };
    view! { <div class="narrow"><Heading text=title/>{content}</div> }
}

/// The rules that can be run without knowing whose password it is.
fn check(body: &NewPassword) -> Result<(), Problem> {
    rules::check(body)?;
    let Some(detail) = password_fault(&body.password, "") else {
        return Ok(());
    };
    let is_short = body.password.chars().count() < PASSWORD_MINIMUM;
    let fault = is_short.then(|| FieldProblem::new("/password", FieldCode::TooShort, detail));
    Err(Problem { errors: fault.into_iter().collect(), ..ErrorCode::PasswordTooWeak.problem() })
}
