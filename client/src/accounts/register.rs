//! Asking for an account.

use leptos::prelude::*;
use shared::accounts::Registration;
use shared::error::{FieldCode, FieldProblem, Problem};
use shared::ids::{OrganisationId, RoleId};
use shared::members::Organisation;
use shared::members::persons::Role;
use shared::page::Page;

use crate::ui::badge::Tone;
use crate::ui::field::{Checkbox, Options, Select, TextField};
use crate::ui::form::{Form, FormState};
use crate::ui::heading::Heading;
use crate::ui::loaded::{Loaded, Remote};
use crate::ui::notice::Notice;
use crate::words::accounts as t;
use crate::{api, language, rules};

/// What one writes to ask for an account.
#[derive(Clone, Copy, Default)]
struct Fields {
    given_name: RwSignal<String>,
    family_name: RwSignal<String>,
    email: RwSignal<String>,
    organisation: RwSignal<String>,
    role: RwSignal<String>,
    has_read_notice: RwSignal<bool>,
}

impl Fields {
    /// The body, or what it lacks beyond the rules of its type.
    fn body(self) -> Result<Registration, Problem> {
        let organisation = self.organisation.get_untracked().parse().map(OrganisationId);
        let role = self.role.get_untracked().parse().map(RoleId);
        let mut missing = Vec::new();
        let mut ask = |pointer: &str| missing.push(FieldProblem::new(pointer, FieldCode::Required, ""));
        if organisation.is_err() {
            ask("/organisationId");
        }
        if role.is_err() {
            ask("/roleId");
        }
        if !self.has_read_notice.get_untracked() {
            ask("/notice");
        }
        let body = Registration {
            email: self.email.get_untracked().trim().to_owned(),
            given_name: self.given_name.get_untracked().trim().to_owned(),
            family_name: self.family_name.get_untracked().trim().to_owned(),
            organisation_id: organisation.unwrap_or(OrganisationId(0)),
            role_id: role.unwrap_or(RoleId(0)),
            language: language::current(),
        };
        let mut errors = rules::check(&body).err().map(|problem| problem.errors).unwrap_or_default();
        errors.append(&mut missing);
        if errors.is_empty() { Ok(body) } else { Err(Problem::fields(errors)) }
    }
}

/// The registration. The page gives one answer to known and unknown addresses.
#[component]
pub(super) fn Register() -> impl IntoView {
    let form = FormState::new();
    let fields = Fields::default();
    let is_sent = RwSignal::new(false);
    let choices = Remote::new(choices);
    let save = move || match fields.body() {
        Err(problem) => form.show(problem),
        Ok(body) => form.save(Ok(()), async move { api::tell("/registrations", &body).await }, move |()| {
            is_sent.set(true);
        }),
    };
    let content = move || {
        if is_sent.get() {
            return view! { <Notice tone=Tone::Success><p role="status">{t::registration_sent()}</p></Notice> }.into_any();
        }
        view! {
            <p>{t::register_lead()}</p>
            <Loaded remote=choices let:offered>{registration_form(form, fields, offered, save)}</Loaded>
        }
        .into_any()
    };
    view! { <div class="narrow"><Heading text=t::register_title()/>{content}</div> }
}

fn registration_form(
    form: FormState,
    fields: Fields,
    (organisations, roles): (Options, Options),
    save: impl Fn() + 'static,
) -> impl IntoView {
    view! {
        <Form state=form action=t::create_account() on_submit=save>
            <TextField form pointer="/givenName" label=t::given_name() value=fields.given_name autocomplete="given-name" required=true/>
            <TextField form pointer="/familyName" label=t::family_name() value=fields.family_name autocomplete="family-name" required=true/>
            <TextField form pointer="/email" label=t::work_email() hint=t::email_hint() value=fields.email kind="email"
                autocomplete="email" required=true/>
            <Select form pointer="/organisationId" label=t::workplace() hint=t::workplace_hint() value=fields.organisation
                options=Signal::stored(organisations) required=true/>
            <Select form pointer="/roleId" label=t::role() value=fields.role options=Signal::stored(roles) required=true/>
            {privacy()}
            <Checkbox form pointer="/notice" label=t::has_read_notice() value=fields.has_read_notice/>
        </Form>
    }
}

/// What becomes of the data, in short.
pub(super) fn privacy() -> impl IntoView {
    view! {
        <details class="prose"><summary>{t::privacy_summary()}</summary>
            <p>{t::privacy_short()}</p>
            <p><a href="/privacy" target="_blank">{t::privacy_more()}</a></p>
        </details>
    }
}

/// The organisations one can work in and the roles one can claim: those that give no rights.
pub(super) async fn choices() -> Result<(Options, Options), Problem> {
    let organisations = api::all::<Organisation>("/organisations?active=true").await?;
    let roles = api::get::<Page<Role>>("/roles").await?.items;
    let name = |role: &Role| language::pick(role.name_sv.clone(), role.name_en.clone());
    let claimable = roles.iter().filter(|role| role.gives.is_none());
    Ok((
        organisations.into_iter().map(|one| (one.id.to_string(), one.name)).collect(),
        claimable.map(|role| (role.id.to_string(), name(role))).collect(),
    ))
}
