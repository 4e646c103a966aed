//! The fairness of enrollment: nobody skips the queue or the approval, nobody is moved once the activity is over, and only those
//! who may know names know them.

use diesel::prelude::*;
use serde_json::json;
use shared::activities::ActivityDetail;
use shared::enrollments::EnrollmentDetail;
use shared::enrollments::attendance::{MarkFate, MarkedSheet};
use shared::enrollments::states::EnrollmentState as State;
use shared::error::ErrorCode;
use shared::ids::PersonId;
use shared::page::Page;
use shared::schema::{attendances, audit_rows, persons};
use tests::catalogue::open_activity;
use tests::{Actor, Reply, TestApp, fixtures};

use crate::place::{change, enroll, enrolled, state, told};

async fn by_hand(office: &Actor, enrollment: &EnrollmentDetail) -> Reply {
    let path = format!("/api/v1/enrollments/{}/promote", enrollment.enrollment.id);
    office.post(&path, &json!({ "reason": "Ring mig." })).await
}

#[tokio::test]
async fn the_office_lets_in_the_next_in_line_only_and_never_past_the_approval() {
    let app = TestApp::start().await;
    let office = app.office();
    let school = app.school_unit(app.municipality("Åre"), "Järpen");
    let [first, second, third] = [(); 3].map(|()| app.teacher_of(school));
    let wanted =
        json!({ "capacity": 1, "approval": "schoolLeader", "registrationCloses": app.now().plus_days(2) });
    let activity = open_activity(&app, &office, wanted).await;
    let taken = enrolled(&first, activity).await;
    let (second_one, third_one) = (enrolled(&second, activity).await, enrolled(&third, activity).await);
    assert_eq!(told(&app, &first), ["enrollmentAwaitingApproval"]);
    assert_eq!(told(&app, &second), ["enrollmentWaitlisted"]);
    app.set_ahead(3 * 86_400);
    // Tokens have run out: everybody has logged in anew.
    let [first, second] = [first, second].map(|actor| app.actor(actor.person.unwrap()));
    let office = app.office();
    let left = format!("/api/v1/enrollments/{}/withdraw", taken.enrollment.id);
    first.step(&left).await.assert(200);
    assert_eq!(state(&second, &second_one).await, State::Waitlisted, "registration has closed");
    by_hand(&office, &third_one).await.assert_problem(ErrorCode::StateForbids);
    by_hand(&office, &second_one).await.assert(200);
    assert_eq!(state(&second, &second_one).await, State::AwaitingApproval);
    assert_eq!(told(&app, &second), ["enrollmentWaitlisted", "enrollmentAwaitingApproval"]);
    by_hand(&office, &third_one).await.assert_problem(ErrorCode::NoSeatsForGrowth);
    change(&office, activity, json!({ "capacity": 2 })).await.assert(200);
    app.set_ahead(31 * 86_400);
    by_hand(&app.office(), &third_one).await.assert_problem(ErrorCode::StateForbids);
    app.no_faults();
}

#[tokio::test]
async fn only_the_leader_of_the_school_approves() {
    let app = TestApp::start().await;
    let office = app.office();
    let member = app.municipality("Åre");
    let school = app.school_unit(member, "Järpen");
    let activity = open_activity(&app, &office, json!({ "approval": "schoolLeader" })).await;
    let teacher = app.teacher_of(school);
    let made = enrolled(&teacher, activity).await;
    let approve = format!("/api/v1/enrollments/{}/approve", made.enrollment.id);
    for other in [&app.representative_of(member), &teacher] {
        other.step(&approve).await.assert(403);
    }
    app.school_leader_of(school).step(&approve).await.assert(200);
    assert_eq!(told(&app, &teacher), ["enrollmentAwaitingApproval", "enrollmentPromoted"]);
}

#[tokio::test]
async fn whatever_makes_room_lets_the_line_in() {
    let app = TestApp::start().await;
    let office = app.office();
    let school = app.school_unit(app.municipality("Åre"), "Järpen");
    let [first, second] = [(); 2].map(|()| app.teacher_of(school));
    let activity = open_activity(&app, &office, json!({ "capacity": 1 })).await;
    let (taken, waiting) = (enrolled(&first, activity).await, enrolled(&second, activity).await);
    let path = format!("/api/v1/activities/{activity}");
    office.post(&format!("{path}/postpone"), &json!({ "reason": "Sjukdom." })).await.assert(200);
    first.step(&format!("/api/v1/enrollments/{}/withdraw", taken.enrollment.id)).await.assert(200);
    assert_eq!(state(&second, &waiting).await, State::Waitlisted, "put off: nobody is let in");
    office.post(&format!("{path}/resume"), &json!({})).await.assert(200);
    assert_eq!(
        state(&second, &waiting).await,
        State::Offered,
        "they have not said yet that the new dates suit them"
    );
    app.no_faults();
}

#[tokio::test]
async fn where_the_first_who_fits_is_let_in_a_small_one_is_not_held_behind_a_large_one() {
    let app = TestApp::start().await;
    let office = app.office();
    let ange = app.municipality("Ånge");
    let (school, leader) = (app.school_unit(ange, "Fränsta"), app.representative_of(ange));
    let wanted = json!({ "unit": "team", "capacity": 12, "queuePolicy": "firstFit" });
    let activity = open_activity(&app, &office, wanted).await;
    let now = app.now();
    let mut teams = Vec::new();
    for size in [7, 7, 5] {
        let persons: Vec<PersonId> =
            app.prepare(|conn| (0..size).map(|_| fixtures::employee(conn, school, "teacher", now)).collect());
        let body = json!({ "persons": persons, "teamName": format!("Lag {}", teams.len()) });
        teams.push(enroll(&leader, activity, body).await.assert(201).json::<EnrollmentDetail>().enrollment);
    }
    let states: Vec<_> = teams.iter().map(|team| team.state).collect();
    assert_eq!(states, [State::Confirmed, State::Waitlisted, State::Confirmed]);
    app.no_faults();
}

#[tokio::test]
async fn what_is_over_stays_as_it_was_counted() {
    let app = TestApp::start().await;
    let office = app.office();
    let school = app.school_unit(app.municipality("Åre"), "Järpen");
    let activity = open_activity(&app, &office, json!({})).await;
    let made = enrolled(&app.teacher_of(school), activity).await;
    app.set_ahead(40 * 86_400);
    let office = app.office();
    office.step(&format!("/api/v1/activities/{activity}/complete")).await.assert(200);
    let path = format!("/api/v1/enrollments/{}", made.enrollment.id);
    office.step(&format!("{path}/withdraw")).await.assert_problem(ErrorCode::StateForbids);
    let reason = json!({ "reason": "Kom inte." });
    office.post(&format!("{path}/cancel"), &reason).await.assert_problem(ErrorCode::StateForbids);
    let seen: EnrollmentDetail = office.get(&path).await.assert(200).json();
    assert_eq!((seen.enrollment.state, seen.allowed_actions), (State::Confirmed, vec![]));
}

#[tokio::test]
async fn what_was_published_keeps_what_it_was_published_with() {
    let app = TestApp::start().await;
    let office = app.office();
    let activity = open_activity(&app, &office, json!({ "capacity": 40 })).await;
    for less in [json!({ "goals": [] }), json!({ "purpose": "" }), json!({ "minimum": 10, "decideBy": null })]
    {
        change(&office, activity, less).await.assert_problem(ErrorCode::NotPublishable);
    }
    let more = change(&office, activity, json!({ "minimum": 50, "decideBy": app.now().plus_days(3) })).await;
    assert_eq!(more.assert_problem(ErrorCode::InvalidFields).errors[0].pointer, "/minimum");
    let strangers = json!({ "goals": [99_999], "responsibleId": 99_999, "facilitators": [99_999] });
    let unknown = change(&office, activity, strangers).await.assert_problem(ErrorCode::InvalidFields);
    assert_eq!(unknown.errors[0].pointer, "/goals/0");
    let occasion = office.get(&format!("/api/v1/activities/{activity}")).await.json::<ActivityDetail>();
    let path = format!("/api/v1/occasions/{}", occasion.occasions[0].id);
    let tag = office.get(&path).await.tag().to_owned();
    let nowhere = office.patch(&path, &tag, &json!({ "place": " " })).await;
    assert_eq!(nowhere.assert_problem(ErrorCode::InvalidFields).errors[0].pointer, "/place");
    office.post(&format!("{path}/cancel"), &json!({ "reason": "Vi hinner inte." })).await.assert(200);
    let school = app.school_unit(app.municipality("Åre"), "Järpen");
    let teacher = app.teacher_of(school);
    let refused = enroll(&teacher, activity, json!({ "persons": [teacher.person] })).await;
    refused.assert_problem(ErrorCode::RegistrationNotOpen);
}

#[tokio::test]
async fn whoever_works_for_two_members_is_enrolled_by_each_in_its_own_name() {
    let app = TestApp::start().await;
    let office = app.office();
    let (here, there) = (app.municipality("Åre"), app.municipality("Berg"));
    let schools = (app.school_unit(here, "Järpen"), app.school_unit(there, "Hackås"));
    let both = app.teacher_of(schools.0);
    let now = app.now();
    app.prepare(|conn| fixtures::assignment(conn, both.person.unwrap(), schools.1, "teacher", now));
    let activity = open_activity(&app, &office, json!({})).await;
    let ours = app.representative_of(here);
    let theirs = json!({ "persons": [both.person], "organisationId": there });
    let refused = enroll(&ours, activity, theirs).await.assert_problem(ErrorCode::InvalidFields);
    assert_eq!(refused.errors[0].pointer, "/organisationId");
    let made = enroll(&ours, activity, json!({ "persons": [both.person] })).await.assert(201).json();
    let EnrollmentDetail { participants, .. } = made;
    assert_eq!(participants[0].operator_id, here);
    let nobody = enroll(&office, activity, json!({ "persons": [99_999] })).await;
    assert_eq!(nobody.assert_problem(ErrorCode::InvalidFields).errors[0].pointer, "/persons/0");
}

#[tokio::test]
async fn names_of_a_mixed_team_are_known_to_its_members_and_each_one_s_own_municipality() {
    let app = TestApp::start().await;
    let office = app.office();
    let (here, there) = (app.municipality("Åre"), app.municipality("Berg"));
    let schools = (app.school_unit(here, "Järpen"), app.school_unit(there, "Hackås"));
    let ours: Vec<_> = (0..3).map(|_| app.teacher_of(schools.0)).collect();
    let theirs: Vec<_> = (0..2).map(|_| app.teacher_of(schools.1)).collect();
    let hidden = theirs[0].person.unwrap();
    app.prepare(|conn| {
        let row = diesel::update(persons::table.find(hidden));
        row.set(persons::protected.eq(true)).execute(conn).unwrap()
    });
    let activity = open_activity(&app, &office, json!({ "unit": "team" })).await;
    let all: Vec<_> = ours.iter().chain(&theirs).map(|actor| actor.person).collect();
    let body = json!({ "persons": all, "teamName": "Tillsammans", "organisationId": here });
    enroll(&office, activity, body).await.assert(201);
    let list = format!("/api/v1/activities/{activity}/enrollments");
    let named = async |actor: &Actor, path: &str| -> Vec<usize> {
        let page: Page<EnrollmentDetail> = actor.get(path).await.assert(200).json();
        let persons = page.items[0].participants.iter().enumerate();
        persons.filter(|(_, one)| !one.family_name.is_empty()).map(|(place, _)| place).collect()
    };
    assert_eq!(named(&app.representative_of(here), &list).await, [0, 1, 2]);
    assert_eq!(named(&app.representative_of(there), &list).await, [4], "the protected one is a number");
    assert_eq!(named(&ours[0], "/api/v1/me/enrollments").await, [0, 1, 2, 4]);
    assert_eq!(named(&theirs[0], "/api/v1/me/enrollments").await, [0, 1, 2, 3, 4], "who knows oneself");
    let seen = || {
        let rows = audit_rows::table
            .filter(audit_rows::subject.eq("person"))
            .filter(audit_rows::subject_id.eq(hidden.0));
        app.prepare(|conn| rows.count().get_result::<i64>(conn).unwrap())
    };
    let before = seen();
    assert_eq!(named(&office, &list).await.len(), 5);
    assert_eq!(seen(), before + 1, "that the office read a protected name is on record");
}

#[tokio::test]
async fn no_mark_is_made_of_somebody_without_a_place() {
    let app = TestApp::start().await;
    let office = app.office();
    let school = app.school_unit(app.municipality("Åre"), "Järpen");
    let activity = open_activity(&app, &office, json!({ "capacity": 1 })).await;
    enrolled(&app.teacher_of(school), activity).await;
    let waiting = enrolled(&app.teacher_of(school), activity).await.participants[0].id;
    let detail: ActivityDetail = office.get(&format!("/api/v1/activities/{activity}")).await.json();
    let sheet = format!("/api/v1/occasions/{}/attendance", detail.occasions[0].id);
    let mark = json!({ "participantId": waiting, "mark": "present", "digital": false, "nonce": "n-1" });
    let told: MarkedSheet = office.post(&sheet, &json!({ "marks": [mark] })).await.assert(200).json();
    assert_eq!(told.outcomes[0].fate, MarkFate::NoSuchParticipant);
    let marks = attendances::table.count();
    assert_eq!(app.prepare(|conn| marks.get_result::<i64>(conn).unwrap()), 0);
    app.no_faults();
}
