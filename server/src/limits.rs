//! Limits of calls: per credential for callers, per address for strangers, sized for a municipality behind one address.

use std::collections::HashMap;
use std::num::NonZeroU32;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use governor::clock::{Clock, DefaultClock, QuantaInstant};
use governor::{DefaultKeyedRateLimiter, NotUntil, Quota, RateLimiter};
use shared::accounts::FAILURES_A_MINUTE;
use shared::error::ErrorCode;
use shared::time::Timestamp;

use crate::error::{Error, Result};
use crate::keys::Ticket;
use crate::turns::Turns;

/// Calls a second that a credential may make in the long run, and at once.
const CALLER: (u32, u32) = (100, 1000);
/// Calls a second of an address without credential: in the long run, and at once.
const STRANGER: (u32, u32) = (200, 2000);
/// Logins, renewals and logouts a second from a place or with a known device: enough for a school that begins at eight.
const ENTRANCE: (u32, u32) = (30, 300);
/// Wrong certificate codes in a minute, after which an address must wait for a minute: nobody mistypes so often.
const WRONG_CODES_A_MINUTE: i32 = 30;
/// Links by mail that one address may ask for a minute in the long run, and at once: a school registers in one hour.
const LINKS: (u32, u32) = (30, 300);
/// Calls that an address without credential, or a credential, may have under way at once. Each holds its answer until it has been
/// sent, even if it is read slowly.
const UNDER_WAY: (u32, u32) = (250, 100);
/// The number of keys above which idle ones are forgotten.
const MANY_KEYS: usize = 50_000;
/// The shortest time between two searches for idle keys: with very many keys a search takes a while.
const TIDY_EVERY: Duration = Duration::from_secs(10);

/// The limits of callers and strangers.
pub struct Limits {
    callers: DefaultKeyedRateLimiter<Ticket>,
    strangers: DefaultKeyedRateLimiter<String>,
    entrances: DefaultKeyedRateLimiter<String>,
    links: DefaultKeyedRateLimiter<String>,
    // Failures of machine clients are counted apart from persons: a school system with an old secret must not lock a whole
    // municipality out.
    machines: Failures,
    codes: Failures,
    under_way: Arc<Mutex<HashMap<Whose, u32>>>,
    /// Turns for the strangers' calls that are under way: only a few are worked on at a time.
    pub turns: Turns,
    broom: Broom,
}

/// The caller of a call.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
enum Whose {
    Caller(Ticket),
    Stranger(String),
}

/// A call that is under way until this is dropped.
#[derive(Debug)]
pub struct UnderWay {
    calls: Arc<Mutex<HashMap<Whose, u32>>>,
    whose: Whose,
}

impl Drop for UnderWay {
    fn drop(&mut self) {
        let mut calls = self.calls.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(count) = calls.get_mut(&self.whose) {
            *count -= 1;
            if *count == 0 {
                calls.remove(&self.whose);
            }
        }
    }
}

impl Default for Limits {
    fn default() -> Self {
        let quota = |(rate, burst): (u32, u32)| {
            Quota::per_second(at_least_one(rate)).allow_burst(at_least_one(burst))
        };
        Self {
            callers: RateLimiter::keyed(quota(CALLER)),
            strangers: RateLimiter::keyed(quota(STRANGER)),
            entrances: RateLimiter::keyed(quota(ENTRANCE)),
            links: RateLimiter::keyed(
                Quota::per_minute(at_least_one(LINKS.0)).allow_burst(at_least_one(LINKS.1)),
            ),
            machines: Failures::new(FAILURES_A_MINUTE, 60, 60),
            codes: Failures::new(WRONG_CODES_A_MINUTE, 60, 60),
            under_way: Arc::default(),
            turns: Turns::default(),
            broom: Broom::default(),
        }
    }
}

fn at_least_one(number: u32) -> NonZeroU32 {
    NonZeroU32::new(number).unwrap_or(NonZeroU32::MIN)
}

impl Limits {
    /// Counts a call, or refuses it with the seconds to wait. A call with an invalid token counts for its address: a caller who
    /// makes up a new token for each call gains nothing.
    pub fn check(&self, ticket: Option<Ticket>, address: &str) -> Result<()> {
        self.tidy();
        let refused = if let Some(ticket) = ticket {
            self.callers.check_key(&ticket).err()
        } else {
            self.strangers.check_key(&address.to_owned()).err()
        };
        refused.map_or(Ok(()), |until| Err(wait(&until)))
    }

    /// Counts a login, a renewal or a logout, by the device that it is known by or else by its place.
    pub fn check_entrance(&self, door: &str) -> Result<()> {
        self.tidy();
        self.entrances.check_key(&door.to_owned()).map_err(|until| wait(&until))
    }

    /// Begins a call, or refuses it while too many calls of this caller or address are under way.
    pub fn begin(&self, ticket: Option<Ticket>, address: &str) -> Result<UnderWay> {
        let (whose, most) = match ticket {
            Some(ticket) => (Whose::Caller(ticket), UNDER_WAY.1),
            None => (Whose::Stranger(address.to_owned()), UNDER_WAY.0),
        };
        let mut calls = self.under_way.lock().unwrap_or_else(PoisonError::into_inner);
        let count = calls.entry(whose.clone()).or_default();
        if *count >= most {
            return Err(ErrorCode::TooManyRequests.problem().retry_after(1).into());
        }
        *count += 1;
        Ok(UnderWay { calls: Arc::clone(&self.under_way), whose })
    }

    fn tidy(&self) {
        let is_crowded =
            self.callers.len() + self.strangers.len() + self.entrances.len() + self.links.len() > MANY_KEYS;
        if is_crowded && self.broom.is_due() {
            self.callers.retain_recent();
            self.strangers.retain_recent();
            self.entrances.retain_recent();
            self.links.retain_recent();
        }
    }

    /// Counts a wish for a link by mail, or refuses further ones.
    pub fn link_asked(&self, address: &str) -> Result<()> {
        self.links.check_key(&address.to_owned()).map_err(|until| wait(&until))
    }

    /// Refuses a machine client that has given too many wrong secrets from an address.
    pub fn may_admit(&self, client: &str, address: &str, now: Timestamp) -> Result<()> {
        self.machines
            .closed(&format!("{client} {address}"), now)
            .map_or(Ok(()), |seconds| Err(ErrorCode::TooManyRequests.problem().retry_after(seconds).into()))
    }

    /// Refuses to check a certificate's code for an address that has guessed too many.
    pub fn may_check(&self, address: &str, now: Timestamp) -> Result<()> {
        self.codes
            .closed(address, now)
            .map_or(Ok(()), |seconds| Err(ErrorCode::TooManyRequests.problem().retry_after(seconds).into()))
    }

    /// Counts a code that no certificate has.
    pub fn failed_check(&self, address: &str, now: Timestamp) {
        self.codes.count(address, now);
    }

    /// Counts a wrong secret of a machine client from an address.
    pub fn failed_client(&self, client: &str, address: &str, now: Timestamp) {
        self.machines.count(&format!("{client} {address}"), now);
    }
}

fn wait(until: &NotUntil<QuantaInstant>) -> Error {
    let seconds = until.wait_time_from(DefaultClock::default().now()).as_secs() + 1;
    ErrorCode::TooManyRequests.problem().retry_after(u32::try_from(seconds).unwrap_or(60)).into()
}

/// Says when idle keys are searched for again. A search looks at every key, so it goes by a clock: a flood that adds a key with
/// each call does not make each call search.
#[derive(Default)]
struct Broom {
    swept: Mutex<Option<Instant>>,
}

impl Broom {
    /// True when nobody has searched lately. The asker searches now.
    fn is_due(&self) -> bool {
        let mut swept = self.swept.lock().unwrap_or_else(PoisonError::into_inner);
        let is_due = swept.is_none_or(|at| at.elapsed() >= TIDY_EVERY);
        if is_due {
            *swept = Some(Instant::now());
        }
        is_due
    }
}

/// Counts failures by key: so many within a window close the key for a while.
struct Failures {
    most: i32,
    window: i64,
    pause: i64,
    tallies: Mutex<HashMap<String, Tally>>,
    broom: Broom,
}

struct Tally {
    since: Timestamp,
    count: i32,
    closed_until: Option<Timestamp>,
}

impl Failures {
    fn new(most: i32, window: i64, pause: i64) -> Self {
        Self { most, window, pause, tallies: Mutex::default(), broom: Broom::default() }
    }

    fn tallies(&self) -> MutexGuard<'_, HashMap<String, Tally>> {
        self.tallies.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The seconds until the key is open again, if it is closed.
    fn closed(&self, key: &str, now: Timestamp) -> Option<u32> {
        let until = self.tallies().get(key)?.closed_until.filter(|until| *until > now)?;
        Some(u32::try_from(until.unix() - now.unix()).unwrap_or(60).max(1))
    }

    fn count(&self, key: &str, now: Timestamp) {
        let mut tallies = self.tallies();
        if tallies.len() > MANY_KEYS && self.broom.is_due() {
            tallies.retain(|_, tally| {
                tally.since.plus_seconds(self.window) > now
                    || tally.closed_until.is_some_and(|until| until > now)
            });
        }
        let tally =
            tallies.entry(key.to_owned()).or_insert(Tally { since: now, count: 0, closed_until: None });
        if tally.since.plus_seconds(self.window) <= now {
            (tally.since, tally.count) = (now, 0);
        }
        tally.count += 1;
        if tally.count >= self.most {
            let closed_until = Some(now.plus_seconds(self.pause));
            *tally = Tally { since: now, count: 0, closed_until };
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use shared::ids::{MachineClientId, PersonId, SessionId};

    #[test]
    fn a_stranger_who_knocks_too_often_is_told_to_wait() {
        let limits = Limits::default();
        let refused =
            (0..STRANGER.1 + 500).find_map(|_| limits.check(None, "192.0.2.1").err()).unwrap().into_problem();
        assert_eq!(refused.code, ErrorCode::TooManyRequests);
        assert!(refused.retry_after.is_some());
        assert!(limits.check(None, "192.0.2.2").is_ok(), "another address");
        let caller = Ticket::Person { person: PersonId(1), session: SessionId(1) };
        assert!(limits.check(Some(caller), "192.0.2.1").is_ok(), "a colleague behind the same address");
    }

    #[test]
    fn a_call_is_under_way_until_its_answer_has_gone() {
        let limits = Limits::default();
        let begin = |address: &str| limits.begin(None, address);
        let mut calls: Vec<_> = (0..UNDER_WAY.0).map(|_| begin("192.0.2.1").unwrap()).collect();
        assert_eq!(begin("192.0.2.1").unwrap_err().into_problem().code, ErrorCode::TooManyRequests);
        assert!(begin("192.0.2.2").is_ok(), "another address");
        drop(calls.pop());
        assert!(begin("192.0.2.1").is_ok());
        drop(calls);
        assert_eq!(limits.under_way.lock().unwrap().len(), 0, "nothing is kept of calls that are over");
    }

    #[test]
    fn a_whole_school_may_ask_for_links_at_once_but_not_for_ever() {
        let limits = Limits::default();
        assert!((0..LINKS.1).all(|_| limits.link_asked("192.0.2.1").is_ok()));
        assert!(limits.link_asked("192.0.2.1").is_err());
    }

    #[test]
    fn a_caller_is_limited_wherever_they_call_from() {
        let limits = Limits::default();
        let caller = Some(Ticket::Machine(MachineClientId(1)));
        let refused = (0..CALLER.1 + 500)
            .filter(|number| limits.check(caller, &format!("192.0.2.{number}")).is_err())
            .count();
        assert!(refused > 0);
        assert!(limits.check(Some(Ticket::Machine(MachineClientId(2))), "192.0.2.1").is_ok());
    }

    #[test]
    fn failures_close_a_key_for_a_while_and_are_forgotten_after_a_while() {
        let failures = Failures::new(3, 60, 30);
        let at = |seconds: i64| Timestamp::from_unix(1_000_000 + seconds);
        failures.count("a", at(0));
        failures.count("a", at(1));
        failures.count("a", at(60));
        assert_eq!(failures.closed("a", at(60)), None, "the window has begun anew");
        failures.count("a", at(61));
        failures.count("a", at(62));
        assert_eq!((failures.closed("a", at(62)), failures.closed("a", at(91))), (Some(30), Some(1)));
        assert_eq!((failures.closed("a", at(92)), failures.closed("b", at(62))), (None, None));
    }
    #[test]
    fn a_flood_of_new_keys_does_not_make_each_of_them_search_all_others() {
        let failures = Failures::new(3, 60, 30);
        let at = |seconds: i64| Timestamp::from_unix(1_000_000 + seconds);
        let kept = || failures.tallies().len();
        let flood = |named: &str, seconds: i64| {
            (0..=MANY_KEYS).for_each(|number| failures.count(&format!("{named} {number}"), at(seconds)));
        };
        flood("first", 0);
        failures.count("later", at(100));
        assert_eq!(kept(), 1, "the idle ones are forgotten");
        flood("second", 200);
        failures.count("later", at(300));
        assert!(kept() > MANY_KEYS, "it has searched again at once");
        *failures.broom.swept.lock().unwrap() = Instant::now().checked_sub(TIDY_EVERY);
        failures.count("later", at(301));
        assert_eq!(kept(), 1);
    }
}
