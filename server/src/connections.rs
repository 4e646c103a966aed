//! The number of connections: as many as the server may have open files, and no address more than its share of them.

use std::any::Any;
use std::collections::HashMap;
use std::net::{IpAddr, Ipv6Addr};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use actix_web::dev::Extensions;
use actix_web::rt::net::TcpStream;

/// Open files that the server asks for. They allow more connections than a region has teachers.
pub const WANTED_FILES: u64 = 65_536;
/// With fewer open files than this the log warns: a rush to one activity may have as many browsers.
const FEW_FILES: u64 = 4_096;
/// Open files that are no connections of callers: those of the database, of mail, of the inside listener.
const OTHER_FILES: u64 = 256;
/// The part of all connections that one address may hold (one in four). So an address that opens connections and sends nothing
/// keeps nobody out.
const SHARE: usize = 4;
/// The most connections of one address in any case: each takes up to 137 KiB while its head or body is on its way. A school
/// without a proxy has fewer browsers open at a time. A proxy's connections are not counted.
const MOST_OF_ONE: usize = 160;

/// The most connections, once the server has asked for as many open files as the machine allows.
pub fn most() -> usize {
    let files = files();
    if files < FEW_FILES {
        tracing::warn!(
            "no more than {files} files may be open at a time: raise the limit (LimitNOFILE, ulimit -n)"
        );
    }
    usize::try_from(files.saturating_sub(OTHER_FILES)).unwrap_or(usize::MAX).max(64)
}

#[cfg(unix)]
fn files() -> u64 {
    use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};
    let limit = getrlimit(Resource::Nofile);
    let current = limit.current.unwrap_or(WANTED_FILES);
    let wanted = limit.maximum.map_or(WANTED_FILES, |most| most.min(WANTED_FILES));
    let is_raised = current < wanted
        && setrlimit(Resource::Nofile, Rlimit { current: Some(wanted), maximum: limit.maximum }).is_ok();
    if is_raised { wanted } else { current.min(WANTED_FILES) }
}

#[cfg(not(unix))]
fn files() -> u64 {
    WANTED_FILES
}

/// The connections that may wait to be accepted. A rush opens them faster than they are accepted, and a client without room tries
/// again only after a second.
const LINE: i32 = 2_048;

/// Lets more connections wait than the standard library does.
#[cfg(unix)]
pub fn line_up(listener: &std::net::TcpListener) -> std::io::Result<()> {
    Ok(rustix::net::listen(listener, LINE)?)
}

/// Lets more connections wait than the standard library does.
#[cfg(not(unix))]
pub fn line_up(_: &std::net::TcpListener) -> std::io::Result<()> {
    Ok(())
}

/// Connections by the address that they come from.
#[derive(Clone)]
pub struct Shares {
    most: usize,
    // A proxy's connections are everybody's.
    trusted: Arc<[IpAddr]>,
    held: Arc<Mutex<HashMap<IpAddr, usize>>>,
}

/// One connection of an address. It counts until it is dropped.
struct Share {
    address: IpAddr,
    held: Arc<Mutex<HashMap<IpAddr, usize>>>,
}

/// The address has its share already.
struct Full;

impl Shares {
    /// Shares of so many connections in all.
    pub fn of(most: usize, trusted: &[IpAddr]) -> Self {
        let trusted = trusted.iter().map(IpAddr::to_canonical).collect();
        Self { most: (most / SHARE).clamp(1, MOST_OF_ONE), trusted, held: Arc::default() }
    }

    /// Counts a new connection, or ends it when its address has its share already.
    pub fn admit(&self, stream: &dyn Any, data: &mut Extensions) {
        let Some(stream) = stream.downcast_ref::<TcpStream>() else { return };
        let Ok(peer) = stream.peer_addr() else { return };
        match self.take(peer.ip().to_canonical()) {
            Ok(Some(share)) => _ = data.insert(share),
            Ok(None) => {}
            Err(Full) => end(stream),
        }
    }

    // The connections of a proxy are not counted.
    fn take(&self, address: IpAddr) -> Result<Option<Share>, Full> {
        if self.trusted.contains(&address) {
            return Ok(None);
        }
        let address = network_of(address);
        let mut held = lock(&self.held);
        let count = held.entry(address).or_default();
        if *count >= self.most {
            return Err(Full);
        }
        *count += 1;
        Ok(Some(Share { address, held: Arc::clone(&self.held) }))
    }
}

impl Drop for Share {
    fn drop(&mut self) {
        let mut held = lock(&self.held);
        if let Some(count) = held.get_mut(&self.address) {
            *count -= 1;
            if *count == 0 {
                held.remove(&self.address);
            }
        }
    }
}

fn lock(held: &Mutex<HashMap<IpAddr, usize>>) -> MutexGuard<'_, HashMap<IpAddr, usize>> {
    held.lock().unwrap_or_else(PoisonError::into_inner)
}

// A caller with one IPv6 address has the whole /64 around it.
fn network_of(address: IpAddr) -> IpAddr {
    match address {
        IpAddr::V4(_) => address,
        IpAddr::V6(six) => Ipv6Addr::from_bits(six.to_bits() & !u128::from(u64::MAX)).into(),
    }
}

#[cfg(unix)]
fn end(stream: &TcpStream) {
    // An error means that it has just ended by itself.
    rustix::net::shutdown(stream, rustix::net::Shutdown::Both).ok();
}

#[cfg(not(unix))]
fn end(_: &TcpStream) {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_holds_no_more_than_its_share_and_gets_back_what_it_lets_go() {
        let proxy: IpAddr = "10.0.0.1".parse().unwrap();
        let shares = Shares::of(8, &[proxy]);
        let address = |text: &str| text.parse::<IpAddr>().unwrap();
        let first = shares.take(address("192.0.2.1"));
        let second = shares.take(address("192.0.2.1"));
        assert!(first.is_ok() && second.is_ok());
        assert!(shares.take(address("192.0.2.1")).is_err());
        assert!(shares.take(address("192.0.2.2")).is_ok(), "others have their own");
        assert!((0..20).all(|_| shares.take(proxy).is_ok()), "a proxy's connections are everybody's");
        drop(first);
        assert!(shares.take(address("192.0.2.1")).is_ok());
        drop(second);
        assert!(lock(&shares.held).is_empty(), "who holds nothing is forgotten");
        let many = Shares::of(60_000, &[proxy]);
        let held: Vec<_> = (0..MOST_OF_ONE).map(|_| many.take(address("192.0.2.1"))).collect();
        assert!(held.iter().all(Result::is_ok) && many.take(address("192.0.2.1")).is_err());
    }

    #[test]
    fn a_network_of_the_new_protocol_is_one_address() {
        let shares = Shares::of(4, &[]);
        let address = |text: &str| text.parse::<IpAddr>().unwrap();
        let held = shares.take(address("2001:db8:0:1::1"));
        assert!(held.is_ok() && shares.take(address("2001:db8:0:1:ffff::2")).is_err());
        assert!(shares.take(address("2001:db8:0:2::1")).is_ok());
    }
}
