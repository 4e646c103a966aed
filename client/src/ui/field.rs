//! Fields of a form: each with its label, a hint, and the error that belongs to it.

use leptos::attr::Attribute;
use leptos::prelude::*;

use super::form::{FieldParts, FormState};
use crate::words::ui as t;

/// What a select offers: value and text.
pub(crate) type Options = Vec<(String, String)>;

/// One line of text, of whatever kind the browser knows: `text`, `email`, `password`, `number`, `date`, `datetime-local`.
#[component]
pub(crate) fn TextField(
    /// The form it is a part of.
    form: FormState,
    /// Where its value stands in the body, as a JSON pointer.
    #[prop(into)]
    pointer: String,
    /// What it asks for.
    #[prop(into)]
    label: String,
    /// What is written in it.
    value: RwSignal<String>,
    /// The kind of input.
    #[prop(default = "text")]
    kind: &'static str,
    /// How to answer.
    #[prop(optional, into)]
    hint: String,
    /// What the browser may fill in.
    #[prop(default = "off")]
    autocomplete: &'static str,
    /// Which keyboard a phone shows, where the kind does not say it.
    #[prop(optional)]
    inputmode: Option<&'static str>,
    /// True when it must be filled in.
    #[prop(optional)]
    required: bool,
) -> impl IntoView {
    let parts = form.field(pointer, &label, !hint.is_empty());
    let input = view! {
        <input
            {..control(&parts, required)}
            type=kind
            autocomplete=autocomplete
            inputmode=inputmode
            bind:value=value
        />
    };
    frame(&parts, label, hint, required, input.into_any())
}

/// Several lines of text.
#[component]
pub(crate) fn TextArea(
    /// The form it is a part of.
    form: FormState,
    /// Where its value stands in the body, as a JSON pointer.
    #[prop(into)]
    pointer: String,
    /// What it asks for.
    #[prop(into)]
    label: String,
    /// What is written in it.
    value: RwSignal<String>,
    /// How to answer.
    #[prop(optional, into)]
    hint: String,
    /// True when it must be filled in.
    #[prop(optional)]
    required: bool,
) -> impl IntoView {
    let parts = form.field(pointer, &label, !hint.is_empty());
    let input = view! {
        <textarea {..control(&parts, required)} rows="4" bind:value=value></textarea>
    };
    frame(&parts, label, hint, required, input.into_any())
}

/// One of several. The empty value stands for none and comes first.
#[component]
pub(crate) fn Select(
    /// The form it is a part of.
    form: FormState,
    /// Where its value stands in the body, as a JSON pointer.
    #[prop(into)]
    pointer: String,
    /// What it asks for.
    #[prop(into)]
    label: String,
    /// The chosen value.
    value: RwSignal<String>,
    /// What one can choose.
    #[prop(into)]
    options: Signal<Options>,
    /// What the empty choice says.
    #[prop(optional, into)]
    none: String,
    /// How to answer.
    #[prop(optional, into)]
    hint: String,
    /// True when it must be filled in.
    #[prop(optional)]
    required: bool,
) -> impl IntoView {
    let parts = form.field(pointer, &label, !hint.is_empty());
    let none = if none.is_empty() { t::choose().to_owned() } else { none };
    let choices = move || {
        let choice = |(word, text): (String, String)| {
            let is_chosen = value.get_untracked() == word;
            view! { <option value=word selected=is_chosen>{text}</option> }
        };
        options.get().into_iter().map(choice).collect_view()
    };
    let input = view! {
        <select
            {..control(&parts, required)}
            prop:value=value
            on:change:target=move |event| value.set(event.target().value())
        >
            <option value="">{none}</option>
            {choices}
        </select>
    };
    frame(&parts, label, hint, required, input.into_any())
}

/// Yes or no.
#[component]
pub(crate) fn Checkbox(
    /// The form it is a part of.
    form: FormState,
    /// Where its value stands in the body, as a JSON pointer.
    #[prop(into)]
    pointer: String,
    /// What one agrees to.
    #[prop(into)]
    label: String,
    /// True when it is ticked.
    value: RwSignal<bool>,
    /// What comes of it.
    #[prop(optional, into)]
    hint: String,
) -> impl IntoView {
    let parts = form.field(pointer, &label, !hint.is_empty());
    let wrong = parts.clone();
    let hint = (!hint.is_empty()).then(|| view! { <p class="hint" id=parts.hint_id()>{hint}</p> });
    view! {
        <div class="field check" class:wrong=move || parts.fault().is_some()>
            <label>
                <input
                    id=wrong.id.clone()
                    name=wrong.name.clone()
                    type="checkbox"
                    aria-invalid=wrong.is_wrong()
                    aria-describedby=wrong.described_by()
                    bind:checked=value
                />
                <span>{label}</span>
            </label>
            {hint}
            {wrong.error()}
        </div>
    }
}

/// The common parts of every control: the names by which its label, hint and error find it, and whether it must be filled in.
fn control(parts: &FieldParts, required: bool) -> impl Attribute + use<> {
    view! {
        <{..} id=parts.id.clone() name=parts.name.clone() class="input" aria-required=required.to_string()
            aria-invalid=parts.is_wrong() aria-describedby=parts.described_by()/>
    }
}

/// A field's label, hint and error around its control.
pub(super) fn frame(
    parts: &FieldParts,
    label: String,
    hint: String,
    required: bool,
    control: AnyView,
) -> AnyView {
    let wrong = parts.clone();
    let optional = (!required).then(|| view! { <span class="optional">{t::optional()}</span> });
    let hint = (!hint.is_empty()).then(|| view! { <p class="hint" id=parts.hint_id()>{hint}</p> });
    view! {
        <div class="field" class:wrong=move || wrong.fault().is_some()>
            <label for=parts.id.clone()>{label}" "{optional}</label>
            {hint}
            {control}
            {parts.error()}
        </div>
    }
    .into_any()
}
