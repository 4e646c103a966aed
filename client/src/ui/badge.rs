//! A state in one or two words. The words say it; the colour and the mark only help.

use leptos::prelude::*;

/// What kind of thing a badge says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Tone {
    /// Nothing in particular.
    Neutral,
    /// All is well.
    Success,
    /// Somebody should look at it.
    Attention,
    /// It has failed, or was called off.
    Danger,
    /// Worth knowing.
    Info,
}

impl Tone {
    /// The word that the stylesheet knows the tone by.
    pub(crate) const fn word(self) -> &'static str {
        match self {
            Self::Neutral => "neutral",
            Self::Success => "success",
            Self::Attention => "attention",
            Self::Danger => "danger",
            Self::Info => "info",
        }
    }
}

/// A state in one or two words.
#[component]
pub(crate) fn Badge(
    /// What kind of thing it says.
    tone: Tone,
    /// What it says.
    #[prop(into)]
    text: String,
) -> impl IntoView {
    view! { <span class=format!("badge {}", tone.word())>{text}</span> }
}
