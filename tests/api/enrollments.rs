//! Enrollments: who gets a seat, who waits, who comes next, and what nobody may do.

use std::collections::BTreeSet;
use std::sync::Arc;

use serde_json::json;
use shared::activities::ActivityDetail;
use shared::enrollments::EnrollmentDetail;
use shared::enrollments::attendance::{Mark, SheetLine};
use shared::enrollments::states::{EnrollmentAction, EnrollmentState};
use shared::error::ErrorCode;
use shared::ids::{ActivityId, OrganisationId, PersonId};
use shared::page::Page;
use shared::seats::Standing;
use tests::catalogue::{draft, open_activity};
use tests::{Actor, Reply, TestApp, fixtures};

fn teachers(app: &TestApp, unit: OrganisationId, count: usize) -> Vec<PersonId> {
    let now = app.now();
    app.prepare(|conn| (0..count).map(|_| fixtures::employee(conn, unit, "teacher", now)).collect())
}

async fn enroll(actor: &Actor, activity: ActivityId, persons: &[PersonId], team: &str) -> Reply {
    actor
        .post(
            &format!("/api/v1/activities/{activity}/enrollments"),
            &json!({ "persons": persons, "teamName": team }),
        )
        .await
}

async fn withdraw(actor: &Actor, enrollment: &EnrollmentDetail) -> Reply {
    actor.step(&format!("/api/v1/enrollments/{}/withdraw", enrollment.enrollment.id)).await
}

#[tokio::test]
async fn the_last_seat_is_confirmed_and_the_next_one_waits_and_moves_up() {
    let app = TestApp::start().await;
    let office = app.office();
    let sundsvall = app.municipality("Sundsvall");
    let school = app.school_unit(sundsvall, "Skönsberg");
    let activity = open_activity(&app, &office, json!({ "capacity": 1 })).await;
    let (elsa, nils, sara) = (app.teacher_of(school), app.teacher_of(school), app.teacher_of(school));
    let first: EnrollmentDetail =
        enroll(&elsa, activity, &[elsa.person.unwrap()], "").await.assert(201).json();
    assert_eq!((first.enrollment.state, first.place_in_line), (EnrollmentState::Confirmed, None));
    assert_eq!(first.participants[0].operator_id, sundsvall);
    assert_eq!(first.participants[0].school_unit_id, Some(school));
    enroll(&nils, activity, &[nils.person.unwrap()], "").await.assert(201);
    let third: EnrollmentDetail =
        enroll(&sara, activity, &[sara.person.unwrap()], "").await.assert(201).json();
    assert_eq!((third.enrollment.state, third.place_in_line), (EnrollmentState::Waitlisted, Some(2)));
    let left: EnrollmentDetail = withdraw(&elsa, &first).await.assert(200).json();
    assert_eq!(left.enrollment.state, EnrollmentState::Withdrawn);
    let mine: Page<EnrollmentDetail> = nils.get("/api/v1/me/enrollments").await.assert(200).json();
    assert_eq!(mine.items[0].enrollment.state, EnrollmentState::Confirmed, "the head of the line moved up");
    let mine: Page<EnrollmentDetail> = sara.get("/api/v1/me/enrollments").await.assert(200).json();
    assert_eq!(mine.items[0].place_in_line, Some(1));
    app.no_faults();
}

#[tokio::test]
async fn a_second_live_enrollment_is_refused_and_names_the_one_in_the_way() {
    let app = TestApp::start().await;
    let office = app.office();
    let school = app.school_unit(app.municipality("Berg"), "Hackås");
    let activity = open_activity(&app, &office, json!({})).await;
    let elsa = app.teacher_of(school);
    let first: EnrollmentDetail =
        enroll(&elsa, activity, &[elsa.person.unwrap()], "").await.assert(201).json();
    let problem = enroll(&elsa, activity, &[elsa.person.unwrap()], "").await.assert(409).problem();
    assert_eq!(problem.code, ErrorCode::AlreadyEnrolled);
    assert_eq!(problem.in_the_way, Some(format!("/api/v1/enrollments/{}", first.enrollment.id)));
    withdraw(&elsa, &first).await.assert(200);
    enroll(&elsa, activity, &[elsa.person.unwrap()], "").await.assert(201);
    withdraw(&elsa, &first).await.assert(409);
    app.no_faults();
}

#[tokio::test]
async fn a_team_is_enrolled_whole_or_waits_whole_and_nobody_jumps_the_line() {
    let app = TestApp::start().await;
    let office = app.office();
    let ange = app.municipality("Ånge");
    let school = app.school_unit(ange, "Fränsta");
    let leader = app.representative_of(ange);
    let activity = open_activity(&app, &office, json!({ "unit": "team", "capacity": 12 })).await;
    let small = enroll(&leader, activity, &teachers(&app, school, 4), "Fyran").await;
    small.assert(422);
    assert_eq!(small.problem().code, ErrorCode::TeamSize);
    enroll(&leader, activity, &teachers(&app, school, 7), "Blå").await.assert(201);
    let second: EnrollmentDetail =
        enroll(&leader, activity, &teachers(&app, school, 7), "Röd").await.assert(201).json();
    assert_eq!(second.enrollment.state, EnrollmentState::Waitlisted, "five are free, seven are needed");
    let third: EnrollmentDetail =
        enroll(&leader, activity, &teachers(&app, school, 5), "Grön").await.assert(201).json();
    assert_eq!(third.enrollment.state, EnrollmentState::Waitlisted, "five are free, but held for the line");
    let detail: ActivityDetail =
        office.get(&format!("/api/v1/activities/{activity}")).await.assert(200).json();
    assert_eq!((detail.seats.taken, detail.seats.waiting, detail.standing), (7, 12, Standing::HeldForQueue));
    let tag = office.get(&format!("/api/v1/activities/{activity}")).await.header("etag").to_owned();
    office
        .patch(&format!("/api/v1/activities/{activity}"), &tag, &json!({ "queuePolicy": "firstFit" }))
        .await
        .assert(200);
    let now: EnrollmentDetail =
        leader.get(&format!("/api/v1/enrollments/{}", third.enrollment.id)).await.assert(200).json();
    assert_eq!(
        now.enrollment.state,
        EnrollmentState::Confirmed,
        "first fit passes the head that does not fit"
    );
    app.no_faults();
}

#[tokio::test]
async fn capacity_raised_lets_the_line_in_and_lowered_below_what_is_taken_is_refused() {
    let app = TestApp::start().await;
    let office = app.office();
    let sundsvall = app.municipality("Sundsvall");
    let leader = app.representative_of(sundsvall);
    let school = app.school_unit(sundsvall, "Skönsberg");
    let activity = open_activity(&app, &office, json!({ "capacity": 1 })).await;
    for person in teachers(&app, school, 3) {
        enroll(&leader, activity, &[person], "").await.assert(201);
    }
    let path = format!("/api/v1/activities/{activity}");
    let tag = office.get(&path).await.header("etag").to_owned();
    let raised = office.patch(&path, &tag, &json!({ "capacity": 2 })).await;
    raised.assert(200);
    assert_eq!(raised.json::<ActivityDetail>().seats.taken, 2);
    let lowered = office.patch(&path, raised.header("etag"), &json!({ "capacity": 1 })).await;
    lowered.assert(409);
    assert_eq!(lowered.problem().code, ErrorCode::CapacityBelowTaken);
    app.no_faults();
}

#[tokio::test]
async fn registration_has_a_beginning_and_an_end() {
    let app = TestApp::start().await;
    let office = app.office();
    let school = app.school_unit(app.municipality("Åre"), "Järpen");
    let elsa = app.teacher_of(school);
    let drafted = draft(&app, &office, json!({})).await.activity.id;
    enroll(&elsa, drafted, &[elsa.person.unwrap()], "").await.assert(404);
    let early = open_activity(&app, &office, json!({ "registrationOpens": app.now().plus_days(1) })).await;
    let late =
        open_activity(&app, &office, json!({ "registrationCloses": app.now().plus_seconds(-60) })).await;
    for (activity, code) in [(early, ErrorCode::RegistrationNotOpen), (late, ErrorCode::RegistrationClosed)] {
        assert_eq!(
            enroll(&elsa, activity, &[elsa.person.unwrap()], "").await.assert(409).problem().code,
            code
        );
    }
}

#[tokio::test]
async fn another_municipality_neither_enrolls_nor_sees_ours() {
    let app = TestApp::start().await;
    let office = app.office();
    let (sundsvall, berg) = (app.municipality("Sundsvall"), app.municipality("Berg"));
    let school = app.school_unit(sundsvall, "Skönsberg");
    let (ours, theirs) = (app.representative_of(sundsvall), app.representative_of(berg));
    let elsa = teachers(&app, school, 1)[0];
    let activity = open_activity(&app, &office, json!({})).await;
    enroll(&theirs, activity, &[elsa], "").await.assert(404);
    let made: EnrollmentDetail = enroll(&ours, activity, &[elsa], "").await.assert(201).json();
    let path = format!("/api/v1/enrollments/{}", made.enrollment.id);
    theirs.get(&path).await.assert(404);
    theirs.step(&format!("{path}/withdraw")).await.assert(404);
    for actor in [&theirs, &app.administrator(), &app.leadership()] {
        let listed: Page<EnrollmentDetail> = actor.get("/api/v1/enrollments").await.assert(200).json();
        assert_eq!(listed.items, []);
    }
    let listed: Page<EnrollmentDetail> =
        ours.get(&format!("/api/v1/activities/{activity}/enrollments")).await.assert(200).json();
    assert_eq!(listed.items[0].allowed_actions, [EnrollmentAction::Withdraw]);
}

#[tokio::test]
async fn approval_is_never_skipped_and_rejection_says_why() {
    let app = TestApp::start().await;
    let office = app.office();
    let school = app.school_unit(app.municipality("Krokom"), "Ås");
    let (elsa, head) = (app.teacher_of(school), app.school_leader_of(school));
    let activity = open_activity(&app, &office, json!({ "approval": "schoolLeader", "capacity": 2 })).await;
    let made: EnrollmentDetail =
        enroll(&elsa, activity, &[elsa.person.unwrap()], "").await.assert(201).json();
    assert_eq!(made.enrollment.state, EnrollmentState::AwaitingApproval);
    let path = format!("/api/v1/enrollments/{}", made.enrollment.id);
    elsa.step(&format!("{path}/approve")).await.assert(403);
    head.post(&format!("{path}/reject"), &json!({ "reason": "" })).await.assert(422);
    head.step(&format!("{path}/approve")).await.assert(200);
    head.step(&format!("{path}/approve")).await.assert(409);
    app.no_faults();
}

#[tokio::test]
async fn cancelling_the_activity_ends_every_enrollment_and_tells_everyone_why() {
    let app = TestApp::start().await;
    let office = app.office();
    let school = app.school_unit(app.municipality("Timrå"), "Böle");
    let activity = open_activity(&app, &office, json!({ "capacity": 1 })).await;
    let (elsa, nils) = (app.teacher_of(school), app.teacher_of(school));
    for actor in [&elsa, &nils] {
        enroll(actor, activity, &[actor.person.unwrap()], "").await.assert(201);
    }
    let reason = json!({ "reason": "Föreläsaren är sjuk." });
    office.post(&format!("/api/v1/activities/{activity}/cancel"), &reason).await.assert(200);
    for actor in [&elsa, &nils] {
        let mine: Page<EnrollmentDetail> = actor.get("/api/v1/me/enrollments").await.assert(200).json();
        assert_eq!(mine.items[0].enrollment.state, EnrollmentState::CancelledByOrganiser);
    }
    let mails = app
        .administrator()
        .get("/api/v1/mails")
        .await
        .assert(200)
        .text()
        .matches("activityCancelled")
        .count();
    assert_eq!(mails, 2);
    app.no_faults();
}

#[tokio::test]
async fn attendance_is_taken_once_however_often_it_is_sent() {
    let app = TestApp::start().await;
    let office = app.office();
    let school = app.school_unit(app.municipality("Bräcke"), "Gällö");
    let elsa = app.teacher_of(school);
    let activity = open_activity(&app, &office, json!({})).await;
    enroll(&elsa, activity, &[elsa.person.unwrap()], "").await.assert(201);
    let detail: ActivityDetail =
        office.get(&format!("/api/v1/activities/{activity}")).await.assert(200).json();
    let sheet = format!("/api/v1/occasions/{}/attendance", detail.occasions[0].id);
    elsa.get(&sheet).await.assert(403);
    let lines: Page<SheetLine> = office.get(&sheet).await.assert(200).json();
    let participant = lines.items[0].participant_id;
    let mark = |mark: &str, nonce: &str| json!({ "marks": [{ "participantId": participant, "mark": mark, "nonce": nonce }] });
    office.post(&sheet, &mark("present", "a")).await.assert(200);
    office.post(&sheet, &mark("absent", "b")).await.assert(200);
    let again: Page<SheetLine> = office.post(&sheet, &mark("late", "b")).await.assert(200).json();
    assert_eq!(again.items[0].mark, Some(Mark::Absent), "the same nonce is the same mark");
    let unnumbered = json!({ "marks": [{ "participantId": participant, "mark": "present", "nonce": "" }] });
    assert_eq!(office.post(&sheet, &unnumbered).await.assert(422).faults(), "/marks/0/nonce required\n");
}

/// Sixty seats, five hundred tries from thirty-two clients: sixty confirmed, the rest in line in the order of acceptance.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_rush_oversells_nothing_and_loses_nobody() {
    const SEATS: usize = 60;
    const TRIES: usize = 500;
    const CLIENTS: usize = 32;
    let app = TestApp::start().await;
    let office = app.office();
    let sundsvall = app.municipality("Sundsvall");
    let school = app.school_unit(sundsvall, "Skönsberg");
    let persons = Arc::new(teachers(&app, school, TRIES));
    let activity = open_activity(&app, &office, json!({ "capacity": SEATS })).await;
    let leaders: Vec<_> = (0..CLIENTS).map(|_| app.representative_of(sundsvall)).collect();
    let clients: Vec<_> = leaders
        .into_iter()
        .enumerate()
        .map(|(client, actor)| {
            let persons = Arc::clone(&persons);
            tokio::spawn(async move {
                let mut made = Vec::new();
                for person in persons.iter().skip(client).step_by(CLIENTS) {
                    made.push(
                        enroll(&actor, activity, &[*person], "").await.assert(201).json::<EnrollmentDetail>(),
                    );
                }
                made
            })
        })
        .collect();
    let mut made = Vec::new();
    for client in clients {
        made.extend(client.await.unwrap());
    }
    made.sort_by_key(|one| one.enrollment.queue_number);
    let numbers: BTreeSet<i64> = made.iter().map(|one| one.enrollment.queue_number).collect();
    assert_eq!(numbers, (1..=i64::try_from(TRIES).unwrap()).collect(), "every number once");
    for (place, one) in made.iter().enumerate() {
        let expected = if place < SEATS { EnrollmentState::Confirmed } else { EnrollmentState::Waitlisted };
        assert_eq!(one.enrollment.state, expected, "number {}", one.enrollment.queue_number);
        assert_eq!(
            one.place_in_line,
            (place >= SEATS).then(|| i64::try_from(place - SEATS + 1).unwrap()),
            "in order of acceptance"
        );
    }
    app.no_faults();
}
