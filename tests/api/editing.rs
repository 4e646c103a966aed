//! Edits of one resource by several people: each says which version they mean.

use reqwest::Method;
use serde_json::json;
use shared::activities::ActivityDetail;
use shared::error::ErrorCode;
use tests::catalogue::{draft, open_activity};
use tests::{TestApp, fixtures};

const PLAN: &str = "/api/v1/plans/42";

async fn app() -> TestApp {
    let app = TestApp::start().await;
    app.prepare(fixtures::world);
    app
}

#[tokio::test]
async fn an_edit_names_the_version_it_means() {
    let app = app().await;
    let office = app.office();
    let first = office.get(PLAN).await.assert(200).tag().to_owned();
    assert!(first.starts_with("\"1."), "{first}");
    let bare = office.request(Method::PATCH, PLAN).json(&json!({ "title": "A" })).send().await;
    bare.assert_problem(ErrorCode::VersionRequired);
    let changed = office.patch(PLAN, &first, &json!({ "title": "A" })).await;
    assert_eq!(changed.assert(200).value()["title"], "A");
    assert!(changed.tag().starts_with("\"2."), "{}", changed.tag());
    assert_eq!(changed.tag(), office.get(PLAN).await.tag(), "the answer to an edit is what a read gives");
    let late = office.patch(PLAN, &first, &json!({ "title": "B" })).await;
    assert_eq!(late.assert_problem(ErrorCode::VersionMismatch).current_version, Some(2));
    assert_eq!(office.get(PLAN).await.value()["title"], "A");
    // Only the version counts, not the hash of what was shown.
    office.patch(PLAN, "\"2.anything\"", &json!({ "title": "C" })).await.assert(200);
}

#[tokio::test]
async fn of_two_who_save_at_once_one_is_told() {
    let app = app().await;
    let office = app.office();
    for version in 1..=10 {
        let tag = format!("\"{version}.x\"");
        let mut saving = tokio::task::JoinSet::new();
        for title in ["left", "right"] {
            let (office, tag) = (office.clone(), tag.clone());
            saving.spawn(async move {
                office.patch(PLAN, &tag, &json!({ "title": format!("{title} {tag}") })).await
            });
        }
        let replies = saving.join_all().await;
        let mut statuses: Vec<_> = replies.iter().map(|reply| reply.status).collect();
        statuses.sort_unstable();
        assert_eq!(statuses, [200, 412], "version {version}");
        let kept = replies.iter().find(|reply| reply.status == 200).unwrap().value()["title"].clone();
        assert_eq!(office.get(PLAN).await.value()["title"], kept);
    }
}

#[tokio::test]
async fn twenty_at_once_with_one_key_make_one_row() {
    let app = app().await;
    let office = app.office();
    let mut making = tokio::task::JoinSet::new();
    for _ in 0..20 {
        let office = office.clone();
        making.spawn(async move {
            let body = json!({ "name": "Fritidshemsseminarium", "targetGroup": "", "cadence": "yearly", "cadenceNote": "" });
            office.request(Method::POST, "/api/v1/series").key("one").json(&body).send().await
        });
    }
    let replies = making.join_all().await;
    for reply in &replies {
        assert_eq!(reply.assert(201).body, replies[0].body);
        assert_eq!(reply.header("location"), replies[0].header("location"));
    }
    let replayed = replies.iter().filter(|reply| reply.header("idempotency-replayed") == "true").count();
    assert_eq!(replayed, 19);
    let list = office.get("/api/v1/series?q=fritidshemsseminarium").await.assert(200).value();
    assert_eq!(list["total"], 1, "{list}");
    let made = replies[0].header("location").to_owned();
    assert_eq!(office.get(&made).await.assert(200).value()["name"], "Fritidshemsseminarium");
}

#[tokio::test]
async fn who_may_not_repeat_may_not_read_the_answer_of_another() {
    let app = app().await;
    let office = app.office();
    let body = json!({ "name": "Serie", "targetGroup": "", "cadence": "yearly", "cadenceNote": "" });
    let make =
        |actor: tests::Actor| actor.request(Method::POST, "/api/v1/series").key("key").json(&body).send();
    make(office.clone()).await.assert(201);
    make(app.teacher_of(shared::ids::OrganisationId(43))).await.assert_problem(ErrorCode::Forbidden);
    assert_eq!(make(office).await.assert(201).header("idempotency-replayed"), "true");
}

#[tokio::test]
async fn an_occasion_is_taken_out_of_a_draft_and_only_of_a_draft() {
    let app = TestApp::start().await;
    let office = app.office();
    let draft = draft(&app, &office, json!({})).await;
    let activity = format!("/api/v1/activities/{}", draft.activity.id);
    let path = format!("/api/v1/occasions/{}", draft.occasions[0].id);
    let tag = office.get(&path).await.tag().to_owned();
    office.delete(&path, "\"9.x\"").await.assert(412);
    office.delete(&path, &tag).await.assert(204);
    let left: ActivityDetail = office.get(&activity).await.assert(200).json();
    assert_eq!((left.occasions.len(), left.activity.starts_at), (0, None));
    office.step(&format!("{activity}/publish")).await.assert_problem(ErrorCode::NotPublishable);
    let public = open_activity(&app, &office, json!({})).await;
    let public: ActivityDetail = office.get(&format!("/api/v1/activities/{public}")).await.json();
    let path = format!("/api/v1/occasions/{}", public.occasions[0].id);
    let tag = office.get(&path).await.tag().to_owned();
    office.delete(&path, &tag).await.assert_problem(ErrorCode::StateForbids);
}

#[tokio::test]
async fn a_series_is_changed_by_one_at_a_time() {
    let app = TestApp::start().await;
    let office = app.office();
    let new = json!({ "name": "Fritidshemsseminarium", "cadence": "eachTerm" });
    let made = office.post("/api/v1/series", &new).await;
    let path = format!("/api/v1/series/{}", made.assert(201).value()["id"]);
    let changes = json!({ "name": "Fritidshemmets dag", "cadence": "yearly" });
    let after = office.patch(&path, made.tag(), &changes).await.assert(200).value();
    assert_eq!((&after["name"], &after["version"]), (&json!("Fritidshemmets dag"), &json!(2)));
    office.patch(&path, made.tag(), &json!({ "name": "Något annat" })).await.assert(412);
    office.patch(&path, "\"2.x\"", &json!({ "name": " " })).await.assert(422);
    let found = app.anonymous().get("/api/v1/series?q=fritidshemmets").await.assert(200).value();
    assert_eq!(found["total"], 1);
    assert_eq!(
        app.anonymous().get("/api/v1/series?q=%25").await.value()["total"],
        0,
        "a sign is no wild card"
    );
}
