//! The privacy notice: what articles 13 and 14 of the GDPR want said.

use leptos::prelude::*;

use super::parts::{contact, installation, section};
use crate::ui::heading::Heading;
use crate::words::privacy as t;

/// The notice.
#[component]
pub(super) fn Privacy() -> impl IntoView {
    let whose = installation();
    let controller = move || {
        let named = whose.value().and_then(|installation| installation.organisation_name);
        named.map_or_else(|| t::who().to_owned(), |name| t::who_named(&name))
    };
    view! {
        <article class="prose">
            <Heading text=t::title()/>
            <p class="lead">{t::lead()}</p>
            <section>
                <h2>{t::who_title()}</h2>
                <p>{controller}</p>
                {contact(whose)}
            </section>
            {section(t::what_title(), &[t::what(), t::what_not()])}
            {section(t::why_title(), &[t::why(), t::legal_ground()])}
            {section(t::seen_title(), &[t::seen(), t::seen_protected()])}
            {section(t::answers_title(), &[t::answers()])}
            {section(t::kept_title(), &[t::kept(), t::public_records()])}
            {section(t::cookies_title(), &[t::cookies()])}
            {section(t::rights_title(), &[t::rights(), t::authority()])}
        </article>
    }
}
