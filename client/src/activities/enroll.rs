//! The way into an activity: how many seats there are, what pressing the button leads to, and the button.

use leptos::prelude::*;
use leptos_router::components::A;
use shared::activities::actions::ActivityAction;
use shared::activities::{ActivityDetail, Unit};
use shared::enrollments::EnrollmentDetail;
use shared::enrollments::requests::NewEnrollment;
use shared::enrollments::states::EnrollmentState;
use shared::ids::{EnrollmentId, PersonId};
use shared::questions::QuestionForm;
use shared::questions::answers::{Answers, Demand};

use super::interest::InterestPart;
use super::seats::{explained, seats_text, takes_enrollments, tone};
use crate::enrollments::choices::{Alternatives, Clashes};
use crate::enrollments::standing::{more_of, state_badge};
use crate::questions::fields::AnswerFields;
use crate::session::Session;
use crate::ui::badge::Badge;
use crate::ui::form::{Form, FormState};
use crate::ui::loaded::{Loaded, Remote};
use crate::ui::notice::Announcer;
use crate::ui::picker::Choice;
use crate::words::{Say, activities as t};
use crate::{api, format};

/// The box beside the activity; on a phone its button sticks to the bottom.
#[component]
pub(super) fn EnrollBox(
    /// The activity.
    detail: ActivityDetail,
    /// Where it was read, to be read anew after enrolling.
    remote: Remote<ActivityDetail>,
) -> impl IntoView {
    let activity = &detail.activity;
    let standing = detail.standing;
    let closes = activity.enrollable_until().filter(|_| takes_enrollments(standing));
    let closes =
        closes.map(|closes| view! { <p class="muted">{t::enroll_until(&format::date_time(closes))}</p> });
    let others = for_others(&detail);
    view! {
        <aside class="enroll" aria-label=t::enrollment()>
            <p class="enroll-seats">
                <Badge tone=tone(standing) text=standing.say()/>
                <span>{seats_text(&detail.seats)}</span>
            </p>
            {closes}
            {move || way_in(detail.clone(), remote)}
            {others}
        </aside>
    }
}

/// The ways for those who enroll others, or lead the activity.
fn for_others(detail: &ActivityDetail) -> impl IntoView + use<> {
    let id = detail.activity.id;
    let allows = |action: ActivityAction| detail.allowed_actions.contains(&action);
    let is_team = detail.activity.unit == Unit::Team;
    let enroll = allows(ActivityAction::EnrollOthers).then(|| {
        let name = if is_team { t::enroll_team() } else { t::enroll_others() };
        let class = if is_team { "button primary" } else { "button" };
        view! { <A href=format!("/activities/{id}/enroll") attr:class=class>{name}</A> }
    });
    let interest = allows(ActivityAction::RecordInterest).then(|| {
        view! { <A href=format!("/activities/{id}/enroll") attr:class="button">{t::record_interest()}</A> }
    });
    let staff = allows(ActivityAction::ReadParticipants).then(|| {
        let address = format!("/staff/activities/{id}?tab=participants");
        view! { <A href=address>{t::participants_and_attendance()}</A> }
    });
    view! { {enroll}{interest}{staff} }
}

/// The button, or what stands in its place.
fn way_in(detail: ActivityDetail, remote: Remote<ActivityDetail>) -> AnyView {
    let session = Session::get();
    let id = detail.activity.id;
    if let Some(own) = detail.own_enrollment {
        return view! { <Own id=own/> }.into_any();
    }
    if detail.activity.takes_interest() {
        return view! { <InterestPart detail remote/> }.into_any();
    }
    let explanation = explained(&detail.activity, &detail.seats, detail.standing);
    if !takes_enrollments(detail.standing) {
        return view! { <p>{explanation}</p> }.into_any();
    }
    if detail.activity.unit == Unit::Team {
        let (least, most) = (detail.activity.team_minimum, detail.activity.team_maximum);
        let (least, most) = (format::number(least), format::number(most));
        let enrolls = detail.allowed_actions.contains(&ActivityAction::EnrollOthers);
        let text = if enrolls { t::team_sizes(&least, &most) } else { t::teams_only(&least, &most) };
        return view! { <p>{text}</p> }.into_any();
    }
    if !session.is_logged_in() {
        let address = api::with_query("/login", &[("back", &format!("/activities/{id}"))]);
        return view! {
            <div class="sticky">
                <p>{explanation}</p>
                <A href=address attr:class="button primary">{t::log_in_to_enroll()}</A>
            </div>
        }
        .into_any();
    }
    if !detail.allowed_actions.contains(&ActivityAction::Enroll) {
        return view! { <p>{t::may_not_enroll()}</p> }.into_any();
    }
    let questions =
        Remote::new(
            move || async move { api::get::<QuestionForm>(&format!("/activities/{id}/questions")).await },
        );
    let draw = move |asked| button(explanation.clone(), detail.clone(), session, remote, asked);
    view! { <Loaded remote=questions let:asked>{draw(asked)}</Loaded> }.into_any()
}

/// One's own enrollment: how it stands, and its place in the queue.
#[component]
fn Own(
    /// Which.
    id: EnrollmentId,
) -> impl IntoView {
    let remote =
        Remote::new(move || async move { api::get::<EnrollmentDetail>(&format!("/enrollments/{id}")).await });
    let draw = |one: EnrollmentDetail| {
        if one.enrollment.state == EnrollmentState::Confirmed {
            view! { <p><strong>{t::already_enrolled()}</strong></p> }.into_any()
        } else {
            view! { <p>{state_badge(one.enrollment.state)}" "{more_of(&one)}</p> }.into_any()
        }
    };
    view! {
        <Loaded remote let:one>{draw(one)}</Loaded>
        <p><A href="/my">{t::see_my_page()}</A></p>
    }
}

/// What will happen, and the button that does it.
fn button(
    explanation: String,
    detail: ActivityDetail,
    session: Session,
    remote: Remote<ActivityDetail>,
    asked: QuestionForm,
) -> impl IntoView {
    let form = FormState::new();
    let fields = AnswerFields::new(asked.seen(false), Answers::new());
    let announcer = Announcer::get();
    let alternatives = Alternatives::of(&detail);
    let choices = alternatives.are_there().then(|| alternatives.fields(form, true));
    let own = |person: PersonId| Choice { id: person.0, name: String::new(), detail: String::new() };
    let persons = Signal::stored(session.person().map(own).into_iter().collect::<Vec<_>>());
    let (id, occasions) = (detail.activity.id, detail.occasions.clone());
    let action =
        if detail.standing == shared::seats::Standing::Open { t::enroll_me() } else { t::join_line() };
    let enroll = move || {
        let persons = session.person().into_iter().collect();
        let answers = untrack(|| fields.answers());
        let own = fields.check(&answers, Demand { leads: false, complete: true });
        let body =
            NewEnrollment { persons, choices: alternatives.chosen(), answers, ..NewEnrollment::default() };
        let checked = body.seats(&detail.activity).map(drop).and(alternatives.require_all()).and(own);
        let path = format!("/activities/{}/enrollments", detail.activity.id);
        let call = async move { api::post::<EnrollmentDetail>(&path, &body).await };
        form.save(checked, call, move |made| {
            announcer.say(outcome(&made));
            remote.reload();
        });
    };
    // A form with questions is read from its top. Without questions the button stays in sight.
    let asks = fields.asks(false) || choices.is_some();
    let questions = fields.asks(false).then(|| fields.draw(form, false));
    view! {
        <Clashes activity=id occasions persons/>
        <div class="stack close" class:sticky=!asks>
            <p>{explanation}</p>
            <Form state=form action on_submit=enroll>{choices}{questions}</Form>
        </div>
    }
}

/// What came of it.
fn outcome(made: &EnrollmentDetail) -> String {
    match (made.enrollment.state, made.place_in_line) {
        (EnrollmentState::Confirmed, _) => t::got_seat().to_owned(),
        (EnrollmentState::Waitlisted, Some(place)) => t::got_place_in_line(&format::number(place)),
        (EnrollmentState::AwaitingApproval, _) => t::awaits_approval().to_owned(),
        (state, _) => state.say().to_owned(),
    }
}
