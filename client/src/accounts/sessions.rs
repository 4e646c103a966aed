//! Where one is logged in, and the way to end it.

use leptos::prelude::*;
use shared::accounts::Session as Login;
use shared::devices::Device;
use shared::ids::SessionId;

use crate::protected::Protected;
use crate::session::Session;
use crate::ui::badge::{Badge, Tone};
use crate::ui::button::Button;
use crate::ui::dialog::Confirm;
use crate::ui::form::FormState;
use crate::ui::growing::{Growing, More};
use crate::ui::heading::Heading;
use crate::ui::notice::Announcer;
use crate::ui::table::{Column, Table};
use crate::words::accounts as t;
use crate::{api, format};

/// The devices one is logged in on.
#[component]
pub(super) fn MySessions() -> impl IntoView {
    view! { <Protected><Sessions/></Protected> }
}

#[component]
fn Sessions() -> impl IntoView {
    let own = Session::get().me_now().map(|me| me.session_id);
    let list = Growing::<Login>::new(|| "/me/sessions".to_owned());
    let form = FormState::new();
    let chosen = RwSignal::new(None::<SessionId>);
    let is_open = RwSignal::new(false);
    let announcer = Announcer::get();
    let revoke = move || {
        let Some(id) = chosen.get_untracked() else { return };
        let call = async move { api::delete(&format!("/me/sessions/{id}")).await };
        form.save(Ok(()), call, move |()| {
            is_open.set(false);
            announcer.say(t::session_ended());
            list.reload();
        });
    };
    let ask = move |id: SessionId| {
        chosen.set(Some(id));
        is_open.set(true);
    };
    let columns = vec![
        Column::new(t::device(), |login: &Login| device(&login.device)),
        Column::new(t::last_used(), |login: &Login| format::date_time(login.last_used_at)),
        Column::new(t::logged_in_at(), |login: &Login| format::date_time(login.created_at)),
        Column::new(t::ends_at(), |login: &Login| format::date_time(login.expires_at)),
        Column::new(t::action(), move |login: &Login| {
            let id = login.id;
            if own == Some(id) {
                view! { <Badge tone=Tone::Info text=t::this_device()/> }.into_any()
            } else {
                view! { <Button on_press=move || ask(id)>{t::end_session()}</Button> }.into_any()
            }
        }),
    ];
    view! {
        <Heading text=t::sessions_title()/>
        <p class="lead">{t::sessions_lead()}</p>
        <Table caption=t::sessions_title() columns rows=Signal::derive(move || list.items()) key=|login: &Login| login.id/>
        <More list/>
        <Confirm is_open form title=t::end_session_title() consequence=t::end_session_consequence() action=t::end_session()
            on_confirm=revoke/>
    }
}

/// `Firefox på Windows`. A program that is no browser is called by the first word of its user agent.
fn device(agent: &str) -> String {
    match Device::of(agent) {
        Device { browser: Some(browser), system: Some(system) } => t::device_on(browser, system),
        Device { browser: Some(name), .. } | Device { system: Some(name), .. } => name.to_owned(),
        Device { .. } => agent.split_whitespace().next().unwrap_or(t::device_unknown()).to_owned(),
    }
}
