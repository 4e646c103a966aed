//! A silent PostgreSQL: everybody is told in time, nothing piles up, and everything goes on when it speaks again.

use std::net::{Ipv4Addr, TcpListener};
use std::time::{Duration, Instant};

use reqwest::Method;
use serde_json::{Value, json};
use shared::error::ErrorCode;
use tests::database::{Database, is_postgres};
use tests::program::{Program, assert_sound};
use tests::wire::Wire;
use tests::{Actor, Reply, TestApp};

use crate::{Ground, ground};

/// The time within which everybody is told: the time-out of a near read, and some more for a busy machine.
const TOLD: Duration = Duration::from_secs(9);
/// The time within which everybody is told once the server knows of the silence.
const TOLD_AT_ONCE: Duration = Duration::from_secs(2);
/// Within which all goes on.
const AGAIN: Duration = Duration::from_secs(20);

/// A server behind a wire.
struct Place {
    ground: Ground,
    leaders: Vec<Actor>,
    stranger: Actor,
    inside: Actor,
    server: Program,
    wire: Wire,
    database: std::sync::Arc<Database>,
}

impl Place {
    async fn new() -> Self {
        let app = TestApp::start().await;
        let ground = ground(&app, 60, &[1_000]).await;
        let database = app.stop();
        let wire = Wire::to(&database);
        let port = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap().local_addr().unwrap().port();
        let server = Program::serve_with(&database, |serve| {
            serve
                .env("SAMVERKA_DATABASE_URL", wire.url())
                .env("SAMVERKA_LISTEN_INSIDE", format!("127.0.0.1:{port}"));
        });
        let leaders = ground.leaders_at(&server.address);
        let (stranger, inside) =
            (Actor::stranger(&server.address), Actor::stranger(&format!("http://127.0.0.1:{port}")));
        Self { ground, leaders, stranger, inside, server, wire, database }
    }

    fn activity(&self) -> String {
        format!("/api/v1/activities/{}", self.ground.activities[0])
    }

    /// Enrolls a teacher under a key of their own.
    async fn enroll(&self, teacher: usize) -> Reply {
        let person = self.ground.teachers[teacher];
        let path = format!("{}/enrollments", self.activity());
        self.leaders[teacher % self.leaders.len()]
            .request(Method::POST, &path)
            .key(&format!("key-{person}"))
            .json(&json!({ "persons": [person] }))
            .send()
            .await
    }

    /// Asks for everything: reads, writes behind a gate and others, a login, the server's health.
    async fn everything(&self, teacher: usize) -> Vec<Reply> {
        let one = &self.leaders[0];
        let (activity, series) = (self.activity(), json!({ "name": "En serie", "cadence": "yearly" }));
        let login = json!({ "email": "nobody@example.org", "password": "a long password" });
        let (near, open, figures, write, login, enrolled, ready) = tokio::join!(
            one.get(&activity),
            self.stranger.get("/api/v1/activities"),
            one.get("/api/v1/figures?year=2026"),
            one.post("/api/v1/series", &series),
            self.stranger.post("/api/v1/sessions", &login),
            self.enroll(teacher),
            self.inside.get("/health/ready"),
        );
        assert_eq!(ready.status, 503, "the one who asks whether it is ready is told that it is not");
        vec![near, open, figures, write, login, enrolled]
    }

    fn threads(&self) -> usize {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.server.id())).unwrap();
        let line = status.lines().find_map(|line| line.strip_prefix("Threads:")).unwrap();
        line.trim().parse().unwrap()
    }

    /// Waits until the server is ready again.
    async fn ready(&self) {
        let asked = Instant::now();
        let ready = || self.inside.request(Method::GET, "/health/ready").attempt();
        while !ready().await.is_ok_and(|reply| reply.status == 204) {
            assert!(asked.elapsed() < AGAIN, "not ready again: {}", self.server.log());
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
    }
}

#[track_caller]
fn assert_unavailable(replies: &[Reply]) {
    for reply in replies {
        reply.assert_problem(ErrorCode::Unavailable);
        assert!(reply.header("retry-after").parse::<u32>().is_ok_and(|seconds| seconds > 0));
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_silent_database_is_told_in_time_and_all_goes_on_when_it_speaks() {
    if !is_postgres() {
        // An embedded database has nobody who could fall silent.
        return;
    }
    let place = Place::new().await;
    place.ready().await;
    place.enroll(0).await.assert(201);
    let before = place.threads();

    place.wire.freeze();
    let asked = Instant::now();
    assert_unavailable(&place.everything(1).await);
    assert!(asked.elapsed() < TOLD, "told after {:?}", asked.elapsed());

    // Now the server knows, so nobody waits, and nothing is held for those who ask.
    let asked = Instant::now();
    for _ in 0..20 {
        assert_unavailable(&place.everything(2).await);
    }
    assert!(asked.elapsed() < TOLD_AT_ONCE, "told after {:?}", asked.elapsed());
    assert!(place.threads() < before + 40, "{} threads, {before} before", place.threads());
    place.stranger.get("/api/v1/api-info").await.assert(200);

    place.wire.thaw();
    place.ready().await;
    place.leaders[0].get(&place.activity()).await.assert(200);
    place.stranger.get("/api/v1/activities").await.assert(200);
    // The refused enrollments are sent again under their keys. The database may or may not have done them when it woke.
    for teacher in 0..20 {
        place.enroll(teacher).await.assert(201);
    }
    let detail: Value = place.leaders[0].get(&place.activity()).await.assert(200).value();
    assert_eq!(detail["seats"]["taken"], 20, "{detail}");
    assert_sound(&place.database);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_database_that_goes_on_elsewhere_is_used_although_the_old_one_never_answers() {
    if !is_postgres() {
        return;
    }
    let place = Place::new().await;
    place.ready().await;
    place.wire.freeze();
    // There are more requests than connections, so every connection waits for ever.
    let many = (0..40).map(|teacher| place.enroll(teacher));
    let readers = (0..40).map(|number| place.leaders[number % 8].get("/api/v1/organisations"));
    let (writes, reads) = tokio::join!(all(many), all(readers));
    assert_unavailable(&writes);
    assert_unavailable(&reads);

    place.wire.cut();
    place.ready().await;
    for teacher in 0..40 {
        place.enroll(teacher).await.assert(201);
        place.leaders[0].get(&place.activity()).await.assert(200);
    }
    assert_sound(&place.database);
}

async fn all(replies: impl Iterator<Item = impl Future<Output = Reply>>) -> Vec<Reply> {
    futures_util::future::join_all(replies).await
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_server_stops_although_its_database_is_silent() {
    if !is_postgres() {
        return;
    }
    let mut place = Place::new().await;
    place.ready().await;
    place.wire.freeze();
    let (leader, path) = (place.leaders[0].clone(), place.activity());
    let waiting = tokio::spawn(async move { leader.get(&path).await });
    tokio::time::sleep(Duration::from_millis(300)).await;
    let asked = Instant::now();
    place.server.signal("TERM");
    let status = place.server.wait();
    assert!(status.success(), "{status}: {}", place.server.log());
    assert!(asked.elapsed() < TOLD + Duration::from_secs(5), "stopped after {:?}", asked.elapsed());
    assert_unavailable(&[waiting.await.unwrap()]);
}
