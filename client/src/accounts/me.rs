//! My settings: who I am here, in which language, what I may do, and the way to a new password.

use leptos::prelude::*;
use leptos_router::components::A;
use shared::access::{Grant, Right};
use shared::accounts::{Language, Me, MyChanges, PasswordReset};

use super::factor::OwnFactor;
use crate::members::deputies::Deputies;
use crate::members::directory::OrganisationLink;
use crate::protected::Protected;
use crate::session::Session;
use crate::ui::badge::Tone;
use crate::ui::button::Weight;
use crate::ui::field::{Checkbox, Select};
use crate::ui::form::{Form, FormState};
use crate::ui::heading::Heading;
use crate::ui::notice::{Announcer, Notice};
use crate::words::{Say, accounts as t};
use crate::{api, format, language};

/// My settings.
#[component]
pub(super) fn MySettings() -> impl IntoView {
    let page = || Session::get().me_now().map(|me| view! { <Settings me/> });
    view! { <Protected>{page}</Protected> }
}

#[component]
fn Settings(
    /// Who is logged in.
    me: Me,
) -> impl IntoView {
    let name = format!("{} {}", me.given_name, me.family_name);
    let person = format!("/persons/{}", me.person_id);
    let rights = rights(&me.grants);
    let refused = me.email_refused_at.map(|at| {
        view! { <Notice tone=Tone::Attention><p>{t::me_email_refused(&format::date(at))}</p></Notice> }
    });
    // A school leader can let others approve for them.
    let led = me.grants.iter().filter(|grant| grant.right == Right::SchoolLeader);
    let deputies = led.map(|grant| view! { <Deputies unit=grant.organisation_id/> }).collect_view();
    // The section is drawn anew when the second factor has been set up or ended.
    let session = Session::get();
    let standing = Memo::new(move |_| session.me().map(|me| me.second_factor));
    let factor = move || standing.get().map(|factor| view! { <OwnFactor factor/> });
    view! {
        <Heading text=t::me_title()/>
        {refused}
        <div class="part">
        <section>
            <h2>{t::me_who()}</h2>
            <dl class="facts">
                <div><dt>{t::name()}</dt><dd>{name}</dd></div>
                <div><dt>{t::email()}</dt><dd>{me.email.clone()}</dd></div>
                {rights}
            </dl>
            <p class="muted">{t::me_wrong()}</p>
            <div class="actions"><A href=person attr:class="button">{t::me_assignments()}</A></div>
        </section>
        {deputies}
        <section><h2>{t::language()}</h2><LanguageForm now=me.language/></section>
        <section><h2>{t::digest_title()}</h2><DigestForm now=me.digest/></section>
        <section><h2>{t::password()}</h2><PasswordForm email=me.email/></section>
        {factor}
        <section>
            <h2>{t::me_calendar()}</h2>
            <p>{t::me_calendar_explained()}</p>
            <div class="actions"><A href="/calendar" attr:class="button">{t::see_calendar()}</A></div>
        </section>
        <section>
            <h2>{t::sessions_title()}</h2>
            <p>{t::me_sessions()}</p>
            <div class="actions"><A href="/sessions" attr:class="button">{t::see_sessions()}</A></div>
        </section>
        </div>
    }
}

/// What one may do beyond one's own, and where.
fn rights(grants: &[Grant]) -> impl IntoView + use<> {
    let lines = grants.iter().map(|grant| {
        view! { <li>{grant.right.say()}", "<OrganisationLink id=grant.organisation_id/></li> }
    });
    let lines = lines.collect_view();
    (!grants.is_empty()).then(|| view! { <div><dt>{t::me_rights()}</dt><dd><ul>{lines}</ul></dd></div> })
}

/// The language of screens and mail; the screens follow at once.
#[component]
fn LanguageForm(
    /// What it is now.
    now: Language,
) -> impl IntoView {
    let (form, announcer) = (FormState::new(), Announcer::get());
    let chosen = RwSignal::new(now.word().to_owned());
    let options =
        Language::ALL.iter().map(|one| (one.word().to_owned(), one.say().to_owned())).collect::<Vec<_>>();
    let save = move || {
        let Ok(wanted) = chosen.get_untracked().parse::<Language>() else { return };
        let change = MyChanges { language: Some(wanted), ..MyChanges::default() };
        form.save(Ok(()), async move { api::settle::<Me>("/me", &change).await }, move |me| {
            if me.language == language::current() {
                announcer.say(t::language_saved());
            } else {
                language::switch(me.language);
            }
        });
    };
    view! {
        <Form state=form action=t::save_language() weight=Weight::Secondary on_submit=save>
            <Select form pointer="/language" label=t::language_hint() value=chosen
                options=Signal::stored(options) required=true/>
        </Form>
    }
}

/// Whether the day's tasks come by mail.
#[component]
fn DigestForm(
    /// Whether they do now.
    now: bool,
) -> impl IntoView {
    let (form, announcer, session) = (FormState::new(), Announcer::get(), Session::get());
    let wants = RwSignal::new(now);
    let save = move || {
        let change = MyChanges { digest: Some(wants.get_untracked()), ..MyChanges::default() };
        form.save(Ok(()), async move { api::settle::<Me>("/me", &change).await }, move |me| {
            session.now_is(me);
            announcer.say(t::digest_saved());
        });
    };
    view! {
        <Form state=form action=t::save_digest() weight=Weight::Secondary on_submit=save>
            <Checkbox form pointer="/digest" label=t::digest() hint=t::digest_hint() value=wants/>
        </Form>
    }
}

/// A link to choose a new password, to one's own address.
#[component]
fn PasswordForm(
    /// One's own address.
    email: String,
) -> impl IntoView {
    let (form, announcer) = (FormState::new(), Announcer::get());
    let explained = t::password_explained(&email);
    let send = move || {
        let body = PasswordReset { email: email.clone() };
        let said = t::password_link_sent(&email);
        form.save(Ok(()), async move { api::tell("/password-resets", &body).await }, move |()| {
            announcer.say(said);
        });
    };
    view! { <p>{explained}</p><Form state=form action=t::send_link() weight=Weight::Secondary on_submit=send/> }
}
