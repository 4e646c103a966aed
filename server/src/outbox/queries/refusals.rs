//! SQL of addresses that a mail server has refused for good.

use diesel::prelude::*;
use shared::ids::PersonId;
use shared::schema::{mail_refusals, persons};
use shared::text::folded;
use shared::time::Timestamp;

use crate::db::DbConnection;
use crate::error::Result;

/// Writes down that a person's address was refused, if it is still theirs.
pub fn note(
    conn: &mut DbConnection,
    person: PersonId,
    address: &str,
    reason: &str,
    now: Timestamp,
) -> Result<()> {
    let theirs = persons::table.find(person).filter(persons::email_folded.eq(folded(address)));
    if theirs.count().get_result::<i64>(conn)? == 0 {
        return Ok(());
    }
    clear(conn, person)?;
    diesel::insert_into(mail_refusals::table)
        .values((
            mail_refusals::person_id.eq(person),
            mail_refusals::refused_at.eq(now),
            mail_refusals::reason.eq(reason),
        ))
        .execute(conn)?;
    Ok(())
}

/// When a person's address was refused, if it was.
pub fn of(conn: &mut DbConnection, person: PersonId) -> Result<Option<Timestamp>> {
    Ok(mail_refusals::table.find(person).select(mail_refusals::refused_at).first(conn).optional()?)
}

/// Forgets the refusal: the address has changed, or mail has arrived.
pub fn clear(conn: &mut DbConnection, person: PersonId) -> Result<()> {
    diesel::delete(mail_refusals::table.find(person)).execute(conn)?;
    Ok(())
}
