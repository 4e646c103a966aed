//! The last part of an activity's page: who changed what of it and of its occasions, when.

use leptos::prelude::*;

use crate::activities::open::OpenActivity;
use crate::records::log::Log;

/// Draws it; read anew when somebody has done something here.
pub(super) fn history(open: OpenActivity) -> AnyView {
    let id = open.detail.with_untracked(|detail| detail.activity.id);
    view! { <Log filter=format!("aboutActivityId={id}")/> }.into_any()
}
