//! Tables that one takes out: for a spreadsheet, and to be imported again.

use leptos::prelude::*;

use crate::ui::button::Button;
use crate::ui::form::FormState;
use crate::ui::notice::Announcer;
use crate::words::{Say, imports as t};
use crate::{api, format};

/// Buttons that fetch what a list shows as CSV and as XLSX.
#[component]
pub(crate) fn Exports(
    /// Where the table is, with the list's filters.
    #[prop(into)]
    path: Signal<String>,
    /// What the file is called, without its ending.
    #[prop(into)]
    name: String,
) -> impl IntoView {
    let (form, announcer) = (FormState::new(), Announcer::get());
    Effect::new(move || {
        if let Some(problem) = form.problem() {
            announcer.say(problem.code.say());
        }
    });
    let is_busy = Signal::derive(move || form.is_busy());
    let fetch = move |ending: &'static str| {
        let path = api::with_query(&path.get_untracked(), &[("format", ending)]);
        let file = format!("{name}-{}.{ending}", format::today());
        form.save(Ok(()), async move { api::download::fetch(&path, &file).await }, |()| ());
    };
    let csv = fetch.clone();
    view! {
        <Button is_busy on_press=move || csv("csv")>{t::export_csv()}</Button>
        <Button is_busy on_press=move || fetch("xlsx")>{t::export_xlsx()}</Button>
    }
}
