//! Rows of the log as a table: when, who, what, and what changed from what to what.

use leptos::prelude::*;
use leptos_router::components::A;
use shared::records::AuditRow;

use super::differences::differences;
use super::names;
use crate::format;
use crate::ui::growing::{Growing, More};
use crate::ui::table::{Column, Table};
use crate::words::records as t;

/// The rows that a filter of the API lets through, such as `subject=activity&subjectId=42`. For the history of one thing.
#[component]
pub(crate) fn Log(
    /// The filter, as a query without its question mark.
    #[prop(into)]
    filter: Signal<String>,
) -> impl IntoView {
    let list = rows(move || format!("/audit-rows?{}", filter.get()));
    view! { <Show when=move || list.is_empty()><p class="muted">{t::nothing_yet()}</p></Show><Rows list/> }
}

/// The list of rows at a path.
pub(super) fn rows(path: impl Fn() -> String + Send + Sync + 'static) -> Growing<AuditRow> {
    Growing::new(path)
}

/// The rows of a list.
#[component]
pub(super) fn Rows(
    /// The list.
    list: Growing<AuditRow>,
) -> impl IntoView {
    let columns = vec![
        Column::new(t::when(), |row: &AuditRow| format::date_time(row.at)),
        Column::new(t::who(), who),
        Column::new(t::what(), what),
        Column::new(t::changes(), differences),
    ];
    view! {
        <Show when=move || !list.items().is_empty()>
            <div class="log">
                <Table caption=t::title() columns=columns.clone() rows=Signal::derive(move || list.items())
                    key=|row: &AuditRow| row.id/>
            </div>
        </Show>
        <More list/>
    }
}

fn who(row: &AuditRow) -> AnyView {
    let name = row.actor_name.clone();
    match (row.person_id, row.machine_client_id) {
        (Some(person), _) => {
            let name = name.unwrap_or_else(|| t::somebody_protected().to_owned());
            view! { <A href=format!("/persons/{person}")>{name}</A> }.into_any()
        }
        (None, Some(_)) => name.unwrap_or_else(|| t::a_system().to_owned()).into_any(),
        (None, None) => view! { <span class="muted">{t::nobody()}</span> }.into_any(),
    }
}

fn what(row: &AuditRow) -> impl IntoView + use<> {
    let action = names::action(&row.action);
    // Some rows have no subject that somebody could look at, such as a login.
    let has_subject = !matches!(row.subject.as_str(), "session" | "installation" | "registration");
    let subject = has_subject.then(|| {
        let kind = names::subject(&row.subject);
        let number = row.subject_id.to_string();
        let name = match &row.subject_name {
            Some(name) => format!("{kind}: {name}"),
            None => t::numbered(&kind, &number),
        };
        match address(row) {
            Some(address) => view! { <A href=address>{name}</A> }.into_any(),
            None => view! { <span class="muted">{name}</span> }.into_any(),
        }
    });
    view! { <div><strong>{action}</strong><br/>{subject}</div> }
}

/// Where the thing is shown, if it has a page.
fn address(row: &AuditRow) -> Option<String> {
    let id = row.subject_id;
    match row.subject.as_str() {
        "person" => Some(format!("/persons/{id}")),
        "account" => Some(format!("/persons/{id}?tab=account")),
        "organisation" => Some(format!("/members/{id}")),
        "population" => row.organisation_id.map(|id| format!("/members/{id}?tab=inhabitants")),
        "activity" => Some(format!("/staff/activities/{id}")),
        "plan" => Some(format!("/staff/plans/{id}")),
        "machineClient" => Some("/machine-clients".to_owned()),
        _ => None,
    }
}
