//! SQL of what the log and a merge need to know of certificates.

use diesel::prelude::*;
use shared::records::SubjectKind;
use shared::schema::certificates;

use crate::brought::{Merge, Naming, Reference};
use crate::db::DbConnection;
use crate::error::Result;

/// The things of this slice.
pub const SUBJECTS: &[Naming] = &[Naming {
    kind: SubjectKind::Certificate,
    names: |conn, ids| {
        Ok(certificates::table
            .filter(certificates::id.eq_any(ids))
            .select((certificates::id, certificates::activity_title))
            .load(conn)?)
    },
}];

/// The columns of this slice that refer to persons.
pub const PERSONS: &[Reference] = &[Reference { columns: &["certificates.issued_by"], merge: move_issues }];

fn move_issues(conn: &mut DbConnection, Merge { goes, stays, .. }: Merge) -> Result<()> {
    diesel::update(certificates::table.filter(certificates::issued_by.eq(Some(goes))))
        .set(certificates::issued_by.eq(Some(stays)))
        .execute(conn)?;
    Ok(())
}
