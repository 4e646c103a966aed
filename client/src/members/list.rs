//! The register of organisations, with search and filters that live in the address.

use leptos::prelude::*;
use leptos_router::components::A;
use shared::members::access::Members;
use shared::members::{Area, Organisation, OrganisationKind};
use shared::tables::ImportKind;

use super::directory::Directory;
use crate::imports::address::import_address;
use crate::imports::export::Exports;
use crate::protected::Protected;
use crate::session::Session;
use crate::ui::badge::{Badge, Tone};
use crate::ui::empty::Empty;
use crate::ui::field::Options;
use crate::ui::filter::{ChoiceFilter, Filter, FilterBar, TextFilter};
use crate::ui::growing::{Growing, More};
use crate::ui::heading::Heading;
use crate::ui::table::{Column, Table};
use crate::words::{Say, members as t};
use crate::{api, format};

/// The organisations: members, and the units below them.
#[component]
pub(super) fn MemberList() -> impl IntoView {
    view! { <Protected><Members/></Protected> }
}

/// The words of the filter by time. Without one the list shows organisations that take part today.
const FORMER: &str = "former";
const EVER: &str = "ever";

/// The word of the filter by kind that shows the units, too. Without it the list shows members only, until somebody searches.
const EVERY_KIND: &str = "every";

/// The kinds of organisations that are members of their own.
pub(super) fn member_kinds<'a>() -> impl Iterator<Item = (&'a str, &'a str)> {
    let below = [OrganisationKind::SchoolUnit, OrganisationKind::Department];
    let kinds = OrganisationKind::ALL.iter().filter(move |kind| !below.contains(kind));
    kinds.map(|kind| ("kind", kind.word()))
}

/// All filters of the list.
#[derive(Clone, Copy)]
struct Filters {
    text: Filter,
    kind: Filter,
    area: Filter,
    when: Filter,
}

impl Filters {
    fn new() -> Self {
        Self {
            text: Filter::named("q"),
            kind: Filter::named("kind"),
            area: Filter::named("area"),
            when: Filter::named("when"),
        }
    }

    /// The address of the list in the API.
    fn path(self) -> String {
        let kind = self.kind.value();
        let base = self.path_of("/organisations");
        match kind.as_str() {
            "" if self.text.value().is_empty() => api::with_query(&base, &member_kinds().collect::<Vec<_>>()),
            "" | EVERY_KIND => base,
            kind => api::with_query(&base, &[("kind", kind)]),
        }
    }

    /// The address of the list without its filter by kind.
    fn path_of(self, base: &str) -> String {
        let active = match self.when.value().as_str() {
            FORMER => "false",
            EVER => "",
            _ => "true",
        };
        let (text, area) = (self.text.value(), self.area.value());
        api::with_query(base, &[("q", text.as_str()), ("area", &area), ("active", active)])
    }
}

#[component]
fn Members() -> impl IntoView {
    let filters = Filters::new();
    let list = Growing::<Organisation>::new(move || filters.path());
    let directory = Directory::get();
    Effect::new(move || list.items().iter().for_each(|organisation| directory.keep(organisation)));
    let may_add = Session::get().may(Members::Manage);
    let add = may_add
        .then(|| view! { <A href="/members/new" attr:class="button primary">{t::add_organisation()}</A> });
    let import = may_add.then(|| {
        let address = import_address(ImportKind::SchoolUnits, None);
        view! { <A href=address attr:class="button">{t::import_units()}</A> }
    });
    view! {
        <Heading text=t::members_title()>
            <p class="count" role="status">{move || list.total().map(t::organisations)}</p>
            {add}
        </Heading>
        {filter_bar(filters)}
        <Show when=move || list.is_empty()><Empty title=t::no_organisations()>{t::no_organisations_help()}</Empty></Show>
        <Show when=move || !list.items().is_empty()>
            <Table caption=t::members_title() columns=columns() rows=Signal::derive(move || list.items())
                key=|organisation: &Organisation| (organisation.id, organisation.version)/>
        </Show>
        <More list/>
        <div class="actions">
            {import}
            <Exports path=Signal::derive(move || filters.path_of("/organisations/export")) name=t::units()/>
        </div>
    }
}

fn filter_bar(filters: Filters) -> impl IntoView {
    let mut kinds: Options = vec![(EVERY_KIND.to_owned(), t::with_units().to_owned())];
    kinds.extend(OrganisationKind::ALL.iter().map(|kind| (kind.word().to_owned(), kind.say().to_owned())));
    let no_kind = Signal::derive(move || {
        let is_sought = !filters.text.value().is_empty();
        if is_sought { t::with_units() } else { t::members_alone() }.to_owned()
    });
    let areas: Options =
        Area::ALL.iter().map(|area| (area.word().to_owned(), area.say().to_owned())).collect();
    let times = vec![
        (FORMER.to_owned(), t::former().to_owned()),
        (EVER.to_owned(), t::current_and_former().to_owned()),
    ];
    view! {
        <FilterBar>
            <TextFilter filter=filters.text label=t::search_organisations()/>
            <ChoiceFilter filter=filters.kind label=t::kind() options=Signal::stored(kinds) all=no_kind/>
            <ChoiceFilter filter=filters.area label=t::area() options=Signal::stored(areas)/>
            <ChoiceFilter filter=filters.when label=t::takes_part() options=Signal::stored(times) all=t::current()/>
        </FilterBar>
    }
}

/// The columns of a list of organisations.
pub(super) fn columns() -> Vec<Column<Organisation>> {
    vec![
        Column::new(t::name(), |organisation: &Organisation| {
            let name = organisation.name.clone();
            let is_former = organisation.active_to.is_some_and(|to| to < format::today());
            let former = is_former.then(|| view! { " "<Badge tone=Tone::Neutral text=t::no_longer()/> });
            view! { <A href=format!("/members/{}", organisation.id)>{name}</A>{former} }
        }),
        Column::new(t::kind(), |organisation: &Organisation| organisation.kind.say()),
        Column::new(t::belongs_to(), belongs_to),
        Column::new(t::area(), |organisation: &Organisation| match organisation.area {
            Area::None => "",
            area => area.say(),
        }),
        Column::new(t::number_or_code(), |organisation: &Organisation| {
            let code = organisation.school_unit_code.as_ref().or(organisation.organisation_number.as_ref());
            code.cloned().unwrap_or_default()
        }),
    ]
}

/// Its place in the tree: those above it, topmost first.
fn belongs_to(organisation: &Organisation) -> impl IntoView + use<> {
    let directory = Directory::get();
    let organisation = organisation.clone();
    move || {
        let above = directory.above(&organisation);
        if above.is_empty() {
            return ().into_any();
        }
        let steps = above.into_iter().enumerate().map(|(place, one)| {
            let name = one.name.clone();
            let mark = (place > 0).then_some(" / ");
            view! { {mark}<A href=format!("/members/{}", one.id)>{name}</A> }
        });
        view! { <span>{steps.collect_view()}</span> }.into_any()
    }
}
