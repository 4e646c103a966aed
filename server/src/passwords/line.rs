//! The line before the passwords: one password for each core is compared at a time, and places and devices take turns. If very
//! many come from one place, they wait for each other and do not hold up other places.

use std::collections::{HashMap, VecDeque};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tokio::sync::oneshot;

use crate::error::{Error, Result};

/// The most that may wait in all.
const LONGEST: usize = 1_000;
/// The most that may wait from one place: enough for a school whose teachers all begin at eight.
const LONGEST_OF_ONE: usize = 100;

/// The line.
pub struct Line {
    state: Mutex<State>,
    cores: usize,
}

#[derive(Default)]
struct State {
    // How many have their turn now.
    busy: usize,
    waiting: HashMap<String, VecDeque<oneshot::Sender<Turn>>>,
    // Those with somebody waiting, next one first.
    order: VecDeque<String>,
    count: usize,
}

/// Somebody's turn, until it is dropped.
pub struct Turn(Option<Arc<Line>>);

impl Drop for Turn {
    fn drop(&mut self) {
        if let Some(line) = self.0.take() {
            let mut state = line.state();
            state.busy -= 1;
            line.call(&mut state);
        }
    }
}

impl Line {
    /// For so many at a time.
    pub fn new(cores: usize) -> Self {
        Self { state: Mutex::default(), cores: cores.max(1) }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Waits for one's turn; refused where too many wait from this place already.
    pub async fn enter(self: &Arc<Self>, place: &str) -> Result<Turn> {
        let (sender, receiver) = oneshot::channel();
        {
            let mut state = self.state();
            let own = state.waiting.get(place).map_or(0, VecDeque::len);
            if own >= LONGEST_OF_ONE {
                return Err(Error::Unavailable);
            }
            if state.count >= LONGEST {
                state.make_room(own)?;
            }
            state.count += 1;
            if own == 0 {
                state.order.push_back(place.to_owned());
            }
            state.waiting.entry(place.to_owned()).or_default().push_back(sender);
            self.call(&mut state);
        }
        receiver.await.map_err(|_| Error::Unavailable)
    }

    // Calls those whose turn it is.
    fn call(self: &Arc<Self>, state: &mut State) {
        while state.busy < self.cores {
            let Some(place) = state.order.pop_front() else { return };
            let Some(waiting) = state.waiting.get_mut(&place) else { continue };
            let next = waiting.pop_front();
            if waiting.is_empty() {
                state.waiting.remove(&place);
            } else {
                state.order.push_back(place);
            }
            let Some(next) = next else { continue };
            state.count -= 1;
            state.busy += 1;
            // A request that has gone takes no turn. Its turn must not be dropped here, because dropping it locks the state
            // again.
            if let Err(mut turn) = next.send(Turn(Some(Arc::clone(self)))) {
                state.busy -= 1;
                turn.0 = None;
            }
        }
    }
}

impl State {
    // Makes room for a newcomer: the last one of the longest queue gives way, if the newcomer's own queue is shorter.
    fn make_room(&mut self, own: usize) -> Result<()> {
        let longest = self.waiting.iter_mut().max_by_key(|(_, waiting)| waiting.len());
        match longest {
            Some((_, waiting)) if waiting.len() > own + 1 => {
                waiting.pop_back();
                self.count -= 1;
                Ok(())
            }
            _ => Err(Error::Unavailable),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use futures_util::FutureExt;

    fn line() -> Arc<Line> {
        Arc::new(Line::new(1))
    }

    /// Somebody who has come and waits, or has their turn.
    fn come(line: &Arc<Line>, place: &'static str) -> std::pin::Pin<Box<dyn Future<Output = Result<Turn>>>> {
        let line = Arc::clone(line);
        let mut waits = Box::pin(async move { line.enter(place).await });
        if let Some(ended) = (&mut waits).now_or_never() {
            return Box::pin(std::future::ready(ended));
        }
        waits
    }

    #[actix_web::test]
    async fn each_place_has_its_turn_however_many_come_from_another() {
        let line = line();
        let first = line.enter("a").await.unwrap();
        let mut crowd: Vec<_> = (0..LONGEST_OF_ONE).map(|_| come(&line, "a")).collect();
        assert!(come(&line, "a").await.is_err(), "from there enough wait");
        let other = come(&line, "b");
        drop(first);
        let second = crowd.remove(0).await.unwrap();
        drop(second);
        drop(other.await.unwrap());
        for next in crowd {
            drop(next.await.unwrap());
        }
        assert_eq!(line.state().busy, 0);
    }

    #[actix_web::test]
    async fn who_has_gone_takes_no_turn() {
        let line = line();
        let first = line.enter("a").await.unwrap();
        let gone = come(&line, "a");
        let stays = come(&line, "b");
        drop(gone);
        drop(first);
        drop(stays.await.unwrap());
        let state = line.state();
        assert_eq!((state.busy, state.count, state.waiting.len()), (0, 0, 0));
    }

    #[actix_web::test]
    async fn in_a_full_line_the_longest_gives_way() {
        let line = line();
        let turn = line.enter("a").await.unwrap();
        let places: Vec<&'static str> =
            (0..10).map(|place| &*Box::leak(format!("flood {place}").into_boxed_str())).collect();
        let mut crowd: Vec<_> =
            places.iter().flat_map(|place| (0..LONGEST_OF_ONE).map(|_| come(&line, place))).collect();
        assert_eq!(line.state().count, LONGEST);
        let newcomer = come(&line, "school");
        assert_eq!(line.state().count, LONGEST);
        let refused = crowd.iter_mut().filter_map(FutureExt::now_or_never).filter(Result::is_err).count();
        assert_eq!(refused, 1);
        drop(turn);
        drop(crowd);
        drop(newcomer.await.unwrap());
    }
}
