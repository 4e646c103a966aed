//! A server killed again and again while offers are made and taken, tables of persons are written, and mail leaves.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use diesel::prelude::*;
use reqwest::Method;
use server::db::DbConnection;
use shared::enrollments::states::EnrollmentState as State;
use shared::ids::{ActivityId, EnrollmentId, OrganisationId, PersonId};
use shared::imports::ImportDetail;
use shared::messages::MailState;
use shared::schema::{activities, enrollments, mails, organisations, persons};
use shared::time::Timestamp;
use tests::database::Database;
use tests::mail::MailServer;
use tests::program::{Program, assert_sound};
use tests::rush::Rush;
use tests::{Actor, Reply, TestApp};

use crate::crash::kill_after;
use crate::{CLIENTS, Ground, ground, in_state};

/// How often the server is killed, unless `TEST_KILLS` says otherwise. Before a release it is forty times, by hand.
const KILLS: usize = 10;
/// Seats of each round's activity, and the number of enrollments in the queue behind them.
const SEATS: usize = 8;
const IMPORTS: usize = 6;
/// Persons of each table.
const ROWS: usize = 3;
/// The deeds of a round: every seat is left, its offer taken, every table sent and written.
const DEEDS: usize = 2 * SEATS + 2 * IMPORTS;

/// One request, sent under a key of its own until it is answered.
struct Deed {
    path: String,
    key: String,
    table: Option<String>,
    answer: Option<Reply>,
}

impl Deed {
    fn step(path: String) -> Self {
        Self { key: path.clone(), path, table: None, answer: None }
    }

    /// Asks unless it has been answered; false when the server is gone.
    async fn ask(&mut self, actor: &Actor, answered: &AtomicUsize, wanted: u16) -> bool {
        if self.answer.is_some() {
            return true;
        }
        let request = actor.request(Method::POST, &self.path).key(&self.key);
        let request = match &self.table {
            Some(table) => request.body("text/csv", table.as_str()),
            None => request,
        };
        let Ok(reply) = request.attempt().await else { return false };
        reply.assert(wanted);
        self.answer = Some(reply);
        answered.fetch_add(1, Ordering::SeqCst);
        true
    }
}

/// A round: those with a seat leave, and those behind them take the offers. Tables come in and are written.
struct Round {
    leaving: Vec<Deed>,
    taking: Vec<Deed>,
    sending: Vec<Deed>,
    writing: Vec<Deed>,
    answered: Arc<AtomicUsize>,
}

fn address_of(round: usize, table: usize, row: usize) -> String {
    format!("r{round}-t{table}-p{row}@example.org")
}

impl Round {
    fn new(round: usize, (seated, line): (&[EnrollmentId], &[EnrollmentId]), unit: &str) -> Self {
        let step = |id: &EnrollmentId, step: &str| Deed::step(format!("/api/v1/enrollments/{id}/{step}"));
        let table = |table: usize| {
            let row =
                |row| format!("{};Per;Tabell{round}x{table};{unit};teacher\n", address_of(round, table, row));
            let rows: String = (0..ROWS).map(row).collect();
            Deed {
                path: "/api/v1/imports?kind=persons".to_owned(),
                key: format!("table-{round}-{table}"),
                table: Some(format!("E-post;Förnamn;Efternamn;Organisation;Roll\n{rows}")),
                answer: None,
            }
        };
        Self {
            leaving: seated.iter().map(|id| step(id, "withdraw")).collect(),
            taking: line.iter().map(|id| step(id, "accept")).collect(),
            sending: (0..IMPORTS).map(table).collect(),
            writing: Vec::new(),
            answered: Arc::default(),
        }
    }

    async fn run(&mut self, leader: &Actor, office: &Actor) {
        let Self { leaving, taking, sending, writing, answered } = self;
        let seats = async {
            for (leave, take) in leaving.iter_mut().zip(taking) {
                if !leave.ask(leader, answered, 200).await || !take.ask(leader, answered, 200).await {
                    break;
                }
            }
        };
        let tables = async {
            for (turn, send) in sending.iter_mut().enumerate() {
                if !send.ask(office, answered, 201).await {
                    break;
                }
                if writing.len() == turn {
                    let sent: ImportDetail = send.answer.as_ref().expect("an answer").json();
                    writing.push(Deed::step(format!("/api/v1/imports/{}/commit", sent.import.id)));
                }
                if !writing[turn].ask(office, answered, 200).await {
                    break;
                }
            }
        };
        tokio::join!(seats, tables);
    }

    /// Fails unless every answered deed is done. A deed without an answer may be done, but never half.
    fn assert_kept(&self, conn: &mut DbConnection, round: usize) {
        let stands = |conn: &mut DbConnection, deed: &Deed| -> State {
            let id: i64 = deed.path.split('/').nth(4).and_then(|id| id.parse().ok()).expect("an id");
            enrollments::table.find(EnrollmentId(id)).select(enrollments::state).first(conn).unwrap()
        };
        for (deeds, done) in [(&self.leaving, State::Withdrawn), (&self.taking, State::Confirmed)] {
            for deed in deeds.iter().filter(|deed| deed.answer.is_some()) {
                assert_eq!(stands(conn, deed), done, "{} was answered", deed.path);
            }
        }
        for table in 0..IMPORTS {
            let addresses: Vec<String> = (0..ROWS).map(|row| address_of(round, table, row)).collect();
            let found: i64 =
                persons::table.filter(persons::email.eq_any(addresses)).count().get_result(conn).unwrap();
            let written = self.writing.get(table).is_some_and(|deed| deed.answer.is_some());
            let all = i64::try_from(ROWS).unwrap();
            assert!(found == all || (found == 0 && !written), "{found} persons of table {table} are there");
        }
    }

    fn assert_done(&self) {
        let deeds = [&self.leaving, &self.taking, &self.sending, &self.writing];
        assert!(deeds.into_iter().flatten().all(|deed| deed.answer.is_some()));
        assert_eq!(deeds.into_iter().map(Vec::len).sum::<usize>(), DEEDS);
    }
}

/// Fills every round's activity: its seats are taken and as many enrollments are in the queue, made without a kill.
async fn filled(ground: &Ground, database: &Database) {
    let server = Program::serve(database);
    let wishes: Vec<_> = ground.activities.iter().map(|id| (*id, &ground.teachers[..])).collect();
    let mut rush = Rush::new(&wishes, CLIENTS);
    rush.run(&ground.leaders_at(&server.address)).await;
    for activity in &ground.activities {
        rush.assert_in_order(*activity, SEATS);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn kills_lose_no_offer_no_table_and_send_no_mail_twice() {
    let kills = std::env::var("TEST_KILLS").map_or(KILLS, |kills| kills.parse().unwrap());
    let app = TestApp::start().await;
    let ground = ground(&app, 2 * SEATS, &[i32::try_from(SEATS).unwrap()].repeat(kills)).await;
    let office = app.office();
    let unit: String = app.prepare(|conn| {
        diesel::update(activities::table).set(activities::offer_hours.eq(Some(48))).execute(conn).unwrap();
        let school = organisations::table.filter(organisations::short_name.eq("Skönsberg"));
        let unit: OrganisationId = school.select(organisations::id).first(conn).unwrap();
        organisations::table.find(unit).select(organisations::uuid).first(conn).unwrap()
    });
    let database = app.stop();
    filled(&ground, &database).await;
    let post = MailServer::start();
    let serve = || Program::serve_with(&database, |serve| _ = serve.env("SAMVERKA_SMTP_URL", post.url()));
    let mut conn = database.connect();
    let mut unanswered = 0;
    for (number, activity) in ground.activities.iter().enumerate() {
        let seated = in_state(&mut conn, *activity, State::Confirmed);
        let line = in_state(&mut conn, *activity, State::Waitlisted);
        let mut round = Round::new(number, (&seated, &line), &unit);
        let mut server = serve();
        let (leader, officer) = (ground.leaders[0].at(&server.address), office.at(&server.address));
        let answered = Arc::clone(&round.answered);
        // The kills lie between the first deed and the last but one, however few they are.
        let kill = kill_after(&mut server, answered, 1 + number * (DEEDS - 2) / kills);
        tokio::join!(round.run(&leader, &officer), kill);
        unanswered += usize::from(round.answered.load(Ordering::SeqCst) < DEEDS);
        round.assert_kept(&mut conn, number);
        assert_sound(&database);

        let server = serve();
        let (leader, officer) = (ground.leaders[0].at(&server.address), office.at(&server.address));
        round.run(&leader, &officer).await;
        round.assert_done();
        round.assert_kept(&mut conn, number);
        assert_eq!(in_state(&mut conn, *activity, State::Confirmed), line, "each offer was taken");
        assert_sound(&database);
    }
    assert!(unanswered > kills / 2, "most kills came when nothing was under way");
    nobody_is_told_twice(&mut conn, kills);
    let server = serve();
    everything_arrives_once(&mut conn, &post, kills).await;
    drop(server);
}

/// Everybody in a queue was told once of the offer, and once that they have the place.
fn nobody_is_told_twice(conn: &mut DbConnection, kills: usize) {
    let told: Vec<(Option<PersonId>, Option<ActivityId>)> = mails::table
        .filter(mails::template.eq("enrollmentPromoted"))
        .select((mails::person_id, mails::activity_id))
        .load(conn)
        .unwrap();
    let mut counts: BTreeMap<_, usize> = BTreeMap::new();
    for one in told {
        *counts.entry(one).or_default() += 1;
    }
    assert_eq!(counts.len(), kills * SEATS);
    assert!(counts.values().all(|count| *count == 2), "{counts:?}");
}

/// All mail leaves. A mail that a killed server had in hand waits until the claim has run out, and may then come twice: with one
/// name, by which every mail program knows it.
async fn everything_arrives_once(conn: &mut DbConnection, post: &MailServer, kills: usize) {
    let waiting = mails::table.filter(mails::state.eq(MailState::Waiting));
    let in_hand: i64 = waiting.filter(mails::claimed_until.is_not_null()).count().get_result(conn).unwrap();
    let long_ago: Timestamp = "2020-01-01T00:00:00Z".parse().unwrap();
    diesel::update(waiting.filter(mails::claimed_until.is_not_null()))
        .set(mails::claimed_until.eq(Some(long_ago)))
        .execute(conn)
        .unwrap();
    let started = Instant::now();
    let count = |conn: &mut DbConnection| -> i64 { waiting.count().get_result(conn).unwrap() };
    while count(conn) > 0 {
        assert!(started.elapsed() < Duration::from_mins(3), "{} mails still wait", count(conn));
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    let mut arrived: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for mail in post.arrived() {
        let name = mail.text.lines().find(|line| line.starts_with("Message-ID: "));
        arrived.entry(name.expect("a name").to_owned()).or_default().push(mail.recipient);
    }
    let all: i64 = mails::table.count().get_result(conn).unwrap();
    assert_eq!(i64::try_from(arrived.len()).unwrap(), all, "each mail arrives under its own name");
    let to_one = |to: &Vec<String>| to.iter().collect::<BTreeSet<_>>().len() == 1;
    assert!(arrived.values().all(to_one), "a name of a mail is one mail's");
    let again: usize = arrived.values().map(|to| to.len() - 1).sum();
    println!(
        "{all} mails, {in_hand} of them in hand at a kill, {again} of these came once more under their name"
    );
    // Each round's second server ends as suddenly as its first.
    assert!(again <= 2 * kills, "a mail was sent twice without a kill");
}
