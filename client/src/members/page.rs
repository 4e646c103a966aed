//! The page of one organisation: what it is, its inhabitants, the units below it, who works there, what it was before.

use leptos::prelude::*;
use leptos_router::components::A;
use shared::access::Right;
use shared::members::persons::PersonSummary;
use shared::members::{Appearance, Area, MemberAction, Organisation, OrganisationDetail, OrganisationKind};
use shared::records::access::Records;

use super::directory::{Directory, OrganisationLink};
use super::inhabitants::Inhabitants;
use super::list;
use super::open::OpenOrganisation;
use super::persons::list as persons;
use crate::format;
use crate::records::log::Log;
use crate::resource::ResourcePage;
use crate::session::Session;
use crate::ui::badge::{Badge, Tone};
use crate::ui::breadcrumb::Breadcrumb;
use crate::ui::empty::Empty;
use crate::ui::growing::{Growing, More};
use crate::ui::heading::Heading;
use crate::ui::loaded::Remote;
use crate::ui::table::{Column, Table};
use crate::ui::tabs::{Part, Tabs, current_tab};
use crate::words::{Say, members as t};

const OVERVIEW: &str = "overview";

/// All parts, in the order of their tabs.
const PARTS: &[Part<OrganisationDetail, OpenOrganisation>] = &[
    Part {
        word: OVERVIEW,
        name: t::overview,
        is_for: |_| true,
        draw: |open| overview(open.detail).into_any(),
    },
    Part {
        word: "inhabitants",
        name: t::inhabitants,
        is_for: |detail| {
            detail.organisation.kind == OrganisationKind::Municipality || !detail.populations.is_empty()
        },
        draw: |open| view! { <Inhabitants detail=open.detail remote=open.remote/> }.into_any(),
    },
    Part {
        word: "units",
        name: t::units,
        is_for: |detail| detail.organisation.kind != OrganisationKind::SchoolUnit,
        draw: |open| view! { <Units detail=open.detail/> }.into_any(),
    },
    Part {
        word: "persons",
        name: t::persons,
        is_for: |detail| {
            detail.allowed_actions.contains(&MemberAction::AddPerson)
                || Session::get().holds(Right::Administrator)
        },
        draw: |open| view! { <Persons detail=open.detail/> }.into_any(),
    },
    crate::notes::ON_ORGANISATION,
    Part {
        word: "history",
        name: t::history,
        is_for: |_| true,
        draw: |open| view! { <History detail=open.detail/> }.into_any(),
    },
];

/// The page of one organisation, made anew for each.
#[component]
pub(super) fn MemberPage() -> impl IntoView {
    view! { <ResourcePage path="/organisations" draw=content/> }
}

fn content(detail: Signal<OrganisationDetail>, remote: Remote<OrganisationDetail>) -> impl IntoView {
    let directory = Directory::get();
    Effect::new(move || detail.with(|detail| directory.keep(&detail.organisation)));
    let organisation = Memo::new(move |_| detail.with(|detail| detail.organisation.clone()));
    let name = Signal::derive(move || organisation.with(|organisation| organisation.name.clone()));
    let above = move || {
        let mut above = vec![("/members".to_owned(), t::members_title().to_owned())];
        let chain = organisation.with(|organisation| directory.above(organisation));
        above.extend(chain.into_iter().map(|one| (format!("/members/{}", one.id), one.name)));
        view! { <Breadcrumb above here=name/> }
    };
    let badges = move || {
        let organisation = organisation.get();
        let is_former = organisation.active_to.is_some_and(|to| to < format::today());
        view! {
            <Badge tone=Tone::Neutral text=organisation.kind.say()/>
            {is_former.then(|| view! { <Badge tone=Tone::Attention text=t::no_longer()/> })}
        }
    };
    let tab = current_tab(OVERVIEW);
    let seen =
        detail.with_untracked(|detail| PARTS.iter().filter(|part| (part.is_for)(detail)).collect::<Vec<_>>());
    let tabs = seen.iter().map(|part| (part.word, (part.name)().to_owned())).collect();
    let open = OpenOrganisation { detail, remote };
    let part = move || {
        let chosen = tab.with(|word| seen.iter().find(|part| part.word == word).copied());
        (chosen.unwrap_or(&PARTS[0]).draw)(open)
    };
    view! {
        {above}
        <Heading text=name>{badges}</Heading>
        <Tabs label=t::parts() tabs/>
        <div class="part">{part}</div>
    }
}

/// The organisation's facts as pairs of name and value, and the steps one can take with it.
fn overview(detail: Signal<OrganisationDetail>) -> impl IntoView {
    move || {
        let OrganisationDetail { organisation, school_forms, allowed_actions, .. } = detail.get();
        let id = organisation.id;
        let forms = school_forms.iter().map(Say::say).collect::<Vec<_>>().join(", ");
        let area = if organisation.area == Area::None { "" } else { organisation.area.say() };
        let mut facts = vec![
            (t::name(), organisation.name),
            (t::short_name(), organisation.short_name),
            (t::kind(), organisation.kind.say().to_owned()),
            (t::school_unit_code(), organisation.school_unit_code.unwrap_or_default()),
            (t::organisation_number(), organisation.organisation_number.unwrap_or_default()),
            (t::municipality_code(), organisation.municipality_code.unwrap_or_default()),
            (t::county_code(), organisation.county_code.unwrap_or_default()),
            (t::area(), area.to_owned()),
            (t::school_forms(), forms),
            (t::active_from(), format::day(organisation.active_from)),
            (t::active_to(), organisation.active_to.map(format::day).unwrap_or_default()),
        ];
        facts.retain(|(_, value)| !value.is_empty());
        let lines =
            facts.into_iter().map(|(name, value)| view! { <div><dt>{name}</dt><dd>{value}</dd></div> });
        let parent = organisation.parent_id.map(
            |parent| view! { <div><dt>{t::belongs_to()}</dt><dd><OrganisationLink id=parent/></dd></div> },
        );
        let change = allowed_actions.contains(&MemberAction::Change).then(|| {
            view! {
                <A href=format!("/members/{id}/edit") attr:class="button primary">{t::change()}</A>
                <A href=format!("/members/new?parent={id}") attr:class="button">{t::add_unit()}</A>
            }
        });
        let add_person = allowed_actions.contains(&MemberAction::AddPerson).then(
            || view! { <A href=format!("/persons/new?organisation={id}") attr:class="button">{t::add_person()}</A> },
        );
        view! {
            <dl class="facts">{lines.collect_view()}{parent}</dl>
            <div class="actions">{change}{add_person}</div>
        }
    }
}

/// What stands directly below it.
#[component]
fn Units(
    /// The organisation.
    detail: Signal<OrganisationDetail>,
) -> impl IntoView {
    let id = detail.with_untracked(|detail| detail.organisation.id);
    let may_add = detail.with_untracked(|detail| detail.allowed_actions.contains(&MemberAction::Change));
    let add = move || {
        may_add.then(
            || view! { <A href=format!("/members/new?parent={id}") attr:class="button">{t::add_unit()}</A> },
        )
    };
    let list = Growing::<Organisation>::new(move || format!("/organisations?parentId={id}"));
    view! {
        <Show when=move || list.is_empty()><Empty title=t::no_units()>{add}</Empty></Show>
        <Show when=move || !list.items().is_empty()>
            <div class="actions">{add}</div>
            <Table caption=t::units() columns=list::columns() rows=Signal::derive(move || list.items())
                key=|organisation: &Organisation| (organisation.id, organisation.version)/>
        </Show>
        <More list/>
    }
}

/// The persons who work there or below, as far as one may see them.
#[component]
fn Persons(
    /// The organisation.
    detail: Signal<OrganisationDetail>,
) -> impl IntoView {
    let organisation = detail.with_untracked(|detail| detail.organisation.clone());
    let (id, is_member) = (organisation.id, organisation.parent_id.is_none());
    let may_add = detail.with_untracked(|detail| detail.allowed_actions.contains(&MemberAction::AddPerson));
    let add = move || {
        may_add.then(|| view! { <A href=format!("/persons/new?organisation={id}") attr:class="button">{t::add_person()}</A> })
    };
    // A member's persons are those of its units, too.
    let scope = if is_member { "rootId" } else { "organisationId" };
    let list = Growing::<PersonSummary>::new(move || format!("/persons?{scope}={id}"));
    let search = is_member.then(
        || view! { <A href=format!("/persons?organisation={id}") attr:class="button">{t::search_among_them()}</A> },
    );
    view! {
        <Show when=move || list.is_empty()><Empty title=t::no_persons()>{add}</Empty></Show>
        <Show when=move || !list.items().is_empty()>
            <Table caption=t::persons() columns=persons::columns() rows=Signal::derive(move || list.items())
                key=persons::key/>
        </Show>
        <More list/>
        <Show when=move || !list.items().is_empty()><div class="actions">{add}</div></Show>
        <div class="actions">{search}</div>
    }
}

/// The organisation's former names and places in the tree; and, for those who may read it, who changed what.
#[component]
fn History(
    /// The organisation.
    detail: Signal<OrganisationDetail>,
) -> impl IntoView {
    let id = detail.with_untracked(|detail| detail.organisation.id);
    let former = Signal::derive(move || {
        detail.with(|detail| detail.appearances.iter().rev().cloned().collect::<Vec<_>>())
    });
    let columns = vec![
        Column::new(t::until(), |was: &Appearance| format::day(was.until_date)),
        Column::new(t::name(), |was: &Appearance| was.name.clone()),
        Column::new(t::short_name(), |was: &Appearance| was.short_name.clone()),
        Column::new(t::belonged_to(), |was: &Appearance| match was.parent_id {
            Some(parent) => view! { <OrganisationLink id=parent/> }.into_any(),
            None => ().into_any(),
        }),
        Column::new(t::area(), |was: &Appearance| was.area.say()),
    ];
    let reads_log = Session::get().may(Records::Read);
    let log = reads_log.then(|| {
        view! {
            <h2>{t::changes_title()}</h2>
            <Log filter=Signal::stored(format!("subject=organisation&subjectId={id}"))/>
        }
    });
    view! {
        <h2>{t::former_names()}</h2>
        <Show when=move || !former.with(Vec::is_empty) fallback=|| view! { <p>{t::no_former_names()}</p> }>
            <Table caption=t::former_names() columns=columns.clone() rows=former key=|was: &Appearance| was.until_date/>
        </Show>
        {log}
    }
}
