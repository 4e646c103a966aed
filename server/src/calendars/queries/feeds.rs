//! SQL of the links to calendars.

use diesel::dsl::auto_type;
use diesel::prelude::*;
use shared::accounts::Language;
use shared::calendars::{CalendarFeed, NewCalendarFeed};
use shared::error::ErrorCode;
use shared::ids::{ActivityId, CalendarFeedId, PersonId};
use shared::page::Page;
use shared::schema::{accounts, activities, calendar_feeds, persons};
use shared::time::Timestamp;

use crate::cursor::Cursor;
use crate::db::DbConnection;
use crate::error::Result;
use crate::keys::hash_secret;

/// Seconds between two marks of use. A calendar may fetch every quarter of an hour, and that is not worth a write each time.
const MARKED_SECONDS: i64 = 24 * 3600;

#[auto_type]
fn open_feeds(person: PersonId) -> _ {
    calendar_feeds::table
        .left_join(activities::table)
        .filter(calendar_feeds::person_id.eq(person))
        .filter(calendar_feeds::revoked_at.is_null())
        .select((
            calendar_feeds::id,
            calendar_feeds::name,
            calendar_feeds::activity_id,
            activities::title.nullable(),
            calendar_feeds::created_at,
            calendar_feeds::last_used_at,
        ))
}

/// A person's links that are not revoked, newest first.
pub fn page(conn: &mut DbConnection, person: PersonId, cursor: &Cursor) -> Result<Page<CalendarFeed>> {
    let last = CalendarFeedId(cursor.last_id().unwrap_or(i64::MAX));
    let items = open_feeds(person)
        .filter(calendar_feeds::id.lt(last))
        .order(calendar_feeds::id.desc())
        .limit(cursor.fetch())
        .load(conn)?;
    cursor.page(items, |feed: &CalendarFeed| (String::new(), feed.id.0), || count(conn, person))
}

/// How many links a person has.
pub fn count(conn: &mut DbConnection, person: PersonId) -> Result<i64> {
    Ok(calendar_feeds::table
        .filter(calendar_feeds::person_id.eq(person))
        .filter(calendar_feeds::revoked_at.is_null())
        .count()
        .get_result(conn)?)
}

/// One of a person's links.
pub fn find(conn: &mut DbConnection, person: PersonId, id: CalendarFeedId) -> Result<CalendarFeed> {
    Ok(open_feeds(person).filter(calendar_feeds::id.eq(id)).first(conn)?)
}

/// A new link by a secret.
pub fn insert(
    conn: &mut DbConnection,
    person: PersonId,
    new: &NewCalendarFeed,
    secret: &str,
    now: Timestamp,
) -> Result<CalendarFeed> {
    let id: CalendarFeedId = diesel::insert_into(calendar_feeds::table)
        .values((
            calendar_feeds::secret_hash.eq(hash_secret(secret)),
            calendar_feeds::person_id.eq(person),
            calendar_feeds::activity_id.eq(new.activity_id),
            calendar_feeds::name.eq(new.name.trim()),
            calendar_feeds::created_at.eq(now),
        ))
        .returning(calendar_feeds::id)
        .get_result(conn)?;
    find(conn, person, id)
}

/// Makes a link lead nowhere from now on.
pub fn revoke(conn: &mut DbConnection, person: PersonId, id: CalendarFeedId, now: Timestamp) -> Result<()> {
    let own = calendar_feeds::table
        .find(id)
        .filter(calendar_feeds::person_id.eq(person))
        .filter(calendar_feeds::revoked_at.is_null());
    let revoked = diesel::update(own).set(calendar_feeds::revoked_at.eq(Some(now))).execute(conn)?;
    if revoked == 1 { Ok(()) } else { Err(ErrorCode::NotFound.into()) }
}

/// The calendar that a secret leads to.
#[derive(Debug, Clone, Queryable)]
pub struct Led {
    /// The link.
    pub id: CalendarFeedId,
    /// Its owner.
    pub person: PersonId,
    /// The activity, if it is the calendar of one.
    pub activity: Option<ActivityId>,
    /// When it was last marked as used.
    pub last_used_at: Option<Timestamp>,
    /// The language of its owner.
    pub language: Language,
    /// The owner's first name.
    pub given_name: String,
}

impl Led {
    /// True when its use is to be marked anew.
    pub fn is_unmarked(&self, now: Timestamp) -> bool {
        self.last_used_at.is_none_or(|at| at.plus_seconds(MARKED_SECONDS) <= now)
    }
}

/// The calendar that a secret leads to. Refused when the secret is unknown or revoked, or its owner's account is closed.
pub fn led_by(conn: &mut DbConnection, secret: &str) -> Result<Led> {
    Ok(calendar_feeds::table
        .inner_join(persons::table.inner_join(accounts::table))
        .filter(calendar_feeds::secret_hash.eq(hash_secret(secret)))
        .filter(calendar_feeds::revoked_at.is_null())
        .filter(accounts::disabled_at.is_null())
        .select((
            calendar_feeds::id,
            calendar_feeds::person_id,
            calendar_feeds::activity_id,
            calendar_feeds::last_used_at,
            accounts::language,
            persons::given_name,
        ))
        .first(conn)?)
}

/// Marks a link as used.
pub fn mark(conn: &mut DbConnection, id: CalendarFeedId, now: Timestamp) -> Result<()> {
    diesel::update(calendar_feeds::table.find(id))
        .set(calendar_feeds::last_used_at.eq(Some(now)))
        .execute(conn)?;
    Ok(())
}
