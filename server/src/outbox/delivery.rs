//! Delivery of mail: it is claimed in one transaction, sent outside any, and settled in another. A mail is sent at least once: a
//! server that dies between sending and settling sends it again.

use std::time::Duration;

use actix_web::web::Data;
use lettre::message::header::ContentType;
use lettre::message::{Attachment, Mailbox, MultiPart, SinglePart};
use lettre::transport::smtp::SmtpTransport;
use lettre::{Message, Transport};
use shared::time::Timestamp;

use crate::app::App;
use crate::caller::write_unasked;
use crate::db::DbConnection;
use crate::error::{Error, Result};
use crate::ics::{self, Method};
use crate::job::{Job, Round};
use crate::outbox::queries::delivery::{self, Due};
use crate::outbox::queries::refusals;

/// Minutes to wait after each attempt that failed; after the last of them a mail has failed for good.
const WAITS: [i64; 9] = [1, 5, 30, 120, 360, 360, 720, 720, 1440];
/// How long the mail server may take to answer.
const PATIENCE: Duration = Duration::from_secs(30);
/// The longest complaint of a mail server that is kept.
const LONGEST_FAILURE: usize = 500;

/// The jobs of this part.
pub const JOBS: &[Job] =
    &[Job { name: "mail", every: Duration::from_secs(5), run: |round| Box::pin(deliver(round)) }];

/// Sends mail that is due, until the server stops. Without a configured mail server everything waits. A mail server that does not
/// answer is left alone for a while. Its remaining mails go back and do not count as tried.
async fn deliver(round: Round) -> Result<()> {
    let app = &round.app;
    let Some(url) = app.config.smtp_url.clone() else { return Ok(()) };
    let mut silence = None;
    while silence.is_none() && !round.is_ending() {
        let due = write_unasked(app, delivery::claim).await?;
        if due.is_empty() {
            break;
        }
        let transport = transport(&url, PATIENCE)?;
        for mail in due {
            let (id, attempts) = (mail.id, mail.attempts);
            if round.is_ending() || silence.is_some() {
                write_unasked(app, move |conn, _| delivery::give_back(conn, id, attempts)).await?;
                continue;
            }
            if write_unasked(app, move |conn, now| delivery::renew(conn, id, attempts, now)).await? {
                silence = deliver_one(app, transport.clone(), mail).await?;
            }
        }
    }
    silence.map_or(Ok(()), |told| Err(Error::internal(format!("the mail server does not answer: {told}"))))
}

/// Sends a mail and writes its fate down. Returns a complaint only when the mail server did not answer.
async fn deliver_one(app: &Data<App>, transport: SmtpTransport, mail: Due) -> Result<Option<String>> {
    let recipient = mail.recipient.clone();
    let mut silence = None;
    let sent = match message(&app.sender, &mail) {
        Ok(message) => actix_web::web::block(move || transport.send(&message))
            .await
            .map_err(Error::internal)?
            .map_err(|cause| {
                if cause.status().is_none() {
                    silence = Some(without_address(&cause.to_string(), &recipient));
                }
                (cause.to_string(), refusal(cause.status().map(u16::from), &cause.to_string()))
            }),
        // A mail that cannot be built now cannot be built later either.
        Err(cause) => Err((cause, Refusal::ForGood)),
    };
    write_unasked(app, move |conn, now| match sent {
        Ok(_) => {
            delivery::settle_sent(conn, mail.id, now)?;
            // The address works, so an earlier refusal of it is forgotten.
            mail.person.map_or(Ok(()), |person| refusals::clear(conn, person))
        }
        Err((failure, refusal)) => settle_refused(conn, &mail, &failure, refusal, now),
    })
    .await?;
    Ok(silence)
}

fn settle_refused(
    conn: &mut DbConnection,
    mail: &Due,
    failure: &str,
    refusal: Refusal,
    now: Timestamp,
) -> Result<()> {
    let failure = without_address(failure, &mail.recipient);
    tracing::warn!(mail = mail.id.0, mail.attempts, failure, "a mail could not be sent");
    let failure: String = failure.chars().take(LONGEST_FAILURE).collect();
    let again = match refusal {
        Refusal::MayPass => next_attempt(mail.attempts, now),
        Refusal::ForGood | Refusal::NoMailbox => None,
    };
    delivery::settle_failed(conn, mail.id, &failure, again)?;
    match mail.person {
        Some(person) if refusal == Refusal::NoMailbox => {
            refusals::note(conn, person, &mail.recipient, &failure, now)
        }
        _ => Ok(()),
    }
}

/// The meaning of a refusal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Refusal {
    /// The mail may be taken later: the server did not answer, was busy, or does not know or trust this server.
    MayPass,
    /// This mail will never be taken.
    ForGood,
    /// No mail to this address will be taken.
    NoMailbox,
}

// Reads the codes of RFC 5321 and 7504. A refusal may also be about this server (by RFC 3463 and 4954) and not about the address.
// A setting can put that right, and the mail of a whole day must not be lost over it.
fn refusal(code: Option<u16>, told: &str) -> Refusal {
    let told = told.to_lowercase();
    let is_about_us = told.contains("5.7.") || told.contains("relay");
    match code {
        Some(550 | 551 | 553 | 556) if !is_about_us => Refusal::NoMailbox,
        Some(552 | 554 | 555) if !is_about_us => Refusal::ForGood,
        _ => Refusal::MayPass,
    }
}

// Takes the address out of a complaint: mail servers name the mailbox that they refuse, and it may be a protected person's
// (skyddade personuppgifter).
fn without_address(failure: &str, address: &str) -> String {
    let (address, mut out) = (address.trim().to_lowercase(), failure.to_owned());
    if address.is_empty() {
        return out;
    }
    // Case is folded only in ASCII, so that every letter keeps its place.
    while let Some(at) = out.to_ascii_lowercase().find(&address.to_ascii_lowercase()) {
        out.replace_range(at..at + address.len(), "…");
    }
    out
}

fn next_attempt(attempts: i32, now: Timestamp) -> Option<Timestamp> {
    let minutes = WAITS.get(usize::try_from(attempts).ok()?.checked_sub(1)?)?;
    Some(now.plus_seconds(minutes * 60))
}

// Tells mails with one number from two databases apart.
fn digest(body: &str) -> String {
    crate::keys::hash_secret(body).chars().filter(char::is_ascii_alphanumeric).take(12).collect()
}

fn message(from: &Mailbox, mail: &Due) -> Result<Message, String> {
    let to: Mailbox = mail.recipient.parse().map_err(|cause| format!("the recipient's address: {cause}"))?;
    let body = mail.body.clone().ok_or_else(|| "the text is gone".to_owned())?;
    // A server that dies between sending and settling sends the mail again. By this name mailboxes recognise it.
    let name = format!("<mail-{}.{}@{}>", mail.id, digest(&body), from.email.domain());
    let message =
        Message::builder().message_id(Some(name)).from(from.clone()).to(to).subject(mail.subject.clone());
    let objects = mail.calendar.as_deref().map(ics::objects).unwrap_or_default();
    match objects.split_first() {
        None => message.header(ContentType::TEXT_PLAIN).body(body),
        Some((first, more)) => message.multipart(enclosing(body, *first, more)?),
    }
    .map_err(|cause| cause.to_string())
}

// Mail programs look for one invitation beside the text. Further ones come as files.
fn enclosing(text: String, first: (Method, &str), more: &[(Method, &str)]) -> Result<MultiPart, String> {
    let beside = MultiPart::alternative()
        .singlepart(SinglePart::plain(text))
        .singlepart(SinglePart::builder().header(calendar_type(first.0)?).body(first.1.to_owned()));
    if more.is_empty() {
        return Ok(beside);
    }
    let mut whole = MultiPart::mixed().multipart(beside);
    for (place, (method, object)) in more.iter().enumerate() {
        let name = format!("samverka-{}.ics", place + 2);
        let file = Attachment::new(name).body((*object).to_owned(), calendar_type(*method)?);
        whole = whole.singlepart(file);
    }
    Ok(whole)
}

fn calendar_type(method: Method) -> Result<ContentType, String> {
    let text = format!("{}; method={}", ics::MEDIA, method.word());
    ContentType::parse(&text).map_err(|cause| cause.to_string())
}

/// The way to the mail server, which may take so long for each answer.
pub fn transport(url: &str, patience: Duration) -> Result<SmtpTransport> {
    Ok(SmtpTransport::from_url(&guarded(url)).map_err(Error::internal)?.timeout(Some(patience)).build())
}

// Mail holds links that open doors. So it is encrypted on the network, unless the setting says otherwise.
fn guarded(url: &str) -> String {
    if url.starts_with("smtps://") || url.contains("tls=") || crate::db::address::is_near(url) {
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
    fn only_what_is_said_of_the_address_is_held_against_it() {
        let of = |code, told| refusal(Some(code), told);
        assert_eq!(of(550, "permanent error (550): 5.1.1 unknown"), Refusal::NoMailbox);
        assert_eq!(of(552, "permanent error (552): 5.2.2 over quota"), Refusal::ForGood);
        for (code, told) in [
            (550, "permanent error (550): 5.7.1 Relaying denied"),
            (554, "permanent error (554): relay access denied"),
            (535, "permanent error (535): authentication failed"),
            (530, "permanent error (530): must issue STARTTLS first"),
            (451, "transient error (451): try later"),
        ] {
            assert_eq!(of(code, told), Refusal::MayPass, "{told}");
        }
        assert_eq!(refusal(None, "connection refused"), Refusal::MayPass);
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
        assert!(transport("smtp://u:p@mail.example.org:587", PATIENCE).is_ok());
    }

    #[test]
    fn a_mail_becomes_a_message_in_utf_8() {
        let due = Due {
            id: MailId(1),
            recipient: "elsa.strom@example.org".to_owned(),
            subject: "Du står i kö".to_owned(),
            body: Some("Hej!\n".to_owned()),
            calendar: None,
            person: None,
            attempts: 1,
        };
        let from = "Samverka <noreply@example.org>".parse().unwrap();
        let text = String::from_utf8(message(&from, &due).unwrap().formatted()).unwrap();
        assert!(text.contains("To: elsa.strom@example.org") && text.contains("charset=utf-8"), "{text}");
        assert!(message(&from, &Due { recipient: "nobody".to_owned(), ..due.clone() }).is_err());
        assert!(message(&from, &Due { body: None, ..due }).is_err());
    }
}
