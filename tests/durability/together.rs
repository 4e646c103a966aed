//! Two servers on one database.

use std::collections::BTreeSet;
use std::time::{Duration, Instant};

use diesel::prelude::*;
use reqwest::Method;
use serde_json::json;
use server::db::DbConnection;

use server::outbox::queries::{Mail, delivery, enqueue};
use server::outbox::templates::Template;
use server::reminders::remind;
use shared::accounts::Language;
use shared::enrollments::EnrollmentDetail;
use shared::ids::{MailId, PersonId};
use shared::messages::MailState;
use shared::schema::{activities, mails};
use shared::time::Timestamp;
use tests::TestApp;
use tests::database::{self, Database};
use tests::mail::MailServer;
use tests::program::{self, Program, assert_sound};
use tests::rush::Rush;

use crate::{CLIENTS, Ground, ground};

const SEATS: usize = 60;
const TRIES: usize = 500;

fn waiting(conn: &mut DbConnection) -> i64 {
    mails::table.filter(mails::state.eq(MailState::Waiting)).count().get_result(conn).unwrap()
}

/// The clients ask the two servers by turns.
fn leaders_at(ground: &Ground, servers: &[Program; 2]) -> Vec<tests::Actor> {
    let addresses = servers.iter().map(|server| &server.address).cycle();
    ground.leaders.iter().zip(addresses).map(|(leader, address)| leader.at(address)).collect()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_servers_oversell_no_seat_and_send_no_mail_twice() {
    if !database::is_postgres() {
        // An embedded database belongs to one server.
        return;
    }
    let app = TestApp::start().await;
    let ground = ground(&app, TRIES, &[i32::try_from(SEATS).unwrap()]).await;
    let database = app.stop();
    let post = MailServer::start();
    let serve = || Program::serve_with(&database, |serve| _ = serve.env("SAMVERKA_SMTP_URL", post.url()));
    let servers = [serve(), serve()];
    let mut rush = Rush::new(&[(ground.activities[0], &ground.teachers)], CLIENTS);
    rush.run(&leaders_at(&ground, &servers)).await;
    rush.assert_in_order(ground.activities[0], SEATS);
    let mut conn = database.connect();
    rush.assert_kept(&mut conn);
    let started = Instant::now();
    while waiting(&mut conn) > 0 {
        assert!(started.elapsed() < Duration::from_mins(2), "{} mails still wait", waiting(&mut conn));
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    let arrived = post.arrived();
    let recipients: BTreeSet<_> = arrived.iter().map(|mail| &mail.recipient).collect();
    assert_eq!((arrived.len(), recipients.len()), (TRIES, TRIES), "one mail to each");
    let sent: i64 =
        mails::table.filter(mails::state.eq(MailState::Sent)).count().get_result(&mut conn).unwrap();
    assert_eq!(usize::try_from(sent).unwrap(), TRIES);
    assert_sound(&database);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_key_sent_to_both_servers_at_once_happens_once() {
    const TIMES: usize = 20;
    let app = TestApp::start().await;
    let ground = ground(&app, TIMES, &[1_000]).await;
    let database = app.stop();
    let servers = [Program::serve(&database), Program::serve(&database)];
    let path = format!("/api/v1/activities/{}/enrollments", ground.activities[0]);
    let both = servers.each_ref().map(|server| ground.leaders[0].at(&server.address));
    for teacher in &ground.teachers {
        let body = json!({ "persons": [teacher] });
        let [one, other] = both.each_ref().map(|leader| {
            leader.request(Method::POST, &path).key(&format!("key-{teacher}")).json(&body).send()
        });
        let (one, other) = tokio::join!(one, other);
        let ids = [&one, &other].map(|reply| reply.assert(201).json::<EnrollmentDetail>().enrollment.id);
        assert_eq!(ids[0], ids[1]);
        let replays = [&one, &other].map(|reply| reply.header("idempotency-replayed") == "true");
        assert!(replays[0] != replays[1], "one of the two is the repetition");
    }
    tests::rush::assert_whole(&mut database.connect());
}

/// Several servers look into the outbox at the same time, over and over.
#[test]
fn a_mail_is_claimed_by_one_server() {
    const MAILS: usize = 400;
    let database = Database::new();
    let now: Timestamp = "2026-10-01T12:00:00Z".parse().unwrap();
    database
        .connect()
        .write(|conn| (0..MAILS).try_for_each(|number| enqueue(conn, mail(number), now)))
        .unwrap();
    let start = std::sync::Barrier::new(4);
    let claimed: Vec<MailId> = std::thread::scope(|scope| {
        let servers = [(); 4].map(|()| {
            scope.spawn(|| {
                let mut conn = database.connect();
                start.wait();
                let mut mine = Vec::new();
                loop {
                    let due = conn.write(|conn| delivery::claim(conn, now)).unwrap();
                    let left: i64 = unclaimed(&mut conn);
                    mine.extend(due.iter().map(|due| due.id));
                    if left == 0 {
                        return mine;
                    }
                }
            })
        });
        servers.into_iter().flat_map(|server| server.join().unwrap()).collect()
    });
    let once: BTreeSet<_> = claimed.iter().map(|id| id.0).collect();
    assert_eq!((claimed.len(), once.len()), (MAILS, MAILS));
    let attempts: Vec<i32> =
        mails::table.select(mails::attempts).distinct().load(&mut database.connect()).unwrap();
    assert_eq!(attempts, [1], "each was tried once");
}

/// Several servers find the same reminder due at the same time: each participant gets it once.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_reminder_is_sent_by_one_server() {
    const COMERS: usize = 250;
    let app = TestApp::start().await;
    let ground = ground(&app, COMERS, &[1_000]).await;
    let mut rush = Rush::new(&[(ground.activities[0], &ground.teachers)], CLIENTS);
    rush.run(&ground.leaders).await;
    let database = app.stop();
    let starts: Option<Timestamp> = activities::table
        .find(ground.activities[0])
        .select(activities::starts_at)
        .first(&mut database.connect())
        .unwrap();
    let now = starts.unwrap().plus_days(-7).plus_seconds(60);
    let start = std::sync::Barrier::new(4);
    std::thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| {
                let mut conn = database.connect();
                let due = conn.read(|conn| remind::waiting(conn, now)).unwrap();
                assert_eq!(due.len(), 1);
                start.wait();
                while conn.write(|conn| remind::send(conn, due[0], "https://samverka.test", now)).unwrap() {}
            });
        }
    });
    let mut conn = database.connect();
    let reminders = || mails::table.filter(mails::template.eq("reminder"));
    let sent: i64 = reminders().count().get_result(&mut conn).unwrap();
    let persons: Vec<Option<PersonId>> =
        reminders().select(mails::person_id).distinct().load(&mut conn).unwrap();
    assert_eq!((usize::try_from(sent).unwrap(), persons.len()), (COMERS, COMERS));
}

fn unclaimed(conn: &mut DbConnection) -> i64 {
    mails::table.filter(mails::claimed_until.is_null()).count().get_result(conn).unwrap()
}

fn mail(number: usize) -> Mail {
    Mail {
        person: None,
        recipient: format!("person-{number}@example.org"),
        language: Language::Swedish,
        template: Template::Invitation {
            name: "Elsa Ström".to_owned(),
            link: "https://samverka.test/x".to_owned(),
        },
    }
}

/// A server without the keys that signed a token would refuse half of all requests.
#[tokio::test]
async fn a_server_with_other_keys_does_not_start_on_a_shared_database() {
    if !database::is_postgres() {
        return;
    }
    let app = TestApp::start().await;
    let database = app.stop();
    let mut serve = program::command(&database);
    serve.arg("serve").env("SAMVERKA_KEY_FILE", database.folder().join("other-keys"));
    let ended = program::output(&mut serve);
    let said = String::from_utf8_lossy(&ended.stderr).into_owned();
    assert!(!ended.status.success() && said.starts_with("samverka: keys: "), "{said}");
    let mut accept = program::command(&database);
    accept.args(["config", "accept-keys"]).env("SAMVERKA_KEY_FILE", database.folder().join("other-keys"));
    let accepted = program::output(&mut accept);
    assert!(accepted.status.success(), "{}", String::from_utf8_lossy(&accepted.stderr));
    let serve = |serve: &mut std::process::Command| {
        serve.env("SAMVERKA_KEY_FILE", database.folder().join("other-keys"));
    };
    assert!(Program::serve_with(&database, serve).is_running());
}
