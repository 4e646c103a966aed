//! Pages for those who are logged in: everybody else is led to the login first.

use leptos::prelude::*;
use leptos_router::NavigateOptions;
use leptos_router::hooks::{use_location, use_navigate};

use crate::api;
use crate::session::Session;
use crate::ui::heading::Heading;
use crate::words::app as t;

/// Content that only somebody who is logged in may see. Others are sent to the login, and come back afterwards.
#[component]
pub(crate) fn Protected(
    /// True for those who may see it, beyond being logged in.
    #[prop(default = |_| true)]
    allowed: fn(Session) -> bool,
    /// The page.
    children: ChildrenFn,
) -> impl IntoView {
    let session = Session::get();
    let location = use_location();
    let navigate = use_navigate();
    Effect::new(move || {
        if !session.is_logged_in() {
            let back =
                format!("{}{}", location.pathname.get_untracked(), query(&location.search.get_untracked()));
            let address = api::with_query("/login", &[("back", &back)]);
            navigate(&address, NavigateOptions { replace: true, ..NavigateOptions::default() });
        }
    });
    // Another person or other rights draw the page anew. A new login of one and the same person does not.
    let who = Memo::new(move |_| {
        let person = session.me().map(|me| me.person_id);
        (person, allowed(session))
    });
    move || match who.get() {
        (None, _) => ().into_any(),
        (Some(_), false) => view! { <Forbidden/> }.into_any(),
        (Some(_), true) => children().into_any(),
    }
}

/// Says that the page is for others.
#[component]
pub(crate) fn Forbidden() -> impl IntoView {
    view! { <Heading text=t::forbidden_title()/><p>{t::forbidden()}</p> }
}

fn query(search: &str) -> String {
    if search.is_empty() { String::new() } else { format!("?{}", search.trim_start_matches('?')) }
}
