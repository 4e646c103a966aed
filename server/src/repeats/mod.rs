//! Repeated requests, and how one is recognised. A repeated Idempotency-Key gets the answer that was given first.

pub mod queries;

/// The facts by which a request with an Idempotency-Key is recognised.
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
