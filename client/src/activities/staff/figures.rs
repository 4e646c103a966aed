//! What one wants to know of an activity first: who has a place, who waits, and whether it is going to run.

use leptos::prelude::*;
use shared::activities::{ActivityAction, ActivityDetail, Approval};
use shared::enrollments::ParticipantCounts;
use shared::enrollments::states::EnrollmentState;
use shared::error::Problem;
use shared::ids::ActivityId;

use super::parts::OpenActivity;
use crate::ui::{Figure, Figures, Notice, Remote, Tone};
use crate::words::staff as t;
use crate::{api, format};

/// The states that are counted one by one.
const COUNTED: [EnrollmentState; 4] = [
    EnrollmentState::Confirmed,
    EnrollmentState::Waitlisted,
    EnrollmentState::Offered,
    EnrollmentState::AwaitingApproval,
];

/// How many enrollments are in each of those states; read anew when the seats change.
async fn counts(id: ActivityId) -> Result<[i64; 4], Problem> {
    let counted: ParticipantCounts = api::get(&format!("/activities/{id}/participant-counts")).await?;
    let count = |state| counted.states.iter().find(|one| one.state == state).map_or(0, |one| one.enrollments);
    Ok(COUNTED.map(count))
}

/// The figures on top of an activity's page, and the warning that it may not run.
#[component]
pub(super) fn KeyFigures(
    /// The activity.
    open: OpenActivity,
) -> impl IntoView {
    let now = Memo::new(move |_| open.detail.with(|detail| (detail.activity.id, detail.seats)));
    let counts = Remote::new(move || counts(now.get().0));
    let counted = Memo::new(move |_| counts.value());
    let figures = Signal::derive(move || open.detail.with(|detail| figures(detail, counted.get())));
    let sees =
        move || open.detail.with(|detail| detail.allowed_actions.contains(&ActivityAction::ReadParticipants));
    let risk = move || open.detail.with(|detail| detail.at_risk.then(|| risk(detail)));
    view! {
        {risk}
        <Show when=sees><Figures figures/></Show>
    }
}

fn risk(detail: &ActivityDetail) -> impl IntoView + use<> {
    let (taken, activity) = (detail.seats.taken, &detail.activity);
    let minimum = format::number(activity.minimum.unwrap_or_default());
    let by = activity.decide_by.map(format::long).unwrap_or_default();
    let text = t::risk(&by, &minimum, &format::number(taken));
    view! { <Notice tone=Tone::Attention><p><strong>{t::at_risk()}</strong>" "{text}</p></Notice> }
}

fn figures(detail: &ActivityDetail, counts: Option<[i64; 4]>) -> Vec<Figure> {
    let activity = &detail.activity;
    let shown = |place: usize| {
        counts.and_then(|counts| counts.get(place).copied()).map_or_else(|| "–".to_owned(), format::number)
    };
    let figure = |name, value, note| Figure { name, value, note };
    let mut figures = vec![
        figure(t::confirmed(), shown(0), String::new()),
        figure(t::in_line(), shown(1), String::new()),
        figure(t::offered(), shown(2), String::new()),
    ];
    if activity.approval != Approval::None {
        figures.push(figure(t::awaiting(), shown(3), String::new()));
    }
    figures.push(match detail.seats.free() {
        Some(free) => figure(
            t::seats(),
            format::number(detail.seats.capacity.unwrap_or_default()),
            t::free_seats(i64::from(free)),
        ),
        None => figure(t::seats(), t::no_limit().to_owned(), String::new()),
    });
    if let Some(minimum) = activity.minimum.filter(|_| !activity.state.is_over()) {
        let by = activity.decide_by.map(|by| t::decision_by(&format::date(by))).unwrap_or_default();
        figures.push(figure(t::minimum(), format::number(minimum), by));
    }
    figures
}
