//! SQL of what the log and a merge need to know of imports.

use diesel::prelude::*;
use shared::records::SubjectKind;
use shared::schema::imports;

use crate::brought::{Merge, Naming, Reference, nameless};
use crate::db::DbConnection;
use crate::error::Result;

/// The things of this slice.
pub const SUBJECTS: &[Naming] = &[nameless(SubjectKind::Import)];

/// The columns of this slice that refer to persons.
pub const PERSONS: &[Reference] = &[Reference { columns: &["imports.created_by"], merge: move_imports }];

fn move_imports(conn: &mut DbConnection, Merge { goes, stays, .. }: Merge) -> Result<()> {
    diesel::update(imports::table.filter(imports::created_by.eq(Some(goes))))
        .set(imports::created_by.eq(Some(stays)))
        .execute(conn)?;
    Ok(())
}
