//! Mail on its way, and what is swept away: rows that nobody can use any more are not kept.

use diesel::connection::SimpleConnection;
use diesel::prelude::*;
use reqwest::Method;
use serde_json::json;
use server::accounts::queries::sweep;
use server::db::DbConnection;
use server::outbox::queries::delivery;
use shared::accounts::LINK_HOURS;
use shared::activities::ActivityDetail;
use shared::error::ErrorCode;
use shared::ids::MailId;
use shared::members::persons::PersonDetail;
use shared::schema::{mails, persons, refresh_tokens};
use shared::time::Timestamp;
use tests::catalogue::open_activity;
use tests::database::Database;
use tests::mail::{MailServer, UNKNOWN};
use tests::program::Program;
use tests::{Reply, TestApp, fixtures};

/// A mail with a link to set a password, and what stands in the link.
async fn link(app: &TestApp) -> (MailId, String) {
    let body = json!({ "email": "anna.ek@example.org" });
    app.anonymous().post("/api/v1/password-resets", &body).await.assert(202);
    app.send_links().await;
    let (id, body): (MailId, Option<String>) = app.prepare(|conn| {
        mails::table.order(mails::id.desc()).select((mails::id, mails::body)).first(conn).unwrap()
    });
    let body = body.unwrap();
    (id, body.split('#').nth(1).unwrap().split_whitespace().next().unwrap().to_owned())
}

#[tokio::test]
async fn what_mail_says_in_a_demo_is_shown_on_this_machine_and_not_through_a_proxy() {
    let database = Database::new();
    let demo = "INSERT INTO installation (name, content) VALUES ('demo', 'yes')";
    database.connect().batch_execute(demo).unwrap();
    let app = TestApp::start_on(database, |_| ()).await;
    app.prepare(fixtures::world);
    link(&app).await;
    let administrator = app.administrator();
    let text = |reply: &Reply| reply.assert(200).value()["items"][0]["body"].clone();
    assert!(text(&administrator.get("/api/v1/mails").await).is_string());
    for (name, value) in [
        ("X-Real-IP", "192.0.2.1"),
        ("Forwarded", "for=192.0.2.1"),
        ("X-Forwarded-For", "192.0.2.1"),
        ("X-Forwarded-Host", "samverka.example"),
        ("X-Forwarded-Proto", "https"),
        ("X-Forwarded", "yes"),
        ("Via", "1.1 proxy"),
    ] {
        let reply = administrator.request(Method::GET, "/api/v1/mails").header(name, value).send().await;
        assert!(text(&reply).is_null(), "{name}");
    }
}

/// A mail's state, whether it still has its text, and why it failed.
fn state(app: &TestApp, id: MailId) -> (String, bool, Option<String>) {
    let (state, body, failure): (String, Option<String>, Option<String>) = app.prepare(|conn| {
        mails::table.find(id).select((mails::state, mails::body, mails::failure)).first(conn).unwrap()
    });
    (state, body.is_some(), failure)
}

#[tokio::test]
async fn with_the_address_the_links_to_it_are_closed() {
    let app = TestApp::start().await;
    app.prepare(fixtures::world);
    let office = app.office();
    let (mail, token) = link(&app).await;
    let tag = office.get("/api/v1/persons/42").await.assert(200).tag().to_owned();
    let body = json!({ "email": "anna.new@example.org" });
    office.patch("/api/v1/persons/42", &tag, &body).await.assert(200);
    assert_eq!(state(&app, mail), ("cancelled".to_owned(), false, None));
    let new = json!({ "token": token, "password": fixtures::PASSWORD });
    app.anonymous().post("/api/v1/passwords", &new).await.assert_problem(ErrorCode::LinkUsed);
}

#[tokio::test]
async fn a_claim_is_held_by_one_server_and_renewed_before_each_mail() {
    let app = TestApp::start().await;
    app.prepare(fixtures::world);
    let (id, _) = link(&app).await;
    let now = app.now().plus_seconds(1);
    let claim = |at: Timestamp| app.prepare(|conn| delivery::claim(conn, at).unwrap());
    let renew =
        |attempts, at: Timestamp| app.prepare(|conn| delivery::renew(conn, id, attempts, at).unwrap());
    assert_eq!(claim(now)[0].attempts, 1);
    assert!(renew(1, now.plus_seconds(14 * 60)), "the mails before it took their time");
    assert!(claim(now.plus_seconds(16 * 60)).is_empty(), "so it is not claimed by another");
    assert_eq!(claim(now.plus_seconds(30 * 60))[0].attempts, 2);
    assert!(!renew(1, now.plus_seconds(30 * 60)), "what another has claimed since is left to it");
    app.prepare(|conn| delivery::give_back(conn, id, 2).unwrap());
    assert_eq!(claim(now.plus_seconds(30 * 60))[0].attempts, 2, "given back untried");
}

#[tokio::test]
async fn a_mail_is_not_tried_for_ever_nor_when_its_link_has_run_out() {
    let app = TestApp::start().await;
    app.prepare(fixtures::world);
    let (id, _) = link(&app).await;
    let now = app.now().plus_seconds(1);
    let claim = |at: Timestamp| app.prepare(|conn| delivery::claim(conn, at).unwrap());
    for round in 0..i64::from(delivery::MOST_ATTEMPTS) {
        assert_eq!(
            claim(now.plus_seconds(round * 16 * 60)).len(),
            1,
            "a server that went down with it: {round}"
        );
    }
    assert!(claim(now.plus_seconds(10 * 16 * 60)).is_empty());
    assert_eq!(state(&app, id), ("failed".to_owned(), false, Some("it was tried too often".to_owned())));
    let (id, _) = link(&app).await;
    assert!(claim(now.plus_seconds(LINK_HOURS * 3600 + 60)).is_empty());
    assert_eq!(state(&app, id), ("failed".to_owned(), false, Some("its link has run out".to_owned())));
}

#[tokio::test]
async fn tokens_that_were_replaced_long_ago_are_swept_away_in_slices() {
    let app = TestApp::start().await;
    let office = app.office();
    let now = app.now();
    let long_ago = now.plus_days(-31);
    app.prepare(|conn| {
        for number in 0..501 {
            diesel::insert_into(refresh_tokens::table)
                .values((
                    refresh_tokens::token_hash.eq(format!("old-{number}")),
                    refresh_tokens::session_id.eq(office.session.unwrap()),
                    refresh_tokens::created_at.eq(long_ago),
                    refresh_tokens::replaced_at.eq(Some(if number == 0 { now } else { long_ago })),
                ))
                .execute(conn)
                .unwrap();
        }
    });
    let sweep = || app.prepare(|conn| sweep::sweep_doors(conn, now).unwrap());
    assert!(sweep(), "there may be more");
    assert!(!sweep());
    let left: i64 = app.prepare(|conn| refresh_tokens::table.count().get_result(conn).unwrap());
    assert_eq!(left, 2, "the session's own, and the one that was replaced just now");
}

/// Waits until no mail waits any more.
async fn delivered(app: &mut DbConnection) {
    let started = std::time::Instant::now();
    loop {
        let waiting: i64 = mails::table.filter(mails::state.eq("waiting")).count().get_result(app).unwrap();
        if waiting == 0 {
            return;
        }
        assert!(started.elapsed() < std::time::Duration::from_mins(1), "{waiting} mails still wait");
        tokio::time::sleep(std::time::Duration::from_millis(50)).await;
    }
}

#[tokio::test]
async fn mail_brings_invitations_as_others_read_them_and_an_address_that_is_refused_is_told_of() {
    let app = TestApp::start().await;
    let office = app.office();
    let school = app.school_unit(app.municipality("Åre"), "Järpen");
    let (elsa, gone) = (app.teacher_of(school), app.teacher_of(school));
    let activity = open_activity(&app, &office, json!({})).await;
    let path = format!("/api/v1/activities/{activity}");
    let occasion = office.get(&path).await.json::<ActivityDetail>().occasions[0].clone();
    let more = json!({ "startsAt": occasion.starts_at.plus_days(7), "endsAt": occasion.ends_at.plus_days(7), "mode": "physical", "place": "Ånge" });
    office.post(&format!("{path}/occasions"), &more).await.assert(201);
    let person = format!("/api/v1/persons/{}", gone.person.unwrap());
    // The office does not change the address here: that would end the session.
    app.prepare(|conn| {
        let address = format!("{UNKNOWN}nils@example.org");
        let row = diesel::update(persons::table.find(gone.person.unwrap()));
        row.set((persons::email.eq(&address), persons::email_folded.eq(&address))).execute(conn).unwrap();
    });
    for actor in [&elsa, &gone] {
        actor.post(&format!("{path}/enrollments"), &json!({ "persons": [actor.person] })).await.assert(201);
    }
    let post = MailServer::start();
    let mut conn = app.database().connect();
    let program = Program::serve_with(app.database(), |serve| _ = serve.env("SAMVERKA_SMTP_URL", post.url()));
    delivered(&mut conn).await;
    drop(program);
    let arrived = post.arrived();
    assert_eq!(arrived.len(), 1, "{arrived:?}");
    let text = &arrived[0].text;
    for part in [
        "multipart/mixed",
        "multipart/alternative",
        "text/plain; charset=utf-8",
        "text/calendar; charset=utf-8; method=REQUEST",
        "samverka-2.ics",
    ] {
        assert!(text.contains(part), "{part}\n{text}");
    }
    let calendars: Vec<Option<String>> = mails::table.select(mails::calendar).load(&mut conn).unwrap();
    assert!(calendars.iter().all(Option::is_none), "erased with the text");
    // The mail is given up at once, with the reason but without the address. The person's page says so until their address changes.
    let outbox = app.administrator().get("/api/v1/mails?state=failed").await.assert(200).value();
    let mail = &outbox["items"][0];
    assert_eq!((&mail["attempts"], outbox["total"].as_i64()), (&json!(1), Some(1)));
    assert!(mail["failure"].as_str().unwrap().contains("5.1.1 no such mailbox"));
    let read = office.get(&person).await;
    assert!(read.assert(200).json::<PersonDetail>().email_refused_at.is_some());
    assert!(gone.get("/api/v1/me").await.assert(200).value()["emailRefusedAt"].is_string());
    let right = json!({ "email": "nils@example.org" });
    let changed = office.patch(&person, read.tag(), &right).await;
    assert_eq!(changed.assert(200).json::<PersonDetail>().email_refused_at, None);
}
