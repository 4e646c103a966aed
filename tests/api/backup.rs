//! Copies of the database: taken while the server writes, and put back elsewhere.

use diesel::prelude::*;
use server::backup::{backup, restore};
use server::config::Config;
use server::db::DbConnection;
use shared::schema::{audit_rows, organisations};
use tests::TestApp;
use tests::database::{Database, is_postgres};

fn configured(database: &Database) -> Config {
    Config { database_url: database.url().to_owned(), ..Config::default() }
}

/// The organisations named by [`create`], and the rows of history that tell of their making.
fn made(conn: &mut DbConnection) -> (i64, i64) {
    let rows = organisations::table.filter(organisations::name.like("Friskolan %")).count().get_result(conn);
    let told = audit_rows::table
        .inner_join(organisations::table.on(audit_rows::subject_id.eq(organisations::id)))
        .filter(organisations::name.like("Friskolan %"))
        .filter(audit_rows::subject.eq("organisation"))
        .count()
        .get_result(conn);
    (rows.unwrap(), told.unwrap())
}

async fn create(app: &TestApp, number: usize) {
    let body = serde_json::json!({ "kind": "independentOperator", "name": format!("Friskolan {number}"), "area": "none", "activeFrom": "2020-01-01" });
    app.office().post("/api/v1/organisations", &body).await.assert(201);
}

#[actix_rt::test]
async fn a_copy_taken_while_writing_is_one_moment_and_can_be_put_back() {
    let app = TestApp::start().await;
    for number in 0..5 {
        create(&app, number).await;
    }
    let (config, folder) = (configured(app.database()), tempfile::tempdir().unwrap());
    let file = folder.path().join("copy");
    let copying = {
        let file = file.clone();
        actix_rt::task::spawn_blocking(move || backup(&config, &file))
    };
    for number in 5..25 {
        create(&app, number).await;
    }
    copying.await.unwrap().unwrap();

    let elsewhere = Database::empty();
    let config = configured(&elsewhere);
    restore(&config, &file).unwrap();
    server::server::migrate(&config).unwrap();
    let (rows, told) = made(&mut elsewhere.connect());
    assert!((5..=25).contains(&rows), "{rows} of 25: what was acknowledged before the copy began is in it");
    assert_eq!(rows, told, "a row and its history are one moment");
    assert_eq!(server::check::faults(&config).unwrap(), Vec::<String>::new());
    let there = restore(&config, &file).unwrap_err();
    assert!(there.contains("is there") || there.contains("has tables"), "{there}");
    let (rows_then, _) = made(&mut elsewhere.connect());
    assert_eq!(rows, rows_then, "a database is never replaced");
}

#[actix_rt::test]
async fn a_copy_replaces_nothing_and_a_damaged_one_is_refused() {
    let app = TestApp::start().await;
    let (config, folder) = (configured(app.database()), tempfile::tempdir().unwrap());
    let file = folder.path().join("copy");
    std::fs::write(&file, "something else").unwrap();
    assert!(backup(&config, &file).unwrap_err().contains("is there already"));
    assert_eq!(std::fs::read_to_string(&file).unwrap(), "something else");

    let elsewhere = Database::empty();
    let config = configured(&elsewhere);
    assert!(restore(&config, &file).is_err(), "that is no copy");
    assert!(restore(&config, &folder.path().join("none")).unwrap_err().contains("no such copy"));
    if !is_postgres() {
        let path = elsewhere.url().trim_start_matches("sqlite://");
        assert!(!std::path::Path::new(path).exists(), "nothing is left of what was refused");
    }
}

#[derive(QueryableByName)]
struct Sockets {
    #[diesel(sql_type = diesel::sql_types::Text)]
    folder: String,
}

/// Every form in which the address of the tests' server can be written.
fn forms(database: &Database) -> Vec<String> {
    let (account, place) = database.url().strip_prefix("postgres://").unwrap().split_once('@').unwrap();
    let (server, name) = place.split_once('/').unwrap();
    let (host, port) = server.split_once(':').unwrap();
    let mut forms = vec![
        format!("postgresql://{account}@{server}/{name}?connect_timeout=3&application_name=samverka"),
        // The first of two servers is down.
        format!("postgres://{account}@127.0.0.1:1,{server}/{name}?target_session_attrs=read-write"),
        format!("postgres:///{name}?host={host}&port={port}&user={account}"),
        format!("postgres://{account}:hem%40l%2Fi%3Fgt@{server}/{name}"),
        format!("postgres://{server}/{name}?user={account}&password=hemligt&sslpassword=hem%26ligt"),
    ];
    let conn = &mut database.connect();
    let sockets: Sockets = diesel::sql_query("SELECT current_setting('unix_socket_directories') AS folder")
        .get_result(conn)
        .unwrap();
    let folder = sockets.folder.split(',').next().unwrap().trim();
    if std::path::Path::new(folder).join(format!(".s.PGSQL.{port}")).exists() {
        forms.push(format!("postgres://{account}@{}:{port}/{name}", folder.replace('/', "%2F")));
        forms.push(format!("postgres:///{name}?host={folder}&port={port}&user={account}"));
    }
    forms
}

#[test]
fn a_copy_is_taken_and_put_back_by_every_address_that_a_server_takes() {
    if !is_postgres() {
        return;
    }
    let (database, folder) = (Database::new(), tempfile::tempdir().unwrap());
    for (number, form) in forms(&database).into_iter().enumerate() {
        let at =
            |url: &str| Config { database_url: url.to_owned(), ..Config::default() }.completed().unwrap();
        server::server::migrate(&at(&form)).unwrap_or_else(|cause| panic!("served at {form}: {cause}"));
        let file = folder.path().join(number.to_string());
        backup(&at(&form), &file).unwrap_or_else(|cause| panic!("a copy by {form}: {cause}"));
        let elsewhere = Database::empty();
        let form = &forms(&elsewhere)[number];
        restore(&at(form), &file).unwrap_or_else(|cause| panic!("put back by {form}: {cause}"));
        assert!(elsewhere.connect().require_form().is_ok(), "{form}");
    }
}

#[test]
fn a_copy_in_a_folder_with_signs_of_its_own_is_read_as_it_is_named() {
    let (database, folder) = (Database::new(), tempfile::tempdir().unwrap());
    let file = folder.path().join("en kopia? 100% #1");
    backup(&configured(&database), &file).unwrap();
    let elsewhere = Database::empty();
    restore(&configured(&elsewhere), &file).unwrap();
    assert!(elsewhere.connect().require_form().is_ok());
}
