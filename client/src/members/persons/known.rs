//! An e-mail address that is written for one person and belongs to another.

use leptos::prelude::*;
use leptos_router::components::A;
use shared::error::{ErrorCode, Problem};
use shared::members::persons::PersonSummary;
use shared::page::Page;

use super::super::find::full_name;
use crate::api;
use crate::ui::form::FormState;
use crate::ui::loaded::{Loaded, Remote};
use crate::words::{Say, members as t};

/// A form of a person. Its address field says that the address is somebody's already.
pub(super) fn person_form() -> FormState {
    let is_taken = |problem: &Problem| problem.code == ErrorCode::EmailTaken;
    FormState::new()
        .explaining("/email", move |problem| is_taken(problem).then(|| problem.code.say().to_owned()))
}

/// If the e-mail address is somebody's already: who that is, with a link, or why nobody is named.
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
