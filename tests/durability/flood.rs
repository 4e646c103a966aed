//! One address opens connections and says nothing.

use std::io::{Read, Write};
use std::net::{Ipv4Addr, SocketAddr, TcpStream};
use std::process::Command;
use std::time::{Duration, Instant};

use socket2::{Domain, Socket, Type};
use tests::database::Database;
use tests::program::{self, Program};

/// Open files that the server may have: enough for a few hundred connections.
const FILES: usize = 656;
/// The share of one address.
const SHARE: usize = (FILES - 256) / 4;

/// A connection from one of this machine's addresses.
fn connect(from: Ipv4Addr, to: SocketAddr) -> TcpStream {
    let socket = Socket::new(Domain::IPV4, Type::STREAM, None).unwrap();
    socket.bind(&SocketAddr::from((from, 0)).into()).unwrap();
    socket.connect(&to.into()).unwrap();
    TcpStream::from(socket)
}

/// Asks for something, and says whether it was answered.
fn is_answered(mut stream: TcpStream) -> bool {
    stream.set_read_timeout(Some(Duration::from_secs(5))).unwrap();
    let asked = stream.write_all(b"GET /api/v1/api-info HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
    let mut answer = Vec::new();
    asked.and_then(|()| stream.read_to_end(&mut answer)).is_ok() && answer.starts_with(b"HTTP/1.1 200")
}

#[test]
fn half_requests_of_one_address_keep_nobody_else_out() {
    let database = Database::new();
    let named = program::command(&database);
    let mut serve = Command::new("sh");
    serve.args(["-c", &format!("ulimit -n {FILES}; exec \"$0\" \"$@\"")]).arg(named.get_program());
    for (name, value) in named.get_envs() {
        match value {
            Some(value) => serve.env(name, value),
            None => serve.env_remove(name),
        };
    }
    let server = Program::serve_as(serve, database.folder());
    let address: SocketAddr = server.address.trim_start_matches("http://").parse().unwrap();
    let [flooder, other] = [1, 2].map(|number| Ipv4Addr::new(127, 0, 0, number));
    let half: Vec<TcpStream> = (0..SHARE + 100)
        .map(|_| {
            let mut stream = connect(flooder, address);
            // The server may have closed it already.
            drop(stream.write_all(b"GET / HTTP/1.1\r\nHost:"));
            stream
        })
        .collect();
    let asked = Instant::now();
    assert!(is_answered(connect(other, address)), "somebody else is served");
    assert!(asked.elapsed() < Duration::from_secs(2), "after {:?}", asked.elapsed());
    assert!(!is_answered(connect(flooder, address)), "the address has all it may have");
    drop(half);
    let asked = Instant::now();
    while !is_answered(connect(flooder, address)) {
        assert!(asked.elapsed() < Duration::from_secs(15), "what it let go is its own again");
        std::thread::sleep(Duration::from_millis(50));
    }
    assert!(server.log().contains(&format!("no more than {FILES} files")), "{}", server.log());
}
