//! Evaluations, newest first: for the office all of them, for others those of the activities they lead.

use leptos::prelude::*;
use leptos_router::components::A;
use shared::evaluations::{EvaluationDetail, EvaluationPhase};

use super::looks::{rate, tone};
use crate::protected::Protected;
use crate::ui::badge::Badge;
use crate::ui::empty::Empty;
use crate::ui::field::Options;
use crate::ui::filter::{ChoiceFilter, Filter, FilterBar};
use crate::ui::growing::{Growing, More};
use crate::ui::heading::Heading;
use crate::ui::table::{Column, Table};
use crate::words::{Say, evaluations as t};
use crate::{api, format};

/// The list.
#[component]
pub(super) fn EvaluationList() -> impl IntoView {
    view! { <Protected><List/></Protected> }
}

#[component]
fn List() -> impl IntoView {
    let phase = Filter::named("phase");
    let list = Growing::<EvaluationDetail>::new(move || {
        api::with_query("/evaluations", &[("phase", &phase.value())])
    });
    let phases: Options =
        EvaluationPhase::ALL.iter().map(|phase| (phase.word().to_owned(), phase.say().to_owned())).collect();
    let count = move || list.total().map(t::count);
    let help = move || if phase.value().is_empty() { t::none_help() } else { t::none_in_phase_help() };
    view! {
        <Heading text=t::list_title()><p class="count" role="status">{count}</p></Heading>
        <FilterBar><ChoiceFilter filter=phase label=t::phase() options=Signal::stored(phases)/></FilterBar>
        <Show when=move || list.is_empty()>
            <Empty title=t::none()><p>{help}</p><A href="/staff/activities" attr:class="button">{t::to_activities()}</A></Empty>
        </Show>
        <Show when=move || !list.is_empty() && !list.is_new()>
            <Table caption=t::list_title() columns=columns() rows=Signal::derive(move || list.items())
                key=|one: &EvaluationDetail| (one.evaluation.id, one.evaluation.version, one.answered)/>
        </Show>
        <More list/>
    }
}

fn columns() -> Vec<Column<EvaluationDetail>> {
    vec![
        Column::new(t::activity(), |one: &EvaluationDetail| {
            let (address, title) = (address(one), one.activity_title.clone());
            view! { <A href=address>{title}</A> }
        }),
        Column::new(t::kind(), |one: &EvaluationDetail| one.evaluation.kind.say()),
        Column::new(t::phase(), |one: &EvaluationDetail| {
            view! { <Badge tone=tone(one.phase) text=one.phase.say()/> }
        }),
        Column::new(t::answers(), rate).of_numbers(),
        Column::new(t::closes(), |one: &EvaluationDetail| format::date_time(one.evaluation.closes_at)),
    ]
}

/// Where one evaluation stands.
pub(super) fn address(one: &EvaluationDetail) -> String {
    format!("/staff/evaluations/{}", one.evaluation.id)
}
