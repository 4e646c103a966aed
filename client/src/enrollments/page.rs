//! The page of one enrollment: how it stands and what has happened to it; of a team its members, and what one may change.

use leptos::prelude::*;
use leptos_router::components::A;
use shared::activities::Unit;
use shared::enrollments::requests::Priority;
use shared::enrollments::states::EnrollmentAction;
use shared::enrollments::timeline::TimelineEntry;
use shared::enrollments::{EnrollmentDetail, Participant};

use super::choices::Choosing;
use super::names::{name_of, participant_name};
use super::standing::{more_of, state_badge};
use super::steps::{StepDialog, Steps, buttons};
use super::team::Team;
use crate::questions::answers::EverybodysAnswers;
use crate::resource::PageOf;
use crate::rules::{self, Reading};
use crate::ui::breadcrumb::Breadcrumb;
use crate::ui::button::Weight;
use crate::ui::field::{TextArea, TextField};
use crate::ui::form::{Form, FormState};
use crate::ui::growing::{Growing, More};
use crate::ui::heading::{HEADING, Heading};
use crate::ui::loaded::{Remote, Steady};
use crate::ui::notice::Announcer;
use crate::words::{Say, enrollments as t};
use crate::{api, browser, format};

/// The page, made anew for each enrollment.
#[component]
pub(super) fn EnrollmentPage() -> impl IntoView {
    view! { <PageOf let:id><One id/></PageOf> }
}

#[component]
fn One(
    /// Which enrollment.
    id: String,
) -> impl IntoView {
    let path = format!("/enrollments/{id}");
    let remote = Remote::new({
        let path = path.clone();
        move || {
            let path = path.clone();
            async move { api::get::<EnrollmentDetail>(&path).await }
        }
    });
    let list = Growing::<TimelineEntry>::new(move || format!("{path}/timeline"));
    let steps = Steps::new(name_of, move || {
        remote.reload();
        list.reload();
    });
    let changed = Callback::new(move |()| {
        remote.reload();
        list.reload();
    });
    // The answers show their own change; the rest of the page stays as it is.
    let answered = Callback::new(move |()| list.reload());
    // The pressed button may be gone when the enrollment is drawn anew. Then the focus goes to the heading.
    Effect::new(move || {
        if remote.value().is_some() {
            request_animation_frame(|| {
                if !browser::has_focus() {
                    browser::focus(HEADING);
                }
            });
        }
    });
    view! {
        <Steady page=true remote let:one>{content(one, steps, changed, answered)}</Steady>
        <section class="stack close" aria-labelledby="timeline">
            <h2 id="timeline">{t::timeline()}</h2>
            <ol class="timeline">
                <For each=move || list.items() key=|entry| (entry.at, entry.event) let:entry>{line(&entry)}</For>
            </ol>
            <Show when=move || list.is_empty()><p class="muted">{t::nothing_noted()}</p></Show>
            <More list/>
        </section>
        <StepDialog steps withdrawing=t::leave_consequence()/>
    }
}

/// The buttons of the page.
const SHOWN: [EnrollmentAction; 8] = [
    EnrollmentAction::Accept,
    EnrollmentAction::Decline,
    EnrollmentAction::Reconfirm,
    EnrollmentAction::Approve,
    EnrollmentAction::Reject,
    EnrollmentAction::Promote,
    EnrollmentAction::Withdraw,
    EnrollmentAction::Cancel,
];

fn content(
    one: Signal<EnrollmentDetail>,
    steps: Steps,
    changed: Callback<()>,
    answered: Callback<()>,
) -> impl IntoView {
    let first = one.get_untracked();
    let above = vec![(format!("/activities/{}", first.enrollment.activity_id), first.activity_title.clone())];
    let name = Signal::derive(move || one.with(name_of));
    let title = Signal::derive(move || one.with(|one| format!("{}: {}", name_of(one), one.activity_title)));
    let team = (first.enrollment.unit == Unit::Team).then(|| view! { <Team one changed/> });
    let may = move |action: EnrollmentAction| {
        Memo::new(move |_| one.with(|one| one.allowed_actions.contains(&action)))
    };
    // The answers are drawn anew when somebody came or left.
    let members = Memo::new(move |_| {
        one.with(|one| one.participants.iter().map(|member| member.id).collect::<Vec<_>>())
    });
    let (may_prioritise, may_choose) = (may(EnrollmentAction::Prioritise), may(EnrollmentAction::Choose));
    let when =
        first.activity_starts_at.map(|starts| view! { <p class="card-when">{format::long(starts)}</p> });
    view! {
        <Breadcrumb above here=name/>
        <Heading text=title/>
        {when}
        <p>{move || one.with(|one| state_badge(one.enrollment.state))}" "{move || one.with(more_of)}</p>
        {move || one.with(|one| buttons(one, &SHOWN, steps))}
        <Show when=move || may_choose.get()><Choosing one=one.get() changed/></Show>
        {team}
        {move || {
            members.track();
            one.with_untracked(|one| answers(one, answered))
        }}
        <Show when=move || may_prioritise.get()><Prioritise one=one.get_untracked() changed/></Show>
    }
}

/// What the participants have answered, each by themself.
fn answers(one: &EnrollmentDetail, changed: Callback<()>) -> impl IntoView + use<> {
    let is_team = one.enrollment.unit == Unit::Team;
    let named = |participant: &Participant| {
        let name = if is_team { participant_name(participant) } else { String::new() };
        (participant.id, participant.person_id, name)
    };
    let whose = one.participants.iter().map(named).collect();
    view! { <EverybodysAnswers activity=one.enrollment.activity_id whose changed/> }
}

/// Another place in the queue, with the reason.
#[component]
fn Prioritise(
    /// The enrollment.
    one: EnrollmentDetail,
    /// Called when it was changed.
    changed: Callback<()>,
) -> impl IntoView {
    let form = FormState::new();
    let announcer = Announcer::get();
    let (priority, reason) =
        (RwSignal::new(one.enrollment.priority.to_string()), RwSignal::new(String::new()));
    let path = format!("/enrollments/{}/prioritise", one.enrollment.id);
    let save = move || {
        let path = path.clone();
        let mut reading = Reading::default();
        let body = Priority {
            priority: reading.required("/priority", &priority.get_untracked()).unwrap_or_default(),
            reason: reason.get_untracked().trim().to_owned(),
        };
        reading.check(rules::check(&body));
        let call = async move { api::post::<EnrollmentDetail>(&path, &body).await };
        form.save(reading.done(()), call, move |now| {
            announcer.say(more_of(&now));
            reason.set(String::new());
            changed.run(());
        });
    };
    view! {
        <details>
            <summary>{t::change_place()}</summary>
            <Form state=form action=t::save() weight=Weight::Secondary on_submit=save>
                <TextField form pointer="/priority" label=t::priority() hint=t::priority_hint() value=priority kind="number" required=true/>
                <TextArea form pointer="/reason" label=t::reason() hint=t::priority_reason_hint() value=reason required=true/>
            </Form>
        </details>
    }
}

/// One thing that happened: when, what, why, by whom.
fn line(entry: &TimelineEntry) -> impl IntoView + use<> {
    let who = entry.actor_name.clone().unwrap_or_else(|| entry.actor.say().to_owned());
    let until = entry.until.map(|until| t::until(&format::date_time(until)));
    let seats = entry.seats.map(|seats| t::seats_now(i64::from(seats)));
    let more: Vec<_> = [until, seats].into_iter().flatten().collect();
    let reason = (!entry.reason.is_empty()).then(|| view! { <p>{entry.reason.clone()}</p> });
    view! {
        <li>
            <p><strong>{entry.event.say()}</strong>" "{more.join(" ")}</p>
            {reason}
            <p class="muted">{format::date_time(entry.at)}" · "{who}</p>
        </li>
    }
}

/// The way to an enrollment's page.
pub(super) fn link(one: &EnrollmentDetail) -> impl IntoView + use<> {
    let address = format!("/enrollments/{}", one.enrollment.id);
    let name = name_of(one);
    view! { <A href=address attr:class="see">{t::see_enrollment()}<span class="unseen">" "{name}</span></A> }
}
