//! Questions to participants: versions, conditions, who is asked what, and who may answer.

use serde_json::{Value, json};
use shared::enrollments::EnrollmentDetail;
use shared::error::ErrorCode;
use shared::ids::ParticipantId;
use shared::questions::QuestionForm;
use shared::questions::answers::{AnswerAction, AnswerSheet, AnswerValue};
use shared::today::{TaskKind, Today};

use crate::asked::{Asked, answer, answers_of, bus, car, keys, questions, sheet};

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
    // Questions for those who lead the activity do not exist for others.
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
    let timeline =
        teacher.get(&format!("/api/v1/enrollments/{}/timeline", noted.enrollment_id)).await.value();
    let events: Vec<_> = timeline["items"].as_array().unwrap().iter().map(|one| &one["event"]).collect();
    assert_eq!(events, ["answered", "made"], "one's own answers, when enrolling");
    assert_eq!(
        asked.audited("change_answers").await[0]["changes"],
        json!({ "organiserAnswers": [null, ["note"]], "questionsVersion": [null, 1] })
    );
    // A change by the participant leaves the organiser's answers alone.
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
    // Somebody who may enroll a participant may not change the answers that the participant has given.
    let school_leader = asked.app.school_leader_of(asked.school);
    let late = answer(&school_leader, participant, &json!({ "travel": null })).await;
    late.assert_problem(ErrorCode::StateForbids);
    // As long as the participant has given none, they may answer for the participant, and leave for later what they do not know.
    let other = asked.enroll(&school_leader, asked.teacher().person.unwrap(), &car()).await;
    let other = other.assert(201).json::<EnrollmentDetail>().participants[0].id;
    answer(&school_leader, other, &json!({ "travel": null })).await.assert(200);
    assert_eq!(sheet(&school_leader, other).await.missing, ["travel"]);
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
    // An answer with a removed option is no answer any more.
    more[0]["options"] = json!([{ "key": "bus", "label": "Buss" }]);
    asked.ask(&json!({ "questions": more })).await.assert(200);
    let now = sheet(&teacher, participant).await;
    assert_eq!((now.missing, now.answers.contains_key("travel")), (vec!["travel".to_owned()], false));
}
