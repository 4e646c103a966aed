//! The line in full: offers that are accepted, declined and run out; priority; shares and reservations; lowered capacity; and
//! what everybody is told of it.

use diesel::prelude::*;
use serde_json::{Value, json};
use server::enrollments::queries::gate;
use shared::activities::ActivityDetail;
use shared::enrollments::EnrollmentDetail;
use shared::enrollments::line::Hold;
use shared::enrollments::reservations::{ReservationDetail, ReservationState};
use shared::enrollments::states::{EnrollmentAction as Action, EnrollmentState as State};
use shared::enrollments::timeline::{TimelineActor, TimelineEntry, TimelineEvent};
use shared::error::ErrorCode;
use shared::ids::{ActivityId, OrganisationId};
use shared::page::Page;
use shared::schema::mails;
use tests::catalogue::open_activity;
use tests::{Actor, Reply, TestApp};

const HOUR: i64 = 3600;
const DAY: i64 = 24 * HOUR;

/// A school with teachers, and an office.
struct Place {
    app: TestApp,
    office: Actor,
    member: OrganisationId,
    school: OrganisationId,
}

impl Place {
    async fn new() -> Self {
        let app = TestApp::start().await;
        let office = app.office();
        let member = app.municipality("Åre");
        let school = app.school_unit(member, "Järpen");
        Self { app, office, member, school }
    }

    fn teachers<const N: usize>(&self) -> [Actor; N] {
        [(); N].map(|()| self.app.teacher_of(self.school))
    }

    /// Moves the clock and lets it do its work; tokens run out, so everybody logs in anew.
    async fn later<const N: usize>(&mut self, seconds: i64, actors: [Actor; N]) -> [Actor; N] {
        self.app.set_ahead(seconds);
        self.app.tick().await;
        self.office = self.app.office();
        actors.map(|actor| self.app.actor(actor.person.unwrap()))
    }

    fn no_faults(&self) {
        assert_eq!(self.app.prepare(|conn| gate::faults(conn).unwrap()), Vec::<String>::new());
    }

    /// Templates of the mails to a person, oldest first.
    fn told(&self, person: &Actor) -> Vec<String> {
        self.app.prepare(|conn| {
            let own = mails::table.filter(mails::person_id.eq(person.person)).order(mails::id);
            own.select(mails::template).load(conn).unwrap()
        })
    }
}

async fn enroll(actor: &Actor, activity: ActivityId, body: Value) -> Reply {
    actor.post(&format!("/api/v1/activities/{activity}/enrollments"), &body).await
}

async fn enrolled(actor: &Actor, activity: ActivityId) -> EnrollmentDetail {
    enroll(actor, activity, json!({ "persons": [actor.person] })).await.assert(201).json()
}

fn path(one: &EnrollmentDetail, step: &str) -> String {
    format!("/api/v1/enrollments/{}{step}", one.enrollment.id)
}

async fn read(actor: &Actor, one: &EnrollmentDetail) -> EnrollmentDetail {
    actor.get(&path(one, "")).await.assert(200).json()
}

async fn state(actor: &Actor, one: &EnrollmentDetail) -> State {
    read(actor, one).await.enrollment.state
}

async fn timeline(actor: &Actor, one: &EnrollmentDetail) -> Vec<TimelineEntry> {
    let page: Page<TimelineEntry> = actor.get(&path(one, "/timeline")).await.assert(200).json();
    page.items
}

async fn change(office: &Actor, activity: ActivityId, changes: Value) -> Reply {
    let path = format!("/api/v1/activities/{activity}");
    let tag = office.get(&path).await.tag().to_owned();
    office.patch(&path, &tag, &changes).await
}

#[tokio::test]
async fn an_offer_holds_its_seat_until_it_is_answered_or_runs_out() {
    let mut place = Place::new().await;
    let [first, second, third] = place.teachers();
    let activity = open_activity(&place.app, &place.office, json!({ "capacity": 1, "offerHours": 48 })).await;
    let taken = enrolled(&first, activity).await;
    assert_eq!(taken.enrollment.state, State::Confirmed, "nobody is offered what they ask for");
    let (one, two) = (enrolled(&second, activity).await, enrolled(&third, activity).await);
    first.step(&path(&taken, "/withdraw")).await.assert(200);

    let offered = read(&second, &one).await;
    assert_eq!(offered.enrollment.state, State::Offered);
    assert_eq!(offered.allowed_actions, [Action::Accept, Action::Decline, Action::Withdraw]);
    let until = offered.enrollment.offered_until.unwrap();
    assert!(
        until > place.app.now().plus_seconds(47 * HOUR) && until <= place.app.now().plus_seconds(48 * HOUR)
    );
    assert_eq!(read(&third, &two).await.place_in_line, Some(1));
    third.step(&path(&two, "/accept")).await.assert_problem(ErrorCode::StateForbids);
    first.step(&path(&one, "/accept")).await.assert(404);

    let [second, third] = place.later(48 * HOUR, [second, third]).await;
    assert_eq!(state(&second, &one).await, State::Lapsed);
    let now = read(&third, &two).await;
    assert_eq!(now.enrollment.state, State::Offered, "the next in line has it now");
    second.step(&path(&one, "/accept")).await.assert_problem(ErrorCode::StateForbids);
    let accepted: EnrollmentDetail = third.step(&path(&two, "/accept")).await.assert(200).json();
    assert_eq!(accepted.enrollment.state, State::Confirmed);
    third.step(&path(&two, "/accept")).await.assert_problem(ErrorCode::StateForbids);
    assert_eq!(place.told(&second), ["enrollmentWaitlisted", "enrollmentPromoted", "enrollmentLapsed"]);
    let events: Vec<_> =
        timeline(&third, &two).await.iter().map(|entry| (entry.event, entry.actor)).collect();
    assert_eq!(
        events,
        [
            (TimelineEvent::Accepted, TimelineActor::Participant),
            (TimelineEvent::Offered, TimelineActor::System),
            (TimelineEvent::Made, TimelineActor::Participant),
        ]
    );
    place.no_faults();
}

#[tokio::test]
async fn an_offer_that_ran_out_is_not_accepted_even_before_the_clock_has_seen_it() {
    let place = Place::new().await;
    let [first, second, third] = place.teachers();
    let activity = open_activity(&place.app, &place.office, json!({ "capacity": 1, "offerHours": 1 })).await;
    let taken = enrolled(&first, activity).await;
    let one = enrolled(&second, activity).await;
    first.step(&path(&taken, "/withdraw")).await.assert(200);
    place.app.set_ahead(HOUR);
    let [second, third] = [second, third].map(|actor| place.app.actor(actor.person.unwrap()));
    let seen = read(&second, &one).await;
    assert_eq!((seen.enrollment.state, seen.allowed_actions), (State::Offered, vec![Action::Withdraw]));
    for step in ["/accept", "/decline"] {
        second.step(&path(&one, step)).await.assert_problem(ErrorCode::OfferLapsed);
    }
    // Whoever comes next finds it lapsed, and the seat free.
    assert_eq!(enrolled(&third, activity).await.enrollment.state, State::Confirmed);
    assert_eq!(state(&second, &one).await, State::Lapsed);
    place.no_faults();
}

#[tokio::test]
async fn declining_and_raising_the_capacity_wake_the_line_and_approval_is_never_skipped() {
    let place = Place::new().await;
    let [first, second, third] = place.teachers();
    let wanted = json!({ "capacity": 1, "offerHours": 24, "approval": "office" });
    let activity = open_activity(&place.app, &place.office, wanted).await;
    enrolled(&first, activity).await;
    let (one, two) = (enrolled(&second, activity).await, enrolled(&third, activity).await);
    change(&place.office, activity, json!({ "capacity": 2 })).await.assert(200);
    let declined: EnrollmentDetail = second.step(&path(&one, "/decline")).await.assert(200).json();
    assert_eq!(declined.enrollment.state, State::Withdrawn);
    assert_eq!(state(&third, &two).await, State::Offered);
    let accepted: EnrollmentDetail = third.step(&path(&two, "/accept")).await.assert(200).json();
    assert_eq!(accepted.enrollment.state, State::AwaitingApproval);
    place.no_faults();
}

#[tokio::test]
async fn a_priority_changes_the_order_and_says_why() {
    let place = Place::new().await;
    let [first, second, third] = place.teachers();
    let activity = open_activity(&place.app, &place.office, json!({ "capacity": 1 })).await;
    let taken = enrolled(&first, activity).await;
    let (one, two) = (enrolled(&second, activity).await, enrolled(&third, activity).await);
    let body = json!({ "priority": 5, "reason": "Blev överhoppad." });
    second.post(&path(&one, "/prioritise"), &body).await.assert(403);
    place.office.post(&path(&taken, "/prioritise"), &body).await.assert_problem(ErrorCode::StateForbids);
    let no_reason =
        place.office.post(&path(&two, "/prioritise"), &json!({ "priority": 5, "reason": " " })).await;
    assert_eq!(no_reason.assert_problem(ErrorCode::InvalidFields).errors[0].pointer, "/reason");
    place.office.post(&path(&two, "/prioritise"), &body).await.assert(200);
    assert_eq!(read(&second, &one).await.place_in_line, Some(2));
    let entry = timeline(&third, &two).await.remove(0);
    assert_eq!((entry.event, entry.reason.as_str()), (TimelineEvent::Prioritised, "Blev överhoppad."));
    assert_eq!(
        (entry.actor, entry.actor_name),
        (TimelineActor::Staff, None),
        "the office's names are its own"
    );
    first.step(&path(&taken, "/withdraw")).await.assert(200);
    assert_eq!(state(&third, &two).await, State::Confirmed);
    assert_eq!(state(&second, &one).await, State::Waitlisted);
    place.no_faults();
}

#[tokio::test]
async fn a_share_holds_a_member_back_until_its_day_and_blocks_nobody_else() {
    let mut place = Place::new().await;
    let berg = place.app.school_unit(place.app.municipality("Berg"), "Hackås");
    let [first, second] = place.teachers();
    let other = place.app.teacher_of(berg);
    let until = place.app.now().plus_days(5);
    let activity =
        open_activity(&place.app, &place.office, json!({ "capacity": 10, "quota": 1, "quotaUntil": until }))
            .await;
    enrolled(&first, activity).await;
    let held = enrolled(&second, activity).await;
    assert_eq!((held.enrollment.state, held.hold), (State::Waitlisted, Some(Hold::QuotaReached)));
    assert_eq!(held.place_in_line, Some(1));
    assert_eq!(enrolled(&other, activity).await.enrollment.state, State::Confirmed, "another member's share");
    assert_eq!(place.told(&other), ["enrollmentConfirmed"], "one mail, of how it ended");
    let [second] = place.later(5 * DAY, [second]).await;
    let now = read(&second, &held).await;
    assert_eq!((now.enrollment.state, now.hold), (State::Confirmed, None));
    place.no_faults();
}

#[tokio::test]
async fn a_member_reserves_seats_of_its_share_and_loses_those_without_names_after_a_reminder() {
    let mut place = Place::new().await;
    let ours = place.app.representative_of(place.member);
    let [teacher, other] = place.teachers();
    let wanted = json!({ "capacity": 4, "quota": 3, "namesDue": place.app.now().plus_days(10) });
    let activity = open_activity(&place.app, &place.office, wanted).await;
    let reservations = format!("/api/v1/activities/{activity}/reservations");
    let reserve = |seats: i32| json!({ "organisationId": place.member, "seats": seats });
    ours.post(&reservations, &reserve(4)).await.assert_problem(ErrorCode::QuotaReached);
    other.post(&reservations, &reserve(1)).await.assert(403);
    let made: ReservationDetail = ours.post(&reservations, &reserve(3)).await.assert(201).json();
    ours.post(&reservations, &reserve(1)).await.assert_problem(ErrorCode::QuotaReached);
    let one = enrolled(&other, activity).await;
    assert_eq!(one.enrollment.state, State::Waitlisted, "the share is reserved, names or not");

    let body = json!({ "persons": [teacher.person], "reservationId": made.reservation.id });
    let stranger = enroll(&teacher, activity, body.clone()).await.assert_problem(ErrorCode::InvalidFields);
    assert_eq!(stranger.errors[0].pointer, "/reservationId");
    let named: EnrollmentDetail = enroll(&ours, activity, body).await.assert(201).json();
    assert_eq!(named.enrollment.state, State::Confirmed);
    assert_eq!(named.enrollment.reservation_id, Some(made.reservation.id));
    let address = format!("/api/v1/reservations/{}", made.reservation.id);
    let left: ReservationDetail = ours.get(&address).await.assert(200).json();
    assert_eq!((left.reservation.unnamed, left.reservation.seats), (2, 3));
    other.get(&address).await.assert(404);
    place.no_faults();

    let [ours, other] = place.later(7 * DAY, [ours, other]).await;
    assert_eq!(place.told(&ours), ["reservationReminder"]);
    place.app.tick().await;
    assert_eq!(place.told(&ours).len(), 1, "one reminder");
    assert_eq!(state(&other, &one).await, State::Waitlisted);
    let [ours, other] = place.later(10 * DAY, [ours, other]).await;
    let released: ReservationDetail = ours.get(&address).await.assert(200).json();
    assert_eq!((released.reservation.unnamed, released.reservation.state), (0, ReservationState::Released));
    assert_eq!(state(&other, &one).await, State::Confirmed, "the seats went to the line");
    assert_eq!(place.told(&ours), ["reservationReminder", "reservationReleased"]);
    let tag = ours.get(&address).await.tag().to_owned();
    ours.patch(&address, &tag, &json!({ "unnamed": 1 })).await.assert_problem(ErrorCode::StateForbids);
    place.no_faults();
}

#[tokio::test]
async fn a_reservation_grows_and_shrinks_and_is_given_back() {
    let place = Place::new().await;
    let ours = place.app.representative_of(place.member);
    let theirs = place.app.representative_of(place.app.municipality("Berg"));
    let [teacher] = place.teachers();
    let activity = open_activity(&place.app, &place.office, json!({ "capacity": 4, "quota": 4 })).await;
    let reservations = format!("/api/v1/activities/{activity}/reservations");
    let body = json!({ "organisationId": place.member, "seats": 2 });
    let made: ReservationDetail = ours.post(&reservations, &body).await.assert(201).json();
    ours.post(&reservations, &body).await.assert_problem(ErrorCode::AlreadyThere);
    let address = format!("/api/v1/reservations/{}", made.reservation.id);
    let change = async |unnamed: i32| {
        let tag = ours.get(&address).await.tag().to_owned();
        ours.patch(&address, &tag, &json!({ "unnamed": unnamed })).await
    };
    let grown: ReservationDetail = change(4).await.assert(200).json();
    assert_eq!((grown.reservation.unnamed, grown.reservation.seats), (4, 4));
    change(5).await.assert_problem(ErrorCode::NoSeatsForGrowth);
    let waiting = enrolled(&teacher, activity).await;
    assert_eq!(waiting.enrollment.state, State::Waitlisted);
    theirs.step(&format!("{address}/release")).await.assert(404);
    let page: Page<ReservationDetail> = theirs.get(&reservations).await.assert(200).json();
    assert_eq!(page.items, [], "a member sees its own");
    change(3).await.assert(200);
    assert_eq!(state(&teacher, &waiting).await, State::Confirmed);
    ours.step(&format!("{address}/release")).await.assert(200);
    ours.step(&format!("{address}/release")).await.assert_problem(ErrorCode::StateForbids);
    let plain = open_activity(&place.app, &place.office, json!({ "capacity": 4 })).await;
    let refused = ours.post(&format!("/api/v1/activities/{plain}/reservations"), &body).await;
    refused.assert_problem(ErrorCode::StateForbids);
    place.no_faults();
}

#[tokio::test]
async fn a_capacity_below_the_seats_taken_is_refused_or_sends_the_last_back_to_the_line() {
    let place = Place::new().await;
    let [first, second, third] = place.teachers();
    let activity = open_activity(&place.app, &place.office, json!({ "capacity": 3 })).await;
    let made = [
        enrolled(&first, activity).await,
        enrolled(&second, activity).await,
        enrolled(&third, activity).await,
    ];
    let refused = change(&place.office, activity, json!({ "capacity": 1 })).await;
    let told = refused.assert_problem(ErrorCode::CapacityBelowTaken).detail;
    assert!(told.contains('3') && told.contains('1'), "{told}");
    let lower = format!("/api/v1/activities/{activity}/lower-capacity");
    let body = json!({ "capacity": 1, "reason": "Lokalen är liten." });
    first.post(&lower, &body).await.assert(403);
    let after: ActivityDetail = place.office.post(&lower, &body).await.assert(200).json();
    assert_eq!((after.seats.capacity, after.seats.taken, after.seats.waiting), (Some(1), 1, 2));
    assert_eq!(state(&first, &made[0]).await, State::Confirmed);
    let second_one = read(&second, &made[1]).await;
    assert_eq!((second_one.enrollment.state, second_one.place_in_line), (State::Waitlisted, Some(1)));
    assert_eq!(second_one.enrollment.state_reason, "Lokalen är liten.");
    assert_eq!(place.told(&third), ["enrollmentConfirmed", "enrollmentDisplaced"]);
    change(&place.office, activity, json!({ "capacity": 2 })).await.assert(200);
    assert_eq!(state(&second, &made[1]).await, State::Confirmed);
    place.no_faults();
}

#[tokio::test]
async fn who_does_not_keep_the_place_after_new_dates_leaves_it_to_the_line() {
    let mut place = Place::new().await;
    let [first, second, third] = place.teachers();
    let activity = open_activity(&place.app, &place.office, json!({ "capacity": 2 })).await;
    let kept = enrolled(&first, activity).await;
    let lost = enrolled(&second, activity).await;
    let waiting = enrolled(&third, activity).await;
    let steps = format!("/api/v1/activities/{activity}");
    let reason = json!({ "reason": "Föreläsaren är sjuk." });
    place.office.post(&format!("{steps}/postpone"), &reason).await.assert(200);
    first.step(&path(&kept, "/reconfirm")).await.assert_problem(ErrorCode::StateForbids);
    let late = json!({ "reconfirmBy": place.app.now().plus_days(60) });
    let refused = place.office.post(&format!("{steps}/resume"), &late).await;
    assert_eq!(refused.assert_problem(ErrorCode::InvalidFields).errors[0].pointer, "/reconfirmBy");
    let by = json!({ "reconfirmBy": place.app.now().plus_days(10) });
    place.office.post(&format!("{steps}/resume"), &by).await.assert(200);
    let asked = read(&first, &kept).await;
    assert_eq!(asked.allowed_actions, [Action::Reconfirm, Action::Withdraw]);
    let answer: EnrollmentDetail = first.step(&path(&kept, "/reconfirm")).await.assert(200).json();
    assert_eq!((answer.enrollment.state, answer.enrollment.reconfirm_by), (State::Confirmed, None));

    let [second, third] = place.later(7 * DAY, [second, third]).await;
    let told = ["enrollmentConfirmed", "activityPostponed", "reconfirmationAsked", "reconfirmationAsked"];
    assert_eq!(place.told(&second), told);
    let [first, second, third] = place.later(10 * DAY, [first, second, third]).await;
    assert_eq!(state(&first, &kept).await, State::Confirmed);
    assert_eq!(state(&second, &lost).await, State::Lapsed);
    assert_eq!(
        state(&third, &waiting).await,
        State::Lapsed,
        "who waits is asked as well, and was not let in unasked"
    );
    place.no_faults();
}

#[tokio::test]
async fn who_waits_and_has_not_answered_gets_an_offer_for_the_new_dates() {
    let place = Place::new().await;
    let [first, second] = place.teachers();
    let activity = open_activity(&place.app, &place.office, json!({ "capacity": 1 })).await;
    let taken = enrolled(&first, activity).await;
    let waiting = enrolled(&second, activity).await;
    let steps = format!("/api/v1/activities/{activity}");
    place.office.post(&format!("{steps}/postpone"), &json!({ "reason": "Sjukdom." })).await.assert(200);
    place.office.post(&format!("{steps}/resume"), &json!({})).await.assert(200);
    first.step(&path(&taken, "/withdraw")).await.assert(200);
    assert_eq!(state(&second, &waiting).await, State::Offered);
    place.no_faults();
}

#[tokio::test]
async fn approval_that_nobody_gives_is_asked_for_once_more_and_can_be_delegated() {
    let mut place = Place::new().await;
    let leader = place.app.school_leader_of(place.school);
    let [teacher, colleague] = place.teachers();
    let activity = open_activity(&place.app, &place.office, json!({ "approval": "schoolLeader" })).await;
    let made = enrolled(&teacher, activity).await;
    colleague.get(&path(&made, "")).await.assert(404);
    let role = json!({ "organisationId": place.school, "roleId": 22 });
    let assignments = format!("/api/v1/persons/{}/assignments", colleague.person.unwrap());
    place.app.representative_of(place.member).post(&assignments, &role).await.assert(403);
    leader.post(&assignments, &role).await.assert(201);
    assert!(read(&colleague, &made).await.allowed_actions.contains(&Action::Approve));

    let [leader, colleague] = place.later(2 * DAY, [leader, colleague]).await;
    assert_eq!(place.told(&leader), ["approvalReminder"]);
    assert_eq!(place.told(&colleague), ["approvalReminder"]);
    place.app.tick().await;
    assert_eq!(place.told(&leader).len(), 1);
    let approved: EnrollmentDetail = colleague.step(&path(&made, "/approve")).await.assert(200).json();
    assert_eq!(approved.enrollment.state, State::Confirmed);
    let own = enrolled(&colleague, activity).await;
    assert!(!own.allowed_actions.contains(&Action::Approve), "nobody approves their own");
    colleague.step(&path(&own, "/approve")).await.assert(403);
}

#[tokio::test]
async fn a_mail_s_link_shows_one_s_own_enrollment_and_answers_for_it() {
    let place = Place::new().await;
    let [first, second] = place.teachers();
    let activity = open_activity(&place.app, &place.office, json!({ "capacity": 1, "offerHours": 48 })).await;
    let taken = enrolled(&first, activity).await;
    let waiting = enrolled(&second, activity).await;
    first.step(&path(&taken, "/withdraw")).await.assert(200);
    let body: Option<String> = place.app.prepare(|conn| {
        let own = mails::table.filter(mails::person_id.eq(second.person)).order(mails::id.desc());
        own.select(mails::body).first(conn).unwrap()
    });
    let body = body.unwrap();
    let letter = body.split("/enrollment#").nth(1).unwrap().split_whitespace().next().unwrap();
    let guest = place.app.anonymous();
    let shown = guest.post("/api/v1/enrollment-links", &json!({ "token": letter })).await.assert(200).value();
    assert_eq!(shown["state"], "offered");
    assert_eq!(shown["allowedActions"], json!(["accept", "decline", "withdraw"]));
    assert_eq!(state(&second, &waiting).await, State::Offered, "looking changes nothing");
    let answer = |answer: &str| json!({ "token": letter, "answer": answer });
    let accepted =
        guest.post("/api/v1/enrollment-links/answers", &answer("accept")).await.assert(200).value();
    assert_eq!(accepted["state"], "confirmed");
    let again = guest.post("/api/v1/enrollment-links/answers", &answer("accept")).await;
    again.assert_problem(ErrorCode::StateForbids);
    let entry = timeline(&second, &waiting).await.remove(0);
    assert_eq!((entry.event, entry.actor), (TimelineEvent::Accepted, TimelineActor::Participant));
    guest.post("/api/v1/enrollment-links/answers", &answer("withdraw")).await.assert(200);
    assert_eq!(state(&second, &waiting).await, State::Withdrawn);
    for wrong in ["x", &format!("{letter}x"), second.token()] {
        let refused = guest.post("/api/v1/enrollment-links", &json!({ "token": wrong })).await;
        refused.assert_problem(ErrorCode::LinkExpired);
    }
    place.no_faults();
}
