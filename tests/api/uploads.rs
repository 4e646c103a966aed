//! Files that are sent: whoever may not send one is told before it is read, and only a few wait to be read.

use std::io::{Read, Write};
use std::net::TcpStream;
use std::time::Duration;

use futures_util::future::{join_all, select_all};
use reqwest::Method;
use server::accounts::queries::revoke_sessions;
use shared::error::ErrorCode;
use tests::{Actor, TestApp};

/// Says that a large file comes, and sends nothing of it. Returns the answer, if one comes.
fn answer_to_head(app: &TestApp, actor: &Actor, kind: &str) -> String {
    let mut stream = TcpStream::connect(app.address.trim_start_matches("http://")).unwrap();
    stream.set_read_timeout(Some(Duration::from_secs(5))).unwrap();
    let head = format!(
        "POST /api/v1/imports?kind={kind} HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer {}\r\nContent-Type: text/csv\r\n\
         Content-Length: {}\r\n\r\n",
        actor.token(),
        20 * 1024 * 1024
    );
    stream.write_all(head.as_bytes()).unwrap();
    let mut answer = [0; 16 * 1024];
    let length = stream.read(&mut answer).unwrap_or_default();
    String::from_utf8_lossy(&answer[..length]).into_owned()
}

#[tokio::test(flavor = "multi_thread")]
async fn who_may_not_send_a_file_is_told_before_any_of_it_is_read() {
    let app = TestApp::start().await;
    let teacher = app.teacher_of(app.school_unit(app.municipality("Sundsvall"), "Skönsberg"));
    let office = app.office();
    let refused = answer_to_head(&app, &teacher, "persons");
    assert!(refused.starts_with("HTTP/1.1 403") && refused.contains("forbidden"), "{refused}");
    let unsaid = answer_to_head(&app, &office, "enrollments");
    assert!(unsaid.starts_with("HTTP/1.1 400") && unsaid.contains("activityId"), "{unsaid}");
    // The token of a session that has ended is signed, and gives no right any more.
    let now = app.now();
    app.prepare(|conn| revoke_sessions(conn, office.person.unwrap(), now).unwrap());
    let gone = answer_to_head(&app, &office, "persons");
    assert!(gone.starts_with("HTTP/1.1 401"), "{gone}");
    let other = app.office();
    assert_eq!(answer_to_head(&app, &other, "persons"), "", "from the office the file is awaited");
}

#[tokio::test]
async fn only_a_few_tables_wait_to_be_read_and_others_are_told_to_come_back() {
    let app = TestApp::start().await;
    let table = "E-post;Förnamn;Efternamn;Organisation;Roll\r\nannika@example.org;Annika;Berg;;\r\n";
    let senders: Vec<Actor> = (0..9).map(|_| app.office()).collect();
    let data = app.data();
    let being_read = data.tables.take().await.unwrap();
    let sent = senders.iter().map(|office| {
        let request = office.request(Method::POST, "/api/v1/imports?kind=persons");
        Box::pin(request.body("text/csv", table).send())
    });
    let first = tokio::time::timeout(Duration::from_secs(10), select_all(sent)).await;
    let (refused, _, waiting) = first.expect("one is refused at once");
    refused.assert_problem(ErrorCode::Unavailable);
    assert!(!refused.header("retry-after").is_empty());
    drop(being_read);
    for reply in join_all(waiting).await {
        reply.assert(201);
    }
}
