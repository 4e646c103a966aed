//! Faults as callers see them: one table of codes, one body (RFC 9457), nothing of our insides.

mod codes;

pub use self::codes::ErrorCode;

use serde::{Deserialize, Serialize};

use crate::text_enum;

impl ErrorCode {
    /// A problem of this code with the table's explanation as its detail.
    pub fn problem(self) -> Problem {
        Problem {
            kind: String::new(),
            title: self.title().to_owned(),
            status: self.status(),
            detail: self.explanation().to_owned(),
            instance: String::new(),
            code: self,
            errors: Vec::new(),
            current_version: None,
            in_the_way: None,
            retry_after: None,
        }
    }

    /// A problem of this code that says what exactly is wrong.
    pub fn because(self, detail: impl Into<String>) -> Problem {
        Problem { detail: detail.into(), ..self.problem() }
    }
}

text_enum! {
    /// What is wrong with one field.
    pub enum FieldCode {
        Required = "required",
        Unknown = "unknown",
        WrongType = "wrongType",
        WrongFormat = "wrongFormat",
        NotOneOf = "notOneOf",
        TooShort = "tooShort",
        TooLong = "tooLong",
        TooSmall = "tooSmall",
        TooLarge = "tooLarge",
        Repeated = "repeated",
        NoSuchThing = "noSuchThing",
        InvalidEmail = "invalidEmail",
        InvalidNumber = "invalidNumber",
        EndsBeforeStart = "endsBeforeStart",
        Conflicts = "conflicts",
    }
}

/// One wrong field of a request.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct FieldProblem {
    /// Where in the body, as a JSON pointer (RFC 6901); for a query parameter its name.
    #[cfg_attr(feature = "server", schema(example = "/title"))]
    pub pointer: String,
    /// What is wrong.
    pub code: FieldCode,
    /// The same in English.
    #[cfg_attr(feature = "server", schema(example = "must not be empty"))]
    pub detail: String,
}

/// The most wrong fields that an answer names: who has made a hundred mistakes knows enough for now.
pub const MOST_FAULTS: usize = 100;
/// The most characters of a pointer or a detail. Either may repeat what was sent.
const MOST_CHARACTERS: usize = 300;

impl FieldProblem {
    /// A wrong field, where it stands and why.
    pub fn new(pointer: impl Into<String>, code: FieldCode, detail: impl Into<String>) -> Self {
        Self { pointer: shortened(pointer.into()), code, detail: shortened(detail.into()) }
    }
}

fn shortened(mut text: String) -> String {
    if let Some((end, _)) = text.char_indices().nth(MOST_CHARACTERS) {
        text.truncate(end);
        text.push('…');
    }
    text
}

/// The body of every answer that is not a success (RFC 9457, `application/problem+json`).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct Problem {
    /// The address of a page that explains the code.
    #[serde(rename = "type")]
    #[cfg_attr(feature = "server", schema(example = "https://samverka.example/problems/not-found"))]
    pub kind: String,
    /// The short title of the code, in English.
    #[cfg_attr(feature = "server", schema(example = "Not found"))]
    pub title: String,
    /// The HTTP status.
    #[cfg_attr(feature = "server", schema(example = 404))]
    pub status: u16,
    /// What happened and what to do, in English.
    #[cfg_attr(
        feature = "server",
        schema(example = "There is no such thing, or you may not know that there is.")
    )]
    pub detail: String,
    /// The request it happened in: its trace id as a URN.
    #[cfg_attr(feature = "server", schema(example = "urn:trace:4bf92f3577b34da6a3ce929d0e0e4736"))]
    pub instance: String,
    /// The code, which programs should look at.
    pub code: ErrorCode,
    /// Each wrong field; empty unless fields are what is wrong.
    #[serde(default)]
    pub errors: Vec<FieldProblem>,
    /// With 412: the version that is there now.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "server", schema(example = 3))]
    pub current_version: Option<i32>,
    /// With 409: the path of what is in the way, where the caller may know it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "server", schema(example = "/api/v1/enrollments/42"))]
    pub in_the_way: Option<String>,
    /// Seconds to wait before trying again; also in the Retry-After header.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "server", schema(example = 5))]
    pub retry_after: Option<u32>,
}

impl Problem {
    /// A problem with the wrong fields it lists: the first of them, where there are very many.
    pub fn fields(mut errors: Vec<FieldProblem>) -> Self {
        errors.truncate(MOST_FAULTS);
        Self { errors, ..ErrorCode::InvalidFields.problem() }
    }

    /// A problem with one wrong field.
    pub fn field(pointer: &str, code: FieldCode, detail: &str) -> Self {
        Self::fields(vec![FieldProblem::new(pointer, code, detail)])
    }

    /// The same, naming what is in the way.
    #[must_use]
    pub fn in_the_way(self, path: String) -> Self {
        Self { in_the_way: Some(path), ..self }
    }

    /// The same, saying when to try again.
    #[must_use]
    pub fn retry_after(self, seconds: u32) -> Self {
        Self { retry_after: Some(seconds), ..self }
    }
}

impl std::fmt::Display for Problem {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "{} ({}): {}", self.code, self.status, self.detail)
    }
}

impl std::error::Error for Problem {}

#[cfg(test)]
mod tests;
