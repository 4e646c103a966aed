//! A page's heading: it names the page in the browser's title, and takes the focus when one comes to it.

use std::sync::atomic::{AtomicBool, Ordering};

use leptos::prelude::*;

use crate::browser;

/// The first page of a visit starts at the top, as everywhere on the web; later ones start at their heading.
static IS_FIRST: AtomicBool = AtomicBool::new(true);

/// Where a long word may be broken on a narrow screen; the browser's title shows it as it is.
const SOFT_HYPHEN: char = '\u{ad}';

/// The heading's id, for code that leads the focus back to it.
pub(crate) const HEADING: &str = "heading";

/// The heading of a page. Each page has one.
#[component]
pub(crate) fn Heading(
    /// What the page is called.
    #[prop(into)]
    text: Signal<String>,
    /// What stands beside it, such as a badge.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    Effect::new(move || browser::set_title(&format!("{} – Samverka", text.get().replace(SOFT_HYPHEN, ""))));
    if !IS_FIRST.swap(false, Ordering::Relaxed) {
        browser::focus(HEADING);
    }
    view! {
        <div class="heading">
            <h1 id=HEADING tabindex="-1">{text}</h1>
            {children.map(|children| children())}
        </div>
    }
}
