//! The bounds of what is sent, in the description: every text, list and map of a request has one. What a type says of itself
//! stands; the others have the bound that all others have. `shapes` keeps them.

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

/// The names of the schemas that requests refer to.
pub fn requested(document: &Value) -> Vec<String> {
    let mut names = Vec::new();
    let items = document["paths"].as_object().into_iter().flatten();
    for operation in items.filter_map(|(_, item)| item.as_object()).flat_map(Map::values) {
        for part in ["parameters", "requestBody"] {
            names_in(&operation[part], &document["components"]["schemas"], &mut names);
        }
    }
    names
}

// The names of all schemas that a schema refers to, directly or by way of others.
fn names_in(schema: &Value, schemas: &Value, names: &mut Vec<String>) {
    match schema {
        Value::Object(fields) => {
            if let Some(name) = reference(schema)
                && !names.iter().any(|known| known == name)
            {
                names.push(name.to_owned());
                names_in(&schemas[name], schemas, names);
            }
            for (_, field) in fields {
                names_in(field, schemas, names);
            }
        }
        Value::Array(items) => items.iter().for_each(|item| names_in(item, schemas, names)),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}
