//! Somebody who is not in the register yet, added on the way to an enrollment.

use leptos::prelude::*;
use shared::access::Right;
use shared::error::{FieldCode, FieldProblem, Problem};
use shared::ids::{OrganisationId, RoleId};
use shared::members::persons::{NewAssignment, NewPerson, PersonDetail};

use crate::members::directory::Directory;
use crate::members::find::{called, find_organisations_of, name_organisations};
use crate::session::Session;
use crate::ui::button::Weight;
use crate::ui::field::{Select, TextField};
use crate::ui::form::{Form, FormState};
use crate::ui::loaded::Remote;
use crate::ui::notice::Announcer;
use crate::ui::picker::{Choice, Picker};
use crate::words::enrollments as t;
use crate::{api, rules};

/// What one writes of somebody new.
#[derive(Clone, Copy, Default)]
struct Fields {
    given_name: RwSignal<String>,
    family_name: RwSignal<String>,
    email: RwSignal<String>,
    workplace: RwSignal<Option<Choice>>,
    role: RwSignal<String>,
}

impl Fields {
    fn body(self) -> Result<NewPerson, Problem> {
        let written = |field: RwSignal<String>| field.get_untracked().trim().to_owned();
        let organisation =
            self.workplace.with_untracked(|one| one.as_ref().map(|one| OrganisationId(one.id)));
        let role = written(self.role).parse().map(RoleId);
        let mut missing = Vec::new();
        let mut ask = |pointer: &str| missing.push(FieldProblem::new(pointer, FieldCode::Required, ""));
        if organisation.is_none() {
            ask("/assignment/organisationId");
        }
        if role.is_err() {
            ask("/assignment/roleId");
        }
        let body = NewPerson {
            given_name: written(self.given_name),
            family_name: written(self.family_name),
            email: Some(written(self.email)).filter(|email| !email.is_empty()),
            phone: None,
            protected: false,
            assignment: NewAssignment {
                organisation_id: organisation.unwrap_or(OrganisationId(0)),
                role_id: role.unwrap_or(RoleId(0)),
                title: String::new(),
                from_date: None,
                to_date: None,
            },
        };
        let mut errors = rules::check(&body).err().map(|problem| problem.errors).unwrap_or_default();
        errors.append(&mut missing);
        if errors.is_empty() { Ok(body) } else { Err(Problem::fields(errors)) }
    }

    /// Empties the form for the next person. The workplace stays, because the next one often works there, too.
    fn clear(self) {
        for field in [self.given_name, self.family_name, self.email] {
            field.set(String::new());
        }
    }
}

/// A form that registers somebody at an organisation one speaks for, and hands them on.
#[component]
pub(super) fn NewcomerPart(
    /// Is told who was registered.
    added: Callback<Choice>,
) -> impl IntoView {
    let session = Session::get();
    let (form, fields, announcer) = (FormState::new(), Fields::default(), Announcer::get());
    // The office registers persons anywhere; others only where they hold their role, and below.
    let grants = untrack(|| session.actor().grants);
    let is_office = grants.iter().any(|grant| grant.right == Right::Office);
    let own =
        grants.into_iter().find(|grant| matches!(grant.right, Right::Representative | Right::SchoolLeader));
    let member = own.as_ref().filter(|_| !is_office).map(|grant| grant.root_id);
    let home = own.filter(|grant| grant.right == Right::SchoolLeader).map(|grant| grant.organisation_id);
    let known = Remote::new(move || async move { name_organisations(home.as_slice()).await });
    Effect::new(move || {
        if let Some(home) = known.value().and_then(|found| found.into_iter().next()) {
            fields.workplace.set(Some(home));
        }
    });
    let directory = Directory::get();
    let save = move || match fields.body() {
        Err(problem) => form.show(problem),
        Ok(body) => {
            let call = async move { api::post::<PersonDetail>("/persons", &body).await };
            form.save(Ok(()), call, move |made| {
                let name = called(&made.person.given_name, &made.person.family_name);
                let detail = fields.workplace.with_untracked(|one| one.as_ref().map(|one| one.name.clone()));
                announcer.say(t::newcomer_added(&name));
                fields.clear();
                form.lead_to("/givenName");
                added.run(Choice { id: made.person.id.0, name, detail: detail.unwrap_or_default() });
            });
        }
    };
    view! {
        <details class="prose">
            <summary>{t::newcomer()}</summary>
            <p>{t::newcomer_lead()}</p>
            <Form state=form action=t::newcomer_add() weight=Weight::Secondary on_submit=save>
                <TextField form pointer="/givenName" label=t::given_name() value=fields.given_name required=true/>
                <TextField form pointer="/familyName" label=t::family_name() value=fields.family_name required=true/>
                <TextField form pointer="/email" label=t::email() hint=t::email_hint() value=fields.email kind="email"/>
                <Picker form pointer="/assignment/organisationId" label=t::workplace() hint=t::workplace_hint()
                    chosen=fields.workplace search=move |text| find_organisations_of(member, text) required=true/>
                <Select form pointer="/assignment/roleId" label=t::role() value=fields.role
                    options=Signal::derive(move || directory.role_options(|gives| gives.is_none())) required=true/>
            </Form>
        </details>
    }
}
