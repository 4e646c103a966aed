//! The list of what a draft lacks before it can be published, by the server's own rule, with the way to each field.

use leptos::prelude::*;
use leptos_router::components::A;
use shared::activities::rules::PublishFacts;
use shared::activities::states::ActivityState;
use shared::activities::{ActivityDetail, OccasionState};

use crate::activities::aims::Aims;
use crate::ui::badge::Tone;
use crate::ui::button::{Button, Weight};
use crate::ui::notice::Notice;
use crate::words::staff as t;

/// The fields that are missing; none unless it is a draft.
pub(super) fn missing(detail: &ActivityDetail, aims: Option<&Aims>) -> Vec<String> {
    if detail.activity.state != ActivityState::Draft {
        return Vec::new();
    }
    let held = detail.occasions.iter().filter(|occasion| occasion.state != OccasionState::Cancelled);
    let facts = PublishFacts {
        goals: detail.goals.len(),
        occasions: held.count(),
        effect_required: aims.is_some_and(|aims| aims.demand_effect(detail)),
    };
    let problem = detail.activity.check_publishable(facts).err();
    let faults = problem.into_iter().flat_map(|problem| problem.errors);
    faults.map(|fault| fault.pointer.trim_start_matches('/').to_owned()).collect()
}

/// The list of what is missing; `add_occasion` opens the form for one.
pub(super) fn missing_notice(
    detail: &ActivityDetail,
    fields: &[String],
    add_occasion: impl Fn() + Copy + Send + Sync + 'static,
) -> AnyView {
    let id = detail.activity.id;
    let line = move |field: &String| {
        let text = said(field);
        let way = if field == "occasions" {
            view! { <Button weight=Weight::Quiet on_press=add_occasion>{text}</Button> }.into_any()
        } else {
            let address = format!("/staff/activities/{id}/edit?field={field}");
            view! { <A href=address>{text}</A> }.into_any()
        };
        view! { <li>{way}</li> }
    };
    let lines = fields.iter().map(line).collect_view();
    view! {
        <Notice tone=Tone::Info>
            <p><strong>{t::missing_title()}</strong></p>
            <ul class="missing">{lines}</ul>
        </Notice>
    }
    .into_any()
}

fn said(field: &str) -> &'static str {
    match field {
        "purpose" => t::missing_purpose(),
        "goals" => t::missing_goals(),
        "occasions" => t::missing_occasions(),
        "expectedEffect" => t::missing_effect(),
        _ => t::missing_decision(),
    }
}
