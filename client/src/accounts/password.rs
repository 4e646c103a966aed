//! Choosing a password, by a link that comes by mail.

use leptos::prelude::*;
use leptos_router::components::A;
use shared::accounts::{NewPassword, PASSWORD_MINIMUM, PasswordReset, password_fault};
use shared::error::{ErrorCode, FieldCode, FieldProblem, Problem};

use crate::ui::badge::Tone;
use crate::ui::field::TextField;
use crate::ui::form::{Form, FormState};
use crate::ui::heading::{HEADING, Heading};
use crate::ui::notice::Notice;
use crate::words::{Say, accounts as t};
use crate::{api, browser, rules};

/// Asks for a link. The page gives one answer to known and unknown addresses.
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

/// The page behind the link of a forgotten password. It sends the new password with the token from the address's fragment. Opening
/// the page changes nothing, because mail scanners open links.
#[component]
pub(super) fn SetPassword() -> impl IntoView {
    let token = browser::fragment();
    let has_token = !token.is_empty();
    let form = FormState::new();
    let password = RwSignal::new(String::new());
    // The outcome: the password is saved, or the link is good for nothing.
    let came = RwSignal::new(None::<Result<(), Problem>>);
    let save = move || {
        let body = NewPassword { token: token.clone(), password: password.get_untracked() };
        let checked = rules::check(&body).and_then(|()| weak(&body.password, ""));
        form.save(checked, choose(body), move |outcome| {
            came.set(Some(outcome));
            browser::focus(HEADING);
        });
    };
    let content = move || {
        let save = save.clone();
        match came.get() {
            Some(Ok(())) => view! {
                <Notice tone=Tone::Success><p role="status">{t::password_set()}</p></Notice>
                <p><A href="/login" attr:class="button primary">{t::log_in()}</A></p>
            }
            .into_any(),
            Some(Err(problem)) => ask_anew(problem.code.say()),
            None if !has_token => ask_anew(t::link_incomplete()),
            None => view! {
                <Form state=form action=t::save_password() on_submit=save>
                    {password_field(form, password)}
                </Form>
            }
            .into_any(),
        }
    };
    view! { <div class="narrow"><Heading text=t::set_password_title()/>{content}</div> }
}

/// Chooses the password. A link that is good for nothing is an answer, not a problem: another password would not help.
async fn choose(body: NewPassword) -> Result<Result<(), Problem>, Problem> {
    match api::tell("/passwords", &body).await {
        Err(problem) if matches!(problem.code, ErrorCode::LinkUsed | ErrorCode::LinkExpired) => {
            Ok(Err(problem))
        }
        other => other.map(Ok),
    }
}

/// Why a link opens nothing, and the way to another one.
fn ask_anew(why: &'static str) -> AnyView {
    view! {
        <Notice tone=Tone::Attention><p role="status">{why}</p></Notice>
        <p><A href="/forgotten-password">{t::ask_for_link()}</A></p>
    }
    .into_any()
}

/// The field for a new password.
pub(super) fn password_field(form: FormState, password: RwSignal<String>) -> impl IntoView {
    view! {
        <TextField form pointer="/password" label=t::new_password() hint=t::password_hint() value=password kind="password"
            autocomplete="new-password" required=true/>
    }
}

/// Refuses a weak password, as the server would. `email` is empty where the page does not know whose password it is.
pub(super) fn weak(password: &str, email: &str) -> Result<(), Problem> {
    let Some(detail) = password_fault(password, email) else {
        return Ok(());
    };
    let is_short = password.chars().count() < PASSWORD_MINIMUM;
    let fault = is_short.then(|| FieldProblem::new("/password", FieldCode::TooShort, detail));
    Err(Problem { errors: fault.into_iter().collect(), ..ErrorCode::PasswordTooWeak.problem() })
}
