//! The end of a registration, where the link of its mail leads. Whoever asked for the account may have been somebody else: the
//! page shows what was said, and lets it be put right. Opening it changes nothing.

use leptos::prelude::*;
use leptos_router::components::A;
use shared::accounts::registrations::{PendingRegistration, RegistrationConfirmation, RegistrationToken};
use shared::error::{ErrorCode, Problem};
use shared::ids::{OrganisationId, RoleId};

use super::password::{password_field, weak};
use super::register::{choices, privacy};
use crate::rules::{self, Reading};
use crate::ui::{Form, FormState, Heading, Loaded, Notice, Options, Remote, Select, Tone};
use crate::words::accounts as t;
use crate::{api, browser};

/// What stands behind the link: what was said, and what can be chosen instead; or why it opens nothing.
type Opened = Result<(PendingRegistration, Options, Options), ErrorCode>;

/// Where the link of a registration leads.
#[component]
pub(super) fn ConfirmRegistration() -> impl IntoView {
    let token = browser::fragment();
    let is_done = RwSignal::new(false);
    let content = if token.is_empty() {
        leads_nowhere(t::link_incomplete()).into_any()
    } else {
        let remote = Remote::new({
            let token = token.clone();
            move || open(token.clone())
        });
        view! {
            <Loaded remote let:opened>
                {match opened {
                    Ok(opened) => confirmation(opened, token.clone(), is_done).into_any(),
                    Err(code) => refused(code).into_any(),
                }}
            </Loaded>
        }
        .into_any()
    };
    view! { <div class="narrow"><Heading text=t::confirm_title()/>{content}</div> }
}

/// Opens the link. That it is good for nothing is an answer, too; only what may go away by itself is a problem.
async fn open(token: String) -> Result<Opened, Problem> {
    let body = RegistrationToken { token };
    match api::post_unnamed::<PendingRegistration>("/registration-links", &body).await {
        Ok(said) => {
            let (organisations, roles) = choices().await?;
            Ok(Ok((said, organisations, roles)))
        }
        Err(problem) => match problem.code {
            ErrorCode::LinkUsed => Ok(Err(ErrorCode::LinkUsed)),
            ErrorCode::LinkExpired | ErrorCode::InvalidFields => Ok(Err(ErrorCode::LinkExpired)),
            _ => Err(problem),
        },
    }
}

fn refused(code: ErrorCode) -> AnyView {
    if code == ErrorCode::LinkUsed {
        return view! {
            <Notice tone=Tone::Attention><p>{t::confirmed_already()}</p></Notice>
            <p><A href="/login" attr:class="button primary">{t::log_in()}</A></p>
        }
        .into_any();
    }
    leads_nowhere(t::confirm_expired()).into_any()
}

// Who has no account yet registers anew: a link for a new password goes to known addresses only.
fn leads_nowhere(why: &'static str) -> impl IntoView {
    view! {
        <Notice tone=Tone::Attention><p>{why}</p></Notice>
        <p><A href="/register">{t::create_account()}</A></p>
    }
}

fn confirmation(
    (said, organisations, roles): (PendingRegistration, Options, Options),
    token: String,
    is_done: RwSignal<bool>,
) -> impl IntoView {
    let form = FormState::new();
    let password = RwSignal::new(String::new());
    let organisation = RwSignal::new(said.organisation_id.to_string());
    let role = RwSignal::new(said.role_id.to_string());
    let save = {
        let email = said.email.clone();
        move || {
            let mut reading = Reading::default();
            let body = RegistrationConfirmation {
                token: token.clone(),
                password: password.get_untracked(),
                organisation_id: reading
                    .required::<i64>("/organisationId", &organisation.get_untracked())
                    .map(OrganisationId),
                role_id: reading.required::<i64>("/roleId", &role.get_untracked()).map(RoleId),
            };
            reading.check(rules::check(&body));
            let checked = reading.done(()).and_then(|()| weak(&body.password, &email));
            form.save(checked, async move { api::tell("/registrations/confirm", &body).await }, move |()| {
                is_done.set(true);
            });
        }
    };
    let (organisations, roles) = (Signal::stored(organisations), Signal::stored(roles));
    move || {
        if is_done.get() {
            return view! {
                <Notice tone=Tone::Success><p role="status">{t::confirmed()}</p></Notice>
                <p><A href="/login" attr:class="button primary">{t::log_in()}</A></p>
            }
            .into_any();
        }
        let name = format!("{} {}", said.given_name, said.family_name);
        view! {
            <p>{t::confirm_lead()}</p>
            <dl class="facts">
                <dt>{t::name()}</dt><dd>{name}</dd>
                <dt>{t::email()}</dt><dd>{said.email.clone()}</dd>
            </dl>
            <Form state=form action=t::confirm_account() on_submit=save.clone()>
                <Select form pointer="/organisationId" label=t::workplace() hint=t::confirm_workplace_hint() value=organisation
                    options=organisations required=true/>
                <Select form pointer="/roleId" label=t::role() value=role options=roles required=true/>
                {password_field(form, password)}
                {privacy()}
            </Form>
            <p class="hint">{t::confirm_not_mine()}</p>
        }
        .into_any()
    }
}
