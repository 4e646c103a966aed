//! Turns of strangers: only a few calls of one address without credential are worked on at a time, and its other calls wait. So
//! everybody else's calls stand behind those few, not behind all calls of that address. And turns at costly work, of which only a
//! few are had at a time, and for which only a few wait.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::sync::{OwnedSemaphorePermit, Semaphore, SemaphorePermit};
use tokio::time::timeout;

use crate::error::{Error, Result};

/// So many calls of one address are worked on at a time at the most, however many cores there are.
const MOST_AT_ONCE: usize = 4;

/// The turns, by address.
#[derive(Debug, Clone)]
pub struct Turns {
    places: Arc<Mutex<HashMap<String, Arc<Semaphore>>>>,
    at_once: usize,
}

impl Default for Turns {
    fn default() -> Self {
        // One turn for each core: more would not be faster, and would take more of the cores from others.
        let cores = std::thread::available_parallelism().map_or(2, usize::from);
        Self { places: Arc::default(), at_once: cores.clamp(2, MOST_AT_ONCE) }
    }
}

/// A turn; it ends when this is dropped.
#[derive(Debug)]
pub struct Turn {
    // The permit is given back before the place is looked at.
    permit: Option<OwnedSemaphorePermit>,
    address: String,
    places: Arc<Mutex<HashMap<String, Arc<Semaphore>>>>,
}

impl Turns {
    /// Waits for a turn of an address, in the order of asking.
    pub async fn take(&self, address: &str) -> Turn {
        let place = {
            let mut places = lock(&self.places);
            Arc::clone(
                places.entry(address.to_owned()).or_insert_with(|| Arc::new(Semaphore::new(self.at_once))),
            )
        };
        let mut turn = Turn { permit: None, address: address.to_owned(), places: Arc::clone(&self.places) };
        // It is never closed.
        turn.permit = place.acquire_owned().await.ok();
        turn
    }
}

impl Drop for Turn {
    fn drop(&mut self) {
        drop(self.permit.take());
        let mut places = lock(&self.places);
        // Calls that wait or work hold the place too.
        if places.get(&self.address).is_some_and(|place| Arc::strong_count(place) == 1) {
            places.remove(&self.address);
        }
    }
}

fn lock(places: &Mutex<HashMap<String, Arc<Semaphore>>>) -> MutexGuard<'_, HashMap<String, Arc<Semaphore>>> {
    places.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Turns at work that takes much memory or time. Each who waits holds what they have sent, so only a few may wait, and not for long:
/// others are told to come back.
#[derive(Debug)]
pub struct FewAtOnce {
    turns: Semaphore,
    // Those who have a turn, and those who wait.
    places: Semaphore,
    patience: Duration,
}

/// A turn at such work, until it is dropped.
#[derive(Debug)]
pub struct Held<'a> {
    _turn: SemaphorePermit<'a>,
    _place: SemaphorePermit<'a>,
}

impl FewAtOnce {
    /// So many turns at a time, and so many who may wait for one, for so long.
    pub fn new(at_once: usize, waiting: usize, patience: Duration) -> Self {
        Self { turns: Semaphore::new(at_once), places: Semaphore::new(at_once + waiting), patience }
    }

    /// Waits for a turn, in the order of asking. Refused where too many wait already, or when none comes in time.
    pub async fn take(&self) -> Result<Held<'_>> {
        let place = self.places.try_acquire().map_err(|_| Error::Unavailable)?;
        let turn = timeout(self.patience, self.turns.acquire()).await.map_err(|_| Error::Unavailable)?;
        Ok(Held { _turn: turn.map_err(Error::internal)?, _place: place })
    }
}

#[cfg(test)]
mod tests {
    use std::future::Future;
    use std::pin::pin;
    use std::task::{Context, Poll, Waker};

    use super::*;

    fn at_once<T>(future: impl Future<Output = T>) -> Option<T> {
        match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
            Poll::Ready(value) => Some(value),
            Poll::Pending => None,
        }
    }

    #[test]
    fn an_address_waits_for_itself_and_for_nobody_else() {
        let turns = Turns::default();
        let mut held: Vec<_> =
            (0..turns.at_once).map(|_| at_once(turns.take("192.0.2.1")).unwrap()).collect();
        assert!(at_once(turns.take("192.0.2.1")).is_none(), "a further one waits");
        assert!(at_once(turns.take("192.0.2.2")).is_some(), "another address does not");
        drop(held.pop());
        assert!(at_once(turns.take("192.0.2.1")).is_some());
        drop(held);
        assert!(lock(&turns.places).is_empty(), "nothing is kept of those who are gone");
    }
    #[actix_web::test]
    async fn few_wait_for_costly_work_and_none_of_them_for_ever() {
        let work = FewAtOnce::new(1, 1, Duration::from_millis(20));
        let turn = work.take().await.unwrap();
        let mut second = Box::pin(work.take());
        assert!(second.as_mut().poll(&mut Context::from_waker(Waker::noop())).is_pending(), "it waits");
        let third = at_once(work.take()).expect("an answer at once");
        assert!(matches!(third, Err(Error::Unavailable)), "enough wait already");
        assert!(matches!(second.await, Err(Error::Unavailable)), "none has come in time");
        drop(turn);
        assert!(work.take().await.is_ok(), "nothing is kept of those who have gone");
    }
}
