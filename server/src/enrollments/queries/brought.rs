//! SQL of what the log and a merge need to know of enrollments.

use diesel::prelude::*;
use shared::enrollments::interests::InterestState;
use shared::ids::{ActivityId, InterestId, PersonId};
use shared::records::SubjectKind;
use shared::schema::{activities, attendances, enrollments, interests, participants, reservations};

use crate::brought::{Merge, Naming, Reference};
use crate::db::DbConnection;
use crate::error::Result;

/// The things of this slice.
pub const SUBJECTS: &[Naming] = &[
    Naming {
        kind: SubjectKind::Enrollment,
        names: |conn, ids| {
            Ok(enrollments::table
                .inner_join(activities::table)
                .filter(enrollments::id.eq_any(ids))
                .select((enrollments::id, activities::title))
                .load(conn)?)
        },
    },
    Naming {
        kind: SubjectKind::Interest,
        names: |conn, ids| {
            Ok(interests::table
                .inner_join(activities::table)
                .filter(interests::id.eq_any(ids))
                .select((interests::id, activities::title))
                .load(conn)?)
        },
    },
    Naming {
        kind: SubjectKind::Reservation,
        names: |conn, ids| {
            Ok(reservations::table
                .inner_join(activities::table)
                .filter(reservations::id.eq_any(ids))
                .select((reservations::id, activities::title))
                .load(conn)?)
        },
    },
];

/// The columns of this slice that refer to persons.
pub const PERSONS: &[Reference] = &[
    Reference { columns: &["participants.person_id"], merge: move_participation },
    Reference { columns: &["interests.created_by", "interests.person_id"], merge: move_interest },
    Reference { columns: &["enrollments.created_by", "enrollments.leader_id"], merge: move_enrollments },
    Reference { columns: &["reservations.created_by"], merge: move_reservations },
    Reference { columns: &["attendances.marked_by"], merge: move_marks },
];

// Moves the participation. The attribution at enrollment stays frozen as it was.
fn move_participation(conn: &mut DbConnection, Merge { goes, stays, now }: Merge) -> Result<()> {
    let touched =
        participants::table.filter(participants::person_id.eq(goes)).select(participants::enrollment_id);
    diesel::update(enrollments::table.filter(enrollments::id.eq_any(touched)))
        .set(enrollments::changed_at.eq(now))
        .execute(conn)?;
    diesel::update(participants::table.filter(participants::person_id.eq(goes)))
        .set(participants::person_id.eq(stays))
        .execute(conn)?;
    Ok(())
}

// Moves the interest. If both have shown interest in an activity, the earlier one is kept.
fn move_interest(conn: &mut DbConnection, Merge { goes, stays, .. }: Merge) -> Result<()> {
    let active = |person: PersonId| {
        interests::table
            .filter(interests::person_id.eq(person))
            .filter(interests::state.eq(InterestState::Active))
            .select((interests::activity_id, interests::id))
    };
    let own: Vec<(ActivityId, InterestId)> = active(stays).load(conn)?;
    let other: Vec<(ActivityId, InterestId)> = active(goes).load(conn)?;
    for (activity, theirs) in other {
        if let Some((_, mine)) = own.iter().find(|(id, _)| *id == activity) {
            diesel::delete(interests::table.find(theirs.max(*mine))).execute(conn)?;
        }
    }
    diesel::update(interests::table.filter(interests::person_id.eq(goes)))
        .set(interests::person_id.eq(stays))
        .execute(conn)?;
    diesel::update(interests::table.filter(interests::created_by.eq(Some(goes))))
        .set(interests::created_by.eq(Some(stays)))
        .execute(conn)?;
    Ok(())
}

fn move_enrollments(conn: &mut DbConnection, Merge { goes, stays, .. }: Merge) -> Result<()> {
    diesel::update(enrollments::table.filter(enrollments::created_by.eq(Some(goes))))
        .set(enrollments::created_by.eq(Some(stays)))
        .execute(conn)?;
    diesel::update(enrollments::table.filter(enrollments::leader_id.eq(Some(goes))))
        .set(enrollments::leader_id.eq(Some(stays)))
        .execute(conn)?;
    Ok(())
}

fn move_reservations(conn: &mut DbConnection, Merge { goes, stays, .. }: Merge) -> Result<()> {
    diesel::update(reservations::table.filter(reservations::created_by.eq(Some(goes))))
        .set(reservations::created_by.eq(Some(stays)))
        .execute(conn)?;
    Ok(())
}

fn move_marks(conn: &mut DbConnection, Merge { goes, stays, .. }: Merge) -> Result<()> {
    diesel::update(attendances::table.filter(attendances::marked_by.eq(Some(goes))))
        .set(attendances::marked_by.eq(Some(stays)))
        .execute(conn)?;
    Ok(())
}
