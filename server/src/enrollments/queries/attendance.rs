//! SQL of attendance.

use std::collections::{HashMap, HashSet};

use diesel::prelude::*;
use shared::activities::Occasion;
use shared::enrollments::attendance::{
    Attendance, Mark, MarkFate, MarkOutcome, NewMark, NewMarks, SheetLine,
};
use shared::enrollments::states::EnrollmentState;
use shared::ids::{ActivityId, OccasionId, ParticipantId, PersonId};
use shared::schema::{
    attendance_nonces, attendances, enrollments, occasions, organisations, participants, persons,
};
use shared::time::Timestamp;

use crate::db::{DbConnection, columns};
use crate::enrollments::queries::choices;
use crate::error::Result;
use crate::members::queries::persons::veil_order;

/// Hours after an occasion from which a mark counts as recorded late.
const LATE_AFTER_HOURS: i64 = 24;

/// Days for which the number of a mark is kept: a phone may lie in a drawer over the summer. A mark that arrives still later
/// loses to newer marks, by the time it was made.
const NONCE_DAYS: i64 = 90;

/// The sheet of an occasion: all confirmed participants by name, with their marks. Also the protected persons that it shows in
/// clear.
pub fn sheet(
    conn: &mut DbConnection,
    occasion: &Occasion,
    sees_protected: bool,
) -> Result<(Vec<SheetLine>, Vec<PersonId>)> {
    let lines = lines(conn, occasion, sees_protected)?;
    let on_record = lines.iter().filter_map(|(_, seen)| *seen).collect();
    Ok((lines.into_iter().map(|(line, _)| line).collect(), on_record))
}

/// One participant's line of that sheet. Also the person, if they are protected and it shows them in clear.
pub fn line(
    conn: &mut DbConnection,
    occasion: &Occasion,
    participant: ParticipantId,
    sees_protected: bool,
) -> Result<Option<(SheetLine, Option<PersonId>)>> {
    let mut lines = lines(conn, occasion, sees_protected)?.into_iter();
    Ok(lines.find(|(line, _)| line.participant_id == participant))
}

fn lines(
    conn: &mut DbConnection,
    occasion: &Occasion,
    sees_protected: bool,
) -> Result<Vec<(SheetLine, Option<PersonId>)>> {
    type Row = (ParticipantId, PersonId, (String, String, bool), String, String);
    let mut rows: Vec<Row> = participants::table
        .inner_join(persons::table)
        .inner_join(enrollments::table.on(enrollments::id.eq(participants::enrollment_id)))
        .inner_join(organisations::table.on(organisations::id.eq(participants::operator_id)))
        .filter(participants::activity_id.eq(occasion.activity_id))
        .filter(participants::live.eq(true))
        .filter(enrollments::state.eq(EnrollmentState::Confirmed))
        .filter(choices::comes(occasion))
        .order((enrollments::team_key, enrollments::team_name, persons::name_key, participants::id))
        .select((
            participants::id,
            persons::id,
            (persons::given_name, persons::family_name, persons::protected),
            organisations::short_name,
            enrollments::team_name,
        ))
        .load(conn)?;
    veil_order(
        &mut rows,
        |row| row.4.clone(),
        |(id, _, (.., protected), ..)| (*protected && !sees_protected).then_some(id.0),
    );
    let marks: Vec<Attendance> = attendances::table
        .filter(attendances::occasion_id.eq(occasion.id))
        .select(columns::<Attendance>())
        .load(conn)?;
    let marks: HashMap<_, _> = marks.into_iter().map(|mark| (mark.participant_id, mark)).collect();
    let walk_ins = super::walk_ins::of_activity(conn, occasion.activity_id)?;
    let lines = rows
        .into_iter()
        .map(|(participant_id, person, (given_name, family_name, protected), organisation, team_name)| {
            let hidden = protected && !sees_protected;
            let mark = marks.get(&participant_id);
            let line = SheetLine {
                participant_id,
                given_name: if hidden { String::new() } else { given_name },
                family_name: if hidden { String::new() } else { family_name },
                organisation,
                team_name,
                mark: mark.map(|mark| mark.mark),
                digital: mark.is_some_and(|mark| mark.digital),
                recorded_late: mark.is_some_and(|mark| mark.recorded_late),
                protected,
                walk_in: walk_ins.contains(&participant_id),
            };
            (line, (protected && sees_protected).then_some(person))
        })
        .collect();
    Ok(lines)
}

/// Those of the participants who are on the activity's sheet.
fn on_sheet(
    conn: &mut DbConnection,
    activity: ActivityId,
    asked: &[ParticipantId],
) -> Result<HashSet<ParticipantId>> {
    let known: Vec<ParticipantId> = participants::table
        .inner_join(enrollments::table.on(enrollments::id.eq(participants::enrollment_id)))
        .filter(participants::activity_id.eq(activity))
        .filter(enrollments::state.eq(EnrollmentState::Confirmed))
        .filter(participants::live.eq(true))
        .filter(participants::id.eq_any(asked.to_vec()))
        .select(participants::id)
        .load(conn)?;
    Ok(known.into_iter().collect())
}

/// A mark that stands, and whether the participant took part by link.
pub type Standing = (Mark, bool);

/// A changed mark: the participant, the mark before, the mark after.
pub type Change = (ParticipantId, Option<Standing>, Option<Standing>);

/// Sets marks at an occasion and counts the people who were there anew. Returns the fate of each mark, and the changes.
///
/// A nonce that is sent again changes nothing. Null takes a mark away. If two marks disagree, the one that was made later stands,
/// in whatever order they arrive. If both were made at one moment, the one that arrives later stands.
pub fn set(
    conn: &mut DbConnection,
    occasion: &Occasion,
    new: &NewMarks,
    by: Option<PersonId>,
    now: Timestamp,
) -> Result<(Vec<MarkOutcome>, Vec<Change>)> {
    // The occasion is held from here on: if two devices mark at the same time, each counts the other's marks too.
    let own = || diesel::update(occasions::table.find(occasion.id));
    own().set(occasions::attended.eq(occasions::attended)).execute(conn)?;
    let mut known = Known::of(conn, occasion, &new.marks)?;
    let (mut outcomes, mut changes) = (Vec::with_capacity(new.marks.len()), Vec::new());
    for mark in &new.marks {
        let made_at = new.made_at(mark, now);
        let fate = known.fate(mark, made_at);
        if fate == MarkFate::Accepted {
            let before = known.marks.get(&mark.participant_id).copied();
            keep(conn, occasion, mark, (made_at, now))?;
            write(conn, occasion, mark, before.is_some(), (made_at, now, by))?;
            known.take(mark, made_at);
            let after = mark.mark.map(|now| (now, mark.digital));
            if before != after {
                changes.push((mark.participant_id, before, after));
            }
        }
        outcomes.push(MarkOutcome { participant_id: mark.participant_id, nonce: mark.nonce.clone(), fate });
    }
    let attended = attended(conn, occasion.id)?;
    own().set(occasions::attended.eq(attended)).execute(conn)?;
    Ok((outcomes, changes))
}

/// Everything known of the participants whose marks come in.
struct Known {
    participants: HashSet<ParticipantId>,
    nonces: HashSet<(ParticipantId, String)>,
    marks: HashMap<ParticipantId, Standing>,
    // The time when each participant's last mark was made, even if it was taken away since.
    latest: HashMap<ParticipantId, Timestamp>,
}

impl Known {
    fn of(conn: &mut DbConnection, occasion: &Occasion, marks: &[NewMark]) -> Result<Self> {
        let asked: Vec<_> = marks.iter().map(|mark| mark.participant_id).collect();
        let participants = on_sheet(conn, occasion.activity_id, &asked)?;
        let nonces: Vec<(ParticipantId, String, Timestamp)> = attendance_nonces::table
            .filter(attendance_nonces::occasion_id.eq(occasion.id))
            .filter(attendance_nonces::participant_id.eq_any(asked.clone()))
            .select((
                attendance_nonces::participant_id,
                attendance_nonces::nonce,
                attendance_nonces::marked_at,
            ))
            .load(conn)?;
        let standing: Vec<(ParticipantId, Standing, Timestamp)> = attendances::table
            .filter(attendances::occasion_id.eq(occasion.id))
            .filter(attendances::participant_id.eq_any(asked))
            .select((
                attendances::participant_id,
                (attendances::mark, attendances::digital),
                attendances::marked_at,
            ))
            .load(conn)?;
        let mut known =
            Self { participants, nonces: HashSet::new(), marks: HashMap::new(), latest: HashMap::new() };
        for (participant, nonce, made_at) in nonces {
            known.nonces.insert((participant, nonce));
            known.reach(participant, made_at);
        }
        for (participant, mark, made_at) in standing {
            known.marks.insert(participant, mark);
            known.reach(participant, made_at);
        }
        Ok(known)
    }

    fn reach(&mut self, participant: ParticipantId, made_at: Timestamp) {
        let latest = self.latest.entry(participant).or_insert(made_at);
        *latest = made_at.max(*latest);
    }

    fn fate(&self, mark: &NewMark, made_at: Timestamp) -> MarkFate {
        if !self.participants.contains(&mark.participant_id) {
            MarkFate::NoSuchParticipant
        } else if self.nonces.contains(&(mark.participant_id, mark.nonce.clone())) {
            MarkFate::Repeated
        } else if self.latest.get(&mark.participant_id).is_some_and(|latest| made_at < *latest) {
            MarkFate::Overtaken
        } else {
            MarkFate::Accepted
        }
    }

    fn take(&mut self, mark: &NewMark, made_at: Timestamp) {
        self.nonces.insert((mark.participant_id, mark.nonce.clone()));
        self.reach(mark.participant_id, made_at);
        match mark.mark {
            Some(now) => self.marks.insert(mark.participant_id, (now, mark.digital)),
            None => self.marks.remove(&mark.participant_id),
        };
    }
}

fn keep(
    conn: &mut DbConnection,
    occasion: &Occasion,
    new: &NewMark,
    (made_at, now): (Timestamp, Timestamp),
) -> Result<()> {
    diesel::insert_into(attendance_nonces::table)
        .values((
            attendance_nonces::occasion_id.eq(occasion.id),
            attendance_nonces::participant_id.eq(new.participant_id),
            attendance_nonces::nonce.eq(&new.nonce),
            attendance_nonces::marked_at.eq(made_at),
            attendance_nonces::received_at.eq(now),
        ))
        .execute(conn)?;
    Ok(())
}

fn write(
    conn: &mut DbConnection,
    occasion: &Occasion,
    new: &NewMark,
    is_there: bool,
    (made_at, now, by): (Timestamp, Timestamp, Option<PersonId>),
) -> Result<()> {
    let own = attendances::table
        .filter(attendances::occasion_id.eq(occasion.id))
        .filter(attendances::participant_id.eq(new.participant_id));
    let Some(mark) = new.mark else {
        diesel::delete(own).execute(conn)?;
        return Ok(());
    };
    let set = (
        attendances::mark.eq(mark),
        attendances::digital.eq(new.digital),
        attendances::marked_by.eq(by),
        attendances::marked_at.eq(made_at),
        attendances::recorded_late.eq(occasion.ends_at.plus_seconds(LATE_AFTER_HOURS * 3600) < now),
    );
    if is_there {
        diesel::update(own).set(set).execute(conn)?;
    } else {
        let row = (
            attendances::occasion_id.eq(occasion.id),
            attendances::participant_id.eq(new.participant_id),
            set.0,
            set.1,
            set.2,
            set.3,
            set.4,
        );
        diesel::insert_into(attendances::table).values(row).execute(conn)?;
    }
    Ok(())
}

/// Forgets some of the numbers that no device will send again; true when there are more.
pub fn sweep_nonces(conn: &mut DbConnection, now: Timestamp) -> Result<bool> {
    let limit = now.plus_days(-NONCE_DAYS);
    let oldest: Option<Timestamp> =
        attendance_nonces::table.select(diesel::dsl::min(attendance_nonces::received_at)).first(conn)?;
    let Some(oldest) = oldest.filter(|oldest| *oldest < limit) else { return Ok(false) };
    let until = oldest.plus_seconds(3600).min(limit);
    diesel::delete(attendance_nonces::table.filter(attendance_nonces::received_at.lt(until)))
        .execute(conn)?;
    Ok(until < limit)
}

fn attended(conn: &mut DbConnection, occasion: OccasionId) -> Result<i64> {
    let marks: Vec<_> = Mark::ALL.iter().copied().filter(|mark| mark.attended()).collect();
    Ok(attendances::table
        .filter(attendances::occasion_id.eq(occasion))
        .filter(attendances::mark.eq_any(marks))
        .count()
        .get_result(conn)?)
}
