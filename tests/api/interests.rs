//! Interest in activities without dates: shown once, taken back, and turned into offers in order once there is a date.

use chrono::TimeDelta;
use diesel::prelude::*;
use serde_json::{Value, json};
use shared::activities::ActivityDetail;
use shared::activities::actions::ActivityAction;
use shared::enrollments::EnrollmentDetail;
use shared::enrollments::interests::{InterestAction, InterestDetail, InterestState};
use shared::enrollments::states::{EnrollmentAction as Action, EnrollmentState as State};
use shared::error::ErrorCode;
use shared::ids::ActivityId;
use shared::page::Page;
use shared::schema::{assignments, mails};
use tests::{Actor, Reply, catalogue};

use crate::place::{DAY, Place, change, enroll, path, read, state, told};

/// A published activity that has no dates.
async fn undated(place: &Place, changes: Value) -> ActivityId {
    let goal = catalogue::goal(&place.office).await;
    let new = json!({ "title": "Handledning av VFU-studenter", "reportYear": 2026 });
    let made: ActivityDetail = place.office.post("/api/v1/activities", &new).await.assert(201).json();
    let id = made.activity.id;
    let mut wanted = json!({ "purpose": "Stöd till handledare", "goals": [goal], "undated": true });
    if let (Some(all), Some(more)) = (wanted.as_object_mut(), changes.as_object()) {
        all.extend(more.clone());
    }
    change(&place.office, id, wanted).await.assert(200);
    place.office.step(&format!("/api/v1/activities/{id}/publish")).await.assert(200);
    id
}

/// Gives it an occasion in so many days.
async fn date(place: &Place, id: ActivityId, days: i64) {
    let start = place.app.now().utc() + TimeDelta::days(days);
    let occasion = json!({
        "startsAt": start.format("%Y-%m-%dT09:00:00Z").to_string(),
        "endsAt": start.format("%Y-%m-%dT15:00:00Z").to_string(), "mode": "physical", "place": "Sundsvall",
    });
    place.office.post(&format!("/api/v1/activities/{id}/occasions"), &occasion).await.assert(201);
    change(&place.office, id, json!({ "undated": false })).await.assert(200);
}

async fn interest(actor: &Actor, id: ActivityId, body: Value) -> Reply {
    actor.post(&format!("/api/v1/activities/{id}/interests"), &body).await
}

async fn seen(actor: &Actor, id: ActivityId) -> ActivityDetail {
    actor.get(&format!("/api/v1/activities/{id}")).await.assert(200).json()
}

async fn own(actor: &Actor) -> Vec<InterestDetail> {
    actor.get("/api/v1/me/interests").await.assert(200).json::<Page<InterestDetail>>().items
}

async fn enrollment(actor: &Actor) -> EnrollmentDetail {
    let page: Page<EnrollmentDetail> = actor.get("/api/v1/me/enrollments").await.assert(200).json();
    page.items.into_iter().next().expect("an enrollment")
}

#[tokio::test]
async fn interest_is_shown_once_counts_as_need_and_is_taken_back() {
    let place = Place::new().await;
    let [elsa, nils] = place.teachers();
    let id = undated(&place, json!({})).await;
    assert!(seen(&elsa, id).await.allowed_actions.contains(&ActivityAction::ShowInterest));
    let made: InterestDetail = interest(&elsa, id, json!({})).await.assert(201).json();
    assert_eq!(made.allowed_actions, [InterestAction::Withdraw]);
    interest(&elsa, id, json!({})).await.assert_problem(ErrorCode::AlreadyThere);
    let shown = seen(&elsa, id).await;
    assert_eq!((shown.interested, shown.own_interest), (1, Some(made.interest.id)));
    assert!(!shown.allowed_actions.contains(&ActivityAction::ShowInterest));
    // Interest is no enrollment, and the activity takes none yet.
    enroll(&nils, id, json!({ "persons": [nils.person] }))
        .await
        .assert_problem(ErrorCode::RegistrationNotOpen);
    // A stranger neither sees it nor takes it back.
    let other = place.app.teacher_of(place.app.school_unit(place.app.municipality("Berg"), "Ljungdalen"));
    let list = format!("/api/v1/activities/{id}/interests");
    assert_eq!(other.get(&list).await.assert(200).json::<Page<InterestDetail>>().items, []);
    let withdraw = format!("/api/v1/interests/{}/withdraw", made.interest.id);
    other.step(&withdraw).await.assert(404);
    assert_eq!(place.office.get(&list).await.assert(200).json::<Page<InterestDetail>>().items.len(), 1);
    let back: InterestDetail = elsa.step(&withdraw).await.assert(200).json();
    assert_eq!(back.interest.state, InterestState::Withdrawn);
    elsa.step(&withdraw).await.assert_problem(ErrorCode::StateForbids);
    assert_eq!(seen(&elsa, id).await.interested, 0);
    interest(&elsa, id, json!({})).await.assert(201);
}

#[tokio::test]
async fn a_date_turns_interest_into_offers_in_order_and_never_into_bookings() {
    let mut place = Place::new().await;
    let [first, second, third] = place.teachers();
    let leader = place.app.school_leader_of(place.school);
    let id = undated(&place, json!({ "capacity": 1 })).await;
    // The second person shows interest first. The school leader speaks for the third.
    interest(&second, id, json!({})).await.assert(201);
    interest(&first, id, json!({})).await.assert(201);
    interest(&leader, id, json!({ "personId": third.person })).await.assert(201);
    date(&place, id, 40).await;
    assert!(own(&second).await.iter().all(|one| one.interest.state == InterestState::Enrolled));
    let (one, two) = (enrollment(&second).await, enrollment(&first).await);
    assert_eq!(one.enrollment.state, State::Offered, "an offer, though the activity gives places at once");
    let until = one.enrollment.offered_until.expect("an end");
    assert!(until > place.app.now().plus_seconds(6 * DAY) && until <= place.app.now().plus_seconds(7 * DAY));
    assert_eq!((two.enrollment.state, two.place_in_line), (State::Waitlisted, Some(1)));
    assert_eq!(enrollment(&third).await.place_in_line, Some(2));
    assert!(two.allowed_actions.contains(&Action::Reconfirm));
    assert_eq!(told(&place.app, &second), ["enrollmentPromoted"]);
    assert_eq!(told(&place.app, &first), ["interestDated"]);
    // The dates suit the first person, who then waits like everybody. A person who does not answer leaves the queue.
    first.step(&path(&two, "/reconfirm")).await.assert(200);
    let third_one = enrollment(&third).await;
    let [first, second, third] = place.later(6 * DAY, [first, second, third]).await;
    assert_eq!(told(&place.app, &third), ["interestDated", "reconfirmationAsked"], "reminded once");
    let [first, second, third] = place.later(8 * DAY, [first, second, third]).await;
    assert_eq!(state(&second, &one).await, State::Lapsed);
    assert_eq!(state(&first, &two).await, State::Confirmed, "they have said that the dates suit them");
    assert_eq!(state(&third, &third_one).await, State::Lapsed);
    place.app.no_faults();
}

#[tokio::test]
async fn a_team_shows_interest_as_a_whole_and_one_who_is_enrolled_already_is_not_enrolled_twice() {
    let place = Place::new().await;
    let [leader, other] = place.teachers();
    let id = undated(&place, json!({ "unit": "team", "capacity": 10 })).await;
    let small = interest(&leader, id, json!({ "seats": 4, "teamName": "Norr" })).await;
    small.assert_problem(ErrorCode::TeamSize);
    interest(&leader, id, json!({ "seats": 6, "teamName": "Norr" })).await.assert(201);
    interest(&other, id, json!({ "seats": 5, "teamName": "Söder" })).await.assert(201);
    assert_eq!(seen(&leader, id).await.interested, 11);
    date(&place, id, 40).await;
    let one = enrollment(&leader).await;
    assert_eq!((one.enrollment.state, one.enrollment.seats, one.unnamed), (State::Offered, 6, 5));
    assert_eq!(one.enrollment.leader_id, leader.person);
    assert_eq!(read(&other, &enrollment(&other).await).await.enrollment.state, State::Waitlisted);
    place.app.no_faults();
}

#[tokio::test]
async fn what_is_cancelled_without_ever_having_had_a_date_tells_those_interested() {
    let place = Place::new().await;
    let [elsa] = place.teachers();
    let id = undated(&place, json!({})).await;
    interest(&elsa, id, json!({})).await.assert(201);
    let reason = json!({ "reason": "Ingen föreläsare." });
    place.office.post(&format!("/api/v1/activities/{id}/cancel"), &reason).await.assert(200);
    assert_eq!(own(&elsa).await[0].interest.state, InterestState::Lapsed);
    assert_eq!(told(&place.app, &elsa), ["activityCancelled"]);
    interest(&elsa, id, json!({})).await.assert_problem(ErrorCode::StateForbids);
}

#[tokio::test]
async fn who_showed_interest_that_came_to_nothing_is_told_why() {
    let place = Place::new().await;
    let [stays, leaves, also_leaves] = place.teachers();
    let leader = place.app.school_leader_of(place.school);
    let id = undated(&place, json!({})).await;
    interest(&stays, id, json!({})).await.assert(201);
    for one in [&leaves, &also_leaves] {
        interest(&leader, id, json!({ "personId": one.person })).await.assert(201);
    }
    // Both leave their school before the dates are set.
    place.app.prepare(|conn| {
        let gone = [leaves.person.unwrap(), also_leaves.person.unwrap()];
        let own = diesel::update(assignments::table.filter(assignments::person_id.eq_any(gone)));
        let yesterday = place.app.now().plus_days(-1).date();
        own.set(assignments::to_date.eq(Some(yesterday))).execute(conn).unwrap()
    });
    date(&place, id, 40).await;
    assert_eq!(told(&place.app, &stays), ["enrollmentPromoted"]);
    assert_eq!(told(&place.app, &leaves), ["interestLapsed"]);
    assert_eq!(told(&place.app, &also_leaves), ["interestLapsed"]);
    assert_eq!(told(&place.app, &leader), ["interestLapsed"], "one mail for both");
    let texts: Vec<Option<String>> = place.app.prepare(|conn| {
        let own = mails::table.filter(mails::person_id.eq(leader.person));
        own.select(mails::body).load(conn).unwrap()
    });
    let text = texts[0].as_deref().unwrap();
    assert!(text.contains("för 2 andra personer") && text.contains("uppdrag"), "{text}");
}

#[tokio::test]
async fn a_team_that_is_too_small_by_now_and_dates_that_come_too_late_are_told() {
    let place = Place::new().await;
    let [leader, late] = place.teachers();
    let teams = undated(&place, json!({ "unit": "team" })).await;
    interest(&leader, teams, json!({ "seats": 6, "teamName": "Norr" })).await.assert(201);
    change(&place.office, teams, json!({ "teamMinimum": 7 })).await.assert(200);
    date(&place, teams, 40).await;
    assert_eq!(own(&leader).await[0].interest.state, InterestState::Lapsed);
    assert_eq!(told(&place.app, &leader), ["interestLapsed"]);

    let closed = undated(&place, json!({})).await;
    interest(&late, closed, json!({})).await.assert(201);
    let yesterday = place.app.now().plus_days(-1);
    change(&place.office, closed, json!({ "registrationCloses": yesterday })).await.assert(200);
    date(&place, closed, 40).await;
    assert_eq!(own(&late).await[0].interest.state, InterestState::Lapsed);
    assert_eq!(told(&place.app, &late), ["interestLapsed"]);
}
