//! Parts of a page, each with an address of its own: the chosen one stands in the query.

use leptos::prelude::*;
use leptos_router::hooks::{use_location, use_query_map};

/// One part of a page that has its parts as tabs. A slice that adds a part to another slice's page has one of these.
pub(crate) struct Part<Shown: 'static, Open: 'static> {
    /// Its word in the address.
    pub(crate) word: &'static str,
    /// Its name.
    pub(crate) name: fn() -> &'static str,
    /// True for those who see it.
    pub(crate) is_for: fn(&Shown) -> bool,
    /// Draws it.
    pub(crate) draw: fn(Open) -> AnyView,
}

/// Links to the parts of a page. The part whose word is in `?tab=` is open; the first one where there is none.
#[component]
pub(crate) fn Tabs(
    /// What the parts are parts of.
    #[prop(into)]
    label: String,
    /// Each part's word in the address, and its name.
    tabs: Vec<(&'static str, String)>,
) -> impl IntoView {
    let path = use_location().pathname;
    let current = current_tab(tabs.first().map_or("", |(word, _)| word));
    let links = tabs.into_iter().map(|(word, name)| {
        let address = move || format!("{}?tab={word}", path.get());
        let is_current = move || (current.get() == word).then_some("page");
        view! { <li><a href=address aria-current=is_current>{name}</a></li> }
    });
    view! { <nav class="tabs" aria-label=label><ul>{links.collect_view()}</ul></nav> }
}

/// The word of the part that is open.
pub(crate) fn current_tab(first: &'static str) -> Memo<String> {
    let query = use_query_map();
    Memo::new(move |_| query.with(|query| query.get("tab")).unwrap_or_else(|| first.to_owned()))
}
