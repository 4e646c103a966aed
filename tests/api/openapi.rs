//! The API's description: true to the code, complete, and by the rules of the national profile.

use std::path::Path;

use serde_json::Value;
use tests::TestApp;

fn document() -> Value {
    server::server::document(None).unwrap()
}

/// Every operation with its name: method and path.
fn operations(document: &Value) -> Vec<(String, &Value)> {
    let mut all = Vec::new();
    for (path, item) in document["paths"].as_object().unwrap() {
        for (method, operation) in item.as_object().unwrap() {
            all.push((format!("{method} {path}"), operation));
        }
    }
    assert!(all.len() > 5, "the description is nearly empty");
    all
}

/// Every value of the document with the way to it.
fn walk<'a>(value: &'a Value, way: &str, visit: &mut impl FnMut(&str, &'a Value)) {
    visit(way, value);
    match value {
        Value::Object(fields) => {
            fields.iter().for_each(|(name, inner)| walk(inner, &format!("{way}/{name}"), visit));
        }
        Value::Array(items) => {
            items.iter().enumerate().for_each(|(place, inner)| walk(inner, &format!("{way}/{place}"), visit));
        }
        _ => {}
    }
}

fn is_camel_case(name: &str) -> bool {
    name.starts_with(|first: char| first.is_ascii_lowercase())
        && name.chars().all(|letter| letter.is_ascii_alphabetic())
}

#[test]
fn the_committed_document_is_the_servers() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../openapi/openapi.json");
    let committed = std::fs::read_to_string(file).unwrap_or_default();
    // As values: the order of properties is not part of the contract.
    let committed: Value = serde_json::from_str(&committed).unwrap_or_default();
    let served = document();
    for part in ["info", "paths", "components", "security", "tags", "servers"] {
        let same = served[part] == committed[part];
        assert!(same, "openapi/openapi.json is out of date at {part}: run `cargo xtask openapi`");
    }
    assert!(served == committed, "openapi/openapi.json is out of date: run `cargo xtask openapi`");
}

#[tokio::test]
async fn the_served_document_differs_only_in_its_server() {
    let app = TestApp::start().await;
    let mut served = app.anonymous().get("/api/v1/openapi.json").await.assert(200).value();
    assert_eq!(served["servers"][0]["url"], "http://samverka.test");
    let committed = document();
    served["servers"] = committed["servers"].clone();
    assert!(served == committed, "more than the server's address differs");
}

#[test]
fn paths_are_lower_case_with_hyphens() {
    let document = document();
    for (name, _) in operations(&document) {
        let path = name.split_once(' ').unwrap().1;
        for part in path.split('/').skip(1) {
            let parameter = part.strip_prefix('{').and_then(|part| part.strip_suffix('}'));
            let good = parameter.map_or_else(
                || {
                    part.chars().all(|letter| {
                        letter.is_ascii_lowercase() || letter.is_ascii_digit() || "-.".contains(letter)
                    })
                },
                is_camel_case,
            );
            assert!(good && !part.is_empty(), "{path}: {part}");
        }
    }
}

#[test]
fn properties_and_parameters_are_camel_case_without_digits() {
    let document = document();
    let mut wrong = Vec::new();
    for (name, schema) in document["components"]["schemas"].as_object().unwrap() {
        walk(schema, name, &mut |way, value| {
            if way.ends_with("/properties") {
                let names = value.as_object().unwrap().keys().filter(|name| !is_camel_case(name));
                wrong.extend(names.map(|name| format!("{way}/{name}")));
            }
        });
    }
    // RFC 6749 gives the token endpoint's properties their names.
    wrong.retain(|way| {
        ![
            "access_token",
            "token_type",
            "expires_in",
            "grant_type",
            "client_id",
            "client_secret",
            "error_description",
        ]
        .iter()
        .any(|name| way.ends_with(&format!("/{name}")))
    });
    for (name, operation) in operations(&document) {
        for parameter in operation["parameters"].as_array().into_iter().flatten() {
            let known = parameter["name"].as_str().unwrap();
            if parameter["in"] != "header" && !is_camel_case(known) {
                wrong.push(format!("{name}: {known}"));
            }
        }
    }
    assert_eq!(wrong, Vec::<String>::new());
}

#[test]
fn every_operation_has_examples_for_what_comes_in_and_goes_out() {
    let document = document();
    let mut without = Vec::new();
    let has_example = |media: &Value| {
        !media["example"].is_null() || media["examples"].as_object().is_some_and(|all| !all.is_empty())
    };
    for (name, operation) in operations(&document) {
        for parameter in operation["parameters"].as_array().into_iter().flatten() {
            let schema = resolved(&document, &parameter["schema"]);
            if parameter["example"].is_null() && schema["example"].is_null() && schema["enum"].is_null() {
                without.push(format!("{name}: parameter {}", parameter["name"]));
            }
        }
        let bodies = operation
            .pointer("/requestBody/content")
            .into_iter()
            .map(|content| ("request".to_owned(), content));
        let answers = operation["responses"]
            .as_object()
            .unwrap()
            .iter()
            .filter_map(|(status, answer)| Some((status.clone(), answer.get("content")?)));
        for (which, content) in bodies.chain(answers) {
            for (media, described) in content.as_object().unwrap() {
                // The description of the API cannot hold an example of itself.
                if !has_example(described) && !name.ends_with("/openapi.json") {
                    without.push(format!("{name}: {which} {media}"));
                }
            }
        }
    }
    assert_eq!(without, Vec::<String>::new());
}

fn resolved<'a>(document: &'a Value, schema: &'a Value) -> &'a Value {
    let reference = schema["$ref"].as_str().or_else(|| schema["items"]["$ref"].as_str());
    reference
        .map_or(schema, |reference| document.pointer(reference.trim_start_matches('#')).unwrap_or(schema))
}

#[test]
fn every_operation_says_what_it_is_who_may_and_what_can_go_wrong() {
    let document = document();
    for (name, operation) in operations(&document) {
        assert!(operation["summary"].as_str().is_some_and(|text| text.ends_with('.')), "{name}: summary");
        assert!(operation["description"].as_str().is_some_and(|text| text.len() > 10), "{name}: description");
        let answers = operation["responses"].as_object().unwrap();
        assert!(answers.keys().any(|status| status.starts_with('2')), "{name}: no success");
        for status in ["400", "429", "500", "503"] {
            assert!(answers.contains_key(status), "{name}: {status}");
        }
        let is_public = operation["security"]
            .as_array()
            .is_some_and(|ways| ways.iter().any(|way| way == &serde_json::json!({})));
        for status in ["401", "403"] {
            assert!(is_public || answers.contains_key(status), "{name}: {status}");
        }
        assert!(answers.contains_key("404") || !name.contains('{'), "{name}: 404");
    }
}

#[test]
fn words_of_enumerations_are_those_that_are_sent() {
    let document = document();
    let words = |name: &str| document["components"]["schemas"][name]["enum"].clone();
    assert_eq!(words("Language"), serde_json::json!(["sv", "en"]));
    let codes: Vec<_> = shared::error::ErrorCode::ALL.iter().map(|code| code.word()).collect();
    assert_eq!(words("ErrorCode"), serde_json::json!(codes));
}
