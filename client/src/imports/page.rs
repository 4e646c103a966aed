//! The preview of a table: what each row would do, what is wrong with which cell; then it is written, whole.

use leptos::prelude::*;
use leptos_router::NavigateOptions;
use leptos_router::components::A;
use leptos_router::hooks::use_navigate;
use shared::imports::{CellMark, Import, ImportDetail, ImportRow, ImportState, MarkCode, RowState};
use shared::tables::ImportKind;

use super::address::{import_address, may_import};
use crate::resource::ResourcePage;
use crate::ui::badge::{Badge, Tone};
use crate::ui::breadcrumb::Breadcrumb;
use crate::ui::button::{Button, Weight};
use crate::ui::dialog::Confirm;
use crate::ui::empty::Empty;
use crate::ui::field::Options;
use crate::ui::filter::{ChoiceFilter, Filter, FilterBar};
use crate::ui::form::FormState;
use crate::ui::growing::{Growing, More};
use crate::ui::heading::Heading;
use crate::ui::loaded::Remote;
use crate::ui::notice::{Announcer, Notice};
use crate::ui::table::{Column, Table};
use crate::words::{Say, imports as t};
use crate::{api, format};

/// The page, made anew for each import.
#[component]
pub(super) fn ImportPage() -> impl IntoView {
    view! { <ResourcePage allowed=may_import path="/imports" draw=content/> }
}

fn content(detail: Signal<ImportDetail>, remote: Remote<ImportDetail>) -> impl IntoView {
    let import = Memo::new(move |_| detail.with(|detail| detail.import.clone()));
    let kind = import.with_untracked(|import| import.kind);
    let again = import.with_untracked(|import| import_address(kind, import.activity_id));
    let is_done = Memo::new(move |_| import.with(|import| import.state == ImportState::Committed));
    let title =
        Signal::derive(move || if is_done.get() { t::done_title() } else { t::preview_title() }.to_owned());
    let part = {
        let again = again.clone();
        move || {
            let again = again.clone();
            if is_done.get() {
                view! { <Done import/> }.into_any()
            } else {
                view! { <Open detail remote again/> }.into_any()
            }
        }
    };
    view! {
        <Breadcrumb above=vec![(again, kind.say().to_owned())] here=title/>
        <Heading text=title/>
        {part}
    }
}

/// What was written.
#[component]
fn Done(
    /// The import.
    import: Memo<Import>,
) -> impl IntoView {
    move || {
        let import = import.get();
        let (to, name) = list_of(&import);
        view! {
            <Notice tone=Tone::Success>
                <p>{t::done(&number(import.changed_rows), &number(import.new_rows), &number(import.same_rows))}</p>
                <p><A href=to>{name}</A></p>
            </Notice>
        }
    }
}

/// Where one sees what was written.
fn list_of(import: &Import) -> (String, &'static str) {
    match (import.kind, import.activity_id) {
        (ImportKind::SchoolUnits, _) => ("/members?kind=schoolUnit".to_owned(), t::to_units()),
        (ImportKind::Enrollments, Some(id)) => {
            (format!("/staff/activities/{id}?tab=participants"), t::to_participants())
        }
        (ImportKind::Persons | ImportKind::Enrollments, _) => ("/persons".to_owned(), t::to_persons()),
    }
}

fn number(count: i32) -> String {
    format::number(i64::from(count))
}

/// What would be written.
#[component]
fn Open(
    /// The import.
    detail: Signal<ImportDetail>,
    /// Where it is read.
    remote: Remote<ImportDetail>,
    /// Where a corrected table is sent.
    again: String,
) -> impl IntoView {
    let (id, columns) = detail.with_untracked(|detail| (detail.import.id, detail.columns.clone()));
    let import = detail.with_untracked(|detail| detail.import.clone());
    let state = Filter::named("state");
    let list = Growing::<ImportRow>::new(move || {
        api::with_query(&format!("/imports/{id}/rows"), &[("limit", "50"), ("state", &state.value())])
    });
    let states: Options = RowState::ALL
        .iter()
        .map(|state| {
            (state.word().to_owned(), format!("{} ({})", state.say(), number(count(&import, *state))))
        })
        .collect();
    let unread: Vec<_> =
        columns.iter().filter(|one| one.column.is_none()).map(|one| one.heading.clone()).collect();
    let unread = (!unread.is_empty())
        .then(|| view! { <Notice tone=Tone::Attention><p>{t::unread(&unread.join(", "))}</p></Notice> });
    let shown = import_columns(&columns);
    view! {
        <p class="counts">{RowState::ALL.iter().map(|state| counted(&import, *state)).collect_view()}</p>
        {unread}
        {verdict(&import, again)}
        {(import.error_rows == 0).then(|| view! { <Commit import=import.clone() remote/> })}
        <FilterBar><ChoiceFilter filter=state label=t::rows() options=Signal::stored(states)/></FilterBar>
        <Show when=move || list.is_empty()><Empty title=t::no_rows()><p>{t::no_rows_help()}</p></Empty></Show>
        <Show when=move || !list.items().is_empty()>
            <Table caption=t::rows() columns=shown.clone() rows=Signal::derive(move || list.items())
                key=|row: &ImportRow| row.number/>
        </Show>
        <More list/>
    }
}

const fn count(import: &Import, state: RowState) -> i32 {
    match state {
        RowState::New => import.new_rows,
        RowState::Changed => import.changed_rows,
        RowState::Same => import.same_rows,
        RowState::Error => import.error_rows,
    }
}

fn counted(import: &Import, state: RowState) -> impl IntoView + use<> {
    view! { <span>{number(count(import, state))}" "{state_badge(state)}</span>" " }
}

fn state_badge(state: RowState) -> impl IntoView {
    let tone = match state {
        RowState::New => Tone::Success,
        RowState::Changed => Tone::Info,
        RowState::Same => Tone::Neutral,
        RowState::Error => Tone::Danger,
    };
    view! { <Badge tone text=state.say()/> }
}

/// Whether it can be written, and what to do where it cannot.
fn verdict(import: &Import, again: String) -> impl IntoView + use<> {
    let errors = i64::from(import.error_rows);
    let tone = if errors > 0 { Tone::Danger } else { Tone::Success };
    let said = if errors > 0 { t::has_errors(errors) } else { t::has_no_errors().to_owned() };
    let show = (errors > 0).then(|| view! { <p><a href="?state=error">{t::show_errors()}</a></p> });
    view! {
        <Notice tone>
            <p>{said}</p>
            {show}
            <p><A href=again>{t::send_again()}</A></p>
        </Notice>
    }
}

/// The button that writes it all, and the one that throws it away.
#[component]
fn Commit(
    /// The import.
    import: Import,
    /// Where it is read.
    remote: Remote<ImportDetail>,
) -> impl IntoView {
    let (form, removing) = (FormState::new(), FormState::new());
    let (is_open, announcer, navigate) = (RwSignal::new(false), Announcer::get(), use_navigate());
    let (id, version, kind) = (import.id, import.version, import.kind);
    let to_new = import_address(kind, import.activity_id);
    let nothing = import.new_rows + import.changed_rows == 0;
    let commit = move || {
        let call = async move {
            let done = api::post::<ImportDetail>(&format!("/imports/{id}/commit"), &()).await;
            // A new preview shows which rows differ, so their faults are not shown here.
            done.map_err(|mut problem| {
                problem.errors.clear();
                problem
            })
        };
        form.save(Ok(()), call, move |done| {
            is_open.set(false);
            announcer.say(t::was_written());
            remote.set(done);
        });
    };
    let remove = move || {
        let (navigate, to_new) = (navigate.clone(), to_new.clone());
        let call = async move { api::remove(&format!("/imports/{id}"), &api::etag_of(version)).await };
        removing.save(Ok(()), call, move |()| navigate(&to_new, NavigateOptions::default()));
    };
    let writing = move || {
        form.is_busy().then(
            || view! { <p role="status">{t::writing()}</p><progress aria-label=t::writing()></progress> },
        )
    };
    let action = t::commit(i64::from(import.new_rows + import.changed_rows));
    let consequence = consequence(&import);
    let button = (!nothing).then(|| {
        let name = action.clone();
        view! { <Button weight=Weight::Primary on_press=move || is_open.set(true)>{name}</Button> }
    });
    view! {
        <div class="actions">
            {button}
            <Button weight=Weight::Quiet on_press=remove>{t::throw_away()}</Button>
        </div>
        {writing}
        <Confirm is_open form weight=Weight::Primary title=t::commit_title() consequence action on_confirm=commit/>
    }
}

/// What comes of writing it.
fn consequence(import: &Import) -> String {
    let (new, changed) = (number(import.new_rows), number(import.changed_rows));
    match import.kind {
        ImportKind::SchoolUnits => t::units_consequence(&changed, &new),
        ImportKind::Persons => t::persons_consequence(&changed, &new),
        ImportKind::Enrollments => t::enrollments_consequence(i64::from(import.new_rows)),
    }
}

/// The row's number and state, then the cells that are read, each with its remarks. Remarks on a cell that the table does not have
/// stand with the state.
fn import_columns(read: &[shared::imports::columns::ReadColumn]) -> Vec<Column<ImportRow>> {
    let known: Vec<_> = read.iter().filter_map(|one| one.column).collect();
    let state = move |row: &ImportRow| {
        let is_elsewhere = |mark: &&CellMark| mark.column.is_none_or(|column| !known.contains(&column));
        let lines: Vec<_> = row.marks.iter().filter(is_elsewhere).map(named_line).collect();
        view! { <div>{state_badge(row.state)}{lines}</div> }
    };
    let mut columns = vec![
        Column::new(t::row(), |row: &ImportRow| t::row_number(&number(row.number))),
        Column::new(t::state(), state),
    ];
    for (place, one) in read.iter().enumerate() {
        let Some(column) = one.column else { continue };
        columns.push(Column::new(column.say(), move |row: &ImportRow| {
            let text = row.cells.get(place).cloned().unwrap_or_default();
            let own = row.marks.iter().filter(|mark| mark.column == Some(column));
            let own: Vec<_> = own.map(mark_line).collect();
            if text.is_empty() && own.is_empty() {
                return ().into_any();
            }
            view! { <div>{text}{own}</div> }.into_any()
        }));
    }
    columns
}

fn named_line(mark: &CellMark) -> AnyView {
    match mark.column {
        None => mark_line(mark),
        Some(column) => view! { <p class="error">{column.say()}": "{mark.code.say()}</p> }.into_any(),
    }
}

fn mark_line(mark: &CellMark) -> AnyView {
    match (mark.code, mark.detail.as_str()) {
        (MarkCode::Changes, "") => view! { <p class="muted">{t::is_added()}</p> }.into_any(),
        (MarkCode::Changes, before) => view! { <p class="muted">{t::was(before)}</p> }.into_any(),
        (code, _) => view! { <p class="error">{code.say()}</p> }.into_any(),
    }
}
