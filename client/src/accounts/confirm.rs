//! The end of a registration: the page behind the link in its mail. Somebody else may have asked for the account, so the page shows
//! what was said and lets the owner of the address put it right. Opening the page changes nothing.

use leptos::prelude::*;
use leptos_router::components::A;
use leptos_router::hooks::use_location;
use shared::accounts::registrations::{PendingRegistration, RegistrationConfirmation, RegistrationToken};
use shared::error::{ErrorCode, Problem};
use shared::ids::{OrganisationId, RoleId};

use super::password::{password_field, weak};
use super::register::{choices, privacy};
use crate::api;
use crate::rules::{self, Reading};
use crate::ui::badge::Tone;
use crate::ui::field::{Options, Select};
use crate::ui::form::{Form, FormState};
use crate::ui::heading::Heading;
use crate::ui::loaded::{Loaded, Remote};
use crate::ui::notice::Notice;
use crate::words::accounts as t;

/// The answer to opening the link: the registration with the organisations and roles to choose from, or why the link opens nothing.
type Opened = Result<(PendingRegistration, Options, Options), Shut>;

/// Why a link opens nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Shut {
    /// The link has no token.
    Incomplete,
    /// The account exists already.
    Used,
    /// The link has run out, or never existed.
    Expired,
}

/// The page behind the link of a registration.
#[component]
pub(super) fn ConfirmRegistration() -> impl IntoView {
    let hash = use_location().hash;
    let token = Memo::new(move |_| hash.with(|hash| hash.trim_start_matches('#').to_owned()));
    let remote = Remote::new(move || open(token.get()));
    let content = move |opened: Opened| match opened {
        Ok(opened) => confirmation(opened, token.get_untracked()).into_any(),
        Err(why) => refused(why),
    };
    view! {
        <div class="narrow">
            <Heading text=t::confirm_title()/>
            <Loaded remote let:opened>{content(opened)}</Loaded>
        </div>
    }
}

/// Opens the link. A link that is good for nothing is an answer, too; only a fault that may pass (no network, for instance) is a
/// problem.
async fn open(token: String) -> Result<Opened, Problem> {
    if token.is_empty() {
        return Ok(Err(Shut::Incomplete));
    }
    let body = RegistrationToken { token };
    match api::post_unnamed::<PendingRegistration>("/registration-links", &body).await {
        Ok(said) => {
            let (organisations, roles) = choices().await?;
            Ok(Ok((said, organisations, roles)))
        }
        Err(problem) => match problem.code {
            ErrorCode::LinkUsed => Ok(Err(Shut::Used)),
            ErrorCode::LinkExpired | ErrorCode::InvalidFields => Ok(Err(Shut::Expired)),
            _ => Err(problem),
        },
    }
}

// Somebody without an account registers anew: a link for a new password goes to known addresses only.
fn refused(why: Shut) -> AnyView {
    let (text, way_on) = match why {
        Shut::Incomplete => (t::link_incomplete(), ("/register", t::create_account())),
        Shut::Expired => (t::confirm_expired(), ("/register", t::create_account())),
        Shut::Used => (t::confirmed_already(), ("/login", t::log_in())),
    };
    view! {
        <Notice tone=Tone::Attention><p>{text}</p></Notice>
        <p><A href=way_on.0 attr:class="button primary">{way_on.1}</A></p>
    }
    .into_any()
}

fn confirmation(
    (said, organisations, roles): (PendingRegistration, Options, Options),
    token: String,
) -> impl IntoView {
    let (form, is_done) = (FormState::new(), RwSignal::new(false));
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
                <div><dt>{t::name()}</dt><dd>{name}</dd></div>
                <div><dt>{t::email()}</dt><dd>{said.email.clone()}</dd></div>
            </dl>
            <Form state=form action=t::confirm_account() on_submit=save.clone()>
                <Select form pointer="/organisationId" label=t::workplace() hint=t::confirm_workplace_hint() value=organisation
                    options=organisations required=true/>
                <Select form pointer="/roleId" label=t::role() value=role options=roles required=true/>
                {password_field(form, password)}
                {privacy()}
            </Form>
            <p class="muted">{t::confirm_not_mine()}</p>
        }
        .into_any()
    }
}
