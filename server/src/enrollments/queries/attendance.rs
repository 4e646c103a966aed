//! SQL of attendance.

use diesel::prelude::*;
use shared::activities::Occasion;
use shared::enrollments::attendance::{Attendance, Mark, NewMark, SheetLine};
use shared::enrollments::states::EnrollmentState;
use shared::error::{FieldCode, FieldProblem, Problem};
use shared::ids::{ActivityId, OccasionId, ParticipantId, PersonId};
use shared::schema::{attendances, enrollments, occasions, organisations, participants, persons};
use shared::time::Timestamp;

use crate::db::{DbConnection, columns};
use crate::error::Result;

/// Hours after an occasion from which a mark counts as recorded late.
const LATE_AFTER_HOURS: i64 = 24;

/// The sheet of an occasion: everyone confirmed, by name, with their marks; and the protected persons that it shows in clear.
pub fn sheet(
    conn: &mut DbConnection,
    occasion: &Occasion,
    sees_protected: bool,
) -> Result<(Vec<SheetLine>, Vec<PersonId>)> {
    type Row = (ParticipantId, PersonId, (String, String, bool), String, String);
    let rows: Vec<Row> = participants::table
        .inner_join(persons::table)
        .inner_join(enrollments::table.on(enrollments::id.eq(participants::enrollment_id)))
        .inner_join(organisations::table.on(organisations::id.eq(participants::operator_id)))
        .filter(participants::activity_id.eq(occasion.activity_id))
        .filter(participants::live.eq(true))
        .filter(enrollments::state.eq(EnrollmentState::Confirmed))
        .order((enrollments::team_name, persons::name_key, participants::id))
        .select((
            participants::id,
            persons::id,
            (persons::given_name, persons::family_name, persons::protected),
            organisations::short_name,
            enrollments::team_name,
        ))
        .load(conn)?;
    let marks: Vec<Attendance> = attendances::table
        .filter(attendances::occasion_id.eq(occasion.id))
        .select(columns::<Attendance>())
        .load(conn)?;
    let marks: std::collections::HashMap<_, _> =
        marks.into_iter().map(|mark| (mark.participant_id, mark)).collect();
    let walk_ins = super::walk_ins::of_activity(conn, occasion.activity_id)?;
    let on_record = rows.iter().filter(|(_, _, (_, _, protected), ..)| *protected && sees_protected);
    let on_record = on_record.map(|(_, person, ..)| *person).collect();
    let lines = rows
        .into_iter()
        .map(|(participant_id, _, (given_name, family_name, protected), organisation, team_name)| {
            let hidden = protected && !sees_protected;
            let mark = marks.get(&participant_id);
            SheetLine {
                participant_id,
                given_name: if hidden { String::new() } else { given_name },
                family_name: if hidden { String::new() } else { family_name },
                organisation,
                team_name,
                mark: mark.map(|mark| mark.mark),
                digital: mark.is_some_and(|mark| mark.digital),
                walk_in: walk_ins.contains(&participant_id),
            }
        })
        .collect();
    Ok((lines, on_record))
}

/// Refuses marks of participants that are not on the activity's sheet.
pub fn require_on_sheet(conn: &mut DbConnection, activity: ActivityId, marks: &[NewMark]) -> Result<()> {
    let known: Vec<ParticipantId> = participants::table
        .inner_join(enrollments::table.on(enrollments::id.eq(participants::enrollment_id)))
        .filter(participants::activity_id.eq(activity))
        .filter(enrollments::state.eq(EnrollmentState::Confirmed))
        .filter(participants::live.eq(true))
        .filter(participants::id.eq_any(marks.iter().map(|mark| mark.participant_id)))
        .select(participants::id)
        .load(conn)?;
    let strangers: Vec<_> = marks
        .iter()
        .enumerate()
        .filter(|(_, mark)| !known.contains(&mark.participant_id))
        .map(|(place, _)| {
            FieldProblem::new(
                format!("/marks/{place}/participantId"),
                FieldCode::NoSuchThing,
                "has no confirmed place in this activity",
            )
        })
        .collect();
    if strangers.is_empty() { Ok(()) } else { Err(Problem::fields(strangers).into()) }
}

/// A mark that was changed: whose, from what, to what.
pub type Change = (ParticipantId, Option<Mark>, Option<Mark>);

/// Sets marks at an occasion and counts anew who was there. The same nonce sent again changes nothing, null takes a mark
/// away. Tells what has changed.
pub fn set(
    conn: &mut DbConnection,
    occasion: &Occasion,
    marks: &[NewMark],
    by: Option<PersonId>,
    now: Timestamp,
) -> Result<Vec<Change>> {
    // Held from here on: of two devices that mark at the same time each counts the other's marks, too.
    let own = || diesel::update(occasions::table.find(occasion.id));
    own().set(occasions::attended.eq(occasions::attended)).execute(conn)?;
    let mut changes = Vec::new();
    for mark in marks {
        let before = set_one(conn, occasion, mark, by, now)?;
        if before != mark.mark {
            changes.push((mark.participant_id, before, mark.mark));
        }
    }
    let attended = attended(conn, occasion.id)?;
    own().set(occasions::attended.eq(attended)).execute(conn)?;
    Ok(changes)
}

fn set_one(
    conn: &mut DbConnection,
    occasion: &Occasion,
    new: &NewMark,
    by: Option<PersonId>,
    now: Timestamp,
) -> Result<Option<Mark>> {
    let own = attendances::table
        .filter(attendances::occasion_id.eq(occasion.id))
        .filter(attendances::participant_id.eq(new.participant_id));
    let before: Option<(String, Mark)> =
        own.select((attendances::nonce, attendances::mark)).first(conn).optional()?;
    let Some(mark) = new.mark else {
        diesel::delete(own).execute(conn)?;
        return Ok(before.map(|(_, mark)| mark));
    };
    let set = (
        attendances::mark.eq(mark),
        attendances::digital.eq(new.digital),
        attendances::nonce.eq(&new.nonce),
        attendances::marked_by.eq(by),
        attendances::marked_at.eq(now),
        attendances::recorded_late.eq(occasion.ends_at.plus_seconds(LATE_AFTER_HOURS * 3600) < now),
    );
    match &before {
        // Sent again: what it says has been said, whatever it is now.
        Some((nonce, _)) if *nonce == new.nonce => return Ok(new.mark),
        Some(_) => {
            diesel::update(own).set(set).execute(conn)?;
        }
        None => {
            let row = (
                attendances::occasion_id.eq(occasion.id),
                attendances::participant_id.eq(new.participant_id),
                set.0,
                set.1,
                set.2,
                set.3,
                set.4,
                set.5,
            );
            diesel::insert_into(attendances::table).values(row).execute(conn)?;
        }
    }
    Ok(before.map(|(_, mark)| mark))
}

fn attended(conn: &mut DbConnection, occasion: OccasionId) -> Result<i64> {
    let marks: Vec<_> = Mark::ALL.iter().copied().filter(|mark| mark.attended()).collect();
    Ok(attendances::table
        .filter(attendances::occasion_id.eq(occasion))
        .filter(attendances::mark.eq_any(marks))
        .count()
        .get_result(conn)?)
}
