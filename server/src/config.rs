//! Configuration: a TOML file, overruled by the environment, checked once at the start with one line for each fault.

use std::net::{IpAddr, SocketAddr};
use std::path::{Path, PathBuf};

use serde::Deserialize;
use shared::accounts::second_factor::Demand;

use crate::db::address;

/// The settings. Each name is also an environment variable: `SAMVERKA_` and the name in capitals.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Config {
    /// The address to listen on.
    pub listen: SocketAddr,
    /// The address for health and metrics, never open to the public; [`INSIDE`] when absent.
    pub listen_inside: Option<SocketAddr>,
    /// `sqlite://path` or `postgres://…`.
    pub database_url: String,
    /// The folder of the keys and the embedded database.
    pub data_dir: PathBuf,
    /// The file of signing keys; `data_dir/keys` when absent. Servers of one database share it.
    pub key_file: Option<PathBuf>,
    /// How the world reaches the server: links in mail, problem types, cookies.
    pub public_url: String,
    /// Proxies whose word on the client's address is taken.
    pub trusted_proxies: Vec<IpAddr>,
    /// Web addresses whose scripts may call the API.
    pub allowed_origins: Vec<String>,
    /// `smtp://user:password@host:port` or `smtps://…`; no mail leaves without it.
    pub smtp_url: Option<String>,
    /// The sender of mail.
    pub mail_from: String,
    /// The contact for security faults, `mailto:…` or `https://…`; `/.well-known/security.txt` is served with it only.
    pub security_contact: Option<String>,
    /// The body that answers for the service, as the accessibility statement and the privacy notice name it.
    pub organisation_name: Option<String>,
    /// The mail address of that body, for questions about both.
    pub contact_email: Option<String>,
    /// The demand of a second factor for administrators and the office. If absent it is demanded, and in the demo only offered.
    pub second_factor: Option<Demand>,
    /// Worker threads of the HTTP server.
    pub workers: usize,
    /// Log lines as JSON.
    pub log_json: bool,
}

/// The usual address for health and metrics: only this machine reaches it.
pub const INSIDE: ([u8; 4], u16) = ([127, 0, 0, 1], 8081);

impl Default for Config {
    fn default() -> Self {
        Self {
            listen: SocketAddr::from(([127, 0, 0, 1], 8080)),
            listen_inside: None,
            database_url: String::new(),
            data_dir: PathBuf::from("data"),
            key_file: None,
            public_url: String::new(),
            trusted_proxies: Vec::new(),
            allowed_origins: Vec::new(),
            smtp_url: None,
            mail_from: "Samverka <noreply@localhost>".to_owned(),
            security_contact: None,
            organisation_name: None,
            contact_email: None,
            second_factor: None,
            workers: std::thread::available_parallelism().map_or(2, usize::from),
            log_json: false,
        }
    }
}

const NAMES: &[&str] = &[
    "listen",
    "listen_inside",
    "database_url",
    "data_dir",
    "key_file",
    "public_url",
    "trusted_proxies",
    "allowed_origins",
    "smtp_url",
    "mail_from",
    "security_contact",
    "organisation_name",
    "contact_email",
    "second_factor",
    "workers",
    "log_json",
];

impl Config {
    /// Reads the file, if there is one, and the environment, whose names beginning with `SAMVERKA_` must be settings. The error
    /// has one line for each fault.
    pub fn load(
        file: Option<&Path>,
        environment: impl IntoIterator<Item = (String, String)>,
    ) -> Result<Self, String> {
        let mut table = match file {
            None => toml::Table::new(),
            Some(path) => std::fs::read_to_string(path)
                .map_err(|cause| format!("{}: {cause}", path.display()))?
                .parse()
                .map_err(|cause: toml::de::Error| format!("{}: {}", path.display(), cause.message()))?,
        };
        let (mut unknown, mut usual_url) = (Vec::new(), None);
        for (variable, text) in environment {
            if variable == "DATABASE_URL" {
                usual_url = Some(text);
            } else if let Some(own) = variable.strip_prefix("SAMVERKA_") {
                match NAMES.iter().find(|name| name.to_uppercase() == own) {
                    Some(name) => _ = table.insert((*name).to_owned(), environment_value(name, &text)),
                    None if is_others(own, &text) => {}
                    None => unknown.push(variable),
                }
            }
        }
        if let Some(url) = usual_url {
            table.entry("database_url").or_insert(toml::Value::String(url));
        }
        let mut faults: Vec<String> = table
            .keys()
            .filter(|name| !NAMES.contains(&name.as_str()))
            .chain(&unknown)
            .map(|name| format!("{name}: there is no such setting"))
            .collect();
        // Each setting is read alone, so that one fault does not hide the others.
        table.retain(|name, value| {
            let alone = toml::Table::from_iter([(name.to_owned(), value.clone())]);
            let fault = alone.try_into::<Self>().err().filter(|_| NAMES.contains(&name));
            faults.extend(fault.as_ref().map(|cause| format!("{name}: {}", cause.message())));
            fault.is_none() && NAMES.contains(&name)
        });
        let config: Self = table.try_into().map_err(|cause: toml::de::Error| cause.message().to_owned())?;
        let completed = config.completed();
        if let Err(more) = &completed {
            faults.extend(more.lines().map(str::to_owned));
        }
        if faults.is_empty() { completed } else { Err(faults.join("\n")) }
    }

    /// Fills in settings that follow from others, and checks rules that need several settings.
    pub fn completed(mut self) -> Result<Self, String> {
        let mut faults = Vec::new();
        if self.database_url.is_empty() {
            self.database_url = format!("sqlite://{}", self.data_dir.join("samverka.db").display());
        } else if address::is_postgres(&self.database_url) {
            faults.extend(address::fault(&self.database_url).map(|fault| format!("database_url: {fault}")));
        } else if !self.database_url.starts_with("sqlite://") {
            faults.push("database_url: must begin with sqlite:// or postgres://".to_owned());
        }
        if self.public_url.is_empty() {
            self.public_url = format!("http://{}", self.listen);
        }
        self.public_url.truncate(self.public_url.trim_end_matches('/').len());
        faults.extend(public_fault(&self.public_url).map(|fault| format!("public_url: {fault}")));
        if self.workers == 0 || self.workers > 256 {
            faults.push("workers: must be 1 to 256".to_owned());
        }
        faults.extend(self.smtp_url.as_deref().and_then(smtp_fault));
        for origin in self.allowed_origins.iter().filter(|origin| !is_origin(origin)) {
            faults.push(format!("allowed_origins: {origin:?} must be https://host or https://host:port"));
        }
        if self
            .security_contact
            .as_deref()
            .is_some_and(|url| !url.starts_with("mailto:") && !url.starts_with("https://"))
        {
            faults.push("security_contact: must begin with mailto: or https://".to_owned());
        }
        self.organisation_name = said(self.organisation_name);
        self.contact_email = said(self.contact_email);
        if self.contact_email.as_deref().is_some_and(|email| email.parse::<lettre::Address>().is_err()) {
            faults.push("contact_email: must be an address such as kansli@example.org".to_owned());
        }
        if let Err(cause) = self.mail_from.parse::<lettre::message::Mailbox>() {
            faults.push(format!("mail_from: {cause}"));
        }
        if faults.is_empty() { Ok(self) } else { Err(faults.join("\n")) }
    }

    /// Settings that work, but are not good enough for a real service.
    pub fn warnings(&self) -> Vec<String> {
        let mut warnings = Vec::new();
        let is_near = address::is_near(&self.public_url);
        if !self.is_secure() && !is_near {
            warnings.push(format!(
                "public_url: {} is without TLS: passwords and sessions can be read on the way",
                self.public_url
            ));
        }
        if !is_near && (self.organisation_name.is_none() || self.contact_email.is_none()) {
            warnings.push(
                "organisation_name, contact_email: the accessibility statement must name whose service it is and whom to ask"
                    .to_owned(),
            );
        }
        warnings
    }

    /// The address for health and metrics.
    pub fn inside(&self) -> SocketAddr {
        self.listen_inside.unwrap_or_else(|| SocketAddr::from(INSIDE))
    }

    /// The database's address without secrets.
    pub fn shown_database(&self) -> String {
        address::shown(&self.database_url)
    }

    /// The configuration in force, a line for each setting, without secrets.
    pub fn shown(&self) -> String {
        let mut out = String::new();
        let mut line = |name: &str, value: String| out.extend([name, " = ", &value, "\n"]);
        line("listen", self.listen.to_string());
        line("listen_inside", self.inside().to_string());
        line("database_url", self.shown_database());
        line("data_dir", self.data_dir.display().to_string());
        line("key_file", self.keys().display().to_string());
        line("public_url", self.public_url.clone());
        line("trusted_proxies", format!("{:?}", self.trusted_proxies));
        line("allowed_origins", format!("{:?}", self.allowed_origins));
        line("smtp_url", self.smtp_url.as_deref().map_or_else(|| "none".to_owned(), address::shown));
        line("mail_from", self.mail_from.clone());
        let optional = |text: &Option<String>| text.clone().unwrap_or_else(|| "none".to_owned());
        line("security_contact", optional(&self.security_contact));
        line("organisation_name", optional(&self.organisation_name));
        line("contact_email", optional(&self.contact_email));
        let demand = self.second_factor.map_or("demanded (offered in the demo)", Demand::word);
        line("second_factor", demand.to_owned());
        line("workers", self.workers.to_string());
        line("log_json", self.log_json.to_string());
        out
    }

    /// True when the world reaches the server by TLS: cookies are `Secure`, browsers are told to stay with it.
    pub fn is_secure(&self) -> bool {
        self.public_url.starts_with("https://")
    }

    /// The path of the signing keys.
    pub fn keys(&self) -> PathBuf {
        self.key_file.clone().unwrap_or_else(|| self.data_dir.join("keys"))
    }
}

// An empty value counts as not set.
fn said(text: Option<String>) -> Option<String> {
    text.map(|text| text.trim().to_owned()).filter(|text| !text.is_empty())
}

fn smtp_fault(url: &str) -> Option<String> {
    if !url.starts_with("smtp://") && !url.starts_with("smtps://") {
        return Some("smtp_url: must begin with smtp:// or smtps://".to_owned());
    }
    // The cause may quote the address, and with it a password.
    let is_right = lettre::SmtpTransport::from_url(url).is_ok();
    (!is_right)
        .then(|| "smtp_url: must be smtp://user:password@host:port, what is special in it as %..".to_owned())
}

// An origin as browsers send it: scheme, host and port, nothing behind.
fn is_origin(text: &str) -> bool {
    let host = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
    host.is_some_and(|host| {
        !host.contains(['/', '?', '#', '@', '*'])
            && host
                .parse::<actix_web::http::uri::Authority>()
                .is_ok_and(|authority| !authority.host().is_empty())
    })
}

// The public address is put before every path, in mail and in headers.
fn public_fault(text: &str) -> Option<&'static str> {
    if !text.starts_with("http://") && !text.starts_with("https://") {
        return Some("must begin with https:// (or http:// on this machine)");
    }
    let url = url::Url::parse(text).ok().filter(url::Url::has_host);
    // `parse` passes over line breaks.
    let Some(url) = url.filter(|_| !text.contains(|sign: char| sign.is_whitespace() || sign.is_control()))
    else {
        return Some("must be https://host or https://host:port");
    };
    if !url.username().is_empty() || url.password().is_some() || text.contains(['@', '?', '#', '\\']) {
        return Some("must be https://host or https://host:port, without user, query or fragment");
    }
    (url.path() != "/").then_some("must have no path: Samverka is served at the root of a name of its own")
}

/// Variables that begin like a setting and are none: those of the program, of its build and tests, and of the systems that run
/// it.
const OTHERS: [&str; 9] = [
    "CONFIG",
    "LOG",
    "PASSWORD",
    "CLIENT_DIR",
    "CLIENT_DIST",
    "PROGRAM",
    "SCREENSHOTS",
    "FUZZ_EMAIL",
    "FUZZ_PASSWORD",
];

// Kubernetes and Docker tell every container of a service called `samverka`, or `samverka-db`, where it is:
// `SAMVERKA_SERVICE_HOST`, `SAMVERKA_PORT=tcp://…`, `SAMVERKA_DB_PORT_5432_TCP_ADDR`.
fn is_others(name: &str, text: &str) -> bool {
    let is_address = (name == "PORT" || name.ends_with("_PORT")) && text.contains("://");
    let is_part = name.contains("PORT_") && (name.contains("_TCP") || name.contains("_UDP"));
    OTHERS.contains(&name)
        || is_address
        || is_part
        || name.contains("SERVICE_HOST")
        || name.contains("SERVICE_PORT")
}

// Lists are written with commas in the environment; numbers and truth values as themselves.
fn environment_value(name: &str, text: &str) -> toml::Value {
    match name {
        "trusted_proxies" | "allowed_origins" => toml::Value::Array(
            text.split(',')
                .map(str::trim)
                .filter(|part| !part.is_empty())
                .map(|part| toml::Value::String(part.to_owned()))
                .collect(),
        ),
        "workers" => text.parse().map_or_else(|_| toml::Value::String(text.to_owned()), toml::Value::Integer),
        "log_json" => {
            text.parse().map_or_else(|_| toml::Value::String(text.to_owned()), toml::Value::Boolean)
        }
        _ => toml::Value::String(text.to_owned()),
    }
}

#[cfg(test)]
#[path = "config_tests.rs"]
mod tests;
