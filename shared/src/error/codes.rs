//! The table of codes.

use super::ErrorCode;

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
            Self::SecondFactorNeeded => (
                401,
                "Code needed",
                "The password is right. The account has a second factor too: send `code` with the six digits of the app, or a recovery code.",
            ),
            Self::SecondFactorMissing => (
                403,
                "Second factor missing",
                "Whoever runs the system or the network needs a second factor here. Set it up at /api/v1/me/second-factor first.",
            ),
            Self::SecondFactorAgain => (
                403,
                "Show the second factor",
                "Rights and secrets are touched only when the second factor was shown in the last ten minutes. Send a code to /api/v1/me/second-factor/show, then try again.",
            ),
            Self::WrongCode => (
                422,
                "Wrong code",
                "The code is wrong, or too old, or has been used: each is good once. Wait for the next one of the app.",
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
}
