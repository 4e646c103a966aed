//! A file that one chooses on one's own machine.

use leptos::html;
use leptos::prelude::*;

use super::field::frame;
use super::form::FormState;

/// A field for one file. What is chosen is read from the node when the form is sent.
#[component]
pub(crate) fn FileField(
    /// The form it is a part of.
    form: FormState,
    /// Where its value stands, as a JSON pointer.
    pointer: &'static str,
    /// What it asks for.
    #[prop(into)]
    label: String,
    /// The control.
    node: NodeRef<html::Input>,
    /// The endings and media types that are offered.
    accept: &'static str,
    /// How to answer.
    #[prop(optional, into)]
    hint: String,
) -> impl IntoView {
    let parts = form.field(pointer, &label, !hint.is_empty());
    let input = view! {
        <input node_ref=node id=parts.id.clone() name=parts.name.clone() type="file" class="input" accept=accept
            aria-invalid=parts.is_wrong() aria-describedby=parts.described_by()/>
    };
    frame(&parts, label, hint, false, input.into_any())
}

/// The file that was chosen, if any.
pub(crate) fn chosen_file(node: NodeRef<html::Input>) -> Option<web_sys::File> {
    node.get_untracked().and_then(|input| input.files()).and_then(|files| files.get(0))
}
