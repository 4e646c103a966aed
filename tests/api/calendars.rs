//! Calendars: files, feeds by secret links, and the calendar objects in mail. Another implementation reads them than the one that
//! writes them.

use diesel::prelude::*;
use icalendar::{Calendar, CalendarDateTime, Component, DatePerhapsTime, Event, EventLike};
use serde_json::json;
use shared::activities::{ActivityDetail, Occasion};
use shared::calendars::{CalendarFeed, CalendarFeedLink, MOST_FEEDS};
use shared::enrollments::EnrollmentDetail;
use shared::error::ErrorCode;
use shared::ids::{ActivityId, PersonId};
use shared::page::Page;
use shared::schema::mails;
use shared::time::Timestamp;
use tests::catalogue::{draft, open_activity};
use tests::{Actor, PUBLIC_URL, Reply, TestApp, fixtures};

/// The calendar of an answer, as others read it.
fn read(reply: &Reply) -> Calendar {
    reply.assert(200);
    assert_eq!(reply.header("content-type"), "text/calendar; charset=utf-8");
    parsed(&reply.text())
}

fn parsed(text: &str) -> Calendar {
    assert!(text.split("\r\n").all(|line| line.len() <= 75), "a line that is too long\n{text}");
    text.parse().unwrap_or_else(|cause| panic!("{cause}\n{text}"))
}

fn events(calendar: &Calendar) -> Vec<&Event> {
    calendar.events().collect()
}

fn all<'a>(calendar: &'a Calendar, name: &str) -> Vec<&'a str> {
    calendar.events().map(|event| event.property_value(name).unwrap_or_default()).collect()
}

/// When an event begins, in whatever way the file says it.
fn start(event: &Event) -> Timestamp {
    let Some(DatePerhapsTime::DateTime(time)) = event.get_start() else { panic!("no start") };
    assert!(matches!(time, CalendarDateTime::WithTimezone { .. }), "by Swedish clocks");
    Timestamp::from_utc(time.try_into_utc().expect("a time zone that others know").naive_utc())
}

async fn file(actor: &Actor, activity: ActivityId) -> Calendar {
    read(&actor.get(&format!("/api/v1/activities/{activity}/calendar")).await)
}

async fn occasion_of(office: &Actor, activity: ActivityId) -> Occasion {
    let path = format!("/api/v1/activities/{activity}");
    office.get(&path).await.json::<ActivityDetail>().occasions[0].clone()
}

async fn move_by(office: &Actor, occasion: &Occasion, days: i64) -> Timestamp {
    let (starts, ends) = (occasion.starts_at.plus_days(days), occasion.ends_at.plus_days(days));
    let moved = json!({ "startsAt": starts, "endsAt": ends, "reason": "Krock" });
    office.post(&format!("/api/v1/occasions/{}/move", occasion.id), &moved).await.assert(200);
    starts
}

async fn enroll(actor: &Actor, activity: ActivityId) -> EnrollmentDetail {
    let body = json!({ "persons": [actor.person] });
    actor.post(&format!("/api/v1/activities/{activity}/enrollments"), &body).await.assert(201).json()
}

async fn feed(actor: &Actor, activity: Option<ActivityId>) -> CalendarFeedLink {
    let body = json!({ "name": "Telefonen", "activityId": activity });
    let made = actor.post("/api/v1/me/calendar-feeds", &body).await;
    assert_eq!(made.assert(201).header("cache-control"), "no-store");
    made.json()
}

/// The page behind a link, for somebody without a login.
async fn follow(app: &TestApp, link: &CalendarFeedLink) -> Reply {
    let path = link.address.strip_prefix(PUBLIC_URL).unwrap();
    app.anonymous().get(path).await
}

async fn set_meeting(office: &Actor, occasion: &Occasion) {
    let place = format!("/api/v1/occasions/{}", occasion.id);
    let tag = office.get(&place).await.tag().to_owned();
    let link = json!({ "mode": "digital", "link": "https://video.example.org/rum/7", "place": "" });
    office.patch(&place, &tag, &link).await.assert(200);
}

#[tokio::test]
async fn an_occasion_keeps_its_name_and_counts_its_changes() {
    let app = TestApp::start().await;
    let office = app.office();
    let title = "Läsa, skriva; räkna \\ för alla som arbetar i förskola, förskoleklass och fritidshem";
    let purpose = "Två rader:\nBEGIN:VEVENT";
    let activity = open_activity(&app, &office, json!({ "title": title, "purpose": purpose })).await;
    let path = format!("/api/v1/activities/{activity}");
    let occasion = occasion_of(&office, activity).await;
    let first = file(&app.anonymous(), activity).await;
    assert_eq!(first.events().count(), 1);
    assert_eq!(all(&first, "UID"), [occasion.uuid.as_str()]);
    assert_eq!((all(&first, "SEQUENCE"), all(&first, "STATUS")), (vec!["0"], vec!["CONFIRMED"]));
    assert_eq!(events(&first)[0].get_summary(), Some(title));
    assert_eq!(events(&first)[0].get_location(), Some("Sundsvall"));
    assert!(events(&first)[0].get_description().unwrap().starts_with(purpose));
    assert_eq!(all(&first, "URL"), [format!("{PUBLIC_URL}/activities/{activity}")]);
    assert_eq!(start(events(&first)[0]), occasion.starts_at);
    let starts = move_by(&office, &occasion, 7).await;
    let second = file(&app.anonymous(), activity).await;
    assert_eq!((all(&second, "UID"), all(&second, "SEQUENCE")), (all(&first, "UID"), vec!["1"]));
    assert_eq!(start(events(&second)[0]), starts);
    office.post(&format!("{path}/postpone"), &json!({ "reason": "Sjukdom" })).await.assert(200);
    let third = file(&app.anonymous(), activity).await;
    assert_eq!((all(&third, "SEQUENCE"), all(&third, "STATUS")), (vec!["2"], vec!["TENTATIVE"]));
    office.post(&format!("{path}/cancel"), &json!({ "reason": "Sjukdom" })).await.assert(200);
    let last = file(&app.anonymous(), activity).await;
    assert_eq!((all(&last, "UID"), all(&last, "SEQUENCE")), (all(&first, "UID"), vec!["3"]));
    assert_eq!(all(&last, "STATUS"), ["CANCELLED"]);
    assert!(events(&last)[0].get_description().unwrap().starts_with("Sjukdom"));
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
    set_meeting(&office, &occasion_of(&office, activity).await).await;
    enroll(&elsa, activity).await;
    assert_eq!(all(&file(&elsa, activity).await, "LOCATION"), ["https://video.example.org/rum/7"]);
    let path = format!("/api/v1/activities/{activity}/calendar");
    for other in [&nils, &app.anonymous()] {
        assert!(!other.get(&path).await.text().replace("\r\n ", "").contains("video.example.org"));
    }
    let tag = elsa.get(&path).await.tag().to_owned();
    let request = elsa.request(reqwest::Method::GET, &path);
    request.header("If-None-Match", tag).send().await.assert(304);
}

#[tokio::test]
async fn ones_own_calendar_follows_what_becomes_of_ones_places() {
    let app = TestApp::start().await;
    let office = app.office();
    let school = app.school_unit(app.municipality("Åre"), "Järpen");
    let (elsa, nils) = (app.teacher_of(school), app.teacher_of(school));
    let activity = open_activity(&app, &office, json!({ "capacity": 1 })).await;
    let occasion = occasion_of(&office, activity).await;
    set_meeting(&office, &occasion).await;
    let (hers, his) = (feed(&elsa, None).await, feed(&nils, None).await);
    assert_eq!(read(&follow(&app, &hers).await).events().count(), 0);
    let place = enroll(&elsa, activity).await;
    enroll(&nils, activity).await;
    let (firm, maybe) = (read(&follow(&app, &hers).await), read(&follow(&app, &his).await));
    assert_eq!((all(&firm, "STATUS"), all(&maybe, "STATUS")), (vec!["CONFIRMED"], vec!["TENTATIVE"]));
    assert_eq!(all(&firm, "UID"), [occasion.uuid.as_str()]);
    assert_eq!(all(&firm, "LOCATION"), ["https://video.example.org/rum/7"]);
    assert!(!follow(&app, &his).await.text().replace("\r\n ", "").contains("video.example.org"));
    let starts = move_by(&office, &occasion, 7).await;
    let moved = read(&follow(&app, &hers).await);
    assert_eq!((all(&moved, "UID"), all(&moved, "SEQUENCE")), (all(&firm, "UID"), vec!["2"]));
    assert_eq!(start(events(&moved)[0]), starts);
    elsa.step(&format!("/api/v1/enrollments/{}/withdraw", place.enrollment.id)).await.assert(200);
    assert_eq!(read(&follow(&app, &hers).await).events().count(), 0, "what one has left is not shown");
    assert_eq!(all(&read(&follow(&app, &his).await), "STATUS"), ["CONFIRMED"], "let in from the line");
    let path = format!("/api/v1/activities/{activity}/cancel");
    office.post(&path, &json!({ "reason": "Sjukdom" })).await.assert(200);
    let off = read(&follow(&app, &his).await);
    assert_eq!((all(&off, "UID"), all(&off, "STATUS")), (all(&firm, "UID"), vec!["CANCELLED"]));
    assert_eq!(all(&off, "SEQUENCE"), ["3"]);
}

#[tokio::test]
async fn a_link_is_shown_once_fetched_cheaply_and_leads_nowhere_once_revoked() {
    let app = TestApp::start().await;
    let school = app.school_unit(app.municipality("Åre"), "Järpen");
    let (elsa, nils) = (app.teacher_of(school), app.teacher_of(school));
    let link = feed(&elsa, None).await;
    let list =
        || async { elsa.get("/api/v1/me/calendar-feeds").await.assert(200).json::<Page<CalendarFeed>>() };
    assert_eq!(list().await.items.first(), Some(&link.feed));
    let first = follow(&app, &link).await;
    assert_eq!(first.header("cache-control"), "private, max-age=300");
    let path = link.address.strip_prefix(PUBLIC_URL).unwrap();
    let again = app.anonymous().request(reqwest::Method::GET, path);
    again.header("If-None-Match", first.tag()).send().await.assert(304);
    assert!(list().await.items[0].last_used_at.is_some());
    // No stored row holds the secret.
    let secret = path.split('/').nth(4).unwrap();
    assert!(secret.len() > 40);
    let log = app.office().get("/api/v1/audit-rows?subject=calendarFeed").await.assert(200).text();
    assert!(log.contains("create_calendar_feed") && !log.contains(secret));
    let own = format!("/api/v1/me/calendar-feeds/{}", link.feed.id);
    nils.request(reqwest::Method::DELETE, &own).send().await.assert(404);
    elsa.get(&own).await.assert(200);
    elsa.request(reqwest::Method::DELETE, &own).send().await.assert(204);
    let unknown = app.anonymous().get("/api/v1/calendars/AAAA/calendar.ics").await;
    let revoked = follow(&app, &link).await;
    let told = |reply: &Reply| {
        let problem = reply.assert_problem(ErrorCode::NotFound);
        (problem.title, problem.detail)
    };
    assert_eq!(told(&revoked), told(&unknown));
    assert_eq!(list().await.items, []);
    let other = feed(&elsa, None).await;
    follow(&app, &other).await.assert(200);
    app.prepare(|conn| fixtures::disable(conn, elsa.person.unwrap(), app.now()));
    follow(&app, &other).await.assert(404);
}

#[tokio::test]
async fn nobody_has_more_links_than_they_can_keep_track_of() {
    let app = TestApp::start().await;
    let elsa = app.teacher_of(app.school_unit(app.municipality("Åre"), "Järpen"));
    for _ in 0..MOST_FEEDS {
        feed(&elsa, None).await;
    }
    let body = json!({ "name": "En till" });
    elsa.post("/api/v1/me/calendar-feeds", &body).await.assert_problem(ErrorCode::StateForbids);
    let body = json!({ "name": " " });
    assert_eq!(elsa.post("/api/v1/me/calendar-feeds", &body).await.faults(), "/name required\n");
}

#[tokio::test]
async fn an_activitys_calendar_is_for_those_who_lead_it_as_long_as_they_do() {
    let app = TestApp::start().await;
    let office = app.office();
    let lecturer = app.holder_of("teacherEducator", app.prepare(fixtures::office));
    let activity = open_activity(&app, &office, json!({ "facilitators": [lecturer.person] })).await;
    let link = feed(&lecturer, Some(activity)).await;
    assert_eq!(link.feed.activity_title.as_deref(), Some("Mentor i förskola och skola"));
    assert_eq!(read(&follow(&app, &link).await).events().count(), 1);
    let teacher = app.teacher_of(app.school_unit(app.municipality("Åre"), "Järpen"));
    let body = json!({ "name": "x", "activityId": activity });
    let refused = teacher.post("/api/v1/me/calendar-feeds", &body).await;
    assert_eq!(refused.assert(422).faults(), "/activityId noSuchThing\n");
    let path = format!("/api/v1/activities/{activity}");
    let tag = office.get(&path).await.tag().to_owned();
    office.patch(&path, &tag, &json!({ "facilitators": [] })).await.assert(200);
    follow(&app, &link).await.assert(404);
}

#[tokio::test]
async fn the_public_calendar_takes_the_catalogues_filters_and_keeps_what_is_called_off() {
    let app = TestApp::start().await;
    let office = app.office();
    let activity = open_activity(&app, &office, json!({ "title": "Mentor" })).await;
    let other = open_activity(&app, &office, json!({ "title": "Läslyft", "schoolForms": ["FS"] })).await;
    draft(&app, &office, json!({ "title": "Utkast" })).await;
    open_activity(&app, &office, json!({ "title": "Internt", "public": false })).await;
    set_meeting(&office, &occasion_of(&office, activity).await).await;
    let get = |query: &'static str| {
        let stranger = app.anonymous();
        async move { stranger.get(&format!("/api/v1/calendars/public.ics{query}")).await }
    };
    let whole = get("").await;
    let calendar = read(&whole);
    let mut titles = all(&calendar, "SUMMARY");
    titles.sort_unstable();
    assert_eq!(titles, ["Läslyft", "Mentor"]);
    assert!(!whole.text().replace("\r\n ", "").contains("video.example.org"));
    assert_eq!(whole.header("cache-control"), "public, max-age=900");
    assert_eq!(all(&read(&get("?schoolForm=FS").await), "SUMMARY"), ["Läslyft"]);
    get("?colour=blue").await.assert(400);
    let path = format!("/api/v1/activities/{other}/cancel");
    office.post(&path, &json!({ "reason": "För få anmälda" })).await.assert(200);
    assert_eq!(all(&read(&get("?schoolForm=FS").await), "STATUS"), ["CANCELLED"]);
}

/// The calendar objects in the mails to a person, oldest first, each with its mail's template.
fn brought(app: &TestApp, person: PersonId) -> Vec<(String, Vec<Calendar>)> {
    let rows: Vec<(String, Option<String>)> = app.prepare(|conn| {
        let own = mails::table.filter(mails::person_id.eq(person)).order(mails::id);
        own.select((mails::template, mails::calendar)).load(conn).unwrap()
    });
    let objects = |stream: Option<String>| {
        let stream = stream.unwrap_or_default();
        stream.split_inclusive("END:VCALENDAR\r\n").map(parsed).collect()
    };
    rows.into_iter().map(|(template, stream)| (template, objects(stream))).collect()
}

/// Method, UID, SEQUENCE and STATUS of a message about one occasion.
fn told(message: &Calendar) -> [String; 4] {
    let event = events(message)[0];
    assert_eq!(message.events().count(), 1, "one occasion a message");
    let of = |name: &str| event.property_value(name).unwrap_or_default().to_owned();
    let method = message.property_value("METHOD").unwrap_or_default().to_owned();
    let attendees = event.multi_properties().get("ATTENDEE").map(Vec::as_slice).unwrap_or_default();
    assert!(of("ORGANIZER").starts_with("mailto:"), "{event:?}");
    assert!(attendees.len() == 1 && attendees[0].value().starts_with("mailto:"), "{event:?}");
    [method, of("UID"), of("SEQUENCE"), of("STATUS")]
}

#[tokio::test]
async fn mail_invites_to_each_occasion_and_calls_it_off_by_the_same_name() {
    let app = TestApp::start().await;
    let office = app.office();
    let school = app.school_unit(app.municipality("Åre"), "Järpen");
    let (elsa, nils) = (app.teacher_of(school), app.teacher_of(school));
    let activity = open_activity(&app, &office, json!({ "capacity": 1 })).await;
    let path = format!("/api/v1/activities/{activity}");
    let first = occasion_of(&office, activity).await;
    let more = json!({ "startsAt": first.starts_at.plus_days(7), "endsAt": first.ends_at.plus_days(7), "mode": "physical", "place": "Ånge" });
    office.post(&format!("{path}/occasions"), &more).await.assert(201);
    enroll(&elsa, activity).await;
    enroll(&nils, activity).await;
    move_by(&office, &first, 1).await;
    office.post(&format!("{path}/postpone"), &json!({ "reason": "Sjukdom" })).await.assert(200);
    office.post(&format!("{path}/cancel"), &json!({ "reason": "Sjukdom" })).await.assert(200);
    let mail = brought(&app, elsa.person.unwrap());
    let templates: Vec<_> = mail.iter().map(|(template, _)| template.as_str()).collect();
    assert_eq!(templates, ["enrollmentConfirmed", "occasionMoved", "activityPostponed", "activityCancelled"]);
    let facts: Vec<Vec<_>> = mail.iter().map(|(_, messages)| messages.iter().map(told).collect()).collect();
    let expect = |facts: &[[String; 4]], method: &str, sequences: &[&str], status: &str| {
        let found: Vec<_> =
            facts.iter().map(|fact| (fact[0].as_str(), fact[2].as_str(), fact[3].as_str())).collect();
        let wanted: Vec<_> = sequences.iter().map(|sequence| (method, *sequence, status)).collect();
        assert_eq!(found, wanted);
    };
    expect(&facts[0], "REQUEST", &["0", "0"], "CONFIRMED");
    expect(&facts[1], "REQUEST", &["1"], "CONFIRMED");
    expect(&facts[2], "REQUEST", &["2", "1"], "TENTATIVE");
    expect(&facts[3], "CANCEL", &["3", "2"], "CANCELLED");
    assert!(facts.iter().all(|facts| facts[0][1] == first.uuid), "the first occasion's name stays");
    assert_eq!(facts[0][1][1], facts[3][1][1], "and the second's");
    // Somebody in the queue was never invited.
    assert!(brought(&app, nils.person.unwrap()).iter().all(|(_, messages)| messages.is_empty()));
}

#[tokio::test]
async fn who_leaves_is_struck_out_alone() {
    let app = TestApp::start().await;
    let office = app.office();
    let school = app.school_unit(app.municipality("Åre"), "Järpen");
    let (elsa, nils) = (app.teacher_of(school), app.teacher_of(school));
    let activity = open_activity(&app, &office, json!({ "capacity": 1 })).await;
    let place = enroll(&elsa, activity).await;
    enroll(&nils, activity).await;
    elsa.step(&format!("/api/v1/enrollments/{}/withdraw", place.enrollment.id)).await.assert(200);
    let methods = |person: &Actor| -> Vec<_> {
        let mail = brought(&app, person.person.unwrap());
        mail.iter().flat_map(|(_, messages)| messages.iter().map(|one| told(one)[0].clone())).collect()
    };
    assert_eq!(methods(&elsa), ["REQUEST", "CANCEL"]);
    assert_eq!(methods(&nils), ["REQUEST"], "let in from the line");
}
