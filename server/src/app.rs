//! The state of the running server, shared by every request.

use std::net::IpAddr;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;

use actix_web::dev::ServiceRequest;
use lettre::message::Mailbox;
use shared::accounts::second_factor::Demand;

use crate::body::Room;
use crate::brought::Brought;
use crate::clock::Clock;
use crate::config::Config;
use crate::db::readers::Readers;
use crate::db::watch::Watch;
use crate::keys::Keys;
use crate::limits::Limits;
use crate::metrics::Metrics;
use crate::openapi::published::Published;
use crate::operations::Operations;
use crate::passwords::Passwords;
use crate::turns::FewAtOnce;
use crate::writer::Writer;

/// The state that every request may use.
pub struct App {
    /// How the server was configured.
    pub config: Config,
    /// The watch, which knows whether the database answers.
    pub watch: Watch,
    /// Connections to read with.
    pub readers: Readers,
    /// The way to write.
    pub writer: Writer,
    /// The time.
    pub clock: Arc<Clock>,
    /// Signing keys.
    pub keys: Arc<Keys>,
    /// The sender of mail.
    pub sender: Arc<Mailbox>,
    /// Password hashing.
    pub passwords: Passwords,
    /// Turns at reading a table: it takes memory, so only a few tables are read at a time.
    pub tables: FewAtOnce,
    /// A permit to look at everything around the program: a look makes connections, so there is one at a time.
    pub looks: tokio::sync::Semaphore,
    /// True while the log of the embedded database may still show in which order people answered an evaluation that has closed.
    /// It begins as true, because nobody knows what happened before the start.
    pub log_tells: AtomicBool,
    /// Limits of calls.
    pub limits: Limits,
    /// Room for bodies.
    pub room: Room,
    /// Counts and times.
    pub metrics: Metrics,
    /// The operations, as the description has them.
    pub operations: Operations,
    /// The description, as served.
    pub document: Published,
    /// What the slices know of their things: names, and references to persons.
    pub brought: Brought,
    /// True for a database made by `demo`: there the outbox shows the texts of mail.
    pub is_demo: bool,
}

impl App {
    /// True when administrators and the office must have a second factor. Usually only the demo does without; the configuration
    /// may say otherwise.
    pub fn demands_second_factor(&self) -> bool {
        let usual = if self.is_demo { Demand::Offered } else { Demand::Demanded };
        self.config.second_factor.unwrap_or(usual) == Demand::Demanded
    }

    /// The client's place, for limits: the nearest address that is not a trusted proxy's. For IPv6 it is that address's network.
    pub fn address_of(&self, request: &ServiceRequest) -> String {
        let Some(peer) = request.peer_addr().map(|peer| peer.ip()) else { return String::new() };
        // Each proxy may add a line of its own: together they are one list.
        let lines: Vec<_> = request
            .headers()
            .get_all("x-forwarded-for")
            .map(|value| value.to_str().unwrap_or_default())
            .collect();
        place_of(client_address(peer, &lines.join(","), &self.config.trusted_proxies))
    }
}

/// The place that limits count by. A household (or an attacker) gets a whole network of IPv6 addresses with the same first 64
/// bits: the network is one place.
fn place_of(address: IpAddr) -> String {
    match address {
        IpAddr::V4(address) => address.to_string(),
        IpAddr::V6(address) => {
            let network = address.to_bits() >> 64 << 64;
            format!("{}/64", std::net::Ipv6Addr::from_bits(network))
        }
    }
}

fn client_address(peer: IpAddr, forwarded: &str, trusted: &[IpAddr]) -> IpAddr {
    // A peer of the old protocol comes to a socket of the new one as `::ffff:…`.
    let is_trusted = |address: IpAddr| trusted.iter().any(|proxy| proxy.to_canonical() == address);
    let mut address = peer.to_canonical();
    for hop in forwarded.rsplit(',').map(str::trim) {
        match hop.parse::<IpAddr>() {
            Ok(next) if is_trusted(address) => address = next.to_canonical(),
            _ => break,
        }
    }
    address
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_network_of_ipv6_addresses_is_one_place() {
        let place = |text: &str| place_of(text.parse().unwrap());
        assert_eq!(place("2001:db8:1:2:3:4:5:6"), "2001:db8:1:2::/64");
        assert_eq!(place("2001:db8:1:2::9"), place("2001:db8:1:2:ffff::1"));
        assert_ne!(place("2001:db8:1:2::9"), place("2001:db8:1:3::9"));
        assert_eq!(place("192.0.2.7"), "192.0.2.7");
    }

    #[test]
    fn only_trusted_proxies_say_who_the_client_is() {
        let [proxy, liar, client]: [IpAddr; 3] =
            ["10.0.0.1", "192.0.2.9", "192.0.2.7"].map(|text| text.parse().unwrap());
        assert_eq!(client_address(liar, "10.9.9.9", &[proxy]), liar);
        assert_eq!(client_address(proxy, "192.0.2.7", &[proxy]), client);
        assert_eq!(
            client_address(proxy, "10.9.9.9, 192.0.2.7", &[proxy]),
            client,
            "what the client itself claims does not count"
        );
        assert_eq!(client_address(proxy, "garbage", &[proxy]), proxy);
        let mapped = "::ffff:10.0.0.1".parse().unwrap();
        assert_eq!(client_address(mapped, "192.0.2.7", &[proxy]), client);
        assert_eq!(client_address(proxy, "::ffff:192.0.2.7", &[mapped]), client);
        assert_eq!(
            client_address(proxy, "10.9.9.9,192.0.2.7, 10.0.0.1", &[proxy]),
            client,
            "two lines, joined"
        );
    }
}
