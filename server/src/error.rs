//! Errors inside the server, and how they are told outside: as a problem of the table, or as a bare 500 or 503.

use shared::error::{ErrorCode, FieldCode, Problem};

/// The reason why something was not done.
#[derive(Debug)]
pub enum Error {
    /// The caller can know why. The transaction is undone, nothing else.
    Problem(Box<Problem>),
    /// The database cannot be relied on right now: full, locked, gone.
    Unavailable,
    /// A fault of ours; logged with its cause.
    Internal(Box<dyn std::error::Error + Send + Sync>),
}

/// A result of the server's own.
pub type Result<T, E = Error> = std::result::Result<T, E>;

impl From<Problem> for Error {
    fn from(problem: Problem) -> Self {
        Self::Problem(Box::new(problem))
    }
}

impl From<ErrorCode> for Error {
    fn from(code: ErrorCode) -> Self {
        code.problem().into()
    }
}

impl From<diesel::result::Error> for Error {
    fn from(cause: diesel::result::Error) -> Self {
        use diesel::result::{DatabaseErrorKind as Kind, Error as Diesel};
        match cause {
            Diesel::NotFound => ErrorCode::NotFound.into(),
            Diesel::DatabaseError(Kind::UniqueViolation, ref facts) => {
                tracing::info!(message = facts.message(), "a unique rule of the database held");
                ErrorCode::AlreadyThere.into()
            }
            Diesel::DatabaseError(Kind::ForeignKeyViolation, ref facts) => {
                tracing::info!(message = facts.message(), "a reference rule of the database held");
                ErrorCode::StillUsed.into()
            }
            Diesel::DatabaseError(
                Kind::SerializationFailure
                | Kind::ClosedConnection
                | Kind::UnableToSendCommand
                | Kind::ReadOnlyTransaction,
                _,
            )
            | Diesel::BrokenTransactionManager => {
                tracing::error!(%cause, "the database is not available");
                Self::Unavailable
            }
            Diesel::DatabaseError(Kind::Unknown, ref facts) if is_passing(facts.message()) => {
                tracing::error!(%cause, "the database is not available");
                Self::Unavailable
            }
            Diesel::DatabaseError(_, ref facts) if is_of_data(facts.message()) => {
                tracing::warn!(message = facts.message(), "a value that the database does not keep");
                let detail = "a value is out of the range that can be kept";
                Problem::field("", FieldCode::WrongFormat, detail).into()
            }
            other => Self::Internal(Box::new(other)),
        }
    }
}

// True for PostgreSQL's messages about values that it does not keep (class 22). They are matched as text because diesel does not
// hand the class on.
fn is_of_data(message: &str) -> bool {
    [
        "out of range",
        "invalid byte sequence",
        "value too long",
        "invalid input syntax",
        "numeric field overflow",
    ]
    .iter()
    .any(|part| message.contains(part))
}

// True for messages of SQLite and PostgreSQL about a fault that is neither ours nor the caller's.
fn is_passing(message: &str) -> bool {
    [
        "locked",
        "disk I/O",
        "is full",
        "lock timeout",
        "canceling statement",
        "deadlock",
        "terminating connection",
        "readonly database",
        "server closed the connection",
        "unable to open database",
    ]
    .iter()
    .any(|part| message.contains(part))
}

impl Error {
    /// A fault of ours.
    pub fn internal(cause: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Self {
        Self::Internal(cause.into())
    }

    /// A fault of ours that ended in a panic.
    pub fn of_panic(panic: &(dyn std::any::Any + Send)) -> Self {
        let owned = || panic.downcast_ref::<String>().map(String::as_str);
        let said = panic.downcast_ref::<&str>().copied().or_else(owned);
        Self::internal(format!("it panicked: {}", said.unwrap_or("without a word")))
    }

    /// The problem that the caller is told.
    pub fn into_problem(self) -> Problem {
        match self {
            Self::Problem(problem) => *problem,
            Self::Unavailable => ErrorCode::Unavailable.problem().retry_after(2),
            Self::Internal(cause) => {
                tracing::error!(cause = %chain(cause.as_ref()), "internal error");
                ErrorCode::Internal.problem()
            }
        }
    }
}

fn chain(error: &dyn std::error::Error) -> String {
    let mut text = error.to_string();
    let mut next = error.source();
    while let Some(cause) = next {
        text.push_str(": ");
        text.push_str(&cause.to_string());
        next = cause.source();
    }
    text
}

impl std::fmt::Display for Error {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Problem(problem) => problem.fmt(formatter),
            Self::Unavailable => formatter.write_str("the database is not available"),
            Self::Internal(cause) => formatter.write_str(&chain(cause.as_ref())),
        }
    }
}

impl std::error::Error for Error {}

/// The error when somebody else has changed a resource; it is in this version now.
pub fn overtaken(version: i32) -> Error {
    let mut problem = ErrorCode::VersionMismatch.problem();
    problem.current_version = Some(version);
    problem.into()
}

/// Names the unique rule that a statement may break, because SQLite does not tell which rule it was.
pub trait OrConflict<T> {
    /// A broken unique rule becomes this problem; everything else is passed on.
    fn or_conflict(self, problem: impl Into<Error>) -> Result<T>;
}

impl<T> OrConflict<T> for diesel::QueryResult<T> {
    fn or_conflict(self, problem: impl Into<Error>) -> Result<T> {
        use diesel::result::{DatabaseErrorKind, Error as Diesel};
        match self {
            Err(Diesel::DatabaseError(DatabaseErrorKind::UniqueViolation, _)) => Err(problem.into()),
            other => Ok(other?),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use diesel::result::{DatabaseErrorKind, Error as Diesel};

    #[test]
    fn a_value_that_the_database_does_not_keep_is_the_callers_fault_and_undoes_nobody_elses_write() {
        let told = |message: &str| {
            Error::from(Diesel::DatabaseError(DatabaseErrorKind::Unknown, Box::new(message.to_owned())))
        };
        for message in ["date out of range: \"x\"", "invalid byte sequence for encoding \"UTF8\": 0x00"] {
            assert!(matches!(told(message), Error::Problem(problem) if problem.status == 422), "{message}");
        }
        assert!(matches!(told("database is locked"), Error::Unavailable));
        assert!(matches!(told("canceling statement due to statement timeout"), Error::Unavailable));
        assert!(matches!(told("no such table: x"), Error::Internal(_)));
    }
}
