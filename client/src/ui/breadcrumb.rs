//! Where the page stands: the way up to the list it came from.

use leptos::prelude::*;
use leptos_router::components::A;

use crate::words::ui as t;

/// The way from the top to this page: addresses with their names, then the page itself.
#[component]
pub(crate) fn Breadcrumb<Address>(
    /// The pages above, topmost first: address and name.
    above: Vec<(Address, String)>,
    /// This page.
    #[prop(into)]
    here: Signal<String>,
) -> impl IntoView
where
    Address: Into<String> + 'static,
{
    let links = above.into_iter().map(|(address, name)| {
        let address: String = address.into();
        view! { <li><A href=address exact=true>{name}</A></li> }
    });
    view! {
        <nav class="breadcrumb" aria-label=t::breadcrumb()>
            <ol>{links.collect_view()}<li aria-current="page">{here}</li></ol>
        </nav>
    }
}
