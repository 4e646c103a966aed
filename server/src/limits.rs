//! Limits of calls: per credential for callers, per address for strangers, sized for a municipality behind one address.

use std::num::NonZeroU32;

use actix_web::http::header::{self, HeaderMap};
use governor::clock::{Clock, DefaultClock};
use governor::{DefaultKeyedRateLimiter, Quota, RateLimiter};
use sha2::{Digest, Sha256};
use shared::error::ErrorCode;

use crate::error::Result;

/// Calls a second that a credential may make in the long run, and at once.
const CALLER: (u32, u32) = (100, 1000);
/// The same for an address without credential.
const STRANGER: (u32, u32) = (200, 2000);
/// Wrong passwords a minute from one address.
const FAILURES_A_MINUTE: u32 = 60;
/// Links by mail that one address may ask for a minute in the long run, and at once: a school registers in one hour.
const LINKS: (u32, u32) = (30, 300);
/// Keys after which those that are idle are forgotten.
const MANY_KEYS: usize = 50_000;

/// What callers and strangers may do in a while.
pub struct Limits {
    callers: DefaultKeyedRateLimiter<[u8; 16]>,
    strangers: DefaultKeyedRateLimiter<String>,
    failures: DefaultKeyedRateLimiter<String>,
    links: DefaultKeyedRateLimiter<String>,
}

impl Default for Limits {
    fn default() -> Self {
        let quota = |(rate, burst): (u32, u32)| Quota::per_second(at_least_one(rate)).allow_burst(at_least_one(burst));
        Self {
            callers: RateLimiter::keyed(quota(CALLER)),
            strangers: RateLimiter::keyed(quota(STRANGER)),
            failures: RateLimiter::keyed(Quota::per_minute(at_least_one(FAILURES_A_MINUTE))),
            links: RateLimiter::keyed(Quota::per_minute(at_least_one(LINKS.0)).allow_burst(at_least_one(LINKS.1))),
        }
    }
}

fn at_least_one(number: u32) -> NonZeroU32 {
    NonZeroU32::new(number).unwrap_or(NonZeroU32::MIN)
}

impl Limits {
    /// Counts a call, or refuses it with the seconds to wait.
    pub fn check(&self, headers: &HeaderMap, address: &str) -> Result<()> {
        let refused = match headers.get(header::AUTHORIZATION) {
            Some(credential) => {
                let mut key = [0; 16];
                key.copy_from_slice(&Sha256::digest(credential.as_bytes())[..16]);
                tidy(&self.callers);
                self.callers.check_key(&key).err()
            }
            None => {
                tidy(&self.strangers);
                self.strangers.check_key(&address.to_owned()).err()
            }
        };
        refused.map_or(Ok(()), |until| Err(wait(&until)))
    }

    /// Counts a wrong password from an address, or refuses further tries.
    pub fn failed_login(&self, address: &str) -> Result<()> {
        tidy(&self.failures);
        self.failures.check_key(&address.to_owned()).map_err(|until| wait(&until))
    }

    /// Counts a wish for a link by mail, or refuses further ones.
    pub fn link_asked(&self, address: &str) -> Result<()> {
        tidy(&self.links);
        self.links.check_key(&address.to_owned()).map_err(|until| wait(&until))
    }
}

fn wait(until: &governor::NotUntil<governor::clock::QuantaInstant>) -> crate::error::Error {
    let seconds = until.wait_time_from(DefaultClock::default().now()).as_secs() + 1;
    ErrorCode::TooManyRequests.problem().retry_after(u32::try_from(seconds).unwrap_or(60)).into()
}

fn tidy<K: std::hash::Hash + Eq + Clone>(limiter: &DefaultKeyedRateLimiter<K>) {
    if limiter.len() > MANY_KEYS {
        limiter.retain_recent();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stranger_who_knocks_too_often_is_told_to_wait() {
        let limits = Limits::default();
        let refused = (0..STRANGER.1 + 500).filter(|_| limits.check(&HeaderMap::new(), "192.0.2.1").is_err()).count();
        assert!(refused > 0);
        assert!(limits.check(&HeaderMap::new(), "192.0.2.2").is_ok(), "another address");
        let problem = (0..FAILURES_A_MINUTE + 1).find_map(|_| limits.failed_login("192.0.2.1").err()).unwrap().into_problem();
        assert_eq!(problem.code, ErrorCode::TooManyRequests);
        assert!(problem.retry_after.is_some());
        assert!((0..LINKS.1).all(|_| limits.link_asked("192.0.2.1").is_ok()), "a whole school");
        assert!(limits.link_asked("192.0.2.1").is_err());
    }
}
