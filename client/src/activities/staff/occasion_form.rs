//! Adding, changing, moving, cancelling and holding an occasion, in a dialog.

use leptos::prelude::*;
use shared::activities::occasions::{NewOccasion, OccasionChanges, OccasionMove};
use shared::activities::requests::Reason;
use shared::activities::{ActivityDetail, Mode, Occasion};
use shared::error::{FieldCode, Problem};
use shared::time::Timestamp;

use super::looks::told_text;
use crate::activities::open::OpenActivity;
use crate::rules::{self, Reading, said};
use crate::ui::button::{Button, Weight};
use crate::ui::dialog::Dialog;
use crate::ui::field::{Options, Select, TextArea, TextField};
use crate::ui::form::{Form, FormState, follow};
use crate::ui::loaded::Remote;
use crate::ui::notice::Announcer;
use crate::words::{Say, staff as t};
use crate::{api, browser, format};

/// The id of the occasions' heading. The focus goes there after each task, because the row may be drawn anew.
pub(super) const OCCASIONS: &str = "occasions";

/// What is being done.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Task {
    Add,
    Change(Occasion),
    Move(Occasion),
    Cancel(Occasion),
    Remove(Occasion),
    Hold(Occasion),
}

/// A field, and what an occasion fills it with.
type Text = (RwSignal<String>, fn(&Occasion) -> String);

/// So long an occasion is taken to be until somebody says otherwise.
const USUAL_SECONDS: i64 = 2 * 3600;

/// What is typed in the dialog, and what for.
#[derive(Clone, Copy)]
pub(super) struct OccasionForm {
    detail: Signal<ActivityDetail>,
    remote: Remote<ActivityDetail>,
    state: FormState,
    is_open: RwSignal<bool>,
    task: RwSignal<Task>,
    title: RwSignal<String>,
    starts: RwSignal<String>,
    ends: RwSignal<String>,
    mode: RwSignal<String>,
    place: RwSignal<String>,
    link: RwSignal<String>,
    capacity: RwSignal<String>,
    group: RwSignal<String>,
    reason: RwSignal<String>,
    announcer: Announcer,
}

impl OccasionForm {
    pub(super) fn new(open: OpenActivity) -> Self {
        let text = || RwSignal::new(String::new());
        let form = Self {
            detail: open.detail,
            remote: open.remote,
            state: FormState::new(),
            is_open: RwSignal::new(false),
            task: RwSignal::new(Task::Add),
            title: text(),
            starts: text(),
            ends: text(),
            mode: text(),
            place: text(),
            link: text(),
            capacity: text(),
            group: text(),
            reason: text(),
            announcer: Announcer::get(),
        };
        // The end follows a new start, so that one need not write the day twice.
        Effect::new(move || {
            let Some(starts) = format::from_field(&form.starts.get()) else { return };
            if let Task::Move(of) = form.task.get_untracked() {
                // Moved as a whole: it stays as long as it was.
                let length = of.ends_at.unix() - of.starts_at.unix();
                return form.ends.set(format::to_field(starts.plus_seconds(length)));
            }
            let ends = format::from_field(&form.ends.get_untracked());
            if ends.is_none_or(|ends| ends <= starts) {
                form.ends.set(format::to_field(starts.plus_seconds(USUAL_SECONDS)));
            }
        });
        form
    }

    /// Opens the dialog for a task.
    pub(super) fn begin(self, task: Task) {
        let of = match &task {
            Task::Add => None,
            Task::Change(occasion)
            | Task::Move(occasion)
            | Task::Cancel(occasion)
            | Task::Remove(occasion)
            | Task::Hold(occasion) => Some(occasion.clone()),
        };
        for (field, read) in self.texts() {
            field.set(of.as_ref().map(read).unwrap_or_default());
        }
        if of.is_none() {
            self.mode.set(self.detail.with_untracked(|detail| detail.activity.mode).to_string());
        }
        self.reason.set(String::new());
        self.task.set(task);
        self.state.clear();
        self.is_open.set(true);
    }

    /// Somebody else has saved the occasion: their text comes into the fields in which nobody has written here.
    fn reread(self) {
        let Task::Change(before) = self.task.get_untracked() else { return };
        let path = format!("/occasions/{}", before.id);
        self.state.save(Ok(()), async move { api::get::<Occasion>(&path).await }, move |now| {
            for (field, read) in self.texts() {
                follow(field, Some(read(&before)), read(&now));
            }
            self.task.set(Task::Change(now));
            self.announcer.say(t::reread());
        });
    }

    /// The fields that an occasion fills, and with what.
    fn texts(self) -> [Text; 8] {
        [
            (self.ends, |occasion| format::to_field(occasion.ends_at)),
            (self.starts, |occasion| format::to_field(occasion.starts_at)),
            (self.mode, |occasion| occasion.mode.to_string()),
            (self.title, |occasion| occasion.title.clone()),
            (self.place, |occasion| occasion.place.clone()),
            (self.link, |occasion| occasion.link.clone().unwrap_or_default()),
            (self.capacity, |occasion| occasion.capacity.map(|seats| seats.to_string()).unwrap_or_default()),
            (self.group, |occasion| occasion.choice_group.clone().unwrap_or_default()),
        ]
    }

    fn send(self) {
        let done = match self.task.get_untracked() {
            Task::Add => self.add(),
            Task::Change(occasion) => self.change(&occasion),
            Task::Move(occasion) => self.move_to(&occasion),
            Task::Cancel(occasion) => {
                self.cancel(&occasion);
                Ok(())
            }
            Task::Remove(occasion) => {
                let (path, etag) = (format!("/occasions/{}", occasion.id), api::etag_of(occasion.version));
                let call = async move { api::remove(&path, &etag).await };
                self.state.save(Ok(()), call, move |()| self.finish(t::occasion_removed()));
                Ok(())
            }
            Task::Hold(occasion) => {
                let path = format!("/occasions/{}/hold", occasion.id);
                let call = async move { api::act::<Occasion>(&path).await };
                self.state.save(Ok(()), call, move |_| self.finish(t::held()));
                Ok(())
            }
        };
        if let Err(problem) = done {
            self.state.show(problem);
        }
    }

    fn add(self) -> Result<(), Problem> {
        let mut reading = Reading::default();
        let (starts, ends) = self.times(&mut reading);
        let mode = reading.required("/mode", &self.mode.get_untracked());
        let capacity = reading.optional("/capacity", &self.capacity.get_untracked());
        let (Some(starts_at), Some(ends_at), Some(mode)) = (starts, ends, mode) else {
            return reading.done(());
        };
        let body = NewOccasion {
            title: trimmed(self.title),
            starts_at,
            ends_at,
            mode,
            place: trimmed(self.place),
            link: said(&self.link.get_untracked()),
            capacity,
            choice_group: said(&self.group.get_untracked()),
        };
        reading.check(rules::check(&body));
        reading.check(body.check());
        let body = reading.done(body)?;
        let id = self.detail.with_untracked(|detail| detail.activity.id);
        self.post(Ok(()), format!("/activities/{id}/occasions"), body, t::occasion_added());
        Ok(())
    }

    fn change(self, occasion: &Occasion) -> Result<(), Problem> {
        let mut reading = Reading::default();
        let mode = reading.required("/mode", &self.mode.get_untracked());
        let capacity = reading.optional("/capacity", &self.capacity.get_untracked());
        let place = trimmed(self.place);
        if mode != Some(Mode::Digital) && place.is_empty() {
            reading.fault("/place", FieldCode::Required);
        }
        let body = OccasionChanges {
            title: Some(trimmed(self.title)),
            mode,
            place: Some(place),
            link: Some(said(&self.link.get_untracked())),
            capacity: Some(capacity),
            choice_group: Some(said(&self.group.get_untracked())),
        };
        reading.check(rules::check(&body));
        let body = reading.done(body)?;
        let (path, etag) = (format!("/occasions/{}", occasion.id), api::etag_of(occasion.version));
        let call = async move { api::patch::<Occasion>(&path, &etag, &body).await };
        self.state.save(Ok(()), call, move |_| self.finish(t::occasion_changed()));
        Ok(())
    }

    fn move_to(self, occasion: &Occasion) -> Result<(), Problem> {
        let mut reading = Reading::default();
        let (starts, ends) = self.times(&mut reading);
        if starts.zip(ends).is_some_and(|(starts, ends)| ends <= starts) {
            reading.fault("/endsAt", FieldCode::EndsBeforeStart);
        }
        let body = OccasionMove {
            starts_at: starts.unwrap_or(occasion.starts_at),
            ends_at: ends.unwrap_or(occasion.ends_at),
            reason: trimmed(self.reason),
        };
        reading.check(rules::check(&body));
        let body = reading.done(body)?;
        self.post(Ok(()), format!("/occasions/{}/move", occasion.id), body, t::occasion_moved());
        Ok(())
    }

    fn times(self, reading: &mut Reading) -> (Option<Timestamp>, Option<Timestamp>) {
        let starts = reading.required_moment("/startsAt", &self.starts.get_untracked());
        (starts, reading.required_moment("/endsAt", &self.ends.get_untracked()))
    }

    fn cancel(self, occasion: &Occasion) {
        let body = Reason { reason: trimmed(self.reason) };
        self.post(
            rules::check(&body),
            format!("/occasions/{}/cancel", occasion.id),
            body,
            t::occasion_cancelled(),
        );
    }

    fn post(
        self,
        checked: Result<(), Problem>,
        path: String,
        body: impl serde::Serialize + 'static,
        done: &'static str,
    ) {
        let call = async move { api::post::<Occasion>(&path, &body).await };
        self.state.save(checked, call, move |_| self.finish(done));
    }

    fn finish(self, done: &'static str) {
        self.is_open.set(false);
        self.announcer.say(done);
        self.remote.reload();
        browser::focus(OCCASIONS);
    }
}

fn trimmed(field: RwSignal<String>) -> String {
    field.get_untracked().trim().to_owned()
}

/// The dialog.
#[component]
pub(super) fn OccasionDialog(
    /// What it is for.
    form: OccasionForm,
) -> impl IntoView {
    let title = Signal::derive(move || form.task.with(|task| named(task).to_owned()));
    let content = move || {
        let task = form.task.get();
        let told = form.detail.with_untracked(told_text);
        let (fields, action, weight) = match &task {
            Task::Add => (what_and_when(form).into_any(), t::add_occasion(), Weight::Primary),
            Task::Change(_) => (what(form).into_any(), t::save(), Weight::Primary),
            Task::Move(_) => (new_times(form, &told).into_any(), t::move_it(), Weight::Primary),
            Task::Cancel(_) => (why(form, &told).into_any(), t::call_off_occasion(), Weight::Danger),
            Task::Remove(_) => (
                view! { <p>{t::will_remove_occasion()}</p> }.into_any(),
                t::remove_occasion(),
                Weight::Danger,
            ),
            Task::Hold(_) => (view! { <p>{t::will_hold()}</p> }.into_any(), t::hold(), Weight::Primary),
        };
        let beside =
            view! { <Button on_press=move || form.is_open.set(false)>{t::cancel()}</Button> }.into_any();
        let reread = Callback::new(move |()| form.reread());
        view! { <Form state=form.state action weight on_submit=move || form.send() on_reread=reread beside>{fields}</Form> }
    };
    view! { <Dialog is_open=form.is_open title>{content}</Dialog> }
}

fn named(task: &Task) -> &'static str {
    match task {
        Task::Add => t::new_occasion(),
        Task::Change(_) => t::change_occasion(),
        Task::Move(_) => t::move_occasion(),
        Task::Cancel(_) => t::cancel_occasion(),
        Task::Remove(_) => t::remove_occasion_question(),
        Task::Hold(_) => t::hold_occasion(),
    }
}

fn times(form: OccasionForm) -> impl IntoView {
    view! {
        <div class="pair">
            <TextField form=form.state pointer="/startsAt" label=t::starts_at() value=form.starts kind="datetime-local" required=true/>
            <TextField form=form.state pointer="/endsAt" label=t::ends_at() value=form.ends kind="datetime-local" required=true/>
        </div>
    }
}

fn what(form: OccasionForm) -> impl IntoView {
    let modes: Options = Mode::ALL.iter().map(|mode| (mode.to_string(), mode.say().to_owned())).collect();
    view! {
        <TextField form=form.state pointer="/title" label=t::occasion_name() hint=t::occasion_name_hint() value=form.title/>
        <div class="pair">
            <Select form=form.state pointer="/mode" label=t::mode() value=form.mode options=Signal::stored(modes) required=true/>
            <TextField form=form.state pointer="/place" label=t::place() hint=t::place_hint() value=form.place/>
        </div>
        <TextField form=form.state pointer="/link" label=t::join_link() hint=t::link_hint() value=form.link kind="url"/>
        <TextField form=form.state pointer="/capacity" label=t::occasion_capacity() hint=t::occasion_capacity_hint() value=form.capacity kind="number"/>
        <TextField form=form.state pointer="/choiceGroup" label=t::choice_group() hint=t::choice_group_hint() value=form.group/>
    }
}

fn what_and_when(form: OccasionForm) -> impl IntoView {
    view! { {times(form)}{what(form)} }
}

fn reason(form: OccasionForm) -> impl IntoView {
    view! { <TextArea form=form.state pointer="/reason" label=t::reason() hint=t::reason_told() value=form.reason required=true/> }
}

fn new_times(form: OccasionForm, told: &str) -> impl IntoView + use<> {
    let told = told.to_owned();
    view! { <p>{told}</p>{times(form)}{reason(form)} }
}

fn why(form: OccasionForm, told: &str) -> impl IntoView + use<> {
    let told = format!("{told} {}", t::will_cancel_occasion());
    view! { <p>{told}</p>{reason(form)} }
}
