//! The outbox: which mail was written to whom, and whether it has left.

use leptos::prelude::*;
use shared::accounts::access::Accounts;
use shared::messages::{Mail, MailState};

use crate::protected::Protected;
use crate::ui::badge::{Badge, Tone};
use crate::ui::button::Button;
use crate::ui::empty::Empty;
use crate::ui::field::Options;
use crate::ui::filter::{ChoiceFilter, Filter, FilterBar};
use crate::ui::growing::{Growing, More};
use crate::ui::heading::Heading;
use crate::ui::table::{Column, Table};
use crate::words::{Say, messages as t};
use crate::{api, format};

/// The outbox, for administrators.
#[component]
pub(super) fn Outbox() -> impl IntoView {
    view! { <Protected allowed=|session| session.may(Accounts::Manage)><Mails/></Protected> }
}

#[component]
fn Mails() -> impl IntoView {
    let state = Filter::named("state");
    let list = Growing::<Mail>::new(move || api::with_query("/mails", &[("state", &state.value())]));
    let states: Options =
        MailState::ALL.iter().map(|state| (state.word().to_owned(), state.say().to_owned())).collect();
    view! {
        <Heading text=t::title()>
            <p class="count" role="status">{move || list.total().map(t::count)}</p>
        </Heading>
        <p class="lead">{t::lead()}</p>
        <FilterBar>
            <ChoiceFilter filter=state label=t::state() options=Signal::stored(states)/>
            <Button on_press=move || list.reload()>{t::look_again()}</Button>
        </FilterBar>
        <Show when=move || list.is_empty()><Empty title=t::none()>{t::none_help()}</Empty></Show>
        <Show when=move || !list.items().is_empty()>
            <Table caption=t::title() columns=columns() rows=Signal::derive(move || list.items())
                key=|mail: &Mail| (mail.id, mail.state, mail.attempts)/>
        </Show>
        <More list/>
    }
}

/// What is shown of each mail.
pub(super) fn columns() -> Vec<Column<Mail>> {
    vec![
        Column::new(t::recipient(), |mail: &Mail| {
            if mail.recipient.is_empty() {
                t::somebody_protected().to_owned()
            } else {
                mail.recipient.clone()
            }
        }),
        Column::new(t::subject(), |mail: &Mail| {
            let subject = mail.subject.clone();
            let body = mail.body.clone().map(|body| {
                view! { <details><summary>{t::show_body()}</summary><pre class="letter">{body}</pre></details> }
            });
            view! { <div lang=mail.language.word()><span>{subject}</span>{body}</div> }
        }),
        Column::new(t::state(), |mail: &Mail| {
            let failure = mail.failure.clone();
            let tries = (mail.attempts > 1 || (mail.attempts > 0 && mail.state != MailState::Sent))
                .then(|| view! { <br/><span class="muted">{t::attempts(i64::from(mail.attempts))}</span> });
            let failure = failure.map(|why| view! { <br/><span class="muted">{why}</span> });
            view! { <div><Badge tone=tone(mail.state) text=mail.state.say()/>{tries}{failure}</div> }
        }),
        Column::new(t::when(), |mail: &Mail| {
            let left = match (mail.state, mail.sent_at) {
                (_, Some(at)) => t::sent_at(&format::date_time(at)),
                (MailState::Waiting, None) => t::leaves_after(&format::date_time(mail.due_at)),
                _ => t::written_at(&format::date_time(mail.created_at)),
            };
            view! { <span>{left}</span> }
        }),
    ]
}

const fn tone(state: MailState) -> Tone {
    match state {
        MailState::Waiting => Tone::Info,
        MailState::Sent => Tone::Success,
        MailState::Failed => Tone::Danger,
        MailState::Cancelled => Tone::Neutral,
    }
}
