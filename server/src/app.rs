//! The running server: what it holds, its routes (one line a slice), how it starts and stops.

use std::net::{IpAddr, SocketAddr, TcpListener};
use std::sync::Arc;
use std::sync::atomic::AtomicBool;
use std::time::Duration;

use actix_web::dev::{ServerHandle, ServiceRequest};
use actix_web::http::KeepAlive;
use actix_web::middleware::from_fn;
use actix_web::web::{self, Bytes, Data};
use actix_web::{HttpResponse, HttpServer};
use lettre::message::Mailbox;
use shared::accounts::second_factor::Demand;
use shared::error::ErrorCode;

use crate::accounts::password::Passwords;
use crate::accounts::token::{Keys, make_private_folder};
use crate::body::Room;
use crate::clock::Clock;
use crate::config::Config;
use crate::connections::{self, Shares};
use crate::db::address::is_postgres;
use crate::db::readers::Readers;
use crate::db::watch::Watch;
use crate::db::{DbConnection, Pace, form};
use crate::error::Error;
use crate::frame::{envelop, frame};
use crate::limits::Limits;
use crate::metrics::Metrics;
use crate::operations::Operations;
use crate::records::queries as records;
use crate::routes::Routes;
use crate::upkeep;
use crate::writer::Writer;
use crate::{
    accounts, activities, calendars, certificates, enrollments, evaluations, imports, members, messages,
    plans, questions, records as record_routes, reports, service, today,
};

/// What every request may use.
pub struct App {
    /// How the server was configured.
    pub config: Config,
    /// Whether the database answers.
    pub watch: Watch,
    /// Connections to read with.
    pub readers: Readers,
    /// The way to write.
    pub writer: Writer,
    /// The time.
    pub clock: Arc<Clock>,
    /// Signing keys.
    pub keys: Arc<Keys>,
    /// Who sends mail.
    pub sender: Arc<Mailbox>,
    /// Password hashing.
    pub passwords: Passwords,
    /// Who may read a table now: reading takes memory.
    pub tables: tokio::sync::Semaphore,
    /// True while the log of the embedded database may still tell in which order people have answered an evaluation that is
    /// closed: from the start on, for nobody knows what was before.
    pub log_tells: AtomicBool,
    /// Limits of calls.
    pub limits: Limits,
    /// Room for bodies.
    pub room: Room,
    /// Counts and times.
    pub metrics: Metrics,
    /// What the description says of each operation.
    pub operations: Operations,
    /// The description, as served.
    pub document: Bytes,
    /// True for a database made by `demo`: the outbox shows what mail says.
    pub is_demo: bool,
}

/// Registers every operation, and its description with it.
pub(crate) fn api(config: &mut Routes<'_>) {
    config
        .configure(service::routes)
        .configure(accounts::routes)
        .configure(imports::export_routes)
        .configure(members::routes)
        .configure(plans::routes)
        .configure(activities::routes)
        .configure(calendars::routes)
        .configure(enrollments::routes)
        .configure(questions::routes)
        .configure(certificates::routes)
        .configure(imports::routes)
        .configure(evaluations::routes)
        .configure(reports::routes)
        .configure(today::routes)
        .configure(messages::routes)
        .configure(record_routes::routes);
}

/// Why the server does not start, in one line a person understands.
pub type StartError = String;

/// What the database complains of when the program starts, in one line: its client library takes several.
pub fn database_fault(cause: impl std::fmt::Display) -> StartError {
    format!("database: {cause}").split_whitespace().collect::<Vec<_>>().join(" ")
}

impl App {
    /// Opens the database and the keys. The database must be migrated.
    pub fn open(config: Config, clock: Arc<Clock>) -> Result<Self, StartError> {
        let mut conn = DbConnection::open(&config.database_url).map_err(database_fault)?;
        conn.require_form().map_err(database_fault)?;
        upkeep::require_done(&mut conn).map_err(database_fault)?;
        let keys = keys(&config)?;
        check_fingerprint(&mut conn, &config, &keys)?;
        let sender = config.mail_from.parse().map_err(|cause| format!("mail_from: {cause}"))?;
        let is_demo = records::setting(&mut conn, "demo").map_err(database_fault)?.is_some();
        let document =
            crate::openapi::document(Some(&config.public_url)).map_err(|cause| cause.to_string())?;
        let url = &config.database_url;
        let watch = if is_postgres(url) { Watch::start(url) } else { Ok(Watch::none()) };
        let watch = watch.map_err(|cause| format!("watch: {cause}"))?;
        Ok(Self {
            readers: Readers::new(url, u32::try_from(config.workers * 2 + 8).unwrap_or(64), watch.clone()),
            writer: Writer::start(url, watch.clone()).map_err(|cause| format!("writer: {cause}"))?,
            watch,
            passwords: Passwords::new(
                config.workers.min(std::thread::available_parallelism().map_or(2, usize::from)),
            )
            .map_err(|cause| cause.to_string())?,
            operations: Operations::of(&document).map_err(|cause| cause.to_string())?,
            tables: tokio::sync::Semaphore::new(1),
            log_tells: AtomicBool::new(true),
            limits: Limits::default(),
            room: Room::default(),
            metrics: Metrics::default(),
            clock,
            keys: Arc::new(keys),
            sender: Arc::new(sender),
            document: serde_json::to_vec(&document).map_err(|cause| cause.to_string())?.into(),
            is_demo,
            config,
        })
    }

    /// True where whoever runs the system or the network must have a second factor: everywhere but in the demo, unless it is said
    /// otherwise.
    pub fn demands_second_factor(&self) -> bool {
        let usual = if self.is_demo { Demand::Offered } else { Demand::Demanded };
        self.config.second_factor.unwrap_or(usual) == Demand::Demanded
    }

    /// The place that the client is at, for limits: the last address that no trusted proxy vouches for, or its network.
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

/// What limits go by. A household or an attacker has a whole network of IPv6 addresses, of which the first 64 bits are given
/// to it: they are one place.
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

// The signing keys let their reader be anybody: nobody but the server reads them.
fn keys(config: &Config) -> Result<Keys, StartError> {
    let file = config.keys();
    crate::private::require(&file).map_err(|cause| format!("keys: {}: {cause}", file.display()))?;
    Keys::load_or_make(&file).map_err(|cause| format!("keys: {cause}"))
}

/// The keys of this configuration where there are any: none are made.
pub(crate) fn keys_there(config: &Config) -> Result<Option<Keys>, StartError> {
    if config.keys().exists() { keys(config).map(Some) } else { Ok(None) }
}

// Servers that share a database must sign with the same keys, or half of all requests would be refused.
fn check_fingerprint(conn: &mut DbConnection, config: &Config, keys: &Keys) -> Result<(), StartError> {
    if !is_postgres(&config.database_url) {
        return Ok(());
    }
    let mut stored = records::setting(conn, "keyFingerprint").map_err(database_fault)?;
    if stored.is_none() {
        // Of two servers that start together the later is refused here, and finds what the other has written.
        let written = records::set(conn, "keyFingerprint", keys.fingerprint());
        stored = records::setting(conn, "keyFingerprint").map_err(database_fault)?;
        if stored.is_none() {
            return written.map_err(database_fault);
        }
    }
    if stored.is_some_and(|stored| stored != keys.fingerprint()) {
        return Err(format!(
            "keys: {} is not the key file that this database is used with; all its servers share one (after a rotation run `samverka config accept-keys`)",
            config.keys().display()
        ));
    }
    Ok(())
}

/// Takes the key file of this configuration as the one that the database is used with: after a rotation, or where a copy
/// was put back without the keys of before. Servers with another one do not start any more.
pub fn accept_keys(config: &Config) -> Result<(), StartError> {
    let mut conn = DbConnection::open(&config.database_url).map_err(database_fault)?;
    let keys = keys(config)?;
    conn.write(|conn| records::set(conn, "keyFingerprint", keys.fingerprint())).map_err(database_fault)
}

/// How long a stopping server waits for the requests that it has accepted.
pub const STOP_PATIENCE: Duration = Duration::from_secs(30);

/// A server that listens.
pub struct Running {
    /// Where.
    pub address: SocketAddr,
    /// What it holds.
    pub app: Data<App>,
    handle: ServerHandle,
}

impl Running {
    /// Finishes what was accepted, then stops.
    pub async fn stop(self) {
        self.handle.stop(true).await;
    }
}

/// Starts to listen and returns at once with the server's future, which ends when it is stopped.
pub fn listen(app: App) -> Result<(Running, actix_web::dev::Server), StartError> {
    let listener = TcpListener::bind(app.config.listen)
        .map_err(|cause| format!("listen: {}: {cause}", app.config.listen))?;
    connections::line_up(&listener).map_err(|cause| format!("listen: {cause}"))?;
    let address = listener.local_addr().map_err(|cause| format!("listen: {cause}"))?;
    let (workers, app) = (app.config.workers, Data::new(app));
    let shared = app.clone();
    let most = connections::most();
    let by_address = Shares::of(most, &app.config.trusted_proxies);
    let server = HttpServer::new(move || {
        actix_web::App::new()
            .app_data(shared.clone())
            .app_data(
                web::PathConfig::default().error_handler(|_, _| Error::from(ErrorCode::NotFound).into()),
            )
            .configure(|config| api(&mut Routes::serve(config)))
            .configure(crate::web::routes)
            .default_service(web::to(crate::web::fallback))
            .wrap(from_fn(frame))
            .wrap(crate::web::cors(&shared.config))
            .wrap(from_fn(envelop))
    })
    .workers(workers)
    .max_connections(most.div_ceil(workers))
    .on_connect(move |stream, data| by_address.admit(stream, data))
    .keep_alive(KeepAlive::Timeout(Duration::from_secs(75)))
    .client_request_timeout(Duration::from_secs(10))
    .shutdown_timeout(STOP_PATIENCE.as_secs())
    .disable_signals()
    .listen(listener)
    .map_err(|cause| format!("listen: {cause}"))?
    .run();
    Ok((Running { address, app, handle: server.handle() }, server))
}

/// Serves health and metrics on the inner listener. None where nobody chose its address and somebody else has the usual one.
pub fn listen_inside(app: &Data<App>) -> Result<Option<actix_web::dev::Server>, StartError> {
    let address = app.config.inside();
    match serve_inside(app, address) {
        Ok(server) => Ok(Some(server)),
        Err(cause) if app.config.listen_inside.is_some() => Err(format!("listen_inside: {address}: {cause}")),
        Err(cause) => {
            tracing::warn!(%cause, "no health and no metrics: {address} is taken; set listen_inside");
            Ok(None)
        }
    }
}

fn serve_inside(app: &Data<App>, address: SocketAddr) -> std::io::Result<actix_web::dev::Server> {
    let app = app.clone();
    let server = HttpServer::new(move || {
        actix_web::App::new()
            .app_data(app.clone())
            .route("/health/live", web::get().to(HttpResponse::NoContent))
            .route("/health/ready", web::get().to(ready))
            .route(
                "/metrics",
                web::get().to(|app: Data<App>| async move {
                    HttpResponse::Ok()
                        .content_type("application/openmetrics-text; version=1.0.0; charset=utf-8")
                        .body(app.metrics.text(app.writer.waiting()))
                }),
            )
    })
    .workers(1)
    .disable_signals()
    .bind(address)?;
    Ok(server.run())
}

async fn ready(app: Data<App>) -> HttpResponse {
    match app.readers.read(Pace::Near, |conn| records::setting(conn, "demo")).await {
        Ok(_) => HttpResponse::NoContent().finish(),
        Err(_) => HttpResponse::ServiceUnavailable().finish(),
    }
}

/// Brings a database to the newest form, making it and its folder when there is none.
pub fn migrate(config: &Config) -> Result<Vec<String>, StartError> {
    open_or_make(config)?.migrate().map_err(database_fault)
}

/// Brings a database to the newest form as [`migrate`] does, before it is served: a database of PostgreSQL whose rows have to be
/// mended is refused.
pub fn migrate_to_serve(config: &Config) -> Result<Vec<String>, StartError> {
    open_or_make(config)?.migrate_to_serve().map_err(database_fault)
}

fn open_or_make(config: &Config) -> Result<DbConnection, StartError> {
    if let Some(path) = config.database_url.strip_prefix("sqlite://")
        && let Some(folder) = std::path::Path::new(path).parent()
    {
        make_private_folder(folder).map_err(|cause| format!("{}: {cause}", folder.display()))?;
    }
    form::require_session(&config.database_url).map_err(database_fault)?;
    DbConnection::open_or_make(&config.database_url).map_err(database_fault)
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
