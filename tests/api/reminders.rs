//! Reminders, the day's tasks by mail, and the words that an activity adds to its mail.

use diesel::prelude::*;
use serde_json::{Value, json};
use server::reminders::remind;
use server::today::digest;
use shared::activities::{ActivityDetail, Occasion};
use shared::error::ErrorCode;
use shared::ids::{ActivityId, PersonId};
use shared::messages::Mail;
use shared::messages::reminders::{MailSettings, MailTemplate, PlannedReminder, ReminderRule};
use shared::page::Page;
use shared::schema::{accounts, mails};
use shared::time::Timestamp;
use tests::catalogue::open_activity;
use tests::{Actor, PUBLIC_URL, TestApp, fixtures};

/// Sends everything that is due at a time, as each server does every minute.
fn send_at(app: &TestApp, at: Timestamp) {
    app.prepare(|conn| {
        for rule in remind::waiting(conn, at).unwrap() {
            while remind::send(conn, rule, PUBLIC_URL, at).unwrap() {}
        }
    });
}

/// What a person has been reminded of so far: the mails' texts.
fn reminded(app: &TestApp, person: PersonId) -> Vec<String> {
    app.prepare(|conn| {
        let own = mails::table.filter(mails::person_id.eq(person)).filter(mails::template.eq("reminder"));
        let rows: Vec<Option<String>> = own.order(mails::id).select(mails::body).load(conn).unwrap();
        rows.into_iter().flatten().collect()
    })
}

async fn occasion_of(office: &Actor, activity: ActivityId) -> Occasion {
    let path = format!("/api/v1/activities/{activity}");
    office.get(&path).await.json::<ActivityDetail>().occasions[0].clone()
}

async fn enroll(actor: &Actor, activity: ActivityId) -> Value {
    let body = json!({ "persons": [actor.person] });
    actor.post(&format!("/api/v1/activities/{activity}/enrollments"), &body).await.assert(201).value()
}

struct Ground {
    app: TestApp,
    office: Actor,
    teachers: [Actor; 2],
    activity: ActivityId,
    occasion: Occasion,
}

/// An activity in thirty days with one of two teachers enrolled.
async fn ground() -> Ground {
    let app = TestApp::start().await;
    let office = app.office();
    let school = app.school_unit(app.municipality("Åre"), "Järpen");
    let teachers = [(); 2].map(|()| app.teacher_of(school));
    let activity = open_activity(&app, &office, json!({ "responsibleId": office.person })).await;
    enroll(&teachers[0], activity).await;
    let occasion = occasion_of(&office, activity).await;
    Ground { app, office, teachers, activity, occasion }
}

#[tokio::test]
async fn participants_are_reminded_once_a_week_and_a_day_ahead() {
    let Ground { app, teachers: [elsa, nils], activity, occasion, .. } = ground().await;
    let elsa = elsa.person.unwrap();
    send_at(&app, occasion.starts_at.plus_days(-8));
    assert_eq!(reminded(&app, elsa).len(), 0);
    for hour in [0, 1, 2] {
        send_at(&app, occasion.starts_at.plus_days(-7).plus_seconds(hour * 3600 + 60));
    }
    let told = reminded(&app, elsa);
    assert_eq!(told.len(), 1);
    assert!(told[0].contains("Mentor i förskola och skola börjar "), "{}", told[0]);
    assert!(told[0].contains(&format!("{PUBLIC_URL}/activities/{activity}")));
    send_at(&app, occasion.starts_at.plus_days(-1).plus_seconds(60));
    send_at(&app, occasion.starts_at.plus_seconds(60));
    let told = reminded(&app, elsa);
    assert_eq!(told.len(), 2);
    assert!(told[1].contains("har ett tillfälle") && told[1].contains("Lokal: Sundsvall"), "{}", told[1]);
    assert_eq!(reminded(&app, nils.person.unwrap()).len(), 0, "who is not enrolled");
}

#[tokio::test]
async fn a_reminder_follows_its_date_until_it_is_sent_and_not_afterwards() {
    let Ground { app, office, teachers: [elsa, _], occasion, .. } = ground().await;
    let elsa = elsa.person.unwrap();
    let move_by = async |days: i64| {
        let (starts, ends) = (occasion.starts_at.plus_days(days), occasion.ends_at.plus_days(days));
        let moved = json!({ "startsAt": starts, "endsAt": ends, "reason": "Krock" });
        office.post(&format!("/api/v1/occasions/{}/move", occasion.id), &moved).await.assert(200);
        starts
    };
    let starts = move_by(10).await;
    send_at(&app, occasion.starts_at.plus_days(-7).plus_seconds(60));
    assert_eq!(reminded(&app, elsa).len(), 0, "the old date counts no more");
    send_at(&app, starts.plus_days(-7).plus_seconds(60));
    assert_eq!(reminded(&app, elsa).len(), 1);
    let starts = move_by(20).await;
    send_at(&app, starts.plus_days(-7).plus_seconds(60));
    assert_eq!(reminded(&app, elsa).len(), 1, "sent is sent");
    send_at(&app, starts.plus_days(-1).plus_seconds(60));
    assert_eq!(reminded(&app, elsa).len(), 2, "the day before is another rule");
}

#[tokio::test]
async fn who_left_who_came_late_and_what_is_called_off_are_not_reminded() {
    let Ground { app, office, teachers: [elsa, nils], activity, occasion } = ground().await;
    let persons = [elsa.person.unwrap(), nils.person.unwrap()];
    let late = enroll(&nils, activity).await;
    nils.step(&format!("/api/v1/enrollments/{}/withdraw", late["id"])).await.assert(200);
    let due = occasion.starts_at.plus_days(-7);
    // Somebody gets a place after the reminder was due. They have just been told the date, so they get no reminder.
    app.set_ahead(due.unix() - app.now().unix() + 3600);
    enroll(&app.actor(persons[1]), activity).await;
    send_at(&app, due.plus_seconds(7200));
    assert_eq!(persons.map(|person| reminded(&app, person).len()), [1, 0]);
    let office = app.actor(office.person.unwrap());
    let path = format!("/api/v1/occasions/{}/cancel", occasion.id);
    office.post(&path, &json!({ "reason": "Sjukdom" })).await.assert(200);
    send_at(&app, occasion.starts_at.plus_days(-1).plus_seconds(60));
    assert_eq!(persons.map(|person| reminded(&app, person).len()), [1, 0]);
}

#[tokio::test]
async fn a_rule_that_is_made_late_sends_nothing_that_was_due_before() {
    let Ground { app, office, activity, occasion, .. } = ground().await;
    let responsible = office.person.unwrap();
    let path = format!("/api/v1/activities/{activity}/reminder-rules");
    let ten_days = json!({ "anchor": "start", "amount": 10, "unit": "days", "direction": "before", "recipients": "responsible", "textSv": "Boka lokal." });
    let due = occasion.starts_at.plus_days(-10);
    app.set_ahead(due.unix() - app.now().unix() + 3600);
    let office = app.actor(responsible);
    let made = office.post(&path, &ten_days).await;
    let rule: ReminderRule = made.assert(201).json();
    send_at(&app, due.plus_seconds(7200));
    assert_eq!(reminded(&app, responsible).len(), 0, "it was due before it was made");
    let nine = json!({ "amount": 9 });
    let own = format!("/api/v1/reminder-rules/{}", rule.id);
    office.patch(&own, made.tag(), &nine).await.assert(200);
    let planned: Page<PlannedReminder> = office.get(&path).await.assert(200).json();
    let planned = planned.items.iter().find(|one| one.rule.id == rule.id).unwrap();
    assert_eq!((planned.next_due, planned.sent), (Some(occasion.starts_at.plus_days(-9)), 0));
    send_at(&app, occasion.starts_at.plus_days(-9).plus_seconds(60));
    let told = reminded(&app, responsible);
    assert_eq!(told.len(), 1);
    assert!(told[0].contains("Boka lokal.") && told[0].contains("/staff/activities/"), "{}", told[0]);
    // The removed rule is gone; the mail it has sent stays.
    let tag = office.get(&own).await.tag().to_owned();
    office.delete(&own, &tag).await.assert(204);
    office.get(&own).await.assert(404);
    let sent: Page<Mail> =
        office.get(&format!("/api/v1/activities/{activity}/mails")).await.assert(200).json();
    let templates: Vec<_> = sent.items.iter().map(|mail| mail.template.as_str()).collect();
    assert_eq!(templates, ["reminder", "enrollmentConfirmed"]);
    assert!(sent.items.iter().all(|mail| mail.body.is_none()));
}

#[tokio::test]
async fn what_participants_cannot_act_on_is_no_rule_for_them_and_rules_do_not_grow_for_ever() {
    let Ground { app: _app, office, teachers: [elsa, _], activity, .. } = ground().await;
    let path = format!("/api/v1/activities/{activity}/reminder-rules");
    let rule = |anchor: &str| json!({ "anchor": anchor, "amount": 1, "unit": "days", "direction": "before", "recipients": "participants" });
    assert_eq!(office.post(&path, &rule("decideBy")).await.assert(422).faults(), "/recipients conflicts\n");
    elsa.post(&path, &rule("start")).await.assert_problem(ErrorCode::Forbidden);
    elsa.get(&path).await.assert_problem(ErrorCode::Forbidden);
    for _ in 0..shared::messages::reminders::MOST_RULES {
        office.post(&path, &rule("end")).await.assert(201);
    }
    office.post(&path, &rule("end")).await.assert_problem(ErrorCode::StateForbids);
}

#[tokio::test]
async fn an_activity_may_go_its_own_way_and_say_its_own_words() {
    let Ground { app, office, teachers: [elsa, nils], activity, occasion } = ground().await;
    let path = format!("/api/v1/activities/{activity}/mail-settings");
    let read = office.get(&path).await;
    assert!(read.assert(200).json::<MailSettings>().follows_network);
    let changes = json!({ "followsNetwork": false, "confirmationSv": "Läs första kapitlet. " });
    let first = office.patch(&path, read.tag(), &changes).await;
    assert_eq!(first.assert(200).json::<MailSettings>().confirmation_sv, "Läs första kapitlet.");
    office.patch(&path, read.tag(), &changes).await.assert_problem(ErrorCode::VersionMismatch);
    let again = json!({ "confirmationEn": "Read the first chapter." });
    office.patch(&path, first.tag(), &again).await.assert(200);
    enroll(&nils, activity).await;
    let body: Option<String> = app.prepare(|conn| {
        let own = mails::table.filter(mails::person_id.eq(nils.person.unwrap()));
        own.select(mails::body).first(conn).unwrap()
    });
    assert!(body.unwrap().contains("\n\nLäs första kapitlet.\n\nVänliga hälsningar"));
    send_at(&app, occasion.starts_at.plus_days(-7).plus_seconds(60));
    assert_eq!(reminded(&app, elsa.person.unwrap()).len(), 0);
    // Each preview has the activity's own facts and words.
    let shown: Vec<MailTemplate> =
        office.get(&format!("/api/v1/mail-templates?activityId={activity}")).await.assert(200).json();
    let confirmed = shown.iter().find(|one| one.name == "enrollmentConfirmed").unwrap();
    assert!(confirmed.previews[0].body.contains("Läs första kapitlet."));
    assert!(confirmed.previews[1].body.contains("Read the first chapter."));
    assert!(confirmed.previews[1].body.contains("Sundsvall"));
    assert!(office.get("/api/v1/mail-templates").await.assert(200).text().contains("Föreläsaren är sjuk"));
    elsa.get("/api/v1/mail-templates").await.assert(403);
}

#[tokio::test]
async fn the_days_tasks_come_once_a_day_to_those_who_want_them_and_only_when_there_are_any() {
    let app = TestApp::start().await;
    // A Thursday.
    let thursday: Timestamp = "2026-10-01T06:00:00Z".parse().unwrap();
    app.set_ahead(thursday.unix() - app.now().unix());
    let (office, idle) = (app.office(), app.teacher_of(app.school_unit(app.municipality("Åre"), "Järpen")));
    let activity = open_activity(&app, &office, json!({ "approval": "office" })).await;
    enroll(&idle, activity).await;
    let wants = json!({ "digest": true });
    for actor in [&office, &idle] {
        let me = actor.request(reqwest::Method::PATCH, "/api/v1/me").json(&wants).send().await;
        assert_eq!(me.assert(200).value()["digest"], true);
    }
    let send = |person: PersonId, at: Timestamp| {
        app.prepare(|conn| digest::send(conn, person, digest::day_of(at).unwrap(), PUBLIC_URL, at).unwrap())
    };
    let (office, idle) = (office.person.unwrap(), idle.person.unwrap());
    assert!(!send(office, thursday.plus_seconds(3600)), "from the day after on");
    let friday = thursday.plus_days(1);
    assert!(send(office, friday));
    assert!(!send(office, friday.plus_seconds(60)), "once a day");
    assert!(!send(idle, friday), "nothing waits for them");
    let body: Option<String> = app.prepare(|conn| {
        let own = mails::table.filter(mails::person_id.eq(office)).filter(mails::template.eq("digest"));
        own.select(mails::body).first(conn).unwrap()
    });
    let body = body.unwrap();
    assert!(body.contains("- Mentor i förskola och skola: väntar på godkännande (1)\n"), "{body}");
    app.prepare(|conn| fixtures::disable(conn, office, friday));
    assert!(!send(office, friday.plus_days(3)), "the account is closed");
    let latched: i64 = app.prepare(|conn| {
        accounts::table.filter(accounts::digested_on.is_not_null()).count().get_result(conn).unwrap()
    });
    assert_eq!(latched, 2);
}
