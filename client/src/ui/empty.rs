//! The notice of an empty list: why it is empty, and what to do about it.

use leptos::prelude::*;

/// A list without items.
#[component]
pub(crate) fn Empty(
    /// What is missing.
    #[prop(into)]
    title: String,
    /// What to do.
    children: Children,
) -> impl IntoView {
    view! { <div class="empty"><p class="empty-title">{title}</p><div>{children()}</div></div> }
}
