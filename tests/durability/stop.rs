//! A server that is asked to stop finishes what it has accepted.

use std::time::Duration;

use diesel::prelude::*;
use server::db::DbConnection;
use server::enrollments::queries::gate;
use shared::schema::enrollments;
use tests::program::{Program, assert_sound};
use tests::rush::Rush;
use tests::{Actor, TestApp};

use crate::{CLIENTS, ground};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn sigterm_finishes_what_was_accepted() {
    finishes_what_was_accepted("TERM").await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn ctrl_c_finishes_what_was_accepted() {
    finishes_what_was_accepted("INT").await;
}

/// Every client has one request under way, none of which can be finished before the signal comes.
async fn finishes_what_was_accepted(signal: &str) {
    let app = TestApp::start().await;
    let ground = ground(&app, CLIENTS, &[1_000]).await;
    let database = app.stop();
    let activity = ground.activities[0];
    let mut server = Program::serve(&database);
    let leaders = ground.leaders_at(&server.address);
    for leader in &leaders {
        leader.get("/api/v1/me").await.assert(200);
    }
    let mut holder = database.connect();
    holder.begin_write().unwrap();
    gate::take(&mut holder, activity).unwrap();
    let mut rush = Rush::new(&[(activity, &ground.teachers)], CLIENTS);
    let answered = rush.answered();
    let stop = async {
        tokio::time::sleep(Duration::from_secs(1)).await;
        assert_eq!(answered.load(std::sync::atomic::Ordering::SeqCst), 0, "none can be finished yet");
        server.signal(signal);
        tokio::time::sleep(Duration::from_secs(1)).await;
        assert!(server.is_running(), "it waits for what it has accepted");
        let late = Actor::stranger(&server.address).request(reqwest::Method::GET, "/api/v1/api-info");
        assert!(late.attempt().await.is_err(), "it accepts nothing more");
        holder.undo().unwrap();
        server.wait()
    };
    let ((), status) = tokio::join!(rush.run(&leaders), stop);
    assert!(status.success(), "{status}: {}", server.log());
    rush.assert_in_order(activity, CLIENTS);
    let mut conn = database.connect();
    rush.assert_kept(&mut conn);
    assert_eq!(count(&mut conn), i64::try_from(CLIENTS).unwrap());
    assert_sound(&database);
}

fn count(conn: &mut DbConnection) -> i64 {
    enrollments::table.count().get_result(conn).unwrap()
}
