//! How mail leaves: claimed in one transaction, sent outside any, settled in another. At least once: a server that dies
//! between sending and settling sends the mail again.

use actix_web::web::Data;
use lettre::message::Mailbox;
use lettre::message::header::ContentType;
use lettre::transport::smtp::SmtpTransport;
use lettre::{Message, Transport};
use shared::time::Timestamp;
use tokio::sync::watch;

use crate::app::App;
use crate::caller::write_unasked;
use crate::error::{Error, Result};
use crate::messages::queries::delivery::{self, Due};

/// Minutes to wait after each attempt that failed; after the last of them a mail has failed for good.
const WAITS: [i64; 9] = [1, 5, 30, 120, 360, 360, 720, 720, 1440];
/// How long the mail server may take to answer.
const PATIENCE: std::time::Duration = std::time::Duration::from_secs(30);
/// The most of a mail server's complaint that is kept.
const LONGEST_FAILURE: usize = 500;

/// Sends what is due, until the server stops. Without a configured mail server everything waits.
pub async fn deliver(app: &Data<App>, stop: &watch::Receiver<bool>) -> Result<()> {
    let Some(url) = app.config.smtp_url.clone() else { return Ok(()) };
    loop {
        let due = write_unasked(app, delivery::claim).await?;
        if due.is_empty() {
            return Ok(());
        }
        let transport = transport(&url)?;
        for mail in due {
            let (id, attempts) = (mail.id, mail.attempts);
            if *stop.borrow() {
                write_unasked(app, move |conn, _| delivery::give_back(conn, id, attempts)).await?;
            } else if write_unasked(app, move |conn, now| delivery::renew(conn, id, attempts, now)).await? {
                deliver_one(app, transport.clone(), mail).await?;
            }
        }
        if *stop.borrow() {
            return Ok(());
        }
    }
}

async fn deliver_one(app: &Data<App>, transport: SmtpTransport, mail: Due) -> Result<()> {
    let (id, attempts) = (mail.id, mail.attempts);
    let sent = match message(&app.config.mail_from, &mail) {
        Ok(message) => actix_web::web::block(move || transport.send(&message))
            .await
            .map_err(Error::internal)?
            .map_err(|cause| (cause.to_string(), true)),
        // What cannot be written cannot be written later either.
        Err(cause) => Err((cause, false)),
    };
    write_unasked(app, move |conn, now| match sent {
        Ok(_) => delivery::settle_sent(conn, id, now),
        Err((failure, may_pass)) => {
            let again = if may_pass { next_attempt(attempts, now) } else { None };
            let failure = without_address(&failure, &mail.recipient);
            tracing::warn!(mail = id.0, attempts, failure, "a mail could not be sent");
            let failure: String = failure.chars().take(LONGEST_FAILURE).collect();
            delivery::settle_failed(conn, id, &failure, again)
        }
    })
    .await
}

// Mail servers name the mailbox that they refuse, which may be that of a protected person (skyddade personuppgifter).
fn without_address(failure: &str, address: &str) -> String {
    let (address, mut out) = (address.trim().to_lowercase(), failure.to_owned());
    if address.is_empty() {
        return out;
    }
    // Case is folded letter by letter where that keeps the places of the others.
    while let Some(at) = out.to_ascii_lowercase().find(&address.to_ascii_lowercase()) {
        out.replace_range(at..at + address.len(), "…");
    }
    out
}

fn next_attempt(attempts: i32, now: Timestamp) -> Option<Timestamp> {
    let minutes = WAITS.get(usize::try_from(attempts).ok()?.checked_sub(1)?)?;
    Some(now.plus_seconds(minutes * 60))
}

fn message(from: &str, mail: &Due) -> Result<Message, String> {
    let from: Mailbox = from.parse().map_err(|cause| format!("the sender's address: {cause}"))?;
    let to: Mailbox = mail.recipient.parse().map_err(|cause| format!("the recipient's address: {cause}"))?;
    let body = mail.body.clone().ok_or_else(|| "the text is gone".to_owned())?;
    Message::builder()
        .from(from)
        .to(to)
        .subject(mail.subject.clone())
        .header(ContentType::TEXT_PLAIN)
        .body(body)
        .map_err(|cause| cause.to_string())
}

fn transport(url: &str) -> Result<SmtpTransport> {
    Ok(SmtpTransport::from_url(&guarded(url)).map_err(Error::internal)?.timeout(Some(PATIENCE)).build())
}

// Mail holds links that open doors: over the network it goes encrypted, unless the setting itself says otherwise.
fn guarded(url: &str) -> String {
    let host = url.rsplit('@').next().unwrap_or_default().trim_start_matches("smtp://");
    let is_near = ["localhost", "127.", "[::1]"].iter().any(|near| host.starts_with(near));
    if url.starts_with("smtps://") || url.contains("tls=") || is_near {
        return url.to_owned();
    }
    format!("{url}{}tls=required", if url.contains('?') { '&' } else { '?' })
}

#[cfg(test)]
mod tests {
    use super::*;
    use shared::ids::MailId;

    #[test]
    fn a_mail_is_tried_ten_times_with_longer_and_longer_waits() {
        let now = Timestamp::from_unix(0);
        let waits: Vec<_> =
            (1..=10).map(|attempts| next_attempt(attempts, now).map(|at| at.unix() / 60)).collect();
        assert_eq!(&waits[..5], [Some(1), Some(5), Some(30), Some(120), Some(360)]);
        assert_eq!(waits.iter().filter(|wait| wait.is_none()).count(), 1);
        assert_eq!(waits[9], None);
    }

    #[test]
    fn a_failure_does_not_name_the_mailbox() {
        let told = "permanent error (550): 5.1.1 <Elsa.Strom@example.org>: unknown; elsa.strom@example.org";
        assert_eq!(
            without_address(told, "elsa.strom@Example.org"),
            "permanent error (550): 5.1.1 <…>: unknown; …"
        );
        assert_eq!(without_address("Åäö: refused", "x@example.org"), "Åäö: refused");
        assert_eq!(WAITS.len() + 1, usize::try_from(delivery::MOST_ATTEMPTS).unwrap());
    }

    #[test]
    fn mail_over_the_network_is_encrypted() {
        assert_eq!(
            guarded("smtp://u:p@mail.example.org:587"),
            "smtp://u:p@mail.example.org:587?tls=required"
        );
        for kept in [
            "smtps://u:p@mail.example.org",
            "smtp://127.0.0.1:2525",
            "smtp://mail.example.org?tls=opportunistic",
        ] {
            assert_eq!(guarded(kept), kept);
        }
        assert!(transport("smtp://u:p@mail.example.org:587").is_ok());
    }

    #[test]
    fn a_mail_becomes_a_message_in_utf_8() {
        let due = Due {
            id: MailId(1),
            recipient: "elsa.strom@example.org".to_owned(),
            subject: "Du står i kö".to_owned(),
            body: Some("Hej!\n".to_owned()),
            attempts: 1,
        };
        let text =
            String::from_utf8(message("Samverka <noreply@example.org>", &due).unwrap().formatted()).unwrap();
        assert!(text.contains("To: elsa.strom@example.org") && text.contains("charset=utf-8"), "{text}");
        assert!(message("x@example.org", &Due { recipient: "nobody".to_owned(), ..due.clone() }).is_err());
        assert!(message("x@example.org", &Due { body: None, ..due }).is_err());
    }
}
