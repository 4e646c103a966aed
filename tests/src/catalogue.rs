//! Activities to enroll in, made the way the office makes them.

use chrono::{Datelike, TimeDelta};
use serde_json::{Value, json};
use shared::activities::ActivityDetail;
use shared::ids::ActivityId;

use crate::{Actor, TestApp};

/// A plan with a focus area and a goal that activities can serve. Returns the goal's id.
pub async fn goal(office: &Actor) -> Value {
    let plan = json!({ "title": "Plan", "fromDate": "2020-01-01", "toDate": "2030-12-31" });
    let plan = office.post("/api/v1/plans", &plan).await.assert(201).value();
    let area = json!({ "name": "Likvärdighet" });
    let area =
        office.post(&format!("/api/v1/plans/{}/focus-areas", plan["id"]), &area).await.assert(201).value();
    let goal = json!({ "text": "Alla når målen." });
    office.post(&format!("/api/v1/focus-areas/{}/goals", area["id"]), &goal).await.assert(201).value()["id"]
        .clone()
}

/// A draft with one occasion in thirty days, changed by a patch; not published yet.
pub async fn draft(app: &TestApp, office: &Actor, changes: Value) -> ActivityDetail {
    let goal = goal(office).await;
    let new = json!({ "title": "Mentor i förskola och skola", "reportYear": app.now().date().year() });
    let made = office.post("/api/v1/activities", &new).await;
    let activity: ActivityDetail = made.assert(201).json();
    let path = format!("/api/v1/activities/{}", activity.activity.id);
    let mut wanted = json!({ "purpose": "Stöd till nya lärare", "goals": [goal] });
    if let (Some(all), Some(more)) = (wanted.as_object_mut(), changes.as_object()) {
        all.extend(more.clone());
    }
    office.patch(&path, made.header("etag"), &wanted).await.assert(200);
    let start = app.now().utc() + TimeDelta::days(30);
    let (starts, ends) = (start.format("%Y-%m-%dT09:00:00Z"), start.format("%Y-%m-%dT15:00:00Z"));
    let occasion = json!({ "startsAt": starts.to_string(), "endsAt": ends.to_string(), "mode": "physical", "place": "Sundsvall" });
    office.post(&format!("{path}/occasions"), &occasion).await.assert(201);
    office.get(&path).await.assert(200).json()
}

/// A published activity with one occasion in thirty days, changed by a patch.
pub async fn open_activity(app: &TestApp, office: &Actor, changes: Value) -> ActivityId {
    let draft = draft(app, office, changes).await.activity.id;
    office.step(&format!("/api/v1/activities/{draft}/publish")).await.assert(200);
    draft
}
