//! Questions to participants: versions, conditions, what is asked of whom, options with places, and how long answers live.

use serde_json::{Value, json};
use shared::activities::ActivityDetail;
use shared::enrollments::EnrollmentDetail;
use shared::error::ErrorCode;
use shared::ids::{ActivityId, OrganisationId, ParticipantId, PersonId};
use shared::questions::QuestionForm;
use shared::questions::answers::{AnswerAction, AnswerSheet, AnswerValue};
use shared::today::{TaskKind, Today};
use tests::catalogue::open_activity;
use tests::{Actor, Reply, TestApp};

/// An activity, who answers for it, and a school whose teachers take part.
struct Asked {
    app: TestApp,
    office: Actor,
    activity: ActivityId,
    school: OrganisationId,
    leader: Actor,
}

/// How one travels, with the stop when by bus; meals; consent; and a note of the organiser's.
fn questions() -> Value {
    json!([
        { "key": "travel", "kind": "choice", "label": "Hur reser du?", "required": true,
          "options": [{ "key": "bus", "label": "Buss", "places": 2 }, { "key": "car", "label": "Egen bil" }] },
        { "key": "stop", "kind": "text", "label": "Var stiger du på?", "required": true, "maxLength": 40,
          "condition": { "question": "travel", "is": ["bus"] } },
        { "key": "meals", "kind": "several", "label": "Måltider",
          "options": [{ "key": "lunch", "label": "Lunch" }, { "key": "dinner", "label": "Middag" }] },
        { "key": "photo", "kind": "consent", "label": "Bilder får visas på webben" },
        { "key": "note", "kind": "text", "label": "Anteckning", "forOrganiser": true },
    ])
}

fn car() -> Value {
    json!({ "travel": "car" })
}

fn bus() -> Value {
    json!({ "travel": "bus", "stop": "Brunflo" })
}

impl Asked {
    async fn nothing() -> Self {
        let app = TestApp::start().await;
        let office = app.office();
        let school = app.school_unit(app.municipality("Sundsvall"), "Skönsberg");
        let leader = app.teacher_of(school);
        let changes = json!({ "responsibleId": leader.person.unwrap() });
        let activity = open_activity(&app, &office, changes).await;
        Self { app, office, activity, school, leader }
    }

    async fn something() -> Self {
        let asked = Self::nothing().await;
        asked.ask(&json!({ "questions": questions() })).await.assert(200);
        asked
    }

    fn path(&self) -> String {
        format!("/api/v1/activities/{}/questions", self.activity)
    }

    async fn ask(&self, changes: &Value) -> Reply {
        let tag = self.office.get(&self.path()).await.tag().to_owned();
        self.office.patch(&self.path(), &tag, changes).await
    }

    async fn form(&self, reader: &Actor) -> QuestionForm {
        reader.get(&self.path()).await.assert(200).json()
    }

    fn teacher(&self) -> Actor {
        self.app.teacher_of(self.school)
    }

    /// Enrolls somebody, who answers so.
    async fn enroll(&self, by: &Actor, person: PersonId, answers: &Value) -> Reply {
        let body = json!({ "persons": [person], "answers": answers });
        by.post(&format!("/api/v1/activities/{}/enrollments", self.activity), &body).await
    }

    /// Somebody who has enrolled themself and answered so.
    async fn enrolled(&self, answers: &Value) -> (Actor, ParticipantId) {
        let teacher = self.teacher();
        let made = self.enroll(&teacher, teacher.person.unwrap(), answers).await;
        let participant = made.assert(201).json::<EnrollmentDetail>().participants[0].id;
        (teacher, participant)
    }

    async fn audited(&self, action: &str) -> Vec<Value> {
        let rows = self.app.office().get("/api/v1/audit-rows?limit=100").await.assert(200).value();
        let rows = rows["items"].as_array().unwrap().clone();
        rows.into_iter().filter(|row| row["action"] == action).collect()
    }

    fn end(&self, days_after: i64) {
        // The occasion of the catalogue's activities is in thirty days.
        self.app.set_ahead((30 + days_after) * 86_400);
    }
}

fn answers_of(participant: ParticipantId) -> String {
    format!("/api/v1/participants/{participant}/answers")
}

async fn sheet(reader: &Actor, participant: ParticipantId) -> AnswerSheet {
    reader.get(&answers_of(participant)).await.assert(200).json()
}

async fn answer(by: &Actor, participant: ParticipantId, answers: &Value) -> Reply {
    let path = answers_of(participant);
    let tag = by.get(&path).await.tag().to_owned();
    by.patch(&path, &tag, &json!({ "answers": answers })).await
}

fn keys(form: &QuestionForm) -> Vec<&str> {
    form.questions.iter().map(|question| question.key.as_str()).collect()
}

#[tokio::test]
async fn a_changed_form_is_the_next_version_and_nothing_is_overwritten() {
    let asked = Asked::nothing().await;
    let none = asked.form(&asked.app.anonymous()).await;
    assert_eq!((none.version, none.questions.len(), none.keep_days), (0, 0, 180));
    let first: QuestionForm = asked.ask(&json!({ "questions": questions() })).await.assert(200).json();
    assert_eq!((first.version, first.questions.len()), (1, 5));
    let same: QuestionForm = asked.ask(&json!({ "questions": questions() })).await.assert(200).json();
    assert_eq!(same.version, 1, "what is the same makes no version");
    let kept: QuestionForm = asked.ask(&json!({ "keepDays": 30 })).await.assert(200).json();
    assert_eq!((kept.version, kept.keep_days, keys(&kept)), (2, 30, keys(&first)));
    let removed: QuestionForm = asked.ask(&json!({ "questions": [] })).await.assert(200).json();
    assert_eq!((removed.version, removed.questions.len()), (3, 0));
    let path = asked.path();
    let earlier: QuestionForm = asked.office.get(&format!("{path}/1")).await.assert(200).json();
    assert_eq!(earlier, first);
    asked.office.get(&format!("{path}/4")).await.assert(404);
    asked.office.get(&format!("{path}/x")).await.assert(404);
    let stale = asked.office.patch(&path, "\"1.x\"", &json!({ "keepDays": 10 })).await;
    assert_eq!(stale.assert_problem(ErrorCode::VersionMismatch).current_version, Some(3));
    let rows = asked.audited("change_questions").await;
    assert_eq!(rows.len(), 3);
    assert_eq!(rows[0]["changes"]["questionsVersion"], json!([2, 3]));
}

#[tokio::test]
async fn every_fault_of_a_form_is_named_at_its_field() {
    let asked = Asked::something().await;
    let wrong = json!({ "questions": [
        { "key": "A", "kind": "text", "label": " " },
        { "key": "pick", "kind": "choice", "label": "Välj", "options": [] },
        { "key": "later", "kind": "text", "label": "Varför?", "condition": { "question": "nope", "is": ["a"] } },
        { "key": "secret", "kind": "consent", "label": "Internt", "forOrganiser": true, "required": true },
        { "key": "open", "kind": "text", "label": "Öppet", "condition": { "question": "secret", "is": ["true"] } },
    ], "keepDays": 0 });
    assert_eq!(
        asked.ask(&wrong).await.assert(422).faults(),
        "/keepDays tooSmall\n/questions/0/key wrongFormat\n/questions/0/label required\n\
         /questions/1/options tooShort\n/questions/2/condition/question noSuchThing\n\
         /questions/3/required conflicts\n/questions/4/condition/question conflicts\n"
    );
    let other = json!({ "questions": [{ "key": "travel", "kind": "text", "label": "Hur reser du?" }] });
    assert_eq!(asked.ask(&other).await.assert(422).faults(), "/questions/0/kind conflicts\n");
    let unknown = json!({ "questions": [{ "key": "a", "kind": "text", "label": "A", "colour": "red" }] });
    asked.ask(&unknown).await.assert(422);
    assert_eq!(asked.form(&asked.office).await.version, 1);
}

#[tokio::test]
async fn the_office_and_who_answers_for_the_activity_ask_others_do_not() {
    let asked = Asked::something().await;
    let path = asked.path();
    let change = json!({ "keepDays": 90 });
    asked.teacher().patch(&path, "\"1.x\"", &change).await.assert(403);
    asked.app.anonymous().patch(&path, "\"1.x\"", &change).await.assert(401);
    asked.leader.patch(&path, "\"1.x\"", &change).await.assert(200);
    asked.office.patch("/api/v1/activities/999999/questions", "\"0.x\"", &change).await.assert(404);
    // What only those who lead see is not there for others.
    assert_eq!(keys(&asked.form(&asked.app.anonymous()).await), ["travel", "stop", "meals", "photo"]);
    assert_eq!(keys(&asked.form(&asked.leader).await), ["travel", "stop", "meals", "photo", "note"]);
    let earlier: QuestionForm = asked.teacher().get(&format!("{path}/1")).await.assert(200).json();
    assert_eq!(earlier.questions.len(), 4);
}

#[tokio::test]
async fn who_enrolls_themself_answers_what_must_be_answered() {
    let asked = Asked::something().await;
    let teacher = asked.teacher();
    let person = teacher.person.unwrap();
    let enroll = async |answers: Value| asked.enroll(&teacher, person, &answers).await;
    assert_eq!(enroll(json!({})).await.assert(422).faults(), "/answers/travel required\n");
    assert_eq!(enroll(json!({ "travel": "bus" })).await.assert(422).faults(), "/answers/stop required\n");
    assert_eq!(
        enroll(json!({ "travel": "car", "stop": "Brunflo" })).await.assert(422).faults(),
        "/answers/stop conflicts\n"
    );
    assert_eq!(
        enroll(json!({ "travel": "train", "meals": ["lunch", "lunch"], "photo": "ja", "note": "x", "z": 1 }))
            .await
            .assert(422)
            .faults(),
        "/answers/meals notOneOf\n/answers/note noSuchThing\n/answers/photo wrongType\n\
         /answers/travel notOneOf\n/answers/z noSuchThing\n"
    );
    asked.enroll(&teacher, person, &json!({ "travel": 1.5 })).await.assert(422);
    let made: EnrollmentDetail = enroll(bus()).await.assert(201).json();
    assert_eq!(made.answers_missing, 0);
    let own = sheet(&teacher, made.participants[0].id).await;
    assert_eq!((own.version, own.form_version, own.missing.len()), (1, 1, 0));
    assert_eq!(own.answers["stop"], AnswerValue::Text("Brunflo".into()));
    assert_eq!(own.allowed_actions, [AnswerAction::Answer]);
    let rows = asked.audited("create_enrollment").await;
    assert_eq!(rows[0]["changes"]["answers"], json!([null, ["stop", "travel"]]));
    assert!(
        !rows.iter().any(|row| row.to_string().contains("Brunflo")),
        "what was answered is not on record"
    );
    asked.app.no_faults();
}

#[tokio::test]
async fn who_is_enrolled_by_others_answers_later_and_is_asked_to() {
    let asked = Asked::something().await;
    let teacher = asked.teacher();
    let made = asked.enroll(&asked.office, teacher.person.unwrap(), &json!({ "meals": ["lunch"] })).await;
    let made: EnrollmentDetail = made.assert(201).json();
    assert_eq!(made.answers_missing, 1);
    let participant = made.participants[0].id;
    let tasks = async || -> Vec<_> {
        let today: Today = teacher.get("/api/v1/today").await.assert(200).json();
        let missing = today.tasks.into_iter().filter(|task| task.kind == TaskKind::AnswersMissing);
        missing.map(|task| (task.subject_id, task.activity_id)).collect()
    };
    assert_eq!(tasks().await, [(Some(made.enrollment.id.0), Some(asked.activity))]);
    assert_eq!(sheet(&teacher, participant).await.missing, ["travel"]);
    let partly = answer(&teacher, participant, &json!({ "photo": true })).await;
    assert_eq!(partly.assert(422).faults(), "/answers/travel required\n");
    let done: AnswerSheet = answer(&teacher, participant, &car()).await.assert(200).json();
    assert_eq!((done.version, done.missing.len(), done.answers.len()), (2, 0, 2));
    assert_eq!(tasks().await, []);
    let now: EnrollmentDetail =
        teacher.get(&format!("/api/v1/enrollments/{}", made.enrollment.id)).await.assert(200).json();
    assert_eq!(now.answers_missing, 0);
}

#[tokio::test]
async fn a_change_keeps_the_rest_and_takes_back_what_is_not_asked_any_more() {
    let asked = Asked::something().await;
    let (teacher, participant) = asked.enrolled(&bus()).await;
    let path = answers_of(participant);
    let stale = teacher.patch(&path, "\"7.x\"", &json!({ "answers": car() })).await;
    stale.assert_problem(ErrorCode::VersionMismatch);
    teacher
        .request(reqwest::Method::PATCH, &path)
        .json(&json!({ "answers": car() }))
        .send()
        .await
        .assert_problem(ErrorCode::VersionRequired);
    let after: AnswerSheet = answer(&teacher, participant, &car()).await.assert(200).json();
    assert_eq!(after.answers.keys().collect::<Vec<_>>(), ["travel"], "the stop was for the bus");
    let after: AnswerSheet = answer(&teacher, participant, &json!({ "meals": ["dinner"], "photo": false }))
        .await
        .assert(200)
        .json();
    assert_eq!(after.answers.len(), 3);
    let after: AnswerSheet =
        answer(&teacher, participant, &json!({ "photo": null })).await.assert(200).json();
    assert_eq!(after.answers.keys().collect::<Vec<_>>(), ["meals", "travel"]);
    let told = asked.audited("change_answers").await;
    assert_eq!(told[0]["changes"]["answers"], json!([null, ["photo"]]));
}

#[tokio::test]
async fn the_organisers_part_is_seen_and_answered_by_those_who_lead() {
    let asked = Asked::something().await;
    let (teacher, participant) = asked.enrolled(&car()).await;
    let noted: AnswerSheet =
        answer(&asked.leader, participant, &json!({ "note": "Ring hem" })).await.assert(200).json();
    assert_eq!(noted.allowed_actions, [AnswerAction::Answer, AnswerAction::AnswerAsOrganiser]);
    assert_eq!(noted.answers["note"], AnswerValue::Text("Ring hem".into()));
    let own = teacher.get(&answers_of(participant)).await;
    assert!(!own.assert(200).text().contains("Ring hem") && !own.text().contains("note"), "{}", own.text());
    let hidden = answer(&teacher, participant, &json!({ "note": "x" })).await;
    assert_eq!(hidden.assert(422).faults(), "/answers/note noSuchThing\n");
    // What the participant changes leaves the organiser's part alone.
    answer(&teacher, participant, &json!({ "photo": true })).await.assert(200);
    assert_eq!(sheet(&asked.leader, participant).await.answers.len(), 3);
}

#[tokio::test]
async fn answers_are_not_there_for_strangers_and_are_nobody_elses_in_the_school() {
    let asked = Asked::something().await;
    let (_, participant) = asked.enrolled(&car()).await;
    let colleague = asked.teacher();
    let stranger = asked.app.representative_of(asked.app.municipality("Berg"));
    for actor in [&colleague, &stranger, &asked.app.administrator(), &asked.app.leadership()] {
        actor.get(&answers_of(participant)).await.assert(404);
        let body = json!({ "answers": car() });
        actor.patch(&answers_of(participant), "\"1.x\"", &body).await.assert(404);
        actor.get(&format!("/api/v1/activities/{}/answers/export", asked.activity)).await.assert(403);
    }
    asked.app.anonymous().get(&answers_of(participant)).await.assert(401);
    asked.office.get(&answers_of(ParticipantId(999_999))).await.assert(404);
    // Who may enroll them may answer for them, and leave for later what they do not know.
    let school_leader = asked.app.school_leader_of(asked.school);
    answer(&school_leader, participant, &json!({ "travel": null })).await.assert(200);
    assert_eq!(sheet(&school_leader, participant).await.missing, ["travel"]);
}

#[tokio::test]
async fn one_answers_until_the_activity_starts_and_those_who_lead_it_later_too() {
    let asked = Asked::something().await;
    let (teacher, participant) = asked.enrolled(&car()).await;
    let [teacher, leader] = [teacher, asked.leader.clone()].map(|one| one.person.unwrap());
    asked.end(1);
    // Tokens have run out by now.
    let (teacher, leader) = (asked.app.actor(teacher), asked.app.actor(leader));
    answer(&teacher, participant, &json!({ "photo": true })).await.assert_problem(ErrorCode::StateForbids);
    assert_eq!(sheet(&teacher, participant).await.allowed_actions, []);
    answer(&leader, participant, &json!({ "note": "Kom inte" })).await.assert(200);
    asked.end(400);
    let leader = asked.app.actor(leader.person.unwrap());
    answer(&leader, participant, &json!({ "note": "x" })).await.assert_problem(ErrorCode::StateForbids);
}

#[tokio::test]
async fn a_new_version_asks_again_and_earlier_answers_count_on() {
    let asked = Asked::something().await;
    let (teacher, participant) = asked.enrolled(&car()).await;
    let mut more = questions();
    more[3] = json!({ "key": "food", "kind": "text", "label": "Specialkost", "required": true });
    asked.ask(&json!({ "questions": more })).await.assert(200);
    let now = sheet(&teacher, participant).await;
    assert_eq!((now.form_version, now.form.version, now.missing), (1, 2, vec!["food".to_owned()]));
    assert_eq!(now.answers["travel"], AnswerValue::Text("car".into()));
    let now: AnswerSheet = answer(&teacher, participant, &json!({ "food": "Nej" })).await.assert(200).json();
    assert_eq!((now.form_version, now.missing.len()), (2, 0));
    // An option that is gone is no answer any more.
    more[0]["options"] = json!([{ "key": "bus", "label": "Buss" }]);
    asked.ask(&json!({ "questions": more })).await.assert(200);
    assert_eq!(sheet(&teacher, participant).await.missing, ["travel"]);
}

#[tokio::test]
async fn an_option_with_places_is_full_when_they_are_taken_and_free_when_somebody_leaves() {
    let asked = Asked::something().await;
    let left = async || asked.form(&asked.app.anonymous()).await.left("travel", "bus");
    assert_eq!(left().await, Some(2));
    let (first, place) = asked.enrolled(&bus()).await;
    asked.enrolled(&bus()).await;
    assert_eq!(left().await, Some(0));
    let third = asked.teacher();
    let refused = asked.enroll(&third, third.person.unwrap(), &bus()).await;
    let problem = refused.assert_problem(ErrorCode::OptionFull);
    assert_eq!(problem.errors[0].pointer, "/answers/travel");
    assert!(problem.detail.contains("All 2 places of “Buss”"), "{}", problem.detail);
    assert_eq!(third.get("/api/v1/me/enrollments").await.value()["total"], 0, "nothing was done");
    // Who has a place keeps it, whatever else they change.
    answer(&first, place, &json!({ "stop": "Östersund" })).await.assert(200);
    assert_eq!(sheet(&first, place).await.form.left("travel", "bus"), Some(1), "one's own place is there");
    answer(&first, place, &car()).await.assert(200);
    assert_eq!(left().await, Some(1));
    let (fourth, _) = asked.enrolled(&bus()).await;
    let mine = fourth.get("/api/v1/me/enrollments").await.value()["items"][0]["id"].clone();
    answer(&first, place, &bus()).await.assert_problem(ErrorCode::OptionFull);
    fourth.step(&format!("/api/v1/enrollments/{mine}/withdraw")).await.assert(200);
    assert_eq!(left().await, Some(1));
    answer(&first, place, &bus()).await.assert(200);
}

#[tokio::test]
async fn who_stands_in_line_has_the_place_they_chose() {
    let asked = Asked::something().await;
    let path = format!("/api/v1/activities/{}", asked.activity);
    let tag = asked.office.get(&path).await.tag().to_owned();
    asked.office.patch(&path, &tag, &json!({ "capacity": 1 })).await.assert(200);
    asked.enrolled(&car()).await;
    let (waiting, _) = asked.enrolled(&bus()).await;
    let mine = waiting.get("/api/v1/me/enrollments").await.value();
    assert_eq!(mine["items"][0]["state"], "waitlisted");
    asked.enrolled(&bus()).await;
    let late = asked.teacher();
    asked.enroll(&late, late.person.unwrap(), &bus()).await.assert_problem(ErrorCode::OptionFull);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn of_many_at_once_no_more_get_a_place_than_there_are() {
    let asked = Asked::something().await;
    let wishes: Vec<_> = (0..12)
        .map(|_| {
            let teacher = asked.teacher();
            let body = json!({ "persons": [teacher.person.unwrap()], "answers": bus() });
            let path = format!("/api/v1/activities/{}/enrollments", asked.activity);
            tokio::spawn(async move { teacher.post(&path, &body).await })
        })
        .collect();
    let mut made = 0;
    for wish in wishes {
        let reply = wish.await.unwrap();
        match reply.status {
            201 => made += 1,
            _ => drop(reply.assert_problem(ErrorCode::OptionFull)),
        }
    }
    assert_eq!(made, 2);
    assert_eq!(asked.form(&asked.office).await.left("travel", "bus"), Some(0));
    asked.app.no_faults();
}

#[tokio::test]
async fn members_of_a_team_answer_for_themselves_after_enrolling() {
    let app = TestApp::start().await;
    let office = app.office();
    let school = app.school_unit(app.municipality("Sundsvall"), "Skönsberg");
    let changes = json!({ "unit": "team", "teamMinimum": 2, "teamMaximum": 3 });
    let activity = open_activity(&app, &office, changes).await;
    let path = format!("/api/v1/activities/{activity}");
    let form =
        json!({ "questions": [{ "key": "food", "kind": "text", "label": "Specialkost", "required": true }] });
    office.patch(&format!("{path}/questions"), "\"0.x\"", &form).await.assert(200);
    let members = [app.teacher_of(school), app.teacher_of(school)];
    let persons: Vec<_> = members.iter().map(|member| member.person.unwrap()).collect();
    let mut team = json!({ "persons": persons, "teamName": "Blå", "answers": { "food": "Nej" } });
    let enrollments = format!("{path}/enrollments");
    assert_eq!(office.post(&enrollments, &team).await.assert(422).faults(), "/answers conflicts\n");
    team["answers"] = json!({});
    let made: EnrollmentDetail = office.post(&enrollments, &team).await.assert(201).json();
    assert_eq!(made.answers_missing, 2);
    let [leader, other] = &members;
    let (leads, is_other) = (made.participants[0].id, made.participants[1].id);
    answer(other, is_other, &json!({ "food": "Vegan" })).await.assert(200);
    other.get(&answers_of(leads)).await.assert(404);
    // Who leads the team enrolls for it, and may answer for it.
    assert_eq!(sheet(leader, is_other).await.answers["food"], AnswerValue::Text("Vegan".into()));
    let now: EnrollmentDetail =
        office.get(&format!("/api/v1/enrollments/{}", made.enrollment.id)).await.assert(200).json();
    assert_eq!(now.answers_missing, 1);
}

#[tokio::test]
async fn answers_are_forgotten_when_they_have_served_their_time() {
    let asked = Asked::something().await;
    asked.ask(&json!({ "keepDays": 10 })).await.assert(200);
    let (_, stays) = asked.enrolled(&bus()).await;
    let (left, gone) = asked.enrolled(&bus()).await;
    let mine = left.get("/api/v1/me/enrollments").await.value()["items"][0]["id"].clone();
    left.step(&format!("/api/v1/enrollments/{mine}/withdraw")).await.assert(200);
    asked.end(9);
    asked.app.forget_answers().await;
    assert_eq!(sheet(&asked.app.office(), stays).await.answers.len(), 2);
    asked.end(12);
    asked.app.forget_answers().await;
    for participant in [stays, gone] {
        let sheet = sheet(&asked.app.office(), participant).await;
        assert_eq!((sheet.version, sheet.answers.len()), (0, 0));
    }
    let rows = asked.audited("forget_answers").await;
    assert_eq!(rows.len(), 1);
    assert_eq!(rows[0]["changes"], json!({ "answerSheets": [2, 0] }));
    asked.app.forget_answers().await;
    assert_eq!(asked.audited("forget_answers").await.len(), 1, "there is nothing left to forget");
}

#[tokio::test]
async fn a_new_edition_asks_the_same_and_knows_no_answers() {
    let asked = Asked::something().await;
    let changed: QuestionForm = asked.ask(&json!({ "keepDays": 30 })).await.assert(200).json();
    asked.enrolled(&bus()).await;
    let body = json!({ "firstDay": "2027-10-01", "reportYear": 2027 });
    let copy = asked.office.post(&format!("/api/v1/activities/{}/copy", asked.activity), &body).await;
    let copy = copy.assert(201).json::<ActivityDetail>().activity.id;
    let form: QuestionForm =
        asked.office.get(&format!("/api/v1/activities/{copy}/questions")).await.assert(200).json();
    assert_eq!((form.version, form.keep_days, &form.questions), (1, 30, &changed.questions));
    assert_eq!(form.left("travel", "bus"), Some(2));
}

#[tokio::test]
async fn the_table_of_answers_is_for_those_who_lead_and_holds_no_formulas() {
    let asked = Asked::something().await;
    let (teacher, participant) =
        asked.enrolled(&json!({ "travel": "bus", "stop": "=1+1", "meals": ["lunch", "dinner"] })).await;
    answer(&asked.leader, participant, &json!({ "note": "Ring hem", "photo": true })).await.assert(200);
    asked.enroll(&asked.office, asked.teacher().person.unwrap(), &json!({})).await.assert(201);
    let mut fewer = questions();
    fewer.as_array_mut().unwrap().remove(2);
    asked.ask(&json!({ "questions": fewer })).await.assert(200);
    let path = format!("/api/v1/activities/{}/answers/export", asked.activity);
    let file = asked.leader.get(&path).await;
    assert_eq!(file.assert(200).header("content-type"), "text/csv; charset=utf-8");
    let lines: Vec<_> = file.text().lines().map(str::to_owned).collect();
    assert_eq!(
        lines[0],
        "\u{feff}Efternamn;Förnamn;Lag;Hur reser du?;Var stiger du på?;Bilder får visas på webben;Anteckning;Måltider"
    );
    let own: Vec<_> = lines.iter().filter(|line| line.contains("Buss")).collect();
    assert!(own[0].ends_with(";;Buss;'=1+1;ja;Ring hem;Lunch, Middag"), "{}", own[0]);
    assert_eq!(lines.len(), 3);
    let comma = asked.office.get(&format!("{path}?separator=comma")).await;
    let text = comma.assert(200).text();
    assert!(
        text.starts_with("\u{feff}familyName,givenName,teamName,travel,stop,photo,note,meals\r\n"),
        "{text}"
    );
    assert!(text.contains(",,bus,'=1+1,true,Ring hem,\"lunch, dinner\"\r\n"), "{text}");
    let xlsx = asked.office.get(&format!("{path}?format=xlsx")).await;
    assert!(
        xlsx.assert(200).header("content-disposition").ends_with("svar-") || xlsx.body.starts_with(b"PK")
    );
    // A protected person is named to the office alone, and that is on record.
    let person = format!("/api/v1/persons/{}", teacher.person.unwrap());
    let read = asked.office.get(&person).await;
    let family = read.value()["familyName"].as_str().unwrap().to_owned();
    asked.office.patch(&person, read.tag(), &json!({ "protected": true })).await.assert(200);
    let line = async |reader: &Actor| {
        let file = reader.get(&path).await.text();
        file.lines().find(|line| line.contains("Buss")).unwrap().to_owned()
    };
    assert!(line(&asked.leader).await.starts_with(";;"), "the leader is told no name");
    assert!(line(&asked.office).await.starts_with(&family));
    assert_eq!(asked.audited("export_answers").await.len(), 1);
}
