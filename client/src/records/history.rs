//! The whole log, with filters that live in the address.

use leptos::prelude::*;
use shared::records::access::Records;

use super::log::{Rows, rows};
use super::names;
use crate::api;
use crate::members::find::{find_persons, name_person};
use crate::protected::Protected;
use crate::ui::empty::Empty;
use crate::ui::filter::{ChoiceFilter, Filter, FilterBar, PickerFilter, TextFilter};
use crate::ui::heading::Heading;
use crate::words::records as t;

/// The log, for those who may read it.
#[component]
pub(super) fn History() -> impl IntoView {
    view! { <Protected allowed=|session| session.may(Records::Read)><Everything/></Protected> }
}

#[component]
fn Everything() -> impl IntoView {
    let subject = Filter::named("subject");
    let person = Filter::named("person");
    let (from, to) = (Filter::named("from"), Filter::named("to"));
    let list = rows(move || {
        let (subject, person) = (subject.value(), person.value());
        let (from, to) = (from.value(), to.value());
        let parameters = [("subject", subject.as_str()), ("personId", &person), ("from", &from), ("to", &to)];
        api::with_query("/audit-rows", &parameters)
    });
    view! {
        <Heading text=t::title()>
            <p class="count" role="status">{move || list.total().map(t::count)}</p>
        </Heading>
        <p class="lead">{t::lead()}</p>
        <FilterBar>
            <ChoiceFilter filter=subject label=t::subject() options=Signal::stored(names::subjects())/>
            <PickerFilter filter=person label=t::done_by() search=find_persons name=name_person/>
            <TextFilter filter=from label=t::from() kind="date"/>
            <TextFilter filter=to label=t::to() kind="date"/>
        </FilterBar>
        <Show when=move || list.is_empty()><Empty title=t::none()>{t::none_help()}</Empty></Show>
        <Rows list/>
    }
}
