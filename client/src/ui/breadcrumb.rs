//! Where the page stands: the way up to the list it came from.

use leptos::prelude::*;
use leptos_router::components::A;

use crate::words::ui as t;

/// The way from the top to this page: addresses with their names, then the page itself.
#[component]
pub(crate) fn Breadcrumb(
    /// The pages above, topmost first: address and name.
    above: Vec<(&'static str, String)>,
    /// This page.
    #[prop(into)]
    here: Signal<String>,
) -> impl IntoView {
    let links = above.into_iter().map(|(address, name)| view! { <li><A href=address>{name}</A></li> });
    view! {
        <nav class="breadcrumb" aria-label=t::breadcrumb()>
            <ol>{links.collect_view()}<li aria-current="page">{here}</li></ol>
        </nav>
    }
}
