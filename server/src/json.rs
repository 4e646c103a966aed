//! Input: bodies and query strings, read into their types with every fault named at once.

use actix_web::dev::Payload;
use actix_web::web::Bytes;
use actix_web::{FromRequest, HttpMessage, HttpRequest};
use serde::de::DeserializeOwned;
use shared::error::{ErrorCode, FieldCode, FieldProblem, Problem};
use shared::rules;
use std::future::{Ready, ready};
use validator::Validate;

use crate::error::{Error, Result};
use crate::operations::Operation;

/// The body's bytes, which the frame has read within its limit.
#[derive(Debug, Clone)]
pub struct Body(pub Bytes);

impl FromRequest for Body {
    type Error = Error;
    type Future = Ready<Result<Self>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        let body = request.extensions().get::<Self>().cloned();
        ready(body.ok_or_else(|| Error::internal("the frame is not there")))
    }
}

/// A JSON body of a type whose own rules hold.
#[derive(Debug, Clone)]
pub struct Json<T>(pub T);

impl<T: DeserializeOwned + Validate + 'static> FromRequest for Json<T> {
    type Error = Error;
    type Future = Ready<Result<Self>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        let extensions = request.extensions();
        let bytes = extensions.get::<Body>().map(|body| body.0.clone()).unwrap_or_default();
        ready(read(&bytes, extensions.get::<Operation>()).map(Json))
    }
}

/// The largest body, in bytes, whose faults are all told when it does not fit its type. To find them it is read a second time,
/// into something ten times as large.
const CLOSELY: usize = 64 * 1024;

fn read<T: DeserializeOwned + Validate>(bytes: &[u8], operation: Option<&Operation>) -> Result<T> {
    let looked = operation.map(|operation| operation.look_through(bytes)).transpose();
    let found = looked.map_err(|syntax| unreadable(&syntax))?.unwrap_or_default();
    if found.is_misshapen {
        return Err(Problem::fields(found.faults).into());
    }
    let mut errors = found.faults;
    match serde_json::from_slice::<T>(bytes) {
        Ok(value) => {
            errors.extend(rules::faults(&value));
            if errors.is_empty() { Ok(value) } else { Err(in_order(errors).into()) }
        }
        Err(cause) => {
            let value = if bytes.len() <= CLOSELY || errors.is_empty() {
                serde_json::from_slice::<serde_json::Value>(bytes).map_err(|syntax| unreadable(&syntax))?
            } else {
                serde_json::Value::Null
            };
            // The slower way is taken only now: the schema finds every fault, not only the first one.
            if !value.is_null() {
                errors.extend(operation.iter().flat_map(|operation| operation.body_faults(&value)));
            }
            if errors.is_empty() {
                errors.push(FieldProblem::new("", FieldCode::WrongType, cause.to_string()));
            }
            Err(in_order(errors).into())
        }
    }
}

fn unreadable(syntax: &serde_json::Error) -> Error {
    ErrorCode::Unreadable.because(format!("The body is not valid JSON: {syntax}.")).into()
}

// A fault that was found twice is told once.
fn in_order(mut errors: Vec<FieldProblem>) -> Problem {
    errors.sort_by(|a, b| (&a.pointer, a.code).cmp(&(&b.pointer, b.code)));
    errors.dedup_by(|a, b| (&a.pointer, a.code) == (&b.pointer, b.code));
    Problem::fields(errors)
}

/// A query string of a type; a name may be repeated where the type has a list. Unknown names never get this far.
#[derive(Debug, Clone)]
pub struct Query<T>(pub T);

impl<T: DeserializeOwned> FromRequest for Query<T> {
    type Error = Error;
    type Future = Ready<Result<Self>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        let query = request.query_string();
        ready(serde_html_form::from_str(query).map(Query).map_err(|cause| {
            let problem = ErrorCode::InvalidQueryParameter
                .because(format!("A query parameter cannot be read: {cause}."));
            Problem { errors: query_faults::<T>(query), ..problem }.into()
        }))
    }
}

// The parser does not say which parameter is wrong. So each is read alone, which works only if none is required.
fn query_faults<T: DeserializeOwned>(query: &str) -> Vec<FieldProblem> {
    if serde_html_form::from_str::<T>("").is_err() {
        return Vec::new();
    }
    let alone = |part: &&str| serde_html_form::from_str::<T>(part).err();
    let name = |part: &str| part.split('=').next().unwrap_or_default().to_owned();
    query
        .split('&')
        .filter_map(|part| {
            alone(&part).map(|cause| FieldProblem::new(name(part), FieldCode::WrongFormat, cause.to_string()))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use shared::activities::requests::NewActivity;
    use shared::members::persons::NewPerson;

    #[test]
    fn all_faults_of_a_body_are_named_by_pointer() {
        let body = br#"{"givenName": " ", "familyName": "", "email": "x", "assignment": {"organisationId": 1, "roleId": 1}}"#;
        let problem = read::<NewPerson>(body, None).unwrap_err().into_problem();
        let pointers: Vec<_> =
            problem.errors.iter().map(|error| (error.pointer.as_str(), error.code)).collect();
        assert_eq!(
            pointers,
            [
                ("/email", FieldCode::InvalidEmail),
                ("/familyName", FieldCode::Required),
                ("/givenName", FieldCode::Required)
            ]
        );
    }

    #[test]
    fn broken_json_is_unreadable_and_a_number_out_of_range_is_named() {
        assert_eq!(read::<NewActivity>(b"{", None).unwrap_err().into_problem().code, ErrorCode::Unreadable);
        assert_eq!(
            read::<NewActivity>(b"\"\xff\"", None).unwrap_err().into_problem().code,
            ErrorCode::Unreadable
        );
        let problem =
            read::<NewActivity>(br#"{"title": "A", "reportYear": 3}"#, None).unwrap_err().into_problem();
        assert_eq!(
            (problem.errors[0].pointer.as_str(), problem.errors[0].code),
            ("/reportYear", FieldCode::TooSmall)
        );
    }
}
