//! The bounds of requests in the description: every text, list and map of a request has one. A type may name its own bound;
//! otherwise it gets the common one. `shapes` enforces them.

use serde_json::{Map, Value, json};

use crate::shapes::{ITEMS_MAXIMUM, TEXT_MAXIMUM, reference};

/// Writes a bound to every text, list and map of the requests that has none of its own.
pub fn bound(document: &mut Value) {
    for name in requested(document) {
        if let Some(schema) = document["components"]["schemas"].get_mut(name) {
            bound_in(schema);
        }
    }
    let items = document["paths"].as_object_mut().into_iter().flatten();
    for operation in items.filter_map(|(_, item)| item.as_object_mut()).flat_map(Map::values_mut) {
        for parameter in operation["parameters"].as_array_mut().into_iter().flatten() {
            bound_in(&mut parameter["schema"]);
        }
        let content = operation.pointer_mut("/requestBody/content").and_then(Value::as_object_mut);
        for (media, content) in content.into_iter().flatten() {
            // A file is bounded as a whole.
            if media.ends_with("json") || media.ends_with("urlencoded") {
                bound_in(&mut content["schema"]);
            }
        }
    }
}

fn bound_in(schema: &mut Value) {
    let is = |schema: &Value, kind: &str| {
        let kinds = schema["type"].as_array();
        schema["type"] == kind || kinds.is_some_and(|kinds| kinds.iter().any(|one| one == kind))
    };
    let has_words = schema.get("enum").is_some() || schema.get("const").is_some();
    let is_day = matches!(schema["format"].as_str(), Some("date" | "date-time"));
    let is_map = schema.get("additionalProperties").is_some_and(|rest| *rest != false);
    for (name, other, applies) in [
        ("maxLength", TEXT_MAXIMUM, is(schema, "string") && !has_words && !is_day),
        ("maxItems", ITEMS_MAXIMUM, is(schema, "array")),
        ("maxProperties", ITEMS_MAXIMUM, is(schema, "object") && is_map),
    ] {
        if applies && schema.get(name).is_none() {
            schema[name] = json!(other);
        }
    }
    for part in ["items", "additionalProperties", "propertyNames"] {
        if let Some(below) = schema.get_mut(part).filter(|below| below.is_object()) {
            bound_in(below);
        }
    }
    for below in
        schema.get_mut("properties").and_then(Value::as_object_mut).into_iter().flat_map(Map::values_mut)
    {
        bound_in(below);
    }
    for part in ["oneOf", "anyOf", "allOf"] {
        schema.get_mut(part).and_then(Value::as_array_mut).into_iter().flatten().for_each(bound_in);
    }
}

/// The names of the schemas that requests refer to, directly or by way of others.
pub fn requested(document: &Value) -> Vec<String> {
    let items = document["paths"].as_object().into_iter().flatten();
    let operations = items.filter_map(|(_, item)| item.as_object()).flat_map(Map::values);
    let parts: Vec<_> = operations.flat_map(|one| [&one["parameters"], &one["requestBody"]]).collect();
    let schemas = &document["components"]["schemas"];
    needed(parts, |name| schemas.get(name).cloned()).into_iter().map(|(name, _)| name).collect()
}

/// The schemas that parts of the description refer to, directly or by way of others.
pub fn needed<'a>(
    parts: impl IntoIterator<Item = &'a Value>,
    find: impl Fn(&str) -> Option<Value>,
) -> Map<String, Value> {
    let mut names = Vec::new();
    parts.into_iter().for_each(|part| references(part, &mut names));
    let mut needed = Map::new();
    while let Some(name) = names.pop() {
        if needed.contains_key(&name) {
            continue;
        }
        if let Some(schema) = find(&name) {
            references(&schema, &mut names);
            needed.insert(name, schema);
        }
    }
    needed
}

// The names that stand in a part itself.
fn references(part: &Value, names: &mut Vec<String>) {
    names.extend(reference(part).map(str::to_owned));
    match part {
        Value::Object(fields) => fields.values().for_each(|field| references(field, names)),
        Value::Array(items) => items.iter().for_each(|item| references(item, names)),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}
