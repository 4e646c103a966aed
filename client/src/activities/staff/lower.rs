//! Fewer seats than are taken: those who came last go back to the queue, and are told why.

use leptos::prelude::*;
use shared::activities::ActivityDetail;
use shared::activities::actions::ActivityAction;
use shared::activities::requests::LowerCapacity;

use crate::activities::open::OpenActivity;
use crate::rules::{self, Reading};
use crate::ui::button::{Button, Weight};
use crate::ui::dialog::Dialog;
use crate::ui::field::{TextArea, TextField};
use crate::ui::form::{Form, FormState};
use crate::ui::notice::Announcer;
use crate::words::{staff as t, ui};
use crate::{api, format};

/// The button, shown where seats are taken and may be taken away, with its dialog.
#[component]
pub(super) fn Lower(
    /// The activity.
    open: OpenActivity,
) -> impl IntoView {
    let form = FormState::new();
    let announcer = Announcer::get();
    let (is_open, capacity, reason) =
        (RwSignal::new(false), RwSignal::new(String::new()), RwSignal::new(String::new()));
    let may = Memo::new(move |_| open.detail.with(may_lower));
    let begin = move || {
        form.clear();
        is_open.set(true);
    };
    let save = move || {
        let path =
            open.detail.with_untracked(|detail| format!("/activities/{}/lower-capacity", detail.activity.id));
        let mut reading = Reading::default();
        let body = LowerCapacity {
            capacity: reading.required("/capacity", &capacity.get_untracked()).unwrap_or_default(),
            reason: reason.get_untracked().trim().to_owned(),
        };
        reading.check(rules::check(&body));
        let call = async move { api::post::<ActivityDetail>(&path, &body).await };
        form.save(reading.done(()), call, move |now| {
            is_open.set(false);
            announcer.say(t::lowered(&format::number(now.seats.capacity.unwrap_or_default())));
            open.remote.reload();
            open.counts.reload();
        });
    };
    let content = move || {
        let beside = view! { <Button on_press=move || is_open.set(false)>{ui::cancel()}</Button> }.into_any();
        let now = open.detail.with(|detail| {
            let capacity = detail.seats.capacity.unwrap_or_default();
            t::lower_now(&format::number(capacity), &format::number(detail.seats.taken))
        });
        view! {
            <Form state=form action=t::lower() weight=Weight::Danger on_submit=save beside>
                <p>{t::lower_consequence()}</p>
                <TextField form pointer="/capacity" label=t::lower_capacity() hint=now value=capacity kind="number" required=true/>
                <TextArea form pointer="/reason" label=t::reason() hint=t::reason_told() value=reason required=true/>
            </Form>
        }
    };
    view! {
        <Show when=move || may.get()><Button on_press=begin>{t::lower()}</Button></Show>
        <Dialog is_open title=Signal::stored(t::lower().to_owned())>{content}</Dialog>
    }
}

fn may_lower(detail: &ActivityDetail) -> bool {
    detail.allowed_actions.contains(&ActivityAction::Change)
        && detail.seats.capacity.is_some()
        && detail.seats.taken + detail.seats.reserved > 0
        && !detail.activity.has_started(format::now())
}
