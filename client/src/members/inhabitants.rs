//! A municipality's inhabitants: one figure a year, each with where it is from.

use leptos::prelude::*;
use shared::members::populations::{NewPopulation, Population};
use shared::members::{MemberAction, OrganisationDetail};

use crate::rules::{self, Reading};
use crate::ui::button::Button;
use crate::ui::dialog::Dialog;
use crate::ui::empty::Empty;
use crate::ui::field::{TextArea, TextField};
use crate::ui::form::{Form, FormState};
use crate::ui::loaded::Remote;
use crate::ui::notice::Announcer;
use crate::ui::table::{Column, Table};
use crate::words::members as t;
use crate::{api, format};

/// The figures, newest first, and the way to add one.
#[component]
pub(super) fn Inhabitants(
    /// The organisation.
    detail: Signal<OrganisationDetail>,
    /// Where it was read, to be read anew with the new figure.
    remote: Remote<OrganisationDetail>,
) -> impl IntoView {
    let may_add = detail.with_untracked(|detail| detail.allowed_actions.contains(&MemberAction::Change));
    let is_open = RwSignal::new(false);
    let rows = Signal::derive(move || detail.with(|detail| detail.populations.clone()));
    let add = move || {
        may_add.then(|| view! { <Button on_press=move || is_open.set(true)>{t::add_inhabitants()}</Button> })
    };
    let columns = vec![
        Column::new(t::day(), |figure: &Population| t::at_end_of(&figure.year.to_string())),
        Column::new(t::inhabitants(), |figure: &Population| format::number(figure.inhabitants)).of_numbers(),
        Column::new(t::source(), |figure: &Population| figure.source.clone()),
        Column::new(t::note(), |figure: &Population| figure.note.clone()),
    ];
    view! {
        <Show when=move || rows.with(Vec::is_empty)><Empty title=t::no_inhabitants()>{add}</Empty></Show>
        <Show when=move || !rows.with(Vec::is_empty)>
            <p class="muted">{t::inhabitants_explained()}</p>
            <div class="actions">{add}</div>
            <Table caption=t::inhabitants() columns=columns.clone() rows key=|figure: &Population| figure.id/>
        </Show>
        <Dialog is_open title=t::add_inhabitants()>
            <NewFigure detail remote is_open/>
        </Dialog>
    }
}

/// The form of a figure.
#[component]
fn NewFigure(
    /// The organisation.
    detail: Signal<OrganisationDetail>,
    /// Where it was read.
    remote: Remote<OrganisationDetail>,
    /// The dialog it stands in.
    is_open: RwSignal<bool>,
) -> impl IntoView {
    let form = FormState::new();
    let announcer = Announcer::get();
    let id = detail.with_untracked(|detail| detail.organisation.id);
    let year = RwSignal::new(String::new());
    let inhabitants = RwSignal::new(String::new());
    let source = RwSignal::new(String::new());
    let note = RwSignal::new(String::new());
    let body = move || {
        let mut reading = Reading::default();
        let year = reading.required("/year", &year.get_untracked());
        let digits: String =
            inhabitants.get_untracked().chars().filter(|letter| !letter.is_whitespace()).collect();
        let inhabitants = reading.required("/inhabitants", &digits);
        let body = NewPopulation {
            // Unreadable values have been complained of already. These stand-ins keep the rules, so nothing is complained of twice.
            year: year.unwrap_or(2000),
            inhabitants: inhabitants.unwrap_or_default(),
            source: source.get_untracked(),
            note: note.get_untracked(),
        };
        reading.check(rules::check(&body));
        reading.done(body)
    };
    let save = move || match body() {
        Err(problem) => form.show(problem),
        Ok(body) => {
            let path = format!("/organisations/{id}/populations");
            let call = async move { api::post::<Population>(&path, &body).await };
            form.save(Ok(()), call, move |_| {
                is_open.set(false);
                announcer.say(t::inhabitants_added());
                remote.reload();
            });
        }
    };
    view! {
        <Form state=form action=t::save() on_submit=save
            beside=view! { <Button on_press=move || is_open.set(false)>{t::cancel()}</Button> }.into_any()>
            <TextField form pointer="/year" label=t::year() hint=t::year_hint() value=year inputmode="numeric" required=true/>
            <TextField form pointer="/inhabitants" label=t::inhabitants() value=inhabitants inputmode="numeric" required=true/>
            <TextField form pointer="/source" label=t::source() hint=t::source_hint() value=source required=true/>
            <TextArea form pointer="/note" label=t::note() value=note/>
        </Form>
    }
}
