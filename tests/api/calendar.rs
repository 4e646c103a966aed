//! The calendar file of an activity: who gets it, and what calendars make of a second one.

use serde_json::json;
use shared::activities::ActivityDetail;
use shared::ids::ActivityId;
use tests::catalogue::{draft, open_activity};
use tests::{Actor, TestApp};

async fn file(actor: &Actor, activity: ActivityId) -> String {
    let reply = actor.get(&format!("/api/v1/activities/{activity}/calendar")).await;
    reply.assert(200);
    assert_eq!(reply.header("content-type"), "text/calendar; charset=utf-8");
    // Folded lines made whole again.
    reply.text().replace("\r\n ", "")
}

fn values<'a>(file: &'a str, name: &str) -> Vec<&'a str> {
    file.split("\r\n").filter_map(|line| line.strip_prefix(name)?.strip_prefix(':')).collect()
}

#[tokio::test]
async fn an_occasion_keeps_its_name_and_counts_its_changes() {
    let app = TestApp::start().await;
    let office = app.office();
    let activity = open_activity(&app, &office, json!({})).await;
    let path = format!("/api/v1/activities/{activity}");
    let occasion = office.get(&path).await.json::<ActivityDetail>().occasions[0].clone();
    let first = file(&app.anonymous(), activity).await;
    assert_eq!(values(&first, "UID"), [occasion.uuid.as_str()]);
    assert_eq!((values(&first, "SEQUENCE"), values(&first, "STATUS")), (vec!["0"], vec!["CONFIRMED"]));
    assert_eq!(values(&first, "SUMMARY"), ["Mentor i förskola och skola"]);
    assert_eq!(values(&first, "LOCATION"), ["Sundsvall"]);
    assert_eq!(values(&first, "URL"), [format!("http://samverka.test/activities/{activity}")]);
    assert!(first.starts_with("BEGIN:VCALENDAR\r\n") && first.ends_with("END:VCALENDAR\r\n"));
    let (starts, ends) = (occasion.starts_at.plus_days(7), occasion.ends_at.plus_days(7));
    let moved = json!({ "startsAt": starts, "endsAt": ends, "reason": "Krock" });
    office.post(&format!("/api/v1/occasions/{}/move", occasion.id), &moved).await.assert(200);
    let second = file(&app.anonymous(), activity).await;
    assert_eq!(values(&second, "UID"), values(&first, "UID"));
    assert_eq!(values(&second, "SEQUENCE"), ["1"]);
    assert_eq!(values(&second, "DTSTART"), [starts.utc().format("%Y%m%dT%H%M%SZ").to_string()]);
    office.post(&format!("{path}/postpone"), &json!({ "reason": "Sjukdom" })).await.assert(200);
    let third = file(&app.anonymous(), activity).await;
    assert_eq!((values(&third, "SEQUENCE"), values(&third, "STATUS")), (vec!["2"], vec!["TENTATIVE"]));
    office.post(&format!("{path}/cancel"), &json!({ "reason": "Sjukdom" })).await.assert(200);
    let last = file(&app.anonymous(), activity).await;
    assert_eq!((values(&last, "SEQUENCE"), values(&last, "STATUS")), (vec!["3"], vec!["CANCELLED"]));
}

#[tokio::test]
async fn drafts_have_no_file_for_others_and_what_has_no_dates_has_none_at_all() {
    let app = TestApp::start().await;
    let office = app.office();
    let drafted = draft(&app, &office, json!({})).await;
    let path = format!("/api/v1/activities/{}/calendar", drafted.activity.id);
    app.anonymous().get(&path).await.assert(404);
    office.get(&path).await.assert(200);
    let new = json!({ "title": "Utan datum", "reportYear": 2026 });
    let undated = office.post("/api/v1/activities", &new).await.assert(201).value();
    office.get(&format!("/api/v1/activities/{}/calendar", undated["id"])).await.assert(404);
}

#[tokio::test]
async fn the_link_is_for_those_with_a_place_and_the_same_file_is_not_sent_twice() {
    let app = TestApp::start().await;
    let office = app.office();
    let school = app.school_unit(app.municipality("Åre"), "Järpen");
    let (elsa, nils) = (app.teacher_of(school), app.teacher_of(school));
    let activity = open_activity(&app, &office, json!({})).await;
    let path = format!("/api/v1/activities/{activity}");
    let occasion = office.get(&path).await.json::<ActivityDetail>().occasions[0].clone();
    let place = format!("/api/v1/occasions/{}", occasion.id);
    let tag = office.get(&place).await.tag().to_owned();
    let link = json!({ "mode": "digital", "link": "https://video.example.org/rum/7", "place": "" });
    office.patch(&place, &tag, &link).await.assert(200);
    let body = json!({ "persons": [elsa.person] });
    elsa.post(&format!("{path}/enrollments"), &body).await.assert(201);
    assert_eq!(values(&file(&elsa, activity).await, "LOCATION"), ["https://video.example.org/rum/7"]);
    for other in [&nils, &app.anonymous()] {
        assert!(!file(other, activity).await.contains("video.example.org"));
    }
    let tag = elsa.get(&format!("{path}/calendar")).await.tag().to_owned();
    let request = elsa.request(reqwest::Method::GET, &format!("{path}/calendar"));
    request.header("If-None-Match", tag).send().await.assert(304);
}
