//! Lists: pages, cursors, limits, the link to what follows.

use serde_json::{Value, json};
use shared::error::ErrorCode;
use tests::catalogue::open_activity;
use tests::{Actor, TestApp, fixtures};

/// Somebody with so many sessions.
fn person_with_sessions(app: &TestApp, count: usize) -> Actor {
    let actor = app.office();
    let now = app.now();
    for _ in 1..count {
        app.prepare(|conn| fixtures::session(conn, actor.person.unwrap(), now));
    }
    actor
}

fn ids(page: &Value) -> Vec<i64> {
    page["items"].as_array().unwrap().iter().map(|item| item["id"].as_i64().unwrap()).collect()
}

#[tokio::test]
async fn pages_follow_each_other_without_gap_or_repetition() {
    let app = TestApp::start().await;
    let actor = person_with_sessions(&app, 7);
    let mut path = "/api/v1/me/sessions?limit=3".to_owned();
    let mut sizes = Vec::new();
    let mut seen = Vec::new();
    loop {
        let reply = actor.get(&path).await;
        let page = reply.assert(200).value();
        sizes.push((ids(&page).len(), page["total"].as_i64(), page["next"].is_string()));
        seen.extend(ids(&page));
        let Some(link) = reply.headers.get("link").map(|link| link.to_str().unwrap().to_owned()) else {
            break;
        };
        path = link.strip_prefix('<').unwrap().strip_suffix(">; rel=\"next\"").unwrap().to_owned();
        assert!(path.contains("limit=3") && path.contains(page["next"].as_str().unwrap()), "{path}");
    }
    assert_eq!(sizes, [(3, Some(7), true), (3, None, true), (1, None, false)]);
    assert!(seen.is_sorted_by(|a, b| a > b), "newest first, each once: {seen:?}");
}

#[tokio::test]
async fn enrollments_come_as_they_were_made_or_the_other_way_round() {
    let app = TestApp::start().await;
    let office = app.office();
    let school = app.school_unit(app.municipality("Sundsvall"), "Skönsberg");
    let activity = open_activity(&app, &office, json!({})).await;
    let mut made = Vec::new();
    for _ in 0..3 {
        let teacher = app.teacher_of(school);
        let path = format!("/api/v1/activities/{activity}/enrollments");
        let body = json!({ "persons": [teacher.person] });
        made.push(teacher.post(&path, &body).await.assert(201).value()["id"].as_i64().unwrap());
    }
    for list in [
        "/api/v1/enrollments?limit=2".to_owned(),
        format!("/api/v1/activities/{activity}/enrollments?limit=2"),
    ] {
        for (sort, turned) in [("", false), ("&sort=oldest", false), ("&sort=newest", true)] {
            let first = office.get(&format!("{list}{sort}")).await.assert(200).value();
            let after = first["next"].as_str().unwrap();
            let rest = office.get(&format!("{list}{sort}&after={after}")).await.assert(200).value();
            let mut listed = [ids(&first), ids(&rest)].concat();
            if turned {
                listed.reverse();
            }
            assert_eq!(listed, made, "{list}{sort}");
        }
    }
    office.get("/api/v1/enrollments?sort=best").await.assert_problem(ErrorCode::InvalidQueryParameter);
}

#[tokio::test]
async fn a_page_has_20_items_unless_1_to_100_are_asked_for() {
    let app = TestApp::start().await;
    let actor = person_with_sessions(&app, 101);
    for (limit, count) in [("", 20), ("?limit=1", 1), ("?limit=100", 100)] {
        let page = actor.get(&format!("/api/v1/me/sessions{limit}")).await.assert(200).value();
        assert_eq!((ids(&page).len(), page["total"].as_i64()), (count, Some(101)), "{limit}");
    }
    for (limit, fault) in [("0", "limit tooSmall\n"), ("-1", "limit tooSmall\n"), ("101", "limit tooLarge\n")]
    {
        let reply = actor.get(&format!("/api/v1/me/sessions?limit={limit}")).await;
        reply.assert_problem(ErrorCode::InvalidQueryParameter);
        assert_eq!(reply.faults(), fault);
    }
}

#[tokio::test]
async fn a_cursor_is_good_for_its_own_list_and_filter_only() {
    let app = TestApp::start().await;
    let actor = person_with_sessions(&app, 4);
    for session in ids(&actor.get("/api/v1/me/sessions").await.value()) {
        if Some(session) != actor.session.map(|session| session.0) {
            actor.delete(&format!("/api/v1/me/sessions/{session}"), "\"1.x\"").await.assert(204);
        }
    }
    let filtered = "/api/v1/audit-rows?subject=session&limit=2";
    let first = actor.get(filtered).await;
    let cursor = first.assert(200).value()["next"].as_str().unwrap().to_owned();
    assert_eq!(first.value()["total"], 3);
    assert!(first.header("link").contains("subject=session&limit=2&after="), "{}", first.header("link"));
    let rest = actor.get(&format!("{filtered}&after={cursor}")).await.assert(200).value();
    assert_eq!(ids(&rest).len(), 1);
    actor.get(&format!("/api/v1/audit-rows?limit=1&subject=session&after={cursor}")).await.assert(200);
    for other in [
        format!("/api/v1/audit-rows?limit=2&after={cursor}"),
        format!("/api/v1/audit-rows?subject=person&limit=2&after={cursor}"),
        format!("/api/v1/me/sessions?limit=2&after={cursor}"),
        format!("{filtered}&after={}", &cursor[1..]),
        format!("{filtered}&after=garbage"),
        format!("{filtered}&after="),
    ] {
        actor.get(&other).await.assert_problem(ErrorCode::InvalidCursor);
    }
}

#[tokio::test]
async fn each_part_of_a_filter_counts() {
    let app = TestApp::start().await;
    let actor = person_with_sessions(&app, 3);
    let session = ids(&actor.get("/api/v1/me/sessions").await.value())[0];
    actor.delete(&format!("/api/v1/me/sessions/{session}"), "\"1.x\"").await.assert(204);
    for (filter, found) in [
        ("subject=session", 1),
        ("subject=person", 0),
        (&format!("subjectId={session}"), 1),
        ("subjectId=987654", 0),
        (&format!("subject=session&subjectId={session}"), 1),
        ("subject=session&subjectId=987654", 0),
    ] {
        let page = actor.get(&format!("/api/v1/audit-rows?{filter}")).await.assert(200).value();
        assert_eq!(ids(&page).len(), found, "{filter}");
        assert_eq!(page["total"], found, "{filter}");
    }
}
