//! The rules of a request body, run before it is sent: the same ones as on the server, as the same [`Problem`].

use std::borrow::Cow;
use std::collections::HashMap;
use std::str::FromStr;

use shared::error::{FieldCode, FieldProblem, Problem};
use shared::time::Timestamp;
use validator::{Validate, ValidationError, ValidationErrors, ValidationErrorsKind};

use crate::format;

/// Every wrong field of a body, or nothing to complain about.
pub(crate) fn check(body: &impl Validate) -> Result<(), Problem> {
    body.validate().map_err(|errors| problem(&errors))
}

fn problem(errors: &ValidationErrors) -> Problem {
    let mut found = Vec::new();
    collect(errors, "", &mut found);
    found.sort_by(|one: &FieldProblem, other| one.pointer.cmp(&other.pointer));
    Problem::fields(found)
}

/// Makes a body of what was written in fields, and collects everything that is wrong with it on the way.
///
/// ```ignore
/// let mut reading = Reading::default();
/// let day: Option<NaiveDate> = reading.required("/fromDate", &written);
/// let body = NewThing { from_date: day.unwrap_or_default() };
/// reading.check(check(&body));
/// reading.done(body)
/// ```
#[derive(Default)]
pub(crate) struct Reading {
    faults: Vec<FieldProblem>,
}

impl Reading {
    /// The value of a field that must be filled in.
    pub(crate) fn required<T: FromStr>(&mut self, pointer: &str, written: &str) -> Option<T> {
        if written.trim().is_empty() {
            self.fault(pointer, FieldCode::Required);
        }
        self.optional(pointer, written)
    }

    /// The value of a field, if something is written in it.
    pub(crate) fn optional<T: FromStr>(&mut self, pointer: &str, written: &str) -> Option<T> {
        let written = said(written)?;
        let value = written.parse().ok();
        if value.is_none() {
            self.fault(pointer, FieldCode::WrongFormat);
        }
        value
    }

    /// The time of a field for day and hour, if something is written in it.
    pub(crate) fn moment(&mut self, pointer: &str, written: &str) -> Option<Timestamp> {
        let written = said(written)?;
        let time = format::from_field(&written);
        if time.is_none() {
            self.fault(pointer, FieldCode::WrongFormat);
        }
        time
    }

    /// The time of a field for day and hour that must be filled in.
    pub(crate) fn required_moment(&mut self, pointer: &str, written: &str) -> Option<Timestamp> {
        if written.trim().is_empty() {
            self.fault(pointer, FieldCode::Required);
        }
        self.moment(pointer, written)
    }

    /// Something is wrong with a field.
    pub(crate) fn fault(&mut self, pointer: &str, code: FieldCode) {
        self.faults.push(FieldProblem::new(pointer, code, ""));
    }

    /// What a rule says of the body. Of several faults of one field the first is kept.
    pub(crate) fn check(&mut self, rule: Result<(), Problem>) {
        for fault in rule.err().map(|problem| problem.errors).unwrap_or_default() {
            if self.faults.iter().all(|known| known.pointer != fault.pointer) {
                self.faults.push(fault);
            }
        }
    }

    /// The body, or everything that is wrong with it.
    pub(crate) fn done<T>(self, body: T) -> Result<T, Problem> {
        if self.faults.is_empty() { Ok(body) } else { Err(Problem::fields(self.faults)) }
    }
}

/// What was written, without white space around it; nothing where that is all.
pub(crate) fn said(written: &str) -> Option<String> {
    let text = written.trim();
    (!text.is_empty()).then(|| text.to_owned())
}

fn collect(errors: &ValidationErrors, path: &str, found: &mut Vec<FieldProblem>) {
    for (field, kind) in errors.errors() {
        let pointer = format!("{path}/{}", camel(field));
        match kind {
            ValidationErrorsKind::Field(faults) => {
                // One fault a field is enough to mend it.
                found.extend(faults.first().map(|fault| FieldProblem::new(pointer, code(fault), "")));
            }
            ValidationErrorsKind::Struct(inner) => collect(inner, &pointer, found),
            ValidationErrorsKind::List(items) => {
                for (place, inner) in items {
                    collect(inner, &format!("{pointer}/{place}"), found);
                }
            }
        }
    }
}

fn code(fault: &ValidationError) -> FieldCode {
    match fault.code.as_ref() {
        "required" => FieldCode::Required,
        "email" => FieldCode::InvalidEmail,
        "length" => length(&fault.params),
        "range" => range(&fault.params),
        _ => FieldCode::WrongFormat,
    }
}

type Parameters = HashMap<Cow<'static, str>, serde_json::Value>;

fn parameter(parameters: &Parameters, name: &str) -> Option<f64> {
    parameters.get(name).and_then(serde_json::Value::as_f64)
}

/// Too short, or too long; an empty text that must not be so is simply missing.
fn length(parameters: &Parameters) -> FieldCode {
    let count = match parameters.get("value") {
        Some(serde_json::Value::String(text)) => text.chars().count(),
        Some(serde_json::Value::Array(items)) => items.len(),
        _ => 0,
    };
    let count = u32::try_from(count).map_or(f64::MAX, f64::from);
    match parameter(parameters, "min") {
        Some(_) if count < 1.0 => FieldCode::Required,
        Some(least) if count < least => FieldCode::TooShort,
        _ => FieldCode::TooLong,
    }
}

fn range(parameters: &Parameters) -> FieldCode {
    match (parameter(parameters, "min"), parameter(parameters, "value")) {
        (Some(least), Some(value)) if value < least => FieldCode::TooSmall,
        _ => FieldCode::TooLarge,
    }
}

/// `given_name` as it is called in JSON: `givenName`.
fn camel(name: &str) -> String {
    let mut words = name.split('_');
    let mut out = words.next().unwrap_or_default().to_owned();
    for word in words {
        let mut letters = word.chars();
        out.extend(letters.next().map(|first| first.to_ascii_uppercase()));
        out.extend(letters);
    }
    out
}

#[cfg(test)]
mod tests {
    use shared::accounts::{Credentials, PasswordReset};
    use shared::ids::{OrganisationId, RoleId};
    use shared::members::persons::{NewAssignment, NewPerson};

    use super::*;

    fn faults(body: &impl Validate) -> Vec<(String, FieldCode)> {
        let problem = check(body).unwrap_err();
        problem.errors.into_iter().map(|fault| (fault.pointer, fault.code)).collect()
    }

    #[test]
    fn what_is_empty_is_missing_and_what_is_long_is_too_long() {
        let body = Credentials { email: String::new(), password: "x".repeat(201), code: None };
        assert_eq!(
            faults(&body),
            [("/email".into(), FieldCode::Required), ("/password".into(), FieldCode::TooLong)]
        );
        let body = PasswordReset { email: "karin".into() };
        assert_eq!(faults(&body), [("/email".into(), FieldCode::InvalidEmail)]);
    }

    #[test]
    fn everything_wrong_is_collected_once() {
        let mut reading = Reading::default();
        assert_eq!(reading.required::<i64>("/year", " 2026 "), Some(2026));
        assert_eq!(reading.optional::<i64>("/inhabitants", ""), None);
        assert_eq!(reading.required::<i64>("/source", " "), None);
        assert_eq!(reading.optional::<i64>("/note", "x"), None);
        reading.check(Err(Problem::field("/source", FieldCode::TooLong, "")));
        let faults = reading.done(()).unwrap_err().errors;
        let faults: Vec<_> = faults.iter().map(|fault| (fault.pointer.as_str(), fault.code)).collect();
        assert_eq!(faults, [("/source", FieldCode::Required), ("/note", FieldCode::WrongFormat)]);
    }

    #[test]
    fn pointers_are_those_of_the_json_also_inside() {
        let body = NewPerson {
            given_name: " ".into(),
            family_name: "Ström".into(),
            email: None,
            phone: None,
            protected: false,
            assignment: NewAssignment {
                organisation_id: OrganisationId(1),
                role_id: RoleId(1),
                title: "x".repeat(201),
                from_date: None,
                to_date: None,
            },
        };
        assert_eq!(
            faults(&body),
            [("/assignment/title".into(), FieldCode::TooLong), ("/givenName".into(), FieldCode::Required)]
        );
    }
}
