//! Sending a table: a file or pasted text, of units, of persons, or of those who are to be enrolled.

use leptos::html;
use leptos::prelude::*;
use leptos_router::NavigateOptions;
use leptos_router::hooks::use_navigate;
use shared::activities::ActivityDetail;
use shared::error::{ErrorCode, FieldCode, FieldProblem, Problem};
use shared::imports::access::Imports;
use shared::imports::columns::Column;
use shared::imports::{ImportDetail, ROWS};
use shared::tables::ImportKind;
use wasm_bindgen::JsValue;

use super::address::may_import;
use super::export::Exports;
use crate::protected::Protected;
use crate::session::Session;
use crate::ui::badge::Tone;
use crate::ui::breadcrumb::Breadcrumb;
use crate::ui::field::TextArea;
use crate::ui::file::{FileField, chosen_file};
use crate::ui::filter::{ChoiceFilter, Filter, FilterBar};
use crate::ui::form::{Form, FormState};
use crate::ui::heading::Heading;
use crate::ui::loaded::Remote;
use crate::ui::notice::Notice;
use crate::words::{Say, imports as t};
use crate::{api, format};

/// The most bytes of a file.
const LARGEST: f64 = 20.0 * 1024.0 * 1024.0;

const XLSX: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/// The page. What kind of table it is stands in the address.
#[component]
pub(super) fn NewImportPage() -> impl IntoView {
    view! { <Protected allowed=may_import><New/></Protected> }
}

#[component]
fn New() -> impl IntoView {
    let (kind, activity) = (Filter::named("kind"), Filter::named("activityId"));
    let chosen = Memo::new(move |_| chosen_kind(&kind.value(), &activity.value()));
    // Made anew for another kind: a file of persons is none of units.
    move || {
        let (kind_now, activity) = (chosen.get(), activity.value());
        let activity = Some(activity).filter(|_| kind_now == ImportKind::Enrollments);
        view! { <One kind=kind_now activity filter=kind/> }
    }
}

/// Enrollments are in an activity.
fn chosen_kind(word: &str, activity: &str) -> ImportKind {
    let kind = word.parse().unwrap_or(ImportKind::Persons);
    if kind == ImportKind::Enrollments && activity.is_empty() { ImportKind::Persons } else { kind }
}

#[component]
fn One(
    /// What the rows are.
    kind: ImportKind,
    /// What they enroll in.
    activity: Option<String>,
    /// Where the kind is chosen.
    filter: Filter,
) -> impl IntoView {
    let faults = RwSignal::new(Vec::new());
    let (title, above, is_named) = heading(kind, activity.clone());
    let kinds: Vec<_> = [ImportKind::Persons, ImportKind::SchoolUnits]
        .into_iter()
        .filter(|kind| Session::get().may(Imports::Send(*kind)))
        .map(|kind| (kind.word().to_owned(), kind.say().to_owned()))
        .collect();
    let choose = (activity.is_none() && kinds.len() > 1).then(|| {
        let others = kinds.into_iter().filter(|(word, _)| word != ImportKind::Persons.word()).collect::<Vec<_>>();
        view! {
            <FilterBar label=t::kind()>
                <ChoiceFilter filter label=t::kind() options=Signal::stored(others) all=Signal::stored(ImportKind::Persons.say().to_owned())/>
            </FilterBar>
        }
    });
    let export = match (kind, &activity) {
        (ImportKind::SchoolUnits, _) => "/organisations/export".to_owned(),
        (ImportKind::Enrollments, Some(id)) => format!("/activities/{id}/participants/export"),
        (ImportKind::Persons | ImportKind::Enrollments, _) => "/persons/export".to_owned(),
    };
    view! {
        {move || view! { <Breadcrumb above=above.get() here=t::import()/> }}
        {move || is_named.get().then(|| view! { <Heading text=title/> })}
        <p class="lead">{t::lead()}</p>
        {choose}
        {sending(kind, activity, faults)}
        <section class="form-section">
            <h2>{t::columns_title()}</h2>
            <p>{lead_of(kind)}</p>
            <p class="muted">{columns_of(kind)}</p>
            <p>{t::template_explained()}</p>
            <div class="actions"><Exports path=Signal::stored(export) name=kind.say()/></div>
        </section>
    }
}

type Above = Vec<(String, String)>;

/// The page's title, the links above it, and whether they are known yet.
fn heading(kind: ImportKind, activity: Option<String>) -> (Signal<String>, Signal<Above>, Signal<bool>) {
    let Some(id) = activity else {
        let (title, list, list_name) = match kind {
            ImportKind::SchoolUnits => (t::import_units(), "/members", t::members()),
            ImportKind::Persons | ImportKind::Enrollments => (t::import_persons(), "/persons", t::persons()),
        };
        return (
            Signal::stored(title.to_owned()),
            Signal::stored(vec![(list.to_owned(), list_name.to_owned())]),
            Signal::stored(true),
        );
    };
    let path = format!("/activities/{id}");
    let remote = Remote::new(move || {
        let path = path.clone();
        async move { api::get::<ActivityDetail>(&path).await }
    });
    let name = move || remote.value().map(|detail| detail.activity.title).unwrap_or_default();
    let above = move || vec![(format!("/staff/activities/{id}?tab=participants"), name())];
    let is_named = Memo::new(move |_| remote.value().is_some() || remote.problem().is_some());
    (Signal::derive(move || t::enroll_many(&name())), Signal::derive(above), is_named.into())
}

fn lead_of(kind: ImportKind) -> &'static str {
    match kind {
        ImportKind::SchoolUnits => t::units_explained(),
        ImportKind::Persons => t::persons_explained(),
        ImportKind::Enrollments => t::enrollments_explained(),
    }
}

fn columns_of(kind: ImportKind) -> String {
    kind.columns().iter().map(Say::say).collect::<Vec<_>>().join(", ")
}

/// The form.
fn sending(kind: ImportKind, activity: Option<String>, faults: RwSignal<Vec<FieldProblem>>) -> impl IntoView {
    let (form, node, text) = (FormState::new(), NodeRef::<html::Input>::new(), RwSignal::new(String::new()));
    let navigate = use_navigate();
    let send = move || {
        let path = api::with_query(
            "/imports",
            &[("kind", kind.word()), ("activityId", activity.as_deref().unwrap_or_default())],
        );
        let (checked, media, body) = match said(node, &text.get_untracked()) {
            Ok((media, body)) => (Ok(()), media, body),
            Err(problem) => (Err(problem), "", JsValue::NULL),
        };
        let navigate = navigate.clone();
        faults.set(Vec::new());
        let call = async move {
            api::upload::send::<ImportDetail>(&path, media, &body).await.map_err(|mut problem| {
                // Faults of columns are told in other words than faults of fields.
                if problem.code == ErrorCode::UnreadableTable {
                    faults.set(std::mem::take(&mut problem.errors));
                }
                problem
            })
        };
        form.save(checked, call, move |made| {
            navigate(&format!("/imports/{}", made.import.id), NavigateOptions::default());
        });
    };
    let missing = move || {
        let lines: Vec<_> = faults.get().iter().map(column_fault).collect();
        (!lines.is_empty()).then(|| {
            let lines = lines.into_iter().map(|line| view! { <li>{line}</li> }).collect_view();
            view! { <Notice tone=Tone::Attention><ul>{lines}</ul></Notice> }
        })
    };
    let reading = move || {
        form.is_busy().then(
            || view! { <p role="status">{t::reading()}</p><progress aria-label=t::reading()></progress> },
        )
    };
    let most = format::number(i64::try_from(ROWS).unwrap_or_default());
    view! {
        <Form state=form action=t::preview() on_submit=send>
            <FileField form pointer="/file" label=t::file() hint=t::file_hint(&most) node
                accept=".csv,.tsv,.txt,.xlsx,text/csv,text/plain,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"/>
            <TextArea form pointer="/text" label=t::text() hint=paste_hint(kind) value=text/>
            {missing}
            {reading}
        </Form>
    }
}

fn paste_hint(kind: ImportKind) -> &'static str {
    match kind {
        ImportKind::Enrollments => t::paste_addresses(),
        ImportKind::SchoolUnits | ImportKind::Persons => t::paste_table(),
    }
}

/// What is to be sent: the file, or else the text.
fn said(node: NodeRef<html::Input>, text: &str) -> Result<(&'static str, JsValue), Problem> {
    match chosen_file(node) {
        Some(file) if file.size() > LARGEST => Err(ErrorCode::BodyTooLarge.problem()),
        Some(file) if file.name().to_lowercase().ends_with(".xlsx") => Ok((XLSX, file.into())),
        Some(file) => Ok(("text/csv", file.into())),
        None if text.trim().is_empty() => Err(Problem::field("/file", FieldCode::Required, "")),
        None => Ok(("text/plain", text.into())),
    }
}

/// A column that is missing, or there twice.
fn column_fault(fault: &FieldProblem) -> String {
    let word = fault.pointer.trim_start_matches('/');
    let name = word.parse::<Column>().map_or_else(|_| word.to_owned(), |column| column.say().to_owned());
    if fault.code == FieldCode::Repeated { t::column_twice(&name) } else { t::column_missing(&name) }
}
