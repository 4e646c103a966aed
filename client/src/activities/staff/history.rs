//! The last part of an activity's page: who changed what, when.

use leptos::prelude::*;
use shared::messages::AuditRow;

use super::parts::OpenActivity;
use crate::format;
use crate::ui::{Column, Growing, More, Table};
use crate::words::staff as t;

/// Draws it.
pub(super) fn history(open: OpenActivity) -> AnyView {
    let id = open.detail.with_untracked(|detail| detail.activity.id);
    let list = Growing::<AuditRow>::new(move || format!("/audit-rows?subject=activity&subjectId={id}"));
    let columns = vec![Column::new(t::when(), |row: &AuditRow| format::date_time(row.at))];
    view! {
        <Table caption=t::history() columns rows=Signal::derive(move || list.items()) key=|row: &AuditRow| row.id/>
        <More list/>
    }
    .into_any()
}
