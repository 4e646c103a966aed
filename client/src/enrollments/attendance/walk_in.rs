//! Somebody who came without being enrolled: a name and a workplace are enough.

use leptos::prelude::*;
use shared::enrollments::attendance::{Newcomer, SheetLine, WalkIn};
use shared::error::{FieldCode, FieldProblem, Problem};
use shared::ids::{OccasionId, OrganisationId, RoleId};

use crate::members::directory::Directory;
use crate::members::find::{called, find_organisations};
use crate::ui::field::{Select, TextField};
use crate::ui::form::{Form, FormState};
use crate::ui::notice::Announcer;
use crate::ui::picker::{Choice, Picker};
use crate::words::attendance as t;
use crate::{api, rules};

/// The form for somebody at the door. The number stays the same until the server has answered.
#[derive(Clone, Copy)]
struct Fields {
    given_name: RwSignal<String>,
    family_name: RwSignal<String>,
    workplace: RwSignal<Option<Choice>>,
    role: RwSignal<String>,
    nonce: StoredValue<String>,
}

impl Fields {
    fn new() -> Self {
        Self {
            given_name: RwSignal::new(String::new()),
            family_name: RwSignal::new(String::new()),
            workplace: RwSignal::new(None),
            role: RwSignal::new(String::new()),
            nonce: StoredValue::new(api::keys::random()),
        }
    }

    /// For the next one; colleagues often come together, so the workplace and the role stay.
    fn clear(self) {
        self.given_name.set(String::new());
        self.family_name.set(String::new());
        self.nonce.set_value(api::keys::random());
    }

    fn body(self, digital: bool) -> Result<WalkIn, Problem> {
        let organisation =
            self.workplace.with_untracked(|one| one.as_ref().map(|one| OrganisationId(one.id)));
        let role = self.role.get_untracked().parse().map(RoleId);
        let mut missing = Vec::new();
        let mut ask = |pointer: &str| missing.push(FieldProblem::new(pointer, FieldCode::Required, ""));
        if organisation.is_none() {
            ask("/newcomer/organisationId");
        }
        if role.is_err() {
            ask("/newcomer/roleId");
        }
        let newcomer = Newcomer {
            given_name: self.given_name.get_untracked().trim().to_owned(),
            family_name: self.family_name.get_untracked().trim().to_owned(),
            organisation_id: organisation.unwrap_or(OrganisationId(0)),
            role_id: role.unwrap_or(RoleId(0)),
        };
        let body =
            WalkIn { person_id: None, newcomer: Some(newcomer), digital, nonce: self.nonce.get_value() };
        let mut errors = rules::check(&body).err().map(|problem| problem.errors).unwrap_or_default();
        errors.append(&mut missing);
        if errors.is_empty() { Ok(body) } else { Err(Problem::fields(errors)) }
    }
}

/// The part of the sheet that lets somebody in.
#[component]
pub(super) fn WalkInPart(
    /// To which occasion.
    occasion: OccasionId,
    /// True from two hours before it.
    is_open: bool,
    /// True for taking part by link.
    digital: bool,
    /// Is told the new line of the sheet.
    walked_in: Callback<SheetLine>,
) -> impl IntoView {
    let form = FormState::new();
    let fields = Fields::new();
    let announcer = Announcer::get();
    let save = move || match fields.body(digital) {
        Err(problem) => form.show(problem),
        Ok(body) => {
            let call = async move {
                api::post::<SheetLine>(&format!("/occasions/{occasion}/walk-ins"), &body).await
            };
            form.save(Ok(()), call, move |line| {
                announcer.say(t::walked(&called(&line.given_name, &line.family_name)));
                fields.clear();
                form.lead_to("/newcomer/givenName");
                walked_in.run(line);
            });
        }
    };
    if !is_open {
        return view! { <p class="muted">{t::walk_in_early()}</p> }.into_any();
    }
    let directory = Directory::get();
    let roles = Signal::derive(move || directory.role_options(|gives| gives.is_none()));
    view! {
        <details class="prose">
            <summary><strong>{t::walk_in_title()}</strong></summary>
            <p>{t::walk_in_lead()}</p>
            <Form state=form action=t::walk_in() on_submit=save>
                <TextField form pointer="/newcomer/givenName" label=t::given_name() value=fields.given_name required=true/>
                <TextField form pointer="/newcomer/familyName" label=t::family_name() value=fields.family_name required=true/>
                <Picker form pointer="/newcomer/organisationId" label=t::workplace() hint=t::workplace_hint()
                    chosen=fields.workplace search=find_organisations required=true/>
                <Select form pointer="/newcomer/roleId" label=t::role() value=fields.role options=roles required=true/>
            </Form>
        </details>
    }
    .into_any()
}
