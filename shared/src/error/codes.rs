//! The table of codes. A new code adds one row here. The server's page of the code comes from this row; the web app does not compile
//! until it has words for the code.

use crate::text_enum;

/// Makes [`ErrorCode`] and its table from rows of `Name = "word" (status, "title"): "what it means and what to do about it";`.
macro_rules! codes {
    ($($code:ident = $word:tt ($status:literal, $title:literal): $detail:literal;)+) => {
        text_enum! {
            /// Every problem the API answers with. Codes are never renamed; the page at `type` explains each.
            pub enum ErrorCode { $($code = $word),+ }
        }

        impl ErrorCode {
            /// The HTTP status.
            pub const fn status(self) -> u16 {
                match self { $(Self::$code => $status),+ }
            }

            /// The short English title, which each problem of the code has.
            pub const fn title(self) -> &'static str {
                match self { $(Self::$code => $title),+ }
            }

            /// What the code means, and what to do about it, in English.
            pub const fn explanation(self) -> &'static str {
                match self { $(Self::$code => $detail),+ }
            }
        }
    };
}

codes! {
    Unreadable = "unreadable" (400, "Unreadable request"):
        "The body is not valid JSON in UTF-8, or the path or query cannot be decoded. Nothing was changed.";
    UnknownQueryParameter = "unknownQueryParameter" (400, "Unknown query parameter"):
        "The operation has no parameter of that name; the API description lists those it has.";
    InvalidQueryParameter = "invalidQueryParameter" (400, "Invalid query parameter"):
        "A parameter's value is of the wrong form or out of range; `errors` names it.";
    InvalidCursor = "invalidCursor" (400, "Invalid cursor"):
        "The cursor was made for another list, filter or sort order, or was altered. Start again without `after`.";
    InvalidHeader = "invalidHeader" (400, "Invalid header"):
        "A request header, such as If-Match or Idempotency-Key, is not of its required form.";
    Unauthenticated = "unauthenticated" (401, "Not logged in"):
        "A valid access token is required: log in, or fetch a new token, and try again.";
    WrongCredentials = "wrongCredentials" (401, "Wrong credentials"):
        "The e-mail address and password, the refresh token, or the client's secret do not match an open account.";
    AccountLocked = "accountLocked" (429, "Too many attempts"):
        "Too many wrong passwords were given. Wait as long as Retry-After says, or reset the password by mail.";
    SecondFactorNeeded = "secondFactorNeeded" (401, "Code needed"):
        "The password is right. The account has a second factor too: send `code` with the six digits of the app, or a recovery code.";
    SecondFactorMissing = "secondFactorMissing" (403, "Second factor missing"):
        "Whoever runs the system or the network needs a second factor here. Set it up at /api/v1/me/second-factor first.";
    SecondFactorAgain = "secondFactorAgain" (403, "Show the second factor"):
        "Rights and secrets are touched only when the second factor was shown in the last ten minutes. Send a code to /api/v1/me/second-factor/show, then try again.";
    WrongCode = "wrongCode" (422, "Wrong code"):
        "The code is wrong, or too old, or has been used: each is good once. Wait for the next one of the app.";
    Forbidden = "forbidden" (403, "Not allowed"):
        "You may see this but not do this. The resource's `allowedActions` lists what you may do.";
    NotFound = "notFound" (404, "Not found"):
        "There is no such thing, or you may not know that there is.";
    MethodNotAllowed = "methodNotAllowed" (405, "Method not allowed"):
        "The resource does not take this method; the Allow header lists those it takes.";
    StateForbids = "stateForbids" (409, "Not in this state"):
        "The thing is in a state from which this step cannot be taken. Somebody may have been faster: read it anew.";
    EmailTaken = "emailTaken" (409, "E-mail address taken"):
        "Another person already has this e-mail address.";
    NumberTaken = "numberTaken" (409, "Number taken"):
        "Another organisation already has this organisation number, municipality code or school unit code.";
    AlreadyThere = "alreadyThere" (409, "Already there"):
        "The same thing is already registered.";
    StillUsed = "stillUsed" (409, "Still used"):
        "Other things point to this one, so it cannot be removed.";
    AlreadyEnrolled = "alreadyEnrolled" (409, "Already enrolled"):
        "The person already has a live enrollment in this activity; `inTheWay` names it where you may know.";
    RegistrationNotOpen = "registrationNotOpen" (409, "Registration not open"):
        "Registration has not opened yet, or the activity does not take enrollments.";
    RegistrationClosed = "registrationClosed" (409, "Registration closed"):
        "Registration has closed, or the activity has started.";
    NoSeatsForGrowth = "noSeatsForGrowth" (409, "No free seats"):
        "There are not enough free seats for what is asked.";
    QuotaReached = "quotaReached" (409, "Share used"):
        "The member has used its share of the seats. The activity says until when seats are shared out.";
    OptionFull = "optionFull" (409, "Option full"):
        "All places of an option are taken; choose another.";
    OfferLapsed = "offerLapsed" (409, "Offer lapsed"):
        "The time in which the offer could be answered has passed.";
    CapacityBelowTaken = "capacityBelowTaken" (409, "Capacity below seats taken"):
        "More seats are taken than the new capacity allows.";
    NotPublishable = "notPublishable" (409, "Cannot be published yet"):
        "Something that participants must know is missing; `errors` lists what.";
    LinkUsed = "linkUsed" (409, "Link already used"):
        "The link works once, and it has been used.";
    LinkExpired = "linkExpired" (409, "Link expired"):
        "The link is no longer valid. Ask for a new one.";
    EvaluationClosed = "evaluationClosed" (409, "Evaluation closed"):
        "The evaluation is not open for answers now.";
    NotCompleted = "notCompleted" (409, "Not completed"):
        "The participant has not attended as much of what was held as the activity's completion rule asks for.";
    ImportHasErrors = "importHasErrors" (409, "Rows have errors"):
        "Correct the rows with errors and send the table anew.";
    ImportOutdated = "importOutdated" (409, "Preview outdated"):
        "Rows would do something else by now. Send the table anew.";
    MergeConflicts = "mergeConflicts" (409, "Conflicts"):
        "The two contradict each other; the preview lists in what.";
    RequestUnderWay = "requestUnderWay" (409, "Request under way"):
        "A request with the same Idempotency-Key has not finished yet. Try again in a moment.";
    VersionMismatch = "versionMismatch" (412, "Changed by somebody else"):
        "The resource has been edited since you read it; `currentVersion` is its version now. Read it anew and decide again.";
    BodyTooLarge = "bodyTooLarge" (413, "Body too large"):
        "The request body is larger than the operation takes.";
    BodyTooSlow = "bodyTooSlow" (408, "Body too slow"):
        "The request body did not arrive in time. Send it again.";
    UnsupportedMediaType = "unsupportedMediaType" (415, "Unsupported media type"):
        "Send the body as application/json.";
    InvalidFields = "invalidFields" (422, "Invalid fields"):
        "`errors` lists every field that is wrong, by JSON pointer.";
    UnreadableTable = "unreadableTable" (422, "Unreadable table"):
        "`detail` says why; `errors` names columns that are missing.";
    KeyReused = "keyReused" (422, "Idempotency-Key reused"):
        "The key was used for a request with another body. Use a new key for a new request.";
    TeamSize = "teamSize" (422, "Team of wrong size"):
        "The team is smaller or larger than the activity takes.";
    WrongUnit = "wrongUnit" (422, "Wrong kind of enrollment"):
        "The activity takes persons, not teams, or teams, not persons.";
    PasswordTooWeak = "passwordTooWeak" (422, "Password too weak"):
        "The password is too short, or is one that is commonly guessed.";
    VersionRequired = "versionRequired" (428, "If-Match required"):
        "Send the ETag of the version you mean to change in the If-Match header.";
    TooManyRequests = "tooManyRequests" (429, "Too many requests"):
        "Wait as long as the Retry-After header says.";
    Internal = "internal" (500, "Internal error"):
        "Something went wrong on our side. Nothing was changed; the trace id helps the office to find out why.";
    Unavailable = "unavailable" (503, "Unavailable"):
        "The server cannot do this right now. Nothing was changed; try again as Retry-After says, with the same Idempotency-Key.";
}
