//! Faults: a full disk, a locked database, one that is gone, another database, a fault of our own. Each is told and survived, and
//! nothing is lost.

use std::sync::mpsc;
use std::time::Duration;

use diesel::connection::SimpleConnection;
use diesel::prelude::*;
use reqwest::Method;
use serde_json::json;
use server::db::DbConnection;
use server::enrollments::queries::{faults, gate};
use server::error::Result;
use server::writer::Lane;
use shared::error::ErrorCode;
use shared::ids::{ActivityId, PersonId};
use shared::schema::enrollments;
use tests::database::is_postgres;
use tests::{Actor, Reply, TestApp, rush};

use crate::{Ground, ground};

/// Enrollments that are sent at once: fewer than fit into a group.
const GROUP: usize = 20;

/// Each leader enrolls a teacher of their own, all at once.
async fn enroll_all(leaders: &[Actor], activity: ActivityId, teachers: &[PersonId]) -> Vec<Reply> {
    let sent: Vec<_> = leaders
        .iter()
        .zip(teachers)
        .map(|(leader, teacher)| {
            let path = format!("/api/v1/activities/{activity}/enrollments");
            let body = json!({ "persons": [teacher] });
            tokio::spawn(
                leader.request(Method::POST, &path).key(&format!("key-{teacher}")).json(&body).send(),
            )
        })
        .collect();
    let mut replies = Vec::new();
    for reply in sent {
        replies.push(reply.await.unwrap());
    }
    replies
}

#[track_caller]
fn assert_unavailable(replies: &[Reply]) {
    for reply in replies {
        reply.assert_problem(ErrorCode::Unavailable);
        let seconds: u32 = reply.header("retry-after").parse().expect("when to come back");
        assert!((1..=60).contains(&seconds), "{seconds}");
    }
}

fn made(app: &TestApp) -> usize {
    let mut conn = app.database().connect();
    rush::assert_whole(&mut conn);
    assert_eq!(conn.read(|conn| faults::faults(conn, app.now())).unwrap(), Vec::<String>::new());
    let count: i64 = enrollments::table.count().get_result(&mut conn).unwrap();
    usize::try_from(count).unwrap()
}

/// Sends the enrollments of all leaders so that they form one group: they wait between two closures. The first runs when all are
/// there; the last, if any, runs after them.
async fn enroll_between(
    app: &TestApp,
    ground: &Ground,
    first: impl FnOnce(&mut DbConnection) -> Result<()> + Send + 'static,
    last: Option<fn(&mut DbConnection) -> Result<()>>,
) -> Vec<Reply> {
    let writer = &app.app().writer;
    let gate = if is_postgres() { Lane::Seats(ground.activities[0]) } else { Lane::Whole };
    let (start, is_running) = tokio::sync::oneshot::channel();
    let (release, released) = mpsc::channel();
    let hold = writer.run(gate, move |conn| {
        start.send(()).expect("the test waits");
        released.recv().expect("the test lets go");
        first(conn)
    });
    let load = async {
        is_running.await.expect("a closure that runs");
        enroll_all(&ground.leaders[..GROUP], ground.activities[0], &ground.teachers).await
    };
    let let_go = async {
        while writer.waiting() < GROUP {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
        let last = async {
            if let Some(last) = last {
                assert!(writer.run(gate, last).await.is_err());
            }
        };
        tokio::join!(last, async { release.send(()).expect("a writer that waits") });
    };
    let (first, replies, ()) = tokio::join!(hold, load, let_go);
    first.expect("what came first is done");
    replies
}

/// A place where the last leaders have enrolled somebody; the other teachers are left.
async fn with_some_enrolled(app: &TestApp) -> Ground {
    let mut ground = ground(app, GROUP + 5, &[1_000]).await;
    let last = ground.teachers.split_off(GROUP);
    for reply in enroll_all(&ground.leaders[GROUP..], ground.activities[0], &last).await {
        reply.assert(201);
    }
    assert_eq!(made(app), 5);
    ground
}

/// Fails unless everybody who was refused gets in with a second try.
async fn assert_works_again(app: &TestApp, ground: &Ground) {
    for reply in enroll_all(&ground.leaders[..GROUP], ground.activities[0], &ground.teachers).await {
        assert_eq!(reply.assert(201).header("idempotency-replayed"), "", "nothing of it had happened");
    }
    assert_eq!(made(app), GROUP + 5);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_full_disk_is_told_to_the_whole_group_and_takes_nothing_with_it() {
    if is_postgres() {
        // The disk of PostgreSQL is its own. The next test is about a group that loses its connection.
        return;
    }
    let app = TestApp::start().await;
    let ground = with_some_enrolled(&app).await;
    for _ in 0..2 {
        // The limit holds for this connection of the writer, which is not used again after the fault.
        let full = |conn: &mut DbConnection| Ok(conn.batch_execute("PRAGMA max_page_count = 1")?);
        assert_unavailable(&enroll_between(&app, &ground, full, None).await);
        assert_eq!(made(&app), 5, "all of the group is undone, nothing else");
    }
    let path = format!("/api/v1/activities/{}", ground.activities[0]);
    ground.leaders[0].get(&path).await.assert(200);
    assert_works_again(&app, &ground).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_group_that_loses_its_connection_is_refused_whole() {
    if !is_postgres() {
        return;
    }
    let app = TestApp::start().await;
    let ground = with_some_enrolled(&app).await;
    let mut holder = app.database().connect();
    let activity = ground.activities[0];
    let others = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity \
                  WHERE datname = current_database() AND wait_event_type = 'Lock'";
    // The writer whose turn it is waits for the gate in the database, until its connection is cut.
    let replies = enroll_all(&ground.leaders[..GROUP], activity, &ground.teachers);
    let cut = async {
        holder.begin_write().unwrap();
        gate::take(&mut holder, activity).unwrap();
        for _ in 0..20 {
            tokio::time::sleep(Duration::from_millis(100)).await;
            holder.batch_execute(others).unwrap();
        }
        holder.undo().unwrap();
    };
    let (replies, ()) = tokio::join!(replies, cut);
    let (early, cut): (Vec<_>, Vec<_>) = replies.into_iter().partition(|reply| reply.status == 201);
    assert!(!cut.is_empty(), "all came before the gate was held");
    assert_unavailable(&cut);
    assert_eq!(made(&app), 5 + early.len());
    for reply in enroll_all(&ground.leaders[..GROUP], activity, &ground.teachers).await {
        reply.assert(201);
    }
    assert_eq!(made(&app), GROUP + 5);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_panic_takes_its_group_with_it_and_not_the_server() {
    let app = TestApp::start().await;
    let ground = with_some_enrolled(&app).await;
    let panic = |_: &mut DbConnection| -> Result<()> { panic!("as this test wants it") };
    let replies = enroll_between(&app, &ground, |_| Ok(()), Some(panic)).await;
    assert_unavailable(&replies);
    assert_eq!(made(&app), 5);
    assert_works_again(&app, &ground).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_lock_that_somebody_holds_is_told_and_reading_goes_on() {
    let app = TestApp::start().await;
    let ground = with_some_enrolled(&app).await;
    let activity = ground.activities[0];
    let mut holder = app.database().connect();
    holder.begin_write().unwrap();
    gate::take(&mut holder, activity).unwrap();
    let reader = ground.leaders[0].clone();
    let read = async {
        tokio::time::sleep(Duration::from_millis(500)).await;
        reader.get(&format!("/api/v1/activities/{activity}")).await.assert(200);
        std::time::Instant::now()
    };
    let (replies, read_at) = tokio::join!(enroll_all(&ground.leaders[..3], activity, &ground.teachers), read);
    assert!(read_at.elapsed() > Duration::from_secs(1), "reading did not wait for the lock");
    assert_unavailable(&replies);
    holder.undo().unwrap();
    assert_eq!(made(&app), 5);
    assert_works_again(&app, &ground).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_database_that_is_gone_is_told_and_used_again_when_it_is_back() {
    let app = TestApp::start().await;
    let ground = with_some_enrolled(&app).await;
    let activity = ground.activities[0];
    app.database().take_away();
    for _ in 0..2 {
        assert_unavailable(&enroll_all(&ground.leaders[..3], activity, &ground.teachers).await);
        assert_unavailable(&[ground.leaders[0].get(&format!("/api/v1/activities/{activity}")).await]);
        app.anonymous().get("/api/v1/api-info").await.assert(200);
    }
    app.database().bring_back();
    assert_eq!(made(&app), 5);
    ground.leaders[0].get(&format!("/api/v1/activities/{activity}")).await.assert(200);
    assert_works_again(&app, &ground).await;
}

/// A backup is put in the place of the file while the server runs.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_file_that_takes_the_place_of_the_database_is_the_database() {
    if is_postgres() {
        return;
    }
    let app = TestApp::start().await;
    let ground = with_some_enrolled(&app).await;
    let activity = ground.activities[0];
    let copy = app.database().folder().join("copy.db");
    let mut conn = app.database().connect();
    conn.batch_execute(&format!("VACUUM INTO '{}'", copy.display())).unwrap();
    drop(conn);
    let later = enroll_all(&ground.leaders[..3], activity, &ground.teachers).await;
    let lost = later[0].assert(201).header("location").to_owned();
    ground.leaders[0].get(&lost).await.assert(200);
    app.database().take_away();
    std::fs::rename(copy, app.database().file()).unwrap();
    ground.leaders[0].get(&lost).await.assert(404);
    assert_eq!(made(&app), 5);
    assert_works_again(&app, &ground).await;
}
