//! How far long work has come. Shown only where the number is true.

use leptos::prelude::*;

use crate::format;

/// A bar for work that counts its steps.
#[component]
pub(crate) fn Progress(
    /// What is being done.
    #[prop(into)]
    label: String,
    /// How much is done.
    #[prop(into)]
    done: Signal<i64>,
    /// How much there is.
    #[prop(into)]
    total: Signal<i64>,
) -> impl IntoView {
    let figures = move || format!("{} / {}", format::number(done.get()), format::number(total.get()));
    view! {
        <label class="progress">
            <span>{label}</span>
            <progress max=move || total.get().to_string() value=move || done.get().to_string()></progress>
            <span class="muted">{figures}</span>
        </label>
    }
}
