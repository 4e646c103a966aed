//! Enrolling others: persons one by one, or a team as a whole.

use leptos::prelude::*;
use leptos_router::components::A;
use shared::access::Right;
use shared::activities::actions::ActivityAction;
use shared::activities::{Activity, ActivityDetail, Occasion, Unit};
use shared::enrollments::EnrollmentDetail;
use shared::enrollments::requests::NewEnrollment;
use shared::enrollments::reservations::{ReservationAction, ReservationDetail};
use shared::error::{FieldCode, Problem};
use shared::ids::{ActivityId, OrganisationId, PersonId, ReservationId};

use super::choices::{Alternatives, Clashes};
use super::interests::Interests;
use super::names::name_of;
use super::newcomer::NewcomerPart;
use super::reservations::Reservations;
use super::standing::{more_of, state_badge};
use crate::activities::seats::{explained, seats_text};
use crate::members::find::{find_organisations_of, find_persons};
use crate::resource::ResourcePage;
use crate::session::Session;
use crate::ui::badge::{Badge, Tone};
use crate::ui::breadcrumb::Breadcrumb;
use crate::ui::field::{Checkbox, TextField};
use crate::ui::form::{Form, FormState};
use crate::ui::heading::Heading;
use crate::ui::loaded::Remote;
use crate::ui::notice::{Announcer, Notice};
use crate::ui::picked::Picked;
use crate::ui::picker::{Choice, Picker};
use crate::words::{Say, activities, enrollments as t};
use crate::{api, format, rules};

/// The page, made anew for each activity.
#[component]
pub(super) fn EnrollPage() -> impl IntoView {
    view! { <ResourcePage path="/activities" draw=content/> }
}

/// What came of one who was to be enrolled.
#[derive(Debug, Clone)]
enum Outcome {
    Made(EnrollmentDetail),
    Refused(Choice, Problem),
}

/// The page while it is worked on.
#[derive(Clone, Copy)]
struct Work {
    form: FormState,
    chosen: RwSignal<Vec<Choice>>,
    team_name: RwSignal<String>,
    unnamed: RwSignal<String>,
    uses_reservation: RwSignal<bool>,
    reservation: Remote<Option<ReservationDetail>>,
    organisation: RwSignal<Option<Choice>>,
    alternatives: StoredValue<Alternatives>,
    outcomes: RwSignal<Vec<Outcome>>,
    announcer: Announcer,
    remote: Remote<ActivityDetail>,
    // Counts the enrollments made here; when it changes, the reservations are read anew.
    rounds: RwSignal<u32>,
}

impl Work {
    fn new(remote: Remote<ActivityDetail>, detail: &ActivityDetail) -> Self {
        let activity = &detail.activity;
        Self {
            alternatives: StoredValue::new(Alternatives::of(detail)),
            unnamed: RwSignal::new(String::new()),
            uses_reservation: RwSignal::new(true),
            reservation: own_reservation(activity),
            form: FormState::new(),
            chosen: RwSignal::new(Vec::new()),
            team_name: RwSignal::new(String::new()),
            organisation: RwSignal::new(None),
            outcomes: RwSignal::new(Vec::new()),
            announcer: Announcer::get(),
            remote,
            rounds: RwSignal::new(0),
        }
    }

    fn body(self, persons: Vec<PersonId>) -> NewEnrollment {
        NewEnrollment {
            persons,
            organisation_id: self
                .organisation
                .with_untracked(|one| one.as_ref().map(|one| OrganisationId(one.id))),
            team_name: self.team_name.get_untracked().trim().to_owned(),
            unnamed: self.unnamed.get_untracked().trim().parse().unwrap_or_default(),
            leader_id: None,
            reservation_id: self.chosen_reservation(),
            choices: self.alternatives.with_value(Alternatives::chosen),
            ..NewEnrollment::default()
        }
    }

    /// The reservation whose seats are to be used, if there is one and somebody wishes to use it.
    fn chosen_reservation(self) -> Option<ReservationId> {
        let one = self.reservation.value().flatten().filter(|_| self.uses_reservation.get_untracked());
        one.map(|one| one.reservation.id)
    }

    fn persons(self) -> Vec<PersonId> {
        self.chosen.with_untracked(|chosen| chosen.iter().map(|choice| PersonId(choice.id)).collect())
    }

    fn save(self, activity: &Activity) {
        if activity.unit == Unit::Team {
            self.save_team(activity);
        } else {
            self.save_each(activity.id);
        }
    }

    fn save_team(self, activity: &Activity) {
        let body = self.body(self.persons());
        let checked = rules::check(&body).and_then(|()| body.seats(activity).map(drop));
        let path = format!("/activities/{}/enrollments", activity.id);
        let call = async move { api::post::<EnrollmentDetail>(&path, &body).await };
        self.form.save(checked, call, move |made| {
            self.team_name.set(String::new());
            self.take(vec![Outcome::Made(made)]);
        });
    }

    /// Enrolls one after the other in the order chosen: the first chosen is first in the queue.
    fn save_each(self, activity: ActivityId) {
        let chosen = self.chosen.get_untracked();
        let checked =
            if chosen.is_empty() { Err(Problem::field("/persons", FieldCode::Required, "")) } else { Ok(()) };
        let bodies: Vec<_> = chosen.into_iter().map(|one| (self.body(vec![PersonId(one.id)]), one)).collect();
        let call = async move {
            let path = format!("/activities/{activity}/enrollments");
            let mut outcomes = Vec::new();
            for (body, one) in bodies {
                outcomes.push(match api::post::<EnrollmentDetail>(&path, &body).await {
                    Ok(made) => Outcome::Made(made),
                    Err(problem) => Outcome::Refused(one, problem),
                });
            }
            Ok(outcomes)
        };
        self.form.save(checked, call, move |outcomes| self.take(outcomes));
    }

    /// Shows the outcomes. Persons who could not be enrolled stay chosen.
    fn take(self, outcomes: Vec<Outcome>) {
        let refused = outcomes.iter().filter_map(|outcome| match outcome {
            Outcome::Made(_) => None,
            Outcome::Refused(one, _) => Some(one.clone()),
        });
        self.chosen.set(refused.collect());
        let said: Vec<_> = outcomes.iter().map(said).collect();
        self.announcer.say(said.join(" "));
        self.outcomes.set(outcomes);
        self.unnamed.set(String::new());
        self.reservation.reload();
        self.rounds.update(|rounds| *rounds += 1);
        self.remote.reload();
    }
}

/// `Elsa Ström: Plats 4 i kön.`
fn said(outcome: &Outcome) -> String {
    match outcome {
        Outcome::Made(made) => {
            let more = more_of(made);
            let result = if more.is_empty() { made.enrollment.state.say() } else { more.as_str() };
            t::outcome(&name_of(made), result)
        }
        Outcome::Refused(one, problem) => t::outcome(&one.name, problem.code.say()),
    }
}

fn content(detail: Signal<ActivityDetail>, remote: Remote<ActivityDetail>) -> impl IntoView {
    let activity = detail.with_untracked(|detail| detail.activity.clone());
    let is_team = activity.unit == Unit::Team;
    let title = match (activity.takes_interest(), is_team) {
        (true, _) => t::interests(),
        (false, true) => t::enroll_team(),
        (false, false) => t::enroll_somebody(),
    };
    let address = format!("/activities/{}", activity.id);
    let above = vec![
        ("/activities".to_owned(), activities::catalogue_title().to_owned()),
        (address.clone(), activity.title.clone()),
    ];
    let may = Memo::new(move |_| {
        detail.with(|detail| detail.allowed_actions.contains(&ActivityAction::EnrollOthers))
    });
    let standing = move || detail.with(|detail| explained(&detail.activity, &detail.seats, detail.standing));
    let seats = move || detail.with(|detail| seats_text(&detail.seats));
    let work = detail.with_untracked(|detail| Work::new(remote, detail));
    let occasions = detail.with_untracked(|detail| detail.occasions.clone());
    let reservations = activity.quota.is_some().then(|| {
        let changed = Callback::new(move |()| {
            work.reservation.reload();
            remote.reload();
        });
        view! { <Reservations activity=activity.id member=own_member() may_reserve=may_reserve() changed follows=work.rounds/> }
    });
    let interests = activity.takes_interest().then(|| {
        view! { <Interests activity=activity.clone() changed=Callback::new(move |()| remote.reload())/> }
    });
    let activity = StoredValue::new(activity);
    view! {
        <Breadcrumb above here=title/>
        <Heading text=format!("{title}: {}", activity.with_value(|one| one.title.clone()))/>
        {results(work)}
        <p><strong>{seats}</strong></p>
        <Show when=move || may.get() fallback=move || view! { <Notice tone=Tone::Info><p>{standing}</p></Notice> }>
            {activity.with_value(|activity| fields(activity, &occasions, work))}
        </Show>
        {interests}
        {reservations}
        <p><A href=address.clone()>{t::back_to_activity()}</A></p>
    }
}

/// The reservation of the member that one speaks for, as long as it holds seats that may be named.
fn own_reservation(activity: &Activity) -> Remote<Option<ReservationDetail>> {
    // The member is asked for here: after an `await` there is no context to take the session from.
    let (id, is_shared, member) = (activity.id, activity.quota.is_some(), own_member());
    Remote::new(move || async move {
        if !is_shared {
            return Ok(None);
        }
        let all = api::all::<ReservationDetail>(&format!("/activities/{id}/reservations")).await?;
        let usable = |one: &ReservationDetail| one.allowed_actions.contains(&ReservationAction::Enroll);
        // The office acts for all members, so it gets no reservation here: the persons it enrolls say whose seats are meant.
        Ok(all.into_iter().find(|one| usable(one) && member == Some(one.reservation.organisation_id)))
    })
}

/// True for those who speak for a member, or for all.
pub(super) fn may_reserve() -> bool {
    let grants = untrack(|| Session::get().actor().grants);
    grants.iter().any(|grant| matches!(grant.right, Right::Office | Right::Representative))
}

fn fields(activity: &Activity, occasions: &[Occasion], work: Work) -> impl IntoView + use<> {
    let is_team = activity.unit == Unit::Team;
    let (least, most) = (activity.team_minimum, activity.team_maximum);
    let member = own_member();
    let form = work.form;
    let chosen = move || {
        let count = i64::try_from(work.chosen.with(Vec::len)).unwrap_or_default();
        if is_team {
            t::chosen_of_team(&format::number(count), &format::number(least), &format::number(most))
        } else {
            t::chosen(count)
        }
    };
    let team_name = is_team.then(|| {
        view! {
            <TextField form pointer="/teamName" label=t::team_name() value=work.team_name required=true/>
            <TextField form pointer="/unnamed" label=t::unnamed_seats() hint=t::unnamed_seats_hint() value=work.unnamed kind="number"/>
        }
    });
    let reserved = move || {
        let one = work.reservation.value().flatten()?;
        let hint = t::chosen_reservation_hint(&format::number(one.reservation.unnamed));
        Some(view! {
            <Checkbox form pointer="/reservationId" label=t::chosen_reservation() hint value=work.uses_reservation/>
        })
    };
    let label = if is_team { t::team_members() } else { t::persons_to_enroll() };
    let add = Callback::new(move |choice: Choice| work.chosen.update(|chosen| chosen.push(choice)));
    let activity = activity.clone();
    let (id, occasions) = (activity.id, occasions.to_vec());
    let choices = work.alternatives.with_value(|all| all.fields(form, false));
    view! {
        <Form state=form action=t::enroll() on_submit=move || work.save(&activity)>
            {team_name}
            <Picked form pointer="/persons" label=label hint=t::persons_hint() value=work.chosen search=find_persons required=true/>
            <p role="status">{chosen}</p>
            {choices}
            <Clashes activity=id occasions persons=work.chosen.into()/>
            {reserved}
            <Picker form pointer="/organisationId" label=t::enrolled_for() hint=t::enrolled_for_hint() chosen=work.organisation
                search=move |text| find_organisations_of(member, text)/>
        </Form>
        <NewcomerPart added=add/>
    }
}

/// The member one speaks for; none for the office, which speaks for all.
fn own_member() -> Option<OrganisationId> {
    let grants = untrack(|| Session::get().actor().grants);
    if grants.iter().any(|grant| grant.right == Right::Office) {
        return None;
    }
    let speaks = |right: Right| matches!(right, Right::Representative | Right::SchoolLeader);
    grants.into_iter().find(|grant| speaks(grant.right)).map(|grant| grant.root_id)
}

fn results(work: Work) -> impl IntoView {
    let line = |outcome: Outcome| {
        match outcome {
        Outcome::Made(made) => {
            let state = made.enrollment.state;
            let see = super::page::link(&made);
            view! { <li>{name_of(&made)}" "{state_badge(state)}" "{more_of(&made)}" "{see}</li> }.into_any()
        }
        Outcome::Refused(one, problem) => {
            view! { <li>{one.name}" "<Badge tone=Tone::Danger text=t::not_enrolled()/>" "{problem.code.say()}</li> }
                .into_any()
        }
    }
    };
    let lines = move || work.outcomes.get().into_iter().map(line).collect_view();
    view! {
        <Show when=move || work.outcomes.with(|all| !all.is_empty())>
            <section aria-labelledby="outcomes"><h2 id="outcomes">{t::outcomes()}</h2><ul class="outcomes">{lines}</ul></section>
        </Show>
    }
}
