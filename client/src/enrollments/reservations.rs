//! Seats that members hold without names: who holds how many until when, and the form that reserves seats for a member.

use leptos::html;
use leptos::prelude::*;
use shared::enrollments::reservations::{
    NewReservation, ReservationAction, ReservationDetail, ReservationState,
};
use shared::error::{FieldCode, Problem};
use shared::ids::{ActivityId, OrganisationId};

use crate::members::find::find_members;
use crate::ui::badge::{Badge, Tone};
use crate::ui::button::{Button, Weight};
use crate::ui::dialog::Confirm;
use crate::ui::field::TextField;
use crate::ui::form::{Form, FormState};
use crate::ui::growing::{Growing, More};
use crate::ui::kept_focus::keep_focus;
use crate::ui::notice::Announcer;
use crate::ui::picker::{Choice, Picker};
use crate::words::{Say, enrollments as t};
use crate::{api, format};

/// The reservations of an activity whose seats are shared out, as far as one may see them.
#[component]
pub(super) fn Reservations(
    /// Of which activity.
    activity: ActivityId,
    /// The member one speaks for; none for the office, which names one.
    member: Option<OrganisationId>,
    /// True for those who may reserve.
    may_reserve: bool,
    /// Called when seats were reserved or given back.
    changed: Callback<()>,
    /// They are read anew when it changes: somebody was enrolled beside them.
    #[prop(optional, into)]
    follows: Signal<u32>,
) -> impl IntoView {
    let list = Growing::<ReservationDetail>::new(move || format!("/activities/{activity}/reservations"));
    Effect::new(move || {
        if follows.get() > 0 {
            list.reload();
        }
    });
    let form = FormState::new();
    let announcer = Announcer::get();
    let (chosen, is_open) = (RwSignal::new(None::<ReservationDetail>), RwSignal::new(false));
    let release = move || {
        let Some(one) = chosen.get_untracked() else { return };
        let path = format!("/reservations/{}/release", one.reservation.id);
        let call = async move { api::act::<ReservationDetail>(&path).await };
        form.save(Ok(()), call, move |_| {
            is_open.set(false);
            announcer.say(t::reservation_released());
            list.reload();
            changed.run(());
        });
    };
    let begin = move |one: ReservationDetail| {
        chosen.set(Some(one));
        is_open.set(true);
    };
    let dialog = move || {
        let one = chosen.get()?;
        Some(view! {
            <Confirm is_open form title=t::release_title(&one.member_name) consequence=t::release_consequence() action=t::release() on_confirm=release/>
        })
    };
    let reserve = may_reserve.then(|| {
        let done = Callback::new(move |()| {
            list.reload();
            changed.run(());
        });
        view! { <Reserve activity member done/> }
    });
    let lines = NodeRef::<html::Ul>::new();
    let each = keep_focus(lines, move || list.items());
    view! {
        <section class="stack close" aria-labelledby="reservations">
            <h2 id="reservations">{t::reservations()}</h2>
            <p class="muted">{t::reservations_lead()}</p>
            <ul class="lines" node_ref=lines>
                <For each key=|one| (one.reservation.id, one.reservation.version) let:one>
                    {line(&one, begin)}
                </For>
            </ul>
            <More list/>
            {reserve}
        </section>
        {dialog}
    }
}

fn line<Begin: Fn(ReservationDetail) + Copy + Send + Sync + 'static>(
    one: &ReservationDetail,
    begin: Begin,
) -> impl IntoView + use<Begin> {
    let tone = match one.reservation.state {
        ReservationState::Active => Tone::Attention,
        ReservationState::Filled => Tone::Success,
        ReservationState::Released => Tone::Neutral,
    };
    let due = one
        .names_due
        .filter(|_| one.reservation.state == ReservationState::Active)
        .map(|due| t::names_due(&format::date_time(due)));
    let release = one.allowed_actions.contains(&ReservationAction::Release).then(|| {
        let (own, name) = (one.clone(), one.member_name.clone());
        view! { <Button on_press=move || begin(own.clone())>{t::release()}<span class="unseen">" "{name}</span></Button> }
    });
    let seats = t::reserved_of(
        &format::number(one.reservation.seats - one.reservation.unnamed),
        &format::number(one.reservation.seats),
    );
    view! {
        <li tabindex="-1">
            <strong>{one.member_name.clone()}</strong>
            <Badge tone text=one.reservation.state.say()/>
            <span>{seats}" "{due}</span>
            {release}
        </li>
    }
}

/// Reserves seats for a member.
#[component]
fn Reserve(
    /// In which activity.
    activity: ActivityId,
    /// The member one speaks for; none for the office.
    member: Option<OrganisationId>,
    /// Called when they are reserved.
    done: Callback<()>,
) -> impl IntoView {
    let form = FormState::new();
    let announcer = Announcer::get();
    let organisation = RwSignal::new(None::<Choice>);
    let seats = RwSignal::new(String::new());
    let save = move || {
        let named = member.or_else(|| organisation.get_untracked().map(|one| OrganisationId(one.id)));
        let number = seats.get_untracked().trim().parse::<i32>();
        let checked = match (named, &number) {
            (None, _) => Err(Problem::field("/organisationId", FieldCode::Required, "")),
            (_, Err(_)) => Err(Problem::field("/seats", FieldCode::WrongFormat, "")),
            (Some(_), Ok(_)) => Ok(()),
        };
        let body = NewReservation {
            organisation_id: named.unwrap_or(OrganisationId(0)),
            seats: number.unwrap_or_default(),
        };
        let path = format!("/activities/{activity}/reservations");
        let call = async move { api::post::<ReservationDetail>(&path, &body).await };
        form.save(checked, call, move |made| {
            seats.set(String::new());
            announcer.say(t::reserved(&made.member_name, &format::number(made.reservation.unnamed)));
            done.run(());
        });
    };
    let for_whom = member.is_none().then(|| {
        view! { <Picker form pointer="/organisationId" label=t::reserve_for() chosen=organisation search=find_members/> }
    });
    view! {
        <details>
            <summary>{t::reserve()}</summary>
            <Form state=form action=t::reserve_now() weight=Weight::Secondary on_submit=save>
                {for_whom}
                <TextField form pointer="/seats" label=t::reserve_seats() hint=t::reserve_hint() value=seats kind="number" required=true/>
            </Form>
        </details>
    }
}
