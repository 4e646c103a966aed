//! SQL of mail that leaves.

use diesel::prelude::*;
use shared::accounts::LINK_HOURS;
use shared::ids::{MailId, PersonId};
use shared::messages::MailState;
use shared::schema::mails;
use shared::time::Timestamp;

use crate::db::DbConnection;
use crate::error::Result;
use crate::outbox::queries::DOORS;

/// The most mails that are claimed at once.
const AT_ONCE: i64 = 20;
/// Seconds a claim holds: longer than all of them may take to send.
const CLAIMED_SECONDS: i64 = 15 * 60;
/// How often a mail is tried at the most.
pub const MOST_ATTEMPTS: i32 = 10;

/// A mail that this server has claimed and may send now.
#[derive(Debug, Clone, PartialEq, Eq, Queryable)]
pub struct Due {
    /// The mail.
    pub id: MailId,
    /// The receiver's address.
    pub recipient: String,
    /// Its subject line.
    pub subject: String,
    /// Its text.
    pub body: Option<String>,
    /// Its entries for the calendar: iCalendar objects one after another.
    pub calendar: Option<String>,
    /// The person that it is for, if it is one of the register.
    pub person: Option<PersonId>,
    /// How often it has been tried, this time included.
    pub attempts: i32,
}

/// Claims mails that are due. If two servers see a mail at once, only one gets it.
///
/// The attempt is counted here: a mail that takes the server down with it is not tried for ever.
pub fn claim(conn: &mut DbConnection, now: Timestamp) -> Result<Vec<Due>> {
    give_up(conn, now)?;
    let free = mails::claimed_until.is_null().or(mails::claimed_until.lt(now));
    let due: Vec<MailId> = mails::table
        .filter(mails::state.eq(MailState::Waiting))
        .filter(mails::due_at.le(now))
        .filter(free)
        .order((mails::due_at, mails::id))
        .limit(AT_ONCE)
        .select(mails::id)
        .load(conn)?;
    let mut claimed = Vec::with_capacity(due.len());
    for id in due {
        let mine = mails::table.find(id).filter(mails::state.eq(MailState::Waiting)).filter(free);
        let taken = diesel::update(mine)
            .set((
                mails::claimed_until.eq(Some(now.plus_seconds(CLAIMED_SECONDS))),
                mails::attempts.eq(mails::attempts + 1),
            ))
            .execute(conn)?;
        if taken == 1 {
            let columns = (
                mails::id,
                mails::recipient,
                mails::subject,
                mails::body,
                mails::calendar,
                mails::person_id,
                mails::attempts,
            );
            claimed.push(mails::table.find(id).select(columns).first(conn)?);
        }
    }
    Ok(claimed)
}

/// Ends mails that have used up their attempts and were never settled. Ends mails whose link has run out as well: it would lead
/// nowhere. Mails that a server has in hand are left to that server.
pub fn give_up(conn: &mut DbConnection, now: Timestamp) -> Result<()> {
    let free = mails::claimed_until.is_null().or(mails::claimed_until.lt(now));
    let ended = |failure: &'static str| {
        (
            mails::state.eq(MailState::Failed),
            mails::body.eq(None::<String>),
            mails::calendar.eq(None::<String>),
            mails::failure.eq(Some(failure)),
            mails::claimed_until.eq(None::<Timestamp>),
        )
    };
    let waiting = || mails::table.filter(mails::state.eq(MailState::Waiting)).filter(free);
    diesel::update(waiting().filter(mails::attempts.ge(MOST_ATTEMPTS)))
        .set(ended("it was tried too often"))
        .execute(conn)?;
    let run_out = now.plus_seconds(-LINK_HOURS * 3600);
    diesel::update(waiting().filter(mails::template.eq_any(DOORS)).filter(mails::created_at.le(run_out)))
        .set(ended("its link has run out"))
        .execute(conn)?;
    Ok(())
}

/// Renews the claim on a mail right before it is sent. False when the mail is not this server's any more.
pub fn renew(conn: &mut DbConnection, id: MailId, attempts: i32, now: Timestamp) -> Result<bool> {
    let mine = mails::table
        .find(id)
        .filter(mails::state.eq(MailState::Waiting))
        .filter(mails::attempts.eq(attempts))
        .filter(mails::claimed_until.is_not_null());
    let held = diesel::update(mine)
        .set(mails::claimed_until.eq(Some(now.plus_seconds(CLAIMED_SECONDS))))
        .execute(conn)?;
    Ok(held == 1)
}

/// Gives a claimed mail back untried: the server stops.
pub fn give_back(conn: &mut DbConnection, id: MailId, attempts: i32) -> Result<()> {
    let mine = mails::table
        .find(id)
        .filter(mails::state.eq(MailState::Waiting))
        .filter(mails::attempts.eq(attempts));
    diesel::update(mine)
        .set((mails::claimed_until.eq(None::<Timestamp>), mails::attempts.eq(attempts - 1)))
        .execute(conn)?;
    Ok(())
}

/// Settles a mail that has left. Its text is erased, because it may hold a link that opens a door.
pub fn settle_sent(conn: &mut DbConnection, id: MailId, now: Timestamp) -> Result<()> {
    diesel::update(mails::table.find(id).filter(mails::state.eq(MailState::Waiting)))
        .set((
            mails::state.eq(MailState::Sent),
            mails::sent_at.eq(Some(now)),
            mails::body.eq(None::<String>),
            mails::calendar.eq(None::<String>),
            mails::failure.eq(None::<String>),
            mails::claimed_until.eq(None::<Timestamp>),
        ))
        .execute(conn)?;
    Ok(())
}

/// Settles a mail that has not left: it is tried again at the time given, or never.
pub fn settle_failed(
    conn: &mut DbConnection,
    id: MailId,
    failure: &str,
    again_at: Option<Timestamp>,
) -> Result<()> {
    let waiting = mails::table.find(id).filter(mails::state.eq(MailState::Waiting));
    let told = (mails::failure.eq(Some(failure)), mails::claimed_until.eq(None::<Timestamp>));
    match again_at {
        Some(at) => diesel::update(waiting).set((told, mails::due_at.eq(at))).execute(conn)?,
        None => diesel::update(waiting)
            .set((
                told,
                mails::state.eq(MailState::Failed),
                mails::body.eq(None::<String>),
                mails::calendar.eq(None::<String>),
            ))
            .execute(conn)?,
    };
    Ok(())
}
