//! What can go wrong, as callers see it: one table of codes, one body (RFC 9457), nothing of our insides.

use serde::{Deserialize, Serialize};

use crate::text_enum;

text_enum! {
    /// Every problem the API answers with. Codes are never renamed; the page at `type` explains each.
    pub enum ErrorCode {
        Unreadable = "unreadable",
        UnknownQueryParameter = "unknownQueryParameter",
        InvalidQueryParameter = "invalidQueryParameter",
        InvalidCursor = "invalidCursor",
        InvalidHeader = "invalidHeader",
        Unauthenticated = "unauthenticated",
        WrongCredentials = "wrongCredentials",
        AccountLocked = "accountLocked",
        Forbidden = "forbidden",
        NotFound = "notFound",
        MethodNotAllowed = "methodNotAllowed",
        StateForbids = "stateForbids",
        EmailTaken = "emailTaken",
        NumberTaken = "numberTaken",
        AlreadyThere = "alreadyThere",
        StillUsed = "stillUsed",
        AlreadyEnrolled = "alreadyEnrolled",
        RegistrationNotOpen = "registrationNotOpen",
        RegistrationClosed = "registrationClosed",
        NoSeatsForGrowth = "noSeatsForGrowth",
        QuotaReached = "quotaReached",
        OptionFull = "optionFull",
        OfferLapsed = "offerLapsed",
        CapacityBelowTaken = "capacityBelowTaken",
        NotPublishable = "notPublishable",
        LinkUsed = "linkUsed",
        LinkExpired = "linkExpired",
        EvaluationClosed = "evaluationClosed",
        NotCompleted = "notCompleted",
        ImportHasErrors = "importHasErrors",
        ImportOutdated = "importOutdated",
        MergeConflicts = "mergeConflicts",
        RequestUnderWay = "requestUnderWay",
        VersionMismatch = "versionMismatch",
        BodyTooLarge = "bodyTooLarge",
        BodyTooSlow = "bodyTooSlow",
        UnsupportedMediaType = "unsupportedMediaType",
        InvalidFields = "invalidFields",
        UnreadableTable = "unreadableTable",
        KeyReused = "keyReused",
        TeamSize = "teamSize",
        WrongUnit = "wrongUnit",
        PasswordTooWeak = "passwordTooWeak",
        VersionRequired = "versionRequired",
        TooManyRequests = "tooManyRequests",
        Internal = "internal",
        Unavailable = "unavailable",
    }
}

impl ErrorCode {
    /// HTTP status, title, and what it means and what to do about it.
    #[expect(clippy::too_many_lines, reason = "one table, one line or two a code")]
    pub const fn row(self) -> (u16, &'static str, &'static str) {
        match self {
            Self::Unreadable => (
                400,
                "Unreadable request",
                "The body is not valid JSON in UTF-8, or the path or query cannot be decoded. Nothing was changed.",
            ),
            Self::UnknownQueryParameter => (
                400,
                "Unknown query parameter",
                "The operation has no parameter of that name; the API description lists those it has.",
            ),
            Self::InvalidQueryParameter => (
                400,
                "Invalid query parameter",
                "A parameter's value is of the wrong form or out of range; `errors` names it.",
            ),
            Self::InvalidCursor => (
                400,
                "Invalid cursor",
                "The cursor was made for another list, filter or sort order, or was altered. Start again without `after`.",
            ),
            Self::InvalidHeader => (
                400,
                "Invalid header",
                "A request header, such as If-Match or Idempotency-Key, is not of its required form.",
            ),
            Self::Unauthenticated => (
                401,
                "Not logged in",
                "A valid access token is required: log in, or fetch a new token, and try again.",
            ),
            Self::WrongCredentials => (
                401,
                "Wrong credentials",
                "The e-mail address and password, the refresh token, or the client's secret do not match an open account.",
            ),
            Self::AccountLocked => (
                429,
                "Too many attempts",
                "Too many wrong passwords were given. Wait as long as Retry-After says, or reset the password by mail.",
            ),
            Self::Forbidden => (
                403,
                "Not allowed",
                "You may see this but not do this. The resource's `allowedActions` lists what you may do.",
            ),
            Self::NotFound => {
                (404, "Not found", "There is no such thing, or you may not know that there is.")
            }
            Self::MethodNotAllowed => (
                405,
                "Method not allowed",
                "The resource does not take this method; the Allow header lists those it takes.",
            ),
            Self::StateForbids => (
                409,
                "Not in this state",
                "The thing is in a state from which this step cannot be taken. Somebody may have been faster: read it anew.",
            ),
            Self::EmailTaken => {
                (409, "E-mail address taken", "Another person already has this e-mail address.")
            }
            Self::NumberTaken => (
                409,
                "Number taken",
                "Another organisation already has this organisation number, municipality code or school unit code.",
            ),
            Self::AlreadyThere => (409, "Already there", "The same thing is already registered."),
            Self::StillUsed => {
                (409, "Still used", "Other things point to this one, so it cannot be removed.")
            }
            Self::AlreadyEnrolled => (
                409,
                "Already enrolled",
                "The person already has a live enrollment in this activity; `inTheWay` names it where you may know.",
            ),
            Self::RegistrationNotOpen => (
                409,
                "Registration not open",
                "Registration has not opened yet, or the activity does not take enrollments.",
            ),
            Self::RegistrationClosed => {
                (409, "Registration closed", "Registration has closed, or the activity has started.")
            }
            Self::NoSeatsForGrowth => {
                (409, "No free seats", "There are not enough free seats for what is asked.")
            }
            Self::QuotaReached => (
                409,
                "Share used",
                "The member has used its share of the seats. The activity says until when seats are shared out.",
            ),
            Self::OptionFull => (409, "Option full", "All places of an option are taken; choose another."),
            Self::OfferLapsed => {
                (409, "Offer lapsed", "The time in which the offer could be answered has passed.")
            }
            Self::CapacityBelowTaken => {
                (409, "Capacity below seats taken", "More seats are taken than the new capacity allows.")
            }
            Self::NotPublishable => (
                409,
                "Cannot be published yet",
                "Something that participants must know is missing; `errors` lists what.",
            ),
            Self::LinkUsed => (409, "Link already used", "The link works once, and it has been used."),
            Self::LinkExpired => (409, "Link expired", "The link is no longer valid. Ask for a new one."),
            Self::EvaluationClosed => {
                (409, "Evaluation closed", "The evaluation is not open for answers now.")
            }
            Self::NotCompleted => (
                409,
                "Not completed",
                "The participant has not attended as much of what was held as the activity's completion rule asks for.",
            ),
            Self::ImportHasErrors => {
                (409, "Rows have errors", "Correct the rows with errors and send the table anew.")
            }
            Self::ImportOutdated => {
                (409, "Preview outdated", "Rows would do something else by now. Send the table anew.")
            }
            Self::MergeConflicts => {
                (409, "Conflicts", "The two contradict each other; the preview lists in what.")
            }
            Self::RequestUnderWay => (
                409,
                "Request under way",
                "A request with the same Idempotency-Key has not finished yet. Try again in a moment.",
            ),
            Self::VersionMismatch => (
                412,
                "Changed by somebody else",
                "The resource has been edited since you read it; `currentVersion` is its version now. Read it anew and decide again.",
            ),
            Self::BodyTooSlow => {
                (408, "Body too slow", "The request body did not arrive in time. Send it again.")
            }
            Self::BodyTooLarge => {
                (413, "Body too large", "The request body is larger than the operation takes.")
            }
            Self::UnsupportedMediaType => {
                (415, "Unsupported media type", "Send the body as application/json.")
            }
            Self::InvalidFields => {
                (422, "Invalid fields", "`errors` lists every field that is wrong, by JSON pointer.")
            }
            Self::UnreadableTable => {
                (422, "Unreadable table", "`detail` says why; `errors` names columns that are missing.")
            }
            Self::KeyReused => (
                422,
                "Idempotency-Key reused",
                "The key was used for a request with another body. Use a new key for a new request.",
            ),
            Self::TeamSize => {
                (422, "Team of wrong size", "The team is smaller or larger than the activity takes.")
            }
            Self::WrongUnit => (
                422,
                "Wrong kind of enrollment",
                "The activity takes persons, not teams, or teams, not persons.",
            ),
            Self::PasswordTooWeak => {
                (422, "Password too weak", "The password is too short, or is one that is commonly guessed.")
            }
            Self::VersionRequired => (
                428,
                "If-Match required",
                "Send the ETag of the version you mean to change in the If-Match header.",
            ),
            Self::TooManyRequests => {
                (429, "Too many requests", "Wait as long as the Retry-After header says.")
            }
            Self::Internal => (
                500,
                "Internal error",
                "Something went wrong on our side. Nothing was changed; the trace id helps the office to find out why.",
            ),
            Self::Unavailable => (
                503,
                "Unavailable",
                "The server cannot do this right now. Nothing was changed; try again as Retry-After says, with the same Idempotency-Key.",
            ),
        }
    }

    /// The HTTP status.
    pub const fn status(self) -> u16 {
        self.row().0
    }

    /// The short English title, the same for each problem of the code.
    pub const fn title(self) -> &'static str {
        self.row().1
    }

    /// A problem of this code with the table's explanation as its detail.
    pub fn problem(self) -> Problem {
        Problem {
            kind: String::new(),
            title: self.title().to_owned(),
            status: self.status(),
            detail: self.row().2.to_owned(),
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

impl FieldProblem {
    /// A wrong field, where it stands and why.
    pub fn new(pointer: impl Into<String>, code: FieldCode, detail: impl Into<String>) -> Self {
        Self { pointer: pointer.into(), code, detail: detail.into() }
    }
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
    /// A problem with the wrong fields it lists.
    pub fn fields(errors: Vec<FieldProblem>) -> Self {
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
