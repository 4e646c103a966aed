//! Callers whom a flood must not touch: they are logged in and read at a steady, modest rate.

use std::net::SocketAddr;
use std::time::{Duration, Instant};

use crate::client::{Connection, Request};
use crate::float;

/// How many callers read.
const READERS: usize = 20;
/// Each asks again after this time, but not before its answer is there. Persons do so, too.
const PACE: Duration = Duration::from_millis(200);

/// The others, and what they ask for.
pub struct Others {
    address: SocketAddr,
    requests: Vec<[Request; 2]>,
}

/// What they felt.
#[derive(Default)]
pub struct Felt {
    /// What each call took, in microseconds.
    micros: Vec<u32>,
    /// Calls that were answered otherwise than with what was asked for, or not at all.
    pub refused: usize,
}

impl Felt {
    /// All together.
    pub fn all<'a>(parts: impl IntoIterator<Item = &'a Self>) -> Self {
        parts.into_iter().fold(Self::default(), |mut all, part| {
            all.micros.extend(&part.micros);
            all.refused += part.refused;
            all
        })
    }

    /// The time in milliseconds that so many of a hundred calls stayed below.
    pub fn percentile(&self, share: usize) -> f64 {
        let mut sorted = self.micros.clone();
        sorted.sort_unstable();
        let place = (sorted.len() * share / 100).min(sorted.len().saturating_sub(1));
        sorted.get(place).map_or(f64::INFINITY, |micros| f64::from(*micros) / 1000.0)
    }
}

impl Others {
    /// The first of those who have these tokens.
    pub fn of(address: SocketAddr, tokens: &[String]) -> Self {
        let of = |token: &String| {
            ["/api/v1/activities?limit=20", "/api/v1/me"].map(|path| Request::get(path, Some(token), &[]))
        };
        Self { address, requests: tokens.iter().take(READERS).map(of).collect() }
    }

    /// Reads for so many seconds.
    pub fn read(&self, seconds: f64) -> Felt {
        std::thread::scope(|scope| {
            let readers = self.requests.iter().zip(0_u16..);
            let reading: Vec<_> = readers
                .map(|(requests, number)| scope.spawn(move || self.read_one(requests, number, seconds)))
                .collect();
            let felt: Vec<_> = reading.into_iter().map(|reader| reader.join().expect("a reader")).collect();
            Felt::all(&felt)
        })
    }

    fn read_one(&self, requests: &[Request; 2], number: u16, seconds: f64) -> Felt {
        let until = Instant::now() + Duration::from_secs_f64(seconds);
        // They do not all ask at the same moment.
        let mut due = Instant::now() + PACE.mul_f64(f64::from(number) / float(READERS));
        let mut connection = Connection::open(self.address);
        let mut felt = Felt::default();
        for request in requests.iter().cycle() {
            std::thread::sleep(due.saturating_duration_since(Instant::now()));
            let sent = Instant::now();
            if sent > until {
                break;
            }
            let answer = connection.try_send(request);
            felt.micros.push(u32::try_from(sent.elapsed().as_micros()).expect("less than an hour"));
            if answer.as_ref().map_or(0, |answer| answer.status) != 200 {
                felt.refused += 1;
            }
            if answer.is_err() {
                connection = Connection::open(self.address);
            }
            due = (due + PACE).max(Instant::now());
        }
        felt
    }
}
