//! Today: each caller gets the tasks that are theirs to do, and nothing of others.

use diesel::connection::SimpleConnection;
use serde_json::{Value, json};
use shared::activities::{ActivityDetail, Occasion};
use shared::enrollments::EnrollmentDetail;
use shared::enrollments::attendance::SheetLine;
use shared::ids::{ActivityId, OrganisationId};
use shared::page::Page;
use shared::today::{Task, TaskKind, Today};
use tests::catalogue::{draft, open_activity};
use tests::{Actor, TestApp};

async fn today(actor: &Actor) -> Today {
    actor.get("/api/v1/today").await.assert(200).json()
}

async fn kinds(actor: &Actor) -> Vec<TaskKind> {
    today(actor).await.tasks.iter().map(|task| task.kind).collect()
}

async fn occasion_of(actor: &Actor, activity: ActivityId) -> Occasion {
    let path = format!("/api/v1/activities/{activity}");
    actor.get(&path).await.assert(200).json::<ActivityDetail>().occasions[0].clone()
}

async fn enroll(actor: &Actor, activity: ActivityId) -> EnrollmentDetail {
    let body = json!({ "persons": [actor.person] });
    actor.post(&format!("/api/v1/activities/{activity}/enrollments"), &body).await.assert(201).json()
}

async fn led_by(office: &Actor, activity: ActivityId, leader: &Actor) {
    let path = format!("/api/v1/activities/{activity}");
    let tag = office.get(&path).await.tag().to_owned();
    office.patch(&path, &tag, &json!({ "facilitators": [leader.person] })).await.assert(200);
}

fn school(app: &TestApp, municipality: &str) -> (OrganisationId, OrganisationId) {
    let municipality = app.municipality(municipality);
    (municipality, app.school_unit(municipality, "Centralskolan"))
}

#[tokio::test]
async fn where_nothing_waits_nothing_is_said() {
    let app = TestApp::start().await;
    let office = today(&app.office()).await;
    assert_eq!((office.tasks.len(), office.next.len(), office.weeks.len()), (0, 0, 12));
    let (_, school) = school(&app, "Berg");
    assert_eq!(today(&app.teacher_of(school)).await, Today::default());
}

#[tokio::test]
async fn too_few_near_the_decision_is_a_task_of_the_office_and_of_who_answers_for_it() {
    let app = TestApp::start().await;
    let office = app.office();
    let (member, school) = school(&app, "Sundsvall");
    let due = app.now().plus_days(5);
    let wanted = json!({ "minimum": 2, "decideBy": due, "registrationCloses": app.now().plus_days(4) });
    let activity = open_activity(&app, &office, wanted).await;
    let (responsible, leader) = (app.teacher_of(school), app.teacher_of(school));
    let path = format!("/api/v1/activities/{activity}");
    let tag = office.get(&path).await.tag().to_owned();
    let named = json!({ "responsibleId": responsible.person, "facilitators": [leader.person] });
    office.patch(&path, &tag, &named).await.assert(200);
    enroll(&app.teacher_of(school), activity).await;
    let expected = Task {
        kind: TaskKind::AtRisk,
        subject_id: Some(activity.0),
        activity_id: Some(activity),
        title: "Mentor i förskola och skola".into(),
        due: Some(due),
        count: Some(1),
        needed: Some(2),
    };
    assert_eq!(today(&office).await.tasks, std::slice::from_ref(&expected));
    assert_eq!(today(&responsible).await.tasks, [expected]);
    for other in
        [leader, app.teacher_of(school), app.representative_of(member), app.leadership(), app.administrator()]
    {
        assert_eq!(today(&other).await.tasks, []);
    }
    enroll(&app.teacher_of(school), activity).await;
    assert_eq!(today(&office).await.tasks, [], "enough have come");
}

#[tokio::test]
async fn approval_is_asked_of_the_school_leader_whose_people_wait_and_of_the_office() {
    let app = TestApp::start().await;
    let office = app.office();
    let (member, own) = school(&app, "Krokom");
    let other = app.school_unit(member, "Föllinge");
    let activity = open_activity(&app, &office, json!({ "approval": "schoolLeader" })).await;
    let teacher = app.teacher_of(own);
    let made = enroll(&teacher, activity).await;
    enroll(&app.teacher_of(own), activity).await;
    let (head, other_head) = (app.school_leader_of(own), app.school_leader_of(other));
    for actor in [&head, &office] {
        let tasks = today(actor).await.tasks;
        assert_eq!(
            tasks.iter().map(|task| (task.kind, task.count)).collect::<Vec<_>>(),
            [(TaskKind::AwaitingApproval, Some(2))]
        );
    }
    for actor in [&other_head, &teacher, &app.representative_of(member)] {
        assert_eq!(today(actor).await.tasks, []);
    }
    let path = format!("/api/v1/enrollments/{}", made.enrollment.id);
    let seen: EnrollmentDetail = head.get(&path).await.assert(200).json();
    let steps: Vec<_> = seen.allowed_actions.iter().map(|step| step.word()).collect();
    assert_eq!(steps, ["approve", "reject", "withdraw"], "the head sees what the head may do");
    head.step(&format!("{path}/approve")).await.assert(200);
    assert_eq!(today(&head).await.tasks[0].count, Some(1));
}

#[tokio::test]
async fn an_activity_that_is_over_asks_for_one_thing_after_the_other() {
    let app = TestApp::start().await;
    let (_, school) = school(&app, "Timrå");
    let activity = open_activity(&app, &app.office(), json!({})).await;
    enroll(&app.teacher_of(school), activity).await;
    let occasion = occasion_of(&app.office(), activity).await;
    app.set_ahead(occasion.ends_at.unix() + 3600 - app.now().unix());
    let office = app.office();
    let path = format!("/api/v1/occasions/{}", occasion.id);
    let asked = today(&office).await.tasks;
    assert_eq!((asked[0].kind, asked[0].subject_id), (TaskKind::NotHeld, Some(occasion.id.0)));
    office.step(&format!("{path}/hold")).await.assert(200);
    assert_eq!(kinds(&office).await, [TaskKind::NoAttendance, TaskKind::NotCompleted]);
    let sheet: Page<SheetLine> = office.get(&format!("{path}/attendance")).await.assert(200).json();
    let mark = json!({ "marks": [{ "participantId": sheet.items[0].participant_id, "mark": "present", "nonce": "a" }] });
    office.post(&format!("{path}/attendance"), &mark).await.assert(200);
    assert_eq!(kinds(&office).await, [TaskKind::NotCompleted]);
    office.step(&format!("/api/v1/activities/{activity}/complete")).await.assert(200);
    let asked = today(&office).await.tasks;
    assert_eq!((asked[0].kind, asked[0].due), (TaskKind::NoEvaluation, Some(occasion.ends_at.plus_days(28))));
    let times = json!({ "kind": "final", "opensAt": app.now(), "closesAt": app.now().plus_days(7) });
    let evaluation =
        office.post(&format!("/api/v1/activities/{activity}/evaluations"), &times).await.assert(201).value();
    office.step(&format!("/api/v1/evaluations/{}/invite", evaluation["id"])).await.assert(200);
    assert_eq!(kinds(&office).await, [], "answers are awaited");
    app.set_ahead(occasion.ends_at.unix() + 8 * 86_400 - app.now().unix() + ahead(&app));
    let asked = today(&app.office()).await.tasks;
    assert_eq!((asked[0].kind, asked[0].subject_id), (TaskKind::NoAnalysis, evaluation["id"].as_i64()));
}

/// How far the server's clock is ahead already.
fn ahead(app: &TestApp) -> i64 {
    let now = app.now().unix();
    app.set_ahead(0);
    let ahead = now - app.now().unix();
    app.set_ahead(ahead);
    ahead
}

#[tokio::test]
async fn a_draft_whose_start_is_near_and_mail_that_failed_are_tasks() {
    let app = TestApp::start().await;
    let activity = draft(&app, &app.office(), json!({})).await.activity.id;
    app.set_ahead(2 * 86_400);
    let office = app.office();
    let tasks = today(&office).await.tasks;
    assert_eq!((tasks[0].kind, tasks[0].activity_id), (TaskKind::DraftSoon, Some(activity)));
    app.prepare(|conn| {
        conn.batch_execute(
            "INSERT INTO mails (id, recipient, template, language, subject, state, attempts, due_at, created_at)
             VALUES (1, 'elsa@example.org', 'invitation', 'sv', 'Hej', 'failed', 9, '2026-01-01 00:00:00', '2026-01-01 00:00:00')",
        )
        .unwrap();
    });
    let failed = today(&app.administrator()).await.tasks;
    assert_eq!((failed[0].kind, failed[0].count, failed.len()), (TaskKind::MailFailed, Some(1), 1));
    assert_eq!(kinds(&office).await, [TaskKind::DraftSoon], "the outbox is the administrators'");
}

#[tokio::test]
async fn what_is_next_is_counted_for_those_one_speaks_for() {
    let app = TestApp::start().await;
    let office = app.office();
    let ((sundsvall, here), (berg, there)) = (school(&app, "Sundsvall"), school(&app, "Berg"));
    let activity = open_activity(&app, &office, json!({})).await;
    for unit in [here, here, there] {
        enroll(&app.teacher_of(unit), activity).await;
    }
    let facts = async |actor: &Actor| -> Vec<(i64, bool, bool)> {
        let next = today(actor).await.next;
        next.iter().map(|one| (one.enrolled, one.own_only, one.takes_attendance)).collect()
    };
    assert_eq!(facts(&office).await, [(3, false, true)]);
    assert_eq!(facts(&app.leadership()).await, [(3, false, false)]);
    assert_eq!(facts(&app.representative_of(sundsvall)).await, [(2, true, false)]);
    assert_eq!(facts(&app.school_leader_of(there)).await, [(1, true, false)]);
    let bystander = app.representative_of(app.municipality("Åre"));
    assert_eq!(facts(&bystander).await, []);
    let leader = app.teacher_of(there);
    led_by(&office, activity, &leader).await;
    assert_eq!(facts(&leader).await, [(3, false, true)]);
    let weeks = async |actor: &Actor| today(actor).await.weeks.last().map(|week| week.enrollments);
    assert_eq!(weeks(&office).await, Some(3));
    assert_eq!(weeks(&app.representative_of(berg)).await, Some(1));
    assert_eq!(weeks(&leader).await, None);
}

#[tokio::test]
async fn participants_are_counted_and_found_as_far_as_one_sees_them() {
    let app = TestApp::start().await;
    let office = app.office();
    let ((sundsvall, here), (_, there)) = (school(&app, "Sundsvall"), school(&app, "Berg"));
    let activity = open_activity(&app, &office, json!({ "capacity": 2 })).await;
    for unit in [here, there, here] {
        enroll(&app.teacher_of(unit), activity).await;
    }
    let path = format!("/api/v1/activities/{activity}");
    let counts = office.get(&format!("{path}/participant-counts")).await.assert(200).value();
    let members: Vec<Value> = counts["members"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| json!([one["name"], one["confirmed"], one["waiting"]]))
        .collect();
    assert_eq!(members, [json!(["Sundsvall", 1, 1]), json!(["Berg", 1, 0])]);
    assert_eq!(
        counts["states"],
        json!([{ "state": "waitlisted", "enrollments": 1, "seats": 1 }, { "state": "confirmed", "enrollments": 2, "seats": 2 }])
    );
    let own = app.representative_of(sundsvall);
    let counts = own.get(&format!("{path}/participant-counts")).await.assert(200).value();
    assert_eq!(counts["members"].as_array().unwrap().len(), 1, "only one's own");
    let found = async |actor: &Actor, query: &str| {
        let page: Page<EnrollmentDetail> =
            actor.get(&format!("{path}/enrollments?{query}")).await.assert(200).json();
        page.items.len()
    };
    assert_eq!(found(&office, &format!("municipalityId={sundsvall}")).await, 2);
    assert_eq!(found(&office, &format!("municipalityId={sundsvall}&state=waitlisted")).await, 1);
    assert_eq!(found(&office, "q=teacher").await, 3);
    assert_eq!(found(&own, "q=teacher").await, 2);
    assert_eq!(found(&office, "q=teacher%25").await, 0, "what is written is searched for as it stands");
    app.prepare(|conn| conn.batch_execute("UPDATE persons SET protected = TRUE").unwrap());
    assert_eq!(found(&own, "q=teacher").await, 0, "words do not find who is protected");
    assert_eq!(found(&own, "").await, 2);
    assert_eq!(found(&office, "q=teacher").await, 3);
}
