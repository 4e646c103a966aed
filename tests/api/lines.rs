//! The queue in full: offers that are accepted, declined and run out; priority; lowered capacity; new dates; approval; and the mail
//! that everybody gets.

use diesel::prelude::*;
use serde_json::json;
use shared::activities::ActivityDetail;
use shared::enrollments::EnrollmentDetail;
use shared::enrollments::states::{EnrollmentAction as Action, EnrollmentState as State};
use shared::enrollments::timeline::{TimelineActor, TimelineEvent};
use shared::error::ErrorCode;
use shared::schema::mails;
use tests::catalogue::open_activity;

use crate::place::{DAY, HOUR, Place, change, enrolled, path, read, state, timeline};

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
    place.app.no_faults();
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
    // The next person finds the offer lapsed, and the seat free.
    assert_eq!(enrolled(&third, activity).await.enrollment.state, State::Confirmed);
    assert_eq!(state(&second, &one).await, State::Lapsed);
    place.app.no_faults();
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
    place.app.no_faults();
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
    place.app.no_faults();
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
    place.app.no_faults();
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
    place.app.no_faults();
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
    place.app.no_faults();
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
    place.app.no_faults();
}
