//! A team: its members, the seats nobody is named for, and what one may change of it.

use leptos::html;
use leptos::prelude::*;
use leptos::task::spawn_local;
use shared::enrollments::links::JoinLink;
use shared::enrollments::requests::{EnrollmentChanges, NewParticipant};
use shared::enrollments::states::EnrollmentAction;
use shared::enrollments::{EnrollmentDetail, Participant};
use shared::error::{FieldCode, Problem};
use shared::ids::{EnrollmentId, ParticipantId, PersonId};

use super::names::{is_known, participant_name};
use crate::members::find::find_persons;
use crate::rules::{self, Reading};
use crate::ui::badge::Tone;
use crate::ui::button::{Button, Weight};
use crate::ui::copyable::Copyable;
use crate::ui::dialog::Confirm;
use crate::ui::field::{Options, Select, TextField};
use crate::ui::form::{Form, FormState, follow};
use crate::ui::kept_focus::keep_focus;
use crate::ui::notice::{Announcer, Notice};
use crate::ui::picker::{Choice, Picker};
use crate::words::{Say, enrollments as t};
use crate::{api, format};

/// The members of a team, and for those who answer for it the ways to change it.
#[component]
pub(super) fn Team(
    /// The team; follows what is read.
    one: Signal<EnrollmentDetail>,
    /// Called when it was changed.
    changed: Callback<()>,
) -> impl IntoView {
    let may_change =
        Memo::new(move |_| one.with(|one| one.allowed_actions.contains(&EnrollmentAction::ChangeTeam)));
    let leaving = Leaving { chosen: RwSignal::new(None), is_open: RwSignal::new(false) };
    let lines = NodeRef::<html::Ul>::new();
    let each = keep_focus(lines, move || {
        one.with(|one| {
            let leader = one.enrollment.leader_id;
            let leads = |member: &Participant| leader == Some(member.person_id);
            one.participants.iter().map(|member| (member.clone(), leads(member))).collect::<Vec<_>>()
        })
    });
    let key = move |(member, leads): &(Participant, bool)| (member.id, *leads, may_change.get());
    let unnamed = move || {
        let count = one.with(|one| i64::from(one.unnamed));
        (count > 0).then(|| view! { <li class="muted">{t::unnamed(count)}</li> })
    };
    view! {
        <section class="stack close" aria-labelledby="members">
            <h2 id="members">{t::team_members()}</h2>
            <ul class="lines" node_ref=lines>
                <For each key let((member, leads))>{line(&member, leads, may_change.get_untracked().then_some(leaving))}</For>
                {unnamed}
            </ul>
            <Show when=move || may_change.get()>
                <PutIn one changed/>
                <Shape one changed/>
                <Invite id=one.with_untracked(|one| one.enrollment.id)/>
            </Show>
        </section>
        <TakeOut leaving changed/>
    }
}

/// The member who is about to be taken out.
#[derive(Clone, Copy)]
struct Leaving {
    chosen: RwSignal<Option<(ParticipantId, String)>>,
    is_open: RwSignal<bool>,
}

/// A member; with the way out for those who may take them out.
fn line(member: &Participant, leads: bool, leaving: Option<Leaving>) -> impl IntoView + use<> {
    let (id, name) = (member.id, participant_name(member));
    let leads = leads.then(|| format!(" ({})", t::leader()));
    let take_out = leaving.map(|leaving| {
        let (name, chosen) = (name.clone(), name.clone());
        let press = move || {
            leaving.chosen.set(Some((id, chosen.clone())));
            leaving.is_open.set(true);
        };
        view! { <Button on_press=press>{t::take_out()}<span class="unseen">" "{name}</span></Button> }
    });
    let from = member.member_name.clone();
    view! { <li tabindex="-1"><span>{name}{leads}" "<span class="muted">{from}</span></span>{take_out}</li> }
}

/// Asks before somebody is taken out.
#[component]
fn TakeOut(
    /// The member who leaves.
    leaving: Leaving,
    /// Called when they are out.
    changed: Callback<()>,
) -> impl IntoView {
    let (form, announcer) = (FormState::new(), Announcer::get());
    let take_out = move || {
        let Some((id, name)) = leaving.chosen.get_untracked() else { return };
        let call = async move { api::act::<EnrollmentDetail>(&format!("/participants/{id}/leave")).await };
        form.save(Ok(()), call, move |_| {
            leaving.is_open.set(false);
            announcer.say(t::taken_out(&name));
            changed.run(());
        });
    };
    move || {
        let (_, name) = leaving.chosen.get()?;
        Some(view! {
            <Confirm is_open=leaving.is_open form title=t::take_out_title(&name) consequence=t::take_out_consequence() action=t::take_out() on_confirm=take_out/>
        })
    }
}

/// A new member: on a seat without a name, in another's place, or on one seat more.
#[component]
fn PutIn(
    /// The team.
    one: Signal<EnrollmentDetail>,
    /// Called when it was changed.
    changed: Callback<()>,
) -> impl IntoView {
    let form = FormState::new();
    let announcer = Announcer::get();
    let person = RwSignal::new(None::<Choice>);
    let replaces = RwSignal::new(String::new());
    let options = Signal::derive(move || {
        one.with(|one| {
            let members = one.participants.iter();
            members.map(|member| (member.id.to_string(), participant_name(member))).collect::<Options>()
        })
    });
    let path = one.with_untracked(|one| format!("/enrollments/{}/participants", one.enrollment.id));
    let save = move || {
        let path = path.clone();
        let chosen = person.get_untracked();
        let checked = match &chosen {
            Some(_) => Ok(()),
            None => Err(Problem::field("/personId", FieldCode::Required, "")),
        };
        let body = NewParticipant {
            person_id: PersonId(chosen.as_ref().map_or(0, |one| one.id)),
            replaces: replaces.get_untracked().parse().ok().map(ParticipantId),
        };
        let call = async move { api::post::<EnrollmentDetail>(&path, &body).await };
        form.save(checked, call, move |_| {
            announcer.say(t::put_in(&chosen.map(|one| one.name).unwrap_or_default()));
            person.set(None);
            replaces.set(String::new());
            // Often more are named, one after the other.
            form.lead_to("/personId");
            changed.run(());
        });
    };
    view! {
        <details>
            <summary>{t::name_member()}</summary>
            <Form state=form action=t::newcomer_add() weight=Weight::Secondary on_submit=save>
                <Picker form pointer="/personId" label=t::person() hint=t::persons_hint() chosen=person search=find_persons required=true/>
                <Select form pointer="/replaces" label=t::replaces() hint=t::replaces_hint() value=replaces options none=t::replaces_nobody()/>
            </Form>
        </details>
    }
}

/// The team's name, size and leader.
#[component]
fn Shape(
    /// The team.
    one: Signal<EnrollmentDetail>,
    /// Called when it was changed.
    changed: Callback<()>,
) -> impl IntoView {
    let form = FormState::new();
    let announcer = Announcer::get();
    let [name, seats, leader] = [(); 3].map(|()| RwSignal::new(String::new()));
    // New values of the team come into the fields in which nobody has written here.
    Effect::new(move |before: Option<[String; 3]>| {
        let now = one.with(|one| {
            let leader = one.enrollment.leader_id.map(|id| id.to_string()).unwrap_or_default();
            [one.enrollment.team_name.clone(), one.enrollment.seats.to_string(), leader]
        });
        for (place, field) in [name, seats, leader].into_iter().enumerate() {
            follow(field, before.as_ref().map(|before| before[place].clone()), now[place].clone());
        }
        now
    });
    let options = Signal::derive(move || {
        one.with(|one| {
            let members = one.participants.iter().filter(|member| is_known(member));
            members
                .map(|member| (member.person_id.to_string(), participant_name(member)))
                .collect::<Options>()
        })
    });
    let save = move || {
        let (path, tag, led_by) = one.with_untracked(|one| {
            let enrollment = &one.enrollment;
            (
                format!("/enrollments/{}", enrollment.id),
                api::etag_of(enrollment.version),
                enrollment.leader_id,
            )
        });
        let chosen = leader.get_untracked().parse().ok().map(PersonId);
        let mut reading = Reading::default();
        let body = EnrollmentChanges {
            team_name: Some(name.get_untracked().trim().to_owned()),
            seats: reading.required("/seats", &seats.get_untracked()),
            // A leader whom the page may not name stays the leader.
            leader_id: (chosen != led_by).then_some(chosen),
        };
        reading.check(rules::check(&body));
        let call = async move { api::patch::<EnrollmentDetail>(&path, &tag, &body).await };
        form.save(reading.done(()), call, move |now| {
            announcer.say(t::team_saved(&format::number(now.value.enrollment.seats)));
            changed.run(());
        });
    };
    view! {
        <details>
            <summary>{t::change_team()}</summary>
            <Form state=form action=t::save() weight=Weight::Secondary on_submit=save>
                <TextField form pointer="/teamName" label=t::team_name() value=name required=true/>
                <TextField form pointer="/seats" label=t::team_seats() hint=t::team_seats_hint() value=seats kind="number" required=true/>
                <Select form pointer="/leaderId" label=t::team_leader() hint=t::team_leader_hint() value=leader options none=t::no_leader()/>
            </Form>
        </details>
    }
}

/// The link by which colleagues of other municipalities join.
#[component]
fn Invite(
    /// The team.
    id: EnrollmentId,
) -> impl IntoView {
    let link = RwSignal::new(None::<Result<JoinLink, Problem>>);
    let path = format!("/enrollments/{id}/join-link");
    let read = move || {
        let path = path.clone();
        spawn_local(async move {
            link.try_set(Some(api::get::<JoinLink>(&path).await));
        });
    };
    let shown = move || {
        Some(match link.get()? {
            Ok(link) => view! {
                <p>{t::join_link_hint(&format::date_time(link.expires_at))}</p>
                <Copyable text=link.link/>
            }
            .into_any(),
            Err(problem) => {
                view! { <Notice tone=Tone::Danger><p>{problem.code.say()}</p></Notice> }.into_any()
            }
        })
    };
    view! {
        <details>
            <summary>{t::join_link()}</summary>
            <div class="stack close">
                <p>{t::join_link_lead()}</p>
                <p><Button on_press=read>{t::show_join_link()}</Button></p>
                <div role="status">{shown}</div>
            </div>
        </details>
    }
}
