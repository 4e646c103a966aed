//! The composition of the server: which slices it is made of, how it starts and stops.

use std::net::{SocketAddr, TcpListener};
use std::sync::atomic::AtomicBool;
use std::sync::{Arc, OnceLock};
use std::time::Duration;

use actix_web::dev::ServerHandle;
use actix_web::http::KeepAlive;
use actix_web::middleware::from_fn;
use actix_web::web::{self, Data};
use actix_web::{HttpResponse, HttpServer};
use serde_json::Value;
use shared::error::ErrorCode;

use crate::app::App;
use crate::body::Room;
use crate::brought::Brought;
use crate::clock::Clock;
use crate::config::Config;
use crate::connections::{self, Shares};
use crate::db::address::is_postgres;
use crate::db::readers::Readers;
use crate::db::watch::Watch;
use crate::db::{DbConnection, Pace, StartError, database_fault, form, language};
use crate::error::Error;
use crate::frame::{envelop, frame};
use crate::keys::{self, Keys};
use crate::limits::Limits;
use crate::metrics::Metrics;
use crate::openapi::published::Published;
use crate::operations::Operations;
use crate::passwords::Passwords;
use crate::routes::Routes;
use crate::settings::queries as settings;
use crate::slices::SLICES;
use crate::turns::FewAtOnce;
use crate::writer::Writer;
use crate::{openapi, private, upkeep};

/// Registers every operation, and its description with it.
fn api(config: &mut Routes<'_>) {
    for slice in SLICES {
        slice.register(config);
    }
}

/// The tables that may wait to be read, beside the one that is being read. Each is held in memory meanwhile.
const WAITING_TABLES: usize = 8;
/// How long a table may wait to be read. The largest takes some seconds.
const TABLE_PATIENCE: Duration = Duration::from_secs(30);

/// The API's description. `public_url` becomes its server; the committed one has a placeholder there.
pub fn document(public_url: Option<&str>) -> crate::error::Result<Value> {
    openapi::document(api, public_url)
}

/// The same with all that it refers to in its place, but for schemas: for whoever walks through it.
pub fn in_place() -> crate::error::Result<Value> {
    openapi::in_place(api, None)
}

// They are read once in a process, however many servers are opened in it.
fn operations() -> crate::error::Result<Operations> {
    static READ: OnceLock<Operations> = OnceLock::new();
    if let Some(read) = READ.get() {
        return Ok(read.clone());
    }
    let particulars: Vec<_> = SLICES.iter().map(|slice| slice.particulars).collect();
    let operations = openapi::operations(api, &particulars)?;
    Ok(READ.get_or_init(|| operations).clone())
}

/// Opens the database and the keys. The database must be migrated.
pub fn open(config: Config, clock: Arc<Clock>) -> Result<App, StartError> {
    let mut conn = DbConnection::open(&config.database_url).map_err(database_fault)?;
    language::require_english(&mut conn).map_err(database_fault)?;
    conn.require_form().map_err(database_fault)?;
    upkeep::require_done(&mut conn).map_err(database_fault)?;
    let keys = keys::of(&config)?;
    check_fingerprint(&mut conn, &config, &keys)?;
    let sender = config.mail_from.parse().map_err(|cause| format!("mail_from: {cause}"))?;
    let is_demo = settings::read(&mut conn, "demo").map_err(database_fault)?.is_some();
    let url = &config.database_url;
    let watch = if is_postgres(url) { Watch::start(url) } else { Ok(Watch::none()) };
    let watch = watch.map_err(|cause| format!("watch: {cause}"))?;
    Ok(App {
        readers: Readers::new(url, u32::try_from(config.workers * 2 + 8).unwrap_or(64), watch.clone()),
        writer: Writer::start(url, watch.clone()).map_err(|cause| format!("writer: {cause}"))?,
        watch,
        passwords: Passwords::new(
            config.workers.min(std::thread::available_parallelism().map_or(2, usize::from)),
        )
        .map_err(|cause| cause.to_string())?,
        operations: operations().map_err(|cause| cause.to_string())?,
        tables: FewAtOnce::new(1, WAITING_TABLES, TABLE_PATIENCE),
        looks: tokio::sync::Semaphore::new(1),
        log_tells: AtomicBool::new(true),
        limits: Limits::default(),
        room: Room::default(),
        metrics: Metrics::default(),
        clock,
        keys: Arc::new(keys),
        sender: Arc::new(sender),
        document: Published::of(api),
        brought: Brought::of(
            SLICES.iter().flat_map(|slice| slice.subjects).copied(),
            SLICES.iter().flat_map(|slice| slice.persons).copied(),
        ),
        is_demo,
        config,
    })
}

// Servers that share a database must sign with the same keys, or half of all requests would be refused.
fn check_fingerprint(conn: &mut DbConnection, config: &Config, keys: &Keys) -> Result<(), StartError> {
    if !is_postgres(&config.database_url) {
        return Ok(());
    }
    let mut stored = settings::read(conn, "keyFingerprint").map_err(database_fault)?;
    if stored.is_none() {
        // If two servers start together, the later one's write is refused, and it reads the other one's fingerprint.
        let written = settings::write(conn, "keyFingerprint", keys.fingerprint());
        stored = settings::read(conn, "keyFingerprint").map_err(database_fault)?;
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

/// Makes the key file of this configuration the one that the database is used with: after a rotation, or after a copy was put
/// back without its old keys. Servers with another key file do not start any more.
pub fn accept_keys(config: &Config) -> Result<(), StartError> {
    let mut conn = DbConnection::open(&config.database_url).map_err(database_fault)?;
    let keys = keys::of(config)?;
    conn.write(|conn| settings::write(conn, "keyFingerprint", keys.fingerprint())).map_err(database_fault)
}

/// How long a stopping server waits for the requests that it has accepted.
pub const STOP_PATIENCE: Duration = Duration::from_secs(30);

/// A server that listens.
pub struct Running {
    /// The address it listens on.
    pub address: SocketAddr,
    /// Its state.
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

/// Serves health and metrics on the inner listener. None when no address was configured and the usual one is taken.
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
    match app.readers.read(Pace::Near, |conn| settings::read(conn, "demo")).await {
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
        private::make_folder(folder).map_err(|cause| format!("{}: {cause}", folder.display()))?;
    }
    form::require_session(&config.database_url).map_err(database_fault)?;
    let mut conn = DbConnection::open_or_make(&config.database_url).map_err(database_fault)?;
    language::require_english(&mut conn).map_err(database_fault)?;
    Ok(conn)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_operation_is_described_and_every_named_problem_exists() {
        let raw = serde_json::to_value(openapi::collected(api)).unwrap();
        let mut ids = std::collections::BTreeSet::new();
        for (path, item) in raw["paths"].as_object().unwrap() {
            for (method, operation) in item.as_object().unwrap() {
                let name = format!("{method} {path}");
                assert!(
                    ids.insert(operation["operationId"].as_str().unwrap().to_owned()),
                    "{name}: operation id twice"
                );
                assert!(
                    operation["summary"].as_str().is_some_and(|text| text.ends_with('.')),
                    "{name}: no summary"
                );
                assert!(operation["tags"].as_array().is_some_and(|tags| tags.len() == 1), "{name}: no tag");
                for code in operation["x-problems"].as_array().into_iter().flatten() {
                    assert!(
                        code.as_str().unwrap().parse::<ErrorCode>().is_ok(),
                        "{name}: no such problem {code}"
                    );
                }
                for part in path.split('{').skip(1) {
                    let parameter = part.split('}').next().unwrap();
                    assert!(
                        operation["parameters"]
                            .as_array()
                            .is_some_and(|list| list.iter().any(|one| one["name"] == parameter)),
                        "{name}: {parameter} is not described"
                    );
                }
            }
        }
    }
    #[test]
    fn before_every_file_is_read_its_sender_is_checked() {
        let (operations, document) = (operations().unwrap(), in_place().unwrap());
        let mut files = 0;
        for (path, item) in document["paths"].as_object().unwrap() {
            for method in item.as_object().unwrap().keys() {
                let operation = operations.find(path, &method.to_uppercase()).unwrap();
                assert_eq!(operation.takes_file(), operation.file_check().is_some(), "{method} {path}");
                files += usize::from(operation.takes_file());
            }
        }
        assert!(files > 0, "no operation takes a file");
    }
}
