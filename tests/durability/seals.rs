//! A lost key file: the answers sealed with it are counted while the file can still be put back.

use std::path::Path;

use tests::asking::{asked, response};
use tests::database::Database;
use tests::program::{self, Program};
use tests::{Actor, TestApp};

/// How many have answered.
const ANSWERS: usize = 2;

/// How a call with this key file ends, and all that it says.
fn called(database: &Database, words: &[&str], keys: &Path) -> (bool, String) {
    let mut call = program::command(database);
    let ended = program::output(call.args(words).env("SAMVERKA_KEY_FILE", keys));
    let said = [ended.stdout, ended.stderr].concat();
    (ended.status.success(), String::from_utf8_lossy(&said).into_owned())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn answers_whose_key_is_gone_are_counted_while_it_can_be_put_back() {
    let app = TestApp::start().await;
    let office = app.office();
    let (_, tokens) = asked(&app, &office, ANSWERS + 1).await;
    let database = app.stop();
    let own = database.folder().join("data/keys");
    let server = Program::serve_with(&database, |serve| _ = serve.env("SAMVERKA_KEY_FILE", &own));
    for token in &tokens[..ANSWERS] {
        let answer = response(token, "Bra.");
        Actor::stranger(&server.address).post("/api/v1/evaluation-responses", &answer).await.assert(204);
    }
    drop(server);
    let lost = |keys: &Path| {
        format!(
            "answers to evaluations that are open: {ANSWERS} are sealed with a key that is not in {};",
            keys.display()
        )
    };
    assert_eq!(called(&database, &["check"], &own), (true, "0 faults\n".to_owned()));
    let other = database.folder().join("data/other-keys");
    let (is_done, said) = called(&database, &["config", "accept-keys"], &other);
    assert!(is_done && said.contains(&lost(&other)), "{said}");
    let (is_sound, said) = called(&database, &["check"], &other);
    assert!(!is_sound && said.contains(&lost(&other)) && said.ends_with("1 faults\n"), "{said}");
    let (is_done, said) = called(&database, &["config", "accept-keys"], &own);
    assert!(is_done && !said.contains("sealed"), "{said}");
    let copy = database.folder().join("copy");
    let (is_done, said) = called(&database, &["backup", copy.to_str().unwrap()], &own);
    assert!(is_done, "{said}");
    let again = Database::empty();
    let (is_done, said) = called(&again, &["restore", copy.to_str().unwrap()], &other);
    assert!(is_done && said.contains(&lost(&other)), "{said}");
}
