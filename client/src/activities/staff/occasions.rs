//! The occasions of an activity: when and where, what has become of each, and what can be done with it.

use leptos::prelude::*;
use shared::activities::actions::ActivityAction;
use shared::activities::states::ActivityState;
use shared::activities::{ActivityDetail, Occasion, OccasionState};

use super::occasion_form::{OCCASIONS, OccasionDialog, OccasionForm, Task};
use crate::activities::open::OpenActivity;
use crate::format;
use crate::ui::badge::{Badge, Tone};
use crate::ui::button::{Button, Weight};
use crate::ui::table::{Column, Table};
use crate::words::{Say, staff as t};

/// The list of occasions with the buttons that change them.
#[component]
pub(super) fn Occasions(
    /// The activity.
    open: OpenActivity,
    /// The form that the buttons open.
    form: OccasionForm,
) -> impl IntoView {
    let rows = Signal::derive(move || open.detail.with(|detail| detail.occasions.clone()));
    let allows =
        move |action: ActivityAction| open.detail.with(|detail| detail.allowed_actions.contains(&action));
    let may_change = Memo::new(move |_| allows(ActivityAction::AddOccasion));
    let may = Memo::new(move |_| {
        let is_draft = open.detail.with(|detail| detail.activity.state == ActivityState::Draft);
        (may_change.get(), allows(ActivityAction::TakeAttendance), is_draft)
    });
    let nothing =
        move || rows.with(Vec::is_empty).then(|| view! { <p class="muted">{t::no_occasions()}</p> });
    view! {
        <section>
            <div class="heading">
                <h2 id=OCCASIONS tabindex="-1">{t::occasions_title()}</h2>
                <Show when=move || may_change.get()>
                    <Button on_press=move || form.begin(Task::Add)>{t::add_occasion()}</Button>
                </Show>
            </div>
            {nothing}
            <Show when=move || !rows.with(Vec::is_empty)>
                <Table caption=t::occasions_title() columns=columns(open, form, may) rows
                    key=|occasion: &Occasion| (occasion.id, occasion.version)/>
            </Show>
            <OccasionDialog form/>
        </section>
    }
}

fn columns(open: OpenActivity, form: OccasionForm, may: Memo<(bool, bool, bool)>) -> Vec<Column<Occasion>> {
    vec![
        Column::new(t::when(), |occasion: &Occasion| {
            let title = (!occasion.title.is_empty())
                .then(|| view! { <br/><span class="light">{occasion.title.clone()}</span> });
            view! { {format::span(occasion.starts_at, occasion.ends_at)}{title} }
        }),
        Column::new(t::place(), move |occasion: &Occasion| {
            let taken = open.detail.with_untracked(|detail| taken(detail, occasion));
            place(occasion, taken)
        }),
        Column::new(t::state(), |occasion: &Occasion| {
            let reason = (!occasion.reason.is_empty())
                .then(|| view! { <br/><span class="muted">{occasion.reason.clone()}</span> });
            view! { <span><Badge tone=tone(occasion.state) text=occasion.state.say()/>{reason}</span> }
        }),
        Column::new(t::actions(), move |occasion: &Occasion| {
            let occasion = occasion.clone();
            move || buttons(form, &occasion, may.get())
        }),
    ]
}

const fn tone(state: OccasionState) -> Tone {
    match state {
        OccasionState::Planned => Tone::Info,
        OccasionState::Moved => Tone::Attention,
        OccasionState::Cancelled => Tone::Danger,
        OccasionState::Held => Tone::Success,
    }
}

/// How many have chosen an alternative that has seats of its own.
fn taken(detail: &ActivityDetail, occasion: &Occasion) -> Option<String> {
    let own = detail.occasion_seats.iter().find(|one| one.occasion_id == occasion.id)?;
    let capacity = own.seats.capacity.filter(|_| occasion.choice_group.is_some())?;
    Some(t::occasion_taken(&format::number(capacity), &format::number(own.seats.taken)))
}

/// Where, and how one takes part.
fn place(occasion: &Occasion, taken: Option<String>) -> impl IntoView + use<> {
    let mut parts = vec![occasion.mode.say().to_owned()];
    if !occasion.place.is_empty() {
        parts.insert(0, occasion.place.clone());
    }
    match (taken, occasion.capacity) {
        (Some(taken), _) => parts.push(taken),
        (None, Some(capacity)) => parts.push(t::own_seats(i64::from(capacity))),
        (None, None) => {}
    }
    if let Some(group) = &occasion.choice_group {
        parts.push(t::one_of_group(group));
    }
    let link = occasion.link.clone().map(|link| view! { <br/><a href=link>{t::join_link()}</a> });
    view! { <span>{parts.join(" · ")}{link}</span> }
}

fn buttons(
    form: OccasionForm,
    occasion: &Occasion,
    (may_change, may_hold, is_draft): (bool, bool, bool),
) -> impl IntoView + use<> {
    let is_ahead = occasion.state.is_ahead();
    let has_begun = occasion.starts_at <= format::now();
    let day = format::date(occasion.starts_at);
    let offered = [
        (is_ahead && has_begun && may_hold, Task::Hold(occasion.clone()), t::hold()),
        (may_change && is_ahead, Task::Change(occasion.clone()), t::change()),
        (may_change && is_ahead, Task::Move(occasion.clone()), t::move_it()),
        // An occasion of a draft is removed, because nobody has seen it. One in the catalogue is called off, with the reason.
        (may_change && is_draft, Task::Remove(occasion.clone()), t::remove()),
        (may_change && is_ahead && !is_draft, Task::Cancel(occasion.clone()), t::call_off()),
    ];
    let button = |(is_offered, task, name): (bool, Task, &'static str)| {
        let day = day.clone();
        is_offered.then(|| {
            view! {
                <Button weight=Weight::Secondary on_press=move || form.begin(task.clone())>
                    {name}<span class="unseen">" "{day}</span>
                </Button>
            }
        })
    };
    let all = offered.into_iter().filter_map(button).collect_view();
    view! { <span class="row-actions">{all}</span> }
}
