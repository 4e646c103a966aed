//! What the pages about the app have in common.

use leptos::prelude::*;
use shared::service::Installation;

use crate::api;
use crate::ui::loaded::Remote;

/// Whose service this is.
pub(super) fn installation() -> Remote<Installation> {
    Remote::new(|| async { api::get::<Installation>("/installation").await })
}

/// The address to write to, where the installation names one.
pub(super) fn contact(whose: Remote<Installation>) -> impl IntoView {
    move || {
        let email = whose.value()?.contact_email?;
        let address = format!("mailto:{email}");
        Some(view! { <p><a href=address>{email}</a></p> })
    }
}

/// A heading and its paragraphs.
pub(super) fn section(title: &'static str, paragraphs: &[&'static str]) -> AnyView {
    let paragraphs = paragraphs.iter().map(|text| view! { <p>{*text}</p> }).collect_view();
    view! { <section><h2>{title}</h2>{paragraphs}</section> }.into_any()
}
