//! The network's own rules about when to remind whom, kept by the office.

use leptos::prelude::*;
use shared::activities::access::Activities;
use shared::messages::reminders::{PlannedReminder, ReminderRule};

use super::rules::{RuleForm, RuleTable, rule_dialog};
use crate::protected::Protected;
use crate::ui::button::Button;
use crate::ui::empty::Empty;
use crate::ui::growing::{Growing, More};
use crate::ui::heading::Heading;
use crate::words::reminders as t;

/// The network's rules, for the office.
#[component]
pub(super) fn NetworkReminders() -> impl IntoView {
    view! { <Protected allowed=|session| session.may(Activities::Steer)><Rules/></Protected> }
}

#[component]
fn Rules() -> impl IntoView {
    let list = Growing::<ReminderRule>::new(|| "/reminder-rules?limit=100".to_owned());
    let form = RuleForm::new("/reminder-rules".to_owned(), Callback::new(move |()| list.reload()));
    let rows = Signal::derive(move || {
        let plan = |rule| PlannedReminder { rule, holds: true, next_due: None, sent: 0 };
        list.items().into_iter().map(plan).collect::<Vec<_>>()
    });
    view! {
        <Heading text=t::network_title()><Button on_press=move || form.begin(None)>{t::add()}</Button></Heading>
        <p class="lead">{t::network_lead()}</p>
        <Show when=move || list.is_empty()><Empty title=t::no_rules()>{t::no_rules_help()}</Empty></Show>
        <Show when=move || !rows.with(Vec::is_empty)><RuleTable rows form of_network=true writes=true/></Show>
        <More list/>
        {rule_dialog(form)}
    }
}
