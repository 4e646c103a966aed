//! Answers of participants over time: options with places, teams, how long answers live, and the table of them.

use serde_json::json;
use shared::activities::ActivityDetail;
use shared::enrollments::EnrollmentDetail;
use shared::error::ErrorCode;
use shared::questions::QuestionForm;
use shared::questions::answers::AnswerValue;
use tests::catalogue::open_activity;
use tests::{Actor, TestApp};

use crate::asked::{Asked, answer, answers_of, bus, car, questions, sheet};

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
    // A participant who has a place keeps it, whatever else they change.
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
    // The team's leader enrolls for it, but is a mere colleague otherwise: other members' answers do not exist for them.
    leader.get(&answers_of(is_other)).await.assert(404);
    assert_eq!(sheet(&office, is_other).await.answers["food"], AnswerValue::Text("Vegan".into()));
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
    // Only the office reads the name of a protected person, and that reading is on record.
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
