//! SQL of what the log and a merge need to know of mail.

use diesel::prelude::*;
use shared::schema::{mail_refusals, mails};

use crate::brought::{Merge, Reference};
use crate::db::DbConnection;
use crate::error::Result;

/// The columns of this slice that refer to persons.
pub const PERSONS: &[Reference] =
    &[Reference { columns: &["mails.person_id", "mail_refusals.person_id"], merge: move_mails }];

fn move_mails(conn: &mut DbConnection, Merge { goes, stays, .. }: Merge) -> Result<()> {
    diesel::delete(mail_refusals::table.find(goes)).execute(conn)?;
    diesel::update(mails::table.filter(mails::person_id.eq(Some(goes))))
        .set(mails::person_id.eq(Some(stays)))
        .execute(conn)?;
    Ok(())
}
