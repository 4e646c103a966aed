//! Whether a certificate holds: for anybody who has its code.

use leptos::prelude::*;
use shared::certificates::{CertificateCheck, CodeToCheck, Verdict};

use super::figures::{duration, rate};
use crate::ui::badge::Tone;
use crate::ui::field::TextField;
use crate::ui::form::{Form, FormState};
use crate::ui::heading::Heading;
use crate::ui::notice::Notice;
use crate::words::{Say, certificates as t};
use crate::{api, browser, format};

/// Asks for a code, and tells which certificate it belongs to. The link on the paper brings the code in the fragment, which no log
/// holds; opening the link asks nothing yet.
#[component]
pub(super) fn CheckPage() -> impl IntoView {
    let form = FormState::new();
    let code = RwSignal::new(browser::fragment());
    let found = RwSignal::new(None::<CertificateCheck>);
    let check = move || {
        found.set(None);
        let body = CodeToCheck { code: code.get_untracked().trim().to_owned() };
        let checked = body.read().map(drop);
        let call = async move { api::post_unnamed("/certificate-checks", &body).await };
        form.save(checked, call, move |told| {
            found.set(Some(told));
            browser::focus("verdict");
        });
    };
    view! {
        <div class="narrow stack">
            <Heading text=t::check_title()/>
            <p class="lead">{t::check_lead()}</p>
            <Form state=form action=t::check() on_submit=check>
                <TextField form pointer="/code" label=t::code() hint=t::code_hint() value=code required=true/>
            </Form>
            {move || found.get().map(|told| verdict(&told))}
        </div>
    }
}

fn verdict(told: &CertificateCheck) -> impl IntoView + use<> {
    let (tone, lead) = match (told.verdict, told.revoked_at) {
        (Verdict::Valid, _) => (Tone::Success, t::valid_lead().to_owned()),
        (Verdict::Revoked, Some(at)) => (Tone::Danger, t::revoked_on(&format::date(at))),
        (Verdict::Revoked, None) => (Tone::Danger, t::revoked().to_owned()),
    };
    let said = told.verdict.say();
    let name = told.name.clone().unwrap_or_else(|| t::name_hidden().to_owned());
    let issued = if told.issuer.is_empty() {
        format::date(told.issued_at)
    } else {
        t::issued_by(&format::date(told.issued_at), &told.issuer)
    };
    let attended = format!("{}, {}", rate(told.rate), duration(told.minutes));
    let facts = [
        (t::name(), name),
        (t::activity(), told.activity_title.clone()),
        (t::attended(), attended),
        (t::issued(), issued),
        (t::code(), told.code.clone()),
    ];
    let facts = facts.map(|(name, fact)| view! { <div><dt>{name}</dt><dd>{fact}</dd></div> });
    let occasions = told.occasions.iter().map(|one| {
        let when = format::span(one.starts_at, one.ends_at);
        let title = if one.title.is_empty() { String::new() } else { format!(": {}", one.title) };
        view! { <li>{when}{title}</li> }
    });
    view! {
        <section class="stack" id="verdict" tabindex="-1" aria-label=said>
            <Notice tone><p role="status"><strong>{said}</strong>" "{lead}</p></Notice>
            <dl class="facts">{facts.collect_view()}</dl>
            <h2>{t::occasions()}</h2>
            <ul>{occasions.collect_view()}</ul>
        </section>
    }
}
