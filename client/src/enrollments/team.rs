//! A team: its members, the seats nobody is named for, and what one may change of it.

use leptos::prelude::*;
use leptos::task::spawn_local;
use serde_json::json;
use shared::enrollments::links::JoinLink;
use shared::enrollments::states::EnrollmentAction;
use shared::enrollments::{EnrollmentDetail, Participant};
use shared::ids::ParticipantId;

use super::names::participant_name;
use crate::members::find_persons;
use crate::ui::{
    Announcer, Button, Choice, Confirm, Copyable, Form, FormState, Notice, Options, Picker, Select,
    TextField, Tone, Weight,
};
use crate::words::{self, enrollments as t};
use crate::{api, format};

/// The members of a team, and for those who answer for it the ways to change it.
#[component]
pub(super) fn Team(
    /// The team.
    one: EnrollmentDetail,
    /// Called when it was changed.
    changed: Callback<()>,
) -> impl IntoView {
    let may_change = one.allowed_actions.contains(&EnrollmentAction::ChangeTeam);
    let form = FormState::new();
    let leaving = RwSignal::new(None::<(ParticipantId, String)>);
    let is_open = RwSignal::new(false);
    let leader = one.enrollment.leader_id;
    let member = |participant: &Participant| {
        let (id, name) = (participant.id, participant_name(participant));
        let leads = (leader == Some(participant.person_id)).then(|| format!(" ({})", t::leader()));
        let take_out = may_change.then(|| {
            let (chosen, name) = (name.clone(), name.clone());
            let press = move || {
                leaving.set(Some((id, chosen.clone())));
                is_open.set(true);
            };
            view! { <Button on_press=press>{t::take_out()}<span class="unseen">" "{name}</span></Button> }
        });
        let from = participant.member_name.clone();
        view! { <li><span>{name.clone()}{leads}" "<span class="muted">{from}</span></span>{take_out}</li> }
    };
    let members = one.participants.iter().map(member).collect_view();
    let unnamed =
        (one.unnamed > 0).then(|| view! { <li class="muted">{t::unnamed(i64::from(one.unnamed))}</li> });
    let announcer = Announcer::get();
    let take_out = move || {
        let Some((id, name)) = leaving.get_untracked() else { return };
        let call = async move {
            api::post::<EnrollmentDetail>(&format!("/participants/{id}/leave"), &json!({})).await
        };
        form.save(Ok(()), call, move |_| {
            is_open.set(false);
            announcer.say(t::taken_out(&name));
            changed.run(());
        });
    };
    let dialog = move || {
        let (_, name) = leaving.get()?;
        Some(view! {
            <Confirm is_open form title=t::take_out_title(&name) consequence=t::take_out_consequence() action=t::take_out() on_confirm=take_out/>
        })
    };
    let ways = may_change.then(move || {
        view! { <PutIn one=one.clone() changed/><Shape one=one.clone() changed/><Invite one/> }
    });
    view! {
        <section class="stack close" aria-labelledby="members">
            <h2 id="members">{t::team_members()}</h2>
            <ul class="lines">{members}{unnamed}</ul>
            {ways}
        </section>
        {dialog}
    }
}

/// Somebody new: on a seat without a name, in another's place, or on a seat more.
#[component]
fn PutIn(
    /// The team.
    one: EnrollmentDetail,
    /// Called when it was changed.
    changed: Callback<()>,
) -> impl IntoView {
    let form = FormState::new();
    let announcer = Announcer::get();
    let person = RwSignal::new(None::<Choice>);
    let replaces = RwSignal::new(String::new());
    let members = one.participants.iter().map(|member| (member.id.to_string(), participant_name(member)));
    let options = Signal::stored(members.collect::<Options>());
    let path = format!("/enrollments/{}/participants", one.enrollment.id);
    let save = move || {
        let path = path.clone();
        let chosen = person.get_untracked();
        let checked = match &chosen {
            Some(_) => Ok(()),
            None => Err(shared::error::Problem::field("/personId", shared::error::FieldCode::Required, "")),
        };
        let body = json!({
            "personId": chosen.as_ref().map_or(0, |one| one.id),
            "replaces": replaces.get_untracked().parse::<i64>().ok(),
        });
        let call = async move { api::post::<EnrollmentDetail>(&path, &body).await };
        form.save(checked, call, move |_| {
            announcer.say(t::put_in(&chosen.map(|one| one.name).unwrap_or_default()));
            person.set(None);
            replaces.set(String::new());
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
    one: EnrollmentDetail,
    /// Called when it was changed.
    changed: Callback<()>,
) -> impl IntoView {
    let form = FormState::new();
    let announcer = Announcer::get();
    let name = RwSignal::new(one.enrollment.team_name.clone());
    let seats = RwSignal::new(one.enrollment.seats.to_string());
    let leader = RwSignal::new(one.enrollment.leader_id.map(|id| id.to_string()).unwrap_or_default());
    let members =
        one.participants.iter().map(|member| (member.person_id.to_string(), participant_name(member)));
    let options = Signal::stored(members.collect::<Options>());
    let path = format!("/enrollments/{}", one.enrollment.id);
    let tag = api::etag_of(one.enrollment.version);
    let save = move || {
        let (path, tag) = (path.clone(), tag.clone());
        let body = json!({
            "teamName": name.get_untracked().trim(),
            "seats": seats.get_untracked().trim().parse::<i32>().unwrap_or_default(),
            "leaderId": leader.get_untracked().parse::<i64>().ok(),
        });
        let call = async move { api::patch::<EnrollmentDetail>(&path, &tag, &body).await };
        form.save(Ok(()), call, move |now| {
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
    one: EnrollmentDetail,
) -> impl IntoView {
    let link = RwSignal::new(None::<Result<JoinLink, shared::error::Problem>>);
    let path = format!("/enrollments/{}/join-link", one.enrollment.id);
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
                view! { <Notice tone=Tone::Danger><p>{words::problem(&problem)}</p></Notice> }.into_any()
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
