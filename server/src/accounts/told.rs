//! Mail that the clock sends to people who have an account, or may have one: links that they asked for, and warnings that others
//! try their passwords. It leaves a moment later, so that no answer shows who exists.

use std::time::Duration;

use serde_json::json;
use shared::error::ErrorCode;
use shared::records::SubjectKind;

use super::links::{send_password_link, send_registration_link};
use super::queries::doors::{self, closed, day_mark};
use super::queries::wishes::{self, Wish};
use super::queries::{entry, sweep};
use crate::audit::{Origin, Subject, audit};
use crate::caller::write_unasked;
use crate::clock::swedish_day;
use crate::db::DbConnection;
use crate::error::{Error, Result};
use crate::job::{Job, Round};
use crate::outbox::queries::{Mail, enqueue};
use crate::outbox::templates::Template;
use crate::outbox::times::moment;

/// The jobs of this part.
pub const JOBS: &[Job] = &[
    Job { name: "links", every: Duration::from_secs(5), run: |round| Box::pin(tell_wishes(round)) },
    Job {
        name: "old-sessions",
        every: Duration::from_hours(24),
        run: |round| Box::pin(async move { round.sweep(sweep::sweep_doors).await }),
    },
    Job {
        name: "old-tries",
        every: Duration::from_hours(24),
        run: |round| Box::pin(async move { round.sweep(doors::sweep).await }),
    },
];

/// Tells all that is to be told.
pub async fn tell_wishes(round: Round) -> Result<()> {
    let app = &round.app;
    while !round.is_ending() {
        let clock = app.clone();
        let told = write_unasked(app, move |conn, now| {
            let Some(wish) = wishes::take(conn)? else { return Ok(false) };
            tell(conn, &Origin::of_clock(&clock, "send_link", now), wish)?;
            Ok(true)
        })
        .await;
        match told {
            Ok(true) => {}
            Ok(false) => break,
            Err(Error::Unavailable) => return Err(Error::Unavailable),
            // A wish that cannot be answered must not hold up the others.
            Err(cause) => {
                tracing::error!(%cause, "a link or a warning could not be sent");
                write_unasked(app, |conn, _| wishes::drop_oldest(conn)).await?;
            }
        }
    }
    Ok(())
}

fn tell(conn: &mut DbConnection, origin: &Origin, wish: Wish) -> Result<()> {
    let address = match &wish {
        Wish::PasswordReset(email) | Wish::GuardedAccount(email) => email,
        Wish::Registration(registration) => &registration.email,
    };
    let known = entry::find_by_email(conn, address, swedish_day(origin.at))?;
    if known.as_ref().is_some_and(|known| known.is_disabled) {
        return Ok(());
    }
    let subject = known.as_ref().map(|known| Subject::new(SubjectKind::Account, known.person.0));
    match (wish, known) {
        (Wish::PasswordReset(_), Some(known)) => {
            let (has_account, name) = (known.account.is_some(), known.name.clone());
            let template = |link| {
                if has_account {
                    Template::PasswordReset { link }
                } else {
                    Template::Invitation { name, link }
                }
            };
            send_password_link(conn, origin, &known, template)?;
        }
        (Wish::Registration(_), Some(known)) if known.account.is_some() => {
            send_password_link(conn, origin, &known, |link| Template::AccountExists { link })?;
        }
        (Wish::Registration(registration), known) => {
            match send_registration_link(conn, origin, known.as_ref(), registration) {
                // The organisation or the role has gone since.
                Err(Error::Problem(problem)) if problem.code == ErrorCode::NotFound => {}
                sent => sent?,
            }
        }
        (Wish::GuardedAccount(email), Some(known)) => {
            let Some(language) = known.account else { return Ok(()) };
            let until = closed(conn, &[day_mark(&origin.keys, &email)], origin.at)?;
            let Some(until) = until.into_iter().next().flatten() else { return Ok(()) };
            let template = Template::AccountGuarded {
                until: moment(until, language),
                link: format!("{}/forgotten-password", origin.base),
            };
            let mail = Mail { person: Some(known.person), recipient: known.email, language, template };
            enqueue(conn, mail, origin.at)?;
        }
        (Wish::PasswordReset(_) | Wish::GuardedAccount(_), None) => return Ok(()),
    }
    subject.map_or(Ok(()), |subject| audit(conn, origin, subject, &json!({})))
}
