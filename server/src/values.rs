//! What no value may be, whatever takes it: text with U+0000, which PostgreSQL does not keep, and days that are no days of
//! this network.

use serde_json::Value;
use shared::error::{FieldCode, FieldProblem};
use shared::time::YEARS;

/// False for most bodies, at once: these hold nothing that [`body_faults`] would find.
pub fn is_suspect(body: &[u8]) -> bool {
    // Whatever is written as an escape may be anything.
    let is_escape = |part: &[u8]| part.starts_with(b"\\u00");
    let is_day = |part: &[u8]| {
        part.strip_prefix(b"\"").is_some_and(|text| {
            let text = &text[..text.len().min(24)];
            day_fault(&String::from_utf8_lossy(text)).is_some()
        })
    };
    (0..body.len()).any(|at| match body[at] {
        b'\\' => is_escape(&body[at..]),
        b'"' => is_day(&body[at..]),
        _ => false,
    })
}

/// What must not be in a body, by pointer; the schema says which texts are days.
pub fn body_faults(body: &Value, schema: &Value, schemas: &Value) -> Vec<FieldProblem> {
    let mut faults = Vec::new();
    find_nul(body, "", &mut faults);
    find_days(body, schema, schemas, "", &mut faults);
    faults.sort_by(|a, b| a.pointer.cmp(&b.pointer));
    faults.dedup();
    faults
}

/// Why a text must not be there, if it must not.
pub fn nul_fault(text: &str) -> Option<(FieldCode, &'static str)> {
    text.contains('\0').then_some((FieldCode::WrongFormat, "must not hold U+0000"))
}

/// Why a text that begins as a day or a time must not be there, if it must not. What is no day is left to others.
pub fn day_fault(text: &str) -> Option<(FieldCode, &'static str)> {
    let (is_before, digits) = match text.strip_prefix('-') {
        Some(rest) => (true, rest),
        None => (false, text.strip_prefix('+').unwrap_or(text)),
    };
    let (year, rest) = digits.split_once('-')?;
    let is_day = year.len() >= 4
        && year.bytes().all(|byte| byte.is_ascii_digit())
        && rest.bytes().next().is_some_and(|byte| byte.is_ascii_digit());
    if !is_day {
        return None;
    }
    let year = year.parse::<i32>().unwrap_or(i32::MAX);
    if is_before || year < *YEARS.start() {
        Some((FieldCode::TooSmall, "must be a day of the years 1900 to 2200"))
    } else if year > *YEARS.end() {
        Some((FieldCode::TooLarge, "must be a day of the years 1900 to 2200"))
    } else {
        None
    }
}

fn find_nul(value: &Value, pointer: &str, faults: &mut Vec<FieldProblem>) {
    match value {
        Value::String(text) => {
            faults.extend(nul_fault(text).map(|(code, detail)| FieldProblem::new(pointer, code, detail)));
        }
        Value::Array(items) => {
            for (place, item) in items.iter().enumerate() {
                find_nul(item, &format!("{pointer}/{place}"), faults);
            }
        }
        Value::Object(fields) => {
            for (name, field) in fields {
                find_nul(field, &below(pointer, name), faults);
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

fn find_days(value: &Value, schema: &Value, schemas: &Value, pointer: &str, faults: &mut Vec<FieldProblem>) {
    if let Some(reference) = schema["$ref"].as_str() {
        let name = reference.rsplit('/').next().unwrap_or_default();
        find_days(value, &schemas[name], schemas, pointer, faults);
    }
    for parts in ["allOf", "oneOf", "anyOf"] {
        for part in schema[parts].as_array().into_iter().flatten() {
            find_days(value, part, schemas, pointer, faults);
        }
    }
    match value {
        Value::String(text) if is_day(schema, schemas) => {
            faults.extend(day_fault(text).map(|(code, detail)| FieldProblem::new(pointer, code, detail)));
        }
        Value::Array(items) => {
            for (place, item) in items.iter().enumerate() {
                find_days(item, &schema["items"], schemas, &format!("{pointer}/{place}"), faults);
            }
        }
        Value::Object(fields) => {
            for (name, field) in fields {
                find_days(field, &schema["properties"][name], schemas, &below(pointer, name), faults);
            }
        }
        _ => {}
    }
}

/// True when a schema is that of a day or a time.
pub fn is_day(schema: &Value, schemas: &Value) -> bool {
    let named = schema["$ref"].as_str().and_then(|reference| reference.rsplit('/').next());
    let parts = ["allOf", "oneOf", "anyOf"].iter().filter_map(|parts| schema[parts].as_array()).flatten();
    matches!(schema["format"].as_str(), Some("date" | "date-time"))
        || named.is_some_and(|name| is_day(&schemas[name], schemas))
        || parts.into_iter().any(|part| is_day(part, schemas))
}

fn below(pointer: &str, name: &str) -> String {
    format!("{pointer}/{}", name.replace('~', "~0").replace('/', "~1"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn only_days_of_a_few_hundred_years_are_days() {
        for right in
            ["1900-01-01", "2200-12-31", "2026-10-20T13:00:00Z", "+2026-01-01", "060-10 00 00", "x", ""]
        {
            assert_eq!(day_fault(right), None, "{right}");
        }
        for early in ["1899-12-31", "-100000-01-01", "-2026-01-01", "0001-01-01T00:00:00Z"] {
            assert_eq!(day_fault(early).map(|(code, _)| code), Some(FieldCode::TooSmall), "{early}");
        }
        for late in ["2201-01-01", "+262142-12-31", "99999999999-01-01"] {
            assert_eq!(day_fault(late).map(|(code, _)| code), Some(FieldCode::TooLarge), "{late}");
        }
    }

    #[test]
    fn what_must_not_be_there_is_named_by_pointer() {
        let schemas = json!({ "Day": { "type": "string", "format": "date" } });
        let schema = json!({ "properties": {
            "title": { "type": "string" },
            "days": { "type": "array", "items": { "$ref": "#/components/schemas/Day" } },
            "until": { "oneOf": [{ "type": "null" }, { "$ref": "#/components/schemas/Day" }] },
        } });
        let text = r#"{"title": "1066-10-14", "days": ["2026-01-01", "0999-01-01"], "until": "-1-1", "a/b": "x\u0000"}"#;
        assert!(is_suspect(text.as_bytes()));
        let found: Vec<_> = body_faults(&serde_json::from_str(text).unwrap(), &schema, &schemas)
            .into_iter()
            .map(|fault| fault.pointer)
            .collect();
        assert_eq!(found, ["/a~1b", "/days/1"]);
        let until = json!({ "until": "9999-01-01" });
        assert_eq!(body_faults(&until, &schema, &schemas)[0].pointer, "/until");
        for harmless in [r#"{"title": "12-34", "days": ["2026-01-01"]}"#, r#"{"title": "\n\u20ac"}"#] {
            assert!(!is_suspect(harmless.as_bytes()), "{harmless}");
        }
    }
}
