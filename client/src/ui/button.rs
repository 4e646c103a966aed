//! What one presses.

use leptos::prelude::*;

/// How much a button stands out. A page has one primary button.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) enum Weight {
    /// What one came to the page for.
    Primary,
    /// Everything else.
    #[default]
    Secondary,
    /// What cannot be taken back.
    Danger,
    /// Looks like a link.
    Quiet,
}

impl Weight {
    /// The classes in the stylesheet.
    pub(crate) const fn class(self) -> &'static str {
        match self {
            Self::Primary => "button primary",
            Self::Secondary => "button",
            Self::Danger => "button danger",
            Self::Quiet => "button quiet",
        }
    }
}

/// A button that does something on this page. What leads to another page is a link with a button's class.
#[component]
pub(crate) fn Button(
    /// How much it stands out.
    #[prop(optional)]
    weight: Weight,
    /// True while what it started goes on: it keeps its place and its focus, but does nothing.
    #[prop(optional, into)]
    is_busy: Signal<bool>,
    /// What it does.
    #[prop(into)]
    on_press: UnsyncCallback<()>,
    /// What it says.
    children: Children,
) -> impl IntoView {
    let press = move |_| {
        if !is_busy.get_untracked() {
            on_press.run(());
        }
    };
    view! {
        <button type="button" class=weight.class() aria-disabled=move || is_busy.get().to_string() on:click=press>
            {children()}
        </button>
    }
}
