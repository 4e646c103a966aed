//! Drafts do not exist for callers who may not see them, whatever they ask of the drafts and their occasions.

use reqwest::Method;
use serde_json::{Value, json};
use shared::access::Scope;
use shared::ids::{ActivityId, OrganisationId, PersonId, ReminderRuleId};
use tests::{Actor, TestApp, fixtures};

use crate::access_matrix::{Operation, ask, operations};

/// An id that nothing has.
const NOWHERE: &str = "987654";

async fn with_a_draft() -> TestApp {
    let app = TestApp::start().await;
    let now: shared::time::Timestamp = "2026-10-01T12:00:00Z".parse().unwrap();
    app.set_ahead(now.unix() - app.now().unix());
    app.prepare(fixtures::world);
    app.prepare(|conn| {
        use diesel::connection::SimpleConnection;
        let sql = "UPDATE activities SET state = 'draft', published_at = NULL;
            DELETE FROM activity_facilitators; DELETE FROM interests; DELETE FROM reservations";
        conn.batch_execute(sql).expect("a draft");
        fixtures::reminder_rule(conn, ReminderRuleId(42), ActivityId(42));
    });
    app
}

#[tokio::test]
async fn nobody_finds_out_by_its_number_that_there_is_a_draft() {
    let app = with_a_draft().await;
    let own = OrganisationId(42);
    let actors = [
        ("participant", app.actor(PersonId(42))),
        ("school leader", app.school_leader_of(OrganisationId(43))),
        ("representative", app.representative_of(own)),
        ("administrator", app.administrator()),
        ("leadership", app.leadership()),
        ("machine", app.machine_of(own, Scope::ALL)),
        ("nobody", app.anonymous()),
    ];
    let document = server::server::in_place().unwrap();
    let all = operations(&document);
    let about = all.iter().filter(|one| {
        ["/api/v1/activities/42", "/api/v1/occasions/42"].iter().any(|start| one.path.starts_with(start))
    });
    let (mut told, mut count) = (Vec::new(), 0);
    for there in about {
        let nowhere = Operation { path: there.path.replacen("42", NOWHERE, 1), ..there.clone() };
        for (name, actor) in &actors {
            let (seen, none) = (ask(actor, there).await, ask(actor, &nowhere).await);
            count += 1;
            if seen.status == 200 || (seen.status, code(&seen)) != (none.status, code(&none)) {
                told.push(format!(
                    "{} by {name}: {} for a draft, {} for none",
                    there.id, seen.status, none.status
                ));
            }
        }
    }
    assert!(count > 300, "{count}");
    assert_eq!(told, Vec::<String>::new());
}

#[tokio::test]
async fn nor_by_the_number_of_its_rule_nor_in_a_query() {
    let app = with_a_draft().await;
    let near = &app.representative_of(OrganisationId(42));
    for (method, body) in
        [(Method::GET, None), (Method::PATCH, Some(json!({ "amount": 1 }))), (Method::DELETE, None)]
    {
        let asked = async |id: &str| rule(near, method.clone(), id, body.as_ref()).await;
        assert_eq!(asked("42").await, asked(NOWHERE).await, "{method}");
    }
    for path in ["/api/v1/mail-templates?activityId=", "/api/v1/imports?kind=enrollments&activityId="] {
        let method = if path.contains("imports") { Method::POST } else { Method::GET };
        let asked = async |id: &str| {
            let request = near.request(method.clone(), &format!("{path}{id}"));
            let request = if method == Method::POST {
                request.body("text/csv", "E-post\nx@example.org")
            } else {
                request
            };
            request.send().await.status
        };
        assert_eq!(asked("42").await, asked(NOWHERE).await, "{path}");
    }
}

async fn rule(actor: &Actor, method: Method, id: &str, body: Option<&Value>) -> u16 {
    let request =
        actor.request(method, &format!("/api/v1/reminder-rules/{id}")).header("If-Match", "\"1.x\"");
    let request = match body {
        Some(body) => request.json(body),
        None => request,
    };
    request.send().await.status
}

fn code(reply: &tests::Reply) -> String {
    if reply.status < 400 { String::new() } else { reply.problem().code.to_string() }
}
