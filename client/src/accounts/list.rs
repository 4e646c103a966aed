//! The accounts, for administrators.

use leptos::prelude::*;
use shared::access::Permission;
use shared::accounts::{Account, AccountStep};

use crate::app::Protected;
use crate::ui::{
    Announcer, Badge, Button, Column, Confirm, Empty, Filter, FilterBar, FormState, Growing, Heading, More,
    Table, TextFilter, Tone,
};
use crate::words::{Say, accounts as t};
use crate::{api, format};

/// The accounts, with search. A closed account ends all its sessions.
#[component]
pub(super) fn AccountList() -> impl IntoView {
    view! { <Protected allowed=|session| session.may(Permission::ManageAccounts)><Accounts/></Protected> }
}

#[component]
fn Accounts() -> impl IntoView {
    let sought = Filter::named("q");
    let list = Growing::<Account>::new(move || api::with_query("/accounts", &[("q", &sought.value())]));
    let form = FormState::new();
    let chosen = RwSignal::new(None::<(Account, AccountStep)>);
    let is_open = RwSignal::new(false);
    let announcer = Announcer::get();
    let take_step = move || {
        let Some((account, step)) = chosen.get_untracked() else { return };
        let path = format!("/accounts/{}/{step}", account.person_id);
        form.save(Ok(()), async move { api::step(&path).await }, move |()| {
            is_open.set(false);
            announcer.say(t::account_changed());
            list.reload();
        });
    };
    let ask = move |account: Account, step: AccountStep| {
        chosen.set(Some((account, step)));
        is_open.set(true);
    };
    view! {
        <Heading text=t::accounts_title()/>
        <FilterBar><TextFilter filter=sought label=t::search_accounts()/></FilterBar>
        <Show when=move || list.is_empty()><Empty title=t::no_accounts()>{t::no_accounts_help()}</Empty></Show>
        <Table caption=t::accounts_title() columns=columns(ask) rows=Signal::derive(move || list.items())
            key=|account: &Account| (account.person_id, account.version, account.disabled_at)/>
        <More list/>
        <Confirm is_open form title=t::change_account_title() consequence=t::change_account_consequence()
            action=t::change_account() on_confirm=take_step/>
    }
}

fn columns(ask: impl Fn(Account, AccountStep) + Copy + Send + Sync + 'static) -> Vec<Column<Account>> {
    vec![
        Column::new(t::name(), |account: &Account| format!("{} {}", account.given_name, account.family_name)),
        Column::new(t::email(), |account: &Account| account.email.clone().unwrap_or_default()),
        Column::new(t::last_login(), |account: &Account| {
            account.last_login_at.map_or_else(|| t::never().to_owned(), format::date_time)
        }),
        Column::new(t::state(), |account: &Account| {
            let (tone, text) = if account.disabled_at.is_some() {
                (Tone::Danger, t::account_closed())
            } else if account.locked_until.is_some_and(|until| until > format::now()) {
                (Tone::Attention, t::account_locked())
            } else {
                (Tone::Success, t::account_open())
            };
            view! { <Badge tone text/> }
        }),
        Column::new(t::action(), move |account: &Account| {
            let buttons = account.allowed_actions.iter().map(|step| {
                let (account, step) = (account.clone(), *step);
                view! { <Button on_press=move || ask(account.clone(), step)>{step.say()}</Button> }
            });
            buttons.collect_view()
        }),
    ]
}
