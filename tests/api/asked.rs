//! An activity that asks its participants something, and their answers: a start for tests of questions.

use serde_json::{Value, json};
use shared::enrollments::EnrollmentDetail;
use shared::ids::{ActivityId, OrganisationId, ParticipantId, PersonId};
use shared::questions::QuestionForm;
use shared::questions::answers::AnswerSheet;
use tests::catalogue::open_activity;
use tests::{Actor, Reply, TestApp};

/// An activity, who answers for it, and a school whose teachers take part.
pub(crate) struct Asked {
    pub(crate) app: TestApp,
    pub(crate) office: Actor,
    pub(crate) activity: ActivityId,
    pub(crate) school: OrganisationId,
    pub(crate) leader: Actor,
}

/// The questions: how one travels, the stop when by bus, meals, consent, and a note of the organiser's.
pub(crate) fn questions() -> Value {
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

pub(crate) fn car() -> Value {
    json!({ "travel": "car" })
}

pub(crate) fn bus() -> Value {
    json!({ "travel": "bus", "stop": "Brunflo" })
}

impl Asked {
    pub(crate) async fn nothing() -> Self {
        let app = TestApp::start().await;
        let office = app.office();
        let school = app.school_unit(app.municipality("Sundsvall"), "Skönsberg");
        let leader = app.teacher_of(school);
        let changes = json!({ "responsibleId": leader.person.unwrap() });
        let activity = open_activity(&app, &office, changes).await;
        Self { app, office, activity, school, leader }
    }

    pub(crate) async fn something() -> Self {
        let asked = Self::nothing().await;
        asked.ask(&json!({ "questions": questions() })).await.assert(200);
        asked
    }

    pub(crate) fn path(&self) -> String {
        format!("/api/v1/activities/{}/questions", self.activity)
    }

    pub(crate) async fn ask(&self, changes: &Value) -> Reply {
        let tag = self.office.get(&self.path()).await.tag().to_owned();
        self.office.patch(&self.path(), &tag, changes).await
    }

    pub(crate) async fn form(&self, reader: &Actor) -> QuestionForm {
        reader.get(&self.path()).await.assert(200).json()
    }

    pub(crate) fn teacher(&self) -> Actor {
        self.app.teacher_of(self.school)
    }

    /// Enrolls somebody with these answers.
    pub(crate) async fn enroll(&self, by: &Actor, person: PersonId, answers: &Value) -> Reply {
        let body = json!({ "persons": [person], "answers": answers });
        by.post(&format!("/api/v1/activities/{}/enrollments", self.activity), &body).await
    }

    /// Somebody who has enrolled themself with these answers.
    pub(crate) async fn enrolled(&self, answers: &Value) -> (Actor, ParticipantId) {
        let teacher = self.teacher();
        let made = self.enroll(&teacher, teacher.person.unwrap(), answers).await;
        let participant = made.assert(201).json::<EnrollmentDetail>().participants[0].id;
        (teacher, participant)
    }

    pub(crate) async fn audited(&self, action: &str) -> Vec<Value> {
        let rows = self.app.office().get("/api/v1/audit-rows?limit=100").await.assert(200).value();
        let rows = rows["items"].as_array().unwrap().clone();
        rows.into_iter().filter(|row| row["action"] == action).collect()
    }

    pub(crate) fn end(&self, days_after: i64) {
        // The occasion of the catalogue's activities is in thirty days.
        self.app.set_ahead((30 + days_after) * 86_400);
    }
}

pub(crate) fn answers_of(participant: ParticipantId) -> String {
    format!("/api/v1/participants/{participant}/answers")
}

pub(crate) async fn sheet(reader: &Actor, participant: ParticipantId) -> AnswerSheet {
    reader.get(&answers_of(participant)).await.assert(200).json()
}

pub(crate) async fn answer(by: &Actor, participant: ParticipantId, answers: &Value) -> Reply {
    let path = answers_of(participant);
    let tag = by.get(&path).await.tag().to_owned();
    by.patch(&path, &tag, &json!({ "answers": answers })).await
}

pub(crate) fn keys(form: &QuestionForm) -> Vec<&str> {
    form.questions.iter().map(|question| question.key.as_str()).collect()
}
