//! One of a few, all seen at once: radio buttons, or a scale.

use leptos::prelude::*;

use super::field::Options;
use super::form::{FieldParts, FormState};
use crate::words::ui as t;

/// One of a few. What need not be answered has a last choice that says nothing, for a radio button cannot be let go.
#[component]
pub(crate) fn RadioGroup(
    /// The form it is a part of.
    form: FormState,
    /// Where its value stands in the body, as a JSON pointer.
    #[prop(into)]
    pointer: String,
    /// What it asks for.
    #[prop(into)]
    label: String,
    /// The chosen value; empty for none.
    value: RwSignal<String>,
    /// What one can choose: value and text.
    options: Options,
    /// How to answer.
    #[prop(optional, into)]
    hint: String,
    /// True when it must be answered.
    #[prop(optional)]
    required: bool,
    /// What the choice that says nothing is called.
    #[prop(optional, into)]
    none: String,
    /// Those of them that cannot be chosen now.
    #[prop(optional, into)]
    full: Signal<Vec<String>>,
    /// True for points of a scale, which stand in a row: each shows its value, and its text where that says more.
    #[prop(optional)]
    is_scale: bool,
) -> impl IntoView {
    let parts = form.field(pointer, &label, !hint.is_empty());
    let none = if none.is_empty() { t::no_answer().to_owned() } else { none };
    let points = options.into_iter().enumerate().map(|(place, (word, text))| {
        let id = if place == 0 { parts.id.clone() } else { format!("{}-{place}", parts.id) };
        let said = if is_scale { point(&word, &text) } else { view! { <span>{text}</span> }.into_any() };
        let is_full = full.with_untracked(|full| full.contains(&word));
        radio(&parts, id, (word, is_full), value, said)
    });
    let points = points.collect_view();
    let no_answer = (!required).then(|| {
        let said = view! { <span>{none}</span> }.into_any();
        radio(&parts, format!("{}-none", parts.id), (String::new(), false), value, said)
    });
    let control = view! {
        <div class="choices" class:scale=is_scale>{points}</div>
        {no_answer.map(|choice| view! { <div class="choices no-answer">{choice}</div> })}
    };
    group(&parts, (label, hint, required), control.into_any())
}

/// A point of a scale: its number, and its word at the ends.
fn point(number: &str, text: &str) -> AnyView {
    let word = (text != number).then(|| view! { <span class="scale-word">{text.to_owned()}</span> });
    view! { <span class="scale-number">{number.to_owned()}</span>{word} }.into_any()
}

fn radio(
    parts: &FieldParts,
    id: String,
    (word, is_full): (String, bool),
    value: RwSignal<String>,
    said: AnyView,
) -> AnyView {
    let chosen = word.clone();
    let is_chosen = move || value.with(|value| *value == chosen);
    view! {
        <label class="choice">
            <input type="radio" id=id name=parts.id.clone() value=word.clone() disabled=is_full prop:checked=is_chosen
                on:change=move |_| value.set(word.clone())/>
            {said}
        </label>
    }
    .into_any()
}

/// A question with its hint and error around its choices.
fn group(parts: &FieldParts, (label, hint, required): (String, String, bool), control: AnyView) -> AnyView {
    let wrong = parts.clone();
    let optional = (!required).then(|| view! { <span class="optional">{t::optional()}</span> });
    let hint = (!hint.is_empty()).then(|| view! { <p class="hint" id=parts.hint_id()>{hint}</p> });
    view! {
        <fieldset class="field" class:wrong=move || wrong.fault().is_some() role="radiogroup" aria-describedby=parts.described_by()
            aria-required=required.to_string() aria-invalid=parts.is_wrong()>
            <legend>{label}" "{optional}</legend>
            {hint}
            {control}
            {parts.error()}
        </fieldset>
    }
    .into_any()
}
