//! Bounds: every text, list and map that a caller sends, at its bound and beyond it. Also values that are no objects where an
//! object belongs, very many faults, and searches for very many words.

mod slots;

use std::collections::BTreeSet;
use std::sync::Mutex;

use diesel::connection::{Instrumentation, InstrumentationEvent, set_default_instrumentation};
use reqwest::Method;
use serde_json::{Value, json};
use shared::error::{ErrorCode, FieldCode};
use tests::{Actor, Reply, TestApp, fixtures};

use self::slots::{Operation, is, objects, operations, plain, pointer, sample, slots, with};

async fn send(actor: &Actor, operation: &Operation<'_>, body: &Value) -> Reply {
    let request = actor.request(operation.method.clone(), &operation.path).header("If-Match", "\"1.x\"");
    request.json(body).send().await
}

fn is_named(reply: &Reply, pointer: &str, code: FieldCode) -> bool {
    (400..500).contains(&reply.status)
        && reply.problem().errors.iter().any(|error| error.pointer == pointer && error.code == code)
}

#[tokio::test]
async fn every_text_list_and_map_of_a_body_is_taken_at_its_bound_and_refused_beyond_it() {
    let app = TestApp::start().await;
    let (office, document) = (app.office(), server::server::in_place().unwrap());
    let (mut wrong, mut count) = (Vec::new(), 0);
    for operation in operations(&document) {
        let Some((schema, example)) = operation.body else { continue };
        let mut found = Vec::new();
        slots(&document, schema, &[], &mut found);
        for slot in found {
            let body = |value: &Value| with(&document, schema, example.clone(), &slot.place, value);
            let (full, over) = (body(&slot.full), body(&slot.over));
            let pointer = slot.pointer();
            if is_named(&send(&office, &operation, &full).await, &pointer, FieldCode::TooLong) {
                wrong.push(format!("{} {pointer} is refused at its bound", operation.id));
            }
            let reply = send(&office, &operation, &over).await;
            if reply.status != 422 || !is_named(&reply, &pointer, FieldCode::TooLong) {
                wrong.push(format!(
                    "{} {pointer} beyond its bound: {} {}",
                    operation.id,
                    reply.status,
                    reply.text()
                ));
            }
            count += 1;
        }
    }
    assert_eq!(wrong, Vec::<String>::new());
    assert!(count > 100, "{count} bounds were tried");
}

#[tokio::test]
async fn every_text_and_list_of_a_query_is_taken_at_its_bound_and_refused_beyond_it() {
    let app = TestApp::start().await;
    let (office, document) = (app.office(), server::server::in_place().unwrap());
    let (mut wrong, mut count) = (Vec::new(), 0);
    for operation in operations(&document).into_iter().filter(|operation| operation.method == Method::GET) {
        for parameter in operation.facts["parameters"].as_array().unwrap() {
            let name = parameter["name"].as_str().unwrap();
            let schema = plain(&document, &parameter["schema"]);
            let schema = schema.into_iter().find(|one| one["type"] != "null").unwrap();
            let has_format = matches!(schema["format"].as_str(), Some("date" | "date-time"));
            let pairs: Box<dyn Fn(usize) -> String> = if parameter["in"] != "query" {
                continue;
            } else if is(schema, "string") && schema.get("enum").is_none() && !has_format {
                Box::new(move |more| {
                    let most = usize::try_from(schema["maxLength"].as_u64().unwrap()).unwrap();
                    format!("{name}={}", "x".repeat(most + more))
                })
            } else if is(schema, "array") {
                let item = sample(&document, &schema["items"]);
                let item = item.as_str().map_or_else(|| item.to_string(), str::to_owned);
                Box::new(move |more| {
                    let most = usize::try_from(schema["maxItems"].as_u64().unwrap()).unwrap();
                    vec![format!("{name}={item}"); most + more].join("&")
                })
            } else {
                continue;
            };
            let ask = async |more: usize| office.get(&format!("{}?{}", operation.path, pairs(more))).await;
            if is_named(&ask(0).await, name, FieldCode::TooLong) {
                wrong.push(format!("{} {name} is refused at its bound", operation.id));
            }
            let reply = ask(1).await;
            if reply.status != 400 || !is_named(&reply, name, FieldCode::TooLong) {
                wrong.push(format!(
                    "{} {name} beyond its bound: {} {}",
                    operation.id,
                    reply.status,
                    reply.text()
                ));
            }
            count += 1;
        }
    }
    assert_eq!(wrong, Vec::<String>::new());
    assert!(count > 50, "{count} bounds were tried");
}

#[tokio::test]
async fn a_query_says_nothing_that_its_description_forbids() {
    let app = TestApp::start().await;
    let office = app.office();
    for (query, fault) in [
        ("/enrollments?limit=", "limit wrongFormat\n"),
        ("/enrollments?reportYear=1989", "reportYear tooSmall\n"),
        ("/enrollments?limit=101", "limit tooLarge\n"),
        ("/activities?from=", "from wrongFormat\n"),
    ] {
        let reply = office.get(&format!("/api/v1{query}")).await;
        reply.assert_problem(ErrorCode::InvalidQueryParameter);
        assert_eq!(reply.faults(), fault, "{query}");
    }
    office.get("/api/v1/activities?q=&place=").await.assert(200);
}

#[tokio::test]
async fn a_list_is_no_object_wherever_one_is_described() {
    let app = TestApp::start().await;
    let (office, document) = (app.office(), server::server::in_place().unwrap());
    let (mut wrong, mut count) = (Vec::new(), 0);
    for operation in operations(&document) {
        let Some((schema, example)) = operation.body else { continue };
        let mut places = Vec::new();
        objects(&document, schema, &[], &mut places);
        for place in places {
            let pointer = pointer(&place);
            for list in [json!([]), json!(["x", 1, "9999-01-01"])] {
                let body = with(&document, schema, example.clone(), &place, &list);
                let reply = send(&office, &operation, &body).await;
                if reply.status != 422 || !is_named(&reply, &pointer, FieldCode::WrongType) {
                    wrong.push(format!("{} {pointer}: {} {}", operation.id, reply.status, reply.text()));
                }
                count += 1;
            }
        }
    }
    assert_eq!(wrong, Vec::<String>::new());
    assert!(count > 150, "{count} lists were sent");
}

#[tokio::test]
async fn of_very_many_faults_the_first_hundred_are_told() {
    let app = TestApp::start().await;
    let (nobody, office) = (app.anonymous(), app.office());
    let items = |item: Value, count: usize| Value::Array(vec![item; count]);
    let strange: serde_json::Map<_, _> = (0..20_000).map(|key| (format!("key{key}"), json!(1))).collect();
    let long = json!({ "title": { "x": "y".repeat(200_000) }, "reportYear": "y".repeat(60_000) });
    for (actor, path, body) in [
        (&nobody, "/evaluation-responses", json!({ "token": "x", "answers": items(json!("x"), 150_000) })),
        (&nobody, "/evaluation-responses", json!({ "token": "x", "answers": items(json!([0]), 90) })),
        (&nobody, "/evaluation-responses", Value::Object(strange.clone())),
        (&office, "/activities/42/enrollments", json!({ "persons": items(json!("x"), 5_000) })),
        (&office, "/activities", long),
    ] {
        let reply = actor.post(&format!("/api/v1{path}"), &body).await;
        assert!(matches!(reply.status, 413 | 422), "{path}: {}", reply.status);
        let told = reply.problem().errors.len();
        assert!(told <= 100, "{path}: {told} faults are told");
        assert!(reply.body.len() < 64 * 1024, "{path}: {} bytes", reply.body.len());
    }
    let pairs: Vec<_> = (0..1_000).map(|number| format!("strange{number}=1")).collect();
    let reply = office.get(&format!("/api/v1/persons?{}", pairs.join("&"))).await;
    reply.assert_problem(ErrorCode::UnknownQueryParameter);
    assert_eq!(reply.problem().errors.len(), 100);
}

/// Every operation that searches, with the parameter it takes the words in.
fn searches(document: &Value) -> Vec<(String, &'static str)> {
    let takes = |operation: &Operation<'_>, name: &str| {
        operation.facts["parameters"].as_array().unwrap().iter().any(|one| one["name"] == name)
    };
    let operations = operations(document);
    let mut found = Vec::new();
    for name in ["q", "place"] {
        let those = operations.iter().filter(|operation| takes(operation, name));
        found.extend(those.map(|operation| (operation.path.clone(), name)));
    }
    found
}

#[tokio::test]
async fn a_search_takes_eight_words_and_refuses_more() {
    let app = TestApp::start().await;
    app.prepare(fixtures::world);
    let (office, administrator) = (app.office(), app.administrator());
    let document = server::server::in_place().unwrap();
    let searches = searches(&document);
    assert!(searches.len() >= 12, "{searches:?}");
    for (path, name) in searches {
        let actor = if path == "/api/v1/accounts" { &administrator } else { &office };
        let ask = async |words: usize| actor.get(&format!("{path}?{name}={}", "a+".repeat(words))).await;
        ask(8).await.assert(200);
        for words in [9, 99] {
            let reply = ask(words).await;
            reply.assert_problem(ErrorCode::InvalidQueryParameter);
            assert_eq!(reply.faults(), format!("{name} wrongFormat\n"), "{path}");
        }
    }
}

static KEPT: Mutex<BTreeSet<String>> = Mutex::new(BTreeSet::new());

/// Notes the text of each statement that a connection keeps prepared.
struct Noting;

impl Instrumentation for Noting {
    fn on_connection_event(&mut self, event: InstrumentationEvent<'_>) {
        if let InstrumentationEvent::CacheQuery { sql, .. } = event {
            KEPT.lock().unwrap().insert(sql.to_owned());
        }
    }
}

#[tokio::test]
async fn no_statement_that_the_callers_filters_shape_is_kept_prepared() {
    set_default_instrumentation(|| Some(Box::new(Noting))).unwrap();
    let app = TestApp::start().await;
    app.prepare(fixtures::world);
    let (office, administrator) = (app.office(), app.administrator());
    let document = server::server::in_place().unwrap();
    let kept = || KEPT.lock().unwrap().clone();
    let mut grown = Vec::new();
    for operation in operations(&document).into_iter().filter(|operation| operation.method == Method::GET) {
        let parameters = operation.facts["parameters"].as_array().unwrap();
        let pairs: Vec<String> = parameters
            .iter()
            .filter(|one| one["in"] == "query" && one["name"] != "after")
            .filter_map(|one| {
                let value = one.get("example").cloned().or_else(|| {
                    let schema = &one["schema"];
                    Some(sample(&document, schema))
                })?;
                let value = value.get(0).cloned().unwrap_or(value);
                let value = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
                Some(format!("{}={value}", one["name"].as_str().unwrap()))
            })
            .collect();
        let ask = async |query: &str| {
            office.get(&format!("{}?{query}", operation.path)).await;
            administrator.get(&format!("{}?{query}", operation.path)).await;
        };
        // Statements for one filter, and for all filters together, may be kept: there is only a limited number of them.
        ask("").await;
        ask(&pairs.join("&")).await;
        for pair in &pairs {
            ask(pair).await;
        }
        let before = kept();
        for (place, one) in pairs.iter().enumerate() {
            for other in &pairs[..place] {
                ask(&format!("{one}&{other}")).await;
            }
        }
        grown.extend(kept().difference(&before).map(|sql| format!("{}: {sql}", operation.id)));
    }
    assert!(kept().len() > 20, "statements are kept at all");
    assert_eq!(grown, Vec::<String>::new());
}
