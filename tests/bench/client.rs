//! A client that costs little: blocking connections kept open, requests written beforehand.

use std::io::{Error, ErrorKind, Read, Result, Write};
use std::net::{SocketAddr, TcpStream};
use std::sync::{Arc, Barrier};
use std::time::{Duration, Instant};

use serde_json::Value;

use crate::float;

/// The bytes of a request.
#[derive(Clone)]
pub struct Request(Arc<[u8]>);

impl Request {
    /// Reads, as the bearer of a token or as a stranger, with further header lines.
    pub fn get(path: &str, token: Option<&str>, headers: &[&str]) -> Self {
        let bearer = token.map(|token| format!("Authorization: Bearer {token}"));
        let first = [format!("GET {path} HTTP/1.1"), "Host: samverka.test".to_owned()];
        let lines = first.into_iter().chain(bearer).chain(headers.iter().map(|header| (*header).to_owned()));
        Self::of((lines.collect::<Vec<_>>().join("\r\n") + "\r\n\r\n").into_bytes())
    }

    /// Posts JSON under an Idempotency-Key.
    pub fn post(path: &str, token: &str, key: &str, body: &Value) -> Self {
        let body = body.to_string();
        let text = format!(
            "POST {path} HTTP/1.1\r\nHost: samverka.test\r\nAuthorization: Bearer {token}\r\n\
             Idempotency-Key: {key}\r\nContent-Type: application/json\r\nContent-Length: {}\r\n\r\n{body}",
            body.len()
        );
        Self::of(text.into_bytes())
    }

    /// Posts a stranger's body that claims to be so many bytes of JSON. The body itself may be another.
    pub fn post_raw(path: &str, length: usize, body: &[u8]) -> Self {
        let head = format!(
            "POST {path} HTTP/1.1\r\nHost: samverka.test\r\nContent-Type: application/json\r\nContent-Length: {length}\r\n\r\n"
        );
        Self::of([head.as_bytes(), body].concat())
    }

    /// These bytes.
    pub fn of(bytes: Vec<u8>) -> Self {
        Self(bytes.into())
    }

    pub fn bytes(&self) -> &[u8] {
        &self.0
    }
}

/// An answer.
pub struct Answer {
    pub status: u16,
    pub head: String,
    pub body: Vec<u8>,
}

impl Answer {
    /// A header's value.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.head.lines().find_map(|line| {
            let (own, value) = line.split_once(':')?;
            own.eq_ignore_ascii_case(name).then(|| value.trim())
        })
    }
}

/// A connection that is kept open.
pub struct Connection {
    stream: TcpStream,
    buffer: Vec<u8>,
}

impl Connection {
    pub fn open(address: SocketAddr) -> Self {
        Self::attempt(address).expect("a connection")
    }

    /// Nothing when nobody listens.
    pub fn attempt(address: SocketAddr) -> Option<Self> {
        TcpStream::connect(address).ok().map(Self::over)
    }

    /// Over a stream that was opened in another way.
    pub fn over(stream: TcpStream) -> Self {
        stream.set_nodelay(true).expect("no delay");
        stream.set_read_timeout(Some(Duration::from_mins(1))).expect("a limit of patience");
        Self { stream, buffer: vec![0; 1 << 20] }
    }

    /// Sends and reads the whole answer.
    pub fn send(&mut self, request: &Request) -> Answer {
        self.try_send(request).expect("an answer")
    }

    /// Sends and reads the answer of a server that may end the connection.
    pub fn try_send(&mut self, request: &Request) -> Result<Answer> {
        // A server that refuses a body answers before it has read it.
        let taken = self.stream.write_all(&request.0);
        let (mut filled, mut body_at) = (0, None);
        loop {
            if filled == self.buffer.len() {
                self.buffer.resize(filled * 2, 0);
            }
            let read = self.stream.read(&mut self.buffer[filled..])?;
            if read == 0 {
                return Err(taken.err().unwrap_or(Error::from(ErrorKind::UnexpectedEof)));
            }
            filled += read;
            if body_at.is_none() {
                body_at = self.buffer[..filled].windows(4).position(|four| four == b"\r\n\r\n");
            }
            let Some(end) = body_at else { continue };
            let head = std::str::from_utf8(&self.buffer[..end]).expect("a head of text");
            let status = head.get(9..12).and_then(|text| text.parse().ok()).expect("a status");
            let answer = Answer { status, head: head.to_owned(), body: Vec::new() };
            let length: usize =
                answer.header("content-length").and_then(|text| text.parse().ok()).unwrap_or_default();
            if filled >= end + 4 + length {
                return Ok(Answer { body: self.buffer[end + 4..end + 4 + length].to_vec(), ..answer });
            }
        }
    }
}

/// What a load came to.
pub struct Driven {
    /// From the first request to the last answer.
    pub seconds: f64,
    /// What each request took.
    pub micros: Vec<u32>,
}

impl Driven {
    /// Requests a second.
    pub fn rate(&self) -> f64 {
        float(self.micros.len()) / self.seconds
    }

    /// The time in milliseconds below which so many of a hundred requests stayed.
    pub fn percentile(&self, share: usize) -> f64 {
        let mut sorted = self.micros.clone();
        sorted.sort_unstable();
        let place = (sorted.len() * share / 100).min(sorted.len() - 1);
        f64::from(sorted[place]) / 1000.0
    }
}

/// Each client sends its requests one after the other on its own connection: once, or over and over for so many seconds. Any other
/// status is a failure of the benchmark.
pub fn drive(address: SocketAddr, clients: &[Vec<Request>], status: u16, seconds: Option<f64>) -> Driven {
    let start = Barrier::new(clients.len() + 1);
    std::thread::scope(|scope| {
        let running: Vec<_> = clients
            .iter()
            .map(|requests| scope.spawn(|| run(address, requests, status, seconds, &start)))
            .collect();
        start.wait();
        let began = Instant::now();
        let micros = running.into_iter().flat_map(|client| client.join().expect("a client")).collect();
        Driven { seconds: began.elapsed().as_secs_f64(), micros }
    })
}

fn run(
    address: SocketAddr,
    requests: &[Request],
    status: u16,
    seconds: Option<f64>,
    start: &Barrier,
) -> Vec<u32> {
    let mut connection = Connection::open(address);
    let rounds = if seconds.is_some() { usize::MAX } else { 1 };
    start.wait();
    let began = Instant::now();
    let mut micros = Vec::new();
    for request in std::iter::repeat_n(requests, rounds).flatten() {
        let sent = Instant::now();
        if seconds.is_some_and(|seconds| (sent - began).as_secs_f64() > seconds) {
            break;
        }
        let answer = connection.send(request);
        assert_eq!(answer.status, status, "{} {}", answer.head, String::from_utf8_lossy(&answer.body));
        micros.push(u32::try_from(sent.elapsed().as_micros()).expect("less than an hour"));
    }
    micros
}
