//! A person's account: whether there is one, how it stands, and the invitation to have one.

use leptos::prelude::*;
use shared::accounts::access::Accounts;
use shared::accounts::{Account, AccountStep};
use shared::members::persons::PersonDetail;

use super::super::find::full_name;
use crate::accounts::list::{account_badge, confirm_step, factor_badge, send_step};
use crate::session::Session;
use crate::ui::button::Button;
use crate::ui::form::{Form, FormState};
use crate::ui::heading::HEADING;
use crate::ui::loaded::{Loaded, Remote};
use crate::ui::notice::Announcer;
use crate::words::{Say, accounts, members as t};
use crate::{api, browser, format};

/// A person's account, as far as one may see it.
#[component]
pub(super) fn AccountPart(
    /// The person.
    detail: Signal<PersonDetail>,
) -> impl IntoView {
    let manages = Session::get().may(Accounts::Manage);
    let has_account = Memo::new(move |_| detail.with(|detail| detail.has_account));
    move || match (has_account.get(), manages) {
        (false, _) => view! { <Invite detail/> }.into_any(),
        (true, false) => view! { <p>{t::has_account()}</p> }.into_any(),
        (true, true) => view! { <Known detail/> }.into_any(),
    }
}

/// Nobody logs in as this person yet: a link to choose a password can be sent.
#[component]
fn Invite(
    /// The person.
    detail: Signal<PersonDetail>,
) -> impl IntoView {
    let (form, announcer) = (FormState::new(), Announcer::get());
    let is_sent = RwSignal::new(false);
    move || {
        let (id, email) = detail.with(|detail| (detail.person.id, detail.person.email.clone()));
        let Some(email) = email else {
            return view! { <p>{t::no_account()}</p><p>{t::no_address()}</p> }.into_any();
        };
        let said = t::invitation_sent(&email);
        let done = said.clone();
        let invite = move || {
            let said = said.clone();
            form.save(Ok(()), async move { api::step(&format!("/accounts/{id}/invite")).await }, move |()| {
                is_sent.set(true);
                announcer.say(said);
            });
        };
        view! {
            <p>{t::no_account()}</p>
            <p class="muted">{move || if is_sent.get() { done.clone() } else { t::invite_explained(&email) }}</p>
            <Form state=form action=t::invite() on_submit=invite/>
        }
        .into_any()
    }
}

/// The account as administrators see it.
#[component]
fn Known(
    /// The person.
    detail: Signal<PersonDetail>,
) -> impl IntoView {
    let id = detail.with_untracked(|detail| detail.person.id);
    let remote = Remote::new(move || async move { api::get::<Account>(&format!("/accounts/{id}")).await });
    let (form, is_open, announcer) = (FormState::new(), RwSignal::new(false), Announcer::get());
    let (step, reason) = (RwSignal::new(AccountStep::Disable), RwSignal::new(String::new()));
    let take = move || {
        let call = send_step(id, step.get_untracked(), reason.get_untracked());
        form.save(Ok(()), call, move |()| {
            is_open.set(false);
            announcer.say(t::account_changed());
            remote.reload();
            // The buttons are drawn anew, because other steps are possible with the account now.
            browser::focus(HEADING);
        });
    };
    let draw = move |account: Account| {
        let buttons = account.allowed_actions.iter().map(|allowed| {
            let allowed = *allowed;
            let press = move || {
                step.set(allowed);
                reason.set(String::new());
                is_open.set(true);
            };
            view! { <Button on_press=press>{allowed.say()}</Button> }
        });
        let buttons = buttons.collect_view();
        view! {
            <dl class="facts">
                <div><dt>{t::state()}</dt><dd>{account_badge(&account)}</dd></div>
                <div><dt>{accounts::factor_title()}</dt><dd>{factor_badge(&account)}</dd></div>
                <div><dt>{t::logs_in_with()}</dt><dd>{account.email.clone().unwrap_or_else(|| "–".to_owned())}</dd></div>
                <div><dt>{t::language()}</dt><dd>{account.language.say()}</dd></div>
                <div><dt>{t::last_login()}</dt>
                    <dd>{account.last_login_at.map_or_else(|| t::never().to_owned(), format::date_time)}</dd></div>
                <div><dt>{t::account_made()}</dt><dd>{format::date(account.created_at)}</dd></div>
            </dl>
            <div class="actions">{buttons}</div>
        }
    };
    let name = move || detail.with(|detail| full_name(&detail.person));
    let confirm = move || confirm_step((is_open, form, reason), step.get(), &name(), take);
    view! { <Loaded remote let:account>{draw(account)}</Loaded>{confirm} }
}
