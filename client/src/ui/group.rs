//! Several of many: boxes to tick, under one question.

use leptos::prelude::*;

use super::field::Options;
use super::form::FormState;
use crate::words::ui as t;

/// Boxes that belong together, with what they have in common; empty where that is clear.
pub(crate) type Group = (String, Options);

/// Several of many. What is ticked is a list of words, in the order of the boxes.
#[component]
pub(crate) fn CheckboxGroup(
    /// The form it is a part of.
    form: FormState,
    /// Where its value stands in the body, as a JSON pointer.
    #[prop(into)]
    pointer: String,
    /// What it asks for.
    #[prop(into)]
    label: String,
    /// The words that are ticked.
    value: RwSignal<Vec<String>>,
    /// What one can tick.
    #[prop(into)]
    groups: Signal<Vec<Group>>,
    /// How to answer.
    #[prop(optional, into)]
    hint: String,
    /// True when one at least must be ticked.
    #[prop(optional)]
    required: bool,
    /// Those of them that cannot be ticked now.
    #[prop(optional)]
    full: Vec<String>,
) -> impl IntoView {
    let parts = form.field(pointer, &label, !hint.is_empty());
    let wrong = parts.clone();
    let hint = (!hint.is_empty()).then(|| view! { <p class="hint" id=parts.hint_id()>{hint}</p> });
    let optional = (!required).then(|| view! { <span class="optional">{t::optional()}</span> });
    let boxes = move || groups.get().into_iter().map(|group| boxes(group, value, &full)).collect_view();
    view! {
        <fieldset class="field group" class:wrong=move || wrong.fault().is_some() id=parts.id.clone() tabindex="-1"
            aria-describedby=parts.described_by()>
            <legend>{label}" "{optional}</legend>
            {hint}
            {parts.error()}
            {boxes}
        </fieldset>
    }
}

fn boxes((name, options): Group, value: RwSignal<Vec<String>>, full: &[String]) -> impl IntoView + use<> {
    let heading = (!name.is_empty()).then(|| view! { <p class="group-name">{name}</p> });
    let lines = options.into_iter().map(|(word, text)| {
        let (own, is_full) = (word.clone(), full.contains(&word));
        let is_ticked = move || value.with(|words| words.contains(&own));
        let tick = move |is_on: bool| {
            value.update(|words| {
                words.retain(|other| *other != word);
                if is_on {
                    words.push(word.clone());
                }
            });
        };
        view! {
            <li class="check"><label>
                <input type="checkbox" disabled=is_full prop:checked=is_ticked on:change:target=move |event| tick(event.target().checked())/>
                <span>{text}</span>
            </label></li>
        }
    });
    view! { {heading}<ul class="boxes">{lines.collect_view()}</ul> }
}
