//! A person's assignments of today and before, with place and days. An assignment is ended, never removed.

use leptos::prelude::*;
use shared::members::MemberAction;
use shared::members::access::Members;
use shared::members::persons::{Assignment, AssignmentChanges, PersonDetail};

use super::super::directory::{Directory, OrganisationLink};
use super::form::AssignmentFields;
use crate::api::Versioned;
use crate::rules::{self, Reading};
use crate::session::Session;
use crate::ui::badge::{Badge, Tone};
use crate::ui::button::Button;
use crate::ui::dialog::Dialog;
use crate::ui::field::TextField;
use crate::ui::form::{Form, FormState};
use crate::ui::loaded::Remote;
use crate::ui::notice::Announcer;
use crate::ui::table::{Column, Table};
use crate::words::members as t;
use crate::{api, format};

/// What is being done with the assignments.
#[derive(Debug, Clone)]
enum Doing {
    /// A further one is given.
    Add,
    /// The title or the last day of one is changed.
    Change(Assignment),
    /// One is ended.
    End(Assignment),
}

/// What one acts with: the person, and the dialog that is open.
#[derive(Clone, Copy)]
struct Desk {
    detail: Signal<PersonDetail>,
    remote: Remote<PersonDetail>,
    doing: RwSignal<Option<Doing>>,
    is_open: RwSignal<bool>,
    announcer: Announcer,
}

impl Desk {
    fn begin(self, doing: Doing) {
        self.doing.set(Some(doing));
        self.is_open.set(true);
    }

    fn done(self, said: &str) {
        self.is_open.set(false);
        self.announcer.say(said);
        self.remote.reload();
    }
}

/// The assignments, those of today first, and the way to give, change and end one.
#[component]
pub(super) fn Assignments(
    /// The person.
    detail: Signal<PersonDetail>,
    /// Where they were read, to be read anew after a change.
    remote: Remote<PersonDetail>,
) -> impl IntoView {
    let desk = Desk {
        detail,
        remote,
        doing: RwSignal::new(None),
        is_open: RwSignal::new(false),
        announcer: Announcer::get(),
    };
    let rows = Signal::derive(move || {
        let mut all = detail.with(|detail| detail.assignments.clone());
        // Newest first as they came, but what is over stands below.
        all.sort_by_key(|assignment| assignment.to_date.is_some_and(|to| to < format::today()));
        all
    });
    let may_add = move || {
        detail.with(|detail| detail.allowed_actions.contains(&MemberAction::AddAssignment)).then(|| {
            view! { <div class="actions"><Button on_press=move || desk.begin(Doing::Add)>{t::add_assignment()}</Button></div> }
        })
    };
    let title = move || match desk.doing.get() {
        Some(Doing::Change(_)) => t::change_assignment(),
        Some(Doing::End(_)) => t::end_assignment(),
        _ => t::add_assignment(),
    };
    let form = move || match desk.doing.get() {
        Some(Doing::Change(assignment)) => view! { <Change desk assignment/> }.into_any(),
        Some(Doing::End(assignment)) => view! { <End desk assignment/> }.into_any(),
        _ => view! { <Add desk/> }.into_any(),
    };
    view! {
        <h2>{t::assignments()}</h2>
        <Show when=move || !rows.with(Vec::is_empty) fallback=|| view! { <p>{t::no_assignments()}</p> }>
            <Table caption=t::assignments() columns=columns(desk) rows
                key=|assignment: &Assignment| (assignment.id, assignment.version)/>
        </Show>
        {may_add}
        {move || view! { <Dialog is_open=desk.is_open title=title()>{form}</Dialog> }}
    }
}

fn columns(desk: Desk) -> Vec<Column<Assignment>> {
    let directory = Directory::get();
    vec![
        Column::new(t::role(), move |assignment: &Assignment| {
            let (role, title) = (assignment.role_id, assignment.title.clone());
            let closer = (!title.is_empty()).then(|| view! { <br/><span class="muted">{title}</span> });
            view! { <span>{move || directory.role_name(role)}</span>{closer} }
        }),
        Column::new(t::organisation(), |assignment: &Assignment| {
            view! { <OrganisationLink id=assignment.organisation_id/> }
        }),
        Column::new(t::from(), |assignment: &Assignment| format::day(assignment.from_date)),
        Column::new(t::to(), |assignment: &Assignment| {
            let today = format::today();
            let until = assignment.to_date.map_or_else(|| t::goes_on().to_owned(), format::day);
            let badge = if assignment.holds_on(today) {
                None
            } else if assignment.from_date > today {
                Some((Tone::Info, t::to_come()))
            } else {
                Some((Tone::Neutral, t::ended()))
            };
            view! { <span>{until}{badge.map(|(tone, text)| view! { " "<Badge tone text/> })}</span> }
        }),
        Column::new(t::action(), move |assignment: &Assignment| buttons(desk, assignment)),
    ]
}

/// Changing and ending, for those who speak for its organisation.
fn buttons(desk: Desk, assignment: &Assignment) -> impl IntoView + use<> {
    let (session, directory, assignment) = (Session::get(), Directory::get(), assignment.clone());
    move || {
        let home = directory.organisation(assignment.organisation_id)?;
        let gives = directory.role_gives(assignment.role_id);
        if !session.may(Members::End(gives, (home.id, home.root_id))) {
            return None;
        }
        let what = format!("{}, {}", directory.role_name(assignment.role_id), home.name);
        let (changed, ended) = (assignment.clone(), assignment.clone());
        let goes_on = assignment.to_date.is_none_or(|to| to > format::today());
        let end = goes_on.then(|| {
            let what = what.clone();
            view! {
                <Button on_press=move || desk.begin(Doing::End(ended.clone()))>
                    {t::end()}<span class="unseen">" "{what}</span>
                </Button>
            }
        });
        Some(view! {
            <div class="row-actions">
                <Button on_press=move || desk.begin(Doing::Change(changed.clone()))>
                    {t::change()}<span class="unseen">" "{what.clone()}</span>
                </Button>
                {end}
            </div>
        })
    }
}

/// Gives the person a further assignment.
#[component]
fn Add(
    /// What one acts with.
    desk: Desk,
) -> impl IntoView {
    let form = FormState::new();
    let fields = AssignmentFields::default();
    let id = desk.detail.with_untracked(|detail| detail.person.id);
    let save = move || {
        let mut reading = Reading::default();
        let body = fields.body(&mut reading, "");
        reading.check(rules::check(&body));
        match reading.done(body) {
            Err(problem) => form.show(problem),
            Ok(body) => {
                let path = format!("/persons/{id}/assignments");
                let call = async move { api::post::<Assignment>(&path, &body).await };
                form.save(Ok(()), call, move |_| desk.done(t::assignment_added()));
            }
        }
    };
    view! {
        <Form state=form action=t::save() on_submit=save beside=cancel(desk)>
            {fields.view(form, Some(id), ["/organisationId", "/roleId", "/title", "/fromDate", "/toDate"])}
        </Form>
    }
}

/// Changes the title, or the last day.
#[component]
fn Change(
    /// What one acts with.
    desk: Desk,
    /// The assignment.
    assignment: Assignment,
) -> impl IntoView {
    let form = FormState::new();
    let title = RwSignal::new(assignment.title.clone());
    let to = RwSignal::new(assignment.to_date.map(|day| day.to_string()).unwrap_or_default());
    let directory = Directory::get();
    let home = directory.organisation(assignment.organisation_id).map(|home| (home.id, home.root_id));
    let prolongs = home.is_some_and(|home| {
        let gives = directory.role_gives(assignment.role_id);
        Session::get().may(Members::Give(Some(assignment.person_id), gives, home))
    });
    let hint = if prolongs { t::last_day_hint() } else { t::last_day_earlier_hint() };
    let save = move || {
        let mut reading = Reading::default();
        let to_date = reading.optional("/toDate", &to.get_untracked());
        let changes = AssignmentChanges {
            title: Some(title.get_untracked().trim().to_owned()).filter(|title| *title != assignment.title),
            to_date: Some(to_date).filter(|to_date| *to_date != assignment.to_date),
        };
        send(desk, form, &assignment, changes, reading, t::assignment_changed());
    };
    view! {
        <Form state=form action=t::save() on_submit=save on_reread=reread(desk) beside=cancel(desk)>
            <TextField form pointer="/title" label=t::assignment_title() hint=t::assignment_title_hint() value=title/>
            <TextField form pointer="/toDate" label=t::last_day() hint value=to kind="date"/>
        </Form>
    }
}

/// Ends it, on a day.
#[component]
fn End(
    /// What one acts with.
    desk: Desk,
    /// The assignment.
    assignment: Assignment,
) -> impl IntoView {
    let form = FormState::new();
    let last = RwSignal::new(format::today().to_string());
    let save = move || {
        let mut reading = Reading::default();
        let to_date = reading.required("/toDate", &last.get_untracked());
        let changes = AssignmentChanges { title: None, to_date: Some(to_date) };
        send(desk, form, &assignment, changes, reading, t::assignment_ended());
    };
    view! {
        <Form state=form action=t::end_assignment() on_submit=save on_reread=reread(desk) beside=cancel(desk)>
            <p>{t::end_consequence()}</p>
            <TextField form pointer="/toDate" label=t::last_day() value=last kind="date" required=true/>
        </Form>
    }
}

/// Sends what was changed of an assignment.
fn send(
    desk: Desk,
    form: FormState,
    assignment: &Assignment,
    changes: AssignmentChanges,
    mut reading: Reading,
    said: &'static str,
) {
    reading.check(rules::check(&changes));
    reading.check(changes.applied(assignment).map(drop));
    match reading.done(changes) {
        Err(problem) => form.show(problem),
        Ok(changes) => {
            let (path, tag) = (format!("/assignments/{}", assignment.id), api::etag_of(assignment.version));
            let call = async move { api::patch::<Assignment>(&path, &tag, &changes).await };
            form.save(Ok(()), call, move |_: Versioned<Assignment>| desk.done(said));
        }
    }
}

/// Somebody else has saved: closes the dialog, and reads the list anew.
fn reread(desk: Desk) -> Callback<()> {
    Callback::new(move |()| {
        desk.is_open.set(false);
        desk.remote.reload();
    })
}

fn cancel(desk: Desk) -> AnyView {
    view! { <Button on_press=move || desk.is_open.set(false)>{t::cancel()}</Button> }.into_any()
}
