//! Somebody tries many passwords: they are kept out, and nobody else with them. It does not tell whether anybody has the address.

use diesel::prelude::*;
use reqwest::Method;
use serde_json::json;
use shared::accounts::{
    FAILURE_SECONDS, FAILURES_A_DAY, FAILURES_A_MINUTE, FAILURES_BEFORE_LOCK, LOCK_MINUTES,
};
use shared::error::ErrorCode;
use shared::ids::PersonId;
use shared::schema::{audit_rows, link_wishes, login_failures, mails};
use tests::{Actor, Reply, TestApp, fixtures};

const NOBODY: &str = "unknown@example.org";
const FORWARDED: &str = "X-Forwarded-For";

/// A server behind a proxy, which says who calls.
async fn app() -> TestApp {
    TestApp::start_with(|config| config.trusted_proxies = vec!["127.0.0.1".parse().unwrap()]).await
}

/// Somebody with an account and a password, and their address.
fn member(app: &TestApp) -> (PersonId, String) {
    named(app, "Elsa")
}

fn named(app: &TestApp, name: &str) -> (PersonId, String) {
    let now = app.now();
    app.prepare(|conn| {
        let person = fixtures::person(conn, name, "Ström");
        fixtures::account(conn, person, now);
        fixtures::give_password(conn, person);
        (person, fixtures::email_of(conn, person))
    })
}

/// A browser without cookies, or with those it got before.
async fn log_in_with(browser: &Actor, place: &str, email: &str, password: &str) -> Reply {
    let body = json!({ "email": email, "password": password });
    browser.request(Method::POST, "/api/v1/sessions").header(FORWARDED, place).json(&body).send().await
}

async fn log_in(app: &TestApp, place: &str, email: &str, password: &str) -> Reply {
    log_in_with(&app.anonymous(), place, email, password).await
}

async fn try_often(app: &TestApp, place: &str, email: &str, times: i32) {
    for _ in 0..times {
        log_in(app, place, email, "wrong").await.assert_problem(ErrorCode::WrongCredentials);
    }
}

fn seconds(reply: &Reply) -> i64 {
    reply.header("retry-after").parse().unwrap()
}

#[tokio::test]
async fn ten_wrong_passwords_close_an_account_to_the_place_they_came_from_and_to_no_other() {
    let app = app().await;
    let (_, email) = member(&app);
    for address in [&email, NOBODY] {
        try_often(&app, "192.0.2.1", address, FAILURES_BEFORE_LOCK).await;
        let closed = log_in(&app, "192.0.2.1", address, fixtures::PASSWORD).await;
        closed.assert_problem(ErrorCode::AccountLocked);
        assert!((1..=LOCK_MINUTES * 60).contains(&seconds(&closed)), "{address}");
    }
    log_in(&app, "192.0.2.2", &email, fixtures::PASSWORD).await.assert(200);
    log_in(&app, "192.0.2.2", NOBODY, "wrong").await.assert_problem(ErrorCode::WrongCredentials);
    app.set_ahead(LOCK_MINUTES * 60 + 1);
    for address in [&email, NOBODY] {
        // The account is open again, and wrong passwords are counted from the beginning.
        try_often(&app, "192.0.2.1", address, FAILURES_BEFORE_LOCK).await;
        log_in(&app, "192.0.2.1", address, "wrong").await.assert_problem(ErrorCode::AccountLocked);
    }
}

#[tokio::test]
async fn a_device_that_somebody_has_logged_in_with_is_not_closed_out_by_a_neighbour() {
    let app = app().await;
    let (_, email) = member(&app);
    let browser = app.anonymous();
    log_in_with(&browser, "192.0.2.1", &email, fixtures::PASSWORD).await.assert(200);
    try_often(&app, "192.0.2.1", &email, FAILURES_BEFORE_LOCK).await;
    log_in(&app, "192.0.2.1", &email, fixtures::PASSWORD).await.assert_problem(ErrorCode::AccountLocked);
    log_in_with(&browser, "192.0.2.1", &email, fixtures::PASSWORD).await.assert(200);
    // The device opens no other account: there it counts as a stranger.
    for _ in 0..FAILURES_BEFORE_LOCK {
        log_in_with(&browser, "192.0.2.1", NOBODY, "wrong").await.assert(401);
    }
    log_in_with(&browser, "192.0.2.1", NOBODY, "wrong").await.assert_problem(ErrorCode::AccountLocked);
}

#[tokio::test]
async fn devices_of_ones_own_account_give_no_further_tries_at_another() {
    let app = app().await;
    let ((_, victim), (_, own)) = (member(&app), named(&app, "Bo"));
    log_in(&app, "192.0.2.1", &victim, fixtures::PASSWORD).await.assert(200);
    let mut looked_at = 0;
    // Without a cookie each login makes another device.
    for _ in 0..3 {
        let browser = app.anonymous();
        log_in_with(&browser, "192.0.2.1", &own, fixtures::PASSWORD).await.assert(200);
        for _ in 0..FAILURES_BEFORE_LOCK {
            let tried = log_in_with(&browser, "192.0.2.1", &victim, "wrong").await;
            looked_at += i32::from(tried.status == 401);
        }
    }
    assert_eq!(looked_at, FAILURES_BEFORE_LOCK);
}

#[tokio::test]
async fn all_devices_of_one_account_have_one_limit() {
    let app = app().await;
    let (_, own) = member(&app);
    let renew = async |browser: &Actor| {
        let path = "/api/v1/sessions/current/refresh";
        browser.request(Method::POST, path).header(FORWARDED, "192.0.2.1").send().await
    };
    let browsers = [app.anonymous(), app.anonymous()];
    for browser in &browsers {
        log_in_with(browser, "192.0.2.1", &own, fixtures::PASSWORD).await.assert(200);
    }
    while renew(&browsers[0]).await.status != 429 {}
    renew(&browsers[1]).await.assert_problem(ErrorCode::TooManyRequests);
}

#[tokio::test]
async fn a_hundred_wrong_passwords_a_day_close_an_account_to_strange_devices_alone() {
    let app = app().await;
    let (_, email) = member(&app);
    let browser = app.anonymous();
    log_in_with(&browser, "192.0.2.1", &email, fixtures::PASSWORD).await.assert(200);
    for address in [&email, NOBODY] {
        for place in 0..FAILURES_A_DAY / 5 {
            try_often(&app, &format!("198.51.100.{place}"), address, 5).await;
        }
        let strange = log_in(&app, "203.0.113.7", address, fixtures::PASSWORD).await;
        strange.assert_problem(ErrorCode::AccountLocked);
        assert!((LOCK_MINUTES * 60..=FAILURE_SECONDS).contains(&seconds(&strange)), "{address}");
        // A place from which somebody has logged in does not tell a neighbour there that they have an account.
        log_in(&app, "192.0.2.1", address, "wrong").await.assert_problem(ErrorCode::AccountLocked);
    }
    log_in_with(&browser, "192.0.2.1", &email, fixtures::PASSWORD).await.assert(200);
    let administrator = app.administrator();
    let accounts = administrator.get("/api/v1/accounts?q=elsa").await.assert(200).value();
    assert!(accounts["items"][0]["lockedUntil"].is_string(), "{accounts}");
    app.set_ahead(FAILURE_SECONDS + 1);
    log_in(&app, "203.0.113.7", &email, fixtures::PASSWORD).await.assert(200);
}

#[tokio::test]
async fn very_many_wrong_passwords_from_a_place_keep_out_strange_devices() {
    let app = app().await;
    let (_, email) = member(&app);
    let browser = app.anonymous();
    log_in_with(&browser, "192.0.2.1", &email, fixtures::PASSWORD).await.assert(200);
    for account in 0..FAILURES_A_MINUTE {
        log_in(&app, "192.0.2.1", &format!("somebody{account}@example.org"), "wrong").await.assert(401);
    }
    for address in [NOBODY, &email] {
        let strange = log_in(&app, "192.0.2.1", address, "wrong").await;
        strange.assert_problem(ErrorCode::TooManyRequests);
        assert!((1..=60).contains(&seconds(&strange)));
    }
    log_in_with(&browser, "192.0.2.1", &email, fixtures::PASSWORD).await.assert(200);
    log_in(&app, "192.0.2.2", NOBODY, "wrong").await.assert(401);
    app.set_ahead(61);
    log_in(&app, "192.0.2.1", NOBODY, "wrong").await.assert(401);
}

#[tokio::test]
async fn a_network_of_ipv6_addresses_is_one_place() {
    let app = app().await;
    let (_, email) = member(&app);
    for host in 0..FAILURES_BEFORE_LOCK {
        try_often(&app, &format!("2001:db8:1:2::{host:x}"), &email, 1).await;
    }
    log_in(&app, "2001:db8:1:2:ffff::1", &email, fixtures::PASSWORD)
        .await
        .assert_problem(ErrorCode::AccountLocked);
    log_in(&app, "2001:db8:1:3::1", &email, fixtures::PASSWORD).await.assert(200);
}

#[tokio::test]
async fn other_calls_from_a_place_do_not_use_up_its_logins() {
    let app = app().await;
    let (_, email) = member(&app);
    // Meanwhile the place makes all other calls that it may, without a pause.
    let others = async {
        loop {
            let _ = app.app().limits.check(None, "192.0.2.1");
            tokio::task::yield_now().await;
        }
    };
    let login = async {
        let other =
            || app.anonymous().request(Method::GET, "/api/v1/api-info").header(FORWARDED, "192.0.2.1");
        while other().send().await.status != 429 {}
        log_in(&app, "192.0.2.1", &email, fixtures::PASSWORD).await.assert(200);
    };
    tokio::select! {
        () = others => {}
        () = login => {}
    }
}

#[tokio::test]
async fn what_is_counted_is_counted_alike_and_tells_no_address() {
    let app = app().await;
    let (person, email) = member(&app);
    let rows = || -> Vec<String> {
        app.prepare(|conn| login_failures::table.select(login_failures::mark).load(conn).unwrap())
    };
    let mut counts = Vec::new();
    for (place, address) in [("192.0.2.1", email.as_str()), ("192.0.2.2", NOBODY)] {
        let before = rows().len();
        try_often(&app, place, address, FAILURES_BEFORE_LOCK).await;
        counts.push(rows().len() - before);
    }
    assert_eq!(counts, [3, 3], "the pair, the account, the place");
    assert!(rows().iter().all(|mark| !mark.contains("192.0.2") && !mark.contains("example")));
    let locks: Vec<(i64, String)> = app.prepare(|conn| {
        let own = audit_rows::table.filter(audit_rows::action.eq("log_in")).order(audit_rows::id);
        own.select((audit_rows::subject_id, audit_rows::changes)).load(conn).unwrap()
    });
    let subjects: Vec<_> = locks.iter().map(|(subject, _)| *subject).collect();
    assert_eq!(subjects, [person.0, 0], "each lock is in the log");
    assert!(locks.iter().all(|(_, changes)| changes.contains("lockedUntil")));
}

#[tokio::test]
async fn what_is_asked_for_without_a_login_is_told_by_the_clock_and_to_the_owner_alone() {
    let app = app().await;
    let (_, email) = member(&app);
    let municipality = app.municipality("Sundsvall");
    let roles = app.anonymous().get("/api/v1/roles").await.assert(200).value();
    let role =
        &roles["items"].as_array().unwrap().iter().find(|one| one["nameEn"] == "Teacher").unwrap()["id"];
    let mut kept = Vec::new();
    for address in [email.as_str(), NOBODY] {
        let registration = json!({ "email": address, "givenName": "Elsa", "familyName": "Ström",
            "organisationId": municipality, "roleId": role, "language": "sv" });
        let reset = app.anonymous().post("/api/v1/password-resets", &json!({ "email": address })).await;
        let asked = app.anonymous().post("/api/v1/registrations", &registration).await;
        assert_eq!((reset.assert(202).body.len(), asked.assert(202).body.len()), (0, 0), "{address}");
        for place in 0..FAILURES_A_DAY / 5 {
            try_often(&app, &format!("198.51.100.{place}"), address, 5).await;
        }
        let wishes: Vec<String> = app.prepare(|conn| {
            link_wishes::table.order(link_wishes::id).select(link_wishes::content).load(conn).unwrap()
        });
        let wishes = wishes.iter().map(|wish| wish.replace(address, "ADDRESS"));
        kept.push(wishes.collect::<Vec<_>>().split_off(kept.len() * 3));
    }
    assert_eq!(kept[0].len(), 3);
    assert_eq!(kept[0], kept[1]);
    let sent = || -> Vec<(String, String)> {
        let all = mails::table.order(mails::id).select((mails::recipient, mails::template));
        app.prepare(|conn| all.load(conn).unwrap())
    };
    assert_eq!(sent(), []);
    app.send_links().await;
    let to = |address: &str, template: &str| (address.to_owned(), template.to_owned());
    let owner =
        ["passwordReset", "accountExists", "accountGuarded"].map(|template| to(&email, template)).to_vec();
    assert_eq!(sent(), [owner, vec![to(NOBODY, "registration")]].concat());
    app.send_links().await;
    assert_eq!(sent().len(), 4, "once");
}

#[tokio::test]
async fn a_cookie_of_another_site_beside_ours_does_no_harm() {
    let app = TestApp::start().await;
    let (_, email) = member(&app);
    let reply = log_in(&app, "192.0.2.1", &email, fixtures::PASSWORD).await;
    let cookies = reply.headers.get_all("set-cookie").iter().map(|value| value.to_str().unwrap().to_owned());
    let ours = cookies.filter(|cookie| cookie.starts_with("samverka-refresh=")).collect::<Vec<_>>();
    let ours = ours[0].split(';').next().unwrap();
    let renew = async |cookies: String| {
        let path = "/api/v1/sessions/current/refresh";
        app.anonymous().request(Method::POST, path).header("cookie", cookies).send().await
    };
    renew(format!("samverka-refresh=theirs; {ours}")).await.assert(200);
    renew("samverka-refresh=theirs".to_owned()).await.assert(401);
}
