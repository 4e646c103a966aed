//! One's own second factor: set up with the telephone, confirmed by a code, with recovery codes for the day the telephone is gone.

use leptos::ev;
use leptos::prelude::*;
use shared::accounts::Me;
use shared::accounts::second_factor::{RecoveryCodes, SecondFactor, SecondFactorBegun, ShownCode};

use super::code::{code_field, code_form, new_code_field, new_code_form};
use crate::session::Session;
use crate::ui::badge::Tone;
use crate::ui::button::{Button, Weight};
use crate::ui::copyable::Copyable;
use crate::ui::dialog::{Confirm, Dialog};
use crate::ui::form::{Form, FormState};
use crate::ui::heading::{HEADING, Heading};
use crate::ui::loaded::problem_notice;
use crate::ui::notice::{Announcer, Notice};
use crate::words::accounts as t;
use crate::{api, browser, format, rules};

/// How far the setting up has come.
#[derive(Clone)]
enum Stage {
    /// Nothing is under way.
    Idle,
    /// The app must be told, and show a code.
    Begun(SecondFactorBegun),
    /// It is done; the recovery codes are shown this once.
    Done(RecoveryCodes),
}

/// The id of this section among one's settings.
const PART: &str = "second-factor";

/// Goes on to a stage. The pressed button is gone then, so the focus goes to the heading above: the section's or the page's.
fn go(to: RwSignal<Stage>, stage: Stage) {
    to.set(stage);
    lead_to_heading();
}

fn lead_to_heading() {
    browser::focus(if browser::has_element(PART) { PART } else { HEADING });
}

/// The page for somebody who must set up a second factor before anything else.
#[component]
pub(crate) fn SetUpFirst() -> impl IntoView {
    let stage = RwSignal::new(Stage::Idle);
    view! {
        <div class="narrow">
            <Heading text=t::factor_title()/>
            <Show when=move || matches!(stage.get(), Stage::Idle)>
                <Notice tone=Tone::Attention><p>{t::factor_demanded()}</p></Notice>
                <p>{t::factor_explained()}</p>
                <Begin stage action=t::factor_begin() weight=Weight::Primary/>
            </Show>
            {steps(stage)}
        </div>
    }
}

/// The section among one's settings.
#[component]
pub(super) fn OwnFactor(
    /// How the second factor stands.
    factor: SecondFactor,
) -> impl IntoView {
    let stage = RwSignal::new(Stage::Idle);
    let standing = StoredValue::new(factor);
    let idle = move || match standing.get_value() {
        SecondFactor { confirmed_at: None, .. } => view! {
            <p>{t::factor_explained()}</p>
            <Begin stage action=t::factor_begin() weight=Weight::Secondary/>
        }
        .into_any(),
        factor => view! { <Kept factor stage/> }.into_any(),
    };
    view! {
        <section>
            <h2 id=PART tabindex="-1">{t::factor_title()}</h2>
            <Show when=move || matches!(stage.get(), Stage::Idle)>{idle()}</Show>
            {steps(stage)}
        </section>
    }
}

fn steps(stage: RwSignal<Stage>) -> impl IntoView {
    move || match stage.get() {
        Stage::Idle => ().into_any(),
        Stage::Begun(begun) => view! { <Tell begun stage/> }.into_any(),
        Stage::Done(codes) => view! { <Codes codes stage/> }.into_any(),
    }
}

/// Begins, and asks the server for what the app must know.
#[component]
fn Begin(
    /// Where it is put.
    stage: RwSignal<Stage>,
    /// What the button says.
    action: &'static str,
    /// How much it stands out.
    weight: Weight,
) -> impl IntoView {
    let form = FormState::new();
    let begin = move || {
        let call = async move { api::post::<SecondFactorBegun>("/me/second-factor", &()).await };
        form.save(Ok(()), call, move |begun| go(stage, Stage::Begun(begun)));
    };
    view! {
        {move || form.problem().map(|problem| problem_notice(&problem, begin))}
        <div class="actions"><Button weight on_press=begin>{action}</Button></div>
    }
}

/// Shows what the app must know, and takes the code that the app shows then.
#[component]
fn Tell(
    /// What the app must know.
    begun: SecondFactorBegun,
    /// What comes next.
    stage: RwSignal<Stage>,
) -> impl IntoView {
    let (form, code) = (new_code_form(), RwSignal::new(String::new()));
    let save = move || {
        let body = ShownCode { code: code.get_untracked() };
        let checked = rules::check(&body);
        let call = async move { api::post::<RecoveryCodes>("/me/second-factor/confirm", &body).await };
        form.save(checked, call, move |codes| stage.set(Stage::Done(codes)));
    };
    let beside = view! { <Button on_press=move || go(stage, Stage::Idle)>{t::cancel()}</Button> };
    let picture = String::from(js_sys::encode_uri_component(&begun.picture));
    view! {
        <ol class="steps">
            <li>{t::factor_app()}</li>
            <li>
                <p class="on-phone"><a href=begun.uri class="button">{t::factor_same_telephone()}</a></p>
                <p>{t::factor_scan()}</p>
                <img class="qr" src=format!("data:image/svg+xml,{picture}") alt=t::factor_picture() width="240" height="240"/>
                <details>
                    <summary>{t::factor_type()}</summary>
                    <p>{t::factor_key()}</p>
                    <Copyable text=begun.key/>
                </details>
            </li>
            <li>
                <Form state=form action=t::factor_confirm() on_submit=save beside=beside.into_any()>
                    {new_code_field(form, code)}
                </Form>
            </li>
        </ol>
    }
}

/// Recovery codes, shown this once. The dialog closes only when somebody says that they have saved the codes. Leaving the page asks
/// first.
#[component]
fn Codes(
    /// The recovery codes.
    codes: RecoveryCodes,
    /// What comes next.
    stage: RwSignal<Stage>,
) -> impl IntoView {
    let session = Session::get();
    let (form, announcer, is_open) = (FormState::new(), Announcer::get(), RwSignal::new(true));
    let text = codes.codes.join("\n");
    let file = format!("{}\r\n\r\n{}\r\n", t::codes_file_title(), codes.codes.join("\r\n"));
    let keep = move || {
        // If the browser cannot save the file, the codes can still be copied from the page.
        let _ = api::download::save(file.as_bytes(), "text/plain;charset=utf-8", t::codes_file_name());
    };
    let done = move || {
        form.save(Ok(()), async move { api::get::<Me>("/me").await }, move |me| {
            is_open.set(false);
            session.now_is(me);
            announcer.say(t::factor_is_on());
            go(stage, Stage::Idle);
        });
    };
    let warning = window_event_listener(ev::beforeunload, |event| event.prevent_default());
    on_cleanup(move || warning.remove());
    browser::focus("recovery-codes");
    let content = move || {
        let keep = keep.clone();
        view! {
            <div class="secret">
                {move || form.problem().map(|problem| problem_notice(&problem, done))}
                <div id="recovery-codes" tabindex="-1"><Notice tone=Tone::Attention><p>{t::codes_lead()}</p></Notice></div>
                <Copyable text=text.clone()/>
                <div class="actions">
                    <Button on_press=keep>{t::codes_download()}</Button>
                    <Button weight=Weight::Primary is_busy=Signal::derive(move || form.is_busy()) on_press=done>
                        {t::codes_kept()}
                    </Button>
                </div>
            </div>
        }
    };
    view! { <Dialog is_open is_held=true title=t::codes_title()>{content.clone()()}</Dialog> }
}

/// How it stands, and what can be done with it.
#[component]
fn Kept(
    /// How it stands.
    factor: SecondFactor,
    /// What is under way.
    stage: RwSignal<Stage>,
) -> impl IntoView {
    let (is_renewing, is_ending) = (RwSignal::new(false), RwSignal::new(false));
    let form = FormState::new();
    let since = factor.confirmed_at.map(format::date).unwrap_or_default();
    let renew = move || {
        let call = async move { api::post::<RecoveryCodes>("/me/second-factor/recovery-codes", &()).await };
        form.save(Ok(()), call, move |codes| {
            is_renewing.set(false);
            stage.set(Stage::Done(codes));
        });
    };
    let few = (factor.recovery_codes <= 2)
        .then(|| view! { <Notice tone=Tone::Attention><p>{t::codes_few()}</p></Notice> });
    let end = (!factor.demanded).then(|| {
        view! { <Button on_press=move || is_ending.set(true)>{t::factor_end()}</Button> }
    });
    view! {
        <dl class="facts">
            <div><dt>{t::state()}</dt><dd>{t::factor_since(&since)}</dd></div>
            <div><dt>{t::codes_title()}</dt><dd>{t::codes_left(&factor.recovery_codes.to_string())}</dd></div>
        </dl>
        {few}
        <div class="actions">
            <Button on_press=move || is_renewing.set(true)>{t::codes_renew()}</Button>
            {end}
        </div>
        <Begin stage action=t::factor_other_telephone() weight=Weight::Secondary/>
        <Confirm is_open=is_renewing form title=t::codes_renew_title() consequence=t::codes_renew_consequence()
            action=t::codes_renew() on_confirm=renew/>
        <End is_open=is_ending/>
    }
}

/// Ends it, by a code.
#[component]
fn End(
    /// True while it is asked.
    is_open: RwSignal<bool>,
) -> impl IntoView {
    let (session, announcer) = (Session::get(), Announcer::get());
    let code = RwSignal::new(String::new());
    let form = code_form(code);
    Effect::new(move || {
        if is_open.get() {
            form.clear();
            code.set(String::new());
        }
    });
    let save = move || {
        let body = ShownCode { code: code.get_untracked() };
        let checked = rules::check(&body);
        let call = async move {
            api::tell("/me/second-factor/end", &body).await?;
            api::get::<Me>("/me").await
        };
        form.save(checked, call, move |me| {
            is_open.set(false);
            session.now_is(me);
            announcer.say(t::factor_is_off());
            lead_to_heading();
        });
    };
    let content = move || {
        let beside = view! { <Button on_press=move || is_open.set(false)>{t::cancel()}</Button> };
        view! {
            <Form state=form action=t::factor_end() weight=Weight::Danger on_submit=save beside=beside.into_any()>
                <p>{t::factor_end_consequence()}</p>
                {code_field(form, code)}
            </Form>
        }
    };
    view! { <Dialog is_open title=t::factor_end_title().to_owned()>{content}</Dialog> }
}
