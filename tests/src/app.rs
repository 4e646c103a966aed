//! A server of one's own.

use std::sync::mpsc;
use std::sync::{Arc, Mutex};
use std::thread::JoinHandle;
use std::time::Duration;

use actix_web::web::Data;
use server::app::App;
use server::clock::Clock;
use server::config::Config;
use server::db::DbConnection;
use server::enrollments::queries::faults;
use server::job::{Job, Round};
use server::jobs::{Jobs, Timing};
use server::keys::Ticket;
use server::server::{Running, listen, open};
use shared::access::Scope;
use shared::accounts::second_factor::Demand;
use shared::ids::{MachineClientId, OrganisationId, PersonId};
use shared::time::Timestamp;

use crate::actor::Actor;
use crate::database::{self, Database};
use crate::fixtures;

/// A server on port 0, in this process, with a database and keys of its own. All is gone when it is dropped.
pub struct TestApp {
    /// Where it listens: `http://127.0.0.1:<port>`.
    pub address: String,
    conn: Mutex<DbConnection>,
    running: Option<Running>,
    thread: Option<JoinHandle<()>>,
    // Last, for the server must be gone before its database is.
    database: Arc<Database>,
}

/// How the world reaches the servers of tests, by their own account.
pub const PUBLIC_URL: &str = "http://samverka.test";

/// How long the jobs of tests rest.
const JOBS_EVERY: Duration = Duration::from_millis(50);

impl TestApp {
    /// Starts a server on a database that holds nothing but what migrations put in.
    pub async fn start() -> Self {
        Self::start_with(|_| ()).await
    }

    /// Starts a server on a new database, with another configuration.
    pub async fn start_with(configure: impl FnOnce(&mut Config)) -> Self {
        Self::start_on(Database::new(), configure).await
    }

    /// Starts a server on a new database that also runs its jobs.
    pub async fn start_with_jobs() -> Self {
        Self::start_with_jobs_on(Database::new(), |_| ()).await
    }

    /// Starts a server that also runs its jobs, on a given database and with another configuration.
    pub async fn start_with_jobs_on(database: Database, configure: impl FnOnce(&mut Config)) -> Self {
        Self::begin(database, configure, true).await
    }

    /// Starts a server on a given database, with another configuration.
    pub async fn start_on(database: Database, configure: impl FnOnce(&mut Config)) -> Self {
        Self::begin(database, configure, false).await
    }

    async fn begin(database: Database, configure: impl FnOnce(&mut Config), has_jobs: bool) -> Self {
        let mut config = Config {
            listen: ([127, 0, 0, 1], 0).into(),
            database_url: database.url().to_owned(),
            data_dir: database.folder().join("data"),
            public_url: PUBLIC_URL.to_owned(),
            // A test of it demands it.
            second_factor: Some(Demand::Offered),
            workers: 2,
            ..Config::default()
        };
        configure(&mut config);
        let config = config.completed().expect("a good configuration");
        let (running, thread) =
            actix_rt::task::spawn_blocking(move || serve(config, has_jobs)).await.expect("a server");
        let conn = Mutex::new(database.connect());
        let address = format!("http://{}", running.address);
        Self { address, conn, running: Some(running), thread: Some(thread), database: Arc::new(database) }
    }

    /// The running server's own handle, for jobs that a test starts.
    pub fn data(&self) -> Data<App> {
        self.running.as_ref().expect("a running server").app.clone()
    }

    /// What the server holds.
    pub fn app(&self) -> &App {
        &self.running.as_ref().expect("a running server").app
    }

    /// Its database.
    pub fn database(&self) -> &Database {
        &self.database
    }

    /// Stops the server and keeps its database, for a server in a process of its own.
    pub fn stop(self) -> Arc<Database> {
        Arc::clone(&self.database)
    }

    /// The time of the server.
    pub fn now(&self) -> Timestamp {
        self.app().clock.now()
    }

    /// Moves the server's clock so many seconds ahead of the system's.
    pub fn set_ahead(&self, seconds: i64) {
        self.app().clock.set_ahead(seconds);
    }

    /// Fails unless seats, enrollments and marks agree.
    ///
    /// # Panics
    ///
    /// When they do not.
    pub fn no_faults(&self) {
        let now = self.now();
        let faults = self.prepare(|conn| faults::faults(conn, now).expect("a check"));
        assert_eq!(faults, Vec::<String>::new());
    }

    /// Does at once what the server's clock does every few seconds.
    pub async fn tick(&self) {
        self.run_job("queues").await.expect("the queues move");
        self.run_job("approvals").await.expect("approvers are reminded");
    }

    /// Runs one round of a job at once.
    ///
    /// # Errors
    ///
    /// When the round fails.
    ///
    /// # Panics
    ///
    /// When there is no such job.
    pub async fn run_job(&self, name: &str) -> server::error::Result<()> {
        let app = &self.running.as_ref().expect("a running server").app;
        let (_sender, stopped) = tokio::sync::watch::channel(false);
        let job = server::jobs::all().find(|job| job.name == name).expect("such a job");
        (job.run)(Round::of(app, job.name, &stopped)).await
    }

    /// Sends at once the links that somebody asked for, and the warnings. Otherwise the server's clock sends them every few
    /// seconds.
    pub async fn send_links(&self) {
        self.run_job("links").await.expect("the clock sends links");
    }

    /// Forgets at once the answers that have served their time. Otherwise the server's clock does so once a day.
    pub async fn forget_answers(&self) {
        self.run_job("old-answers").await.expect("the clock forgets answers");
    }

    /// Runs a closure in one transaction of the database, past the server.
    pub fn prepare<T>(&self, run: impl FnOnce(&mut DbConnection) -> T) -> T {
        let mut conn = self.conn.lock().expect("no test panicked here");
        conn.write(|conn| Ok(run(conn))).expect("what the test prepares is committed")
    }

    /// Keeps a copy of everything that is in the database now.
    pub fn save(&self) {
        database::save(&mut self.conn.lock().expect("no test panicked here"));
    }

    /// Makes the database what it was when it was saved.
    pub fn restore(&self) {
        database::restore(&mut self.conn.lock().expect("no test panicked here"));
    }

    /// Somebody who is not logged in.
    pub fn anonymous(&self) -> Actor {
        Actor::stranger(&self.address)
    }

    /// A person in a session of their own, with a token, without the cost of a login.
    pub fn actor(&self, person: PersonId) -> Actor {
        let now = self.now();
        let session = self.prepare(|conn| {
            fixtures::account(conn, person, now);
            fixtures::session(conn, person, now)
        });
        let token = self.sign(Ticket::Person { person, session });
        self.anonymous().with_token(token).known_as(person, session)
    }

    /// A signed token.
    pub fn sign(&self, ticket: Ticket) -> String {
        self.app().keys.sign(ticket, self.now()).expect("a token").0
    }

    /// A person who really logs in, with the cookie that it gives.
    pub async fn login(&self, person: PersonId) -> Actor {
        let now = self.now();
        let email = self.prepare(|conn| {
            fixtures::account(conn, person, now);
            fixtures::give_password(conn, person);
            fixtures::email_of(conn, person)
        });
        let actor = self.anonymous();
        let body = serde_json::json!({ "email": email, "password": fixtures::PASSWORD });
        let token: shared::accounts::AccessToken =
            actor.post("/api/v1/sessions", &body).await.assert(200).json();
        actor.with_token(token.access_token).known_as(person, token.me.session_id)
    }

    /// Somebody of the network's office.
    pub fn office(&self) -> Actor {
        self.holder_of("coordinator", self.prepare(fixtures::office))
    }

    /// A system administrator.
    pub fn administrator(&self) -> Actor {
        self.holder_of("administrator", self.prepare(fixtures::office))
    }

    /// A member of the leadership group.
    pub fn leadership(&self) -> Actor {
        self.holder_of("leadershipMember", self.prepare(fixtures::office))
    }

    /// A development leader of a member.
    pub fn representative_of(&self, organisation: OrganisationId) -> Actor {
        self.holder_of("developmentLeader", organisation)
    }

    /// The head of a school unit.
    pub fn school_leader_of(&self, unit: OrganisationId) -> Actor {
        self.holder_of("headTeacher", unit)
    }

    /// A teacher of a school unit.
    pub fn teacher_of(&self, unit: OrganisationId) -> Actor {
        self.holder_of("teacher", unit)
    }

    /// A new person with a role in an organisation.
    pub fn holder_of(&self, role: &str, organisation: OrganisationId) -> Actor {
        let now = self.now();
        let person = self.prepare(|conn| fixtures::employee(conn, organisation, role, now));
        self.actor(person)
    }

    /// A machine client of a member.
    pub fn machine_of(&self, organisation: OrganisationId, scopes: &[Scope]) -> Actor {
        let now = self.now();
        let client: MachineClientId = self.prepare(|conn| fixtures::machine(conn, organisation, scopes, now));
        self.anonymous().with_token(self.sign(Ticket::Machine(client)))
    }

    /// A municipality.
    pub fn municipality(&self, name: &str) -> OrganisationId {
        self.prepare(|conn| fixtures::municipality(conn, name))
    }

    /// A school unit of a municipality.
    pub fn school_unit(&self, municipality: OrganisationId, name: &str) -> OrganisationId {
        self.prepare(|conn| fixtures::school_unit(conn, municipality, name))
    }
}

impl Drop for TestApp {
    fn drop(&mut self) {
        let (Some(running), Some(thread)) = (self.running.take(), self.thread.take()) else { return };
        // This runs on a thread of its own, because a test's runtime must not be blocked on from within.
        let stopping = std::thread::spawn(move || {
            actix_rt::System::new().block_on(async {
                drop(actix_rt::time::timeout(Duration::from_secs(2), running.stop()).await);
            });
        });
        drop(stopping.join());
        // A client that keeps its connection keeps its worker. Such a worker is left to the end of the process.
        if thread.is_finished() {
            drop(thread.join());
        }
    }
}

/// Starts every job, with short rests. Several calls are as several servers on one database.
pub fn start_jobs(app: &Data<App>) -> Jobs {
    let jobs = server::jobs::all().map(|job| Job { every: JOBS_EVERY, ..*job });
    server::jobs::start_each(app, jobs, Timing::default())
}

fn serve(config: Config, has_jobs: bool) -> (Running, JoinHandle<()>) {
    let (sender, receiver) = mpsc::channel();
    let thread = std::thread::spawn(move || {
        actix_rt::System::new().block_on(async move {
            let app = open(config, Arc::new(Clock::default())).expect("the app opens");
            let (running, server) = listen(app).expect("the server listens");
            let jobs = has_jobs.then(|| start_jobs(&running.app));
            sender.send(running).expect("the test waits for its server");
            server.await.expect("the server ends well");
            if let Some(jobs) = jobs {
                jobs.stop().await;
            }
        });
    });
    let running = receiver.recv().expect("the server starts");
    (running, thread)
}
