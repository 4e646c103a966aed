//! What the description says more than once is said once: equal parameters, headers, examples and answers move to `components`,
//! and where they stood refers to them. It says the same, in a quarter of the bytes.

use std::collections::{BTreeMap, HashMap, HashSet};

use actix_web::http::StatusCode;
use serde_json::{Map, Value, json};

use crate::shapes::reference;

/// What is moved, by its name in `components`. Answers hold headers and examples, so they come after those.
const KINDS: [&str; 4] = ["parameters", "headers", "examples", "responses"];

/// Moves all that is said more than once to `components`.
pub fn lift(document: &mut Value) {
    for kind in KINDS {
        let mut said = Said::default();
        each(document, kind, &mut |place, value| said.note(place, value));
        let names = said.names();
        each(document, kind, &mut |_, value| {
            if let Some(name) = names.get(value) {
                *value = json!({ "$ref": format!("#/components/{kind}/{name}") });
            }
        });
        let lifted = names.into_iter().map(|(value, name)| (name, value)).collect::<Map<_, _>>();
        document["components"][kind] = Value::Object(lifted);
    }
}

/// Where something stands: in which operation, and under which name or status.
struct Place<'a> {
    operation: &'a str,
    name: &'a str,
}

/// Visits everything of one kind.
fn each(document: &mut Value, kind: &str, visit: &mut impl FnMut(&Place<'_>, &mut Value)) {
    let items = document["paths"].as_object_mut().into_iter().flatten();
    for operation in items.filter_map(|(_, item)| item.as_object_mut()).flat_map(Map::values_mut) {
        let id = operation["operationId"].as_str().unwrap_or_default().to_owned();
        if kind == "parameters" {
            for parameter in operation["parameters"].as_array_mut().into_iter().flatten() {
                visit(&Place { operation: &id, name: "" }, parameter);
            }
            continue;
        }
        let body = operation.pointer_mut("/requestBody").filter(|_| kind == "examples");
        if let Some(body) = body {
            each_part(body, kind, &id, visit);
        }
        for (status, response) in operation["responses"].as_object_mut().into_iter().flatten() {
            if kind == "responses" {
                visit(&Place { operation: &id, name: status }, response);
            } else {
                each_part(response, kind, &id, visit);
            }
        }
    }
}

// The headers of an answer, or the examples of an answer or a body.
fn each_part(whole: &mut Value, kind: &str, operation: &str, visit: &mut impl FnMut(&Place<'_>, &mut Value)) {
    let mut all = |parts: Option<&mut Value>| {
        for (name, part) in parts.and_then(Value::as_object_mut).into_iter().flatten() {
            visit(&Place { operation, name }, part);
        }
    };
    if kind == "headers" {
        all(whole.get_mut(kind));
    } else {
        let content = whole.get_mut("content").and_then(Value::as_object_mut);
        content.into_iter().flat_map(Map::values_mut).for_each(|media| all(media.get_mut(kind)));
    }
}

/// What is said, how often, what it is called, and the operation that says it first.
#[derive(Default)]
struct Said(HashMap<Value, Once>);

struct Once {
    times: usize,
    name: String,
    operation: String,
}

impl Said {
    fn note(&mut self, place: &Place<'_>, value: &Value) {
        if let Some(once) = self.0.get_mut(value) {
            once.times += 1;
        } else {
            let (name, operation) = (name(place.name, value), place.operation.to_owned());
            self.0.insert(value.clone(), Once { times: 1, name, operation });
        }
    }

    /// The name of everything that is said more than once. Those that would be called alike have what they are of behind their
    /// name: `q.persons`, or else the whole name of the operation that says it first.
    fn names(self) -> HashMap<Value, String> {
        let mut alike: BTreeMap<String, Vec<(String, Value)>> = BTreeMap::new();
        for (value, once) in self.0.into_iter().filter(|(_, once)| once.times > 1) {
            alike.entry(once.name).or_default().push((once.operation, value));
        }
        let mut names = HashMap::new();
        for (name, values) in alike {
            let forms: [&dyn Fn(&str) -> String; 3] =
                [&|_| name.clone(), &|operation| format!("{name}.{}", resource(operation)), &|operation| {
                    format!("{name}.{operation}")
                }];
            let tells = |form: &&&dyn Fn(&str) -> String| {
                values.iter().map(|(operation, _)| form(operation)).collect::<HashSet<_>>().len()
                    == values.len()
            };
            // Where no form tells them apart, they stay where they are.
            if let Some(form) = forms.iter().find(tells) {
                names.extend(values.iter().map(|(operation, value)| (value.clone(), form(operation))));
            }
        }
        names
    }
}

// Operations are named `<verb>_<resource>`.
fn resource(operation: &str) -> &str {
    operation.split_once('_').map_or(operation, |(_, resource)| resource)
}

/// What something is called among those of its kind. A header and an example are called what they are called in their place.
fn name(place: &str, value: &Value) -> String {
    match value["name"].as_str() {
        // `id` says nothing of whose it is; its schema does.
        Some(_) if value["in"] == "path" && reference(&value["schema"]).is_some() => {
            reference(&value["schema"]).unwrap_or_default().to_owned()
        }
        Some(name) => name.to_owned(),
        None if place.parse::<u16>().is_ok() => answer_name(place, value),
        None => place.to_owned(),
    }
}

/// An answer is called by its problems, or by what it holds, or by its status.
fn answer_name(status: &str, answer: &Value) -> String {
    let content = answer["content"].as_object().and_then(|content| content.iter().next());
    let problems = content.and_then(|(_, media)| media["examples"].as_object());
    let held = content.map(|(media, held)| match reference(&held["schema"]) {
        Some(schema) => schema.to_owned(),
        None => pascal_case(media.rsplit('/').next().unwrap_or_default()),
    });
    match (problems, held) {
        (Some(codes), _) => codes.keys().map(|code| pascal_case(code)).collect::<Vec<_>>().join("Or"),
        (None, Some(held)) if status == "201" => format!("{held}Created"),
        (None, Some(held)) => held,
        (None, None) => {
            let known = StatusCode::from_bytes(status.as_bytes()).ok();
            known.and_then(|known| known.canonical_reason()).unwrap_or(status).replace(' ', "")
        }
    }
}

fn pascal_case(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_said_once_stays_and_what_is_said_twice_is_named() {
        let search = |of: &str| json!({ "name": "q", "in": "query", "description": of });
        let path = json!({ "name": "id", "in": "path", "schema": { "$ref": "#/components/schemas/GoatId" } });
        let operation = |id: &str, of: &str| {
            json!({
                "operationId": id,
                "parameters": [search(of), path],
                "responses": {
                    "204": { "description": "Done" },
                    "404": { "headers": { "traceparent": { "example": "1" } }, "content": { "application/problem+json": {
                        "examples": { "notFound": { "value": 1 }, "alreadyThere": { "value": 2 } }
                    } } },
                    "409": { "description": id },
                }
            })
        };
        let mut document = json!({ "components": {}, "paths": {
            "/goats": { "get": operation("list_goats", "Goats."), "put": operation("change_goats", "Goats.") },
            "/sheep": { "get": operation("list_sheep", "Sheep."), "put": operation("change_sheep", "Sheep.") },
        } });
        lift(&mut document);
        let names = |kind: &str| {
            document["components"][kind].as_object().unwrap().keys().cloned().collect::<Vec<_>>()
        };
        assert_eq!(names("parameters"), ["GoatId", "q.goats", "q.sheep"]);
        assert_eq!(names("headers"), ["traceparent"]);
        assert_eq!(names("examples"), ["alreadyThere", "notFound"]);
        assert_eq!(names("responses"), ["AlreadyThereOrNotFound", "NoContent"]);
        let sheep = &document["paths"]["/sheep"]["put"];
        assert_eq!(sheep["parameters"][0], json!({ "$ref": "#/components/parameters/q.sheep" }));
        assert_eq!(sheep["responses"]["409"], json!({ "description": "change_sheep" }));
    }
}
