//! Several that are picked one after the other, each of which can be taken away again.

use std::future::Future;

use leptos::prelude::*;
use shared::error::Problem;

use super::button::{Button, Weight};
use super::form::FormState;
use super::picker::{Choice, Picker};
use crate::words::ui as t;

/// A picker whose picks gather in a list.
#[component]
pub(crate) fn Picked<Search, Found>(
    /// The form it is a part of.
    form: FormState,
    /// Where its value stands in the body, as a JSON pointer.
    pointer: &'static str,
    /// What it asks for.
    #[prop(into)]
    label: String,
    /// What is picked.
    value: RwSignal<Vec<Choice>>,
    /// Asks the server for what a text fits; a handful is enough.
    search: Search,
    /// How to answer.
    #[prop(optional, into)]
    hint: String,
    /// True when somebody must be picked.
    #[prop(optional)]
    required: bool,
) -> impl IntoView
where
    Search: Fn(String) -> Found + Copy + Send + Sync + 'static,
    Found: Future<Output = Result<Vec<Choice>, Problem>> + 'static,
{
    let chosen = RwSignal::new(None::<Choice>);
    Effect::new(move || {
        if let Some(choice) = chosen.get() {
            value.update(|picked| {
                if picked.iter().all(|other| other.id != choice.id) {
                    picked.push(choice);
                }
            });
            // This waits until the field has seen the choice. Then the field empties itself for the next one.
            request_animation_frame(move || chosen.set(None));
        }
    });
    let line = move |choice: Choice| {
        let id = choice.id;
        let remove = move || value.update(|picked| picked.retain(|other| other.id != id));
        view! {
            <li>
                <span>{choice.name.clone()}</span>
                <Button weight=Weight::Quiet on_press=remove>{t::remove()}<span class="unseen">" "{choice.name}</span></Button>
            </li>
        }
    };
    view! {
        <div class="picked">
            <Picker form pointer label chosen search hint required/>
            <ul><For each=move || value.get() key=|choice| choice.id children=line/></ul>
        </div>
    }
}
