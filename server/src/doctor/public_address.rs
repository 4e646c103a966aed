//! The doctor's look at the public address: whether it leads to this very service, and what time it is there. It follows no redirect
//! and asks no other address.

use std::io;

use chrono::DateTime;
use rustls::CertificateError;
use shared::doctor::{Finding, Sign, Surrounding};
use shared::service::Installation;
use ureq::Error;
use url::Url;

use super::database::of_clock;
use super::{Patient, STEP_PATIENCE};
use crate::config::Config;
use crate::db::address::is_near;

/// The most bytes of an answer that are read.
const MOST: u64 = 64 * 1024;

/// Looks at the public address.
pub fn look(patient: &Patient) -> Vec<Finding> {
    let config = &patient.config;
    let mut found = Vec::new();
    if !config.is_secure() && !is_near(&config.public_url) {
        found.push(Finding::of(Surrounding::PublicAddress, Sign::AddressInClear, &config.public_url));
    }
    if let Err(cause) = addresses(&config.public_url) {
        found.push(
            Finding::of(Surrounding::PublicAddress, Sign::AddressUnknown, &config.public_url).told(&cause),
        );
        return found;
    }
    match ask(&config.public_url) {
        Ok(answer) => {
            let own = patient.keys.as_ref().map(|keys| keys.service_id());
            let is_own = own.is_some() && answer.service_id == own;
            let sign = if is_own { Sign::AddressWorks } else { Sign::AddressOfAnother };
            found.push(Finding::of(Surrounding::PublicAddress, sign, &config.public_url));
            // The clock of this very machine says nothing of itself.
            let theirs = answer.date.filter(|_| !is_near(&config.public_url));
            found.extend(theirs.map(|date| of_clock(date, patient.clock.now().unix(), &config.public_url)));
        }
        Err(cause) => found.push(of_failure(&cause, &config.public_url)),
    }
    found
}

/// The finding when no answer comes.
pub fn silent(config: &Config) -> Vec<Finding> {
    vec![Finding::of(Surrounding::PublicAddress, Sign::AddressSilent, &config.public_url)]
}

// A name is looked up apart: among the faults of a connection, one of the name shows by its text alone.
fn addresses(public_url: &str) -> Result<(), String> {
    let url = Url::parse(public_url).map_err(|cause| cause.to_string())?;
    let found = url.socket_addrs(|| None).map_err(|cause| cause.to_string())?;
    if found.is_empty() { Err("no address".to_owned()) } else { Ok(()) }
}

struct Answered {
    service_id: Option<String>,
    date: Option<i64>,
}

fn ask(public_url: &str) -> Result<Answered, Error> {
    let agent = ureq::Agent::config_builder()
        .timeout_global(Some(STEP_PATIENCE))
        .max_redirects(0)
        .http_status_as_error(false)
        // The world comes by the address itself, so the look does, too.
        .proxy(None)
        .user_agent("samverka-doctor")
        .build()
        .new_agent();
    let url = format!("{public_url}/api/v1/installation");
    let mut response = agent.get(&url).header("Cache-Control", "no-cache").call()?;
    let date = response.headers().get("date").and_then(|date| date.to_str().ok());
    let date = date.and_then(|date| DateTime::parse_from_rfc2822(date).ok()).map(|date| date.timestamp());
    let body = response.body_mut().with_config().limit(MOST).read_to_vec()?;
    let installation: Option<Installation> = serde_json::from_slice(&body).ok();
    Ok(Answered { service_id: installation.and_then(|installation| installation.service_id), date })
}

fn of_failure(cause: &Error, public_url: &str) -> Finding {
    let of = |sign| Finding::of(Surrounding::PublicAddress, sign, public_url);
    let sign = match cause {
        Error::HostNotFound => Sign::AddressUnknown,
        Error::Timeout(_) => Sign::AddressSilent,
        Error::Rustls(cause) => of_certificate(cause),
        Error::Io(cause) => of_io(cause),
        Error::ConnectionFailed => Sign::AddressRefused,
        _ => Sign::AddressOfAnother,
    };
    of(sign).told(&cause.to_string())
}

fn of_io(cause: &io::Error) -> Sign {
    use io::ErrorKind::{HostUnreachable, NetworkUnreachable, TimedOut};
    let inner = cause.get_ref().and_then(|inner| inner.downcast_ref::<rustls::Error>());
    match (inner, cause.kind()) {
        (Some(cause), _) => of_certificate(cause),
        (None, HostUnreachable | NetworkUnreachable | TimedOut) => Sign::AddressSilent,
        _ => Sign::AddressRefused,
    }
}

// This program knows the public authorities. A municipality may have one of its own, which its browsers know.
fn of_certificate(cause: &rustls::Error) -> Sign {
    match cause {
        rustls::Error::InvalidCertificate(CertificateError::UnknownIssuer) => Sign::AddressUntrusted,
        rustls::Error::InvalidCertificate(_) => Sign::AddressBadCertificate,
        _ => Sign::AddressOfAnother,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_cannot_be_seen_from_inside_is_no_fault() {
        let of = |cause: &Error| of_failure(cause, "https://samverka.example").sign;
        let io = |kind: io::ErrorKind| Error::Io(io::Error::from(kind));
        assert_eq!(of(&Error::HostNotFound), Sign::AddressUnknown);
        assert_eq!(of(&io(io::ErrorKind::ConnectionRefused)), Sign::AddressRefused);
        assert_eq!(of(&io(io::ErrorKind::NetworkUnreachable)), Sign::AddressSilent);
        let certificate = |cause: CertificateError| rustls::Error::InvalidCertificate(cause);
        let inside = |cause| Error::Io(io::Error::new(io::ErrorKind::InvalidData, cause));
        assert_eq!(of(&inside(certificate(CertificateError::Expired))), Sign::AddressBadCertificate);
        assert_eq!(of(&Error::Rustls(certificate(CertificateError::UnknownIssuer))), Sign::AddressUntrusted);
    }
}
