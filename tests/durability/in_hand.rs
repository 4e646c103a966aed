//! A server that is killed between taking a thing and finishing it.

use std::net::TcpListener;
use std::time::{Duration, Instant};

use diesel::connection::SimpleConnection;
use diesel::prelude::*;
use serde_json::json;
use server::db::DbConnection;
use shared::messages::MailState;
use shared::schema::mails;
use tests::TestApp;
use tests::catalogue::open_activity;
use tests::mail::MailServer;
use tests::program::{Program, assert_sound};

/// What is known of the one mail: its state, how often it was tried, and whether a server has it in hand.
fn mail(conn: &mut DbConnection) -> (MailState, i32, bool) {
    let known = (mails::state, mails::attempts, mails::claimed_until.is_not_null());
    mails::table.order(mails::id).select(known).first(conn).unwrap()
}

#[tokio::test]
async fn a_mail_that_a_killed_server_had_in_hand_is_sent_by_the_next_once_its_claim_has_run_out() {
    let app = TestApp::start().await;
    let office = app.office();
    let teacher = app.teacher_of(app.school_unit(app.municipality("Sundsvall"), "Skönsberg"));
    let activity = open_activity(&app, &office, json!({})).await;
    let path = format!("/api/v1/activities/{activity}/enrollments");
    teacher.post(&path, &json!({ "persons": [teacher.person.unwrap()] })).await.assert(201);
    let database = app.stop();
    let mut conn = database.connect();
    assert_eq!(mail(&mut conn), (MailState::Waiting, 0, false));

    let silent = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("smtp://{}", silent.local_addr().unwrap());
    let mut killed = Program::serve_with(&database, |serve| _ = serve.env("SAMVERKA_SMTP_URL", url));
    // The mail server has been called and says nothing: the mail is in the server's hand.
    let (call, _) = silent.accept().unwrap();
    assert_eq!(mail(&mut conn), (MailState::Waiting, 1, true));
    killed.kill();
    drop(call);
    assert_eq!(mail(&mut conn), (MailState::Waiting, 1, true));

    // A killed server gives nothing back: its claim of the mail and its lease of the job run out. The test does not wait so long.
    let post = MailServer::start();
    conn.batch_execute(
        "UPDATE mails SET claimed_until = '2020-01-01 00:00:00'; UPDATE jobs SET leased_until = '2020-01-01 00:00:00'",
    )
    .unwrap();
    let _next = Program::serve_with(&database, |serve| _ = serve.env("SAMVERKA_SMTP_URL", post.url()));
    let started = Instant::now();
    while mail(&mut conn).0 != MailState::Sent {
        assert!(started.elapsed() < Duration::from_secs(30), "{:?}", mail(&mut conn));
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    assert_eq!((mail(&mut conn).1, post.arrived().len()), (2, 1), "tried twice, arrived once");
    assert_sound(&database);
}
