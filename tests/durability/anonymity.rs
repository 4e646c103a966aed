//! The answers to an evaluation, before a reader who has everything but the key file: the database on the disk, its log, old
//! versions of its rows, their order, and everything that the server logs and writes down. The tests read while the evaluation is
//! open, and after it has closed. The server is killed between the answers; every acknowledged answer is counted.

use std::collections::BTreeSet;
use std::time::{Duration, Instant};

use diesel::prelude::*;
use diesel::sql_types::{Binary, Text};
use serde_json::json;
use server::db::DbConnection;
use shared::evaluations::results::EvaluationResult;
use shared::ids::EvaluationId;
use shared::schema::{audit_rows, evaluations, invitations, mails, response_items, responses};
use tests::asking::{asked, response};
use tests::database::Database;
use tests::program::{Program, assert_sound};
use tests::{Actor, TestApp};

/// How many are invited, and how many of them answer.
const INVITED: usize = 12;
const ANSWERS: usize = 10;

/// The text of each answer: two answers have one text, and one is long.
fn words(place: usize) -> String {
    match place {
        3 | 4 => "Vittnesmål som två har gemensamt.".to_owned(),
        5 => format!("Vittnesmål {place}: {}", "samtalen gav mer än föreläsningarna. ".repeat(80)),
        _ => format!("Vittnesmål nummer {place} om aktiviteten."),
    }
}

#[derive(QueryableByName)]
struct File {
    #[diesel(sql_type = Binary)]
    content: Vec<u8>,
}

#[derive(QueryableByName)]
struct Place {
    #[diesel(sql_type = Text)]
    place: String,
}

fn sql<T>(conn: &mut DbConnection, query: &str) -> Vec<T>
where
    T: QueryableByName<diesel::pg::Pg> + 'static,
{
    let DbConnection::Postgres(conn) = conn else { panic!("PostgreSQL") };
    diesel::sql_query(query).load(conn).unwrap_or_else(|cause| panic!("{query}: {cause}"))
}

/// Where the log of PostgreSQL stands.
fn log_position(conn: &mut DbConnection) -> String {
    if matches!(conn, DbConnection::Sqlite(_)) {
        return String::new();
    }
    let at = sql::<Place>(conn, "SELECT pg_walfile_name(pg_current_wal_insert_lsn()) AS place");
    at.into_iter().next().unwrap().place
}

/// The log since it stood there, byte by byte.
fn log_since(database: &Database, conn: &mut DbConnection, since: &str) -> Vec<u8> {
    if matches!(conn, DbConnection::Sqlite(_)) {
        return std::fs::read(format!("{}-wal", database.file().display())).unwrap_or_default();
    }
    let until = log_position(conn);
    sql::<File>(conn, "SELECT ''::bytea AS content FROM (SELECT pg_switch_wal()) AS switched");
    let names =
        format!("SELECT name AS place FROM pg_ls_waldir() WHERE name BETWEEN '{since}' AND '{until}'");
    let mut files: Vec<_> = sql::<Place>(conn, &names).into_iter().map(|file| file.place).collect();
    files.sort();
    let read = |name: &String| format!("SELECT pg_read_binary_file('pg_wal/{name}') AS content");
    files.iter().flat_map(|name| sql::<File>(conn, &read(name))).flat_map(|file| file.content).collect()
}

/// The tables of evaluations as they lie on the disk, old versions of rows and all.
fn heaps(database: &Database, conn: &mut DbConnection) -> Vec<u8> {
    if matches!(conn, DbConnection::Sqlite(_)) {
        return std::fs::read(database.file()).unwrap();
    }
    let DbConnection::Postgres(postgres) = &mut *conn else { panic!("PostgreSQL") };
    diesel::sql_query("CHECKPOINT").execute(postgres).unwrap();
    let tables = "SELECT pg_relation_filepath(oid) AS place FROM pg_class WHERE relkind IN ('r', 'i', 't')
        AND (relname IN ('invitations', 'responses', 'response_items', 'response_groups', 'evaluations', 'audit_rows', 'mails')
            OR oid IN (SELECT reltoastrelid FROM pg_class WHERE relname IN ('invitations', 'mails')))";
    let files = sql::<Place>(conn, tables);
    let read = |file: &Place| format!("SELECT pg_read_binary_file('{}') AS content", file.place);
    files.iter().flat_map(|file| sql::<File>(conn, &read(file))).flat_map(|file| file.content).collect()
}

fn holds(bytes: &[u8], text: &str) -> bool {
    first(bytes, text).is_some()
}

fn first(bytes: &[u8], text: &str) -> Option<usize> {
    bytes.windows(text.len()).position(|part| part == text.as_bytes())
}

/// What only one of them says.
fn own_words() -> impl Iterator<Item = (usize, String)> {
    (0..ANSWERS)
        .filter(|place| ![3, 4].contains(place))
        .map(|place| (place, format!("mål nummer {place} om")))
        .map(
            |(place, part)| {
                if place == 5 { (place, "Vittnesmål 5: samtalen".to_owned()) } else { (place, part) }
            },
        )
}

/// While the evaluation is open nobody can read an answer, or tell two apart.
fn assert_sealed(database: &Database, conn: &mut DbConnection, since: &str) {
    let seals: Vec<Vec<u8>> = invitations::table
        .filter(invitations::answered.eq(true))
        .select(invitations::seal.assume_not_null())
        .load(conn)
        .unwrap();
    assert_eq!(seals.len(), ANSWERS);
    let lengths: BTreeSet<_> = seals.iter().map(Vec::len).collect();
    assert_eq!(lengths.len(), 1, "a long answer looks like a short one: {lengths:?}");
    assert_eq!(seals.iter().collect::<BTreeSet<_>>().len(), ANSWERS, "the same answer looks like another");
    let kept: i64 = responses::table.count().get_result(conn).unwrap();
    assert_eq!(kept, 0);
    for bytes in [log_since(database, conn, since), heaps(database, conn)] {
        let read: Vec<_> = own_words().filter(|(_, words)| holds(&bytes, words)).collect();
        assert_eq!(read, [], "while it is open");
        assert!(!holds(&bytes, "som två har gemensamt"));
    }
}

/// Once it has closed, nothing tells whose answer is whose, or which came first.
fn assert_mixed(database: &Database, conn: &mut DbConnection, since: &str) {
    let sealed: i64 =
        invitations::table.filter(invitations::seal.is_not_null()).count().get_result(conn).unwrap();
    assert_eq!(sealed, 0, "the seals are erased");
    // The rows are read in the order in which they lie, which is also the order of a dump.
    let lying: Vec<String> = responses::table.select(responses::id).load(conn).unwrap();
    assert_eq!(lying.len(), ANSWERS);
    assert!(lying.is_sorted(), "answers lie in the order of their random numbers");
    let said: Vec<(String, String)> = response_items::table
        .filter(response_items::text.ne(""))
        .select((response_items::response_id, response_items::text))
        .load(conn)
        .unwrap();
    let number = |place: usize| {
        let own = said.iter().find(|(_, text)| *text == words(place).trim());
        own.unwrap_or_else(|| panic!("answer {place} is there")).0.clone()
    };
    if let DbConnection::Sqlite(_) = conn {
        assert!(log_since(database, conn, since).is_empty(), "the log has been emptied");
    } else {
        let stamps = "SELECT DISTINCT xmin::text AS place FROM responses
            UNION SELECT xmin::text FROM response_items UNION SELECT xmin::text FROM response_groups
            UNION SELECT xmin::text FROM invitations WHERE answered";
        assert_eq!(sql::<Place>(conn, stamps).len(), 1, "all were written by one transaction");
        let log = log_since(database, conn, since);
        // One that the end of a page cuts in two is not found.
        let at = |(place, words): (usize, String)| Some((first(&log, &words)?, number(place)));
        let mut found: Vec<_> = own_words().filter_map(at).collect();
        found.sort();
        assert!(found.len() >= ANSWERS / 2, "{found:?}");
        assert!(found.is_sorted_by_key(|(_, number)| number.clone()), "the log has them in that order too");
    }
}

/// The server's own log, and the rows that the network's office can read, tell nothing.
fn assert_untold(log: &str, conn: &mut DbConnection) {
    assert!(!log.contains("evaluation-responses") && !log.contains("evaluation-forms"), "{log}");
    let audited: Vec<(String, String)> =
        audit_rows::table.select((audit_rows::action, audit_rows::changes)).load(conn).unwrap();
    let told: Vec<_> = audited.iter().filter(|(action, _)| action.contains("response")).collect();
    assert!(told.is_empty(), "{told:?}");
    let mailed: Vec<Option<String>> = mails::table.select(mails::body).load(conn).unwrap();
    for text in audited.iter().map(|(_, changes)| changes).chain(mailed.iter().flatten()) {
        assert!(!text.contains("Vittnesm"), "{text}");
    }
}

async fn answer(nobody: &Actor, token: &str, place: usize) {
    let body = response(token, &words(place));
    nobody.post("/api/v1/evaluation-responses", &body).await.assert(204);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn who_reads_everything_but_the_key_file_does_not_learn_who_answered_what_and_no_answer_is_lost() {
    let app = TestApp::start().await;
    let office = app.office();
    let (id, tokens) = asked(&app, &office, INVITED).await;
    let database = app.stop();
    let mut conn = database.connect();
    let since = log_position(&mut conn);
    let serve = || Program::serve_with(&database, |serve| _ = serve.env("SAMVERKA_LOG", "info"));
    let (mut program, mut logs) = (serve(), String::new());
    // In an order of their own, for the order of the links is known.
    for (turn, place) in [7, 2, 9, 0, 4, 5, 1, 8, 3, 6].into_iter().enumerate() {
        let nobody = Actor::stranger(&program.address);
        answer(&nobody, &tokens[place], place).await;
        if turn % 3 == 2 {
            program.kill();
            logs += &program.log();
            program = serve();
            // The answer is sent again, because the reply may have been lost. It counts once.
            answer(&Actor::stranger(&program.address), &tokens[place], place).await;
        }
    }
    assert_sealed(&database, &mut conn, &since);
    program.kill();
    logs += &program.log();
    program = serve();
    close(&office.at(&program.address), id).await;
    forgotten(&database, &mut conn, id).await;
    assert_mixed(&database, &mut conn, &since);
    logs += &program.log();
    assert_untold(&logs, &mut conn);
    assert_sound(&database);
}

async fn close(office: &Actor, id: EvaluationId) {
    office.step(&format!("/api/v1/evaluations/{id}/close")).await.assert(200);
    let path = format!("/api/v1/evaluations/{id}/result");
    let result: EvaluationResult = office.get(&path).await.assert(200).json();
    assert_eq!((result.suppressed, result.responses), (false, i64::try_from(ANSWERS).unwrap()));
    let form = json!(result.groups);
    assert_eq!(form.as_array().map(Vec::len), Some(1));
}

/// Waits until the answers are counted and, in the embedded database, its log has been emptied.
async fn forgotten(database: &Database, conn: &mut DbConnection, id: EvaluationId) {
    let started = Instant::now();
    let is_done = |conn: &mut DbConnection| {
        let counted = evaluations::table.find(id).select(evaluations::counted_at.is_not_null());
        let log = |file: &std::path::Path| std::fs::metadata(format!("{}-wal", file.display()));
        counted.first::<bool>(conn).unwrap()
            && (matches!(conn, DbConnection::Postgres(_))
                || log(database.file()).map_or(0, |file| file.len()) == 0)
    };
    while !is_done(conn) {
        assert!(started.elapsed() < Duration::from_mins(1), "the answers are not forgotten");
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
}
