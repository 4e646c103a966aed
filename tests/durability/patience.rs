//! Statements and reads that take too long.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use diesel::connection::SimpleConnection;
use diesel::prelude::*;
use diesel::sql_types::BigInt;
use server::db::{DbConnection, Pace};
use server::error::{Error, Result};
use tests::TestApp;
use tests::database::is_postgres;

fn sleep(seconds: u64) -> impl FnOnce(&mut DbConnection) -> Result<()> + Send + 'static {
    move |conn| Ok(conn.batch_execute(&format!("SELECT pg_sleep({seconds})"))?)
}

#[derive(QueryableByName)]
struct Count {
    #[diesel(sql_type = BigInt)]
    count: i64,
}

/// How many statements of the tested kind are still under way in the database.
fn sleeping(conn: &mut DbConnection) -> i64 {
    let sql = "SELECT count(*) AS count FROM pg_stat_activity \
               WHERE datname = current_database() AND state = 'active' AND query LIKE 'SELECT pg_sleep%'";
    let count: Count = diesel::sql_query(sql).get_result(conn).unwrap();
    count.count
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_statement_ends_within_the_time_that_its_pace_allows() {
    if !is_postgres() {
        return;
    }
    let app = TestApp::start().await;
    let readers = &app.app().readers;
    let began = Instant::now();
    let (near, long, write, allowed) = tokio::join!(
        readers.read(Pace::Near, sleep(30)),
        readers.read(Pace::Long, sleep(7)),
        readers.write(sleep(30)),
        readers.write(|conn| {
            conn.allow_long()?;
            sleep(7)(conn)
        }),
    );
    assert!(matches!(near, Err(Error::Unavailable)), "{near:?}");
    assert!(matches!(write, Err(Error::Unavailable)), "{write:?}");
    assert!(long.is_ok() && allowed.is_ok(), "{long:?} {allowed:?}");
    assert!(began.elapsed() < Duration::from_secs(20), "{:?}", began.elapsed());
    let mut conn = app.database().connect();
    assert_eq!(sleeping(&mut conn), 0, "the database itself has ended them");
    // Neither time-out stays with the connection for its next user.
    for _ in 0..4 {
        assert!(readers.read(Pace::Near, setting).await.unwrap());
    }
}

#[derive(QueryableByName)]
struct Setting {
    #[diesel(sql_type = diesel::sql_types::Bool)]
    is_near: bool,
}

fn setting(conn: &mut DbConnection) -> Result<bool> {
    let sql = "SELECT current_setting('statement_timeout') = '5s' AS is_near";
    let setting: Setting = diesel::sql_query(sql).get_result(conn)?;
    Ok(setting.is_near)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn work_of_the_command_line_takes_as_long_as_it_takes() {
    if !is_postgres() {
        return;
    }
    let app = TestApp::start().await;
    let mut conn = DbConnection::open(app.database().url()).unwrap();
    sleep(6)(&mut conn).unwrap();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn long_reads_leave_room_for_near_ones() {
    let app = TestApp::start().await;
    let (running, most) = (Arc::new(AtomicUsize::new(0)), Arc::new(AtomicUsize::new(0)));
    let long = (0..30).map(|_| {
        let (running, most) = (Arc::clone(&running), Arc::clone(&most));
        app.app().readers.read(Pace::Long, move |_| {
            most.fetch_max(running.fetch_add(1, Ordering::SeqCst) + 1, Ordering::SeqCst);
            std::thread::sleep(Duration::from_millis(200));
            running.fetch_sub(1, Ordering::SeqCst);
            Ok(())
        })
    });
    let office = app.office();
    let near = async {
        tokio::time::sleep(Duration::from_millis(100)).await;
        let began = Instant::now();
        for _ in 0..5 {
            office.get("/api/v1/me").await.assert(200);
        }
        began.elapsed()
    };
    let (long, near) = tokio::join!(futures_util::future::join_all(long), near);
    assert!(long.iter().all(Result::is_ok));
    assert!(near < Duration::from_secs(1), "near reads waited {near:?}");
    let most = most.load(Ordering::SeqCst);
    assert!((2..=6).contains(&most), "{most} long reads at a time");
}
