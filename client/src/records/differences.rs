//! Changes in words: from what to what. Numbers become names, and words of the API become words of the screens.

use std::str::FromStr;

use chrono::NaiveDate;
use leptos::prelude::*;
use serde_json::Value;
use shared::ids::{OrganisationId, RoleId};
use shared::records::AuditRow;
use shared::time::Timestamp;

use super::names;
use crate::format;
use crate::members::directory::Directory;
use crate::words::{Say, records as t};

/// So many lines stand open; more are folded together.
const OPEN: usize = 4;

/// Properties that tell a reader nothing: the thing's own ids, and times that the row shows already.
const LEFT_OUT: [&str; 15] = [
    "id",
    "uuid",
    "version",
    "rootId",
    "createdAt",
    "changedAt",
    "allowedActions",
    "sessionId",
    "queueNumber",
    "calendarSequence",
    "leadsActivities",
    "personId",
    "opened",
    "ended",
    "appearances",
];

/// One property that changed.
#[derive(Debug, Clone, PartialEq)]
struct Line {
    field: String,
    before: Value,
    after: Value,
}

/// The properties that a row of the log says have changed.
pub(super) fn differences(row: &AuditRow) -> AnyView {
    let mut lines = Vec::new();
    collect(&row.changes, &mut lines);
    if lines.is_empty() {
        return ().into_any();
    }
    let subject = row.subject.clone();
    let count = lines.len();
    let drawn = lines.into_iter().map(|line| draw(subject.clone(), line)).collect_view();
    let list = view! { <dl class="differences">{drawn}</dl> };
    if count <= OPEN {
        return list.into_any();
    }
    let summary = t::show(i64::try_from(count).unwrap_or(i64::MAX));
    view! { <details><summary>{summary}</summary>{list}</details> }.into_any()
}

/// Collects the lines of `{property: [before, after]}`. A value that has properties itself is taken apart.
fn collect(changes: &Value, lines: &mut Vec<Line>) {
    for (field, pair) in changes.as_object().into_iter().flatten() {
        let Some([before, after]) = pair.as_array().map(Vec::as_slice) else { continue };
        if LEFT_OUT.contains(&field.as_str()) || (is_nothing(before) && is_nothing(after)) {
            continue;
        }
        if let Some(inner) = after.as_object() {
            let was = |name: &str| before.get(name).cloned().unwrap_or_default();
            let inner =
                inner.iter().map(|(name, value)| (name.clone(), Value::from(vec![was(name), value.clone()])));
            collect(&Value::Object(inner.collect()), lines);
        } else {
            lines.push(Line { field: field.clone(), before: before.clone(), after: after.clone() });
        }
    }
}

fn is_nothing(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::String(text) => text.is_empty(),
        Value::Array(items) => items.is_empty(),
        Value::Object(properties) => properties.is_empty(),
        Value::Bool(_) | Value::Number(_) => false,
    }
}

fn draw(subject: String, line: Line) -> impl IntoView {
    let Line { field, before, after } = line;
    let name = names::field(&field);
    let had_one = !is_nothing(&before);
    let (own, other) = (field.clone(), subject.clone());
    let was = had_one.then(|| {
        view! {
            <span class="unseen">{t::before()}" "</span><del>{move || text(&other, &own, &before)}</del>
            <span aria-hidden="true">" → "</span><span class="unseen">" "{t::after()}" "</span>
        }
    });
    view! { <div><dt>{name}</dt><dd>{was}<ins>{move || text(&subject, &field, &after)}</ins></dd></div> }
}

/// A value in words. Names of organisations and roles come when they are known.
fn text(subject: &str, field: &str, value: &Value) -> String {
    match value {
        Value::Null => t::empty().to_owned(),
        Value::Bool(is_so) => if *is_so { t::yes() } else { t::no() }.to_owned(),
        Value::Number(number) => number.as_i64().map_or_else(|| number.to_string(), |id| figure(field, id)),
        Value::String(said) if said.is_empty() => t::empty().to_owned(),
        Value::String(said) => word(subject, field, said)
            .map(str::to_owned)
            .or_else(|| moment(said))
            .unwrap_or_else(|| said.clone()),
        Value::Array(items) if items.is_empty() => t::empty().to_owned(),
        Value::Array(items) if items.iter().any(Value::is_object) => {
            t::rows(i64::try_from(items.len()).unwrap_or(i64::MAX))
        }
        Value::Array(items) => {
            items.iter().map(|item| text(subject, field, item)).collect::<Vec<_>>().join(", ")
        }
        Value::Object(properties) => t::rows(i64::try_from(properties.len()).unwrap_or(i64::MAX)),
    }
}

/// A number: a year, the number of something that has a name, or a count.
fn figure(field: &str, number: i64) -> String {
    let directory = Directory::get();
    let named = |name: String| if name.is_empty() { t::number(&number.to_string()) } else { name };
    match field {
        "year" | "reportYear" => number.to_string(),
        "organisationId" | "parentId" | "coOrganisers" => named(directory.name(OrganisationId(number))),
        "roleId" => named(directory.role_name(RoleId(number))),
        "focusAreas" | "goals" | "facilitators" | "createdBy" | "analysedBy" | "copiedFrom" => {
            t::number(&number.to_string())
        }
        _ if field.ends_with("Id") => t::number(&number.to_string()),
        _ => format::number(number),
    }
}

/// A day or a point in time.
fn moment(said: &str) -> Option<String> {
    let day = said.parse::<NaiveDate>().ok().map(format::day);
    day.or_else(|| said.parse::<Timestamp>().ok().map(format::date_time))
}

/// A word of one of the enumerations.
fn word(subject: &str, field: &str, said: &str) -> Option<&'static str> {
    use shared::{access, accounts, activities, enrollments, evaluations, members, plans};
    match (field, subject) {
        ("state", "activity") => say::<activities::states::ActivityState>(said),
        ("state", "occasion") => say::<activities::OccasionState>(said),
        ("state", "enrollment") => say::<enrollments::states::EnrollmentState>(said),
        ("state", "plan") => say::<plans::PlanState>(said),
        ("kind", "organisation") => say::<members::OrganisationKind>(said),
        ("kind", "evaluation") => say::<evaluations::EvaluationKind>(said),
        ("area", _) => say::<members::Area>(said),
        ("schoolForm" | "schoolForms", _) => say::<members::SchoolForm>(said),
        ("scopes", _) => say::<access::Scope>(said),
        ("language", _) => say::<accounts::Language>(said),
        ("mode", _) => say::<activities::Mode>(said),
        ("funding", _) => say::<activities::Funding>(said),
        ("unit", _) => say::<activities::Unit>(said),
        ("approval", _) => say::<activities::Approval>(said),
        ("queuePolicy", _) => say::<activities::QueuePolicy>(said),
        ("countedBy", _) => say::<activities::CountedBy>(said),
        ("chainLevel", _) => say::<activities::ChainLevel>(said),
        ("cadence", _) => say::<activities::series::Cadence>(said),
        _ => None,
    }
}

fn say<T: FromStr + Say>(said: &str) -> Option<&'static str> {
    said.parse::<T>().ok().map(|value| value.say())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn fields(changes: &Value) -> Vec<String> {
        let mut lines = Vec::new();
        collect(changes, &mut lines);
        lines.into_iter().map(|line| line.field).collect()
    }

    #[test]
    fn what_holds_properties_is_taken_apart_and_what_says_nothing_is_left_out() {
        let changes = json!({
            "assignment": [null, { "roleId": 12, "title": "" }],
            "email": ["a@example.org", null],
            "phone": [null, ""],
            "uuid": [null, "7d5f"],
        });
        assert_eq!(fields(&changes), ["roleId", "email"]);
        assert!(fields(&json!({})).is_empty() && fields(&json!(null)).is_empty());
    }
}
