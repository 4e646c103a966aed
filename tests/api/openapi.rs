//! The API's description: true to the code, complete, and by the rules of the national profile.

use std::io::Read;
use std::path::Path;

use reqwest::Method;
use serde_json::Value;
use tests::{Reply, TestApp};

/// Everything in its place. That it says the same as what is published is a test of its own.
fn document() -> Value {
    server::server::in_place().unwrap()
}

fn published() -> Value {
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
    let served = published();
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
    let committed = published();
    served["servers"] = committed["servers"].clone();
    assert!(served == committed, "more than the server's address differs");
}

/// The kinds of things that are said once, and referred to where they belong.
const LIFTED: [&str; 4] = ["parameters", "headers", "examples", "responses"];

/// Puts what is referred to into its place, but for schemas.
fn put_in_place(value: &mut Value, components: &Value) {
    if let Some(way) = value["$ref"].as_str().and_then(|way| way.strip_prefix("#/components")) {
        if !way.starts_with("/schemas/") {
            *value = components.pointer(way).unwrap_or_else(|| panic!("{way} leads nowhere")).clone();
            put_in_place(value, components);
        }
        return;
    }
    match value {
        Value::Object(fields) => fields.values_mut().for_each(|field| put_in_place(field, components)),
        Value::Array(items) => items.iter_mut().for_each(|item| put_in_place(item, components)),
        _ => {}
    }
}

#[test]
fn every_reference_leads_somewhere_and_everything_that_is_lifted_is_referred_to() {
    let published = published();
    let (mut ways, mut dead) = (std::collections::BTreeSet::new(), Vec::new());
    walk(&published, "", &mut |at, value| {
        if let Some(way) = value.as_str().filter(|_| at.ends_with("/$ref")) {
            ways.insert(way.trim_start_matches('#').to_owned());
            let found = way.strip_prefix('#').and_then(|way| published.pointer(way));
            dead.extend(found.is_none().then(|| format!("{at}: {way}")));
        }
    });
    assert_eq!(dead, Vec::<String>::new());
    for kind in LIFTED {
        let lifted = published["components"][kind].as_object().unwrap();
        assert!(lifted.len() > 3, "{kind}: {}", lifted.len());
        for name in lifted.keys() {
            assert!(ways.contains(&format!("/components/{kind}/{name}")), "{kind}/{name} is of no use");
            let is_good = |letter: char| letter.is_ascii_alphanumeric() || "._-".contains(letter);
            assert!(name.chars().all(is_good), "{kind}/{name} is no name of a component");
        }
    }
}

#[test]
fn what_is_published_says_all_that_is_said_in_place_in_a_third_of_the_bytes() {
    let (published, in_place) = (published(), document());
    let mut whole = published.clone();
    let components = whole["components"].clone();
    for kind in LIFTED {
        whole["components"].as_object_mut().unwrap().remove(kind);
    }
    put_in_place(&mut whole, &components);
    assert!(whole == in_place, "something was lost or changed on its way to the components");
    let bytes = |document: &Value| serde_json::to_string_pretty(document).unwrap().len();
    let (few, many) = (bytes(&published), bytes(&in_place));
    println!("{few} bytes of {many}");
    assert!(few * 100 <= many * 36, "{few} bytes of {many}");
}

#[tokio::test]
async fn the_document_is_sent_as_the_asker_takes_it_and_not_again_where_it_is_known() {
    let app = TestApp::start().await;
    let ask = async |coding: &str| {
        let request = app.anonymous().request(Method::GET, "/api/v1/openapi.json");
        request.header("Accept-Encoding", coding).send().await
    };
    let plain = ask("identity").await;
    assert_eq!(plain.assert(200).header("content-encoding"), "");
    assert!(plain.header("vary").contains("Accept-Encoding"), "{}", plain.header("vary"));
    let (gzip, brotli) = (ask("gzip, deflate").await, ask("gzip, deflate, br").await);
    assert_eq!((gzip.header("content-encoding"), brotli.header("content-encoding")), ("gzip", "br"));
    assert!(unpacked(&gzip) == plain.body, "gzip unpacks to something else");
    let mut text = Vec::new();
    brotli::Decompressor::new(&brotli.body[..], 4096).read_to_end(&mut text).unwrap();
    assert!(text == plain.body, "brotli unpacks to something else");
    println!("{} bytes, gzip {}, brotli {}", plain.body.len(), gzip.body.len(), brotli.body.len());
    assert!(brotli.body.len() < gzip.body.len() && gzip.body.len() * 5 < plain.body.len());
    let tags = [&plain, &gzip, &brotli].map(|reply| reply.tag().to_owned());
    assert!(tags[0] != tags[1] && tags[1] != tags[2] && tags[0] != tags[2], "{tags:?}");
    let request = app.anonymous().request(Method::GET, "/api/v1/openapi.json");
    request
        .header("Accept-Encoding", "br")
        .header("If-None-Match", tags[2].as_str())
        .send()
        .await
        .assert(304);
}

fn unpacked(reply: &Reply) -> Vec<u8> {
    let mut bytes = Vec::new();
    flate2::read::GzDecoder::new(&reply.body[..]).read_to_end(&mut bytes).unwrap();
    bytes
}

#[tokio::test]
async fn long_json_that_is_read_leaves_packed_and_nothing_else_does() {
    let app = TestApp::start().await;
    let office = app.office();
    for number in 1..40 {
        app.municipality(&format!("Kommun {number}"));
    }
    let ask = async |method: Method, path: &str, coding: &str| {
        office.request(method, path).header("Accept-Encoding", coding).send().await
    };
    let path = "/api/v1/organisations?limit=100";
    let (plain, packed) = (ask(Method::GET, path, "br").await, ask(Method::GET, path, "br, gzip").await);
    assert_eq!((plain.header("content-encoding"), packed.header("content-encoding")), ("", "gzip"));
    assert!(packed.body.len() * 3 < plain.body.len() && unpacked(&packed) == plain.body);
    assert_eq!(packed.tag(), format!("W/{}", plain.tag()), "the same in other bytes");
    let again = office.request(Method::GET, path).header("Accept-Encoding", "gzip");
    again.header("If-None-Match", packed.tag()).send().await.assert(304);
    for (method, path) in [
        (Method::GET, "/api/v1/api-info"),
        (Method::GET, "/api/v1/organisations/export?format=csv"),
        (Method::POST, "/api/v1/me/calendar-feeds"),
        (Method::GET, "/api/v1/nothing"),
    ] {
        let reply = ask(method, path, "gzip").await;
        assert_eq!(reply.header("content-encoding"), "", "{path}");
    }
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
