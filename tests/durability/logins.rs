//! Wrong passwords are counted in the database. Two servers count together, and a server that was killed and started again counts
//! on.

use serde_json::json;
use shared::accounts::FAILURES_BEFORE_LOCK;
use shared::error::ErrorCode;
use tests::database;
use tests::program::Program;
use tests::{Actor, Reply, TestApp, fixtures};

async fn log_in(server: &Program, email: &str, password: &str) -> Reply {
    let body = json!({ "email": email, "password": password });
    Actor::stranger(&server.address).post("/api/v1/sessions", &body).await
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn wrong_passwords_count_alike_at_two_servers_and_after_a_restart() {
    let app = TestApp::start().await;
    let now = app.now();
    let email = app.prepare(|conn| {
        let person = fixtures::person(conn, "Elsa", "Ström");
        fixtures::account(conn, person, now);
        fixtures::give_password(conn, person);
        fixtures::email_of(conn, person)
    });
    let database = app.stop();
    let mut servers = vec![Program::serve(&database)];
    if database::is_postgres() {
        // An embedded database belongs to one server.
        servers.push(Program::serve(&database));
    }
    for address in [&*email, "nobody@example.org"] {
        for turn in 0..FAILURES_BEFORE_LOCK {
            if turn == FAILURES_BEFORE_LOCK / 2 {
                servers[0].kill();
                servers[0] = Program::serve(&database);
            }
            let server = &servers[usize::try_from(turn).unwrap() % servers.len()];
            log_in(server, address, "wrong").await.assert_problem(ErrorCode::WrongCredentials);
        }
        for server in &servers {
            let closed = log_in(server, address, fixtures::PASSWORD).await;
            closed.assert_problem(ErrorCode::AccountLocked);
        }
    }
}
