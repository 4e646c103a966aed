//! Facts that the frame finds out about a request, for the code that answers it.

use shared::error::Problem;

use crate::devices::Device;
use crate::error::Result;
use crate::keys::Bearer;

/// The facts of a request that are known before its sender is looked up.
#[derive(Debug, Clone)]
pub struct RequestFacts {
    /// 32 hexadecimal digits: the request's trace.
    pub trace: String,
    /// The operation's name.
    pub operation: String,
    /// The path, and a hash of path, query and body. A repeated Idempotency-Key must come with the same fingerprint.
    pub fingerprint: String,
    /// The place that the client is at, for limits.
    pub address: String,
    /// The device that it is known by.
    pub device: Option<Device>,
    /// The contents of the bearer token, if there is one that counts.
    pub bearer: Option<Result<Bearer, Problem>>,
}

impl RequestFacts {
    /// The door of a caller without a session, for limits: the owner of a known device, or else the caller's place.
    pub fn door(&self) -> &str {
        self.device.as_ref().map_or(&self.address, |device| &device.owner)
    }
}
