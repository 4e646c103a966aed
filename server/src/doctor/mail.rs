//! The doctor's look at the mail server: whether it can be reached and lets this server in. A mail is sent only if it was asked for.

use lettre::message::Mailbox;
use lettre::{Message, Transport};
use shared::doctor::{Finding, Sign, Surrounding};

use super::{Patient, STEP_PATIENCE};
use crate::config::Config;
use crate::db::address;
use crate::outbox::delivery;

/// The mail server without secrets.
pub fn server(config: &Config) -> String {
    config.smtp_url.as_deref().map(address::shown).unwrap_or_default()
}

/// Looks at the mail server.
pub fn look(patient: &Patient) -> Vec<Finding> {
    let config = &patient.config;
    let of = |sign, about: &str| Finding::of(Surrounding::Mail, sign, about);
    let Some(url) = config.smtp_url.as_deref() else { return vec![of(Sign::MailNotSet, "")] };
    let (about, mut found) = (server(config), Vec::new());
    let sender = config.mail_from.parse::<Mailbox>();
    if sender.as_ref().is_ok_and(|sender| is_near(sender.email.domain())) {
        found.push(of(Sign::MailSenderNear, &config.mail_from));
    }
    let transport = match delivery::transport(url, STEP_PATIENCE) {
        Ok(transport) => transport,
        Err(cause) => {
            found.push(of(Sign::MailAway, &about).told(&cause.to_string()));
            return found;
        }
    };
    match transport.test_connection() {
        Ok(true) => {}
        Ok(false) => {
            found.push(of(Sign::MailAway, &about));
            return found;
        }
        Err(cause) => {
            let sign = if cause.status().is_some() { Sign::MailLoginRefused } else { Sign::MailAway };
            found.push(of(sign, &about).told(&cause.to_string()));
            return found;
        }
    }
    let (Some(to), Ok(sender)) = (&patient.mail_to, sender) else {
        found.push(of(Sign::MailWorks, &about));
        return found;
    };
    let sent = message(sender, to, &config.public_url)
        .and_then(|message| transport.send(&message).map_err(|cause| cause.to_string()));
    found.push(match sent {
        Ok(_) => of(Sign::MailSent, to.email.as_ref()),
        Err(cause) => of(Sign::MailRefused, to.email.as_ref()).told(&cause),
    });
    found
}

// A domain without a dot is known to no mail server outside.
fn is_near(domain: &str) -> bool {
    !domain.contains('.') || domain.ends_with(".localhost") || domain.ends_with(".invalid")
}

fn message(sender: Mailbox, to: &Mailbox, public_url: &str) -> Result<Message, String> {
    let text = format!(
        "Hej!\n\nDet här är ett prov från Samverka ({public_url}). Kom det fram fungerar e-posten.\n\nThis is a test from Samverka ({public_url}). If it has arrived, mail works.\n"
    );
    let message =
        Message::builder().from(sender).to(to.clone()).subject("Prov från Samverka / A test from Samverka");
    message
        .header(lettre::message::header::ContentType::TEXT_PLAIN)
        .body(text)
        .map_err(|cause| cause.to_string())
}
