//! A text to be copied, such as a command.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::button::Button;
use crate::browser;
use crate::words::ui as t;

/// A block of text with a button that copies it.
#[component]
pub(crate) fn Copyable(
    /// The text.
    #[prop(into)]
    text: String,
) -> impl IntoView {
    let copied = text.clone();
    // Said beside the button: what stands elsewhere is not heard while a dialog is open.
    let outcome = RwSignal::new("");
    let copy = move || {
        let text = copied.clone();
        spawn_local(async move {
            let is_done = browser::copy(text).await;
            outcome.try_set(if is_done { t::copied() } else { t::not_copied() });
        });
    };
    view! {
        <div class="copyable">
            <pre tabindex="0"><code>{text}</code></pre>
            <div class="actions"><Button on_press=copy>{t::copy()}</Button><span role="status">{outcome}</span></div>
        </div>
    }
}
