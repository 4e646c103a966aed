//! The doctor: looks at everything around the program, for an administrator's page and for the command line. Rules and words are in
//! `shared::doctor`.
//!
//! It asks only what the configuration names, changes nothing, and sends nothing unless the command line asks for a mail. No look
//! takes longer than a page waits.

mod database;
mod files;
mod mail;
mod public_address;
mod queries;

use std::net::IpAddr;
use std::sync::Arc;
use std::time::Duration;

use actix_web::web::Data;
use actix_web::{HttpRequest, get};
use lettre::message::Mailbox;
use shared::accounts::access::Accounts;
use shared::doctor::{Condition, Examination, Finding, Sign, Surrounding};
use shared::error::ErrorCode;

use crate::answer::Answer;
use crate::app::App;
use crate::caller::Caller;
use crate::clock::Clock;
use crate::config::Config;
use crate::error::Result;
use crate::jobs;
use crate::keys::{self, Keys};
use crate::particulars::Particulars;
use crate::routes::Routes;
use crate::slice::Slice;

/// How long all looks together may take.
const PATIENCE: Duration = Duration::from_secs(9);
/// How long a single step of a look may take: a connection, an answer.
const STEP_PATIENCE: Duration = Duration::from_secs(5);
/// Seconds after which an administrator may look again while another look is under way.
const AGAIN: u32 = 5;

/// What the doctor brings: its operation.
pub const SLICE: Slice = Slice {
    tag: ("service", "About the API itself"),
    routes,
    particulars: Particulars::NONE,
    jobs: &[],
    subjects: &[],
    persons: &[],
};

fn routes(config: &mut Routes<'_>) {
    config.service(read_doctor);
}

/// Looks at everything around the program: database, mail, public address, proxy, clock, disk, files, jobs.
///
/// Each finding says what was looked at, how serious it is, and what was seen. The look changes nothing and sends no mail. One look
/// is made at a time; another gets 429.
#[utoipa::path(responses((status = OK, body = Examination)))]
#[get("/api/v1/doctor")]
async fn read_doctor(caller: Caller, request: HttpRequest) -> Result<Answer<Examination>> {
    caller.clone().read(|_, actor| Ok(actor.require(Accounts::Manage)?)).await?;
    let app = caller.app().clone();
    // Each look makes connections, so a second one has to wait.
    let Ok(_look) = app.looks.try_acquire() else {
        return Err(ErrorCode::TooManyRequests.problem().retry_after(AGAIN).into());
    };
    let place = caller.guest().address().to_owned();
    Answer::ok(&examine(Patient::of_server(&app, &Passage::of(&request, place))).await)
}

/// The way on which a request came.
struct Passage {
    peer: Option<IpAddr>,
    is_forwarded: bool,
    // The caller's place as limits see it.
    place: String,
}

impl Passage {
    fn of(request: &HttpRequest, place: String) -> Self {
        Self {
            peer: request.peer_addr().map(|peer| peer.ip().to_canonical()),
            is_forwarded: request.headers().contains_key("x-forwarded-for"),
            place,
        }
    }
}

/// Everything that a look needs to know.
struct Patient {
    config: Config,
    clock: Arc<Clock>,
    keys: Option<Arc<Keys>>,
    mail_to: Option<Mailbox>,
    // What is known without looking anywhere.
    found: Vec<Finding>,
}

impl Patient {
    fn of_server(app: &Data<App>, passage: &Passage) -> Self {
        Self {
            config: app.config.clone(),
            clock: Arc::clone(&app.clock),
            keys: Some(Arc::clone(&app.keys)),
            mail_to: None,
            found: vec![proxy(&app.config.trusted_proxies, Some(passage))],
        }
    }

    // The command line looks also where no server can start.
    fn of_command(config: &Config, mail_to: Option<Mailbox>) -> Self {
        let mut found = vec![proxy(&config.trusted_proxies, None)];
        let keys = keys::there(config).unwrap_or_else(|fault| {
            let file = config.keys().display().to_string();
            found.push(Finding::of(Surrounding::Files, Sign::FilesNotSeen, file).told(&fault));
            None
        });
        Self { config: config.clone(), clock: Arc::default(), keys: keys.map(Arc::new), mail_to, found }
    }
}

/// Looks at everything, for the command line. `mail_to` gets a real mail.
pub async fn doctor(config: &Config, mail_to: Option<&str>) -> std::result::Result<Examination, String> {
    let mail_to = mail_to.map(str::parse).transpose().map_err(|cause| format!("--mail-to: {cause}"))?;
    Ok(examine(Patient::of_command(config, mail_to)).await)
}

async fn examine(patient: Patient) -> Examination {
    let patient = Arc::new(patient);
    let config = &patient.config;
    let (database, mail) = (config.shown_database(), mail::server(config));
    let looks = tokio::join!(
        look(&patient, database::look, || database::away(&database, "no answer in time")),
        look(&patient, files::look, files::unseen),
        look(&patient, mail::look, || vec![Finding::of(Surrounding::Mail, Sign::MailAway, mail)]),
        look(&patient, public_address::look, || public_address::silent(config)),
    );
    let (database, files, mail, address) = looks;
    let mut findings: Vec<_> = [database, files, mail, address].into_iter().flatten().collect();
    findings.extend(patient.found.iter().cloned());
    if !findings.iter().any(|seen| seen.area == Surrounding::Clock) {
        findings.push(Finding::of(Surrounding::Clock, Sign::ClockAlone, ""));
    }
    Examination::new(patient.clock.now(), env!("CARGO_PKG_VERSION"), findings)
}

/// Looks on a thread of its own: other programs are asked, and may never answer. A thread that comes too late is not waited for, and
/// `late` says what that means.
async fn look(
    patient: &Arc<Patient>,
    look: fn(&Patient) -> Vec<Finding>,
    late: impl FnOnce() -> Vec<Finding>,
) -> Vec<Finding> {
    let (sender, seen) = tokio::sync::oneshot::channel();
    let patient = Arc::clone(patient);
    let thread = std::thread::Builder::new().name("doctor".to_owned()).spawn(move || {
        drop(sender.send(look(&patient)));
    });
    match thread {
        Ok(_) => match tokio::time::timeout(PATIENCE, seen).await {
            Ok(Ok(seen)) => seen,
            _ => late(),
        },
        Err(_) => late(),
    }
}

fn proxy(trusted: &[IpAddr], passage: Option<&Passage>) -> Finding {
    let Some(Passage { peer: Some(peer), is_forwarded, place }) = passage else {
        return Finding::of(Surrounding::Proxy, Sign::ProxyNotSeen, "");
    };
    let is_trusted = trusted.iter().any(|proxy| proxy.to_canonical() == *peer);
    let (sign, about) = match (is_forwarded, is_trusted) {
        (true, true) => (Sign::ProxyTrusted, place.clone()),
        (true, false) => (Sign::ProxyUnknown, peer.to_string()),
        (false, true) => (Sign::ProxySilent, peer.to_string()),
        (false, false) => (Sign::ProxyNone, place.clone()),
    };
    Finding::of(Surrounding::Proxy, sign, about)
}

/// The examination as the command line shows it: a block for each finding, and a last line with the counts.
pub fn told(examination: &Examination) -> String {
    let mut lines = Vec::new();
    for finding in &examination.findings {
        let (_, said, remedy) = finding.sign.row();
        let condition = match finding.condition {
            Condition::NotLooked => "not looked",
            other => other.word(),
        };
        lines.push(format!("{condition:<10}  {:<13}  {said}", finding.area.word()));
        let told = finding.told.as_ref().map(|told| format!("It said: {told}"));
        let more = [finding.about.as_str(), told.as_deref().unwrap_or_default(), remedy];
        lines.extend(more.into_iter().filter(|line| !line.is_empty()).map(|line| format!("{:27}{line}", "")));
    }
    let count = |condition| examination.count(condition);
    let (faults, warnings) = (count(Condition::Fault), count(Condition::Warning));
    lines.push(format!(
        "{faults} faults, {warnings} warnings, {} not looked at\n",
        count(Condition::NotLooked)
    ));
    lines.join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_request_shows_whether_its_proxy_is_known() {
        let address = |text: &str| text.parse::<IpAddr>().unwrap();
        let of = |peer: &str, is_forwarded| {
            let passage = Passage { peer: Some(address(peer)), is_forwarded, place: "192.0.2.7".to_owned() };
            proxy(&[address("10.0.0.1")], Some(&passage))
        };
        let found = of("10.0.0.1", true);
        assert_eq!((found.sign, found.about.as_str()), (Sign::ProxyTrusted, "192.0.2.7"));
        let found = of("10.0.0.2", true);
        assert_eq!((found.sign, found.about.as_str()), (Sign::ProxyUnknown, "10.0.0.2"));
        assert_eq!(of("10.0.0.1", false).sign, Sign::ProxySilent);
        assert_eq!(of("10.0.0.2", false).sign, Sign::ProxyNone);
        assert_eq!(proxy(&[], None).sign, Sign::ProxyNotSeen);
    }

    #[test]
    fn the_command_line_says_what_is_wrong_and_what_to_do() {
        let finding = Finding::of(Surrounding::Mail, Sign::MailAway, "smtp://mail:25").told("refused");
        let at = "2026-11-30T12:00:00Z".parse().unwrap();
        let text = told(&Examination::new(at, "1", vec![finding]));
        let lines: Vec<_> = text.lines().map(str::trim_start).collect();
        assert_eq!(lines[0], "fault       mail           The mail server does not answer as it should.");
        assert_eq!(&lines[1..3], ["smtp://mail:25", "It said: refused"]);
        assert_eq!(lines[4], "1 faults, 0 warnings, 0 not looked at");
    }
}
