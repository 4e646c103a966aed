//! The year that is chosen, and what one can take away: a file, a print.

use chrono::Datelike;
use leptos::prelude::*;
use shared::ids::OrganisationId;

use super::gathered::{Gathered, path};
use crate::ui::button::Button;
use crate::ui::field::Options;
use crate::ui::filter::{ChoiceFilter, Filter, FilterBar};
use crate::ui::form::FormState;
use crate::ui::notice::Announcer;
use crate::words::{Say, reports as t};
use crate::{api, browser, format};

/// The year, an export and a print button.
pub(super) fn tools(gathered: Gathered, chosen: Filter, of: Option<OrganisationId>) -> AnyView {
    let this_year = format::today().year();
    // No choice means this year.
    let years = Signal::derive(move || {
        let others = gathered.years().into_iter().filter(|year| *year != this_year);
        others.map(|year| (year.to_string(), year.to_string())).collect::<Options>()
    });
    let form = FormState::new();
    let announcer = Announcer::get();
    let export = move || {
        let year = gathered.year.get_untracked();
        let (path, name) = (path("/figures/export", year, of), t::file(&year.to_string()));
        let call = async move { api::download::fetch(&path, &name).await };
        form.save(Ok(()), call, |()| ());
    };
    Effect::new(move || {
        if let Some(problem) = form.problem() {
            announcer.say(problem.code.say());
        }
    });
    let is_busy = Signal::derive(move || form.is_busy());
    let name = move || if is_busy.get() { t::exporting() } else { t::export() };
    view! {
        <FilterBar label=t::choose()>
            <ChoiceFilter filter=chosen label=t::year() all=this_year.to_string() options=years/>
            <Button is_busy on_press=export>{name}</Button>
            <Button on_press=browser::print>{t::print()}</Button>
        </FilterBar>
    }
    .into_any()
}
