//! Requests that are sent twice: what one is known by. The same Idempotency-Key gets the answer that was given first.

pub mod queries;

/// What a request with an Idempotency-Key is known by.
#[derive(Debug, Clone)]
pub struct Claim {
    /// The person or machine client; not the token, which changes.
    pub credential: String,
    /// The operation.
    pub operation: String,
    /// The caller's key.
    pub key: String,
    /// Path, query and body.
    pub fingerprint: String,
}
