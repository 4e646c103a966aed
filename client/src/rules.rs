//! The rules of a request body, run before it is sent: the same ones as on the server, as the same [`Problem`].

use std::str::FromStr;

use shared::error::{FieldCode, FieldProblem, Problem};
use shared::rules::faults;
use shared::time::Timestamp;
use validator::Validate;

use crate::format;

/// Every wrong field of a body, or nothing to complain about. One fault a field is enough to mend it.
pub(crate) fn check(body: &impl Validate) -> Result<(), Problem> {
    let mut found = faults(body);
    found.dedup_by(|later, first| later.pointer == first.pointer);
    if found.is_empty() { Ok(()) } else { Err(Problem::fields(found)) }
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

    /// Adds the faults that a rule finds in the body. If one field has several, the first is kept.
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

/// The text without white space around it; none if nothing is left.
pub(crate) fn said(written: &str) -> Option<String> {
    let text = written.trim();
    (!text.is_empty()).then(|| text.to_owned())
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
