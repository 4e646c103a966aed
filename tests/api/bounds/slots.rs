//! The API's description taken apart: everything that may be sent.

use reqwest::Method;
use serde_json::{Value, json};

/// A bounded thing in a body: its place, a value at its bound, and one beyond.
pub struct Slot {
    /// Its place in the body.
    pub place: Vec<String>,
    /// A value at its bound.
    pub full: Value,
    /// A value beyond it.
    pub over: Value,
}

impl Slot {
    /// The place as a JSON pointer.
    pub fn pointer(&self) -> String {
        pointer(&self.place)
    }
}

/// An operation of the description.
pub struct Operation<'a> {
    /// Its name.
    pub id: &'a str,
    /// Its method.
    pub method: Method,
    /// Its path, every parameter of which is 42.
    pub path: String,
    /// The schema and the example of its JSON body.
    pub body: Option<(&'a Value, &'a Value)>,
    /// Everything that the description says of it.
    pub facts: &'a Value,
}

/// All of them.
pub fn operations(document: &Value) -> Vec<Operation<'_>> {
    let mut all = Vec::new();
    for (pattern, item) in document["paths"].as_object().unwrap() {
        for (method, facts) in item.as_object().unwrap() {
            let path = ["{id}", "{personId}", "{version}", "{secret}"]
                .iter()
                .fold(pattern.clone(), |path, name| path.replace(name, "42"));
            let media = facts.pointer("/requestBody/content/application~1json");
            all.push(Operation {
                id: facts["operationId"].as_str().unwrap(),
                method: method.to_uppercase().parse().unwrap(),
                path,
                body: media.map(|media| (&media["schema"], &media["example"])),
                facts,
            });
        }
    }
    all
}

fn resolved<'a>(document: &'a Value, schema: &'a Value) -> &'a Value {
    match schema["$ref"].as_str() {
        Some(reference) => {
            resolved(document, document.pointer(reference.trim_start_matches('#')).expect("a schema"))
        }
        None => schema,
    }
}

/// The parts of a schema in which nothing is left to choose.
pub fn plain<'a>(document: &'a Value, schema: &'a Value) -> Vec<&'a Value> {
    let schema = resolved(document, schema);
    let parts: Vec<_> = ["oneOf", "anyOf", "allOf"]
        .iter()
        .flat_map(|name| schema[*name].as_array().into_iter().flatten())
        .flat_map(|part| plain(document, part))
        .collect();
    if parts.is_empty() { vec![schema] } else { parts }
}

/// True for a schema of this type.
pub fn is(schema: &Value, kind: &str) -> bool {
    schema["type"] == kind
        || schema["type"].as_array().is_some_and(|kinds| kinds.iter().any(|one| one == kind))
}

/// A value of a schema.
pub fn sample(document: &Value, schema: &Value) -> Value {
    let schema = *plain(document, schema).iter().find(|one| one["type"] != "null").expect("not only null");
    if let Some(example) = schema.get("example") {
        return example.clone();
    }
    if let Some(word) = schema["enum"].as_array().and_then(|words| words.first()) {
        return word.clone();
    }
    let fields = || {
        let fields = schema["properties"].as_object().into_iter().flatten();
        fields.map(|(name, field)| (name.clone(), sample(document, field))).collect()
    };
    match schema["type"].as_str() {
        Some("object") => Value::Object(fields()),
        Some("array") => json!([sample(document, &schema["items"])]),
        Some("string") => json!("x"),
        Some("boolean") => json!(true),
        _ => json!(1),
    }
}

/// Every bounded thing in what a schema describes.
pub fn slots(document: &Value, schema: &Value, place: &[String], found: &mut Vec<Slot>) {
    // So deep in a body, schemas that refer to themselves have been seen already.
    if place.len() > 6 {
        return;
    }
    for schema in plain(document, schema) {
        let most = |name: &str| usize::try_from(schema[name].as_u64().unwrap()).unwrap();
        let below = |part: &str| [place, &[part.to_owned()]].concat();
        let has_format = matches!(schema["format"].as_str(), Some("date" | "date-time"));
        if is(schema, "string") && schema.get("enum").is_none() && !has_format {
            let most = most("maxLength");
            let text = |length: usize| json!("å".repeat(length));
            found.push(Slot { place: place.to_vec(), full: text(most), over: text(most + 1) });
        } else if is(schema, "array") {
            let (most, item) = (most("maxItems"), sample(document, &schema["items"]));
            let list = |length: usize| Value::Array(vec![item.clone(); length]);
            found.push(Slot { place: place.to_vec(), full: list(most), over: list(most + 1) });
            slots(document, &schema["items"], &below("0"), found);
        } else if is(schema, "object") {
            if let Some(rest) = schema.get("additionalProperties").filter(|rest| **rest != false) {
                let (most, value) = (most("maxProperties"), sample(document, rest));
                let map = |size: usize| (0..size).map(|key| (format!("k{key}"), value.clone())).collect();
                found.push(Slot {
                    place: place.to_vec(),
                    full: Value::Object(map(most)),
                    over: Value::Object(map(most + 1)),
                });
                slots(document, rest, &below("k"), found);
            }
            for (name, field) in schema["properties"].as_object().into_iter().flatten() {
                slots(document, field, &below(name), found);
            }
        }
    }
}

/// The example with something else at a place, which is made where it is not there.
pub fn with(document: &Value, schema: &Value, mut body: Value, place: &[String], value: &Value) -> Value {
    let Some((first, rest)) = place.split_first() else { return value.clone() };
    let shape =
        plain(document, schema).into_iter().find(|one| is(one, "object") || is(one, "array")).unwrap();
    if is(shape, "array") {
        let item = body.get(0).cloned().unwrap_or_else(|| sample(document, &shape["items"]));
        json!([with(document, &shape["items"], item, rest, value)])
    } else {
        let field = shape["properties"].get(first).unwrap_or(&shape["additionalProperties"]);
        if !body.is_object() {
            body = json!({});
        }
        let own = body.get(first).filter(|own| !own.is_null()).cloned();
        let own = own.unwrap_or_else(|| sample(document, field));
        body[first] = with(document, field, own, rest, value);
        body
    }
}

/// A place in a body as a JSON pointer.
pub fn pointer(place: &[String]) -> String {
    place.iter().fold(String::new(), |pointer, part| pointer + "/" + part)
}

/// Every object in what a schema describes.
pub fn objects(document: &Value, schema: &Value, place: &[String], found: &mut Vec<Vec<String>>) {
    if place.len() > 6 {
        return;
    }
    for schema in plain(document, schema) {
        let below = |part: &str| [place, &[part.to_owned()]].concat();
        if is(schema, "array") {
            objects(document, &schema["items"], &below("0"), found);
        } else if is(schema, "object") {
            found.push(place.to_vec());
            for (name, field) in schema["properties"].as_object().into_iter().flatten() {
                objects(document, field, &below(name), found);
            }
        }
    }
}
