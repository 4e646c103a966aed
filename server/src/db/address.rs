//! Addresses of databases: their secrets, their faults, and the time-outs that are added to them.
//!
//! libpq reads the address of a PostgreSQL server: several hosts, sockets, parameters. This file only cuts it into its parts, as
//! libpq does, and never looks into the hosts.

use percent_encoding::percent_decode_str;

/// Parameters for libpq: a connection may take 5 seconds, and a server whose machine or network is gone is given up after some 20.
/// All are seconds but the last, which is milliseconds.
const PATIENCE: &str =
    "connect_timeout=5&keepalives_idle=10&keepalives_interval=5&keepalives_count=3&tcp_user_timeout=15000";
/// Parameters whose values are secret.
const SECRETS: [&str; 5] =
    ["password", "sslpassword", "scram_client_key", "scram_server_key", "oauth_client_secret"];
/// Parameters whose values may be shown. No other value is shown: a secret may stand behind a mistyped name.
const SHOWN: [&str; 24] = [
    "host",
    "hostaddr",
    "port",
    "dbname",
    "passfile",
    "service",
    "application_name",
    "connect_timeout",
    "keepalives",
    "keepalives_idle",
    "keepalives_interval",
    "keepalives_count",
    "tcp_user_timeout",
    "sslmode",
    "sslnegotiation",
    "sslcert",
    "sslkey",
    "sslrootcert",
    "sslcrl",
    "channel_binding",
    "gssencmode",
    "target_session_attrs",
    "load_balance_hosts",
    "tls",
];

/// Further parameters that libpq takes (15 to 18); their values are not shown.
const OTHERS: [&str; 27] = [
    "user",
    "options",
    "client_encoding",
    "fallback_application_name",
    "replication",
    "servicefile",
    "requirepeer",
    "require_auth",
    "krbsrvname",
    "gsslib",
    "gssdelegation",
    "requiressl",
    "ssl",
    "sslcompression",
    "sslcrldir",
    "sslcertmode",
    "sslsni",
    "sslkeylogfile",
    "ssl_min_protocol_version",
    "ssl_max_protocol_version",
    "min_protocol_version",
    "max_protocol_version",
    "oauth_issuer",
    "oauth_client_id",
    "oauth_scope",
    "authtype",
    "tty",
];

/// True for the URL of a PostgreSQL server.
pub fn is_postgres(url: &str) -> bool {
    url.starts_with("postgres://") || url.starts_with("postgresql://")
}

/// The path of an embedded database.
pub fn path(url: &str) -> &str {
    url.strip_prefix("sqlite://").unwrap_or(url)
}

/// The URI by which SQLite opens a file (`rw` or `ro`) and never makes one.
pub fn file_uri(path: &str, mode: &str) -> String {
    let path = path.replace('%', "%25").replace('?', "%3f").replace('#', "%23");
    format!("file:{path}?mode={mode}")
}

/// A URL, cut as libpq cuts it: user and password end at the first `@`, unless a `/` comes before it.
struct Parts<'a> {
    scheme: &'a str,
    user: Option<&'a str>,
    password: Option<&'a str>,
    // Hosts, ports and database.
    place: &'a str,
    query: Option<&'a str>,
}

impl<'a> Parts<'a> {
    fn of(url: &'a str) -> Self {
        let (scheme, rest) = url.split_at(url.find("://").map_or(0, |at| at + 3));
        let (account, rest) = match rest.find(['@', '/']) {
            Some(at) if rest[at..].starts_with('@') => (Some(&rest[..at]), &rest[at + 1..]),
            _ => (None, rest),
        };
        let (user, password) = match account.map(|account| account.split_once(':')) {
            Some(Some((user, password))) => (Some(user), Some(password)),
            _ => (account, None),
        };
        let (place, query) = rest.split_once('?').map_or((rest, None), |(place, query)| (place, Some(query)));
        Self { scheme, user, password, place, query }
    }

    fn parameters(&self) -> impl Iterator<Item = &'a str> + use<'a> {
        self.query.into_iter().flat_map(|query| query.split('&')).filter(|one| !one.is_empty())
    }
}

fn decoded(text: &str) -> String {
    percent_decode_str(text).decode_utf8_lossy().into_owned()
}

/// The name of a parameter as libpq reads it.
fn name_of(parameter: &str) -> String {
    decoded(parameter.split('=').next().unwrap_or_default())
}

/// The address of a PostgreSQL server with time-outs for libpq. If the address or the environment sets a time-out itself, that
/// one holds: libpq takes the later of two values of a parameter.
pub fn patient(url: &str) -> String {
    let added = match std::env::var_os("PGCONNECT_TIMEOUT") {
        Some(_) => PATIENCE.split_once('&').map_or("", |(_, others)| others),
        None => PATIENCE,
    };
    let parts = Parts::of(url);
    let head = parts.query.map_or(url.len(), |query| url.len() - query.len() - 1);
    let own = parts.query.map(|query| format!("&{query}")).unwrap_or_default();
    format!("{}?{added}{own}", &url[..head])
}

/// An address of a database or a mail server as it may be shown: without user and password, and without anything that might be a
/// password.
pub fn shown(url: &str) -> String {
    if url.starts_with("sqlite://") {
        return url.to_owned();
    }
    let parts = Parts::of(url);
    // A wrongly written address is not shown at all: nobody knows where its password ends.
    if fault(url).is_some() {
        return format!("{}…", parts.scheme);
    }
    let account = if parts.user.is_some() { "…@" } else { "" };
    let mut out = format!("{}{account}{}", parts.scheme, parts.place);
    for (number, parameter) in parts.parameters().enumerate() {
        out.push(if number == 0 { '?' } else { '&' });
        let name = name_of(parameter);
        if SHOWN.contains(&name.as_str()) {
            out.push_str(parameter);
        } else if SECRETS.contains(&name.as_str()) {
            out.extend([name.as_str(), "=…"]);
        } else {
            out.push('…');
        }
    }
    out
}

/// The fault of a PostgreSQL address, if it has one. Unlike libpq's message it does not quote the address.
pub fn fault(url: &str) -> Option<&'static str> {
    let parts = Parts::of(url);
    // libpq reads `postgres://host?password=a@b` as a user called `host?password=a`.
    let is_account = ![parts.user, parts.password].into_iter().flatten().any(|part| part.contains('?'));
    if !is_account || !place_is_right(parts.place) {
        return Some(
            "must be postgres://user:password@host:port/database; what is special in user and password is written as %..",
        );
    }
    // An unknown name may be a part of a password with an `&` in it.
    let is_right = |parameter: &str| {
        let (name, value) = parameter.split_once('=').unwrap_or_default();
        [&SHOWN[..], &SECRETS, &OTHERS].iter().any(|names| names.contains(&name)) && !value.contains('=')
    };
    parts.parameters().any(|parameter| !is_right(parameter)).then_some(
        "what follows the question mark must be name=value&name=value, of names that are known, what is special in it as %..",
    )
}

// A password that was written without `%..` leaves its traces here: an `@`, or a port that is no number.
fn place_is_right(place: &str) -> bool {
    let hosts = place.split('/').next().unwrap_or_default();
    let is_right = |host: &str| {
        let behind = match host.strip_prefix('[') {
            Some(address) => address.split_once(']').map(|(_, behind)| behind),
            None => Some(host.find(':').map_or("", |at| &host[at..])),
        };
        behind.is_some_and(|port| {
            port.strip_prefix(':').unwrap_or(port).bytes().all(|byte| byte.is_ascii_digit())
        })
    };
    !place.contains(['@', '#', '\\'])
        && !place.contains(char::is_whitespace)
        && hosts.split(',').all(is_right)
}

/// The address of a PostgreSQL server without its secrets, and the secrets by name. It is for a command line, which every user of
/// the machine may read.
pub fn without_secrets(url: &str) -> (String, Vec<(String, String)>) {
    let parts = Parts::of(url);
    let mut secrets = Vec::new();
    if let Some(password) = parts.password {
        secrets.push(("password".to_owned(), decoded(password)));
    }
    let mut bare = parts.scheme.to_owned();
    if let Some(user) = parts.user {
        bare.extend([user, "@"]);
    }
    bare.push_str(parts.place);
    let mut mark = '?';
    for parameter in parts.parameters() {
        let name = name_of(parameter);
        if SECRETS.contains(&name.as_str()) {
            secrets.retain(|(earlier, _)| *earlier != name);
            secrets.push((name, decoded(parameter.split_once('=').map_or("", |(_, value)| value))));
        } else {
            bare.push(mark);
            bare.push_str(parameter);
            mark = '&';
        }
    }
    (bare, secrets)
}

/// True when the address or the environment names a service: libpq reads the rest from the file of services.
pub fn names_service(url: &str) -> bool {
    std::env::var_os("PGSERVICE").is_some()
        || Parts::of(url).parameters().any(|parameter| name_of(parameter) == "service")
}

/// True when an address leads to this machine and nowhere else: `http://localhost:8080`, `smtp://user:password@127.0.0.1`.
pub fn is_near(url: &str) -> bool {
    let host = url::Url::parse(url).ok().and_then(|url| url.host_str().map(str::to_owned));
    host.is_some_and(|host| {
        let address = host.trim_start_matches('[').trim_end_matches(']');
        host.eq_ignore_ascii_case("localhost")
            || address.parse::<std::net::IpAddr>().is_ok_and(|address| address.to_canonical().is_loopback())
    })
}

#[cfg(test)]
#[path = "address_tests.rs"]
mod tests;
