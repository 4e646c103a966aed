//! A new series, or changes of one, in a dialog.

use leptos::prelude::*;
use leptos_router::NavigateOptions;
use leptos_router::hooks::use_navigate;
use shared::activities::series::{Cadence, NewSeries, Series, SeriesChanges};

use crate::rules::{self, Reading};
use crate::ui::button::Button;
use crate::ui::dialog::Dialog;
use crate::ui::field::{Options, Select, TextField};
use crate::ui::form::{Form, FormState, follow};
use crate::ui::heading::HEADING;
use crate::ui::loaded::Remote;
use crate::ui::notice::Announcer;
use crate::words::{Say, staff as t};
use crate::{api, browser};

/// A series that exists, and where it is read anew.
type Known = (Series, Remote<Series>);

/// A field, and what a series fills it with.
type Text = (RwSignal<String>, fn(&Series) -> String);

/// The text in the dialog, for an existing series or a new one.
#[derive(Clone, Copy)]
pub(super) struct SeriesForm {
    known: StoredValue<Option<Known>>,
    state: FormState,
    is_open: RwSignal<bool>,
    name: RwSignal<String>,
    target_group: RwSignal<String>,
    cadence: RwSignal<String>,
    note: RwSignal<String>,
    announcer: Announcer,
}

impl SeriesForm {
    pub(super) fn new(known: Option<Known>) -> Self {
        let text = || RwSignal::new(String::new());
        Self {
            known: StoredValue::new(known),
            state: FormState::new(),
            is_open: RwSignal::new(false),
            name: text(),
            target_group: text(),
            cadence: text(),
            note: text(),
            announcer: Announcer::get(),
        }
    }

    /// Opens the dialog.
    pub(super) fn begin(self) {
        if let Some((series, _)) = self.known.get_value() {
            for (field, read) in self.texts() {
                field.set(read(&series));
            }
        }
        self.state.clear();
        self.is_open.set(true);
    }

    fn texts(self) -> [Text; 4] {
        [
            (self.name, |series| series.name.clone()),
            (self.target_group, |series| series.target_group.clone()),
            (self.cadence, |series| series.cadence.to_string()),
            (self.note, |series| series.cadence_note.clone()),
        ]
    }

    /// Somebody else has saved the series: their text comes into the fields in which nobody has written here.
    fn reread(self) {
        let Some((before, remote)) = self.known.get_value() else { return };
        let path = format!("/series/{}", before.id);
        self.state.save(Ok(()), async move { api::get::<Series>(&path).await }, move |now| {
            for (field, read) in self.texts() {
                follow(field, Some(read(&before)), read(&now));
            }
            self.known.set_value(Some((now, remote)));
            self.announcer.say(t::reread());
        });
    }

    fn send(self, on_made: impl FnOnce(Series) + 'static) {
        let trimmed = |field: RwSignal<String>| field.get_untracked().trim().to_owned();
        let mut reading = Reading::default();
        let body = NewSeries {
            name: trimmed(self.name),
            target_group: trimmed(self.target_group),
            cadence: reading
                .required("/cadence", &self.cadence.get_untracked())
                .unwrap_or(Cadence::Irregular),
            cadence_note: trimmed(self.note),
        };
        reading.check(rules::check(&body));
        let body = match reading.done(body) {
            Err(problem) => return self.state.show(problem),
            Ok(body) => body,
        };
        let Some((series, remote)) = self.known.get_value() else {
            let call = async move { api::post::<Series>("/series", &body).await };
            return self.state.save(Ok(()), call, move |made| {
                self.is_open.set(false);
                self.announcer.say(t::series_made());
                on_made(made);
            });
        };
        let (path, etag) = (format!("/series/{}", series.id), api::etag_of(series.version));
        let changes = SeriesChanges {
            name: Some(body.name),
            target_group: Some(body.target_group),
            cadence: Some(body.cadence),
            cadence_note: Some(body.cadence_note),
        };
        let call = async move { api::patch::<Series>(&path, &etag, &changes).await };
        self.state.save(Ok(()), call, move |_| {
            self.is_open.set(false);
            self.announcer.say(t::series_changed());
            remote.reload();
            browser::focus(HEADING);
        });
    }
}

/// The dialog.
#[component]
pub(super) fn SeriesDialog(
    /// What it is for.
    form: SeriesForm,
) -> impl IntoView {
    let navigate = StoredValue::new(use_navigate());
    let title = if form.known.with_value(Option::is_some) { t::change_series() } else { t::new_series() };
    let send = move || {
        form.send(move |made| {
            let address = format!("/staff/series/{}", made.id);
            navigate.with_value(|navigate| navigate(&address, NavigateOptions::default()));
        });
    };
    let content = move || {
        let cadences: Options =
            Cadence::ALL.iter().map(|one| (one.to_string(), one.say().to_owned())).collect();
        let beside =
            view! { <Button on_press=move || form.is_open.set(false)>{t::cancel()}</Button> }.into_any();
        let reread = Callback::new(move |()| form.reread());
        view! {
            <Form state=form.state action=t::save() on_submit=send on_reread=reread beside>
                <TextField form=form.state pointer="/name" label=t::name() value=form.name required=true/>
                <TextField form=form.state pointer="/targetGroup" label=t::target_group() value=form.target_group/>
                <Select form=form.state pointer="/cadence" label=t::cadence() value=form.cadence options=Signal::stored(cadences) required=true/>
                <TextField form=form.state pointer="/cadenceNote" label=t::cadence_note() hint=t::cadence_note_hint() value=form.note/>
            </Form>
        }
    };
    view! { <Dialog is_open=form.is_open title=title.to_owned()>{content}</Dialog> }
}
