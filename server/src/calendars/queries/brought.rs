//! SQL of what the log and a merge need to know of calendars.

use diesel::prelude::*;
use shared::records::SubjectKind;
use shared::schema::{calendar_feeds, persons};

use crate::brought::{Merge, Naming, Reference};
use crate::db::DbConnection;
use crate::error::Result;

/// The things of this slice.
pub const SUBJECTS: &[Naming] = &[Naming {
    kind: SubjectKind::CalendarFeed,
    names: |conn, ids| {
        let person = persons::given_name.concat(" ").concat(persons::family_name);
        Ok(calendar_feeds::table
            .inner_join(persons::table)
            .filter(calendar_feeds::id.eq_any(ids))
            .filter(persons::protected.eq(false))
            .select((calendar_feeds::id, person))
            .load(conn)?)
    },
}];

/// The columns of this slice that refer to persons.
pub const PERSONS: &[Reference] =
    &[Reference { columns: &["calendar_feeds.person_id"], merge: remove_feeds }];

// Links to the calendars of the person that goes stop working.
fn remove_feeds(conn: &mut DbConnection, Merge { goes, .. }: Merge) -> Result<()> {
    diesel::delete(calendar_feeds::table.filter(calendar_feeds::person_id.eq(goes))).execute(conn)?;
    Ok(())
}
