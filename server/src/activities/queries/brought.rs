//! SQL of what the log and a merge need to know of activities.

use diesel::prelude::*;
use shared::ids::ActivityId;
use shared::records::SubjectKind;
use shared::schema::{activities, activity_facilitators, occasions, series};

use crate::brought::{Merge, Naming, Reference};
use crate::db::DbConnection;
use crate::error::Result;

/// The things of this slice.
pub const SUBJECTS: &[Naming] = &[
    Naming {
        kind: SubjectKind::Activity,
        names: |conn, ids| {
            Ok(activities::table
                .filter(activities::id.eq_any(ids))
                .select((activities::id, activities::title))
                .load(conn)?)
        },
    },
    Naming {
        kind: SubjectKind::Occasion,
        names: |conn, ids| {
            Ok(occasions::table
                .inner_join(activities::table)
                .filter(occasions::id.eq_any(ids))
                .select((occasions::id, activities::title))
                .load(conn)?)
        },
    },
    Naming {
        kind: SubjectKind::Series,
        names: |conn, ids| {
            Ok(series::table.filter(series::id.eq_any(ids)).select((series::id, series::name)).load(conn)?)
        },
    },
];

/// The columns of this slice that refer to persons.
pub const PERSONS: &[Reference] = &[
    Reference { columns: &["activities.responsible_id"], merge: move_responsibility },
    Reference { columns: &["activity_facilitators.person_id"], merge: move_facilitation },
];

fn move_responsibility(conn: &mut DbConnection, Merge { goes, stays, .. }: Merge) -> Result<()> {
    diesel::update(activities::table.filter(activities::responsible_id.eq(Some(goes))))
        .set(activities::responsible_id.eq(Some(stays)))
        .execute(conn)?;
    Ok(())
}

fn move_facilitation(conn: &mut DbConnection, Merge { goes, stays, .. }: Merge) -> Result<()> {
    let led: Vec<ActivityId> = activity_facilitators::table
        .filter(activity_facilitators::person_id.eq(stays))
        .select(activity_facilitators::activity_id)
        .load(conn)?;
    diesel::delete(
        activity_facilitators::table
            .filter(activity_facilitators::person_id.eq(goes))
            .filter(activity_facilitators::activity_id.eq_any(led)),
    )
    .execute(conn)?;
    diesel::update(activity_facilitators::table.filter(activity_facilitators::person_id.eq(goes)))
        .set(activity_facilitators::person_id.eq(stays))
        .execute(conn)?;
    Ok(())
}
