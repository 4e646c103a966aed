//! The accounts, for administrators.

use leptos::prelude::*;
use leptos_router::components::A;
use shared::accounts::access::Accounts;
use shared::accounts::second_factor::SecondFactorReset;
use shared::accounts::{Account, AccountStep};
use shared::error::Problem;
use shared::ids::PersonId;

use crate::members::find::called;
use crate::protected::Protected;
use crate::ui::badge::{Badge, Tone};
use crate::ui::button::Button;
use crate::ui::dialog::Confirm;
use crate::ui::empty::Empty;
use crate::ui::filter::{Filter, FilterBar, TextFilter};
use crate::ui::form::FormState;
use crate::ui::growing::{Growing, More};
use crate::ui::heading::Heading;
use crate::ui::notice::Announcer;
use crate::ui::table::{Column, Table};
use crate::words::{Say, accounts as t};
use crate::{api, format, rules};

/// The accounts, with search. A closed account ends all its sessions.
#[component]
pub(super) fn AccountList() -> impl IntoView {
    view! { <Protected allowed=|session| session.may(Accounts::Manage)><Accounts/></Protected> }
}

#[component]
fn Accounts() -> impl IntoView {
    let sought = Filter::named("q");
    let list = Growing::<Account>::new(move || api::with_query("/accounts", &[("q", &sought.value())]));
    let form = FormState::new();
    let chosen = RwSignal::new(None::<(Account, AccountStep)>);
    let (is_open, reason) = (RwSignal::new(false), RwSignal::new(String::new()));
    let announcer = Announcer::get();
    let take_step = move || {
        let Some((account, step)) = chosen.get_untracked() else { return };
        let call = send_step(account.person_id, step, reason.get_untracked());
        form.save(Ok(()), call, move |()| {
            is_open.set(false);
            announcer.say(t::account_changed());
            list.reload();
        });
    };
    let ask = move |account: Account, step: AccountStep| {
        reason.set(String::new());
        chosen.set(Some((account, step)));
        is_open.set(true);
    };
    let confirm = move || {
        chosen
            .get()
            .map(|(account, step)| confirm_step((is_open, form, reason), step, &name(&account), take_step))
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
                key=|account: &Account| (account.person_id, account.version, account.disabled_at, account.second_factor_at)/>
        </Show>
        <More list/>
        {confirm}
    }
}

/// Asks before the step; for the reason too, where one is wanted.
pub(crate) fn confirm_step(
    (is_open, form, reason): (RwSignal<bool>, FormState, RwSignal<String>),
    step: AccountStep,
    name: &str,
    take: impl Fn() + Clone + Send + Sync + 'static,
) -> AnyView {
    let (title, consequence) = (step_title(step, name), step_consequence(step));
    if step == AccountStep::ResetSecondFactor {
        return view! {
            <Confirm is_open form title consequence action=step.say() reason
                reason_hint=t::reset_factor_hint() on_confirm=take/>
        }
        .into_any();
    }
    view! { <Confirm is_open form title consequence action=step.say() on_confirm=take/> }.into_any()
}

fn name(account: &Account) -> String {
    called(&account.given_name, &account.family_name)
}

/// Takes the step, with the reason where one is wanted.
pub(crate) async fn send_step(person: PersonId, step: AccountStep, reason: String) -> Result<(), Problem> {
    match step {
        AccountStep::Disable | AccountStep::Enable => api::step(&format!("/accounts/{person}/{step}")).await,
        AccountStep::ResetSecondFactor => {
            let body = SecondFactorReset { reason };
            rules::check(&body)?;
            api::tell(&format!("/accounts/{person}/reset-second-factor"), &body).await
        }
    }
}

/// Whether an account has a second factor.
pub(crate) fn factor_badge(account: &Account) -> impl IntoView + use<> {
    let (tone, text) = match account.second_factor_at {
        Some(_) => (Tone::Success, t::factor_on()),
        None => (Tone::Neutral, t::factor_off()),
    };
    view! { <Badge tone text/> }
}

/// What one asks before the step.
fn step_title(step: AccountStep, name: &str) -> String {
    match step {
        AccountStep::Disable => t::disable_title(name),
        AccountStep::Enable => t::enable_title(name),
        AccountStep::ResetSecondFactor => t::reset_factor_title(name),
    }
}

/// What comes of the step.
fn step_consequence(step: AccountStep) -> &'static str {
    match step {
        AccountStep::Disable => t::disable_consequence(),
        AccountStep::Enable => t::enable_consequence(),
        AccountStep::ResetSecondFactor => t::reset_factor_consequence(),
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
        Column::new(t::email(), |account: &Account| account.email.clone().unwrap_or_default()),
        Column::new(t::last_login(), |account: &Account| {
            account.last_login_at.map_or_else(|| t::never().to_owned(), format::date_time)
        }),
        Column::new(t::state(), |account: &Account| {
            let factor =
                account.second_factor_at.map(|_| view! { <li class="muted">{t::factor_title()}</li> });
            view! { <div>{account_badge(account)}<ul>{factor}</ul></div> }
        }),
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
