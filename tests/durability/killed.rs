//! Two servers on one database, and one of them is killed.

use std::collections::{BTreeMap, BTreeSet};
use std::time::{Duration, Instant};

use diesel::prelude::*;
use reqwest::Method;
use server::db::DbConnection;
use shared::enrollments::states::EnrollmentState as State;
use shared::ids::{EnrollmentId, PersonId};
use shared::messages::MailState;
use shared::schema::{activities, mails};
use tests::mail::{Arrived, MailServer};
use tests::program::{Program, assert_sound};
use tests::rush::Rush;
use tests::{Actor, TestApp, database};

use crate::crash::kill_after;
use crate::{CLIENTS, ground, in_state};

const SEATS: usize = 60;
const TRIES: usize = 500;
/// How many give their seat back, so that others are offered one.
const LEAVERS: usize = 40;

fn name_of(mail: &Arrived) -> &str {
    mail.text.lines().find(|line| line.starts_with("Message-ID: ")).expect("a mail with a name of its own")
}

/// Each leaver's request goes to one of the servers, by turns, under a key of its own. Without an answer it goes to the other
/// server. One server is killed when half of them have been answered.
async fn leave(leaving: &[EnrollmentId], leader: &Actor, servers: &mut [Program; 2]) {
    let addresses = servers.each_ref().map(|server| leader.at(&server.address));
    for (turn, id) in leaving.iter().enumerate() {
        if turn == LEAVERS / 2 {
            servers[0].kill();
        }
        let path = format!("/api/v1/enrollments/{id}/withdraw");
        let key = format!("leave-{id}");
        for actor in [&addresses[turn % 2], &addresses[1]] {
            if let Ok(reply) = actor.request(Method::POST, &path).key(&key).attempt().await {
                reply.assert(200);
                break;
            }
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn one_of_two_servers_is_killed_and_no_seat_offer_or_mail_is_doubled() {
    if !database::is_postgres() {
        // An embedded database belongs to one server.
        return;
    }
    let app = TestApp::start().await;
    let ground = ground(&app, TRIES, &[i32::try_from(SEATS).unwrap()]).await;
    let activity = ground.activities[0];
    app.prepare(|conn| {
        let row = diesel::update(activities::table.find(activity));
        row.set(activities::offer_hours.eq(Some(48))).execute(conn).unwrap()
    });
    let database = app.stop();
    let post = MailServer::start();
    let serve = || Program::serve_with(&database, |serve| _ = serve.env("SAMVERKA_SMTP_URL", post.url()));

    let mut servers = [serve(), serve()];
    let mut rush = Rush::new(&[(activity, &ground.teachers)], CLIENTS);
    let addresses = [servers[0].address.clone(), servers[1].address.clone()];
    let mixed: Vec<_> = ground
        .leaders
        .iter()
        .zip(addresses.iter().cycle())
        .map(|(leader, address)| leader.at(address))
        .collect();
    let answered = rush.answered();
    tokio::join!(rush.run(&mixed), kill_after(&mut servers[0], answered, TRIES / 4));
    rush.run(&ground.leaders_at(&servers[1].address)).await;
    rush.assert_in_order(activity, SEATS);
    let mut conn = database.connect();
    rush.assert_kept(&mut conn);
    assert_sound(&database);

    servers[0] = serve();
    let seated = in_state(&mut conn, activity, State::Confirmed);
    let line = in_state(&mut conn, activity, State::Waitlisted);
    leave(&seated[..LEAVERS], &ground.leaders[0], &mut servers).await;
    assert_eq!(in_state(&mut conn, activity, State::Withdrawn), seated[..LEAVERS]);
    assert_eq!(
        in_state(&mut conn, activity, State::Offered),
        line[..LEAVERS],
        "one offer for each seat, in order"
    );
    let offers: Vec<Option<PersonId>> = mails::table
        .filter(mails::template.eq("enrollmentPromoted"))
        .select(mails::person_id)
        .load(&mut conn)
        .unwrap();
    assert_eq!(offers.len(), LEAVERS);
    assert_eq!(offers.iter().collect::<BTreeSet<_>>().len(), LEAVERS, "nobody is told twice");

    everything_arrives(&mut conn, &post).await;
    assert_sound(&database);
}

/// The server that is left sends all waiting mail. A mail that the killed server had in hand may come twice, with one name.
async fn everything_arrives(conn: &mut DbConnection, post: &MailServer) {
    let started = Instant::now();
    let waiting = |conn: &mut DbConnection| -> i64 {
        let waiting = mails::table.filter(mails::state.eq(MailState::Waiting));
        waiting.filter(mails::claimed_until.is_null()).count().get_result(conn).unwrap()
    };
    while waiting(conn) > 0 {
        assert!(started.elapsed() < Duration::from_mins(2), "{} mails still wait", waiting(conn));
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    let mut arrived: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for mail in post.arrived() {
        arrived.entry(name_of(&mail).to_owned()).or_default().insert(mail.recipient);
    }
    assert!(arrived.values().all(|to| to.len() == 1), "a name of a mail is one mail's");
    let sent: i64 = mails::table.filter(mails::state.eq(MailState::Sent)).count().get_result(conn).unwrap();
    let all: i64 = mails::table.count().get_result(conn).unwrap();
    let arrived = i64::try_from(arrived.len()).unwrap();
    // A mail that the killed server had claimed waits until the claim has run out, whether it was sent or not.
    assert!(
        (sent..=all).contains(&arrived),
        "{arrived} different mails arrived, {sent} of {all} are settled"
    );
}
