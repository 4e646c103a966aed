//! The rules of bodies: those that several slices have, and the faults that a type's own rules find in a body, by JSON pointer.

use serde::{Deserialize, Deserializer};
use serde_json::Value;
use validator::{Validate, ValidationError, ValidationErrors, ValidationErrorsKind};

use crate::error::{FieldCode, FieldProblem};
use crate::text::camel_case;

/// Validation: text must hold more than white space.
pub fn not_blank(text: &str) -> Result<(), ValidationError> {
    if text.trim().is_empty() { Err(ValidationError::new("required")) } else { Ok(()) }
}

/// A property of a merge patch: absent leaves it, null clears it.
pub fn patched<'de, D: Deserializer<'de>, T: Deserialize<'de>>(
    deserializer: D,
) -> Result<Option<Option<T>>, D::Error> {
    Option::<T>::deserialize(deserializer).map(Some)
}

/// Everything that a body's own rules find wrong with it, sorted by field. A field that breaks two rules is there twice.
pub fn faults(body: &impl Validate) -> Vec<FieldProblem> {
    let mut found = Vec::new();
    if let Err(errors) = body.validate() {
        collect(&errors, "", &mut found);
    }
    found.sort_by(|one, other| one.pointer.cmp(&other.pointer));
    found
}

fn collect(errors: &ValidationErrors, above: &str, found: &mut Vec<FieldProblem>) {
    for (field, kind) in errors.errors() {
        let pointer = format!("{above}/{}", camel_case(field));
        match kind {
            ValidationErrorsKind::Field(faults) => found.extend(faults.iter().map(|fault| {
                let (code, detail) = said(fault);
                FieldProblem::new(pointer.as_str(), code, detail)
            })),
            ValidationErrorsKind::Struct(inner) => collect(inner, &pointer, found),
            ValidationErrorsKind::List(items) => {
                for (place, inner) in items {
                    collect(inner, &format!("{pointer}/{place}"), found);
                }
            }
        }
    }
}

fn said(fault: &ValidationError) -> (FieldCode, String) {
    match fault.code.as_ref() {
        "required" => (FieldCode::Required, "must not be empty".to_owned()),
        "email" => (FieldCode::InvalidEmail, "must be an e-mail address".to_owned()),
        "url" => (FieldCode::WrongFormat, "must be a web address".to_owned()),
        "length" => length(fault),
        "range" => range(fault),
        other => (FieldCode::WrongFormat, other.to_owned()),
    }
}

/// Too short or too long. What is empty and must not be so is missing: people are told to fill it in.
fn length(fault: &ValidationError) -> (FieldCode, String) {
    let count = match fault.params.get("value") {
        Some(Value::String(text)) => text.chars().count(),
        Some(Value::Array(items)) => items.len(),
        _ => 0,
    };
    let least = bound(fault, "min").and_then(Value::as_u64).and_then(|least| usize::try_from(least).ok());
    let code = match least {
        Some(least) if least > 0 && count == 0 => FieldCode::Required,
        Some(least) if count < least => FieldCode::TooShort,
        _ => FieldCode::TooLong,
    };
    (code, format!("must have {} items or characters", between(fault)))
}

fn range(fault: &ValidationError) -> (FieldCode, String) {
    let number = |name: &str| bound(fault, name).and_then(Value::as_f64);
    let is_low = number("min").zip(number("value")).is_some_and(|(least, value)| value < least);
    let code = if is_low { FieldCode::TooSmall } else { FieldCode::TooLarge };
    (code, format!("must be {}", between(fault)))
}

/// What the bounds allow, in words.
fn between(fault: &ValidationError) -> String {
    match (bound(fault, "min"), bound(fault, "max")) {
        (Some(min), Some(max)) => format!("{min} to {max}"),
        (Some(min), None) => format!("at least {min}"),
        (None, Some(max)) => format!("at most {max}"),
        (None, None) => "another number of".to_owned(),
    }
}

fn bound<'a>(fault: &'a ValidationError, name: &str) -> Option<&'a Value> {
    fault.params.get(name)
}

#[cfg(test)]
mod tests {
    use serde::Serialize;

    use super::*;

    #[derive(Debug, Clone, Serialize, Validate)]
    struct Inner {
        #[validate(custom(function = "not_blank"))]
        given_name: String,
    }

    #[derive(Debug, Clone, Serialize, Validate)]
    struct Body {
        #[validate(length(min = 2, max = 4))]
        short_name: String,
        #[validate(length(max = 2))]
        note: String,
        #[validate(length(min = 1, max = 2))]
        marks: Vec<i32>,
        #[validate(range(min = 1, max = 9))]
        seats: i32,
        #[validate(range(min = 1))]
        year: i32,
        #[validate(nested)]
        team_members: Vec<Inner>,
    }

    fn body() -> Body {
        let member = Inner { given_name: "Elsa".into() };
        Body {
            short_name: "abc".into(),
            note: String::new(),
            marks: vec![1],
            seats: 1,
            year: 1,
            team_members: vec![member],
        }
    }

    fn said_of(body: &Body) -> Vec<String> {
        let line = |fault: FieldProblem| format!("{} {} {}", fault.pointer, fault.code, fault.detail);
        faults(body).into_iter().map(line).collect()
    }

    #[test]
    fn what_is_empty_is_missing_and_what_is_not_long_enough_is_too_short() {
        assert!(said_of(&body()).is_empty());
        let of = |text: &str| said_of(&Body { short_name: text.into(), ..body() });
        assert_eq!(of(""), ["/shortName required must have 2 to 4 items or characters"]);
        assert_eq!(of("å"), ["/shortName tooShort must have 2 to 4 items or characters"]);
        assert_eq!(of("åäöÅÄ"), ["/shortName tooLong must have 2 to 4 items or characters"]);
        assert!(of("åäöÅ").is_empty(), "characters count, not bytes");
        let long = Body { note: "abc".into(), marks: vec![], ..body() };
        assert_eq!(
            said_of(&long),
            [
                "/marks required must have 1 to 2 items or characters",
                "/note tooLong must have at most 2 items or characters"
            ]
        );
    }

    #[test]
    fn a_number_is_told_which_way_it_is_wrong() {
        let wrong = Body { seats: 0, year: 0, ..body() };
        assert_eq!(said_of(&wrong), ["/seats tooSmall must be 1 to 9", "/year tooSmall must be at least 1"]);
        assert_eq!(said_of(&Body { seats: 10, ..body() }), ["/seats tooLarge must be 1 to 9"]);
    }

    #[test]
    fn faults_are_named_by_json_pointer_also_inside_of_lists() {
        let blank = Inner { given_name: " ".into() };
        let wrong =
            Body { team_members: vec![blank.clone(), Inner { given_name: "x".into() }, blank], ..body() };
        assert_eq!(
            said_of(&wrong),
            [
                "/teamMembers/0/givenName required must not be empty",
                "/teamMembers/2/givenName required must not be empty"
            ]
        );
    }
}
