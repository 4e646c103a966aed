//! SQL of the outbox. A mail is written in the transaction of the event that it tells of, and leaves after the commit.

pub mod delivery;
pub mod refusals;

use diesel::prelude::*;
use shared::accounts::Language;
use shared::ids::{ActivityId, MailId, PersonId};
use shared::messages::MailState;
use shared::page::Page;
use shared::schema::{accounts, mails, persons};
use shared::time::Timestamp;

use crate::cursor::Cursor;
use crate::db::{DbConnection, native};
use crate::error::Result;
use crate::outbox::templates::Template;
use crate::unkept::Unkept;

/// A mail to be written. Protected persons get their own mail like everybody.
#[derive(Debug, Clone)]
pub struct Mail {
    /// The person that it is for, if it is one of the register.
    pub person: Option<PersonId>,
    /// The address.
    pub recipient: String,
    /// Its language.
    pub language: Language,
    /// Its contents.
    pub template: Template,
}

/// Additions to a mail about an activity.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Enclosed {
    /// The activity.
    pub activity: Option<ActivityId>,
    /// Words that the activity adds to the text; empty for none.
    pub words: String,
    /// Entries for the calendar: iCalendar objects one after another.
    pub calendar: Option<String>,
}

/// Puts a mail into the outbox; it leaves once the transaction is committed.
pub fn enqueue(conn: &mut DbConnection, mail: Mail, now: Timestamp) -> Result<()> {
    enqueue_with(conn, mail, Enclosed::default(), now)
}

/// Puts a mail into the outbox, with its additions.
pub fn enqueue_with(conn: &mut DbConnection, mail: Mail, enclosed: Enclosed, now: Timestamp) -> Result<()> {
    let Mail { person, recipient, language, template } = mail;
    native!(
        conn,
        diesel::insert_into(mails::table)
            .values((
                mails::person_id.eq(person),
                mails::activity_id.eq(enclosed.activity),
                mails::recipient.eq(recipient),
                mails::template.eq(template.name()),
                mails::language.eq(language),
                mails::subject.eq(template.subject(language)),
                mails::body.eq(Some(template.body_with(&enclosed.words, language))),
                mails::calendar.eq(enclosed.calendar),
                mails::state.eq(MailState::Waiting),
                mails::attempts.eq(0),
                mails::due_at.eq(now),
                mails::created_at.eq(now),
            ))
            .execute(conn)
    )?;
    Ok(())
}

/// Tells a person something in their language; false when they have no address.
pub fn tell(
    conn: &mut DbConnection,
    person: PersonId,
    template: impl FnOnce(Language) -> Template,
    now: Timestamp,
) -> Result<bool> {
    tell_with(conn, person, |language, _| (template(language), Enclosed::default()), now)
}

/// Like [`tell`], with additions. The closure makes both for the person's language and address.
pub fn tell_with(
    conn: &mut DbConnection,
    person: PersonId,
    letter: impl FnOnce(Language, &str) -> (Template, Enclosed),
    now: Timestamp,
) -> Result<bool> {
    let (email, language): (Option<String>, Option<Language>) = native!(
        conn,
        persons::table
            .left_join(accounts::table)
            .filter(persons::id.eq(person))
            .select((persons::email, accounts::language.nullable()))
            .first(conn)
    )?;
    let Some(recipient) = email else { return Ok(false) };
    let language = language.unwrap_or(Language::Swedish);
    let (template, enclosed) = letter(language, &recipient);
    enqueue_with(conn, Mail { person: Some(person), recipient, language, template }, enclosed, now)?;
    Ok(true)
}

/// Mails with a link by which a password is set: it lets its reader in.
pub const DOORS: [&str; 4] = ["passwordReset", "accountExists", "registration", "invitation"];

/// Cancels and erases a person's waiting mails with a link to set their password.
pub fn cancel_links(conn: &mut DbConnection, person: PersonId) -> Result<()> {
    let waiting = mails::table
        .filter(mails::person_id.eq(person))
        .filter(mails::state.eq(MailState::Waiting))
        .filter(mails::template.eq_any(DOORS));
    diesel::update(waiting)
        .set((
            mails::state.eq(MailState::Cancelled),
            mails::body.eq(None::<String>),
            mails::calendar.eq(None::<String>),
        ))
        .execute(conn)?;
    Ok(())
}

type MailRow = (
    MailId,
    String,
    Option<bool>,
    String,
    Language,
    String,
    Option<String>,
    MailState,
    i32,
    Timestamp,
    Option<Timestamp>,
    Option<String>,
    Timestamp,
);

fn shown(row: MailRow, with_body: bool) -> shared::messages::Mail {
    let (
        id,
        recipient,
        protected,
        template,
        language,
        subject,
        body,
        state,
        attempts,
        due_at,
        sent_at,
        failure,
        created_at,
    ) = row;
    shared::messages::Mail {
        id,
        recipient: if protected == Some(true) { String::new() } else { recipient },
        template,
        language,
        subject,
        body: body.filter(|_| with_body),
        state,
        attempts,
        due_at,
        sent_at,
        failure,
        created_at,
    }
}

/// The wanted mails of the outbox.
#[derive(Debug, Clone, Default)]
pub struct Wanted {
    /// In these states only, where some are named.
    pub states: Vec<MailState>,
    /// That tell of this activity.
    pub activity: Option<ActivityId>,
}

/// A mail of the outbox, and the person it is for, if it is one of the register.
pub type Listed = (shared::messages::Mail, Option<PersonId>);

/// The outbox, newest first, each mail with the person it is for. The address of a protected person is left out.
pub fn page(
    conn: &mut DbConnection,
    wanted: &Wanted,
    with_body: bool,
    cursor: &Cursor,
) -> Result<Page<Listed>> {
    let found = || {
        let mut query = mails::table.left_join(persons::table).filter(Unkept).into_boxed();
        if !wanted.states.is_empty() {
            query = query.filter(mails::state.eq_any(wanted.states.clone()));
        }
        if let Some(activity) = wanted.activity {
            query = query.filter(mails::activity_id.eq(activity));
        }
        query
    };
    let mut query = found();
    if let Some(last) = cursor.last_id() {
        query = query.filter(mails::id.lt(MailId(last)));
    }
    let columns = (
        mails::id,
        mails::recipient,
        persons::protected.nullable(),
        mails::template,
        mails::language,
        mails::subject,
        mails::body,
        mails::state,
        mails::attempts,
        mails::due_at,
        mails::sent_at,
        mails::failure,
        mails::created_at,
    );
    let rows: Vec<(MailRow, Option<PersonId>)> =
        query.order(mails::id.desc()).limit(cursor.fetch()).select((columns, mails::person_id)).load(conn)?;
    let items = rows.into_iter().map(|(row, person)| (shown(row, with_body), person)).collect();
    cursor.page(
        items,
        |(mail, _): &Listed| (String::new(), mail.id.0),
        || Ok(found().count().get_result(conn)?),
    )
}
