//! Jobs, run through their own loop: each has something to do, fails in its own way, and keeps no other waiting.

use std::collections::{BTreeMap, BTreeSet};
use std::time::{Duration, Instant};

use chrono::{Datelike, NaiveDate, Weekday};
use diesel::connection::SimpleConnection;
use diesel::prelude::*;
use diesel::sql_types::BigInt;
use reqwest::Method;
use serde_json::json;
use server::db::DbConnection;
use server::job::queries;
use shared::enrollments::EnrollmentDetail;
use shared::enrollments::states::EnrollmentState;
use shared::ids::{ActivityId, EnrollmentId, EvaluationId};
use shared::schema::{accounts, activities, enrollments, evaluations, mails, put_off_items, sessions};
use shared::time::Timestamp;
use shared::today::{TaskKind, Today};
use tests::catalogue::open_activity;
use tests::database::{Database, is_postgres};
use tests::mail::MailServer;
use tests::{Actor, TestApp, asking, fixtures};

/// Waits until the condition holds; after too long it fails and says what does not hold.
pub(crate) async fn until(app: &TestApp, what: &str, holds: impl Fn(&mut DbConnection) -> bool) {
    let started = Instant::now();
    while !app.prepare(|conn| holds(conn)) {
        assert!(started.elapsed() < Duration::from_mins(1), "{what}: it is not done");
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
}

fn count(conn: &mut DbConnection, template: &str) -> i64 {
    mails::table.filter(mails::template.eq(template)).count().get_result(conn).unwrap()
}

/// Somebody who enrolls; they may have to wait for a place.
async fn enrolled(by: &Actor, activity: ActivityId) -> EnrollmentId {
    let body = json!({ "persons": [by.person.unwrap()] });
    let path = format!("/api/v1/activities/{activity}/enrollments");
    by.post(&path, &body).await.assert(201).json::<EnrollmentDetail>().enrollment.id
}

/// Rows that have served their time, for the jobs that remove such rows.
const OLD: &str = "
    INSERT INTO idempotency_keys (credential, operation, idempotency_key, body_hash, status, body, created_at)
        VALUES ('old', 'old', 'old', 'old', 200, '', '2020-01-01 00:00:00');
    INSERT INTO login_failures (mark, since, count) VALUES ('old', '2020-01-01 00:00:00', 1);
    INSERT INTO put_off_items (job, item, tries, wake_at, why) VALUES ('old', 1, 1, '2020-01-01 00:00:00', 'gone');
    INSERT INTO attendance_nonces (occasion_id, participant_id, nonce, marked_at, received_at)
        SELECT occasions.id, participants.id, 'old', '2020-01-01 00:00:00', '2020-01-01 00:00:00' FROM occasions, participants LIMIT 1;
    UPDATE sessions SET expires_at = '2020-01-01 00:00:00' WHERE device = 'old';
";

/// A working day, after everything that the world holds is over.
fn monday(app: &TestApp) -> Timestamp {
    let mut day = app.now().plus_days(60).date();
    while day.weekday() != Weekday::Mon {
        day = day.succ_opt().unwrap();
    }
    Timestamp::from_utc(day.and_hms_opt(9, 0, 0).unwrap())
}

/// An offer of two days, which runs out.
pub(crate) async fn offer(app: &TestApp, office: &Actor) -> (ActivityId, EnrollmentId) {
    let school = app.school_unit(app.municipality("Berg"), "Oviken");
    let activity = open_activity(app, office, json!({ "capacity": 1, "offerHours": 48 })).await;
    let [first, second] = [app.teacher_of(school), app.teacher_of(school)];
    let placed = enrolled(&first, activity).await;
    let waiting = enrolled(&second, activity).await;
    first.step(&format!("/api/v1/enrollments/{placed}/withdraw")).await.assert(200);
    assert_eq!(app.prepare(|conn| state(conn, waiting)), EnrollmentState::Offered);
    (activity, waiting)
}

pub(crate) fn state(conn: &mut DbConnection, enrollment: EnrollmentId) -> EnrollmentState {
    enrollments::table.find(enrollment).select(enrollments::state).first(conn).unwrap()
}

#[derive(QueryableByName)]
struct Count {
    #[diesel(sql_type = BigInt)]
    rows: i64,
}

/// The number that a statement counts as `rows`.
pub(crate) fn rows(conn: &mut DbConnection, statement: &str) -> i64 {
    diesel::sql_query(statement).get_result::<Count>(conn).unwrap().rows
}

/// Whether something is asked of the database and nothing is found.
fn none(table: &'static str) -> Check {
    Box::new(move |conn| rows(conn, &format!("SELECT count(*) AS \"rows\" FROM {table}")) == 0)
}

type Check = Box<dyn Fn(&mut DbConnection) -> bool>;

/// The work that is there for the jobs.
struct World {
    offered: EnrollmentId,
    awaiting: EnrollmentId,
    asks: ActivityId,
    evaluation: EvaluationId,
}

impl World {
    async fn made(app: &TestApp) -> Self {
        let office = app.office();
        let wants = json!({ "digest": true });
        office.request(Method::PATCH, "/api/v1/me").json(&wants).send().await.assert(200);
        let (_, offered) = offer(app, &office).await;
        let teacher = app.teacher_of(app.school_unit(app.municipality("Sundsvall"), "Skönsberg"));
        let approved = open_activity(app, &office, json!({ "approval": "office" })).await;
        let awaiting = enrolled(&teacher, approved).await;
        let asks = open_activity(app, &office, json!({})).await;
        let form = json!({ "keepDays": 10, "questions": [{ "key": "food", "kind": "text", "label": "Specialkost" }] });
        office.patch(&format!("/api/v1/activities/{asks}/questions"), "\"0.x\"", &form).await.assert(200);
        let body = json!({ "persons": [teacher.person.unwrap()], "answers": { "food": "Vegan" } });
        teacher.post(&format!("/api/v1/activities/{asks}/enrollments"), &body).await.assert(201);
        let (evaluation, _) = asking::asked(app, &office, 1).await;
        let table = "E-post;Förnamn;Efternamn;Organisation;Roll\r\nannika@example.org;Annika;Berg;;\r\n";
        let import = office.request(Method::POST, "/api/v1/imports?kind=persons").body("text/csv", table);
        import.send().await.assert(201);
        let email = app.prepare(|conn| fixtures::email_of(conn, office.person.unwrap()));
        app.anonymous().post("/api/v1/password-resets", &json!({ "email": email })).await.assert(202);
        app.prepare(|conn| {
            let old = fixtures::session(conn, teacher.person.unwrap(), app.now());
            diesel::update(sessions::table.find(old)).set(sessions::device.eq("old")).execute(conn).unwrap();
            conn.batch_execute(OLD).unwrap();
        });
        Self { offered, awaiting, asks, evaluation }
    }

    /// For each job, the sign that it has done its part on that day.
    fn checks(&self, day: NaiveDate, post: MailServer) -> BTreeMap<&'static str, Check> {
        let Self { offered, awaiting, evaluation, .. } = *self;
        let is_counted = move |conn: &mut DbConnection| {
            let own = evaluations::table.find(evaluation).select(evaluations::counted_at);
            own.first::<Option<Timestamp>>(conn).unwrap().is_some()
        };
        let is_reminded = move |conn: &mut DbConnection| {
            let own = enrollments::table.find(awaiting).select(enrollments::reminded_at);
            own.first::<Option<Timestamp>>(conn).unwrap().is_some()
        };
        let has_digest = move |conn: &mut DbConnection| {
            let told = accounts::table.filter(accounts::digested_on.eq(Some(day)));
            told.count().get_result::<i64>(conn).unwrap() > 0
        };
        BTreeMap::from([
            (
                "queues",
                Box::new(move |conn: &mut _| state(conn, offered) != EnrollmentState::Offered) as Check,
            ),
            ("approvals", Box::new(is_reminded)),
            ("links", Box::new(|conn| count(conn, "passwordReset") > 0)),
            ("evaluations", Box::new(is_counted)),
            ("reminders", Box::new(|conn| count(conn, "reminder") > 0)),
            ("digests", Box::new(has_digest)),
            ("mail", Box::new(move |_| !post.arrived().is_empty())),
            ("old-marks", none("attendance_nonces")),
            ("old-sessions", none("sessions WHERE device = 'old'")),
            ("old-tries", none("login_failures")),
            ("old-answers", none("answer_sheets")),
            ("old-imports", none("imports")),
            ("old-keys", none("idempotency_keys WHERE credential = 'old'")),
            ("old-failures", none("put_off_items")),
        ])
    }
}

#[tokio::test]
async fn every_job_does_what_there_is_to_do_by_itself() {
    let post = MailServer::start();
    let app = TestApp::start_with_jobs_on(Database::new(), |config| config.smtp_url = Some(post.url())).await;
    let world = World::made(&app).await;
    let starts: Option<Timestamp> = app.prepare(|conn| {
        activities::table.find(world.asks).select(activities::starts_at).first(conn).unwrap()
    });
    // A week before the activities start, and later, when all of them are over.
    app.set_ahead(starts.unwrap().plus_days(-7).unix() + 60 - app.now().unix());
    until(&app, "reminders", |conn| count(conn, "reminder") > 0).await;
    app.set_ahead(0);
    let monday = monday(&app);
    app.set_ahead(monday.unix() - app.now().unix());
    let checks = world.checks(monday.date(), post);
    let names: BTreeSet<&str> = server::jobs::all().map(|job| job.name).collect();
    assert_eq!(
        checks.keys().copied().collect::<BTreeSet<_>>(),
        names,
        "each job is given something to do here"
    );
    for (job, is_done) in checks {
        until(&app, job, is_done).await;
    }
    app.no_faults();
}

/// A fault that no transaction gets past: nothing about the activity's enrollments can be changed.
fn refusal(activity: ActivityId) -> String {
    if is_postgres() {
        format!(
            "CREATE FUNCTION refuse() RETURNS trigger AS 'BEGIN RAISE EXCEPTION ''broken''; END' LANGUAGE plpgsql;
             CREATE TRIGGER refusal BEFORE UPDATE ON enrollments FOR EACH ROW WHEN (NEW.activity_id = {activity}) EXECUTE FUNCTION refuse()"
        )
    } else {
        format!(
            "CREATE TRIGGER refusal BEFORE UPDATE ON enrollments WHEN NEW.activity_id = {activity}
             BEGIN SELECT RAISE(ABORT, 'broken'); END"
        )
    }
}

#[tokio::test]
async fn what_fails_for_ever_is_passed_by_shown_and_done_when_it_can_be() {
    let app = TestApp::start_with_jobs().await;
    let office = app.office();
    let (broken, stuck) = offer(&app, &office).await;
    let (_, other) = offer(&app, &office).await;
    app.prepare(|conn| conn.batch_execute(&refusal(broken)).unwrap());
    app.set_ahead(49 * 3600);
    until(&app, "the other queue", |conn| state(conn, other) != EnrollmentState::Offered).await;
    let put_off = |conn: &mut DbConnection| -> Vec<(String, i64)> {
        put_off_items::table.select((put_off_items::job, put_off_items::item)).load(conn).unwrap()
    };
    until(&app, "it is remembered", |conn| put_off(conn) == [("queues".to_owned(), broken.0)]).await;
    let said = app.app().metrics.text(0);
    assert!(said.contains("samverka_put_off_items{job=\"queues\"}"), "{said}");
    let tasks = app.administrator().get("/api/v1/today").await.assert(200).json::<Today>().tasks;
    let failed: Vec<_> = tasks.iter().filter(|task| task.kind == TaskKind::JobsFailed).collect();
    assert_eq!(failed.iter().map(|task| task.count).collect::<Vec<_>>(), [Some(1)]);

    let of = if is_postgres() { " ON enrollments" } else { "" };
    app.prepare(|conn| conn.batch_execute(&format!("DROP TRIGGER refusal{of}")).unwrap());
    app.set_ahead(50 * 3600);
    until(&app, "it is done now", |conn| state(conn, stuck) != EnrollmentState::Offered).await;
    until(&app, "nothing is put off", |conn| put_off(conn).is_empty()).await;
    app.no_faults();
}

#[tokio::test]
async fn a_mail_server_that_says_nothing_keeps_no_queue_waiting() {
    let silent = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("smtp://{}", silent.local_addr().unwrap());
    let app = TestApp::start_with_jobs_on(Database::new(), |config| config.smtp_url = Some(url)).await;
    let office = app.office();
    // Persons who enroll and are offered a place are told of it. That mail is under way for half a minute.
    let (_, offered) = offer(&app, &office).await;
    silent.accept().unwrap();
    app.set_ahead(49 * 3600);
    let started = Instant::now();
    until(&app, "the queue", |conn| state(conn, offered) != EnrollmentState::Offered).await;
    assert!(started.elapsed() < Duration::from_secs(20), "it has waited for the mail");
}

#[tokio::test]
async fn a_job_is_done_by_the_server_that_has_its_lease_and_no_lease_holds_for_ever() {
    let app = TestApp::start().await;
    let now = app.now();
    let lease = |server: &str, at: Timestamp| {
        app.prepare(|conn| queries::lease(conn, "old-keys", server, 0, at).unwrap())
    };
    assert!(lease("one", now));
    assert!(lease("one", now.plus_seconds(30)), "it renews its own");
    assert!(!lease("two", now.plus_seconds(60)));
    assert!(lease("two", now.plus_seconds(91)), "whoever had it is gone");
    // A clock that was ahead gave a lease of several days. Once the clock is right again, nobody waits for that lease.
    assert!(lease("ahead", now.plus_days(3)));
    assert!(lease("one", now));
    let rest = |pause, at| app.prepare(|conn| queries::lease(conn, "old-keys", "one", pause, at).unwrap());
    app.prepare(|conn| queries::note(conn, "old-keys", "one", now).unwrap());
    assert!(!rest(3600, now.plus_seconds(3599)), "it was done less than an hour ago");
    assert!(rest(3600, now.plus_seconds(3600)));
    assert!(rest(3600, now.plus_days(-1)), "it was done tomorrow, by a clock that was wrong");
    app.prepare(|conn| {
        queries::give_up(conn, "old-keys", "two", "late", now).unwrap();
        assert_eq!(queries::states(conn).unwrap()[0].failures, 0, "it has lost the lease");
        queries::give_up(conn, "old-keys", "one", "full", now).unwrap();
        assert_eq!(queries::states(conn).unwrap()[0].last_error.as_deref(), Some("full"));
    });
    assert!(lease("two", now), "the one that failed has left it to others");
    app.prepare(|conn| queries::give_back(conn, "two", now).unwrap());
    assert!(lease("one", now.plus_seconds(1)));
}
