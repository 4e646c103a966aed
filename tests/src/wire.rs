//! A wire between a server and its PostgreSQL that can be frozen, thawed and cut. For each end the other falls silent, as when its
//! processes are stopped, its disk hangs, or a network swallows everything.

use std::io::{Read, Write};
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::sync::{Arc, Condvar, Mutex};
use std::thread;

use crate::database::Database;

/// A wire. If threads still wait on it when it is dropped, they wait to the end of the process.
pub struct Wire {
    url: String,
    state: Arc<State>,
}

struct State {
    flow: Mutex<Flow>,
    changed: Condvar,
}

struct Flow {
    frozen: bool,
    // Connections with a lower number are dead for ever.
    alive_from: usize,
    next: usize,
}

impl State {
    /// Waits until the connection of that number may go on.
    fn pass(&self, number: usize) {
        let flow = self.flow.lock().expect("a wire");
        drop(self.changed.wait_while(flow, |flow| flow.frozen || number < flow.alive_from).expect("a wire"));
    }

    fn change(&self, change: impl FnOnce(&mut Flow)) {
        change(&mut self.flow.lock().expect("a wire"));
        self.changed.notify_all();
    }
}

impl Wire {
    /// A wire to the PostgreSQL server of a database.
    pub fn to(database: &Database) -> Self {
        let (before, rest) = database.url().split_once("://").expect("a URL");
        let (place, name) = rest.split_once('/').expect("the address of a database");
        let (user, server) = place.rsplit_once('@').map_or(("", place), |(user, server)| (user, server));
        let server: SocketAddr = server.parse().expect("a PostgreSQL server at an address with a port");
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("a port");
        let port = listener.local_addr().expect("an address").port();
        let flow = Mutex::new(Flow { frozen: false, alive_from: 0, next: 0 });
        let state = Arc::new(State { flow, changed: Condvar::new() });
        let shared = Arc::clone(&state);
        thread::spawn(move || accept(&listener, server, &shared));
        Self { url: format!("{before}://{user}@127.0.0.1:{port}/{name}"), state }
    }

    /// The address of the database at this end.
    pub fn url(&self) -> &str {
        &self.url
    }

    /// From now on nothing comes through. New connections get no answer either.
    pub fn freeze(&self) {
        self.state.change(|flow| flow.frozen = true);
    }

    /// From now on everything comes through again, first what was held back.
    pub fn thaw(&self) {
        self.state.change(|flow| flow.frozen = false);
    }

    /// From now on new connections come through. Earlier ones stay open and dead.
    pub fn cut(&self) {
        self.state.change(|flow| {
            flow.frozen = false;
            flow.alive_from = flow.next;
        });
    }
}

fn accept(listener: &TcpListener, server: SocketAddr, state: &Arc<State>) {
    for near in listener.incoming() {
        let Ok(near) = near else { return };
        let number = {
            let mut flow = state.flow.lock().expect("a wire");
            flow.next += 1;
            flow.next - 1
        };
        let state = Arc::clone(state);
        thread::spawn(move || {
            state.pass(number);
            let Ok(far) = TcpStream::connect(server) else { return };
            let ends = (near.try_clone().expect("a socket"), far.try_clone().expect("a socket"));
            let other = Arc::clone(&state);
            thread::spawn(move || carry(ends.1, ends.0, number, &other));
            carry(near, far, number, &state);
        });
    }
}

fn carry(mut from: TcpStream, mut to: TcpStream, number: usize, state: &State) {
    let mut bytes = [0; 16 * 1024];
    while let Ok(count @ 1..) = from.read(&mut bytes) {
        state.pass(number);
        if to.write_all(&bytes[..count]).is_err() {
            break;
        }
    }
    // The end of one direction is the end of both; the other thread reads it.
    drop(to.shutdown(std::net::Shutdown::Both));
}
