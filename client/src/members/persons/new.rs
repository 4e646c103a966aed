//! Registering a person with a first assignment, in one form.

use leptos::prelude::*;
use leptos_router::NavigateOptions;
use leptos_router::components::A;
use leptos_router::hooks::{use_navigate, use_query_map};
use shared::error::Problem;
use shared::ids::OrganisationId;
use shared::members::persons::{NewPerson, PersonDetail};

use super::super::directory::Directory;
use super::super::find::{full_name, organisation_choice};
use super::form::{AssignmentFields, Changes, PersonFields};
use super::known::person_form;
use crate::api;
use crate::protected::Protected;
use crate::rules::{self, Reading, said};
use crate::session::Session;
use crate::ui::breadcrumb::Breadcrumb;
use crate::ui::form::Form;
use crate::ui::heading::Heading;
use crate::ui::notice::Announcer;
use crate::words::members as t;

/// Registers a person; in the organisation that `?organisation=` names.
#[component]
pub(in crate::members) fn NewPersonPage() -> impl IntoView {
    view! { <Protected allowed=Session::sees_persons><New/></Protected> }
}

#[component]
fn New() -> impl IntoView {
    let form = person_form();
    let (person, assignment) = (PersonFields::default(), AssignmentFields::default());
    let (announcer, navigate, directory) = (Announcer::get(), use_navigate(), Directory::get());
    let wanted = use_query_map().with_untracked(|query| query.get("organisation")?.parse().ok());
    if let Some(id) = wanted.map(OrganisationId) {
        Effect::new(move || {
            let found = directory.organisation(id);
            assignment.organisation.set(found.as_ref().map(organisation_choice));
        });
    }
    let save = move || match body(person, assignment) {
        Err(problem) => form.show(problem),
        Ok(body) => {
            let navigate = navigate.clone();
            let call = async move { api::post::<PersonDetail>("/persons", &body).await };
            form.save(Ok(()), call, move |made| {
                announcer.say(t::person_added(&full_name(&made.person)));
                navigate(&format!("/persons/{}", made.person.id), NavigateOptions::default());
            });
        }
    };
    let pointers = [
        "/assignment/organisationId",
        "/assignment/roleId",
        "/assignment/title",
        "/assignment/fromDate",
        "/assignment/toDate",
    ];
    view! {
        <Breadcrumb above=vec![("/persons", t::persons_title().to_owned())] here=t::add_person()/>
        <Heading text=t::add_person()/>
        <p class="lead">{t::add_person_lead()}</p>
        <Form state=form action=t::save() on_submit=save
            beside=view! { <A href="/persons" attr:class="button quiet">{t::cancel()}</A> }.into_any()>
            <section class="form-section"><h2>{t::particulars()}</h2>{person.view(form, Changes { email: true, others: true })}</section>
            <section class="form-section"><h2>{t::first_assignment()}</h2>{assignment.view(form, None, pointers)}</section>
        </Form>
    }
}

/// The body, or everything that is wrong with it.
fn body(person: PersonFields, assignment: AssignmentFields) -> Result<NewPerson, Problem> {
    let mut reading = Reading::default();
    let assignment = assignment.body(&mut reading, "/assignment");
    let body = NewPerson {
        given_name: person.given_name.get_untracked().trim().to_owned(),
        family_name: person.family_name.get_untracked().trim().to_owned(),
        email: said(&person.email.get_untracked()),
        phone: said(&person.phone.get_untracked()),
        protected: person.protected.get_untracked(),
        assignment,
    };
    reading.check(rules::check(&body));
    reading.done(body)
}
