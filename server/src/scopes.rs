//! The keys to an operation: they are named once, beside its handler, and shown in the description. The server enforces the
//! description.

use serde_json::{Map, Value, json};
use shared::access::Scope;
use shared::error::{ErrorCode, Problem};

/// The path where machine clients ask for tokens.
const TOKEN_PATH: &str = "/oauth/token";
/// The security scheme of persons.
const PERSONS: &str = "bearer";
/// The security scheme of machine clients.
const MACHINES: &str = "machine";
/// The extension beside a handler that lists the scopes a machine needs, all of them. Without it machines are not let in.
const SAID: &str = "x-scopes";

/// The callers that an operation lets in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Admission {
    is_open: bool,
    scopes: Option<Vec<Scope>>,
}

/// The way in which a caller with a machine's token is answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum As {
    /// As the machine.
    Itself,
    /// As a caller without a token, because the operation answers these too.
    Stranger,
}

impl Admission {
    /// From an operation of the description.
    pub fn of(operation: &Value) -> Self {
        let ways = || operation["security"].as_array().into_iter().flatten();
        let words = ways().find_map(|way| way[MACHINES].as_array());
        Self {
            is_open: ways().any(|way| way.as_object().is_some_and(Map::is_empty)),
            scopes: words.map(|words| words.iter().filter_map(scope).collect()),
        }
    }

    /// True when it wants a token.
    pub fn is_closed(&self) -> bool {
        !self.is_open
    }

    /// How a machine with these scopes is answered. Refused with 403 if the scopes are not enough and strangers are not answered
    /// either.
    pub fn of_machine(&self, held: &[Scope]) -> Result<As, Problem> {
        match &self.scopes {
            Some(scopes) if scopes.iter().all(|scope| held.contains(scope)) => Ok(As::Itself),
            _ if self.is_open => Ok(As::Stranger),
            None => Err(ErrorCode::Forbidden.because("Machine clients do not use this operation.")),
            Some(scopes) => {
                Err(ErrorCode::Forbidden.because(format!("The token needs the scope {}.", words(scopes))))
            }
        }
    }
}

fn scope(word: &Value) -> Option<Scope> {
    word.as_str()?.parse().ok()
}

/// Scopes as OAuth writes them: separated by spaces.
pub fn words(scopes: &[Scope]) -> String {
    scopes.iter().map(|scope| scope.word()).collect::<Vec<_>>().join(" ")
}

/// Reads scopes from OAuth's words; unknown words are left out.
pub fn read(words: &str) -> Vec<Scope> {
    words.split_whitespace().filter_map(|word| word.parse().ok()).collect()
}

/// The ways in, for the description.
pub fn schemes() -> Value {
    let scopes: Map<_, _> =
        Scope::ALL.iter().map(|scope| (scope.word().to_owned(), json!(meaning(*scope)))).collect();
    json!({
        PERSONS: {
            "type": "http", "scheme": "bearer", "bearerFormat": "JWT",
            "description": "A person's access token, from POST /api/v1/sessions."
        },
        MACHINES: {
            "type": "oauth2",
            "description": "A machine client's access token, sent as a bearer token too. An operation that does not name this way \
                refuses machines with 403 `forbidden`, or answers them as strangers where it answers strangers. So it does with a \
                token that lacks a scope that is named. A scope opens what is of the client's own member, and no other.",
            "flows": { "clientCredentials": { "tokenUrl": TOKEN_PATH, "scopes": scopes } }
        }
    })
}

fn meaning(scope: Scope) -> &'static str {
    match scope {
        Scope::MembersRead => "Read the register of organisations, and the member's own persons.",
        Scope::ActivitiesRead => {
            "Read activities that are not public, their occasions, questions and calendars."
        }
        Scope::EnrollmentsRead => "Read the member's enrollments, interest and reservations.",
        Scope::EnrollmentsWrite => {
            "Enroll the member's persons, change and withdraw their enrollments, answer for them, and add persons."
        }
        Scope::FiguresRead => "Read the member's figures.",
    }
}

/// Copies the scopes beside a handler into its operation's `security`.
pub fn describe(operation: &mut Value) {
    let Some(scopes) = operation.get(SAID).cloned() else { return };
    let ways = operation["security"].as_array().cloned();
    let mut ways = ways.unwrap_or_else(|| vec![json!({ PERSONS: [] })]);
    ways.push(json!({ MACHINES: scopes }));
    operation["security"] = Value::Array(ways);
}

#[cfg(test)]
mod tests {
    use super::*;

    fn admission(said: &Value) -> Admission {
        let mut operation = said.clone();
        describe(&mut operation);
        Admission::of(&operation)
    }

    #[test]
    fn a_machine_needs_every_scope_that_is_named() {
        let closed = admission(&json!({ SAID: ["members:read", "enrollments:write"] }));
        assert!(closed.is_closed());
        assert_eq!(closed.of_machine(Scope::ALL), Ok(As::Itself));
        let refused = closed.of_machine(&[Scope::MembersRead, Scope::FiguresRead]).unwrap_err();
        assert_eq!(refused.status, 403);
        assert!(refused.detail.contains("members:read enrollments:write"), "{}", refused.detail);
        assert!(closed.of_machine(&[]).is_err());
    }

    #[test]
    fn where_no_scope_is_named_machines_are_nobody() {
        assert!(admission(&json!({})).of_machine(Scope::ALL).is_err());
        let open = json!([{}, { PERSONS: [] }]);
        assert_eq!(admission(&json!({ "security": open })).of_machine(Scope::ALL), Ok(As::Stranger));
        let scoped = admission(&json!({ "security": open, SAID: ["activities:read"] }));
        assert!(!scoped.is_closed());
        assert_eq!(scoped.of_machine(&[Scope::MembersRead]), Ok(As::Stranger));
        assert_eq!(scoped.of_machine(&[Scope::ActivitiesRead]), Ok(As::Itself));
    }

    #[test]
    fn scopes_are_written_as_oauth_does() {
        assert_eq!(words(&[Scope::MembersRead, Scope::FiguresRead]), "members:read figures:read");
        assert_eq!(read(" members:read  unknown figures:read"), [Scope::MembersRead, Scope::FiguresRead]);
    }
}
