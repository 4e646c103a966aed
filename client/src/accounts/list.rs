//! The accounts, for administrators.

use leptos::prelude::*;
use leptos_router::components::A;
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
    let confirm = move || {
        chosen.get().map(|(account, step)| {
            view! {
                <Confirm is_open form title=step_title(step, &name(&account)) consequence=step_consequence(step)
                    action=step.say() on_confirm=take_step/>
            }
        })
    };
    view! {
        <Heading text=t::accounts_title()>
            <p class="count" role="status">{move || list.total().map(t::accounts_count)}</p>
        </Heading>
        <p class="lead">{t::accounts_lead()}</p>
        <FilterBar><TextFilter filter=sought label=t::search_accounts()/></FilterBar>
        <Show when=move || list.is_empty()><Empty title=t::no_accounts()>{t::no_accounts_help()}</Empty></Show>
        <Show when=move || !list.items().is_empty()>
            <Table caption=t::accounts_title() columns=columns(ask) rows=Signal::derive(move || list.items())
                key=|account: &Account| (account.person_id, account.version, account.disabled_at)/>
        </Show>
        <More list/>
        {confirm}
    }
}

fn name(account: &Account) -> String {
    format!("{} {}", account.given_name, account.family_name)
}

/// What one asks before the step.
pub(crate) fn step_title(step: AccountStep, name: &str) -> String {
    match step {
        AccountStep::Disable => t::disable_title(name),
        AccountStep::Enable => t::enable_title(name),
    }
}

/// What comes of the step.
pub(crate) fn step_consequence(step: AccountStep) -> &'static str {
    match step {
        AccountStep::Disable => t::disable_consequence(),
        AccountStep::Enable => t::enable_consequence(),
    }
}

/// How an account stands.
pub(crate) fn account_badge(account: &Account) -> impl IntoView + use<> {
    let (tone, text) = if account.disabled_at.is_some() {
        (Tone::Danger, t::account_closed())
    } else if account.locked_until.is_some_and(|until| until > format::now()) {
        (Tone::Attention, t::account_locked())
    } else {
        (Tone::Success, t::account_open())
    };
    view! { <Badge tone text/> }
}

fn columns(ask: impl Fn(Account, AccountStep) + Copy + Send + Sync + 'static) -> Vec<Column<Account>> {
    vec![
        Column::new(t::name(), |account: &Account| {
            let name = name(account);
            view! { <A href=format!("/persons/{}?tab=account", account.person_id)>{name}</A> }
        }),
        Column::new(t::email(), |account: &Account| account.email.clone().unwrap_or_else(|| "–".to_owned())),
        Column::new(t::last_login(), |account: &Account| {
            account.last_login_at.map_or_else(|| t::never().to_owned(), format::date_time)
        }),
        Column::new(t::state(), account_badge),
        Column::new(t::action(), move |account: &Account| {
            let whose = name(account);
            let buttons = account.allowed_actions.iter().map(|step| {
                let (account, step, whose) = (account.clone(), *step, whose.clone());
                let press = move || ask(account.clone(), step);
                view! { <Button on_press=press>{step.say()}<span class="unseen">" "{whose}</span></Button> }
            });
            let buttons = buttons.collect_view();
            view! { <div class="row-actions">{buttons}</div> }
        }),
    ]
}
