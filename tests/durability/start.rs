//! What keeps the server from starting is said in a line each.

use std::fs;
use std::net::TcpListener;
use std::process::Command;

use tests::database::{self, Database};
use tests::program::{self, Program};

/// Fails unless the call fails and complains in exactly these beginnings of lines.
#[track_caller]
fn assert_refused(command: &mut Command, complaints: &[&str]) {
    let ended = program::output(command);
    let said = String::from_utf8_lossy(&ended.stderr).into_owned();
    assert_eq!(ended.status.code(), Some(1), "{said}");
    assert_eq!(said.lines().count(), complaints.len(), "{said}");
    for complaint in complaints {
        let line = format!("samverka: {complaint}");
        assert!(said.lines().any(|one| one.starts_with(&line)), "no line begins with {line:?}: {said}");
    }
}

#[test]
fn a_port_that_somebody_has_is_named() {
    let database = Database::new();
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = taken.local_addr().unwrap().to_string();
    let mut serve = program::command(&database);
    assert_refused(
        serve.arg("serve").env("SAMVERKA_LISTEN", &address),
        &[&format!("listen: {address}: Address already in use")],
    );
    let mut serve = program::command(&database);
    assert_refused(
        serve.arg("serve").env("SAMVERKA_LISTEN_INSIDE", &address),
        &[&format!("listen_inside: {address}: Address already in use")],
    );
    drop(taken);
    let mut server = Program::serve_with(&database, |serve| _ = serve.env("SAMVERKA_LISTEN", &address));
    assert!(server.is_running());
}

#[test]
fn every_fault_of_the_configuration_has_its_line() {
    let database = Database::new();
    let mut serve = program::command(&database);
    serve
        .arg("serve")
        .env("SAMVERKA_LISTEN", "here")
        .env("SAMVERKA_WORKERS", "many")
        .env("SAMVERKA_TRUSTED_PROXIES", "127.0.0.1,nobody");
    assert_refused(&mut serve, &["listen: ", "workers: ", "trusted_proxies: "]);
    let mut serve = program::command(&database);
    serve
        .arg("serve")
        .env("SAMVERKA_DATABASE_URL", "mysql://x")
        .env("SAMVERKA_PUBLIC_URL", "ftp://x")
        .env("SAMVERKA_WORKERS", "0")
        .env("SAMVERKA_SMTP_URL", "http://x")
        .env("SAMVERKA_MAIL_FROM", "nobody");
    let complaints = [
        "database_url: must begin with",
        "public_url: must begin with",
        "workers: must be",
        "smtp_url: must begin with",
        "mail_from: ",
    ];
    assert_refused(&mut serve, &complaints);
    let mut serve = program::command(&database);
    serve
        .arg("serve")
        .env("SAMVERKA_LISTN", "127.0.0.1:1")
        .env("SAMVERKA_PUBLIC_URL", "https://a.example/b\n");
    assert_refused(&mut serve, &["SAMVERKA_LISTN: there is no such setting", "public_url: must be"]);
}

#[test]
fn no_line_of_the_program_holds_a_password() {
    let database = Database::new();
    let postgres = |rest: &str| format!("postgres://{rest}");
    for url in [
        postgres("u:hemligt@127.0.0.1:1/db"),
        postgres("127.0.0.1:1/db?password=hemligt"),
        postgres("127.0.0.1:1/db?sslpassword=hemligt&nonsense=x"),
        postgres("u:mycket@hemligt@127.0.0.1:1/db"),
        postgres("u:hemligt/db"),
        postgres("[hemligt/db"),
    ] {
        let copy = database.folder().join("none");
        let copy = copy.to_str().unwrap();
        for words in [
            &["config"][..],
            &["serve"],
            &["migrate"],
            &["check"],
            &["backup", copy],
            &["config", "accept-keys"],
        ] {
            let mut call = program::command(&database);
            call.args(words).env("SAMVERKA_DATABASE_URL", &url).env("SAMVERKA_LOG", "trace");
            call.env("SAMVERKA_SMTP_URL", "smtp://u:hemligt@127.0.0.1:1");
            let ended = program::output(&mut call);
            let said = [ended.stdout, ended.stderr].concat();
            let said = String::from_utf8_lossy(&said);
            assert!(!said.contains("hemligt"), "{words:?} {url}: {said}");
        }
    }
}

#[test]
fn a_configuration_file_is_named_with_what_is_wrong_in_it() {
    let database = Database::new();
    let file = database.folder().join("samverka.toml");
    let name = file.display().to_string();
    let with = |content: &str| {
        fs::write(&file, content).unwrap();
        let mut serve = program::command(&database);
        serve.args(["--config", &name, "serve"]);
        serve
    };
    assert_refused(&mut with("listen = ["), &[&format!("{name}: ")]);
    assert_refused(
        &mut with("lisen = \"127.0.0.1:1\"\nlog_json = \"yes\""),
        &["lisen: there is no such setting", "log_json: "],
    );
    fs::remove_file(&file).unwrap();
    let mut serve = program::command(&database);
    assert_refused(serve.args(["--config", &name, "serve"]), &[&format!("{name}: ")]);
}

#[test]
fn a_database_or_key_file_that_cannot_be_used_is_named() {
    let database = Database::new();
    let file = database.folder().join("file");
    fs::write(&file, "no keys\n").unwrap();
    let mut serve = program::command(&database);
    assert_refused(serve.arg("serve").env("SAMVERKA_KEY_FILE", &file), &["keys: "]);
    let mut serve = program::command(&database);
    let nowhere = if database::is_postgres() {
        "postgres://nobody@127.0.0.1:1/nothing".to_owned()
    } else {
        format!("sqlite://{}", file.display())
    };
    serve.arg("serve").env("SAMVERKA_DATABASE_URL", nowhere);
    let said = String::from_utf8(program::output(&mut serve).stderr).unwrap();
    assert!(said.starts_with("samverka: database: ") && said.lines().count() == 1, "{said}");
}

#[test]
fn keys_are_accepted_on_either_database() {
    let database = Database::new();
    let mut accept = program::command(&database);
    let ended = program::output(accept.args(["config", "accept-keys"]));
    let said = String::from_utf8_lossy(&ended.stdout).into_owned();
    assert!(ended.status.success() && said.contains(" is the key file of "), "{said}");
    let mut show = program::command(&database);
    let shown = program::output(show.arg("config"));
    assert!(String::from_utf8_lossy(&shown.stdout).contains("listen_inside = "));
}

#[test]
fn the_inside_listeners_usual_port_may_be_taken() {
    let database = Database::new();
    // The port may be free or taken: nobody chose it.
    let _taken = TcpListener::bind("127.0.0.1:8081");
    let mut server = Program::serve_with(&database, |serve| _ = serve.env_remove("SAMVERKA_LISTEN_INSIDE"));
    assert!(server.is_running());
}

#[test]
fn a_check_of_a_database_that_is_not_there_makes_none() {
    let database = Database::new();
    let mut check = program::command(&database);
    let nowhere = database.folder().join("nowhere.db");
    let missing = format!("sqlite://{}", nowhere.display());
    assert_refused(check.arg("check").env("SAMVERKA_DATABASE_URL", missing), &["database: "]);
    assert!(!nowhere.exists());
}
