//! Scopes of machine clients: the description names them with each operation, and the server keeps to them. The tests ask with
//! tokens of single scopes, as a school system gets them at the token endpoint.

use reqwest::Method;
use serde_json::{Value, json};
use shared::access::Scope;
use shared::accounts::MachineClientSecret;
use shared::error::ErrorCode;
use shared::ids::OrganisationId;
use tests::catalogue::{draft, open_activity};
use tests::{Actor, Reply, TestApp, fixtures};

use crate::access_matrix::{ask, operations};

/// The scopes that the description names for machines; none where it names no machines.
fn needed(facts: &Value) -> Option<Vec<Scope>> {
    let ways = facts["security"].as_array()?;
    let words = ways.iter().find_map(|way| way["machine"].as_array())?;
    Some(words.iter().map(|word| word.as_str().unwrap().parse().unwrap()).collect())
}

fn is_open(facts: &Value) -> bool {
    facts["security"].as_array().is_some_and(|ways| ways.contains(&json!({})))
}

#[tokio::test]
async fn a_machine_does_what_the_description_says_and_nothing_else() {
    let app = TestApp::start().await;
    let now: shared::time::Timestamp = "2026-10-01T12:00:00Z".parse().unwrap();
    app.set_ahead(now.unix() - app.now().unix());
    app.prepare(fixtures::world);
    let own = OrganisationId(42);
    let all = app.machine_of(own, Scope::ALL);
    let each: Vec<_> = Scope::ALL.iter().map(|scope| (*scope, app.machine_of(own, &[*scope]))).collect();
    let document = server::server::in_place().unwrap();
    let (mut refused, mut admitted) = (0, 0);
    for operation in operations(&document) {
        let needed = needed(operation.facts);
        let stranger = ask(&app.anonymous(), &operation).await.status;
        let others = each.iter().map(|(scope, actor)| (vec![*scope], actor));
        for (held, actor) in
            others.chain([(Scope::ALL.to_vec(), &all), (Vec::new(), &app.machine_of(own, &[]))])
        {
            let is_admitted =
                needed.as_ref().is_some_and(|needed| needed.iter().all(|scope| held.contains(scope)));
            let reply = ask(actor, &operation).await;
            if !is_admitted && is_open(operation.facts) {
                // Some of these operations change something, so a second request gets another answer.
                assert!(
                    reply.status < 300 || reply.status == stranger || reply.status == 409,
                    "{}",
                    operation.id
                );
            } else if is_admitted {
                admitted += 1;
                let text = reply.text();
                assert!(
                    !text.contains("The token needs") && !text.contains("Machine clients"),
                    "{}: {text}",
                    operation.id
                );
            } else if reply.status != 400 {
                refused += 1;
                let problem = reply.assert_problem(ErrorCode::Forbidden);
                let is_told = match &needed {
                    Some(needed) => problem.detail.contains(needed[0].word()),
                    None => problem.detail.contains("Machine clients do not"),
                };
                assert!(is_told, "{} with {held:?}: {}", operation.id, problem.detail);
            }
        }
    }
    assert!(refused > 700 && admitted > 80, "{refused} refused, {admitted} admitted");
}

#[test]
fn each_scope_opens_something_and_is_described() {
    let document = server::server::in_place().unwrap();
    let scheme = &document["components"]["securitySchemes"]["machine"];
    assert_eq!(scheme["type"], "oauth2");
    let flow = &scheme["flows"]["clientCredentials"];
    assert_eq!(flow["tokenUrl"], "/oauth/token");
    let all = operations(&document);
    for scope in Scope::ALL {
        assert!(flow["scopes"][scope.word()].as_str().is_some_and(|text| text.len() > 10), "{scope}");
        let opens = all.iter().filter(|one| needed(one.facts) == Some(vec![*scope])).count();
        assert!(opens > 0, "{scope} opens nothing by itself");
    }
}

/// A client as an administrator makes it, and how it asks for a token.
struct Client {
    app: TestApp,
    made: MachineClientSecret,
}

impl Client {
    async fn new(scopes: &[Scope]) -> Self {
        let app = TestApp::start().await;
        let sundsvall = app.municipality("Sundsvall");
        let new = json!({ "name": "Personalsystem", "organisationId": sundsvall, "scopes": scopes });
        let made = app.administrator().post("/api/v1/machine-clients", &new).await.assert(201).json();
        Self { app, made }
    }

    async fn ask(&self, more: &str) -> Reply {
        let (key, secret) = (&self.made.client.client_key, &self.made.secret);
        let form = format!("grant_type=client_credentials&client_id={key}&client_secret={secret}{more}");
        let request = self.app.anonymous().request(Method::POST, "/oauth/token");
        request.body("application/x-www-form-urlencoded", form).send().await
    }

    async fn token(&self, scopes: &str) -> Actor {
        let granted = self.ask(&format!("&scope={scopes}")).await.assert(200).value();
        self.app.anonymous().with_token(granted["access_token"].as_str().unwrap())
    }
}

#[tokio::test]
async fn a_token_has_the_scopes_that_were_asked_for_and_no_other() {
    let client = Client::new(&[Scope::MembersRead, Scope::EnrollmentsRead]).await;
    for (asked, scope) in [
        ("", "enrollments:read members:read"),
        ("&scope=", "enrollments:read members:read"),
        ("&scope=members:read", "members:read"),
        ("&scope=members:read+enrollments:read", "enrollments:read members:read"),
        ("&scope=members:read%20members:read", "members:read"),
    ] {
        assert_eq!(client.ask(asked).await.assert(200).value()["scope"], scope, "{asked}");
    }
    for asked in ["&scope=figures:read", "&scope=members:read+figures:read", "&scope=everything"] {
        assert_eq!(client.ask(asked).await.assert(400).value()["error"], "invalid_scope", "{asked}");
    }
    let members = client.token("members:read").await;
    members.get("/api/v1/persons").await.assert(200);
    members.get("/api/v1/enrollments").await.assert_problem(ErrorCode::Forbidden);
    let both = client.token("").await;
    both.get("/api/v1/persons").await.assert(200);
    both.get("/api/v1/enrollments").await.assert(200);
    both.get("/api/v1/figures?year=2026").await.assert_problem(ErrorCode::Forbidden);
    // A token of all scopes allows only those that its client has.
    let path = format!("/api/v1/machine-clients/{}/revoke", client.made.client.id);
    client.app.administrator().step(&path).await.assert(200);
    both.get("/api/v1/persons").await.assert_problem(ErrorCode::Unauthenticated);
}

#[tokio::test]
async fn within_an_operation_too_a_token_has_its_own_scopes_and_not_all_of_its_client() {
    let client = Client::new(&[Scope::ActivitiesRead, Scope::EnrollmentsWrite]).await;
    let activity = open_activity(&client.app, &client.app.office(), json!({})).await;
    let allowed = async |scopes: &str| {
        let read = client.token(scopes).await.get(&format!("/api/v1/activities/{activity}")).await;
        read.assert(200).value()["allowedActions"].clone()
    };
    assert_eq!(allowed("").await, json!(["enrollOthers"]));
    assert_eq!(allowed("activities:read").await, json!([]));
}

#[tokio::test]
async fn what_is_not_public_is_read_with_the_scope_for_activities_alone() {
    let app = TestApp::start().await;
    let (office, sundsvall) = (app.office(), app.municipality("Sundsvall"));
    let with = app.machine_of(sundsvall, &[Scope::ActivitiesRead]);
    let without: Vec<_> =
        Scope::ALL.iter().copied().filter(|scope| *scope != Scope::ActivitiesRead).collect();
    let without = app.machine_of(sundsvall, &without);
    let internal = open_activity(&app, &office, json!({ "public": false })).await;
    let public = open_activity(&app, &office, json!({ "public": true })).await;
    let hidden = draft(&app, &office, json!({ "public": true })).await.activity.id;
    for (activity, scoped, unscoped) in [(internal, 200, 404), (public, 200, 200), (hidden, 404, 404)] {
        let path = format!("/api/v1/activities/{activity}");
        let read = office.get(&path).await.assert(200).value();
        let form = json!({ "questions": [{ "key": "food", "kind": "text", "label": "Allergier" }] });
        office.patch(&format!("{path}/questions"), "\"0.x\"", &form).await.assert(200);
        for path in [
            path.clone(),
            format!("{path}/calendar"),
            format!("{path}/questions"),
            format!("{path}/questions/1"),
            format!("/api/v1/occasions/{}", read["occasions"][0]["id"]),
        ] {
            assert_eq!(with.get(&path).await.status, scoped, "{path}");
            let seen = without.get(&path).await;
            assert_eq!(seen.status, unscoped, "{path}");
            let stranger = app.anonymous().get(&path).await;
            assert_eq!(stranger.status, unscoped, "{path}");
            if unscoped == 200 {
                assert_eq!(stranger.text(), seen.text(), "as to a stranger: {path}");
            }
        }
    }
}

#[tokio::test]
async fn a_machine_that_only_enrolls_reads_nothing_back() {
    let app = TestApp::start().await;
    let (office, sundsvall) = (app.office(), app.municipality("Sundsvall"));
    let (school, far) = (app.school_unit(sundsvall, "Skönsberg"), app.municipality("Östersund"));
    let (writer, other) = (
        app.machine_of(sundsvall, &[Scope::EnrollmentsWrite]),
        app.machine_of(far, &[Scope::EnrollmentsWrite]),
    );
    let (teacher, now) = (app.teacher_of(school).person.unwrap(), app.now());
    let named = app.prepare(|conn| {
        let person = fixtures::person(conn, "Lena", "Lindqvist");
        fixtures::assignment(conn, person, school, "teacher", now);
        person
    });
    let activity = open_activity(&app, &office, json!({})).await;
    let path = format!("/api/v1/activities/{activity}/enrollments");
    let made = writer.post(&path, &json!({ "persons": [named] })).await.assert(201).value();
    assert!(!made.to_string().contains("Lindqvist"), "{made}");
    let enrollment = format!("/api/v1/enrollments/{}", made["id"]);
    writer.get(&enrollment).await.assert_problem(ErrorCode::Forbidden);
    writer.get(&path).await.assert_problem(ErrorCode::Forbidden);
    other.step(&format!("{enrollment}/withdraw")).await.assert_problem(ErrorCode::NotFound);
    let gone = writer.step(&format!("{enrollment}/withdraw")).await.assert(200).value();
    assert!(gone["state"] == "withdrawn" && !gone.to_string().contains("Lindqvist"), "{gone}");
    let undated = open_activity(&app, &office, json!({})).await;
    app.prepare(|conn| {
        use diesel::connection::SimpleConnection;
        conn.batch_execute(&format!("UPDATE activities SET undated = TRUE WHERE id = {undated}")).unwrap();
    });
    let path = format!("/api/v1/activities/{undated}/interests");
    let shown = writer.post(&path, &json!({ "personId": named })).await.assert(201).value();
    assert!(!shown.to_string().contains("Lindqvist"), "{shown}");
    let interest = format!("/api/v1/interests/{}", shown["id"]);
    other.step(&format!("{interest}/withdraw")).await.assert_problem(ErrorCode::NotFound);
    let gone = writer.step(&format!("{interest}/withdraw")).await.assert(200).value();
    assert!(!gone.to_string().contains("Lindqvist"), "{gone}");
    // The reverse holds, too: a client that only reads changes nothing.
    let reader = app.machine_of(sundsvall, &[Scope::EnrollmentsRead]);
    reader.post(&path, &json!({ "personId": teacher })).await.assert_problem(ErrorCode::Forbidden);
    assert_eq!(reader.get(&path).await.assert(200).value()["items"][0]["familyName"], "Lindqvist");
}
