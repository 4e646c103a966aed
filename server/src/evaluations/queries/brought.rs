//! SQL of what the log and a merge need to know of evaluations.

use diesel::prelude::*;
use shared::records::SubjectKind;
use shared::schema::{activities, evaluations};

use crate::brought::{Merge, Naming, Reference};
use crate::db::DbConnection;
use crate::error::Result;

/// The things of this slice.
pub const SUBJECTS: &[Naming] = &[Naming {
    kind: SubjectKind::Evaluation,
    names: |conn, ids| {
        Ok(evaluations::table
            .inner_join(activities::table)
            .filter(evaluations::id.eq_any(ids))
            .select((evaluations::id, activities::title))
            .load(conn)?)
    },
}];

/// The columns of this slice that refer to persons.
pub const PERSONS: &[Reference] =
    &[Reference { columns: &["evaluations.analysed_by"], merge: move_analyses }];

fn move_analyses(conn: &mut DbConnection, Merge { goes, stays, .. }: Merge) -> Result<()> {
    diesel::update(evaluations::table.filter(evaluations::analysed_by.eq(Some(goes))))
        .set(evaluations::analysed_by.eq(Some(stays)))
        .execute(conn)?;
    Ok(())
}
