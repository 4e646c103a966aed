//! The accessibility statement (tillgänglighetsredogörelse) that lag (2018:1937) wants, with the contents it names.

use leptos::prelude::*;

use super::parts::{contact, installation, section};
use crate::browser;
use crate::ui::heading::Heading;
use crate::words::accessibility as t;

/// Where one complains to the supervising authority.
const COMPLAINTS: &str = "https://www.digg.se/tdosanmalan";

/// The statement.
#[component]
pub(super) fn Accessibility() -> impl IntoView {
    let whose = installation();
    let body = move || {
        let named = whose.value().and_then(|installation| installation.organisation_name);
        t::lead(&named.unwrap_or_else(|| t::network().to_owned()))
    };
    view! {
        <article class="prose">
            <Heading text=t::title()/>
            <p class="lead">{body}</p>
            <p>{t::service(&browser::origin())}</p>
            {section(t::degree_title(), &[t::degree()])}
            <section>
                <h2>{t::known_title()}</h2>
                <p>{t::known_lead()}</p>
                <ul><li>{t::known_swagger()}</li><li>{t::known_tests()}</li></ul>
            </section>
            {section(t::exempt_title(), &[t::exempt()])}
            {section(t::outside_title(), &[t::outside()])}
            <section>
                <h2>{t::feedback_title()}</h2>
                <p>{t::feedback()}</p>
                {contact(whose)}
            </section>
            <section>
                <h2>{t::complaint_title()}</h2>
                <p>{t::complaint()}</p>
                <p><a href=COMPLAINTS>{t::complaint_link()}</a></p>
            </section>
            {section(t::method_title(), &[t::method(), t::dates()])}
        </article>
    }
}
