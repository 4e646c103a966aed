//! The stranger: everything that one address sends without a login, and the answers.

use std::collections::BTreeMap;
use std::fmt::{self, Display, Formatter};
use std::io::{ErrorKind, Read, Write};
use std::net::{Ipv4Addr, SocketAddr, TcpStream};
use std::sync::OnceLock;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use server::connections;
use socket2::{Domain, Socket, Type};

use crate::client::{Connection, Request};

/// The address of the stranger's connections. Others come from 127.0.0.1, so the stranger does not use up their share.
const ADDRESS: Ipv4Addr = Ipv4Addr::new(127, 0, 0, 2);
/// The address that tries out beforehand what the server takes, so that the stranger has used up nothing.
const SCOUT: Ipv4Addr = Ipv4Addr::new(127, 0, 0, 3);
/// An address may hold one part in so many of all connections: see `server::connections`.
const SHARE: usize = 4;
/// A few more than an address may have under way: see `server::limits`.
const CONNECTIONS: usize = 256;
/// A refused connection knocks again after this time: four times a second, though it was told to wait longer.
const PAUSE: Duration = Duration::from_millis(250);
/// So many of the held connections go on at a time: a listening server takes no more at once.
const AT_A_TIME: usize = 64;
/// The pause before the next connections go on.
const NEXT: Duration = Duration::from_millis(5);
/// The most bytes of any body.
const LARGEST: usize = 1024 * 1024;

/// One that sends for a while.
pub struct Stranger {
    server: SocketAddr,
    seconds: f64,
    until: OnceLock<Instant>,
    is_stopped: AtomicBool,
}

/// What was sent, and how it was answered.
#[derive(Default)]
pub struct Tally {
    pub sent: usize,
    /// By status; those that the server broke off are under none.
    answered: BTreeMap<Option<u16>, usize>,
}

impl Tally {
    fn add(&mut self, status: Option<u16>) {
        *self.answered.entry(status).or_default() += 1;
    }

    fn and(mut self, other: Self) -> Self {
        self.sent += other.sent;
        for (status, count) in other.answered {
            *self.answered.entry(status).or_default() += count;
        }
        self
    }
}

impl Display for Tally {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        let statuses = self.answered.iter().map(|(status, count)| match status {
            Some(status) => format!("{status}: {count}"),
            None => format!("broken off: {count}"),
        });
        let open = self.sent - self.answered.values().sum::<usize>();
        let open = (open > 0).then(|| format!("unanswered: {open}"));
        formatter.write_str(&statuses.chain(open).collect::<Vec<_>>().join(", "))
    }
}

/// How a connection that is held goes on.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Goes {
    /// It sends one byte more each round.
    Sending,
    /// It reads a little of the answer each round.
    Reading,
}

impl Stranger {
    /// For so many seconds from the first request on.
    pub fn new(server: SocketAddr, seconds: f64) -> Self {
        Self { server, seconds, until: OnceLock::new(), is_stopped: AtomicBool::new(false) }
    }

    /// Ends it early.
    pub fn stop(&self) {
        self.is_stopped.store(true, Ordering::Relaxed);
    }

    fn goes_on(&self) -> bool {
        let until = self.until.get_or_init(|| Instant::now() + Duration::from_secs_f64(self.seconds));
        Instant::now() < *until && !self.is_stopped.load(Ordering::Relaxed)
    }

    fn connect(&self, from: Ipv4Addr) -> Option<TcpStream> {
        let socket = socket_at(from)?;
        socket.connect(&self.server.into()).ok()?;
        Some(socket.into())
    }

    // The socket does not block, and has little room for bytes that nobody reads.
    fn connect_to_hold(&self) -> Option<TcpStream> {
        let socket = socket_at(ADDRESS)?;
        socket.set_recv_buffer_size(4096).ok()?;
        socket.set_nonblocking(true).ok()?;
        // An error only says that connecting goes on by itself.
        drop(socket.connect(&self.server.into()));
        Some(socket.into())
    }

    /// The most bytes of a body that the server takes there.
    pub fn most_bytes(&self, path: &str) -> usize {
        let (mut taken, mut refused) = (0, LARGEST + 1);
        while refused - taken > 1 {
            let length = taken.midpoint(refused);
            let mut scout = Connection::over(self.connect(SCOUT).expect("a connection"));
            let answer = scout.try_send(&Request::post_raw(path, length, &vec![b' '; length]));
            match answer.map(|answer| answer.status) {
                Ok(413) => refused = length,
                Ok(400) => taken = length,
                other => panic!("{path} with {length} bytes: {other:?}"),
            }
        }
        taken
    }

    /// Sends one request after the other on as many connections as may be of use, and counts the answers.
    pub fn knock(&self, request: impl Fn(usize) -> Request + Sync) -> Tally {
        let number = AtomicUsize::new(0);
        std::thread::scope(|scope| {
            let knocking: Vec<_> =
                (0..CONNECTIONS).map(|_| scope.spawn(|| self.knock_on_one(&number, &request))).collect();
            let tallies = knocking.into_iter().map(|one| one.join().expect("a connection"));
            tallies.fold(Tally::default(), Tally::and)
        })
    }

    fn knock_on_one(&self, number: &AtomicUsize, request: &impl Fn(usize) -> Request) -> Tally {
        stand_behind();
        let mut tally = Tally::default();
        let mut open = None;
        while self.goes_on() {
            let free = || self.connect(ADDRESS).map(Connection::over);
            let Some(mut connection) = open.take().or_else(free) else {
                std::thread::sleep(PAUSE);
                continue;
            };
            let answer = connection.try_send(&request(number.fetch_add(1, Ordering::Relaxed)));
            let status = answer.as_ref().ok().map(|answer| answer.status);
            tally.sent += 1;
            tally.add(status);
            let is_closed = answer.is_ok_and(|answer| answer.header("connection") == Some("close"));
            if status.is_some() && !is_closed {
                open = Some(connection);
            }
            if matches!(status, None | Some(429 | 503)) {
                std::thread::sleep(PAUSE);
            }
        }
        tally
    }

    /// Holds as many connections as one address may have. Each begins with its request and then goes on little by little. When one
    /// ends, another is opened in its place.
    pub fn hold(&self, goes: Goes, request: impl Fn(usize) -> Request + Send) -> Tally {
        std::thread::scope(|scope| {
            scope.spawn(|| self.hold_all(goes, request)).join().expect("one who holds")
        })
    }

    fn hold_all(&self, goes: Goes, request: impl Fn(usize) -> Request) -> Tally {
        stand_behind();
        let mut tally = Tally::default();
        let mut places: Vec<Option<Held>> = Vec::new();
        places.resize_with(connections::most() / SHARE, || None);
        while self.goes_on() {
            for places in places.chunks_mut(AT_A_TIME).take_while(|_| self.goes_on()) {
                for place in places {
                    self.go_on(place, goes, &request, &mut tally);
                }
                std::thread::sleep(NEXT);
            }
        }
        tally
    }

    fn go_on(
        &self,
        place: &mut Option<Held>,
        goes: Goes,
        request: &impl Fn(usize) -> Request,
        tally: &mut Tally,
    ) {
        if let Some(held) = place {
            if !held.go_on(goes, tally) {
                *place = None;
            }
        } else if let Some(stream) = self.connect_to_hold() {
            *place = Some(Held { stream, request: request(tally.sent), written: 0, status: None });
            tally.sent += 1;
        }
    }
}

/// A stranger has a machine of their own. Here they share the server's machine, and take only the processor time that the server
/// leaves. Hundreds of threads with equal rights would measure the system's sharing, not the server.
fn stand_behind() {
    rustix::process::nice(19).expect("less than others");
}

fn socket_at(from: Ipv4Addr) -> Option<Socket> {
    let socket = Socket::new(Domain::IPV4, Type::STREAM, None).ok()?;
    socket.bind(&SocketAddr::from((from, 0)).into()).ok()?;
    Some(socket)
}

/// A connection that is held.
struct Held {
    stream: TcpStream,
    request: Request,
    written: usize,
    status: Option<u16>,
}

impl Held {
    // False when it has ended.
    fn go_on(&mut self, goes: Goes, tally: &mut Tally) -> bool {
        let left = &self.request.bytes()[self.written..];
        let more = if left.is_empty() && goes == Goes::Sending { b"a".as_slice() } else { left };
        // If the server takes no more bytes, the next reading shows it.
        self.written += self.stream.write(more).unwrap_or_default().min(left.len());
        let mut some = [0; 256];
        match self.stream.read(&mut some) {
            Ok(0) => self.end(tally),
            Ok(_) => {
                if self.status.is_none() {
                    let status = std::str::from_utf8(&some[9..12]).ok().and_then(|text| text.parse().ok());
                    tally.add(status);
                    self.status = status;
                }
                // A refused connection tries anew.
                goes == Goes::Reading && self.status == Some(200)
            }
            Err(cause) => cause.kind() == ErrorKind::WouldBlock || self.end(tally),
        }
    }

    fn end(&self, tally: &mut Tally) -> bool {
        if self.status.is_none() {
            tally.add(None);
        }
        false
    }
}
