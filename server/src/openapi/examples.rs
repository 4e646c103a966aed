//! Examples of what comes in and goes out, made of the examples of its parts.

use serde_json::{Map, Value, json};

/// Gives each media type that has no example one of its own.
pub fn give_examples(content: &mut Value, components: &Value) {
    for (_, media) in content.as_object_mut().into_iter().flatten() {
        if media.get("example").is_none()
            && media.get("examples").is_none()
            && let Some(schema) = media.get("schema")
        {
            let made = example(schema, components, 0);
            media["example"] = made;
        }
    }
}

/// An example of a schema, from the examples of its properties.
fn example(schema: &Value, components: &Value, depth: usize) -> Value {
    if let Some(given) = schema.get("example") {
        return given.clone();
    }
    if depth > 8 {
        return Value::Null;
    }
    if let Some(reference) = schema["$ref"].as_str() {
        let name = reference.rsplit('/').next().unwrap_or_default();
        return example(&components["schemas"][name], components, depth + 1);
    }
    if let Some(first) = schema["enum"].as_array().and_then(|words| words.first()) {
        return first.clone();
    }
    if let Some(parts) = schema["allOf"].as_array() {
        let mut whole = Map::new();
        for part in parts {
            if let Value::Object(fields) = example(part, components, depth + 1) {
                whole.extend(fields);
            }
        }
        return Value::Object(whole);
    }
    if let Some(choices) = schema["oneOf"].as_array().or_else(|| schema["anyOf"].as_array()) {
        return choices
            .iter()
            .find(|choice| choice["type"] != "null")
            .map_or(Value::Null, |choice| example(choice, components, depth + 1));
    }
    if let Some(properties) = schema["properties"].as_object() {
        return properties
            .iter()
            .map(|(name, property)| (name.clone(), example(property, components, depth + 1)))
            .collect::<Map<_, _>>()
            .into();
    }
    let kind = schema["type"].as_str().or_else(|| {
        schema["type"]
            .as_array()
            .and_then(|kinds| kinds.iter().filter_map(Value::as_str).find(|kind| *kind != "null"))
    });
    match kind {
        Some("array") => json!([example(&schema["items"], components, depth + 1)]),
        Some("integer" | "number") => json!(1),
        Some("boolean") => json!(false),
        Some("string") if schema["format"] == "date-time" => json!("2026-10-20T13:00:00Z"),
        Some("string") if schema["format"] == "date" => json!("2026-10-20"),
        Some("string") => json!(""),
        _ => json!({}),
    }
}
