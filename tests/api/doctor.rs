//! The doctor: what an administrator and the command line are told about everything around the program.

use std::io::{BufRead, BufReader, Write};
use std::net::TcpListener;
use std::process::Command;
use std::time::{Duration, Instant};

use diesel::prelude::*;
use reqwest::Method;
use shared::doctor::{Condition, Examination, Finding, Sign, Surrounding};
use shared::error::ErrorCode;
use shared::schema::jobs;
use tests::database::is_postgres;
use tests::mail::MailServer;
use tests::{Actor, TestApp, program};

const PATH: &str = "/api/v1/doctor";

/// An address at which nobody answers.
const NOBODY: &str = "http://127.0.0.1:1";

async fn examination(administrator: &Actor) -> Examination {
    administrator.get(PATH).await.assert(200).json()
}

#[track_caller]
fn found(seen: &Examination, area: Surrounding) -> &Finding {
    seen.findings.iter().find(|finding| finding.area == area).unwrap_or_else(|| panic!("no {area}: {seen:?}"))
}

fn has(seen: &Examination, sign: Sign) -> bool {
    seen.findings.iter().any(|finding| finding.sign == sign)
}

#[tokio::test]
async fn the_administrator_sees_each_area_and_nobody_else_sees_anything() {
    let app = TestApp::start_with(|config| config.public_url = NOBODY.to_owned()).await;
    let seen = examination(&app.administrator()).await;
    for area in Surrounding::ALL {
        let finding = found(&seen, *area);
        assert_eq!(finding.condition, finding.sign.condition());
    }
    assert_eq!(found(&seen, Surrounding::Database).sign, Sign::DatabaseWhole);
    assert_eq!(found(&seen, Surrounding::Language).sign, Sign::LanguageEnglish);
    assert_eq!(found(&seen, Surrounding::Jobs).sign, Sign::JobsNeverRan);
    assert_eq!(found(&seen, Surrounding::Mail).sign, Sign::MailNotSet);
    assert_eq!(found(&seen, Surrounding::PublicAddress).sign, Sign::AddressRefused);
    assert_eq!(found(&seen, Surrounding::Proxy).sign, Sign::ProxyNone);
    assert!(has(&seen, Sign::FilePrivate) && has(&seen, Sign::CopiesNotSeen), "{seen:?}");
    assert_eq!(has(&seen, Sign::DiskElsewhere), is_postgres());
    app.office().get(PATH).await.assert_problem(ErrorCode::Forbidden);
    app.anonymous().get(PATH).await.assert_problem(ErrorCode::Unauthenticated);
}

#[tokio::test]
async fn the_public_address_leads_home_or_elsewhere() {
    let home = TestApp::start().await;
    let keys = home.database().folder().join("data/keys");
    let address = home.address.clone();
    let other = TestApp::start_with(|config| config.public_url.clone_from(&address)).await;
    let seen = examination(&other.administrator()).await;
    assert_eq!(found(&seen, Surrounding::PublicAddress).sign, Sign::AddressOfAnother, "another key file");
    let same = TestApp::start_with(|config| {
        config.public_url = address;
        config.key_file = Some(keys);
    });
    let seen = examination(&same.await.administrator()).await;
    assert_eq!(found(&seen, Surrounding::PublicAddress).sign, Sign::AddressWorks, "a server of one key file");
}

#[tokio::test]
async fn a_name_that_nobody_knows_is_told_and_one_without_tls_too() {
    // Nothing has a name that ends so (RFC 6761).
    let app = TestApp::start_with(|config| config.public_url = "http://nowhere.invalid".to_owned()).await;
    let seen = examination(&app.administrator()).await;
    assert!(has(&seen, Sign::AddressUnknown) && has(&seen, Sign::AddressInClear), "{seen:?}");
}

#[tokio::test]
async fn a_request_through_an_unknown_proxy_shows_it() {
    let of = async |trusted: &[&str], forwarded: bool| {
        let trusted = trusted.iter().map(|proxy| proxy.parse().unwrap()).collect();
        let app = TestApp::start_with(|config| {
            config.public_url = NOBODY.to_owned();
            config.trusted_proxies = trusted;
        })
        .await;
        let request = app.administrator().request(Method::GET, PATH);
        let request = if forwarded { request.header("X-Forwarded-For", "192.0.2.7") } else { request };
        let seen: Examination = request.send().await.assert(200).json();
        let finding = found(&seen, Surrounding::Proxy).clone();
        (finding.sign, finding.about)
    };
    assert_eq!(of(&[], true).await, (Sign::ProxyUnknown, "127.0.0.1".to_owned()));
    assert_eq!(of(&["127.0.0.1"], true).await, (Sign::ProxyTrusted, "192.0.2.7".to_owned()));
    assert_eq!(of(&["127.0.0.1"], false).await.0, Sign::ProxySilent);
}

#[tokio::test]
async fn clocks_and_jobs_that_are_wrong_are_told() {
    let app = TestApp::start_with(|config| config.public_url = NOBODY.to_owned()).await;
    let (administrator, now) = (app.administrator(), app.now());
    app.prepare(|conn| {
        diesel::insert_into(jobs::table)
            .values((
                jobs::name.eq("mail"),
                jobs::leased_by.eq("x"),
                jobs::leased_until.eq(now),
                jobs::failures.eq(3),
                jobs::last_error.eq(Some("no way")),
            ))
            .execute(conn)
            .unwrap();
    });
    app.set_ahead(120);
    let seen = examination(&administrator).await;
    let job = found(&seen, Surrounding::Jobs);
    assert_eq!(
        (job.sign, job.about.as_str(), job.told.as_deref()),
        (Sign::JobFails, "mail: 3", Some("no way"))
    );
    let clock = if is_postgres() { Sign::ClockWrong } else { Sign::ClockAlone };
    assert_eq!(found(&seen, Surrounding::Clock).sign, clock);
}

#[tokio::test]
async fn one_look_is_made_at_a_time() {
    let app = TestApp::start_with(|config| config.public_url = NOBODY.to_owned()).await;
    let administrator = app.administrator();
    let look = app.app().looks.try_acquire().unwrap();
    let refused = administrator.get(PATH).await;
    refused.assert_problem(ErrorCode::TooManyRequests);
    assert!(!refused.header("retry-after").is_empty());
    drop(look);
    examination(&administrator).await;
}

/// A mail server that refuses every login.
fn refusing() -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    std::thread::spawn(move || {
        for mut stream in listener.incoming().flatten() {
            let lines = BufReader::new(stream.try_clone().unwrap()).lines();
            stream.write_all(b"220 here\r\n").unwrap();
            for line in lines.map_while(Result::ok) {
                let answer = match line.split(' ').next() {
                    Some("EHLO") => "250-here\r\n250 AUTH PLAIN LOGIN\r\n",
                    Some("AUTH") => "535 5.7.8 no such login\r\n",
                    _ => "250 fine\r\n",
                };
                if stream.write_all(answer.as_bytes()).is_err() {
                    break;
                }
            }
        }
    });
    address.to_string()
}

#[tokio::test]
async fn a_refused_login_is_told_without_the_password() {
    let address = refusing();
    let app = TestApp::start_with(|config| {
        config.public_url = NOBODY.to_owned();
        config.smtp_url = Some(format!("smtp://karin:hemligt99@{address}"));
    })
    .await;
    let reply = app.administrator().get(PATH).await;
    let seen: Examination = reply.assert(200).json();
    let mail = found(&seen, Surrounding::Mail);
    assert_eq!(
        (mail.sign, mail.about.as_str()),
        (Sign::MailLoginRefused, format!("smtp://…@{address}").as_str())
    );
    assert!(mail.told.as_deref().unwrap().contains("no such login"), "{mail:?}");
    assert!(has(&seen, Sign::MailSenderNear), "the usual sender is of no domain");
    assert!(!reply.text().contains("hemligt99"), "{}", reply.text());
}

#[tokio::test]
async fn a_look_ends_in_time_where_nobody_ever_answers() {
    let silent = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = silent.local_addr().unwrap();
    let app = TestApp::start_with(|config| {
        config.public_url = format!("http://{address}");
        config.smtp_url = Some(format!("smtp://{address}"));
    })
    .await;
    let (administrator, begun) = (app.administrator(), Instant::now());
    let seen = examination(&administrator).await;
    assert!(begun.elapsed() < Duration::from_secs(10), "{:?}", begun.elapsed());
    assert!(has(&seen, Sign::MailAway), "{seen:?}");
    assert_eq!(found(&seen, Surrounding::PublicAddress).sign, Sign::AddressSilent);
    assert_eq!(found(&seen, Surrounding::PublicAddress).condition, Condition::NotLooked);
}

/// The command line beside a server.
fn command(app: &TestApp, mail: &MailServer) -> Command {
    let mut command = program::command(app.database());
    command
        .env("SAMVERKA_PUBLIC_URL", &app.address)
        .env("SAMVERKA_SMTP_URL", mail.url())
        .env("SAMVERKA_MAIL_FROM", "noreply@example.org")
        .arg("doctor");
    command
}

#[tokio::test]
async fn the_command_line_looks_sends_only_what_it_is_asked_to_and_ends_with_a_fault() {
    let (app, mail) = (TestApp::start().await, MailServer::start());
    let ended = program::output(&mut command(&app, &mail));
    let said = String::from_utf8_lossy(&ended.stdout).into_owned();
    assert!(ended.status.success(), "{said}{}", String::from_utf8_lossy(&ended.stderr));
    for line in ["The public address leads to this service.", "The mail server lets this server in."] {
        assert!(said.contains(line), "{said}");
    }
    assert!(
        said.contains("Only a request shows how requests come") && said.contains("\n0 faults, "),
        "{said}"
    );
    assert_eq!(mail.arrived(), Vec::new());
    let ended = program::output(command(&app, &mail).args(["--mail-to", "karin@example.org"]));
    assert!(ended.status.success(), "{}", String::from_utf8_lossy(&ended.stdout));
    let arrived = mail.arrived();
    assert_eq!((arrived.len(), arrived[0].recipient.as_str()), (1, "karin@example.org"));
    let ended = program::output(command(&app, &mail).env("SAMVERKA_PUBLIC_URL", NOBODY));
    let said = String::from_utf8_lossy(&ended.stdout).into_owned();
    assert!(!ended.status.success() && said.contains("Nobody answers at the public address."), "{said}");
    let ended = program::output(command(&app, &mail).args(["--mail-to", "nobody"]));
    assert!(!ended.status.success() && String::from_utf8_lossy(&ended.stderr).contains("--mail-to: "));
}

#[tokio::test]
async fn a_database_that_is_away_is_told_and_everything_else_is_looked_at_all_the_same() {
    let (app, mail) = (TestApp::start().await, MailServer::start());
    app.database().take_away();
    let ended = program::output(&mut command(&app, &mail));
    app.database().bring_back();
    let said = String::from_utf8_lossy(&ended.stdout).into_owned();
    assert!(!ended.status.success() && said.contains("The database does not answer."), "{said}");
    assert!(said.contains("This can be seen only when the database answers."), "{said}");
    assert!(said.contains("The mail server lets this server in."), "{said}");
}
