//! Evaluations to be answered, made the way the office makes them.

use diesel::prelude::*;
use serde_json::{Value, json};
use shared::enrollments::EnrollmentDetail;
use shared::evaluations::EvaluationDetail;
use shared::ids::{ActivityId, EvaluationId, ParticipantId};
use shared::schema::invitations;

use crate::catalogue::open_activity;
use crate::{Actor, TestApp, fixtures};

/// An activity in which so many have a place, and the address of its evaluations.
pub async fn attended(app: &TestApp, office: &Actor, count: usize) -> (ActivityId, String) {
    let school = app.school_unit(app.municipality("Sundsvall"), "Skönsberg");
    let activity = open_activity(app, office, json!({})).await;
    let path = format!("/api/v1/activities/{activity}/enrollments");
    for _ in 0..count {
        let teacher = app.teacher_of(school);
        let body = json!({ "persons": [teacher.person], "teamName": "" });
        let _: EnrollmentDetail = teacher.post(&path, &body).await.assert(201).json();
    }
    (activity, format!("/api/v1/activities/{activity}/evaluations"))
}

/// An evaluation that opened a minute ago; nobody is invited yet.
pub async fn evaluation(app: &TestApp, office: &Actor, path: &str) -> EvaluationDetail {
    let (opens, closes) = (app.now().plus_seconds(-60), app.now().plus_days(14));
    let new = json!({ "kind": "final", "opensAt": opens, "closesAt": closes });
    office.post(path, &new).await.assert(201).json()
}

/// An evaluation to which so many participants are invited, and the tokens of their links.
pub async fn asked(app: &TestApp, office: &Actor, count: usize) -> (EvaluationId, Vec<String>) {
    let (_, path) = attended(app, office, count).await;
    let id = evaluation(app, office, &path).await.evaluation.id;
    office.step(&format!("/api/v1/evaluations/{id}/invite")).await.assert(200);
    (id, tokens(app, id, count))
}

/// Links that open the evaluation, for so many of the invited. They are made here, because the real ones are in the mail alone.
pub fn tokens(app: &TestApp, id: EvaluationId, count: usize) -> Vec<String> {
    app.prepare(|conn| {
        let own = invitations::table.filter(invitations::evaluation_id.eq(id));
        let invited: Vec<ParticipantId> = own
            .order(invitations::participant_id)
            .select(invitations::participant_id)
            .load(conn)
            .expect("the invitations");
        diesel::delete(own).execute(conn).expect("other invitations");
        let token = |place: usize| format!("token-{place}");
        for (place, participant) in invited.iter().enumerate() {
            fixtures::invitation(conn, id, *participant, &token(place));
        }
        (0..count).map(token).collect()
    })
}

/// What somebody answers to the standard form.
pub fn response(token: &str, words: &str) -> Value {
    let numbers = |question: i64, number: i32| json!({ "questionId": question, "numbers": [number] });
    let text = json!({ "questionId": 1, "text": words });
    json!({ "token": token, "answers": [text, numbers(3, 4), numbers(4, 5), numbers(6, 1)] })
}
