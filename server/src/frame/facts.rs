//! What the frame finds out about a request, for whoever answers it.

use shared::error::Problem;

use crate::devices::Device;
use crate::error::Result;
use crate::keys::Bearer;

/// What is known of a request before anybody asks who sent it.
#[derive(Debug, Clone)]
pub struct RequestFacts {
    /// 32 hexadecimal digits: the request's trace.
    pub trace: String,
    /// The operation's name.
    pub operation: String,
    /// The path, and a hash of path, query and body: what a repeated Idempotency-Key must match.
    pub fingerprint: String,
    /// The place that the client is at, for limits.
    pub address: String,
    /// The device that it is known by.
    pub device: Option<Device>,
    /// What the bearer token says, if there is one that counts.
    pub bearer: Option<Result<Bearer, Problem>>,
}

impl RequestFacts {
    /// Where somebody without a session stands: with the devices of somebody who has logged in, or else at a place.
    pub fn door(&self) -> &str {
        self.device.as_ref().map_or(&self.address, |device| &device.owner)
    }
}
