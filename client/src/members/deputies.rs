//! Deputies who approve enrollments for a school leader: their names and days, and the way to name one and to end one.

use leptos::prelude::*;
use shared::access::Right;
use shared::error::{FieldCode, Problem};
use shared::ids::{OrganisationId, RoleId};
use shared::members::deputies::{Deputy, ended};
use shared::members::persons::{Assignment, AssignmentChanges, NewAssignment, PersonSummary};
use shared::page::Page;

use super::directory::{Directory, OrganisationLink};
use super::find::{called, full_name};
use crate::rules::{self, Reading};
use crate::ui::badge::{Badge, Tone};
use crate::ui::button::{Button, Weight};
use crate::ui::dialog::Confirm;
use crate::ui::field::TextField;
use crate::ui::form::{Form, FormState};
use crate::ui::loaded::{Remote, Steady};
use crate::ui::notice::Announcer;
use crate::ui::picker::{Choice, Picker};
use crate::ui::table::{Column, Table};
use crate::words::members as t;
use crate::{api, format};

/// What one acts with.
#[derive(Clone, Copy)]
struct Desk {
    unit: OrganisationId,
    list: Remote<Page<Deputy>>,
    chosen: RwSignal<Option<Deputy>>,
    is_open: RwSignal<bool>,
    announcer: Announcer,
}

/// The deputies of a unit's leader, for that leader.
#[component]
pub(crate) fn Deputies(
    /// The school unit.
    unit: OrganisationId,
) -> impl IntoView {
    let list = Remote::new(move || async move {
        api::get::<Page<Deputy>>(&format!("/organisations/{unit}/deputies")).await
    });
    let desk = Desk {
        unit,
        list,
        chosen: RwSignal::new(None),
        is_open: RwSignal::new(false),
        announcer: Announcer::get(),
    };
    view! {
        <section class="stack close">
            <h2>{t::deputies_title()}</h2>
            <p>{t::deputies_lead()}" "<OrganisationLink id=unit/>"."</p>
            <Steady remote=list let:page>{held(desk, page)}</Steady>
            <details>
                <summary>{t::deputy_name()}</summary>
                <Add desk/>
            </details>
            <End desk/>
        </section>
    }
}

fn held(desk: Desk, page: Signal<Page<Deputy>>) -> impl IntoView {
    let rows = Signal::derive(move || page.with(|page| page.items.clone()));
    let columns = vec![
        Column::new(t::name(), |one: &Deputy| {
            let is_to_come = one.assignment.from_date > format::today();
            let badge = is_to_come.then(|| view! { " "<Badge tone=Tone::Info text=t::to_come()/> });
            view! { <span>{called(&one.given_name, &one.family_name)}{badge}</span> }
        }),
        Column::new(t::from(), |one: &Deputy| format::day(one.assignment.from_date)),
        Column::new(t::to(), |one: &Deputy| {
            one.assignment.to_date.map_or_else(|| t::goes_on().to_owned(), format::day)
        }),
        Column::new(t::action(), move |one: &Deputy| {
            let (own, name) = (one.clone(), called(&one.given_name, &one.family_name));
            let press = move || {
                desk.chosen.set(Some(own.clone()));
                desk.is_open.set(true);
            };
            view! {
                <div class="row-actions">
                    <Button on_press=press>{t::end()}<span class="unseen">" "{name}</span></Button>
                </div>
            }
        }),
    ];
    view! {
        <Show when=move || rows.with(Vec::is_empty)><p class="muted">{t::no_deputies()}</p></Show>
        <Show when=move || !rows.with(Vec::is_empty)>
            <Table caption=t::deputies_title() columns=columns.clone() rows
                key=|one: &Deputy| (one.assignment.id, one.assignment.version)/>
        </Show>
    }
}

/// Those who work at the unit.
async fn find_colleagues(unit: OrganisationId, text: String) -> Result<Vec<Choice>, Problem> {
    let unit = unit.to_string();
    let path = api::with_query("/persons", &[("limit", "8"), ("organisationId", &unit), ("q", &text)]);
    let found = api::get::<Page<PersonSummary>>(&path).await?.items;
    let choice = |one: PersonSummary| Choice {
        id: one.person.id.0,
        name: full_name(&one.person),
        detail: one.person.email.unwrap_or_default(),
    };
    Ok(found.into_iter().map(choice).collect())
}

/// Names somebody.
#[component]
fn Add(
    /// What one acts with.
    desk: Desk,
) -> impl IntoView {
    let form = FormState::new();
    let directory = Directory::get();
    let role = Memo::new(move |_| {
        let mut roles = directory.roles().into_iter();
        roles.find(|role| role.gives == Some(Right::Approver)).map(|role| role.id)
    });
    let person = RwSignal::new(None::<Choice>);
    let (from, to) = (RwSignal::new(format::today().to_string()), RwSignal::new(String::new()));
    let unit = desk.unit;
    let save = move || {
        let chosen = person.get_untracked();
        let mut reading = Reading::default();
        if chosen.is_none() {
            reading.fault("/personId", FieldCode::Required);
        }
        let body = NewAssignment {
            organisation_id: unit,
            role_id: role.get_untracked().unwrap_or(RoleId(0)),
            title: String::new(),
            from_date: reading.required("/fromDate", &from.get_untracked()),
            to_date: reading.optional("/toDate", &to.get_untracked()),
        };
        reading.check(rules::check(&body));
        reading.check(body.check(format::today(), ""));
        let (Some(chosen), Ok(body)) = (chosen, reading.done(body).map_err(|problem| form.show(problem)))
        else {
            return;
        };
        let path = format!("/persons/{}/assignments", chosen.id);
        let call = async move { api::post::<Assignment>(&path, &body).await };
        form.save(Ok(()), call, move |_| {
            desk.announcer.say(t::deputy_named(&chosen.name));
            person.set(None);
            to.set(String::new());
            desk.list.reload();
        });
    };
    view! {
        <Form state=form action=t::deputy_add() weight=Weight::Secondary on_submit=save>
            <Picker form pointer="/personId" label=t::deputy() hint=t::deputy_hint() chosen=person
                search=move |text| find_colleagues(unit, text) required=true/>
            <TextField form pointer="/fromDate" label=t::first_day() value=from kind="date" required=true/>
            <TextField form pointer="/toDate" label=t::last_day() hint=t::deputy_last_day_hint() value=to kind="date"/>
        </Form>
    }
}

/// Asks before one is ended.
#[component]
fn End(
    /// What one acts with.
    desk: Desk,
) -> impl IntoView {
    let form = FormState::new();
    let end = move || {
        let Some(one) = desk.chosen.get_untracked() else { return };
        let name = called(&one.given_name, &one.family_name);
        let (path, tag) =
            (format!("/assignments/{}", one.assignment.id), api::etag_of(one.assignment.version));
        let last = ended(&one.assignment, format::today());
        let body = AssignmentChanges { to_date: Some(Some(last)), ..AssignmentChanges::default() };
        let call = async move { api::patch::<Assignment>(&path, &tag, &body).await };
        form.save(Ok(()), call, move |_| {
            desk.is_open.set(false);
            desk.announcer.say(t::deputy_ended(&name));
            desk.list.reload();
        });
    };
    move || {
        let one = desk.chosen.get()?;
        let title = t::deputy_end_title(&called(&one.given_name, &one.family_name));
        Some(view! {
            <Confirm is_open=desk.is_open form title consequence=t::deputy_end_consequence() action=t::end()
                on_confirm=end/>
        })
    }
}
