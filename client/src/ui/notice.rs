//! Notices of a page: beside its content, or about what was just done.

use std::time::Duration;

use leptos::prelude::*;

use super::badge::Tone;
use super::button::{Button, Weight};
use crate::words::ui as t;

/// Something to know, beside the content it is about.
#[component]
pub(crate) fn Notice(
    /// What kind of thing it is.
    tone: Tone,
    /// What it says.
    children: Children,
) -> impl IntoView {
    view! { <div class=format!("notice {}", tone.word())>{children()}</div> }
}

/// How long the page says what was done.
const SHOWN: Duration = Duration::from_secs(12);

/// Says what was done, to eyes and screen readers alike. One for the whole app.
#[derive(Clone, Copy)]
pub(crate) struct Announcer {
    said: RwSignal<String>,
    round: RwSignal<u32>,
}

impl Announcer {
    /// Provides it to all components.
    pub(crate) fn provide() -> Self {
        let announcer = Self::silent();
        provide_context(announcer);
        announcer
    }

    /// The app's announcer.
    pub(crate) fn get() -> Self {
        use_context().unwrap_or_else(Self::silent)
    }

    fn silent() -> Self {
        Self { said: RwSignal::new(String::new()), round: RwSignal::new(0) }
    }

    /// Says it for a while, or until something else is said.
    pub(crate) fn say(self, text: impl Into<String>) {
        self.said.set(text.into());
        self.round.update_untracked(|round| *round += 1);
        let round = self.round.get_untracked();
        let forget = move || {
            if self.round.get_untracked() == round {
                self.said.set(String::new());
            }
        };
        set_timeout(forget, SHOWN);
    }
}

/// Where the announcer is heard and seen. Stands in the page from the start, or screen readers would miss it.
#[component]
pub(crate) fn Live(
    /// Whose words it shows.
    announcer: Announcer,
) -> impl IntoView {
    let said = announcer.said;
    let content = move || {
        (!said.with(String::is_empty)).then(|| {
            view! {
                <div class="flash">
                    <p>{said.get()}</p>
                    <Button weight=Weight::Quiet on_press=move || said.set(String::new())>{t::close()}</Button>
                </div>
            }
        })
    };
    view! { <div class="live" role="status" aria-live="polite">{content}</div> }
}
