//! Rules about when to remind whom: their table, and the dialog in which one is made or changed.

use leptos::prelude::*;
use shared::error::Problem;
use shared::messages::reminders::{
    NewReminderRule, PlannedReminder, ReminderAnchor, ReminderDirection, ReminderRecipients, ReminderRule,
    ReminderRuleChanges, ReminderUnit,
};

use crate::rules::{self, Reading};
use crate::ui::badge::{Badge, Tone};
use crate::ui::button::Button;
use crate::ui::dialog::{Confirm, Dialog};
use crate::ui::field::{Options, Select, TextArea, TextField};
use crate::ui::form::{Form, FormState};
use crate::ui::notice::Announcer;
use crate::ui::table::{Column, Table};
use crate::words::{Say, reminders as t};
use crate::{api, format};

/// When a rule sends: `7 dagar före första tillfällets start`.
pub(super) fn when(rule: &ReminderRule) -> String {
    if rule.amount == 0 {
        return t::at(rule.anchor.say());
    }
    let amount = match rule.unit {
        ReminderUnit::Hours => t::hours(i64::from(rule.amount)),
        ReminderUnit::Days => t::days(i64::from(rule.amount)),
    };
    format!("{amount} {} {}", rule.direction.say(), rule.anchor.say())
}

/// The rules, with what one may do with each.
#[component]
pub(super) fn RuleTable(
    /// The rules, as they hold.
    rows: Signal<Vec<PlannedReminder>>,
    /// Where one is changed.
    form: RuleForm,
    /// True on the network's own page, which keeps the network's rules and is about no activity.
    of_network: bool,
    /// True for who may change them.
    writes: bool,
) -> impl IntoView {
    let own = move |rule: &ReminderRule| writes && rule.activity_id.is_none() == of_network;
    let mut columns = vec![
        Column::new(t::when(), |row: &PlannedReminder| {
            let words = row.rule.text_sv.clone();
            let words = (!words.is_empty()).then(|| view! { <br/><span class="muted">{words}</span> });
            view! { <span>{when(&row.rule)}</span>{words} }
        }),
        Column::new(t::recipients(), |row: &PlannedReminder| row.rule.recipients.say()),
    ];
    if !of_network {
        columns.push(Column::new(t::next(), |row: &PlannedReminder| {
            let is_networks = row.rule.activity_id.is_none();
            let badge = is_networks.then(|| {
                let text = if row.holds { t::of_network() } else { t::not_followed() };
                view! { " "<Badge tone=Tone::Neutral text/> }
            });
            let due = row.next_due.map_or_else(|| t::none_next().to_owned(), format::date_time);
            view! { <div><span>{due}</span>{badge}</div> }
        }));
        columns.push(Column::new(t::sent(), |row: &PlannedReminder| format::number(row.sent)).of_numbers());
    }
    if writes {
        columns.push(Column::new(t::action(), move |row: &PlannedReminder| {
            own(&row.rule).then(|| {
                let (change, remove) = (row.rule.clone(), row.rule.clone());
                let name = when(&row.rule);
                let unseen = name.clone();
                view! {
                    <div class="row-actions">
                        <Button on_press=move || form.begin(Some(change.clone()))>{t::change()}<span class="unseen">" "{unseen}</span></Button>
                        <Button on_press=move || form.ask(remove.clone())>{t::remove()}<span class="unseen">" "{name}</span></Button>
                    </div>
                }
            })
        }));
    }
    view! {
        <Table caption=t::title() columns rows key=|row: &PlannedReminder| (row.rule.id, row.rule.version, row.holds, row.next_due, row.sent)/>
    }
}

/// The text of a rule in the dialog, for an existing rule or a new one.
#[derive(Clone, Copy)]
pub(super) struct RuleForm {
    path: StoredValue<String>,
    changed: Callback<()>,
    known: RwSignal<Option<ReminderRule>>,
    state: FormState,
    removing: FormState,
    is_open: RwSignal<bool>,
    is_asking: RwSignal<bool>,
    amount: RwSignal<String>,
    unit: RwSignal<String>,
    direction: RwSignal<String>,
    anchor: RwSignal<String>,
    recipients: RwSignal<String>,
    text_sv: RwSignal<String>,
    text_en: RwSignal<String>,
    announcer: Announcer,
}

impl RuleForm {
    /// For rules that are made at this path; `changed` is called when something was changed.
    pub(super) fn new(path: String, changed: Callback<()>) -> Self {
        let text = || RwSignal::new(String::new());
        Self {
            path: StoredValue::new(path),
            changed,
            known: RwSignal::new(None),
            state: FormState::new(),
            removing: FormState::new(),
            is_open: RwSignal::new(false),
            is_asking: RwSignal::new(false),
            amount: text(),
            unit: text(),
            direction: text(),
            anchor: text(),
            recipients: text(),
            text_sv: text(),
            text_en: text(),
            announcer: Announcer::get(),
        }
    }

    /// Opens the dialog: for a rule that is there, or for a new one.
    pub(super) fn begin(self, rule: Option<ReminderRule>) {
        let amount = rule.as_ref().map_or(7, |rule| rule.amount);
        self.amount.set(amount.to_string());
        self.unit.set(rule.as_ref().map_or(ReminderUnit::Days, |rule| rule.unit).to_string());
        let direction = rule.as_ref().map_or(ReminderDirection::Before, |rule| rule.direction);
        self.direction.set(direction.to_string());
        self.anchor.set(rule.as_ref().map_or(ReminderAnchor::Start, |rule| rule.anchor).to_string());
        let recipients = rule.as_ref().map_or(ReminderRecipients::Participants, |rule| rule.recipients);
        self.recipients.set(recipients.to_string());
        self.text_sv.set(rule.as_ref().map(|rule| rule.text_sv.clone()).unwrap_or_default());
        self.text_en.set(rule.as_ref().map(|rule| rule.text_en.clone()).unwrap_or_default());
        self.known.set(rule);
        self.state.clear();
        self.is_open.set(true);
    }

    fn ask(self, rule: ReminderRule) {
        self.known.set(Some(rule));
        self.is_asking.set(true);
    }

    fn body(self) -> Result<NewReminderRule, Problem> {
        let mut reading = Reading::default();
        let body = NewReminderRule {
            anchor: reading
                .required("/anchor", &self.anchor.get_untracked())
                .unwrap_or(ReminderAnchor::Start),
            amount: reading.required("/amount", &self.amount.get_untracked()).unwrap_or_default(),
            unit: reading.required("/unit", &self.unit.get_untracked()).unwrap_or(ReminderUnit::Days),
            direction: reading
                .required("/direction", &self.direction.get_untracked())
                .unwrap_or(ReminderDirection::Before),
            recipients: reading
                .required("/recipients", &self.recipients.get_untracked())
                .unwrap_or(ReminderRecipients::Participants),
            text_sv: self.text_sv.get_untracked().trim().to_owned(),
            text_en: self.text_en.get_untracked().trim().to_owned(),
        };
        reading.check(rules::check(&body));
        reading.check(body.check());
        reading.done(body)
    }

    fn send(self) {
        let body = match self.body() {
            Err(problem) => return self.state.show(problem),
            Ok(body) => body,
        };
        let done = move || {
            self.is_open.set(false);
            self.announcer.say(t::saved());
            self.changed.run(());
        };
        let Some(rule) = self.known.get_untracked() else {
            let path = self.path.get_value();
            let call = async move { api::post::<ReminderRule>(&path, &body).await };
            return self.state.save(Ok(()), call, move |_| done());
        };
        let (path, etag) = (format!("/reminder-rules/{}", rule.id), api::etag_of(rule.version));
        let changes = ReminderRuleChanges {
            anchor: Some(body.anchor),
            amount: Some(body.amount),
            unit: Some(body.unit),
            direction: Some(body.direction),
            recipients: Some(body.recipients),
            text_sv: Some(body.text_sv),
            text_en: Some(body.text_en),
        };
        let call = async move { api::patch::<ReminderRule>(&path, &etag, &changes).await };
        self.state.save(Ok(()), call, move |_| done());
    }

    fn remove(self) {
        let Some(rule) = self.known.get_untracked() else { return };
        let (path, etag) = (format!("/reminder-rules/{}", rule.id), api::etag_of(rule.version));
        self.removing.save(Ok(()), async move { api::remove(&path, &etag).await }, move |()| {
            self.is_asking.set(false);
            self.announcer.say(t::removed());
            self.changed.run(());
        });
    }
}

fn options<T: Copy + Say + ToString>(all: &[T]) -> Signal<Options> {
    let options: Options = all.iter().map(|one| (one.to_string(), one.say().to_owned())).collect();
    Signal::stored(options)
}

/// The dialogs: of a rule's form, and of taking one away.
pub(super) fn rule_dialog(form: RuleForm) -> impl IntoView {
    let title = Signal::derive(move || {
        form.known.with(|known| if known.is_some() { t::change_title() } else { t::add_title() }).to_owned()
    });
    let content = move || {
        let state = form.state;
        let beside =
            view! { <Button on_press=move || form.is_open.set(false)>{t::cancel()}</Button> }.into_any();
        view! {
            <Form state action=t::save() on_submit=move || form.send() beside>
                <div class="pair">
                    <TextField form=state pointer="/amount" label=t::amount() value=form.amount kind="number" required=true/>
                    <Select form=state pointer="/unit" label=t::unit() value=form.unit options=options(ReminderUnit::ALL) required=true/>
                </div>
                <div class="pair">
                    <Select form=state pointer="/direction" label=t::direction() value=form.direction options=options(ReminderDirection::ALL)
                        required=true/>
                    <Select form=state pointer="/anchor" label=t::anchor() value=form.anchor options=options(ReminderAnchor::ALL) required=true/>
                </div>
                <Select form=state pointer="/recipients" label=t::recipients() value=form.recipients options=options(ReminderRecipients::ALL)
                    required=true/>
                <TextArea form=state pointer="/textSv" label=t::text_sv() hint=t::text_hint() value=form.text_sv/>
                <TextArea form=state pointer="/textEn" label=t::text_en() hint=t::text_en_hint() value=form.text_en/>
            </Form>
        }
    };
    view! {
        <Dialog is_open=form.is_open title>{content}</Dialog>
        <Confirm is_open=form.is_asking form=form.removing title=t::remove_title() consequence=t::remove_consequence()
            action=t::remove() on_confirm=move || form.remove()/>
    }
}
