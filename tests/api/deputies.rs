//! Deputies: a school leader lets somebody of the unit approve for them, sees who does, and ends it.

use serde_json::{Value, json};
use shared::enrollments::states::EnrollmentAction as Action;
use shared::members::deputies::Deputy;
use shared::members::persons::Assignment;
use shared::page::Page;
use tests::Actor;
use tests::catalogue::open_activity;

use crate::place::{Place, enrolled, path, read};

/// The role that lets somebody approve for the leader.
const APPROVER: i64 = 22;

async fn deputies(place: &Place, asker: &Actor) -> Vec<Deputy> {
    let path = format!("/api/v1/organisations/{}/deputies", place.school);
    asker.get(&path).await.assert(200).json::<Page<Deputy>>().items
}

fn wanted(place: &Place, from: i64, to: Option<i64>) -> Value {
    let day = |days: i64| place.app.now().plus_days(days).date();
    json!({ "organisationId": place.school, "roleId": APPROVER, "fromDate": day(from), "toDate": to.map(day) })
}

fn assignments(person: &Actor) -> String {
    format!("/api/v1/persons/{}/assignments", person.person.unwrap())
}

async fn end(asker: &Actor, assignment: &Assignment, day: chrono::NaiveDate) -> tests::Reply {
    let path = format!("/api/v1/assignments/{}", assignment.id);
    let tag = asker.get(&path).await.assert(200).tag().to_owned();
    asker.patch(&path, &tag, &json!({ "toDate": day })).await
}

#[tokio::test]
async fn a_school_leader_names_a_deputy_for_some_days_and_ends_it() {
    let place = Place::new().await;
    let leader = place.app.school_leader_of(place.school);
    let [teacher, colleague] = place.teachers();
    let activity = open_activity(&place.app, &place.office, json!({ "approval": "schoolLeader" })).await;
    let made = enrolled(&teacher, activity).await;
    leader.post(&assignments(&colleague), &wanted(&place, 0, Some(7))).await.assert(201);
    let held = deputies(&place, &leader).await;
    assert_eq!(held.len(), 1);
    assert_eq!(Some(held[0].assignment.person_id), colleague.person);
    assert!(!held[0].given_name.is_empty(), "named, so that the leader knows whom");
    assert!(read(&colleague, &made).await.allowed_actions.contains(&Action::Approve));

    let yesterday = place.app.now().plus_days(-1).date();
    end(&leader, &held[0].assignment, yesterday).await.assert(200);
    assert_eq!(deputies(&place, &leader).await, []);
    colleague.get(&path(&made, "")).await.assert(404);
    place.app.no_faults();
}

#[tokio::test]
async fn a_deputy_to_come_is_listed_and_approves_nothing_yet() {
    let place = Place::new().await;
    let leader = place.app.school_leader_of(place.school);
    let [teacher, colleague] = place.teachers();
    let activity = open_activity(&place.app, &place.office, json!({ "approval": "schoolLeader" })).await;
    let made = enrolled(&teacher, activity).await;
    leader.post(&assignments(&colleague), &wanted(&place, 5, Some(9))).await.assert(201);
    let held = deputies(&place, &place.office).await;
    assert_eq!(held.len(), 1, "the office sees it, too");
    colleague.get(&path(&made, "")).await.assert(404);
    end(&leader, &held[0].assignment, place.app.now().plus_days(4).date()).await.assert(200);
    assert_eq!(deputies(&place, &leader).await, [], "it never held");
}

#[tokio::test]
async fn nobody_else_names_deputies_or_sees_them_and_no_leader_does_so_elsewhere() {
    let place = Place::new().await;
    let leader = place.app.school_leader_of(place.school);
    let other_school = place.app.school_unit(place.member, "Duved");
    let other = place.app.school_leader_of(other_school);
    let [teacher, colleague] = place.teachers();
    leader.post(&assignments(&colleague), &wanted(&place, 0, None)).await.assert(201);
    let list = format!("/api/v1/organisations/{}/deputies", place.school);
    for (asker, status) in [
        (&place.app.anonymous(), 401),
        (&teacher, 403),
        (&colleague, 403),
        (&other, 403),
        (&place.app.representative_of(place.member), 403),
    ] {
        asker.get(&list).await.assert(status);
    }
    leader.get("/api/v1/organisations/987654/deputies").await.assert(404);
    // A deputy names no other deputy, and no leader names one at another school.
    colleague.post(&assignments(&colleague), &wanted(&place, 20, None)).await.assert(403);
    let there = json!({ "organisationId": other_school, "roleId": APPROVER });
    leader.post(&assignments(&colleague), &there).await.assert(403);
    other.post(&assignments(&colleague), &wanted(&place, 20, None)).await.assert(404);
    // The deputy's role is the only role with rights that a leader may give.
    let roles = place.office.get("/api/v1/roles").await.assert(200).value();
    for role in roles["items"].as_array().unwrap() {
        let gives = role["gives"].as_str().unwrap_or_default();
        if ["", "approver"].contains(&gives) {
            continue;
        }
        let body = json!({ "organisationId": place.school, "roleId": role["id"] });
        leader.post(&assignments(&teacher), &body).await.assert(403);
    }
}
