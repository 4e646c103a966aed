//! A text to be copied, such as a command.

use leptos::prelude::*;

use super::button::Button;
use super::notice::Announcer;
use crate::browser;
use crate::words::ui as t;

/// A block of text with a button that copies it.
#[component]
pub(crate) fn Copyable(
    /// The text.
    #[prop(into)]
    text: String,
) -> impl IntoView {
    let announcer = Announcer::get();
    let copied = text.clone();
    let copy = move || {
        browser::copy(&copied);
        announcer.say(t::copied());
    };
    view! {
        <div class="copyable">
            <pre tabindex="0"><code>{text}</code></pre>
            <Button on_press=copy>{t::copy()}</Button>
        </div>
    }
}
