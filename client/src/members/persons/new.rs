//! Registering a person with a first assignment, in one form.

use leptos::prelude::*;
use leptos_router::NavigateOptions;
use leptos_router::components::A;
use leptos_router::hooks::{use_navigate, use_query_map};
use shared::error::{ErrorCode, Problem};
use shared::ids::OrganisationId;
use shared::members::persons::{NewPerson, PersonDetail, PersonSummary};
use shared::page::Page;

use super::super::directory::Directory;
use super::super::find::{full_name, organisation_choice};
use super::super::sees_persons;
use super::form::{AssignmentFields, Changes, PersonFields};
use crate::api;
use crate::app::Protected;
use crate::rules::{self, Reading, said};
use crate::ui::{Announcer, Breadcrumb, Form, FormState, Heading, Loaded, Remote};
use crate::words::{self, members as t};

/// Registers a person; in the organisation that `?organisation=` names.
#[component]
pub(in crate::members) fn NewPersonPage() -> impl IntoView {
    view! { <Protected allowed=sees_persons><New/></Protected> }
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

/// A form of a person: that the address is somebody's is said where it is written.
pub(super) fn person_form() -> FormState {
    let is_taken = |problem: &Problem| problem.code == ErrorCode::EmailTaken;
    FormState::new()
        .explaining("/email", move |problem| is_taken(problem).then(|| words::problem(problem).to_owned()))
}

/// When the e-mail address turns out to be somebody's: who that is, with a link, or why nobody is named.
pub(super) fn known_person(form: FormState, email: RwSignal<String>) -> impl IntoView {
    let taken = Memo::new(move |_| {
        let is_taken = form.problem().is_some_and(|problem| problem.code == ErrorCode::EmailTaken);
        is_taken.then(|| email.get_untracked().trim().to_owned())
    });
    move || taken.get().map(|email| view! { <Known email/> })
}

#[component]
fn Known(
    /// The address that is somebody's.
    email: String,
) -> impl IntoView {
    let wanted = email.clone();
    let remote = Remote::new(move || {
        let path = api::with_query("/persons", &[("q", &wanted)]);
        async move { api::get::<Page<PersonSummary>>(&path).await }
    });
    let draw = move |page: Page<PersonSummary>| {
        let is_it = |summary: &PersonSummary| {
            let known = summary.person.email.as_deref().unwrap_or_default();
            known.to_lowercase() == email.to_lowercase()
        };
        match page.items.into_iter().find(is_it) {
            Some(summary) => {
                let name = full_name(&summary.person);
                let address = format!("/persons/{}", summary.person.id);
                view! { <p>{t::email_belongs_to()}" "<A href=address>{name}</A>"."</p><p>{t::email_known_help()}</p> }
                    .into_any()
            }
            None => view! { <p>{t::email_known_elsewhere()}</p> }.into_any(),
        }
    };
    view! { <div role="status"><Loaded remote let:page>{draw(page)}</Loaded></div> }
}
