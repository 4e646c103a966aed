//! Logging in.

use leptos::prelude::*;
use leptos_router::NavigateOptions;
use leptos_router::components::A;
use leptos_router::hooks::{use_navigate, use_query_map};
use shared::accounts::Credentials;

use super::code::{CODE, code_field, refusal};
use crate::rules;
use crate::session::Session;
use crate::ui::button::Button;
use crate::ui::dialog::Dialog;
use crate::ui::field::TextField;
use crate::ui::form::{Form, FormState};
use crate::ui::heading::Heading;
use crate::words::accounts as t;

/// The login while it is typed: the password first, then the code if one is needed.
#[derive(Clone, Copy)]
struct Door {
    form: FormState,
    password: RwSignal<String>,
    code: RwSignal<String>,
    needs_code: RwSignal<bool>,
}

impl Door {
    fn new() -> Self {
        let (code, needs_code) = (RwSignal::new(String::new()), RwSignal::new(false));
        let explain = move |problem: &_| {
            needs_code.get_untracked().then(|| refusal(problem, &code.get_untracked())).flatten()
        };
        let form = FormState::new().explaining(CODE, explain);
        Self { form, password: RwSignal::new(String::new()), code, needs_code }
    }

    /// Sends the login, and calls `then` once somebody is logged in.
    fn enter(self, session: Session, email: String, then: impl FnOnce() + 'static) {
        let code = self.needs_code.get_untracked().then(|| self.code.get_untracked());
        let credentials = Credentials { email, password: self.password.get_untracked(), code };
        let checked = rules::check(&credentials);
        self.form.save(checked, session.log_in(credentials), move |is_in| {
            if is_in {
                self.forget();
                then();
            } else {
                self.needs_code.set(true);
                self.form.lead_to(CODE);
            }
        });
    }

    fn forget(self) {
        self.form.clear();
        self.password.set(String::new());
        self.code.set(String::new());
        self.needs_code.set(false);
    }

    /// The field of the present step: password or code.
    fn field(self) -> impl IntoView {
        move || {
            if self.needs_code.get() {
                let field = code_field(self.form, self.code);
                return view! { {field}<p class="muted">{t::code_neither()}</p> }.into_any();
            }
            view! {
                <TextField form=self.form pointer="/password" label=t::password() value=self.password kind="password"
                    autocomplete="current-password" required=true/>
            }
            .into_any()
        }
    }
}

/// The login. Leads back to the page that asked for it.
#[component]
pub(super) fn Login() -> impl IntoView {
    let session = Session::get();
    let (door, email) = (Door::new(), RwSignal::new(String::new()));
    let form = door.form;
    let query = use_query_map();
    let navigate = use_navigate();
    let save = move || {
        let back = query.with_untracked(|query| query.get("back")).filter(|back| is_ours(back));
        let navigate = navigate.clone();
        door.enter(session, email.get_untracked(), move || {
            let options = NavigateOptions { replace: true, ..NavigateOptions::default() };
            let start = if untrack(|| session.has_duties()) { "/today" } else { "/my" };
            navigate(back.as_deref().unwrap_or(start), options);
        });
    };
    let needs_code = move || door.needs_code.get();
    let start_again = move || {
        door.forget();
        form.lead_to("/email");
    };
    let beside =
        move || needs_code().then(|| view! { <Button on_press=start_again>{t::start_again()}</Button> });
    view! {
        <div class="narrow">
            <Heading text=t::login_title()/>
            <Form state=form action=t::log_in() on_submit=save beside=beside.into_any()>
                <Show when=move || !needs_code() fallback=|| view! { <p>{t::code_lead()}</p> }>
                    <TextField form pointer="/email" label=t::email() value=email kind="email" autocomplete="username" required=true/>
                </Show>
                {door.field()}
            </Form>
            <Show when=move || !needs_code()>
                <p><A href="/forgotten-password">{t::forgotten()}</A></p>
                <p>{t::no_account()}" "<A href="/register">{t::create_account()}</A></p>
            </Show>
        </div>
    }
}

/// A new login above the present page, after the session has ended behind the page's back. Nothing on the page is lost.
#[component]
pub(crate) fn Relogin(
    /// Who was logged in.
    session: Session,
) -> impl IntoView {
    let door = Door::new();
    let save = move || {
        let email = session.me_now().map(|me| me.email).unwrap_or_default();
        door.enter(session, email, || ());
    };
    let content = move || {
        let email = session.me_now().map(|me| me.email).unwrap_or_default();
        let beside = view! { <Button on_press=move || session.end()>{t::log_out_instead()}</Button> };
        view! {
            <Form state=door.form action=t::log_in() on_submit=save beside=beside.into_any()>
                <p>{t::lost(&email)}</p>
                {door.field()}
            </Form>
        }
    };
    view! { <Dialog is_open=session.is_lost() title=t::lost_title().to_owned()>{content}</Dialog> }
}

/// True for an address of this app: a link must not lead elsewhere after the login.
fn is_ours(address: &str) -> bool {
    address.starts_with('/') && !address.starts_with("//") && !address.contains('\\')
}
